"""Between rows of the database and entries."""

from __future__ import annotations

import sqlite3
import unicodedata
from collections.abc import Sequence
from typing import Any

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.image.phash import to_signed
from genimg_desktop.library.gallery_making import one_line
from genimg_desktop.library.gallery_values import NAME_LIMIT, Entry, EntryFacts, Parent, path_of, place_key
from genimg_desktop.spec.recipe import Made, recipe_from_json, recipes_in

AT_ONCE = 500
"""Ids in one statement: SQLite's oldest limit of values is 999."""
_COLUMNS = (
    "id, uid, kind, name, note, model, model_title, width, height, created, stars, path, file_bytes, has_copy,"
    " is_missing, EXISTS (SELECT 1 FROM gallery_recipe AS r WHERE r.entry = gallery_entry.id), bookmark, trashed"
)
_TITLE_LIMIT, _MODELS_NAMED = 200, 3


def entries_of(connection: sqlite3.Connection, ids: Sequence[int]) -> tuple[Entry, ...]:
    """The entries with these ids, in this order; those that are not there any more are left out."""
    found: dict[int, Entry] = {}
    for at in range(0, len(ids), AT_ONCE):
        part = list(ids[at : at + AT_ONCE])
        marks = ", ".join("?" * len(part))
        tags, boards = (
            _lists(connection, "tag", "gallery_tag", part),
            _lists(connection, "board", "gallery_on_board", part),
        )
        for row in connection.execute(f"SELECT {_COLUMNS} FROM gallery_entry WHERE id IN ({marks})", part):
            found[row[0]] = _entry(row, tuple(tags.get(row[0], ())), tuple(boards.get(row[0], ())))
    return tuple(found[i] for i in ids if i in found)


def insert(connection: sqlite3.Connection, facts: EntryFacts) -> int:
    """Add the row of an entry and all that hangs on it; its id."""
    made = made_or_none(facts.recipe)
    models = {} if made is None else {r.request.model: r.model_title for r in recipes_in(made)}
    first = None if made is None else recipes_in(made)[-1]
    path = path_of(facts.path)
    cursor = connection.execute(
        "INSERT INTO gallery_entry (uid, kind, name, model, model_title, model_hash, width, height, created, stars,"
        " path, file_name, file_bytes, file_hash, has_copy, look, place_key, bookmark)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            facts.uid,
            facts.kind,
            one_line(facts.name, NAME_LIMIT),
            first.request.model if first else "",
            _title(list(models.values())),
            first.model_hash if first else "",
            facts.width,
            facts.height,
            facts.created,
            facts.stars,
            facts.path,
            unicodedata.normalize("NFC", path.name.encode("utf-8", "replace").decode()) if path else "",
            facts.file_bytes,
            facts.file_hash,
            facts.has_copy,
            to_signed(facts.look),
            place_key(made) if made is not None else "",
            facts.bookmark,
        ),
    )
    entry = int(cursor.lastrowid or 0)
    if facts.recipe:
        connection.execute("INSERT INTO gallery_recipe (entry, recipe) VALUES (?, ?)", (entry, facts.recipe))
    connection.executemany(
        "INSERT INTO gallery_model (model, entry, title) VALUES (?, ?, ?)",
        [(model, entry, title) for model, title in models.items()],
    )
    connection.executemany(
        "INSERT INTO gallery_parent (entry, position, uid, place_key, recipe) VALUES (?, ?, ?, ?, ?)",
        [(entry, at, p.uid, p.place_key, p.recipe) for at, p in enumerate(facts.parents)],
    )
    return entry


