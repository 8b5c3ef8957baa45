"""The artwork and its canvas. The state is one frozen value, so a worker can hold on to it while the person goes on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.signals import Signal
from genimg_desktop.core.text import Text
from genimg_desktop.document.difference import difference, reach_of, widened
from genimg_desktop.document.group import Group
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.node import Node
from genimg_desktop.document.tree import Nodes, Place, changed, inserted, places, walk
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.masks import Mask
from genimg_desktop.spec.recipe import LARGEST_CANVAS, MOST_LAYERS


@dataclass(frozen=True, slots=True)
class Guide:
    """A line to place things by. position: canvas pixels from the left (upright) or the top."""

    is_upright: bool
    position: float


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class DocumentState:
    """Canvas size in pixels, and nodes from bottom to top. Raises BadInput for a canvas that cannot be.

    layers: the nodes at the top of the tree; those in groups are their children. selection: where painting and filling
    act, None for everywhere. Nodes are addressed by id, wherever they stand; methods that name an id raise KeyError
    when it is not there.
    """

    width: int
    height: int
    layers: Nodes = ()
    selection: Mask | None = None
    guides: tuple[Guide, ...] = ()

    def __post_init__(self) -> None:
        if not (1 <= self.width <= LARGEST_CANVAS and 1 <= self.height <= LARGEST_CANVAS):
            raise BadInput(
                Text("A canvas cannot be {width} x {height} pixels.", width=self.width, height=self.height),
                hint=Text("Each side may be from 1 to {most} pixels.", most=LARGEST_CANVAS),
            )
        ids = [node.id for node in walk(self.layers)]
        if len(ids) > MOST_LAYERS:
            raise BadInput(Text("A canvas can hold at most {most} layers.", most=MOST_LAYERS))
        if len(set(ids)) != len(ids):
            raise ValueError("two layers have the same id")

    @property
    def bounds(self) -> Rect:
        """The canvas."""
        return Rect(0, 0, self.width, self.height)

    def walk(self) -> Iterator[Node]:
        """All nodes, from bottom to top, a group after its children."""
        return walk(self.layers)

    def place_of(self, layer_id: str) -> Place:
        """The group it stands in, and how many siblings are below it."""
        for node, place in places(self.layers):
            if node.id == layer_id:
                return place
        raise KeyError(layer_id)

    def index_of(self, layer_id: str) -> int:
        """How many siblings are below it."""
        return self.place_of(layer_id).index

    def siblings(self, parent: str | None) -> Nodes:
        """The children of a group; the top of the tree for None."""
        if parent is None:
            return self.layers
        group = self.layer(parent)
        if not isinstance(group, Group):
            raise KeyError(parent)
        return group.children

    def layer(self, layer_id: str) -> Node:
        """The node with this id."""
        for node in self.walk():
            if node.id == layer_id:
                return node
        raise KeyError(layer_id)

    def picture(self, layer_id: str) -> Layer:
        """The layer with this id, which has pixels. Raises BadInput for a group or an adjustment."""
        node = self.layer(layer_id)
        if not isinstance(node, Layer):
            raise BadInput(Text("'{name}' has no pixels of its own.", name=node.name), hint=Text("Choose a layer."))
        return node

    def has(self, layer_id: str) -> bool:
        """Whether there is a node with this id."""
        return any(node.id == layer_id for node in self.walk())

    def is_locked(self, layer_id: str) -> bool:
        """Whether it or a group around it is locked."""
        if self.layer(layer_id).is_locked:
            return True
        parent = self.place_of(layer_id).parent
        return parent is not None and self.is_locked(parent)

    def with_layer(self, node: Node) -> DocumentState:
        """``node`` in the place of the one with its id."""
        return replace(self, layers=changed(self.layers, node.id, lambda _: node))

    def with_inserted(self, index: int, node: Node, parent: str | None = None) -> DocumentState:
        """One more node, with ``index`` siblings below it (cut to what is possible)."""
        return replace(self, layers=inserted(self.layers, Place(parent, index), node))

    def without(self, layer_id: str) -> DocumentState:
        """One node less; a group goes with its children."""
        return replace(self, layers=changed(self.layers, layer_id, lambda _: None))

    def with_order(self, layer_id: str, index: int, parent: str | None = None) -> DocumentState:
        """The node moved to where ``index`` others are below it, into a group or to the top."""
        node = self.layer(layer_id)
        if parent is not None and any(inner.id == parent for inner in walk((node,))):
            raise BadInput(Text("A group cannot be put into itself."))
        return self.without(layer_id).with_inserted(index, node, parent)


class Document:
    """The present state of an artwork. Only commands change it (``become``); everyone else listens.

    changed(rect): this part may look different; it can reach beyond the canvas. structure_changed: layers were added,
    removed or put in another order, or the canvas has another size. layer_changed(id): something of one layer is
    different, be it only its name.
    """

    def __init__(self, width: int, height: int, layers: Iterable[Node] = ()) -> None:
        self.changed: Signal[Rect] = Signal()
        self.structure_changed: Signal[()] = Signal()
        self.layer_changed: Signal[str] = Signal()
        self.selection_changed: Signal[()] = Signal()
        self.guides_changed: Signal[()] = Signal()
        self._state = DocumentState(width=width, height=height, layers=tuple(layers))

    @property
    def state(self) -> DocumentState:
        """Everything there is, as one frozen value."""
        return self._state

    @property
    def width(self) -> int:
        """Of the canvas, in pixels."""
        return self._state.width

    @property
    def height(self) -> int:
        """Of the canvas, in pixels."""
        return self._state.height

    @property
    def bounds(self) -> Rect:
        """The canvas."""
        return self._state.bounds

    @property
    def layers(self) -> Nodes:
        """The top of the tree, from bottom to top."""
        return self._state.layers

    def layer(self, layer_id: str) -> Node:
        """The node with this id. Raises KeyError."""
        return self._state.layer(layer_id)

    def become(self, state: DocumentState, dirty: Rect | None = None) -> None:
        """Take on another state; for commands only. dirty: what looks different, when the command knows it closer."""
        old, self._state = self._state, state
        dirty = difference(old, state) if dirty is None else widened(dirty, reach_of(state.layers))
        if not dirty.is_empty:
            self.changed.emit(dirty)
        if (old.width, old.height) != (state.width, state.height) or _order(old) != _order(state):
            self.structure_changed.emit()
        before = {node.id: node for node in old.walk()}
        for node in state.walk():
            if before.get(node.id, node) is not node:
                self.layer_changed.emit(node.id)
        if old.selection is not state.selection:
            self.selection_changed.emit()
        if old.guides is not state.guides:
            self.guides_changed.emit()


def _order(state: DocumentState) -> list[tuple[str, Place]]:
    return [(node.id, place) for node, place in places(state.layers)]
