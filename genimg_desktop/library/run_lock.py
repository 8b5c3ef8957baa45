"""One training per run folder: who it is, and that it is still going on.

The system holds the lock for a process and frees it when the process dies, however it dies. Where a disk knows no
locks (some network folders), the process named in the file counts, as long as that very process runs.
"""

from __future__ import annotations

import errno
import json
import logging
import os
import platform
import sys
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from genimg_desktop.core.errors import BadInput, SaveFailed
from genimg_desktop.core.processes import ProcessMark, is_alive, own_mark
from genimg_desktop.core.text import Text
from genimg_desktop.spec.training.run_files import LOCK

CONTROL = "control"
"""File in a run folder: what its training is asked to do, 'stop' or 'pause'. Its process looks twice a second."""

_LOCKED_BYTE = 1 << 30
"""Far behind the text: on Windows a locked byte cannot be read by others."""
_NO_LOCKS = frozenset({errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS})
_LONGEST_INFO = 10_000
_TRIES, _TRY_SECONDS = 10, 0.03

_log = logging.getLogger(__name__)


class AlreadyRunning(BadInput):
    """Another process trains in this run folder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LockInfo:
    """Who trains in a run folder: a process of a machine. Read by people, and to find a training again."""

    pid: int
    began: str
    machine: str

    @property
    def mark(self) -> ProcessMark | None:
        """The process, when it is one of this machine."""
        return ProcessMark(pid=self.pid, began=self.began) if self.machine == platform.node() else None


class RunLock:
    """The right to write into a run folder. A context: held inside the block."""

    def __init__(self, run: Path) -> None:
        self._run = run
        self._file: BinaryIO | None = None

    def acquire(self) -> None:
        """Take the lock; what a dead process left is taken over. Raises AlreadyRunning, SaveFailed."""
        if self._file is not None:
            raise RuntimeError("this lock is held already")
        try:
            file = (self._run / LOCK).open("a+b")
        except OSError as error:
            raise _not_locked(error, self._run) from error
        try:
            is_ours = _wait_for_lock(file)
            left = _parse(file)
            if is_ours is False or (is_ours is None and left is not None and _may_run(left)):
                raise _running(left)
            if left is not None:
                _log.info("took over the lock that process %s left", left.pid)
            _write(file, own_info())
        except OSError as error:
            file.close()
            raise _not_locked(error, self._run) from error
        except BaseException:
            file.close()
            raise
        self._file = file

    def release(self) -> None:
        """Give the lock back. Safe twice."""
        file, self._file = self._file, None
        if file is not None:
            with file, suppress(OSError):  # a full or lost disk: the system frees the lock all the same
                file.seek(0)
                file.truncate()

    def __enter__(self) -> RunLock:
        self.acquire()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.release()


def running_in(run: Path) -> LockInfo | None:
    """Who trains in a run folder now; None when nobody does. Takes the lock for an instant and changes nothing."""
    try:
        with (run / LOCK).open("r+b") as file:
            is_free = _try_lock(file, is_shared=True)
            left = _parse(file)
    except FileNotFoundError:
        return None
    except OSError as error:
        _log.warning("the lock of a run cannot be read: %r", error)
        return None
    if is_free is None:
        return left if left is not None and _may_run(left) else None
    if is_free:
        return None
    return left or LockInfo(pid=0, began="", machine="")  # taken a moment ago, not written yet


def own_info() -> LockInfo:
    """What this process writes into its locks."""
    mark = own_mark()
    return LockInfo(pid=mark.pid, began=mark.began, machine=platform.node())


def _may_run(info: LockInfo) -> bool:
    """Without locks of the system: this very process runs, or it is one of another machine, which cannot be asked."""
    return is_alive(info.mark) if info.mark is not None else True


def _wait_for_lock(file: BinaryIO) -> bool | None:
    """As ``_try_lock``, but not put off by somebody who only looks whether it is free."""
    for _ in range(_TRIES):
        if (is_ours := _try_lock(file)) is not False:
            return is_ours
        time.sleep(_TRY_SECONDS)
    return False


def _try_lock(file: BinaryIO, *, is_shared: bool = False) -> bool | None:
    """True: it is ours until the file is closed. False: another process has it. None: this disk knows no locks."""
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(file.fileno(), _LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file.fileno(), (fcntl.LOCK_SH if is_shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError as error:
        if error.errno not in _NO_LOCKS:
            raise
        return None
    return True


def _parse(file: BinaryIO) -> LockInfo | None:
    file.seek(0)
    try:
        tree = json.loads(file.read(_LONGEST_INFO))
        return LockInfo(pid=int(tree["pid"]), began=str(tree["began"]), machine=str(tree["machine"]))
    except (ValueError, KeyError, TypeError, RecursionError):  # empty: it was given back
        return None


def _write(file: BinaryIO, info: LockInfo) -> None:
    file.seek(0)
    file.truncate()
    file.write(json.dumps(asdict(info)).encode())
    file.flush()


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
