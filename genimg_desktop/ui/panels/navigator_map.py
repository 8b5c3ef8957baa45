"""The whole picture, small, with a frame round what is seen of it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from genimg_desktop.app.session import Session
from genimg_desktop.core.context import Context
from genimg_desktop.core.text import Text
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.canvas import painting
from genimg_desktop.ui.canvas.picture import painted
from genimg_desktop.ui.canvas.view import CanvasView
from genimg_desktop.ui.i18n import tr
from genimg_desktop.ui.tokens import SPACE_S, Tokens, tokens_for
from genimg_desktop.ui.widgets.plain_label import named

EVERY_MS = 250
"""At most so often is the picture made anew."""
_NOTCH = 480.0
_DIM = QColor(0, 0, 0, 90)


class NavigatorMap(QWidget):
    """Follows the canvas. A click or a drag brings that place into the middle of the window; the wheel zooms there.

    The picture is made by a job, only while it can be seen, and no more than a few times a second.
    """

    def __init__(self, session: Session, canvas: CanvasView | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._artboard, self._canvas = session, session.artboard, canvas
        self._image: QImage | None = None
        self._live: tuple[Pixels, QImage] | None = None
        self._is_stale = True
        self._is_making = False
        self._hold: QPointF | None = None
        self.setMinimumHeight(72)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        named(self, tr("Whole picture"), tr("Drag to look elsewhere; the wheel zooms."))
        self._timer = QTimer(self, singleShot=True, interval=EVERY_MS)
        self._timer.timeout.connect(self._make)
        listen(self, self._artboard.looks_changed, lambda _rect: self._on_stale())
        listen(self, self._artboard.changed, self._on_stale)
        listen(self, self._artboard.live.changed, self._soon)
        if canvas is not None:
            canvas.moved.connect(self.update)

    @property
    def is_current(self) -> bool:
        """Whether the picture is that of the document, and nothing is under way."""
        return not self._is_stale and not self._is_making

    def sizeHint(self) -> QSize:
        """Room to see something."""
        return QSize(240, 180)

    def target(self) -> QRectF:
        """Where the whole canvas lies in this widget."""
        width, height = self._canvas_size()
        room = QRectF(self.rect()).adjusted(SPACE_S, SPACE_S, -SPACE_S, -SPACE_S)
        scale = max(min(room.width() / width, room.height() / height), 1e-6)
        area = QRectF(0, 0, width * scale, height * scale)
        area.moveCenter(room.center())
        return area

    def frame(self) -> QPolygonF:
        """What is seen of the canvas, in this widget: a rectangle that is turned when the view is."""
        if self._canvas is None:
            return QPolygonF()
        viewport = self._canvas.viewport
        corners = ((0.0, 0.0), (viewport.width, 0.0), (viewport.width, viewport.height), (0.0, viewport.height))
        return QPolygonF([self._to_map(*viewport.to_canvas(x, y)) for x, y in corners])

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, picture, frame; what was put off while nobody looked is made now."""
        if self._is_stale and not self._is_making and not self._timer.isActive():
            self._timer.start(0)
        tokens, target = tokens_for(self.palette()), self.target()
        painter = QPainter(self)
        if not self._has_picture():
            painter.setPen(tokens.colour("text_faint"))
            words = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
            painter.drawText(self.rect().adjusted(SPACE_S, 0, -SPACE_S, 0), words, tr("Nothing here yet"))
            painter.end()
            return
        painter.save()
        painter.setBrushOrigin(target.topLeft())
        painter.fillRect(target, painting.checker_brush(tokens))
        painter.restore()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._image is not None and self._artboard.document.layers:
            painter.drawImage(target, self._image)
        self._paint_live(painter)
        self._paint_frame(painter, target, tokens)
        painter.end()

    def _paint_live(self, painter: QPainter) -> None:
        live = self._artboard.live
        pixels = live.pixels
        if pixels is None or not live.is_overlaid:
            return
        if self._live is None:
            self._live = (pixels, painted(pixels))
        rect = live.rect
        area = QRectF(self._to_map(rect.x, rect.y), self._to_map(rect.right, rect.bottom))
        painter.save()
        painter.setClipRect(self.target())
        painter.drawImage(area, self._live[1])
        painter.restore()

    def _paint_frame(self, painter: QPainter, target: QRectF, tokens: Tokens) -> None:
        frame, whole = QPainterPath(), QPainterPath()
        frame.addPolygon(self.frame())
        frame.closeSubpath()
        whole.addRect(target)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hidden = whole.subtracted(frame)
        if hidden.isEmpty() or frame.isEmpty():
            return
        painter.fillPath(hidden, _DIM)
        painter.setClipRect(self.rect())
        painter.strokePath(frame, QPen(QColor(0, 0, 0, 150), 3.0))
        painter.strokePath(frame, QPen(tokens.colour("accent_hover"), 1.5))

    # hands

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """In the frame: take hold of it. Outside: look there."""
        if event.button() != Qt.MouseButton.LeftButton or self._canvas is None:
            return
        at = event.position()
        middle = self._to_map(*self._canvas.viewport.to_canvas(*self._canvas.viewport.middle))
        is_inside = self.frame().containsPoint(at, Qt.FillRule.OddEvenFill)
        self._hold = at - middle if is_inside else QPointF(0, 0)
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._look_at(at - self._hold)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take the frame along."""
        if self._hold is not None:
            self._look_at(event.position() - self._hold)
        else:
            is_inside = self.frame().containsPoint(event.position(), Qt.FillRule.OddEvenFill)
            self.setCursor(Qt.CursorShape.OpenHandCursor if is_inside else Qt.CursorShape.CrossCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._hold = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the place under the cursor."""
        if self._canvas is not None and event.angleDelta().y():
            viewport = self._canvas.viewport
            at = viewport.to_view(*self._to_canvas(event.position()))
            self._canvas.look(viewport.zoomed(viewport.zoom * 2 ** (event.angleDelta().y() / _NOTCH), *at))
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size needs another picture."""
        super().resizeEvent(event)
        self._on_stale()

    # inside

    def _is_seen(self) -> bool:
        """Qt moves a panel behind others out of the window, and does not hide it."""
        return self.isVisible() and not self.visibleRegion().isEmpty()

    def _has_picture(self) -> bool:
        return bool(self._artboard.document.layers) or self._artboard.live.pixels is not None

    def _canvas_size(self) -> tuple[int, int]:
        if self._canvas is not None:
            return self._canvas.canvas_size()
        return self._artboard.document.width, self._artboard.document.height

    def _to_map(self, x: float, y: float) -> QPointF:
        target, (width, height) = self.target(), self._canvas_size()
        return QPointF(target.left() + x * target.width() / width, target.top() + y * target.height() / height)

    def _to_canvas(self, at: QPointF) -> tuple[float, float]:
        target, (width, height) = self.target(), self._canvas_size()
        return (at.x() - target.left()) * width / target.width(), (at.y() - target.top()) * height / target.height()

    def _look_at(self, at: QPointF) -> None:
        if self._canvas is not None:
            viewport = self._canvas.viewport
            width, height = self._canvas_size()
            x, y = self._to_canvas(at)
            place = min(max(x, 0.0), float(width)), min(max(y, 0.0), float(height))
            self._canvas.look(viewport.showing(place, *viewport.middle))

    def _on_stale(self) -> None:
        self._is_stale = True
        self._soon()

    def _soon(self) -> None:
        if self._is_seen() and not self._timer.isActive():
            self._timer.start(EVERY_MS)

    def _make(self) -> None:
        """Have the picture made, unless nobody looks or the last one is still being made."""
        if self._is_making or not self._is_seen() or self._session.queue.is_closed:
            return
        pixels = self._artboard.live.pixels
        if self._live is not None and self._live[0] is not pixels:
            self._live = None
        if not self._is_stale:
            self.update()
            return
        bounds, target, ratio = self._artboard.document.bounds, self.target(), self.devicePixelRatioF()
        self._is_stale = False
        if not self._artboard.document.layers:
            self._image = None
            self.update()
            return
        scale = min(target.width() * ratio / bounds.width, 1.0)
        view = bounds.scaled(scale)

        def work(_ctx: Context) -> QImage:
            return painted(self._artboard.render_view(view, scale))

        self._is_making = True
        self._session.queue.submit(Text("Drawing the overview"), work, is_quiet=True, on_done=self._take)

    def _take(self, image: QImage) -> None:
        self._image, self._is_making = image, False
        self.update()
        if self._is_stale:
            self._timer.start(EVERY_MS)
