"""A layer at full, half, quarter ... size, so that a far view reads few pixels."""

from __future__ import annotations

from concurrent.futures import Executor

import numpy as np

from genimg_desktop.document.planes import pixels_of, planes_of, premultiplied, straightened
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.masks import Coverage
from genimg_desktop.image.pixels import Pixels

_BAND_PIXELS = 16_384
"""Pixels of the smaller picture made at a time: what is in work stays in the processor's cache."""


def halved(pixels: Pixels, executor: Executor | None = None) -> Pixels:
    """``uint8[H, W, 4]`` -> ``uint8[ceil(H / 2), ceil(W / 2), 4]``: the mean of 2 x 2, weighed by alpha.

    An odd last row or column stands for itself: whoever samples the half has to cut it off where the whole ends.
    """
    height, width = pixels.shape[:2]
    out = np.empty(((height + 1) // 2, (width + 1) // 2, 4), dtype=np.uint8)
    band = max(_BAND_PIXELS // out.shape[1], 1)

    def make(top: int) -> None:
        part = out[top : top + band]
        source = pixels[2 * top : 2 * (top + band)]
        floats = premultiplied(planes_of(source))
        missing = ((0, 0), (0, 2 * part.shape[0] - source.shape[0]), (0, 2 * part.shape[1] - width))
        if missing[1][1] or missing[2][1]:
            floats = np.pad(floats, missing, mode="edge")
        rows = floats[:, 0::2] + floats[:, 1::2]
        means = rows[:, :, 0::2] + rows[:, :, 1::2]
        means *= np.float32(0.25)
        part[...] = pixels_of(straightened(means))

    tops = range(0, out.shape[0], band)
    list(map(make, tops) if executor is None else executor.map(make, tops))
    return out


def halved_coverage(coverage: Coverage, _executor: Executor | None = None) -> Coverage:
    """``uint8[H, W]`` -> ``uint8[ceil(H / 2), ceil(W / 2)]``: the mean of 2 x 2; odd ends as in ``halved``."""
    height, width = coverage.shape
    if height % 2 or width % 2:
        coverage = np.pad(coverage, ((0, height % 2), (0, width % 2)), mode="edge")
    rows = coverage[0::2].astype(np.uint16) + coverage[1::2]
    sums = rows[:, 0::2] + rows[:, 1::2]
    sums += 2
    sums >>= 2
    return sums.astype(np.uint8)


class Levels:
    """One picture (or coverage) at sizes 1, 1/2, 1/4 ...; a pixel of level k stands for 2^k x 2^k of its pixels."""

    def __init__(self, pixels: Pixels | Coverage) -> None:
        self._halved = halved if pixels.ndim == 3 else halved_coverage
        self.is_opaque = _is_opaque(pixels)
        self._levels = [pixels]

    @property
    def pixels(self) -> Pixels:
        """Level 0."""
        return self._levels[0]

    def level(self, k: int, executor: Executor | None = None) -> Pixels:
        """``uint8[ceil(H / 2^k), ceil(W / 2^k), 4]``; made at the first call, by one thread at a time."""
        while len(self._levels) <= k:
            self._levels.append(self._halved(self._levels[-1], executor))
        return self._levels[k]

    def replace(self, pixels: Pixels | Coverage, dirty: Rect) -> None:
        """Take other pixels of the same size that differ within ``dirty`` (pixels of level 0) only."""
        self.is_opaque = self.is_opaque and _is_opaque(pixels[dirty.slices])
        self._levels[0] = pixels
        for k in range(1, len(self._levels)):
            x, y = dirty.x // 2, dirty.y // 2
            dirty = Rect(x, y, (dirty.right + 1) // 2 - x, (dirty.bottom + 1) // 2 - y)
            source = self._levels[k - 1][2 * y : 2 * dirty.bottom, 2 * x : 2 * dirty.right]
            if not dirty.is_empty:
                self._levels[k][dirty.slices] = self._halved(source)


def _is_opaque(pixels: Pixels | Coverage) -> bool:
    return bool(((pixels[..., 3] if pixels.ndim == 3 else pixels) == 255).all())
