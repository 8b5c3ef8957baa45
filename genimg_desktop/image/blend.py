"""Blend modes and compositing, exact: float pictures, straight alpha, pure functions.

After W3C, 'Compositing and Blending Level 1' (2015), sections 5, 9 and 10, which builds on T. Porter and T. Duff,
'Compositing digital images', SIGGRAPH 1984. Colours are blended as they are stored (sRGB-encoded), as the
recommendation and the painting programs do. The canvas uses the 8-bit way in ``composite.py``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from genimg_desktop.core.text import Text
from genimg_desktop.image.pixels import Floats

Colours = NDArray[np.float32]
"""``float32[..., 3]`` in [0, 1], no alpha."""

BlendFunction = Callable[[Colours, Colours], Colours]
"""B(Cb, Cs): backdrop and source colours of one shape -> blended colours of that shape, in [0, 1]."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BlendMode:
    """label is shown. is_separable: every channel is blended by itself, so that a table of 256 x 256 holds the mode."""

    label: Text
    function: BlendFunction
    is_separable: bool = True


def blend_normal(backdrop: Colours, source: Colours) -> Colours:
    """B(Cb, Cs) = Cs (section 9.1.1)."""
    return np.broadcast_to(source, np.broadcast_shapes(backdrop.shape, source.shape))


def blend_multiply(backdrop: Colours, source: Colours) -> Colours:
    """B(Cb, Cs) = Cb x Cs (section 9.1.2)."""
    return backdrop * source


def blend_screen(backdrop: Colours, source: Colours) -> Colours:
    """B(Cb, Cs) = Cb + Cs - Cb x Cs (section 9.1.3)."""
    return backdrop + source - backdrop * source


def blend_hard_light(backdrop: Colours, source: Colours) -> Colours:
    """Multiply(Cb, 2 Cs) where Cs <= 0.5, else Screen(Cb, 2 Cs - 1) (section 9.1.8).

    With n = max(Cs - 0.5, 0) both are 2 (Cb (Cs - 2 n) + n): no branch, which pictures make a processor guess wrong.
    """
    above: Colours = np.maximum(source - np.float32(0.5), np.float32(0))
    out: Colours = source - above
    out -= above
    out *= backdrop
    out += above
    out += out
    return out


def blend_overlay(backdrop: Colours, source: Colours) -> Colours:
    """HardLight with the two exchanged (section 9.1.4)."""
    return blend_hard_light(source, backdrop)


MODES: dict[str, BlendMode] = {
    "normal": BlendMode(label=Text("Normal"), function=blend_normal),
    "multiply": BlendMode(label=Text("Multiply"), function=blend_multiply),
    "screen": BlendMode(label=Text("Screen"), function=blend_screen),
    "overlay": BlendMode(label=Text("Overlay"), function=blend_overlay),
}
"""Every blend mode by the name that files hold. A new mode is one function and one line."""


def composite(backdrop: Floats, source: Floats, mode: str = "normal", opacity: float = 1.0) -> Floats:
    """``source`` over ``backdrop``: both ``float32[H, W, 4]`` in [0, 1], straight alpha; returns the same kind.

    With as = source alpha x opacity and ab = backdrop alpha (sections 5.1 and 10):
        Cs' = (1 - ab) Cs + ab B(Cb, Cs)            blending, where there is a backdrop
        ao  = as + ab (1 - as)                      source over
        Co  = (as Cs' + ab (1 - as) Cb) / ao  =  Cb + (Cs' - Cb) as / ao
    Where nothing covers (ao = 0) the colour of the backdrop stays. Raises KeyError for an unknown mode.
    """
    alpha_b, alpha_s = backdrop[..., 3:], source[..., 3:] * np.float32(opacity)
    colour_b, colour_s = backdrop[..., :3], source[..., :3]
    blended = colour_s + (MODES[mode].function(colour_b, colour_s) - colour_s) * alpha_b
    alpha_o = alpha_s + alpha_b * (1 - alpha_s)
    share = np.divide(alpha_s, alpha_o, out=np.zeros_like(alpha_s), where=alpha_o > 0)
    out = np.empty(np.broadcast_shapes(backdrop.shape, source.shape), dtype=np.float32)
    out[..., :3] = colour_b + (blended - colour_b) * share
    out[..., 3:] = alpha_o
    return out
