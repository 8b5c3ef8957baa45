"""The stack of layers as Qt's views want it: a tree, the top one first. Changes go through the session."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from genimg_desktop.app.layer_commands import MODE_LABELS
from genimg_desktop.app.session import Session
from genimg_desktop.document.adjustment import AdjustmentLayer
from genimg_desktop.document.group import Group
from genimg_desktop.document.node import NAME_LIMIT, Node
from genimg_desktop.document.tree import Nodes
from genimg_desktop.ui.i18n import show, show_name, tr

Index: TypeAlias = QModelIndex | QPersistentModelIndex

MIME = "application/x-genimg-layer"
ID_ROLE = Qt.ItemDataRole.UserRole + 1
NODE_ROLE = Qt.ItemDataRole.UserRole + 2
DEPTH_ROLE = Qt.ItemDataRole.UserRole + 3


class LayerTree(QAbstractItemModel):
    """``follow`` takes over what the document has become; it is cheap while only values of nodes change."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._nodes: dict[str, Node] = {}
        self._rows: dict[str | None, list[str]] = {None: []}
        self._parents: dict[str, str | None] = {}
        self._keys: dict[str, int] = {}
        self._ids: dict[int, str] = {}
        self._shown: Nodes = ()

    def follow(self) -> bool:
        """Take over the nodes of the document. True when they stand in another order, so that all indexes are new."""
        layers = self._session.artboard.document.layers
        if layers is self._shown:
            return False
        rows: dict[str | None, list[str]] = {}
        nodes: dict[str, Node] = {}
        _list(layers, None, rows, nodes)
        self._shown = layers
        if rows == self._rows:
            before, self._nodes = self._nodes, nodes
            for node_id, node in nodes.items():
                if before[node_id] is not node:
                    index = self.index_of(node_id)
                    self.dataChanged.emit(index, index)
            return False
        self.beginResetModel()
        self._rows, self._nodes = rows, nodes
        self._parents = {child: parent for parent, children in rows.items() for child in children}
        for node_id in nodes:
            if node_id not in self._keys:
                self._keys[node_id] = len(self._keys) + 1
                self._ids[self._keys[node_id]] = node_id
        self.endResetModel()
        return True

    def index_of(self, node_id: str | None) -> QModelIndex:
        """Where a node stands; invalid when it is not there."""
        if node_id is None or node_id not in self._nodes:
            return QModelIndex()
        row = self._rows[self._parents[node_id]].index(node_id)
        return self.createIndex(row, 0, self._keys[node_id])

    def node_at(self, index: Index) -> Node | None:
        """The node of an index."""
        node_id = self._ids.get(index.internalId()) if index.isValid() else None
        return None if node_id is None else self._nodes.get(node_id)

    # Qt asks

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """The n-th child from the top."""
        node = self.node_at(parent)
        children = self._rows.get(None if node is None else node.id, [])
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, self._keys[children[row]])

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """The group a node stands in."""
        node = self.node_at(index)
        return QModelIndex() if node is None else self.index_of(self._parents[node.id])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many children."""
        node = self.node_at(parent)
        return len(self._rows.get(None if node is None else node.id, []))

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One."""
        return 1

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        """Groups have them, also empty ones: they can be opened to be dropped into."""
        node = self.node_at(parent)
        return not parent.isValid() or isinstance(node, Group)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name; for screen readers also what else is to be seen."""
        node = self.node_at(index)
        if node is None:
            return None
        if role == Qt.ItemDataRole.EditRole:
            return show_name(node.name)
        if role == Qt.ItemDataRole.DisplayRole:
            return show_name(node.name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join([show_name(node.name), *states(node)])
        if role == ID_ROLE:
            return node.id
        if role == NODE_ROLE:
            return node
        if role == DEPTH_ROLE:
            return self._depth(node.id)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A name that was typed."""
        node, name = self.node_at(index), str(value).strip()[:NAME_LIMIT]
        if role != Qt.ItemDataRole.EditRole or node is None or not name:
            return False
        if name != show_name(node.name):
            self._session.artboard.rename(node.id, name)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be chosen, dragged and renamed."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsEditable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemIsDropEnabled
        )

    def supportedDropActions(self) -> Qt.DropAction:
        """Layers move."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """What dragged layers are."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The ids of dragged layers."""
        data = QMimeData()
        data.setData(MIME, "\n".join(str(index.data(ID_ROLE)) for index in indexes).encode())
        return data

    def _depth(self, node_id: str) -> int:
        depth, parent = 0, self._parents[node_id]
        while parent is not None:
            depth, parent = depth + 1, self._parents[parent]
        return depth


def dragged_ids(data: QMimeData) -> list[str]:
    """The ids of layers that are dragged; none when something else is."""
    if not data.hasFormat(MIME):
        return []
    return bytes(data.data(MIME).data()).decode().split("\n")


def states(node: Node) -> list[str]:
    """What a row tells of a node beside its name, in words."""
    words = []
    if isinstance(node, Group):
        words.append(tr("group"))
    if isinstance(node, AdjustmentLayer):
        words.append(tr("adjustment"))
    if not node.is_visible:
        words.append(tr("hidden"))
    if node.is_clipped:
        words.append(tr("clipped to the layer below"))
    if node.is_locked:
        words.append(tr("locked"))
    if getattr(node, "is_alpha_locked", False):
        words.append(tr("transparency locked"))
    if node.mask is not None:
        words.append(tr("with a mask") if node.is_mask_on else tr("with a mask that is off"))
    look = lying(node)
    return [*words, look] if look else words


def part_tip(node: Node, part: str) -> str:
    """What a click on a part of a row does; '' for a part that has no tip."""
    tips = {
        "eye": (tr("Hide layer") if node.is_visible else tr("Show layer")) + "\n" + tr("Alt and click: this one alone"),
        "clip": tr("Release from the layer below"),
        "face": tr("Paint on the pixels"),
        "mask": tr("Paint on the mask\nShift and click: switch it off\nAlt and click: show it alone"),
        "alpha": tr("Unlock transparency") if getattr(node, "is_alpha_locked", False) else tr("Lock transparency"),
        "lock": tr("Unlock layer") if node.is_locked else tr("Lock layer"),
    }
    return tips.get(part, "")


def lying(node: Node) -> str:
    """How a node lies on what is below, when it is not plain: mode and opacity."""
    parts = []
    if node.mode != type(node).__dataclass_fields__["mode"].default:
        parts.append(show(MODE_LABELS[node.mode]))
    if node.opacity < 1:
        parts.append(tr("{percent} %", percent=round(node.opacity * 100)))
    return " · ".join(parts)


def _list(nodes: Nodes, parent: str | None, rows: dict[str | None, list[str]], known: dict[str, Node]) -> None:
    rows[parent] = [node.id for node in reversed(nodes)]
    for node in nodes:
        known[node.id] = node
        if isinstance(node, Group):
            _list(node.children, node.id, rows, known)
