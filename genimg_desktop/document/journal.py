"""The recovery copy of an open document, in a folder of the program's own: never beside or over a file of the person.

lock                  held by the process that has the document open
pages/DIGEST.png      arrays, named by what is in them: a page that is there is never written again
snapshot-NUMBER.json  a digest, a line feed, and a tree: when, of which file, and what a project file holds, with the
                      pages named; the last two stay

A page is on the disk before a snapshot names it, and goes only when no snapshot does. So at any moment of a crash the
last whole snapshot can be opened. Numbers count on, whatever the clock says.
"""

from __future__ import annotations

import contextlib
import hashlib
import re
import secrets
import shutil
import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from genimg_desktop.core.context import Context, QuietContext
from genimg_desktop.core.errors import BadInput, SaveFailed
from genimg_desktop.core.files import atomic_file, read_limited, remove_litter, write_atomically
from genimg_desktop.core.process_lock import ProcessLock
from genimg_desktop.core.serde import parse_json
from genimg_desktop.core.text import Text
from genimg_desktop.document.miniature import miniature
from genimg_desktop.document.pages import PageBook, PagePlace
from genimg_desktop.document.project_format import LARGEST_JSON_BYTES, Project
from genimg_desktop.document.project_write import (
    Page,
    bookmark_name,
    packed_pages,
    plan_pages,
    project_record,
    record_json,
)
from genimg_desktop.image.encoders import encode_png

FORMAT, SCHEMA = "genimg-recovery", 1
LOCK, PAGES = "lock", "pages"
SNAPSHOT = re.compile(r"snapshot-(\d{6,12})\.json")
DIGEST_BYTES = 16
PAGE = re.compile(r"[0-9a-f]{32}\.png")
PICTURE_SIDE = 384
ROOM_LEFT_BYTES = 300_000_000
"""A recovery copy never takes the last of a disk: the person's own saves come first."""
_KEPT_SNAPSHOTS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """What the recovered document was called, and of which file it is; path '' when it was never saved, or is no text.

    is_whole: as in OpenedProject.
    """

    name: str
    path: str = ""
    is_whole: bool = True


def utc_now() -> datetime:
    """The time of the clock, which may jump; never used to order things."""
    return datetime.now(UTC)


