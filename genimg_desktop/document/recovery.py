"""What a crash left: recovery copies of processes that are gone, to be opened again or thrown away.

Nothing is thrown away for good at once: what is discarded lies in a trash for 30 days.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import shutil
import time
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from genimg_desktop.core.context import Context, QuietContext
from genimg_desktop.core.errors import BadInput, SaveFailed
from genimg_desktop.core.files import read_limited, write_atomically
from genimg_desktop.core.process_lock import holder_of
from genimg_desktop.core.text import Text
from genimg_desktop.document.journal import (
    LOCK,
    PAGE,
    PAGES,
    Origin,
    digest_of,
    files_of,
    read_snapshot,
    snapshots_in,
)
from genimg_desktop.document.pages import PageBook, PagePlace
from genimg_desktop.document.project_format import LARGEST_THUMBNAIL_BYTES, MOST_KEPT_BYTES, OpenedProject
from genimg_desktop.document.project_read import read_tree_project
from genimg_desktop.image.geometry import Rect

TRASH = "trash"
TRASH_DAYS = 30
MOST_TRASHED = 10
MOST_TRASHED_BYTES = 4_000_000_000
_DISCARDED = "discarded.json"
_DAY_S = 24 * 3600

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recoverable:
    """A document that can be opened again. when: UTC, ISO 8601, by the clock of then. picture: PNG bytes, or b"".

    is_discarded: it lies in the trash.
    """

    folder: Path
    origin: Origin
    when: str
    picture: bytes
    is_discarded: bool = False


def recoverables(root: Path) -> tuple[Recoverable, ...]:
    """What processes left that are gone, the last one first; then what is in the trash. Folders of nothing go."""
    found = []
    for folder in _folders(root):
        if holder_of(folder / LOCK) is not None:
            continue
        recoverable = look_at(folder)
        if recoverable is not None:
            found.append(recoverable)
        elif snapshots_in(folder):
            discard(folder, root)  # damaged, all of them: out of the way, but not gone
        else:
            shutil.rmtree(folder, ignore_errors=True)
    trashed = [look_at(folder, is_discarded=True) for folder in _folders(root / TRASH)]
    newest_first = sorted(found, key=lambda one: one.folder.name, reverse=True)
    return (*newest_first, *(one for one in reversed(trashed) if one is not None))


def look_at(folder: Path, *, is_discarded: bool = False) -> Recoverable | None:
    """The last snapshot of a folder that is whole; None without one."""
    for _, path in snapshots_in(folder):
        try:
            tree = read_snapshot(path)
            origin = _origin(tree)
        except BadInput as error:
            _log.warning("a recovery copy is passed over: %s", error)
            continue
        if not all((folder / PAGES / name).is_file() for name in files_of(tree)):
            _log.warning("a recovery copy is passed over: a page is missing")
            continue
        when = tree.get("when")
        return Recoverable(
            folder=folder,
            origin=origin,
            when=when if isinstance(when, str) else "",
            picture=_picture(folder, tree.get("picture")),
            is_discarded=is_discarded,
        )
    return None


def open_recoverable(folder: Path, book: PageBook, ctx: Context | None = None) -> tuple[OpenedProject, Origin]:
    """The last snapshot that can be opened with all its pages; else the last that can be opened at all.

    Raises BadInput when there is none.
    """
    best: tuple[OpenedProject, Origin] | None = None
    why: BadInput | None = None
    for _, path in snapshots_in(folder):
        try:
            tree = read_snapshot(path)
            source, origin = _FolderPages(folder / PAGES, tree.get("members")), _origin(tree)
            opened = read_tree_project(tree.get("project"), source, book, ctx or QuietContext())
            _fetch_kept(tree.get("kept"), source, opened)
        except BadInput as error:
            why = why or error
            continue
        if not source.has_lost:
            return opened, origin
        best = best or (opened, origin)
    if best is None:
        raise why or BadInput(Text("There is nothing in this recovery copy."))
    return best


def discard(folder: Path, root: Path, now_s: Callable[[], float] = time.time) -> None:
    """Put a recovery copy into the trash. Raises SaveFailed."""
    target = root / TRASH / folder.name
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(folder / _DISCARDED, json.dumps({"at": now_s()}).encode())
        folder.rename(target)
    except OSError as error:
        raise SaveFailed(
            Text("The recovery copy could not be put into the trash: {why}", why=error.strerror or str(error)),
            details=repr(error),
        ) from error
    tidy_trash(root, now_s)


def tidy_trash(root: Path, now_s: Callable[[], float] = time.time) -> None:
    """What was discarded more than TRASH_DAYS ago goes, and the oldest of what is too much."""
    present_s, room = now_s(), MOST_TRASHED_BYTES
    dated = sorted(((_discarded_at(folder), folder) for folder in _folders(root / TRASH)), reverse=True)
    for number, (at_s, folder) in enumerate(dated):
        room -= _size_of(folder)
        if present_s - at_s > TRASH_DAYS * _DAY_S or number >= MOST_TRASHED or (room < 0 and number > 0):
            shutil.rmtree(folder, ignore_errors=True)


class _FolderPages:
    """The pages of a recovery copy; every one is what its name says, or lost. members: other names of some."""

    def __init__(self, folder: Path, members: Any) -> None:
        self._folder = folder
        self._members = members if isinstance(members, dict) else {}
        self._crcs: dict[str, tuple[int, int]] = {}
        self.has_lost = False

    def read(self, name: str, limit_bytes: int) -> bytes:
        named = self._members.get(name, name)
        name = named if isinstance(named, str) else name
        try:
            if not PAGE.fullmatch(name):
                raise BadInput(Text("'{name}' is no page.", name=name))
            data = read_limited(self._folder / name, limit_bytes)
            if f"{digest_of([data])}.png" != name:
                raise BadInput(Text("'{name}' in the recovery copy is damaged.", name=name))
        except BadInput:
            self.has_lost = True
            raise
        self._crcs[name] = (len(data), zlib.crc32(data))
        return data

    def place(self, name: str, box: Rect) -> PagePlace | None:
        size, crc = self._crcs[name]
        return PagePlace(path=self._folder / name, offset=0, size=size, crc=crc, box=box)


def _fetch_kept(names: Any, source: _FolderPages, opened: OpenedProject) -> None:
    """Members of the project file that are not known here."""
    for name in names if isinstance(names, list) else ():
        if isinstance(name, str):
            with contextlib.suppress(BadInput):  # noted by the source
                opened.kept.members[name] = source.read(name, MOST_KEPT_BYTES)


def _origin(tree: dict[str, object]) -> Origin:
    name, path, is_whole = tree.get("name"), tree.get("path"), tree.get("is_whole")
    if not isinstance(name, str) or not isinstance(path, str):
        raise BadInput(Text("This recovery copy does not say what it is."))
    return Origin(name=name, path=path, is_whole=is_whole is not False)


def _picture(folder: Path, name: object) -> bytes:
    if not isinstance(name, str) or not PAGE.fullmatch(name):
        return b""
    try:
        return read_limited(folder / PAGES / name, LARGEST_THUMBNAIL_BYTES)
    except BadInput:
        return b""


def _folders(root: Path) -> Iterator[Path]:
    """Folders that may hold a recovery copy, by name."""
    with contextlib.suppress(OSError):
        yield from sorted(path for path in root.iterdir() if path.is_dir() and path.name != TRASH)


def _discarded_at(folder: Path) -> float:
    try:
        at = json.loads((folder / _DISCARDED).read_bytes()[:1000])["at"]
        return float(at)
    except (OSError, ValueError, KeyError, TypeError):
        return 0.0


def _size_of(folder: Path) -> int:
    total = 0
    for where, _, names in os.walk(folder):
        for name in names:
            with contextlib.suppress(OSError):
                total += (Path(where) / name).lstat().st_size
    return total
