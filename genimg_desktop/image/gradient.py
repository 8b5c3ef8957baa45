"""Gradients: colours at stops, laid along a line, around a point or around an angle. No dithering."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

import numpy as np
from numpy.typing import NDArray

from genimg_desktop.core.text import Text
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.paint import Colour
from genimg_desktop.image.pixels import Pixels

Reals: TypeAlias = NDArray[np.float64]

Point: TypeAlias = tuple[float, float]
"""x, y in canvas pixels."""

Beyond = Literal["extend", "repeat", "mirror"]
"""What comes before the first and after the last stop: its colour, the gradient again, or the gradient backwards."""

MOST_STOPS = 256

_TABLE_SIZE = 1 << 16
_BAND_PIXELS = 1 << 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """A colour (0 .. 255 each) at a place from 0, the start, to 1, the end."""

    at: float
    colour: Colour

    def __post_init__(self) -> None:
        if not 0.0 <= self.at <= 1.0:
            raise ValueError(f"a stop is at 0 to 1, not {self.at}")
        if len(self.colour) != 4 or not all(0 <= int(value) == value <= 255 for value in self.colour):
            raise ValueError(f"a colour is four whole numbers from 0 to 255, not {self.colour}")


@dataclass(frozen=True, slots=True)
class Gradient:
    """1 to MOST_STOPS stops in the order of their places; two at one place are a sharp edge. Else ValueError."""

    stops: tuple[Stop, ...]

    def __post_init__(self) -> None:
        if not 1 <= len(self.stops) <= MOST_STOPS:
            raise ValueError(f"a gradient has 1 to {MOST_STOPS} stops, not {len(self.stops)}")
        if any(one.at > other.at for one, other in zip(self.stops, self.stops[1:], strict=False)):
            raise ValueError("the stops of a gradient come in the order of their places")

    @classmethod
    def between(cls, start: Colour, end: Colour) -> Gradient:
        """From one colour to another."""
        return cls((Stop(at=0.0, colour=start), Stop(at=1.0, colour=end)))

    def colours_at(self, places: Reals) -> Pixels:
        """``float64[N]`` in [0, 1] -> ``uint8[N, 4]``: between two stops premultiplied colours change evenly.

        So a transparent stop lends no colour to what is beside it. Rounded to nearest. Where two stops are at one
        place, the later one counts there.
        """
        at = np.array([stop.at for stop in self.stops])
        colours = np.array([stop.colour for stop in self.stops], dtype=np.float64)
        colours[:, :3] *= colours[:, 3:] / 255
        before = np.searchsorted(at, places, side="right") - 1
        first, second = np.maximum(before, 0), np.minimum(before + 1, len(at) - 1)
        gap = at[second] - at[first]
        share = np.divide(places - at[first], gap, out=np.zeros_like(places), where=gap > 0)[:, None]
        mixed = colours[first] * (1 - share) + colours[second] * share
        alpha = mixed[:, 3:]
        mixed[:, :3] = np.divide(mixed[:, :3] * 255, alpha, out=np.zeros_like(mixed[:, :3]), where=alpha > 0)
        return np.asarray(np.floor(np.clip(mixed, 0, 255) + 0.5).astype(np.uint8))


PlaceFunction: TypeAlias = Callable[[Reals, Reals], Reals]
"""How far along the gradient a pixel is. x, y: ``float64[1, W]`` and ``float64[H, 1]``, with the start of the line at
(0, 0) and its end at (1, 0); -> ``float64[H, W]``, 0 at the first stop and 1 at the last; may lie beyond."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GradientShape:
    """label is shown."""

    label: Text
    place: PlaceFunction


def _linear(x: Reals, _y: Reals) -> Reals:
    return x


def _reflected(x: Reals, _y: Reals) -> Reals:
    return np.abs(x)


def _radial(x: Reals, y: Reals) -> Reals:
    return np.sqrt(x * x + y * y)


def _conical(x: Reals, y: Reals) -> Reals:
    turns = np.arctan2(y, x) / (2 * math.pi)
    return np.asarray(turns - np.floor(turns))


SHAPES: dict[str, GradientShape] = {
    "linear": GradientShape(label=Text("Linear"), place=_linear),
    "radial": GradientShape(label=Text("Radial"), place=_radial),
    "conical": GradientShape(label=Text("Conical"), place=_conical),
    "reflected": GradientShape(label=Text("Reflected"), place=_reflected),
}
"""Every shape by name. A new one is one function and one line."""


def draw_gradient(
    gradient: Gradient, rect: Rect, start: Point, end: Point, *, shape: str = "linear", beyond: Beyond = "extend"
) -> Pixels:
    """``uint8[rect.height, rect.width, 4]``: the gradient from ``start`` to ``end`` as it lies in ``rect``.

    Taken at the middles of the pixels. radial: rings around the start through the end. conical: clockwise around the
    start, from the end. reflected: linear to both sides of the start. Start and end at one place give the last colour.
    Raises KeyError for an unknown shape, ValueError for points that are no numbers or an unknown ``beyond``.
    """
    place = SHAPES[shape].place
    if beyond not in get_args(Beyond):
        raise ValueError(f"a gradient cannot go on by {beyond!r}")
    if not all(math.isfinite(value) for value in (*start, *end)):
        raise ValueError(f"a gradient cannot go from {start} to {end}")
    out = np.empty((rect.height, rect.width), dtype=np.uint32)
    table = gradient.colours_at(np.arange(_TABLE_SIZE + 1) / _TABLE_SIZE).view(np.uint32)[:, 0]
    along_x, along_y = end[0] - start[0], end[1] - start[1]
    squared = along_x * along_x + along_y * along_y
    if squared == 0.0:
        out[...] = table[-1]
        return out.view(np.uint8).reshape(rect.height, rect.width, 4)
    along_x, along_y = along_x / squared, along_y / squared
    x = np.arange(rect.x, rect.right)[None, :] + (0.5 - start[0])
    rows = max(_BAND_PIXELS // max(rect.width, 1), 1)
    for top in range(0, rect.height, rows):
        bottom = min(top + rows, rect.height)
        y = np.arange(rect.y + top, rect.y + bottom)[:, None] + (0.5 - start[1])
        places = place(x * along_x + y * along_y, y * along_x - x * along_y)
        index = _brought_in(places, beyond) * _TABLE_SIZE + 0.5
        out[top:bottom] = table[index.astype(np.int32)]
    return out.view(np.uint8).reshape(rect.height, rect.width, 4)


def _brought_in(places: Reals, beyond: Beyond) -> Reals:
    if beyond == "extend":
        return np.clip(places, 0.0, 1.0)
    if beyond == "repeat":
        return np.asarray(places - np.floor(places))
    half = places / 2
    return np.asarray(1 - np.abs(2 * (half - np.floor(half)) - 1))
