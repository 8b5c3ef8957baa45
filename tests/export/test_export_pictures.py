"""A picture goes out with its recipe and comes back the same; nothing private goes with it."""

import getpass
import os
import re
import socket
import zipfile
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genimg_desktop.core.errors import BadInput, BadRecipe, NewerVersion, SaveFailed
from genimg_desktop.core.fields import settings_of
from genimg_desktop.export import FORMATS
from genimg_desktop.export.options import ExportOptions
from genimg_desktop.export.write import (
    SOFTWARE,
    encode,
    export_into_folder,
    export_picture,
    format_of,
    read_recipe,
    source_of,
)
from genimg_desktop.image.codecs import OpenedPicture, open_picture, open_picture_bytes
from genimg_desktop.image.encoders import PictureMetadata, encode_png
from genimg_desktop.spec.latent import Direction, Latent
from genimg_desktop.spec.recipe import Composition, LayerRecipe, Recipe, recipe_to_json
from genimg_desktop.spec.request import GenerateRequest

WHEN = datetime(2031, 2, 3, 4, 5, 6)  # noqa: DTZ001 - the local time of the person
PIXELS = np.random.default_rng(2).integers(0, 256, (12, 9, 4), dtype=np.uint8)
TERMS = "http://cv.iptc.org/newscodes/digitalsourcetype/"

numbers = st.floats(-1e6, 1e6)
titles = st.text(max_size=40)
latents = st.builds(
    Latent,
    seed=st.integers(0, 2**32 - 1),
    vector=st.none() | st.lists(numbers, max_size=6).map(tuple),
    truncation=st.floats(0, 2),
    overrides=st.lists(st.tuples(st.integers(0, 30), numbers), max_size=3).map(tuple),
    edits=st.lists(
        st.tuples(st.builds(Direction, titles, st.lists(numbers, max_size=3).map(tuple)), numbers), max_size=2
    ).map(tuple),
    label=st.none() | st.integers(0, 9),
)
recipes = st.builds(
    Recipe,
    request=st.builds(
        GenerateRequest, model=titles, latent=latents, width=st.integers(1, 99), height=st.integers(1, 99)
    ),
    model_hash=st.text(alphabet="0123456789abcdef", max_size=64),
    model_title=titles,
    source=st.sampled_from(["trained", "rules"]),
    app=st.just("0.1.0"),
)
compositions = st.builds(
    Composition,
    width=st.integers(1, 99),
    height=st.integers(1, 99),
    layers=st.lists(
        st.builds(LayerRecipe, recipe=recipes, name=titles, x=st.integers(-99, 99), opacity=st.floats(0, 1)),
        min_size=1,
        max_size=3,
    ).map(tuple),
    app=st.just("0.1.0"),
)


def recipe(**changes: object) -> Recipe:
    request = GenerateRequest(model="marble", latent=Latent(seed=7), width=9, height=12)
    made = Recipe(request=request, model_hash="ab" * 32, model_title="Marble", source="rules", app="0.1.0")
    return replace(made, **changes)


READABLE = [name for name in FORMATS if name not in ("pdf", "ora", "psd")]
"""The formats of single pictures that the program opens as pictures."""
LOSSY = ("jpeg", "avif")


def opened(data: bytes) -> OpenedPicture:
    return open_picture_bytes(data, "p")


def every_format() -> list[ExportOptions]:
    return [ExportOptions(format=name, lossless=True) for name in READABLE]


def every_format_at_all() -> list[ExportOptions]:
    names = [name for name in FORMATS if FORMATS.load(name).missing() is None]
    return [ExportOptions(format=name, lossless=True) for name in names]


# The tables


