"""Films as still pictures: numbered folders, contact sheets, sprite sheets; and whole or nothing, for every format."""

from __future__ import annotations

import contextlib
import errno
import json
from pathlib import Path

import numpy as np
import pytest
from film_files import FILM, HEIGHT, STORY, WIDTH, StopsAfter, facts_of, frame, frames, recipe_of, write
from PIL import Image

from genimg_desktop.core.context import QuietContext
from genimg_desktop.core.errors import BadInput, Cancelled, SaveFailed
from genimg_desktop.export.film import FILM_FORMATS
from genimg_desktop.export.film.options import FilmOptions
from genimg_desktop.export.film.read_back import film_in
from genimg_desktop.export.film.sheets import Grid
from genimg_desktop.export.film.write import film_format_of, write_film
from genimg_desktop.export.write import read_recipe
from genimg_desktop.image.codecs import open_picture

NAMES = {
    "webp": "a.webp", "gif": "a.gif", "apng": "a.png", "png-folder": "a", "jpeg-folder": "a",
    "contact-sheet": "a.png", "sprite-sheet": "a.png",
}  # fmt: skip


def test_a_folder_holds_every_frame_with_its_own_recipe(tmp_path: Path) -> None:
    folder = write(frames(12), tmp_path / "walk", "png-folder")
    names = sorted(path.name for path in folder.iterdir())
    assert names == [f"walk-{n:04}.png" for n in range(1, 13)]
    for number, name in enumerate(names):
        opened = open_picture(folder / name)
        assert np.array_equal(opened.pixels, frame(number))
        assert read_recipe(opened) == recipe_of(number)


def test_a_folder_of_jpegs_has_the_background_colour(tmp_path: Path) -> None:
    folder = write([frame(0, alpha=True)], tmp_path / "walk", "jpeg-folder", facts={"has_alpha": True}, matte="#00ff00")
    pixels = open_picture(folder / "walk-0001.jpg").pixels
    assert np.abs(pixels[20, 4].astype(int) - (0, 255, 0, 255)).max() < 12


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path) -> None:
    target = tmp_path / "walk"
    target.mkdir()
    (target / "mine.txt").write_text("keep")
    with pytest.raises(BadInput, match="something in 'walk' already"):
        write(frames(2), target, "png-folder")
    assert [path.name for path in target.iterdir()] == ["mine.txt"]
    (target / "mine.txt").unlink()
    write(frames(2), target, "png-folder")
    assert len(list(target.iterdir())) == 2


@pytest.mark.parametrize("kind", NAMES)
def test_a_film_that_is_stopped_leaves_nothing_behind(kind: str, tmp_path: Path) -> None:
    target = tmp_path / NAMES[kind]
    if target.suffix:
        target.write_bytes(b"the old one")
    with pytest.raises(Cancelled):
        write(frames(9), target, kind, ctx=StopsAfter(4))
    assert [path.name for path in tmp_path.iterdir()] == ([target.name] if target.suffix else [])
    assert not target.suffix or target.read_bytes() == b"the old one"


