"""What looks different between two states of a document."""

from __future__ import annotations

from typing import Protocol

from genimg_desktop.document.group import Group
from genimg_desktop.document.node import Node
from genimg_desktop.document.tree import Nodes, bases
from genimg_desktop.image.geometry import Rect

NOTHING = Rect(0, 0, 0, 0)


class Picture(Protocol):
    """What a DocumentState shows: canvas and nodes."""

    @property
    def bounds(self) -> Rect:
        """The canvas."""

    @property
    def layers(self) -> Nodes:
        """From bottom to top."""


def difference(old: Picture, new: Picture) -> Rect:
    """What may look different, in canvas pixels; empty when nothing does.

    Not cut to the canvas: seen from afar, the pixels just beyond its edge have a share in the edge.
    """
    if old.bounds != new.bounds:
        return old.bounds.union(new.bounds)
    dirty = _between(old.layers, new.layers)
    return dirty if dirty.is_empty else widened(dirty, max(reach_of(old.layers), reach_of(new.layers)))


def reach_of(nodes: Nodes) -> int:
    """How far (canvas pixels) a change can shine through all blurring adjustments."""
    return sum(node.reach_px for node in nodes if node.is_seen)


def widened(rect: Rect, margin: int) -> Rect:
    """The Rect with a margin all round."""
    return Rect(rect.x - margin, rect.y - margin, rect.width + 2 * margin, rect.height + 2 * margin)


def _between(old: Nodes, new: Nodes) -> Rect:
    if old is new:
        return NOTHING
    before = {node.id: node for node in old}
    after = {node.id: node for node in new}
    old_bases, new_bases = bases(old), bases(new)
    others = _moved(old, new) | {
        node_id for node_id in {**old_bases, **new_bases} if _id(old_bases, node_id) != _id(new_bases, node_id)
    }
    dirty = NOTHING
    for node_id in {**before, **after}:
        first, second = before.get(node_id), after.get(node_id)
        if first is not None and second is not None and node_id not in others:
            if first is second or not (first.is_visible or second.is_visible):
                continue
            if first.looks_like(second):
                if isinstance(first, Group) and isinstance(second, Group):
                    dirty = dirty.union(_between(first.children, second.children))
                continue
        for node, base in ((first, old_bases.get(node_id)), (second, new_bases.get(node_id))):
            if node is not None and node.is_visible:
                dirty = dirty.union(node.seen_bounds if base is None or node.HAS_EXTENT else base.seen_bounds)
    return dirty


def _id(bases: dict[str, Node | None], node_id: str) -> str | None:
    base = bases.get(node_id)
    return None if base is None else base.id


def _moved(old: Nodes, new: Nodes) -> set[str]:
    """The nodes between the first and the last place where the orders of those in both differ."""
    there = {node.id for node in old} & {node.id for node in new}
    if [node.id for node in old if node.id in there] == [node.id for node in new if node.id in there]:
        return set()
    first, second = [node.id for node in old], [node.id for node in new]
    low = next((k for k, (a, b) in enumerate(zip(first, second, strict=False)) if a != b), 0)
    high = next((k for k, (a, b) in enumerate(zip(first[::-1], second[::-1], strict=False)) if a != b), 0)
    return {*first[low : len(first) - high], *second[low : len(second) - high]}
