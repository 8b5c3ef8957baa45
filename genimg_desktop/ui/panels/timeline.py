"""The timeline: places of a model as keyframes of a film, played here and exported from here."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from genimg_desktop.app.session import Session
from genimg_desktop.core.text import Text
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.film_files import film_dropped
from genimg_desktop.ui.i18n import number, show, tr
from genimg_desktop.ui.panels import Home
from genimg_desktop.ui.panels.bookmark_mime import bookmarks_of
from genimg_desktop.ui.panels.ticker import Ticker
from genimg_desktop.ui.panels.timeline_menus import key_menu, segment_menu
from genimg_desktop.ui.panels.timeline_tools import FilmRow, KeyRow, TransportRow
from genimg_desktop.ui.panels.timeline_track import TimelineTrack
from genimg_desktop.ui.panels.timeline_zoom import TrackArea
from genimg_desktop.ui.tokens import SPACE_S
from genimg_desktop.ui.widgets.empty_state import EmptyState
from genimg_desktop.ui.widgets.strip_picture import StripPicture

_PICTURE_PX = 184
_FASTEST_TICK_MS = 12


class TimelinePanel(QWidget):
    """Shows the session's film and asks it to change."""

    panel_id = "timeline"
    title = Text("Timeline")
    icon = "film"
    home = Home(side="bottom", row=0, is_shown=False)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._timeline = session, session.timeline
        self._shown: object = None
        self.picture = StripPicture(self)
        self.picture.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.picture.setFixedWidth(_PICTURE_PX)
        self.transport = TransportRow(session, self)
        self.track = TimelineTrack(session.timeline, session.attempt, self)
        self.area = TrackArea(self.track, self)
        self.keys = KeyRow(session, self)
        self.whole = FilmRow(session, self)
        self._ticker = Ticker(self._timeline.advance, self)
        self.setAcceptDrops(True)
        self._lay_out()
        self.track.key_menu_asked.connect(self._open_key_menu)
        self.track.segment_menu_asked.connect(self._open_segment_menu)
        self.track.opened.connect(lambda index: session.attempt(lambda: self._timeline.go_to_key(index)))
        self.track.dropped.connect(
            lambda ids, moment_s: session.attempt(lambda: self._timeline.add_bookmarks(ids, moment_s))
        )
        listen(self, self._timeline.changed, self._follow)
        listen(self, self._timeline.moved, self._follow_playhead)
        listen(self, self._timeline.frames.pictured, self._follow_playhead)
        listen(self, session.shelf.changed, self._follow_chosen)
        self._follow()
        self._follow_chosen()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: the film stops."""
        super().hideEvent(event)
        self._timeline.stop()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Bookmarks can be dropped anywhere, and go to the end then; so can a file that may carry a film."""
        if bookmarks_of(event.mimeData()) or film_dropped(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """New keyframes, or another film."""
        ids, path = bookmarks_of(event.mimeData()), film_dropped(event.mimeData())
        if ids:
            self._session.attempt(lambda: self._timeline.add_bookmarks(ids))
        elif path is not None:
            self._timeline.open_file(path)
        else:
            return
        event.acceptProposedAction()

    # inside

    def _lay_out(self) -> None:
        used = QWidget(self)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self.transport)
        column.addWidget(self.area)
        column.addWidget(self.keys)
        column.addWidget(self.whole)
        column.addStretch(1)
        row = QHBoxLayout(used)
        row.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        row.setSpacing(SPACE_S)
        row.addWidget(self.picture)
        row.addLayout(column, 1)
        self._empty = EmptyState(
            "film",
            tr("A film of places in a model"),
            self,
            hint=tr(
                "Choose two or more bookmarks on the shelf (Ctrl+click), in the order of the film. Or add the place "
                "you are at as its first keyframe (Shift+K)."
            ),
            action=tr("Loop film of chosen bookmarks"),
            run=lambda: self._session.commands.run("film.loop"),
        )
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(used)

    def _follow(self) -> None:
        self._stack.setCurrentIndex(0 if self._timeline.film is None else 1)
        self._follow_playhead()

    def _follow_chosen(self) -> None:
        self._empty.button.setEnabled(self._timeline.can_loop_chosen)

    def _follow_playhead(self) -> None:
        timeline, film = self._timeline, self._timeline.film
        if timeline.is_playing and film is not None and not self._ticker.is_running:
            self._ticker.start(max(round(1000 / film.fps), _FASTEST_TICK_MS))
        elif not timeline.is_playing:
            self._ticker.stop()
        self._show_picture()
        self.whole.remark.setText(self._describe())

    def _show_picture(self) -> None:
        timeline = self._timeline
        pixels = timeline.frames.nearest(timeline.frame) if timeline.film is not None else None
        if pixels is None:
            self.picture.show_sentence("" if timeline.film is None else "…")
        elif pixels is not self._shown:
            self.picture.show_pixels(pixels)
        self._shown = pixels

    def _describe(self) -> str:
        """What is wrong, or how far the drawing is while it plays."""
        timeline = self._timeline
        problem = timeline.problem or timeline.frames.problem
        if problem is not None:
            return " ".join(show(text) for text in (problem.message, problem.hint) if text)
        share = timeline.frames.drawn_share if timeline.is_playing else 1.0
        if share < 1.0:
            return tr("{share} % of the frames are drawn; the nearest one is shown.", share=number(share * 100, 0))
        return ""

    def _open_key_menu(self, index: int, at: QPoint) -> None:
        key_menu(self._session, index, self).popup(at)

    def _open_segment_menu(self, index: int, at: QPoint) -> None:
        segment_menu(self._session, index, self).popup(at)
