"""Threshold: black or white, nothing between."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from genimg_desktop.core.fields import SettingInfo, setting
from genimg_desktop.core.text import Text
from genimg_desktop.image.adjust.adjustment import MOST_LEVEL, FloatPlanes, PixelAdjustment
from genimg_desktop.image.blend_colour import luminosity_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Threshold(PixelAdjustment):
    """White where the luminosity (Lum of ``blend_colour``) is ``level`` or more, else black; alpha stays.

    The border lies half a level below ``level``, so that a rounding error decides nothing in a grey picture.
    """

    title: ClassVar[Text] = Text("Threshold")

    level: int = setting(
        128,
        SettingInfo(
            label=Text("Level"),
            help=Text("What is at least as light becomes white, the rest black."),
            low=1,
            high=MOST_LEVEL,
            step=1,
            is_dragged=True,
        ),
    )

    def _change(self, planes: FloatPlanes) -> None:
        """All three colours alike."""
        planes[:3] = luminosity_of(np.moveaxis(planes, 0, 2)) >= np.float32((self.level - 0.5) / MOST_LEVEL)