@pytest.mark.parametrize("kind", NAMES)
def test_a_full_disk_is_said_in_a_sentence_and_leaves_nothing(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("genimg_desktop.core.files.os.fsync", full)
    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(SaveFailed):
        write(frames(3), tmp_path / NAMES[kind], kind)
    assert list(tmp_path.iterdir()) == []


def test_a_contact_sheet_shows_the_first_the_last_and_even_steps_between(tmp_path: Path) -> None:
    path = write(frames(31), tmp_path / "sheet.png", "contact-sheet", tiles=6, columns=3, matte="#202020")
    sheet = open_picture(path).pixels
    grid = Grid.of(6, WIDTH, HEIGHT, columns=3, gap=12)
    assert (sheet.shape[1], sheet.shape[0]) == grid.size
    for cell, number in enumerate((0, 6, 12, 18, 24, 30)):
        left, top = grid.corner(cell)
        assert np.array_equal(sheet[top : top + HEIGHT, left : left + WIDTH], frame(number))
    assert tuple(sheet[2, 2]) == (32, 32, 32, 255)


def test_a_contact_sheet_of_few_frames_has_no_empty_cells(tmp_path: Path) -> None:
    sheet = open_picture(write(frames(2), tmp_path / "sheet.jpg", "contact-sheet")).pixels
    assert (sheet.shape[1], sheet.shape[0]) in (Grid.of(2, WIDTH, HEIGHT, gap=12).size,)


def test_a_sprite_sheet_says_where_every_frame_is(tmp_path: Path) -> None:
    path = write(frames(7, alpha=True), tmp_path / "sprites.png", "sprite-sheet", facts={"has_alpha": True})
    sheet = np.array(Image.open(path).convert("RGBA"))
    atlas = json.loads((tmp_path / "sprites.json").read_text(encoding="utf-8"))
    assert atlas["meta"]["image"] == "sprites.png"
    assert atlas["meta"]["size"] == {"w": sheet.shape[1], "h": sheet.shape[0]}
    assert len(atlas["frames"]) == 7
    assert sum(entry["duration"] for entry in atlas["frames"]) == 7 * 40
    for number, entry in enumerate(atlas["frames"]):
        x, y, w, h = (entry["frame"][k] for k in "xywh")
        assert np.array_equal(sheet[y : y + h, x : x + w], frame(number, alpha=True))
    assert film_in(tmp_path / "sprites.json") == FILM


def test_a_sheet_that_no_program_could_open_is_refused_before_anything_is_drawn(tmp_path: Path) -> None:
    def never():
        raise AssertionError("a frame was drawn")
        yield

    facts = facts_of(frames(1), width=2048, height=2048, count=600)
    with pytest.raises(BadInput, match="too large"):
        write_film(never(), facts, STORY, tmp_path / "a.png", FilmOptions(format="sprite-sheet"), QuietContext())
    with pytest.raises(BadInput, match="at most 16383 pixels"):
        write_film(
            never(), facts, STORY, tmp_path / "a.webp", FilmOptions(format="webp", enlarge=16), QuietContext()
        )  # fmt: skip
    assert list(tmp_path.iterdir()) == []


def test_the_name_of_a_file_says_its_format() -> None:
    names = {
        "a.mp4": "mp4", "b.WEBM": "webm", "c.gif": "gif", "d.webp": "webp", "e.png": "apng", "frames": "png-folder",
    }  # fmt: skip
    assert {name: film_format_of(Path(name)) for name in names} == names
    with pytest.raises(BadInput, match="cannot be written as"):
        film_format_of(Path("a.avi"))


def test_a_name_without_a_suffix_gets_one(tmp_path: Path) -> None:
    assert write(frames(2), tmp_path / "v1.2", "gif") == tmp_path / "v1.2.gif"


@pytest.mark.parametrize("name", list(FILM_FORMATS))
def test_every_format_is_in_the_form_and_can_be_loaded(name: str) -> None:
    kind = FILM_FORMATS.load(name)
    FilmOptions(format=name).check()
    assert str(kind.label)
    assert kind.missing() is None or str(kind.missing())


def test_a_film_without_a_recipe_says_so_when_it_is_opened(tmp_path: Path) -> None:
    for name, data in {"a.gif": b"GIF89a", "b.png": b"\x89PNG\r\n\x1a\n", "c.webp": b"RIFF1234WEBP", "d.txt": b"hello",
                       "e.mp4": b"\0\0\0\x18ftypisom", "f.webm": b"\x1aE\xdf\xa3rubbish"}.items():  # fmt: skip
        (tmp_path / name).write_bytes(data)
        with pytest.raises(BadInput, match="carries no film"):
            film_in(tmp_path / name)
    with pytest.raises(BadInput):
        film_in(tmp_path / "not-there.gif")
    with pytest.raises(BadInput):
        film_in(tmp_path)


@pytest.mark.parametrize("kind", ["webp", "gif", "apng"])
def test_a_damaged_film_is_refused_and_never_crashes(kind: str, tmp_path: Path) -> None:
    data = write(frames(3), tmp_path / NAMES[kind], kind).read_bytes()
    rng = np.random.RandomState(1)
    for _ in range(60):
        broken = bytearray(data[: rng.randint(1, len(data))] if rng.randint(2) else data)
        for at in rng.randint(0, len(broken), 6):
            broken[at] = rng.randint(256)
        path = tmp_path / "broken.bin"
        path.write_bytes(bytes(broken))
        with contextlib.suppress(BadInput):
            assert len(film_in(path).keyframes) >= 1
