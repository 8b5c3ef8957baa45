"""Nodes in their groups: found and exchanged by id. Pure functions on tuples of nodes, from bottom to top."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from genimg_desktop.document.group import Group
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.node import Node, new_layer_id

Nodes = tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a node stands: parent: id of its group, None at the top. index: how many siblings are below it."""

    parent: str | None
    index: int


def walk(nodes: Nodes) -> Iterator[Node]:
    """All nodes, from bottom to top, a group after its children."""
    for node in nodes:
        if isinstance(node, Group):
            yield from walk(node.children)
        yield node


def pictures(nodes: Nodes) -> Iterator[Layer]:
    """All layers with pixels, from bottom to top."""
    return (node for node in walk(nodes) if isinstance(node, Layer))


def places(nodes: Nodes, parent: str | None = None) -> Iterator[tuple[Node, Place]]:
    """All nodes with their places, in the order of ``walk``."""
    for index, node in enumerate(nodes):
        if isinstance(node, Group):
            yield from places(node.children, node.id)
        yield node, Place(parent, index)


def changed(nodes: Nodes, node_id: str, change: Callable[[Node], Node | None]) -> Nodes:
    """The nodes with one exchanged for what ``change`` makes of it; taken out for None. Raises KeyError."""
    for index, node in enumerate(nodes):
        if node.id == node_id:
            new = change(node)
            return (*nodes[:index], *(() if new is None else (new,)), *nodes[index + 1 :])
        if isinstance(node, Group):
            try:
                children = changed(node.children, node_id, change)
            except KeyError:
                continue
            return (*nodes[:index], replace(node, children=children), *nodes[index + 1 :])
    raise KeyError(node_id)


def inserted(nodes: Nodes, place: Place, node: Node) -> Nodes:
    """One more node; its index is cut to what is possible. Raises KeyError when the group is not there."""
    if place.parent is None:
        index = min(max(place.index, 0), len(nodes))
        return (*nodes[:index], node, *nodes[index:])

    def into(group: Node) -> Node:
        if not isinstance(group, Group):
            raise KeyError(place.parent)
        return replace(group, children=inserted(group.children, Place(None, place.index), node))

    return changed(nodes, place.parent, into)


def with_new_ids(node: Node, node_id: str | None = None) -> Node:
    """A copy (pixels and masks are shared) in which every node has an id of its own."""
    fresh = node_id or new_layer_id()
    if isinstance(node, Group):
        return replace(node, id=fresh, children=tuple(with_new_ids(child) for child in node.children))
    return replace(node, id=fresh)


def bases(nodes: Nodes) -> dict[str, Node | None]:
    """For each clipped sibling what it is clipped to; None: nothing, so it is seen as if it were not clipped."""
    return {inner.id: unit.base for unit in units(nodes) for inner in unit.clipped} | {
        unit.base.id: None for unit in units(nodes) if unit.base.is_clipped
    }


@dataclass(frozen=True, slots=True)
class Unit:
    """A node with the siblings above it that are clipped to it, from bottom to top."""

    base: Node
    clipped: Nodes


def units(nodes: Nodes) -> list[Unit]:
    """Siblings by what they are clipped to. Nothing can be clipped to an adjustment, which lies nowhere."""
    found: list[Unit] = []
    for node in nodes:
        if node.is_clipped and found and found[-1].base.HAS_EXTENT:
            found[-1] = Unit(found[-1].base, (*found[-1].clipped, node))
        else:
            found.append(Unit(node, ()))
    return found
