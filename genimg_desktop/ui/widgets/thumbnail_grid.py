"""Pictures with captions in a grid that fills the width, chosen by mouse and keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QDrag, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from genimg_desktop.image.pixels import Pixels
from genimg_desktop.ui.pictures import thumbnail
from genimg_desktop.ui.widgets.plain_label import tip_text
from genimg_desktop.ui.widgets.thumbnail_delegate import THUMB_ROLE, ThumbnailDelegate

MimeOf = Callable[[list[str]], QMimeData | None]
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class Thumb:
    """One cell. key: what it stands for. pixels None: not drawn yet. badge: a short mark in the corner."""

    key: str
    caption: str = ""
    pixels: Pixels | None = field(default=None, compare=False)
    is_starred: bool = False
    badge: str = ""
    tip: str = ""


@dataclass(slots=True)
class Cell:
    """A thumb as the delegate paints it."""

    thumb: Thumb
    picture: QPixmap | None = None
    order: str = ""


class ThumbnailModel(QAbstractListModel):
    """The cells of a grid."""

    def __init__(self, side: int, ratio: float, parent: QWidget) -> None:
        super().__init__(parent)
        self.side, self.ratio = side, ratio
        self.cells: list[Cell] = []

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many cells."""
        return 0 if parent.isValid() else len(self.cells)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The cell for the delegate; its caption for screen readers; its tip."""
        if not index.isValid() or index.row() >= len(self.cells):
            return None
        cell = self.cells[index.row()]
        if role == THUMB_ROLE:
            return cell
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return cell.thumb.caption or cell.thumb.tip
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_text(cell.thumb.tip)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Everything may be chosen and dragged."""
        base = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return base | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags

    def row_of(self, key: str) -> int | None:
        """The row of a key."""
        return next((row for row, cell in enumerate(self.cells) if cell.thumb.key == key), None)

    def replace_all(self, thumbs: Sequence[Thumb]) -> None:
        """Other cells; pictures that did not change are kept."""
        old = {cell.thumb.key: cell for cell in self.cells}
        self.beginResetModel()
        self.cells = [self._cell(thumb, old.get(thumb.key)) for thumb in thumbs]
        self.endResetModel()

    def set_picture(self, key: str, pixels: Pixels) -> None:
        """The picture of one cell arrived."""
        row = self.row_of(key)
        if row is not None:
            order = self.cells[row].order
            self.cells[row] = self._cell(replace(self.cells[row].thumb, pixels=pixels), None)
            self.cells[row].order = order
            self.tell(row)

    def set_order(self, marks: dict[str, str]) -> None:
        """Marks that say in which order cells were chosen."""
        for row, cell in enumerate(self.cells):
            mark = marks.get(cell.thumb.key, "")
            if cell.order != mark:
                cell.order = mark
                self.tell(row)

    def tell(self, row: int) -> None:
        """Paint a cell anew."""
        index = self.index(row)
        self.dataChanged.emit(index, index)

    def _cell(self, thumb: Thumb, old: Cell | None) -> Cell:
        if old is not None and (thumb.pixels is None or thumb.pixels is old.thumb.pixels):
            return Cell(replace(thumb, pixels=old.thumb.pixels), old.picture)
        picture = None if thumb.pixels is None else thumbnail(thumb.pixels, self.side, self.ratio)
        return Cell(thumb, picture)


