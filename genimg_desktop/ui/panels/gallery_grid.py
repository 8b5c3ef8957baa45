"""The pictures of the gallery as a grid of any length: stars to click and to type, names to edit in place."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem, QWidget

from genimg_desktop.app.gallery import Gallery
from genimg_desktop.core.text import shown
from genimg_desktop.library.gallery_values import MOST_STARS, NAME_LIMIT, Entry
from genimg_desktop.ui.i18n import show_name, tr
from genimg_desktop.ui.icons import pixmap
from genimg_desktop.ui.panels.name_editor import NameEditor
from genimg_desktop.ui.pictures import to_image
from genimg_desktop.ui.tokens import Tokens, tokens_for
from genimg_desktop.ui.widgets.plain_label import named, tip_text
from genimg_desktop.ui.widgets.star_delegate import StarDelegate
from genimg_desktop.ui.widgets.thumbnail_delegate import THUMB_ROLE
from genimg_desktop.ui.widgets.thumbnail_grid import Cell, Thumb
from genimg_desktop.ui.widgets.virtual_grid import LazyModel, VirtualGrid

SIDES_PX = (80, 112, 160)
"""Sizes of the thumbnails that the person can choose from."""
KEPT_PICTURES = 600
_FEW = 3
_SIGN_PX = 18
_SIGNS = {"bookmarked": "bookmark", "placed": "layers"}
_PALE, _AMBER = "#e8eef3", "#ffb84d"
_Index = QModelIndex | QPersistentModelIndex
FaceOf = Callable[[Entry, QPixmap, float], QPixmap]


class GalleryModel(LazyModel):
    """The cells of the ids that the gallery shows. A cell whose entry was not read yet is a blank."""

    def __init__(self, gallery: Gallery, stars: dict[str, int], face: FaceOf, parent: QWidget) -> None:
        super().__init__(parent)
        self._gallery, self._stars, self._face = gallery, stars, face
        self._cells: OrderedDict[int, Cell] = OrderedDict()
        self._row_of: dict[int, int] = {}
        self.ratio = parent.devicePixelRatioF()

    def follow(self) -> None:
        """Other ids."""
        self._row_of = {}
        self.set_count(len(self._gallery.ids))

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The cell for the delegate; its caption for screen readers; its tip."""
        if not index.isValid() or index.row() >= len(self._gallery.ids):
            return None
        if role == THUMB_ROLE:
            return self._cell(self._gallery.ids[index.row()])
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return None
        entry = self._gallery.entry(self._gallery.ids[index.row()])
        if entry is None:
            return ""
        return tip_text(_tip(entry)) if role == Qt.ItemDataRole.ToolTipRole else caption(entry)

    def cell_at(self, row: int) -> Cell | None:
        """What is painted in a row."""
        return self._cell(self._gallery.ids[row]) if 0 <= row < len(self._gallery.ids) else None

    def rows_of(self, ids: Sequence[int]) -> list[int]:
        """The rows of ids, in their order; those that are not shown are left out."""
        shown = self._gallery.ids
        if len(ids) <= _FEW:  # a dictionary of 100,000 takes longer to make than a few searches
            return [shown.index(i) for i in ids if i in shown]
        if not self._row_of and len(shown):
            self._row_of = {entry_id: row for row, entry_id in enumerate(shown)}
        return [self._row_of[i] for i in ids if i in self._row_of]

    def rows_among(self, ids: Sequence[int], first: int, last: int) -> list[int]:
        """The rows from ``first`` to ``last`` that stand for some of the ids."""
        wanted = set(ids)
        return [first + at for at, i in enumerate(self._gallery.ids[first : last + 1]) if i in wanted]

    def forget(self, ids: Sequence[int]) -> None:
        """These entries have changed, or have a thumbnail now."""
        for entry_id in ids:
            self._cells.pop(entry_id, None)

    def forget_all(self) -> None:
        """All thumbnails have another size."""
        self._cells.clear()

    def _cell(self, entry_id: int) -> Cell:
        known = self._cells.get(entry_id)
        if known is not None:
            self._cells.move_to_end(entry_id)
            return known
        entry, pixels = self._gallery.entry(entry_id), self._gallery.thumbs.get(entry_id)
        if entry is None:
            return Cell(Thumb(key=str(entry_id)))
        picture = None
        if pixels is not None:
            picture = QPixmap.fromImage(to_image(pixels))
            picture.setDevicePixelRatio(self.ratio)
            picture = self._face(entry, picture, self.ratio)
        cell = Cell(Thumb(key=str(entry_id), caption=caption(entry)), picture)
        self._stars[cell.thumb.key] = entry.stars
        self._cells[entry_id] = cell
        while len(self._cells) > KEPT_PICTURES:
            gone, _ = self._cells.popitem(last=False)
            self._stars.pop(str(gone), None)
        return cell


