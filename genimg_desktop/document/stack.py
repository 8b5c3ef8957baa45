"""How nodes lie over each other: clipping, groups, masks and adjustments, on one tile.

Where the pixels come from, at which scale and from which memory, is the business of the ``Cut`` it is given.
"""

from __future__ import annotations

from typing import Protocol

from genimg_desktop.document.adjustment import AdjustmentLayer
from genimg_desktop.document.group import PASS_THROUGH, Group
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.node import Node
from genimg_desktop.document.planes import Planes
from genimg_desktop.document.tile import Shares, TileCanvas
from genimg_desktop.document.tree import Nodes, Unit, units
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.masks import Mask

Part = tuple[Planes, int, int]
"""``uint8[4, h, w]`` and where in the tile its corner lies."""


class Cut(Protocol):
    """A rectangle of the scaled canvas, and what of layers and masks lies in it."""

    @property
    def scale(self) -> float:
        """View pixels per canvas pixel, at most 1."""

    @property
    def view(self) -> Rect:
        """In pixels of the scaled canvas."""

    def part(self, layer: Layer) -> Part | None:
        """What of a layer lies in the tile; None for nothing."""

    def shares(self, node_id: str, mask: Mask, where: Rect) -> Shares:
        """``float32[where.height, where.width]``: a mask within a rectangle of the tile."""


def lay_nodes(tile: TileCanvas, nodes: Nodes, cut: Cut) -> None:
    """Lay siblings, from bottom to top."""
    for unit in units(nodes):
        lay_unit(tile, unit, cut)


def lay_unit(tile: TileCanvas, unit: Unit, cut: Cut) -> None:
    """Lay a node with what is clipped to it: that is mixed with it alone first, and shares its mode and opacity."""
    base, clipped = unit.base, [node for node in unit.clipped if node.is_seen]
    if not base.is_seen:
        return
    if not clipped:
        _lay(tile, base, cut, base.mode, base.opacity, is_clipped=False)
        return
    own = TileCanvas(cut.view.width, cut.view.height)
    _lay(own, base, cut, "normal", 1.0, is_clipped=False)
    for node in clipped:
        _lay(own, node, cut, node.mode, node.opacity, is_clipped=True)
    tile.lay_canvas(own, _isolated(base.mode), base.opacity, None)


def _lay(tile: TileCanvas, node: Node, cut: Cut, mode: str, opacity: float, *, is_clipped: bool) -> None:
    if isinstance(node, Layer):
        part = cut.part(node)
        if part is not None:
            planes, x, y = part
            shares = _shares(node, cut, Rect(x, y, planes.shape[2], planes.shape[1]))
            tile.lay(planes, x, y, mode, opacity, shares, is_clipped=is_clipped)
        return
    shares = _shares(node, cut, Rect(0, 0, cut.view.width, cut.view.height))
    if isinstance(node, AdjustmentLayer):
        tile.adjust(node.settings, cut.scale, mode, opacity, shares, is_clipped=is_clipped)
    elif isinstance(node, Group) and mode == PASS_THROUGH and not is_clipped:
        needs_fade = opacity < 1.0 or shares is not None
        before = tile.copy() if needs_fade else None
        lay_nodes(tile, node.children, cut)
        if before is not None:
            tile.fade(before, opacity, shares)
    elif isinstance(node, Group):
        inner = TileCanvas(cut.view.width, cut.view.height)
        lay_nodes(inner, node.children, cut)
        tile.lay_canvas(inner, _isolated(mode), opacity, shares, is_clipped=is_clipped)


def _shares(node: Node, cut: Cut, where: Rect) -> Shares | None:
    mask = node.acting_mask
    return None if mask is None else cut.shares(node.id, mask, where)


def _isolated(mode: str) -> str:
    """The mode in which a group is laid that was made a picture of first."""
    return "normal" if mode == PASS_THROUGH else mode
