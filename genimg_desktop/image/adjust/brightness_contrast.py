"""Brightness and contrast, in one straight line."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from genimg_desktop.core.fields import SettingInfo, setting
from genimg_desktop.core.text import Text
from genimg_desktop.image.adjust.adjustment import FloatPlanes, PixelAdjustment


@dataclass(frozen=True, slots=True, kw_only=True)
class BrightnessContrast(PixelAdjustment):
    """v goes towards white by b, or towards black by -b (b = brightness / 200), then turns about the middle:
    0.5 + (v - 0.5) tan((1 + contrast / 100) pi / 4). The formula of GIMP's tool of this name.
    """

    title: ClassVar[Text] = Text("Brightness and contrast")

    brightness: int = setting(
        0,
        SettingInfo(
            label=Text("Brightness"),
            help=Text("Lighter or darker; at the ends the middle becomes almost white or black."),
            low=-100,
            high=100,
            step=1,
            unit="%",
            is_dragged=True,
        ),
    )
    contrast: int = setting(
        0,
        SettingInfo(
            label=Text("Contrast"),
            help=Text("How far tones stand from middle grey. -100 is all grey, 100 only black and white."),
            low=-100,
            high=100,
            step=1,
            unit="%",
            is_dragged=True,
        ),
    )

    @property
    def is_identity(self) -> bool:
        """Whether both are 0."""
        return self.brightness == 0 and self.contrast == 0

    def _change(self, planes: FloatPlanes) -> None:
        """One multiplication and one addition for all three colours, clipped to [0, 1]."""
        lift = self.brightness / 200
        steepness = math.tan((1 + self.contrast / 100) * math.pi / 4)
        gain, start = (1 - lift, lift) if lift > 0 else (1 + lift, 0.0)
        colours = planes[:3]
        colours *= np.float32(gain)
        colours += np.float32(start - 0.5)
        colours *= np.float32(steepness)
        colours += np.float32(0.5)
        np.clip(colours, np.float32(0), np.float32(1), out=colours)
