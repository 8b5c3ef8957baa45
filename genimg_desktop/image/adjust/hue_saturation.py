"""Hue, saturation and lightness of all colours together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from genimg_desktop.core.fields import SettingInfo, setting
from genimg_desktop.core.text import Text
from genimg_desktop.image.adjust.adjustment import FloatPlanes, PixelAdjustment, Plane

_TINY = np.float32(1e-5)
_ZERO, _HALF, _ONE = np.float32(0), np.float32(0.5), np.float32(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class HueSaturation(PixelAdjustment):
    """In the HSL of A. R. Smith, 'Color gamut transform pairs', SIGGRAPH 1978, as in Photoshop.

    The hue turns by ``hue``. With s = saturation / 100, S becomes S (1 + s) for s < 0, min(1, S / (1 - s)) for s > 0,
    at most 255 times as much, so that grey stays grey. Then all channels go towards white or black by ``lightness``.
    """

    title: ClassVar[Text] = Text("Hue and saturation")

    hue: int = setting(
        0,
        SettingInfo(
            label=Text("Hue"),
            help=Text("Turns all colours round the wheel: 120 makes red green, green blue and blue red."),
            low=-180,
            high=180,
            step=1,
            unit="°",
            is_dragged=True,
        ),
    )
    saturation: int = setting(
        0,
        SettingInfo(
            label=Text("Saturation"),
            help=Text("More or less colourful; -100 is grey."),
            low=-100,
            high=100,
            step=1,
            unit="%",
            is_dragged=True,
        ),
    )
    lightness: int = setting(
        0,
        SettingInfo(
            label=Text("Lightness"),
            help=Text("Towards white or black."),
            low=-100,
            high=100,
            step=1,
            unit="%",
            is_dragged=True,
        ),
    )

    @property
    def is_identity(self) -> bool:
        """Whether all three are 0."""
        return self.hue == 0 and self.saturation == 0 and self.lightness == 0

    def _change(self, planes: FloatPlanes) -> None:
        """With L the mean of the greatest and the least channel and C their distance, a channel is L + (p - 1/2) C,
        p in [0, 1] its place between them: hue moves the three p, saturation C, and L stays."""
        colours = planes[:3]
        if self.hue or self.saturation:
            greatest, least = colours.max(axis=0), colours.min(axis=0)
            middle = (greatest + least) * _HALF
            span = greatest - least
            colours -= least if self.hue else middle
            colours /= np.maximum(span, _TINY)
            if self.hue:
                _turn(colours, self.hue)
                colours -= _HALF
            colours *= self._new_span(middle, span)
            colours += middle
        if self.lightness:
            share = self.lightness / 100
            colours *= np.float32(1 - abs(share))
            colours += np.float32(max(share, 0.0))
        np.clip(colours, _ZERO, _ONE, out=colours)

    def _new_span(self, middle: Plane, span: Plane) -> Plane:
        share = self.saturation / 100
        factor = 1 + share if share <= 0 else 1 / max(1 - share, 1 / 255)
        out: Plane = span * np.float32(factor)
        room: Plane = np.abs(middle + middle - _ONE)
        np.subtract(_ONE, room, out=room)  # the most that fits between black and white about this middle
        return np.minimum(out, room, out=out)


def _turn(places: FloatPlanes, degrees: int) -> None:
    """Turn the hue of ``float32[3, H, W]`` whose greatest is 1 and least 0, in place. Grey (all 0) is not looked at.

    The hue h in sixths of a turn: 0 red, 2 green, 4 blue; red is clip(|h - 3| - 1), green clip(2 - |h - 2|), blue
    clip(2 - |h - 4|).
    """
    red, green, blue = places
    hue = np.where(green >= blue, np.float32(2) + blue - red, np.float32(4) + red - green)
    np.copyto(hue, green - blue, where=(red >= green) & (red >= blue))
    hue += np.float32(degrees / 60)
    hue -= np.floor(hue * np.float32(1 / 6)) * np.float32(6)
    np.abs(hue - np.float32(3), out=red)
    red -= _ONE
    for plane, own in ((green, np.float32(2)), (blue, np.float32(4))):
        np.abs(hue - own, out=plane)
        np.subtract(np.float32(2), plane, out=plane)
    np.clip(places, _ZERO, _ONE, out=places)
