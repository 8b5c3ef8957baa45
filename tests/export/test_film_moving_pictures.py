"""GIF, WebP and APNG: read back by Pillow, every frame is there, in its place, as long as it was asked for."""

from __future__ import annotations

import tracemalloc
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from film_files import FILM, HEIGHT, STORY, WIDTH, facts_of, frame, frames, recipe_of, write
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from genimg_desktop.core.context import QuietContext
from genimg_desktop.core.errors import BadInput
from genimg_desktop.export.film.options import FilmOptions
from genimg_desktop.export.film.read_back import film_in
from genimg_desktop.export.film.write import FilmStory, write_film
from genimg_desktop.export.write import read_recipe
from genimg_desktop.image.codecs import open_picture
from genimg_desktop.image.film_metadata import Clock, changed_box

MOVING = {"webp": "a.webp", "gif": "a.gif", "apng": "a.png"}


def read(path: Path) -> tuple[list[np.ndarray], list[float], Image.Image]:
    """Frames as viewers compose them, their durations in milliseconds, and the file."""
    image = Image.open(BytesIO(path.read_bytes()))
    pictures, times = [], []
    for number in range(getattr(image, "n_frames", 1)):
        image.seek(number)
        image.load()
        pictures.append(np.array(image.convert("RGBA")))
        times.append(float(image.info["duration"]))
    return pictures, times, image


@pytest.mark.parametrize("kind", MOVING)
def test_a_moving_picture_has_all_its_frames_in_their_order(kind: str, tmp_path: Path) -> None:
    path = write(frames(12), tmp_path / MOVING[kind], kind, lossless=True)
    seen, times, image = read(path)
    assert len(seen) == 12
    assert sum(times) == pytest.approx(12 * 40)
    assert image.info.get("loop", 0) == 0
    worst = {"webp": 0, "apng": 0, "gif": 24}[kind]
    for number, picture in enumerate(seen):
        assert np.abs(picture.astype(int) - frame(number)).max() <= worst


@pytest.mark.parametrize("kind", MOVING)
def test_frames_that_stand_still_become_one_that_is_shown_longer(kind: str, tmp_path: Path) -> None:
    pictures = [frame(0), frame(1), frame(1), frame(1), frame(2)]
    _, times, _ = read(write(pictures, tmp_path / MOVING[kind], kind))
    assert times == [40, 120, 40]


@pytest.mark.parametrize("kind", MOVING)
def test_the_last_frame_may_stay_longer(kind: str, tmp_path: Path) -> None:
    _, times, _ = read(write(frames(3), tmp_path / MOVING[kind], kind, facts={"last_extra_s": 1.25}))
    assert times == [40, 40, 1290]


@pytest.mark.parametrize("kind", MOVING)
def test_an_open_film_plays_once(kind: str, tmp_path: Path) -> None:
    _, _, image = read(write(frames(3), tmp_path / MOVING[kind], kind, facts={"plays": 1}))
    assert image.info.get("loop") == (None if kind == "gif" else 1)


@pytest.mark.parametrize("kind", MOVING)
def test_transparent_places_stay_transparent_while_things_move(kind: str, tmp_path: Path) -> None:
    pictures = [frame(0, alpha=True), frame(3, alpha=True), frame(3)]
    pictures[2][:, 20:, 3] = 0
    seen, _, _ = read(write(pictures, tmp_path / MOVING[kind], kind, facts={"has_alpha": True}, lossless=True))
    for made, picture in zip(seen, pictures, strict=True):
        assert np.array_equal(made[..., 3], picture[..., 3])


@pytest.mark.parametrize("kind", MOVING)
def test_what_a_model_never_leaves_clear_gets_the_background_colour(kind: str, tmp_path: Path) -> None:
    pictures = [frame(0, alpha=True), frame(9, alpha=True)]
    seen, _, _ = read(write(pictures, tmp_path / MOVING[kind], kind, matte="#102030", lossless=True))
    assert np.abs(seen[1][0, 0].astype(int) - (16, 32, 48, 255)).max() <= 8