def known_as(connection: sqlite3.Connection, facts: EntryFacts) -> int | None:
    """The entry that is this picture already, or None: the same file exported, the same place placed once before."""
    made = made_or_none(facts.recipe)
    questions: list[tuple[str, tuple[object, ...]]] = [("uid = ?", (facts.uid,))]
    if facts.bookmark is not None:
        questions.append(("bookmark = ?", (facts.bookmark,)))
    if facts.kind == "exported" and facts.path:
        same_file = "kind = 'exported' AND path = ? AND path <> '' AND file_hash = ? AND trashed IS NULL"
        questions.append((same_file, (facts.path, facts.file_hash)))
    if facts.kind == "placed" and made is not None:
        same_place = (
            "kind = 'placed' AND place_key = ? AND place_key <> '' AND width = ? AND height = ? AND model_hash = ?"
            " AND trashed IS NULL"
        )
        last = recipes_in(made)[-1]
        questions.append((same_place, (place_key(made), facts.width, facts.height, last.model_hash)))
    elif facts.kind == "placed" and facts.file_hash:
        questions.append(("kind = 'placed' AND file_hash = ? AND trashed IS NULL", (facts.file_hash,)))
    for condition, values in questions:
        row = connection.execute(f"SELECT id FROM gallery_entry WHERE {condition} LIMIT 1", values).fetchone()
        if row is not None:
            return int(row[0])
    return None


def facts_of(connection: sqlite3.Connection, entry: int) -> EntryFacts:
    """What the file of an entry says, from its rows. Raises BadInput when it is gone."""
    row = connection.execute(
        "SELECT uid, kind, name, created, width, height, look, path, file_bytes, file_hash, has_copy, bookmark, stars,"
        " coalesce((SELECT recipe FROM gallery_recipe WHERE entry = id), '') FROM gallery_entry WHERE id = ?",
        (entry,),
    ).fetchone()
    if row is None:
        raise gone()
    return EntryFacts(
        uid=row[0],
        kind=row[1],
        name=row[2],
        created=row[3],
        width=row[4],
        height=row[5],
        look=row[6] % 2**64,
        path=row[7],
        file_bytes=row[8],
        file_hash=row[9],
        has_copy=bool(row[10]),
        bookmark=row[11],
        stars=row[12],
        recipe=row[13],
        parents=tuple(parents_of(connection, entry)),
    )


def parents_of(connection: sqlite3.Connection, entry: int) -> list[Parent]:
    """The parents of an entry as they were noted."""
    rows = connection.execute(
        "SELECT uid, place_key, recipe FROM gallery_parent WHERE entry = ? ORDER BY position", (entry,)
    )
    return [Parent(uid=uid, place_key=key, recipe=recipe) for uid, key, recipe in rows]


def made_or_none(recipe: str) -> Made | None:
    """A recipe as it is kept, read; None without one, and for one that this version cannot read."""
    if not recipe:
        return None
    try:
        return recipe_from_json(recipe)
    except BadInput:
        return None


def gone() -> BadInput:
    """What to raise for an entry that is not there."""
    return BadInput(Text("This picture is not in the gallery any more."))


def _entry(row: tuple[Any, ...], tags: tuple[str, ...], boards: tuple[int, ...]) -> Entry:
    return Entry(
        id=row[0],
        uid=row[1],
        kind=row[2],
        name=row[3],
        note=row[4],
        model=row[5],
        model_title=row[6],
        width=row[7],
        height=row[8],
        created=row[9],
        stars=row[10],
        path=path_of(row[11]),
        file_bytes=row[12],
        has_copy=bool(row[13]),
        is_missing=bool(row[14]),
        has_recipe=bool(row[15]),
        bookmark=row[16],
        trashed=row[17],
        tags=tags,
        boards=boards,
    )


def _lists(connection: sqlite3.Connection, column: str, table: str, ids: list[int]) -> dict[int, list[Any]]:
    marks = ", ".join("?" * len(ids))
    found: dict[int, list[Any]] = {}
    rows = connection.execute(
        f"SELECT entry, {column} FROM {table} WHERE entry IN ({marks}) ORDER BY {column}", ids
    ).fetchall()
    for entry, value in rows:
        found.setdefault(entry, []).append(value)
    return found


def _title(titles: list[str]) -> str:
    names = list(dict.fromkeys(title for title in titles if title))
    more = " + …" if len(names) > _MODELS_NAMED else ""
    return one_line(" + ".join(names[:_MODELS_NAMED]) + more, _TITLE_LIMIT)
