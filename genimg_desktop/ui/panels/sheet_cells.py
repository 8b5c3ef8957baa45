"""The cells of the sheet: what the table reads, and how one cell is painted."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from genimg_desktop.app.explorer import Explorer
from genimg_desktop.app.sheet import Axis, Sheet
from genimg_desktop.ui.i18n import number, show
from genimg_desktop.ui.icons import pixmap
from genimg_desktop.ui.pictures import thumbnail
from genimg_desktop.ui.tokens import RADIUS, Tokens, tokens_for
from genimg_desktop.ui.widgets.plain_label import tip_text

_GAP_PX = 3
_Index = QModelIndex | QPersistentModelIndex


class SheetModel(QAbstractTableModel):
    """The sheet's cells in rows of ``sheet.columns``."""

    def __init__(self, sheet: Sheet, parent: QWidget) -> None:
        super().__init__(parent)
        self._sheet = sheet

    def refill(self) -> None:
        """The sheet has other cells."""
        self.beginResetModel()
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows."""
        return 0 if parent.isValid() else -(-len(self._sheet.cells) // self._sheet.columns)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many columns."""
        return 0 if parent.isValid() or not self._sheet.cells else self._sheet.columns

    def cell_of(self, index: _Index) -> int:
        """The number of a cell; -1 behind the last."""
        cell = index.row() * self._sheet.columns + index.column()
        return cell if index.isValid() and cell < len(self._sheet.cells) else -1

    def index_of(self, cell: int) -> QModelIndex:
        """Where a cell stands."""
        return self.index(cell // self._sheet.columns, cell % self._sheet.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The caption, for screen readers and as a tip."""
        cell = self.cell_of(index)
        if cell < 0:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return show(self._sheet.cells[cell].caption)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_text(show(self._sheet.cells[cell].caption))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The stop of a row or column of a sweep."""
        axes = self._sheet.axes
        if axes is None or role != Qt.ItemDataRole.DisplayRole:
            return None
        axis = axes[0 if orientation == Qt.Orientation.Horizontal else 1]
        return stop_text(axis, axis.stops[section]) if section < len(axis.stops) else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """All real cells can be chosen."""
        if self.cell_of(index) < 0:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class SheetDelegate(QStyledItemDelegate):
    """Paints one cell: its picture, and a ring when the explorer is there."""

    def __init__(self, sheet: Sheet, explorer: Explorer, parent: QWidget) -> None:
        super().__init__(parent)
        self._sheet, self._explorer = sheet, explorer
        self._scaled: dict[int, QPixmap] = {}
        self._side = 0

    def forget(self) -> None:
        """The cells or their size are others."""
        self._scaled = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint the cell."""
        cell = index.row() * self._sheet.columns + index.column()
        if cell >= len(self._sheet.cells):
            return
        tokens = tokens_for(option.palette)
        frame = option.rect.adjusted(_GAP_PX, _GAP_PX, -_GAP_PX, -_GAP_PX)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(frame), RADIUS, RADIUS)
        painter.fillPath(shape, tokens.colour("raised"))
        picture = self._picture(cell, frame, painter.device().devicePixelRatioF())
        if picture is not None:
            painter.setClipPath(shape)
            size = picture.deviceIndependentSize()
            target = QRectF(0, 0, size.width(), size.height())
            target.moveCenter(QRectF(frame).center())
            painter.drawPixmap(target, picture, QRectF(picture.rect()))
            painter.setClipping(False)
        elif min(frame.width(), frame.height()) > 24:
            sign = pixmap("image", tokens.border_strong, 16, painter.device().devicePixelRatioF())
            painter.drawPixmap(frame.center().x() - 7, frame.center().y() - 7, sign)
        self._paint_rings(painter, tokens, option, frame, cell)
        painter.restore()

    def _paint_rings(
        self, painter: QPainter, tokens: Tokens, option: QStyleOptionViewItem, frame: QRect, cell: int
    ) -> None:
        place = self._explorer.place
        is_here = place is not None and place.latent == self._sheet.cells[cell].latent
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ring = QRectF(frame).adjusted(-1, -1, 1, 1)
        if is_here:
            painter.setPen(QPen(tokens.colour("focus"), 2))
            painter.drawRoundedRect(ring, RADIUS + 1, RADIUS + 1)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QPen(tokens.colour("border_strong"), 1.5))
            painter.drawRoundedRect(ring, RADIUS + 1, RADIUS + 1)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(tokens.colour("text"), 1))
            painter.drawRoundedRect(QRectF(frame).adjusted(1.5, 1.5, -1.5, -1.5), RADIUS, RADIUS)

    def _picture(self, cell: int, frame: QRect, ratio: float) -> QPixmap | None:
        side = max(frame.width(), frame.height())
        if side != self._side:
            self._side = side
            self._scaled = {}
        if cell not in self._scaled:
            pixels = self._sheet.pictures.get(cell)
            if pixels is None:
                return None
            self._scaled[cell] = thumbnail(pixels, side, ratio)
        return self._scaled[cell]


def stop_text(axis: Axis, stop: float) -> str:
    """A stop as it stands in the heading of its row or column."""
    if axis.kind == "seed":
        return str(round(stop))
    size = max((abs(value) for value in axis.stops), default=0.0)
    return number(stop, 0 if size >= 1000 else 1 if size >= 20 else 2)
