"""Colour laid through a coverage, against fractions without any rounding."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.masks import Mask
from genimg_desktop.image.paint import filled, limited, multiplied, painted

level = st.sampled_from([0, 1, 127, 128, 254, 255]) | st.integers(0, 255)
pixels_of = st.sampled_from([(1, 1), (2, 3), (5, 1)]).flatmap(
    lambda shape: st.tuples(
        arrays(np.uint8, (*shape, 4), elements=level),
        arrays(np.uint8, shape, elements=level),
        arrays(np.uint8, (*shape, 4), elements=level),
    )
)


def nearest(value: Fraction) -> int:
    return int(value + Fraction(1, 2))


def by_hand(below: list[int], coverage: int, source: list[int], way: str, is_locked: bool) -> list[int]:
    a, b = Fraction(coverage * source[3], 255 * 255), Fraction(below[3], 255)
    if way == "erase":
        return below if is_locked else [*below[:3], nearest(255 * b * (1 - a))]
    if is_locked:
        if b == 0:
            return below
        return [*(nearest(a * s + (1 - a) * c) for s, c in zip(source[:3], below[:3], strict=True)), below[3]]
    alpha = a + b * (1 - a)
    if alpha == 0:
        return below
    colours = [nearest((a * s + b * (1 - a) * c) / alpha) for s, c in zip(source[:3], below[:3], strict=True)]
    return [*colours, nearest(255 * alpha)]


@given(pixels_of, st.sampled_from(["normal", "erase"]), st.booleans(), st.sampled_from(["any", "opaque", "clear"]))
@settings(max_examples=400)
def test_every_byte_is_the_formula_rounded_to_nearest(arrays_of, way: str, is_locked: bool, below_is: str) -> None:
    below, coverage, source = arrays_of
    if below_is != "any":
        below[..., 3] = 255 if below_is == "opaque" else 0
    result = painted(below, coverage, source, way=way, is_alpha_locked=is_locked)
    for y, x in np.ndindex(coverage.shape):
        expected = by_hand(below[y, x].tolist(), int(coverage[y, x]), source[y, x].tolist(), way, is_locked)
        assert result[y, x].tolist() == expected


def test_all_levels_of_coverage_and_alpha_below_are_exact_in_float64_too() -> None:
    below = np.zeros((256, 256, 4), np.uint8)
    below[...] = (250, 3, 128, 0)
    below[..., 3] = np.arange(256)[None, :]
    coverage = np.repeat(np.arange(256, dtype=np.uint8)[:, None], 256, axis=1)
    result = painted(below, coverage, (7, 251, 129, 255)).astype(np.float64)
    a, b = coverage / 255, below[..., 3] / 255
    alpha = a + b * (1 - a)
    assert np.abs(result[..., 3] - 255 * alpha).max() <= 0.5 + 1e-9
    seen = alpha > 0
    for channel, colour in enumerate((7, 251, 129)):
        mixed = (a * colour + b * (1 - a) * below[..., channel])[seen] / alpha[seen]
        assert np.abs(result[..., channel][seen] - mixed).max() <= 0.5 + 1e-9


def test_the_largest_numbers_fit() -> None:
    below = np.full((1, 300, 4), 255, np.uint8)
    below[0, ::2, 3] = 254
    for coverage in (254, 255):
        result = painted(below, np.full((1, 300), coverage, np.uint8), (255, 255, 255, 255))
        assert (result[..., :3] == 255).all()
        assert result[..., 3].min() == 255


def test_pixels_without_coverage_keep_even_the_colour_that_nobody_sees() -> None:
    below = np.random.default_rng(1).integers(0, 256, (200, 300, 4), dtype=np.uint8)
    below[:100, :, 3] = 0
    coverage = np.zeros((200, 300), np.uint8)
    coverage[50:150, 100:200] = 90
    for way in ("normal", "erase"):
        result = painted(below, coverage, (1, 2, 3, 200), way=way)
        assert (result[coverage == 0] == below[coverage == 0]).all()
        assert result is not below
    assert (painted(below, coverage, (9, 9, 9, 255), is_alpha_locked=True)[:100] == below[:100]).all()


def test_bands_of_a_large_picture_are_one_picture() -> None:
    rng = np.random.default_rng(2)
    below = rng.integers(0, 256, (130, 1000, 4), dtype=np.uint8)
    below[:60, :, 3] = 255
    coverage = rng.integers(0, 256, (130, 1000), dtype=np.uint8)
    whole = painted(below, coverage, (10, 200, 30, 180))
    rows = [painted(below[y : y + 1], coverage[y : y + 1], (10, 200, 30, 180)) for y in range(130)]
    assert (whole == np.concatenate(rows)).all()


def test_a_selection_limits_and_a_fill_stays_inside() -> None:
    one, other = np.meshgrid(np.arange(256, dtype=np.uint8), np.arange(256, dtype=np.uint8))
    exact = one.astype(np.float64) * other / 255
    assert np.abs(multiplied(one, other) - exact).max() < 0.5
    rect = Rect(-1, 2, 3, 2)
    coverage = np.full((2, 3), 200, np.uint8)
    selection = Mask.full(Rect(0, 0, 50, 3))
    assert limited(coverage, selection, rect).tolist() == [[0, 200, 200], [0, 0, 0]]
    assert limited(coverage, None, rect) is coverage
    below = np.zeros((4, 4, 4), np.uint8)
    result = filled(below, 10, 20, Mask.full(Rect(11, 22, 100, 1)), (1, 2, 3, 255))
    assert np.argwhere(result[..., 3]).tolist() == [[2, 1], [2, 2], [2, 3]]
    assert (filled(below, 0, 0, None, (1, 2, 3, 255)) == (1, 2, 3, 255)).all()
    assert not below.any()


@pytest.mark.parametrize("colour", [(0, 0, 0), (0, 0, 0, 256), (0, -1, 0, 0), (0, 0.5, 0, 1)])
def test_what_is_no_colour_is_refused(colour: tuple) -> None:
    with pytest.raises(ValueError, match="colour"):
        painted(np.zeros((1, 1, 4), np.uint8), np.zeros((1, 1), np.uint8), colour)


def test_shapes_that_do_not_fit_are_refused() -> None:
    below = np.zeros((2, 2, 4), np.uint8)
    with pytest.raises(ValueError, match="needed"):
        painted(below, np.zeros((2, 3), np.uint8), (0, 0, 0, 0))
    with pytest.raises(ValueError, match="source"):
        painted(below, np.zeros((2, 2), np.uint8), np.zeros((3, 2, 4), np.uint8))
    with pytest.raises(ValueError, match="painted by"):
        painted(below, np.zeros((2, 2), np.uint8), (0, 0, 0, 0), way="smear")
    with pytest.raises(ValueError, match="fit"):
        limited(np.zeros((2, 2), np.uint8), None, Rect(0, 0, 3, 2))
