"""Pictures whose files are not where they were: noticing it, and finding them again under a folder.

A file is the same one when its size and SHA-256 are. One that was changed since (its notes rewritten, its colours
touched) is taken when it has the old name and looks the same.
"""

from __future__ import annotations

import os
import stat
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from genimg_desktop.core.context import Context
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.library.database import Database
from genimg_desktop.library.gallery import GalleryStore
from genimg_desktop.library.gallery_making import hash_file
from genimg_desktop.library.gallery_recovery import OpenedFile, open_file
from genimg_desktop.library.gallery_values import path_of, path_text

NEAR_BITS = 4
"""Of 64: a file of the old name whose picture differs in no more is taken for the changed one."""
_BATCH = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Lost:
    """An entry whose file is gone, as much of it as finding it again needs."""

    id: int
    path: Path
    file_bytes: int
    file_hash: str
    look: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RepairReport:
    """found: (where it was, where it is now). still_missing: where those were that were not found. seen: files."""

    found: tuple[tuple[Path, Path], ...]
    still_missing: tuple[Path, ...]
    seen: int


class Repair:
    """Looks at the disk; changes nothing but the gallery's own notes of where files are."""

    def __init__(self, store: GalleryStore, database: Database) -> None:
        self._store, self._database = store, database

    def check_files(self, ctx: Context) -> int:
        """Look whether every file is where it was, and note which are not; how many are newly missing."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT id, path, is_missing FROM gallery_entry WHERE path <> '' AND trashed IS NULL"
            ).fetchall()
        fresh, has_changed = 0, False
        for at in range(0, len(rows), _BATCH):
            ctx.report(at / len(rows))
            changes = []
            for entry, text, was_missing in rows[at : at + _BATCH]:
                is_missing = not _is_there(path_of(text))
                if is_missing != bool(was_missing):
                    changes.append((is_missing, entry))
                    fresh += is_missing
            if changes:
                has_changed = True
                with self._database.writing() as connection:
                    connection.executemany("UPDATE gallery_entry SET is_missing = ? WHERE id = ?", changes)
        if has_changed:
            self._store.changed.emit()
        return fresh

    def find_again(self, folder: Path, ctx: Context) -> RepairReport:
        """Look for every missing file under a folder. Raises BadInput when the folder cannot be read."""
        if not folder.is_dir():
            raise BadInput(
                Text("'{name}' is not a folder that can be read.", name=folder.name or str(folder)),
                hint=Text("Choose the folder into which the pictures were moved."),
            )
        self.check_files(ctx)
        lost = self._lost()
        by_size, by_name = defaultdict(list), defaultdict(list)
        for one in lost:
            by_size[one.file_bytes].append(one)
            by_name[one.path.name].append(one)
        places: dict[int, Path] = {}
        second: dict[int, list[Path]] = defaultdict(list)
        seen = 0
        for path, size in _files_under(folder):
            ctx.report(None, Text("Looked at {count} files", count=seen))
            seen += 1
            if any(one.id not in places for one in by_size.get(size, ())):
                self._match_content(path, by_size[size], places)
            for one in by_name.get(path.name, ()):
                second[one.id].append(path)
        for one in lost:
            if one.id not in places:
                self._match_look(one, second[one.id], places, ctx)
        found = [(one.path, places[one.id]) for one in lost if one.id in places]
        return RepairReport(
            found=tuple(found),
            still_missing=tuple(one.path for one in lost if one.id not in places),
            seen=seen,
        )

    def _match_content(self, path: Path, candidates: list[Lost], places: dict[int, Path]) -> None:
        try:
            size, digest = hash_file(path)
        except BadInput:
            return
        for one in candidates:
            if one.id not in places and one.file_hash == digest:
                self._move(one, path, size, digest)
                places[one.id] = path

    def _match_look(self, one: Lost, paths: list[Path], places: dict[int, Path], ctx: Context) -> None:
        best: tuple[int, Path, OpenedFile] | None = None
        for path in paths:
            ctx.check()
            try:
                opened = open_file(path)
            except BadInput:
                continue
            far = (opened.seen.look ^ one.look).bit_count()
            if far <= NEAR_BITS and (best is None or far < best[0]):
                best = far, path, opened
        if best is not None:
            self._move(one, best[1], best[2].file_bytes, best[2].file_hash)
            places[one.id] = best[1]

    def _move(self, one: Lost, path: Path, size: int, digest: str) -> None:
        name = path.name.encode("utf-8", "replace").decode()
        with self._database.writing() as connection:
            connection.execute(
                "UPDATE gallery_entry SET path = ?, file_name = ?, file_bytes = ?, file_hash = ?, is_missing = 0"
                " WHERE id = ?",
                (path_text(path), name, size, digest, one.id),
            )
        self._store.changed.emit()

    def _lost(self) -> list[Lost]:
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT id, path, file_bytes, file_hash, look FROM gallery_entry"
                " WHERE is_missing AND path <> '' AND trashed IS NULL ORDER BY id"
            ).fetchall()
        return [
            Lost(id=entry, path=path, file_bytes=size, file_hash=digest, look=look % 2**64)
            for entry, text, size, digest, look in rows
            if (path := path_of(text)) is not None
        ]


def _is_there(path: Path | None) -> bool:
    try:
        return path is not None and stat.S_ISREG(path.stat().st_mode)
    except (OSError, ValueError):
        return False


def _files_under(folder: Path) -> Iterator[tuple[Path, int]]:
    """Every ordinary file, with its size; links are not followed, folders that cannot be read are passed over."""
    for place, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            path = Path(place) / name
            try:
                info = path.lstat()
            except OSError:
                continue
            if stat.S_ISREG(info.st_mode) and info.st_size:
                yield path, info.st_size
