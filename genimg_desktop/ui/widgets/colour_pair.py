"""Two colours as buttons, the foreground over the background, as painting programs show them."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from genimg_desktop.app.tools.colours import to_hex
from genimg_desktop.image.paint import Colour
from genimg_desktop.ui.i18n import tr
from genimg_desktop.ui.icons import icon_size
from genimg_desktop.ui.tokens import tokens_for
from genimg_desktop.ui.widgets.buttons import tool_button
from genimg_desktop.ui.widgets.plain_label import named

_SIDE_PX = 20
_SHIFT_PX = 10
_SWAP_PX = 12


class ColourButton(QAbstractButton):
    """A square of one colour. name is said before the colour's number."""

    def __init__(self, name: str, parent: QWidget | None = None, *, side_px: int = _SIDE_PX) -> None:
        super().__init__(parent)
        self._name, self._side_px = name, side_px
        self.colour: Colour = (0, 0, 0, 255)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.show_colour(self.colour)

    def show_colour(self, colour: Colour) -> None:
        """Another colour."""
        self.colour = colour
        named(self, tr("{name}: {colour}", name=self._name, colour=to_hex(colour)))
        self.update()

    def sizeHint(self) -> QSize:
        """The square."""
        return QSize(self._side_px, self._side_px)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The colour, a light and a dark line round it; a bright one with the focus or when chosen."""
        tokens, painter = tokens_for(self.palette()), QPainter(self)
        painter.fillRect(self.rect(), QColor(*self.colour))
        is_marked = self.hasFocus() or self.isChecked() or self.underMouse()
        painter.setPen(QPen(tokens.colour("focus" if is_marked else "border_strong"), 2 if is_marked else 1))
        inset = 1 if is_marked else 0
        painter.drawRect(self.rect().adjusted(inset, inset, -1 - (inset and 0), -1 - (inset and 0)))
        painter.end()


class ColourPair(QWidget):
    """asked('foreground' or 'background'): that one was clicked. swap_asked: the little arrows between them were."""

    asked = Signal(str)
    swap_asked = Signal()

    def __init__(self, parent: QWidget | None = None, *, is_checkable: bool = False) -> None:
        super().__init__(parent)
        self.background = ColourButton(tr("Background colour"), self)
        self.foreground = ColourButton(tr("Foreground colour"), self)
        for name, button in (("foreground", self.foreground), ("background", self.background)):
            button.setCheckable(is_checkable)
            button.clicked.connect(lambda _=False, which=name: self.asked.emit(which))
        self.foreground.setGeometry(QRect(0, 0, _SIDE_PX, _SIDE_PX))
        self.background.setGeometry(QRect(_SHIFT_PX, _SHIFT_PX, _SIDE_PX, _SIDE_PX))
        self.foreground.raise_()
        self.swap = tool_button("swap-colours", tr("Swap the two colours"), self.swap_asked.emit, self)
        self.swap.setProperty("tiny", True)
        self.swap.setIconSize(icon_size(_SWAP_PX))
        self.swap.setGeometry(QRect(_SIDE_PX, -1, _SWAP_PX, _SWAP_PX))
        self.setFixedSize(_SIDE_PX + _SWAP_PX, _SIDE_PX + _SHIFT_PX)

    def show_colours(self, foreground: Colour, background: Colour) -> None:
        """Other colours."""
        self.foreground.show_colour(foreground)
        self.background.show_colour(background)
