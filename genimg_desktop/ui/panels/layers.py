"""The layers, top to bottom: choose, show, rename, reorder by dragging; mode and opacity of the chosen one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QListView,
    QMenu,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from genimg_desktop.app.session import Session
from genimg_desktop.core.text import Text
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.i18n import show, tr
from genimg_desktop.ui.panels import Home
from genimg_desktop.ui.panels.layer_list import LAYER_ID_ROLE, MODE_NAMES, LayerDelegate, LayerListModel
from genimg_desktop.ui.tokens import SPACE_S, SPACE_XS
from genimg_desktop.ui.widgets.buttons import tool_button
from genimg_desktop.ui.widgets.empty_state import EmptyState
from genimg_desktop.ui.widgets.plain_label import named
from genimg_desktop.ui.widgets.sliders import ParameterSlider, Span

_BUTTONS = ("explore.place", "layer.duplicate", "layer.raise", "layer.lower", "layer.delete")
_MENU = ("layer.restore", "explore.find", "layer.rename", "layer.duplicate", "layer.visible", "layer.delete")


class LayerView(QListView):
    """The list; drags move a layer, Space shows or hides it."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        named(self, tr("Layers"), tr("Drag to reorder, double-click to rename."))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the layer under the cursor."""
        self.open_menu(event.globalPos())

    def open_menu(self, at: QPoint) -> None:
        """Show the menu of the chosen layer."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        commands = self._session.commands
        for command_id in _MENU:
            action = menu.addAction(show(commands[command_id].text))
            action.setEnabled(commands.is_enabled(command_id))
            action.triggered.connect(lambda _=False, name=command_id: commands.run(name))
        menu.popup(at)


class LayersPanel(QWidget):
    """Shows the artboard's layers and asks it to change them."""

    panel_id = "layers"
    title = Text("Layers")
    icon = "layers"
    home = Home(side="right", row=1, share=2)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._artboard = session, session.artboard
        self._is_following = False
        self._mode = QComboBox(self)
        for mode, text in MODE_NAMES.items():
            self._mode.addItem(show(text), mode)
        named(self._mode, tr("Blend mode"))
        self._opacity = ParameterSlider(
            tr("Opacity"), Span(low=0.0, high=100.0, default=100.0, step=1.0, unit="%"), self, resets_itself=True
        )
        self._list = LayerView(session, self)
        self._model = LayerListModel(session.artboard, self.devicePixelRatioF(), self._list)
        self._list.setModel(self._model)
        self._list.setItemDelegate(LayerDelegate(session.artboard, self._list))
        self._lay_out()
        self._mode.activated.connect(self._on_mode_chosen)
        self._opacity.value_changed.connect(self._on_opacity_moved)
        self._opacity.gesture_started.connect(lambda: self._artboard.begin_gesture(Text("Layer opacity")))
        self._opacity.gesture_ended.connect(self._artboard.end_gesture)
        self._list.selectionModel().currentChanged.connect(self._on_current_changed)
        listen(self, self._artboard.changed, self._follow)
        self._follow()

    def rename_active(self) -> None:
        """Edit the name of the chosen layer in place."""
        index = self._model.index_of(self._artboard.active)
        if index.isValid():
            self.window().activateWindow()
            self._list.setFocus()
            self._list.edit(index)

    def _lay_out(self) -> None:
        controls = QVBoxLayout()
        controls.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, 0)
        controls.setSpacing(SPACE_S)
        controls.addWidget(self._mode)
        controls.addWidget(self._opacity)
        empty = EmptyState(
            "layers",
            tr("No layers yet"),
            self,
            hint=tr("Press Enter to place the live picture, or drop a picture on the canvas."),
        )
        self._stack = QStackedLayout()
        self._stack.addWidget(empty)
        self._stack.addWidget(self._list)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(SPACE_XS, 0, SPACE_XS, SPACE_XS)
        buttons.setSpacing(SPACE_XS)
        self._buttons = {}
        for command_id in _BUTTONS:
            command = self._session.commands[command_id]
            button = tool_button(
                command.icon, show(command.text), partial(self._session.commands.run, command_id), self
            )
            self._buttons[command_id] = button
            buttons.addWidget(button)
        buttons.insertStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_S)
        box.addLayout(controls)
        box.addLayout(self._stack, 1)
        box.addLayout(buttons)

    def _follow(self) -> None:
        self._is_following = True
        try:
            self._model.follow()
            layer = self._artboard.active_node
            self._stack.setCurrentIndex(1 if self._artboard.document.layers else 0)
            self._mode.setEnabled(layer is not None)
            self._opacity.setEnabled(layer is not None)
            if layer is not None:
                self._mode.setCurrentIndex(self._mode.findData(layer.mode))
                self._opacity.set_value(layer.opacity * 100)
                self._list.setCurrentIndex(self._model.index_of(layer.id))
            for command_id, button in self._buttons.items():
                button.setEnabled(self._session.commands.is_enabled(command_id))
        finally:
            self._is_following = False

    def _on_current_changed(self, index: QModelIndex) -> None:
        if not self._is_following and index.isValid():
            self._artboard.set_active(index.data(LAYER_ID_ROLE))

    def _on_mode_chosen(self, _index: int) -> None:
        layer = self._artboard.active_node
        if layer is not None and layer.mode != self._mode.currentData():
            self._artboard.set_mode(layer.id, self._mode.currentData())

    def _on_opacity_moved(self, value: float) -> None:
        layer = self._artboard.active_node
        if layer is not None:
            self._artboard.set_opacity(layer.id, value / 100)
