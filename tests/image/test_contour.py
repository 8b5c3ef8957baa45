"""Outlines: exactly the pixels at the border, and each next to the one before it along the line."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from genimg_desktop.image import contour
from genimg_desktop.image.contour import outline

REGIONS = arrays(np.bool_, st.tuples(st.integers(1, 12), st.integers(1, 12)))


def at_the_border(region: np.ndarray) -> set[tuple[int, int]]:
    """One pixel at a time: inside, with a neighbour that is not."""
    height, width = region.shape
    found = set()
    for y, x in np.argwhere(region).tolist():
        beside = ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1))
        if any(not (0 <= a < height and 0 <= b < width and region[a, b]) for a, b in beside):
            found.add((y, x))
    return found


@settings(max_examples=150, deadline=None)
@given(region=REGIONS)
def test_the_outline_is_every_border_pixel_once(region: np.ndarray) -> None:
    rows, columns, places = outline(region)
    pixels = list(zip(rows.tolist(), columns.tolist(), strict=True))
    assert len(set(pixels)) == len(pixels)
    assert set(pixels) == at_the_border(region)
    assert (places >= 0).all()


@settings(max_examples=100, deadline=None)
@given(region=REGIONS)
def test_each_side_begins_where_the_one_before_it_ends(region: np.ndarray) -> None:
    rows, columns, directions = (np.concatenate(part) for part in zip(*contour._sides(region), strict=True))
    places = contour._places(rows, columns, directions, region.shape[1])
    begins, ends = np.array(contour._BEGINS), np.array(contour._ENDS)
    begin = np.stack([rows, columns], axis=1) + begins[directions]
    end = np.stack([rows, columns], axis=1) + ends[directions]
    for here in range(rows.size):
        before = (places == places[here] - 1) & (end == begin[here]).all(axis=1)
        assert places[here] == 0 or before.any()


def test_a_square_is_gone_around_once() -> None:
    region = np.zeros((8, 8), dtype=bool)
    region[2:6, 2:6] = True
    rows, columns, directions = (np.concatenate(part) for part in zip(*contour._sides(region), strict=True))
    places = contour._places(rows, columns, directions, 8)
    assert sorted(places.tolist()) == list(range(16))


def test_a_hole_has_a_line_of_its_own() -> None:
    region = np.ones((7, 7), dtype=bool)
    region[3, 3] = False
    rows, columns, directions = (np.concatenate(part) for part in zip(*contour._sides(region), strict=True))
    places = contour._places(rows, columns, directions, 7)
    assert sorted(places.tolist()) == sorted([*range(28), *range(4)])


def test_two_pixels_that_touch_by_a_corner_are_two_squares() -> None:
    region = np.array([[True, False], [False, True]])
    rows, columns, directions = (np.concatenate(part) for part in zip(*contour._sides(region), strict=True))
    assert sorted(contour._places(rows, columns, directions, 2).tolist()) == sorted([*range(4), *range(4)])


def test_a_texture_is_not_traced_but_shown() -> None:
    region = np.indices((400, 400)).sum(axis=0) % 2 == 0
    rows, columns, places = outline(region)
    assert rows.size == region.sum()
    assert np.array_equal(places, rows + columns)


def test_nothing_has_no_outline() -> None:
    assert all(part.size == 0 for part in outline(np.zeros((4, 4), dtype=bool)))
