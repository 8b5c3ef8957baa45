"""Writing a project file. The format is told in ``project_format``."""

from __future__ import annotations

import zipfile
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

import genimg_desktop
from genimg_desktop.core.context import Context, QuietContext
from genimg_desktop.core.files import atomic_file
from genimg_desktop.core.serde import to_json
from genimg_desktop.document.adjustment import AdjustmentLayer
from genimg_desktop.document.document import DocumentState
from genimg_desktop.document.group import Group
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.node import Node
from genimg_desktop.document.pages import Array, PageBook, PagePlace, box_of, pack_page, pages_of
from genimg_desktop.document.project_format import (
    MAGIC,
    MIMETYPE,
    MINOR,
    SCHEMA,
    THUMBNAIL_SIDE,
    AdjustmentRecord,
    BookmarkRecord,
    GroupRecord,
    GuideRecord,
    Kept,
    LayerRecord,
    MaskRecord,
    NodeRecord,
    PageRecord,
    Project,
    ProjectRecord,
)
from genimg_desktop.image.adjust import name_of
from genimg_desktop.image.encoders import encode_jpeg, encode_png
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.masks import Mask
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.image.quick_png import quick_png
from genimg_desktop.image.resample import thumbnail

NUM_PACKERS = 2
"""Pages packed at a time for a save. More would take the time from the window, and the disk is behind them anyway."""
_AHEAD = 2
_STAMP = (1980, 1, 1, 0, 0, 0)
_MERGED_QUALITY = 92


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """An array on its way to the disk. places: where its page is already. name: '' when all of it is 0."""

    array: Array
    name: str
    box: Rect
    places: tuple[PagePlace, ...] = ()

    def parts(self) -> list[bytes]:
        """Its PNG file, copied from where it is, else packed."""
        found = (place.read() for place in self.places)
        data = next((data for data in found if data is not None), None)
        return pack_page(self.array, self.box) if data is None else [data]


