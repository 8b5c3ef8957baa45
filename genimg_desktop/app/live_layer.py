"""What is on the canvas but not in the document yet: the explorer's picture, or a candidate that is tried out.

It lies where it would lie once placed, and looks as it would: where nothing in the stack could change its look the
canvas paints it on top, at once; elsewhere the renderer lays it among the layers.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from genimg_desktop.app.explorer import Explorer
from genimg_desktop.app.live_renderer import LiveRenderer
from genimg_desktop.core.signals import Signal
from genimg_desktop.document.document import DocumentState
from genimg_desktop.document.group import Group
from genimg_desktop.document.layer import Layer, new_layer_id
from genimg_desktop.document.node import Node
from genimg_desktop.document.tree import Place
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.image.resample import resize
from genimg_desktop.spec.recipe import Recipe

if TYPE_CHECKING:
    from genimg_desktop.app.artboard import Artboard

_NOTHING = Rect(0, 0, 0, 0)


class LiveLayer:
    """changed: another picture, another place, or it is shown in another way."""

    def __init__(self, artboard: Artboard, explorer: Explorer, renderer: LiveRenderer) -> None:
        self.changed: Signal[()] = Signal()
        self._artboard, self._explorer, self._renderer = artboard, explorer, renderer
        self._id = new_layer_id()
        self._staged: Layer | None = None
        self._dragged: tuple[tuple[str, str], tuple[int, int]] | None = None
        self._laid: Node | None = None
        self._place: Place | None = None
        self._sized: tuple[Pixels, Pixels] | None = None
        self._told: tuple[object, ...] = ()
        explorer.pictured.connect(lambda _result: self._follow())
        explorer.changed.connect(self._follow)
        artboard.changed.connect(self._follow)

    # what is

    @property
    def pixels(self) -> Pixels | None:
        """``uint8[H, W, 4]`` of what is shown, perhaps of another size than ``rect``; None when nothing is."""
        if self._staged is not None:
            return self._staged.pixels
        picture = self._artboard.live_picture
        return None if picture is None else picture.pixels

    @property
    def rect(self) -> Rect:
        """Where it lies, and where it will be placed, in canvas pixels."""
        if self._staged is not None:
            return self._staged.bounds
        width, height = self._artboard.live_size()
        return Rect(*self.corner_for(width, height), width, height)

    @property
    def is_staged(self) -> bool:
        """Whether it is a candidate, and not the explorer's picture."""
        return self._staged is not None

    @property
    def is_overlaid(self) -> bool:
        """Whether the canvas paints it on top; else it is a part of what the renderer shows."""
        return self.pixels is not None and self._laid is None

    @property
    def anchor(self) -> Layer | None:
        """The chosen layer when its picture came from the model that is explored: what is placed lies on it."""
        layer, place = self._artboard.active_layer, self._explorer.place
        if layer is None or place is None or not isinstance(layer.recipe, Recipe):
            return None
        return layer if layer.recipe.request.model == place.model else None

    def corner_for(self, width: int, height: int) -> tuple[int, int]:
        """Where a picture of a size is placed: where it was dragged to, else on the anchor, else in the middle."""
        document, anchor = self._artboard.document, self.anchor
        if not document.layers:
            return 0, 0
        if self._dragged is not None and self._dragged[0] == self._key():
            return self._dragged[1]
        within = anchor.bounds if anchor is not None else document.bounds
        return within.x + (within.width - width) // 2, within.y + (within.height - height) // 2

    # verbs

    def move_to(self, x: int, y: int) -> None:
        """Lay it elsewhere, until another layer or model is chosen or it is placed."""
        document, rect = self._artboard.document, self.rect
        if not document.layers or self._staged is not None:
            return
        x = min(max(x, 1 - rect.width), document.width - 1)
        y = min(max(y, 1 - rect.height), document.height - 1)
        self._dragged = (self._key(), (x, y))
        self._follow()

    def stage(self, candidate: Layer | None) -> None:
        """Show this instead of the explorer's picture; one with the id of a layer takes its place. None: no more."""
        self._staged = candidate
        self._follow()

    # inside

    def _key(self) -> tuple[str, str]:
        place = self._explorer.place
        return str(self._artboard.active), place.model if place is not None else ""

    def _follow(self) -> None:
        before, state = self._laid, self._artboard.document.state
        node, place = self._wanted(state)
        if not (_is_same(node, before) and place == self._place):
            self._laid, self._place = node, place
            dirty = _bounds(node).union(_bounds(before))
            for one in (node, before):
                if one is not None and state.has(one.id):
                    dirty = dirty.union(state.layer(one.id).bounds)
            self._renderer.lay(node, place, dirty)
        told = (self.pixels, self.rect, self.is_overlaid)
        if [id(told[0]), *told[1:]] != [id(value) if n == 0 else value for n, value in enumerate(self._told)]:
            self._told = told
            self.changed.emit()

    def _wanted(self, state: DocumentState) -> tuple[Node | None, Place | None]:
        """What the renderer shall lay, and over what."""
        pixels = self.pixels
        if pixels is None or not state.layers:
            return None, None
        if self._staged is not None and state.has(self._staged.id):
            return self._staged, None
        active = self._artboard.active_node
        if active is None or _is_on_top(state, active):
            return None, None
        place = state.place_of(active.id)
        over = Place(place.parent, place.index + 1)
        if self._staged is not None:
            return self._staged, over
        rect = self.rect
        layer = Layer(id=self._id, name="live", pixels=self._enlarged(pixels, rect), x=rect.x, y=rect.y)
        return layer, over

    def _enlarged(self, pixels: Pixels, rect: Rect) -> Pixels:
        """A draft in the size that the full picture will have."""
        if pixels.shape[:2] == (rect.height, rect.width):
            return pixels
        if self._sized is None or self._sized[0] is not pixels or self._sized[1].shape[:2] != (rect.height, rect.width):
            self._sized = (pixels, resize(pixels, rect.width, rect.height))
        return self._sized[1]


def replaced(layer: Layer, pixels: Pixels, recipe: Recipe) -> Layer:
    """Another picture in a layer, about the same middle; everything else stays."""
    height, width = pixels.shape[:2]
    x, y = layer.x + (layer.width - width) // 2, layer.y + (layer.height - height) // 2
    return replace(layer, pixels=pixels, recipe=recipe, x=x, y=y)


def _is_on_top(state: DocumentState, node: Node) -> bool:
    """Whether a plain picture right above the node would be seen as it is."""
    place = state.place_of(node.id)
    if place.index != len(state.siblings(place.parent)) - 1:
        return False
    if place.parent is None:
        return True
    group = state.layer(place.parent)
    is_plain = group.is_visible and group.opacity == 1.0 and group.mode == "normal" and group.mask is None
    return isinstance(group, Group) and is_plain and not group.is_clipped and _is_on_top(state, group)


def _is_same(one: Node | None, other: Node | None) -> bool:
    if one is None or other is None:
        return one is other
    return one.id == other.id and one.looks_like(other)


def _bounds(node: Node | None) -> Rect:
    return _NOTHING if node is None else node.bounds
