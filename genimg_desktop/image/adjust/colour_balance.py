"""Colour balance: a cast added to or taken from shadows, midtones and highlights."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from genimg_desktop.core.fields import SettingInfo, setting
from genimg_desktop.core.text import Text
from genimg_desktop.image.adjust.adjustment import FloatPlanes, PixelAdjustment, Plane
from genimg_desktop.image.blend_colour import luminosity_of, with_luminosity

STRONGEST = 0.7
"""What 100 adds to a channel."""
SHADOWS_END = 1 / 3
"""Luminosity at which shadows and midtones count half each; highlights begin as far from white."""
RAMP = 0.25
"""Width of the passage from one to the other."""


def _cast(label: Text) -> int:
    info = SettingInfo(label=label, help=Text(""), low=-100, high=100, step=1, is_dragged=True)
    value: int = setting(0, info)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class ColourBalance(PixelAdjustment):
    """A channel gets STRONGEST / 100 x (shadows w_s + midtones w_m + highlights w_h), the weights by luminosity.

    They pass into each other in straight ramps and always add up to 1, as in GIMP. With ``keeps_luminosity`` the
    luminosity is then set back (SetLum of ``blend_colour``), so that only the colour changes.
    """

    title: ClassVar[Text] = Text("Colour balance")

    shadows_red: int = _cast(Text("Shadows, cyan to red"))
    shadows_green: int = _cast(Text("Shadows, magenta to green"))
    shadows_blue: int = _cast(Text("Shadows, yellow to blue"))
    midtones_red: int = _cast(Text("Midtones, cyan to red"))
    midtones_green: int = _cast(Text("Midtones, magenta to green"))
    midtones_blue: int = _cast(Text("Midtones, yellow to blue"))
    highlights_red: int = _cast(Text("Highlights, cyan to red"))
    highlights_green: int = _cast(Text("Highlights, magenta to green"))
    highlights_blue: int = _cast(Text("Highlights, yellow to blue"))
    keeps_luminosity: bool = setting(
        True,
        SettingInfo(label=Text("Keep the luminosity"), help=Text("Only colours change; light and dark stay.")),
    )

    @property
    def is_identity(self) -> bool:
        """Whether nothing is added anywhere."""
        return not any(any(row) for row in self._casts())

    def _change(self, planes: FloatPlanes) -> None:
        """Channel by channel; the weights are found once."""
        colours = np.moveaxis(planes[:3], 0, 2)
        luminosity = luminosity_of(colours)
        shadows = _ramp(SHADOWS_END - luminosity)
        highlights = _ramp(luminosity - np.float32(1 - SHADOWS_END))
        for plane, (dark, middle, light) in zip(planes, self._casts(), strict=False):
            plane += shadows * np.float32(dark - middle)
            plane += highlights * np.float32(light - middle)
            plane += np.float32(middle)
        np.clip(colours, np.float32(0), np.float32(1), out=colours)
        if self.keeps_luminosity:
            colours[...] = with_luminosity(colours, luminosity)

    def _casts(self) -> list[tuple[float, float, float]]:
        """(shadows, midtones, highlights) of red, green, blue."""
        rows = (
            (self.shadows_red, self.midtones_red, self.highlights_red),
            (self.shadows_green, self.midtones_green, self.highlights_green),
            (self.shadows_blue, self.midtones_blue, self.highlights_blue),
        )
        return [(dark * STRONGEST / 100, mid * STRONGEST / 100, light * STRONGEST / 100) for dark, mid, light in rows]


def _ramp(inside: Plane) -> Plane:
    """0 .. 1 over RAMP, a half at 0; changes ``inside``."""
    inside *= np.float32(1 / RAMP)
    inside += np.float32(0.5)
    return np.clip(inside, np.float32(0), np.float32(1), out=inside)
