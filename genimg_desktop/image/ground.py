"""Transparent pictures on a colour, for files and networks that know no transparency."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from genimg_desktop.image.pixels import Pixels

Colour = tuple[int, int, int]
"""Red, green, blue, 0 .. 255."""

_BAND_PIXELS = 32_768
_EVEN, _ODD = np.uint32(0x00FF00FF), np.uint32(0xFF00FF00)
_HALF, _BYTE, _OPAQUE = np.uint32(0x00800080), np.uint32(0xFF), np.uint32(0x00FF0000)
_8, _24 = np.uint32(8), np.uint32(24)


def on_ground(pixels: Pixels, colour: Colour) -> Pixels:
    """``uint8[H, W, 4]``, straight alpha, over an opaque colour -> ``uint8[H, W, 4]``, opaque, rounded to nearest.

    c + (s - c) a / 255 for all three colours. Two of them share a 32-bit word, and the work goes in bands that stay in
    the processor's cache. An opaque picture comes back as it is.
    """
    if pixels.shape[0] == 0 or pixels[..., 3].min() == 255:
        return pixels
    out = np.empty(pixels.shape, dtype=np.uint8)
    rows = max(_BAND_PIXELS // pixels.shape[1], 1)
    for top in range(0, pixels.shape[0], rows):
        band = np.ascontiguousarray(pixels[top : top + rows])
        words = band.view("<u4")[..., 0]
        out[top : top + rows] = _mixed(words, colour).view(np.uint8).reshape(band.shape)
    return out


def _mixed(words: NDArray[np.uint32], colour: Colour) -> NDArray[np.uint32]:
    """x / 255 = (x + 128 + ((x + 128) >> 8)) >> 8 for x <= 255 * 255 (J. Blinn, 'Three wrongs make a right',
    IEEE CG&A 15(6), 1995)."""
    red, green, blue = (np.uint32(value) for value in colour)
    alpha = words >> _24
    rest = _BYTE - alpha
    even = (words & _EVEN) * alpha
    even += (red | blue << np.uint32(16)) * rest
    even += _HALF
    even += (even >> _8) & _EVEN
    even >>= _8
    even &= _EVEN
    odd = (words >> _8) & _BYTE  # green beside an opaque alpha
    odd |= _OPAQUE
    odd *= alpha
    odd += (green | _OPAQUE) * rest
    odd += _HALF
    odd += (odd >> _8) & _EVEN
    odd &= _ODD
    odd |= even
    return odd.astype("<u4", copy=False)
