"""Blend modes that look at all three channels: hue, saturation, colour, luminosity.

After W3C, 'Compositing and Blending Level 1' (2015), 'Non-separable blend modes'. All take and give ``float32[..., 3]``
in [0, 1]; they go channel by channel and are fastest where the channels lie apart in memory.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from genimg_desktop.image.blend_separable import STEEPEST, Colours

Plane = NDArray[np.float32]
"""``float32[...]``: one number per pixel."""

_TINY = np.float32(1e-6)
_ZERO, _ONE = np.float32(0), np.float32(1)


def luminosity_of(colours: Colours) -> Plane:
    """Lum(C) = 0.3 Cred + 0.59 Cgreen + 0.11 Cblue."""
    out: Plane = colours[..., 0] * np.float32(0.3)
    out += colours[..., 1] * np.float32(0.59)
    out += colours[..., 2] * np.float32(0.11)
    return out


def saturation_of(colours: Colours) -> Plane:
    """Sat(C): from the least channel to the greatest."""
    out: Plane = _greatest(colours)
    out -= _least(colours)
    return out


def with_luminosity(colours: Colours, luminosity: Plane) -> Colours:
    """SetLum(C, l): the colours made lighter or darker until Lum is ``luminosity``.

    ClipColor, in one form for both of its cases: D = C - Lum(C) has no luminosity, and l + k D has l for every k. The k
    that keeps all channels within [0, 1] is min(1, l / -min(D), (1 - l) / max(D)).
    """
    out = np.empty_like(colours)
    before = luminosity_of(colours)
    for channel in range(3):
        np.subtract(colours[..., channel], before, out=out[..., channel])
    below = _least(out)
    np.negative(below, out=below)
    share = np.divide(luminosity, np.maximum(below, _TINY, out=below), out=below)
    above = _greatest(out)
    np.divide(_ONE - luminosity, np.maximum(above, _TINY, out=above), out=above)
    np.minimum(share, above, out=share)
    np.minimum(share, _ONE, out=share)
    for channel in range(3):
        plane = out[..., channel]
        plane *= share
        plane += luminosity
        np.clip(plane, _ZERO, _ONE, out=plane)
    return out


def with_saturation(colours: Colours, saturation: Plane) -> Colours:
    """SetSat(C, s): the least channel at 0, the greatest at ``saturation``; grey becomes black.

    (C - Cmin) s / (Cmax - Cmin) for all three channels is what the W3C's sorting comes to.
    """
    out = np.empty_like(colours)
    least = _least(colours)
    factor = _greatest(colours)
    factor -= least
    np.divide(saturation, np.maximum(factor, STEEPEST, out=factor), out=factor)
    for channel in range(3):
        plane = out[..., channel]
        np.subtract(colours[..., channel], least, out=plane)
        plane *= factor
    return out


def blend_hue(backdrop: Colours, source: Colours) -> Colours:
    """B(Cb, Cs) = SetLum(SetSat(Cs, Sat(Cb)), Lum(Cb))."""
    return with_luminosity(with_saturation(source, saturation_of(backdrop)), luminosity_of(backdrop))


def blend_saturation(backdrop: Colours, source: Colours) -> Colours:
    """B(Cb, Cs) = SetLum(SetSat(Cb, Sat(Cs)), Lum(Cb))."""
    return with_luminosity(with_saturation(backdrop, saturation_of(source)), luminosity_of(backdrop))


def blend_colour(backdrop: Colours, source: Colours) -> Colours:
    """B(Cb, Cs) = SetLum(Cs, Lum(Cb))."""
    return with_luminosity(source, luminosity_of(backdrop))


def blend_luminosity(backdrop: Colours, source: Colours) -> Colours:
    """B(Cb, Cs) = SetLum(Cb, Lum(Cs))."""
    return with_luminosity(backdrop, luminosity_of(source))


def _least(colours: Colours) -> Plane:
    out: Plane = np.minimum(colours[..., 0], colours[..., 1])
    return np.minimum(out, colours[..., 2], out=out)


def _greatest(colours: Colours) -> Plane:
    out: Plane = np.maximum(colours[..., 0], colours[..., 1])
    return np.maximum(out, colours[..., 2], out=out)
