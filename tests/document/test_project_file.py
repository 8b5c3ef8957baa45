"""Project files: what is saved comes back to the bit, a second save costs what changed, other programs can look in."""

from __future__ import annotations

import errno
import gc
import io
import json
import os
import stat
import sys
import weakref
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from project_files import arrays, bookmark, document, plain_layer, recipe, states, told

from genimg_desktop.core import files
from genimg_desktop.core.errors import Cancelled, SaveFailed
from genimg_desktop.document import pages, project_write
from genimg_desktop.document.adjustment import AdjustmentLayer
from genimg_desktop.document.document import DocumentState
from genimg_desktop.document.group import Group
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.merged import Merged
from genimg_desktop.document.miniature import miniature
from genimg_desktop.document.pages import PageBook
from genimg_desktop.document.project_format import OpenedProject, Project
from genimg_desktop.document.project_read import (
    is_project_file,
    read_merged,
    read_project,
    read_thumbnail,
)
from genimg_desktop.document.project_write import save_project
from genimg_desktop.document.render import flatten
from genimg_desktop.image.adjust import ADJUSTMENTS
from genimg_desktop.image.masks import Mask
from genimg_desktop.image.quick_png import quick_png, read_quick_png

SLOWLY = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def save(path: Path, project: Project | DocumentState, book: PageBook | None = None) -> PageBook:
    project = project if isinstance(project, Project) else Project(state=project)
    book = book or PageBook()
    save_project(path, project, flatten(project.state), book)
    return book


def again(path: Path) -> OpenedProject:
    return read_project(path, PageBook())


@SLOWLY
@given(state=states())
def test_every_document_comes_back_to_the_bit(state: DocumentState, tmp_path: Path) -> None:
    path = tmp_path / "a.genimg"
    save(path, state)
    opened = again(path)
    assert told(opened.state) == told(state)
    assert opened.remarks == ()
    assert opened.is_whole
    save(path, opened)
    assert told(again(path).state) == told(state)


@SLOWLY
@given(array=arrays(4) | arrays(1), seed=st.integers(0, 99))
def test_the_quick_png_is_a_png_to_everybody(array: Any, seed: int) -> None:
    data = b"".join(quick_png(array))
    with Image.open(io.BytesIO(data)) as image:
        image.load()
        seen = np.asarray(image if array.ndim == 2 else image.convert("RGBA"))
    assert np.array_equal(seen, array)
    out = np.full_like(array, seed)
    assert read_quick_png(data, out)
    assert np.array_equal(out, array)


