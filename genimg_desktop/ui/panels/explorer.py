"""The explorer: where the artist is in a model, and every way to move from there."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedLayout, QTabBar, QVBoxLayout, QWidget

from genimg_desktop.app.session import Session
from genimg_desktop.core.text import Text
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.i18n import tr
from genimg_desktop.ui.panels import Home
from genimg_desktop.ui.panels.explorer_head import ExplorerHead
from genimg_desktop.ui.panels.explorer_pad import PadTab
from genimg_desktop.ui.panels.explorer_sliders_tab import SlidersTab
from genimg_desktop.ui.panels.explorer_walk import WalkTab
from genimg_desktop.ui.panels.hold import Hold
from genimg_desktop.ui.tokens import SPACE_S
from genimg_desktop.ui.widgets.empty_state import EmptyState
from genimg_desktop.ui.widgets.scrolling import scrolled


class ExplorerPanel(QWidget):
    """Head, then one of three: sliders, pad, walk."""

    panel_id = "explorer"
    title = Text("Explorer")
    icon = "compass"
    home = Home(side="right", row=0, share=6)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._explorer = session, session.explorer
        self.hold = Hold(session.explorer, self)
        self.head = ExplorerHead(session, self)
        self.sliders = SlidersTab(session, self.hold, self)
        self.pad = PadTab(session, self.hold, self)
        self.walk = WalkTab(session, self.hold, self)
        self.tabs = QTabBar(self)
        self._lay_out()
        listen(self, self._explorer.changed, self._follow)
        listen(self, session.pad.changed, self._follow_pad)
        listen(self, session.walk.changed, self._follow_walk)
        self._had_pad, self._had_walk = session.pad.corners, session.walk.stops
        self._follow()

    def _lay_out(self) -> None:
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(tr("Ways to explore"))
        for name in (tr("Sliders"), tr("Pad"), tr("Walk")):
            self.tabs.addTab(name)
        pages = QStackedLayout()
        for page in (self.sliders, scrolled(self.pad), scrolled(self.walk)):
            pages.addWidget(page)
        self.tabs.currentChanged.connect(pages.setCurrentIndex)
        used = QWidget(self)
        box = QVBoxLayout(used)
        box.setContentsMargins(0, SPACE_S, 0, 0)
        box.setSpacing(SPACE_S)
        head = QVBoxLayout()
        head.setContentsMargins(SPACE_S, 0, SPACE_S, 0)
        head.addWidget(self.head)
        box.addLayout(head)
        box.addWidget(self.tabs)
        box.addLayout(pages, 1)
        empty = EmptyState(
            "compass",
            tr("Nothing to explore yet"),
            self,
            hint=tr("Choose a model in the models panel, or drop a model file on the window."),
        )
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(empty)
        self._stack.addWidget(used)

    def _follow(self) -> None:
        self._stack.setCurrentIndex(0 if self._explorer.place is None else 1)
        self.head.follow()
        self.sliders.follow()

    def _follow_pad(self) -> None:
        corners, had = self._session.pad.corners, self._had_pad
        self._had_pad = corners
        if corners is not None and had is None:
            self.tabs.setCurrentIndex(1)

    def _follow_walk(self) -> None:
        stops, had = self._session.walk.stops, self._had_walk
        self._had_walk = stops
        if stops and stops is not had:
            self.tabs.setCurrentIndex(2)
