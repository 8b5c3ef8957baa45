"""Small pictures of places, drawn one after another when the device has nothing else to do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from genimg_desktop.app.engine_door import EngineDoor
from genimg_desktop.app.explorer import Place
from genimg_desktop.core.context import Context
from genimg_desktop.core.errors import GenimgError
from genimg_desktop.core.signals import Signal
from genimg_desktop.core.text import Text
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.jobs.job import Job
from genimg_desktop.jobs.queue import JobQueue
from genimg_desktop.library.models import ModelLibrary
from genimg_desktop.spec.request import SMALLEST_SIDE, GenerateRequest, ImageResult

SIDE = 96


class PlaceFaces:
    """changed: another picture was drawn. What is no longer wanted is forgotten.

    slot: its own name in the device's lane, so that newer wishes take the place of older ones. A face that cannot be
    drawn says so once, through the queue, and stays blank.
    """

    def __init__(self, queue: JobQueue, door: EngineDoor, models: ModelLibrary, slot: str) -> None:
        self.changed: Signal[()] = Signal()
        self._queue, self._door, self._models, self._slot = queue, door, models, slot
        self._wanted: tuple[Place, ...] = ()
        self._drawn: dict[Place, Pixels] = {}
        self._tried: set[Place] = set()
        self._job: tuple[Place, Job[ImageResult]] | None = None
        queue.failed.connect(self._on_failed)

    def get(self, place: Place) -> Pixels | None:
        """The picture of a wanted place, once it is drawn."""
        return self._drawn.get(place)

    def want(self, places: Sequence[Place]) -> None:
        """The places whose pictures are wanted from now on, the most urgent first."""
        wanted = tuple(dict.fromkeys(places))
        if wanted == self._wanted:
            return
        self._wanted = wanted
        self._drawn = {place: pixels for place, pixels in self._drawn.items() if place in wanted}
        self._tried &= set(wanted)
        if not self._is_drawing_a_wanted_one():
            self._draw_next()

    def _is_drawing_a_wanted_one(self) -> bool:
        if self._job is None:
            return False
        place, job = self._job
        return place in self._wanted and not job.state.is_over

    def _draw_next(self) -> None:
        place = next((p for p in self._wanted if p not in self._tried), None)
        if place is None or self._queue.is_closed:
            return
        self._tried.add(place)
        wanted = place

        def work(ctx: Context) -> ImageResult:
            return self._door.engine().run(self._small(wanted), ctx)

        def take(result: ImageResult) -> None:
            if wanted in self._wanted:
                self._drawn[wanted] = result.pixels
                self.changed.emit()
            self._draw_next()

        job = self._queue.submit(
            Text("Drawing small pictures"), work, lane="device", slot=self._slot, is_quiet=True, on_done=take
        )
        self._job = (wanted, job)

    def _on_failed(self, job: Job[Any], _error: GenimgError) -> None:
        if self._job is not None and job is self._job[1]:
            self._draw_next()

    def _small(self, place: Place) -> GenerateRequest:
        """The request of a face: the model's own size, or a draft where any size can be had."""
        request = place.request()
        if not self._models.find(place.model).card.is_any_size:
            return request
        scale = min(SIDE / max(place.width, place.height), 1.0)
        width, height = (max(SMALLEST_SIDE, round(side * scale)) for side in (place.width, place.height))
        return replace(request, width=width, height=height, quality="draft")
