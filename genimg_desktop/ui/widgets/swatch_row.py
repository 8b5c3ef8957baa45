"""Small squares of colour that can be clicked, as many rows as they need."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from genimg_desktop.image.paint import Colour
from genimg_desktop.ui.i18n import tr
from genimg_desktop.ui.widgets.colour_pair import ColourButton

_SIDE_PX = 18
_GAP_PX = 4


class SwatchRow(QWidget):
    """``chosen(colour)``: one was clicked. Only the first has a stop of the Tab key; arrows go on from there."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[ColourButton] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_colours(self, colours: Sequence[Colour]) -> None:
        """Other colours."""
        while len(self._buttons) < len(colours):
            button = ColourButton(tr("Colour"), self, side_px=_SIDE_PX)
            button.clicked.connect(lambda _=False, which=button: self.chosen.emit(which.colour))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if not self._buttons else Qt.FocusPolicy.ClickFocus)
            self._buttons.append(button)
        for index, button in enumerate(self._buttons):
            button.setVisible(index < len(colours))
            if index < len(colours):
                button.show_colour(colours[index])
        self._place()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(8 * (_SIDE_PX + _GAP_PX), _SIDE_PX)

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As many rows as are needed."""
        count = max(sum(1 for button in self._buttons if not button.isHidden()), 1)
        rows = -(-count // self._per_row(width))
        return rows * (_SIDE_PX + _GAP_PX) - _GAP_PX

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other rows."""
        self._place()
        super().resizeEvent(event)

    def _per_row(self, width: int) -> int:
        return max((width + _GAP_PX) // (_SIDE_PX + _GAP_PX), 1)

    def _place(self) -> None:
        per_row = self._per_row(self.width())
        for index, button in enumerate(self._buttons):
            row, column = divmod(index, per_row)
            button.setGeometry(QRect(column * (_SIDE_PX + _GAP_PX), row * (_SIDE_PX + _GAP_PX), _SIDE_PX, _SIDE_PX))
