"""The inner loop of ``transform``: for every pixel of the result, where it comes from, and the mean of that place."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.matrix import Matrix
from genimg_desktop.image.pixels import Pixels

WarpWay = Literal["smooth", "sharp", "nearest"]

Reals: TypeAlias = NDArray[np.float64]
Planes: TypeAlias = NDArray[np.float32]
"""``float32[4, N]``: red, green, blue and alpha of N pixels, 0 .. 255."""

_TILE_WIDTH, _TILE_HEIGHT = 512, 64
_MOST_SAMPLES = 8


@dataclass(slots=True)
class _Places:
    """Where the pixels of a tile come from: u, v ``float64[N]`` in pixels of the source, and how they change per pixel
    of the result to the right (u_x, v_x) and down (u_y, v_y): ``float64[N]``, or numbers where they are all alike."""

    u: Reals
    v: Reals
    u_x: Reals | float
    u_y: Reals | float
    v_x: Reals | float
    v_y: Reals | float
    behind: NDArray[np.bool_] | None


class Warping:
    """One picture, ``uint8[H, W, 4]``, on its way through one matrix (source pixels to canvas pixels)."""

    def __init__(self, pixels: Pixels, placed: Matrix, way: WarpWay) -> None:
        pixels = np.ascontiguousarray(pixels)
        self._height, self._width = int(pixels.shape[0]), int(pixels.shape[1])
        self._words = pixels.view(np.uint32).ravel()
        self._is_opaque = bool(pixels[..., 3].min() == 255)
        self._back = placed.inverse()
        self._way = way

    def drawn(self, rect: Rect) -> Pixels:
        """``uint8[rect.height, rect.width, 4]``: that part of the canvas, in tiles that stay in the cache."""
        out = np.zeros((rect.height, rect.width, 4), dtype=np.uint8)
        for top in range(0, rect.height, _TILE_HEIGHT):
            for left in range(0, rect.width, _TILE_WIDTH):
                height, width = min(_TILE_HEIGHT, rect.height - top), min(_TILE_WIDTH, rect.width - left)
                places = self._places(Rect(rect.x + left, rect.y + top, width, height))
                tile = self._nearest(places) if self._way == "nearest" else self._mean(places)
                if tile is not None:
                    out[top : top + height, left : left + width] = tile.reshape(height, width, 4)
        return out

    def _places(self, tile: Rect) -> _Places:
        a, b, c, d, e, f, g, h, i = self._back.values
        x = np.arange(tile.x, tile.right)[None, :] + 0.5
        y = np.arange(tile.y, tile.bottom)[:, None] + 0.5
        u, v = (a * x + (b * y + c)).ravel(), (d * x + (e * y + f)).ravel()
        if self._back.is_affine:
            return _Places(u / i, v / i, a / i, b / i, d / i, e / i, None)
        depth = (g * x + (h * y + i)).ravel()
        behind = depth <= 1e-30
        depth[behind] = 1.0
        u /= depth
        v /= depth
        return _Places(
            u,
            v,
            *((a - u * g) / depth, (b - u * h) / depth),
            *((d - v * g) / depth, (e - v * h) / depth),
            behind if behind.any() else None,
        )

    def _nearest(self, at: _Places) -> NDArray[np.uint8]:
        column, row = (np.floor(value + 1e-9) for value in (at.u, at.v))  # a pixel's edge belongs to the pixel after it
        is_inside = (column >= 0) & (column < self._width) & (row >= 0) & (row < self._height)
        if at.behind is not None:
            is_inside &= ~at.behind
        index = (np.where(is_inside, row, 0) * self._width + np.where(is_inside, column, 0)).astype(np.intp)
        words = np.take(self._words, index)
        words[~is_inside] = 0
        return words.view(np.uint8).reshape(-1, 4)

    def _mean(self, at: _Places) -> NDArray[np.uint8] | None:
        share = self._share(at)
        if not share.any():
            return None
        seen = share > 0
        across = _samples(np.hypot(at.u_x, at.v_x), seen)
        down = _samples(np.hypot(at.u_y, at.v_y), seen)
        total = np.zeros((4, at.u.size), dtype=np.float32)
        for j in range(down):
            for i in range(across):
                dx, dy = (i + 0.5) / across - 0.5, (j + 0.5) / down - 0.5
                self._add_sample(total, at.u + (at.u_x * dx + at.u_y * dy), at.v + (at.v_x * dx + at.v_y * dy))
        colours, alpha = total[:3], total[3]
        if self._is_opaque:
            colours /= np.float32(across * down)
            alpha[...] = 255
        else:
            np.divide(colours, alpha, out=colours, where=alpha > 1e-6)
            alpha /= np.float32(across * down)
        alpha *= share.astype(np.float32)
        total += np.float32(0.5)
        np.clip(total, 0.0, 255.0, out=total)
        out = total.astype(np.uint8)
        out[:3, out[3] == 0] = 0
        return np.ascontiguousarray(out.T)

    def _share(self, at: _Places) -> Reals:
        """``float64[N]`` in [0, 1]: the part of each pixel that the picture covers.

        Exact along one axis: the overlap of the pixel with [0, width], measured in pixels of the result.
        """
        share = _overlap(at.u, self._width, np.hypot(at.u_x, at.u_y))
        share *= _overlap(at.v, self._height, np.hypot(at.v_x, at.v_y))
        if at.behind is not None:
            share[at.behind] = 0.0
        return share

    def _add_sample(self, total: Planes, u: Reals, v: Reals) -> None:
        """Add the picture at (u, v): colours times alpha, and alpha; colours alone of an opaque picture.

        Beyond its outline the picture goes on with its last pixels; ``_share`` cuts it off.
        """
        columns, rows = self._taps(u, self._width), self._taps(v, self._height)
        for row, weight_v in rows:
            start = row * self._width
            for column, weight_u in columns:
                taken = np.take(self._words, start + column).view(np.uint8).reshape(-1, 4)
                planes = np.array(taken.T, dtype=np.float32, order="C")
                weight = weight_u * weight_v
                if self._is_opaque:
                    planes[:3] *= weight
                    total[:3] += planes[:3]
                else:
                    weight *= planes[3]
                    planes[:3] *= weight
                    planes[3] = weight
                    total += planes

    def _taps(self, at: Reals, size: int) -> list[tuple[NDArray[np.intp], NDArray[np.float32]]]:
        """Pixels around a place, as indices along one axis, with their weights."""
        near = at - 0.5
        is_inner = near.min() >= 1.0 and near.max() < size - 3.0
        if not is_inner:
            near = np.clip(near, -4.0, size + 4.0)
        whole = np.floor(near)
        t = (near - whole).astype(np.float32)
        first = whole.astype(np.intp)
        weights = _cubic(t) if self._way == "sharp" else ((0, 1 - t), (1, t))
        if is_inner:
            return [(first + step, weight) for step, weight in weights]
        return [(np.clip(first + step, 0, size - 1), weight) for step, weight in weights]


def _cubic(t: NDArray[np.float32]) -> tuple[tuple[int, NDArray[np.float32]], ...]:
    """E. Catmull and R. Rom, 'A class of local interpolating splines', 1974: four weights that sum to 1."""
    s = 1 - t
    before, after = -0.5 * t * s * s, -0.5 * s * t * t
    second = t + before - 2 * after  # -1.5 t^3 + 2 t^2 + 0.5 t
    return (-1, before), (0, 1 - before - second - after), (1, second), (2, after)


def _overlap(at: Reals, size: int, per_px: Reals | float) -> Reals:
    """How much of [-0.5, 0.5] lies in [-at, size - at] once both are divided by ``per_px``."""
    scale = 1 / np.maximum(per_px, 1e-12)
    inside = np.minimum(at * scale, 0.5)
    inside += np.minimum((size - at) * scale, 0.5)
    return np.asarray(np.maximum(inside, 0.0))


def _samples(per_px: Reals | float, seen: NDArray[np.bool_]) -> int:
    """How many samples along one axis of a pixel: about one for each pixel of the source that it goes over."""
    largest = float(np.max(per_px[seen])) if isinstance(per_px, np.ndarray) and per_px.ndim else float(per_px)
    return min(max(math.ceil(largest - 0.25), 1), _MOST_SAMPLES)
