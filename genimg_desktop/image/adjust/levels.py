"""Levels: where black and white are, and where the middle lies between them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import ClassVar

import numpy as np

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.fields import SettingInfo, check_settings, setting
from genimg_desktop.core.text import Text
from genimg_desktop.image.adjust.adjustment import CHANNELS, MOST_LEVEL, FloatPlanes, PixelAdjustment, planes_of
from genimg_desktop.image.adjust.tables import Table, looked_up, nodes


@dataclass(frozen=True, slots=True, kw_only=True)
class Levels(PixelAdjustment):
    """out = out_black + (out_white - out_black) ((v - black) / (white - black)) ^ (1 / gamma), levels 0 .. 255.

    The form that Photoshop, GIMP and Krita share. out_black above out_white turns the picture over.
    """

    title: ClassVar[Text] = Text("Levels")

    channel: str = setting(
        "rgb", SettingInfo(label=Text("Channel"), help=Text("What is changed; the others stay."), choices=CHANNELS)
    )
    black: int = setting(
        0,
        SettingInfo(
            label=Text("Black point"),
            help=Text("This level and all below become the darkest."),
            low=0,
            high=MOST_LEVEL - 1,
            step=1,
            is_dragged=True,
        ),
    )
    gamma: float = setting(
        1.0,
        SettingInfo(
            label=Text("Middle (gamma)"),
            help=Text("Above 1 the middle tones get lighter, below 1 darker; black and white stay."),
            low=0.1,
            high=9.99,
            step=0.05,
        ),
    )
    white: int = setting(
        MOST_LEVEL,
        SettingInfo(
            label=Text("White point"),
            help=Text("This level and all above become the lightest."),
            low=1,
            high=MOST_LEVEL,
            step=1,
            is_dragged=True,
        ),
    )
    out_black: int = setting(
        0,
        SettingInfo(
            label=Text("Darkest"), help=Text("What black becomes."), low=0, high=MOST_LEVEL, step=1, is_dragged=True
        ),
    )
    out_white: int = setting(
        MOST_LEVEL,
        SettingInfo(
            label=Text("Lightest"), help=Text("What white becomes."), low=0, high=MOST_LEVEL, step=1, is_dragged=True
        ),
    )

    def check(self) -> None:
        """Also the white point must lie above the black point."""
        check_settings(self)
        if self.white <= self.black:
            raise BadInput(
                Text(
                    "The white point ({white}) must lie above the black point ({black}).",
                    white=self.white,
                    black=self.black,
                ),
                hint=Text("Lower the black point, or raise the white point."),
            )

    @property
    def is_identity(self) -> bool:
        """Whether all five numbers are as at first."""
        inner = (self.black, self.gamma, self.white)
        return inner == (0, 1.0, MOST_LEVEL) and (self.out_black, self.out_white) == (0, MOST_LEVEL)

    def _change(self, planes: FloatPlanes) -> None:
        """By a table: a strong gamma would blow up the rounding error of a level that is the black point."""
        table = _table((self.black, self.white), self.gamma, (self.out_black, self.out_white))
        part = planes[planes_of(self.channel)]
        part[...] = looked_up(table, part)


@lru_cache(maxsize=32)
def _table(ends: tuple[int, int], gamma: float, out_ends: tuple[int, int]) -> Table:
    inner = np.clip((nodes() * MOST_LEVEL - ends[0]) / (ends[1] - ends[0]), 0.0, 1.0)
    values = (out_ends[0] + (out_ends[1] - out_ends[0]) * inner ** (1.0 / gamma)) / MOST_LEVEL
    table: Table = values.astype(np.float32)
    return table