@pytest.mark.parametrize("name", list(FORMATS))
def test_every_format_of_the_table_is_whole(name: str) -> None:
    entry = FORMATS.load(name)
    assert str(entry.label)
    assert all(re.fullmatch(r"\.[a-z]+", suffix) for suffix in entry.suffixes)
    assert 8 in entry.bits
    if name not in READABLE:
        return
    data = entry.encode(PIXELS, PictureMetadata(), ExportOptions(format=name, quality=100, lossless=True))
    shown = opened(data).pixels
    assert shown.shape == PIXELS.shape
    assert (shown[..., 3].min() < 255) == entry.has_alpha
    small = entry.encode(PIXELS, PictureMetadata(), ExportOptions(format=name, quality=1))
    assert (len(small) < len(data)) == entry.has_quality
    assert ((shown == PIXELS).all()) == (entry.has_lossless or not entry.has_quality)


def test_the_form_offers_every_format_of_the_table() -> None:
    choices = next(item.info.choices for item in settings_of(ExportOptions) if item.name == "format")
    assert [(key, label) for key, label in choices] == [(name, FORMATS.load(name).label) for name in FORMATS]


def test_suffixes_lead_to_one_format_each() -> None:
    suffixes = [suffix for name in FORMATS for suffix in FORMATS.load(name).suffixes]
    assert len(set(suffixes)) == len(suffixes)
    for name in FORMATS:
        for suffix in FORMATS.load(name).suffixes:
            assert format_of(Path(f"a{suffix.upper()}")) == name
    assert format_of(Path("a")) == "png"
    with pytest.raises(BadInput, match=r"cannot be written as '\.xcf'") as caught:
        format_of(Path("a.xcf"))
    assert ".ora" in str(caught.value.hint)


# There and back


@given(recipes | compositions, st.sampled_from(READABLE))
@settings(max_examples=100)
def test_the_recipe_comes_back_equal_from_every_format(made, name) -> None:
    picture = opened(encode(PIXELS, made, ExportOptions(format=name, lossless=True)))
    assert read_recipe(picture) == made
    assert picture.notes == ()
    assert picture.remarks == ()
    if name not in LOSSY:
        assert (picture.pixels == PIXELS).all()


@pytest.mark.parametrize("options", every_format())
def test_a_written_file_opens_to_the_same(tmp_path: Path, options: ExportOptions) -> None:
    path = export_picture(PIXELS, recipe(), tmp_path / f"大理石{FORMATS.load(options.format).suffixes[0]}", options)
    picture = open_picture(path)
    assert read_recipe(picture) == recipe()
    assert (picture.pixels == PIXELS).all() == (options.format not in LOSSY)
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


def test_a_picture_without_a_recipe_gives_none_and_a_broken_one_says_so() -> None:
    assert read_recipe(opened(encode_png(PIXELS))) is None
    for text, error in (
        ("{not json", BadRecipe),
        ('{"schema": 1, "unknown": 2}', BadRecipe),
        ("[" * 100_000, BadRecipe),
        (recipe_to_json(recipe()).replace('"truncation":1.0', '"truncation":NaN'), BadRecipe),
        (recipe_to_json(recipe()).replace('"schema":1', '"schema":99'), NewerVersion),
    ):
        picture = opened(encode_png(PIXELS, PictureMetadata(recipe_text=text)))
        assert (picture.pixels == PIXELS).all()
        with pytest.raises(error):
            read_recipe(picture)


# The label


@pytest.mark.parametrize("options", every_format())
def test_the_label_says_what_kind_of_model_made_it(options: ExportOptions) -> None:
    rules, trained = recipe(), recipe(source="trained")
    mixed = Composition(
        width=9, height=12, layers=(LayerRecipe(recipe=rules), LayerRecipe(recipe=trained)), app="0.1.0"
    )
    for made, source, term in (
        (rules, None, "algorithmicMedia"),
        (trained, None, "trainedAlgorithmicMedia"),
        (mixed, None, "compositeWithTrainedAlgorithmicMedia"),
        (rules, "composite", "compositeWithTrainedAlgorithmicMedia"),
        (None, "trained", "trainedAlgorithmicMedia"),
    ):
        data = encode(PIXELS, made, options, source=source)
        assert f">{TERMS}{term}<".encode() in data
    assert b"digitalsourcetype" not in encode(PIXELS, None, options)


