"""Levels, curves, brightness and contrast, invert, threshold, posterise against their formulas in float64."""

import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from genimg_desktop.core.errors import BadInput
from genimg_desktop.image.adjust.brightness_contrast import BrightnessContrast
from genimg_desktop.image.adjust.curves import LEAST_GAP, MOST_POINTS, Curves
from genimg_desktop.image.adjust.invert import Invert
from genimg_desktop.image.adjust.levels import Levels
from genimg_desktop.image.adjust.monotone import monotone_cubic, slopes_at
from genimg_desktop.image.adjust.posterize import Posterize
from genimg_desktop.image.adjust.threshold import Threshold
from genimg_desktop.image.pixels import to_float, to_pixels

CHANNELS = {"rgb": (0, 1, 2), "red": (0,), "green": (1,), "blue": (2,), "alpha": (3,)}
levels_numbers = st.integers(0, 255)


def tones() -> np.ndarray:
    """All 8-bit levels and what lies between some, in all four planes, each in another order."""
    rng = np.random.default_rng(8)
    values = np.concatenate([np.arange(256) / 255, rng.random(256)]).astype(np.float32)
    return np.stack([rng.permutation(values) for _ in range(4)]).reshape(4, 16, 32)


def assert_planes(result: np.ndarray, planes: np.ndarray, channels: tuple[int, ...], formula, most: float) -> None:
    """``channels`` of ``result`` are ``formula`` of a float of ``planes``; the others are untouched."""
    for channel in range(4):
        if channel in channels:
            expected = np.vectorize(formula, otypes=[float])(planes[channel].astype(float))
            assert np.abs(result[channel] - expected).max() <= most
        else:
            assert np.array_equal(result[channel], planes[channel])


@given(
    st.sampled_from(list(CHANNELS)),
    st.tuples(levels_numbers, levels_numbers).filter(lambda pair: pair[0] != pair[1]),
    st.floats(0.1, 9.99),
    levels_numbers,
    levels_numbers,
)
def test_levels_are_the_formula(channel, ends, gamma, out_black, out_white) -> None:
    black, white = sorted(ends)

    def formula(value: float) -> float:
        level = round(value * 255) / 255  # a power near 0 would blow up what float32 makes of it
        value = level if abs(value - level) < 1e-6 else value
        inner = min(max((value * 255 - black) / (white - black), 0.0), 1.0)
        return (out_black + (out_white - out_black) * inner ** (1 / gamma)) / 255

    adjustment = Levels(
        channel=channel, black=black, white=white, gamma=gamma, out_black=out_black, out_white=out_white
    )
    planes = tones()
    levels = np.round(planes * 255) / np.float32(255)
    assert_planes(adjustment.apply(levels), levels, CHANNELS[channel], formula, most=0.2 / 255)
    # Between levels, but not where a power may be steeper than any table: just above the black point.
    between = np.where(np.abs(planes * 255 - black - 1 / 32) < 1 / 32, np.float32(black / 255), planes)
    assert_planes(adjustment.apply(between), between, CHANNELS[channel], formula, most=0.5 / 255)


def test_a_white_point_below_the_black_point_is_refused() -> None:
    with pytest.raises(BadInput, match=r"white point \(100\).*black point \(100\)"):
        Levels(black=100, white=100)


@given(st.integers(-100, 100), st.integers(-100, 100))
def test_brightness_and_contrast_are_the_formula(brightness, contrast) -> None:
    def formula(value: float) -> float:
        lift = brightness / 200
        value = value * (1 + lift) if lift < 0 else value + (1 - value) * lift
        return min(max((value - 0.5) * math.tan((contrast / 100 + 1) * math.pi / 4) + 0.5, 0.0), 1.0)

    planes = np.delete(tones(), 0, axis=2)
    result = BrightnessContrast(brightness=brightness, contrast=contrast).apply(planes)
    if contrast < 98:
        assert_planes(result, planes, (0, 1, 2), formula, most=1e-5)
    else:  # steeper than 60: a rounding error of the input shows
        away = np.abs(planes[0] * (1 - abs(brightness) / 200) + max(brightness, 0) / 200 - 0.5) > 0.01
        expected = np.vectorize(formula)(planes[0].astype(float))
        assert np.abs(result[0] - expected)[away].max() <= 1e-3


