"""The picture that regions are painted on: a round brush by mouse, pen or keys, and a tint of what is covered."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPointingDevice,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from genimg_desktop.app.region_brush import RegionBrush, RegionStroke
from genimg_desktop.image.masks import Coverage, Mask
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.ui.i18n import number, tr
from genimg_desktop.ui.pictures import to_image
from genimg_desktop.ui.tokens import RADIUS, Tokens, tokens_for
from genimg_desktop.ui.widgets.plain_label import named

_TINT = 120
"""Alpha of the tint where a place is wholly covered, of 255."""
_STEP, _LEAP = 1.0, 8.0
_LARGEST_PX = 420
_SIZES = {Qt.Key.Key_BracketLeft: -1, Qt.Key.Key_BracketRight: 1}
Point = tuple[float, float]


class RegionSurface(QWidget):
    """``painted(mask)``: what is covered, after every move of a stroke; ``pressed`` and ``released`` around a stroke.
    ``resized(steps)``: '[' and ']' ask for another size of the brush.

    Arrow keys move the brush (with Shift in larger steps), Space held down paints. The right button erases.
    """

    painted = Signal(object)
    pressed = Signal()
    released = Signal()
    resized = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.brush = RegionBrush(size_px=12.0, softness=0.5)
        self._picture: QImage | None = None
        self._given: Pixels | None = None
        self._coverage: Coverage | None = None
        self._tint = QImage()
        self._tinted: tuple[Coverage, str] | None = None
        self._is_tint_shown = True
        self._stroke: RegionStroke | None = None
        self._at: Point | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMaximumHeight(_LARGEST_PX)
        named(
            self,
            tr("Picture to paint a region on"),
            tr("Paint what shall follow picture B. Right button: erase. [ and ]: size of the brush.\n"
               "Arrow keys move the brush, Space paints."),
        )  # fmt: skip

    def display(self, pixels: Pixels | None) -> None:
        """Show this picture under the tint."""
        if pixels is not self._given:
            self._given = pixels
            self._picture = None if pixels is None else to_image(pixels)
            self.update()

    def display_mask(self, mask: Mask | None) -> None:
        """Show what is covered; tells nobody. A stroke that goes on is not disturbed."""
        if self._stroke is None:
            self._set_coverage(None if mask is None else mask.coverage)

    def show_tint(self, is_shown: bool) -> None:
        """Show or hide what is covered."""
        self._is_tint_shown = is_shown
        self.update()

    def set_brush(self, brush: RegionBrush) -> None:
        """Paint with this from the next stroke on."""
        self.brush = brush
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(300, 300)

    def minimumSizeHint(self) -> QSize:
        """Large enough to aim."""
        return QSize(160, 160)

    # hands

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke."""
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            is_eraser = event.pointingDevice().pointerType() == QPointingDevice.PointerType.Eraser
            self._begin(self._to_picture(event.position()), event.button() == Qt.MouseButton.RightButton or is_eraser)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw on, or show where the brush would be."""
        self._go(self._to_picture(event.position()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """End the stroke."""
        self._end()

    def leaveEvent(self, event: QEvent) -> None:
        """The brush is nowhere."""
        super().leaveEvent(event)
        if self._stroke is None and not self.hasFocus():
            self._at = None
            self.update()

    def event(self, event: QEvent) -> bool:
        """'[' and ']' are for this brush while it has the keyboard, not for the brush of the canvas."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _SIZES:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the brush, paint, size the brush."""
        size = _LEAP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _STEP
        ways = {
            Qt.Key.Key_Left: (-size, 0.0), Qt.Key.Key_Right: (size, 0.0),
            Qt.Key.Key_Up: (0.0, -size), Qt.Key.Key_Down: (0.0, size),
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key in ways:
            x, y = self._cursor()
            self._go(self._inside((x + ways[key][0], y + ways[key][1])))
        elif key == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._begin(self._cursor(), False)
        elif key in _SIZES:
            self.resized.emit(_SIZES[key])
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Space let go ends the stroke."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._end()
        else:
            super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring and where the keys would paint."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A stroke of the keys cannot outlive the focus."""
        super().focusOutEvent(event)
        self._end()
        self.update()

    # painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture, the tint, the brush, the ring."""
        tokens = tokens_for(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self._area()
        painter.fillRect(area, tokens.colour("raised"))
        if self._picture is not None:
            painter.drawImage(area, self._picture)
        if self._is_tint_shown and self._coverage is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(area, self._tinted_image(tokens))
        self._paint_brush(painter, area)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens.focus if self.hasFocus() else tokens.border), 1))
        painter.drawRoundedRect(area.adjusted(-0.5, -0.5, 0.5, 0.5), RADIUS / 2, RADIUS / 2)
        painter.end()

    def _paint_brush(self, painter: QPainter, area: QRectF) -> None:
        """A light and a dark circle: one of them is seen on any picture."""
        if self._coverage is None or (self._at is None and not self.hasFocus()):
            return
        x, y = self._cursor()
        scale = area.width() / self._coverage.shape[1]
        centre, radius = QPointF(area.left() + x * scale, area.top() + y * scale), self.brush.size_px / 2 * scale
        painter.setClipRect(area)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for grow, colour in ((0.0, QColor(0, 0, 0, 160)), (1.0, QColor(255, 255, 255, 220))):
            painter.setPen(QPen(colour, 1))
            painter.drawEllipse(centre, radius + grow, radius + grow)
        painter.setClipping(False)

    def _tinted_image(self, tokens: Tokens) -> QImage:
        coverage = self._coverage
        assert coverage is not None
        if self._tinted is None or self._tinted[0] is not coverage or self._tinted[1] != tokens.accent:
            colour = tokens.colour("accent")
            out = np.empty((*coverage.shape, 4), dtype=np.uint8)
            out[..., :3] = (colour.red(), colour.green(), colour.blue())
            out[..., 3] = coverage.astype(np.uint16) * _TINT // 255
            self._tint, self._tinted = to_image(out), (coverage, tokens.accent)
        return self._tint

    # inside

    def _begin(self, at: Point, is_eraser: bool) -> None:
        if self._coverage is None or self._stroke is not None:
            return
        self.pressed.emit()
        self._at = at
        brush = RegionBrush(
            size_px=self.brush.size_px, softness=self.brush.softness, is_eraser=is_eraser or self.brush.is_eraser
        )
        self._stroke = RegionStroke(self._coverage, brush, at)
        self._tell()

    def _go(self, at: Point) -> None:
        self._at = at
        if self._stroke is not None:
            self._stroke.to(at)
            self._tell()
        self.update()

    def _end(self) -> None:
        if self._stroke is not None:
            self._stroke = None
            self.released.emit()

    def _tell(self) -> None:
        if self._stroke is not None:
            self._set_coverage(self._stroke.coverage())
            self.painted.emit(Mask(coverage=self._stroke.coverage()))

    def _set_coverage(self, coverage: Coverage | None) -> None:
        self._coverage = coverage
        share = 0.0 if coverage is None else float(coverage.mean()) / 255.0
        self.setAccessibleDescription(tr("{share} % is covered", share=number(share * 100, 0)))
        self.update()

    def _area(self) -> QRectF:
        """The picture, as large as fits, in the middle."""
        across, down = (1, 1) if self._coverage is None else self._coverage.shape[::-1]
        scale = min((self.width() - 2) / across, (self.height() - 2) / down)
        area = QRectF(0, 0, across * scale, down * scale)
        area.moveCenter(QRectF(self.rect()).center())
        return area

    def _to_picture(self, point: QPointF) -> Point:
        area, across = self._area(), 1 if self._coverage is None else self._coverage.shape[1]
        scale = area.width() / across
        return (point.x() - area.left()) / scale, (point.y() - area.top()) / scale

    def _cursor(self) -> Point:
        """Where the brush is: in the middle of the picture before it was anywhere."""
        if self._at is not None:
            return self._at
        down, across = (1, 1) if self._coverage is None else self._coverage.shape
        return across / 2, down / 2

    def _inside(self, at: Point) -> Point:
        down, across = (1, 1) if self._coverage is None else self._coverage.shape
        return min(max(at[0], 0.0), float(across)), min(max(at[1], 0.0), float(down))
