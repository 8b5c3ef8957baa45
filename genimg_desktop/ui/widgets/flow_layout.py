"""Widgets side by side, in as many lines as they need."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from genimg_desktop.ui.tokens import SPACE_XS


class FlowLayout(QLayout):
    """Each widget has its preferred width; with ``is_stretched`` those of one line share what is left of it."""

    def __init__(self, parent: QWidget | None = None, *, is_stretched: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._is_stretched = is_stretched
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(SPACE_XS)

    def addItem(self, item: QLayoutItem) -> None:
        """One more at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes what width it gets."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high it is at a width."""
        return self._arrange(QRect(0, 0, width, 0), is_only_measured=True)

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(rect)
        self._arrange(rect, is_only_measured=False)

    def sizeHint(self) -> QSize:
        """All in one line."""
        shown = self._shown()
        width = sum(item.sizeHint().width() for item in shown) + self.spacing() * max(len(shown) - 1, 0)
        return QSize(width, max((item.sizeHint().height() for item in shown), default=0))

    def minimumSize(self) -> QSize:
        """The widest of them."""
        shown = self._shown()
        return QSize(
            max((item.minimumSize().width() for item in shown), default=0),
            max((item.sizeHint().height() for item in shown), default=0),
        )

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, is_only_measured: bool) -> int:
        lines: list[list[QLayoutItem]] = []
        room = 0
        for item in self._shown():
            width = item.sizeHint().width()
            if not lines or width + self.spacing() > room:
                lines.append([])
                room = rect.width() + self.spacing()
            lines[-1].append(item)
            room -= width + self.spacing()
        y = rect.y()
        for line in lines:
            height = max(item.sizeHint().height() for item in line)
            if not is_only_measured:
                self._place(line, QRect(rect.x(), y, rect.width(), height))
            y += height + self.spacing()
        return max(0, y - rect.y() - self.spacing()) if lines else 0

    def _place(self, line: list[QLayoutItem], rect: QRect) -> None:
        widths = [min(item.sizeHint().width(), rect.width()) for item in line]
        if self._is_stretched:
            left, count = rect.width() - sum(widths) - self.spacing() * (len(line) - 1), len(line)
            widths = [width + left * (at + 1) // count - left * at // count for at, width in enumerate(widths)]
        x = rect.x()
        for item, width in zip(line, widths, strict=True):
            item.setGeometry(QRect(QPoint(x, rect.y()), QSize(width, rect.height())))
            x += width + self.spacing()