def test_invert_twice_is_the_same_picture() -> None:
    pixels = np.random.default_rng(4).integers(0, 256, (16, 16, 4), dtype=np.uint8)
    planes = np.moveaxis(to_float(pixels), 2, 0)
    once = Invert().apply(planes)
    assert_planes(once, planes, (0, 1, 2), lambda value: 1 - value, most=1e-7)
    assert np.array_equal(to_pixels(np.moveaxis(Invert().apply(once), 0, 2)), pixels)


@given(st.integers(1, 255))
def test_threshold_parts_greys_at_its_level_and_colours_by_luminosity(level) -> None:
    greys = np.ones((4, 1, 256), np.float32)
    greys[:3] = to_float(np.arange(256, dtype=np.uint8))
    result = Threshold(level=level).apply(greys)
    assert result[0, 0].tolist() == [float(grey >= level) for grey in range(256)]
    planes = tones()
    light = 0.3 * planes[0].astype(float) + 0.59 * planes[1] + 0.11 * planes[2]
    clear = np.abs(light - (level - 0.5) / 255) > 1e-5
    found = Threshold(level=level).apply(planes)
    assert (found[:3] == found[0]).all()
    assert np.array_equal(found[0][clear], (light > (level - 0.5) / 255)[clear])
    assert np.array_equal(found[3], planes[3])


@given(st.integers(2, 64))
def test_posterise_leaves_as_many_tones_in_equal_parts(tones_left) -> None:
    planes = np.ones((4, 1, 256), np.float32)
    planes[:3] = to_float(np.arange(256, dtype=np.uint8))
    result = Posterize(tones=tones_left).apply(planes)[1, 0]
    expected = [math.floor((grey + 0.5) * tones_left / 256) / (tones_left - 1) for grey in range(256)]
    assert np.abs(result - expected).max() <= 1e-6
    sizes = np.unique(result, return_counts=True)[1]
    assert len(sizes) == tones_left
    assert np.ptp(sizes) <= 1


# Curves


def by_hand(points: tuple[tuple[float, float], ...], value: float) -> float:
    """Fritsch & Carlson, one number at a time, with the usual Hermite polynomials."""
    num = len(points)
    secants = [(points[k + 1][1] - points[k][1]) / (points[k + 1][0] - points[k][0]) for k in range(num - 1)]
    slopes = [secants[0]]
    for left, right in pairwise(secants):
        slopes.append(0.0 if left * right <= 0 else (left + right) / 2)
    slopes.append(secants[-1])
    for k, secant in enumerate(secants):
        if secant == 0:
            slopes[k] = slopes[k + 1] = 0.0
        else:
            alpha, beta = slopes[k] / secant, slopes[k + 1] / secant
            if alpha**2 + beta**2 > 9:
                tau = 3 / math.sqrt(alpha**2 + beta**2)
                slopes[k], slopes[k + 1] = tau * alpha * secant, tau * beta * secant
    if value <= points[0][0]:
        return points[0][1]
    for k in range(num - 1):
        (x0, y0), (x1, y1) = points[k], points[k + 1]
        if value <= x1:
            h = x1 - x0
            t = (value - x0) / h
            h00, h10 = 2 * t**3 - 3 * t**2 + 1, t**3 - 2 * t**2 + t
            h01, h11 = -2 * t**3 + 3 * t**2, t**3 - t**2
            return h00 * y0 + h10 * h * slopes[k] + h01 * y1 + h11 * h * slopes[k + 1]
    return points[-1][1]


