"""The monitor: a training as it comes alive. Film strip beside curves, alarms and log, all trainings."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedLayout, QTabWidget, QVBoxLayout, QWidget

from genimg_desktop.app.session import Session
from genimg_desktop.core.text import Text
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.i18n import tr
from genimg_desktop.ui.panels import Home
from genimg_desktop.ui.panels.monitor_curves import MonitorCurves
from genimg_desktop.ui.panels.monitor_film import MonitorFilm
from genimg_desktop.ui.panels.monitor_head import MonitorHead
from genimg_desktop.ui.panels.monitor_list import MonitorList
from genimg_desktop.ui.panels.monitor_log import MonitorLog
from genimg_desktop.ui.tokens import SPACE_S
from genimg_desktop.ui.widgets.empty_state import EmptyState


class MonitorPanel(QWidget):
    """Shows the session's monitor and asks it for things."""

    panel_id = "monitor"
    title = Text("Monitor")
    icon = "curves"
    home = Home(side="bottom", row=0, is_shown=False)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runs, self._monitor = session.runs, session.monitor
        page = QWidget(self)
        self.head = MonitorHead(session, page)
        self.film = MonitorFilm(session, page)
        self.curves = MonitorCurves(session, page)
        self.log = MonitorLog(session, page)
        self.list = MonitorList(session, page)
        self.tabs = QTabWidget(page)
        self.tabs.tabBar().setAccessibleName(tr("Views of the training"))
        self.tabs.addTab(self.curves, tr("Curves"))
        self.tabs.addTab(self.log, tr("Alarms and log"))
        self.tabs.addTab(self.list, tr("All trainings"))
        for tab in (self.curves, self.log, self.list):
            tab.setContentsMargins(SPACE_S, SPACE_S, 0, 0)
        self.split = QSplitter(Qt.Orientation.Horizontal, page)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.film)
        self.split.addWidget(self.tabs)
        self.split.setStretchFactor(0, 2)
        self.split.setStretchFactor(1, 3)
        box = QVBoxLayout(page)
        box.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        box.setSpacing(SPACE_S)
        box.addWidget(self.head)
        box.addWidget(self.split, 1)
        empty = EmptyState(
            "curves",
            tr("No training yet."),
            self,
            hint=tr("Drop a folder of pictures on the window or open the Train panel."),
        )
        self._stack = QStackedLayout(self)
        self._stack.addWidget(empty)
        self._stack.addWidget(page)
        listen(self, self._runs.runs_changed, self._follow)
        listen(self, self._monitor.grown, lambda _run: self._count_alarms())
        listen(self, self._monitor.changed, self._count_alarms)
        self._follow()

    def _follow(self) -> None:
        self._stack.setCurrentIndex(1 if self._runs.runs else 0)
        self._count_alarms()

    def _count_alarms(self) -> None:
        state = self._monitor.state
        count = len(state.alarms) if state is not None else 0
        words = tr("Alarms and log") if not count else tr("Alarms and log ({count})", count=count)
        index = self.tabs.indexOf(self.log)
        if self.tabs.tabText(index) != words:
            self.tabs.setTabText(index, words)