@pytest.mark.parametrize("kind", MOVING)
def test_a_film_is_opened_again_and_its_first_frame_restored(kind: str, tmp_path: Path) -> None:
    path = write(frames(3), tmp_path / MOVING[kind], kind)
    assert film_in(path) == FILM
    opened = open_picture(path)
    assert read_recipe(opened) == recipe_of(0)
    assert b"algorithmicMedia" in path.read_bytes()


@pytest.mark.parametrize("kind", MOVING)
@pytest.mark.parametrize("is_private", [True, False])
def test_a_film_that_shall_tell_nothing_tells_nothing(kind: str, is_private: bool, tmp_path: Path) -> None:
    choices = {"is_private": True} if is_private else {"include_recipe": False}
    path = write(frames(3), tmp_path / MOVING[kind], kind, include_label=False, **choices)
    data = path.read_bytes().lower()
    assert not [word for word in (b"genimg", b"hills", b"xmp", b"seed", b"desktop") if word in data]
    with pytest.raises(BadInput, match="carries no film"):
        film_in(path)
    labelled = write(frames(3), tmp_path / f"b{path.suffix}", kind, is_private=True).read_bytes()
    assert b"algorithmicMedia" in labelled
    assert b"genimg" not in labelled.lower()


@given(fps=st.floats(1, 120), count=st.integers(1, 400))
def test_rounding_never_adds_up(fps: float, count: int) -> None:
    for units in (100, 1000):
        clock = Clock(fps=fps, units_per_s=units)
        times = [clock.at(n + 1) - clock.at(n) for n in range(count)]
        assert sum(times) == round(count * units / fps)
        assert max(times) - min(times) <= 1


@pytest.mark.parametrize("fps", [60.0, 100.0, 29.97, 12.0])
def test_a_gif_keeps_its_length_and_no_frame_is_too_short_for_browsers(fps: float, tmp_path: Path) -> None:
    _, times, _ = read(write(frames(30), tmp_path / "a.gif", "gif", facts={"fps": fps}))
    assert sum(times) == pytest.approx(30_000 / fps, abs=20)
    assert min(times) >= 20


def test_all_frames_of_a_gif_share_one_palette(tmp_path: Path) -> None:
    path = write(frames(6), tmp_path / "a.gif", "gif")
    data = path.read_bytes()
    at = data.index(b"!\xf9\x04")
    tables = 0
    while data[at : at + 1] != b";":
        if data[at : at + 1] == b",":
            tables += data[at + 9] >> 7
            at += 11
        else:
            at += 2
        while data[at]:
            at += data[at] + 1
        at += 1
    assert tables == 0


@pytest.mark.parametrize("dithering", ["none", "pattern", "diffusion"])
def test_many_colours_become_255_that_suit_all_frames(dithering: str, tmp_path: Path) -> None:
    y, x = np.mgrid[0:96, 0:96]
    pictures = []
    for shift in range(4):
        picture = np.full((96, 96, 4), 255, np.uint8)
        picture[..., 0], picture[..., 1], picture[..., 2] = 60 + x, 40 + 2 * y, 100 + 10 * shift + (x + y) // 4
        pictures.append(picture)
    seen, _, _ = read(write(pictures, tmp_path / "a.gif", "gif", dithering=dithering))
    colours = {tuple(c) for picture in seen for c in picture.reshape(-1, 4)[:, :3].tolist()}
    assert 200 < len(colours) <= 255
    for made, picture in zip(seen, pictures, strict=True):
        difference = made[..., :3].astype(float) - picture[..., :3]
        assert np.sqrt((difference**2).mean()) < (6 if dithering == "none" else 10)
        blurred = difference.reshape(12, 8, 12, 8, 3).mean(axis=(1, 3))
        assert np.abs(blurred).max() < 16
        assert np.percentile(np.abs(blurred), 90) < (9 if dithering == "none" else 6)  # dots make up for each other