def test_layers_of_one_kind_have_that_kind_and_an_unknown_kind_is_a_composite() -> None:
    two = Composition(width=9, height=12, layers=(LayerRecipe(recipe=recipe()),) * 2, app="0.1.0")
    assert source_of(two) == "rules"
    assert source_of(recipe(source="something new")) == "composite"
    assert source_of(None) is None


@pytest.mark.parametrize("options", every_format())
def test_one_switch_strips_the_recipe_and_keeps_the_label(options: ExportOptions) -> None:
    made = recipe(model_title="Secret Garden")
    data = encode(PIXELS, made, replace(options, include_recipe=False))
    assert opened(data).recipe_text is None
    assert opened(data).notes == ()
    for word in ("Secret", "marble", "Seed", "abab", "genimg:recipe"):
        assert word.encode() not in data
        assert word.encode("utf-16-be") not in data
    assert f"{TERMS}algorithmicMedia".encode() in data
    bare = encode(PIXELS, made, replace(options, include_recipe=False, include_label=False))
    assert TERMS.encode() not in bare


@pytest.mark.parametrize("options", every_format_at_all())
def test_the_privacy_switch_leaves_nothing_but_the_picture_and_the_label(
    tmp_path: Path, options: ExportOptions
) -> None:
    made = recipe(model_title="Secret Garden", source="trained")
    private = replace(options, is_private=True)
    path = export_into_folder(PIXELS, made, tmp_path, private, when=WHEN)
    assert "Secret" not in path.name
    assert "7" not in path.stem
    data = path.read_bytes()
    if options.format == "ora":
        with zipfile.ZipFile(path) as file:
            data += b"".join(file.read(name) for name in file.namelist())
    for word in ("Secret", "marble", "Seed", "abab", "genimg", "Genimg", "psd-tools"):
        for code in ("utf-8", "utf-16-be", "utf-16-le"):
            assert word.encode(code) not in data
    assert f"{TERMS}trainedAlgorithmicMedia".encode() in data
    told = encode(PIXELS, made, options)
    assert b"Genimg" in told
    bare = encode(PIXELS, made, replace(private, include_label=False))
    assert TERMS.encode() not in bare


# Words for other viewers


def test_viewers_of_a1111_text_find_seed_size_and_model() -> None:
    made = recipe(model_title='Stone, "wet": deep\nblue')
    picture = opened(encode_png(PIXELS, PictureMetadata(readable=_readable(made))))
    lines = picture.notes[0].text.split("\n")
    assert picture.notes[0].origin == "Stable Diffusion WebUI"
    assert len(lines) == 2
    pair = re.compile(r'\s*(\w[\w \-/]+):\s*("(?:\\.|[^\\"])+"|[^,]*)(?:,|$)')  # A1111, infotext_utils.py
    pairs = dict(pair.findall(lines[1]))
    assert pairs["Seed"] == "7"
    assert pairs["Size"] == "9x12"
    assert pairs["Model"] == r'"Stone, \"wet\": deep blue"'
    assert pairs["Version"] == SOFTWARE


def _readable(made: Recipe) -> str:
    from genimg_desktop.export.readable import readable_recipe

    return readable_recipe(made, PIXELS, SOFTWARE)


# Privacy


def private_words() -> set[str]:
    words = {getpass.getuser(), socket.gethostname(), str(Path.home()), os.environ.get("USER", ""), str(Path.cwd())}
    return {word for word in words if len(word) > 2}


@pytest.mark.parametrize("options", every_format_at_all())
@pytest.mark.parametrize("is_flat", [False, True])
def test_no_path_user_or_host_is_in_an_exported_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: ExportOptions, is_flat: bool
) -> None:
    home = tmp_path / "home-of-wilhelmina"
    home.mkdir()
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(home))
    for name in ("USER", "USERNAME", "LOGNAME"):
        monkeypatch.setenv(name, "wilhelmina")
    pixels = np.full_like(PIXELS, 255) if is_flat else PIXELS
    path = export_into_folder(pixels, recipe(), home / "pictures", options, when=WHEN)
    data = path.read_bytes()
    for word in private_words() | {"wilhelmina", str(tmp_path), tmp_path.name, "pictures"}:
        for code in ("utf-8", "utf-16-le", "utf-16-be"):
            assert word.encode(code) not in data
    assert b"2031" not in data


