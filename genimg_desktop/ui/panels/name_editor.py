"""A field over a name, for as long as the name is edited."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class NameEditor(QLineEdit):
    """Ends itself with Enter, Escape or when the keyboard goes elsewhere. ``named``: another name, not empty, was
    given. ``ended``: it is about to go; True when the keyboard was given back by a key."""

    named = Signal(str)
    ended = Signal(bool)

    def __init__(self, name: str, limit: int, parent: QWidget) -> None:
        super().__init__(name, parent)
        self._is_over = False
        self.setMaxLength(limit)

    def open(self) -> None:
        """Show it, with everything selected."""
        self.show()
        self.selectAll()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the name, Escape leaves the old one."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._end(is_taken=True, is_by_key=True)
        elif event.key() == Qt.Key.Key_Escape:
            self._end(is_taken=False, is_by_key=True)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Going elsewhere takes the name."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:  # its own context menu
            self._end(is_taken=True, is_by_key=False)

    def _end(self, *, is_taken: bool, is_by_key: bool) -> None:
        if self._is_over:
            return
        self._is_over = True
        name = self.text().strip()
        self.hide()
        self.deleteLater()
        self.ended.emit(is_by_key)
        if is_taken and name and self.isModified():
            self.named.emit(name)
