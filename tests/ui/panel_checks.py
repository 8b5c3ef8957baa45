"""What every panel must keep: names for screen readers, and no text cut off."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from genimg_desktop.ui.widgets.plain_label import PlainLabel


def nameless(panel: QWidget) -> list[QWidget]:
    """The widgets that take the keyboard and that a screen reader has no name for."""
    found = []
    for widget in panel.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or widget.window() is not panel.window():
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if widget.focusProxy() is None and not interface.text(QAccessible.Text.Name):
            found.append(widget)
    return found


def cut_texts(panel: QWidget) -> list[str]:
    """The texts of visible labels and buttons that have less room than they need and do not say so with '…'."""
    found = []
    for widget in panel.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QAbstractButton):
            continue
        is_elided = isinstance(widget, PlainLabel) and widget._is_elided
        is_wrapped = isinstance(widget, QLabel) and widget.wordWrap()
        hint = widget.minimumSizeHint() if isinstance(widget, QLabel) else widget.sizeHint()
        wanted = 0 if is_wrapped or is_elided else hint.width()
        height = widget.heightForWidth(widget.width()) if is_wrapped else hint.height()
        if widget.text() and (widget.width() < wanted or widget.height() < height):
            found.append(widget.text())
    return found
