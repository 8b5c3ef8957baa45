"""Small pictures in a row, from A to B, with a mark where the blend is; the mouse moves along them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from genimg_desktop.app.blending import FILM_LENGTH
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.ui.i18n import tr
from genimg_desktop.ui.pictures import thumbnail
from genimg_desktop.ui.tokens import RADIUS, SPACE_XS, Tokens, tokens_for
from genimg_desktop.ui.widgets.plain_label import named

_GAP = 3.0
_MARK_PX = 8.0
_LARGEST_CELL = 96.0


class FilmRow(QWidget):
    """``moved``: to a share in [0, 1]; ``pressed`` and ``released``: the mouse holds it. For the keyboard there is the
    slider below, which does the same."""

    pressed = Signal()
    released = Signal()
    moved = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self._given: tuple[Pixels | None, ...] = ()
        self._pictures: list[QPixmap | None] = []
        self._is_held = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        named(self, tr("Pictures from A to B"), tr("Press or drag to go there."))

    def display(self, share: float) -> None:
        """Show a position; tells nobody."""
        if share != self._share:
            self._share = share
            self.update()

    def display_pictures(self, pictures: Sequence[Pixels | None]) -> None:
        """Show these, from A to B; None: not drawn yet."""
        given = tuple(pictures)
        if len(given) == len(self._given) and all(a is b for a, b in zip(given, self._given, strict=True)):
            return
        self._given = given
        self._scale()

    def sizeHint(self) -> QSize:
        """As high as a cell is wide, and the mark."""
        return QSize(320, round(self._cell() + _MARK_PX + SPACE_XS))

    def minimumSizeHint(self) -> QSize:
        """May become narrow."""
        return QSize(140, self.sizeHint().height())

    def cell(self, index: int) -> QRectF:
        """Where a picture stands."""
        side = self._cell()
        left = (self.width() - self._row_width()) / 2
        return QRectF(left + index * (side + _GAP), 0.0, side, side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other cells, other pictures."""
        super().resizeEvent(event)
        self._scale()
        self.updateGeometry()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._is_held = True
            self.pressed.emit()
            self._go(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse."""
        if self._is_held:
            self._go(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if self._is_held and event.button() == Qt.MouseButton.LeftButton:
            self._is_held = False
            self.released.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The pictures, a ring round the nearest one, the mark."""
        tokens = tokens_for(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        nearest = round(self._share * (FILM_LENGTH - 1))
        for index in range(FILM_LENGTH):
            picture = self._pictures[index] if index < len(self._pictures) else None
            _paint_cell(painter, tokens, self.cell(index), picture, is_near=index == nearest)
        x, y = self._x(self._share), self._cell() + SPACE_XS
        mark = QPainterPath()
        mark.moveTo(x, y)
        mark.lineTo(x + _MARK_PX * 0.6, y + _MARK_PX)
        mark.lineTo(x - _MARK_PX * 0.6, y + _MARK_PX)
        mark.closeSubpath()
        painter.fillPath(mark, QColor(tokens.focus if self._is_held else tokens.text))
        painter.end()

    def _scale(self) -> None:
        side, ratio = max(1, round(self._cell())), self.devicePixelRatioF()
        self._pictures = [None if p is None else thumbnail(p, side, ratio) for p in self._given]
        self.update()

    def _cell(self) -> float:
        return max(8.0, min((self.width() - _GAP * (FILM_LENGTH - 1)) / FILM_LENGTH, _LARGEST_CELL))

    def _row_width(self) -> float:
        return self._cell() * FILM_LENGTH + _GAP * (FILM_LENGTH - 1)

    def _x(self, share: float) -> float:
        first, last = self.cell(0).center().x(), self.cell(FILM_LENGTH - 1).center().x()
        return first + share * (last - first)

    def _go(self, x: float) -> None:
        first, last = self._x(0.0), self._x(1.0)
        share = min(max((x - first) / max(last - first, 1.0), 0.0), 1.0)
        self.display(share)
        self.moved.emit(share)


def _paint_cell(painter: QPainter, tokens: Tokens, frame: QRectF, picture: QPixmap | None, *, is_near: bool) -> None:
    shape = QPainterPath()
    shape.addRoundedRect(frame, RADIUS, RADIUS)
    painter.fillPath(shape, QColor(tokens.raised))
    if picture is not None:
        size = picture.deviceIndependentSize()
        target = QRectF(0, 0, size.width(), size.height())
        target.moveCenter(frame.center())
        painter.save()
        painter.setClipPath(shape)
        painter.drawPixmap(target, picture, QRectF(picture.rect()))
        painter.restore()
    if is_near:
        painter.setPen(QPen(QColor(tokens.focus), 2.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
