"""Everything that can be done to a document. A command keeps what it needs to be undone, and no more."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Protocol

import numpy as np

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.document.document import Document, DocumentState
from genimg_desktop.document.layer import Layer, new_layer_id
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.pixels import Pixels, frozen
from genimg_desktop.spec.recipe import Made


class Command(Protocol):
    """One change. ``do`` and ``undo`` are called in turn, each on the state the other left; see History."""

    @property
    def text(self) -> Text:
        """What it does, for the menu: 'Undo: …'."""

    def do(self, document: Document) -> None:
        """Change the document; a state that would be the same is left alone. Raises BadInput and changes nothing."""

    def undo(self, document: Document) -> None:
        """Take the change back, to the pixel."""

    def merged_with(self, previous: Command, /) -> Command | None:
        """Both, done one after the other, as one command; None when they are two steps. Both were done already."""

    def held(self) -> tuple[Pixels, ...]:
        """The pixel arrays it keeps alive."""


class _ChangeLayer:
    """Sets fields of one layer. Two in a row for the same layer and fields are one step: a drag of a slider."""

    def __init__(self, text: Text, layer_id: str, **values: Any) -> None:
        self.text = text
        self.layer_id = layer_id
        self._after = values
        self._before: dict[str, Any] = {}

    def do(self, document: Document) -> None:
        """Set the fields."""
        layer = document.layer(self.layer_id)
        self._before = {name: getattr(layer, name) for name in self._after}
        self._set(document, self._after)

    def undo(self, document: Document) -> None:
        """Set them back."""
        self._set(document, self._before)

    def merged_with(self, previous: Command) -> Command | None:
        """From where the previous one started to where this one ends."""
        if type(previous) is not type(self) or not isinstance(previous, _ChangeLayer):
            return None
        if previous.layer_id != self.layer_id:
            return None
        self._before = previous._before
        return self

    def held(self) -> tuple[Pixels, ...]:
        """No pixels."""
        return ()

    def _set(self, document: Document, values: dict[str, Any]) -> None:
        layer = document.layer(self.layer_id)
        if any(getattr(layer, name) != value for name, value in values.items()):
            document.become(document.state.with_layer(replace(layer, **values)))


class SetOpacity(_ChangeLayer):
    """Opacity in [0, 1]."""

    def __init__(self, layer_id: str, opacity: float) -> None:
        super().__init__(Text("Change opacity"), layer_id, opacity=float(opacity))


class SetVisible(_ChangeLayer):
    """Show or hide a layer."""

    def __init__(self, layer_id: str, is_visible: bool) -> None:
        super().__init__(Text("Show layer") if is_visible else Text("Hide layer"), layer_id, is_visible=is_visible)

    def merged_with(self, _previous: Command) -> Command | None:
        """Every click is a step."""
        return None


class SetMode(_ChangeLayer):
    """Blend mode by its name in blend.MODES. Trying several in a row is one step."""

    def __init__(self, layer_id: str, mode: str) -> None:
        super().__init__(Text("Change blend mode"), layer_id, mode=mode)


class RenameLayer(_ChangeLayer):
    """Another name."""

    def __init__(self, layer_id: str, name: str) -> None:
        super().__init__(Text("Rename layer"), layer_id, name=name)


class MoveLayerTo(_ChangeLayer):
    """The upper left corner to x, y on the canvas."""

    def __init__(self, layer_id: str, x: int, y: int) -> None:
        super().__init__(Text("Move layer"), layer_id, x=x, y=y)


class _Structure:
    """A command that stands by itself and keeps no pixels."""

    def merged_with(self, _previous: Command) -> Command | None:
        """Never."""
        return None

    def held(self) -> tuple[Pixels, ...]:
        """No pixels."""
        return ()


class AddLayer(_Structure):
    """A new layer with ``index`` layers below it; on top when None."""

    def __init__(self, layer: Layer, index: int | None = None, text: Text | None = None) -> None:
        self.text = text or Text("Add layer")
        self.layer = layer
        self._index = index

    def do(self, document: Document) -> None:
        """Put it in."""
        index = len(document.layers) if self._index is None else self._index
        document.become(document.state.with_inserted(index, self.layer))

    def undo(self, document: Document) -> None:
        """Take it out."""
        document.become(document.state.without(self.layer.id))

    def held(self) -> tuple[Pixels, ...]:
        """The layer's pixels: it has to come back on redo."""
        return (self.layer.pixels,)


class RemoveLayer(_Structure):
    """Take a layer out."""

    def __init__(self, layer_id: str) -> None:
        self.text = Text("Delete layer")
        self.layer_id = layer_id
        self._layer: Layer | None = None
        self._index = 0

    def do(self, document: Document) -> None:
        """Take it out and keep it."""
        self._layer, self._index = document.layer(self.layer_id), document.state.index_of(self.layer_id)
        document.become(document.state.without(self.layer_id))

    def undo(self, document: Document) -> None:
        """Put it back where it was."""
        if self._layer is not None:
            document.become(document.state.with_inserted(self._index, self._layer))

    def held(self) -> tuple[Pixels, ...]:
        """The pixels of the layer that was taken out."""
        return () if self._layer is None else (self._layer.pixels,)


