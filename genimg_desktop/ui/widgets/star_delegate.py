"""A thumbnail with stars to click."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from genimg_desktop.library.bookmarks import MOST_STARS
from genimg_desktop.ui.icons import pixmap
from genimg_desktop.ui.tokens import RADIUS
from genimg_desktop.ui.widgets.thumbnail_delegate import THUMB_ROLE, ThumbnailDelegate

_STAR_PX = 12
_STRIP_PX = 20
_WIDEST_STRIP_PX = 88
_PICTURE_TOP_PX = 5
_GOLD = "#ffc94d"
_PALE = "#c9d1d8"
_Index = QModelIndex | QPersistentModelIndex


class StarDelegate(ThumbnailDelegate):
    """A thumbnail with its stars in a strip over the picture; empty ones are shown under the mouse.

    stars: by the key of a cell; the owner changes it. side: of the picture, in logical pixels.
    """

    def __init__(self, stars: dict[str, int], side: int, parent: QWidget) -> None:
        super().__init__(side, True, parent)
        self._stars = stars

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """The thumbnail, then the strip."""
        super().paint(painter, option, index)
        cell = index.data(THUMB_ROLE)
        stars = self._stars.get(cell.thumb.key, 0) if cell is not None else 0
        is_pointed_at = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if stars or is_pointed_at:
            self.paint_stars(painter, option.rect, stars, MOST_STARS if is_pointed_at else stars)

    def paint_stars(self, painter: QPainter, cell: QRect, stars: int, shown: int) -> None:
        """The strip of a cell: ``stars`` filled ones, and empty ones up to ``shown``."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strip = self.strip(cell)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(12, 18, 24, 165))
        width = shown * strip.width() / MOST_STARS
        painter.drawRoundedRect(QRectF(strip.left(), strip.top(), width, strip.height()), RADIUS, RADIUS)
        ratio = painter.device().devicePixelRatioF()
        for at in range(shown):
            name, colour = ("star-filled", _GOLD) if at < stars else ("star", _PALE)
            spot = self._star(strip, at)
            painter.drawPixmap(spot, pixmap(name, colour, _STAR_PX, ratio))
        painter.restore()

    def picture_rect(self, cell: QRect) -> QRect:
        """Where the picture of a cell is."""
        return QRect(cell.center().x() - self._side // 2, cell.top() + _PICTURE_TOP_PX, self._side, self._side)

    def strip(self, cell: QRect) -> QRect:
        """Where the stars of a cell are."""
        picture = self.picture_rect(cell)
        width = min(self._side, _WIDEST_STRIP_PX) - 4
        return QRect(picture.left() + 2, picture.top() + self._side - 2 - _STRIP_PX, width, _STRIP_PX)

    def star_at(self, cell: QRect, point: QPoint) -> int:
        """The number of the star under a point, from 1; 0 beside them."""
        strip = self.strip(cell)
        if not strip.contains(point):
            return 0
        return min(MOST_STARS, 1 + (point.x() - strip.left()) * MOST_STARS // strip.width())

    @staticmethod
    def _star(strip: QRect, at: int) -> QPointF:
        width = strip.width() / MOST_STARS
        return QPointF(strip.left() + (at + 0.5) * width - _STAR_PX / 2, strip.center().y() - _STAR_PX / 2 + 0.5)
