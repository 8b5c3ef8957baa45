"""From what a project file says of its nodes to nodes. Foreign text: nothing in it is taken on trust."""

from __future__ import annotations

import dataclasses
import re
import weakref
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.serde import from_builtins, to_json
from genimg_desktop.core.text import Text
from genimg_desktop.document.adjustment import AdjustmentLayer
from genimg_desktop.document.group import Group
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.node import NAME_LIMIT, Node, new_layer_id
from genimg_desktop.document.pages import Array
from genimg_desktop.document.project_format import (
    DEEPEST_GROUP,
    AdjustmentRecord,
    GroupRecord,
    Kept,
    KeptRecipe,
    LayerRecord,
    MaskRecord,
    NodeRecord,
    PageRecord,
)
from genimg_desktop.image.adjust import read_adjustment
from genimg_desktop.image.blend import MODES
from genimg_desktop.image.masks import Mask
from genimg_desktop.image.pixels import frozen
from genimg_desktop.spec.recipe import LARGEST_CANVAS, MOST_LAYERS, Made, recipe_from_json

KINDS: dict[str, type[NodeRecord]] = {"layer": LayerRecord, "group": GroupRecord, "adjustment": AdjustmentRecord}
"""What can stand in the tree, and its record."""

_SAFE_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
Fetch = Callable[[PageRecord, int], Array | BadInput]
"""The array of a page with 4 or 1 channels, or why it is not there."""


@dataclass(slots=True, kw_only=True)
class Draft:
    """A node of which everything but the pixels was read. problem: why it cannot be made."""

    id: str
    raw: dict[str, Any]
    record: NodeRecord | None = None
    fields: dict[str, Any] = field(default_factory=dict)
    children: list[Draft] = field(default_factory=list)
    problem: Text | None = None

    def own_pages(self) -> Iterator[tuple[PageRecord, int]]:
        """The pages that it needs itself, with their channels."""
        if isinstance(self.record, LayerRecord):
            yield self.record.page, 4
        if self.record is not None and self.record.mask is not None:
            yield self.record.mask.page, 1

    def pages(self) -> Iterator[tuple[PageRecord, int]]:
        """The pages that it and its children need, with their channels."""
        yield from self.own_pages()
        for child in self.children:
            yield from child.pages()