class GalleryDelegate(StarDelegate):
    """A thumbnail with its stars, a sign of how it came here, and one when its file is not where it was.

    All of that is painted once, as the face of a cell: a screen full of cells is then a screen full of copies.
    """

    def face(self, entry: Entry, picture: QPixmap, ratio: float) -> QPixmap:
        """What a cell shows, without what changes under the mouse, of ``ratio`` device pixels a point."""
        side = self._side
        face = QPixmap(round(side * ratio), round(side * ratio))
        face.setDevicePixelRatio(ratio)
        face.fill(Qt.GlobalColor.transparent)
        painter = QPainter(face)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_picture(painter, self._tokens(), QRect(0, 0, side, side), picture)
        cell = QRect(QPoint(0, 0), self.sizeHint(QStyleOptionViewItem(), QModelIndex()))
        cell.moveTopLeft(-self.picture_rect(cell).topLeft())
        if entry.stars:
            self.paint_stars(painter, cell, entry.stars, entry.stars)
        sign = _SIGNS.get(entry.kind)
        if sign is not None:
            _paint_sign(painter, sign, _PALE, side - _SIGN_PX - 2, ratio)
        if entry.is_missing:
            _paint_sign(painter, "warning", _AMBER, 2, ratio)
        painter.end()
        return face

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """The face, rings for choice and keyboard, empty stars under the mouse, the caption."""
        cell = index.data(THUMB_ROLE)
        if cell is None:
            return
        tokens, state, frame = self._tokens(), option.state, self.picture_rect(option.rect)
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        is_pointed_at = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if cell.picture is not None:
            painter.drawPixmap(frame.topLeft(), cell.picture)
        else:
            self._paint_picture(painter, tokens, frame, None)
        if is_pointed_at:
            self.paint_stars(painter, option.rect, self._stars.get(cell.thumb.key, 0), MOST_STARS)
        if is_chosen:
            self._paint_ring(painter, frame, tokens.focus, 2.0)
        elif is_pointed_at:
            self._paint_ring(painter, frame, tokens.border_strong, 1.5)
        if state & QStyle.StateFlag.State_HasFocus:
            self._paint_ring(painter, frame.adjusted(-3, -3, 3, 3), tokens.text, 1.0)
        self._paint_caption(painter, tokens.text if is_chosen else tokens.text_dim, option, frame, cell.thumb.caption)
        painter.restore()

    def _tokens(self) -> Tokens:
        owner = self.parent()
        return tokens_for(owner.palette() if isinstance(owner, QWidget) else QApplication.palette())


