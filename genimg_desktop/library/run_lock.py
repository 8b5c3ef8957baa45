"""One training per run folder: who it is, and that it is still going on. The lock itself is core.process_lock's."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType

from genimg_desktop.core.errors import BadInput, SaveFailed
from genimg_desktop.core.process_lock import LockInfo, LockTaken, ProcessLock, holder_of, own_info
from genimg_desktop.core.text import Text
from genimg_desktop.spec.training.run_files import LOCK

__all__ = ["CONTROL", "AlreadyRunning", "LockInfo", "RunLock", "own_info", "running_in"]

CONTROL = "control"
"""File in a run folder: what its training is asked to do, 'stop' or 'pause'. Its process looks twice a second."""


class AlreadyRunning(BadInput):
    """Another process trains in this run folder."""


class RunLock:
    """The right to write into a run folder. A context: held inside the block."""

    def __init__(self, run: Path) -> None:
        self._run = run
        self._lock = ProcessLock(run / LOCK)

    def acquire(self) -> None:
        """Take the lock; what a dead process left is taken over. Raises AlreadyRunning, SaveFailed."""
        try:
            self._lock.acquire()
        except LockTaken as taken:
            raise _running(taken.info) from None
        except OSError as error:
            raise _not_locked(error, self._run) from error

    def release(self) -> None:
        """Give the lock back. Safe twice."""
        self._lock.release()

    def __enter__(self) -> RunLock:
        self.acquire()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.release()


def running_in(run: Path) -> LockInfo | None:
    """Who trains in a run folder now; None when nobody does. Takes the lock for an instant and changes nothing."""
    return holder_of(run / LOCK)


def _running(info: LockInfo | None) -> AlreadyRunning:
    hint = Text("Stop it first, or wait until it has ended.")
    if info is not None and info.machine and info.mark is None:
        hint = Text("It runs on '{machine}'. When it does not any more, remove the file '{file}' in its folder.",
                    machine=info.machine, file=LOCK)  # fmt: skip
    details = "" if info is None else f"process {info.pid} on {info.machine}"
    return AlreadyRunning(
        Text("This training is already running."),
        hint=hint,
        details=details,
    )


def _not_locked(error: OSError, run: Path) -> SaveFailed:
    why = error.strerror or type(error).__name__
    return SaveFailed(
        Text("The folder of the training, '{name}', cannot be written: {why}", name=run.name, why=why),
        hint=Text("Make sure that the folder is there and can be written."),
        details=repr(error),
    )
