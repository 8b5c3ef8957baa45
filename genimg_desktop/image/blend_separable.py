"""Blend modes that look at each channel by itself.

After W3C, 'Compositing and Blending Level 1' (2015), 'Separable blend modes'; the formulas in the docstrings are its.
All take and give ``float32`` in [0, 1] of any one shape, and stay within [0, 1] to the last bit. None has a branch:
pictures make a processor guess wrong.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Colours = NDArray[np.float32]
"""``float32[..., 3]`` in [0, 1], no alpha."""

STEEPEST = np.float32(1e-5)
"""What a divisor is at least. Less than one step of 16 bits, so the formulas hold exactly for every stored colour;
a rounding error of float32 beside white or black is not blown up to a speck of the opposite colour."""
_HALF, _ONE = np.float32(0.5), np.float32(1)
_QUARTER = np.float32(0.25)


def blend_normal(backdrop: Colours, source: Colours) -> Colours:
    """B(Cb, Cs) = Cs."""
    return np.broadcast_to(source, np.broadcast_shapes(backdrop.shape, source.shape))


def blend_darken(backdrop: Colours, source: Colours) -> Colours:
    """B(Cb, Cs) = min(Cb, Cs)."""
    return np.minimum(backdrop, source)


def blend_multiply(backdrop: Colours, source: Colours) -> Colours:
    """B(Cb, Cs) = Cb x Cs."""
    return backdrop * source


def blend_colour_burn(backdrop: Colours, source: Colours) -> Colours:
    """1 where Cb = 1, else 0 where Cs = 0, else 1 - min(1, (1 - Cb) / Cs)."""
    out: Colours = _ONE - backdrop
    out /= np.maximum(source, STEEPEST)
    np.minimum(out, _ONE, out=out)
    return np.subtract(_ONE, out, out=out)


def blend_lighten(backdrop: Colours, source: Colours) -> Colours:
    """B(Cb, Cs) = max(Cb, Cs)."""
    return np.maximum(backdrop, source)


def blend_screen(backdrop: Colours, source: Colours) -> Colours:
    """B(Cb, Cs) = Cb + Cs - Cb x Cs."""
    return backdrop + source - backdrop * source


def blend_colour_dodge(backdrop: Colours, source: Colours) -> Colours:
    """0 where Cb = 0, else 1 where Cs = 1, else min(1, Cb / (1 - Cs))."""
    out: Colours = _ONE - source
    np.maximum(out, STEEPEST, out=out)
    np.divide(backdrop, out, out=out)
    return np.minimum(out, _ONE, out=out)


def blend_add(backdrop: Colours, source: Colours) -> Colours:
    """min(1, Cb + Cs): 'linear dodge (add)' of other programs. Not one of the W3C's blend modes."""
    out: Colours = backdrop + source
    return np.minimum(out, _ONE, out=out)


def blend_hard_light(backdrop: Colours, source: Colours) -> Colours:
    """Multiply(Cb, 2 Cs) where Cs <= 0.5, else Screen(Cb, 2 Cs - 1).

    With n = max(Cs - 0.5, 0) both are 2 (Cb (Cs - 2 n) + n).
    """
    above: Colours = np.maximum(source - _HALF, np.float32(0))
    out: Colours = source - above
    out -= above
    out *= backdrop
    out += above
    out += out
    return out


def blend_overlay(backdrop: Colours, source: Colours) -> Colours:
    """HardLight(Cs, Cb): hard light with the two exchanged."""
    return blend_hard_light(source, backdrop)


def blend_soft_light(backdrop: Colours, source: Colours) -> Colours:
    """Cb - (1 - 2 Cs) Cb (1 - Cb) where Cs <= 0.5, else Cb + (2 Cs - 1) (D(Cb) - Cb).

    D(Cb) = ((16 Cb - 12) Cb + 4) Cb where Cb <= 0.25, else sqrt(Cb). Both pieces are 0.5 at 0.25, so D is the sum of
    the first at min(Cb, 0.25) and the second at max(Cb, 0.25), less 0.5; likewise 2 Cs - 1 is cut at 0.
    """
    turn: Colours = source + source
    turn -= _ONE
    lighter = np.sqrt(np.maximum(backdrop, _QUARTER))
    dark = np.minimum(backdrop, _QUARTER)
    lighter += ((16 * dark - 12) * dark + 4) * dark
    lighter -= _HALF
    lighter -= backdrop
    lighter *= np.maximum(turn, np.float32(0))
    darker: Colours = _ONE - backdrop
    darker *= backdrop
    darker *= np.minimum(turn, np.float32(0), out=turn)
    lighter += darker
    lighter += backdrop
    return lighter


def blend_difference(backdrop: Colours, source: Colours) -> Colours:
    """B(Cb, Cs) = |Cb - Cs|."""
    out: Colours = backdrop - source
    return np.abs(out, out=out)


def blend_exclusion(backdrop: Colours, source: Colours) -> Colours:
    """B(Cb, Cs) = Cb + Cs - 2 x Cb x Cs, computed as Cb + Cs (1 - 2 Cb), which cannot round below 0."""
    out: Colours = backdrop * np.float32(-2)
    out += _ONE
    out *= source
    out += backdrop
    return out
