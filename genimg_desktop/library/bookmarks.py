"""Bookmarks: kept places with a picture, a name and stars. What is removed goes into a trash first."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.signals import Signal
from genimg_desktop.core.text import Text
from genimg_desktop.library.database import Database
from genimg_desktop.library.thumbnails import is_whole_png
from genimg_desktop.spec.recipe import Recipe, recipe_from_json, recipe_to_json

NAME_LIMIT = 200
MOST_STARS = 5
THUMBNAIL_LIMIT_BYTES = 1_000_000
_COLUMNS = "id, name, recipe, stars, position, created, trashed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bookmark:
    """A kept place.

    id: a number that is never given twice and grows with every bookmark, whatever the clock says. thumbnail: PNG
    bytes. stars: 0 to 5. position: order on the shelf, smaller first. created, trashed: UTC, ISO 8601.
    """

    id: int
    name: str
    recipe: Recipe
    thumbnail: bytes
    stars: int
    position: int
    created: str
    trashed: str | None = None


class Bookmarks:
    """Every change is one transaction, on the disk when the call returns. Usable from any thread.

    ``changed`` is emitted on the thread that made the change. Raises SaveFailed when the file cannot be used, and
    BadInput for a bookmark that is not there.
    """

    def __init__(self, database: Database) -> None:
        self.changed: Signal[()] = Signal()
        self._database = database
        self._thumbnails: dict[int, bytes] = {}
        self._lock = threading.Lock()

    def add(self, name: str, recipe: Recipe, thumbnail: bytes) -> Bookmark:
        """Keep a place at the end of the shelf. thumbnail: PNG bytes, at most a megabyte."""
        if not is_whole_png(thumbnail) or len(thumbnail) > THUMBNAIL_LIMIT_BYTES:
            raise ValueError("the thumbnail is not a complete PNG of acceptable size")
        created = self._stamp()
        with self._database.writing() as connection:
            position = connection.execute("SELECT coalesce(max(position), -1) + 1 FROM bookmark").fetchone()[0]
            cursor = connection.execute(
                "INSERT INTO bookmark (name, recipe, thumbnail, position, created) VALUES (?, ?, ?, ?, ?)",
                (_clean(name), recipe_to_json(recipe), thumbnail, position, created),
            )
            added = self._one(connection, cursor.lastrowid or 0)
        self.changed.emit()
        return added

    def list(self) -> tuple[Bookmark, ...]:
        """The bookmarks on the shelf, in order. Those whose recipe this version cannot read are left out, not lost."""
        return self._select("WHERE trashed IS NULL ORDER BY position, id")

    def trash(self) -> tuple[Bookmark, ...]:
        """The removed bookmarks, the last removed first."""
        return self._select("WHERE trashed IS NOT NULL ORDER BY trashed DESC, id DESC")

    def count_unreadable(self) -> int:
        """How many bookmarks on the shelf ``list`` leaves out."""
        with self._database.reading() as connection:
            texts = connection.execute("SELECT recipe FROM bookmark WHERE trashed IS NULL").fetchall()
        return sum(_recipe_or_none(text) is None for (text,) in texts)

    def rename(self, bookmark_id: int, name: str) -> None:
        """Give another name, cut at 200 characters."""
        self._change("UPDATE bookmark SET name = ? WHERE id = ?", (_clean(name), bookmark_id))

    def star(self, bookmark_id: int, stars: int) -> None:
        """Give 0 to 5 stars."""
        if not 0 <= stars <= MOST_STARS:
            raise BadInput(Text("A bookmark has from 0 to {most} stars.", most=MOST_STARS))
        self._change("UPDATE bookmark SET stars = ? WHERE id = ?", (stars, bookmark_id))

    def remove(self, bookmark_id: int) -> None:
        """Put a bookmark into the trash; twice does no harm."""
        self._change("UPDATE bookmark SET trashed = coalesce(trashed, ?) WHERE id = ?", (self._stamp(), bookmark_id))

    def undelete(self, bookmark_id: int) -> None:
        """Bring a bookmark back from the trash, to where it was."""
        self._change("UPDATE bookmark SET trashed = NULL WHERE id = ?", (bookmark_id,))

    def empty_trash(self) -> None:
        """Remove what is in the trash for good."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM bookmark WHERE trashed IS NOT NULL")
        self.changed.emit()

    def reorder(self, bookmark_ids: Sequence[int]) -> None:
        """Put bookmarks in this order; those not named follow, as they were. Unknown ids are passed over."""
        with self._database.writing() as connection:
            rows = connection.execute("SELECT id FROM bookmark ORDER BY position, id").fetchall()
            present = [row[0] for row in rows]
            named = list(dict.fromkeys(i for i in bookmark_ids if i in set(present)))
            order = [*named, *(i for i in present if i not in set(named))]
            connection.executemany("UPDATE bookmark SET position = ? WHERE id = ?", list(enumerate(order)))
        self.changed.emit()

    def _change(self, statement: str, values: tuple[Any, ...]) -> None:
        with self._database.writing() as connection:
            if connection.execute(statement, values).rowcount == 0:
                raise BadInput(Text("This bookmark is not there any more."))
        self.changed.emit()

    def _select(self, clause: str) -> tuple[Bookmark, ...]:
        with self._database.reading() as connection:
            rows = connection.execute(f"SELECT {_COLUMNS} FROM bookmark {clause}").fetchall()
            found = [self._bookmark(connection, row) for row in rows]
        return tuple(bookmark for bookmark in found if bookmark is not None)

    def _one(self, connection: sqlite3.Connection, bookmark_id: int) -> Bookmark:
        row = connection.execute(f"SELECT {_COLUMNS} FROM bookmark WHERE id = ?", (bookmark_id,)).fetchone()
        bookmark = self._bookmark(connection, row)
        if bookmark is None:
            raise ValueError("a bookmark must hold the recipe of one picture")
        return bookmark

    def _bookmark(self, connection: sqlite3.Connection, row: tuple[Any, ...]) -> Bookmark | None:
        recipe = _recipe_or_none(row[2])
        if recipe is None:
            return None
        return Bookmark(
            id=row[0],
            name=row[1],
            recipe=recipe,
            thumbnail=self._thumbnail(connection, row[0]),
            stars=row[3],
            position=row[4],
            created=row[5],
            trashed=row[6],
        )

    def _thumbnail(self, connection: sqlite3.Connection, bookmark_id: int) -> bytes:
        """A thumbnail never changes, so it is read from the file once."""
        with self._lock:
            known = self._thumbnails.get(bookmark_id)
        if known is None:
            known = bytes(
                connection.execute("SELECT thumbnail FROM bookmark WHERE id = ?", (bookmark_id,)).fetchone()[0]
            )
            with self._lock:
                self._thumbnails[bookmark_id] = known
        return known

    def _stamp(self) -> str:
        return self._database.now().isoformat(timespec="milliseconds")


def _recipe_or_none(text: str) -> Recipe | None:
    try:
        made = recipe_from_json(text)
    except BadInput:
        return None
    return made if isinstance(made, Recipe) else None


def _clean(name: str) -> str:
    text = name.encode("utf-8", "replace").decode("utf-8")  # a lone surrogate cannot be stored
    return " ".join(text.split())[:NAME_LIMIT]
