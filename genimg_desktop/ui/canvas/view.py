"""The canvas widget: shows the document with what lies over it; zoom, pan, and the tool in hand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QTabletEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from genimg_desktop.app.session import Session
from genimg_desktop.image.geometry import Rect
from genimg_desktop.ui.actions import TAKES_DELETE
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.canvas import painting
from genimg_desktop.ui.canvas.hands import Hands
from genimg_desktop.ui.canvas.parts import PARTS
from genimg_desktop.ui.canvas.picture import CALM_S, WAIT_S, CanvasPicture
from genimg_desktop.ui.canvas.viewport import Viewport
from genimg_desktop.ui.i18n import tr
from genimg_desktop.ui.tokens import tokens_for

REFINE_AFTER_MS = 60
_MARGIN_PX = 2


class CanvasView(QWidget):
    """zoomed(zoom): another zoom. turned(degrees): turned or mirrored. pointed(x, y): the cursor is over this canvas
    pixel, (-1, -1) when outside.

    moved: another part of the canvas is seen. It is the View of the tools.
    """

    zoomed = Signal(float)
    turned = Signal(float)
    pointed = Signal(int, int)
    moved = Signal()
    painted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._artboard, self._explorer = session, session.artboard, session.explorer
        self._viewport = Viewport(width=1, height=1)
        self._follows_fit = True
        self._canvas_size = (0, 0)
        self._is_shown = (False, False)
        self._told: QRegion | None = None
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TabletTracking)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(240, 180)
        self.setAccessibleName(tr("Canvas"))
        self.setProperty(TAKES_DELETE, True)
        self._refine = QTimer(self, singleShot=True, interval=REFINE_AFTER_MS)
        self._refine.timeout.connect(self._look)
        self._calm = QTimer(self, singleShot=True, interval=round(CALM_S * 1000) + 10)
        self._calm.timeout.connect(self._look)
        self._picture = CanvasPicture(session.artboard, session.view_feed, self._on_looks_different)
        self._hands = Hands(self, session.tools)
        self._parts = [PARTS.load(name)(self, session) for name in PARTS]
        session.tools.look_through(self)
        listen(self, session.view_feed.made, self._picture.collect)
        listen(self, self._artboard.looks_changed, self._on_document_painted)
        listen(self, self._artboard.changed, self._on_document_changed)
        listen(self, self._explorer.changed, self._on_place_changed)

    # what others ask

    @property
    def viewport(self) -> Viewport:
        """Where the canvas lies in this widget."""
        return self._viewport

    @property
    def zoom(self) -> float:
        """View pixels per canvas pixel."""
        return self._viewport.zoom

    @property
    def rotation(self) -> float:
        """Degrees clockwise that the canvas is turned by."""
        return self._viewport.rotation

    @property
    def middle(self) -> tuple[float, float]:
        """Of this widget."""
        return self._viewport.middle

    @property
    def has_picture(self) -> bool:
        """Whether there is anything to see."""
        return bool(self._artboard.document.layers) or self._artboard.live_picture is not None

    @property
    def is_settled(self) -> bool:
        """Whether everything that is seen is as it should be; for pictures of the window, and tests."""
        return not self._artboard.document.layers or (self._picture.is_complete and not self._refine.isActive())

    @property
    def is_current(self) -> bool:
        """Whether what is seen is the document as it is, even if it is not sharp yet."""
        return not self._artboard.document.layers or self._picture.is_current

    def canvas_size(self) -> tuple[int, int]:
        """The size of the canvas; while it is empty, that of the picture that would be placed."""
        if not self._artboard.document.layers and self._artboard.is_live_shown:
            return self._artboard.live_size()
        return self._artboard.document.width, self._artboard.document.height

    def look(self, viewport: Viewport) -> None:
        """Show the canvas like this from now on."""
        is_other_zoom, before = viewport.zoom != self._viewport.zoom, self._viewport
        self._viewport = viewport
        self._follows_fit = False
        if is_other_zoom:
            self._refine.start()
            self.zoomed.emit(viewport.zoom * self.devicePixelRatioF())
        if (viewport.rotation, viewport.is_mirrored) != (before.rotation, before.is_mirrored):
            self.turned.emit(viewport.rotation)
        self.moved.emit()
        self.update()

    def pan_by(self, dx: float, dy: float) -> None:
        """Move the canvas by pixels of the view."""
        self.look(self._viewport.panned(dx, dy))

    def zoom_by(self, factor: float, x: float, y: float) -> None:
        """Enlarge about a point of the view."""
        self.look(self._viewport.zoomed(self._viewport.zoom * factor, x, y))

    def turn_to(self, degrees: float, x: float, y: float) -> None:
        """Turn the canvas so far, clockwise, about a point of the view."""
        self.look(self._viewport.turned_to(degrees, x, y))

    def mirror(self) -> None:
        """Swap left and right of what is seen, or back."""
        self.look(self._viewport.mirrored())

    def zoom_in(self) -> None:
        """The next larger zoom, about the middle."""
        self.look(self._viewport.stepped(1, self.width() / 2, self.height() / 2))

    def zoom_out(self) -> None:
        """The next smaller zoom, about the middle."""
        self.look(self._viewport.stepped(-1, self.width() / 2, self.height() / 2))

    def fit(self) -> None:
        """The whole canvas in the window; stays so when the window is resized, until zoomed or panned."""
        self.look(self._viewport.fitted(*self.canvas_size()))
        self._follows_fit = True

    def fit_width(self) -> None:
        """As wide as the window."""
        self.look(self._viewport.fitted_across(*self.canvas_size()))

    def actual_size(self) -> None:
        """One canvas pixel is one pixel of the screen."""
        self.look(self._viewport.centred(1 / self.devicePixelRatioF(), *self.canvas_size()))

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, document, and what lies over it."""
        tokens, ratio = tokens_for(self.palette()), self.devicePixelRatioF()
        self._told = QRegion()
        if self._artboard.document.layers:
            self._picture.aim(self._viewport, ratio, is_zooming=self._refine.isActive())
            self._picture.collect(WAIT_S)
        painter = QPainter(self)
        painter.fillRect(event.rect(), tokens.colour("canvas"))
        if self.has_picture:
            painting.paint_ground(painter, self._viewport, *self.canvas_size(), tokens)
            if self._artboard.document.layers:
                self._picture.paint(painter, self._viewport, ratio)
        else:
            painting.paint_hint(
                painter,
                QRectF(self.rect()),
                tr("Nothing here yet"),
                tr("Choose a model and press Enter to place its picture, or drop a picture here."),
                tokens,
            )
        for part in self._parts:
            part.paint(painter, tokens)
        painter.end()
        late, self._told = self._told.subtracted(event.region()), None
        if not late.isEmpty():
            self.update(late)
        self.painted.emit()

    def _on_looks_different(self, rect: Rect) -> None:
        """Part of the canvas has new pixels; while painting, only what is not being painted anyway is asked for."""
        left, top, right, bottom = self._viewport.around(rect)
        area = QRectF(left - _MARGIN_PX, top - _MARGIN_PX, right - left + 2 * _MARGIN_PX, bottom - top + 2 * _MARGIN_PX)
        seen = area.toAlignedRect().intersected(QRect(0, 0, self.width(), self.height()))
        if self._told is not None:
            self._told = self._told.united(seen)
        elif not seen.isEmpty():
            self.update(seen)

    # following the models

    def _on_document_painted(self, dirty: Rect) -> None:
        self._picture.note(dirty)
        self._calm.start()
        self._on_looks_different(dirty.intersect(self._artboard.document.bounds))

    def _on_document_changed(self) -> None:
        if self._follow_size():
            self._picture.forget()
        is_shown = (bool(self._artboard.document.layers), self._artboard.live_picture is not None)
        if is_shown != self._is_shown:
            self._is_shown = is_shown
            self.update()

    def _on_place_changed(self) -> None:
        self._follow_size()
        if self._explorer.picture is None:  # else there is nothing new to see before the picture comes
            self.update()

    def _follow_size(self) -> bool:
        size = self.canvas_size()
        if size == self._canvas_size:
            return False
        self._canvas_size = size
        self.fit()
        return True

    def _look(self) -> None:
        """The hand rests: what is blurred or missing is made now."""
        self.update()

    # hands

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the middle in the middle, or the whole canvas in sight."""
        follows = self._follows_fit
        self.look(self._viewport.resized(self.width(), self.height()))
        if follows:
            self.fit()
        super().resizeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the cursor; a touch pad's two fingers pan, with Ctrl they zoom."""
        delta, at = event.angleDelta(), event.position()
        is_touch_pad = not event.pixelDelta().isNull() and event.phase() != Qt.ScrollPhase.NoScrollPhase
        if is_touch_pad and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.pan_by(event.pixelDelta().x(), event.pixelDelta().y())
        elif delta.y():
            self.zoom_by(2 ** (delta.y() / 480), at.x(), at.y())
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Two fingers on a touch pad zoom and turn; keys that the tool needs are no shortcuts."""
        if isinstance(event, QNativeGestureEvent):
            at = event.position()
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom_by(1 + event.value(), at.x(), at.y())
                return True
            if event.gestureType() == Qt.NativeGestureType.RotateNativeGesture:
                self.look(self._viewport.turned(event.value(), at.x(), at.y()))
                return True
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._hands.wants(event):
            event.accept()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """To the tool."""
        self._hands.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """To the tool; and tell where the cursor is."""
        self._hands.move(event)
        self._tell_pointer(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """To the tool."""
        self._hands.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """To the tool."""
        self._hands.double_click(event)

    def tabletEvent(self, event: QTabletEvent) -> None:
        """To the tool; and tell where the cursor is."""
        self._hands.pen(event)
        self._tell_pointer(event.position())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Tell where the cursor is."""
        self._tell_pointer(event.position())

    def leaveEvent(self, event: QEvent) -> None:
        """The cursor is nowhere."""
        self._session.tools.leave()
        self.pointed.emit(-1, -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """To the tool."""
        if not self._hands.key_press(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """To the tool."""
        if not self._hands.key_release(event):
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No key is held any more, as far as we can know."""
        self._hands.let_go()
        super().focusOutEvent(event)

    def _tell_pointer(self, at: QPointF) -> None:
        x, y = self._viewport.to_canvas(at.x(), at.y())
        width, height = self.canvas_size()
        is_inside = 0 <= x < width and 0 <= y < height
        self.pointed.emit(*((int(x), int(y)) if is_inside else (-1, -1)))
