"""A document made plain enough for a format: what it cannot hold is merged into what it can, and said.

Pictures in the file look as on the canvas: whatever changes how others look (an adjustment, something clipped, a mask
of a group) is either kept by the format or baked into pixels.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from genimg_desktop.core.context import Context
from genimg_desktop.core.text import Text
from genimg_desktop.document.adjustment import AdjustmentLayer
from genimg_desktop.document.document import DocumentState
from genimg_desktop.document.group import PASS_THROUGH, Group
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.merging import extent, merged
from genimg_desktop.document.node import Node
from genimg_desktop.document.render import flatten
from genimg_desktop.document.tree import Nodes, units
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.masks import Coverage, Mask
from genimg_desktop.image.pixels import Pixels, frozen

_LOOKS_OTHER = 3
"""A difference of more than this (of 255) from the canvas is told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Holds:
    """What a format can hold besides layers, groups, modes and opacity. fades: pass-through groups that let through."""

    masks: bool = False
    clipping: bool = False
    fades: bool = False


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Plain:
    """nodes: only what the format holds. remarks: what was merged or left out, for the person."""

    nodes: Nodes
    remarks: tuple[Text, ...]


def made_plain(state: DocumentState, merged_picture: Pixels, holds: Holds, ctx: Context) -> Plain:
    """The nodes of a document as the format can hold them. merged_picture: what the canvas looks like."""
    worker = _Worker(state.bounds, holds, ctx)
    nodes = worker.siblings(state.layers)
    remarks = worker.remarks
    again = flatten(replace(state, layers=nodes, selection=None))
    if _difference(again, merged_picture) > _LOOKS_OTHER:
        remarks.append(
            Text("In the file the layers look slightly different together; the merged picture in it is exact.")
        )
    return Plain(nodes=nodes, remarks=tuple(remarks))


def without_names(nodes: Nodes) -> Nodes:
    """The same nodes under names that tell nothing."""
    numbers = itertools.count(1)

    def renamed(node: Node) -> Node:
        if isinstance(node, Group):
            children = tuple(renamed(child) for child in node.children)
            return replace(node, name=f"Group {next(numbers)}", children=children)
        return replace(node, name=f"Layer {next(numbers)}")

    return tuple(renamed(node) for node in nodes)


