"""The log file of a child: kept to a size, and the last thing it said."""

from __future__ import annotations

import os
from pathlib import Path
from typing import BinaryIO

LAST_LINES = 40
_LONGEST_LINE = 500
_TAIL_BYTES = 64 * 1024
_LARGEST_LOG_BYTES = 8 * 1024 * 1024


def open_log(path: Path) -> BinaryIO:
    """Open a log to append to; one that has grown large becomes ``<name>.old`` first. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists() and path.stat().st_size > _LARGEST_LOG_BYTES:
        path.replace(path.with_name(path.name + ".old"))
    return path.open("ab")


def last_lines(path: Path, start: int = 0) -> tuple[str, ...]:
    """The last lines of a log that were written from byte ``start`` on; none when it cannot be read."""
    try:
        with path.open("rb") as file:
            end = file.seek(0, os.SEEK_END)
            file.seek(max(start, end - _TAIL_BYTES))
            text = file.read(_TAIL_BYTES).decode("utf-8", errors="replace")
    except OSError:
        return ()
    lines = [line.rstrip()[:_LONGEST_LINE] for line in text.splitlines()]
    return tuple(line for line in lines if line)[-LAST_LINES:]
