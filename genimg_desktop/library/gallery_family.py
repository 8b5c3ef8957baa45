"""The family of a picture: what it came from, and what came from it, as far as the gallery knows.

A parent is another entry, or only a place in a model: then the newest entry of that place stands for it, and when
there is none, the place itself, which its recipe can draw again.
"""

from __future__ import annotations

import sqlite3
from collections import deque
from dataclasses import dataclass, field

from genimg_desktop.library.gallery_rows import parents_of
from genimg_desktop.library.gallery_values import CameFrom, EntryFacts, Parent

MOST_MEMBERS = 60
FARTHEST = 5


@dataclass(slots=True)
class Tree:
    """What the search has found: members in the order of finding, as generation, entry's id or None, and recipe."""

    members: dict[str, tuple[int, int | None, str]] = field(default_factory=dict)
    links: list[tuple[str, str]] = field(default_factory=list)
    is_cut: bool = False

    def add(self, key: str, generation: int, entry: int | None, recipe: str) -> bool:
        """Whether the member is new, and there was room for it."""
        if key in self.members:
            return False
        if len(self.members) >= MOST_MEMBERS:
            self.is_cut = True
            return False
        self.members[key] = (generation, entry, recipe)
        return True

    def link(self, parent: str, child: str) -> None:
        """Join two members."""
        if parent in self.members and child in self.members and (parent, child) not in self.links:
            self.links.append((parent, child))


def find_family(connection: sqlite3.Connection, entry: int) -> Tree:
    """Everybody within five generations either way, the nearest first, sixty at most."""
    tree = Tree()
    tree.add(_key(entry), 0, entry, "")
    _climb(connection, entry, tree)
    _descend(connection, entry, tree)
    return tree


def choose_parents(connection: sqlite3.Connection, facts: EntryFacts, key: str, came: CameFrom) -> tuple[Parent, ...]:
    """Whom to note as the parents of a new entry of the place ``key``, by what its maker went through.

    The layers that it is made of; else the same place kept or placed before; else the last place on the way that the
    gallery holds; else where the way began.
    """
    if came.layers:
        return came.layers
    if key:
        row = connection.execute(
            "SELECT uid FROM gallery_entry WHERE place_key = ? AND place_key <> '' AND kind <> ? AND trashed IS NULL"
            " ORDER BY id DESC LIMIT 1",
            (key, facts.kind),
        ).fetchone()
        if row is not None:
            return (Parent(uid=row[0], place_key=key),)
    for step in came.trail:
        row = connection.execute(
            "SELECT uid FROM gallery_entry WHERE place_key = ? AND place_key <> '' AND trashed IS NULL"
            " ORDER BY id DESC LIMIT 1",
            (step.place_key,),
        ).fetchone()
        if row is not None:
            return (Parent(uid=row[0], place_key=step.place_key, recipe=step.recipe),)
    return came.origin


def entry_of(connection: sqlite3.Connection, parent: Parent, before: int) -> int | None:
    """The entry that a parent is: the named one, else the newest of the place, older than ``before``."""
    row = None
    if parent.uid:
        row = connection.execute(
            "SELECT id FROM gallery_entry WHERE uid = ? AND trashed IS NULL", (parent.uid,)
        ).fetchone()
    if row is None and parent.place_key:
        row = connection.execute(
            "SELECT max(id) FROM gallery_entry WHERE place_key = ? AND place_key <> '' AND id < ? AND trashed IS NULL",
            (parent.place_key, before),
        ).fetchone()
    return None if row is None else row[0]


def _climb(connection: sqlite3.Connection, start: int, tree: Tree) -> None:
    waiting = deque([(start, 0)])
    while waiting:
        child, generation = waiting.popleft()
        if generation <= -FARTHEST:
            continue
        for parent in parents_of(connection, child):
            found = entry_of(connection, parent, child)
            if found is None and not parent.recipe:
                continue  # it was deleted for good, and nobody can draw it again
            key = _key(found) if found is not None else f"place:{parent.place_key or parent.uid}"
            if tree.add(key, generation - 1, found, "" if found is not None else parent.recipe) and found is not None:
                waiting.append((found, generation - 1))
            tree.link(key, _key(child))


def _descend(connection: sqlite3.Connection, start: int, tree: Tree) -> None:
    waiting = deque([(start, 0)])
    while waiting:
        parent, generation = waiting.popleft()
        if generation >= FARTHEST:
            continue
        for child in _children(connection, parent):
            if tree.add(_key(child), generation + 1, child, ""):
                waiting.append((child, generation + 1))
            tree.link(_key(parent), _key(child))


def _children(connection: sqlite3.Connection, entry: int) -> list[int]:
    """Those of whose parents one is this very entry, not an older or newer one of the same place."""
    uid, key = connection.execute("SELECT uid, place_key FROM gallery_entry WHERE id = ?", (entry,)).fetchone()
    rows = connection.execute(
        "SELECT p.entry, p.uid, p.place_key, p.recipe"
        " FROM gallery_parent AS p JOIN gallery_entry AS e ON e.id = p.entry"
        " WHERE (p.uid = ? AND p.uid <> '' OR p.place_key = ? AND p.place_key <> '')"
        " AND p.entry <> ? AND e.trashed IS NULL ORDER BY p.entry",
        (uid, key, entry),
    ).fetchall()
    return [
        child
        for child, by_uid, by_key, recipe in rows
        if entry_of(connection, Parent(uid=by_uid, place_key=by_key, recipe=recipe), child) == entry
    ]


def _key(entry: int) -> str:
    return f"entry:{entry}"