class _Worker:
    """Goes through the tree once, from the bottom."""

    def __init__(self, canvas: Rect, holds: Holds, ctx: Context) -> None:
        self._canvas, self._holds, self._ctx = canvas, holds, ctx
        self.remarks: list[Text] = []

    def siblings(self, nodes: Nodes) -> Nodes:
        """From bottom to top."""
        out: list[Node] = []
        below: list[Node] = []
        for unit in units(nodes):
            self._ctx.check()
            base = replace(unit.base, is_clipped=False) if unit.base.is_clipped else unit.base
            below += [base, *unit.clipped]
            if _acts_below(base) and not any(node.is_seen for node in unit.clipped):
                hidden = [node for node in out if not node.is_seen]
                out = [*hidden, self._all_merged(tuple(below), base)]
            else:
                out += self._unit(base, unit.clipped)
        return tuple(out)

    def _unit(self, base: Node, clipped: Nodes) -> Sequence[Node]:
        if isinstance(base, AdjustmentLayer):
            self._leave_out(base)
            return ()
        for node in clipped:
            if isinstance(node, AdjustmentLayer) and not node.is_seen:
                self._leave_out(node)
        clipped = tuple(node for node in clipped if node.is_seen or not isinstance(node, AdjustmentLayer))
        if not clipped:
            return (self._node(base),)
        if self._holds.clipping and all(isinstance(node, Layer) for node in (base, *clipped)):
            return (self._node(base), *(self._node(node) for node in clipped))
        hidden = [self._node(replace(node, is_clipped=False)) for node in clipped if not node.is_seen]
        return (self._clipped(base, tuple(node for node in clipped if node.is_seen)), *hidden)

    def _node(self, node: Node) -> Node:
        if isinstance(node, Layer):
            return node if node.mask is None or self._holds.masks else self._baked(node)
        if not isinstance(node, Group):
            raise TypeError(f"{type(node).__name__} cannot stand in a file")
        if node.acting_mask is not None and not self._holds.masks:
            self._say(Text("The group '{name}' has a mask and was merged into one layer.", name=node.name))
            return self._as_layer(node, (replace(node, opacity=1.0, mode="normal", is_visible=True),))
        mode = node.mode
        if mode == PASS_THROUGH and node.opacity < 1.0 and not self._holds.fades:
            mode = "normal"
        mask = node.mask if self._holds.masks else None
        return replace(node, mode=mode, mask=mask, children=self.siblings(node.children))

    def _baked(self, layer: Layer) -> Layer:
        mask = layer.acting_mask
        if mask is None:
            return replace(layer, mask=None)
        self._say(Text("The mask of '{name}' is part of its pixels now.", name=layer.name))
        return replace(layer, pixels=_through(layer.pixels, mask.within(layer.bounds)), mask=None, recipe=None)

    def _clipped(self, base: Node, clipped: Nodes) -> Node:
        """Layers within the alpha of a layer with hard edges stay layers, in a group; all else becomes one layer."""
        if not clipped:
            return self._node(base)
        seen = base.seen_bounds.intersect(self._canvas)
        if isinstance(base, Layer) and all(isinstance(node, Layer) for node in clipped) and not seen.is_empty:
            ground = self._baked(replace(base, opacity=1.0, mode="normal", is_visible=True))
            parts = [_within(node, ground) for node in clipped if isinstance(node, Layer)]
            if all(part is not None for part in parts):
                children = (ground, *(part for part in parts if part is not None))
                return Group(
                    name=base.name,
                    mode=base.mode,
                    opacity=base.opacity,
                    is_visible=base.is_visible,
                    is_locked=base.is_locked,
                    children=children,
                )
        self._say(Text("'{name}' and what is clipped to it were merged into one layer.", name=base.name))
        mode = base.mode if isinstance(base, Group) and not base.is_isolated else "normal"
        return self._as_layer(base, (replace(base, opacity=1.0, mode=mode, is_visible=True), *clipped))

    def _all_merged(self, nodes: Nodes, top: Node) -> Layer:
        if len(nodes) > 1:
            self._say(Text("'{name}' and all below it were merged into one layer.", name=top.name))
        pixels, where = merged(nodes, self._canvas)
        return Layer(name=top.name, pixels=pixels, x=where.x, y=where.y)

    def _as_layer(self, like: Node, nodes: Nodes) -> Layer:
        bounds = extent(nodes)
        pixels, where = merged(nodes, self._canvas if bounds.is_empty else bounds)
        mode = "normal" if like.mode == PASS_THROUGH else like.mode
        return Layer(
            id=like.id,
            name=like.name,
            pixels=pixels,
            x=where.x,
            y=where.y,
            opacity=like.opacity,
            mode=mode,
            is_visible=like.is_visible,
            is_locked=like.is_locked,
        )

    def _leave_out(self, node: Node) -> None:
        self._say(Text("The adjustment '{name}' is switched off and was left out.", name=node.name))

    def _say(self, remark: Text) -> None:
        self.remarks.append(remark)


def _acts_below(node: Node) -> bool:
    """Whether it changes how what lies below it looks, other than by blending with it."""
    if not node.is_seen:
        return False
    if isinstance(node, AdjustmentLayer):
        return True
    is_open = isinstance(node, Group) and not node.is_isolated
    return is_open and isinstance(node, Group) and any(_acts_below(child) for child in node.children)


def _through(pixels: Pixels, coverage: Coverage) -> Pixels:
    """The pixels with their alpha times a mask, rounded to the nearest."""
    out = pixels.copy()
    product = pixels[..., 3].astype(np.uint16) * coverage + 127
    out[..., 3] = product // 255
    return frozen(out)


def _within(layer: Layer, ground: Layer) -> Layer | None:
    """A clipped layer as it may lie on ``ground`` unclipped; None where soft edges of the ground would show it."""
    mask = layer.acting_mask
    own = layer.pixels if mask is None else _through(layer.pixels, mask.within(layer.bounds))
    allowed = Mask.from_alpha(ground.pixels, ground.x, ground.y).within(layer.bounds)
    is_soft = (allowed > 0) & (allowed < 255) & (own[..., 3] > 0)
    if is_soft.any():
        return None
    return replace(layer, pixels=_through(own, allowed), mask=None, is_clipped=False, recipe=None)


def _difference(first: Pixels, second: Pixels) -> int:
    """The largest one of a channel; what is transparent in both has no colour."""
    largest = 0
    for top in range(0, len(first), 256):
        a, b = first[top : top + 256].astype(np.int16), second[top : top + 256].astype(np.int16)
        alpha = np.minimum(a[..., 3:], b[..., 3:]).astype(np.float32) * np.float32(1 / 255)
        colours = np.abs(a[..., :3] - b[..., :3]) * alpha
        largest = max(largest, int(colours.max()), int(np.abs(a[..., 3] - b[..., 3]).max()))
    return largest
