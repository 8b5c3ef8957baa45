"""The edge of a mask: softened, moved outwards or inwards, or kept alone.

Masks are mostly flat: the work is done in tiles, and a tile with one value as far as the operation looks is skipped.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.masks import Coverage, Mask
from genimg_desktop.image.pixels import frozen

LARGEST_SIGMA_PX = 250.0
LARGEST_GROWTH_PX = 500.0

_TILE_PX = 256


def feather(mask: Mask, sigma_px: float) -> Mask:
    """The mask under a Gaussian of that standard deviation, cut off at three of them: it grows by ceil(3 sigma).

    0 <= sigma_px <= LARGEST_SIGMA_PX, else ValueError. Two products with a banded matrix for each tile.
    """
    _check("sigma_px", sigma_px, LARGEST_SIGMA_PX)
    if sigma_px == 0.0:
        return mask
    reach = math.ceil(3 * sigma_px)
    steps = np.arange(-reach, reach + 1, dtype=np.float64)
    kernel = np.exp(-0.5 * (steps / sigma_px) ** 2)
    kernel /= kernel.sum()

    def blurred(tile: Coverage) -> Coverage:
        down = _banded(kernel, tile.shape[0]) @ tile.astype(np.float32)
        both = down @ _banded(kernel, tile.shape[1]).T
        both += np.float32(0.5)
        np.clip(both, 0.0, 255.0, out=both)
        return both.astype(np.uint8)

    return _by_tiles(mask, reach, max(_TILE_PX, 2 * reach), blurred)


def grow(mask: Mask, px: float) -> Mask:
    """The mask moved outwards by ``px`` in every direction; shrunk when ``px`` is below 0.

    Every pixel gets the largest value in a disc around it (grey dilation, J. Serra, 'Image analysis and mathematical
    morphology', 1982). The rim of the disc is antialiased: at distance d it lets through at most 1 + px - d. A
    fraction lies between the two whole radii. Soft edges move as they are. |px| <= LARGEST_GROWTH_PX, else ValueError.
    """
    _check("px", abs(px), LARGEST_GROWTH_PX)
    if px < 0:
        return grow(mask.inverted(), -px).inverted().trimmed()
    whole, fraction = int(px), px - int(px)
    reach = whole + (2 if fraction else 1)
    discs = [_Disc(whole), _Disc(whole + 1)] if fraction else [_Disc(whole)]

    def grown(tile: Coverage) -> Coverage:
        parts = [disc.largest(tile, reach) for disc in discs]
        if not fraction:
            return parts[0]
        mixed = parts[0] * np.float32(1 - fraction) + parts[1] * np.float32(fraction) + np.float32(0.5)
        return np.asarray(mixed.astype(np.uint8))

    return mask if px == 0 else _by_tiles(mask, reach, max(_TILE_PX, 2 * reach), grown)


def shrink(mask: Mask, px: float) -> Mask:
    """The mask moved inwards by ``px``: what ``grow`` takes from the rest."""
    return grow(mask, -px)


def border(mask: Mask, width_px: float) -> Mask:
    """A band of that width along the edge, half of it inside. 0 < width_px <= 2 LARGEST_GROWTH_PX, else ValueError."""
    if not width_px > 0:
        raise ValueError(f"a border cannot be {width_px} px wide")
    return grow(mask, width_px / 2).combined(shrink(mask, width_px / 2), "subtract")


def hardened(mask: Mask) -> Mask:
    """No half-covered pixels: 128 and more become 255, the rest 0."""
    coverage = np.where(mask.coverage >= 128, np.uint8(255), np.uint8(0))
    return Mask(coverage=frozen(coverage), x=mask.x, y=mask.y, outside=mask.outside)


def _check(name: str, value: float, largest: float) -> None:
    if not 0.0 <= value <= largest:  # also catches what is no number
        raise ValueError(f"{name} must be from 0 to {largest:g}, not {value}")


def _by_tiles(mask: Mask, reach: int, side: int, work: Callable[[Coverage], Coverage]) -> Mask:
    """``work`` turns a tile with a margin of ``reach`` into the tile; the mask grows by ``reach`` on every side."""
    bounds = mask.bounds
    area = Rect(bounds.x - reach, bounds.y - reach, bounds.width + 2 * reach, bounds.height + 2 * reach)
    out = np.empty((area.height, area.width), dtype=np.uint8)
    for top in range(0, area.height, side):
        for left in range(0, area.width, side):
            width, height = min(side, area.width - left), min(side, area.height - top)
            around = Rect(area.x + left - reach, area.y + top - reach, width + 2 * reach, height + 2 * reach)
            tile = mask.within(around)
            low = tile.min()
            is_flat = low == tile.max()
            out[top : top + height, left : left + width] = low if is_flat else work(tile)
    return Mask(coverage=frozen(out), x=area.x, y=area.y, outside=mask.outside)


def _banded(kernel: NDArray[np.float64], size: int) -> NDArray[np.float32]:
    """``float32[size - 2 reach, size]``: the kernel along every row, one step further each."""
    rows = size - kernel.size + 1
    flat = np.zeros((rows, size + 1), dtype=np.float32)
    flat[:, : kernel.size] = kernel
    return np.ascontiguousarray(flat.reshape(-1)[: rows * size].reshape(rows, size))


class _Disc:
    """A disc of a whole radius with an antialiased rim: runs of full pixels, and the pixels of the rim by value."""

    def __init__(self, radius: int) -> None:
        self.radius = radius
        offsets = np.arange(-radius - 1, radius + 2)
        distance = np.hypot(offsets[:, None], offsets[None, :])
        self.half_widths = [math.isqrt(radius * radius - dy * dy) for dy in range(radius + 1)]
        levels = np.floor((radius + 1 - distance) * 255 + 0.5)
        self.rim: dict[int, list[tuple[int, int]]] = {}
        for dy, dx in np.argwhere((levels >= 1) & (distance > radius)):
            at = (int(offsets[dy]), int(offsets[dx]))
            self.rim.setdefault(int(levels[dy, dx]), []).append(at)

    def largest(self, tile: Coverage, reach: int) -> Coverage:
        """``uint8[h + 2 reach, w + 2 reach]`` -> ``uint8[h, w]``: the largest min(value, disc) around every pixel."""
        height, width = tile.shape[0] - 2 * reach, tile.shape[1] - 2 * reach
        out = np.zeros((height, width), dtype=np.uint8)

        def take(array: Coverage, dy: int, dx: int) -> None:
            part = array[reach + dy : reach + dy + height, reach + dx : reach + dx + width]
            np.maximum(out, part, out=out)

        for level, offsets in self.rim.items():
            dimmed = np.minimum(tile, np.uint8(level))
            for dy, dx in offsets:
                take(dimmed, dy, dx)
        row, half_width = tile, 0
        for dy in range(self.radius, -1, -1):
            while half_width < self.half_widths[dy]:
                step = min(self.half_widths[dy] - half_width, 2 * half_width + 1)
                row, half_width = _widened(row, step), half_width + step
            take(row, dy, 0)
            take(row, -dy, 0)
        return out


def _widened(row: Coverage, step: int) -> Coverage:
    """Every pixel gets the largest of itself and its neighbours ``step`` pixels to the left and right."""
    out = row.copy()
    np.maximum(out[:, step:], row[:, :-step], out=out[:, step:])
    np.maximum(out[:, :-step], row[:, step:], out=out[:, :-step])
    return out
