"""What is transformed: a layer, a group, a mask, or the selected part of a layer; coarse while it is dragged, then all.

Everything here is a value and may be used on any thread.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import Protocol

import numpy as np

from genimg_desktop.app.tools.sampling import layer_part
from genimg_desktop.core.context import Context
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.document.adjustment import AdjustmentLayer
from genimg_desktop.document.document import DocumentState
from genimg_desktop.document.group import Group
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.merging import opaque_part
from genimg_desktop.document.node import Node
from genimg_desktop.document.tree import pictures
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.masks import Mask
from genimg_desktop.image.matrix import Matrix
from genimg_desktop.image.paint import painted
from genimg_desktop.image.pixels import Pixels, frozen
from genimg_desktop.image.resample import resize
from genimg_desktop.image.transform import LARGEST_SIDE_PX, WarpWay, warp, warp_mask

BAND_ROWS = 512
PREVIEW_PIXELS = 300_000
"""What is warped for one frame of a drag."""
_OPAQUE = (0, 0, 0, 255)


class Warper(Protocol):
    """How pixels and masks go through a matrix."""

    def pixels(self, pixels: Pixels, x: int, y: int) -> tuple[Pixels, int, int]:
        """New pixels and where they lie; read-only."""

    def mask(self, mask: Mask) -> Mask:
        """A new mask."""


class Subject:
    """node: what is transformed. box: around what is seen of it. Raises BadInput when there is nothing to transform."""

    def __init__(self, node: Node, state: DocumentState) -> None:
        self.node, self.canvas = node, state.bounds
        if state.is_locked(node.id):
            raise BadInput(
                Text("'{name}' is locked.", name=node.name), hint=Text("Unlock it in the list of layers first.")
            )
        self.selection = state.selection if isinstance(node, Layer) else None
        if self.selection is not None and isinstance(node, Layer):
            self.box = _selected_box(node, self.selection)
        else:
            self.box = _box_of(node)

    @property
    def can_be_parted(self) -> bool:
        """Whether a selection decides what of it is transformed."""
        return isinstance(self.node, Layer)

    @property
    def ids(self) -> set[str]:
        """Of all that moves, so that it does not snap to itself."""
        return {self.node.id}

    def changed(self, warper: Warper) -> Node:
        """The node once its pixels and masks have gone through a matrix."""
        parts = self._parts
        if parts is None:
            return _warped(self.node, warper)
        piece, rest = parts
        pixels, x, y = warper.pixels(piece.pixels, piece.x, piece.y)
        placed = Rect(x, y, int(pixels.shape[1]), int(pixels.shape[0]))
        bounds = rest.bounds.union(placed)
        whole = np.array(layer_part(rest, bounds))
        part = placed.translate(-bounds.x, -bounds.y).slices
        whole[part] = painted(whole[part], np.full(pixels.shape[:2], 255, np.uint8), pixels)
        return replace(rest, pixels=frozen(whole), x=bounds.x, y=bounds.y)

    def selected(self, warper: Warper) -> Mask | None:
        """The selection after the same."""
        return None if self.selection is None else warper.mask(self.selection)

    def moved(self, dx: int, dy: int) -> Node | None:
        """Only moved: the same pixels elsewhere. None for a part of a layer."""
        return self.node.moved(dx, dy) if self.selection is None else None

    @cached_property
    def _parts(self) -> tuple[Layer, Layer] | None:
        """What is selected of the layer, and what is left: made at first use, on the worker that needs it."""
        if self.selection is None or not isinstance(self.node, Layer):
            return None
        return _parted(self.node, self.selection)


class Whole:
    """Every pixel, in bands, so that it can be followed and given up."""

    def __init__(self, matrix: Matrix, way: WarpWay, ctx: Context, num_layers: int = 1) -> None:
        self._matrix, self._way, self._ctx = matrix, way, ctx
        self._num_layers, self._done = max(num_layers, 1), 0

    def pixels(self, pixels: Pixels, x: int, y: int) -> tuple[Pixels, int, int]:
        """As ``warp`` does it."""
        height, width = (int(side) for side in pixels.shape[:2])
        rect = Matrix.translation(x, y).then(self._matrix).bounds(Rect(0, 0, width, height))
        if rect.height <= BAND_ROWS or max(rect.width, rect.height) > LARGEST_SIDE_PX:
            found = warp(pixels, self._matrix, x=x, y=y, way=self._way)
            self._tell(1.0)
            self._done += 1
            return frozen(found[0]), found[1], found[2]
        out = np.zeros((rect.height, rect.width, 4), dtype=np.uint8)
        for top in range(rect.y, rect.bottom, BAND_ROWS):
            band = Rect(rect.x, top, rect.width, min(BAND_ROWS, rect.bottom - top))
            part, left, upper = warp(pixels, self._matrix, x=x, y=y, way=self._way, clip=band)
            at = Rect(left - rect.x, upper - rect.y, int(part.shape[1]), int(part.shape[0]))
            if at.intersect(Rect(0, 0, rect.width, rect.height)) == at:
                out[at.slices] = part
            self._tell((top + band.height - rect.y) / rect.height)
        self._done += 1
        return frozen(out), rect.x, rect.y

    def mask(self, mask: Mask) -> Mask:
        """As ``warp_mask`` does it."""
        self._ctx.check()
        return warp_mask(mask, self._matrix, way="nearest" if self._way == "nearest" else "smooth")

    def _tell(self, share: float) -> None:
        self._ctx.check()
        self._ctx.report((self._done + share) / self._num_layers)


class Coarse:
    """Squares of ``factor`` x ``factor`` pixels of the canvas, as they are seen from afar; only what is on it.

    kept: smaller copies of pixels and masks, to be used again for the next frame.
    """

    def __init__(self, matrix: Matrix, factor: int, canvas: Rect, kept: dict[tuple[int, int], Pixels]) -> None:
        self._matrix, self._factor, self._canvas, self._kept = matrix, factor, canvas, kept

    def pixels(self, pixels: Pixels, x: int, y: int) -> tuple[Pixels, int, int]:
        """The part on the canvas; one transparent pixel when there is none."""
        return self._through(pixels, x, y, id(pixels))

    def mask(self, mask: Mask) -> Mask:
        """The part on the canvas."""
        if self._factor == 1:
            return warp_mask(mask, self._matrix, clip=self._canvas)
        shown = np.zeros((*mask.coverage.shape, 4), dtype=np.uint8)
        shown[..., 3] = mask.coverage ^ np.uint8(mask.outside)
        found, x, y = self._through(shown, mask.x, mask.y, id(mask.coverage))
        coverage = np.array(found[..., 3], order="C") ^ np.uint8(mask.outside)
        return Mask(coverage=frozen(coverage), x=x, y=y, outside=mask.outside)

    def _through(self, pixels: Pixels, x: int, y: int, key: int) -> tuple[Pixels, int, int]:
        factor = self._factor
        if factor == 1:
            found, left, top = warp(pixels, self._matrix, x=x, y=y, clip=self._canvas)
            return frozen(found), left, top
        small = self._small(pixels, key)
        height, width = (int(side) for side in small.shape[:2])
        back = Matrix.scaling(pixels.shape[1] / width, pixels.shape[0] / height)
        placed = back.then(Matrix.translation(x, y)).then(self._matrix).then(Matrix.scaling(1 / factor, 1 / factor))
        found, left, top = warp(small, placed, clip=self._canvas.scaled(1 / factor))
        return frozen(_enlarged(found, factor)), left * factor, top * factor

    def _small(self, pixels: Pixels, key: int) -> Pixels:
        """key: of what is alive as long as ``kept`` is."""
        if (key, self._factor) not in self._kept:
            height, width = (max(int(side) // self._factor, 1) for side in pixels.shape[:2])
            self._kept[key, self._factor] = frozen(resize(pixels, width, height, "smooth"))
        return self._kept[key, self._factor]


def preview_factor(box: tuple[float, float, float, float], canvas: Rect, zoom: float, num_layers: int = 1) -> int:
    """How coarse a preview may be: as fine as it is seen, but no more than can be made for a fluid drag."""
    left, top, right, bottom = box
    width = min(right, canvas.right) - max(left, canvas.x)
    height = min(bottom, canvas.bottom) - max(top, canvas.y)
    area = max(width, 1.0) * max(height, 1.0) * num_layers
    factor = 1
    while factor < 64 and (area > PREVIEW_PIXELS * factor * factor or zoom * 2 * factor <= 1.0):
        factor *= 2
    return factor


def num_pictures(node: Node) -> int:
    """How many layers with pixels are in it."""
    return sum(1 for _ in pictures((node,)))


def _warped(node: Node, warper: Warper) -> Node:
    mask = None if node.mask is None else warper.mask(node.mask)
    if isinstance(node, Group):
        return replace(node, children=tuple(_warped(child, warper) for child in node.children), mask=mask)
    if isinstance(node, Layer):
        pixels, x, y = warper.pixels(node.pixels, node.x, node.y)
        return replace(node, pixels=pixels, x=x, y=y, mask=mask, recipe=None)
    return replace(node, mask=mask)


def _selected_box(layer: Layer, selection: Mask) -> Rect:
    """Around what is seen and selected of a layer. Raises BadInput when nothing is, or it cannot be taken out."""
    if layer.is_alpha_locked:
        raise BadInput(
            Text("The transparency of '{name}' is locked.", name=layer.name),
            hint=Text("Unlock it in the list of layers to transform a part."),
        )
    rect = _reach(layer, selection)
    seen = (layer_part(layer, rect)[..., 3] > 0) & (selection.within(rect) > 0)
    rows, columns = np.flatnonzero(seen.any(axis=1)), np.flatnonzero(seen.any(axis=0))
    if not rows.size:
        raise BadInput(
            Text("'{name}' is empty here.", name=layer.name),
            hint=Text("Choose another layer, or select another part."),
        )
    left, top, right, bottom = (int(v) for v in (columns[0], rows[0], columns[-1] + 1, rows[-1] + 1))
    return Rect(rect.x + left, rect.y + top, right - left, bottom - top)


def _parted(layer: Layer, selection: Mask) -> tuple[Layer, Layer]:
    rect = _reach(layer, selection)
    part, coverage = layer_part(layer, rect), selection.within(rect)
    piece = painted(part, ~coverage, _OPAQUE, way="erase")
    rest = np.array(layer.pixels)
    rest[rect.translate(-layer.x, -layer.y).slices] = painted(part, coverage, _OPAQUE, way="erase")
    inside = opaque_part(piece)
    cut = frozen(np.ascontiguousarray(piece[inside.slices]))
    return (
        replace(layer, pixels=cut, x=rect.x + inside.x, y=rect.y + inside.y, mask=None),
        replace(layer, pixels=frozen(rest), recipe=None),
    )


def _reach(layer: Layer, selection: Mask) -> Rect:
    return layer.bounds if selection.outside else layer.bounds.intersect(selection.bounds)


def _box_of(node: Node) -> Rect:
    """Around what is seen. Raises BadInput where nothing is."""
    if isinstance(node, AdjustmentLayer):
        mask = None if node.mask is None else node.mask.trimmed()
        if mask is None or mask.coverage.size == 1:
            raise BadInput(
                Text("'{name}' lies nowhere.", name=node.name), hint=Text("Choose a layer or a group to transform.")
            )
        return mask.bounds
    around = Rect(0, 0, 0, 0)
    for layer in pictures((node,)):
        inside = opaque_part(layer.pixels).translate(layer.x, layer.y)
        around = around.union(inside)
    if around.is_empty:
        raise BadInput(Text("'{name}' is empty.", name=node.name), hint=Text("Choose a layer or a group to transform."))
    return around


def _enlarged(pixels: Pixels, factor: int) -> Pixels:
    words = np.ascontiguousarray(pixels).view(np.uint32)[..., 0]
    return np.repeat(np.repeat(words, factor, axis=0), factor, axis=1)[..., None].view(np.uint8)
