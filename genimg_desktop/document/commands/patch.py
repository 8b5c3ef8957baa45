"""Other pixels of a layer, or other coverage of its mask, within a rectangle."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.document.commands.command import Alone, Arrays, Command, refuse_locked
from genimg_desktop.document.difference import NOTHING
from genimg_desktop.document.document import Document
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.node import Node
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.masks import Coverage, Mask
from genimg_desktop.image.pixels import Pixels, blank, frozen
from genimg_desktop.spec.recipe import Made

Array = NDArray[np.uint8]


class _Patch:
    """Keeps only the rectangle within which an array really differs, before and after."""

    def __init__(self, text: Text, layer_id: str, x: int, y: int, array: Array) -> None:
        self.text = text
        self.layer_id = layer_id
        self._x, self._y = x, y
        self._after: Array = np.array(array, dtype=np.uint8, order="C")
        self._before: Array | None = None

    def do(self, document: Document) -> None:
        """Lay the new values in."""
        refuse_locked(document, self.layer_id)
        if self._before is None:
            self._keep_what_differs(document)
        self._put(document, self._after, self._values(is_after=True))

    def undo(self, document: Document) -> None:
        """Lay the old ones back."""
        if self._before is not None:
            self._put(document, self._before, self._values(is_after=False))

    def merged_with(self, previous: Command) -> Command | None:
        """Painting over exactly the same rectangle again."""
        if type(previous) is not type(self) or not isinstance(previous, _Patch) or previous.layer_id != self.layer_id:
            return None
        if (previous._x, previous._y, previous._after.shape) != (self._x, self._y, self._after.shape):
            return None
        self._begin_as(previous)
        return self

    def held(self) -> Arrays:
        """Both rectangles."""
        return (self._after,) if self._before is None else (self._before, self._after)

    def _begin_as(self, previous: _Patch) -> None:
        self._before = previous._before

    def _whole(self, document: Document) -> tuple[Array, int, int]:
        """The array that is painted on, and the canvas pixel of its corner."""
        raise NotImplementedError

    def _with(self, node: Node, array: Array, values: dict[str, Any]) -> Node:
        raise NotImplementedError

    def _values(self, *, is_after: bool) -> dict[str, Any]:  # noqa: ARG002
        """Other fields of the node that go with the values."""
        return {}

    def _keep_what_differs(self, document: Document) -> None:
        whole, left, top = self._whole(document)
        height, width = self._after.shape[:2]
        inside = Rect(self._x, self._y, width, height).translate(-left, -top)
        if inside.intersect(Rect(0, 0, whole.shape[1], whole.shape[0])) != inside:
            raise BadInput(Text("The pixels reach outside of the layer."))
        before = whole[inside.slices]
        differs = before != self._after
        differs = differs.any(axis=2) if differs.ndim == 3 else differs
        rows, columns = np.flatnonzero(differs.any(axis=1)), np.flatnonzero(differs.any(axis=0))
        if rows.size:
            part = np.s_[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
            self._x, self._y = self._x + int(columns[0]), self._y + int(rows[0])
        else:
            part = np.s_[:0, :0]
        self._before, self._after = frozen(before[part].copy()), frozen(self._after[part].copy())

    def _put(self, document: Document, array: Array, values: dict[str, Any]) -> None:
        node = document.layer(self.layer_id)
        if not array.size and all(getattr(node, name) == value for name, value in values.items()):
            return
        whole, left, top = self._whole(document)
        height, width = array.shape[:2]
        where = Rect(self._x, self._y, width, height)
        if array.size:
            whole = whole.copy()
            whole[where.translate(-left, -top).slices] = array
            frozen(whole)
        state = document.state.with_layer(self._with(node, whole, values))
        document.become(state, where if node.is_visible else NOTHING)


class ReplacePixels(_Patch):
    """Other pixels in a rectangle of a layer, whose upper left corner is x, y on the canvas.

    recipe: how the whole layer is made from now on; None, for a painted layer can no longer be made from a recipe.
    Raises BadInput outside of the layer.
    """

    def __init__(
        self, layer_id: str, x: int, y: int, pixels: Pixels, *, recipe: Made | None = None, text: Text | None = None
    ) -> None:
        super().__init__(text or Text("Paint"), layer_id, x, y, pixels)
        self._recipe_before: Made | None = None
        self._recipe_after = recipe

    def do(self, document: Document) -> None:
        """Lay the new pixels in."""
        if self._before is None:
            self._recipe_before = document.state.picture(self.layer_id).recipe
        super().do(document)

    def _begin_as(self, previous: _Patch) -> None:
        super()._begin_as(previous)
        if isinstance(previous, ReplacePixels):
            self._recipe_before = previous._recipe_before

    def _whole(self, document: Document) -> tuple[Array, int, int]:
        layer = document.state.picture(self.layer_id)
        return layer.pixels, layer.x, layer.y

    def _with(self, node: Node, array: Array, values: dict[str, Any]) -> Node:
        return replace(node, pixels=array, **values)  # type: ignore[call-arg]

    def _values(self, *, is_after: bool) -> dict[str, Any]:
        return {"recipe": self._recipe_after if is_after else self._recipe_before}


class PaintMask(_Patch):
    """Other coverage in a rectangle of a node's mask, whose upper left corner is x, y on the canvas.

    coverage: ``uint8[h, w]``. Raises BadInput without a mask, or beyond its array.
    """

    def __init__(self, layer_id: str, x: int, y: int, coverage: Coverage, *, text: Text | None = None) -> None:
        super().__init__(text or Text("Paint on the mask"), layer_id, x, y, coverage)

    def _whole(self, document: Document) -> tuple[Array, int, int]:
        mask = self._mask(document.layer(self.layer_id))
        return mask.coverage, mask.x, mask.y

    def _with(self, node: Node, array: Array, values: dict[str, Any]) -> Node:
        return replace(node, mask=replace(self._mask(node), coverage=array), **values)

    def _mask(self, node: Node) -> Mask:
        if node.mask is None:
            raise BadInput(Text("'{name}' has no mask.", name=node.name))
        return node.mask


class ExtendLayer(Alone):
    """Give a layer transparent pixels, so that it covers a rectangle of the canvas too."""

    def __init__(self, layer_id: str, rect: Rect, text: Text | None = None) -> None:
        self.text = text or Text("Paint")
        self.layer_id = layer_id
        self._rect = rect
        self._before = rect

    def do(self, document: Document) -> None:
        """Make it larger, if need be."""
        refuse_locked(document, self.layer_id)
        layer = document.state.picture(self.layer_id)
        self._before = layer.bounds
        self._become(document, layer, layer.bounds.union(self._rect))

    def undo(self, document: Document) -> None:
        """Cut it to what it was."""
        self._become(document, document.state.picture(self.layer_id), self._before)

    def _become(self, document: Document, layer: Layer, bounds: Rect) -> None:
        if bounds == layer.bounds:
            return
        pixels = blank(bounds.width, bounds.height)
        kept = bounds.intersect(layer.bounds)
        part = layer.pixels[kept.translate(-layer.x, -layer.y).slices]
        pixels[kept.translate(-bounds.x, -bounds.y).slices] = part
        extended = replace(layer, pixels=frozen(pixels), x=bounds.x, y=bounds.y)
        document.become(document.state.with_layer(extended))
