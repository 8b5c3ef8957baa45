"""Makes parts of the picture on a worker, so that the window never waits long for them."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from genimg_desktop.core.signals import Signal
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.pixels import Pixels, blank

Render = Callable[[Rect, float], Pixels]
Deliver = Callable[[Callable[[], None]], None]

_MEMORY = 0.3
"""How much the latest measurement weighs in the time that a part takes."""
_FIRST_NS_PER_PIXEL, _MOST_NS_PER_PIXEL = 60.0, 300.0
"""The most keeps a first look, for which layers are made smaller, from counting for long."""
_MOST_SCALES = 64


@dataclass(frozen=True, slots=True)
class Wish:
    """A part of the scaled canvas, in its pixels. is_urgent: somebody waits for it."""

    view: Rect
    scale: float
    is_urgent: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Made:
    """pixels: ``uint8[H, W, 4]`` of a wish. serial: all changes up to it are seen in them."""

    wish: Wish
    pixels: Pixels
    serial: int


class ViewFeed:
    """The newest list of wishes counts; what is under way is finished. One thread asks, any number may.

    made: something can be taken; emitted through ``deliver``. render: called on the worker, one part at a time.
    """

    def __init__(self, render: Render, deliver: Deliver) -> None:
        self.made: Signal[()] = Signal()
        self._render, self._deliver = render, deliver
        self._lock = threading.Condition()
        self._wishes: deque[Wish] = deque()
        self._current: tuple[Wish, int] | None = None
        self._made: list[Made] = []
        self._is_told = False
        self._is_running = False
        self._is_closed = False
        self._serial = 0
        self._ns_per_pixel: dict[float, float] = {}
        self._executor = ThreadPoolExecutor(1, thread_name_prefix="view")

    def note_change(self) -> int:
        """The picture is another from now on: a number that rises with every change."""
        self._serial += 1
        return self._serial

    @property
    def serial(self) -> int:
        """That of the last change."""
        return self._serial

    def estimate_ms(self, num_pixels: float, scale: float) -> float:
        """How long so many pixels at a scale will take, by the last ones at that scale, or at any."""
        known = self._ns_per_pixel
        latest = next(reversed(known.values())) if known else _FIRST_NS_PER_PIXEL
        return num_pixels * known.get(scale, latest) / 1e6

    def want(self, wishes: Iterable[Wish]) -> None:
        """Make these, in this order; earlier wishes that were not begun are forgotten."""
        with self._lock:
            coming = [(made.wish, made.serial) for made in self._made]
            coming += [] if self._current is None else [self._current]
            known = {(wish.view, wish.scale) for wish, serial in coming if serial == self._serial}
            self._wishes = deque(wish for wish in wishes if (wish.view, wish.scale) not in known)
            if not self._wishes or self._is_running or self._is_closed:
                return
            self._is_running = True
            self._executor.submit(self._work)

    def take(self) -> list[Made]:
        """What was made since the last call, in order."""
        with self._lock:
            made, self._made = self._made, []
            self._is_told = False
        return made

    def wait(self, timeout_s: float, *, for_all: bool = False) -> bool:
        """Wait until nothing urgent (or nothing at all) is left to make; False when time ran out."""
        deadline_s = time.monotonic() + timeout_s
        with self._lock:
            while self._has_work(for_all):
                left_s = deadline_s - time.monotonic()
                if left_s <= 0 or self._is_closed:
                    return False
                self._lock.wait(left_s)
        return True

    @property
    def is_idle(self) -> bool:
        """Whether nothing is wanted, made or waiting to be taken."""
        with self._lock:
            return not self._has_work(is_all=True) and not self._made

    def close(self) -> None:
        """End the worker."""
        with self._lock:
            self._is_closed = True
            self._wishes.clear()
            self._lock.notify_all()
        self._executor.shutdown()

    def _has_work(self, is_all: bool) -> bool:
        current = () if self._current is None else (self._current[0],)
        return any(is_all or wish.is_urgent for wish in (*current, *self._wishes))

    def _work(self) -> None:
        while self._make_next():
            pass

    def _make_next(self) -> bool:
        with self._lock:
            if not self._wishes or self._is_closed:
                self._is_running = False  # under the same lock as the look: a wish that comes now starts anew
                self._lock.notify_all()
                return False
            wish, serial = self._wishes.popleft(), self._serial
            self._current = (wish, serial)
        begin_ns = time.perf_counter_ns()
        try:
            pixels = self._render(wish.view, wish.scale)
        except Exception as problem:  # shown once, by whoever looks after errors nobody caught; not tried again
            self._deliver(_raising(problem))
            pixels = blank(wish.view.width, wish.view.height)
        share = (time.perf_counter_ns() - begin_ns) / max(wish.view.width * wish.view.height, 1)
        with self._lock:
            self._learn(wish.scale, min(share, _MOST_NS_PER_PIXEL))
            self._made.append(Made(wish, pixels, serial))
            self._current = None
            must_tell, self._is_told = not self._is_told, True
            self._lock.notify_all()
        if must_tell:
            self._deliver(self.made.emit)
        return True

    def _learn(self, scale: float, ns_per_pixel: float) -> None:
        before = self._ns_per_pixel.pop(scale, _FIRST_NS_PER_PIXEL)
        self._ns_per_pixel[scale] = before + _MEMORY * (ns_per_pixel - before)  # now the latest
        while len(self._ns_per_pixel) > _MOST_SCALES:
            del self._ns_per_pixel[next(iter(self._ns_per_pixel))]


def _raising(problem: Exception) -> Callable[[], None]:
    def throw() -> None:
        raise problem

    return throw
