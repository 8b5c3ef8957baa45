"""Work on many pictures in a few threads: results in order, memory bounded, and an end within a moment."""

from __future__ import annotations

import itertools
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")

_POLL_S = 0.05
_CHUNK = 8
"""Pictures per task: handing over one at a time costs more than resizing a small one."""
_AHEAD = 4
"""Tasks per thread that are begun before their results are wanted."""


def in_order(work: Callable[[T], R], items: Iterable[T], threads: int, check: Callable[[], None]) -> Generator[R]:
    """``work(item)`` for every item, in order, by ``threads`` threads. What ``work`` or ``check`` raises ends it.

    ``check`` is called at least every 50 ms. A picture that is being worked on when it ends is finished in the
    background and thrown away.
    """
    is_over = threading.Event()

    def work_on(some: tuple[T, ...]) -> list[R]:
        return [work(item) for item in some if not is_over.is_set()]

    pool = ThreadPoolExecutor(threads, thread_name_prefix="pictures")
    waiting: deque[Future[list[R]]] = deque()
    left = iter(items)
    try:
        while some := tuple(itertools.islice(left, _CHUNK)):
            waiting.append(pool.submit(work_on, some))
            if len(waiting) > threads * _AHEAD:
                yield from _result(waiting.popleft(), check)
        while waiting:
            yield from _result(waiting.popleft(), check)
    finally:
        is_over.set()
        pool.shutdown(wait=False, cancel_futures=True)


def _result(pending: Future[list[R]], check: Callable[[], None]) -> list[R]:
    check()
    while not wait([pending], timeout=_POLL_S).done:
        check()
    return pending.result()
