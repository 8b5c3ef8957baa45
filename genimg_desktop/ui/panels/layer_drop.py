"""Where dragged layers would land."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPoint, QRect

from genimg_desktop.document.group import Group
from genimg_desktop.document.node import Node
from genimg_desktop.ui.panels.layer_parts import EYE_PX, INDENT_PX
from genimg_desktop.ui.panels.layer_tree import DEPTH_ROLE, ID_ROLE, LayerTree

_EDGE = 0.28
"""Share of a group's row at its top and bottom that means above and below; the rest means into it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drop:
    """parent: id of the group, None for the top of the tree. num_below: children of it that stay below. line: where to
    show it, in pixels of the list; is_into: a whole row instead of a line."""

    parent: str | None
    num_below: int
    line: QRect
    is_into: bool = False


def drop_at(
    model: LayerTree,
    at: QPoint,
    index: QModelIndex,
    rect_of: Callable[[QModelIndex], QRect],
    is_open: Callable[[Group], bool],
) -> Drop:
    """Where layers dropped at a point land. index: the row there, invalid below all rows."""
    node = model.node_at(index)
    if node is None:
        count = model.rowCount()
        bottom = rect_of(_last_shown(model, is_open)).bottom() if count else 0
        return Drop(parent=None, num_below=0, line=_line(rect_of(model.index(0, 0)), bottom + 1, 0))
    rect = rect_of(index)
    share = (at.y() - rect.top()) / max(rect.height(), 1)
    depth = int(index.data(DEPTH_ROLE))
    if isinstance(node, Group) and _EDGE <= share <= 1 - _EDGE:
        return Drop(parent=node.id, num_below=len(node.children), line=rect, is_into=True)
    if share < 0.5:
        parent = model.parent(index)
        below = model.rowCount(parent) - index.row()
        return Drop(parent=parent.data(ID_ROLE), num_below=below, line=_line(rect, rect.top(), depth))
    if isinstance(node, Group) and is_open(node) and node.children:
        return Drop(parent=node.id, num_below=len(node.children), line=_line(rect, rect.bottom() + 1, depth + 1))
    return _below(model, at, index, rect, depth)


def _below(model: LayerTree, at: QPoint, index: QModelIndex, rect: QRect, depth: int) -> Drop:
    """Under a row; under the last one of a group the pointer's x says whether still in it."""
    parent = model.parent(index)
    while depth and index.row() == model.rowCount(parent) - 1 and at.x() < rect.left() + EYE_PX + INDENT_PX * depth:
        index, parent, depth = parent, model.parent(parent), depth - 1
    below = model.rowCount(parent) - index.row() - 1
    return Drop(parent=parent.data(ID_ROLE), num_below=below, line=_line(rect, rect.bottom() + 1, depth))


def _last_shown(model: LayerTree, is_open: Callable[[Group], bool]) -> QModelIndex:
    index = model.index(model.rowCount() - 1, 0)
    while True:
        node: Node | None = model.node_at(index)
        if not isinstance(node, Group) or not is_open(node) or not node.children:
            return index
        index = model.index(model.rowCount(index) - 1, 0, index)


def _line(row: QRect, y: int, depth: int) -> QRect:
    left = row.left() + EYE_PX + INDENT_PX * depth
    return QRect(left, y - 1, max(row.right() - left, 8), 2)
