"""What all dialogs share: margins, a row of buttons at the bottom, gone when closed, never blocking."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from genimg_desktop.ui.i18n import tr
from genimg_desktop.ui.tokens import SPACE_L, SPACE_M, SPACE_S
from genimg_desktop.ui.widgets.buttons import push_button


class DialogFrame(QDialog):
    """A dialog with ``body`` for its content. Open it with ``open()``; it deletes itself when it closes."""

    def __init__(self, parent: QWidget | None, title: str, width: int) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(width)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        outer.setSpacing(SPACE_L)
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE_M)
        outer.addLayout(self.body, 1)
        self._row = QHBoxLayout()
        self._row.setSpacing(SPACE_S)
        self._row.addStretch(1)
        outer.addLayout(self._row)

    def add_side_button(self, text: str, run: Callable[[], object]) -> QPushButton:
        """A button at the left of the row."""
        button = push_button(text, run, self)
        self._row.insertWidget(0, button)
        return button

    def add_closing_button(self) -> QPushButton:
        """'Close', the only answer."""
        return self.add_main_button(tr("Close"), self.accept)

    def add_cancel_button(self) -> QPushButton:
        """'Cancel': nothing happens."""
        button = push_button(tr("Cancel"), self.reject, self)
        self._row.addWidget(button)
        return button

    def add_main_button(self, text: str, run: Callable[[], object]) -> QPushButton:
        """The button that Enter means."""
        button = push_button(text, run, self, is_primary=True)
        button.setAutoDefault(True)
        button.setDefault(True)
        self._row.addWidget(button)
        return button
