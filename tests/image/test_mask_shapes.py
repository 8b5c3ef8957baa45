"""Rectangles, ellipses and lassos, against points counted on a fine grid."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.mask_shapes import ellipse, polygon, rectangle
from genimg_desktop.image.masks import Mask

place = st.floats(-3.0, 12.0)
points = st.lists(st.tuples(place, place), min_size=3, max_size=7)
WINDOW = Rect(-5, -5, 20, 20)


def winding(outline: list[tuple[float, float]], x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """How often the outline goes around each point (D. Sunday's crossing count)."""
    count = np.zeros(np.broadcast_shapes(x.shape, y.shape), dtype=int)
    for (x0, y0), (x1, y1) in zip(outline, [*outline[1:], outline[0]], strict=True):
        side = (x1 - x0) * (y - y0) - (x - x0) * (y1 - y0)
        count += ((y0 <= y) & (y1 > y) & (side > 0)).astype(int)
        count -= ((y0 > y) & (y1 <= y) & (side < 0)).astype(int)
    return count


def counted(outline: list[tuple[float, float]], rule: str, rect: Rect, fine: int = 32) -> np.ndarray:
    x = rect.x + (np.arange(rect.width * fine) + 0.5) / fine
    y = rect.y + (np.arange(rect.height * fine) + 0.5) / fine
    count = winding(outline, x[None, :], y[:, None])
    inside = count != 0 if rule == "nonzero" else count % 2 == 1
    return 255 * inside.reshape(rect.height, fine, rect.width, fine).mean(axis=(1, 3))


def area(mask: Mask) -> float:
    return int(mask.coverage.sum(dtype=np.int64)) / 255


@given(points, st.sampled_from(["nonzero", "even-odd"]))
@settings(max_examples=80, deadline=None)
def test_a_lasso_covers_of_each_pixel_what_a_fine_grid_counts(outline: list, rule: str) -> None:
    error = np.abs(polygon(outline, rule=rule).within(WINDOW) - counted(outline, rule, WINDOW))
    assert error.max() <= 20  # the grid sees an edge within 1/32 px, and so does a strip in which edges cross
    assert error.mean() <= 0.6


@given(st.lists(st.floats(0.0, 6.28), min_size=3, max_size=12, unique=True), place, place, st.floats(0.3, 9.0))
@settings(deadline=None)
def test_the_area_of_a_polygon_is_exact(angles: list[float], x: float, y: float, radius: float) -> None:
    outline = [(x + radius * math.cos(a), y + radius * math.sin(a)) for a in sorted(angles)]
    shoelace = 0.0
    for (x0, y0), (x1, y1) in zip(outline, [*outline[1:], outline[0]], strict=True):
        shoelace += (x0 * y1 - x1 * y0) / 2
    mask = polygon(outline)
    is_inside = (mask.coverage == 255).sum()  # the rest may be off by half a level each
    assert abs(area(mask) - shoelace) <= (mask.coverage.size - is_inside) * 0.5 / 255 + is_inside * 0.002 + 1e-4
    assert (polygon(outline[::-1]).within(WINDOW) == mask.within(WINDOW)).all()


@given(points, st.integers(-5, 5), st.integers(-5, 5))
@settings(max_examples=40, deadline=None)
def test_a_lasso_moved_by_whole_pixels_is_the_same_mask_elsewhere(outline: list, dx: int, dy: int) -> None:
    outline = [(round(x * 64) / 64, round(y * 64) / 64) for x, y in outline]  # so that adding is exact
    moved = polygon([(x + dx, y + dy) for x, y in outline])
    there = moved.within(WINDOW.translate(dx, dy)).astype(int)
    assert np.abs(there - polygon(outline).within(WINDOW)).max() <= 1


@given(points, st.integers(-4, 8), st.integers(-4, 8), st.integers(1, 9), st.integers(1, 9))
@settings(max_examples=60, deadline=None)
def test_clipping_is_cutting_out(outline: list, x: int, y: int, width: int, height: int) -> None:
    clip = Rect(x, y, width, height)
    clipped, whole = polygon(outline, clip=clip), polygon(outline)
    assert clipped.bounds.intersect(clip) == clipped.bounds or clipped.is_blank
    assert np.abs(clipped.within(clip).astype(int) - whole.within(clip)).max() <= 1


def test_two_halves_of_a_slanted_cut_join_without_a_seam() -> None:
    upper = polygon([(0, 0), (40, 0), (40, 7.3), (0, 23.9)])
    lower = polygon([(0, 23.9), (40, 7.3), (40, 30), (0, 30)])
    joined = upper.combined(lower, "add").within(Rect(0, 0, 40, 30))
    assert joined.min() >= 254


def test_a_lasso_that_goes_around_twice_selects_once_or_leaves_a_hole() -> None:
    twice = [(0, 0), (12, 0), (12, 12), (0, 12), (0, 0), (3, 3), (9, 3), (9, 9), (3, 9), (3, 3)]
    assert polygon(twice).within(Rect(0, 0, 12, 12)).min() == 255
    hole = polygon(twice, rule="even-odd").within(Rect(0, 0, 12, 12))
    assert (hole[3:9, 3:9] == 0).all()
    assert (hole == 255).sum() == 144 - 36


def test_a_bow_tie_has_two_wings_by_either_rule() -> None:
    bow_tie = [(0, 0), (10, 10), (10, 0), (0, 10)]
    for rule in ("nonzero", "even-odd"):
        assert abs(area(polygon(bow_tie, rule=rule)) - 50) < 0.5


@given(place, place, place, place)
def test_a_rectangle_covers_each_pixel_by_its_share_whichever_way_it_is_dragged(x0, y0, x1, y1) -> None:
    mask = rectangle(x0, y0, x1, y1)
    left, right, top, bottom = min(x0, x1), max(x0, x1), min(y0, y1), max(y0, y1)
    for y in range(-5, 15):
        for x in range(-5, 15, 3):
            across = max(0.0, min(right, x + 1) - max(left, x))
            down = max(0.0, min(bottom, y + 1) - max(top, y))
            assert abs(int(mask.within(Rect(x, y, 1, 1))[0, 0]) - 255 * across * down) <= 0.5001


def test_a_rectangle_on_whole_pixels_has_no_soft_edge() -> None:
    mask = rectangle(2, 3, 7, 5)
    assert mask.bounds == Rect(2, 3, 5, 2)
    assert mask.coverage.min() == 255
    assert rectangle(-1e6, -1e6, 1e6, 1e6, clip=Rect(0, 0, 4, 3)).bounds == Rect(0, 0, 4, 3)


@pytest.mark.parametrize("box", [(0, 0, 20, 20), (1.3, 2.7, 18.1, 9.4), (0, 0, 300, 7), (5.5, 5.5, 6.5, 6.5)])
def test_an_ellipse_covers_what_a_fine_grid_counts_and_has_its_area(box: tuple[float, ...]) -> None:
    left, top, right, bottom = box
    mask = ellipse(*box)
    rx, ry = (right - left) / 2, (bottom - top) / 2
    assert abs(area(mask) - math.pi * rx * ry) <= 0.002 * mask.coverage.size**0.5 + 0.01
    fine, rect = 40, mask.bounds
    x = (rect.x + (np.arange(rect.width * fine) + 0.5) / fine - left - rx) / rx
    y = (rect.y + (np.arange(rect.height * fine) + 0.5) / fine - top - ry) / ry
    inside = x[None, :] ** 2 + y[:, None] ** 2 <= 1
    expected = 255 * inside.reshape(rect.height, fine, rect.width, fine).mean(axis=(1, 3))
    assert np.abs(mask.coverage - expected).max() <= 8


def test_a_round_selection_is_symmetrical() -> None:
    coverage = ellipse(0, 0, 31, 31).coverage.astype(int)
    assert np.abs(coverage - coverage[::-1]).max() <= 1
    assert np.abs(coverage - coverage[:, ::-1]).max() <= 1
    assert np.abs(coverage - coverage.T).max() <= 1


def test_far_corners_outside_of_the_canvas_do_no_harm() -> None:
    clip = Rect(0, 0, 50, 40)
    outline = [(-9e5, -10.0), (9e5, 13.0), (25.5, 9e5)]
    small = [(-2000.0, -10.0 + (9e5 - 2000) * 23 / 18e5), (2000.0, -10.0 + (9e5 + 2000) * 23 / 18e5), (25.5, 9e5)]
    mask = polygon(outline, clip=clip)
    assert np.abs(mask.within(clip).astype(int) - polygon(small, clip=clip).within(clip)).max() <= 1
    assert polygon([(60, 0), (90, 0), (90, 90)], clip=clip).is_blank


@pytest.mark.parametrize("outline", [[], [(1, 1)], [(1, 1), (5, 5)], [(1, 1), (5, 1), (9, 1)], [(2, 2)] * 5])
def test_a_line_or_a_point_selects_nothing(outline: list) -> None:
    assert polygon(outline).is_blank


def test_what_is_no_shape_is_refused() -> None:
    with pytest.raises(ValueError, match="reach"):
        polygon([(0, 0), (1, math.nan), (2, 2)])
    with pytest.raises(ValueError, match="reach"):
        rectangle(0, 0, math.inf, 1)
    with pytest.raises(ValueError, match="points"):
        polygon([(0, 0, 0), (1, 1, 1)])
    with pytest.raises(ValueError, match="filled"):
        polygon([(0, 0), (1, 0), (1, 1)], rule="odd")
