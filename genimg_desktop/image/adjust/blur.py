"""Blur: every pixel becomes the mean of its neighbourhood."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from genimg_desktop.core.fields import SettingInfo, setting
from genimg_desktop.core.text import Text
from genimg_desktop.image.adjust.adjustment import Adjustment, FloatPlanes
from genimg_desktop.image.adjust.gaussian import NARROWEST, gaussian_blurred, gaussian_reach

LARGEST_RADIUS_PX = 250.0
_THINNEST = np.float32(1e-6)


@dataclass(frozen=True, slots=True, kw_only=True)
class Blur(Adjustment):
    """A Gaussian. Colours count by their alpha, so that what is clear lends no colour; beyond the border of the planes
    the border's pixels go on."""

    title: ClassVar[Text] = Text("Gaussian blur")

    radius: float = setting(
        4.0,
        SettingInfo(
            label=Text("Radius"),
            help=Text("In pixels of the canvas: the standard deviation of the Gaussian, as in Photoshop and CSS."),
            low=0.0,
            high=LARGEST_RADIUS_PX,
            unit="px",
        ),
    )

    @property
    def is_identity(self) -> bool:
        """Whether the radius is too small to be seen."""
        return self.radius < NARROWEST

    @property
    def reach_px(self) -> int:
        """Four radii."""
        return gaussian_reach(self.radius)

    def apply(self, planes: FloatPlanes, scale: float = 1.0) -> FloatPlanes:
        """Clear pixels that stay clear become black."""
        return blurred(planes, self.radius * scale)


def blurred(planes: FloatPlanes, sigma: float) -> FloatPlanes:
    """``float32[4, H, W]``, straight alpha, blurred by ``sigma`` pixels with premultiplied colours; a new array."""
    if sigma < NARROWEST:
        return planes.copy()
    if planes[3].min() >= 1.0:
        out = np.empty_like(planes)
        out[:3] = gaussian_blurred(planes[:3], sigma)
        out[3] = planes[3]
    else:
        weighed = planes.copy()
        weighed[:3] *= planes[3]
        out = gaussian_blurred(weighed, sigma)
        out[:3] /= np.maximum(out[3], _THINNEST)
    return np.clip(out, np.float32(0), np.float32(1), out=out)
