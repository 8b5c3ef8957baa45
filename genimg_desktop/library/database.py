"""One SQLite file of the person's: schema version and migrations, daily copies, and a way back from damage.

It holds the bookmarks and the gallery. Another table is another entry in ``MIGRATIONS``.
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from genimg_desktop.core.errors import BadInput, GenimgError, NewerVersion, SaveFailed
from genimg_desktop.core.files import remove_litter
from genimg_desktop.core.text import Text
from genimg_desktop.library.gallery_schema import GALLERY_TABLES
from genimg_desktop.library.place_kind import PlaceKind, place_kind
from genimg_desktop.library.rescue import APPLICATION_ID, come_back, copies_of, examine, keep_copy, move_aside

MIGRATIONS: tuple[str, ...] = (
    """
    CREATE TABLE bookmark (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        recipe TEXT NOT NULL,
        thumbnail BLOB NOT NULL,
        stars INTEGER NOT NULL DEFAULT 0 CHECK (stars BETWEEN 0 AND 5),
        position INTEGER NOT NULL,
        created TEXT NOT NULL,
        trashed TEXT
    );
    CREATE INDEX bookmark_by_position ON bookmark (position) WHERE trashed IS NULL;
    """,
    GALLERY_TABLES,
)
"""Entry n takes a database from schema version n to n + 1. An entry is never changed once it was released."""

_BUSY_S = 10.0

_log = logging.getLogger(__name__)


def utc_now() -> datetime:
    """The time of the system's clock, which may jump; never use it to order things."""
    return datetime.now(UTC)


