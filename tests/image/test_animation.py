"""One frame of a moving picture at a time: what is packed is a whole picture, and one palette suits many frames."""

from __future__ import annotations

import struct
from io import BytesIO

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from PIL import Image

from genimg_desktop.image.animation_encoders import Indexer, gif_frame, png_frame, webp_frame
from genimg_desktop.image.film_metadata import FilmMetadata, exact_rate
from genimg_desktop.image.film_palette import ColourCount
from genimg_desktop.image.gif_notes import read_gif_xmp, xmp_extension
from genimg_desktop.image.moving_gif import MovingGif
from genimg_desktop.image.moving_png import MovingPng
from genimg_desktop.image.moving_webp import MovingWebp
from genimg_desktop.image.xmp import read_xmp


@given(indices=arrays.arrays(np.uint8, st.tuples(st.integers(1, 40), st.integers(1, 40))))
def test_a_packed_frame_of_a_gif_holds_every_index(indices: np.ndarray) -> None:
    height, width = indices.shape
    head = b"GIF89a" + struct.pack("<HHBBB", width, height, 0xF7, 0, 0) + bytes(range(256)) * 3
    picture = b"," + struct.pack("<HHHHB", 0, 0, width, height, 0)
    with Image.open(BytesIO(head + picture + gif_frame(indices) + b";")) as image:
        assert np.array_equal(np.array(image), indices)


@pytest.mark.parametrize("has_alpha", [True, False])
@given(data=st.data())
def test_packed_frames_of_png_and_webp_are_exact(has_alpha: bool, data: st.DataObject) -> None:
    shape = data.draw(st.tuples(st.integers(1, 20), st.integers(1, 20), st.just(4)))
    pixels = data.draw(arrays.arrays(np.uint8, shape))
    if not has_alpha:
        pixels[..., 3] = 255
    out = BytesIO()
    film = MovingPng(out, (shape[1], shape[0]), 10.0, has_alpha=has_alpha, plays=0, metadata=FilmMetadata())
    film.add(pixels)
    film.finish()
    webp = BytesIO()
    moving = MovingWebp(
        webp, (shape[1], shape[0]), 10.0, has_alpha=has_alpha, quality=50, lossless=True, plays=0,
        metadata=FilmMetadata(),
    )  # fmt: skip
    moving.add(pixels)
    moving.finish()
    for file in (out, webp):
        with Image.open(BytesIO(file.getvalue())) as image:
            assert np.array_equal(np.array(image.convert("RGBA")), pixels)
    assert png_frame(pixels, has_alpha=has_alpha) in out.getvalue()
    assert webp_frame(pixels, has_alpha=has_alpha, quality=50, lossless=True) in webp.getvalue()


def test_few_colours_are_all_kept_and_the_error_is_nothing() -> None:
    colours = np.array([(0, 0, 0), (255, 255, 255), (200, 30, 40), (10, 90, 200)], np.uint8)
    pixels = np.full((20, 20, 4), 255, np.uint8)
    pixels[..., :3] = colours[np.arange(400).reshape(20, 20) % 4]
    count = ColourCount()
    count.add(pixels)
    palette = count.palette(255)
    assert {tuple(c) for c in palette.tolist()} == {tuple(c) for c in colours.tolist()}
    for dithering in ("none", "pattern", "diffusion"):
        found = Indexer(palette, dithering).indices(pixels)
        assert np.array_equal(palette[found], pixels[..., :3])


def test_clear_pixels_are_no_colours() -> None:
    pixels = np.zeros((8, 8, 4), np.uint8)
    pixels[..., 0] = 255
    count = ColourCount()
    count.add(pixels)
    assert count.palette(255).tolist() == [[0, 0, 0]]


def test_the_palette_goes_where_the_colours_are() -> None:
    """Nine of ten pixels are reds: so should be most entries; a plain grid of the cube would give them a few."""
    rng = np.random.RandomState(0)
    pixels = np.full((100, 100, 4), 255, np.uint8)
    pixels[:90, :, :3] = rng.normal((190, 50, 50), 22, (90, 100, 3)).clip(0, 255)
    pixels[90:, :, :3] = rng.randint(0, 256, (10, 100, 3))
    count = ColourCount()
    count.add(pixels)
    palette = count.palette(64)
    assert len(palette) <= 64
    assert np.mean(np.abs(palette - np.array((190, 50, 50))).max(axis=1) < 70) > 0.5


def test_a_pattern_makes_up_for_what_the_palette_lacks_and_stands_still() -> None:
    """A ramp in seven greys: means of 4 x 4 pixels are right, and what does not change stays as it was."""
    x = np.arange(128)[None, :] + np.zeros((64, 1))
    pixels = np.full((64, 128, 4), 255, np.uint8)
    pixels[..., :3] = (30 + 1.5 * x)[..., None]
    pixels[32:, :, 1:] //= 2
    greys = [(level, level, level) for level in range(0, 256, 42)]
    palette = np.array([*greys, (200, 90, 90), (90, 40, 40)], np.uint8)
    wanted = pixels[..., :3].astype(float)

    def mean_error(dithering: str) -> float:
        made = palette[Indexer(palette, dithering).indices(pixels)].astype(float)
        return float(np.abs((made - wanted)[:32].reshape(8, 4, 32, 4, 3).mean(axis=(1, 3))).mean())

    assert mean_error("pattern") < 0.45 * mean_error("none")
    indexer = Indexer(palette, "pattern")
    whole = indexer.indices(pixels)
    changed = pixels.copy()
    changed[:16, :16, :3] = 0
    assert np.array_equal(indexer.indices(changed)[16:], whole[16:])


@pytest.mark.parametrize("plays", [0, 1, 3])
def test_a_gif_says_how_often_it_plays(plays: int) -> None:
    palette = np.array([[0, 0, 0], [255, 255, 255]], np.uint8)
    out = BytesIO()
    film = MovingGif(
        out, (4, 4), 10.0, palette, Indexer(palette, "none"), has_alpha=False, plays=plays,
        metadata=FilmMetadata(),
    )  # fmt: skip
    for level in (0, 255):
        film.add(np.full((4, 4, 4), (level, level, level, 255), np.uint8))
    film.finish()
    with Image.open(BytesIO(out.getvalue())) as image:
        assert image.n_frames == 2
        assert image.info.get("loop") == {0: 0, 1: None, 3: 2}[plays]


def test_what_a_film_says_is_read_back_from_a_gif() -> None:
    told = FilmMetadata(software="Genimg", recipe_text='{"a":1}', film_text='{"b":"<&>"}', source="trained")
    data = b"GIF89a....." + xmp_extension(told.xmp()) + b"!\xf9\x04 more;"
    packet = read_gif_xmp(data)
    assert packet == told.xmp()
    facts = read_xmp(packet)
    assert (facts.recipe_text, facts.film_text) == ('{"a":1}', '{"b":"<&>"}')
    assert read_gif_xmp(b"GIF89a;") is None
    assert FilmMetadata().xmp() == b""


@pytest.mark.parametrize(
    ("fps", "rate"),
    [(25.0, (25, 1)), (29.97, (30000, 1001)), (23.976, (24000, 1001)), (12.5, (25, 2)), (30.0, (30, 1))],
)
def test_rates_are_those_of_video(fps: float, rate: tuple[int, int]) -> None:
    assert exact_rate(fps).as_integer_ratio() == rate
