"""Pictures in other sizes. Smooth scaling is antialiased and weighs colours by their alpha."""

from __future__ import annotations

from typing import Literal

from genimg_desktop.image.codecs import scale_pixels
from genimg_desktop.image.geometry import fit_size
from genimg_desktop.image.pixels import Pixels

Way = Literal["smooth", "sharp", "area", "nearest"]
Box = tuple[float, float, float, float]
"""left, top, right, bottom in pixels of the source, fractions allowed."""


def resize(pixels: Pixels, width: int, height: int, way: Way = "smooth", *, source: Box | None = None) -> Pixels:
    """``uint8[H, W, 4]`` -> ``uint8[height, width, 4]``; ``source`` takes only that part of the picture.

    smooth: a triangle as wide as a target pixel, bilinear when growing. sharp: Lanczos of three lobes,
    antialiased, for growing and for fine detail; it may ring at hard edges. area: the mean of what a target pixel
    covers, for whole factors. nearest: no new colours. Transparent pixels lend no colour to their neighbours.
    Raises ValueError for a size below 1 or a box outside the picture.
    """
    if min(width, height) < 1:
        raise ValueError(f"cannot resize to {width} x {height}")
    if source is None and (height, width) == pixels.shape[:2]:
        return pixels.copy()
    return scale_pixels(pixels, width, height, way, source)


def thumbnail(pixels: Pixels, side: int) -> Pixels:
    """At most ``side`` pixels wide and high, proportions kept, never enlarged, at least 1 x 1."""
    height, width = pixels.shape[:2]
    return resize(pixels, *fit_size(width, height, side, side, can_grow=False))