class NodeReader:
    """Drafts first, so that all pages can be fetched together; then nodes. remarks: what is missing or different.

    is_whole: nothing was met that a save would lose.
    """

    def __init__(self, kept: Kept) -> None:
        self.remarks: list[Text] = []
        self.is_whole = True
        self._kept = kept
        self._ids: set[str] = set()

    def drafts(self, raws: list[Any], depth: int = 1) -> list[Draft]:
        """Raises BadInput for a tree that is too deep or too large."""
        if depth > DEEPEST_GROUP:
            raise BadInput(Text("Its groups are nested more than {most} deep.", most=DEEPEST_GROUP))
        found = []
        for raw in raws:
            if len(self._ids) >= MOST_LAYERS:
                raise BadInput(Text("It has more than {most} layers.", most=MOST_LAYERS))
            if isinstance(raw, dict):
                found.append(self._draft(raw, depth))
            else:
                self._lose(Text("A layer cannot be read."))
        return found

    def node(self, draft: Draft, fetch: Fetch) -> Node:
        """A node, or an empty group in its place."""
        if draft.record is not None:
            try:
                return self._made(draft, draft.record, fetch)
            except BadInput as error:
                draft.problem = error.message
            except ValueError as error:
                draft.problem = Text("{why}", why=str(error))
        return self._stand_in(draft)

    def mask(self, record: MaskRecord | None, owner: str, fetch: Fetch) -> Mask | None:
        """A mask or selection; without one when its page is lost. Raises BadInput."""
        if record is None:
            return None
        if max(abs(record.x), abs(record.y)) > 2 * LARGEST_CANVAS:
            raise BadInput(Text("its mask lies at {x}, {y}", x=record.x, y=record.y))
        coverage = fetch(record.page, 1)
        if isinstance(coverage, BadInput):
            self._lose(Text("The mask of '{name}' is lost: {why}", name=owner, why=coverage.message))
            return None
        try:
            return Mask(coverage=coverage, x=record.x, y=record.y, outside=record.outside)
        except ValueError as error:
            raise BadInput(Text("{why}", why=str(error))) from error

    def _draft(self, raw: dict[str, Any], depth: int) -> Draft:
        draft = Draft(id=self._id(raw.get("id")), raw=raw)
        cls = KINDS.get(raw["kind"]) if isinstance(raw.get("kind"), str) else None
        if cls is None:
            draft.problem = Text("it is of a kind that this version does not know")
            return draft
        known, draft.fields = known_part(cls, raw)
        try:
            draft.record = from_builtins(cls, self._plain(known))
        except BadInput as error:
            draft.problem = error.message
            return draft
        try:
            for page, _ in draft.own_pages():
                check_page(page)
        except BadInput as error:
            draft.record, draft.problem = None, error.message
        if isinstance(draft.record, GroupRecord):
            draft.children = self.drafts(draft.record.children, depth + 1)
        return draft

    def _plain(self, known: dict[str, Any]) -> dict[str, Any]:
        """Without what is not known in masks and pages, which a save does not keep."""
        plain = dict(known)
        for name, cls in (("mask", MaskRecord), ("page", PageRecord)):
            if isinstance(plain.get(name), dict):
                plain[name], unknown = known_part(cls, plain[name])
                if isinstance(plain[name].get("page"), dict):
                    plain[name]["page"], more = known_part(PageRecord, plain[name]["page"])
                    unknown |= more
                if unknown:
                    self._lose(Text("Something about the pixels of a layer is not known to this version."))
        return plain

    def _made(self, draft: Draft, record: NodeRecord, fetch: Fetch) -> Node:
        common: dict[str, Any] = {
            "id": draft.id,
            "name": record.name,
            "opacity": record.opacity,
            "is_visible": record.is_visible,
            "mode": self._mode(draft, record),
            "is_clipped": record.is_clipped,
            "is_locked": record.is_locked,
            "mask": self.mask(record.mask, record.name, fetch),
            "is_mask_on": record.is_mask_on,
        }
        if draft.fields:
            self._kept.fields[draft.id] = draft.fields
        if isinstance(record, LayerRecord):
            return self._layer(draft, record, common, fetch)
        if isinstance(record, GroupRecord):
            children = tuple(self.node(child, fetch) for child in draft.children)
            return Group(children=children, is_open=record.is_open, **common)
        if isinstance(record, AdjustmentRecord):
            return AdjustmentLayer(settings=read_adjustment(record.adjustment, record.settings), **common)
        raise TypeError(type(record).__name__)

    def _layer(self, draft: Draft, record: LayerRecord, common: dict[str, Any], fetch: Fetch) -> Layer:
        pixels = fetch(record.page, 4)
        if isinstance(pixels, BadInput):
            self._lose(Text("The pixels of '{name}' are lost: {why}", name=record.name, why=pixels.message))
            pixels = blank_page(record.page, 4)
        made, unread = None, None
        if record.recipe is not None:
            made = self._recipe(record)
            unread = record.recipe if made is None else None
        layer = Layer(
            pixels=pixels, x=record.x, y=record.y, recipe=made, is_alpha_locked=record.is_alpha_locked, **common
        )
        if unread is not None:
            self._kept.recipes[draft.id] = KeptRecipe(raw=unread, pixels=weakref.ref(layer.pixels))
        return layer

    def _recipe(self, record: LayerRecord) -> Made | None:
        try:
            return recipe_from_json(to_json(record.recipe))
        except BadInput as error:
            self.remarks.append(
                Text("How '{name}' was made cannot be read: {why}", name=record.name, why=error.message)
            )
            return None

    def _mode(self, draft: Draft, record: NodeRecord) -> str:
        others = Group.OTHER_MODES if isinstance(record, GroupRecord) else ()
        if record.mode in MODES or record.mode in others:
            return record.mode
        self._kept.modes[draft.id] = record.mode
        self.remarks.append(
            Text("The blend mode '{mode}' of '{name}' is not known; it is shown as normal.",
                 mode=record.mode, name=record.name)
        )  # fmt: skip
        return "normal"

    def _stand_in(self, draft: Draft) -> Group:
        said = draft.raw.get("name")
        name = said[:NAME_LIMIT] if isinstance(said, str) else ""
        why = draft.problem or Text("it cannot be read")
        self.remarks.append(Text("'{name}' is not shown: {why} It keeps its place.", name=name, why=_sentence(why)))
        self._kept.nodes[draft.id] = draft.raw
        is_clipped = draft.raw.get("is_clipped") is True
        return Group(id=draft.id, name=name, is_locked=True, is_clipped=is_clipped)

    def _id(self, said: Any) -> str:
        is_usable = isinstance(said, str) and _SAFE_ID.fullmatch(said) is not None and said not in self._ids
        chosen = said if is_usable else new_layer_id()
        self._ids.add(chosen)
        return chosen

    def _lose(self, remark: Text) -> None:
        self.remarks.append(remark)
        self.is_whole = False


def known_part(cls: type, raw: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """What of a tree are fields of a record, and the rest."""
    names = {item.name for item in dataclasses.fields(cls)}
    return {key: raw[key] for key in raw if key in names}, {key: raw[key] for key in raw if key not in names}


def check_page(page: PageRecord) -> None:
    """Raise BadInput for a page that cannot be."""
    x, y, width, height = page.box
    is_inside = 0 <= x <= x + width <= page.width and 0 <= y <= y + height <= page.height
    is_sane = 1 <= page.width <= LARGEST_CANVAS and 1 <= page.height <= LARGEST_CANVAS
    if not (is_sane and is_inside and width >= 0 and height >= 0):
        raise BadInput(Text("its size cannot be {width} x {height}", width=page.width, height=page.height))
    if page.file is not None and width * height == 0:
        raise BadInput(Text("its page is said to be empty"))


def blank_page(page: PageRecord, channels: int) -> Array:
    """All 0, in its size."""
    shape = (page.height, page.width, 4) if channels == 4 else (page.height, page.width)
    return frozen(np.zeros(shape, dtype=np.uint8))


def _sentence(why: Text) -> Text:
    return why if str(why).endswith((".", "!", "?")) else Text("{why}.", why=why)