def test_large_pictures_go_through_the_quick_png_in_bands() -> None:
    y, x = np.mgrid[0:700, 0:900]
    soft = np.stack([x // 4, y // 3, (x + y) // 7, 255 - x // 5], axis=-1).astype(np.uint8)
    noise = np.random.RandomState(1).randint(0, 256, soft.shape).astype(np.uint8)
    opaque = soft.copy()
    opaque[..., 3] = 255
    for array in (soft, noise, opaque, soft[..., 0].copy()):
        data = b"".join(quick_png(array))
        out = np.zeros_like(array)
        assert read_quick_png(data, out)
        assert np.array_equal(out, array)
    assert len(b"".join(quick_png(soft))) < soft.nbytes / 8
    assert len(b"".join(quick_png(noise))) < noise.nbytes * 1.01


def test_a_png_of_another_program_is_read_too(tmp_path: Path) -> None:
    path, state = tmp_path / "a.genimg", document(1, 64)
    save(path, state)
    (name,) = [info.filename for info in zipfile.ZipFile(path).infolist() if info.filename.startswith("layers/")]
    out = io.BytesIO()
    Image.fromarray(state.layers[0].pixels).save(out, "PNG", optimize=True)
    rewrite(path, {name: out.getvalue()})
    assert told(again(path).state) == told(state)


def test_bookmarks_recipes_and_view_come_back(tmp_path: Path) -> None:
    path, picture = tmp_path / "a.genimg", b"".join(quick_png(plain_layer().pixels))
    view = {"canvas": {"zoom": 1.5}, "open": ["a", "猫"]}
    state = replace(document(1), layers=(plain_layer(1, recipe=recipe(9)),))
    save(path, Project(state=state, bookmarks=(bookmark(1, picture), bookmark(2)), view=view))
    opened = again(path)
    assert opened.bookmarks == (bookmark(1, picture), bookmark(2))
    assert opened.view == view
    (layer,) = opened.state.layers
    assert isinstance(layer, Layer)
    assert layer.recipe == recipe(9)


def test_a_project_is_known_by_its_content_alone(tmp_path: Path) -> None:
    path = tmp_path / "no suffix"
    save(path, document())
    assert is_project_file(path)
    assert path.read_bytes()[30:58] == b"mimetypeapplication/x-genimg"
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        assert archive.testzip() is None
    assert names[:3] == ["mimetype", "thumbnail.png", "project.json"]
    zipfile.ZipFile(tmp_path / "b.genimg", "w").close()
    for other in (tmp_path / "b.genimg", tmp_path, tmp_path / "gone"):
        assert not is_project_file(other)


def test_other_programs_see_layers_and_the_merged_picture(tmp_path: Path) -> None:
    path, state = tmp_path / "a.genimg", document(2, 32)
    save(path, state)
    with zipfile.ZipFile(path) as archive:
        page = Image.open(io.BytesIO(archive.read(f"layers/{state.layers[0].id}.png")))
        assert np.array_equal(np.asarray(page), state.layers[0].pixels[..., :3])
        assert Image.open(io.BytesIO(archive.read("thumbnail.png"))).size == (32, 32)
    difference = read_merged(path).pixels.astype(int) - flatten(state)
    assert np.abs(difference).mean() < 3
    assert read_thumbnail(path)


def test_a_canvas_with_transparency_keeps_it_in_the_merged_picture(tmp_path: Path) -> None:
    path = tmp_path / "a.genimg"
    state = DocumentState(width=40, height=30, layers=(plain_layer(0, 16),))
    save(path, state)
    assert np.array_equal(read_merged(path).pixels, flatten(state))


def test_pixels_that_layers_share_stand_in_the_file_once_and_are_shared_again(tmp_path: Path) -> None:
    layer = plain_layer(0, 64)
    mask = Mask.from_alpha(layer.pixels)
    state = DocumentState(
        width=64, height=64, layers=(replace(layer, mask=mask), Layer(name="b", pixels=layer.pixels, mask=mask))
    )
    save(tmp_path / "a.genimg", state)
    with zipfile.ZipFile(tmp_path / "a.genimg") as archive:
        assert sum(name.startswith("layers/") for name in archive.namelist()) == 1
    first, second = again(tmp_path / "a.genimg").state.layers
    assert first.pixels is second.pixels
    assert first.mask.coverage is second.mask.coverage


def test_what_is_empty_around_a_layer_costs_nothing(tmp_path: Path) -> None:
    pixels = np.zeros((900, 900, 4), dtype=np.uint8)
    pixels[400:420, 100:130] = np.random.RandomState(0).randint(1, 256, (20, 30, 4))
    pixels[400, 100] = (9, 9, 9, 0)  # a colour that nobody sees is kept too
    state = DocumentState(width=900, height=900, layers=(Layer(name="dot", pixels=pixels),))
    save(tmp_path / "a.genimg", state)
    with zipfile.ZipFile(tmp_path / "a.genimg") as archive:
        (info,) = [info for info in archive.infolist() if info.filename.startswith("layers/")]
    assert info.file_size < 3000
    assert told(again(tmp_path / "a.genimg").state) == told(state)


# saving again


@pytest.fixture
def packed(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, ...]]:
    """The shapes of all arrays that were packed."""
    seen: list[tuple[int, ...]] = []
    real = pages.quick_png

    def spy(array: Any) -> list[bytes]:
        seen.append(array.shape)
        return real(array)

    monkeypatch.setattr(pages, "quick_png", spy)
    return seen


def test_a_second_save_packs_only_what_changed(tmp_path: Path, packed: list[Any]) -> None:
    path, state = tmp_path / "a.genimg", document(4)
    book = save(path, state)
    assert len(packed) == 4
    changed = replace(state.layers[1], pixels=np.full((5, 6, 4), 200, dtype=np.uint8))
    packed.clear()
    save(path, state.with_layer(changed), book)
    assert packed == [(5, 6, 4)]
    assert told(again(path).state) == told(state.with_layer(changed))


def test_an_opened_project_is_saved_elsewhere_without_packing(tmp_path: Path, packed: list[Any]) -> None:
    state = document(3)
    save(tmp_path / "a.genimg", state)
    book = PageBook()
    opened = read_project(tmp_path / "a.genimg", book)
    packed.clear()
    save(tmp_path / "b.genimg", opened, book)
    assert packed == []
    assert told(again(tmp_path / "b.genimg").state) == told(state)


@pytest.mark.parametrize("harm", ["gone", "other bytes", "shorter"])
def test_a_page_that_another_program_changed_is_packed_anew(tmp_path: Path, harm: str) -> None:
    state, target = document(3, 64), tmp_path / "b.genimg"
    book = save(tmp_path / "a.genimg", state)
    data = bytearray((tmp_path / "a.genimg").read_bytes())
    if harm == "gone":
        (tmp_path / "a.genimg").unlink()
    elif harm == "shorter":
        (tmp_path / "a.genimg").write_bytes(data[: len(data) // 2])
    else:
        data[len(data) // 3 :] = bytes(b ^ 1 for b in data[len(data) // 3 :])
        (tmp_path / "a.genimg").write_bytes(data)
    save(target, state, book)
    assert told(again(target).state) == told(state)


def test_the_directory_of_files_above_two_gigabytes_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, packed: list[Any]
) -> None:
    monkeypatch.setattr(zipfile, "ZIP64_LIMIT", 300)  # as if everything lay beyond it
    state, path = document(3, 64), tmp_path / "a.genimg"
    book = save(path, state)
    assert b"PK\6\6" in path.read_bytes()
    monkeypatch.setattr(zipfile, "ZIP64_LIMIT", (1 << 31) - 1)
    assert told(again(path).state) == told(state)
    packed.clear()
    save(tmp_path / "b.genimg", state, book)
    assert packed == []


def test_the_book_keeps_no_picture_alive(tmp_path: Path) -> None:
    book = PageBook()

    def saved() -> weakref.ref[Any]:
        state = document(1)
        save(tmp_path / "a.genimg", state, book)
        (place,) = book.places(state.layers[0].pixels)
        assert place.path == tmp_path / "a.genimg"
        return weakref.ref(state.layers[0].pixels)

    gone = saved()
    gc.collect()
    assert gone() is None
    assert book._places == {}


def test_a_cancelled_save_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "a.genimg"
    save(path, document(2))
    before = path.read_bytes()

    class Impatient:
        def report(self, *_args: object) -> None:
            raise Cancelled

        def check(self) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        save_project(path, Project(state=document(9)), flatten(document(9)), PageBook(), Impatient())
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


# disks and names


def test_a_layer_name_that_is_no_text_is_saved_escaped(tmp_path: Path) -> None:
    layer = replace(plain_layer(), name=os.fsdecode(b"caf\xe9"))
    save(tmp_path / "a.genimg", DocumentState(width=9, height=9, layers=(layer,)))
    assert again(tmp_path / "a.genimg").state.layers[0].name == "caf\\udce9"


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT, errno.EIO])
@pytest.mark.parametrize("step", ["write", "fsync", "replace"])
def test_a_failing_disk_leaves_the_old_project_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, step: str
) -> None:
    path, state = tmp_path / "a.genimg", document(2)
    save(path, state)
    before = path.read_bytes()

    def fail(*_args: object, **_more: object) -> None:
        raise OSError(code, os.strerror(code))

    target = {"write": (project_write, "_put"), "fsync": (files.os, "fsync"), "replace": (Path, "replace")}[step]
    monkeypatch.setattr(*target, fail)
    with pytest.raises(SaveFailed, match=r"a\.genimg") as problem:
        save(path, document(5))
    assert problem.value.hint is not None
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX links and modes")
def test_a_link_to_a_project_is_saved_through_and_keeps_its_mode(tmp_path: Path) -> None:
    real, link = tmp_path / "real.genimg", tmp_path / "link.genimg"
    save(real, document(1))
    real.chmod(0o640)
    link.symlink_to(real)
    save(link, document(3))
    assert link.is_symlink()
    assert stat.S_IMODE(real.stat().st_mode) == 0o640
    assert len(again(real).state.layers) == 3


