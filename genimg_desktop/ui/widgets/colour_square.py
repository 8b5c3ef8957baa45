"""A square of saturation and value beside a strip of hues, to choose a colour with mouse or keys."""

from __future__ import annotations

import colorsys

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from genimg_desktop.image.paint import Colour
from genimg_desktop.ui.i18n import tr
from genimg_desktop.ui.pictures import to_image
from genimg_desktop.ui.tokens import SPACE_S, tokens_for
from genimg_desktop.ui.widgets.plain_label import named

Hsv = tuple[float, float, float]
"""Hue, saturation and value in [0, 1]."""

_SIDE_PX = 128
_STRIP_PX = 18
_KEY_STEP = 0.01


class _Field(QWidget):
    """A painted area with a place in it; x and y in [0, 1], y downwards."""

    moved = Signal(float, float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.x_share = self.y_share = 0.0
        self.image = QImage()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take what is here."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._go(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse, also beyond the edge."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go by a hundredth, with Shift by a tenth."""
        steps = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        size = _KEY_STEP * (10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        self._take(self.x_share + step[0] * size, self.y_share + step[1] * size)

    def _go(self, at: QPointF) -> None:
        self._take(at.x() / max(self.width(), 1), at.y() / max(self.height(), 1))

    def _take(self, x: float, y: float) -> None:
        self.moved.emit(min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0))

    def _paint_ground(self, painter: QPainter) -> None:
        tokens = tokens_for(self.palette())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(self.rect()), self.image)
        painter.setPen(QPen(tokens.colour("focus" if self.hasFocus() else "border_strong"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class _Square(_Field):
    def sizeHint(self) -> QSize:
        """As wide as the panel, and as high as wide, within reason."""
        return QSize(_SIDE_PX, _SIDE_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The square, and a ring where the colour is."""
        painter = QPainter(self)
        self._paint_ground(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        at = QPointF(self.x_share * self.width(), self.y_share * self.height())
        for colour, width in ((QColor(0, 0, 0, 200), 3.0), (QColor(255, 255, 255), 1.4)):
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(at, 5.5, 5.5)
        painter.end()


class _Strip(_Field):
    def sizeHint(self) -> QSize:
        """Slim."""
        return QSize(_STRIP_PX, _SIDE_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The hues, and a bar where the colour is."""
        painter = QPainter(self)
        self._paint_ground(painter)
        y = self.y_share * (self.height() - 1)
        bar = QRectF(0.5, min(max(y - 2.5, 0.5), self.height() - 6.5), self.width() - 1, 5)
        painter.setPen(QPen(QColor(0, 0, 0, 200), 3))
        painter.drawRect(bar)
        painter.setPen(QPen(QColor(255, 255, 255), 1.4))
        painter.drawRect(bar)
        painter.end()


class ColourSquare(QWidget):
    """``chosen``: the person chose another colour. The hue stays when a grey is shown: nothing jumps."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hsv: Hsv = (0.0, 0.0, 0.0)
        self.square, self.strip = _Square(self), _Strip(self)
        named(self.square, tr("Saturation and brightness"))
        named(self.strip, tr("Hue"))
        self.square.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.square.setMinimumSize(72, 72)
        self.strip.setFixedWidth(_STRIP_PX)
        self.strip.image = to_image(_hues())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.square, 1)
        row.addWidget(self.strip)
        self.square.moved.connect(lambda x, y: self._choose((self._hsv[0], x, 1.0 - y)))
        self.strip.moved.connect(lambda _x, y: self._choose((y, self._hsv[1], self._hsv[2])))
        self._follow()

    def colour(self) -> Colour:
        """The colour, opaque."""
        red, green, blue = (round(255 * share) for share in colorsys.hsv_to_rgb(*self._hsv))
        return (red, green, blue, 255)

    def show_colour(self, colour: Colour) -> None:
        """Another colour; tells nobody."""
        if colour == self.colour():
            return
        hue, saturation, value = colorsys.rgb_to_hsv(*(channel / 255 for channel in colour[:3]))
        if value == 0.0:
            hue, saturation = self._hsv[0], self._hsv[1]
        elif saturation == 0.0:
            hue = self._hsv[0]
        self._hsv = (hue, saturation, value)
        self._follow()

    def _choose(self, hsv: Hsv) -> None:
        if hsv != self._hsv:
            self._hsv = hsv
            self._follow()
            self.chosen.emit()

    def _follow(self) -> None:
        hue, saturation, value = self._hsv
        self.square.image = to_image(_square(hue))
        self.square.x_share, self.square.y_share, self.strip.y_share = saturation, 1.0 - value, hue
        self.square.update()
        self.strip.update()


def _hues() -> np.ndarray:
    """``uint8[256, 1, 4]``."""
    rows = [(*(round(255 * share) for share in colorsys.hsv_to_rgb(k / 255, 1.0, 1.0)), 255) for k in range(256)]
    return np.array(rows, dtype=np.uint8)[:, None]


def _square(hue: float) -> np.ndarray:
    """``uint8[64, 64, 4]``: saturation to the right, value upwards."""
    pure = np.array(colorsys.hsv_to_rgb(hue, 1.0, 1.0))
    saturation, value = np.linspace(0, 1, 64)[None, :, None], np.linspace(1, 0, 64)[:, None, None]
    rgb = (1 - saturation * (1 - pure)) * value
    out = np.full((64, 64, 4), 255, dtype=np.uint8)
    out[..., :3] = np.rint(rgb * 255)
    return out
