"""Rulers along the top and the left of the canvas, in canvas pixels. Drag out of one to make a guide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QTabletEvent
from PySide6.QtWidgets import QWidget

from genimg_desktop.app.session import Session
from genimg_desktop.app.tools.guide_drag import GuideDrag
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.canvas.grips import point_of
from genimg_desktop.ui.canvas.ruler_scale import RULER_PX, RulerScale, ruler_scale
from genimg_desktop.ui.i18n import tr
from genimg_desktop.ui.tokens import Tokens, tokens_for
from genimg_desktop.ui.widgets.plain_label import named

if TYPE_CHECKING:
    from genimg_desktop.ui.canvas.view import CanvasView

_FONT_PX = 10
_OUT_PX = 4
"""So far out of the ruler a guide begins."""


class RulersPart:
    """The rulers are widgets over the edges of the canvas; there is nothing more to paint."""

    def __init__(self, view: CanvasView, session: Session) -> None:
        self.rulers = Rulers(view, session)

    def paint(self, painter: QPainter, tokens: Tokens) -> None:
        """Nothing."""


class Rulers(QObject):
    """Shows, places and feeds both rulers of a canvas."""

    def __init__(self, view: CanvasView, session: Session) -> None:
        super().__init__(view)
        self._view, self._settings = view, session.settings
        self.top, self.left = Ruler(view, session, is_across=True), Ruler(view, session, is_across=False)
        self.corner = Corner(view)
        view.installEventFilter(self)
        view.moved.connect(self._update)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._place)
        listen(view, session.settings.changed, lambda _settings: self._follow())
        listen(view, session.artboard.changed, self._update)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Where the pointer is, and how large the canvas is."""
        kind = event.type()
        if kind == QEvent.Type.Resize:
            self._soon.start()
        elif kind == QEvent.Type.Leave:
            self._point(None)
        elif isinstance(event, QMouseEvent | QTabletEvent) and kind in (QEvent.Type.MouseMove, QEvent.Type.TabletMove):
            self._point(event.position())
        return False

    def _follow(self) -> None:
        for widget in (self.top, self.left, self.corner):
            widget.setVisible(self._settings.current.shows_rulers)
        self._place()

    def _place(self) -> None:
        width, height = self._view.width(), self._view.height()
        self.top.setGeometry(RULER_PX, 0, max(width - RULER_PX, 0), RULER_PX)
        self.left.setGeometry(0, RULER_PX, RULER_PX, max(height - RULER_PX, 0))
        self.corner.setGeometry(0, 0, RULER_PX, RULER_PX)

    def _update(self) -> None:
        if self._settings.current.shows_rulers:
            self.top.update()
            self.left.update()

    def _point(self, at: QPointF | None) -> None:
        if self._settings.current.shows_rulers:
            self.top.point(None if at is None else at.x())
            self.left.point(None if at is None else at.y())