@pytest.mark.parametrize(
    "name", ["图画 🎨.genimg", "e\u0301.genimg", "a" * 240 + ".genimg", "猫" * 80 + ".genimg", "-x"]
)
def test_long_names_and_names_in_any_writing_are_saved(tmp_path: Path, name: str) -> None:
    save(tmp_path / name, document())
    assert told(again(tmp_path / name).state)
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_name_that_no_disk_takes_is_said(tmp_path: Path) -> None:
    with pytest.raises(SaveFailed):
        save(tmp_path / ("a" * 300), document())
    assert list(tmp_path.iterdir()) == []


# the pictures in the file


def test_the_merged_picture_follows_changes_as_if_it_were_made_anew(tmp_path: Path) -> None:
    merged = Merged()
    blur = AdjustmentLayer(name="soft", settings=ADJUSTMENTS["blur"]())
    state = DocumentState(width=300, height=290, layers=(plain_layer(0, 280), plain_layer(3, 40, x=200, y=100), blur))
    assert np.array_equal(merged.of(state), flatten(state))
    moved = state.with_layer(state.layers[1].moved(-30, 20))
    assert np.array_equal(merged.of(moved), flatten(moved))
    pixels = np.array(moved.layers[0].pixels)
    pixels[20:30, 200:206] = (250, 9, 9, 120)
    moved = moved.with_layer(replace(moved.layers[0], pixels=pixels, opacity=0.7))
    assert np.array_equal(merged.of(moved), flatten(moved))
    pixels = np.array(pixels)
    pixels[100, 101] = (0, 250, 9, 255)
    moved = moved.with_layer(replace(moved.layers[0], pixels=pixels))
    assert np.array_equal(merged.of(moved), flatten(moved))
    assert np.array_equal(merged.of(replace(moved)), flatten(moved))
    hidden = moved.with_layer(replace(moved.layers[0], is_visible=False))
    assert np.array_equal(merged.of(hidden), flatten(hidden))
    assert merged.of(hidden) is merged.of(hidden)
    cropped = replace(hidden, width=120)
    assert np.array_equal(merged.of(cropped), flatten(cropped))


