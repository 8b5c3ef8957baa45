"""Writing pictures: exact where promised, with recipe and label inside, and nothing else."""

import hashlib
import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from genimg_desktop.core.errors import BadInput
from genimg_desktop.image.codecs import open_picture_bytes
from genimg_desktop.image.encoders import PictureMetadata, encode_jpeg, encode_png, encode_webp, srgb_profile
from genimg_desktop.image.xmp import DIGITAL_SOURCE_TYPES, read_xmp, write_split_xmp, write_xmp

pictures = arrays(np.uint8, array_shapes(min_dims=2, max_dims=2, max_side=9).map(lambda shape: (*shape, 4)))
texts = st.text(max_size=60)
recipes = st.dictionaries(texts, texts | st.floats(allow_nan=False, allow_infinity=False), max_size=5).map(
    lambda tree: json.dumps(tree, ensure_ascii=False)
)
ENCODERS = {
    "png": encode_png,
    "jpeg": encode_jpeg,
    "webp": encode_webp,
    "lossless webp": lambda pixels, metadata=None: encode_webp(pixels, metadata, lossless=True),
}
GREY = np.full((8, 8, 4), (120, 130, 140, 255), np.uint8)


@given(pictures)
def test_png_and_lossless_webp_give_every_pixel_back_also_hidden_ones(pixels) -> None:
    for data in (encode_png(pixels), encode_webp(pixels, lossless=True)):
        assert (open_picture_bytes(data, "p").pixels == pixels).all()


@given(recipes, st.sampled_from(sorted(ENCODERS)), st.sampled_from([None, *DIGITAL_SOURCE_TYPES]))
@settings(max_examples=150)
def test_every_format_gives_the_recipe_back_letter_by_letter(recipe, kind, source) -> None:
    metadata = PictureMetadata(
        recipe_text=recipe, readable="a\nSeed: 1, Size: 8x8, Version: 1", source=source, software="Genimg"
    )
    picture = open_picture_bytes(ENCODERS[kind](GREY, metadata), "p")
    assert json.loads(picture.recipe_text) == json.loads(recipe)
    if not set(recipe) & {"\ufffe", "\uffff"}:  # these two are escaped: the same JSON in other letters
        assert picture.recipe_text == recipe
    assert picture.notes == ()


@pytest.mark.parametrize("kind", sorted(ENCODERS))
def test_letters_that_xml_forbids_come_back_too(kind) -> None:
    recipe = json.dumps({"title": "\ufffe \uffff \x7f \x85 \u2028 \r\n\t <&> ]]> \U0001f3a8"}, ensure_ascii=False)
    picture = open_picture_bytes(ENCODERS[kind](GREY, PictureMetadata(recipe_text=recipe)), "p")
    assert json.loads(picture.recipe_text) == json.loads(recipe)


@pytest.mark.parametrize("kind", sorted(ENCODERS))
@pytest.mark.parametrize("numbers", [512, 65_536])
def test_a_long_latent_fits_into_every_format(kind, numbers) -> None:
    values = np.random.default_rng(5).standard_normal(numbers).tolist()
    recipe = json.dumps({"latent": values, "title": "大理石"}, ensure_ascii=False)
    metadata = PictureMetadata(recipe_text=recipe, source="trained")
    data = ENCODERS[kind](GREY, metadata)
    assert open_picture_bytes(data, "p").recipe_text == recipe
    if kind == "jpeg":
        assert (b"http://ns.adobe.com/xmp/extension/\0" in data) == (numbers > 512)  # beyond one segment of 64 KB


def test_an_extended_packet_that_was_tampered_with_is_not_used() -> None:
    recipe = json.dumps({"latent": [1.5] * 40_000})
    data = encode_jpeg(GREY, PictureMetadata(recipe_text=recipe, source="rules"))
    at = data.index(b"1.5, 1.5", 80_000)
    picture = open_picture_bytes(data[:at] + b"9" + data[at + 1 :], "p")
    assert picture.recipe_text is None
    assert "left out" in str(picture.remarks[0])


@pytest.mark.parametrize("kind", sorted(ENCODERS))
@pytest.mark.parametrize(("source", "uri"), sorted(DIGITAL_SOURCE_TYPES.items()))
def test_the_label_is_the_full_term_of_the_iptc(kind, source, uri) -> None:
    assert uri.startswith("http://cv.iptc.org/newscodes/digitalsourcetype/")
    data = ENCODERS[kind](GREY, PictureMetadata(source=source, software="Genimg Desktop"))
    assert f"<Iptc4xmpExt:DigitalSourceType>{uri}</Iptc4xmpExt:DigitalSourceType>".encode() in data
    assert b"http://iptc.org/std/Iptc4xmpExt/2008-02-29/" in data


