"""A horizontal track with a handle for a real number. It paints itself: style sheets lose ticks and disabled looks."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from genimg_desktop.ui.tokens import Tokens, tokens_for

_STEPS = 10_000
_HANDLE = 6.0
_GROOVE = 4.0
_FINE = 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """The range of a slider. step 0 is continuous. typical_*: where values usually are, shown on the track."""

    low: float
    high: float
    default: float
    step: float = 0.0
    is_periodic: bool = False
    typical_low: float | None = None
    typical_high: float | None = None
    unit: str = ""

    def fit(self, value: float) -> float:
        """Bring a value into the range: wrapped when periodic, else cut; on a step where there are steps."""
        if self.is_periodic and not self.low <= value <= self.high:
            value = self.low + (value - self.low) % (self.high - self.low)
        if self.step:
            value = self.low + round((value - self.low) / self.step) * self.step
        return min(max(value, self.low), self.high)

    @property
    def nudge(self) -> float:
        """How far one arrow key goes."""
        return self.step or (self.high - self.low) / 100

    @property
    def digits(self) -> int:
        """Decimals worth showing."""
        if self.step and self.step == int(self.step):
            return 0
        size = self.high - self.low
        return 1 if size >= 100 else 2 if size >= 4 else 3


class FloatSlider(QSlider):
    """Value changes by the person come as ``moved``; between ``gesture_started`` and ``gesture_ended`` lies one drag,
    one held key or one turn of the wheel; ``is_dragged`` tells a drag from the others. A double click asks for
    ``reset_asked``. Shift drags ten times finer."""

    moved = Signal(float)
    gesture_started = Signal()
    gesture_ended = Signal()
    reset_asked = Signal()

    def __init__(self, span: Span, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._span = span
        self._value = span.default
        self._is_setting = False
        self._is_in_gesture = False
        self.is_dragged = False
        self._grab: tuple[float, float] | None = None
        self.setRange(0, _STEPS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.valueChanged.connect(self._on_value_changed)
        self.set_number(span.default)

    def number(self) -> float:
        """The value."""
        return self._value

    def set_number(self, value: float) -> None:
        """Show a value; tells nobody."""
        self._value = self._span.fit(value)
        self._is_setting = True
        self.setValue(round(self._share(self._value) * _STEPS))
        self._is_setting = False
        self.update()

    def set_span(self, span: Span) -> None:
        """Another range."""
        self._span = span
        self.set_number(self._value)

    def sizeHint(self) -> QSize:
        """As high as a row, wide enough to aim."""
        return QSize(120, 22)

    def minimumSizeHint(self) -> QSize:
        """May become narrow."""
        return QSize(48, 22)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the handle where the mouse is."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        x = event.position().x()
        self.is_dragged = True
        self._start()
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._move_to(self._value_at(x))
        self._grab = (x, self._value)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse; finely with Shift."""
        if self._grab is None:
            event.ignore()
            return
        x = event.position().x()
        last_x, value = self._grab
        is_fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        way = (x - last_x) / self._track().width() * (self._span.high - self._span.low)
        value += way * (_FINE if is_fine else 1.0)
        if not self._span.is_periodic:
            at_mouse = self._value_at(x)
            value = value if is_fine else at_mouse
        self._grab = (x, value)
        self._move_to(value)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if event.button() == Qt.MouseButton.LeftButton and self._grab is not None:
            self._grab = None
            self._end()
            self.is_dragged = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask for the value that nobody has touched."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._grab = None
            self._end()
            self.reset_asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows step, with Shift finely; page keys leap; Home and End go to the ends; Backspace resets."""
        nudge = self._span.nudge
        fine = nudge * _FINE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not self._span.step else nudge
        steps = {
            Qt.Key.Key_Right: fine, Qt.Key.Key_Up: fine, Qt.Key.Key_Left: -fine, Qt.Key.Key_Down: -fine,
            Qt.Key.Key_PageUp: 10 * nudge, Qt.Key.Key_PageDown: -10 * nudge,
        }  # fmt: skip
        ends = {Qt.Key.Key_Home: self._span.low, Qt.Key.Key_End: self._span.high}
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.reset_asked.emit()
        elif key in steps or key in ends:
            self._start()
            self._move_to(ends[key] if key in ends else self._value + steps[key])
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """A held key is one gesture."""
        if not event.isAutoRepeat():
            self._end()
        event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A gesture cannot outlive the focus: its key release would go elsewhere."""
        super().focusOutEvent(event)
        if self._grab is None:
            self._end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling a panel must not change what it passes; with the focus the wheel steps."""
        if not self.hasFocus() or self._grab is not None:
            event.ignore()
            return
        self._start()
        self._move_to(self._value + self._span.nudge * event.angleDelta().y() / 120)
        self._end()
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The track, its typical part, the way from the default, the handle."""
        tokens = tokens_for(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = self._track()
        painter.setBrush(QColor(tokens.pressed if self.isEnabled() else tokens.raised))
        painter.drawRoundedRect(track, _GROOVE / 2, _GROOVE / 2)
        self._paint_typical(painter, tokens, track)
        self._paint_way(painter, tokens, track)
        self._paint_handle(painter, tokens, track)
        painter.end()

    def _paint_typical(self, painter: QPainter, tokens: Tokens, track: QRectF) -> None:
        span = self._span
        if span.typical_low is None or span.typical_high is None or not self.isEnabled():
            return
        left, right = (self._x(span.fit(v)) for v in (span.typical_low, span.typical_high))
        if right - left < track.width() - 1:
            painter.setBrush(QColor(tokens.border_strong))
            painter.drawRoundedRect(QRectF(left, track.top(), right - left, track.height()), 2, 2)

    def _paint_way(self, painter: QPainter, tokens: Tokens, track: QRectF) -> None:
        start, here = self._x(self._span.fit(self._span.default)), self._x(self._value)
        way = QRectF(min(start, here), track.top(), abs(here - start), track.height())
        painter.setBrush(QColor(tokens.accent if self.isEnabled() else tokens.border))
        painter.drawRoundedRect(way, _GROOVE / 2, _GROOVE / 2)
        if self._span.low < self._span.default < self._span.high:
            painter.setBrush(QColor(tokens.text_faint if self.isEnabled() else tokens.border))
            painter.drawRect(QRectF(start - 0.75, track.center().y() - 5, 1.5, 10))

    def _paint_handle(self, painter: QPainter, tokens: Tokens, track: QRectF) -> None:
        centre = QPointF(self._x(self._value), track.center().y())
        is_lively = self.isEnabled() and (self.underMouse() or self._grab is not None)
        if self.hasFocus():
            ring = QColor(tokens.focus)
            ring.setAlpha(90)
            painter.setBrush(ring)
            painter.drawEllipse(centre, _HANDLE + 4, _HANDLE + 4)
        painter.setPen(QPen(QColor(tokens.window), 1.5))
        fill = tokens.disabled if not self.isEnabled() else tokens.focus if is_lively else tokens.text
        painter.setBrush(QColor(fill))
        painter.drawEllipse(centre, _HANDLE, _HANDLE)
        painter.setPen(Qt.PenStyle.NoPen)

    def _on_value_changed(self, steps: int) -> None:
        if not self._is_setting:  # a screen reader moved it
            self._start()
            self._move_to(self._span.low + (self._span.high - self._span.low) * steps / _STEPS)
            self._end()

    def _move_to(self, value: float) -> None:
        value = self._span.fit(value)
        if value != self._value:
            self.set_number(value)
            self.moved.emit(value)

    def _start(self) -> None:
        if not self._is_in_gesture:
            self._is_in_gesture = True
            self.gesture_started.emit()
        self.update()

    def _end(self) -> None:
        if self._is_in_gesture:
            self._is_in_gesture = False
            self.gesture_ended.emit()
        self.update()

    def _track(self) -> QRectF:
        margin = _HANDLE + 2
        return QRectF(margin, (self.height() - _GROOVE) / 2, max(1.0, self.width() - 2 * margin), _GROOVE)

    def _share(self, value: float) -> float:
        return (value - self._span.low) / (self._span.high - self._span.low)

    def _x(self, value: float) -> float:
        track = self._track()
        return track.left() + self._share(value) * track.width()

    def _value_at(self, x: float) -> float:
        track = self._track()
        share = min(max((x - track.left()) / track.width(), 0.0), 1.0)
        return self._span.low + share * (self._span.high - self._span.low)