class Database:
    """Open a database file, making, migrating or rescuing it as needed; ``remarks`` says what the person must know.

    Every thread gets its own connection; readers never wait for a writer (WAL), except on network drives and in cloud
    folders, where only the older kind of journal is safe. Raises NewerVersion (the file is not touched), BadInput when
    the file is another program's, SaveFailed when the place cannot be written.
    """

    def __init__(
        self,
        path: Path,
        *,
        now: Callable[[], datetime] = utc_now,
        migrations: Sequence[str] = MIGRATIONS,
        find_place: Callable[[Path], PlaceKind] = place_kind,
    ) -> None:
        self.path = path
        self.now = now
        self.remarks: tuple[Text, ...] = ()
        self._migrations = tuple(migrations)
        self._local = threading.local()
        self._connections: list[sqlite3.Connection] = []
        self._lock = threading.Lock()
        self._is_closed = False
        self._journal = "WAL"
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            remove_litter(path.parent)
            self._choose_journal(find_place(path.parent))
            self._prepare()
            is_new = self._migrate()
        except (OSError, sqlite3.Error) as error:
            self.close()
            raise _unusable(path, error) from error
        except BaseException:
            self.close()
            raise
        if not is_new:  # a copy of nothing would push a good one out
            self._keep_copy()

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection to read with; several reads in the block see one state. Raises SaveFailed with a sentence."""
        with self._block("BEGIN DEFERRED") as connection:
            yield connection

    @contextlib.contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: everything in the block is kept, on the disk, or nothing. Raises SaveFailed."""
        with self._block("BEGIN IMMEDIATE") as connection:
            yield connection

    def close(self) -> None:
        """Close all connections; nothing can be read or written afterwards. No thread may be in a block."""
        with self._lock:
            self._is_closed = True
            connections, self._connections = self._connections, []
        for connection in connections:
            connection.close()

    @contextlib.contextmanager
    def _block(self, begin: str) -> Iterator[sqlite3.Connection]:
        try:
            connection = self._connection()
            connection.execute(begin)
            try:
                yield connection
                connection.execute("COMMIT")
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
        except sqlite3.Error as error:
            raise _unusable(self.path, error) from error

    def _connection(self) -> sqlite3.Connection:
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is not None:
            return connection
        with self._lock:
            if self._is_closed:
                raise RuntimeError("the database is closed")
            connection = sqlite3.connect(self.path, timeout=_BUSY_S, isolation_level=None, check_same_thread=False)
            self._connections.append(connection)
        # FULL: a kept bookmark outlives even a power cut; bookmarks are too rare for the cost to be felt
        connection.executescript(
            f"PRAGMA journal_mode={self._journal}; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"
        )
        self._local.connection = connection
        return connection

    def _choose_journal(self, place: PlaceKind) -> None:
        if place == "local":
            return
        self._journal = "DELETE"
        name = self.path.name
        what = Text("Your library '{name}' is on a network drive.", name=name)
        if place == "cloud":
            what = Text("Your library '{name}' is in a folder that a cloud program copies.", name=name)
        self._remark(what)
        self._remark(Text("Open it on one computer at a time, and let that computer finish writing first."))

    def _remark(self, remark: Text) -> None:
        self.remarks = (*self.remarks, remark)
        _log.warning("%s", remark)

    def _prepare(self) -> None:
        verdict = examine(self.path, len(self._migrations))
        if verdict == "newer":
            raise NewerVersion(
                Text("Your library '{name}' was written by a newer version of this program.", name=self.path.name),
                hint=Text("Update the program to open it. The file is untouched."),
            )
        if verdict == "foreign":
            raise BadInput(
                Text("'{name}' belongs to another program and was left alone.", name=self.path.name),
                hint=Text("Move that file elsewhere, then start again."),
            )
        if verdict == "damaged":
            kept = move_aside(self.path, self.now())
            self._come_back(Text("Your library was damaged. The damaged file is kept as '{name}'.", name=kept.name))
        elif verdict == "missing" and copies_of(self.path):
            move_aside(self.path, self.now())
            self._come_back(Text("Your library's file was missing."))

    def _come_back(self, what: Text) -> None:
        copy = come_back(self.path, len(self._migrations))
        if copy is None:
            then = Text("There was no usable copy, so it starts empty.")
        else:
            day = f"{copy.day[:4]}-{copy.day[4:6]}-{copy.day[6:]}"
            then = Text("It was restored from the copy of {day}; what you kept later is not in it.", day=day)
        self.remarks = (*self.remarks, what, then)
        _log.warning("%s %s", what, then)

    def _migrate(self) -> bool:
        """Bring the schema up to date, one transaction per version; whether the file was new."""
        connection = self._connection()
        first = int(connection.execute("PRAGMA user_version").fetchone()[0])
        for version in range(first, len(self._migrations)):
            connection.execute("BEGIN IMMEDIATE")
            try:
                # another instance may have been quicker
                if connection.execute("PRAGMA user_version").fetchone()[0] == version:
                    _run_script(connection, self._migrations[version])
                    connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
                    connection.execute(f"PRAGMA user_version={version + 1}")
                connection.execute("COMMIT")
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
        return first == 0

    def _keep_copy(self) -> None:
        try:
            keep_copy(self._connection(), self.path, self.now())
        except SaveFailed as error:  # the library itself works; the person should know all the same
            self.remarks = (*self.remarks, error.message)
            _log.warning("no daily copy: %s", error.details)


def _run_script(connection: sqlite3.Connection, script: str) -> None:
    """Like executescript, which would commit the transaction that is open."""
    statement = ""
    for part in script.split(";"):
        statement += part + ";"
        if sqlite3.complete_statement(statement):
            if statement.strip(" \n;"):
                connection.execute(statement)
            statement = ""


def _unusable(path: Path, error: Exception) -> GenimgError:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    name, details = path.name, repr(error)
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return SaveFailed(
            Text("Another program is using your library '{name}'.", name=name),
            hint=Text("Close the other window of this program, then try again."),
            details=details,
        )
    if code == sqlite3.SQLITE_FULL:
        return SaveFailed(
            Text("The disk is full: your library '{name}' could not be changed.", name=name),
            hint=Text("Free some space. What was there before is untouched."),
            details=details,
        )
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return SaveFailed(
            Text("Your library '{name}' is damaged.", name=name),
            hint=Text("Start the program again: it restores the library from the newest copy."),
            details=details,
        )
    return SaveFailed(
        Text("Your library '{name}' cannot be read or written here.", name=name),
        hint=Text("Check that its folder exists and may be written."),
        details=details,
    )
