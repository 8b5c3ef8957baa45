"""Thumbnails of the models: from the cache, else drawn one after another when the device has nothing else to do."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace

import genimg_desktop
from genimg_desktop.app.engine_door import EngineDoor
from genimg_desktop.app.explorer import first_place
from genimg_desktop.core.context import Context
from genimg_desktop.core.errors import Cancelled, GenimgError
from genimg_desktop.core.signals import Signal
from genimg_desktop.core.text import Text
from genimg_desktop.image.encoders import encode_png
from genimg_desktop.image.resample import thumbnail
from genimg_desktop.jobs.queue import JobQueue
from genimg_desktop.library.models import ModelLibrary
from genimg_desktop.library.thumbnails import ThumbnailCache
from genimg_desktop.spec.card import ModelSource

FACE_SIDE = 192
REVISION = f"{genimg_desktop.__version__} {FACE_SIDE}"


class ModelFaces:
    """changed(model id): a thumbnail is there. ``faces`` holds PNG bytes by model id."""

    def __init__(self, queue: JobQueue, door: EngineDoor, models: ModelLibrary, cache: ThumbnailCache) -> None:
        self.changed: Signal[str] = Signal()
        self.faces: dict[str, bytes] = {}
        self._queue, self._door, self._models, self._cache = queue, door, models, cache

    def load(self) -> None:
        """Show what is cached at once, and draw the rest in the background."""

        def work(ctx: Context) -> list[tuple[ModelSource, bytes | None]]:
            self._models.hash_all(ctx)
            found = [self._find(card.id) for card in self._models.cards if card.id not in self.faces]
            return [(source, self._cache.get(source.hash, REVISION)) for source in found if source is not None]

        def take(found: list[tuple[ModelSource, bytes | None]]) -> None:
            for source, data in found:
                if data is not None:
                    self._show(source.card.id, data)
            self._draw_next([source for source, data in found if data is None])

        self._queue.submit(Text("Reading the models"), work, lane="library", is_quiet=True, on_done=take)

    def _find(self, model_id: str) -> ModelSource | None:
        try:
            return self._models.find(model_id)
        except GenimgError as error:  # it says why when it is chosen
            logging.getLogger(__name__).warning("no face for %s: %s", model_id, error)
            return None

    def _draw_next(self, missing: Sequence[ModelSource]) -> None:
        if not missing:
            return
        source, *rest = missing

        def work(ctx: Context) -> bytes | None:
            return self._draw(source, ctx)

        def take(data: bytes | None) -> None:
            if data is not None:
                self._show(source.card.id, data)
            self._draw_next(rest)

        self._queue.submit(
            Text("Drawing the face of {model}", model=source.card.title),
            work,
            lane="device",
            is_quiet=True,
            on_done=take,
        )

    def _draw(self, source: ModelSource, ctx: Context) -> bytes | None:
        request = first_place(source.card).request()
        if source.card.is_any_size:
            request = replace(request, width=FACE_SIDE, height=FACE_SIDE)
        try:
            result = self._door.engine().run(request, ctx)
        except Cancelled:
            raise
        except Exception:  # a broken model has no face; it says why when it is chosen, and the others go on
            logging.getLogger(__name__).warning("no face for %s", source.card.id, exc_info=True)
            return None
        data = encode_png(thumbnail(result.pixels, FACE_SIDE))
        self._cache.put(source.hash, REVISION, data)
        return data

    def _show(self, model_id: str, data: bytes) -> None:
        self.faces[model_id] = data
        self.changed.emit(model_id)
