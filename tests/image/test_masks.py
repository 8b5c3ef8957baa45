"""Masks and their edges, against slow formulas one pixel at a time."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.mask_edges import border, feather, grow, hardened, shrink
from genimg_desktop.image.masks import Mask

near = st.integers(-6, 6)
levels = st.sampled_from([0, 0, 1, 127, 128, 254, 255, 255])
masks = st.builds(
    lambda coverage, x, y, outside: Mask(coverage=coverage, x=x, y=y, outside=outside),
    arrays(np.uint8, array_shapes(min_dims=2, max_dims=2, max_side=6), elements=levels),
    near,
    near,
    st.sampled_from([0, 255]),
)
rects = st.builds(Rect, near, near, st.integers(0, 9), st.integers(0, 9))
WINDOW = Rect(-20, -20, 40, 40)


def at(mask: Mask, x: int, y: int) -> int:
    height, width = mask.coverage.shape
    column, row = x - mask.x, y - mask.y
    return int(mask.coverage[row, column]) if 0 <= column < width and 0 <= row < height else mask.outside


@given(masks, rects)
def test_cutting_out_a_rectangle_gives_the_coverage_of_each_of_its_pixels(mask: Mask, rect: Rect) -> None:
    part = mask.within(rect)
    assert part.dtype == np.uint8
    assert part.shape == (rect.height, rect.width)
    assert part.tolist() == [[at(mask, x, y) for x in range(rect.x, rect.right)] for y in range(rect.y, rect.bottom)]


COMBINED = {
    "replace": lambda a, b: b,
    "add": lambda a, b: min(a + b, 255),
    "subtract": lambda a, b: max(a - b, 0),
    "intersect": min,
}


@given(masks, masks, st.sampled_from(sorted(COMBINED)))
def test_combining_follows_the_rule_on_every_pixel_of_the_canvas(one: Mask, other: Mask, how: str) -> None:
    result = one.combined(other, how)
    expected = [
        [COMBINED[how](at(one, x, y), at(other, x, y)) for x in range(WINDOW.x, WINDOW.right)]
        for y in range(WINDOW.y, WINDOW.bottom)
    ]
    assert result.within(WINDOW).tolist() == expected
    assert result.outside == COMBINED[how](one.outside, other.outside)


@given(masks)
def test_inverting_trimming_and_moving_keep_their_promises(mask: Mask) -> None:
    window = mask.within(WINDOW)
    assert (mask.inverted().within(WINDOW) == 255 - window).all()
    assert (mask.inverted().inverted().within(WINDOW) == window).all()
    assert (mask.translated(3, -2).within(WINDOW.translate(3, -2)) == window).all()
    assert mask.translated(3, -2).coverage is mask.coverage
    trimmed = mask.trimmed()
    assert (trimmed.within(WINDOW) == window).all()
    differs = np.argwhere(window != mask.outside)
    if differs.size:
        extent = differs.max(axis=0) - differs.min(axis=0) + 1
        assert trimmed.coverage.shape == tuple(extent)
    else:
        assert trimmed.coverage.size == 1
    assert mask.is_blank == (not window.any())
    assert mask.is_everything == bool((window == 255).all())


def test_a_mask_cannot_be_changed_from_outside() -> None:
    array = np.zeros((2, 3), np.uint8)
    mask = Mask(coverage=array)
    array[...] = 9
    assert not mask.coverage.any()
    for part in (mask.coverage, mask.within(Rect(0, 0, 2, 2)), mask.within(Rect(-1, 0, 2, 2))):
        with pytest.raises(ValueError, match="read-only"):
            part[0, 0] = 1


def test_the_simple_masks() -> None:
    full = Mask.full(Rect(2, 3, 4, 5))
    assert full.bounds == Rect(2, 3, 4, 5)
    assert full.within(WINDOW).sum() == 20 * 255
    assert Mask.full(Rect(2, 3, 0, 5)).is_blank
    assert Mask.nothing().is_blank
    assert Mask.everything().is_everything
    pixels = np.arange(24, dtype=np.uint8).reshape(2, 3, 4)
    from_alpha = Mask.from_alpha(pixels, 7, -1)
    assert from_alpha.bounds == Rect(7, -1, 3, 2)
    assert from_alpha.coverage.tolist() == [[3, 7, 11], [15, 19, 23]]
    assert from_alpha.nbytes == 6


@pytest.mark.parametrize(
    "bad",
    [
        {"coverage": np.zeros((0, 3), np.uint8)},
        {"coverage": np.zeros((2, 3), np.float32)},
        {"coverage": np.zeros((2, 3, 1), np.uint8)},
        {"coverage": [[1]]},
        {"coverage": np.zeros((2, 3), np.uint8), "outside": 7},
        {"coverage": np.zeros((2, 3), np.uint8), "x": 0.5},
    ],
)
def test_what_is_no_mask_is_refused(bad: dict) -> None:
    with pytest.raises(ValueError, match="mask"):
        Mask(**bad)
    with pytest.raises(ValueError, match="combined"):
        Mask.nothing().combined(Mask.nothing(), "xor")
    with pytest.raises(ValueError, match="alpha"):
        Mask.from_alpha(np.zeros((2, 2), np.uint8))


def blurred_by_hand(mask: Mask, sigma: float, rect: Rect) -> np.ndarray:
    reach = math.ceil(3 * sigma)
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    kernel /= kernel.sum()
    wide = Rect(rect.x - reach, rect.y - reach, rect.width + 2 * reach, rect.height + 2 * reach)
    values = mask.within(wide).astype(np.float64)
    rows = np.array([np.convolve(row, kernel, "valid") for row in values])
    return np.array([np.convolve(column, kernel, "valid") for column in rows.T]).T


@given(masks, st.floats(0.2, 3.0))
@settings(max_examples=60, deadline=None)
def test_feathering_is_the_gaussian_rounded(mask: Mask, sigma: float) -> None:
    result = feather(mask, sigma)
    assert result.outside == mask.outside
    assert np.abs(result.within(WINDOW) - blurred_by_hand(mask, sigma, WINDOW)).max() <= 0.501
    reach = math.ceil(3 * sigma)
    grown = Rect(mask.x - reach, mask.y - reach, mask.bounds.width + 2 * reach, mask.bounds.height + 2 * reach)
    assert result.bounds == grown


def test_a_feathered_selection_of_many_tiles_has_no_seams_and_keeps_its_mass() -> None:
    rng = np.random.default_rng(5)
    coverage = np.zeros((300, 700), np.uint8)
    coverage[40:260, 30:680] = 255
    coverage[100:200, 200:300] = rng.integers(0, 256, (100, 100))
    mask = Mask(coverage=coverage, x=-20, y=11)
    for sigma in (4.0, 100.0):
        result = feather(mask, sigma)
        assert np.abs(result.coverage - blurred_by_hand(mask, sigma, result.bounds)).max() <= 0.501
        assert abs(int(result.coverage.sum()) / int(coverage.sum()) - 1) < 0.01
    assert feather(mask, 0.0) is mask


def grown_by_hand(mask: Mask, radius: int, rect: Rect) -> np.ndarray:
    out = np.zeros((rect.height, rect.width))
    reach = radius + 1
    for dy in range(-reach, reach + 1):
        for dx in range(-reach, reach + 1):
            through = min(max(radius + 1 - math.hypot(dx, dy), 0.0), 1.0)
            out = np.maximum(out, np.minimum(mask.within(rect.translate(dx, dy)), math.floor(through * 255 + 0.5)))
    return out


@given(masks, st.integers(0, 5))
@settings(max_examples=60, deadline=None)
def test_growing_takes_the_largest_value_of_a_disc(mask: Mask, radius: int) -> None:
    result = grow(mask, radius)
    assert (result.within(WINDOW) == grown_by_hand(mask, radius, WINDOW)).all()
    assert (shrink(mask, radius).within(WINDOW) == 255 - grown_by_hand(mask.inverted(), radius, WINDOW)).all()


@given(masks, st.floats(0.0, 4.0), st.floats(0.0, 4.0))
@settings(max_examples=60, deadline=None)
def test_a_grown_mask_contains_the_mask_and_more_growing_contains_less(mask: Mask, one: float, other: float) -> None:
    less, more = sorted([one, other])
    window = mask.within(WINDOW)
    assert (grow(mask, less).within(WINDOW) >= window).all()
    assert (shrink(mask, less).within(WINDOW) <= window).all()
    assert (grow(mask, more).within(WINDOW).astype(int) >= grow(mask, less).within(WINDOW).astype(int)).all()


def test_a_grown_dot_is_a_round_disc_and_a_straight_edge_moves_by_whole_pixels() -> None:
    dot = grow(Mask.full(Rect(0, 0, 1, 1)), 20)
    assert abs(int(dot.coverage.sum()) / 255 / (math.pi * 20.5**2) - 1) < 0.005
    assert (dot.coverage == dot.coverage.T).all()
    assert (dot.coverage == dot.coverage[::-1]).all()
    square = Mask.full(Rect(0, 0, 400, 300))
    assert (grow(square, 7).within(Rect(-20, 100, 440, 1)) > 0).sum() == 414
    assert (shrink(square, 7).within(Rect(-20, 100, 440, 1)) > 0).sum() == 386
    half = grow(square, 0.5).within(Rect(-3, 100, 5, 1))[0].tolist()
    assert half == [0, 0, 128, 255, 255]


def test_a_soft_edge_that_grows_stays_as_soft() -> None:
    ramp = np.tile(np.linspace(255, 0, 52, dtype=np.uint8), (80, 1))
    grown = grow(Mask(coverage=ramp), 10).within(Rect(10, 40, 52, 1))[0]
    assert (grown == ramp[0]).all()


def test_a_border_lies_on_both_sides_of_the_edge() -> None:
    band = border(Mask.full(Rect(0, 0, 100, 100)), 6).within(Rect(-10, 50, 120, 1))[0]
    assert band[:10].tolist() == [0] * 7 + [255] * 3
    assert band[10:20].tolist() == [255] * 3 + [0] * 7
    assert band[60] == 0
    everywhere_but = border(Mask.full(Rect(0, 0, 100, 100)).inverted(), 6)
    assert (everywhere_but.within(Rect(-10, 50, 120, 1))[0] == band).all()
    assert everywhere_but.outside == 0


def test_hardening_leaves_no_half_covered_pixel() -> None:
    mask = Mask(coverage=np.array([[0, 127, 128, 255]], np.uint8), outside=255)
    assert hardened(mask).coverage.tolist() == [[0, 0, 255, 255]]
    assert hardened(mask).outside == 255


@pytest.mark.parametrize("value", [-1.0, math.nan, math.inf, 1e6])
def test_edges_refuse_what_is_no_distance(value: float) -> None:
    mask = Mask.nothing()
    with pytest.raises(ValueError, match="sigma_px"):
        feather(mask, value)
    with pytest.raises(ValueError, match="px"):
        border(mask, value)
    if value != -1.0:
        with pytest.raises(ValueError, match="px"):
            grow(mask, value)
