"""Pixels: ``uint8[H, W, 4]``, straight alpha, sRGB; and the one rule between 8-bit and float."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Pixels: TypeAlias = NDArray[np.uint8]
"""``uint8[H, W, 4]``, straight (not premultiplied) alpha, sRGB."""

Floats: TypeAlias = NDArray[np.float32]
"""``float32[H, W, 4]`` in [0, 1], straight alpha, sRGB-encoded."""


def to_float(pixels: Pixels) -> Floats:
    """``uint8`` in [0, 255] -> ``float32`` in [0, 1]: v / 255."""
    return pixels.astype(np.float32) * np.float32(1 / 255)


def to_pixels(floats: Floats) -> Pixels:
    """``float32`` in [0, 1] -> ``uint8``: round to nearest, clipped; the exact inverse of ``to_float``."""
    scaled = np.clip(floats, 0.0, 1.0) * np.float32(255) + np.float32(0.5)
    return scaled.astype(np.uint8)


def blank(width: int, height: int) -> Pixels:
    """Fully transparent pixels."""
    return np.zeros((height, width, 4), dtype=np.uint8)


def frozen(pixels: Pixels) -> Pixels:
    """The same array, marked read-only: pixels are shared between layers, results and caches."""
    pixels.flags.writeable = False
    return pixels


def is_pixels(array: object) -> bool:
    """Whether an object is an ``uint8[H, W, 4]`` array with at least one pixel."""
    return isinstance(array, np.ndarray) and array.dtype == np.uint8 and array.ndim == 3 and array.shape[2] == 4
