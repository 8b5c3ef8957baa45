"""The Blend panel: two pictures of one model, and what lies between them: as a whole, or where one paints."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QTabBar, QVBoxLayout, QWidget

from genimg_desktop.app.blending import Mode
from genimg_desktop.app.session import Session
from genimg_desktop.core.text import Text
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.i18n import show, tr
from genimg_desktop.ui.panels import Home
from genimg_desktop.ui.panels.blend_ends import EndsRow
from genimg_desktop.ui.panels.blend_region import RegionPage
from genimg_desktop.ui.panels.blend_whole import WholePage
from genimg_desktop.ui.panels.hold import Hold
from genimg_desktop.ui.tokens import SPACE_S
from genimg_desktop.ui.widgets.buttons import push_button
from genimg_desktop.ui.widgets.empty_state import EmptyState
from genimg_desktop.ui.widgets.plain_label import PlainLabel, set_tip
from genimg_desktop.ui.widgets.scrolling import scrolled

_MODES: tuple[Mode, ...] = ("whole", "region")


class BlendPanel(QWidget):
    """Shows the session's blending and asks it to change."""

    panel_id = "blend"
    title = Text("Blend")
    icon = "blend"
    home = Home(side="right", row=0, share=6)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._blending = session, session.blending
        self.hold = Hold(session.explorer, self)
        self.ends = EndsRow(session, self)
        self.tabs = QTabBar(self)
        self.whole = WholePage(session, self.hold, self)
        self.region = RegionPage(session, self.hold, self)
        self.remark = PlainLabel(parent=self, role="faint", is_wrapped=True)
        self.place = push_button(
            tr("Place the blend"), lambda: session.attempt(self._blending.put_on_canvas), self, is_primary=True
        )
        set_tip(self.place, tr("Put it on the canvas as a new layer, where picture A lies."))
        self._lay_out()
        self.tabs.currentChanged.connect(self._on_tab)
        listen(self, self._blending.changed, self._follow)
        listen(self, session.explorer.changed, self._follow_place)
        self._follow()

    def _lay_out(self) -> None:
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(tr("Ways to blend"))
        for name in (tr("Whole picture"), tr("Region")):
            self.tabs.addTab(name)
        self._empty = EmptyState(
            "blend",
            "",
            self,
            hint=tr("A layer, a bookmark, or what the explorer shows: press A or B, or drop a bookmark there."),
            action=tr("Take what is chosen"),
            run=lambda: self._session.attempt(self._blending.start),
        )
        self._pages = QStackedLayout()
        for page in (scrolled(self.whole), scrolled(self.region), self._empty):
            self._pages.addWidget(page)
        ends = QVBoxLayout()
        ends.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, 0)
        ends.addWidget(self.ends)
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE_S, 0, SPACE_S, SPACE_S)
        foot.setSpacing(SPACE_S)
        foot.addWidget(self.remark, 1)
        foot.addWidget(self.place)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_S)
        box.addLayout(ends)
        box.addWidget(self.tabs)
        box.addLayout(self._pages, 1)
        box.addLayout(foot)

    def _follow(self) -> None:
        blending = self._blending
        problem = blending.why_not
        at = _MODES.index(blending.mode)
        if self.tabs.currentIndex() != at:
            self.tabs.setCurrentIndex(at)
        if problem is not None:
            self._empty.sentence.setText(show(problem))
        self._pages.setCurrentIndex(2 if problem is not None else at)
        remark = None if problem is not None else blending.remark
        self.remark.setText("" if remark is None else show(remark))
        self.place.setEnabled(problem is None)
        self._follow_place()

    def _follow_place(self) -> None:
        self._empty.button.setEnabled(self._session.explorer.place is not None)

    def _on_tab(self, at: int) -> None:
        self.hold.settle()
        self._session.attempt(lambda: self._blending.set_mode(_MODES[at]))
