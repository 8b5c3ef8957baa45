"""Posterize: few tones, with hard borders, as in a screen print."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from genimg_desktop.core.fields import SettingInfo, setting
from genimg_desktop.core.text import Text
from genimg_desktop.image.adjust.adjustment import MOST_LEVEL, FloatPlanes, PixelAdjustment


@dataclass(frozen=True, slots=True, kw_only=True)
class Posterize(PixelAdjustment):
    """Each channel's 256 levels are cut into ``tones`` equal parts; the parts become even steps from 0 to 1.

    floor((255 v + 1/2) / 256 x tones) / (tones - 1): no 8-bit level lies on a border between two parts, so that a
    rounding error decides nothing.
    """

    title: ClassVar[Text] = Text("Posterise")

    tones: int = setting(
        4,
        SettingInfo(
            label=Text("Tones"),
            help=Text("How many are left in each channel."),
            low=2,
            high=64,
            step=1,
            is_dragged=True,
        ),
    )

    def _change(self, planes: FloatPlanes) -> None:
        """Alpha stays."""
        colours = planes[:3]
        colours *= np.float32(self.tones * MOST_LEVEL / 256)
        colours += np.float32(self.tones / 512)
        np.floor(colours, out=colours)
        colours *= np.float32(1 / (self.tones - 1))
        np.clip(colours, np.float32(0), np.float32(1), out=colours)
