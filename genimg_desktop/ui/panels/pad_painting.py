"""How the pad looks: the pictures in its corners, the cross, the handle."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from genimg_desktop.ui.tokens import RADIUS, Tokens

CORNER_NAMES = ("A", "B", "C", "D")
HANDLE_PX = 8.0
_MARK_PX = 18


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class PadLook:
    """What is to be seen: the square, the frames of the four corners and what is in them, and the handle.

    target: the corner that something is held over.
    """

    area: QRectF
    frames: tuple[QRectF, ...]
    pictures: tuple[QPixmap | None, ...]
    handle: QPointF
    target: int | None
    is_focused: bool
    is_held: bool


def paint_pad(painter: QPainter, tokens: Tokens, look: PadLook) -> None:
    """Paint the pad."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setPen(QPen(QColor(tokens.focus if look.is_focused else tokens.border), 1))
    painter.setBrush(QColor(tokens.surface))
    painter.drawRoundedRect(look.area, RADIUS, RADIUS)
    _paint_lines(painter, tokens, look)
    for corner in range(4):
        _paint_corner(painter, tokens, look, corner)
    painter.setPen(QPen(QColor(tokens.window), 2))
    painter.setBrush(QColor(tokens.focus if look.is_held or look.is_focused else tokens.text))
    painter.drawEllipse(look.handle, HANDLE_PX, HANDLE_PX)


def _paint_lines(painter: QPainter, tokens: Tokens, look: PadLook) -> None:
    cross = QColor(tokens.focus)
    cross.setAlpha(110)
    middle = QPen(QColor(tokens.border), 1, Qt.PenStyle.DotLine)
    for pen, at in ((middle, look.area.center()), (QPen(cross, 1), look.handle)):
        painter.setPen(pen)
        painter.drawLine(QPointF(at.x(), look.area.top()), QPointF(at.x(), look.area.bottom()))
        painter.drawLine(QPointF(look.area.left(), at.y()), QPointF(look.area.right(), at.y()))


def _paint_corner(painter: QPainter, tokens: Tokens, look: PadLook, corner: int) -> None:
    frame, picture = look.frames[corner], look.pictures[corner]
    shape = QPainterPath()
    shape.addRoundedRect(frame, RADIUS, RADIUS)
    painter.fillPath(shape, QColor(tokens.raised))
    if picture is not None:
        painter.save()
        painter.setClipPath(shape)
        painter.drawPixmap(frame, picture, QRectF(picture.rect()))
        painter.restore()
    if corner == look.target:
        painter.setPen(QPen(QColor(tokens.focus), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)
    mark = QRectF(0, 0, _MARK_PX, _MARK_PX)
    mark.moveLeft(frame.right() - _MARK_PX - 4 if corner % 2 else frame.left() + 4)
    mark.moveTop(frame.top() + 4 if corner < 2 else frame.bottom() - _MARK_PX - 4)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.window))
    painter.drawRoundedRect(mark, 3, 3)
    painter.setPen(QColor(tokens.text))
    painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, CORNER_NAMES[corner])
