"""Sharpen: what a blur would take away is added once more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from genimg_desktop.core.fields import SettingInfo, setting
from genimg_desktop.core.text import Text
from genimg_desktop.image.adjust.adjustment import MOST_LEVEL, Adjustment, FloatPlanes
from genimg_desktop.image.adjust.blur import LARGEST_RADIUS_PX, blurred
from genimg_desktop.image.adjust.gaussian import NARROWEST, gaussian_reach


@dataclass(frozen=True, slots=True, kw_only=True)
class Sharpen(Adjustment):
    """Unsharp mask: v + amount / 100 x d, d = v - blurred v drawn towards 0 by the threshold. Alpha stays.

    d is drawn in (max(|d| - threshold, 0) with its sign), not cut off, so that no step appears where it begins.
    """

    title: ClassVar[Text] = Text("Sharpen")

    amount: int = setting(
        100,
        SettingInfo(
            label=Text("Amount"),
            help=Text("How much of the detail is added."),
            low=0,
            high=500,
            step=1,
            unit="%",
            is_dragged=True,
        ),
    )
    radius: float = setting(
        1.5,
        SettingInfo(
            label=Text("Radius"),
            help=Text("In pixels of the canvas: what is smaller counts as detail."),
            low=0.0,
            high=LARGEST_RADIUS_PX,
            unit="px",
        ),
    )
    threshold: int = setting(
        0,
        SettingInfo(
            label=Text("Threshold"),
            help=Text("Differences of up to so many levels are left alone: grain and noise stay soft."),
            low=0,
            high=MOST_LEVEL,
            step=1,
            is_dragged=True,
        ),
    )

    @property
    def is_identity(self) -> bool:
        """Whether nothing would be added."""
        return self.amount == 0 or self.radius < NARROWEST or self.threshold == MOST_LEVEL

    @property
    def reach_px(self) -> int:
        """Four radii."""
        return gaussian_reach(self.radius)

    def apply(self, planes: FloatPlanes, scale: float = 1.0) -> FloatPlanes:
        """Colours count by their alpha in the blur, as in ``blur``."""
        if self.radius * scale < NARROWEST:
            return planes.copy()
        out = blurred(planes, self.radius * scale)
        detail = np.subtract(planes[:3], out[:3], out=out[:3])
        if self.threshold:
            most = np.float32(self.threshold / MOST_LEVEL)
            detail -= np.clip(detail, -most, most)
        detail *= np.float32(self.amount / 100)
        detail += planes[:3]
        np.clip(detail, np.float32(0), np.float32(1), out=detail)
        out[3] = planes[3]
        return out
