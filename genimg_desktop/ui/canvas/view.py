"""The canvas widget: shows the document and the live picture; zoom to the cursor, pan, move a layer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from genimg_desktop.app.session import Session
from genimg_desktop.core.text import Text
from genimg_desktop.spec.request import ImageResult
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.canvas import painting
from genimg_desktop.ui.canvas.picture import CanvasPicture, painted
from genimg_desktop.ui.canvas.viewport import Viewport
from genimg_desktop.ui.i18n import tr
from genimg_desktop.ui.tokens import tokens_for

REFINE_AFTER_MS = 60
PAN_STEP_PX = 48
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class CanvasView(QWidget):
    """zoomed(zoom): another zoom. pointed(x, y): the cursor is over this canvas pixel, (-1, -1) when outside."""

    zoomed = Signal(float)
    pointed = Signal(int, int)
    painted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._artboard, self._explorer = session, session.artboard, session.explorer
        self._viewport = Viewport(width=1, height=1)
        self._picture = CanvasPicture(self._artboard)
        self._follows_fit = True
        self._canvas_size = (0, 0)
        self._drag: QPointF | None = None
        self._moving_from: tuple[QPointF, int, int] | None = None
        self._is_space_held = False
        self._live_image = QImage()
        self._refine = QTimer(self, singleShot=True, interval=REFINE_AFTER_MS)
        self._refine.timeout.connect(self._on_refine)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(240, 180)
        self.setAccessibleName(tr("Canvas"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        listen(self, self._artboard.changed, self._on_document_changed)
        listen(self, self._explorer.changed, self._on_place_changed)
        listen(self, self._explorer.pictured, self._on_pictured)
        if self._explorer.picture is not None:
            self._on_pictured(self._explorer.picture)

    # what others ask

    @property
    def viewport(self) -> Viewport:
        """Where the canvas lies in this widget."""
        return self._viewport

    def canvas_size(self) -> tuple[int, int]:
        """The size of the canvas; while it is empty, that of the picture that would be placed."""
        if not self._artboard.document.layers and self._artboard.is_live_shown:
            return self._artboard.live_size()
        return self._artboard.document.width, self._artboard.document.height

    def zoom_in(self) -> None:
        """The next larger zoom, about the middle."""
        self._set_viewport(self._viewport.stepped(1, self.width() / 2, self.height() / 2))

    def zoom_out(self) -> None:
        """The next smaller zoom, about the middle."""
        self._set_viewport(self._viewport.stepped(-1, self.width() / 2, self.height() / 2))

    def fit(self) -> None:
        """The whole canvas in the window; stays so when the window is resized, until zoomed or panned."""
        self._set_viewport(self._viewport.fitted(*self.canvas_size()))
        self._follows_fit = True

    def actual_size(self) -> None:
        """One canvas pixel is one pixel of the screen."""
        self._set_viewport(self._viewport.centred(1 / self.devicePixelRatioF(), *self.canvas_size()))

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, document, live picture, grid, frame."""
        tokens = tokens_for(self.palette())
        painter = QPainter(self)
        painter.fillRect(event.rect(), tokens.colour("canvas"))
        live = self._artboard.live_picture
        width, height = self.canvas_size()
        has_document = bool(self._artboard.document.layers)
        if has_document or live is not None:
            rect = painting.canvas_rect(self._viewport, width, height)
            painting.paint_ground(painter, rect, painting.checker_brush(tokens), tokens)
            if has_document:
                if self._picture.needs_refresh(self._viewport):
                    self._refine.start()
                self._picture.paint(painter, self._viewport)
            if live is not None:
                live_rect = self._live_rect(width, height)
                is_full = live.request.quality == "final"
                painting.paint_live(painter, live_rect, self._live_image, is_sharp=is_full and self._viewport.zoom >= 2)
                painting.paint_frame(painter, live_rect, tokens, is_live=has_document)
            painting.paint_pixel_grid(painter, self._viewport, width, height)
        else:
            painting.paint_hint(
                painter,
                QRectF(self.rect()),
                tr("Nothing here yet"),
                tr("Choose a model and press Enter to place its picture, or drop a picture here."),
                tokens,
            )
        painter.end()
        self.painted.emit()

    def _live_rect(self, width: int, height: int) -> QRectF:
        live_width, live_height = self._artboard.live_size()
        x, y = self._viewport.to_view((width - live_width) // 2, (height - live_height) // 2)
        return QRectF(x, y, live_width * self._viewport.zoom, live_height * self._viewport.zoom)

    # following the models

    def _on_document_changed(self) -> None:
        self._picture.mark_stale()
        self._follow_size()
        self.update()

    def _on_place_changed(self) -> None:
        self._follow_size()
        if self._explorer.picture is None:  # else there is nothing new to see before the picture comes
            self.update()

    def _on_pictured(self, result: ImageResult) -> None:
        self._live_image = painted(result.pixels)
        self.update()

    def _follow_size(self) -> None:
        size = self.canvas_size()
        if size != self._canvas_size:
            self._canvas_size = size
            self.fit()

    def _on_refine(self) -> None:
        self._picture.refresh(self._viewport)
        self.update()

    def _set_viewport(self, viewport: Viewport) -> None:
        is_other_zoom = viewport.zoom != self._viewport.zoom
        self._viewport = viewport
        self._follows_fit = False
        if is_other_zoom:
            self.zoomed.emit(viewport.zoom * self.devicePixelRatioF())
        self.update()

    # hands

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the middle in the middle, or the whole canvas in sight."""
        follows = self._follows_fit
        self._set_viewport(self._viewport.resized(self.width(), self.height()))
        if follows:
            self.fit()
        super().resizeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the cursor; a touch pad's two fingers pan, with Ctrl they zoom."""
        delta, at = event.angleDelta(), event.position()
        is_touch_pad = not event.pixelDelta().isNull() and event.phase() != Qt.ScrollPhase.NoScrollPhase
        if is_touch_pad and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            moved = event.pixelDelta()
            self._set_viewport(self._viewport.panned(moved.x(), moved.y()))
        elif delta.y():
            factor = 2 ** (delta.y() / 480)
            self._set_viewport(self._viewport.zoomed(self._viewport.zoom * factor, at.x(), at.y()))
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Pinch on a touch pad zooms."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            at = event.position()
            self._set_viewport(self._viewport.zoomed(self._viewport.zoom * (1 + event.value()), at.x(), at.y()))
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Middle button, Space or nothing held: pan. Ctrl: move the active layer."""
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            return
        layer = self._artboard.active_layer
        is_moving = event.modifiers() & Qt.KeyboardModifier.ControlModifier and not self._is_space_held
        if is_moving and layer is not None and event.button() == Qt.MouseButton.LeftButton:
            self._moving_from = (event.position(), layer.x, layer.y)
            self._artboard.begin_gesture(Text("Move layer"))
            self.setCursor(Qt.CursorShape.SizeAllCursor)
        else:
            self._drag = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan or move, and tell where the cursor is."""
        at = event.position()
        if self._moving_from is not None:
            start, x, y = self._moving_from
            moved = (at - start) / self._viewport.zoom
            self._artboard.move_active_to(x + round(moved.x()), y + round(moved.y()))
        elif self._drag is not None:
            moved = at - self._drag
            self._drag = at
            self._set_viewport(self._viewport.panned(moved.x(), moved.y()))
        self._tell_pointer(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The gesture is over."""
        if self._moving_from is not None:
            self._moving_from = None
            self._artboard.end_gesture()
        self._drag = None
        self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Fit the canvas."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.fit()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Tell where the cursor is."""
        self._tell_pointer(event.position())

    def leaveEvent(self, event: QEvent) -> None:
        """The cursor is nowhere."""
        self.pointed.emit(-1, -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows pan; with Ctrl they move the active layer by a pixel, with Shift too by ten. Space is the hand."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._is_space_held = True
            self.setCursor(Qt.CursorShape.OpenHandCursor)
            return
        step = _ARROWS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        layer = self._artboard.active_layer
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if layer is not None:
                size = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
                self._artboard.move_active_to(layer.x + step[0] * size, layer.y + step[1] * size)
            return
        self._set_viewport(self._viewport.panned(-step[0] * PAN_STEP_PX, -step[1] * PAN_STEP_PX))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Space let go: no hand any more."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._is_space_held = False
            self.unsetCursor()
            return
        super().keyReleaseEvent(event)

    def _tell_pointer(self, at: QPointF) -> None:
        x, y = self._viewport.to_canvas(at.x(), at.y())
        width, height = self.canvas_size()
        is_inside = 0 <= x < width and 0 <= y < height
        self.pointed.emit(*((int(x), int(y)) if is_inside else (-1, -1)))
