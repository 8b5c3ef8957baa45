"""The layers, top to bottom: choose, show, rename, group, reorder by dragging; mode and opacity of what is chosen."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from genimg_desktop.app.session import Session
from genimg_desktop.core.text import Text
from genimg_desktop.document.group import Group
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.i18n import show, tr
from genimg_desktop.ui.panels import Home
from genimg_desktop.ui.panels.layer_menu import commands_menu
from genimg_desktop.ui.panels.layer_view import LayerView
from genimg_desktop.ui.tokens import SPACE_S, SPACE_XS
from genimg_desktop.ui.widgets.buttons import tool_button
from genimg_desktop.ui.widgets.empty_state import EmptyState
from genimg_desktop.ui.widgets.mode_box import ModeBox
from genimg_desktop.ui.widgets.sliders import ParameterSlider, Span

_BUTTONS = (
    "layer.new", "layer.group", "mask.reveal", ">layer.adjust", "layer.clip", "",
    "layer.duplicate", "layer.raise", "layer.lower", "layer.delete",
)  # fmt: skip
"""Command ids; '' sends the rest to the right, '>' opens a menu."""


class LayersPanel(QWidget):
    """Shows the artboard's layers and asks the session to change them."""

    panel_id = "layers"
    title = Text("Layers")
    icon = "layers"
    home = Home(side="right", row=1, share=4)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._artboard = session, session.artboard
        self._buttons: dict[str, QToolButton] = {}
        self.mode = ModeBox(self)
        self.opacity = ParameterSlider(
            tr("Opacity"), Span(low=0.0, high=100.0, default=100.0, step=1.0, unit="%"), self, resets_itself=True
        )
        self.view = LayerView(session, self)
        self._lay_out()
        actions = session.layer_actions
        self.mode.activated.connect(lambda _index: session.attempt(lambda: actions.set_mode(self.mode.mode())))
        self.opacity.value_changed.connect(lambda value: actions.set_opacity(value / 100))
        self.opacity.gesture_started.connect(lambda: self._artboard.begin_gesture(Text("Layer opacity")))
        self.opacity.gesture_ended.connect(self._artboard.end_gesture)
        listen(self, self._artboard.changed, self._follow)
        listen(self, session.folding.changed, self._on_folding_changed)
        listen(self, session.tools.changed, self.view.viewport().update)
        self._follow()

    def rename_active(self) -> None:
        """Edit the name of the chosen layer in place."""
        index = self.view.tree.index_of(self._artboard.active)
        if index.isValid():
            self.window().activateWindow()
            self.view.setFocus()
            self.view.scrollTo(index)
            self.view.edit(index)

    def _lay_out(self) -> None:
        controls = QVBoxLayout()
        controls.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, 0)
        controls.setSpacing(SPACE_S)
        controls.addWidget(self.mode)
        controls.addWidget(self.opacity)
        empty = EmptyState(
            "layers",
            tr("No layers yet"),
            self,
            hint=tr("Press Enter to place the live picture, drop a picture on the canvas, or add an empty layer."),
        )
        self._stack = QStackedLayout()
        self._stack.addWidget(empty)
        self._stack.addWidget(self.view)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(SPACE_XS, 0, SPACE_XS, SPACE_XS)
        buttons.setSpacing(2)
        for entry in _BUTTONS:
            if entry:
                buttons.addWidget(self._button(entry))
            else:
                buttons.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_S)
        box.addLayout(controls)
        box.addLayout(self._stack, 1)
        box.addLayout(buttons)

    def _button(self, entry: str) -> QToolButton:
        if entry.startswith(">"):
            button = tool_button("adjust", tr("New adjustment"), None, self)
            button.clicked.connect(lambda: self._open_menu(entry[1:], button))
            return button
        command = self._session.commands[entry]
        run = partial(self._session.commands.run, entry)
        button = tool_button(command.icon, show(command.text), lambda: self._session.attempt(run), self)
        self._buttons[entry] = button
        return button

    def _open_menu(self, key: str, button: QToolButton) -> None:
        menu = commands_menu(self._session, key, self)
        menu.popup(button.mapToGlobal(button.rect().topLeft()) - menu.rect().topLeft())

    def _follow(self) -> None:
        self.view.follow()
        node = self._artboard.active_node
        self._stack.setCurrentIndex(1 if self._artboard.document.layers else 0)
        self.mode.setEnabled(node is not None)
        self.opacity.setEnabled(node is not None)
        if node is not None:
            self.mode.show_mode(node.mode, is_group=isinstance(node, Group))
            self.opacity.set_value(node.opacity * 100)
        for command_id, button in self._buttons.items():
            button.setEnabled(self._session.commands.is_enabled(command_id))

    def _on_folding_changed(self) -> None:
        self.view.follow_folding()
        self.view.viewport().update()
