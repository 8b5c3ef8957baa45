"""The artwork and its canvas. The state is one frozen value, so a worker can hold on to it while the person goes on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.signals import Signal
from genimg_desktop.core.text import Text
from genimg_desktop.document.layer import Layer
from genimg_desktop.image.geometry import Rect
from genimg_desktop.spec.recipe import LARGEST_CANVAS, MOST_LAYERS

NOTHING = Rect(0, 0, 0, 0)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class DocumentState:
    """Canvas size in pixels, and layers from bottom to top. Raises BadInput for a canvas that cannot be.

    Layers are addressed by id, never by place, so that groups can come between. Methods that name an id raise
    KeyError when it is not there.
    """

    width: int
    height: int
    layers: tuple[Layer, ...] = ()

    def __post_init__(self) -> None:
        if not (1 <= self.width <= LARGEST_CANVAS and 1 <= self.height <= LARGEST_CANVAS):
            raise BadInput(
                Text("A canvas cannot be {width} x {height} pixels.", width=self.width, height=self.height),
                hint=Text("Each side may be from 1 to {most} pixels.", most=LARGEST_CANVAS),
            )
        if len(self.layers) > MOST_LAYERS:
            raise BadInput(Text("A canvas can hold at most {most} layers.", most=MOST_LAYERS))
        if len({layer.id for layer in self.layers}) != len(self.layers):
            raise ValueError("two layers have the same id")

    @property
    def bounds(self) -> Rect:
        """The canvas."""
        return Rect(0, 0, self.width, self.height)

    def index_of(self, layer_id: str) -> int:
        """How many layers are below it."""
        for index, layer in enumerate(self.layers):
            if layer.id == layer_id:
                return index
        raise KeyError(layer_id)

    def layer(self, layer_id: str) -> Layer:
        """The layer with this id."""
        return self.layers[self.index_of(layer_id)]

    def has(self, layer_id: str) -> bool:
        """Whether there is a layer with this id."""
        return any(layer.id == layer_id for layer in self.layers)

    def with_layer(self, layer: Layer) -> DocumentState:
        """``layer`` in the place of the one with its id."""
        index = self.index_of(layer.id)
        return replace(self, layers=(*self.layers[:index], layer, *self.layers[index + 1 :]))

    def with_inserted(self, index: int, layer: Layer) -> DocumentState:
        """One more layer, with ``index`` layers below it (cut to what is possible)."""
        index = min(max(index, 0), len(self.layers))
        return replace(self, layers=(*self.layers[:index], layer, *self.layers[index:]))

    def without(self, layer_id: str) -> DocumentState:
        """One layer less."""
        index = self.index_of(layer_id)
        return replace(self, layers=(*self.layers[:index], *self.layers[index + 1 :]))

    def with_order(self, layer_id: str, index: int) -> DocumentState:
        """The layer moved to where ``index`` others are below it."""
        return self.without(layer_id).with_inserted(index, self.layer(layer_id))


def difference(old: DocumentState, new: DocumentState) -> Rect:
    """What may look different, in canvas pixels; empty when nothing does.

    Not cut to the canvas: seen from afar, the pixels just beyond its edge have a share in the edge.
    """
    if (old.width, old.height) != (new.width, new.height):
        return old.bounds.union(new.bounds)
    before = {layer.id: layer for layer in old.layers}
    after = {layer.id: layer for layer in new.layers}
    stayed = [layer_id for layer_id in before if layer_id in after]
    moved = set() if stayed == [layer_id for layer_id in after if layer_id in before] else _moved(old, new)
    dirty = NOTHING
    for layer_id in {**before, **after}:
        first, second = before.get(layer_id), after.get(layer_id)
        if first is second and layer_id not in moved:
            continue
        if first is not None and second is not None and first.looks_like(second) and layer_id not in moved:
            continue
        for layer in (first, second):
            if layer is not None and layer.is_visible:
                dirty = dirty.union(layer.bounds)
    return dirty


def _moved(old: DocumentState, new: DocumentState) -> set[str]:
    """The layers between the first and the last place where the two orders differ."""
    first, second = [layer.id for layer in old.layers], [layer.id for layer in new.layers]
    low = next((k for k, (a, b) in enumerate(zip(first, second, strict=False)) if a != b), 0)
    high = next((k for k, (a, b) in enumerate(zip(first[::-1], second[::-1], strict=False)) if a != b), 0)
    return {*first[low : len(first) - high], *second[low : len(second) - high]}


class Document:
    """The present state of an artwork. Only commands change it (``become``); everyone else listens.

    changed(rect): this part may look different; it can reach beyond the canvas. structure_changed: layers were added,
    removed or put in another order, or the canvas has another size. layer_changed(id): something of one layer is
    different, be it only its name.
    """

    def __init__(self, width: int, height: int, layers: Iterable[Layer] = ()) -> None:
        self.changed: Signal[Rect] = Signal()
        self.structure_changed: Signal[()] = Signal()
        self.layer_changed: Signal[str] = Signal()
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
    def layers(self) -> tuple[Layer, ...]:
        """From bottom to top."""
        return self._state.layers

    def layer(self, layer_id: str) -> Layer:
        """The layer with this id. Raises KeyError."""
        return self._state.layer(layer_id)

    def become(self, state: DocumentState, dirty: Rect | None = None) -> None:
        """Take on another state; for commands only. dirty: what looks different, when the command knows it closer."""
        old, self._state = self._state, state
        dirty = difference(old, state) if dirty is None else dirty
        if not dirty.is_empty:
            self.changed.emit(dirty)
        has_other_structure = (old.width, old.height) != (state.width, state.height) or [
            layer.id for layer in old.layers
        ] != [layer.id for layer in state.layers]
        if has_other_structure:
            self.structure_changed.emit()
        before = {layer.id: layer for layer in old.layers}
        for layer in state.layers:
            if before.get(layer.id, layer) is not layer:
                self.layer_changed.emit(layer.id)
