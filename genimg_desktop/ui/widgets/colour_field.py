"""A colour as #rrggbb: typed, or chosen in a dialog."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QLineEdit, QToolButton, QWidget

from genimg_desktop.ui.i18n import tr
from genimg_desktop.ui.icons import icon_size
from genimg_desktop.ui.tokens import ICON_PX, SPACE_S
from genimg_desktop.ui.widgets.plain_label import named


def is_colour(text: object) -> bool:
    """Whether a text is a colour written as #rrggbb."""
    return isinstance(text, str) and re.fullmatch(r"#[0-9a-fA-F]{6}", text) is not None


class ColourField(QWidget):
    """``changed``: another text, whether it is a colour or not yet."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.line.setMaxLength(7)
        self.swatch = QToolButton(self)
        self.swatch.setIconSize(icon_size(ICON_PX))
        named(self.swatch, tr("Choose a colour"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.line, 1)
        row.addWidget(self.swatch)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self._on_text)
        self.swatch.clicked.connect(self._choose)

    def text(self) -> str:
        """What is written."""
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Write a colour."""
        self.line.setText(text)

    def setAccessibleName(self, name: str) -> None:
        """Name the line too: that is what has the keyboard."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def _on_text(self, text: str) -> None:
        if is_colour(text):
            picture = QPixmap(ICON_PX, ICON_PX)
            picture.fill(QColor(text))
            self.swatch.setIcon(QIcon(picture))
        self.changed.emit()

    def _choose(self) -> None:
        dialog = QColorDialog(QColor(self.text() if is_colour(self.text()) else "#ffffff"), self)
        dialog.setWindowTitle(tr("Choose a colour"))
        dialog.colorSelected.connect(lambda colour: self.set_text(colour.name()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
