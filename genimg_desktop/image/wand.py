"""The magic wand, which is also the region that a fill flows into: pixels of nearly one colour."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from genimg_desktop.image.masks import Mask
from genimg_desktop.image.pixels import Pixels, frozen, is_pixels

Region: TypeAlias = NDArray[np.bool_]
"""``bool[H, W]``."""


def wand(
    pixels: Pixels, x: int, y: int, *, tolerance: int = 32, is_contiguous: bool = True, is_antialiased: bool = True
) -> Mask:
    """The pixels of ``uint8[H, W, 4]`` whose colour is close to that of column x, row y.

    tolerance: 0 .. 255, the largest difference in any of red, green, blue and alpha. Colours of transparent pixels do
    not count. is_contiguous: only what is joined to the pixel, side by side. is_antialiased: steps of slanted edges
    are smoothed by quarters of a pixel. Mask coordinates are those of the array. Raises ValueError for a pixel
    outside or a tolerance out of range.
    """
    if not is_pixels(pixels):
        raise ValueError("the wand needs uint8[H, W, 4]")
    height, width = pixels.shape[:2]
    if not (0 <= x < width and 0 <= y < height):
        raise ValueError(f"pixel ({x}, {y}) is not in a picture of {width} x {height}")
    if not 0 <= tolerance <= 255:
        raise ValueError(f"a tolerance is from 0 to 255, not {tolerance}")
    region = similar(pixels, pixels[y, x], tolerance)
    if is_contiguous:
        region = connected(region, x, y)
    coverage = _quarters(region) if is_antialiased else region.view(np.uint8) * np.uint8(255)
    return Mask(coverage=frozen(coverage)).trimmed()


def similar(pixels: Pixels, colour: NDArray[np.uint8], tolerance: int) -> Region:
    """``bool[H, W]``: where no channel differs from ``colour`` (``uint8[4]``) by more than ``tolerance``.

    Two transparent colours are alike, whatever their red, green and blue.
    """
    seed = colour.astype(np.int64)
    low = np.maximum(seed - tolerance, 0)
    span = (np.minimum(seed + tolerance, 255) - low).astype(np.uint8)
    pixels = np.ascontiguousarray(pixels)
    if seed[3] == 0:
        return np.asarray(pixels[..., 3] <= tolerance)
    # One subtraction that wraps around and one comparison see both ends of the range; whole rows at a time.
    height, width = pixels.shape[:2]
    is_near = pixels.reshape(height, width * 4) - np.tile(low.astype(np.uint8), width) <= np.tile(span, width)
    region: Region = is_near.view(np.uint32) == np.uint32(0x01010101)
    if seed[3] <= tolerance:
        region |= pixels[..., 3] == 0
    return region


def connected(region: Region, x: int, y: int) -> Region:
    """The part of ``bool[H, W]`` that is joined to column x, row y through sides of pixels; all False if it is not set.

    Runs of each row are the nodes, and touching runs of two rows the edges, of a graph whose parts are found by hooking
    and pointer jumping (Y. Shiloach and U. Vishkin, 'An O(log n) parallel connectivity algorithm', J. Algorithms
    3(1), 1982): whole arrays at a time.
    """
    if not region[y, x]:
        return np.zeros_like(region)
    height, width = region.shape
    starts = region.copy()
    starts[:, 1:] &= ~region[:, :-1]
    run_of = np.cumsum(starts.ravel(), dtype=np.int32).reshape(height, width)  # counted from 1; right where region is
    touches = region[1:] & region[:-1]
    touches[:, 1:] &= ~touches[:, :-1]  # once for each pair of runs
    at = np.flatnonzero(touches)
    flat = run_of.ravel()
    root = _roots(int(flat[-1]) + 1, flat[at], flat[at + width])
    is_joined = root == root[run_of[y, x]]
    joined: Region = is_joined[run_of]
    joined &= region
    return joined


def _roots(count: int, upper: NDArray[np.int32], lower: NDArray[np.int32]) -> NDArray[np.int32]:
    """For nodes 0 .. count - 1 with edges upper - lower: the smallest node of the part that each belongs to."""
    parent = np.arange(count, dtype=np.int32)
    while upper.size:
        parent[np.maximum(upper, lower)] = np.minimum(upper, lower)  # of several, any may win; the rest come again
        while True:
            grandparent = parent[parent]
            if np.array_equal(grandparent, parent):
                break
            parent = grandparent
        upper, lower = parent[upper], parent[lower]
        is_open = upper != lower
        upper, lower = upper[is_open], lower[is_open]
    return parent


def _quarters(region: Region) -> NDArray[np.uint8]:
    """``uint8[H, W]`` of 0, 64, 191 or 255: each pixel in four, one cut off or added where a slanted edge takes a step.

    A quarter takes the value of the two neighbours beside it where these agree and differ from the other two: the rule
    of EPX and Scale2x (E. Johnston 1992; A. Mazzoleni 2001), but not at right angles. Rectangles, lines and dots stay.
    """
    padded = np.pad(region.view(np.uint8), 1, mode="edge")
    here = padded[1:-1, 1:-1]
    coverage = here * np.uint8(255)
    turns = padded[:-2, 1:-1] != padded[2:, 1:-1]
    turns &= padded[1:-1, :-2] != padded[1:-1, 2:]
    inner = np.flatnonzero(turns)
    row = padded.shape[1]
    flat, at = padded.ravel(), inner + inner // region.shape[1] * 2 + (row + 1)
    is_set = flat[at]
    down = np.where(flat[at - row] == is_set, row, -row)  # towards the neighbours that differ
    right = np.where(flat[at - 1] == is_set, 1, -1)
    goes_on = (flat[at + down - right] == is_set) | (flat[at - down + right] == is_set)
    coverage.ravel()[inner[goes_on]] = np.where(is_set[goes_on] == 1, np.uint8(191), np.uint8(64))
    return coverage