class ThumbnailGrid(QListView):
    """``activated_key``: Enter or a double click. ``clicked_key``: one click. ``chosen_changed``: the chosen keys, in
    the order in which they were chosen. ``menu_asked``: a context menu at a global point, for the chosen keys.
    ``delete_asked``: the Delete key. ``set_mime`` makes cells draggable."""

    activated_key = Signal(str)
    clicked_key = Signal(str)
    chosen_changed = Signal(list)
    menu_asked = Signal(list, QPoint)
    delete_asked = Signal(list)

    def __init__(self, name: str, side: int = 88, parent: QWidget | None = None, *, has_captions: bool = True) -> None:
        super().__init__(parent)
        self._side = side
        self._has_captions = has_captions
        self._chosen: list[str] = []
        self._mime_of: MimeOf | None = None
        self._shows_order = False
        self._model = ThumbnailModel(side, self.devicePixelRatioF(), self)
        self.setModel(self._model)
        self.setItemDelegate(ThumbnailDelegate(side, has_captions, self))
        self.setAccessibleName(name)
        self.setProperty("grid", True)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.clicked.connect(lambda index: self.clicked_key.emit(self._key(index)))
        self.activated.connect(lambda index: self.activated_key.emit(self._key(index)))
        self._fit_cells()

    def set_thumbs(self, thumbs: Sequence[Thumb]) -> None:
        """Show other cells; what was chosen and is still there stays chosen."""
        if thumbs == [cell.thumb for cell in self._model.cells] and all(t.pixels is None for t in thumbs):
            return
        current = self.current_key()
        chosen = list(self._chosen)
        self.selectionModel().blockSignals(True)
        self._model.replace_all(thumbs)
        self.selectionModel().blockSignals(False)
        self._chosen = []
        self.choose([key for key in chosen if self._model.row_of(key) is not None], current=current)
        if chosen != self._chosen:
            self.chosen_changed.emit(list(self._chosen))

    def set_picture(self, key: str, pixels: Pixels) -> None:
        """The picture of one cell arrived."""
        self._model.set_picture(key, pixels)

    def set_mime(self, mime_of: MimeOf) -> None:
        """What a drag of some keys carries; None forbids it."""
        self._mime_of = mime_of
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)

    def set_single(self) -> None:
        """Only one cell can be chosen."""
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

    def show_order(self, is_shown: bool = True) -> None:
        """Mark several chosen cells A, B, C … in the order of choosing."""
        self._shows_order = is_shown

    def keys(self) -> list[str]:
        """All keys, as shown."""
        return [cell.thumb.key for cell in self._model.cells]

    def chosen(self) -> list[str]:
        """The chosen keys, in the order of choosing."""
        return list(self._chosen)

    def current_key(self) -> str:
        """The key that has the keyboard, or ''."""
        return self._key(self.currentIndex()) if self.currentIndex().isValid() else ""

    def choose(self, keys: Sequence[str], *, current: str = "") -> None:
        """Choose exactly these keys, in this order."""
        model = self.selectionModel()
        model.clearSelection()
        for key in keys:
            row = self._model.row_of(key)
            if row is not None:
                model.select(self._model.index(row), QItemSelectionModel.SelectionFlag.Select)
        row = self._model.row_of(current or (keys[-1] if keys else ""))
        if row is not None:
            model.setCurrentIndex(self._model.index(row), QItemSelectionModel.SelectionFlag.NoUpdate)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Keep the order of choosing."""
        super().selectionChanged(selected, deselected)
        now = {self._key(index) for index in self.selectedIndexes()}
        fresh = [self._key(index) for index in selected.indexes()]
        kept = [key for key in self._chosen if key in now]
        chosen = kept + [key for key in fresh if key in now and key not in kept]
        if chosen != self._chosen:
            self._chosen = chosen
            self._mark_order()
            self.chosen_changed.emit(list(chosen))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as fit, sharing the width evenly."""
        super().resizeEvent(event)
        self._fit_cells()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete asks for removal."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_key():
            self.activated_key.emit(self.current_key())
        elif event.key() == Qt.Key.Key_Delete and not event.modifiers() and self._chosen:
            self.delete_asked.emit(list(self._chosen))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By mouse at the mouse, by keyboard at the current cell."""
        point = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            point = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        if self._chosen:
            self.menu_asked.emit(list(self._chosen), point)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Carry what the owner packs."""
        mime = self._mime_of(list(self._chosen)) if self._mime_of and self._chosen else None
        if mime is None:
            return
        drag = QDrag(self)
        drag.setMimeData(mime)
        row = self._model.row_of(self._chosen[-1])
        picture = None if row is None else self._model.cells[row].picture
        if picture is not None:
            drag.setPixmap(picture)
            drag.setHotSpot(QPoint(self._side // 2, self._side // 2))
        drag.exec(Qt.DropAction.CopyAction)

    def _mark_order(self) -> None:
        marks: dict[str, str] = {}
        if self._shows_order and len(self._chosen) > 1:
            marks = {key: chr(ord("A") + at) if at < 26 else "+" for at, key in enumerate(self._chosen)}
        self._model.set_order(marks)

    def _fit_cells(self) -> None:
        delegate = self.itemDelegate()
        if not isinstance(delegate, ThumbnailDelegate):
            return
        bar = self.verticalScrollBar().sizeHint().width()  # always left free: else it comes and goes with the columns
        width = max(1, self.contentsRect().width() - bar - 4)
        least = delegate.cell_width()
        columns = max(1, width // least)
        self.setGridSize(QSize(max(least, width // columns), delegate.cell_height()))

    def _key(self, index: _Index) -> str:
        return self._model.cells[index.row()].thumb.key