class MoveLayer(_Structure):
    """Another place in the order: ``index`` layers below it."""

    def __init__(self, layer_id: str, index: int) -> None:
        self.text = Text("Reorder layers")
        self.layer_id = layer_id
        self._after = index
        self._before = 0

    def do(self, document: Document) -> None:
        """Move it."""
        self._before = document.state.index_of(self.layer_id)
        self._move(document, self._after)

    def undo(self, document: Document) -> None:
        """Move it back."""
        self._move(document, self._before)

    def _move(self, document: Document, index: int) -> None:
        state = document.state.with_order(self.layer_id, index)
        if state.layers != document.state.layers:
            document.become(state)


class DuplicateLayer(_Structure):
    """A second layer with the same pixels (shared, not copied), right above. name: what the copy is called."""

    def __init__(self, layer_id: str, name: str | None = None) -> None:
        self.text = Text("Duplicate layer")
        self.layer_id = layer_id
        self.copy_id = new_layer_id()
        self._name = name

    def do(self, document: Document) -> None:
        """Put the copy in."""
        layer = document.layer(self.layer_id)
        copy = replace(layer, id=self.copy_id, name=layer.name if self._name is None else self._name)
        document.become(document.state.with_inserted(document.state.index_of(self.layer_id) + 1, copy))

    def undo(self, document: Document) -> None:
        """Take the copy out."""
        document.become(document.state.without(self.copy_id))


class ReplacePixels:
    """Other pixels in a rectangle of a layer, whose upper left corner is x, y on the canvas.

    Keeps only the rectangle within which pixels really differ, before and after. recipe: how the whole layer is made
    from now on; None, for a painted layer can no longer be made from a recipe. Raises BadInput outside of the layer.
    """

    def __init__(
        self, layer_id: str, x: int, y: int, pixels: Pixels, *, recipe: Made | None = None, text: Text | None = None
    ) -> None:
        self.text = text or Text("Paint")
        self.layer_id = layer_id
        self._x, self._y = x, y
        self._after = np.array(pixels, dtype=np.uint8, order="C")
        self._before: Pixels | None = None
        self._recipe_before: Made | None = None
        self._recipe_after = recipe

    def do(self, document: Document) -> None:
        """Lay the new pixels in."""
        layer = document.layer(self.layer_id)
        if self._before is None:
            self._keep_what_differs(layer)
            self._recipe_before = layer.recipe
        if self._after.size or layer.recipe != self._recipe_after:
            self._put(document, self._after, self._recipe_after)

    def undo(self, document: Document) -> None:
        """Lay the old ones back."""
        if self._before is not None:
            self._put(document, self._before, self._recipe_before)

    def merged_with(self, previous: Command) -> Command | None:
        """Painting over exactly the same rectangle again."""
        if not isinstance(previous, ReplacePixels) or previous.layer_id != self.layer_id:
            return None
        if (previous._x, previous._y, previous._after.shape) != (self._x, self._y, self._after.shape):
            return None
        self._before, self._recipe_before = previous._before, previous._recipe_before
        return self

    def held(self) -> tuple[Pixels, ...]:
        """Both rectangles."""
        return (self._after,) if self._before is None else (self._before, self._after)

    def _keep_what_differs(self, layer: Layer) -> None:
        height, width = self._after.shape[:2]
        inside = Rect(self._x, self._y, width, height).translate(-layer.x, -layer.y)
        if inside.intersect(Rect(0, 0, layer.width, layer.height)) != inside:
            raise BadInput(Text("The pixels reach outside of the layer."))
        before = layer.pixels[inside.slices]
        differs = (before != self._after).any(axis=2)
        rows, columns = np.flatnonzero(differs.any(axis=1)), np.flatnonzero(differs.any(axis=0))
        if rows.size:
            part = np.s_[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
            self._x, self._y = self._x + int(columns[0]), self._y + int(rows[0])
        else:
            part = np.s_[:0, :0]
        self._before, self._after = frozen(before[part].copy()), frozen(self._after[part].copy())

    def _put(self, document: Document, pixels: Pixels, recipe: Made | None) -> None:
        layer = document.layer(self.layer_id)
        height, width = pixels.shape[:2]
        where = Rect(self._x, self._y, width, height)
        whole = layer.pixels
        if pixels.size:
            whole = whole.copy()
            whole[where.translate(-layer.x, -layer.y).slices] = pixels
            frozen(whole)
        state = document.state.with_layer(replace(layer, pixels=whole, recipe=recipe))
        document.become(state, where if layer.is_visible else Rect(0, 0, 0, 0))


class ResizeCanvas(_Structure):
    """Another canvas size; every layer moves by dx, dy, none is cut."""

    def __init__(self, width: int, height: int, dx: int = 0, dy: int = 0) -> None:
        self.text = Text("Change canvas size")
        self._after = (width, height)
        self._before = (width, height)
        self._dx, self._dy = dx, dy

    def do(self, document: Document) -> None:
        """Change the canvas."""
        self._before = (document.width, document.height)
        if self._after != self._before or self._dx or self._dy:
            document.become(_with_canvas(document.state, *self._after, self._dx, self._dy))

    def undo(self, document: Document) -> None:
        """Change it back."""
        document.become(_with_canvas(document.state, *self._before, -self._dx, -self._dy))


def _with_canvas(state: DocumentState, width: int, height: int, dx: int, dy: int) -> DocumentState:
    layers = state.layers
    if dx or dy:
        layers = tuple(replace(layer, x=layer.x + dx, y=layer.y + dy) for layer in layers)
    return DocumentState(width=width, height=height, layers=layers)
