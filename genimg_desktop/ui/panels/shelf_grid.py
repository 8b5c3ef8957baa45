"""The bookmarks as thumbnails: stars to click on the pictures, names to edit in place, digits for stars."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from genimg_desktop.library.bookmarks import MOST_STARS, NAME_LIMIT
from genimg_desktop.ui.i18n import tr
from genimg_desktop.ui.panels.name_editor import NameEditor
from genimg_desktop.ui.widgets.plain_label import named
from genimg_desktop.ui.widgets.star_delegate import StarDelegate
from genimg_desktop.ui.widgets.thumbnail_delegate import THUMB_ROLE
from genimg_desktop.ui.widgets.thumbnail_grid import ThumbnailGrid

SIDE_PX = 80


class ShelfGrid(ThumbnailGrid):
    """``starred``: a number of stars for one bookmark. ``renamed``: another name for it."""

    starred = Signal(str, int)
    renamed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Bookmarks"), SIDE_PX, parent)
        self.stars: dict[str, int] = {}
        self.editor: NameEditor | None = None
        self._delegate = StarDelegate(self.stars, SIDE_PX, self)
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
