"""What the gallery takes up at a start: entries whose rows were never written, bookmarks and exports it does not know.

A crash between a file and its row, a database that was lost or came back from yesterday's copy, and everything that was
kept before there was a gallery are one case each of the same thing.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from genimg_desktop.core.context import Context
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.files import read_limited
from genimg_desktop.image.codecs import LARGEST_FILE_BYTES, open_picture_bytes
from genimg_desktop.library.database import Database
from genimg_desktop.library.gallery import GalleryStore
from genimg_desktop.library.gallery_files import KeptEntry
from genimg_desktop.library.gallery_making import THUMBNAIL_SIDE, Seen, see
from genimg_desktop.library.gallery_rows import facts_of, made_or_none
from genimg_desktop.library.gallery_values import CameFrom, EntryFacts, new_uid, path_text, place_key
from genimg_desktop.spec.recipe import Recipe

SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".tif", ".tiff", ".avif", ".gif"})
MOST_EXPORTS = 2000
"""Files of an export folder that are looked at in one start, the newest first."""
_BATCH = 200
_BOOKMARKS_MARK, _EXPORTS_MARK = "bookmarks", "exports:{folder}"
_OVERLAP_S = 24 * 3600.0

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedFile:
    """A picture file, opened: what it looks like, its size and hash, and its recipe ('' without one)."""

    seen: Seen
    file_bytes: int
    file_hash: str
    recipe: str


class Recovery:
    """Each call may be made at any time and any number of times; a second one finds nothing to do."""

    def __init__(self, store: GalleryStore, database: Database) -> None:
        self._store, self._database = store, database

    def adopt_orphans(self, ctx: Context) -> int:
        """Give every entry's file that has no row its row, the oldest first; how many. Broken files are set aside."""
        with self._database.reading() as connection:
            known = {uid for (uid,) in connection.execute("SELECT uid FROM gallery_entry")}
        found: list[EntryFacts] = []
        for uid in self._store.files.uids():
            ctx.check()
            if uid in known:
                continue
            try:
                facts = self._store.files.read(uid).facts
            except BadInput as error:
                _log.warning("an entry of the gallery cannot be read and is set aside: %s", error.message)
                self._store.files.set_aside(uid)
                continue
            found.append(replace(facts, uid=uid))
        found.sort(key=lambda facts: (facts.created, facts.uid))
        for at in range(0, len(found), _BATCH):
            ctx.check()
            self._store.add_rows(self._without_lost_bookmarks(found[at : at + _BATCH]))
        if found:
            self._store.changed.emit()
        return len(found)

    def adopt_bookmarks(self, ctx: Context, came_from: Mapping[str, CameFrom] | None = None) -> int:
        """Take in the bookmarks that were kept since the last time; how many. came_from: by place key."""
        count = 0
        for number, name, recipe, thumbnail, stars, created in self._fresh_bookmarks():
            ctx.check()
            try:
                seen = see(open_picture_bytes(bytes(thumbnail), "bookmark.png", with_notes=False).pixels)
            except BadInput as error:
                _log.warning("bookmark %d has no readable picture: %s", number, error.message)
                self._mark(_BOOKMARKS_MARK, str(number))
                continue
            made = made_or_none(recipe)
            width, height = seen.width, seen.height
            if isinstance(made, Recipe):
                width, height = made.request.width, made.request.height
            facts = EntryFacts(
                uid=new_uid(),
                kind="bookmarked",
                name=name,
                created=created,
                width=width,
                height=height,
                look=seen.look,
                recipe=recipe if made is not None else "",
                bookmark=number,
                stars=stars,
            )
            came = (came_from or {}).get(place_key(made) if made is not None else "", CameFrom())
            self._store.add(facts, seen.thumbnail, came_from=came)
            self._mark(_BOOKMARKS_MARK, str(number))
            count += 1
        return count

    def adopt_exports(self, folder: Path, ctx: Context) -> int:
        """Take in the pictures with a recipe of ours that lie in an export folder and are not known; how many."""
        name = _EXPORTS_MARK.format(folder=path_text(folder))
        since_s = float(self._read_mark(name) or 0.0) - _OVERLAP_S
        files = [(path, modified_s) for path, modified_s in _pictures_in(folder) if modified_s > since_s]
        files.sort(key=lambda item: item[1], reverse=True)
        with self._database.reading() as connection:
            known = {path for (path,) in connection.execute("SELECT path FROM gallery_entry WHERE path <> ''")}
            forgotten = dict(connection.execute("SELECT path, file_hash FROM gallery_forgotten").fetchall())
        count = 0
        for path, modified_s in reversed(files[:MOST_EXPORTS]):
            ctx.check()
            if path_text(path) not in known:
                count += self._adopt_export(path, modified_s, forgotten.get(path_text(path), ""))
        if files:
            self._mark(name, repr(files[0][1]))
        return count

    def mend(self, entry_id: int, seen: Seen | None = None) -> bytes | None:
        """Write the file of an entry again that was lost or damaged; its thumbnail, None when nothing is left of it.

        seen: the picture, when somebody has drawn it again; else its file or our copy is looked at.
        """
        entry = self._store.entry(entry_id)
        if seen is None:
            path = self._store.picture_file(entry)
            try:
                seen = None if path is None else open_file(path).seen
            except BadInput as error:
                _log.warning("no thumbnail for an entry of the gallery: %s", error.message)
        if seen is None:
            return None
        with self._database.reading() as connection:
            facts = facts_of(connection, entry_id)
        self._store.files.write(KeptEntry(facts=facts, thumbnail=seen.thumbnail))
        return seen.thumbnail

    def _adopt_export(self, path: Path, modified_s: float, forgotten_hash: str) -> bool:
        try:
            opened = open_file(path)
        except BadInput as error:
            _log.info("not taken into the gallery: %s", error.message)
            return False
        if not opened.recipe or opened.file_hash == forgotten_hash:
            return False
        facts = EntryFacts(
            uid=new_uid(),
            kind="exported",
            name=path.stem,
            created=datetime.fromtimestamp(modified_s, UTC).isoformat(timespec="milliseconds"),
            width=opened.seen.width,
            height=opened.seen.height,
            look=opened.seen.look,
            recipe=opened.recipe,
            path=path_text(path),
            file_bytes=opened.file_bytes,
            file_hash=opened.file_hash,
        )
        self._store.add(facts, opened.seen.thumbnail, came_from=CameFrom())
        return True

    def _fresh_bookmarks(self) -> Iterator[tuple[int, str, str, bytes, int, str]]:
        while True:
            last = int(self._read_mark(_BOOKMARKS_MARK) or 0)
            with self._database.reading() as connection:
                row = connection.execute(
                    "SELECT id, name, recipe, thumbnail, stars, created FROM bookmark"
                    " WHERE id > ? AND trashed IS NULL ORDER BY id LIMIT 1",
                    (last,),
                ).fetchone()
            if row is None:
                return
            yield row

    def _without_lost_bookmarks(self, found: list[EntryFacts]) -> list[EntryFacts]:
        """An entry may outlive its bookmark, and the number may belong to another one by now."""
        numbers = [facts.bookmark for facts in found if facts.bookmark is not None]
        with self._database.reading() as connection:
            alive = {
                (number, created)
                for number, created in (
                    connection.execute("SELECT id, created FROM bookmark WHERE id = ?", (number,)).fetchone() or (0, "")
                    for number in numbers
                )
            }
        return [facts if (facts.bookmark, facts.created) in alive else replace(facts, bookmark=None) for facts in found]

    def _read_mark(self, name: str) -> str:
        with self._database.reading() as connection:
            row = connection.execute("SELECT value FROM gallery_mark WHERE name = ?", (name,)).fetchone()
        return "" if row is None else str(row[0])

    def _mark(self, name: str, value: str) -> None:
        with self._database.writing() as connection:
            connection.execute("INSERT OR REPLACE INTO gallery_mark (name, value) VALUES (?, ?)", (name, value))


def open_file(path: Path) -> OpenedFile:
    """Look at a picture file of any size. Raises BadInput with a sentence for anything that is none."""
    data = read_limited(path, LARGEST_FILE_BYTES)
    opened = open_picture_bytes(data, path.name, at_least_px=THUMBNAIL_SIDE)
    recipe = opened.recipe_text or ""
    return OpenedFile(
        seen=see(opened.pixels, opened.full_size),
        file_bytes=len(data),
        file_hash=hashlib.sha256(data).hexdigest(),
        recipe=recipe if made_or_none(recipe) is not None else "",
    )


def _pictures_in(folder: Path) -> Iterator[tuple[Path, float]]:
    """The picture files right in a folder, by their names, with the time of their last change."""
    try:
        paths = list(folder.iterdir())
    except OSError:
        return
    for path in paths:
        if path.suffix.lower() in SUFFIXES:
            try:
                info = path.stat()
            except OSError:
                continue
            if info.st_size and path.is_file():
                yield path, info.st_mtime