@st.composite
def curve_points(draw) -> tuple[tuple[float, float], ...]:
    """Points at 8-bit levels."""
    places = sorted(draw(st.sets(levels_numbers, min_size=2, max_size=7)))
    heights = draw(st.lists(levels_numbers, min_size=len(places), max_size=len(places)))
    return tuple((x / 255, y / 255) for x, y in zip(places, heights, strict=True))


@given(curve_points())
def test_a_curve_is_the_one_of_fritsch_and_carlson(points) -> None:
    at = np.linspace(0, 1, 301)
    assert np.abs(monotone_cubic(points, at) - [by_hand(points, value) for value in at]).max() <= 1e-9


@given(curve_points())
def test_a_curve_passes_its_points_and_turns_only_there(points) -> None:
    x, y = np.array(points).T
    assert np.abs(monotone_cubic(points, x) - y).max() <= 1e-12
    assert len(slopes_at(x, y)) == len(x)
    for (x0, y0), (x1, y1) in pairwise(points):
        steps = np.diff(monotone_cubic(points, np.linspace(x0, x1, 40)))
        assert (steps * np.sign(y1 - y0) >= -1e-12).all() if y1 != y0 else np.abs(steps).max() <= 1e-12


@given(curve_points(), curve_points())
def test_curves_are_exact_at_8_bit_levels(own, common) -> None:
    planes = np.empty((4, 1, 256), np.float32)
    planes[:] = to_float(np.arange(256, dtype=np.uint8))
    result = Curves(green=own, rgb=common, alpha=own).apply(planes)
    levels = [grey / 255 for grey in range(256)]
    # A curve may rise 255-fold, and so may the rounding of its input.
    assert np.abs(result[0, 0] - [by_hand(common, v) for v in levels]).max() <= 1e-4
    assert np.abs(result[3, 0] - [by_hand(own, v) for v in levels]).max() <= 1e-4
    both = monotone_cubic(common, monotone_cubic(own, np.array(levels)))
    assert np.abs(result[1, 0] - both).max() <= 0.01


@given(curve_points())
def test_between_levels_curves_are_off_by_less_than_a_quarter_of_one(points) -> None:
    planes = np.empty((4, 20, 50), np.float32)
    planes[:] = np.random.default_rng(6).random((20, 50))
    result = Curves(rgb=points).apply(planes)
    expected = monotone_cubic(points, planes[0].astype(np.float64))
    assert np.abs(result[0] - expected).max() <= 0.25 / 255


def test_a_level_curve_holds_before_its_first_and_after_its_last_point() -> None:
    planes = np.zeros((4, 1, 3), np.float32)
    planes[:3, 0] = [0.1, 0.5, 0.9]
    result = Curves(rgb=((0.2, 0.3), (0.8, 0.6))).apply(planes)
    assert result[0, 0, 0] == pytest.approx(0.3)
    assert result[0, 0, 2] == pytest.approx(0.6)


@pytest.mark.parametrize(
    ("points", "said"),
    [
        (((0.0, 0.0),), "1 points"),
        (tuple((k / MOST_POINTS, 0.5) for k in range(MOST_POINTS + 1)), f"{MOST_POINTS + 1} points"),
        (((0.0, 0.0), (1.0, 1.5)), "outside the square"),
        (((0.0, 0.0), (1.0, float("nan"))), "outside the square"),
        (((0.0, 0.0), (0.5, 0.5), (0.5, 0.7), (1.0, 1.0)), "above each other"),
        (((0.0, 0.0), (0.5, 0.5), (0.5 + LEAST_GAP / 2, 0.7), (1.0, 1.0)), "above each other"),
        (((1.0, 1.0), (0.0, 0.0)), "wrong order"),
    ],
)
def test_a_curve_that_cannot_be_is_refused_by_its_name(points, said) -> None:
    with pytest.raises(BadInput, match=f"Green.*{said}|'Green'.*{said}"):
        Curves(green=points)
