"""What a sweep can move: every named number, direction and raw number of the model, truncation and seed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from genimg_desktop.app.explorer import Explorer
from genimg_desktop.app.sheet import Axis
from genimg_desktop.core.seeds import SEED_LIMIT
from genimg_desktop.spec.latent import Coordinate, Direction
from genimg_desktop.ui.i18n import show_name, tr
from genimg_desktop.ui.panels.explorer_directions import direction_name
from genimg_desktop.ui.widgets.sliders import Span

FEWEST_STEPS, MOST_STEPS = 2, 9
_SEEDS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class AxisChoice:
    """One thing that can be swept. low..high is allowed, start..end is offered, in steps of ``step`` if not 0."""

    kind: Literal["coordinate", "direction", "truncation", "seed"]
    name: str
    low: float
    high: float
    start: float
    end: float
    digits: int = 2
    step: float = 0.0
    index: int = 0
    direction: Direction | None = None

    def axis(self, start: float, end: float, steps: int) -> Axis:
        """The axis with its stops evenly between start and end; whole numbers come once each."""
        raw = [start + (end - start) * k / (steps - 1) for k in range(steps)]
        if self.step:
            raw = [self.low + round((value - self.low) / self.step) * self.step for value in raw]
        stops = tuple(dict.fromkeys(round(min(max(value, self.low), self.high), 9) for value in raw))
        return Axis(kind=self.kind, name=self.name, stops=stops, index=self.index, direction=self.direction)


def axis_choices(explorer: Explorer) -> list[AxisChoice]:
    """Everything that can be swept at the explorer's place; [] before a model is chosen."""
    place, card = explorer.place, explorer.card
    if place is None or card is None:
        return []
    spec = card.latent
    if spec.kind == "named":
        choices = [_of_coordinate(index, c) for index, c in enumerate(spec.coordinates)]
        raw: list[AxisChoice] = []
    else:
        choices = [_of_direction(direction) for direction in explorer.directions]
        raw = [_of_raw(index) for index in range(spec.size)]
    seed = min(place.latent.seed, SEED_LIMIT - 1 - _SEEDS)
    return [
        *choices,
        AxisChoice(kind="truncation", name=tr("Truncation"), low=0.0, high=1.5, start=0.2, end=1.2),
        AxisChoice(kind="seed", name=tr("Seed"), low=0.0, high=SEED_LIMIT - 1.0, start=float(seed),
                   end=float(seed + _SEEDS), digits=0, step=1.0),
        *raw,
    ]  # fmt: skip


def _of_coordinate(index: int, c: Coordinate) -> AxisChoice:
    start = c.low if c.typical_low is None else c.typical_low
    end = c.high if c.typical_high is None else c.typical_high
    digits = Span(low=c.low, high=c.high, default=c.default, step=c.step).digits
    return AxisChoice(
        kind="coordinate", name=show_name(c.name), low=c.low, high=c.high, start=start, end=end, digits=digits,
        step=c.step, index=index,
    )  # fmt: skip


def _of_direction(direction: Direction) -> AxisChoice:
    return AxisChoice(
        kind="direction", name=direction_name(direction), low=-3.0, high=3.0, start=-3.0, end=3.0, direction=direction
    )


def _of_raw(index: int) -> AxisChoice:
    return AxisChoice(kind="coordinate", name=f"z{index}", low=-4.0, high=4.0, start=-2.0, end=2.0, index=index)
