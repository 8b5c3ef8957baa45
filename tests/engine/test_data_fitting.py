"""What the network sees of a picture: sizes, bars, transparency and grey."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from genimg_desktop.engine.data import fitting
from genimg_desktop.engine.data.fitting import fit_picture, fitted_to_pixels, settle_colours, sheet_of
from genimg_desktop.engine.tensors import LUMA
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.spec.training.data_plan import DataPlan

FITS, COLOURS = ("crop", "letterbox", "squash"), ("colour", "alpha", "grey")


def plan(**changes: object) -> DataPlan:
    return DataPlan(path="somewhere", **{"resolution": 32, **changes})  # type: ignore[arg-type]


def noise(height: int, width: int, *, seed: int = 0, alpha: bool = False) -> Pixels:
    pixels = np.random.RandomState(seed).randint(0, 256, (height, width, 4)).astype(np.uint8)
    if not alpha:
        pixels[..., 3] = 255
    return pixels


def flat(height: int, width: int, colour: tuple[int, int, int, int]) -> Pixels:
    return np.full((height, width, 4), colour, dtype=np.uint8)


def slow_mean(pixels: Pixels, factor_y: int, factor_x: int) -> NDArray[np.float64]:
    """Area average in float64 with colours weighed by alpha: premultiplied ``[h, w, 4]``, alpha in [0, 1]."""
    height, width = pixels.shape[0] // factor_y, pixels.shape[1] // factor_x
    out = np.zeros((height, width, 4))
    for y in range(height):
        for x in range(width):
            cell = pixels[y * factor_y : (y + 1) * factor_y, x * factor_x : (x + 1) * factor_x].astype(np.float64)
            weight = cell[..., 3:] / 255
            out[y, x] = np.append((cell[..., :3] * weight).mean((0, 1)), weight.mean())
    return out


@pytest.mark.parametrize("factor", [2, 3, 5])
def test_whole_factors_give_the_mean_of_what_a_pixel_covers(factor: int) -> None:
    pixels = noise(32 * factor, 32 * factor)
    fitted = fit_picture(pixels, plan())
    assert np.abs(fitted - slow_mean(pixels, factor, factor)[..., :3]).max() <= 1.0


def test_a_squashed_picture_is_the_mean_of_oblongs() -> None:
    pixels = noise(64, 128)
    fitted = fit_picture(pixels, plan(fit="squash"))
    assert np.abs(fitted - slow_mean(pixels, 2, 4)[..., :3]).max() <= 1.0


def test_cropping_takes_the_square_in_the_middle() -> None:
    pixels = noise(40, 101)
    middle = pixels[:, 30:70]
    assert np.array_equal(fit_picture(pixels, plan()), fit_picture(middle, plan()))
    assert np.array_equal(fit_picture(noise(32, 70)[:, 19:51], plan()), fit_picture(noise(32, 70), plan()))


def test_transparent_pictures_lie_on_the_ground() -> None:
    pixels = noise(96, 96, alpha=True)
    mean = slow_mean(pixels, 3, 3)
    ground = np.array([0x10, 0x80, 0xF0])
    expected = mean[..., :3] + ground * (1 - mean[..., 3:])
    fitted = fit_picture(pixels, plan(ground="#1080f0"))
    assert np.abs(fitted - expected).max() <= 2.5  # 8 bits are rounded at alpha, at colour and at the ground


def test_hidden_colours_do_not_reach_the_network() -> None:
    pixels = flat(64, 64, (200, 40, 0, 255))
    pixels[::2] = (0, 255, 255, 0)  # cyan that nobody sees
    assert np.abs(fit_picture(pixels, plan(ground="#c82800")).astype(int) - (200, 40, 0)).max() <= 1
    both = fit_picture(pixels, plan(colours="alpha"))
    assert np.abs(both[..., :3].astype(int) - (200, 40, 0)).max() <= 1
    assert np.abs(both[..., 3].astype(int) - 128).max() <= 1


def test_bars_have_the_ground_colour_or_are_transparent() -> None:
    pixels = flat(40, 80, (9, 99, 199, 255))
    fitted = fit_picture(pixels, plan(fit="letterbox", ground="#ff0000"))
    assert (fitted[:8] == (255, 0, 0)).all()
    assert (fitted[-8:] == (255, 0, 0)).all()
    assert (fitted[8:-8] == (9, 99, 199)).all()
    clear = fit_picture(pixels, plan(fit="letterbox", colours="alpha"))
    assert (clear[:8, :, 3] == 0).all()
    assert (clear[8:-8] == (9, 99, 199, 255)).all()


def test_colours_fade_from_an_edge_into_the_ground() -> None:
    pixels = flat(32, 32, (77, 201, 13, 0))  # what a program left under the eraser
    pixels[8:24, 8:24] = (255, 0, 0, 255)
    out = settle_colours(pixels, (0, 0, 255))
    assert np.array_equal(out[..., 3], pixels[..., 3])
    assert (out[8:24, 8:24] == (255, 0, 0, 255)).all()
    assert (out[:4, :, :3] == (0, 0, 255)).all(), "far away: the ground and nothing of the old colour"
    row = out[16, :9, 0].astype(int)
    assert (np.diff(row) >= 0).all()
    assert row[7] > 200, "beside the edge: the colour of the edge"
    assert out[..., 1].max() == 0


def test_a_model_with_transparency_never_sees_what_the_eraser_left() -> None:
    pixels = noise(64, 64)
    pixels[:, 20:, 3] = 0
    fitted = fit_picture(pixels, plan(colours="alpha", ground="#0a141e"))
    assert (fitted[:, 16:] == (10, 20, 30, 0)).all()


def test_opaque_and_half_transparent_colours_stay() -> None:
    pixels = noise(32, 32, alpha=True)
    pixels[..., 3] = np.maximum(pixels[..., 3], 16)
    pixels[0, 0, 3] = 0
    out = settle_colours(pixels, (255, 255, 255))
    pixels[0, 0] = out[0, 0]
    assert np.array_equal(out, pixels)


def test_grey_is_the_luma_of_the_stored_values() -> None:
    assert fitting.LUMA == LUMA
    pixels = noise(32, 32)
    expected = pixels[..., 0] * 0.2126 + pixels[..., 1] * 0.7152 + pixels[..., 2] * 0.0722
    fitted = fit_picture(pixels, plan(colours="grey"))
    assert fitted.shape == (32, 32, 1)
    assert np.abs(fitted[..., 0] - expected).max() <= 0.5 + 1e-9
    assert (fit_picture(flat(50, 50, (255, 255, 255, 255)), plan(colours="grey")) == 255).all()


def test_pixel_art_keeps_its_pixels_and_photographs_do_not() -> None:
    sprite = noise(16, 16)
    sprite[...] = sprite[:1, :16]  # 16 colours
    assert np.array_equal(fit_picture(sprite, plan()), np.repeat(np.repeat(sprite[..., :3], 2, 0), 2, 1))
    photo = noise(16, 16)
    grown = fit_picture(photo, plan())
    assert not np.array_equal(grown, np.repeat(np.repeat(photo[..., :3], 2, 0), 2, 1))
    assert grown[15:17, 15:17].std() < photo[7:9, 7:9, :3].std()


@pytest.mark.parametrize("colours", COLOURS)
def test_fine_stripes_do_not_turn_into_coarse_ones(colours: str) -> None:
    pixels = flat(150, 150, (255, 255, 255, 255))
    pixels[:, ::2] = (0, 0, 0, 255)  # above what 32 pixels can show
    fitted = fit_picture(pixels, plan(colours=colours)).astype(int)[..., 0]
    assert np.abs(fitted[:, 2:-2] - 127).max() < 12


@settings(deadline=None, max_examples=60)
@given(
    st.integers(1, 90),
    st.integers(1, 90),
    st.sampled_from(FITS),
    st.sampled_from(COLOURS),
    st.booleans(),
    st.integers(0, 9),
)
def test_any_size_fits(height: int, width: int, fit: str, colours: str, alpha: bool, seed: int) -> None:
    pixels = noise(height, width, seed=seed, alpha=alpha)
    pixels.setflags(write=False)
    wanted = plan(fit=fit, colours=colours)
    fitted = fit_picture(pixels, wanted)
    assert fitted.dtype == np.uint8
    assert fitted.shape == (32, 32, wanted.channels)
    assert np.array_equal(fitted, fit_picture(pixels, wanted))
    assert fitted_to_pixels(fitted).shape == (32, 32, 4)


@given(st.integers(1, 70), st.integers(1, 70), st.sampled_from(FITS), st.integers(0, 255))
@settings(deadline=None, max_examples=40)
def test_a_flat_picture_stays_flat(height: int, width: int, fit: str, level: int) -> None:
    colour = f"{level:02x}"
    fitted = fit_picture(flat(height, width, (level, level, level, 255)), plan(fit=fit, ground="#" + 3 * colour))
    assert (fitted == level).all()


def test_a_sheet_has_gaps_and_every_picture() -> None:
    pictures = [flat(8, 8, (level, level, level, 255)) for level in range(5)]
    sheet = sheet_of(pictures)
    assert sheet.shape == (18, 28, 4)
    assert (sheet[8:10] == 0).all()
    assert (sheet[10:, 10:18] == (4, 4, 4, 255)).all()
    with pytest.raises(ValueError, match="needs pictures"):
        sheet_of([])
