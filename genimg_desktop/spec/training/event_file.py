"""The record of a training: ``events.jsonl``, written line by line, read while it grows, cut when a training goes on.

A line counts once its newline is there: what a killed program left half-written is never taken for an event.
"""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from genimg_desktop.core.errors import SaveFailed
from genimg_desktop.core.files import atomic_file, read_limited, write_atomically
from genimg_desktop.core.text import Text
from genimg_desktop.spec.training.event import TrainEvent
from genimg_desktop.spec.training.event_line import LONGEST_LINE_BYTES, event_line, parse_event

RESTARTS = frozenset({"started", "resumed"})
"""Kinds after which everything told of later pictures does not hold any more."""
CURVE_KINDS = frozenset({"tick", "snapshot"})
"""Kinds whose values are points of curves."""
_SYNCED = frozenset({"checkpoint", "paused", "finished", "failed"})
_TAIL_BLOCK = 4096


class EventWriter:
    """Appends events to a file, one write each; another program sees a line as soon as it is told.

    Lines are brought to the disk at checkpoints and at ends, and by ``sync``. A half-written last line, left by a
    killed program, is cut off first. Raises SaveFailed; a line that did not fit on the disk is taken back.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = path.open("ab", buffering=0)
            self._end = _end_of_lines(path)
            self._file.truncate(self._end)
        except OSError as error:
            raise _not_written(error, path) from error

    def write(self, event: TrainEvent) -> None:
        """Append one event."""
        line = event_line(event)
        try:
            written = self._file.write(line)
            if written != len(line):
                raise OSError(errno.ENOSPC, "No space left on device")
            self._end += len(line)
            if event.kind in _SYNCED:
                os.fsync(self._file.fileno())
        except OSError as error:
            with contextlib.suppress(OSError):  # the disk is broken as a whole: the first failure is the one to tell
                self._file.truncate(self._end)
            raise _not_written(error, self._path) from error

    def sync(self) -> None:
        """Bring everything told so far to the disk. To be called before a checkpoint that builds on it is written."""
        try:
            os.fsync(self._file.fileno())
        except OSError as error:
            raise _not_written(error, self._path) from error

    def close(self) -> None:
        """Close the file. Safe twice."""
        self._file.close()

    def __enter__(self) -> EventWriter:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


class EventReader(Iterator[TrainEvent]):
    """The events of a file, in its order. skipped: lines so far that are no event of this version.

    A file that is not there holds no events. Raises OSError when it cannot be read.
    """

    def __init__(self, path: Path) -> None:
        self.skipped = 0
        self._events = self._read(path)

    def __next__(self) -> TrainEvent:
        return next(self._events)

    def _read(self, path: Path) -> Iterator[TrainEvent]:
        for line in _lines(path):
            event = parse_event(line)
            if event is None:
                self.skipped += 1
            else:
                yield event


def read_events(path: Path) -> EventReader:
    """Read the events of a file; how many lines were passed over is in ``skipped``."""
    return EventReader(path)


def standing_events(events: Iterable[TrainEvent]) -> list[TrainEvent]:
    """The events that still hold, in their order; see ``RESTARTS``."""
    standing: list[TrainEvent] = []
    for event in events:
        if event.kind in RESTARTS:
            while standing and standing[-1].images > event.images:
                standing.pop()
        standing.append(event)
    return standing


def truncate_after(path: Path, images: int) -> int:
    """Take out what was told after a checkpoint, so that going on from it doubles nothing; the rest stays to the byte.

    images: pictures shown at the checkpoint; -1 takes out everything. To be called before an EventWriter is opened.
    Returns how many lines went. The file is replaced in one step, or not at all. Raises SaveFailed, OSError.
    """
    gone = sum(not _holds(line, images) for line in _lines(path))
    if gone:
        with atomic_file(path, path.stat().st_size) as file:
            file.writelines(line for line in _lines(path) if _holds(line, images))
    return gone


def _holds(line: bytes, images: int) -> bool:
    event = parse_event(line)
    return event is not None and event.images <= images


@dataclass(frozen=True, slots=True, kw_only=True)
class TailRead:
    """What is new. is_fresh: the file was rewritten, so that everything read before is to be forgotten."""

    events: tuple[TrainEvent, ...]
    is_fresh: bool


class EventTail:
    """Follows a file that another program appends to. Holds no handle between reads, so the file can be replaced."""

    BLOCK_BYTES = 4 * 1024 * 1024
    _ANCHOR_BYTES = 256

    def __init__(self, path: Path) -> None:
        self.skipped = 0
        self._path = path
        self._offset = 0
        self._anchor = b""
        self._file_id = 0

    def read_new(self) -> TailRead:
        """The events since the last read, at most a few megabytes of them. Raises OSError when it cannot be read."""
        try:
            with self._path.open("rb") as file:
                is_fresh = self._is_other(file)
                if is_fresh:
                    self._offset, self.skipped = 0, 0
                file.seek(self._offset)
                block = file.read(self.BLOCK_BYTES)
        except FileNotFoundError:
            is_fresh = self._offset > 0
            self._offset, self._anchor = 0, b""
            return TailRead(events=(), is_fresh=is_fresh)
        whole = block[: block.rfind(b"\n") + 1]
        if not whole and len(block) > LONGEST_LINE_BYTES:
            whole = block  # one line without an end: passed over in blocks
        self._offset += len(whole)
        self._anchor = (self._anchor + whole)[-self._ANCHOR_BYTES :]
        found = [parse_event(line) for line in whole.split(b"\n")[:-1]]
        events = tuple(event for event in found if event is not None)
        self.skipped += len(found) - len(events)
        return TailRead(events=events, is_fresh=is_fresh)

    def _is_other(self, file: BinaryIO) -> bool:
        """Whether the file is not the one read so far: the last lines read are not where they were."""
        info = os.fstat(file.fileno())
        was, self._file_id = self._file_id, info.st_ino
        if self._offset == 0:
            return False
        file.seek(self._offset - len(self._anchor))
        is_other = was != info.st_ino or file.read(len(self._anchor)) != self._anchor
        if is_other:
            self._anchor = b""
        return is_other


def write_best(path: Path, event: TrainEvent) -> None:
    """Write which moment is the best so far: the 'best' event itself. Raises SaveFailed."""
    write_atomically(path, event_line(event))


def read_best(path: Path) -> TrainEvent | None:
    """The best moment so far; None when there is none or the file is damaged. Raises BadInput for an unreadable one."""
    if not path.exists():
        return None
    event = parse_event(read_limited(path, LONGEST_LINE_BYTES).strip())
    return event if event is not None and event.kind == "best" else None


def first_events(path: Path, head_bytes: int) -> list[TrainEvent]:
    """The events in the first ``head_bytes`` of a file. Raises OSError."""
    try:
        with path.open("rb") as file:
            lines = file.read(head_bytes).split(b"\n")[:-1]
    except FileNotFoundError:
        return []
    return [event for line in lines if (event := parse_event(line)) is not None]


def last_events(path: Path, tail_bytes: int) -> list[TrainEvent]:
    """The events in the last ``tail_bytes`` of a file, without reading the rest. Raises OSError."""
    try:
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            start = max(size - tail_bytes, 0)
            file.seek(start)
            lines = file.read(tail_bytes).split(b"\n")
    except FileNotFoundError:
        return []
    whole = lines[1 if start else 0 : -1]
    return [event for line in whole if (event := parse_event(line)) is not None]


def _lines(path: Path) -> Iterator[bytes]:
    """Whole lines with their newlines; of a line that is too long only pieces come, which no reader takes."""
    try:
        file = path.open("rb")
    except FileNotFoundError:
        return
    with file:
        is_inside = False
        while line := file.readline(LONGEST_LINE_BYTES + 1):
            is_piece, has_end = is_inside, line.endswith(b"\n")
            is_inside = not has_end
            if has_end:
                yield b"\n" if is_piece else line


def _end_of_lines(path: Path) -> int:
    """Where the last whole line ends."""
    with path.open("rb") as file:
        end = file.seek(0, os.SEEK_END)
        while end > 0:
            start = max(end - _TAIL_BLOCK, 0)
            file.seek(start)
            newline = file.read(end - start).rfind(b"\n")
            if newline >= 0:
                return start + newline + 1
            end = start
    return 0


def _not_written(error: OSError, path: Path) -> SaveFailed:
    hint = Text("Free some space, then go on with the training: it resumes from its last checkpoint.")
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        message = Text("The disk is full: the record of the training cannot be written.")
    else:
        why = error.strerror or type(error).__name__
        message = Text("The record of the training, '{name}', cannot be written: {why}", name=path.name, why=why)
        hint = Text("Make sure that the folder of the training can be written, then go on with it.")
    return SaveFailed(message, hint=hint, details=repr(error))
