"""A small picture of a document, made at once: every layer is looked at through a coarse grid.

For the picture of a recovery copy, which is made while a person paints. A thousandth of the pixels is read, so the
levels that the canvas keeps are not needed; what is finer than the grid may be missing.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from genimg_desktop.document.document import DocumentState
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.planes import planes_of
from genimg_desktop.document.stack import Part, lay_nodes
from genimg_desktop.document.tile import Shares, TileCanvas
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.masks import Mask
from genimg_desktop.image.pixels import Pixels, frozen
from genimg_desktop.image.resample import thumbnail

_FINER = 2
"""The grid is this much finer than the picture, which is then averaged."""


def miniature(state: DocumentState, side: int) -> Pixels:
    """The canvas, at most ``side`` pixels wide and high: ``uint8[h, w, 4]``, straight alpha, read-only."""
    step = max(1, max(state.width, state.height) // (_FINER * side))
    view = Rect(0, 0, -(-state.width // step), -(-state.height // step))
    tile = TileCanvas(view.width, view.height)
    lay_nodes(tile, state.layers, _GridCut(view, step))
    return frozen(thumbnail(tile.pixels(), side))


@dataclass(frozen=True, slots=True, eq=False)
class _GridCut:
    """The middle one of every ``step`` x ``step`` pixels of the canvas. view: the whole canvas in such pixels."""

    view: Rect
    step: int

    @property
    def scale(self) -> float:
        """View pixels per canvas pixel."""
        return 1.0 / self.step

    def part(self, layer: Layer) -> Part | None:
        """The pixels of a layer that lie on the grid."""
        where = self._on_grid(layer.bounds)
        if where.is_empty:
            return None
        top, left = self._middle(where.y) - layer.y, self._middle(where.x) - layer.x
        pixels = layer.pixels[top :: self.step, left :: self.step][: where.height, : where.width]
        return planes_of(pixels), where.x, where.y

    def shares(self, _node_id: str, mask: Mask, where: Rect) -> Shares:
        """The coverage on the grid, in [0, 1]."""
        out = np.full((where.height, where.width), mask.outside / 255, dtype=np.float32)
        inside = self._on_grid(mask.bounds).intersect(where)
        if not inside.is_empty:
            top, left = self._middle(inside.y) - mask.y, self._middle(inside.x) - mask.x
            part = mask.coverage[top :: self.step, left :: self.step][: inside.height, : inside.width]
            out[inside.translate(-where.x, -where.y).slices] = part * np.float32(1 / 255)
        return out

    def _on_grid(self, bounds: Rect) -> Rect:
        """The points of the grid that lie in a part of the canvas."""
        x, y, right, bottom = (self._first(edge) for edge in (bounds.x, bounds.y, bounds.right, bounds.bottom))
        return Rect(x, y, right - x, bottom - y).intersect(self.view)

    def _middle(self, point: int) -> int:
        return point * self.step + self.step // 2

    def _first(self, edge: int) -> int:
        """The first point whose middle is not before an edge."""
        return -(-(edge - self.step // 2) // self.step)