def test_a_pattern_stands_still_where_the_picture_does(tmp_path: Path) -> None:
    rng = np.random.RandomState(3)
    still = np.clip(np.cumsum(rng.normal(0, 3, (40, 60, 3)), axis=1) + 120, 0, 255).astype(np.uint8)
    pictures = []
    for number in range(4):
        picture = np.dstack([still, np.full((40, 60), 255, np.uint8)])
        picture[:10, :10, :3] = 50 * number
        pictures.append(picture)
    seen, _, _ = read(write(pictures, tmp_path / "a.gif", "gif", dithering="pattern"))
    for made in seen[1:]:
        assert np.array_equal(made[12:], seen[0][12:])


def test_a_still_part_costs_a_gif_nothing(tmp_path: Path) -> None:
    rng = np.random.RandomState(3)
    noise = rng.randint(0, 256, (64, 64, 4)).astype(np.uint8)
    noise[..., 3] = 255
    pictures = []
    for number in range(10):
        picture = noise.copy()
        picture[number, number, :3] = 255
        pictures.append(picture)
    one = write(pictures[:1], tmp_path / "one.gif", "gif", story=FilmStory()).stat().st_size
    ten = write(pictures, tmp_path / "ten.gif", "gif", story=FilmStory()).stat().st_size
    assert ten < 1.2 * one


def test_pixel_art_is_enlarged_without_new_colours(tmp_path: Path) -> None:
    path = write(frames(2), tmp_path / "a.png", "apng", enlarge=3, resampling="nearest")
    seen, _, _ = read(path)
    assert np.array_equal(seen[1], np.kron(frame(1), np.ones((3, 3, 1), np.uint8)))


def test_memory_does_not_grow_with_the_number_of_frames(tmp_path: Path) -> None:
    def peak(kind: str, count: int) -> int:
        rng = np.random.RandomState(0)

        def stream():
            for _ in range(count):
                picture = (60 * rng.randint(0, 5, (64, 64, 4))).astype(np.uint8)
                picture[..., 3] = 255
                yield picture

        facts = facts_of([np.zeros((64, 64, 4), np.uint8)], count=count)
        options = FilmOptions(format=kind)
        tracemalloc.start()
        write_film(stream(), facts, FilmStory(), tmp_path / f"{count}{MOVING[kind]}", options, QuietContext())
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    for kind in MOVING:
        peak(kind, 2)  # what is made once
        assert peak(kind, 60) < peak(kind, 6) + 200_000  # 54 frames of 16 KB are 900 KB


@pytest.mark.parametrize("kind", MOVING)
def test_frames_of_other_sizes_and_films_of_nothing_are_refused(kind: str, tmp_path: Path) -> None:
    for pictures in ([*frames(2), frame(0, width=WIDTH + 1)], []):
        with pytest.raises(BadInput):
            write_film(
                iter(pictures), facts_of(frames(2)), STORY, tmp_path / MOVING[kind], FilmOptions(format=kind),
                QuietContext(),
            )  # fmt: skip
    assert list(tmp_path.iterdir()) == []


def test_the_changed_box_holds_every_change_and_no_more() -> None:
    before = np.zeros((HEIGHT, WIDTH, 4), np.uint8)
    assert changed_box(before, before.copy()) is None
    now = before.copy()
    now[3, 5, 2] = now[9, 7, 3] = 1
    assert changed_box(before, now) == (5, 3, 8, 10)


def test_an_odd_corner_of_a_webp_is_in_its_place(tmp_path: Path) -> None:
    pictures = [frame(0), frame(0)]
    pictures[1] = pictures[1].copy()
    pictures[1][11:14, 21:22, :3] = 255
    seen, _, _ = read(write(pictures, tmp_path / "a.webp", "webp", lossless=True))
    assert np.array_equal(seen[1], pictures[1])
