"""A part of a layer at any scale below 100 %: every pixel is the mean of the area it covers, weighed by alpha."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from genimg_desktop.document.planes import FloatPlanes, Planes, planes_of, premultiplied, straightened
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.masks import Coverage
from genimg_desktop.image.pixels import Pixels


def level_for(scale: float) -> int:
    """The smallest level that still has a pixel for every pixel of the view: 2^level <= 1 / scale."""
    return max(0, math.floor(math.log2(1.0 / scale) + 1e-9))


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """One direction of a view of a level.

    start, count: which pixels of the scaled canvas. step: canvas pixels per view pixel (1 / scale). origin: where the
    layer begins, in canvas pixels. unit: canvas pixels per pixel of the level (2^k). length: pixels of the level.
    low, high: where there is something to see, in canvas pixels: the layer as far as it lies on the canvas.
    """

    start: int
    count: int
    step: float
    origin: int
    unit: int
    length: int
    low: int
    high: int

    def taps(self) -> list[tuple[NDArray[np.intp], NDArray[np.float32]]]:
        """Which pixels of the level go into each view pixel, and with what share: pairs of index and share ``[count]``.

        View pixel i covers the canvas from i step to (i + 1) step. Shares add up to 1, and to less where the view
        pixel reaches beyond the layer or the canvas.
        """
        reach = self.step / self.unit
        left = (np.arange(self.start, self.start + self.count) * self.step - self.origin) / self.unit
        low, high = ((edge - self.origin) / self.unit for edge in (self.low, self.high))
        first = np.floor(left + 1e-9).astype(np.intp)
        taps = []
        for tap in range(math.ceil(reach) + 1):
            index = first + tap
            begin = np.maximum(np.maximum(index, left), low)
            end = np.minimum(np.minimum(index + 1, left + reach), high)
            share = np.maximum(end - begin, 0.0) / reach
            share[(index < 0) | (index >= self.length) | (share < 1e-6)] = 0.0
            if share.any():
                taps.append((np.clip(index, 0, self.length - 1), share.astype(np.float32)))
        return taps


def sample(level: Pixels, rows: Axis, columns: Axis) -> Planes | None:
    """``uint8[4, rows.count, columns.count]``, straight alpha, from ``uint8[H, W, 4]``; None when nothing is there."""
    row_taps, column_taps = rows.taps(), columns.taps()
    if not row_taps or not column_taps:
        return None
    row_range, column_range = _range_of(row_taps), _range_of(column_taps)
    planes = planes_of(level[row_range, column_range])
    if _is_plain(row_taps, rows.count) and _is_plain(column_taps, columns.count):
        return planes
    floats = premultiplied(planes)
    floats = _mixed(floats, row_taps, row_range.start, axis=1)
    floats = _mixed(floats, column_taps, column_range.start, axis=2)
    return straightened(floats)


def sample_coverage(level: Coverage, rows: Axis, columns: Axis, outside: int) -> FloatPlanes:
    """``float32[rows.count, columns.count]`` in [0, 1] from ``uint8[H, W]``; ``outside`` (0 or 255) lies beyond."""
    row_taps, column_taps = rows.taps(), columns.taps()
    out = np.zeros((rows.count, columns.count), dtype=np.float32)
    if row_taps and column_taps:
        row_range, column_range = _range_of(row_taps), _range_of(column_taps)
        part = level[row_range, column_range].astype(np.float32)[None] * np.float32(1 / 255)
        part = _mixed(part, row_taps, row_range.start, axis=1)
        out = _mixed(part, column_taps, column_range.start, axis=2)[0]
    if outside:
        inside = [sum(share for _, share in taps) if taps else np.float32(0) for taps in (row_taps, column_taps)]
        out += 1 - np.broadcast_to(inside[0], rows.count)[:, None] * np.broadcast_to(inside[1], columns.count)
    return out


def view_axes(
    layer: Rect, canvas: Rect, view: Rect, scale: float, k: int, level: Pixels | Coverage
) -> tuple[Axis, Axis]:
    """Rows and columns of ``view`` (pixels of the scaled canvas) in level ``k`` of a layer that lies at ``layer``."""
    step, unit, seen = 1.0 / scale, 2**k, layer.intersect(canvas)
    rows = Axis(
        start=view.y,
        count=view.height,
        step=step,
        origin=layer.y,
        unit=unit,
        length=level.shape[0],
        low=seen.y,
        high=seen.bottom,
    )
    columns = Axis(
        start=view.x,
        count=view.width,
        step=step,
        origin=layer.x,
        unit=unit,
        length=level.shape[1],
        low=seen.x,
        high=seen.right,
    )
    return rows, columns


def _range_of(taps: list[tuple[NDArray[np.intp], NDArray[np.float32]]]) -> slice:
    low = min(int(index[share > 0].min()) for index, share in taps)
    high = max(int(index[share > 0].max()) for index, share in taps)
    return slice(low, high + 1)


def _is_plain(taps: list[tuple[NDArray[np.intp], NDArray[np.float32]]], count: int) -> bool:
    """Whether every view pixel is exactly one pixel of the level, one after the other."""
    if len(taps) != 1:
        return False
    index, share = taps[0]
    return bool(share.min() == 1.0) and int(index[-1] - index[0]) == count - 1


def _mixed(
    planes: FloatPlanes, taps: list[tuple[NDArray[np.intp], NDArray[np.float32]]], start: int, axis: int
) -> FloatPlanes:
    """The weighed sum of the taps along axis 1 or 2 of ``float32[4, H, W]``, plane by plane to stay in the cache."""
    length = planes.shape[axis]
    chosen = [(np.clip(index - start, 0, length - 1), share[:, None] if axis == 1 else share) for index, share in taps]
    shape = list(planes.shape)
    shape[axis] = len(taps[0][0])
    out = np.empty(shape, dtype=np.float32)
    part = np.empty(shape[1:], dtype=np.float32)
    for source, target in zip(planes, out, strict=True):
        for number, (index, share) in enumerate(chosen):
            into = part if number else target
            np.take(source, index, axis=axis - 1, out=into, mode="clip")
            into *= share
            if number:
                target += part
    return out
