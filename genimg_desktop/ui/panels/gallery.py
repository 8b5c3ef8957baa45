"""The gallery: every exported, placed and bookmarked picture, found by words and filters, to open, place and sort."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QActionGroup, QHideEvent, QKeyEvent, QKeySequence, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSplitter,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from genimg_desktop.app.gallery_actions import Taken
from genimg_desktop.app.session import Session
from genimg_desktop.core.text import Text
from genimg_desktop.export.options import ExportOptions
from genimg_desktop.library.gallery_values import Order, Query
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.i18n import show, tr
from genimg_desktop.ui.panels import Home
from genimg_desktop.ui.panels.gallery_detail import GalleryDetail
from genimg_desktop.ui.panels.gallery_drag import MOST_DRAGGED, GalleryMime
from genimg_desktop.ui.panels.gallery_filters import FilterBar
from genimg_desktop.ui.panels.gallery_grid import GalleryGrid
from genimg_desktop.ui.panels.gallery_menu import GalleryMenu
from genimg_desktop.ui.tokens import SPACE_S, SPACE_XS
from genimg_desktop.ui.widgets.buttons import push_button, tool_button
from genimg_desktop.ui.widgets.empty_state import EmptyState
from genimg_desktop.ui.widgets.plain_label import PlainLabel, named

ORDER_NAMES: dict[Order, Text] = {
    "newest": Text("Newest first"),
    "oldest": Text("Oldest first"),
    "stars": Text("Most stars first"),
    "name": Text("By name"),
    "model": Text("By model"),
    "largest": Text("Largest first"),
}
WIDE_PX = 620
"""From this width on the details stand beside the pictures, below it under them."""
_TYPING_MS = 180
_LOOK_MS = 3000
_DETAIL_SHARE = 0.36
_LEAST_DETAIL_PX = 220
_LITTER_S = 24 * 3600


class GalleryPanel(QWidget):
    """Shows the session's gallery and asks it to change."""

    panel_id = "gallery"
    title = Text("Gallery")
    icon = "gallery"
    home = Home(side="left", row=1, share=3)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._gallery = session, session.gallery
        self._is_following = False
        self._top_id = 0
        self._wants_detail = {True: True, False: False}
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Find pictures"))
        self.search.setClearButtonEnabled(True)
        self.search.setText(self._gallery.query.words)
        named(self.search, tr("Find pictures"), tr('Words in name, tags, notes, model or file. "Two words" as one.'))
        self.filter_button = tool_button("filter", tr("Filters"), parent=self, is_checkable=True)
        self.filters = FilterBar(self._gallery, self)
        self.order = tool_button("sliders", tr("Order of the pictures"), parent=self)
        self.order.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.order.setMenu(self._make_orders())
        self.grid = GalleryGrid(self._gallery, self)
        self.detail = GalleryDetail(self._gallery, self)
        self.menu = GalleryMenu(session, self, self._rename)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._looking = QTimer(self, interval=_LOOK_MS)
        self._lay_out()
        self._connect()
        self._follow_ids()

    # what the person does

    def show_wide(self, is_wide: bool) -> None:
        """Details beside the pictures, or under them; each remembers by itself whether they are wanted."""
        orientation = Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical
        is_wanted = self._wants_detail[is_wide]
        is_other = (self._split.orientation(), self.detail.isHidden()) != (orientation, not is_wanted)
        self._split.setOrientation(orientation)
        self.detail.setMinimumSize(QSize(_LEAST_DETAIL_PX, 0) if is_wide else QSize(0, _LEAST_DETAIL_PX // 2))
        self.detail.setVisible(is_wanted)
        self.info.setChecked(is_wanted)
        if is_other:
            room = self._split.width() if is_wide else self._split.height()
            self._split.setSizes([round((1 - _DETAIL_SHARE) * room), round(_DETAIL_SHARE * room)])

    def begin_search(self) -> None:
        """Give the keyboard to the search."""
        self.search.setFocus()
        self.search.selectAll()

    def trash_chosen(self) -> None:
        """Put what is chosen into the trash."""
        self._gallery.trash(self._gallery.chosen)

    def ask_folder(self) -> None:
        """Choose a folder in which missing files are looked for."""
        start = self._session.exporter.folder
        dialog = QFileDialog(self, tr("Where are the pictures now?"), str(start if start.is_dir() else Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self._session.gallery_actions.repair(Path(name)))
        dialog.open()

    def event(self, event: QEvent) -> bool:
        """The key for finding is ours while the gallery has the keyboard, not the window's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_find(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The key for finding goes to the search."""
        if _is_find(event):
            self.begin_search()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wide or narrow."""
        super().resizeEvent(event)
        self.show_wide(self.width() >= WIDE_PX)

    def showEvent(self, event: QShowEvent) -> None:
        """While it is seen, changes of another window are looked for."""
        super().showEvent(event)
        self._looking.start()
        self._want()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks."""
        super().hideEvent(event)
        self._looking.stop()
        self.detail.keep_note()

    # building

    def _make_orders(self) -> QMenu:
        menu, group = QMenu(self), QActionGroup(self)
        for order, text in ORDER_NAMES.items():
            action = menu.addAction(show(text))
            action.setCheckable(True)
            action.setChecked(order == self._gallery.query.order)
            action.setActionGroup(group)
            action.triggered.connect(lambda _=False, order=order: self._gallery.ask(order=order))
        menu.addSeparator()
        for words, steps in ((tr("Larger thumbnails"), 1), (tr("Smaller thumbnails"), -1)):
            menu.addAction(words).triggered.connect(lambda _=False, steps=steps: self.grid.zoom(steps))
        menu.addSeparator()
        menu.addAction(tr("Find moved files…")).triggered.connect(lambda _=False: self.ask_folder())
        self._trash_action = menu.addAction(tr("Trash"))
        self._trash_action.triggered.connect(lambda _=False: self._gallery.ask_anew(Query(in_trash=True)))
        return menu

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, 0)
        top.setSpacing(SPACE_XS)
        for widget, stretch in ((self.search, 1), (self.filter_button, 0), (self.order, 0)):
            top.addWidget(widget, stretch)
        self.filters.hide()
        self._pictures = QWidget(self)
        self._stack = QStackedLayout(self._pictures)
        self._stack.setContentsMargins(SPACE_XS, 0, SPACE_XS, 0)
        self._pages = self._make_pages()
        for page in self._pages.values():
            self._stack.addWidget(page)
        self._split = QSplitter(Qt.Orientation.Vertical, self)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._pictures)
        self._split.addWidget(self.detail)
        self._split.setStretchFactor(0, 1)
        self._split.setStretchFactor(1, 0)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_XS)
        box.addLayout(top)
        filters = QHBoxLayout()
        filters.setContentsMargins(SPACE_S, 0, SPACE_S, 0)
        filters.addWidget(self.filters)
        box.addLayout(filters)
        box.addWidget(self._make_strip())
        box.addWidget(self._split, 1)
        box.addLayout(self._make_foot())

    def _make_pages(self) -> dict[str, QWidget]:
        return {
            "reading": EmptyState("gallery", tr("Reading the gallery …"), self),
            "none": EmptyState(
                "gallery",
                tr("No pictures yet"),
                self,
                hint=tr("What you export, place on the canvas or bookmark is kept here with its recipe."),
            ),
            "not found": EmptyState(
                "search",
                tr("No picture fits."),
                self,
                hint=tr("Try fewer words or other filters."),
                action=tr("Show everything"),
                run=self._show_everything,
            ),
            "no trash": EmptyState("delete", tr("The trash is empty."), self),
            "grid": self.grid,
        }

    def _make_strip(self) -> QWidget:
        """A line that says that not everything is shown, and how to get back."""
        self.strip = QWidget(self)
        row = QHBoxLayout(self.strip)
        row.setContentsMargins(SPACE_S, 0, SPACE_S, 0)
        row.setSpacing(SPACE_XS)
        self._strip_text = PlainLabel(parent=self.strip, role="dim", is_elided=True)
        self.strip_button = push_button(tr("Show them"), self._on_strip, self.strip)
        self._strip_close = tool_button("close", tr("Show everything again"), self._show_everything, self.strip)
        row.addWidget(self._strip_text, 1)
        row.addWidget(self.strip_button)
        row.addWidget(self._strip_close)
        return self.strip

    def _make_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE_S, 0, SPACE_XS, SPACE_XS)
        foot.setSpacing(SPACE_XS // 2)
        self._count = PlainLabel(parent=self, role="faint", is_elided=True)
        foot.addWidget(self._count, 1)
        actions: tuple[tuple[str, str, str, Callable[[], object]], ...] = (
            ("place", "place", tr("Place the chosen pictures on the canvas"), self._place),
            ("similar", "find-picture", tr("Similar pictures"), self._show_similar),
            ("family", "family", tr("Family of the picture"), self._show_family),
            ("tag", "tag", tr("Add a tag to the chosen pictures"), lambda: self.menu.ask_tag(self._gallery.chosen)),
            ("remove", "delete", tr("Remove the chosen pictures from the gallery"), self.trash_chosen),
        )
        self.buttons: dict[str, QToolButton] = {}
        for name, icon, text, run in actions:
            self.buttons[name] = tool_button(icon, text, run, self)
            foot.addWidget(self.buttons[name])
        self.info = tool_button("info", tr("Details of the picture"), parent=self, is_checkable=True)
        foot.addSpacing(SPACE_XS)
        foot.addWidget(self.info)
        return foot

    def _connect(self) -> None:
        session, gallery, grid = self._session, self._gallery, self.grid
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.search.returnPressed.connect(self._search_now)
        self._typing.timeout.connect(self._search_now)
        self._looking.timeout.connect(gallery.look_for_changes)
        self.filter_button.toggled.connect(self.filters.setVisible)
        self.info.clicked.connect(self._on_info)
        grid.range_shown.connect(lambda _first, _last: self._want())
        grid.chosen_changed.connect(self._on_chosen)
        grid.activated_row.connect(lambda row: session.gallery_actions.open(gallery.ids[row]))
        grid.starred.connect(self._on_starred)
        grid.renamed.connect(lambda row, name: gallery.rename(gallery.ids[row], name))
        grid.delete_asked.connect(self.trash_chosen)
        grid.menu_asked.connect(lambda at: self.menu.make(gallery.chosen).popup(at) if gallery.chosen else None)
        grid.set_drag(self._mime, self._drag_picture)
        listen(self, gallery.shown, self._follow_ids)
        listen(self, gallery.entries_arrived, self._on_entries)
        listen(self, gallery.thumbs.arrived, self._on_entries)
        listen(self, gallery.facets_changed, self._follow_facets)
        listen(self, gallery.chosen_changed, self._follow_chosen)

    # following

    def _follow_ids(self) -> None:
        gallery = self._gallery
        self._is_following = True
        try:
            current = gallery.chosen
            top = self.grid.shown_range()[0] if self.grid.model().rowCount() else 0
            top_id = self._top_id
            self.grid.lazy.follow()
            rows = self.grid.lazy.rows_of(current)
            if rows:
                self.grid.choose_rows(rows)
            at = self.grid.lazy.rows_of([top_id]) if top_id and top else []
            if at:  # what was at the top of the screen stays there
                self.grid.scrollTo(self.grid.lazy.index(at[0]), self.grid.ScrollHint.PositionAtTop)
        finally:
            self._is_following = False
        kept = tuple(gallery.ids[row] for row in self.grid.chosen_rows())
        if kept != gallery.chosen:
            gallery.choose(kept)
        self._follow_facets()
        self._follow_chosen()
        self._want()

    def _follow_facets(self) -> None:
        gallery = self._gallery
        query, facets = gallery.query, gallery.facets
        page = "grid"
        if not gallery.is_loaded:
            page = "reading"
        elif not len(gallery.ids):
            page = "no trash" if query.in_trash else "not found" if gallery.is_narrowed else "none"
        self._stack.setCurrentWidget(self._pages[page])
        self.filters.follow()
        self._trash_action.setText(tr("Trash ({count})", count=facets.in_trash) if facets.in_trash else tr("Trash"))
        if self.search.text().strip() != query.words and not self._typing.isActive():
            self.search.setText(query.words)
        self._follow_strip()
        self._follow_count()

    def _follow_strip(self) -> None:
        query, facets = self._gallery.query, self._gallery.facets
        text = button = ""
        if query.in_trash:
            text, button = tr("Trash"), tr("Empty the trash…") if facets.in_trash else ""
        elif query.like is not None:
            text = tr("Similar pictures, the most like it first")
        elif query.is_missing:
            text, button = tr("Files that are not where they were"), tr("Find moved files…")
        elif facets.missing and not self._gallery.is_narrowed:
            text, button = tr("{count} files are missing.", count=facets.missing), tr("Show them")
        self.strip.setVisible(bool(text))
        self._strip_text.setText(text)
        self.strip_button.setText(button or tr("Show them"))
        self.strip_button.setVisible(bool(button))
        self._strip_close.setVisible(query.in_trash or query.like is not None or query.is_missing)

    def _follow_count(self) -> None:
        chosen, count = len(self._gallery.chosen), len(self._gallery.ids)
        if chosen > 1:
            text = tr("{count} chosen", count=f"{chosen:,}")
        elif self._gallery.is_narrowed:
            text = tr("{count} of {all}", count=f"{count:,}", all=f"{self._gallery.facets.count:,}")
        else:
            text = tr("{count} pictures", count=f"{count:,}") if count else ""
        self._count.setText(text)

    def _follow_chosen(self) -> None:
        if not self._is_following:
            rows = self.grid.lazy.rows_of(self._gallery.chosen)
            if sorted(rows) != sorted(self.grid.chosen_rows()):
                self.grid.choose_rows(rows)
        has_any, is_trash = bool(self._gallery.chosen), self._gallery.query.in_trash
        for name, button in self.buttons.items():
            button.setEnabled(has_any and not (is_trash and name != "family"))
        self._follow_count()

    def _on_entries(self, ids: tuple[int, ...]) -> None:
        self.grid.lazy.forget(ids)
        self.grid.tell(self.grid.lazy.rows_among(ids, *self.grid.shown_range()))

    def _want(self) -> None:
        first, last = self.grid.shown_range()
        self._top_id = self._gallery.ids[first] if 0 <= first < len(self._gallery.ids) else 0
        if self.isVisible():
            self._gallery.want(first, last)

    # doing

    def _on_chosen(self) -> None:
        if not self._is_following:
            ids = self._gallery.ids
            self._is_following = True  # the grid knows already
            try:
                self._gallery.choose([ids[row] for row in self.grid.chosen_rows()])
            finally:
                self._is_following = False

    def _on_starred(self, row: int, stars: int) -> None:
        ids = self._gallery.chosen if row < 0 else (self._gallery.ids[row],)
        self._gallery.star(ids, stars)

    def _on_info(self) -> None:
        is_wide = self.width() >= WIDE_PX
        self._wants_detail[is_wide] = self.info.isChecked()
        self.show_wide(is_wide)

    def _on_strip(self) -> None:
        query = self._gallery.query
        if query.in_trash:
            self.menu.ask_empty()
        elif query.is_missing:
            self.ask_folder()
        else:
            self._gallery.ask(is_missing=True)

    def _search_now(self) -> None:
        self._typing.stop()
        self._gallery.ask(words=self.search.text().strip())

    def _show_everything(self) -> None:
        self._typing.stop()
        self.search.clear()
        self._typing.stop()
        self._gallery.ask_anew(Query(order=self._gallery.query.order))

    def _place(self) -> None:
        self._session.gallery_actions.place(self._gallery.chosen)

    def _show_similar(self) -> None:
        if self._gallery.chosen:
            self._gallery.ask(like=self._gallery.chosen[-1])

    def _show_family(self) -> None:
        if self._gallery.chosen:
            self.menu.show_family(self._gallery.chosen[-1])

    def _rename(self, entry_id: int) -> None:
        for row in self.grid.lazy.rows_of([entry_id]):
            self.grid.edit_name(row)

    def _mime(self) -> GalleryMime:
        ids = self._gallery.chosen[:MOST_DRAGGED]
        folder = self._session.paths.cache / "drag"
        _remove_old(folder)

        def ask(take: Callable[[list[Path]], None]) -> None:
            def done(taken: Taken) -> None:
                take([taken.paths[i] for i in ids if i in taken.paths])

            options = self._session.settings.current.export
            png = ExportOptions(
                format="png", include_recipe=options.include_recipe, include_label=options.include_label
            )
            self._session.gallery_actions.write_for_drag(ids, folder, png, done)

        return GalleryMime(ids, ask)

    def _drag_picture(self) -> QPixmap | None:
        rows = self.grid.lazy.rows_of(self._gallery.chosen[-1:])
        cell = self.grid.lazy.cell_at(rows[0]) if rows else None
        return None if cell is None else cell.picture


def _is_find(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Find)


def _remove_old(folder: Path) -> None:
    """Files that were made for a drag a day ago."""
    now_s = datetime.now(UTC).timestamp()
    for path in folder.glob("*") if folder.is_dir() else ():
        if now_s - path.lstat().st_mtime > _LITTER_S:
            path.unlink(missing_ok=True)
