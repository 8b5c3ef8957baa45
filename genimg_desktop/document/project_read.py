"""Reading a project file as far as it can be read: what is missing is named, and keeps its place.

A file of a newer schema is refused and not touched. Of one that is damaged, or holds things this version does not
know, the rest opens: a layer whose page is lost comes back empty, a node that cannot be made is an empty locked group
with its name. The format is told in ``project_format``.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

from genimg_desktop.core.context import Context, QuietContext
from genimg_desktop.core.errors import BadInput, NewerVersion, OutOfMemory
from genimg_desktop.core.serde import from_builtins, parse_json, to_json
from genimg_desktop.core.strict_zip import DamagedMember, NotAZip, StrictZip
from genimg_desktop.core.text import Text
from genimg_desktop.document.document import DocumentState, Guide
from genimg_desktop.document.pages import Array, PageBook, PagePlace, unpack_page
from genimg_desktop.document.project_format import (
    DEEPEST_JSON,
    LARGEST_JSON_BYTES,
    LARGEST_THUMBNAIL_BYTES,
    MAGIC,
    MIMETYPE,
    MINOR,
    MOST_BOOKMARKS,
    MOST_KEPT_BYTES,
    MOST_STARS,
    SCHEMA,
    BookmarkRecord,
    GuideRecord,
    Kept,
    MaskRecord,
    OpenedProject,
    PageRecord,
    ProjectBookmark,
    ProjectRecord,
)
from genimg_desktop.document.project_nodes import Draft, NodeReader, blank_page, check_page, known_part
from genimg_desktop.image.codecs import OpenedPicture, open_picture_bytes
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.png_chunks import SIGNATURE
from genimg_desktop.spec.recipe import LARGEST_CANVAS, Recipe, recipe_from_json

NUM_READERS = 4
LEAST_LIMIT_BYTES = 4_000_000_000
"""Pixels that may be unpacked in any case; on a computer with more memory, as much as it has."""
MERGED = ("merged.jpg", "merged.png")
LARGEST_MERGED_BYTES = 1_200_000_000
_HEAD = b"PK\3\4"
_SAFE_MEMBER = re.compile(r"(?!/)(?!.*\.\.)[\w./ -]{1,200}", re.ASCII)
_Key = tuple[str | None, tuple[int, int, int, int], int, int, int]


class PageSource(Protocol):
    """Where the pages of a project are: a zip file, or the folder of a recovery copy."""

    def read(self, name: str, limit_bytes: int) -> bytes:
        """A member. Raises BadInput."""

    def place(self, name: str, box: Rect) -> PagePlace | None:
        """Where it lies, if another save may copy it from there."""


def is_project_file(path: Path) -> bool:
    """Whether a file begins as a project does, whatever its name is. False for one that cannot be read."""
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            head = file.read(38 + len(MIMETYPE))
    except OSError:
        return False
    return head.startswith(_HEAD) and head[30:] == b"mimetype" + MIMETYPE


def read_project(path: Path, book: PageBook, ctx: Context | None = None) -> OpenedProject:
    """Open a project file. Raises NewerVersion, BadInput with a sentence for one that cannot be opened at all."""
    with _opened(path) as archive:
        tree = _project_tree(archive, path)
        source = _ZipPages(archive)
        reader = _ProjectReader(tree, source, book, ctx or QuietContext())
        if archive.is_cut:
            reader.lose(Text("'{name}' is cut off: what stood at its end is missing.", name=path.name))
        opened = reader.opened()
        _keep_members(archive, source.used, opened, reader)
        return opened if reader.is_whole else replace(opened, remarks=reader.remarks, is_whole=False)


def read_tree_project(tree: Any, source: PageSource, book: PageBook, ctx: Context) -> OpenedProject:
    """A project whose ``project.json`` was read already, with its pages elsewhere. Raises as ``read_project``."""
    return _ProjectReader(_checked_tree(tree), source, book, ctx).opened()


def read_facts(path: Path) -> dict[str, Any]:
    """``project.json`` of a file, as it stands there, without any pixels. Raises as ``read_project``."""
    with _opened(path) as archive:
        return _project_tree(archive, path)


def read_merged(path: Path) -> OpenedPicture:
    """The picture of a project alone, also where nothing else of it can be read. Raises BadInput."""
    with _opened(path) as archive:
        name = next((name for name in MERGED if name in archive), MERGED[0])
        return open_picture_bytes(archive.read(name, LARGEST_MERGED_BYTES), path.name, limit_pixels=LARGEST_CANVAS**2)


def read_thumbnail(path: Path) -> bytes | None:
    """The small picture of a project as PNG; None when there is none to be had."""
    try:
        with _opened(path) as archive:
            data = archive.read("thumbnail.png", LARGEST_THUMBNAIL_BYTES)
    except BadInput:
        return None
    return data if data.startswith(SIGNATURE) else None


class _ZipPages:
    """The pages of an open zip file; remembers which members were of use."""

    def __init__(self, archive: StrictZip) -> None:
        self._archive = archive
        self.used: set[str] = set()

    def read(self, name: str, limit_bytes: int) -> bytes:
        self.used.add(name)
        return self._archive.read(name, limit_bytes)

    def place(self, name: str, box: Rect) -> PagePlace | None:
        member = self._archive.members[name]
        if member.packed_bytes != member.size_bytes:
            return None
        start = self._archive.start_of(member)
        path = self._archive.path.absolute()
        return PagePlace(path=path, offset=start, size=member.size_bytes, crc=member.crc, box=box)


class _ProjectReader:
    """One ``project.json`` on its way to an OpenedProject."""

    def __init__(self, tree: dict[str, Any], source: PageSource, book: PageBook, ctx: Context) -> None:
        known, unknown = known_part(ProjectRecord, tree)
        self._record = from_builtins(ProjectRecord, known)
        self._kept = Kept(top=unknown)
        self._nodes = NodeReader(self._kept)
        self._drafts = self._nodes.drafts(self._record.nodes)
        self._source, self._book, self._ctx = source, book, ctx
        self._pages: dict[_Key, Array | BadInput] = {}

    @property
    def remarks(self) -> tuple[Text, ...]:
        """What is missing or different, each once."""
        return tuple(dict.fromkeys(self._nodes.remarks))

    @property
    def is_whole(self) -> bool:
        """Whether a save loses nothing."""
        return self._nodes.is_whole

    def lose(self, remark: Text) -> None:
        """Something is missing that a save cannot bring back."""
        self._nodes.remarks.append(remark)
        self._nodes.is_whole = False

    def opened(self) -> OpenedProject:
        """Fetch all pages, make all nodes."""
        record, nodes = self._record, self._nodes
        if record.minor > MINOR:
            nodes.remarks.append(
                Text("This project was written by a newer version, {app}. What is not known here is kept.",
                     app=record.app)
            )  # fmt: skip
        selection = self._selection()
        self._fetch_all(self._drafts, selection)
        state = DocumentState(
            width=record.width,
            height=record.height,
            layers=tuple(nodes.node(draft, self._fetched) for draft in self._drafts),
            selection=nodes.mask(selection, "selection", self._fetched),
            guides=self._guides(),
        )
        bookmarks, unread = self._bookmarks()
        return OpenedProject(
            state=state,
            bookmarks=bookmarks,
            view=record.view,
            kept=replace(self._kept, bookmarks=unread),
            remarks=self.remarks,
            is_whole=self.is_whole,
            app=record.app,
        )

    def _selection(self) -> MaskRecord | None:
        raw = self._record.selection
        if raw is None:
            return None
        try:
            known, unknown = known_part(MaskRecord, raw) if isinstance(raw, dict) else (raw, {})
            record = from_builtins(MaskRecord, known)
            check_page(record.page)
        except BadInput as error:
            self.lose(Text("The selection is lost: {why}", why=error.message))
            return None
        if unknown:
            self.lose(Text("Something about the selection is not known to this version."))
        return record

    def _guides(self) -> tuple[Guide, ...]:
        guides = []
        for raw in self._record.guides:
            try:
                record = from_builtins(GuideRecord, raw)
                if abs(record.position) > 2 * LARGEST_CANVAS:
                    raise BadInput(Text("A guide lies at {position}.", position=record.position))
                guides.append(Guide(is_upright=record.is_upright, position=record.position))
            except BadInput as error:
                self.lose(Text("A guide is lost: {why}", why=error.message))
        return tuple(guides)

    def _bookmarks(self) -> tuple[tuple[ProjectBookmark, ...], tuple[Any, ...]]:
        """Those that can be read, and the rest as it stands in the file."""
        found: list[ProjectBookmark] = []
        unread: list[Any] = []
        for raw in self._record.bookmarks:
            try:
                record = from_builtins(BookmarkRecord, raw)
                recipe = recipe_from_json(to_json(record.recipe))
                if not isinstance(recipe, Recipe) or len(found) == MOST_BOOKMARKS:
                    raise BadInput(Text("not a bookmark"))
            except BadInput:
                unread.append(raw)
                continue
            stars = min(max(record.stars, 0), MOST_STARS)
            picture = self._picture(record.picture)
            found.append(ProjectBookmark(name=record.name, recipe=recipe, stars=stars, thumbnail=picture))
        if unread:
            self._nodes.remarks.append(
                Text("{count} bookmarks of the project cannot be read; they stay in it.", count=len(unread))
            )
        return tuple(found), tuple(unread)

    def _picture(self, name: str | None) -> bytes:
        try:
            data = b"" if name is None else self._source.read(name, LARGEST_THUMBNAIL_BYTES)
        except BadInput:  # the place itself is there
            return b""
        return data if data.startswith(SIGNATURE) else b""

    # pages

    def _fetch_all(self, drafts: list[Draft], selection: MaskRecord | None) -> None:
        """Fetch every page once, several at a time. Raises OutOfMemory before anything is unpacked."""
        wanted = {_key(page, channels): page for draft in drafts for page, channels in draft.pages()}
        if selection is not None:
            wanted[_key(selection.page, 1)] = selection.page
        need = sum(page.width * page.height * key[-1] for key, page in wanted.items())
        if need > most_bytes():
            raise OutOfMemory(
                Text("This project needs {need} GB of memory, more than there is.", need=f"{need / 1e9:.0f}"),
                hint=Text("Open it on a computer with more memory."),
            )
        with ThreadPoolExecutor(min(NUM_READERS, os.cpu_count() or 1)) as readers:
            try:
                arrays = readers.map(lambda item: self._fetch(item[1], item[0][-1]), wanted.items())
                for done, (key, array) in enumerate(zip(wanted, arrays, strict=True)):
                    self._pages[key] = array
                    self._ctx.report((done + 1) / len(wanted))
            except BaseException:
                readers.shutdown(wait=False, cancel_futures=True)
                raise

    def _fetched(self, page: PageRecord, channels: int) -> Array | BadInput:
        return self._pages[_key(page, channels)]

    def _fetch(self, page: PageRecord, channels: int) -> Array | BadInput:
        if page.file is None:
            return blank_page(page, channels)
        box = Rect(*page.box)
        shape = (page.height, page.width, 4) if channels == 4 else (page.height, page.width)
        try:
            data = self._source.read(page.file, 2 * box.width * box.height * channels + 1_000_000)
            array = unpack_page(data, page.file, shape, box)
        except BadInput as error:
            return error
        place = self._source.place(page.file, box)
        if place is not None:
            self._book.note(array, place)
        return array


def most_bytes() -> int:
    """Pixels that may be unpacked: LEAST_LIMIT_BYTES, or as much as the computer has memory."""
    names = getattr(os, "sysconf_names", {})
    if "SC_PHYS_PAGES" not in names or "SC_PAGE_SIZE" not in names:
        return 4 * LEAST_LIMIT_BYTES  # the system does not say
    return max(LEAST_LIMIT_BYTES, os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE"))


def _key(page: PageRecord, channels: int) -> _Key:
    return page.file, page.box, page.width, page.height, channels


def _opened(path: Path) -> StrictZip:
    try:
        if not path.is_file():
            raise BadInput(Text("'{name}' is not there, or not an ordinary file.", name=path.name))
        return StrictZip(path)
    except NotAZip as error:
        raise _not_a_project(path) from error
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise BadInput(Text("'{name}' cannot be read: {why}", name=path.name, why=why), details=repr(error)) from error


def _project_tree(archive: StrictZip, path: Path) -> dict[str, Any]:
    if "project.json" not in archive and "mimetype" not in archive:
        raise _not_a_project(path)
    try:
        return _checked_tree(parse_json(archive.read("project.json", LARGEST_JSON_BYTES), LARGEST_JSON_BYTES))
    except NewerVersion:
        raise
    except BadInput as error:
        raise BadInput(
            Text("The project '{name}' cannot be read: {why}", name=path.name, why=error.message),
            hint=Text("Its picture alone may still be there; or open an earlier version of it."),
            details=error.details,
        ) from error


def _checked_tree(tree: Any) -> dict[str, Any]:
    """A tree whose schema is known here. Raises NewerVersion, BadInput."""
    if not isinstance(tree, dict) or tree.get("format") != MAGIC.decode():
        raise BadInput(Text("it is not the description of a project"))
    schema = tree.get("schema")
    if isinstance(schema, int) and schema > SCHEMA:
        raise NewerVersion(
            Text("This project was written by a newer version of the program."),
            hint=Text("Update the program to open it. The file is untouched."),
        )
    _refuse_depth(tree)
    from_builtins(dict, tree)  # no number that is none
    return tree


def _refuse_depth(tree: Any) -> None:
    level = [tree]
    for _ in range(DEEPEST_JSON):
        level = [
            item
            for inner in level
            for item in (inner.values() if isinstance(inner, dict) else inner)
            if isinstance(item, (dict, list))
        ]
        if not level:
            return
    raise BadInput(Text("its description is nested too deep"))


def _keep_members(archive: StrictZip, used: set[str], opened: OpenedProject, reader: _ProjectReader) -> None:
    """What else is in the zip goes along, if it is not too much."""
    named = set(_strings(opened.kept.nodes)) | set(_strings(opened.kept.bookmarks))
    ours = {"mimetype", "project.json", "thumbnail.png", *MERGED}
    room = MOST_KEPT_BYTES
    for name, member in archive.members.items():
        if name in ours or (name in used and name not in named) or name.endswith("/"):
            continue
        room -= member.size_bytes
        try:
            if room < 0 or not _SAFE_MEMBER.fullmatch(name):
                raise DamagedMember(Text("'{name}' in the file is not carried along.", name=name))
            opened.kept.members[name] = archive.read(name)
        except DamagedMember as error:
            reader.lose(error.message)


def _strings(tree: Any) -> Iterator[str]:
    """All strings in a tree."""
    if isinstance(tree, str):
        yield tree
    elif isinstance(tree, dict):
        for item in tree.values():
            yield from _strings(item)
    elif isinstance(tree, (list, tuple)):
        for item in tree:
            yield from _strings(item)


def _not_a_project(path: Path) -> BadInput:
    return BadInput(Text("'{name}' is not a project of this program.", name=path.name))
