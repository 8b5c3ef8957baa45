"""Blend modes and compositing, exact: float pictures, straight alpha, pure functions.

After W3C, 'Compositing and Blending Level 1' (2015), which builds on T. Porter and T. Duff, 'Compositing digital
images', SIGGRAPH 1984. Colours are blended as they are stored (sRGB-encoded), as the recommendation and the painting
programs do. The canvas lays layers by the same formula in ``document/tile.py``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from genimg_desktop.core.text import Text
from genimg_desktop.image import blend_colour as colour
from genimg_desktop.image import blend_separable as separable
from genimg_desktop.image.blend_separable import Colours
from genimg_desktop.image.pixels import Floats

BlendFunction = Callable[[Colours, Colours], Colours]
"""B(Cb, Cs): backdrop and source colours of one shape -> blended colours of that shape, in [0, 1]. May be the source
itself: not to be written to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BlendMode:
    """label is shown; group is a name in GROUPS.

    is_separable: every channel is blended by itself, so that a table of 256 x 256 holds the mode and any layout will
    do; the others need ``float32[..., 3]``.
    """

    label: Text
    group: str
    function: BlendFunction
    is_separable: bool = True


GROUPS: dict[str, Text] = {
    "normal": Text("Normal"),
    "darken": Text("Darken"),
    "lighten": Text("Lighten"),
    "contrast": Text("Contrast"),
    "difference": Text("Difference"),
    "colour": Text("Colour"),
}
"""What the modes do, in the order of a menu: modes of one group stand together in MODES."""

MODES: dict[str, BlendMode] = {
    "normal": BlendMode(label=Text("Normal"), group="normal", function=separable.blend_normal),
    "darken": BlendMode(label=Text("Darken"), group="darken", function=separable.blend_darken),
    "multiply": BlendMode(label=Text("Multiply"), group="darken", function=separable.blend_multiply),
    "color-burn": BlendMode(label=Text("Colour burn"), group="darken", function=separable.blend_colour_burn),
    "lighten": BlendMode(label=Text("Lighten"), group="lighten", function=separable.blend_lighten),
    "screen": BlendMode(label=Text("Screen"), group="lighten", function=separable.blend_screen),
    "color-dodge": BlendMode(label=Text("Colour dodge"), group="lighten", function=separable.blend_colour_dodge),
    "add": BlendMode(label=Text("Linear dodge (add)"), group="lighten", function=separable.blend_add),
    "overlay": BlendMode(label=Text("Overlay"), group="contrast", function=separable.blend_overlay),
    "soft-light": BlendMode(label=Text("Soft light"), group="contrast", function=separable.blend_soft_light),
    "hard-light": BlendMode(label=Text("Hard light"), group="contrast", function=separable.blend_hard_light),
    "difference": BlendMode(label=Text("Difference"), group="difference", function=separable.blend_difference),
    "exclusion": BlendMode(label=Text("Exclusion"), group="difference", function=separable.blend_exclusion),
    "hue": BlendMode(label=Text("Hue"), group="colour", function=colour.blend_hue, is_separable=False),
    "saturation": BlendMode(
        label=Text("Saturation"), group="colour", function=colour.blend_saturation, is_separable=False
    ),
    "color": BlendMode(label=Text("Colour"), group="colour", function=colour.blend_colour, is_separable=False),
    "luminosity": BlendMode(
        label=Text("Luminosity"), group="colour", function=colour.blend_luminosity, is_separable=False
    ),
}
"""Every blend mode by the name that files hold, in the order of a menu. A new mode is one function and one line."""


def composite(backdrop: Floats, source: Floats, mode: str = "normal", opacity: float = 1.0) -> Floats:
    """``source`` over ``backdrop``: both ``float32[H, W, 4]`` in [0, 1], straight alpha; returns the same kind.

    With as = source alpha x opacity and ab = backdrop alpha ('General formula', 'Source over'):
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
