"""A curve of tones that is drawn through points: dragged, added by a click, removed by dragging them out or Delete."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from genimg_desktop.image.adjust.curves import LEAST_GAP, MOST_POINTS, STRAIGHT, Point, Points
from genimg_desktop.image.adjust.monotone import monotone_cubic
from genimg_desktop.ui.i18n import tr
from genimg_desktop.ui.tokens import Tokens, tokens_for
from genimg_desktop.ui.widgets.histogram import channel_colour, paint_hill
from genimg_desktop.ui.widgets.plain_label import named

_SIDE = 280
_SMALLEST = 160
_MARGIN = 8
_REACH_PX = 11
_OUT_PX = 24
_STEP = 1 / 255
_COARSE = 10
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
_PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
_REMOVES = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


@dataclass(frozen=True, slots=True)
class _Held:
    """A point that is dragged: the others, and where among them it was."""

    others: Points
    chosen: int


class ToneCurve(QWidget):
    """``points`` are as ``image.adjust.curves`` has them. ``changed`` is emitted for what the person does, between
    ``gesture_started`` and ``gesture_ended``. Keys: PageUp and PageDown choose a point, arrows move it (Shift: ten
    levels), Delete removes it."""

    changed = Signal()
    gesture_started = Signal()
    gesture_ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: Points = STRAIGHT
        self._chosen: int | None = None
        self._held: _Held | None = None
        self._is_in_key = False
        self._counts: NDArray[np.float64] | None = None
        self._channel = "rgb"
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        tip = tr(
            "Click to add a point, drag to move it, drag it out to remove it.\n"
            "Page keys choose a point, arrows move it, Delete removes it."
        )
        named(self, tr("Curve"), tip)

    # values

    @property
    def points(self) -> Points:
        """The points, from left to right."""
        return self._points

    @property
    def chosen(self) -> int | None:
        """Which point the keys move."""
        return self._chosen

    def show_points(self, points: Points, channel: str) -> None:
        """Show a curve; tells nobody."""
        if self._held is None and points != self._points:
            self._points = points
            if self._chosen is not None and self._chosen >= len(points):
                self._chosen = None
        self._channel = channel
        self._describe()
        self.update()

    def show_counts(self, counts: NDArray[np.float64] | None) -> None:
        """Show how often each level is there behind the curve; None while it is not known."""
        self._counts = counts
        self.update()

    def at(self, point: Point) -> QPointF:
        """Where a point is, in pixels of the widget."""
        area = self._area()
        return QPointF(area.left() + point[0] * area.width(), area.bottom() - point[1] * area.height())

    # Qt asks

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(_SIDE, _SIDE)

    def minimumSizeHint(self) -> QSize:
        """May become small."""
        return QSize(_SMALLEST, _SMALLEST)

    def hasHeightForWidth(self) -> bool:
        """A square, up to a size."""
        return True

    def heightForWidth(self, width: int) -> int:
        """A square, up to a size."""
        return min(max(width, _SMALLEST), _SIDE)

    def event(self, event: QEvent) -> bool:
        """The keys that are used here are no shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in (*_ARROWS, *_PAGES, *_REMOVES) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.accept()
                return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the point under the mouse, or add one."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        where = event.position()
        near = [(QPointF(self.at(point) - where).manhattanLength(), k) for k, point in enumerate(self._points)]
        distance, index = min(near)
        is_new = distance > _REACH_PX
        if is_new and (len(self._points) >= MOST_POINTS or not self._fits(self._point_at(where), self._points)):
            return
        self.gesture_started.emit()
        if is_new:
            self._held = _Held(self._points, 0)
            self._move_held(where)
        else:
            self._held = _Held(self._points[:index] + self._points[index + 1 :], index)
            self._chosen = index
            self._describe()
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the point; out of the square it is gone."""
        if self._held is not None:
            self._move_held(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if event.button() == Qt.MouseButton.LeftButton and self._held is not None:
            self._held = None
            self.gesture_ended.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose, move and remove points."""
        key = Qt.Key(event.key())
        if key in _PAGES:
            last = len(self._points) - 1
            self._chosen = 0 if self._chosen is None else min(max(self._chosen + _PAGES[key], 0), last)
            self._describe()
            self.update()
        elif key in _REMOVES and self._chosen is not None and len(self._points) > 2:
            self._begin_key()
            self._become(self._points[: self._chosen] + self._points[self._chosen + 1 :], None)
        elif key in _ARROWS and self._chosen is not None:
            self._begin_key()
            step = _STEP * (_COARSE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            self._nudge(_ARROWS[key][0] * step, _ARROWS[key][1] * step)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """A held key is one gesture."""
        if not event.isAutoRepeat():
            self._end_key()
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What a key has begun ends."""
        self._end_key()
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, hill, grid, curve, points."""
        painter, tokens, area = QPainter(self), tokens_for(self.palette()), self._area()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(area, tokens.colour("surface"))
        if self._counts is not None:
            hill = channel_colour(self._channel, tokens)
            hill.setAlphaF(0.35)
            paint_hill(painter, area, self._counts, hill)
        painter.setPen(QPen(tokens.colour("border"), 1))
        for quarter in range(5):
            x, y = area.left() + area.width() * quarter / 4, area.top() + area.height() * quarter / 4
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        painter.setPen(QPen(tokens.colour("border_strong"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(area.bottomLeft(), area.topRight())
        self._paint_curve(painter, tokens)
        painter.end()

    # inside

    def _paint_curve(self, painter: QPainter, tokens: Tokens) -> None:
        ink = tokens.colour("text") if self._channel in ("rgb", "alpha") else channel_colour(self._channel, tokens)
        at = np.linspace(0.0, 1.0, max(round(self._area().width()), 2))
        line = [self.at((float(x), float(y))) for x, y in zip(at, monotone_cubic(self._points, at), strict=True)]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink, 1.8))
        painter.drawPolyline(QPolygonF(line))
        for k, point in enumerate(self._points):
            is_chosen = k == self._chosen
            painter.setPen(QPen(tokens.colour("focus") if is_chosen else ink, 1.8))
            painter.setBrush(tokens.colour("focus") if is_chosen else QColor(tokens.surface))
            painter.drawEllipse(self.at(point), 4.5, 4.5)
        if self._chosen is not None:
            painter.setPen(tokens.colour("text_dim"))
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
            painter.drawText(self._area().adjusted(0, 0, -6, -4), flags, _levels(self._points[self._chosen]))

    def _area(self) -> QRectF:
        side = max(min(self.width(), self.height()) - 2 * _MARGIN, 1)
        return QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)

    def _point_at(self, where: QPointF) -> Point:
        area = self._area()
        x, y = (where.x() - area.left()) / area.width(), (area.bottom() - where.y()) / area.height()
        return min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)

    def _fits(self, point: Point, others: Points) -> bool:
        return all(abs(other[0] - point[0]) >= LEAST_GAP for other in others)

    def _move_held(self, where: QPointF) -> None:
        held = self._held
        if held is None:
            return
        is_out = not self._area().adjusted(-_OUT_PX, -_OUT_PX, _OUT_PX, _OUT_PX).contains(where)
        if is_out and len(held.others) >= 2:
            self._become(held.others, None)
            return
        x, y = self._point_at(where)
        index = sum(other[0] < x for other in held.others)
        low = held.others[index - 1][0] + LEAST_GAP if index else 0.0
        high = held.others[index][0] - LEAST_GAP if index < len(held.others) else 1.0
        if low <= high:
            self._become((*held.others[:index], (min(max(x, low), high), y), *held.others[index:]), index)

    def _nudge(self, dx: float, dy: float) -> None:
        k = self._chosen
        if k is None:
            return
        x, y = self._points[k]
        low = self._points[k - 1][0] + LEAST_GAP if k else 0.0
        high = self._points[k + 1][0] - LEAST_GAP if k + 1 < len(self._points) else 1.0
        moved = (min(max(x + dx, low), max(high, low)), min(max(y + dy, 0.0), 1.0))
        self._become((*self._points[:k], moved, *self._points[k + 1 :]), k)

    def _become(self, points: Points, chosen: int | None) -> None:
        self._chosen = chosen
        if points != self._points:
            self._points = points
            self.changed.emit()
        self._describe()
        self.update()

    def _begin_key(self) -> None:
        if not self._is_in_key:
            self._is_in_key = True
            self.gesture_started.emit()

    def _end_key(self) -> None:
        if self._is_in_key:
            self._is_in_key = False
            self.gesture_ended.emit()

    def _describe(self) -> None:
        words = tr("{count} points", count=len(self._points))
        if self._chosen is not None:
            words = tr(
                "Point {number} of {count}: {levels}",
                number=self._chosen + 1,
                count=len(self._points),
                levels=_levels(self._points[self._chosen]),
            )
        self.setAccessibleDescription(words)


def _levels(point: Point) -> str:
    return f"{round(point[0] * 255)} → {round(point[1] * 255)}"
