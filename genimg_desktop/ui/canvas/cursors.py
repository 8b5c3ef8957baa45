"""What the pointer looks like over the canvas."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor, QPainter, QPixmap

from genimg_desktop.ui.icons import render

_SHAPES: dict[str, Qt.CursorShape] = {
    "arrow": Qt.CursorShape.ArrowCursor,
    "cross": Qt.CursorShape.CrossCursor,
    "hand": Qt.CursorShape.OpenHandCursor,
    "grab": Qt.CursorShape.ClosedHandCursor,
    "move": Qt.CursorShape.SizeAllCursor,
    "none": Qt.CursorShape.BlankCursor,
    "size-h": Qt.CursorShape.SizeHorCursor,
    "size-v": Qt.CursorShape.SizeVerCursor,
    "size-f": Qt.CursorShape.SizeBDiagCursor,
    "size-b": Qt.CursorShape.SizeFDiagCursor,
    "forbidden": Qt.CursorShape.ForbiddenCursor,
}
_DRAWN: dict[str, tuple[str, QPoint]] = {
    "zoom": ("zoom-in", QPoint(10, 10)),
    "picker": ("picker", QPoint(3, 21)),
    "fill": ("fill", QPoint(20, 20)),
    "turn": ("reset", QPoint(12, 12)),
}
"""Icons, and which of their 24 x 24 pixels points."""
_SIDE_PX = 24


def make_cursor(kind: str) -> QCursor:
    """A cursor by its name in ``app.tools.tool.Cursor``; an arrow for an unknown one."""
    if kind in _DRAWN:
        icon, hot = _DRAWN[kind]
        return QCursor(_outlined(icon), hot.x(), hot.y())
    return QCursor(_SHAPES.get(kind, Qt.CursorShape.ArrowCursor))


def _outlined(icon: str) -> QPixmap:
    """The icon in white with a dark rim, seen on any picture."""
    pixmap = QPixmap(_SIDE_PX, _SIDE_PX)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    dark = render(icon, "#000000", _SIDE_PX)
    for dx, dy in ((-1, 0), (1, 0), (0, -1), (0, 1)):
        painter.drawImage(dx, dy, dark)
    painter.drawImage(0, 0, render(icon, "#ffffff", _SIDE_PX))
    painter.end()
    return pixmap
