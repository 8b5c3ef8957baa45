"""One window per library. A later start hands its files to the window that is there, through a folder: no sockets.

The lock is QLockFile's, which notices that the process of a lock file is gone, after a kill or a power cut too.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, QFileSystemWatcher, QLockFile, QObject, QTimer, Signal

from genimg_desktop.core.errors import BadInput, SaveFailed
from genimg_desktop.core.files import read_limited, write_atomically
from genimg_desktop.core.serde import parse_json

LOCK_NAME = "genimg.lock"
INBOX_NAME = "inbox"
ANSWER_MS = 3000
LARGEST_NOTE_BYTES = 1_000_000


class SingleInstance(QObject):
    """``asked``: another start wants these files opened here (none: it only wants the window in front)."""

    asked = Signal(list)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._inbox = folder / INBOX_NAME
        self._lock = QLockFile(str(folder / LOCK_NAME))
        self._lock.setStaleLockTime(0)  # however long it is held, only a dead owner makes it stale
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._read)

    def claim(self) -> bool:
        """Whether this start is the first; then it listens. A folder that cannot be written counts as ours."""
        try:
            self._inbox.mkdir(parents=True, exist_ok=True)
        except OSError:
            return True
        if not self._lock.tryLock(0) and self._lock.error() == QLockFile.LockError.LockFailedError:
            return False
        for old in self._inbox.glob("*.json"):
            old.unlink(missing_ok=True)
        self._watcher.addPath(str(self._inbox))
        return True

    def hand_over(self, paths: Sequence[Path], answer_ms: int = ANSWER_MS) -> bool:
        """Ask the window that is there to open files. True when it took them."""
        note = self._inbox / f"{uuid.uuid4().hex}.json"
        loop = QEventLoop()
        watcher = QFileSystemWatcher([str(self._inbox)])
        watcher.directoryChanged.connect(lambda _folder: None if note.exists() else loop.quit())
        try:
            write_atomically(note, json.dumps([str(path.absolute()) for path in paths]).encode())
        except SaveFailed:
            return False
        QTimer.singleShot(answer_ms, loop.quit)
        if note.exists():
            loop.exec()
        is_taken = not note.exists()
        note.unlink(missing_ok=True)
        return is_taken

    def release(self) -> None:
        """Let the next start be the first."""
        self._watcher.removePaths(self._watcher.directories())
        self._lock.unlock()

    def _read(self) -> None:
        for note in sorted(self._inbox.glob("*.json")):
            try:
                names = parse_json(read_limited(note, LARGEST_NOTE_BYTES))
            except BadInput:
                names = []
            note.unlink(missing_ok=True)
            is_list = isinstance(names, list) and all(isinstance(name, str) for name in names)
            self.asked.emit([Path(name) for name in names] if is_list else [])
