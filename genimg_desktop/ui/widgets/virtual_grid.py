"""A grid of thumbnails of any length: nothing in it costs more for 100,000 cells than for what is on the screen.

Qt's own list view lays out and asks about every row whenever it becomes wider; here a cell's place is a division. It
is a list view all the same, for screen readers know those, but everything that knows where a cell is, is ours. Cells
are all alike and fill the width evenly. Mouse and keyboard are those of ``ThumbnailGrid``.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QRubberBand, QStyle, QStyleOptionViewItem, QWidget

from genimg_desktop.ui.widgets.thumbnail_delegate import ThumbnailDelegate

Rows = list[int]
_Index = QModelIndex | QPersistentModelIndex
_Cursor = QAbstractItemView.CursorAction
_Flag = QItemSelectionModel.SelectionFlag
_MOST_ORDERED = 500
"""Chosen cells whose order of choosing is kept; more are in the order of the grid."""


class LazyModel(QAbstractListModel):
    """``count`` cells, each asked for when it is painted. cell(row): what the delegate paints, None while unknown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._count = 0

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many cells."""
        return 0 if parent.isValid() else self._count

    def set_count(self, count: int) -> None:
        """Other cells altogether."""
        self.beginResetModel()
        self._count = count
        self.endResetModel()

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Everything may be chosen and dragged."""
        base = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return base | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags


class VirtualGrid(QListView):
    """``activated_row``: Enter or a double click. ``chosen_changed``: other rows are chosen. ``menu_asked``: a context
    menu at a global point. ``delete_asked``: the Delete key. ``range_shown``: first and last row on the screen.
    ``zoom_asked``: the wheel with Ctrl, up or down."""

    activated_row = Signal(int)
    chosen_changed = Signal()
    menu_asked = Signal(QPoint)
    delete_asked = Signal()
    range_shown = Signal(int, int)
    zoom_asked = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate: ThumbnailDelegate | None = None
        self._cell = QSize(1, 1)
        self._columns = 1
        self._order: Rows = []
        self._band: QRubberBand | None = None
        self._band_start: QPoint | None = None
        self._band_keeps = QItemSelection()
        self._mime_of: Callable[[], QMimeData | None] | None = None
        self._drag_picture: Callable[[], QPixmap | None] = lambda: None
        self._last_range = (-1, -1)
        self.setAccessibleName(name)
        self.setProperty("grid", True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setMouseTracking(True)
        self.doubleClicked.connect(lambda index: self.activated_row.emit(index.row()))

    # what the owner asks

    def begin(self, model: LazyModel, delegate: ThumbnailDelegate) -> None:
        """What is shown, and what paints it; called once."""
        self.setModel(model)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)  # asks where cells are: needs a model
        model.modelReset.connect(self._forget_choice)
        self.set_delegate(delegate)

    def set_delegate(self, delegate: ThumbnailDelegate) -> None:
        """Cells of another size."""
        top = self.indexAt(QPoint(self._cell.width() // 2, self._cell.height() // 2))
        self._delegate = delegate
        self.setItemDelegate(delegate)
        self.updateGeometries()
        if top.isValid():
            self.scrollTo(top, QAbstractItemView.ScrollHint.PositionAtTop)
        self.viewport().update()

    def set_drag(self, mime_of: Callable[[], QMimeData | None], picture: Callable[[], QPixmap | None]) -> None:
        """What a drag of the chosen cells carries, and the picture under the mouse."""
        self._mime_of, self._drag_picture = mime_of, picture
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)

    def chosen_rows(self) -> Rows:
        """The chosen rows: a few in the order of choosing, many in the order of the grid."""
        return list(self._order)

    def choose_rows(self, rows: Rows, current: int = -1) -> None:
        """Choose exactly these rows; ``current`` gets the keyboard."""
        wanted = QItemSelection()
        for first, last in _runs(sorted(set(rows))):
            wanted.select(self.model().index(first, 0), self.model().index(last, 0))
        self._order = list(dict.fromkeys(rows))[:_MOST_ORDERED]
        self.selectionModel().select(wanted, _Flag.ClearAndSelect)
        row = current if current >= 0 else (rows[-1] if rows else -1)
        if row >= 0:
            self.selectionModel().setCurrentIndex(self.model().index(row, 0), _Flag.NoUpdate)

    def current_row(self) -> int:
        """The row that has the keyboard, -1 without one."""
        return self.currentIndex().row()

    def shown_range(self) -> tuple[int, int]:
        """First and last row that is on the screen, (0, -1) when there is none."""
        count = self.model().rowCount()
        top = self.verticalOffset()
        first = max(0, top // self._cell.height()) * self._columns
        last = ((top + self.viewport().height() - 1) // self._cell.height() + 1) * self._columns - 1
        return (first, min(last, count - 1)) if count else (0, -1)

    def tell(self, rows: Rows) -> None:
        """Paint these rows anew, as far as they are on the screen."""
        first, last = self.shown_range()
        region = QRegion()
        for row in rows:
            if first <= row <= last:
                region += self._rect(row)
        if not region.isEmpty():
            self.viewport().update(region)

    # where cells are

    def visualRect(self, index: _Index) -> QRect:
        """The cell in the viewport."""
        return self._rect(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The cell under a point of the viewport."""
        row = self._row_at(point)
        return self.model().index(row, 0) if 0 <= row < self.model().rowCount() else QModelIndex()

    def scrollTo(
        self, index: _Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a cell onto the screen."""
        if not index.isValid():
            return
        bar, rect, height = self.verticalScrollBar(), self.visualRect(index), self.viewport().height()
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(bar.value() + rect.center().y() - height // 2)
        elif hint == QAbstractItemView.ScrollHint.PositionAtTop or rect.top() < 0:
            bar.setValue(bar.value() + rect.top())
        elif hint == QAbstractItemView.ScrollHint.PositionAtBottom or rect.bottom() >= height:
            bar.setValue(bar.value() + rect.bottom() + 1 - height)

    def horizontalOffset(self) -> int:
        """Always 0: the cells fill the width."""
        return 0

    def verticalOffset(self) -> int:
        """How far it is scrolled, in pixels."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, _index: _Index) -> bool:
        """No cell is hidden."""
        return False

    def moveCursor(self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Arrows, pages, ends."""
        count, row = self.model().rowCount(), max(self.current_row(), 0)
        if not count:
            return QModelIndex()
        page = max(1, self.viewport().height() // self._cell.height()) * self._columns
        steps = {
            _Cursor.MoveLeft: -1, _Cursor.MovePrevious: -1, _Cursor.MoveRight: 1, _Cursor.MoveNext: 1,
            _Cursor.MoveUp: -self._columns, _Cursor.MoveDown: self._columns,
            _Cursor.MovePageUp: -page, _Cursor.MovePageDown: page,
        }  # fmt: skip
        if action in (_Cursor.MoveHome, _Cursor.MoveEnd):
            target = 0 if action == _Cursor.MoveHome else count - 1
        elif self.current_row() < 0:
            target = 0
        else:
            target = row + steps.get(action, 0)
            if not 0 <= target < count and action in (_Cursor.MoveUp, _Cursor.MoveDown):
                is_last_line = row // self._columns == (count - 1) // self._columns
                target = row if target < 0 or is_last_line else count - 1
        return self.model().index(min(max(target, 0), count - 1), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """From one corner of ``rect`` to the other, in reading order, as Shift does."""
        count = self.model().rowCount()
        if not count:
            return
        ends = sorted((self._row_at(rect.topLeft()), self._row_at(rect.bottomRight())))
        if rect.size() == QSize(1, 1) and not 0 <= ends[0] < count:
            self.selectionModel().select(QItemSelection(), command)
            return
        first, last = (min(max(row, 0), count - 1) for row in ends)
        selection = QItemSelection(self.model().index(first, 0), self.model().index(last, 0))
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, _selection: QItemSelection) -> QRegion:
        """All that is on the screen: cheaper than asking about every chosen cell."""
        return QRegion(self.viewport().rect())

    # what Qt asks

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Keep the order of choosing, of a few."""
        super().selectionChanged(selected, deselected)
        rows = self._selected_rows()
        if len(rows) > _MOST_ORDERED:
            order = rows
        else:
            now = set(rows)
            kept = [row for row in self._order if row in now]
            order = kept + sorted(now.difference(kept))
        if order != self._order or selected.count() or deselected.count():
            self._order = order
            self.chosen_changed.emit()

    def doItemsLayout(self) -> None:
        """Nothing is laid out: where a cell is, is known."""
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        """As many columns as fit, sharing the width; as far to scroll as there are lines."""
        if self._delegate is None:
            return
        least, height = self._delegate.cell_width(), self._delegate.cell_height()
        width = max(1, self.viewport().width())
        self._columns = max(1, width // least)
        self._cell = QSize(max(least, width // self._columns), height)
        lines = -(-self.model().rowCount() // self._columns)
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(max(1, room))
        bar.setSingleStep(max(1, height // 3))
        bar.setRange(0, max(0, lines * height - room))
        self._tell_range()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The first cell on the screen stays there when the columns change."""
        first = self.shown_range()[0]
        columns = self._columns
        self.updateGeometries()
        if columns != self._columns and self.verticalOffset():
            self.verticalScrollBar().setValue(first // self._columns * self._cell.height())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what is painted; only the new strip is painted."""
        self.viewport().scroll(dx, dy)
        self._tell_range()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells that are to be painted."""
        if self._delegate is None:
            return
        painter = QPainter(self.viewport())
        model, selection = self.model(), self.selectionModel()
        first, last = self._rows_in(event.rect())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        base, current, pointed = option.state, self.current_row(), self._row_at(self._pointer())
        for row in range(first, last + 1):
            index = model.index(row, 0)
            option.rect = self._rect(row)
            if not event.region().intersects(option.rect):
                continue
            option.state = base & ~QStyle.StateFlag.State_HasFocus
            if selection.isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if row == current and self.hasFocus():
                option.state |= QStyle.StateFlag.State_HasFocus
            if row == pointed and self.viewport().underMouse():
                option.state |= QStyle.StateFlag.State_MouseOver
            self._delegate.paint(painter, option, index)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete asks for removal."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_row() >= 0:
            self.activated_row.emit(self.current_row())
        elif event.key() == Qt.Key.Key_Delete and not event.modifiers() and self._order:
            self.delete_asked.emit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the cells grow and shrink."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_asked.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By mouse at the mouse, by keyboard at the current cell."""
        point = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            point = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        if self._order:
            self.menu_asked.emit(point)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Carry what the owner packs."""
        mime = self._mime_of() if self._mime_of is not None and self._order else None
        if mime is None:
            return
        drag = QDrag(self)
        drag.setMimeData(mime)
        picture = self._drag_picture()
        if picture is not None:
            drag.setPixmap(picture)
            drag.setHotSpot(QPoint(picture.width() // 2, picture.height() // 2))
        drag.exec(Qt.DropAction.CopyAction)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Beside the cells a rubber band begins."""
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and not self.indexAt(event.position().toPoint()).isValid():
            adds = bool(event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier))
            self._band_start = event.position().toPoint() + QPoint(0, self.verticalOffset())
            self._band_keeps = QItemSelection(self.selectionModel().selection()) if adds else QItemSelection()
            if not adds:
                self.clearSelection()
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the rubber band and choose what it touches."""
        if self._band_start is None:
            super().mouseMoveEvent(event)
            return
        here = event.position().toPoint()
        rect = QRect(self._band_start - QPoint(0, self.verticalOffset()), here).normalized()
        if self._band is None:
            self._band = QRubberBand(QRubberBand.Shape.Rectangle, self.viewport())
        self._band.setGeometry(rect)
        self._band.show()
        self._choose_in(rect)
        if not self.viewport().rect().contains(here):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + (here.y() - min(max(here.y(), 0), self.viewport().height())) // 2)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The rubber band goes."""
        if self._band_start is None:
            super().mouseReleaseEvent(event)
            return
        self._band_start = None
        if self._band is not None:
            self._band.hide()
            self._band.deleteLater()
            self._band = None

    # inside

    def _choose_in(self, rect: QRect) -> None:
        first, last = self._rows_in(rect)
        touched = [row for row in range(first, last + 1) if self._rect(row).intersects(rect)]
        wanted = QItemSelection(self._band_keeps)
        for start, end in _runs(touched):
            wanted.select(self.model().index(start, 0), self.model().index(end, 0))
        self.selectionModel().select(wanted, _Flag.ClearAndSelect)

    def _rect(self, row: int) -> QRect:
        line, column = divmod(row, self._columns)
        width, height = self._cell.width(), self._cell.height()
        return QRect(column * width, line * height - self.verticalOffset(), width, height)

    def _row_at(self, point: QPoint) -> int:
        """The row under a point, which may be beyond the last one; -1 right of the cells and above them."""
        column = point.x() // self._cell.width()
        line = (point.y() + self.verticalOffset()) // self._cell.height()
        return line * self._columns + column if 0 <= column < self._columns and line >= 0 else -1

    def _rows_in(self, rect: QRect) -> tuple[int, int]:
        """First and last row of the lines that a part of the viewport touches."""
        height, count = self._cell.height(), self.model().rowCount()
        first = max(0, (rect.top() + self.verticalOffset()) // height) * self._columns
        last = ((rect.bottom() + self.verticalOffset()) // height + 1) * self._columns - 1
        return first, min(last, count - 1)

    def _pointer(self) -> QPoint:
        return self.viewport().mapFromGlobal(self.cursor().pos())

    def _selected_rows(self) -> Rows:
        rows: Rows = []
        selection = self.selectionModel().selection()
        for at in range(selection.count()):
            span = selection.at(at)
            rows.extend(range(span.top(), span.bottom() + 1))
        return sorted(rows)

    def _tell_range(self) -> None:
        now = self.shown_range()
        if now != self._last_range:
            self._last_range = now
            self.range_shown.emit(*now)

    def _forget_choice(self) -> None:
        self._order = []
        self._last_range = (-1, -1)
        self.updateGeometries()


def _runs(rows: Rows) -> list[tuple[int, int]]:
    """Sorted rows as (first, last) of unbroken runs."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and found[-1][1] == row - 1:
            found[-1] = found[-1][0], row
        else:
            found.append((row, row))
    return found
