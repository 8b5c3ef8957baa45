"""The bookmarks as thumbnails: stars to click on the pictures, names to edit in place, digits for stars."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from genimg_desktop.library.bookmarks import MOST_STARS, NAME_LIMIT
from genimg_desktop.ui.i18n import tr
from genimg_desktop.ui.icons import pixmap
from genimg_desktop.ui.panels.name_editor import NameEditor
from genimg_desktop.ui.tokens import RADIUS
from genimg_desktop.ui.widgets.plain_label import named
from genimg_desktop.ui.widgets.thumbnail_delegate import THUMB_ROLE, ThumbnailDelegate
from genimg_desktop.ui.widgets.thumbnail_grid import ThumbnailGrid

SIDE_PX = 80
_STAR_PX = 12
_STRIP_PX = 20
_PICTURE_TOP_PX = 5
_GOLD = "#ffc94d"
_PALE = "#c9d1d8"
_Index = QModelIndex | QPersistentModelIndex


class StarDelegate(ThumbnailDelegate):
    """A thumbnail with its stars in a strip over the picture; empty ones are shown under the mouse."""

    def __init__(self, stars: dict[str, int], parent: QWidget) -> None:
        super().__init__(SIDE_PX, True, parent)
        self._stars = stars

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """The thumbnail, then the strip."""
        super().paint(painter, option, index)
        cell = index.data(THUMB_ROLE)
        stars = self._stars.get(cell.thumb.key, 0) if cell is not None else 0
        is_pointed_at = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if not stars and not is_pointed_at:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = MOST_STARS if is_pointed_at else stars
        strip = self.strip(option.rect)
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

    def strip(self, cell: QRect) -> QRect:
        """Where the stars of a cell are."""
        left = cell.center().x() - SIDE_PX // 2 + 2
        bottom = cell.top() + _PICTURE_TOP_PX + SIDE_PX - 2
        return QRect(left, bottom - _STRIP_PX, SIDE_PX - 4, _STRIP_PX)

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


class ShelfGrid(ThumbnailGrid):
    """``starred``: a number of stars for one bookmark. ``renamed``: another name for it."""

    starred = Signal(str, int)
    renamed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Bookmarks"), SIDE_PX, parent)
        self.stars: dict[str, int] = {}
        self.editor: NameEditor | None = None
        self._delegate = StarDelegate(self.stars, self)
        self.setItemDelegate(self._delegate)
        self.show_order()

    def set_stars(self, stars: dict[str, int]) -> None:
        """How many stars each key has."""
        if stars != self.stars:
            self.stars.clear()
            self.stars.update(stars)
            self.viewport().update()

    def edit_name(self, key: str) -> None:
        """Edit the name of a bookmark where it stands."""
        row = self.keys().index(key) if key in self.keys() else -1
        if row < 0:
            return
        index = self.model().index(row, 0)
        self.scrollTo(index)
        cell = self.visualRect(index)
        editor = NameEditor(index.data(THUMB_ROLE).thumb.caption, NAME_LIMIT, self.viewport())
        named(editor, tr("Name of the bookmark"))
        height = editor.sizeHint().height()
        editor.setGeometry(cell.left() + 1, cell.bottom() - height + 2, cell.width() - 2, height)
        editor.named.connect(lambda name: self.renamed.emit(key, name))
        editor.ended.connect(lambda is_by_key: self.setFocus() if is_by_key else None)
        self.editor = editor
        editor.open()

    def event(self, event: QEvent) -> bool:
        """F2 and the digits are ours while the shelf has the keyboard, not the window's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            if is_plain and (event.key() == Qt.Key.Key_F2 or self._stars_of(event) is not None):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits star what is chosen, F2 renames."""
        stars = self._stars_of(event)
        if stars is not None and self.chosen() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            for key in self.chosen():
                self.starred.emit(key, stars)
        elif event.key() == Qt.Key.Key_F2 and self.current_key():
            self.edit_name(self.current_key())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a star gives that many; on the last one given, none. It does not change what is chosen."""
        star, key = self._star_under(event)
        if star:
            self.starred.emit(key, 0 if self.stars.get(key, 0) == star else star)
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A second click on a star does not open the bookmark."""
        if not self._star_under(event)[0]:
            super().mouseDoubleClickEvent(event)

    def _star_under(self, event: QMouseEvent) -> tuple[int, str]:
        point = event.position().toPoint()
        index = self.indexAt(point)
        is_plain = not event.modifiers() and event.button() == Qt.MouseButton.LeftButton
        if not index.isValid() or not is_plain:
            return 0, ""
        return self._delegate.star_at(self.visualRect(index), point), index.data(THUMB_ROLE).thumb.key

    @staticmethod
    def _stars_of(event: QKeyEvent) -> int | None:
        number = event.key() - Qt.Key.Key_0
        return number if 0 <= number <= MOST_STARS else None
