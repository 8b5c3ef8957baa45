"""The chaos game: many points jump by maps drawn at random, and where they land is counted.

S. Draves and E. Reckase, 'The fractal flame algorithm', 2003, sections 2 and 3; the game itself is M. Barnsley,
'Fractals everywhere', 1988. All points step together: which point takes which map is a shuffle of the points between
maps, so every map gets exactly its share at every step. The shuffles are slices of one fixed permutation at fixed
offsets: the same flame gives the same points on every machine size. Counts are whole numbers, so the order in which
they are added does not matter.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from genimg_desktop.core.context import Context
from genimg_desktop.core.seeds import stream
from genimg_desktop.engine.archs.flame_variations import FORMS, LENSES, blended

POINTS = 32_768
"""Points that jump together."""
COLOUR_LEVELS = 1023
MOST_PER_CELL = 2_000_000
"""Samples in one cell after which packed counts are unpacked: under 2^31 / 1023, so that no field can overflow."""
_OFFSETS = 4096
_FARTHEST = 1e3


@dataclass(frozen=True, slots=True, kw_only=True)
class Map:
    """One map: turn and shrink by ``size``, move, bend by the variation at ``form``; ``weight`` is its share.

    turn in radians. colour in [0, 1]: what points that took this map are drawn towards.
    """

    form: float
    turn: float
    size: float
    x: float
    y: float
    weight: float
    colour: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """Everything that decides where points land. colour_speed: how far one jump pulls the colour, in (0, 1]."""

    maps: tuple[Map, ...]
    order: int
    is_mirrored: bool
    lens: float
    lens_amount: float
    colour_speed: float


@dataclass(frozen=True, slots=True)
class View:
    """From flame to raster: column = a x + b y + c, row = d x + e y + f."""

    a: float
    b: float
    c: float
    d: float
    e: float
    f: float


class Tables:
    """Fixed random numbers, made once for a device."""

    def __init__(self, device: torch.device) -> None:
        rng = stream(2003, "fractal flame")
        order = torch.from_numpy(rng.permutation(POINTS))
        self.order = torch.cat([order, order]).to(device)
        self.offsets: list[int] = rng.randint(0, POINTS, _OFFSETS).tolist()
        coin = torch.from_numpy(rng.randint(0, 2, POINTS)).to(torch.float32) * 2.0 - 1.0
        self.coin = torch.cat([coin, coin]).to(device)
        self.turns = torch.from_numpy(rng.uniform(0.0, 1.0, POINTS)).repeat(2).to(device)
        self.start = torch.from_numpy(rng.uniform(-1.0, 1.0, (3, POINTS))).to(device, torch.float32)


class Game:
    """The jumping points of one flame. State: x, y in flame units and colour in [0, 1], ``float32[3, POINTS]``."""

    def __init__(self, rules: Rules, tables: Tables) -> None:
        self._rules, self._tables = rules, tables
        self._state = tables.start.clone()
        self._state[2] = self._state[2] * 0.5 + 0.5
        self._step = 0
        total = sum(m.weight for m in rules.maps)
        edges, reached = [0], 0.0
        for m in rules.maps:
            reached += m.weight / total
            edges.append(round(reached * POINTS))
        self._edges = edges
        whole = torch.floor(tables.turns * rules.order) * (2 * math.pi / rules.order)
        self._cos, self._sin = torch.cos(whole).to(torch.float32), torch.sin(whole).to(torch.float32)

    def step(self) -> None:
        """One jump of every point."""
        rules, tables = self._rules, self._tables
        offset = tables.offsets[self._step % _OFFSETS]
        other = tables.offsets[(self._step * 7 + 1 + self._step // _OFFSETS) % _OFFSETS]
        self._step += 1
        x, y, colour = self._state.index_select(1, tables.order[offset : offset + POINTS])
        coin = tables.coin[other : other + POINTS]
        after = self._state
        for m, low, high in zip(rules.maps, self._edges, self._edges[1:], strict=False):
            if high > low:
                part = slice(low, high)
                after[0, part], after[1, part] = _jump(m, x[part], y[part], coin[part])
                torch.mul(colour[part], 1.0 - rules.colour_speed, out=after[2, part])
                after[2, part].add_(rules.colour_speed * m.colour)
        after[:2].nan_to_num_(0.0, _FARTHEST, -_FARTHEST).clamp_(-_FARTHEST, _FARTHEST)
        if rules.order > 1:
            cos, sin = self._cos[other : other + POINTS], self._sin[other : other + POINTS]
            x, y = after[0] * cos - after[1] * sin, after[0] * sin + after[1] * cos
            after[0], after[1] = x, y

    def seen(self) -> tuple[Tensor, Tensor, Tensor]:
        """Where the points are seen through the lens: x, y, colour."""
        x, y, colour = self._state
        amount = self._rules.lens_amount
        if amount:
            bent = blended(LENSES, self._rules.lens, x, y, self._tables.coin[:POINTS])
            x, y = torch.lerp(x, bent[0], amount), torch.lerp(y, bent[1], amount)
        return x, y, colour

    def views(self, view: View) -> list[View]:
        """The view, and its turned and mirrored copies that show the symmetry."""
        copies = []
        for k in range(self._rules.order):
            angle = 2 * math.pi * k / self._rules.order
            cos, sin = math.cos(angle), math.sin(angle)
            for sign in (1.0, -1.0) if self._rules.is_mirrored else (1.0,):
                copies.append(
                    View(
                        (view.a * cos + view.b * sin) * sign,
                        view.b * cos - view.a * sin,
                        view.c,
                        (view.d * cos + view.e * sin) * sign,
                        view.e * cos - view.d * sin,
                        view.f,
                    )
                )
        return copies


class Histogram:
    """Counts and colours per raster cell, with a rim of one cell for points that fall outside."""

    def __init__(self, width: int, height: int, colours: Tensor) -> None:
        """colours: linear light ``float32[S, 3]`` in [0, 1] for the colours 0..1 of points."""
        self._width, self._height = width, height
        levels = torch.round(colours * COLOUR_LEVELS).to(torch.int64)
        self._values = ((1 << 32) + levels[:, 0], (levels[:, 1] << 32) + levels[:, 2])
        cells = (width + 2) * (height + 2)
        self._packed = torch.zeros(2, cells, dtype=torch.int64, device=colours.device)
        self._sums = torch.zeros(4, cells, device=colours.device)
        self._fullest = 0

    def add(self, seen: tuple[Tensor, Tensor, Tensor], views: Sequence[View], ctx: Context) -> None:
        """Count points in every view."""
        x, y, colour = seen
        level = (colour * (len(self._values[0]) - 1)).to(torch.int32)
        values = [table.index_select(0, level) for table in self._values]
        new = len(views) * len(x)
        if self._fullest + new > MOST_PER_CELL:
            self._fullest = int(self._packed[0].max()) >> 32
            if self._fullest + new > MOST_PER_CELL // 2:
                self._flush(ctx)
        self._fullest += new
        for view in views:
            column = (x * view.a).add_(y, alpha=view.b).add_(view.c + 1.0).clamp_(0.0, self._width + 1.0)
            row = (x * view.d).add_(y, alpha=view.e).add_(view.f + 1.0).clamp_(0.0, self._height + 1.0)
            cell = row.to(torch.int64).mul_(self._width + 2).add_(column.to(torch.int64))
            for packed, value in zip(self._packed, values, strict=True):
                packed.scatter_add_(0, cell, value)

    def sums(self, ctx: Context) -> Tensor:
        """Count, red, green, blue per cell: ``float32[4, height, width]``; colours are linear light times count."""
        self._flush(ctx)
        return self._sums.view(4, self._height + 2, self._width + 2)[:, 1:-1, 1:-1]

    def _flush(self, ctx: Context) -> None:
        low = (1 << 32) - 1
        self._sums[0] += self._packed[0] >> 32
        for channel, which, is_high in ((1, 0, False), (2, 1, True), (3, 1, False)):
            ctx.check()
            part = self._packed[which] >> 32 if is_high else self._packed[which] & low
            self._sums[channel].add_(part.to(torch.float32), alpha=1.0 / COLOUR_LEVELS)
        ctx.check()
        self._packed.zero_()
        self._fullest = 0


def _jump(m: Map, x: Tensor, y: Tensor, coin: Tensor) -> tuple[Tensor, Tensor]:
    cos, sin = m.size * math.cos(m.turn), m.size * math.sin(m.turn)
    u = (x * cos).add_(y, alpha=-sin).add_(m.x)
    v = (x * sin).add_(y, alpha=cos).add_(m.y)
    return blended(FORMS, m.form, u, v, coin)
