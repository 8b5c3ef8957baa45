"""A round brush, and one stroke of it: points in, coverage out, with the rectangle that each point changed."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from genimg_desktop.core.fields import SettingInfo, check_settings, setting
from genimg_desktop.core.text import Text
from genimg_desktop.image.dabs import Dab, DabCache
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.masks import Coverage, Mask
from genimg_desktop.image.pixels import frozen
from genimg_desktop.image.stroke_path import Line, StrokePath

TILE_PX = 256
SMALLEST_STEP_PX = 0.5
SMALLEST_DAB_PX = 0.3
FARTHEST_PX = 1_000_000.0

Clearness: TypeAlias = NDArray[np.float32]
"""``float32[TILE_PX, TILE_PX]``: 1 where the stroke was not, 0 where it covers wholly."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Brush:
    """What a brush does. Raises BadInput for a value out of its range."""

    size_px: float = setting(
        30.0, SettingInfo(label=Text("Size"), help=Text("Diameter of the brush."), low=1, high=1000, unit="px")
    )
    hardness: float = setting(
        0.8,
        SettingInfo(
            label=Text("Hardness"), help=Text("How far out the brush is solid before it fades."), low=0, high=1
        ),
    )
    flow: float = setting(
        1.0,
        SettingInfo(
            label=Text("Flow"), help=Text("How much each touch lays down; touches that overlap add up."), low=0, high=1
        ),
    )
    opacity: float = setting(
        1.0,
        SettingInfo(label=Text("Opacity"), help=Text("The most that one stroke covers, however often."), low=0, high=1),
    )
    spacing: float = setting(
        0.1,
        SettingInfo(
            label=Text("Spacing"), help=Text("From one touch to the next, as a share of the size."), low=0.01, high=5
        ),
    )
    smoothing: float = setting(
        0.0,
        SettingInfo(
            label=Text("Smoothing"), help=Text("How far the brush is drawn behind the pointer."), low=0, high=1
        ),
    )
    pressure_size: bool = setting(
        True, SettingInfo(label=Text("Pressure sets the size"), help=Text("Pressing harder paints broader."))
    )
    pressure_flow: bool = setting(
        False, SettingInfo(label=Text("Pressure sets the flow"), help=Text("Pressing harder lays down more."))
    )
    min_size: float = setting(
        0.0,
        SettingInfo(
            label=Text("Smallest size"), help=Text("Share of the size that is left at no pressure."), low=0, high=1
        ),
    )

    def __post_init__(self) -> None:
        check_settings(self)

    def size_at(self, pressure: float) -> float:
        """Diameter in pixels at a pressure in [0, 1]."""
        share = self.min_size + (1 - self.min_size) * pressure if self.pressure_size else 1.0
        return max(self.size_px * share, SMALLEST_DAB_PX)

    def flow_at(self, pressure: float) -> float:
        """Flow at a pressure in [0, 1]."""
        return self.flow * pressure if self.pressure_flow else self.flow

    def step_at(self, pressure: float) -> float:
        """Pixels from one dab to the next at a pressure in [0, 1]."""
        return max(self.spacing * self.size_at(pressure), SMALLEST_STEP_PX)


