"""Thumbnails of the gallery for the part that is looked at, read and decoded in the io lane, kept by bytes."""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Sequence

from genimg_desktop.app.engine_door import EngineDoor
from genimg_desktop.app.library_door import LibraryDoor, OpenedGallery
from genimg_desktop.core.context import Context
from genimg_desktop.core.errors import BadInput, GenimgError
from genimg_desktop.core.signals import Signal
from genimg_desktop.core.text import Text
from genimg_desktop.image.codecs import open_picture_bytes
from genimg_desktop.image.geometry import fit_size
from genimg_desktop.image.pixels import Pixels, frozen
from genimg_desktop.image.resample import resize
from genimg_desktop.jobs.job import Job
from genimg_desktop.jobs.queue import JobQueue
from genimg_desktop.library.gallery_making import see
from genimg_desktop.library.gallery_values import Entry
from genimg_desktop.spec.recipe import Recipe, recipe_from_json

LIMIT_BYTES = 96_000_000
AT_ONCE = 12
"""Thumbnails in one job: what is looked at may have changed before the next."""

_log = logging.getLogger(__name__)
Found = list[tuple[int, Pixels | None]]


class Thumbs:
    """arrived(ids): these entries have a thumbnail now. Everything but the jobs happens on the session's thread."""

    def __init__(self, queue: JobQueue, library: LibraryDoor, door: EngineDoor, limit_bytes: int = LIMIT_BYTES) -> None:
        self.arrived: Signal[tuple[int, ...]] = Signal()
        self.side_px = 128
        self._queue, self._library, self._door, self._limit_bytes = queue, library, door, limit_bytes
        self._known: OrderedDict[int, Pixels] = OrderedDict()
        self._bytes = 0
        self._lost: set[int] = set()
        self._given_up: set[int] = set()
        self._wanted_by: dict[str, tuple[Entry, ...]] = {}
        self._job: Job[Found] | None = None
        self._redraw: Job[Found] | None = None

    def get(self, entry_id: int) -> Pixels | None:
        """The thumbnail, ``uint8[h, w, 4]`` with a longer side of ``side_px``, when it is here."""
        found = self._known.get(entry_id)
        if found is not None:
            self._known.move_to_end(entry_id)
        return found

    def want(self, entries: Sequence[Entry], where: str = "grid") -> None:
        """What is looked at now in one place of the window; what is not here is fetched, the first ones first."""
        self._wanted_by[where] = tuple(entries)
        self._fetch()

    @property
    def _wanted(self) -> list[Entry]:
        return [entry for entries in self._wanted_by.values() for entry in entries if entry.id not in self._given_up]

    def set_side(self, side_px: int) -> None:
        """Another size, in device pixels; all are fetched anew."""
        if side_px != self.side_px:
            self.side_px = side_px
            self._known.clear()
            self._bytes = 0
            self._fetch()

    def forget(self, ids: Sequence[int]) -> None:
        """Fetch these anew when they are looked at."""
        for entry_id in ids:
            self._lost.discard(entry_id)
            self._given_up.discard(entry_id)
            gone = self._known.pop(entry_id, None)
            self._bytes -= gone.nbytes if gone is not None else 0

    def _fetch(self) -> None:
        if self._queue.is_closed or (self._job is not None and not self._job.state.is_over):
            return
        missing = [e for e in self._wanted if e.id not in self._known and e.id not in self._lost][:AT_ONCE]
        if not missing:
            self._redraw_lost()
            return
        side_px = self.side_px

        def work(_ctx: Context) -> Found:
            opened = self._library.gallery()
            return [(entry.id, _read(opened, entry, side_px)) for entry in missing]

        self._job = self._queue.submit(
            Text("Reading thumbnails"), work, is_quiet=True, on_done=lambda found: self._take(found, side_px)
        )

    def _take(self, found: Found, side_px: int) -> None:
        if side_px == self.side_px:
            for entry_id, pixels in found:
                if pixels is None:
                    self._lost.add(entry_id)
                else:
                    self._put(entry_id, pixels)
            self.arrived.emit(tuple(entry_id for entry_id, pixels in found if pixels is not None))
        self._job = None
        self._fetch()

    def _put(self, entry_id: int, pixels: Pixels) -> None:
        old = self._known.pop(entry_id, None)
        self._known[entry_id] = pixels
        self._bytes += pixels.nbytes - (old.nbytes if old is not None else 0)
        looked_at = {entry.id for entry in self._wanted}
        while self._bytes > self._limit_bytes:
            oldest = next(iter(self._known))
            if oldest in looked_at:  # else it would be fetched again at once, for ever
                return
            self._bytes -= self._known.pop(oldest).nbytes

    def _redraw_lost(self) -> None:
        """Draw one again whose thumbnail is lost, when its recipe is known; the rest follow one by one."""
        if self._redraw is not None and not self._redraw.state.is_over:
            return
        entry = next((e for e in self._wanted if e.id in self._lost and e.has_recipe), None)
        if entry is None:
            return
        self._given_up.add(entry.id)
        side_px = self.side_px

        def work(ctx: Context) -> Found:
            return [(entry.id, self._draw(entry, side_px, ctx))]

        def take(found: Found) -> None:
            drawn = [i for i, pixels in found if pixels is not None]
            self._lost.difference_update(drawn)
            self._given_up.difference_update(drawn)
            self._take(found, side_px)

        self._redraw = self._queue.submit(
            Text("Drawing a lost thumbnail"), work, lane="device", is_quiet=True, on_done=take
        )

    def _draw(self, entry: Entry, side_px: int, ctx: Context) -> Pixels | None:
        opened = self._library.gallery()
        try:
            made = recipe_from_json(opened.store.recipe_text(entry.id))
            if not isinstance(made, Recipe):
                return None
            pixels = self._door.engine().run(made.request, ctx).pixels
        except GenimgError as error:  # a thumbnail is not worth a notice
            _log.info("a lost thumbnail cannot be drawn: %s", error.message)
            return None
        opened.recovery.mend(entry.id, see(pixels))
        return _fitted(pixels, side_px)


def _read(opened: OpenedGallery, entry: Entry, side_px: int) -> Pixels | None:
    data = opened.store.files.thumbnail(entry.uid)
    try:
        data = data or opened.recovery.mend(entry.id)
        if data is None:
            return None
        pixels = open_picture_bytes(data, entry.name, with_notes=False).pixels
    except BadInput as error:
        _log.warning("a thumbnail of the gallery cannot be read: %s", error.message)
        return None
    return _fitted(pixels, side_px)


def _fitted(pixels: Pixels, side_px: int) -> Pixels:
    """A picture whose longer side has ``side_px``; small ones are enlarged, so that a grid of them is even."""
    height, width = pixels.shape[:2]
    return frozen(resize(pixels, *fit_size(width, height, side_px, side_px)))
