"""Blur and sharpen against the plain sum over a Gaussian in float64."""

import math
from pathlib import Path

import numpy as np
import pytest

from genimg_desktop.image.adjust.blur import Blur
from genimg_desktop.image.adjust.gaussian import gaussian_blurred, gaussian_reach
from genimg_desktop.image.adjust.sharpen import Sharpen
from genimg_desktop.image.codecs import open_picture
from genimg_desktop.image.pixels import to_float

FRUIT = sorted((Path(__file__).parents[1] / "pictures" / "fruit").glob("*.jpg"))
SIGMAS = [0.2, 0.35, 0.5, 1.0, 1.7, 3.0, 5.5, 7.99, 8.0, 11.0, 16.0, 23.0, 40.0]


def plain_sum(planes: np.ndarray, sigma: float) -> np.ndarray:
    """Each axis by itself, tap by tap to 6 standard deviations, the border going on."""
    out = planes.astype(np.float64)
    taps = range(-math.ceil(6 * sigma) - 1, math.ceil(6 * sigma) + 2)
    weights = [math.exp(-(tap**2) / (2 * sigma**2)) for tap in taps]
    for axis in (1, 2):
        last = out.shape[axis] - 1
        summed = np.zeros_like(out)
        for tap, weight in zip(taps, weights, strict=True):
            summed += weight * np.take(out, np.clip(np.arange(last + 1) + tap, 0, last), axis=axis)
        out = summed / sum(weights)
    return out


def hard_picture(height: int = 97, width: int = 130) -> np.ndarray:
    """Edges, single points, noise and stripes of many widths, from 0 to 1."""
    rng = np.random.default_rng(9)
    planes = np.zeros((4, height, width), np.float32)
    planes[0, :, width // 3 :] = 1
    planes[1] = rng.integers(0, 2, (height, width))
    planes[2] = np.sin(np.arange(width) ** 2 * (math.pi / (2 * width))) > 0  # a sweep from wide to the finest stripes
    planes[3, ::17, ::13] = 1
    return planes


@pytest.mark.parametrize("sigma", SIGMAS)
def test_a_blur_is_the_plain_sum_within_a_small_part_of_a_level(sigma: float) -> None:
    planes = hard_picture()
    assert np.abs(gaussian_blurred(planes, sigma) - plain_sum(planes, sigma)).max() <= 0.1 / 255


@pytest.mark.parametrize("sigma", [9.0, 13.0, 30.0])
def test_stripes_of_every_width_leave_no_moire_in_a_wide_blur(sigma: float) -> None:
    width = 256
    for period in np.geomspace(2, 64, 40):
        wave = np.tile((0.5 + 0.5 * np.sin(2 * np.pi * np.arange(width) / period)).astype(np.float32), (1, 3, 1))
        assert np.abs(gaussian_blurred(wave, sigma) - plain_sum(wave, sigma)).max() <= 0.12 / 255


@pytest.mark.parametrize("shape", [(1, 1), (1, 9), (63, 2), (64, 65), (129, 128)])
@pytest.mark.parametrize("sigma", [0.6, 6.0, 33.0])
def test_pictures_of_any_size_can_be_blurred(shape: tuple[int, int], sigma: float) -> None:
    planes = np.random.default_rng(1).random((3, *shape), dtype=np.float32)
    assert np.abs(gaussian_blurred(planes, sigma) - plain_sum(planes, sigma)).max() <= 0.2 / 255


@pytest.mark.parametrize("sigma", [0.7, 4.0, 9.0, 20.0])
def test_a_tile_with_its_surroundings_is_a_part_of_the_whole(sigma: float) -> None:
    planes = np.random.default_rng(2).random((4, 200, 210), dtype=np.float32)
    planes[3] = 1
    blur = Blur(radius=sigma)
    whole = blur.apply(planes)
    for top, left in ((0, 0), (33, 51), (77, 101)):
        reach = blur.reach_px
        bottom, right = top + 64, left + 64
        y, x = max(top - reach, 0), max(left - reach, 0)
        tile = blur.apply(planes[:, y : bottom + reach, x : right + reach])
        part = tile[:, top - y : bottom - y, left - x : right - x]
        assert np.abs(part - whole[:, top:bottom, left:right]).max() <= 0.1 / 255


def test_a_plain_colour_stays_to_its_border_however_wide_the_blur() -> None:
    planes = np.full((4, 40, 50), 0.7, np.float32)
    planes[3] = 1
    for radius in (0.5, 5.0, 60.0, 250.0):
        assert np.abs(Blur(radius=radius).apply(planes) - planes).max() <= 1e-6


def test_clear_pixels_lend_no_colour() -> None:
    planes = np.zeros((4, 30, 30), np.float32)
    planes[1] = 1  # green everywhere, but clear
    planes[:, 10:20, 10:20] = np.array([1, 0, 0, 1], np.float32)[:, None, None]
    result = Blur(radius=3).apply(planes)
    seen = result[3] > 1e-3
    assert seen.sum() > 200
    assert result[0][seen].min() >= 0.999
    assert result[1][seen].max() <= 0.001
    alpha = plain_sum(planes, 3)[3]
    assert np.abs(result[3] - alpha).max() <= 0.1 / 255


def test_colours_and_alpha_of_a_watercolour_blur_as_premultiplied_ones_do() -> None:
    planes = np.moveaxis(to_float(open_picture(FRUIT[7]).pixels), 2, 0).copy()
    planes[3] = np.linspace(0, 1, 64)[None, :]
    result = Blur(radius=2.5).apply(planes)
    weighed = planes.astype(float)
    weighed[:3] *= weighed[3]
    expected = plain_sum(weighed, 2.5)
    assert np.abs(result[3] - expected[3]).max() <= 0.1 / 255
    assert np.abs(result[:3] * result[3] - expected[:3]).max() <= 0.1 / 255


def test_the_radius_is_in_pixels_of_the_canvas() -> None:
    planes = hard_picture()
    planes[3] = 1
    assert np.array_equal(Blur(radius=12).apply(planes, 0.25), Blur(radius=3).apply(planes))
    assert np.array_equal(Sharpen(radius=12).apply(planes, 0.25), Sharpen(radius=3).apply(planes))
    assert np.array_equal(Blur(radius=2).apply(planes, 1 / 16), planes)
    assert Blur(radius=12).reach_px == gaussian_reach(12) == 48


@pytest.mark.parametrize("threshold", [0, 12])
@pytest.mark.parametrize(("amount", "radius"), [(100, 1.0), (350, 4.0), (60, 20.0)])
def test_sharpening_adds_what_a_blur_takes(amount: int, radius: float, threshold: int) -> None:
    planes = np.moveaxis(to_float(open_picture(FRUIT[11]).pixels), 2, 0)
    detail = planes[:3] - plain_sum(planes, radius)[:3]
    detail = np.sign(detail) * np.maximum(np.abs(detail) - threshold / 255, 0)
    expected = np.clip(planes[:3] + amount / 100 * detail, 0, 1)
    result = Sharpen(amount=amount, radius=radius, threshold=threshold).apply(planes)
    assert np.abs(result[:3] - expected).max() <= 0.1 / 255 * amount / 100 + 1e-6
    assert np.array_equal(result[3], planes[3])


def test_sharpening_leaves_the_shape_of_what_is_clear_alone() -> None:
    planes = hard_picture()
    result = Sharpen(amount=200, radius=3).apply(planes)
    assert np.array_equal(result[3], planes[3])
