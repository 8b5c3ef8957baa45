"""What can be done with chosen pictures of the gallery, as a menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from genimg_desktop.app.session import Session
from genimg_desktop.core.text import shown
from genimg_desktop.library.gallery_values import MOST_STARS, NAME_LIMIT, TAG_LIMIT, Entry
from genimg_desktop.ui.dialog_frame import DialogFrame
from genimg_desktop.ui.i18n import tr
from genimg_desktop.ui.panels.gallery_family import FamilyDialog
from genimg_desktop.ui.widgets.ask import Answer, Question
from genimg_desktop.ui.widgets.plain_label import named

_MOST_OFFERED = 12
_WIDTH = 340


class AskName(DialogFrame):
    """One line of text, for a board or a tag."""

    def __init__(
        self, parent: QWidget, title: str, name: str, take: Callable[[str], object], limit: int = NAME_LIMIT
    ) -> None:
        super().__init__(parent, title, _WIDTH)
        self.field = QLineEdit(name, self)
        self.field.setMaxLength(limit)
        named(self.field, title)
        self.field.selectAll()
        self.body.addWidget(self.field)
        self.add_cancel_button()
        main = self.add_main_button(tr("OK"), lambda: self._on_ok(take))
        main.setEnabled(bool(name))
        self.field.textChanged.connect(lambda text: main.setEnabled(bool(text.strip())))

    def _on_ok(self, take: Callable[[str], object]) -> None:
        self.accept()
        take(self.field.text().strip())


class GalleryMenu:
    """Makes the menu. parent: of dialogs that it opens."""

    def __init__(self, session: Session, parent: QWidget, rename: Callable[[int], object]) -> None:
        self._session, self._parent, self._rename = session, parent, rename

    def make(self, ids: Sequence[int]) -> QMenu:
        """The menu for these pictures; the last one is the one that is opened, renamed and looked at."""
        gallery, actions = self._session.gallery, self._session.gallery_actions
        last, entry = ids[-1], gallery.entry(ids[-1])
        menu = QMenu(self._parent)
        menu.aboutToHide.connect(menu.deleteLater)

        def add(text: str, run: Callable[[], object], *, is_enabled: bool = True, to: QMenu = menu) -> None:
            action = to.addAction(text)
            action.setEnabled(is_enabled)
            action.triggered.connect(lambda _=False: run())

        if entry is not None and entry.trashed is not None:
            add(tr("Bring back"), lambda: gallery.undelete(ids))
            add(tr("Empty the trash…"), self.ask_empty)
            return menu
        add(tr("Open where it was made"), lambda: actions.open(last))
        add(tr("Place on the canvas"), lambda: actions.place(ids))
        add(tr("Export again"), lambda: self.export_again(ids))
        menu.addSeparator()
        add(tr("Similar pictures"), lambda: gallery.ask(like=last))
        add(tr("Family…"), lambda: self.show_family(last))
        menu.addSeparator()
        add(tr("Rename"), lambda: self._rename(last))
        self._add_stars(menu, ids)
        self._add_tags(menu, ids, entry)
        self._add_boards(menu, ids, entry)
        menu.addSeparator()
        path = None if entry is None else entry.path
        add(tr("Copy the path of the file"), lambda: _copy(str(path)), is_enabled=path is not None)
        menu.addSeparator()
        add(tr("Remove from the gallery"), lambda: gallery.trash(ids))
        return menu

    def export_again(self, ids: Sequence[int]) -> None:
        """Write the pictures anew with the settings of the last export."""
        session = self._session
        session.gallery_actions.export_again(ids, session.exporter.folder, session.settings.current.export)

    def show_family(self, entry_id: int) -> None:
        """Open the family of a picture."""
        FamilyDialog(self._session, entry_id, self._parent).open()

    def ask_empty(self) -> None:
        """Ask before the trash is emptied for good."""
        gallery = self._session.gallery
        empty = Answer(text=tr("Empty the trash"), run=gallery.empty_trash, is_default=True)
        answers = [Answer(text=tr("Cancel")), empty]
        Question(
            self._parent,
            tr("Gallery"),
            tr("Remove {count} pictures from the gallery for good?", count=gallery.facets.in_trash),
            answers,
            tr("Exported files stay where they are; bookmarks stay on the shelf."),
        ).open()

    def ask_board(self, ids: Sequence[int]) -> None:
        """A new board with these pictures on it."""
        AskName(self._parent, tr("New board"), "", lambda name: self._session.gallery.make_board(name, ids)).open()

    def ask_tag(self, ids: Sequence[int]) -> None:
        """A tag for these pictures."""
        gallery = self._session.gallery
        AskName(self._parent, tr("Add a tag"), "", lambda tag: gallery.tag(ids, tag), TAG_LIMIT).open()

    def _add_stars(self, menu: QMenu, ids: Sequence[int]) -> None:
        stars = menu.addMenu(tr("Stars"))
        for count in range(MOST_STARS + 1):
            action = stars.addAction(f"{'★' * count if count else tr('None')}\t{count}")
            action.triggered.connect(lambda _=False, count=count: self._session.gallery.star(ids, count))

    def _add_tags(self, menu: QMenu, ids: Sequence[int], entry: Entry | None) -> None:
        gallery = self._session.gallery
        tags = menu.addMenu(tr("Tags"))
        mine = () if entry is None else entry.tags
        offered = [tag for tag, _ in gallery.facets.tags[:_MOST_OFFERED]]
        for tag in dict.fromkeys([*mine, *offered]):
            action = tags.addAction(f"#{shown(tag)}".replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(tag in mine)
            change = gallery.untag if tag in mine else gallery.tag
            action.triggered.connect(lambda _=False, tag=tag, change=change: change(ids, tag))
        tags.addSeparator()
        tags.addAction(tr("Add a tag…")).triggered.connect(lambda _=False: self.ask_tag(ids))

    def _add_boards(self, menu: QMenu, ids: Sequence[int], entry: Entry | None) -> None:
        gallery = self._session.gallery
        boards = menu.addMenu(tr("Boards"))
        mine = () if entry is None else entry.boards
        for board in gallery.facets.boards:
            action = boards.addAction(shown(board.name).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(board.id in mine)
            change = gallery.take_off_board if board.id in mine else gallery.put_on_board
            action.triggered.connect(lambda _=False, board=board.id, change=change: change(ids, board))
        boards.addSeparator()
        boards.addAction(tr("New board…")).triggered.connect(lambda _=False: self.ask_board(ids))
        asked = next((b for b in gallery.facets.boards if b.id == gallery.query.board), None)
        if asked is not None:
            rename = boards.addAction(tr("Rename the board '{name}'…", name=asked.name))
            rename.triggered.connect(
                lambda _=False: AskName(
                    self._parent, tr("Rename the board"), asked.name, lambda name: gallery.rename_board(asked.id, name)
                ).open()
            )
            remove = boards.addAction(tr("Remove the board '{name}'", name=asked.name))
            remove.triggered.connect(lambda _=False: gallery.remove_board(asked.id))


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text.encode("utf-8", "replace").decode("utf-8"))
