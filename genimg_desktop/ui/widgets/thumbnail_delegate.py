"""Paints one cell of a thumbnail grid."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from genimg_desktop.ui.icons import pixmap
from genimg_desktop.ui.tokens import RADIUS, SPACE_XS, Tokens, tokens_for

THUMB_ROLE = Qt.ItemDataRole.UserRole + 1
_PAD = 5


class ThumbnailDelegate(QStyledItemDelegate):
    """The picture with round corners, its caption, a star and marks in the corners, rings for choice and focus."""

    def __init__(self, side: int, has_captions: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._side = side
        self._has_captions = has_captions
        self._line = QFontMetrics(parent.font()).height()

    def cell_width(self) -> int:
        """The least width of a cell."""
        return self._side + 2 * _PAD

    def cell_height(self) -> int:
        """The height of a cell."""
        return self._side + 2 * _PAD + (self._line + SPACE_XS if self._has_captions else 0)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All cells are alike."""
        return QSize(self.cell_width(), self.cell_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the cell."""
        cell = index.data(THUMB_ROLE)
        if cell is None:
            return
        tokens = tokens_for(option.palette)
        state = option.state
        frame = QRect(0, 0, self._side, self._side)
        frame.moveCenter(option.rect.center())
        frame.moveTop(option.rect.top() + _PAD)
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_picture(painter, tokens, frame, cell.picture)
        if is_chosen:
            self._paint_ring(painter, frame, tokens.focus, 2.0)
        elif state & QStyle.StateFlag.State_MouseOver:
            self._paint_ring(painter, frame, tokens.border_strong, 1.5)
        if state & QStyle.StateFlag.State_HasFocus:
            self._paint_ring(painter, frame.adjusted(-3, -3, 3, 3), tokens.text, 1.0)
        if cell.thumb.is_starred:
            self._paint_star(painter, frame)
        if cell.thumb.badge:
            self._paint_mark(painter, tokens, frame, cell.thumb.badge, is_right=True, is_bottom=True)
        if cell.order:
            self._paint_mark(painter, tokens, frame, cell.order, is_right=False, is_bottom=False)
        if self._has_captions:
            colour = tokens.text if is_chosen else tokens.text_dim
            self._paint_caption(painter, colour, option, frame, cell.thumb.caption)
        painter.restore()

    def _paint_picture(self, painter: QPainter, tokens: Tokens, frame: QRect, picture: QPixmap | None) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(frame), RADIUS, RADIUS)
        painter.fillPath(shape, QColor(tokens.raised))
        if picture is None:
            side = min(24, self._side // 2)
            sign = pixmap("image", tokens.border_strong, side, painter.device().devicePixelRatioF())
            painter.drawPixmap(frame.center().x() - side // 2, frame.center().y() - side // 2, sign)
            return
        painter.save()
        painter.setClipPath(shape)
        size = picture.deviceIndependentSize()
        target = QRectF(0, 0, size.width(), size.height())
        target.moveCenter(QRectF(frame).center())
        painter.drawPixmap(target, picture, QRectF(picture.rect()))
        painter.restore()

    def _paint_ring(self, painter: QPainter, frame: QRect, colour: str, width: float) -> None:
        painter.setPen(QPen(QColor(colour), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = width / 2
        painter.drawRoundedRect(QRectF(frame).adjusted(-half, -half, half, half), RADIUS + half, RADIUS + half)

    def _paint_star(self, painter: QPainter, frame: QRect) -> None:
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(frame.right() - 18, frame.top() + 4, pixmap("star-filled", "#16202a", 16, ratio))
        painter.drawPixmap(frame.right() - 17, frame.top() + 5, pixmap("star-filled", "#ffc94d", 14, ratio))

    def _paint_mark(
        self, painter: QPainter, tokens: Tokens, frame: QRect, text: str, *, is_right: bool, is_bottom: bool
    ) -> None:
        width = max(18, painter.fontMetrics().horizontalAdvance(text) + 8)
        mark = QRectF(0, 0, width, 18)
        mark.moveLeft(frame.right() - width - 3 if is_right else frame.left() + 4)
        mark.moveTop(frame.bottom() - 21 if is_bottom else frame.top() + 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent))
        painter.drawRoundedRect(mark, 3, 3)
        painter.setPen(QColor(tokens.text_on_accent))
        painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_caption(
        self, painter: QPainter, colour: str, option: QStyleOptionViewItem, frame: QRect, caption: str
    ) -> None:
        area = QRect(option.rect.left() + 3, frame.bottom() + SPACE_XS, option.rect.width() - 6, self._line)
        painter.setPen(QColor(colour))
        text = option.fontMetrics.elidedText(caption.replace("\n", " "), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, text)