class Stroke:
    """One stroke: coverage that grows with each point, in tiles of the endless canvas.

    Dabs lie at even steps along a smoothed line (``StrokePath``), wherever the points are. Each takes its flow from
    what is still clear, c' = c (1 - flow dab), and the coverage is opacity (1 - c): it builds up towards the opacity
    and never beyond. area: nothing is painted outside of it. dabs: a cache to be shared by strokes. One thread.
    """

    def __init__(self, brush: Brush, *, area: Rect | None = None, dabs: DabCache | None = None) -> None:
        self.brush = brush
        self._area = area
        self._dabs = dabs if dabs is not None else DabCache()
        self._path = StrokePath(brush.smoothing)
        self._last: Line | None = None
        self._since_dab = 0.0
        self._tiles: dict[tuple[int, int], Clearness] = {}
        self._bounds = Rect(0, 0, 0, 0)

    @property
    def bounds(self) -> Rect:
        """Everything that was touched so far; empty when nothing was."""
        return self._bounds

    def add(self, x: float, y: float, pressure: float = 1.0) -> Rect:
        """The pointer is at (x, y), canvas pixels with fractions: paints, and returns what has changed; may be empty.

        The first point paints at once. A pressure beyond [0, 1] is brought into it. Raises ValueError for a coordinate
        that is no number or farther than FARTHEST_PX.
        """
        if not (abs(x) <= FARTHEST_PX and abs(y) <= FARTHEST_PX and not math.isnan(pressure)):
            raise ValueError(f"a brush cannot be at ({x}, {y}) with pressure {pressure}")
        return self._follow(self._path.add(x, y, min(max(pressure, 0.0), 1.0)))

    def finish(self) -> Rect:
        """The pointer is up: paints what is missing to its last place, and returns what has changed; may be empty."""
        return self._follow(self._path.finish())

    def within(self, rect: Rect) -> Coverage:
        """``uint8[rect.height, rect.width]``: the coverage there, rounded to nearest."""
        out = np.zeros((rect.height, rect.width), dtype=np.uint8)
        covered = np.float32(255 * self.brush.opacity)
        for key, part in _tiles_of(rect):
            tile = self._tiles.get(key)
            if tile is not None:
                clear = tile[part.translate(-key[0] * TILE_PX, -key[1] * TILE_PX).slices]
                levels = (1 - clear) * covered + np.float32(0.5)
                out[part.translate(-rect.x, -rect.y).slices] = levels.astype(np.uint8)
        return out

    def mask(self) -> Mask:
        """The whole stroke so far."""
        if self._bounds.is_empty:
            return Mask.nothing()
        return Mask(coverage=frozen(self.within(self._bounds)), x=self._bounds.x, y=self._bounds.y)

    def _follow(self, line: Line) -> Rect:
        boxes = []
        for x, y, pressure in self._places(line).tolist():
            flow = self.brush.flow_at(pressure)
            if flow > 0.0:
                dab, left, top = self._dabs.at(x, y, self.brush.size_at(pressure), self.brush.hardness)
                boxes.append(self._press(dab, left, top, flow))
        boxes = [box for box in boxes if box[0] < box[2]]
        if not boxes:
            return Rect(0, 0, 0, 0)
        lefts, tops, rights, bottoms = zip(*boxes, strict=True)
        changed = Rect(min(lefts), min(tops), max(rights) - min(lefts), max(bottoms) - min(tops))
        self._bounds = self._bounds.union(changed)
        return changed

    def _places(self, line: Line) -> Line:
        """``float64[M, 3]``: the dabs on the next part of the line; their count is the integral of 1 / step."""
        if len(line) == 0:
            return line
        if self._last is None:
            self._last = line[-1]
            return line[-1:]
        line = np.concatenate([self._last[None], line])
        self._last = line[-1]
        density = np.array([1 / self.brush.step_at(pressure) for pressure in line[:, 2].tolist()])
        lengths = np.hypot(np.diff(line[:, 0]), np.diff(line[:, 1]))
        count = self._since_dab + np.concatenate([[0.0], np.cumsum(lengths * (density[1:] + density[:-1]) / 2)])
        whole = math.floor(float(count[-1]) + 1e-9)
        self._since_dab = float(count[-1]) - whole
        wanted = np.arange(1, whole + 1, dtype=np.float64)
        places = np.stack([np.interp(wanted, count, line[:, k]) for k in range(3)], axis=1)
        return places if self._area is None else places[self._can_reach(places, self._area)]

    def _can_reach(self, places: Line, area: Rect) -> NDArray[np.bool_]:
        reach = self.brush.size_px / 2 + 2
        x, y = places[:, 0], places[:, 1]
        across = (x > area.x - reach) & (x < area.right + reach)
        down = (y > area.y - reach) & (y < area.bottom + reach)
        return np.asarray(across & down)

    def _press(self, dab: Dab, left: int, top: int, flow: float) -> tuple[int, int, int, int]:
        """Lay one dab down; returns left, top, right and bottom of what it changed. Plain numbers: this runs often."""
        x0, y0, x1, y1 = left, top, left + dab.shape[1], top + dab.shape[0]
        if self._area is not None:
            x0, y0 = max(x0, self._area.x), max(y0, self._area.y)
            x1, y1 = min(x1, self._area.right), min(y1, self._area.bottom)
        if x0 >= x1 or y0 >= y1:
            return x0, y0, x0, y0
        left_clear: Dab = dab[y0 - top : y1 - top, x0 - left : x1 - left] * np.float32(-flow)
        left_clear += np.float32(1)
        for row in range(y0 // TILE_PX, (y1 - 1) // TILE_PX + 1):
            tile_y = row * TILE_PX
            upper, lower = max(y0, tile_y), min(y1, tile_y + TILE_PX)
            for column in range(x0 // TILE_PX, (x1 - 1) // TILE_PX + 1):
                tile_x = column * TILE_PX
                first, end = max(x0, tile_x), min(x1, tile_x + TILE_PX)
                clear = self._tile(column, row)[upper - tile_y : lower - tile_y, first - tile_x : end - tile_x]
                clear *= left_clear[upper - y0 : lower - y0, first - x0 : end - x0]
        return x0, y0, x1, y1

    def _tile(self, column: int, row: int) -> Clearness:
        tile = self._tiles.get((column, row))
        if tile is None:
            tile = self._tiles[column, row] = np.ones((TILE_PX, TILE_PX), dtype=np.float32)
        return tile


def _tiles_of(rect: Rect) -> Iterator[tuple[tuple[int, int], Rect]]:
    """The tiles under a rectangle, by column and row, each with its share of the rectangle."""
    if rect.is_empty:
        return
    for row in range(rect.y // TILE_PX, (rect.bottom - 1) // TILE_PX + 1):
        for column in range(rect.x // TILE_PX, (rect.right - 1) // TILE_PX + 1):
            yield (column, row), rect.intersect(Rect(column * TILE_PX, row * TILE_PX, TILE_PX, TILE_PX))
