"""What lies under and over the document, each drawn by one function."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen

from genimg_desktop.ui.canvas.viewport import Viewport
from genimg_desktop.ui.tokens import Tokens

CHECKER_PX = 8
GRID_FROM_ZOOM = 16.0


def checker_brush(tokens: Tokens) -> QBrush:
    """The chequers that stand for 'nothing here', quiet in both themes."""
    return _checkers(tokens.name == "dark")


@lru_cache(maxsize=2)
def _checkers(is_dark: bool) -> QBrush:
    first, second = (QColor("#3a4046"), QColor("#454c53")) if is_dark else (QColor("#ffffff"), QColor("#e2e5e8"))
    tile = QImage(CHECKER_PX * 2, CHECKER_PX * 2, QImage.Format.Format_RGB32)
    tile.fill(first)
    painter = QPainter(tile)
    painter.fillRect(0, 0, CHECKER_PX, CHECKER_PX, second)
    painter.fillRect(CHECKER_PX, CHECKER_PX, CHECKER_PX, CHECKER_PX, second)
    painter.end()
    return QBrush(tile)


def canvas_rect(viewport: Viewport, width: int, height: int) -> QRectF:
    """Where the canvas lies in the view."""
    return QRectF(viewport.left, viewport.top, width * viewport.zoom, height * viewport.zoom)


def paint_ground(painter: QPainter, rect: QRectF, tokens: Tokens) -> None:
    """Chequers under the canvas and a quiet shadow round it."""
    shadow = QColor(0, 0, 0, 60)
    painter.fillRect(rect.adjusted(-1, -1, 1, 1), tokens.colour("border_strong"))
    painter.fillRect(QRectF(rect.left() + 3, rect.bottom() + 1, rect.width(), 3), shadow)
    painter.fillRect(QRectF(rect.right() + 1, rect.top() + 3, 3, rect.height()), shadow)
    painter.save()
    painter.setBrushOrigin(rect.topLeft())
    painter.fillRect(rect, checker_brush(tokens))
    painter.restore()


def paint_live(painter: QPainter, rect: QRectF, image: QImage, *, is_sharp: bool) -> None:
    """The explorer's picture; a draft is enlarged smoothly, a full picture keeps its pixels."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not is_sharp)
    painter.drawImage(rect, image)


def paint_pixel_grid(painter: QPainter, viewport: Viewport, width: int, height: int) -> None:
    """Lines between pixels once they are large."""
    if viewport.zoom < GRID_FROM_ZOOM:
        return
    seen = viewport.visible(width, height)
    x0, y0 = viewport.to_view(seen.x, seen.y)
    x1, y1 = viewport.to_view(seen.x + seen.width, seen.y + seen.height)
    columns = [x0 + k * viewport.zoom for k in range(seen.width + 1)]
    rows = [y0 + k * viewport.zoom for k in range(seen.height + 1)]
    painter.setPen(QPen(QColor(128, 128, 128, 90), 0))
    painter.drawLines([QLineF(x, y0, x, y1) for x in columns] + [QLineF(x0, y, x1, y) for y in rows])


def paint_frame(painter: QPainter, rect: QRectF, tokens: Tokens, *, is_live: bool) -> None:
    """A line round the live picture, so that it is not taken for a layer."""
    if not is_live:
        return
    pen = QPen(tokens.colour("accent_hover"), 1.0)
    pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(-2.5, -2.5, 2.5, 2.5))


def paint_hint(painter: QPainter, area: QRectF, title: str, sentence: str, tokens: Tokens) -> None:
    """What to do first, when there is nothing to see."""
    font = painter.font()
    font.setPointSizeF(font.pointSizeF() * 1.4)
    painter.setFont(font)
    painter.setPen(tokens.colour("text_dim"))
    middle = area.center()
    box = QRectF(area.left() + 24, middle.y() - 44, area.width() - 48, 36)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, title)
    font.setPointSizeF(font.pointSizeF() / 1.4)
    painter.setFont(font)
    painter.setPen(tokens.colour("text_faint"))
    wrap = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
    painter.drawText(box.translated(QPointF(0, 44)).adjusted(0, 0, 0, 60), wrap, sentence)
