"""The sheet as a table: the stops of a sweep stand along the top and the left."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from genimg_desktop.app.explorer import Explorer
from genimg_desktop.app.sheet import Sheet
from genimg_desktop.ui.i18n import tr
from genimg_desktop.ui.panels.sheet_cells import SheetDelegate, SheetModel, stop_text
from genimg_desktop.ui.tokens import SPACE_S
from genimg_desktop.ui.widgets.plain_label import named

_LEAST_CELL_PX = 28
_LARGEST_CELL_PX = 240


class SheetView(QTableView):
    """``wanted``: a cell was clicked, or Enter pressed on it. ``menu_asked``: for a cell, at a point of the screen."""

    wanted = Signal(int)
    menu_asked = Signal(int, QPoint)

    def __init__(self, sheet: Sheet, explorer: Explorer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._left = self._top = 0
        self.cells = SheetModel(sheet, self)
        self._delegate = SheetDelegate(sheet, explorer, self)
        self.setModel(self.cells)
        self.setItemDelegate(self._delegate)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setProperty("grid", True)
        named(self, tr("Sheet of pictures"))
        self.setToolTip("")
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setMinimumSectionSize(_LEAST_CELL_PX // 2)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
            header.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
            header.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.clicked.connect(self._on_wanted)
        self.activated.connect(self._on_wanted)
        self._fit_soon = QTimer(self, singleShot=True, interval=0)
        self._fit_soon.timeout.connect(self.fit_cells)

    def refill(self) -> None:
        """The sheet has other cells."""
        self._delegate.forget()
        self.cells.refill()
        self._fit_headers()
        self.fit_cells()
        if self._sheet.cells:
            self.setCurrentIndex(self.cells.index_of(len(self._sheet.cells) // 2))

    def picture_arrived(self, cell: int) -> None:
        """A cell was drawn."""
        index = self.cells.index_of(cell)
        self.cells.dataChanged.emit(index, index)

    def fit_cells(self) -> None:
        """As large as all of them fit, in the shape of the pictures; scrolled when they would be too small."""
        rows, columns = self.cells.rowCount(), self.cells.columnCount()
        place = self._sheet.place_of(0)
        if not rows or not columns or place is None:
            return
        width, height = self._room()
        shape = place.height / place.width
        side = min(width / columns, height / rows / shape, _LARGEST_CELL_PX)
        cell = QSize(round(max(side, _LEAST_CELL_PX) - 0.5), round(max(side, _LEAST_CELL_PX) * shape - 0.5))
        for header, count, size in (
            (self.horizontalHeader(), columns, cell.width()),
            (self.verticalHeader(), rows, cell.height()),
        ):
            for section in range(count):
                header.resizeSection(section, size)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the cells anew, after the headers have found their place."""
        super().resizeEvent(event)
        self._fit_soon.start()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By mouse for the cell under it, by keyboard for the current one."""
        is_by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if is_by_key else self.indexAt(event.pos())
        cell = self.cells.cell_of(index)
        if cell >= 0:
            at = self.viewport().mapToGlobal(self.visualRect(index).center()) if is_by_key else event.globalPos()
            self.menu_asked.emit(cell, at)

    def _room(self) -> tuple[float, float]:
        inside = self.contentsRect()
        return max(1.0, inside.width() - self._left - 2.0), max(1.0, inside.height() - self._top - 2.0)

    def _fit_headers(self) -> None:
        axes, metrics = self._sheet.axes, self.fontMetrics()
        is_sweep = axes is not None
        self._left = self._top = 0
        if axes is not None:
            widest = max(metrics.horizontalAdvance(stop_text(axes[1], stop)) for stop in axes[1].stops)
            self._left, self._top = widest + 2 * SPACE_S, metrics.height() + SPACE_S
            self.verticalHeader().setFixedWidth(self._left)
            self.horizontalHeader().setFixedHeight(self._top)
        self.horizontalHeader().setVisible(is_sweep)
        self.verticalHeader().setVisible(is_sweep)

    def _on_wanted(self, index: QModelIndex) -> None:
        cell = self.cells.cell_of(index)
        if cell >= 0:
            self.wanted.emit(cell)
