"""Small pictures of the four corners of the pad, drawn one after another when the device has nothing else to do."""

from __future__ import annotations

from dataclasses import replace

from genimg_desktop.app.engine_door import EngineDoor
from genimg_desktop.app.explorer import Explorer, Place
from genimg_desktop.app.pad import Pad
from genimg_desktop.core.context import Context
from genimg_desktop.core.signals import Signal
from genimg_desktop.core.text import Text
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.jobs.queue import JobQueue
from genimg_desktop.spec.latent import Latent
from genimg_desktop.spec.request import ImageResult

SIDE = 96
SLOT = "corners"


class CornerFaces:
    """changed: a corner's picture was drawn, or is no longer right. ``pictures``: by corner, None while not drawn."""

    def __init__(self, queue: JobQueue, door: EngineDoor, explorer: Explorer, pad: Pad) -> None:
        self.changed: Signal[()] = Signal()
        self._queue, self._door, self._explorer, self._pad = queue, door, explorer, pad
        self._model = ""
        self._corners: tuple[Latent, ...] = ()
        self._drawn: dict[Latent, Pixels] = {}
        pad.changed.connect(self._follow)

    @property
    def pictures(self) -> tuple[Pixels | None, ...]:
        """The four pictures, as far as they are drawn; () while the pad is not in use."""
        return tuple(self._drawn.get(corner) for corner in self._corners)

    def _follow(self) -> None:
        corners = self._pad.corners or ()
        place = self._explorer.place
        if corners == self._corners or place is None:
            return
        self._corners = corners
        kept = self._drawn if place.model == self._model else {}
        self._model = place.model
        self._drawn = {latent: pixels for latent, pixels in kept.items() if latent in corners}
        self.changed.emit()
        self._draw_next()

    def _draw_next(self) -> None:
        place, card = self._explorer.place, self._explorer.card
        missing = [corner for corner in self._corners if corner not in self._drawn]
        if place is None or card is None or place.model != self._model or not missing:
            return
        latent = missing[0]
        side = SIDE if card.is_any_size else card.resolution
        small = Place(model=place.model, latent=latent, width=side, height=side)
        request = replace(small.request(), quality="draft") if card.is_any_size else small.request()

        def work(ctx: Context) -> ImageResult:
            return self._door.engine().run(request, ctx)

        def take(result: ImageResult) -> None:
            if latent in self._corners:
                self._drawn[latent] = result.pixels
                self.changed.emit()
                self._draw_next()

        self._queue.submit(
            Text("Drawing the corners of the pad"), work, lane="device", slot=SLOT, is_quiet=True, on_done=take
        )
