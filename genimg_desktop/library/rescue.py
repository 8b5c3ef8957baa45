"""Telling a damaged, foreign or newer database file apart, and the copies to come back from."""

from __future__ import annotations

import contextlib
import logging
import re
import shutil
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

from genimg_desktop.core.errors import SaveFailed
from genimg_desktop.core.files import atomic_file
from genimg_desktop.core.text import Text

APPLICATION_ID = 0x47494D47
"""'GIMG': marks a SQLite file as ours (PRAGMA application_id)."""

MOST_COPIES = 3
_MAGIC = b"SQLite format 3\0"
_DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_SIDE_FILES = ("-wal", "-shm", "-journal")

_log = logging.getLogger(__name__)

Verdict = Literal["missing", "sound", "damaged", "foreign", "newer"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """A daily copy: its file, its place in the order (the clock may jump, the counter does not), and its day."""

    path: Path
    counter: int
    day: str


def examine(path: Path, newest_schema: int) -> Verdict:
    """What a database file is. A foreign or newer file is not written to. Raises OSError, sqlite3.OperationalError."""
    if not path.exists() or path.stat().st_size == 0:
        return "missing"
    with path.open("rb") as file:
        head = file.read(100)
    if not head.startswith(_MAGIC) or len(head) < 100:
        return "damaged"
    # read from the file itself, for even a read-only connection may write beside a database in WAL mode
    schema, application = int.from_bytes(head[60:64], "big"), int.from_bytes(head[68:72], "big")
    if application not in (0, APPLICATION_ID):
        return "foreign"
    if schema > newest_schema:
        return "newer"
    try:
        with contextlib.closing(sqlite3.connect(path, timeout=5.0)) as connection:
            if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                return "damaged"
            schema = connection.execute("PRAGMA user_version").fetchone()[0]
            application = connection.execute("PRAGMA application_id").fetchone()[0]
            has_tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] > 0
    except sqlite3.DatabaseError as error:
        if is_damage(error):
            return "damaged"
        raise
    if application != APPLICATION_ID and has_tables:
        return "foreign"
    return "newer" if schema > newest_schema else "sound"


def is_damage(error: sqlite3.Error) -> bool:
    """Whether SQLite says that the file is broken, and not busy, full or forbidden."""
    return (getattr(error, "sqlite_errorcode", 0) & 0xFF) in _DAMAGE


def move_aside(path: Path, now: datetime) -> Path:
    """Give a database that cannot be used, or what is left of it, another name, so that nothing is lost.

    The side files go with it: SQLite would mix an old journal into whatever takes the database's place.
    """
    stem = f"{path.stem}-damaged-{now:%Y%m%d-%H%M%S}"
    number = 1
    while (kept := path.with_name(f"{stem}-{number}{path.suffix}")).exists():
        number += 1
    for suffix in (*_SIDE_FILES, ""):
        file = path.with_name(path.name + suffix)
        if file.exists():
            file.rename(kept.with_name(kept.name + suffix))
    return kept


def copies_of(path: Path) -> list[Copy]:
    """The daily copies of a database, newest first."""
    pattern = re.compile(re.escape(path.stem) + r"-copy-(\d{6,12})-(\d{8})" + re.escape(path.suffix))
    found = []
    with contextlib.suppress(FileNotFoundError):
        for file in path.parent.iterdir():
            match = pattern.fullmatch(file.name)
            if match:
                found.append(Copy(path=file, counter=int(match.group(1)), day=match.group(2)))
    return sorted(found, key=lambda copy: copy.counter, reverse=True)


def keep_copy(connection: sqlite3.Connection, path: Path, now: datetime) -> None:
    """Write today's copy beside the database if there is none, and let the oldest go. Raises SaveFailed."""
    copies = copies_of(path)
    day = f"{now:%Y%m%d}"
    if copies and copies[0].day == day:
        return
    counter = copies[0].counter + 1 if copies else 1
    target = path.with_name(f"{path.stem}-copy-{counter:06d}-{day}{path.suffix}")
    with atomic_file(target) as file:
        try:
            connection.execute("VACUUM INTO ?", (file.name,))
        except sqlite3.Error as error:
            raise SaveFailed(
                Text("The daily copy of your library could not be written: {why}", why=str(error)), details=repr(error)
            ) from error
    for old in copies[MOST_COPIES - 1 :]:
        with contextlib.suppress(OSError):
            old.path.unlink()


def come_back(path: Path, newest_schema: int) -> Copy | None:
    """Put the newest sound copy in the place of the database. None when there is none. Raises SaveFailed."""
    for copy in copies_of(path):
        try:
            if examine(copy.path, newest_schema) != "sound":
                continue
        except (OSError, sqlite3.Error) as error:
            _log.warning("a copy of the library cannot be read: %r", error)
            continue
        with copy.path.open("rb") as source, atomic_file(path, copy.path.stat().st_size) as target:
            shutil.copyfileobj(source, target)
        return copy
    return None