class Journal:
    """Writes the recovery copies of one document. Used by one thread at a time; the folder is made at the first."""

    def __init__(self, folder: Path, book: PageBook, now: Callable[[], datetime] = utc_now) -> None:
        self.folder = folder
        self._book, self._now = book, now
        self._lock: ProcessLock | None = None
        self._named: dict[int, frozenset[str]] = {}
        self._number = 0

    @classmethod
    def begin(cls, root: Path, book: PageBook, now: Callable[[], datetime] = utc_now) -> Journal:
        """For a document that has no recovery copy yet."""
        return cls(root / f"{now():%Y%m%d-%H%M%S}-{secrets.token_hex(4)}", book, now)

    @property
    def has_snapshot(self) -> bool:
        """Whether there is anything to recover."""
        return bool(self._named)

    def claim(self) -> None:
        """Go on with the folder of a process that is gone. Raises LockTaken, SaveFailed."""
        self._open()
        for number, path in snapshots_in(self.folder):
            self._number = max(self._number, number)
            with contextlib.suppress(BadInput):
                self._named[number] = frozenset(files_of(read_snapshot(path)))

    def write(self, project: Project, origin: Origin, ctx: Context | None = None) -> int:
        """Keep a copy of this state; returns the bytes that were written. Raises SaveFailed, Cancelled."""
        ctx = ctx or QuietContext()
        self._open()
        written = 0
        names: dict[int, Page] = {}
        pages = plan_pages(project.state, self._book)
        self._refuse_full_disk(pages)
        waiting = []
        for page in pages:
            known = self._known_file(page)
            if page.name and known is None:
                waiting.append(page)
            else:
                names[id(page.array)] = Page(array=page.array, name=known or "", box=page.box)
        for page, parts in packed_pages(waiting, ctx, num_packers=1):  # nobody waits; the window does not either
            name, size = self._put(parts)
            written += size
            names[id(page.array)] = Page(array=page.array, name=name, box=page.box)
            self._note(page, name, parts)
        picture, size = self._put([encode_png(miniature(project.state, PICTURE_SIDE))])
        members = self._put_members(project)
        tree = {
            "format": FORMAT,
            "schema": SCHEMA,
            "number": self._number + 1,
            "when": self._now().isoformat(timespec="seconds"),
            "name": origin.name,
            "path": origin.path if _is_text(origin.path) else "",
            "is_whole": origin.is_whole,
            "picture": picture,
            "members": members,
            "kept": sorted(project.kept.members),
            "project": project_record(project, names),
        }
        ctx.check()
        return written + size + self._finish(tree)

    def clear(self) -> None:
        """The document is saved: there is nothing to recover. Pages stay for the next copy."""
        for _, path in snapshots_in(self.folder):
            path.unlink(missing_ok=True)
        self._named.clear()

    def close(self) -> None:
        """The document is closed, and nothing is to be recovered: the folder goes."""
        self.release()
        shutil.rmtree(self.folder, ignore_errors=True)

    def release(self) -> None:
        """Let go of the folder and leave it for the next start."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    # inside

    def _open(self) -> None:
        if self._lock is not None:
            return
        try:
            (self.folder / PAGES).mkdir(parents=True, exist_ok=True)
            lock = ProcessLock(self.folder / LOCK)
            lock.acquire()
        except OSError as error:
            why = error.strerror or type(error).__name__
            raise SaveFailed(
                Text("No recovery copies can be kept: {why}", why=why),
                hint=Text("Save your work often. The folder is '{folder}'.", folder=str(self.folder.parent)),
                details=repr(error),
            ) from error
        self._lock = lock
        remove_litter(self.folder / PAGES)

    def _refuse_full_disk(self, pages: Iterable[Page]) -> None:
        need = sum(page.array.nbytes // 2 for page in pages if page.name and self._known_file(page) is None)
        free = shutil.disk_usage(self.folder).free
        if free < need + ROOM_LEFT_BYTES:
            raise SaveFailed(
                Text("There is too little room on the disk for recovery copies."),
                hint=Text("Free some space, and save your work meanwhile."),
                details=f"{need} bytes needed, {free} free",
            )

    def _known_file(self, page: Page) -> str | None:
        folder = self.folder / PAGES
        for place in page.places:
            if place.path.parent == folder and place.path.is_file():
                return place.path.name
        return None

    def _put(self, parts: list[bytes]) -> tuple[str, int]:
        """A page under the name of its content; how many bytes had to be written."""
        name = f"{digest_of(parts)}.png"
        path = self.folder / PAGES / name
        size = sum(len(part) for part in parts)
        if path.is_file() and path.stat().st_size == size:
            return name, 0
        with atomic_file(path, size) as file:
            file.writelines(parts)
        return name, size

    def _put_members(self, project: Project) -> dict[str, str]:
        """Pictures of bookmarks and unknown members, by their names in a project file."""
        taken = frozenset(project.kept.members)
        pictures = {
            bookmark_name(number, taken): bookmark.thumbnail
            for number, bookmark in enumerate(project.bookmarks)
            if bookmark.thumbnail
        }
        return {name: self._put([data])[0] for name, data in {**pictures, **project.kept.members}.items()}

    def _note(self, page: Page, name: str, parts: list[bytes]) -> None:
        crc = 0
        for part in parts:
            crc = zlib.crc32(part, crc)
        size = sum(len(part) for part in parts)
        path = self.folder / PAGES / name
        self._book.note(page.array, PagePlace(path=path, offset=0, size=size, crc=crc, box=page.box))

    def _finish(self, tree: dict[str, Any]) -> int:
        """Write the snapshot, then let go of what no snapshot names."""
        body = record_json(tree)
        self._number += 1
        data = digest_of([body]).encode() + b"\n" + body
        write_atomically(self.folder / f"snapshot-{self._number:06d}.json", data)
        self._named[self._number] = frozenset(files_of(tree))
        for number, path in snapshots_in(self.folder)[_KEPT_SNAPSHOTS:]:
            path.unlink(missing_ok=True)
            self._named.pop(number, None)
        named = frozenset().union(*self._named.values())
        for path in (self.folder / PAGES).glob("*.png"):
            if path.name not in named:
                path.unlink(missing_ok=True)
                self._book.forget(path)
        return len(data)


def snapshots_in(folder: Path) -> list[tuple[int, Path]]:
    """The snapshots of a folder with their numbers, the newest first."""
    found = []
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            match = SNAPSHOT.fullmatch(path.name)
            if match:
                found.append((int(match.group(1)), path))
    return sorted(found, reverse=True)


def read_snapshot(path: Path) -> dict[str, Any]:
    """The tree of a whole snapshot. Raises BadInput for any other."""
    head, _, body = read_limited(path, LARGEST_JSON_BYTES).partition(b"\n")
    if digest_of([body]).encode() != head:
        raise BadInput(Text("This recovery copy is damaged."))
    tree = parse_json(body, LARGEST_JSON_BYTES)
    if not isinstance(tree, dict) or tree.get("format") != FORMAT or tree.get("schema") != SCHEMA:
        raise BadInput(Text("This recovery copy was written by another version of the program."))
    return tree


def files_of(tree: dict[str, Any]) -> set[str]:
    """The names of all pages that a snapshot needs."""
    found: set[str] = set()
    level: list[Any] = [tree]
    while level:
        item = level.pop()
        if isinstance(item, str) and PAGE.fullmatch(item):
            found.add(item)
        elif isinstance(item, dict):
            level.extend(item.values())
        elif isinstance(item, (list, tuple)):
            level.extend(item)
    return found


def _is_text(path: str) -> bool:
    try:
        path.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def digest_of(parts: Iterable[bytes]) -> str:
    """BLAKE2b of bytes, as the names of pages have it."""
    digest = hashlib.blake2b(digest_size=DIGEST_BYTES)
    for part in parts:
        digest.update(part)
    return digest.hexdigest()
