"""The magic wand, against a flood fill that walks from pixel to pixel."""

from collections import deque

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.wand import connected, similar, wand

few = st.sampled_from([0, 10, 40, 255])
pictures = array_shapes(min_dims=2, max_dims=2, max_side=9).flatmap(
    lambda shape: arrays(np.uint8, (*shape, 4), elements=few)
)
regions = arrays(np.bool_, array_shapes(min_dims=2, max_dims=2, max_side=12))


def flooded(region: np.ndarray, x: int, y: int) -> np.ndarray:
    out = np.zeros_like(region)
    queue = deque([(x, y)] if region[y, x] else [])
    while queue:
        x, y = queue.popleft()
        if 0 <= y < region.shape[0] and 0 <= x < region.shape[1] and region[y, x] and not out[y, x]:
            out[y, x] = True
            queue.extend([(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)])
    return out


def is_like(one: np.ndarray, other: np.ndarray, tolerance: int) -> bool:
    difference = np.abs(one.astype(int) - other)
    if 0 in (one[3], other[3]):
        return bool(difference[3] <= tolerance)
    return bool(difference.max() <= tolerance)


@given(regions, st.data())
def test_what_is_joined_is_what_a_walk_from_pixel_to_pixel_reaches(region: np.ndarray, data: st.DataObject) -> None:
    x, y = data.draw(st.integers(0, region.shape[1] - 1)), data.draw(st.integers(0, region.shape[0] - 1))
    assert (connected(region, x, y) == flooded(region, x, y)).all()


@given(pictures, st.sampled_from([0, 9, 10, 30, 200, 255]), st.booleans(), st.data())
@settings(deadline=None)
def test_the_wand_selects_like_colours(pixels, tolerance: int, is_contiguous: bool, data: st.DataObject) -> None:
    height, width = pixels.shape[:2]
    x, y = data.draw(st.integers(0, width - 1)), data.draw(st.integers(0, height - 1))
    mask = wand(pixels, x, y, tolerance=tolerance, is_contiguous=is_contiguous, is_antialiased=False)
    alike = np.array([[is_like(pixels[y, x], pixels[j, i], tolerance) for i in range(width)] for j in range(height)])
    expected = flooded(alike, x, y) if is_contiguous else alike
    assert (mask.within(Rect(0, 0, width, height)) == expected * 255).all()
    assert mask.outside == 0


@pytest.mark.parametrize("share", [0.3, 0.55, 0.6, 0.65, 0.9])
def test_noise_of_any_density_is_followed_into_every_corner(share: float) -> None:
    region = np.random.default_rng(3).random((150, 170)) < share
    y, x = np.argwhere(region)[len(np.argwhere(region)) // 2]
    assert (connected(region, x, y) == flooded(region, x, y)).all()


def test_a_spiral_is_followed_to_its_end() -> None:
    side = 61
    region = np.zeros((side, side), np.bool_)
    x = y = 0
    region[0, 0] = True
    for turn, length in enumerate([side - 1, side - 1, *(n for n in range(side - 1, 2, -2) for _ in range(2))][:50]):
        dx, dy = [(1, 0), (0, 1), (-1, 0), (0, -1)][turn % 4]
        for _ in range(length):
            x, y = x + dx, y + dy
            region[y, x] = True
    assert (connected(region, 0, 0) == flooded(region, 0, 0)).all()
    assert connected(region, x, y)[0, 0]


def test_all_transparent_pixels_are_alike_whatever_colour_they_hide() -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (4, 5, 4), dtype=np.uint8)
    pixels[..., 3] = 0
    pixels[0, 0, 3] = 200
    assert (wand(pixels, 2, 2, tolerance=0).coverage > 0).sum() == 19
    assert similar(pixels, pixels[0, 0], 199).sum() == 1
    assert similar(pixels, pixels[0, 0], 200).all()


def drawn(region: np.ndarray) -> np.ndarray:
    pixels = np.full((*region.shape, 4), 255, np.uint8)
    pixels[region, :3] = 0
    return pixels


def test_a_rectangle_a_line_and_a_dot_have_no_soft_edge() -> None:
    for rows, columns in ((slice(3, 9), slice(4, 8)), (slice(5, 6), slice(1, 9)), (slice(4, 5), slice(4, 5))):
        region = np.zeros((12, 12), np.bool_)
        region[rows, columns] = True
        pixels = drawn(region)
        assert (wand(pixels, 4, 5 if region[5, 4] else 4).within(Rect(0, 0, 12, 12)) == region * 255).all()
        around = wand(pixels, 0, 0).within(Rect(0, 0, 12, 12))
        assert (around == ~region * 255).all()


@pytest.mark.parametrize("slope", [1.0, 0.5, 0.25])
def test_a_slanted_edge_is_smoothed_and_stays_where_it_was(slope: float) -> None:
    y, x = np.mgrid[:40, :40]
    region = y + 0.5 > 8 + slope * (x + 0.5)
    coverage = wand(drawn(region), 2, 38).within(Rect(0, 0, 40, 40)).astype(int)
    assert {64, 191} <= set(np.unique(coverage)) <= {0, 64, 191, 255}
    assert abs(coverage[5:35, 5:35].sum() / 255 - region[5:35, 5:35].sum()) <= 1
    fine = (np.mgrid[:400, :400] + 0.5) / 10
    true = (fine[0] > 8 + slope * fine[1]).reshape(40, 10, 40, 10).mean(axis=(1, 3)) * 255
    inner = (slice(3, 37), slice(3, 37))
    assert np.abs(coverage - true)[inner].mean() < np.abs(region * 255 - true)[inner].mean()


@pytest.mark.parametrize("wrong", [{"x": 5}, {"y": -1}, {"tolerance": 256}, {"tolerance": -1}])
def test_a_pixel_outside_and_a_wrong_tolerance_are_refused(wrong: dict) -> None:
    with pytest.raises(ValueError, match=r"pixel|tolerance"):
        wand(np.zeros((4, 5, 4), np.uint8), **{"x": 0, "y": 0, **wrong})
    with pytest.raises(ValueError, match="uint8"):
        wand(np.zeros((4, 5, 3), np.uint8), 0, 0)