def save_project(
    path: Path, project: Project, merged: Pixels, book: PageBook, ctx: Context | None = None, *, notes: bool = True
) -> None:
    """Write a project to ``path``; on any failure what was there is whole. Raises SaveFailed, Cancelled.

    merged: the flattened canvas. book: knows pages that are on the disk already; with ``notes`` it learns where they
    are now (not for a copy that the person carries away).
    """
    ctx = ctx or QuietContext()
    taken = frozenset(project.kept.members)
    pages = plan_pages(project.state, book, taken)
    need_bytes = sum(page.places[0].size if page.places else page.array.nbytes // 2 for page in pages)
    places: list[tuple[Page, zipfile.ZipInfo]] = []
    with atomic_file(path, need_bytes) as file, zipfile.ZipFile(file, "w") as archive:
        _put(archive, "mimetype", [MIMETYPE])
        _put(archive, "thumbnail.png", [encode_png(thumbnail(merged, THUMBNAIL_SIDE))])
        record = project_record(project, {id(page.array): page for page in pages})
        _put(archive, "project.json", [record_json(record)])
        _put(archive, *_merged_member(merged))
        for number, bookmark in enumerate(project.bookmarks):
            if bookmark.thumbnail:
                _put(archive, bookmark_name(number, taken), [bookmark.thumbnail])
        for name, data in project.kept.members.items():
            _put(archive, name, [data])
        stored = [page for page in pages if page.name]
        for done, (page, parts) in enumerate(packed_pages(stored, ctx)):
            places.append((page, _put(archive, page.name, parts)))
            ctx.report((done + 1) / len(stored))
    if notes:
        _note(book, path, places)


def plan_pages(state: DocumentState, book: PageBook, taken: frozenset[str] = frozenset()) -> list[Page]:
    """Every array with the name of its page, none of ``taken``, and where it is on the disk, if it is."""
    pages = []
    for name, array in pages_of(state):
        places = book.places(array)
        box = places[0].box if places else box_of(array)
        pages.append(Page(array=array, name="" if box.is_empty else _free(name, taken), box=box, places=places))
    return pages


def packed_pages(
    pages: Iterable[Page], ctx: Context, num_packers: int = NUM_PACKERS
) -> Iterator[tuple[Page, list[bytes]]]:
    """The pages with the parts of their PNG files, in order, packed by a few threads, few ahead of what is taken."""
    with ThreadPoolExecutor(num_packers) as packers:
        waiting: deque[tuple[Page, Future[list[bytes]]]] = deque()
        try:
            for page in pages:
                waiting.append((page, packers.submit(page.parts)))
                if len(waiting) > num_packers + _AHEAD:
                    ctx.check()
                    first, packed = waiting.popleft()
                    yield first, packed.result()
            while waiting:
                ctx.check()
                first, packed = waiting.popleft()
                yield first, packed.result()
        finally:
            packers.shutdown(wait=False, cancel_futures=True)


def project_record(project: Project, pages: Mapping[int, Page]) -> dict[str, Any]:
    """``project.json`` as a tree. pages: by the id() of their arrays."""
    state, kept = project.state, project.kept
    describe = _Describer(pages, kept)
    record = ProjectRecord(
        format=MAGIC.decode(),
        schema=SCHEMA,
        minor=MINOR,
        app=genimg_desktop.__version__,
        width=state.width,
        height=state.height,
        nodes=[describe.node(node) for node in state.layers],
        selection=describe.mask(state.selection),
        guides=[GuideRecord(is_upright=guide.is_upright, position=guide.position) for guide in state.guides],
        bookmarks=[
            *(
                msgspec.to_builtins(
                    BookmarkRecord(
                        name=bookmark.name,
                        recipe=msgspec.to_builtins(bookmark.recipe),
                        stars=bookmark.stars,
                        picture=bookmark_name(number, frozenset(kept.members)) if bookmark.thumbnail else None,
                    )
                )
                for number, bookmark in enumerate(project.bookmarks)
            ),
            *kept.bookmarks,
        ],
        view=project.view,
    )
    return {**kept.top, **msgspec.to_builtins(record)}


def record_json(tree: dict[str, Any]) -> bytes:
    """A tree as JSON. Names that are no text (a file name in another encoding may become one) are written escaped."""
    try:
        return to_json(tree)
    except UnicodeEncodeError:
        return to_json(_as_text(tree))


def _as_text(tree: Any) -> Any:
    if isinstance(tree, str):
        return tree.encode("utf-8", "backslashreplace").decode("utf-8")
    if isinstance(tree, dict):
        return {_as_text(key): _as_text(item) for key, item in tree.items()}
    return [_as_text(item) for item in tree] if isinstance(tree, (list, tuple)) else tree


class _Describer:
    """Turns nodes into records."""

    def __init__(self, pages: Mapping[int, Page], kept: Kept) -> None:
        self._pages, self._kept = pages, kept
        self._kinds: dict[type[Node], Callable[[Any, dict[str, Any]], NodeRecord]] = {
            Layer: self._layer,
            Group: self._group,
            AdjustmentLayer: self._adjustment,
        }

    def node(self, node: Node) -> dict[str, Any]:
        """A node as a tree, with what was kept for it."""
        raw = self._kept.nodes.get(node.id)
        if raw is not None and isinstance(node, Group) and not node.children:
            return {**raw, "id": node.id}
        common: dict[str, Any] = {
            "id": node.id,
            "name": node.name,
            "opacity": node.opacity,
            "is_visible": node.is_visible,
            "mode": self._mode(node),
            "is_clipped": node.is_clipped,
            "is_locked": node.is_locked,
            "mask": self.mask(node.mask),
            "is_mask_on": node.is_mask_on,
        }
        record = self._kinds[type(node)](node, common)
        return {**self._kept.fields.get(node.id, {}), **msgspec.to_builtins(record)}

    def mask(self, mask: Mask | None) -> MaskRecord | None:
        """A mask or selection."""
        if mask is None:
            return None
        return MaskRecord(page=self._page(mask.coverage), x=mask.x, y=mask.y, outside=mask.outside)

    def _layer(self, layer: Layer, common: dict[str, Any]) -> LayerRecord:
        recipe = None if layer.recipe is None else msgspec.to_builtins(layer.recipe)
        unread = self._kept.recipes.get(layer.id)
        if recipe is None and unread is not None and unread.pixels() is layer.pixels:
            recipe = unread.raw
        return LayerRecord(
            kind="layer",
            page=self._page(layer.pixels),
            x=layer.x,
            y=layer.y,
            recipe=recipe,
            is_alpha_locked=layer.is_alpha_locked,
            **common,
        )

    def _group(self, group: Group, common: dict[str, Any]) -> GroupRecord:
        children = [self.node(child) for child in group.children]
        return GroupRecord(kind="group", children=children, is_open=group.is_open, **common)

    def _adjustment(self, node: AdjustmentLayer, common: dict[str, Any]) -> AdjustmentRecord:
        settings = msgspec.to_builtins(node.settings)
        return AdjustmentRecord(kind="adjustment", adjustment=name_of(node.settings), settings=settings, **common)

    def _mode(self, node: Node) -> str:
        return self._kept.modes.get(node.id, "normal") if node.mode == "normal" else node.mode

    def _page(self, array: Array) -> PageRecord:
        page = self._pages[id(array)]
        box = (page.box.x, page.box.y, page.box.width, page.box.height)
        return PageRecord(file=page.name or None, width=int(array.shape[1]), height=int(array.shape[0]), box=box)


def _put(archive: zipfile.ZipFile, name: str, parts: list[bytes]) -> zipfile.ZipInfo:
    """Store a member."""
    info = zipfile.ZipInfo(name, _STAMP)
    info.file_size = sum(len(part) for part in parts)
    info.external_attr = 0o644 << 16
    with archive.open(info, "w") as member:
        for part in parts:
            member.write(part)
    return info


def _merged_member(merged: Pixels) -> tuple[str, list[bytes]]:
    if bool((merged[..., 3] == 255).all()):
        return "merged.jpg", [encode_jpeg(merged, quality=_MERGED_QUALITY)]
    return "merged.png", quick_png(merged)


def bookmark_name(number: int, taken: frozenset[str]) -> str:
    """The member that holds the picture of a bookmark."""
    return _free(f"bookmarks/{number + 1}.png", taken)


def _free(name: str, taken: frozenset[str]) -> str:
    """The name, or one like it that is not taken."""
    stem, suffix = name.rsplit(".", 1)
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{stem}-{number}.{suffix}"
    return free


def _note(book: PageBook, path: Path, places: list[tuple[Page, zipfile.ZipInfo]]) -> None:
    path = path.absolute()
    book.forget(path)
    for page, info in places:
        start = info.header_offset + len(info.FileHeader())
        place = PagePlace(path=path, offset=start, size=info.file_size, crc=info.CRC, box=page.box)
        book.note(page.array, place)
