"""The shelf of bookmarks: kept places, their stars and names, and what several of them can do together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from genimg_desktop.app.session import Session
from genimg_desktop.core.text import Text, shown
from genimg_desktop.library.bookmarks import MOST_STARS, Bookmark
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.i18n import show, show_name, tr
from genimg_desktop.ui.panels import Home
from genimg_desktop.ui.panels.bookmark_mime import mime_of
from genimg_desktop.ui.panels.pad_painting import CORNER_NAMES
from genimg_desktop.ui.panels.picture_feed import PictureFeed
from genimg_desktop.ui.panels.shelf_grid import SIDE_PX, ShelfGrid
from genimg_desktop.ui.tokens import SPACE_S, SPACE_XS
from genimg_desktop.ui.widgets.buttons import tool_button
from genimg_desktop.ui.widgets.empty_state import EmptyState
from genimg_desktop.ui.widgets.plain_label import PlainLabel, named
from genimg_desktop.ui.widgets.thumbnail_grid import Thumb


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One way to sort bookmarks."""

    text: Text
    key: Callable[[Bookmark], object]
    is_reversed: bool = False


ORDERS: tuple[Order, ...] = (
    Order(text=Text("Newest first"), key=lambda b: (b.position, b.id), is_reversed=True),
    Order(text=Text("Oldest first"), key=lambda b: (b.position, b.id)),
    Order(text=Text("Most stars first"), key=lambda b: (-b.stars, -b.position)),
    Order(text=Text("By name"), key=lambda b: (b.name.casefold(), b.id)),
    Order(text=Text("By model"), key=lambda b: (b.recipe.model_title.casefold(), b.id)),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """What chosen bookmarks can do together, from how many on."""

    name: str
    icon: str
    text: Text
    fewest: int
    run: Callable[[Session], object]


TOGETHER: tuple[Together, ...] = (
    Together(name="pad", icon="pad", text=Text("Pad between chosen bookmarks"), fewest=1,
             run=lambda session: session.shelf.pad()),
    Together(name="walk", icon="walk", text=Text("Walk between chosen bookmarks"), fewest=2,
             run=lambda session: session.shelf.walk()),
    Together(name="film", icon="film", text=Text("Loop film of chosen bookmarks"), fewest=2,
             run=lambda session: session.timeline.loop_chosen()),
    Together(name="crossbreed", icon="crossbreed", text=Text("Crossbreed chosen bookmarks"), fewest=2,
             run=lambda session: session.shelf.crossbreed()),
    Together(name="arithmetic", icon="arithmetic", text=Text("First minus second plus third"), fewest=3,
             run=lambda session: session.shelf.arithmetic()),
)  # fmt: skip


class ShelfPanel(QWidget):
    """Shows the session's shelf and asks it to change."""

    panel_id = "shelf"
    title = Text("Bookmarks")
    icon = "bookmark"
    home = Home(side="left", row=1, share=3)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._shelf = session, session.shelf
        self._is_following = False
        self._order = ORDERS[0]
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Find"))
        self.search.setClearButtonEnabled(True)
        named(self.search, tr("Find a bookmark"))
        self.least_stars = QComboBox(self)
        self.least_stars.addItem(tr("All"), 0)
        for stars in range(1, MOST_STARS + 1):
            self.least_stars.addItem(f"{stars} ★", stars)
        named(self.least_stars, tr("Fewest stars shown"))
        self.order = tool_button("sliders", tr("Order of the bookmarks"), parent=self)
        self.order.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.order.setMenu(self._make_orders())
        self.grid = ShelfGrid(self)
        self.grid.set_mime(lambda keys: mime_of([int(key) for key in keys]))
        self._feed = PictureFeed(round(SIDE_PX * self.devicePixelRatioF()), self.grid.set_picture, self)
        self._lay_out()
        self._connect()
        self._follow()

    def menu(self, bookmark_ids: list[int]) -> QMenu:
        """What can be done with bookmarks; the last one is the one that is opened or renamed."""
        session, shelf, last = self._session, self._shelf, bookmark_ids[-1]
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(tr("Open")).triggered.connect(lambda: session.attempt(lambda: shelf.open(last)))
        menu.addAction(tr("Rename")).triggered.connect(lambda: self.grid.edit_name(str(last)))
        stars = menu.addMenu(tr("Stars"))
        for count in range(MOST_STARS + 1):
            action = stars.addAction("★" * count if count else tr("None"))
            action.triggered.connect(lambda _=False, count=count: self._star(bookmark_ids, count))
        corners = menu.addMenu(tr("Put into a corner of the pad"))
        for corner, name in enumerate(CORNER_NAMES):
            corners.addAction(name).triggered.connect(
                lambda _=False, corner=corner: session.attempt(lambda: shelf.to_corner(last, corner))
            )
        menu.addSeparator()
        for entry in TOGETHER:
            action = menu.addAction(show(entry.text))
            action.setEnabled(self._buttons[entry.name].isEnabled())
            action.triggered.connect(lambda _=False, entry=entry: self._together(entry))
        menu.addSeparator()
        menu.addAction(tr("Remove")).triggered.connect(lambda: shelf.remove(bookmark_ids))
        return menu

    def button(self, name: str) -> QToolButton:
        """The button for what chosen bookmarks do together: 'pad', 'walk', 'film', 'crossbreed' or 'arithmetic'."""
        return self._buttons[name]

    def sort(self, order: Order) -> None:
        """Show the bookmarks in another order."""
        self._order = order
        self._follow()

    def _make_orders(self) -> QMenu:
        menu, group = QMenu(self), QActionGroup(self)
        for order in ORDERS:
            action = menu.addAction(show(order.text))
            action.setCheckable(True)
            action.setChecked(order is self._order)
            action.setActionGroup(group)
            action.triggered.connect(lambda _=False, order=order: self.sort(order))
        return menu

    def _lay_out(self) -> None:
        self._top = QWidget(self)
        top = QHBoxLayout(self._top)
        top.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, 0)
        top.setSpacing(SPACE_XS)
        top.addWidget(self.search, 1)
        top.addWidget(self.least_stars)
        top.addWidget(self.order)
        none = EmptyState(
            "bookmark",
            tr("No bookmarks yet"),
            self,
            hint=tr("Press K to keep the place you are at. Bookmarks survive restarts."),
            action=tr("Bookmark this place"),
            run=lambda: self._session.commands.run("explore.bookmark"),
        )
        not_found = EmptyState("search", tr("No bookmark fits the search."), self)
        self._stack = QStackedLayout()
        self._stack.setContentsMargins(SPACE_XS, 0, SPACE_XS, 0)
        for page in (none, not_found, self.grid):
            self._stack.addWidget(page)
        self._empty_button = none.button
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_XS)
        box.addWidget(self._top)
        box.addLayout(self._stack, 1)
        box.addLayout(self._make_foot())

    def _make_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE_XS, 0, SPACE_XS, SPACE_XS)
        foot.setSpacing(SPACE_XS // 2)
        self._keep = tool_button(
            "bookmark", tr("Bookmark this place"), lambda: self._session.commands.run("explore.bookmark"), self
        )
        foot.addWidget(self._keep)
        self._count = PlainLabel(parent=self, role="faint", is_elided=True)
        foot.addSpacing(SPACE_XS)
        foot.addWidget(self._count, 1)
        self._buttons: dict[str, QToolButton] = {}
        for entry in TOGETHER:
            button = tool_button(entry.icon, show(entry.text), parent=self)
            button.clicked.connect(lambda _=False, entry=entry: self._together(entry))
            self._buttons[entry.name] = button
            foot.addWidget(button)
        self._remove = tool_button(
            "delete", tr("Remove chosen bookmarks"), lambda: self._shelf.remove(self._shelf.chosen), self
        )
        foot.addSpacing(SPACE_S)
        foot.addWidget(self._remove)
        return foot

    def _connect(self) -> None:
        session, shelf, grid = self._session, self._shelf, self.grid
        self.search.textChanged.connect(lambda _text: self._follow())
        self.least_stars.activated.connect(lambda _index: self._follow())
        grid.chosen_changed.connect(self._on_chosen)
        grid.activated_key.connect(lambda key: session.attempt(lambda: shelf.open(int(key))))
        grid.starred.connect(lambda key, stars: shelf.star(int(key), stars))
        grid.renamed.connect(lambda key, name: shelf.rename(int(key), name))
        grid.delete_asked.connect(lambda keys: shelf.remove([int(key) for key in keys]))
        grid.menu_asked.connect(lambda keys, at: self.menu([int(key) for key in keys]).popup(at))
        listen(self, shelf.changed, self._follow)
        listen(self, session.explorer.changed, self._follow_keep)
        listen(self, session.explorer.pictured, lambda _result: self._follow_keep())

    def _follow(self) -> None:
        bookmarks = self._shelf.bookmarks
        shown = self._shown()
        self._is_following = True
        try:
            self.grid.set_stars({str(b.id): b.stars for b in bookmarks})
            self.grid.set_thumbs([_thumb(b) for b in shown])
            self._feed.want({str(b.id): b.thumbnail for b in shown})
            chosen = [str(i) for i in self._shelf.chosen if any(b.id == i for b in shown)]
            if chosen != self.grid.chosen():
                self.grid.choose(chosen)
        finally:
            self._is_following = False
        self._top.setVisible(bool(bookmarks))
        self._stack.setCurrentIndex(2 if shown else 1 if bookmarks else 0)
        self._follow_chosen()
        self._follow_keep()

    def _shown(self) -> list[Bookmark]:
        wanted, least = self.search.text().strip().casefold(), self.least_stars.currentData()
        found = [
            b
            for b in self._shelf.bookmarks
            if b.stars >= least and (wanted in b.name.casefold() or wanted in b.recipe.model_title.casefold())
        ]
        return sorted(found, key=self._order.key, reverse=self._order.is_reversed)  # type: ignore[arg-type]

    def _follow_chosen(self) -> None:
        count, usable = len(self._shelf.chosen), len(self._shelf.chosen_latents())
        for entry in TOGETHER:
            self._buttons[entry.name].setEnabled(usable >= entry.fewest)
        self._remove.setEnabled(count > 0)
        self._count.setText(tr("{count} chosen", count=count) if count else "")

    def _follow_keep(self) -> None:
        self._keep.setEnabled(self._shelf.can_keep)
        self._empty_button.setEnabled(self._shelf.can_keep)

    def _on_chosen(self, keys: list[str]) -> None:
        if not self._is_following:
            self._shelf.choose([int(key) for key in keys])

    def _together(self, entry: Together) -> None:
        self._session.attempt(lambda: entry.run(self._session))

    def _star(self, bookmark_ids: list[int], stars: int) -> None:
        for bookmark_id in bookmark_ids:
            self._shelf.star(bookmark_id, stars)


def _thumb(bookmark: Bookmark) -> Thumb:
    title = bookmark.recipe.model_title
    model = show_name(title)
    name = model if bookmark.name == title else shown(bookmark.name)  # what a person typed is never translated
    stars = "★" * bookmark.stars
    lines = [name, model if model != name else "", stars]
    return Thumb(key=str(bookmark.id), caption=name, tip="\n".join(line for line in lines if line))
