"""Adjustments: changes of colour and sharpness that are kept as settings, never burnt into a picture by themselves.

adjustment           what every one is: a frozen value with ``apply``
levels               black, white, middle
curves               tones through points; monotone: the curve, tables: how it is applied
hue_saturation       hue, saturation, lightness
brightness_contrast  ... in one line
colour_balance       a cast in shadows, midtones, highlights
blur                 Gaussian; gaussian: how it is computed
sharpen              unsharp mask
invert, threshold, posterize, desaturate
"""

from __future__ import annotations

from typing import Any

from genimg_desktop.core.errors import BadInput, NewerVersion
from genimg_desktop.core.serde import from_builtins
from genimg_desktop.core.text import Text
from genimg_desktop.image.adjust.adjustment import Adjustment, FloatPlanes
from genimg_desktop.image.adjust.blur import Blur
from genimg_desktop.image.adjust.brightness_contrast import BrightnessContrast
from genimg_desktop.image.adjust.colour_balance import ColourBalance
from genimg_desktop.image.adjust.curves import Curves
from genimg_desktop.image.adjust.desaturate import Desaturate
from genimg_desktop.image.adjust.hue_saturation import HueSaturation
from genimg_desktop.image.adjust.invert import Invert
from genimg_desktop.image.adjust.levels import Levels
from genimg_desktop.image.adjust.posterize import Posterize
from genimg_desktop.image.adjust.sharpen import Sharpen
from genimg_desktop.image.adjust.threshold import Threshold

__all__ = ["ADJUSTMENTS", "Adjustment", "FloatPlanes", "name_of", "read_adjustment"]

ADJUSTMENTS: dict[str, type[Adjustment]] = {
    "levels": Levels,
    "curves": Curves,
    "brightness_contrast": BrightnessContrast,
    "hue_saturation": HueSaturation,
    "colour_balance": ColourBalance,
    "desaturate": Desaturate,
    "invert": Invert,
    "threshold": Threshold,
    "posterize": Posterize,
    "blur": Blur,
    "sharpen": Sharpen,
}
"""Every adjustment by the name that files hold, in the order of a menu. A new one is one file and one line."""


def name_of(adjustment: Adjustment) -> str:
    """Its name in ADJUSTMENTS. Raises KeyError for one that is not in the table."""
    return _NAMES[type(adjustment)]


def read_adjustment(name: str, tree: Any) -> Adjustment:
    """The adjustment of this name from what ``msgspec.to_builtins`` made of one.

    Raises NewerVersion for a name that is unknown here, BadInput for settings that cannot be.
    """
    if name not in ADJUSTMENTS:
        raise NewerVersion(
            Text("There is no adjustment '{name}' in this version.", name=name),
            hint=Text("It may come from a newer version of the program."),
        )
    if not isinstance(tree, dict):
        raise BadInput(Text("The settings of the adjustment '{name}' cannot be read.", name=name))
    return from_builtins(ADJUSTMENTS[name], tree)


_NAMES = {kind: name for name, kind in ADJUSTMENTS.items()}
