"""Rectangles and fitting."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from genimg_desktop.image.geometry import Rect, fit_size, letterbox

small = st.integers(-20, 20)
side = st.integers(0, 20)
rects = st.builds(Rect, small, small, side, side)


def covered(rect: Rect) -> set[tuple[int, int]]:
    return {(x, y) for x in range(rect.x, rect.right) for y in range(rect.y, rect.bottom)}


@given(rects, rects)
def test_the_intersection_holds_exactly_the_pixels_of_both(a: Rect, b: Rect) -> None:
    assert covered(a.intersect(b)) == covered(a) & covered(b)


@given(rects, rects)
def test_the_union_is_the_smallest_rectangle_around_both(a: Rect, b: Rect) -> None:
    both = covered(a) | covered(b)
    union = a.union(b)
    assert covered(union) >= both
    if both:
        xs, ys = [x for x, _ in both], [y for _, y in both]
        assert union == Rect(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)


@given(rects, small, small)
def test_moving_there_and_back_changes_nothing(rect: Rect, dx: int, dy: int) -> None:
    assert rect.translate(dx, dy).translate(-dx, -dy) == rect
    assert covered(rect.translate(dx, dy)) == {(x + dx, y + dy) for x, y in covered(rect)}


@given(rects)
def test_contains_agrees_with_the_pixels(rect: Rect) -> None:
    inside = covered(rect)
    assert {(x, y) for x in range(-21, 42) for y in range(-21, 42) if rect.contains(x, y)} == inside


def test_slices_cut_the_rectangle_out_of_an_array() -> None:
    array = np.arange(20).reshape(4, 5)
    assert array[Rect(1, 2, 3, 2).slices].tolist() == [[11, 12, 13], [16, 17, 18]]
    with pytest.raises(ValueError, match="outside"):
        _ = Rect(-1, 0, 3, 3).slices


def test_a_negative_size_is_refused() -> None:
    with pytest.raises(ValueError, match="-1"):
        Rect(0, 0, -1, 4)


def test_scaling_covers_every_pixel_that_is_touched() -> None:
    assert Rect(1, 1, 3, 3).scaled(0.5) == Rect(0, 0, 2, 2)
    assert Rect(-1, 2, 3, 1).scaled(2.0) == Rect(-2, 4, 6, 2)


@given(st.integers(1, 30_000), st.integers(1, 30_000), st.integers(1, 500), st.integers(1, 500))
def test_a_fitted_size_is_inside_and_touches_one_side(width: int, height: int, box_w: int, box_h: int) -> None:
    fitted = fit_size(width, height, box_w, box_h)
    assert 1 <= fitted[0] <= box_w
    assert 1 <= fitted[1] <= box_h
    assert fitted[0] == box_w or fitted[1] == box_h


def test_a_long_line_still_has_one_pixel_and_a_small_picture_is_not_enlarged() -> None:
    assert fit_size(1, 30_000, 192, 192) == (1, 192)
    assert fit_size(20, 10, 192, 192, can_grow=False) == (20, 10)
    assert fit_size(20, 10, 200, 200) == (200, 100)


def test_a_letterboxed_picture_lies_in_the_middle() -> None:
    assert letterbox(200, 100, Rect(10, 10, 100, 100)) == Rect(10, 35, 100, 50)
