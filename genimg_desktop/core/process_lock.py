"""A file that one process at a time may hold: who it is, and that it is still alive.

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
from typing import BinaryIO, Self

from genimg_desktop.core.processes import ProcessMark, is_alive, own_mark

_LOCKED_BYTE = 1 << 30
"""Far behind the text: on Windows a locked byte cannot be read by others."""
_NO_LOCKS = frozenset({errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS})
_LONGEST_INFO = 10_000
_TRIES, _TRY_SECONDS = 10, 0.03

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class LockInfo:
    """Who holds a lock: a process of a machine. Read by people, and to find the process again."""

    pid: int
    began: str
    machine: str

    @property
    def mark(self) -> ProcessMark | None:
        """The process, when it is one of this machine."""
        return ProcessMark(pid=self.pid, began=self.began) if self.machine == platform.node() else None


class LockTaken(Exception):
    """Another process holds the lock. info: which one; None when it does not say."""

    def __init__(self, info: LockInfo | None) -> None:
        super().__init__("" if info is None else f"process {info.pid} on {info.machine}")
        self.info = info


class ProcessLock:
    """The right to something, by a lock file. A context: held inside the block."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: BinaryIO | None = None

    def acquire(self) -> None:
        """Take the lock; what a dead process left is taken over. Raises LockTaken, OSError."""
        if self._file is not None:
            raise RuntimeError("this lock is held already")
        file = self._path.open("a+b")
        try:
            is_ours = _wait_for_lock(file)
            left = _parse(file)
            if is_ours is False or (is_ours is None and left is not None and _may_run(left)):
                raise LockTaken(left)
            if left is not None:
                _log.info("took over the lock that process %s left", left.pid)
            _write(file, own_info())
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

    def __enter__(self) -> Self:
        self.acquire()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.release()


def holder_of(path: Path) -> LockInfo | None:
    """Who holds the lock of a file now; None when nobody does. Takes the lock for an instant and changes nothing."""
    try:
        with path.open("r+b") as file:
            is_free = _try_lock(file, is_shared=True)
            left = _parse(file)
    except FileNotFoundError:
        return None
    except OSError as error:
        _log.warning("a lock cannot be read: %r", error)
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
