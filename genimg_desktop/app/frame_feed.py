"""The full pictures of a film, one by one, for whoever writes them.

In the window a job of the io lane asks for them, a few ahead, in short turns on the device lane: sliders stay lively
while a film is exported, and drawing and encoding go on at the same time.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from itertools import islice

from genimg_desktop.app.engine_door import EngineDoor, EngineLike
from genimg_desktop.core.context import Context, QuietContext
from genimg_desktop.core.errors import Cancelled
from genimg_desktop.core.text import Text
from genimg_desktop.document.byte_cache import ByteCache
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.jobs.job import Job
from genimg_desktop.jobs.queue import JobQueue
from genimg_desktop.spec.card import ModelCard
from genimg_desktop.spec.request import GenerateRequest

TURN_OF_NETWORK, TURN_OF_RULES = 8, 1
"""Pictures of one turn: a network draws several at once; a picture by rules can take a second alone."""
_TURNS_AHEAD = 3
_POLL_S = 0.05
_MEMORY_BYTES = 128 * 1024 * 1024

Turn = Callable[[Sequence[GenerateRequest]], "Future[list[Pixels]]"]


def fed_frames(
    queue: JobQueue, door: EngineDoor, requests: Iterable[GenerateRequest], card: ModelCard, ctx: Context
) -> Generator[Pixels, None, None]:
    """Pictures in the order of ``requests``, drawn on the device lane. Called from work on another lane.

    Raises Cancelled when ``ctx`` is cancelled or the queue is closed, and what the engine raises.
    """
    asked: list[Job[None]] = []

    def ask(part: Sequence[GenerateRequest]) -> Future[list[Pixels]]:
        future: Future[list[Pixels]] = Future()

        def work(turn: Context) -> None:
            try:
                future.set_result([result.pixels for result in door.engine().run_batch(part, turn)])
            except BaseException as error:  # raised where the frame is waited for
                future.set_exception(error)

        try:
            job = queue.submit(Text("Drawing frames of a film"), work, lane="device", is_quiet=True)
        except RuntimeError as error:  # the window was closed
            raise Cancelled from error
        asked[:] = [other for other in asked if not other.state.is_over] + [job]
        return future

    def check() -> None:
        ctx.check()
        if queue.is_closed:
            raise Cancelled

    try:
        yield from _in_turns(requests, ask, _turn_of(card), check)
    finally:
        for job in asked:
            job.cancel()


def drawn_frames(
    engine: EngineLike, requests: Iterable[GenerateRequest], card: ModelCard, ctx: Context
) -> Generator[Pixels, None, None]:
    """The same without a queue, for the command line."""

    def ask(part: Sequence[GenerateRequest]) -> Future[list[Pixels]]:
        future: Future[list[Pixels]] = Future()
        future.set_result([result.pixels for result in engine.run_batch(part, QuietContext())])
        return future

    yield from _in_turns(requests, ask, _turn_of(card), ctx.check, ahead=1)


@dataclass(slots=True)
class _Wish:
    """A frame that is on its way: which picture of which turn, or the picture itself."""

    request: GenerateRequest
    index: int = -1
    turn: Future[list[Pixels]] | None = None
    pixels: Pixels | None = None


def _in_turns(
    requests: Iterable[GenerateRequest], ask: Turn, size: int, check: Callable[[], None], ahead: int = _TURNS_AHEAD
) -> Iterator[Pixels]:
    """Asks for ``size`` pictures at a time, ``ahead`` turns before they are needed.

    What stands still is drawn once, and so is what comes again (the way back of a ping-pong) while it is remembered.
    """
    waiting: deque[_Wish] = deque()
    memory: ByteCache[GenerateRequest, Pixels] = ByteCache(_MEMORY_BYTES)
    source, last = iter(requests), None
    is_over = False
    while True:
        while not is_over and len(waiting) < size * ahead:
            wishes = _next_turn(source, size, last, memory, ask)
            is_over = len(wishes) < size
            waiting.extend(wishes)
            last = wishes[-1] if wishes else last
        if not waiting:
            return
        wish = waiting.popleft()
        if wish.pixels is None and wish.turn is not None:
            wish.pixels = _result(wish.turn, check)[wish.index]
            memory.put(wish.request, wish.pixels, wish.pixels.nbytes)
        assert wish.pixels is not None
        yield wish.pixels


def _next_turn(
    source: Iterator[GenerateRequest],
    size: int,
    last: _Wish | None,
    memory: ByteCache[GenerateRequest, Pixels],
    ask: Turn,
) -> list[_Wish]:
    """The next ``size`` frames, fewer at the end; what has to be drawn for them is asked for as one turn."""
    wishes: list[_Wish] = []
    fresh: list[_Wish] = []
    for request in islice(source, size):
        if last is None or last.request != request:
            last = _Wish(request, pixels=memory.get(request))
            if last.pixels is None:
                last.index = len(fresh)
                fresh.append(last)
        wishes.append(last)
    if fresh:
        turn = ask([wish.request for wish in fresh])
        for wish in fresh:
            wish.turn = turn
    return wishes


def _result(future: Future[list[Pixels]], check: Callable[[], None]) -> list[Pixels]:
    while not future.done():
        check()
        try:
            return future.result(_POLL_S)
        except TimeoutError:
            if future.done():
                break
    return future.result()


def _turn_of(card: ModelCard) -> int:
    return TURN_OF_RULES if card.is_any_size else TURN_OF_NETWORK
