"""Many small pictures around a place: variations, children of several, a sweep of two settings.

The cells are drawn one after another on the device lane, so that moving a slider meanwhile is never held up for
longer than one small picture.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from genimg_desktop.app.engine_door import EngineDoor
from genimg_desktop.app.explorer import Explorer, Place
from genimg_desktop.core.context import Context
from genimg_desktop.core.seeds import fresh_seed
from genimg_desktop.core.signals import Signal
from genimg_desktop.core.text import Text
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.jobs.job import Job
from genimg_desktop.jobs.queue import JobQueue
from genimg_desktop.spec.card import ModelSource
from genimg_desktop.spec.latent import Direction, Latent
from genimg_desktop.spec.latent_math import crossbreed, nudge
from genimg_desktop.spec.request import ImageResult

CELL_SIDE = 192
SheetKind = Literal["empty", "variations", "children", "sweep"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One small picture: its latent and what to write under it."""

    latent: Latent
    caption: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """One side of a sweep: which number moves, and its stops.

    kind 'coordinate' needs index; 'direction' needs direction; 'truncation' and 'seed' need neither.
    """

    kind: Literal["coordinate", "direction", "truncation", "seed"]
    name: str
    stops: tuple[float, ...]
    index: int = 0
    direction: Direction | None = None

    def apply(self, latent: Latent, stop: float) -> Latent:
        """The latent with this number at ``stop``."""
        if self.kind == "coordinate":
            return latent.with_override(self.index, stop)
        if self.kind == "direction" and self.direction is not None:
            return latent.with_edit(self.direction, stop)
        if self.kind == "truncation":
            return replace(latent, truncation=stop)
        return latent.with_seed(round(stop))


class Sheet:
    """changed: other cells. pictured(index): a cell was drawn."""

    def __init__(self, queue: JobQueue, door: EngineDoor, explorer: Explorer) -> None:
        self.changed: Signal[()] = Signal()
        self.pictured: Signal[int] = Signal()
        self.kind: SheetKind = "empty"
        self.cells: tuple[Cell, ...] = ()
        self.columns = 1
        self.strength = 0.3
        self.axes: tuple[Axis, Axis] | None = None
        self.pictures: dict[int, Pixels] = {}
        self._queue, self._door, self._explorer = queue, door, explorer
        self.source: ModelSource | None = None
        self._place: Place | None = None
        self._job: Job[ImageResult] | None = None

    def show_variations(self, strength: float, count: int = 9) -> None:
        """Variations around the present place, itself in the middle. strength in [0, 1]."""
        place, card = self._explorer.place, self._explorer.card
        if place is None or card is None:
            return
        self.strength = strength
        cells = [
            Cell(latent=nudge(card.latent, place.latent, strength, fresh_seed()),
                 caption=Text("Variation {number}", number=number + 1))
            for number in range(count - 1)
        ]  # fmt: skip
        cells.insert(count // 2, Cell(latent=place.latent, caption=Text("Here")))
        self._start("variations", cells, columns=_columns(count), place=place)

    def show_children(self, parents: Sequence[Latent], count: int = 9) -> None:
        """Children of two or more latents of the present model."""
        place, card = self._explorer.place, self._explorer.card
        if place is None or card is None or len(parents) < 2:
            return
        cells = [
            Cell(latent=crossbreed(card.latent, parents, fresh_seed()),
                 caption=Text("Child {number}", number=number + 1))
            for number in range(count)
        ]  # fmt: skip
        self._start("children", cells, columns=_columns(count), place=replace(place, regions=()))

    def show_sweep(self, across: Axis, down: Axis) -> None:
        """A grid: one number changes across, another down; everything else stays as it is now."""
        place = self._explorer.place
        if place is None:
            return
        cells = [
            Cell(
                latent=down.apply(across.apply(place.latent, x), y),
                caption=Text("{across} {x} · {down} {y}", across=across.name, x=f"{x:g}", down=down.name, y=f"{y:g}"),
            )
            for y in down.stops
            for x in across.stops
        ]
        self._start("sweep", cells, columns=len(across.stops), place=place, axes=(across, down))

    def place_of(self, index: int) -> Place | None:
        """The place of a cell, at the size the explorer has now; None for a cell that is not there."""
        if self._place is None or not 0 <= index < len(self.cells):
            return None
        here = self._explorer.place
        size = here if here is not None and here.model == self._place.model else self._place
        return replace(size, latent=self.cells[index].latent, regions=self._place.regions)

    def choose(self, index: int) -> None:
        """Go to the place of a cell."""
        place = self.place_of(index)
        if place is not None:
            self._explorer.go(place)

    def clear(self) -> None:
        """Take the sheet away."""
        self._stop()
        self.kind, self.cells, self.axes, self.pictures, self._place = "empty", (), None, {}, None
        self.changed.emit()

    def _start(
        self,
        kind: SheetKind,
        cells: Sequence[Cell],
        *,
        columns: int,
        place: Place,
        axes: tuple[Axis, Axis] | None = None,
    ) -> None:
        self._stop()
        self.kind, self.cells, self.columns, self.axes = kind, tuple(cells), columns, axes
        self.pictures, self._place, self.source = {}, place, self._explorer.source
        self.changed.emit()
        self._draw_next(0)

    def _stop(self) -> None:
        if self._job is not None:
            self._queue.cancel(self._job)
            self._job = None

    def _draw_next(self, index: int) -> None:
        place, card = self._place, self.source.card if self.source else None
        if place is None or card is None or index >= len(self.cells):
            self._job = None
            return
        request = replace(place, latent=self.cells[index].latent).request()
        if card.is_any_size:
            scale = CELL_SIDE / max(place.width, place.height)
            width, height = (max(64, round(side * scale)) for side in (place.width, place.height))
            request = replace(request, width=width, height=height, quality="draft")
        cells = self.cells

        def work(ctx: Context) -> ImageResult:
            return self._door.engine().run(request, ctx)

        def take(result: ImageResult) -> None:
            if self.cells is cells:
                self.pictures[index] = result.pixels
                self.pictured.emit(index)
                self._draw_next(index + 1)

        self._job = self._queue.submit(Text("Drawing the sheet"), work, lane="device", is_quiet=True, on_done=take)


def _columns(count: int) -> int:
    return max(1, round(math.sqrt(count)))
