"""Desaturate: grey, in one of the ways in which a colour can be as light as a grey."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from genimg_desktop.core.fields import SettingInfo, setting
from genimg_desktop.core.text import Text
from genimg_desktop.image.adjust.adjustment import FloatPlanes, PixelAdjustment, Plane
from genimg_desktop.image.blend_colour import luminosity_of


def _luminosity(colours: FloatPlanes) -> Plane:
    return luminosity_of(np.moveaxis(colours, 0, 2))


def _lightness(colours: FloatPlanes) -> Plane:
    grey: Plane = colours.max(axis=0) + colours.min(axis=0)
    grey *= np.float32(0.5)
    return grey


def _mean(colours: FloatPlanes) -> Plane:
    grey: Plane = colours[0] + colours[1]
    grey += colours[2]
    grey *= np.float32(1 / 3)
    return grey


_WAYS: dict[str, Callable[[FloatPlanes], Plane]] = {
    "luminosity": _luminosity,
    "lightness": _lightness,
    "mean": _mean,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Desaturate(PixelAdjustment):
    """luminosity: 0.3 red + 0.59 green + 0.11 blue, about as bright as the eye sees it (Lum of ``blend_colour``).
    lightness: the middle of the greatest and the least channel. mean: of all three."""

    title: ClassVar[Text] = Text("Desaturate")

    way: str = setting(
        "luminosity",
        SettingInfo(
            label=Text("Grey by"),
            help=Text("Luminosity keeps colours as bright as they look; the others make greens darker, blues lighter."),
            choices=(
                ("luminosity", Text("Luminosity")),
                ("lightness", Text("Lightness")),
                ("mean", Text("Mean of the channels")),
            ),
        ),
    )

    def _change(self, planes: FloatPlanes) -> None:
        """All three colours alike; alpha stays."""
        planes[:3] = np.minimum(_WAYS[self.way](planes[:3]), np.float32(1))
