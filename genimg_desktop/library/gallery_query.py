"""From a question to the gallery to SQL.

Words of three letters and more go to the trigram index; shorter ones, which it cannot find (a Chinese word has two),
are looked for in the text itself. Both are case-blind, the short ones for the letters a to z only.
"""

from __future__ import annotations

import re
import sqlite3
import unicodedata
from array import array
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

import numpy as np

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.image.phash import bits_apart, from_signed
from genimg_desktop.library.gallery_values import ORDERS, Order, Query

FARTHEST_BITS = 22
"""Of 64: entries that differ in more are not shown as similar. Pictures with nothing in common differ in 32 +- 4."""
MOST_ALIKE = 500
_SHORTEST_INDEXED = 3
_MOST_WORDS = 20
_WORD = re.compile(r'"([^"]*)"|(\S+)')
_ORDER_SQL: dict[Order, str] = {
    "newest": "id DESC",
    "oldest": "id",
    "stars": "stars DESC, id DESC",
    "name": "name COLLATE NOCASE, id",
    "model": "model_title COLLATE NOCASE, id",
    "largest": "width * height DESC, id DESC",
}


@dataclass(slots=True)
class _Where:
    """Conditions and their values, as they come."""

    parts: list[str] = field(default_factory=list)
    values: list[object] = field(default_factory=list)

    def add(self, condition: str, *values: object) -> None:
        self.parts.append(condition)
        self.values.extend(values)


def ids_of(connection: sqlite3.Connection, query: Query) -> array[int]:
    """The ids of the entries that a query asks for, in its order. Raises BadInput for a day or order that cannot be."""
    where = _conditions(query)
    if query.like is not None:
        return _alike(connection, query.like, where)
    if query.order not in ORDERS:
        raise BadInput(Text("Pictures cannot be put in the order '{order}'.", order=query.order))
    rows = connection.execute(
        f"SELECT id FROM gallery_entry WHERE {' AND '.join(where.parts)} ORDER BY {_ORDER_SQL[query.order]}",
        where.values,
    )
    return array("q", [row[0] for row in rows.fetchall()])


def split_words(text: str) -> list[str]:
    """The words of a search: by spaces, but what stands in double quotes is one."""
    flat = unicodedata.normalize("NFC", text.encode("utf-8", "replace").decode("utf-8")).replace("\x00", " ")
    found = [(quoted or plain).strip() for quoted, plain in _WORD.findall(flat)]
    return [word for word in found if word.strip('"')][:_MOST_WORDS]


def _conditions(query: Query) -> _Where:
    where = _Where()
    where.add("trashed IS NOT NULL" if query.in_trash else "trashed IS NULL")
    for word in split_words(query.words):
        _add_word(where, word)
    if query.models:
        marks = _marks(query.models)
        where.add(f"id IN (SELECT entry FROM gallery_model WHERE model IN ({marks}))", *query.models)
    if query.kinds:
        where.add(f"kind IN ({_marks(query.kinds)})", *query.kinds)
    for tag in query.tags:
        where.add("id IN (SELECT entry FROM gallery_tag WHERE tag = ?)", tag)
    if query.board is not None:
        where.add("id IN (SELECT entry FROM gallery_on_board WHERE board = ?)", query.board)
    if query.least_stars:
        where.add("stars >= ?", query.least_stars)
    if query.least_px:
        where.add("max(width, height) >= ?", query.least_px)
    if query.is_missing:
        where.add("is_missing")
    if query.since:
        where.add("created >= ?", _midnight(_day(query.since)))
    if query.until:
        where.add("created < ?", _midnight(_day(query.until) + timedelta(days=1)))
    return where


def _add_word(where: _Where, word: str) -> None:
    if len(word) >= _SHORTEST_INDEXED:
        quoted = '"' + word.replace('"', '""') + '"'
        where.add("id IN (SELECT rowid FROM gallery_search WHERE gallery_search MATCH ?)", quoted)
        return
    escaped = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    where.add("id IN (SELECT entry FROM gallery_text WHERE words LIKE ? ESCAPE '\\')", f"%{escaped}%")


def _alike(connection: sqlite3.Connection, entry: int, where: _Where) -> array[int]:
    """Nearest first, of equally near ones the newest; the one that was asked about is the first."""
    found = connection.execute("SELECT look FROM gallery_entry WHERE id = ?", (entry,)).fetchone()
    if found is None:
        return array("q")
    rows = connection.execute(
        f"SELECT id, look FROM gallery_entry WHERE {' AND '.join(where.parts)}", where.values
    ).fetchall()
    if not rows:
        return array("q")
    table = np.array(rows, dtype=np.int64)
    ids, looks = table[:, 0], from_signed(np.ascontiguousarray(table[:, 1]))
    far = bits_apart(int(found[0]) % 2**64, looks)
    near = np.flatnonzero(far <= FARTHEST_BITS)
    order = near[np.lexsort((-ids[near], ids[near] != entry, far[near]))][:MOST_ALIKE]
    return array("q", ids[order].tolist())


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise BadInput(
            Text("'{text}' is not a day.", text=text), hint=Text("Write it as year-month-day: 2026-01-31.")
        ) from error


def _midnight(day: date) -> str:
    """When a day begins where the person is, as times are kept: in UTC."""
    return datetime.combine(day, time()).astimezone(UTC).isoformat(timespec="milliseconds")


def _marks(values: tuple[str, ...]) -> str:
    return ", ".join("?" * len(values))
