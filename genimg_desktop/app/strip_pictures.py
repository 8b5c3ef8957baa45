"""Pictures of a film strip: read in the background, a bounded number kept, the one that is looked at first."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path

from genimg_desktop.core.context import Context
from genimg_desktop.core.errors import GenimgError
from genimg_desktop.core.signals import Signal
from genimg_desktop.core.text import Text
from genimg_desktop.document.byte_cache import ByteCache
from genimg_desktop.image.codecs import open_picture
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.jobs.queue import JobQueue

LIMIT_BYTES = 96 * 1024 * 1024
AHEAD = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class StripMoment:
    """A moment of the strip. mark: changes when the same place is written again, after a training was taken back."""

    path: Path
    images: int
    seconds: float
    mark: float = 0.0

    @property
    def key(self) -> tuple[str, float]:
        """What its picture is kept under."""
        return str(self.path), self.mark


class StripPictures:
    """arrived: a picture was read; ``get`` gives it. missing: one cannot be read, ``problem_of`` says why."""

    def __init__(self, queue: JobQueue, limit_bytes: int = LIMIT_BYTES) -> None:
        self.arrived: Signal[StripMoment] = Signal()
        self.missing: Signal[StripMoment] = Signal()
        self._queue = queue
        self._cache: ByteCache[tuple[str, float], Pixels] = ByteCache(limit_bytes)
        self._problems: dict[tuple[str, float], Text] = {}

    @property
    def held_bytes(self) -> int:
        """What the kept pictures take."""
        return self._cache.size_bytes

    def get(self, moment: StripMoment) -> Pixels | None:
        """The picture ``uint8[H, W, 4]``, when it is there already."""
        return self._cache.get(moment.key)

    def problem_of(self, moment: StripMoment) -> Text | None:
        """Why a picture cannot be shown."""
        return self._problems.get(moment.key)

    def want(self, moment: StripMoment, then: tuple[StripMoment, ...] = ()) -> None:
        """Read a picture, then the next ones; a later wish takes the place of this one."""
        wanted = [m for m in (moment, *then[:AHEAD]) if self._cache.get(m.key) is None]
        if not wanted or self._queue.is_closed:
            return
        first, rest = wanted[0], tuple(wanted[1:])

        def work(_ctx: Context) -> Pixels | Text:
            try:
                return open_picture(first.path).pixels
            except GenimgError as error:  # said at its place in the strip: the other moments can still be seen
                logging.getLogger(__name__).info("no picture of a moment: %s", error)
                return error.message

        def take(found: Pixels | Text) -> None:
            if isinstance(found, Text):
                self._problems = {**dict(list(self._problems.items())[-100:]), first.key: found}
                self.missing.emit(first)
            else:
                self._problems.pop(first.key, None)
                self._cache.put(first.key, found, found.nbytes)
                self.arrived.emit(first)
            if rest and not self._queue.is_closed:
                self.want(rest[0], rest[1:])

        self._queue.submit(
            Text("Reading a moment of the training"),
            work,
            lane="io",
            slot="film-strip",
            is_interruptible=False,
            is_quiet=True,
            on_done=take,
        )
