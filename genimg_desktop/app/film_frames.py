"""Small pictures of a film: drawn on the device lane one at a time, kept by latent within a bound in bytes.

Nobody waits for them. While a film plays, its frames are drawn from coarse to fine, those ahead of the playhead first,
and whoever looks is given the nearest one that is there.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator

from genimg_desktop.app.engine_door import EngineDoor
from genimg_desktop.core.context import Context
from genimg_desktop.core.errors import GenimgError
from genimg_desktop.core.signals import Signal
from genimg_desktop.core.text import Text
from genimg_desktop.document.byte_cache import ByteCache
from genimg_desktop.image.geometry import fit_size
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.jobs.queue import JobQueue
from genimg_desktop.spec.card import ModelSource
from genimg_desktop.spec.film import Film
from genimg_desktop.spec.film_path import FilmPath
from genimg_desktop.spec.latent import Latent
from genimg_desktop.spec.request import SMALLEST_SIDE, GenerateRequest, Quality

LIMIT_BYTES = 96 * 1024 * 1024
SIDE_PX = 192
MOST_DRAWN = 2000
_COARSEST = 32

Key = tuple[str, Latent, int, int]


class FilmFrames:
    """pictured: a picture was drawn, or cannot be (``problem``). The way back of a ping-pong shares its pictures."""

    def __init__(self, queue: JobQueue, door: EngineDoor, limit_bytes: int = LIMIT_BYTES) -> None:
        self.pictured: Signal[()] = Signal()
        self.problem: GenimgError | None = None
        self.is_filling = False
        self._queue, self._door = queue, door
        self._limit_bytes = limit_bytes
        self._cache: ByteCache[Key, Pixels] = ByteCache(limit_bytes)
        self._reel: _Reel | None = None
        self._is_drawing = False
        self._wanted = 0

    @property
    def held_bytes(self) -> int:
        """What the kept pictures take."""
        return self._cache.size_bytes

    @property
    def drawn_share(self) -> float:
        """How much of what playing needs is there, in [0, 1]."""
        reel = self._reel
        if reel is None:
            return 0.0
        numbers = range(0, reel.film.pass_frames, reel.stride(self._limit_bytes))
        return sum(number in reel.drawn for number in numbers) / len(numbers)

    def show(self, film: Film | None, source: ModelSource | None) -> None:
        """Another film, or a changed one; pictures of places that are still in it stay. Raises BadInput, BadRecipe."""
        reel = self._reel
        if reel is not None and (film, source) == (reel.film, reel.source):
            return
        self.problem = None
        self._reel = _Reel(film, source) if film is not None and source is not None else None
        self._draw_next()

    def want(self, frame: int, *, is_filling: bool) -> None:
        """The playhead is at a frame of the film. is_filling: draw all others too, for the film plays."""
        self._wanted, self.is_filling = frame, is_filling
        self._draw_next()

    def nearest(self, frame: int) -> Pixels | None:
        """The picture of a frame, or the nearest one that is there; None when there is none at all."""
        reel = self._reel
        if reel is None:
            return None
        at = reel.folded(frame)
        found = self._look(reel, at)
        if found is not None:
            return found
        near = [(abs(number - at), number, -1) for number in reel.drawn]
        near += [(abs(number - at), number, index) for index, number in enumerate(reel.key_frames)]
        for _, number, index in sorted(near):
            found = self._look(reel, number) if index < 0 else self.of_keyframe(index)
            if found is not None:
                return found
            reel.drawn.discard(number)  # its picture had to make room
        return None

    def of_keyframe(self, index: int) -> Pixels | None:
        """The picture of a keyframe."""
        reel = self._reel
        if reel is None or index >= len(reel.film.keyframes):
            return None
        return self._cache.get(reel.key(reel.key_latents[index]))

    # inside

    def _look(self, reel: _Reel, number: int) -> Pixels | None:
        found = self._cache.get(reel.key(reel.latent(number)))
        if found is not None:
            reel.drawn.add(number)
        return found

    def _draw_next(self) -> None:
        reel = self._reel
        if reel is None or self._is_drawing or self.problem is not None or self._queue.is_closed:
            return
        latent = next(self._missing(reel), None)
        if latent is None:
            return
        request, key = reel.request(latent), reel.key(latent)

        def work(ctx: Context) -> Pixels | GenimgError:
            try:
                return self._door.engine().run(request, ctx).pixels
            except GenimgError as error:  # said in the panel, once; the explorer may well go on
                logging.getLogger(__name__).info("no picture of the film: %s", error)
                return error

        def take(found: Pixels | GenimgError) -> None:
            self._is_drawing = False
            if not isinstance(found, GenimgError):
                self._cache.put(key, found, found.nbytes)
            elif reel is self._reel:
                self.problem = found
            self.pictured.emit()
            self._draw_next()

        self._is_drawing = True
        self._queue.submit(
            Text("Drawing the film"),
            work,
            lane="device",
            slot="film",
            is_interruptible=False,
            is_quiet=True,
            on_done=take,
        )

    def _missing(self, reel: _Reel) -> Iterator[Latent]:
        """What has no picture yet, in the order in which it is wanted."""
        at = reel.folded(self._wanted)
        if self._look(reel, at) is None:
            yield reel.latent(at)
        for latent in reel.key_latents:
            if self._cache.get(reel.key(latent)) is None:
                yield latent
        finest, stride = reel.stride(self._limit_bytes), _COARSEST
        while self.is_filling and stride >= finest:
            numbers = range(0, reel.film.pass_frames, stride)
            first = -(-at // stride)
            for number in (*numbers[first:], *numbers[:first]):
                if number not in reel.drawn and self._look(reel, number) is None:
                    yield reel.latent(number)
            stride //= 2


class _Reel:
    """One film with its model: the latent of every frame, and which have a picture. Raises BadInput, BadRecipe."""

    def __init__(self, film: Film, source: ModelSource) -> None:
        self.film, self.source = film, source
        self.drawn: set[int] = set()
        self._path = FilmPath(film, source.card.latent)
        self._latents: dict[int, Latent] = {}
        moments = film.times_s[: len(film.keyframes)]
        self.key_latents = tuple(self._path.at(moment_s) for moment_s in moments)
        self.key_frames = tuple(film.frame_at(moment_s) for moment_s in moments)
        sample = film.request(film.keyframes[0].latent, source.card)
        self._size = sample.width, sample.height
        if source.card.is_any_size:
            width, height = fit_size(*self._size, SIDE_PX, SIDE_PX, can_grow=False)
            self._size = max(width, SMALLEST_SIDE), max(height, SMALLEST_SIDE)

    def latent(self, number: int) -> Latent:
        """The latent of a frame of the first pass."""
        found = self._latents.get(number)
        if found is None:
            if len(self._latents) > 2 * MOST_DRAWN:
                self._latents.clear()
            found = self._latents[number] = self._path.frame(number)
        return found

    def request(self, latent: Latent) -> GenerateRequest:
        """A small draft where the model draws any size, else its own size."""
        quality: Quality = "draft" if self.source.card.is_any_size else "final"
        return GenerateRequest(
            model=self.film.model, latent=latent, width=self._size[0], height=self._size[1], quality=quality
        )

    def key(self, latent: Latent) -> Key:
        """What a picture is kept under."""
        return self.source.hash, latent, *self._size

    def folded(self, frame: int) -> int:
        """The same picture within the first pass; a frame that is not there becomes the nearest one."""
        film = self.film
        if film.loop == "ping_pong" and frame >= film.pass_frames:
            frame = film.frame_count - frame
        return min(max(frame, 0), film.pass_frames - 1)

    def stride(self, limit_bytes: int) -> int:
        """1, or more for a film whose frames do not all fit: then every second one is drawn, every fourth, ..."""
        room = limit_bytes // (4 * self._size[0] * self._size[1]) - len(self.film.keyframes) - 1
        room, stride = max(min(room, MOST_DRAWN), 1), 1
        while self.film.pass_frames / stride > room:
            stride *= 2
        return stride
