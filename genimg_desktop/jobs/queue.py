"""Lanes of worker threads with latest-wins slots.

A lane is a name and a number of threads: 'device' has one, for a device does one thing at a time; 'io' has a few.
Work returns a value or raises; everything that follows (state, listeners, callbacks) happens through ``deliver``,
which the window points at its own thread and tests and the command line call directly.

A slot holds the newest wish of its kind: a later submit takes the place of one that still waits, and stops one that
runs if that one is interruptible. A running one that is not interruptible finishes, so that dragging a slider always
shows something; results of one slot arrive in order and an older one never after a newer.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from genimg_desktop.core.context import Context
from genimg_desktop.core.errors import Cancelled, GenimgError, as_genimg_error
from genimg_desktop.core.signals import Signal
from genimg_desktop.core.text import Text
from genimg_desktop.jobs.job import Job, JobContext, JobState

T = TypeVar("T")
Deliver = Callable[[Callable[[], None]], None]

_log = logging.getLogger(__name__)


class JobQueue:
    """Submit work; it runs on a thread of its lane and its outcome is delivered."""

    def __init__(self, deliver: Deliver, lanes: Mapping[str, int] | None = None) -> None:
        self.added: Signal[Job[Any]] = Signal()
        self.changed: Signal[Job[Any]] = Signal()
        self.failed: Signal[Job[Any], GenimgError] = Signal()
        self._deliver = deliver
        self._ready = threading.Condition()
        self._waiting: dict[str, deque[tuple[Job[Any], Callable[[Any], None] | None]]] = {}
        self._running: set[Job[Any]] = set()
        self._is_closed = False
        self._next_number = 1
        self._threads: list[threading.Thread] = []
        for lane, count in (lanes or {"device": 1, "io": 2}).items():
            self._waiting[lane] = deque()
            for index in range(count):
                thread = threading.Thread(target=self._serve, args=(lane,), name=f"{lane}-{index}", daemon=True)
                self._threads.append(thread)
                thread.start()

    def submit(
        self,
        title: Text,
        work: Callable[[Context], T],
        *,
        lane: str = "io",
        slot: str | None = None,
        is_interruptible: bool = True,
        is_quiet: bool = False,
        on_done: Callable[[T], None] | None = None,
    ) -> Job[T]:
        """Queue ``work``. on_done gets its value through ``deliver``; a failure goes to ``failed``.

        is_quiet keeps the job out of the list that people see (previews). Raises KeyError for an unknown lane,
        RuntimeError after close.
        """
        with self._ready:
            if self._is_closed:
                raise RuntimeError("the job queue is closed")
            job = Job(
                self._next_number,
                title,
                work,
                lane=lane,
                slot=slot,
                is_interruptible=is_interruptible,
                is_quiet=is_quiet,
            )
            self._next_number += 1
            superseded = self._supersede(lane, slot) if slot else []
            self._waiting[lane].append((job, on_done))
            self._ready.notify_all()
        for old in superseded:
            self._tell(old, JobState.CANCELLED)
        self._deliver(lambda: self.added.emit(job))
        return job

    @property
    def is_closed(self) -> bool:
        """Whether ``close`` was called, so that nothing more can be submitted."""
        return self._is_closed

    def jobs(self) -> list[Job[Any]]:
        """All jobs that wait or run, in order of submission."""
        with self._ready:
            waiting = [job for lane in self._waiting.values() for job, _ in lane]
            return sorted([*waiting, *self._running], key=lambda job: job.number)

    def cancel(self, job: Job[Any]) -> None:
        """Stop a job: at once when it waits, at its next check when it runs."""
        job.cancel()
        with self._ready:
            lane = self._waiting[job.lane]
            entry = next((item for item in lane if item[0] is job), None)
            if entry is not None:
                lane.remove(entry)
        if entry is not None:
            self._tell(job, JobState.CANCELLED)

    def wait_idle(self, timeout_s: float) -> bool:
        """Wait until nothing waits or runs; for the command line and tests. False when time ran out."""
        deadline = time.monotonic() + timeout_s
        with self._ready:
            while self._running or any(self._waiting.values()):
                left_s = deadline - time.monotonic()
                if left_s <= 0 or not self._ready.wait(left_s):
                    return not (self._running or any(self._waiting.values()))
            return True

    def close(self, timeout_s: float = 5.0) -> bool:
        """Cancel everything and end the threads. True when all of them ended in time."""
        for job in self.jobs():
            self.cancel(job)
        with self._ready:
            self._is_closed = True
            self._ready.notify_all()
        deadline = time.monotonic() + timeout_s
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    def _supersede(self, lane: str, slot: str) -> list[Job[Any]]:
        gone = [item for item in self._waiting[lane] if item[0].slot == slot]
        for item in gone:
            item[0].cancel()
            self._waiting[lane].remove(item)
        for job in self._running:
            if job.slot == slot and job.is_interruptible:
                job.cancel()
        return [job for job, _ in gone]

    def _serve(self, lane: str) -> None:
        while True:
            with self._ready:
                while not self._waiting[lane] and not self._is_closed:
                    self._ready.wait()
                if self._is_closed:
                    return
                job, on_done = self._waiting[lane].popleft()
                self._running.add(job)
            try:
                self._perform(job, on_done)
            finally:
                with self._ready:
                    self._running.discard(job)
                    self._ready.notify_all()

    def _perform(self, job: Job[Any], on_done: Callable[[Any], None] | None) -> None:
        self._tell(job, JobState.RUNNING)
        context = JobContext(job, lambda fraction, message: self._tell_progress(job, fraction, message))
        started_s = time.perf_counter()
        try:
            context.check()
            value = job.work(context)
        except Cancelled:
            self._tell(job, JobState.CANCELLED)
        except Exception as problem:
            _log.exception("job %d failed: %s", job.number, job.title)
            error = as_genimg_error(problem)
            self._tell(job, JobState.FAILED, error=error)
        else:
            seconds = time.perf_counter() - started_s
            self._tell(job, JobState.DONE, seconds=seconds, then=lambda: on_done(value) if on_done else None)

    def _tell(
        self,
        job: Job[Any],
        state: JobState,
        *,
        error: GenimgError | None = None,
        seconds: float = 0.0,
        then: Callable[[], object] | None = None,
    ) -> None:
        def apply() -> None:
            job.state = JobState.CANCELLED if state is JobState.DONE and job.is_cancel_asked else state
            job.error, job.seconds = error, seconds
            self.changed.emit(job)
            if job.state is JobState.DONE and then is not None:
                then()
            if error is not None:
                self.failed.emit(job, error)

        self._deliver(apply)

    def _tell_progress(self, job: Job[Any], fraction: float | None, message: Text | None) -> None:
        def apply() -> None:
            job.fraction, job.message = fraction, message
            self.changed.emit(job)

        self._deliver(apply)
