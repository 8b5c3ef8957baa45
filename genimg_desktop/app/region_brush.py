"""A round brush that paints and erases what a region covers. Pure functions on ``uint8[H, W]``."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from genimg_desktop.image.masks import Coverage

Shares = NDArray[np.float64]
"""``float64[H, W]`` in [0, 1]."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RegionBrush:
    """size_px: diameter in pixels of the picture. softness in [0, 1]: the share of the radius over which the edge
    fades; 0 still fades over one pixel, so that a line has no steps."""

    size_px: float
    softness: float
    is_eraser: bool = False

    def dab(self, width: int, height: int, start: tuple[float, float], end: tuple[float, float]) -> Shares:
        """What a stroke from start to end covers of a picture of ``width x height``: ``float64[height, width]``.

        Points are in pixels, (0, 0) the corner of the first one. The distance of a pixel's middle to the line decides.
        """
        radius = self.size_px / 2.0
        fade = max(1.0, self.softness * radius)
        x = np.arange(width, dtype=np.float64)[None, :] + 0.5
        y = np.arange(height, dtype=np.float64)[:, None] + 0.5
        away = _distance(x, y, start, end)
        share = np.clip((radius + 0.5 - away) / fade, 0.0, 1.0)
        return share * share * (3.0 - 2.0 * share)  # smoothstep: no crease where the fading begins and ends


class RegionStroke:
    """One stroke over what was there before: where it crosses itself it covers no more than where it does not."""

    def __init__(self, before: Coverage, brush: RegionBrush, at: tuple[float, float]) -> None:
        self._before = before.astype(np.float64) / 255.0
        self._brush = brush
        self._at = at
        height, width = before.shape
        self._stroke = brush.dab(width, height, at, at)

    def to(self, point: tuple[float, float]) -> None:
        """Draw on to a point."""
        height, width = self._stroke.shape
        np.maximum(self._stroke, self._brush.dab(width, height, self._at, point), out=self._stroke)
        self._at = point

    def coverage(self) -> Coverage:
        """``uint8[H, W]``: before and stroke together; painting adds to what is not covered yet, erasing takes from
        what is."""
        before, stroke = self._before, self._stroke
        after = before * (1.0 - stroke) if self._brush.is_eraser else before + (1.0 - before) * stroke
        return np.rint(after * 255.0).astype(np.uint8)


def _distance(
    x: NDArray[np.float64], y: NDArray[np.float64], start: tuple[float, float], end: tuple[float, float]
) -> NDArray[np.float64]:
    """From each (x, y) to the line between two points."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = math.hypot(dx, dy)
    if length == 0.0:
        return np.hypot(x - start[0], y - start[1])
    along = np.clip(((x - start[0]) * dx + (y - start[1]) * dy) / length**2, 0.0, 1.0)
    return np.hypot(x - start[0] - along * dx, y - start[1] - along * dy)
