"""Candidates at one place of the canvas: looked through there, one is kept or none.

Full pictures are drawn ahead on the device lane, one after another and the nearest first, so that stepping shows them
at once and nobody waits for longer than one picture.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from genimg_desktop.app.artboard import Artboard
from genimg_desktop.app.commands import CommandTable
from genimg_desktop.app.engine_door import EngineDoor
from genimg_desktop.app.explorer import Explorer, Place
from genimg_desktop.app.live_layer import replaced
from genimg_desktop.app.sheet import Sheet
from genimg_desktop.core.context import Context
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.seeds import fresh_seed
from genimg_desktop.core.signals import Signal
from genimg_desktop.core.text import Text
from genimg_desktop.document.layer import Layer, new_layer_id
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.image.resample import resize
from genimg_desktop.jobs.job import Job
from genimg_desktop.jobs.queue import JobQueue
from genimg_desktop.spec.card import ModelSource
from genimg_desktop.spec.latent import Latent
from genimg_desktop.spec.recipe import recipe_of
from genimg_desktop.spec.request import ImageResult

MOST_CANDIDATES = 100
NUM_SEEDS = 8
AHEAD = 6
"""So many on either side of the one that is seen are drawn ahead."""
_KEPT = 12
"""Full pictures farther away than this are forgotten, and drawn again when they are wanted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A place to try, and what it is called."""

    place: Place
    caption: Text


class Staging:
    """changed: other candidates, or another one is seen. pictured(index): one was drawn."""

    def __init__(self, queue: JobQueue, door: EngineDoor, explorer: Explorer, artboard: Artboard, sheet: Sheet) -> None:
        self.changed: Signal[()] = Signal()
        self.pictured: Signal[int] = Signal()
        self.candidates: tuple[Candidate, ...] = ()
        self.index = 0
        self.rect = Rect(0, 0, 0, 0)
        self.replaces: str | None = None
        self._queue, self._door = queue, door
        self._explorer, self._artboard, self._sheet = explorer, artboard, sheet
        self._source: ModelSource | None = None
        self._small: dict[int, Pixels] = {}
        self._full: dict[int, ImageResult] = {}
        self._job: Job[ImageResult] | None = None
        self._keeps: bool | None = None
        self._layer_id = ""
        artboard.changed.connect(self._follow)

    # what is

    @property
    def is_active(self) -> bool:
        """Whether candidates are looked through."""
        return bool(self.candidates)

    @property
    def candidate(self) -> Candidate | None:
        """The one that is seen."""
        return self.candidates[self.index] if self.candidates else None

    @property
    def replaced_layer(self) -> Layer | None:
        """The layer whose place a kept candidate takes; None: it becomes a new one."""
        state = self._artboard.document.state
        if self.replaces is None or not state.has(self.replaces) or state.is_locked(self.replaces):
            return None
        layer = state.layer(self.replaces)
        return layer if isinstance(layer, Layer) else None

    @property
    def is_waiting(self) -> bool:
        """Whether the one that is seen has still to be drawn in full."""
        return self.is_active and self.index not in self._full

    def picture(self, index: int) -> Pixels | None:
        """``uint8[H, W, 4]`` of a candidate, small or full; None before there is one."""
        full = self._full.get(index)
        return self._small.get(index) if full is None else full.pixels

    # verbs

    def start(self) -> None:
        """Try what lies on the sheet; fresh seeds when it is empty. Raises BadInput."""
        if self._sheet.cells:
            self.stage_sheet()
        else:
            self.stage_seeds()

    def stage_sheet(self, first: int | None = None) -> None:
        """Try the cells of the sheet, ``first`` of them at first. Raises BadInput when there are none."""
        sheet = self._sheet
        found = [(place, cell) for n, cell in enumerate(sheet.cells) if (place := sheet.place_of(n)) is not None]
        if not found or sheet.source is None:
            raise BadInput(Text("The sheet is empty."), hint=Text("Draw variations first (W)."))
        candidates = [Candidate(place=place, caption=cell.caption) for place, cell in found]
        here = self._explorer.place
        if first is None:
            first = next((n for n, one in enumerate(candidates) if here and one.place.latent == here.latent), 0)
        self._stage(candidates, sheet.source, first, dict(sheet.pictures))

    def stage_seeds(self, count: int = NUM_SEEDS) -> None:
        """Try fresh seeds at the settings of the present place. Raises BadInput before a model is chosen."""
        place, source = self._explorer.place, self._explorer.source
        if place is None or source is None:
            raise BadInput(Text("There is no model to try."), hint=Text("Choose a model first."))
        old = place.latent
        latents = [Latent(seed=fresh_seed(), truncation=old.truncation, label=old.label) for _ in range(count)]
        candidates = [
            Candidate(place=replace(place, latent=latent, regions=()), caption=Text("Seed {seed}", seed=latent.seed))
            for latent in latents
        ]
        self._stage(candidates, source, 0, {})

    def choose(self, index: int) -> None:
        """See another one."""
        if self.candidates and 0 <= index < len(self.candidates):
            self.index, self._keeps = index, None
            self._forget_far()
            self._show()
            self._draw_next()
            self.changed.emit()

    def step(self, steps: int) -> None:
        """See the next one; after the last comes the first."""
        if self.candidates:
            self.choose((self.index + steps) % len(self.candidates))

    def keep(self, *, as_new: bool = False) -> None:
        """Put the one that is seen on the canvas, once it is drawn, and stop; one step. Raises BadInput, ModelMissing.

        It takes the place of ``replaced_layer`` unless ``as_new``.
        """
        candidate, result, source = self.candidate, self._full.get(self.index), self._source
        if candidate is None or source is None:
            return
        if result is None:
            self._keeps = as_new
            self._draw_next()
            self.changed.emit()
            return
        layer = None if as_new else self.replaced_layer
        rect, recipe = self.rect, recipe_of(result, source.card)
        self.drop()
        self._explorer.go(candidate.place)
        self._artboard.show_live(False)
        if layer is not None:
            self._artboard.replace_picture(layer.id, result.pixels, recipe)
        else:
            self._artboard.add_picture(result.pixels, source.card.title, recipe, at=(rect.x, rect.y))

    def drop(self) -> None:
        """Keep none of them."""
        if not self.candidates:
            return
        if self._job is not None:
            self._queue.cancel(self._job)
        self.candidates, self.index, self._keeps, self._job = (), 0, None, None
        self._small, self._full = {}, {}
        self._artboard.live.stage(None)
        self.changed.emit()

    def bind(self, commands: CommandTable, attempt: Callable[[Callable[[], object]], None]) -> None:
        """Carry out the commands ``explore.stage`` and ``explore.stage_seeds``."""

        def has_place() -> bool:
            return self._explorer.place is not None

        commands.bind("explore.stage", lambda: attempt(self.start), enabled=has_place)
        commands.bind("explore.stage_seeds", lambda: attempt(self.stage_seeds), enabled=has_place)

    # inside

    def _stage(
        self, candidates: Sequence[Candidate], source: ModelSource, first: int, small: dict[int, Pixels]
    ) -> None:
        self.drop()
        artboard = self._artboard
        chosen = tuple(candidates)[:MOST_CANDIDATES]
        width, height = chosen[0].place.width, chosen[0].place.height
        anchor = artboard.live.anchor
        here = self._explorer.place
        is_its = here is not None and chosen[0].place.model == here.model
        self.replaces = anchor.id if anchor is not None and anchor.is_visible and is_its else None
        self.rect = Rect(*artboard.live.corner_for(width, height), width, height)
        self._layer_id, self._source, self._small = new_layer_id(), source, small
        if not artboard.document.layers:
            artboard.show_live(True)  # an empty canvas has the size of what is shown on it
        self.candidates = chosen
        self.choose(min(max(first, 0), len(chosen) - 1))

    def _follow(self) -> None:
        """Somebody undid a step, or deleted the layer that a candidate would take the place of."""
        staged = self._artboard.live.is_staged
        if self.is_active and staged and self.replaces is not None and self.replaced_layer is None:
            self.replaces = None
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        pixels = self.picture(self.index)
        if pixels is None:
            pixels = np.zeros((self.rect.height, self.rect.width, 4), dtype=np.uint8)
        if pixels.shape[:2] != (self.rect.height, self.rect.width):
            pixels = resize(pixels, self.rect.width, self.rect.height)
        layer, full = self.replaced_layer, self._full.get(self.index)
        if layer is not None and full is not None and self._source is not None:
            staged = replaced(layer, pixels, recipe_of(full, self._source.card))
        elif layer is not None:
            staged = replace(layer, pixels=pixels, recipe=None, x=self.rect.x, y=self.rect.y)
        else:
            staged = Layer(id=self._layer_id, name="candidate", pixels=pixels, x=self.rect.x, y=self.rect.y)
        self._artboard.live.stage(staged)

    def _near(self, reach: int) -> Iterable[int]:
        """The one that is seen, then its neighbours, farther and farther away."""
        count = len(self.candidates)
        order = [self.index]
        for step in range(1, reach + 1):
            order += [(self.index + step) % count, (self.index - step) % count]
        return dict.fromkeys(order)

    def _forget_far(self) -> None:
        near = set(self._near(_KEPT))
        self._full = {index: result for index, result in self._full.items() if index in near}

    def _draw_next(self) -> None:
        if not self.candidates or (self._job is not None and not self._job.state.is_over):
            return
        index = next((n for n in self._near(AHEAD) if n not in self._full), None)
        if index is None:
            return
        request, candidates = self.candidates[index].place.request(), self.candidates

        def work(ctx: Context) -> ImageResult:
            return self._door.engine().run(request, ctx)

        def take(result: ImageResult) -> None:
            if self.candidates is candidates:
                self._take(index, result)

        self._job = self._queue.submit(Text("Drawing candidates"), work, lane="device", is_quiet=True, on_done=take)

    def _take(self, index: int, result: ImageResult) -> None:
        self._full[index] = result
        self._job = None
        self._forget_far()
        if index == self.index:
            self._show()
        self.pictured.emit(index)
        if index == self.index and self._keeps is not None:
            self.keep(as_new=self._keeps)
        else:
            self._draw_next()
