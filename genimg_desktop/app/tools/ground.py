"""What is painted on: the pixels of a layer, or the mask of a node. Both are an array at a place on the canvas."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from genimg_desktop.app.tools.colours import luma
from genimg_desktop.app.tools.desk import Desk
from genimg_desktop.app.tools.stroke_commands import StrokeMask, StrokePixels
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.document.commands import Command, ExtendLayer, SetMask
from genimg_desktop.document.document import DocumentState
from genimg_desktop.document.group import Group
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.node import Node
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.masks import Coverage, Mask
from genimg_desktop.image.paint import Colour, Way, limited, painted, source_pixels
from genimg_desktop.image.pixels import Pixels

Array = NDArray[np.uint8]
"""``uint8[H, W, 4]`` of a layer, or ``uint8[H, W]`` of a mask."""


class Ground(Protocol):
    """A frozen look at what is painted on, taken when the stroke begins; may be used on any thread.

    array: what is there, its corner at the corner of ``bounds``. area: where painting can change anything.
    """

    node: Node
    array: Array
    bounds: Rect
    area: Rect

    def before(self, rect: Rect) -> Array:
        """What is there now, also beyond the bounds."""

    def painted(self, rect: Rect, coverage: Coverage, source: Colour | Pixels, way: Way) -> Array:
        """What ``before`` becomes; coverage: ``uint8[rect.height, rect.width]``, still without the selection."""

    def shown(self, array: Array, bounds: Rect) -> Node:
        """The node with another array at another place. The array is not copied: it has to be read-only."""

    def commands(self, rect: Rect, array: Array, bounds: Rect, text: Text) -> list[Command]:
        """What brings ``rect`` of an array that lies at ``bounds`` into the document, and keeps it: it is read-only."""

    def is_in(self, state: DocumentState) -> bool:
        """Whether nobody has changed it meanwhile."""


def ground_of(desk: Desk) -> Ground:
    """What is painted on now. Raises BadInput with what has to be done first."""
    node, state = desk.node, desk.state
    if node is None:
        raise BadInput(
            Text("There is no layer to paint on."), hint=Text("Place a picture on the canvas, or add an empty layer.")
        )
    if state.is_locked(node.id):
        raise BadInput(Text("'{name}' is locked.", name=node.name), hint=Text("Unlock it in the list of layers first."))
    if not _is_shown(state, node):
        raise BadInput(Text("'{name}' is hidden.", name=node.name), hint=Text("Show it in the list of layers first."))
    if desk.paints_mask and node.mask is not None:
        if not node.is_mask_on:
            raise BadInput(
                Text("The mask of '{name}' is switched off.", name=node.name),
                hint=Text("Switch it on in the list of layers first."),
            )
        return _checked(MaskGround(node, node.mask, state))
    if isinstance(node, Group):
        raise BadInput(Text("'{name}' is a group.", name=node.name), hint=Text("Choose a layer in it to paint on."))
    if not isinstance(node, Layer):
        raise BadInput(
            Text("'{name}' has no pixels of its own.", name=node.name),
            hint=Text("Choose a layer, or give it a mask and paint on that."),
        )
    return _checked(PixelGround(node, state))


def _checked(ground: Ground) -> Ground:
    if ground.area.is_empty:
        raise BadInput(
            Text("There is nothing to paint on within the selection."), hint=Text("Deselect, or select another part.")
        )
    return ground


def _is_shown(state: DocumentState, node: Node) -> bool:
    parent = state.place_of(node.id).parent
    return node.is_visible and (parent is None or _is_shown(state, state.layer(parent)))


class PixelGround:
    """The pixels of a layer, and the canvas beside it that it can grow into."""

    def __init__(self, layer: Layer, state: DocumentState) -> None:
        self.node: Node = layer
        self._layer = layer
        self.array: Array = layer.pixels
        self.bounds = layer.bounds
        self.area = _selected(layer.bounds.intersect(state.bounds) if layer.is_alpha_locked else state.bounds, state)
        self._selection = state.selection

    def before(self, rect: Rect) -> Array:
        """The pixels, transparent beyond the layer."""
        return cut(self.array, self.bounds, rect, 0)

    def painted(self, rect: Rect, coverage: Coverage, source: Colour | Pixels, way: Way) -> Array:
        """Laid on, or taken away; with a locked transparency only colours change."""
        coverage = limited(coverage, self._selection, rect)
        return painted(self.before(rect), coverage, source, way=way, is_alpha_locked=self._layer.is_alpha_locked)

    def shown(self, array: Array, bounds: Rect) -> Node:
        """The layer with other pixels."""
        return replace(self._layer, pixels=array, x=bounds.x, y=bounds.y, recipe=None)

    def commands(self, rect: Rect, array: Array, bounds: Rect, text: Text) -> list[Command]:
        """Grow, when need be, and replace."""
        grown: list[Command] = [ExtendLayer(self._layer.id, bounds, text)] if bounds != self.bounds else []
        before, recipe = self.before(rect), self._layer.recipe
        return [*grown, StrokePixels(self._layer.id, rect, array, bounds, before, text, recipe=recipe)]

    def is_in(self, state: DocumentState) -> bool:
        """Whether the layer has the same pixels at the same place."""
        there = state.layer(self._layer.id) if state.has(self._layer.id) else None
        return isinstance(there, Layer) and there.pixels is self.array and there.bounds == self.bounds


class MaskGround:
    """The mask of a node. Paint is worth its lightness: white shows, black hides; erasing hides."""

    def __init__(self, node: Node, mask: Mask, state: DocumentState) -> None:
        self.node = node
        self._mask = mask
        self.array: Array = mask.coverage
        self.bounds = mask.bounds
        self.area = _selected(state.bounds, state)
        self._selection = state.selection

    def before(self, rect: Rect) -> Array:
        """The coverage, also beyond the array of the mask."""
        return self._mask.within(rect)

    def painted(self, rect: Rect, coverage: Coverage, source: Colour | Pixels, way: Way) -> Array:
        """Taken from the coverage towards the lightness of the source, by coverage and the alpha of the source."""
        coverage = limited(coverage, self._selection, rect)
        before = self.before(rect).astype(np.uint32)
        if isinstance(source, tuple):
            value: Any = np.uint32(0 if way == "erase" else luma(source))
            weight = coverage * np.uint32(source[3])
        else:
            colours = source_pixels(source, coverage.shape)
            weights = np.array([77, 151, 28], dtype=np.uint32)  # of 256: those of ``luma``
            value = np.uint32(0) if way == "erase" else (colours[..., :3] @ weights + np.uint32(128)) >> np.uint32(8)
            weight = coverage * colours[..., 3].astype(np.uint32)
        whole = np.uint32(255 * 255)
        mixed = before * (whole - weight) + value * weight + whole // np.uint32(2)
        return np.asarray((mixed // whole).astype(np.uint8))

    def shown(self, array: Array, bounds: Rect) -> Node:
        """The node with another mask."""
        mask = replace(self._mask, coverage=array, x=bounds.x, y=bounds.y)
        return replace(self.node, mask=mask)

    def commands(self, rect: Rect, array: Array, bounds: Rect, text: Text) -> list[Command]:
        """A patch, or another mask where it had to grow."""
        if bounds != self.bounds:
            mask = Mask(coverage=array, x=bounds.x, y=bounds.y, outside=self._mask.outside)
            return [SetMask(self.node.id, mask, text)]
        return [StrokeMask(self.node.id, rect, array, bounds, self.before(rect), text)]

    def is_in(self, state: DocumentState) -> bool:
        """Whether the node has the same mask."""
        return state.has(self.node.id) and state.layer(self.node.id).mask is self._mask


def cut(array: Array, bounds: Rect, rect: Rect, beyond: int) -> Array:
    """``rect`` of an array that lies at ``bounds``; ``beyond`` where it does not reach. A view where it can be."""
    inside = rect.intersect(bounds)
    part = array[inside.translate(-bounds.x, -bounds.y).slices] if not inside.is_empty else None
    if part is not None and inside == rect:
        return part
    out = np.full((rect.height, rect.width, *array.shape[2:]), beyond, dtype=np.uint8)
    if part is not None:
        out[inside.translate(-rect.x, -rect.y).slices] = part
    return out


def _selected(rect: Rect, state: DocumentState) -> Rect:
    selection = state.selection
    return rect if selection is None or selection.outside else rect.intersect(selection.bounds)
