"""One piece of work: its state, progress, result or error. Changed only by its queue."""

from __future__ import annotations

import enum
import threading
import time
from collections.abc import Callable
from typing import Generic, TypeVar

from genimg_desktop.core.context import Context
from genimg_desktop.core.errors import Cancelled, GenimgError
from genimg_desktop.core.text import Text

T = TypeVar("T")


class JobState(enum.Enum):
    """Where a job is in its life."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def is_over(self) -> bool:
        """Whether nothing more will happen to the job."""
        return self in (JobState.DONE, JobState.FAILED, JobState.CANCELLED)


class Job(Generic[T]):
    """Made by ``JobQueue.submit``. Its fields are read on the delivering thread; ``cancel`` may be called from any."""

    def __init__(
        self,
        number: int,
        title: Text,
        work: Callable[[Context], T],
        *,
        lane: str,
        slot: str | None,
        is_interruptible: bool,
        is_quiet: bool,
    ) -> None:
        self.number = number
        self.title = title
        self.work = work
        self.lane = lane
        self.slot = slot
        self.is_interruptible = is_interruptible
        self.is_quiet = is_quiet
        self.state = JobState.QUEUED
        self.fraction: float | None = None
        self.message: Text | None = None
        self.error: GenimgError | None = None
        self.seconds = 0.0
        self._cancelled = threading.Event()

    @property
    def is_cancel_asked(self) -> bool:
        """Whether somebody asked for the job to stop."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the job to stop; it ends at its next check."""
        self._cancelled.set()


class JobContext:
    """What the work of a job sees. Progress is passed on at most ten times a second."""

    INTERVAL_S = 0.1

    def __init__(self, job: Job[T], on_progress: Callable[[float | None, Text | None], None]) -> None:
        self._job = job
        self._on_progress = on_progress
        self._last_s = 0.0

    def report(self, fraction: float | None, message: Text | None = None) -> None:
        """Say how much is done; raises Cancelled like ``check``."""
        self.check()
        now_s = time.monotonic()
        if now_s - self._last_s >= self.INTERVAL_S or fraction == 1.0:
            self._last_s = now_s
            self._on_progress(fraction, message)

    def check(self) -> None:
        """Raise Cancelled once the job is cancelled."""
        if self._job.is_cancel_asked:
            raise Cancelled
