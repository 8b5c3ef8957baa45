"""A mask looked at by itself: white shows, black hides."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.masks import Coverage, Mask
from genimg_desktop.image.pixels import Pixels, blank, frozen

_FINER = 2
"""Points across a pixel of a view that shows less than all."""


def mask_picture(mask: Mask, canvas: Rect, view: Rect, scale: float) -> Pixels:
    """``uint8[view.height, view.width, 4]``, read-only: ``view`` of the canvas scaled by ``scale``, in greys.

    Transparent outside of the canvas. From afar the mean of a few points stands for each pixel.
    """
    out = blank(view.width, view.height)
    inside = view.intersect(canvas.scaled(scale))
    if not inside.is_empty:
        finer = 1 if scale >= 1.0 else _FINER
        columns = _points(inside.x, inside.width, scale, finer, canvas.width)
        rows = _points(inside.y, inside.height, scale, finer, canvas.height)
        fine = sampled(mask, columns, rows).reshape(inside.height, finer, inside.width, finer)
        grey = fine.astype(np.uint16).sum(axis=(1, 3)) // (finer * finer)
        part = out[inside.translate(-view.x, -view.y).slices]
        part[..., :3] = grey[..., None]
        part[..., 3] = 255
    return frozen(out)


def sampled(mask: Mask, columns: NDArray[np.intp], rows: NDArray[np.intp]) -> Coverage:
    """``uint8[len(rows), len(columns)]``: the coverage at points of the canvas."""
    height, width = mask.coverage.shape
    x, y = columns - mask.x, rows - mask.y
    taken = mask.coverage[np.ix_(np.clip(y, 0, height - 1), np.clip(x, 0, width - 1))]
    is_inside = ((y >= 0) & (y < height))[:, None] & ((x >= 0) & (x < width))[None, :]
    return np.asarray(np.where(is_inside, taken, np.uint8(mask.outside)))


def _points(start: int, count: int, scale: float, finer: int, limit: int) -> NDArray[np.intp]:
    """Canvas pixels under ``finer`` points in each of ``count`` view pixels."""
    points = (np.arange(finer * start, finer * (start + count)) + 0.5) / (finer * scale)
    found: NDArray[np.intp] = np.clip(np.floor(points), 0, limit - 1).astype(np.intp)
    return found
