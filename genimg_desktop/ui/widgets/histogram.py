"""How often each level is there, as a hill; for levels with handles for black, middle and white under it."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from genimg_desktop.ui.i18n import tr
from genimg_desktop.ui.tokens import RADIUS, Tokens, tokens_for
from genimg_desktop.ui.widgets.plain_label import named

_HEIGHT = 96
_FOOT = 14
_SIDE = 7
_REACH_PX = 12
_MOST = 255
_LEAST_GAMMA, _MOST_GAMMA = 0.1, 9.99

CHANNEL_COLOURS = {"red": "#e25d5d", "green": "#4fae63", "blue": "#5b8def"}
"""Of a channel's curve and hill; the others are grey."""


def channel_colour(channel: str, tokens: Tokens) -> QColor:
    """The colour that stands for a channel."""
    return QColor(CHANNEL_COLOURS.get(channel, tokens.text_dim))


def paint_hill(painter: QPainter, rect: QRectF, counts: NDArray[np.float64], colour: QColor) -> None:
    """``float64[256]`` in [0, 1], from black at the left to white; drawn by its root, so that little is seen too."""
    step = rect.width() / (len(counts) - 1)
    heights = np.sqrt(np.clip(counts, 0.0, 1.0)) * rect.height()
    points = [QPointF(rect.left() + k * step, rect.bottom() - float(height)) for k, height in enumerate(heights)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([rect.bottomLeft(), *points, rect.bottomRight()]))


class LevelsHistogram(QWidget):
    """``moved(name, value)``: a handle ('black', 'gamma' or 'white') was dragged, between ``gesture_started`` and
    ``gesture_ended``. The same values have sliders for the keyboard."""

    moved = Signal(str, float)
    gesture_started = Signal()
    gesture_ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: NDArray[np.float64] | None = None
        self._channel = "rgb"
        self._black, self._gamma, self._white = 0.0, 1.0, 255.0
        self._held = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        named(self, tr("Histogram"), tr("Drag the handles to set black, middle and white."))

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(240, _HEIGHT + _FOOT)

    def show_counts(self, counts: NDArray[np.float64] | None, channel: str) -> None:
        """Show ``float64[256]`` of a channel; None while it is not known."""
        self._counts, self._channel = counts, channel
        self.update()

    def show_levels(self, black: float, gamma: float, white: float) -> None:
        """Put the handles where the settings are."""
        self._black, self._gamma, self._white = black, gamma, white
        self.update()

    def handle_x(self, name: str) -> float:
        """Where a handle is, in pixels of the widget."""
        middle = self._black + (self._white - self._black) * 0.5**self._gamma
        value = {"black": self._black, "gamma": middle, "white": self._white}[name]
        area = self._area()
        return area.left() + area.width() * value / _MOST

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the nearest handle."""
        x = event.position().x()
        name = min(("gamma", "black", "white"), key=lambda name: abs(self.handle_x(name) - x))
        if event.button() != Qt.MouseButton.LeftButton or abs(self.handle_x(name) - x) > _REACH_PX:
            event.ignore()
            return
        self._held = name
        self.gesture_started.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move it; black and white do not pass each other."""
        if not self._held:
            return
        area = self._area()
        value = (event.position().x() - area.left()) / area.width() * _MOST
        if self._held == "black":
            value = min(max(round(value), 0), self._white - 1)
        elif self._held == "white":
            value = max(min(round(value), _MOST), self._black + 1)
        else:
            share = (value - self._black) / (self._white - self._black)
            share = min(max(share, 0.5**_MOST_GAMMA), 0.5**_LEAST_GAMMA)
            value = round(min(max(math.log(share) / math.log(0.5), _LEAST_GAMMA), _MOST_GAMMA), 2)
        self.moved.emit(self._held, float(value))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if self._held:
            self._held = ""
            self.gesture_ended.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, hill, handles."""
        painter, tokens, area = QPainter(self), tokens_for(self.palette()), self._area()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.colour("border"), 1))
        painter.setBrush(tokens.colour("surface"))
        painter.drawRoundedRect(area.adjusted(-1, 0, 1, 0), RADIUS, RADIUS)
        if self._counts is not None:
            paint_hill(painter, area.adjusted(0, 6, 0, -1), self._counts, channel_colour(self._channel, tokens))
        fills = {"black": "#000000", "gamma": "#808080", "white": "#ffffff"}
        for name, fill in fills.items():
            x = self.handle_x(name)
            painter.setPen(QPen(tokens.colour("border_strong"), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
            painter.setPen(QPen(tokens.colour("text"), 1.2))
            painter.setBrush(QColor(fill))
            top, foot = area.bottom() + 2, area.bottom() + _FOOT - 1
            painter.drawPolygon(QPolygonF([QPointF(x, top), QPointF(x + 6, foot), QPointF(x - 6, foot)]))
        painter.end()

    def _area(self) -> QRectF:
        return QRectF(_SIDE, 0.5, self.width() - 2 * _SIDE, self.height() - _FOOT - 1)
