"""The pad in the explorer: four corners, from bookmarks or seeds, and the square between them."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from genimg_desktop.app.session import Session
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.i18n import tr
from genimg_desktop.ui.panels.hold import Hold
from genimg_desktop.ui.panels.pad_painting import CORNER_NAMES
from genimg_desktop.ui.panels.pad_view import PadView
from genimg_desktop.ui.tokens import SPACE_S, SPACE_XS
from genimg_desktop.ui.widgets.buttons import push_button
from genimg_desktop.ui.widgets.empty_state import EmptyState
from genimg_desktop.ui.widgets.plain_label import set_tip


class PadTab(QWidget):
    """Shows the session's pad and asks it to move."""

    def __init__(self, session: Session, hold: Hold, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._pad, self._hold = session, session.pad, hold
        self.view = PadView(self)
        self.from_chosen = push_button(tr("From chosen bookmarks"), lambda: session.attempt(session.shelf.pad), self)
        self._lay_out()
        self.view.pressed.connect(hold.press)
        self.view.released.connect(hold.release)
        self.view.stepped.connect(hold.step)
        self.view.moved.connect(self._pad.move)
        self.view.dropped.connect(
            lambda bookmark_id, corner: session.attempt(lambda: session.shelf.to_corner(bookmark_id, corner))
        )
        self.view.roll_asked.connect(self._pad.roll_corner)
        self.view.corner_menu_asked.connect(self._open_menu)
        listen(self, self._pad.changed, self._follow)
        listen(self, session.corner_faces.changed, self._follow_faces)
        listen(self, session.shelf.changed, self._follow)
        self._follow()
        self._follow_faces()

    def _lay_out(self) -> None:
        used = QWidget(self)
        box = QVBoxLayout(used)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_S)
        box.addSpacing(SPACE_XS)
        box.addWidget(self.view, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addWidget(self.from_chosen)
        again = push_button(tr("New corners"), lambda: self._pad.start(), used)
        set_tip(again, tr("This picture in corner A, new ones in the others"))
        buttons.addWidget(again)
        buttons.addStretch(1)
        box.addLayout(buttons)
        box.addStretch()
        empty = EmptyState(
            "pad",
            tr("Move between four pictures with one hand"),
            self,
            hint=tr("Choose up to four bookmarks on the shelf, or start from this picture and three new ones."),
            action=tr("Start from here"),
            run=lambda: self._pad.start(),
        )
        self._stack = QStackedLayout(self)
        self._stack.addWidget(empty)
        self._stack.addWidget(used)

    def _follow(self) -> None:
        self._stack.setCurrentIndex(0 if self._pad.corners is None else 1)
        self.view.display(self._pad.x, self._pad.y)
        self.from_chosen.setEnabled(bool(self._session.shelf.chosen))

    def _follow_faces(self) -> None:
        self.view.display_pictures(self._session.corner_faces.pictures)

    def _put_here(self, corner: int) -> None:
        place = self._session.explorer.place
        if place is not None:
            self._pad.set_corner(corner, place.latent)

    def _open_menu(self, corner: int, at: QPoint) -> None:
        menu = self.corner_menu(corner)
        menu.popup(at)

    def corner_menu(self, corner: int) -> QMenu:
        """What can be done with a corner."""
        session = self._session
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        roll = menu.addAction(tr("New picture in corner {corner}", corner=CORNER_NAMES[corner]))
        roll.triggered.connect(lambda: self._pad.roll_corner(corner))
        here = menu.addAction(tr("Put this picture into corner {corner}", corner=CORNER_NAMES[corner]))
        here.triggered.connect(lambda: self._put_here(corner))
        chosen = menu.addAction(tr("Put the chosen bookmark into corner {corner}", corner=CORNER_NAMES[corner]))
        chosen.setEnabled(bool(session.shelf.chosen))
        chosen.triggered.connect(
            lambda: session.attempt(lambda: session.shelf.to_corner(session.shelf.chosen[-1], corner))
        )
        menu.addSeparator()
        go = menu.addAction(tr("Go to corner {corner}", corner=CORNER_NAMES[corner]))
        go.triggered.connect(lambda: self._pad.move(float(corner % 2), float(corner // 2)))
        return menu
