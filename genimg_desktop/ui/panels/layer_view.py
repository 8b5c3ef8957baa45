"""The tree of layers under mouse and keys: what a click on a part of a row means, dragging, folding, the menu."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QToolTip, QTreeView, QWidget

from genimg_desktop.app.session import Session
from genimg_desktop.core.text import Text
from genimg_desktop.document.group import Group
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.node import Node
from genimg_desktop.ui.i18n import show_name, tr
from genimg_desktop.ui.panels.layer_drop import Drop, drop_at
from genimg_desktop.ui.panels.layer_faces import LayerFaces
from genimg_desktop.ui.panels.layer_menu import layer_menu
from genimg_desktop.ui.panels.layer_row import LayerRow
from genimg_desktop.ui.panels.layer_tree import ID_ROLE, LayerTree, dragged_ids, part_tip
from genimg_desktop.ui.tokens import RADIUS, tokens_for
from genimg_desktop.ui.widgets.plain_label import named, tip_text

_Flag = QItemSelectionModel.SelectionFlag


class LayerView(QTreeView):
    """Shows a ``LayerTree``. ``follow`` takes over what is chosen; what the person does goes to the session."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._artboard = session, session.artboard
        self._is_following = False
        self._swept: bool | None = None
        self._drop: Drop | None = None
        self._last_active: str | None = None
        self.faces = LayerFaces(self.devicePixelRatioF(), self)
        self.tree = LayerTree(session, self)
        self.row = LayerRow(session, self.faces, self)
        self.setModel(self.tree)
        self.setItemDelegate(self.row)
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(False)
        self.setMouseTracking(True)
        named(self, tr("Layers"), tr("Drag to reorder, double-click to rename."))
        self.viewport().setToolTip("")
        self.faces.made.connect(self._on_face_made)
        self.expanded.connect(lambda index: self._on_folded(index, is_open=True))
        self.collapsed.connect(lambda index: self._on_folded(index, is_open=False))
        self.selectionModel().selectionChanged.connect(lambda *_: self._tell_chosen())
        self.selectionModel().currentChanged.connect(lambda *_: self._tell_chosen())

    def follow(self) -> None:
        """Show the document and what is chosen in it."""
        self._is_following = True
        try:
            scrolled = self.verticalScrollBar().value()
            if self.tree.follow():
                self.faces.keep({node.id for node in self._artboard.document.state.walk()})
                self.follow_folding()
                self.verticalScrollBar().setValue(scrolled)
            self._follow_chosen()
            self.viewport().update()
        finally:
            self._is_following = False

    def follow_folding(self) -> None:
        """Open and fold the groups as they shall be."""
        was, self._is_following = self._is_following, True
        for node in self._artboard.document.state.walk():
            if isinstance(node, Group):
                self.setExpanded(self.tree.index_of(node.id), self._session.folding.is_open(node))
        self._is_following = was

    def rect_of(self, node_id: str) -> QRect:
        """Where a node's row is; empty when it is not shown."""
        return self.visualRect(self.tree.index_of(node_id))

    # mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a part of a row does what that part does; elsewhere the row is chosen."""
        index, part = self._under(event.position().toPoint())
        node = self.tree.node_at(index)
        if event.button() != Qt.MouseButton.LeftButton or node is None or not self._press(node, part, event):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """With the button held, the eyes that are passed become like the first."""
        if self._swept is None:
            super().mouseMoveEvent(event)
            return
        node = self.tree.node_at(self.indexAt(event.position().toPoint()))
        if node is not None and node.is_visible != self._swept:
            self._artboard.set_visible(node.id, self._swept)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A sweep over eyes ends, as one step."""
        if self._swept is None:
            super().mouseReleaseEvent(event)
            return
        self._swept = None
        self._artboard.end_gesture()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A second click on an eye is a click; on a name it edits."""
        index, part = self._under(event.position().toPoint())
        node = self.tree.node_at(index)
        if part in ("eye", "clip", "fold", "lock", "alpha") and node is not None:
            self._press(node, part, event)
        else:
            super().mouseDoubleClickEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """The tip of a part of a row says what a click does."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index, part = self._under(event.pos())
            node = self.tree.node_at(index)
            words = "" if node is None else part_tip(node, part)
            if node is not None and not part:
                words = show_name(node.name)
            QToolTip.showText(event.globalPos(), tip_text(words), self)
            return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with what is chosen."""
        if self.tree.node_at(self.indexAt(event.pos())) is not None or self._artboard.active_node is not None:
            layer_menu(self._session, self).popup(event.globalPos())

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space is the eye, Delete deletes; arrows move and fold, F2 edits the name."""
        node, key = self._artboard.active_node, event.key()
        if key == Qt.Key.Key_Space and node is not None:
            self._session.layer_actions.toggle_visible()
        elif key == Qt.Key.Key_Delete and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._run("layer.delete")
        else:
            super().keyPressEvent(event)

    # dragging

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Only our own layers."""
        if dragged_ids(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where they would land."""
        super().dragMoveEvent(event)  # scrolls at the edges
        drop = self._drop_for(event)
        self._show_drop(drop)
        if drop is None:
            event.ignore()
        else:
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went elsewhere."""
        super().dragLeaveEvent(event)
        self._show_drop(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Move them. The view that they come from must not remove rows by itself: it is told of a copy."""
        drop, ids = self._drop_for(event), dragged_ids(event.mimeData())
        self._show_drop(None)
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        if drop is None:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._session.attempt(lambda: self._session.arrangement.place_all(ids, drop.parent, drop.num_below))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, and where dragged ones would land."""
        super().paintEvent(event)
        if self._drop is not None:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colour = tokens_for(self.palette()).colour("focus")
            line = self._drop.line
            if self._drop.is_into:
                painter.setPen(QPen(colour, 2))
                painter.drawRoundedRect(line.adjusted(3, 2, -3, -2), RADIUS, RADIUS)
            else:
                painter.fillRect(line, colour)
                painter.setBrush(colour)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.drawEllipse(QPoint(line.left(), line.center().y() + 1), 4, 4)
            painter.end()

    # inside

    def _press(self, node: Node, part: str, event: QMouseEvent) -> bool:
        """Do what a part of a row does; False when the row shall be chosen as well, or only."""
        arrangement = self._session.arrangement
        if part == "eye" and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._session.layer_actions.show_alone(node.id)
        elif part == "eye":
            self._artboard.begin_gesture(Text("Hide layer") if node.is_visible else Text("Show layer"))
            self._swept = not node.is_visible
            self._artboard.set_visible(node.id, self._swept)
        elif part == "fold" and isinstance(node, Group):
            self._session.folding.set_open(node, not self._session.folding.is_open(node))
        elif part == "clip":
            arrangement.set_clipped(node.id, False)
        elif part == "lock":
            arrangement.set_locked(node.id, not node.is_locked)
        elif part == "alpha" and isinstance(node, Layer):
            arrangement.set_alpha_locked(node.id, not node.is_alpha_locked)
        elif part in ("face", "mask"):
            return self._press_picture(node, part, event)
        else:
            return False
        return True

    def _press_picture(self, node: Node, part: str, event: QMouseEvent) -> bool:
        """A click on a small picture chooses what painting goes to. On a mask with Shift: off; with Alt: alone."""
        modifiers = event.modifiers()
        if part == "mask" and modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._session.masking.set_on(node.id, not node.is_mask_on)
            return True
        is_plain = modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier)
        if is_plain:
            if node.id not in self._artboard.chosen:
                self._artboard.set_active(node.id)
            elif node.id != self._artboard.active:
                self._artboard.set_active(node.id, also=self._artboard.chosen)
            self._session.tools.paints_mask = part == "mask"
            if part == "mask" and modifiers == Qt.KeyboardModifier.AltModifier:
                self._session.layer_actions.toggle_mask_shown()
                return True
            if part == "face" and self._artboard.mask_shown is not None:
                self._artboard.show_mask(None)
            self.viewport().update()
        return False

    def _under(self, at: QPoint) -> tuple[QModelIndex, str]:
        index = self.indexAt(at)
        if not index.isValid():
            return index, ""
        return index, self.row.parts_of(index, self.visualRect(index)).hit(at)

    def _drop_for(self, event: QDropEvent) -> Drop | None:
        at, ids = event.position().toPoint(), dragged_ids(event.mimeData())
        state = self._artboard.document.state
        if not ids or not all(state.has(node_id) for node_id in ids):
            return None
        drop = drop_at(self.tree, at, self.indexAt(at), self.visualRect, self._session.folding.is_open)
        parent = drop.parent
        while parent is not None:  # a group cannot be put into itself
            if parent in ids:
                return None
            parent = state.place_of(parent).parent
        return drop

    def _show_drop(self, drop: Drop | None) -> None:
        if drop != self._drop:
            self._drop = drop
            self.viewport().update()

    def _follow_chosen(self) -> None:
        chosen, model = self._artboard.chosen, self.selectionModel()
        if set(self._selected()) != set(chosen):
            selection = QItemSelection()
            for node_id in chosen:
                index = self.tree.index_of(node_id)
                selection.select(index, index)
            model.select(selection, _Flag.ClearAndSelect | _Flag.Rows)
        current = self.tree.index_of(self._artboard.active)
        if self.currentIndex() != current:
            model.setCurrentIndex(current, _Flag.NoUpdate)
        if self._artboard.active != self._last_active:
            self._last_active = self._artboard.active
            self._reveal(current)

    def _reveal(self, index: QModelIndex) -> None:
        """Open the groups around what was just chosen, and scroll to it."""
        parent = self.tree.node_at(index.parent())
        if isinstance(parent, Group):
            self._reveal(index.parent())
            self._session.folding.set_open(parent, is_open=True)
        self.scrollTo(index)

    def _tell_chosen(self) -> None:
        if self._is_following:
            return
        selected, current = self._selected(), self.currentIndex().data(ID_ROLE)
        if not selected:
            return
        active = current if current in selected else selected[-1]
        if (active, set(selected)) != (self._artboard.active, set(self._artboard.chosen)):
            self._artboard.set_active(active, also=selected)

    def _selected(self) -> list[str]:
        return [str(index.data(ID_ROLE)) for index in self.selectionModel().selectedIndexes()]

    def _on_folded(self, index: QModelIndex, *, is_open: bool) -> None:
        """By a key or a screen reader."""
        node = self.tree.node_at(index)
        if not self._is_following and isinstance(node, Group):
            self._session.folding.set_open(node, is_open)

    def _on_face_made(self, node_id: str) -> None:
        self.update(self.tree.index_of(node_id))

    def _run(self, command_id: str) -> None:
        self._session.attempt(lambda: self._session.commands.run(command_id))
