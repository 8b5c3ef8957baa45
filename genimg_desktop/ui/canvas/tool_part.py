"""Paints what the tool in hand wants to see, and asks for paint only where that is another."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QBrush, QColor, QCursor, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF, QRegion

from genimg_desktop.app.session import Session
from genimg_desktop.app.tools.overlay import Handle, Label, Outline, Overlay, Ring, Swatch
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.canvas.cursors import make_cursor
from genimg_desktop.ui.i18n import show
from genimg_desktop.ui.tokens import SPACE_XS, Tokens

if TYPE_CHECKING:
    from genimg_desktop.ui.canvas.view import CanvasView

HANDLE_PX = 8.0
SWATCH_PX = 34.0
_DARK, _LIGHT = QColor(0, 0, 0, 190), QColor(255, 255, 255, 235)
_SHADE = QColor(0, 0, 0, 130)
_DASHES = [4.0, 4.0]
_ANTS_MS = 120
_ROOM_PX = 3.0
"""Around a line: its width, and half a pixel of smoothing."""


class ToolPart:
    """Follows the tool box: cursor and overlay."""

    def __init__(self, view: CanvasView, session: Session) -> None:
        self._view, self._tools = view, session.tools
        self._overlays: tuple[Overlay, ...] = ()
        self._region = QRegion()
        self._phase = 0.0
        self._cursor = ""
        self._cursors: dict[str, QCursor] = {}
        self._ants = QTimer(view, interval=_ANTS_MS)
        self._ants.timeout.connect(self._on_ants)
        view.moved.connect(self.follow)
        listen(view, self._tools.overlay_changed, self.follow)
        listen(view, self._tools.changed, self.follow)
        listen(view, session.artboard.changed, self.follow)
        self.follow()

    def follow(self) -> None:
        """Ask for cursor and overlay again; also when the canvas is seen elsewhere."""
        if self._tools.cursor != self._cursor:
            self._cursor = self._tools.cursor
            self._view.setCursor(self._cursors.setdefault(self._cursor, make_cursor(self._cursor)))
        self._overlays = self._tools.overlay()
        region = self._asked_region()
        if not region.isEmpty() or not self._region.isEmpty():
            self._view.update(region.united(self._region))
        self._region = region
        is_moving = any(overlay.is_moving for overlay in self._overlays)
        if is_moving != self._ants.isActive():
            self._ants.start() if is_moving else self._ants.stop()

    def paint(self, painter: QPainter, tokens: Tokens) -> None:
        """All overlays, the one of the tool in hand on top."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for overlay in self._overlays:
            self._paint_shade(painter, overlay)
            for outline in overlay.outlines:
                self._stroke(painter, self._path(outline), outline.kind)
            for ring in overlay.rings:
                self._stroke(painter, self._circle(ring), "line")
            for handle in overlay.handles:
                self._paint_handle(painter, handle, tokens)
            for swatch in overlay.swatches:
                self._paint_swatch(painter, swatch)
            for label in overlay.labels:
                self._paint_label(painter, label, tokens)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    # where

    def _at(self, x: float, y: float) -> QPointF:
        return QPointF(*self._view.viewport.to_view(x, y))

    def _path(self, outline: Outline) -> QPainterPath:
        path = QPainterPath()
        path.addPolygon(QPolygonF([self._at(x, y) for x, y in outline.points]))
        if outline.is_closed:
            path.closeSubpath()
        return path

    def _circle(self, ring: Ring) -> QPainterPath:
        path, radius = QPainterPath(), ring.radius * self._view.viewport.zoom
        path.addEllipse(self._at(ring.x, ring.y), radius, radius)
        return path

    def _handle_rect(self, handle: Handle) -> QRectF:
        side = HANDLE_PX + (2 if handle.is_hot else 0)
        at = self._at(handle.x, handle.y)
        return QRectF(at.x() - side / 2, at.y() - side / 2, side, side)

    def _swatch_rect(self, swatch: Swatch) -> QRectF:
        at = self._at(swatch.x, swatch.y)
        return QRectF(at.x() + 16, at.y() - 16 - SWATCH_PX, SWATCH_PX, SWATCH_PX)

    def _label_rect(self, label: Label) -> QRectF:
        at, metrics = self._at(label.x, label.y), QFontMetricsF(self._view.font())
        width = metrics.horizontalAdvance(show(label.text)) + 2 * SPACE_XS
        rect = QRectF(at.x() + 16, at.y() + 16, width, metrics.height() + SPACE_XS)
        beyond_x = max(rect.right() - self._view.width(), 0.0)
        beyond_y = max(rect.bottom() - self._view.height(), 0.0)
        return rect.translated(-beyond_x, -beyond_y)

    def _asked_region(self) -> QRegion:
        region = QRegion()
        for overlay in self._overlays:
            if overlay.shade is not None:
                return QRegion(self._view.rect())
            for rect in self._rects(overlay):
                room = rect.adjusted(-_ROOM_PX, -_ROOM_PX, _ROOM_PX, _ROOM_PX).toAlignedRect()
                region = region.united(room.intersected(self._view.rect()))
        return region

    def _rects(self, overlay: Overlay) -> Iterable[QRectF]:
        yield from (self._path(outline).boundingRect() for outline in overlay.outlines)
        yield from (self._circle(ring).boundingRect() for ring in overlay.rings)
        yield from (self._handle_rect(handle) for handle in overlay.handles)
        yield from (self._swatch_rect(swatch) for swatch in overlay.swatches)
        yield from (self._label_rect(label) for label in overlay.labels)

    # how

    def _stroke(self, painter: QPainter, path: QPainterPath, kind: str) -> None:
        """Dark under light, so that it is seen on any picture."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if kind == "line":
            painter.strokePath(path, QPen(_DARK, 2.6))
            painter.strokePath(path, QPen(_LIGHT, 1.2))
            return
        painter.strokePath(path, QPen(_DARK, 1.2))
        pen = QPen(_LIGHT, 1.2)
        pen.setDashPattern(_DASHES)
        pen.setDashOffset(self._phase if kind == "ants" else 0.0)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.strokePath(path, pen)

    def _paint_shade(self, painter: QPainter, overlay: Overlay) -> None:
        if overlay.shade is None:
            return
        kept = overlay.shade
        path, hole = QPainterPath(), QPainterPath()
        path.addRect(QRectF(self._view.rect()))
        corners = ((kept.x, kept.y), (kept.right, kept.y), (kept.right, kept.bottom), (kept.x, kept.bottom))
        hole.addPolygon(QPolygonF([self._at(x, y) for x, y in corners]))
        hole.closeSubpath()
        painter.fillPath(path.subtracted(hole), _SHADE)

    def _paint_handle(self, painter: QPainter, handle: Handle, tokens: Tokens) -> None:
        rect = self._handle_rect(handle)
        if handle.kind == "cross":
            path = QPainterPath()
            path.moveTo(rect.center().x(), rect.top())
            path.lineTo(rect.center().x(), rect.bottom())
            path.moveTo(rect.left(), rect.center().y())
            path.lineTo(rect.right(), rect.center().y())
            self._stroke(painter, path, "line")
            return
        painter.setPen(QPen(_DARK, 1.2))
        painter.setBrush(QBrush(tokens.colour("accent_hover") if handle.is_hot else _LIGHT))
        if handle.kind == "square":
            painter.drawRect(rect)
        else:
            painter.drawEllipse(rect)

    def _paint_swatch(self, painter: QPainter, swatch: Swatch) -> None:
        rect = self._swatch_rect(swatch)
        path = QPainterPath()
        path.addEllipse(rect)
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), rect.height() / 2), QColor(*swatch.colour))
        other = swatch.other or swatch.colour
        painter.fillRect(QRectF(rect.left(), rect.center().y(), rect.width(), rect.height() / 2), QColor(*other))
        painter.restore()
        self._stroke(painter, path, "line")

    def _paint_label(self, painter: QPainter, label: Label, tokens: Tokens) -> None:
        rect = self._label_rect(label)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("raised"))
        painter.drawRoundedRect(rect, 3, 3)
        painter.setPen(tokens.colour("text"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, show(label.text))

    def _on_ants(self) -> None:
        self._phase = (self._phase + 1.0) % sum(_DASHES)
        self._view.update(self._region)