def test_the_miniature_looks_like_the_canvas() -> None:
    mask = Mask(coverage=np.full((200, 300), 255, dtype=np.uint8), x=100, y=50)
    inner = (plain_layer(0, 700), plain_layer(5, 300, x=350, y=310, mask=mask))
    group = Group(name="g", children=inner, opacity=0.9)
    state = DocumentState(width=640, height=480, layers=(group, plain_layer(40, 90, x=-20, y=444)))
    small = miniature(state, 64)
    assert small.shape == (48, 64, 4)
    whole = flatten(state).reshape(48, 10, 64, 10, 4).mean(axis=(1, 3))
    assert np.abs(small - whole).mean() < 2
    tiny = DocumentState(width=5, height=3, layers=(plain_layer(0, 5),))
    assert np.array_equal(miniature(tiny, 64), flatten(tiny))


def rewrite(path: Path, members: dict[str, bytes | None]) -> None:
    """Put other members into a zip; None takes one out."""
    with zipfile.ZipFile(path) as archive:
        old = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in {**old, **members}.items():
            if data is not None:
                archive.writestr(name, data)


def test_saving_tells_nothing_of_the_machine(tmp_path: Path) -> None:
    folder = tmp_path / "secret place"
    folder.mkdir()
    save(folder / "a.genimg", document())
    data = (folder / "a.genimg").read_bytes()
    assert b"secret" not in data
    assert str(tmp_path.name).encode() not in data
    tree = json.loads(zipfile.ZipFile(folder / "a.genimg").read("project.json"))
    assert sorted(tree) == sorted(
        ["app", "bookmarks", "format", "guides", "height", "minor", "nodes", "schema", "selection", "view", "width"]
    )
    assert project_write._STAMP[0] == 1980