def _paint_sign(painter: QPainter, icon: str, colour: str, left: int, ratio: float) -> None:
    """On a dark disc, so that it is seen on every picture."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(12, 18, 24, 165))
    painter.drawEllipse(left, 2, _SIGN_PX, _SIGN_PX)
    painter.drawPixmap(left + 3, 5, pixmap(icon, colour, _SIGN_PX - 6, ratio))


class GalleryGrid(VirtualGrid):
    """``starred``: so many stars for the chosen pictures, or for one (its row; -1: the chosen). ``renamed``: another
    name for a row."""

    starred = Signal(int, int)
    renamed = Signal(int, str)
    _is_ready = False

    def __init__(self, gallery: Gallery, parent: QWidget | None = None) -> None:
        super().__init__(tr("Pictures of the gallery"), parent)
        self._gallery = gallery
        self._stars: dict[str, int] = {}
        self._at = 0
        self.editor: NameEditor | None = None
        self._faces = self._make_delegate()
        self.lazy = GalleryModel(gallery, self._stars, lambda *given: self._faces.face(*given), self)
        gallery.thumbs.set_side(round(self.side_px * self.devicePixelRatioF()))
        self.begin(self.lazy, self._faces)
        self._is_ready = True
        self.zoom_asked.connect(self.zoom)

    @property
    def side_px(self) -> int:
        """The longer side of a thumbnail, in logical pixels."""
        return SIDES_PX[self._at]

    def zoom(self, steps: int) -> None:
        """Larger (above 0) or smaller thumbnails."""
        at = min(max(self._at + steps, 0), len(SIDES_PX) - 1)
        if at != self._at:
            self._at = at
            self.lazy.forget_all()
            self._gallery.thumbs.set_side(round(self.side_px * self.devicePixelRatioF()))
            old, self._faces = self._faces, self._make_delegate()
            self.set_delegate(self._faces)
            old.deleteLater()

    def edit_name(self, row: int) -> None:
        """Edit the name of a picture where it stands."""
        entry = self._entry(row)
        if entry is None:
            return
        index = self.model().index(row, 0)
        self.scrollTo(index)
        cell = self.visualRect(index)
        editor = NameEditor(entry.name, NAME_LIMIT, self.viewport())
        named(editor, tr("Name of the picture"))
        height = editor.sizeHint().height()
        editor.setGeometry(cell.left() + 1, cell.bottom() - height + 2, cell.width() - 2, height)
        editor.named.connect(lambda name: self.renamed.emit(row, name))
        editor.ended.connect(lambda is_by_key: self.setFocus() if is_by_key else None)
        self.editor = editor
        editor.open()

    def changeEvent(self, event: QEvent) -> None:
        """Another theme: other faces."""
        super().changeEvent(event)
        if self._is_ready and event.type() == QEvent.Type.PaletteChange:
            self.lazy.forget_all()

    def event(self, event: QEvent) -> bool:
        """F2 and the digits are ours while the gallery has the keyboard, not the window's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            if is_plain and (event.key() == Qt.Key.Key_F2 or _stars_of(event) is not None):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits star what is chosen, F2 renames, plus and minus with Ctrl change the size."""
        stars, has_ctrl = _stars_of(event), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if stars is not None and self.chosen_rows() and not has_ctrl:
            self.starred.emit(-1, stars)
        elif event.key() == Qt.Key.Key_F2 and self.current_row() >= 0:
            self.edit_name(self.current_row())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a star gives that many; on the last one given, none. It does not change what is chosen."""
        star, row = self._star_under(event)
        if star:
            entry = self._entry(row)
            self.starred.emit(row, 0 if entry is not None and entry.stars == star else star)
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A second click on a star does not open the picture."""
        if not self._star_under(event)[0]:
            super().mouseDoubleClickEvent(event)

    def _make_delegate(self) -> GalleryDelegate:
        return GalleryDelegate(self._stars, self.side_px, self)

    def _entry(self, row: int) -> Entry | None:
        return self._gallery.entry(self._gallery.ids[row]) if 0 <= row < len(self._gallery.ids) else None

    def _star_under(self, event: QMouseEvent) -> tuple[int, int]:
        point: QPoint = event.position().toPoint()
        index = self.indexAt(point)
        is_plain = not event.modifiers() and event.button() == Qt.MouseButton.LeftButton
        delegate = self.itemDelegate()
        if not index.isValid() or not is_plain or not isinstance(delegate, StarDelegate):
            return 0, -1
        return delegate.star_at(self.visualRect(index), point), index.row()


def _stars_of(event: QKeyEvent) -> int | None:
    number = event.key() - Qt.Key.Key_0
    return number if 0 <= number <= MOST_STARS else None


def caption(entry: Entry) -> str:
    """The name; that of a model is translated, what a person typed is not."""
    if entry.name and entry.name != entry.model_title:
        return shown(entry.name)
    return show_name(entry.model_title) or tr("Picture")


def _tip(entry: Entry) -> str:
    model = show_name(entry.model_title)
    size = f"{entry.width} × {entry.height}"
    tags = " ".join(f"#{shown(tag)}" for tag in entry.tags)
    lost = tr("Its file is not where it was.") if entry.is_missing else ""
    lines = [caption(entry), model if model != caption(entry) else "", size, "★" * entry.stars, tags, lost]
    return "\n".join(line for line in lines if line)
