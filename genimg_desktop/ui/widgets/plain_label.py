"""The one factory of labels and tips. Qt's own would read HTML out of a file name and open files from it."""

from __future__ import annotations

import html
from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOption, QWidget

Role = Literal["body", "title", "heading", "dim", "faint", "danger", "success"]

_WIDEST_CHARS = 48


class PlainLabel(QLabel):
    """A label that shows its text exactly as it is, never as HTML.

    role: how it looks (see the style sheet). is_wrapped: over several lines. is_elided: cut with '…' where there is
    no room, the whole text in the tip. is_copyable: can be selected with mouse and keyboard.
    """

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        role: Role = "body",
        is_wrapped: bool = False,
        is_elided: bool = False,
        is_copyable: bool = False,
    ) -> None:
        super().__init__(parent)
        self._is_elided = is_elided
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(is_wrapped)
        if is_wrapped:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        if is_elided:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if is_copyable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.setText(text)

    def set_role(self, role: Role) -> None:
        """Change how it looks."""
        if self.property("role") != role:
            self.setProperty("role", role)
            self.style().unpolish(self)
            self.style().polish(self)

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        if self._is_elided:
            self._tell_whole()

    def sizeHint(self) -> QSize:
        """A long foreign string must not make a window wide."""
        hint = super().sizeHint()
        widest = self.fontMetrics().averageCharWidth() * _WIDEST_CHARS
        return QSize(min(hint.width(), widest), hint.height()) if self._is_elided else hint

    def minimumSizeHint(self) -> QSize:
        """An elided label may become narrow."""
        hint = super().minimumSizeHint()
        return QSize(0, hint.height()) if self._is_elided else hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The tip tells the whole text only where it is cut."""
        super().resizeEvent(event)
        if self._is_elided:
            self._tell_whole()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Cut the text where there is no room."""
        if not self._is_elided:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        area = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        self.style().drawItemText(
            painter, area, int(self.alignment()), option.palette, self.isEnabled(), text, self.foregroundRole()
        )
        painter.end()

    def _tell_whole(self) -> None:
        is_cut = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
        set_tip(self, self.text() if is_cut else "")


def tip_text(text: str) -> str:
    """A tip that shows ``text`` as it is, wrapped: escaped, in a frame that Qt takes for rich text."""
    return f"<p style='white-space: pre-wrap'>{html.escape(text)}</p>" if text else ""


def set_tip(widget: QWidget, text: str) -> None:
    """Give a widget a tip that is shown as plain text."""
    widget.setToolTip(tip_text(text))


def named(widget: QWidget, name: str, tip: str = "") -> QWidget:
    """Give a widget the name that screen readers say, and a tip (the name itself when no other is given)."""
    widget.setAccessibleName(name)
    set_tip(widget, tip or name)
    return widget
