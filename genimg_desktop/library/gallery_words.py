"""Tags and boards of the gallery, and what all its changes share."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.signals import Signal
from genimg_desktop.core.text import Text
from genimg_desktop.library.database import Database
from genimg_desktop.library.gallery_making import one_line
from genimg_desktop.library.gallery_rows import gone
from genimg_desktop.library.gallery_values import NAME_LIMIT, TAG_LIMIT, Board


class GalleryWords:
    """The part of the store that sorts entries by tags and boards. Tags and board names are case-blind."""

    changed: Signal[()]

    def __init__(self, database: Database) -> None:
        self._database = database

    def tag(self, ids: Sequence[int], tag: str) -> None:
        """Give entries a tag; one that they have is no mistake. Raises BadInput for an empty one."""
        clean = clean_tag(tag)
        with self._database.writing() as connection:
            connection.executemany(
                "INSERT OR IGNORE INTO gallery_tag (tag, entry) SELECT ?, id FROM gallery_entry WHERE id = ?",
                [(clean, entry) for entry in ids],
            )
        self.changed.emit()

    def untag(self, ids: Sequence[int], tag: str) -> None:
        """Take a tag away from entries."""
        clean = clean_tag(tag)
        with self._database.writing() as connection:
            connection.executemany(
                "DELETE FROM gallery_tag WHERE tag = ? AND entry = ?", [(clean, entry) for entry in ids]
            )
        self.changed.emit()

    def make_board(self, name: str) -> int:
        """A new board; one of that name is taken when it is there. Raises BadInput for an empty name."""
        clean = _board_name(name)
        with self._database.writing() as connection:
            connection.execute(
                "INSERT OR IGNORE INTO gallery_board (name, created) VALUES (?, ?)", (clean, self._stamp())
            )
            (board,) = connection.execute("SELECT id FROM gallery_board WHERE name = ?", (clean,)).fetchone()
        self.changed.emit()
        return int(board)

    def rename_board(self, board: int, name: str) -> None:
        """Give a board another name. Raises BadInput when another board has it."""
        clean = _board_name(name)
        with self._database.writing() as connection:
            other = connection.execute("SELECT id FROM gallery_board WHERE name = ?", (clean,)).fetchone()
            if other is not None and other[0] != board:
                raise BadInput(Text("There is a board named '{name}' already.", name=clean))
            if connection.execute("UPDATE gallery_board SET name = ? WHERE id = ?", (clean, board)).rowcount == 0:
                raise _no_board()
        self.changed.emit()

    def remove_board(self, board: int) -> None:
        """Take a board away; its pictures stay in the gallery."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM gallery_board WHERE id = ?", (board,))
        self.changed.emit()

    def put_on_board(self, ids: Sequence[int], board: int) -> None:
        """Put entries on a board. Raises BadInput when it is gone."""
        with self._database.writing() as connection:
            if connection.execute("SELECT 1 FROM gallery_board WHERE id = ?", (board,)).fetchone() is None:
                raise _no_board()
            connection.executemany(
                "INSERT OR IGNORE INTO gallery_on_board (board, entry) SELECT ?, id FROM gallery_entry WHERE id = ?",
                [(board, entry) for entry in ids],
            )
        self.changed.emit()

    def take_off_board(self, ids: Sequence[int], board: int) -> None:
        """Take entries off a board."""
        with self._database.writing() as connection:
            connection.executemany(
                "DELETE FROM gallery_on_board WHERE board = ? AND entry = ?", [(board, entry) for entry in ids]
            )
        self.changed.emit()

    def boards(self) -> tuple[Board, ...]:
        """All boards by name."""
        with self._database.reading() as connection:
            return self._boards(connection)

    def _boards(self, connection: sqlite3.Connection) -> tuple[Board, ...]:
        rows = connection.execute(
            "SELECT b.id, b.name, (SELECT count(*) FROM gallery_on_board AS o JOIN gallery_entry AS e ON e.id = o.entry"
            " WHERE o.board = b.id AND e.trashed IS NULL) FROM gallery_board AS b ORDER BY b.name, b.id"
        )
        return tuple(Board(id=board, name=name, count=count) for board, name, count in rows)

    def _tags(self, connection: sqlite3.Connection) -> tuple[tuple[str, int], ...]:
        rows = connection.execute(
            "SELECT tag, count(*) FROM gallery_tag JOIN gallery_entry ON id = entry WHERE trashed IS NULL"
            " GROUP BY tag ORDER BY 2 DESC, 1"
        )
        return tuple(rows)

    def _change(self, statement: str, values: list[tuple[Any, ...]]) -> None:
        with self._database.writing() as connection:
            cursor = connection.executemany(statement, values)
            if values and cursor.rowcount == 0:
                raise gone()
        self.changed.emit()

    def _is_uid(self, connection: sqlite3.Connection, uid: str, entry: int) -> bool:
        row = connection.execute("SELECT uid FROM gallery_entry WHERE id = ?", (entry,)).fetchone()
        return row is not None and row[0] == uid

    def _stamp(self) -> str:
        return self._database.now().isoformat(timespec="milliseconds")


def clean_tag(tag: str) -> str:
    """A tag as it is kept: one line, without the sign '#', commas and double quotes. Raises BadInput when empty."""
    clean = one_line(tag.replace(",", " ").replace('"', " "), TAG_LIMIT).lstrip("#＃").strip()
    if not clean:
        raise BadInput(Text("A tag needs at least one letter."))
    return clean


def _board_name(name: str) -> str:
    clean = one_line(name, NAME_LIMIT)
    if not clean:
        raise BadInput(Text("A board needs a name."))
    return clean


def _no_board() -> BadInput:
    return BadInput(Text("This board is not there any more."))