@pytest.mark.parametrize("kind", sorted(ENCODERS))
def test_without_metadata_nothing_is_written_but_the_picture(kind) -> None:
    data = ENCODERS[kind](GREY)
    for word in (b"xmp", b"XMP", b"Exif", b"EXIF", b"eXIf", b"tEXt", b"iTXt", b"genimg", b"tIME"):
        assert word not in data
    picture = open_picture_bytes(data, "p")
    assert picture.notes == picture.remarks == ()
    assert np.abs(picture.pixels.astype(int) - GREY).max() <= 3


@pytest.mark.parametrize("kind", sorted(ENCODERS))
def test_every_file_says_that_it_is_srgb(kind) -> None:
    data = ENCODERS[kind](GREY)
    assert (b"sRGB" in data) if kind == "png" else (b"acsp" in data)
    assert open_picture_bytes(data, "p").remarks == ()


@pytest.mark.parametrize("kind", sorted(ENCODERS))
def test_the_same_input_gives_the_same_bytes(kind) -> None:
    metadata = PictureMetadata(recipe_text="{}", readable="x", source="rules", software="s")
    first, second = (hashlib.sha256(ENCODERS[kind](GREY, metadata)).hexdigest() for _ in range(2))
    assert first == second
    assert srgb_profile()[24:36] == bytes.fromhex("07d000010001000000000000")  # not the time of its making


def test_jpeg_lays_the_picture_on_the_stated_colour() -> None:
    pixels = np.zeros((16, 16, 4), np.uint8)
    pixels[:, 8:] = (255, 0, 0, 128)
    shown = open_picture_bytes(encode_jpeg(pixels, quality=100, matte=(0, 0, 255)), "p").pixels
    assert np.abs(shown[8, 2].astype(int) - (0, 0, 255, 255)).max() <= 3
    assert np.abs(shown[8, 13].astype(int) - (128, 0, 127, 255)).max() <= 3


@pytest.mark.parametrize("quality", [1, 50, 92, 100])
def test_noise_can_be_written_at_every_quality(quality) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (300, 200, 4), dtype=np.uint8)
    for encode in (encode_jpeg, encode_webp):
        assert open_picture_bytes(encode(noise, quality=quality), "p").pixels.shape == noise.shape


def test_higher_quality_is_closer_and_larger() -> None:
    yy, xx = np.mgrid[0:64, 0:64]
    waves = np.stack([(np.sin(xx / 3) * 99 + 128), (np.cos(yy / 5) * 99 + 128), xx * 4, np.full_like(xx, 255)], axis=-1)
    pixels = waves.astype(np.uint8)
    for encode in (encode_jpeg, encode_webp):
        small, large = encode(pixels, quality=20), encode(pixels, quality=95)
        errors = [np.abs(open_picture_bytes(data, "p").pixels.astype(int) - pixels).mean() for data in (small, large)]
        assert len(small) < len(large)
        assert errors[1] < errors[0]


def test_a_side_that_a_format_cannot_hold_is_a_sentence() -> None:
    wide = np.zeros((1, 16_384, 4), np.uint8)
    with pytest.raises(BadInput, match="WebP picture can be at most 16383"):
        encode_webp(wide)
    assert open_picture_bytes(encode_jpeg(wide), "p").pixels.shape == wide.shape
    with pytest.raises(BadInput, match="JPEG picture can be at most 65500"):
        encode_jpeg(np.zeros((1, 65_501, 4), np.uint8))


def test_sliced_and_read_only_pixels_can_be_written() -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (20, 20, 4), dtype=np.uint8)
    pixels.flags.writeable = False
    part = pixels[3:13, ::2]
    assert (open_picture_bytes(encode_png(part), "p").pixels == part).all()


# XMP by itself


@given(recipes)
def test_a_packet_that_another_program_rewrote_still_gives_the_recipe(recipe) -> None:
    found = read_xmp(write_xmp(source="trained", software="s", recipe_text=recipe)).recipe_text
    escaped = recipe.translate({0xFFFE: "\\ufffe", 0xFFFF: "\\uffff"})
    quoted = escaped.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
    rewritten = (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<r:Description r:about="" xmlns:ns1="urn:genimg:xmp:1.0/" ns1:recipe="{quoted}"/></r:RDF></x:xmpmeta>'
    )
    assert read_xmp(rewritten.encode()).recipe_text == found == escaped


@given(st.binary(max_size=200) | st.text(max_size=100).map(lambda text: f"<a>{text}</a>".encode()))
def test_any_packet_is_read_or_refused(packet) -> None:
    try:
        read_xmp(packet)
    except ValueError as error:
        assert str(error)


def test_a_packet_with_a_document_type_is_refused() -> None:
    with pytest.raises(ValueError, match="document type"):
        read_xmp(b'<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>')


def test_a_split_packet_names_its_other_half() -> None:
    packet, extended, digest = write_split_xmp(source="rules", software="s", recipe_text='{"a":1}')
    assert read_xmp(packet).extended_digest == digest == hashlib.md5(extended).hexdigest().upper()
    assert read_xmp(extended).recipe_text == '{"a":1}'
