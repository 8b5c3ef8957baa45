"""Masks of nodes: made from the selection or from transparency, softened, grown, turned round, applied."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from genimg_desktop.app.artboard import Artboard
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.document.commands import ReplaceLayer, SetMask, SetMaskOn
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.node import Node
from genimg_desktop.image.mask_edges import feather, grow, shrink
from genimg_desktop.image.masks import Mask
from genimg_desktop.image.pixels import frozen


class Masking:
    """Verbs on the mask of the active node, one step each. Raises BadInput with a sentence when one cannot be done."""

    def __init__(self, artboard: Artboard) -> None:
        self._artboard = artboard

    @property
    def mask(self) -> Mask | None:
        """That of the active node."""
        node = self._artboard.active_node
        return None if node is None else node.mask

    def reveal(self) -> None:
        """A mask that shows everything, to be painted on."""
        self._set(self._whole(255), Text("Add mask"))

    def hide(self) -> None:
        """A mask that hides everything, to be painted on."""
        self._set(self._whole(0), Text("Add mask"))

    def from_selection(self) -> None:
        """Show what is selected."""
        selection = self._artboard.document.state.selection
        if selection is None:
            raise BadInput(Text("Nothing is selected."), hint=Text("Select a part of the picture first."))
        self._set(self._filled(selection), Text("Mask from selection"))

    def from_alpha(self) -> None:
        """Take the layer's own transparency out of its pixels and make it the mask, so that it can be painted on."""
        layer = self._layer()
        pixels = layer.pixels.copy()
        pixels[..., 3] = np.where(pixels[..., 3] > 0, 255, 0)
        mask = self._filled(Mask.from_alpha(layer.pixels, layer.x, layer.y))
        new = replace(layer, pixels=frozen(pixels), mask=mask, is_mask_on=True, recipe=None)
        self._artboard.do(ReplaceLayer(new, Text("Mask from transparency")))

    def remove(self) -> None:
        """Take the mask away; all of the node is seen again."""
        self._set(None, Text("Remove mask"))

    def apply(self) -> None:
        """Make the mask the layer's own transparency."""
        layer, mask = self._layer(), self._given()
        pixels = layer.pixels.copy()
        shares = mask.within(layer.bounds).astype(np.uint16)
        pixels[..., 3] = (pixels[..., 3] * shares + 127) // 255
        self._artboard.do(
            ReplaceLayer(replace(layer, pixels=frozen(pixels), mask=None, recipe=None), Text("Apply mask"))
        )

    def invert(self) -> None:
        """Show what is hidden and hide what is shown."""
        self._change(Mask.inverted, Text("Invert mask"))

    def feather(self, radius_px: float) -> None:
        """Soften its edge: a Gaussian blur."""
        self._change(lambda mask: feather(mask, radius_px), Text("Feather mask"))

    def grow(self, radius_px: float) -> None:
        """Move its edge outwards by so many pixels; inwards when negative."""
        if radius_px < 0:
            self._change(lambda mask: shrink(mask, -radius_px), Text("Shrink mask"))
        else:
            self._change(lambda mask: grow(mask, radius_px), Text("Grow mask"))

    def set_on(self, layer_id: str, is_on: bool) -> None:
        """Switch a mask on or off."""
        self._artboard.do(SetMaskOn(layer_id, is_on))

    # inside

    def _change(self, change: Callable[[Mask], Mask], text: Text) -> None:
        self._set(self._filled(change(self._given())), text)

    def _set(self, mask: Mask | None, text: Text) -> None:
        self._artboard.do(SetMask(self._node().id, mask, text))

    def _node(self) -> Node:
        node = self._artboard.active_node
        if node is None:
            raise BadInput(Text("No layer is chosen."), hint=Text("Choose one in the list of layers."))
        return node

    def _layer(self) -> Layer:
        return self._artboard.document.state.picture(self._node().id)

    def _given(self) -> Mask:
        node = self._node()
        if node.mask is None:
            raise BadInput(Text("'{name}' has no mask.", name=node.name), hint=Text("Add one first."))
        return node.mask

    def _whole(self, value: int) -> Mask:
        canvas = self._artboard.document.bounds
        return Mask(coverage=frozen(np.full((canvas.height, canvas.width), value, np.uint8)), outside=value)

    def _filled(self, mask: Mask) -> Mask:
        """The same, with an array that covers the canvas, so that it can be painted on anywhere."""
        rect = mask.bounds.union(self._artboard.document.bounds)
        return Mask(coverage=mask.within(rect), x=rect.x, y=rect.y, outside=mask.outside)
