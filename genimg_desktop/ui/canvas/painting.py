"""What lies under and over the document, each drawn by one function."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QTransform

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


def turn_of(viewport: Viewport) -> QTransform:
    """From pixels of the enlarged canvas to the view: moves, turns and mirrors, and keeps the size."""
    a, b, c, d, left, top = viewport.matrix
    zoom = viewport.zoom
    return QTransform(a / zoom, b / zoom, c / zoom, d / zoom, left, top)


def paint_ground(painter: QPainter, viewport: Viewport, width: int, height: int, tokens: Tokens) -> None:
    """Chequers under the canvas, a line and (while it is not turned) a quiet shadow round it."""
    rect = QRectF(0, 0, width * viewport.zoom, height * viewport.zoom)
    painter.save()
    painter.setTransform(turn_of(viewport), combine=True)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, not viewport.is_straight)
    painter.fillRect(rect.adjusted(-1, -1, 1, 1), tokens.colour("border_strong"))
    if viewport.is_plain:
        shadow = QColor(0, 0, 0, 60)
        painter.fillRect(QRectF(rect.left() + 3, rect.bottom() + 1, rect.width(), 3), shadow)
        painter.fillRect(QRectF(rect.right() + 1, rect.top() + 3, 3, rect.height()), shadow)
    painter.fillRect(rect, checker_brush(tokens))
    painter.restore()


def paint_picture(painter: QPainter, viewport: Viewport, rect: QRectF, image: QImage, *, is_sharp: bool) -> None:
    """A picture on ``rect`` (canvas pixels); a draft is enlarged smoothly, a full picture keeps its pixels."""
    zoom = viewport.zoom
    painter.save()
    painter.setTransform(turn_of(viewport), combine=True)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not is_sharp)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, not viewport.is_straight)
    painter.drawImage(QRectF(rect.x() * zoom, rect.y() * zoom, rect.width() * zoom, rect.height() * zoom), image)
    painter.restore()


def paint_pixel_grid(painter: QPainter, viewport: Viewport, width: int, height: int) -> None:
    """Lines between pixels once they are large."""
    if viewport.zoom < GRID_FROM_ZOOM:
        return
    seen = viewport.visible(width, height)

    def line(x0: float, y0: float, x1: float, y1: float) -> QLineF:
        return QLineF(QPointF(*viewport.to_view(x0, y0)), QPointF(*viewport.to_view(x1, y1)))

    columns = [line(x, seen.y, x, seen.bottom) for x in range(seen.x, seen.right + 1)]
    rows = [line(seen.x, y, seen.right, y) for y in range(seen.y, seen.bottom + 1)]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, not viewport.is_straight)
    painter.setPen(QPen(QColor(128, 128, 128, 90), 0))
    painter.drawLines(columns + rows)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def paint_frame(painter: QPainter, viewport: Viewport, rect: QRectF, tokens: Tokens) -> None:
    """A dashed line round ``rect`` (canvas pixels), so that what is in it is not taken for a layer."""
    zoom = viewport.zoom
    pen = QPen(tokens.colour("accent_hover"), 1.0)
    pen.setDashPattern([4, 3])
    painter.save()
    painter.setTransform(turn_of(viewport), combine=True)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, not viewport.is_straight)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    around = QRectF(rect.x() * zoom, rect.y() * zoom, rect.width() * zoom, rect.height() * zoom)
    painter.drawRect(around.adjusted(-2.5, -2.5, 2.5, 2.5))
    painter.restore()


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