def test_nothing_of_a_foreign_picture_goes_out_again(tmp_path: Path) -> None:
    from PIL import Image

    exif = Image.Exif()
    exif[0x013B] = "Jane Roe"
    exif.get_ifd(0x8825)[1] = "N"
    source = tmp_path / "photo.jpg"
    Image.new("RGB", (8, 8)).save(source, exif=exif, comment=b"old prompt", xmp=b"<x>xmp-id-123</x>")
    foreign = open_picture(source)
    for options in every_format():
        data = encode(foreign.pixels, None, options)
        for word in (b"Jane Roe", b"old prompt", b"xmp-id-123", b"GPS"):
            assert word not in data


# Writing


def test_a_named_file_is_replaced_and_a_missing_suffix_never_replaces(tmp_path: Path) -> None:
    path = tmp_path / "cat.png"
    path.write_bytes(b"old")
    assert export_picture(PIXELS, None, path, ExportOptions()) == path
    assert open_picture(path).format == "PNG"
    before = path.read_bytes()
    other = export_picture(PIXELS[:3], None, tmp_path / "cat", ExportOptions())
    assert other.name == "cat-2.png"
    assert path.read_bytes() == before
    assert export_picture(PIXELS, None, tmp_path / "v1.2", ExportOptions(format="webp")).name == "v1.2.webp"


def test_exports_into_a_folder_are_numbered(tmp_path: Path) -> None:
    options = ExportOptions(format="jpeg")
    names = [export_into_folder(PIXELS, recipe(), tmp_path / "out", options, when=WHEN).name for _ in range(2)]
    assert names == ["Marble-7-20310203-0001.jpg", "Marble-7-20310203-0002.jpg"]
    mixed = recipe(request=replace(recipe().request, latent=Latent(vector=(0.5,))))
    assert export_into_folder(PIXELS, mixed, tmp_path, options, when=WHEN).name == "Marble-mix-20310203-0001.jpg"
    assert export_into_folder(PIXELS, None, tmp_path, options, when=WHEN).name == "picture-20310203-0001.jpg"


def test_a_failed_write_leaves_no_empty_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, data: bytes) -> None:
        raise SaveFailed(_text())

    def _text():
        from genimg_desktop.core.text import Text

        return Text("The disk is full.")

    monkeypatch.setattr("genimg_desktop.export.write.write_atomically", refuse)
    with pytest.raises(SaveFailed, match="disk is full"):
        export_into_folder(PIXELS, None, tmp_path, ExportOptions(), when=WHEN)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"quality": 0}, "Quality is out of range"),
        ({"quality": 101}, "Quality is out of range"),
        ({"format": "xcf"}, "Format cannot be 'xcf'"),
        ({"dpi": 0}, "Dots per inch is out of range"),
        ({"bits": 12}, "Bits per channel cannot be '12'"),
        ({"space": "cmyk"}, "Colour profile cannot be 'cmyk'"),
        ({"scale": 1601}, "Factor is out of range"),
        ({"certificate": "a.pem"}, "both the certificate and its key"),
        ({"matte": "white"}, "'white' is not a colour"),
        ({"name_template": "{user}"}, "not known"),
    ],
)
def test_options_that_cannot_be_are_named_before_anything_is_written(tmp_path: Path, changes, words) -> None:
    with pytest.raises(BadInput, match=words):
        export_picture(PIXELS, None, tmp_path / "a.png", replace(ExportOptions(), **changes))
    assert list(tmp_path.iterdir()) == []


def test_the_options_survive_the_settings_file() -> None:
    from genimg_desktop.core.serde import from_json, to_json

    options = ExportOptions(format="webp", quality=40, lossless=True, matte="#102030", name_template="{model}")
    assert from_json(ExportOptions, to_json(options)) == options
    assert options.matte_colour == (16, 32, 48)
