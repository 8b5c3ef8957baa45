"""What to do first, where there is nothing yet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from genimg_desktop.ui.icons import pixmap
from genimg_desktop.ui.tokens import SPACE_L, SPACE_S, tokens_for
from genimg_desktop.ui.widgets.buttons import push_button
from genimg_desktop.ui.widgets.plain_label import PlainLabel

_SIDE = 40


class EmptyState(QWidget):
    """An icon, a sentence, perhaps a second one, and perhaps one button. Where it is cramped the icon goes first."""

    def __init__(
        self,
        icon: str,
        sentence: str,
        parent: QWidget | None = None,
        *,
        hint: str = "",
        action: str = "",
        run: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._picture = PlainLabel(parent=self)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.sentence = PlainLabel(sentence, self, role="dim", is_wrapped=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_S)
        box.setSpacing(SPACE_S)
        box.addStretch(2)
        box.addWidget(self._picture)
        box.addWidget(self.sentence)
        if hint:
            more = PlainLabel(hint, self, role="faint", is_wrapped=True)
            more.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            box.addWidget(more)
        if action:
            self.button = push_button(action, run, self)
            box.addSpacing(SPACE_S)
            box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(3)
        self._paint_icon()

    def minimumSizeHint(self) -> QSize:
        """What is needed without the icon."""
        hint = super().minimumSizeHint()
        icon = 0 if self._picture.isHidden() else _SIDE + SPACE_S
        return QSize(hint.width(), hint.height() - icon)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The icon is shown where there is room for it."""
        super().resizeEvent(event)
        self._picture.setVisible(self.height() >= self.minimumSizeHint().height() + _SIDE + SPACE_S)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a theme switch."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_icon()

    def _paint_icon(self) -> None:
        colour = tokens_for(self.palette()).text_faint
        self._picture.setPixmap(pixmap(self._icon, colour, _SIDE, self.devicePixelRatioF()))
