"""The gallery: every exported, placed or bookmarked picture, with what a person says about it, and its trash.

Exported pictures stay where the person put them: the gallery remembers path, size and SHA-256, and finds them again
when they were moved. Of placed and bookmarked ones it keeps the recipe, which draws them again at any time; only what
has neither recipe nor file (a pasted picture) is copied whole.
"""

from __future__ import annotations

import threading
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.signals import Signal
from genimg_desktop.core.text import Text
from genimg_desktop.library.database import Database
from genimg_desktop.library.gallery_family import choose_parents, find_family
from genimg_desktop.library.gallery_files import FOLDER_NAME, EntryFiles, KeptEntry
from genimg_desktop.library.gallery_making import one_line
from genimg_desktop.library.gallery_query import ids_of
from genimg_desktop.library.gallery_rows import entries_of, gone, insert, known_as, made_or_none
from genimg_desktop.library.gallery_values import (
    MOST_STARS,
    NAME_LIMIT,
    NOTE_LIMIT,
    CameFrom,
    Entry,
    EntryFacts,
    Facets,
    Family,
    Query,
    Relative,
    place_key,
)
from genimg_desktop.library.gallery_words import GalleryWords
from genimg_desktop.spec.recipe import Made, recipe_from_json


class GalleryStore(GalleryWords):
    """Every change is one transaction, on the disk when the call returns. Usable from any thread.

    ``changed`` is emitted on the thread that made the change. Raises SaveFailed when a file cannot be used, BadInput
    for an entry that is not there. folder: of the library; the gallery's own files stand in one of their own in it.
    """

    def __init__(self, database: Database, folder: Path) -> None:
        super().__init__(database)
        self.changed: Signal[()] = Signal()
        self.files = EntryFiles(folder / FOLDER_NAME)
        self._adding = threading.Lock()

    # keeping

    def add(
        self, facts: EntryFacts, thumbnail: bytes, *, came_from: CameFrom | None = None, copy: bytes | None = None
    ) -> int:
        """Keep a picture; its id. One that is known already is not kept twice.

        thumbnail: WebP. came_from: from what its parents are chosen. copy: the whole picture as PNG, when it can be
        had from nowhere else. The files are written first, then one transaction.
        """
        facts = replace(facts, name=one_line(facts.name, NAME_LIMIT))
        with self._adding:
            with self._database.reading() as connection:
                known = known_as(connection, facts)
                if came_from is not None:
                    made = made_or_none(facts.recipe)
                    key = place_key(made) if made is not None else ""
                    facts = replace(facts, parents=choose_parents(connection, facts, key, came_from))
            if known is not None:
                return known
            if copy is not None:
                facts = replace(facts, has_copy=True)
                self.files.write_copy(facts.uid, copy)
            self.files.write(KeptEntry(facts=facts, thumbnail=thumbnail))
            entry = self.add_rows([facts])[facts.uid]
        self.changed.emit()
        return entry

    def add_rows(self, all_facts: Iterable[EntryFacts]) -> dict[str, int]:
        """The rows of entries whose files are written, in one transaction: uid -> id.

        The file of one that turns out to be known is taken away again. An older entry of the same file is told that
        the file holds another picture now.
        """
        ids: dict[str, int] = {}
        known: list[str] = []
        with self._database.writing() as connection:
            for facts in all_facts:
                found = known_as(connection, facts)
                if found is None:
                    if facts.kind == "exported" and facts.path:
                        connection.execute(
                            "UPDATE gallery_entry SET path = '', is_missing = 0 WHERE path = ? AND path <> ''",
                            (facts.path,),
                        )
                        connection.execute("DELETE FROM gallery_forgotten WHERE path = ?", (facts.path,))
                    found = insert(connection, facts)
                elif not self._is_uid(connection, facts.uid, found):
                    known.append(facts.uid)
                ids[facts.uid] = found
        for uid in known:
            self.files.remove(uid)
        return ids

    # reading

    def ids(self, query: Query) -> array[int]:
        """The entries that a query asks for, in its order."""
        with self._database.reading() as connection:
            return ids_of(connection, query)

    def rows(self, ids: Sequence[int]) -> tuple[Entry, ...]:
        """Entries by id, in this order; those that are gone are left out."""
        with self._database.reading() as connection:
            return entries_of(connection, ids)

    def entry(self, entry_id: int) -> Entry:
        """One entry. Raises BadInput when it is gone."""
        found = self.rows([entry_id])
        if not found:
            raise gone()
        return found[0]

    def recipe_text(self, entry_id: int) -> str:
        """How an entry was made, as JSON; '' when nobody knows."""
        with self._database.reading() as connection:
            row = connection.execute("SELECT recipe FROM gallery_recipe WHERE entry = ?", (entry_id,)).fetchone()
        return "" if row is None else str(row[0])

    def made(self, entry_id: int) -> Made | None:
        """How an entry was made; None when nobody knows. Raises BadRecipe or NewerVersion."""
        text = self.recipe_text(entry_id)
        return recipe_from_json(text) if text else None

    def readable(self, entry_id: int) -> Made | None:
        """How an entry was made; None also for a recipe that this version cannot read."""
        return made_or_none(self.recipe_text(entry_id))

    def picture_file(self, entry: Entry) -> Path | None:
        """A file with the whole picture, if there is one now: the person's, else our copy."""
        if entry.path is not None and entry.path.is_file():
            return entry.path
        copy = self.files.copy_path(entry.uid)
        return copy if entry.has_copy and copy.is_file() else None

    def family(self, entry_id: int) -> Family:
        """What an entry came from, and what came from it. Raises BadInput when it is gone."""
        with self._database.reading() as connection:
            if connection.execute("SELECT 1 FROM gallery_entry WHERE id = ?", (entry_id,)).fetchone() is None:
                raise gone()
            tree = find_family(connection, entry_id)
            named = entries_of(connection, [entry for _, entry, _ in tree.members.values() if entry is not None])
        by_id = {entry.id: entry for entry in named}
        members = [
            Relative(key=key, generation=generation, entry=by_id.get(entry or 0), recipe=recipe)
            for key, (generation, entry, recipe) in tree.members.items()
        ]
        members.sort(key=lambda member: (member.generation, member.entry.id if member.entry else 0))
        return Family(members=tuple(members), links=tuple(tree.links), is_cut=tree.is_cut)

    def facets(self) -> Facets:
        """What can be filtered by, with counts of what is not in the trash."""
        with self._database.reading() as connection:
            models = connection.execute(
                "SELECT m.model, max(m.title), count(*)"
                " FROM gallery_model AS m JOIN gallery_entry AS e ON e.id = m.entry"
                " WHERE e.trashed IS NULL GROUP BY m.model ORDER BY 3 DESC, 2"
            ).fetchall()
            (count,) = connection.execute("SELECT count(*) FROM gallery_entry WHERE trashed IS NULL").fetchone()
            (trashed,) = connection.execute("SELECT count(*) FROM gallery_entry WHERE trashed IS NOT NULL").fetchone()
            (missing,) = connection.execute(
                "SELECT count(*) FROM gallery_entry WHERE is_missing AND trashed IS NULL"
            ).fetchone()
            tags, boards = self._tags(connection), self._boards(connection)
        return Facets(models=tuple(models), tags=tags, boards=boards, count=count, missing=missing, in_trash=trashed)

    # what a person says about entries

    def star(self, ids: Sequence[int], stars: int) -> None:
        """Give 0 to 5 stars; the bookmark that an entry belongs to gets them too."""
        if not 0 <= stars <= MOST_STARS:
            raise BadInput(Text("A picture has from 0 to {most} stars.", most=MOST_STARS))
        self._change("UPDATE gallery_entry SET stars = ? WHERE id = ?", [(stars, i) for i in ids])

    def rename(self, entry_id: int, name: str) -> None:
        """Give another name, cut at 200 characters."""
        self._change("UPDATE gallery_entry SET name = ? WHERE id = ?", [(one_line(name, NAME_LIMIT), entry_id)])

    def set_note(self, entry_id: int, note: str) -> None:
        """Write down something about a picture, over several lines if need be; cut at 4000 characters."""
        text = note.encode("utf-8", "replace").decode("utf-8").replace("\x00", " ")[:NOTE_LIMIT]
        self._change("UPDATE gallery_entry SET note = ? WHERE id = ?", [(text, entry_id)])

    # trash

    def trash(self, ids: Sequence[int]) -> None:
        """Put entries into the trash; the person's own files are never touched."""
        now = self._stamp()
        self._change("UPDATE gallery_entry SET trashed = coalesce(trashed, ?) WHERE id = ?", [(now, i) for i in ids])

    def undelete(self, ids: Sequence[int]) -> None:
        """Bring entries back from the trash."""
        self._change("UPDATE gallery_entry SET trashed = NULL WHERE id = ?", [(i,) for i in ids])

    def empty_trash(self) -> int:
        """Delete what is in the trash for good; how many entries. Exported files stay where they are."""
        with self._database.reading() as connection:
            doomed = connection.execute("SELECT id, uid FROM gallery_entry WHERE trashed IS NOT NULL").fetchall()
        for _, uid in doomed:  # files first: one without a row would come back at the next start
            self.files.remove(uid)
        with self._database.writing() as connection:
            connection.executemany(  # else the next look into the export folder would bring them back
                "INSERT OR REPLACE INTO gallery_forgotten (path, file_hash) SELECT path, file_hash FROM gallery_entry"
                " WHERE id = ? AND trashed IS NOT NULL AND kind = 'exported' AND path <> ''",
                [(i,) for i, _ in doomed],
            )
            connection.executemany(
                "DELETE FROM gallery_entry WHERE id = ? AND trashed IS NOT NULL", [(i,) for i, _ in doomed]
            )
        self.changed.emit()
        return len(doomed)
