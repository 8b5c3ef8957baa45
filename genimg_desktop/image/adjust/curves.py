"""Curves: any rise and fall of tones, through points that a person sets."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import ClassVar

import numpy as np

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.fields import SettingInfo, setting, settings_of
from genimg_desktop.core.text import Text
from genimg_desktop.image.adjust.adjustment import FloatPlanes, PixelAdjustment
from genimg_desktop.image.adjust.monotone import monotone_cubic
from genimg_desktop.image.adjust.tables import Table, looked_up, nodes

Point = tuple[float, float]
Points = tuple[Point, ...]
"""(in, out) in [0, 1], from left to right; before the first and after the last the curve is level."""

STRAIGHT: Points = ((0.0, 0.0), (1.0, 1.0))
MOST_POINTS = 32
LEAST_GAP = 1 / 256
"""From one point to the next: at least about one 8-bit level."""


def _curve(label: Text) -> Points:
    help_text = Text("Points from dark (left) to light (right); up is lighter.")
    points: Points = setting(STRAIGHT, SettingInfo(label=label, help=help_text))
    return points


@dataclass(frozen=True, slots=True, kw_only=True)
class Curves(PixelAdjustment):
    """One curve per channel, then ``rgb`` on all three colours, as in GIMP and Photoshop.

    Between points the curve is a monotone cubic: it rises where the points rise, and never swings beyond them.
    """

    title: ClassVar[Text] = Text("Curves")

    rgb: tuple[Point, ...] = _curve(Text("All colours"))
    red: tuple[Point, ...] = _curve(Text("Red"))
    green: tuple[Point, ...] = _curve(Text("Green"))
    blue: tuple[Point, ...] = _curve(Text("Blue"))
    alpha: tuple[Point, ...] = _curve(Text("Transparency"))

    def check(self) -> None:
        """2 to MOST_POINTS points each, in [0, 1], from left to right with LEAST_GAP between."""
        for item in settings_of(type(self)):
            _check_points(getattr(self, item.name), item.info.label)

    @property
    def is_identity(self) -> bool:
        """Whether all are straight lines from corner to corner."""
        return all(_is_straight(points) for points in (self.rgb, self.red, self.green, self.blue, self.alpha))

    def _change(self, planes: FloatPlanes) -> None:
        """By tables that are exact at 8-bit levels."""
        firsts, thens = (self.red, self.green, self.blue, self.alpha), (self.rgb, self.rgb, self.rgb, STRAIGHT)
        for channel, (first, then) in enumerate(zip(firsts, thens, strict=True)):
            if not (_is_straight(first) and _is_straight(then)):
                planes[channel] = looked_up(_table(first, then), planes[channel])


def _check_points(points: Points, label: Text) -> None:
    if not 2 <= len(points) <= MOST_POINTS:
        raise BadInput(
            Text("The curve '{label}' has {count} points.", label=label, count=len(points)),
            hint=Text("It may have from {low} to {high}.", low=2, high=MOST_POINTS),
        )
    for point in points:
        if not all(0.0 <= number <= 1.0 for number in point):  # also refuses NaN
            raise BadInput(
                Text("A point of the curve '{label}' lies outside the square.", label=label),
                hint=Text("Both of its numbers may be from 0 to 1."),
            )
    if any(right[0] - left[0] < LEAST_GAP for left, right in pairwise(points)):
        raise BadInput(
            Text("Two points of the curve '{label}' lie above each other, or in the wrong order.", label=label),
            hint=Text("Points go from left to right, at least {gap} apart.", gap=f"{LEAST_GAP:.4f}"),
        )


def _is_straight(points: Points) -> bool:
    """Whether the curve is the line from corner to corner."""
    return points[0][0] == 0.0 and points[-1][0] == 1.0 and all(x == y for x, y in points)


@lru_cache(maxsize=64)
def _table(first: Points, then: Points) -> Table:
    """One curve after the other."""
    values = monotone_cubic(then, monotone_cubic(first, nodes()))
    table: Table = values.astype(np.float32)
    return table