class Ruler(QWidget):
    """One ruler. is_across: along the top."""

    def __init__(self, view: CanvasView, session: Session, *, is_across: bool) -> None:
        super().__init__(view)
        self._view, self._session = view, session
        self._is_across = is_across
        self._pointer: float | None = None
        self._guide: GuideDrag | None = None
        self._is_held = False
        self.setCursor(Qt.CursorShape.ArrowCursor)
        name = tr("Ruler at the top") if is_across else tr("Ruler at the left")
        named(self, name, tr("Drag out of the ruler to make a guide."))

    def scale(self) -> RulerScale:
        """What it shows now."""
        return ruler_scale(self._view.viewport, is_across=self._is_across)

    def point(self, place: float | None) -> None:
        """The pointer is here, in pixels of the view along the ruler; None: nowhere."""
        for mark in (self._pointer, place):
            if mark is not None:
                self.update(self._mark_rect(mark))
        self._pointer = place

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """The part along the canvas lighter; marks, numbers, the pointer."""
        tokens, scale = tokens_for(self.palette()), self.scale()
        painter = QPainter(self)
        painter.fillRect(event.rect(), tokens.colour("window"))
        width, height = self._view.canvas_size()
        ends = sorted(self._along(scale.offset_of(value)) for value in (0, width if scale.is_x else height))
        painter.fillRect(self._span(ends[0], ends[1]), tokens.colour("raised"))
        font = painter.font()
        font.setPixelSize(_FONT_PX)
        painter.setFont(font)
        painter.setPen(QPen(tokens.colour("border_strong"), 1))
        painter.drawLine(*self._edge())
        self._paint_marks(painter, scale, tokens)
        if self._pointer is not None:
            painter.fillRect(self._mark_rect(self._pointer).adjusted(2, 2, -2, -2), tokens.colour("accent_hover"))
        painter.end()

    def _paint_marks(self, painter: QPainter, scale: RulerScale, tokens: Tokens) -> None:
        length = self.width() if self._is_across else self.height()
        line, text = tokens.colour("text_faint"), tokens.colour("text_dim")
        for value in scale.numbers(length + RULER_PX):
            at = self._along(scale.offset_of(value))
            painter.setPen(QPen(line, 1))
            self._tick(painter, at, RULER_PX - 4)
            for part in range(1, scale.parts):
                is_half = scale.parts % 2 == 0 and part == scale.parts // 2
                small = self._along(scale.offset_of(value + scale.step * part / scale.parts))
                self._tick(painter, small, 7 if is_half else 4)
            painter.setPen(text)
            self._number(painter, at, str(value))

    def _tick(self, painter: QPainter, at: float, length: int) -> None:
        place = round(at)
        if self._is_across:
            painter.drawLine(place, RULER_PX - 1 - length, place, RULER_PX - 2)
        else:
            painter.drawLine(RULER_PX - 1 - length, place, RULER_PX - 2, place)

    def _number(self, painter: QPainter, at: float, text: str) -> None:
        if self._is_across:
            painter.drawText(QRectF(round(at) + 3, 1, 60, 12), Qt.AlignmentFlag.AlignLeft, text)
            return
        painter.save()
        painter.translate(1, round(at) - 3)
        painter.rotate(-90)
        painter.drawText(QRectF(0, 0, 60, 12), Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()

    def _along(self, offset: float) -> float:
        """From pixels of the view to pixels of this widget."""
        return offset - RULER_PX

    def _span(self, first: float, last: float) -> QRectF:
        if self._is_across:
            return QRectF(first, 0, last - first, RULER_PX - 1)
        return QRectF(0, first, RULER_PX - 1, last - first)

    def _edge(self) -> tuple[int, int, int, int]:
        inner = RULER_PX - 1
        return (0, inner, self.width(), inner) if self._is_across else (inner, 0, inner, self.height())

    def _mark_rect(self, mark: float) -> QRect:
        place = round(self._along(mark)) - 2
        return QRect(place, -2, 5, RULER_PX + 4) if self._is_across else QRect(-2, place, RULER_PX + 4, 5)

    # hands

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Perhaps a guide begins here."""
        self._is_held = event.button() == Qt.MouseButton.LeftButton

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Out of the ruler: a guide, and it goes along."""
        is_free = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        at = QPointF(self.mapTo(self._view, event.position()))
        if self._is_held:
            self._session.attempt(lambda: self._drag(at, is_free=is_free))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the guide go; back on the ruler or outside there is none."""
        guide, self._guide, self._is_held = self._guide, None, False
        if guide is None:
            return
        at = self.mapTo(self._view, event.position().toPoint())
        inner = self._view.rect().adjusted(RULER_PX, RULER_PX, 0, 0)
        self._session.attempt(guide.end if inner.contains(at) else guide.cancel)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def _drag(self, at: QPointF, *, is_free: bool) -> None:
        point = point_of(self._view, at, is_free=is_free)
        if self._guide is None and (at.y() if self._is_across else at.x()) >= RULER_PX + _OUT_PX:
            is_upright = not self.scale().is_x  # a guide runs along its ruler
            self._is_held = False  # until it is made
            self._guide = GuideDrag.new(self._session.tools.desk, is_upright, point.x if is_upright else point.y)
            self._is_held = True
            self.setCursor(Qt.CursorShape.SplitVCursor if self._is_across else Qt.CursorShape.SplitHCursor)
        if self._guide is not None:
            self._guide.to(point)


class Corner(QWidget):
    """Where the rulers meet: says what they count."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, tr("Unit of the rulers"), tr("The rulers count pixels of the canvas."))
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The unit."""
        tokens = tokens_for(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.colour("window"))
        font = painter.font()
        font.setPixelSize(_FONT_PX)
        painter.setFont(font)
        painter.setPen(tokens.colour("text_faint"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "px")
        painter.setPen(QPen(tokens.colour("border_strong"), 1))
        painter.drawLine(0, RULER_PX - 1, RULER_PX, RULER_PX - 1)
        painter.drawLine(RULER_PX - 1, 0, RULER_PX - 1, RULER_PX)
        painter.end()
