"""Pictures and masks moved by a matrix: premultiplied, antialiased, and bit for bit where whole pixels stay whole."""

from __future__ import annotations

import math
from typing import get_args

import numpy as np

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.masks import Mask
from genimg_desktop.image.matrix import Matrix
from genimg_desktop.image.pixels import Pixels, blank, frozen, is_pixels
from genimg_desktop.image.resample import resize
from genimg_desktop.image.warping import Warping, WarpWay

__all__ = ["LARGEST_SIDE_PX", "Matrix", "WarpWay", "warp", "warp_mask"]

LARGEST_SIDE_PX = 16_384

_WHOLE = 1e-7


def warp(
    pixels: Pixels, matrix: Matrix, *, x: int = 0, y: int = 0, way: WarpWay = "smooth", clip: Rect | None = None
) -> tuple[Pixels, int, int]:
    """``uint8[H, W, 4]`` at (x, y) of the canvas after ``matrix``: new pixels, and where their upper left corner is.

    smooth: bilinear. sharp: cubic (Catmull-Rom), for fine detail; may ring a little. Both take means where the picture
    shrinks, weigh colours by alpha, and cover the pixels of the outline by their share. nearest: no new colours.
    Moves by whole pixels, quarter turns and mirroring change no byte. clip: only this part of the canvas is made.
    At least one pixel comes back, transparent when there is nothing. Raises BadInput for a matrix that makes a line
    of the picture, turns it inside out or makes it larger than LARGEST_SIDE_PX, ValueError for an unknown way.
    """
    if not is_pixels(pixels) or pixels.size == 0:
        raise ValueError("only uint8[H, W, 4] with at least one pixel can be transformed")
    if way not in get_args(WarpWay):
        raise ValueError(f"nothing can be transformed by {way!r}")
    placed = Matrix.translation(x, y).then(matrix)
    placed.inverse()  # says so when the picture would be a line
    moved = _by_whole_pixels(pixels, placed)
    if moved is None and way != "nearest":
        pixels, placed = _prefiltered(pixels, placed)
        moved = _by_whole_pixels(pixels, placed)
    if moved is not None:
        return _clipped(*moved, clip)
    rect = placed.bounds(Rect(0, 0, int(pixels.shape[1]), int(pixels.shape[0])))
    if clip is not None:
        rect = rect.intersect(clip)
    if rect.is_empty:
        return blank(1, 1), rect.x, rect.y
    if max(rect.width, rect.height) > LARGEST_SIDE_PX:
        raise _too_large()
    return Warping(pixels, placed, way).drawn(rect), rect.x, rect.y


def warp_mask(mask: Mask, matrix: Matrix, *, way: WarpWay = "smooth", clip: Rect | None = None) -> Mask:
    """The mask after ``matrix``, as ``warp`` does it; beyond its array it stays what it was.

    clip: the array ends there; make it as large as the canvas, since ``outside`` counts beyond it.
    """
    pixels = blank(mask.bounds.width, mask.bounds.height)
    pixels[..., 3] = mask.coverage ^ np.uint8(mask.outside)  # how far it is from what lies beyond
    moved, x, y = warp(pixels, matrix, x=mask.x, y=mask.y, way=way, clip=clip)
    coverage = np.array(moved[..., 3], order="C") ^ np.uint8(mask.outside)
    return Mask(coverage=frozen(coverage), x=x, y=y, outside=mask.outside)


def _by_whole_pixels(pixels: Pixels, placed: Matrix) -> tuple[Pixels, int, int] | None:
    """The result when every pixel goes to one pixel, else None."""
    if not placed.is_affine:
        return None
    a, b, c, d, e, f = (value / placed.values[8] for value in placed.values[:6])
    rounded = [round(value) for value in (a, b, c, d, e, f)]
    if any(abs(value - whole) > _WHOLE for value, whole in zip((a, b, c, d, e, f), rounded, strict=True)):
        return None
    linear = tuple(abs(rounded[k]) for k in (0, 1, 3, 4))
    if linear not in {(1, 0, 0, 1), (0, 1, 1, 0)}:
        return None
    is_turned = linear == (0, 1, 1, 0)
    out = pixels.transpose(1, 0, 2) if is_turned else pixels
    across, down = (rounded[1], rounded[3]) if is_turned else (rounded[0], rounded[4])
    left = rounded[2] if across > 0 else rounded[2] - out.shape[1]
    top = rounded[5] if down > 0 else rounded[5] - out.shape[0]
    return out[::down, ::across], left, top


def _clipped(pixels: Pixels, x: int, y: int, clip: Rect | None) -> tuple[Pixels, int, int]:
    rect = Rect(x, y, int(pixels.shape[1]), int(pixels.shape[0]))
    if clip is not None:
        rect = rect.intersect(clip)
    if rect.is_empty:
        return blank(1, 1), rect.x, rect.y
    return np.array(pixels[rect.translate(-x, -y).slices], order="C"), rect.x, rect.y


def _prefiltered(pixels: Pixels, placed: Matrix) -> tuple[Pixels, Matrix]:
    """The picture shrunk along its own axes as far as the matrix shrinks it everywhere, and the matrix that is left."""
    height, width = (int(side) for side in pixels.shape[:2])
    scale_x, scale_y = _largest_scales(placed, Rect(0, 0, width, height))
    small_width = max(1, min(width, math.ceil(width * scale_x - 1e-6)))
    small_height = max(1, min(height, math.ceil(height * scale_y - 1e-6)))
    if (small_width, small_height) == (width, height):
        return pixels, placed
    small = resize(pixels, small_width, small_height, "smooth")
    return small, Matrix.scaling(width / small_width, height / small_height).then(placed)


def _largest_scales(placed: Matrix, rect: Rect) -> tuple[float, float]:
    """How long a step along x and along y becomes, at the corner where it becomes longest."""
    a, b, _, d, e, _, g, h, _ = placed.values
    across, down = [], []
    corners = ((rect.x, rect.y), (rect.right, rect.y), (rect.right, rect.bottom), (rect.x, rect.bottom))
    for corner, (x, y) in zip(corners, placed.outline(rect).tolist(), strict=True):
        depth = placed.depth_at(corner)
        across.append(math.hypot(a - x * g, d - y * g) / depth)
        down.append(math.hypot(b - x * h, e - y * h) / depth)
    return max(across), max(down)


def _too_large() -> BadInput:
    return BadInput(
        Text("The picture would become larger than {limit} pixels.", limit=LARGEST_SIDE_PX),
        hint=Text("Make it smaller, or crop it first."),
    )
