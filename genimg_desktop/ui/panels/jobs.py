"""What the program is working on: progress, and a way to stop each job."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QProgressBar, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from genimg_desktop.app.session import Session
from genimg_desktop.core.text import Text
from genimg_desktop.jobs.job import Job, JobState
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.i18n import number, show, tr
from genimg_desktop.ui.panels import Home
from genimg_desktop.ui.tokens import SPACE_S, SPACE_XS
from genimg_desktop.ui.widgets.buttons import tool_button
from genimg_desktop.ui.widgets.empty_state import EmptyState
from genimg_desktop.ui.widgets.plain_label import PlainLabel

MOST_FINISHED = 20


class JobRow(QFrame):
    """One job: its title, how far it is, a button that stops it."""

    def __init__(self, job: Job[Any], cancel: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.job = job
        self.title = PlainLabel(show(job.title), self, is_elided=True)
        self.state = PlainLabel(parent=self, role="faint", is_elided=True)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(show(job.title))
        self.stop = tool_button("close", tr("Stop this job"), cancel, self)
        grid = QGridLayout(self)
        grid.setContentsMargins(SPACE_S, SPACE_XS, SPACE_XS, SPACE_XS)
        grid.setVerticalSpacing(2)
        grid.addWidget(self.title, 0, 0)
        grid.addWidget(self.bar, 1, 0)
        grid.addWidget(self.state, 2, 0)
        grid.addWidget(self.stop, 0, 1, 3, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnStretch(0, 1)
        self.follow()

    def follow(self) -> None:
        """Show how the job stands."""
        job = self.job
        is_running = job.state is JobState.RUNNING and not job.is_cancel_asked
        is_over = job.state.is_over
        self.bar.setVisible(not is_over)
        self.stop.setVisible(not is_over)
        self.stop.setEnabled(not job.is_cancel_asked)
        if is_running and job.fraction is None:
            self.bar.setRange(0, 0)
        else:
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(1000 * (job.fraction or 0.0)))
        self.state.setText(self._words())
        self.state.set_role("danger" if job.state is JobState.FAILED else "faint")
        self.title.set_role("dim" if is_over else "body")

    def _words(self) -> str:
        job = self.job
        if job.state is JobState.FAILED:
            return show(job.error.message) if job.error else tr("Failed")
        if job.state is JobState.CANCELLED:
            return tr("Stopped")
        if job.is_cancel_asked:
            return tr("Stopping…")
        if job.state is JobState.DONE:
            return tr("Done in {seconds} s", seconds=number(job.seconds, 1))
        if job.state is JobState.QUEUED:
            return tr("Waiting")
        percent = "" if job.fraction is None else f"{round(100 * job.fraction)} %"
        return "  ".join(part for part in (percent, show(job.message) if job.message else "") if part)


class JobsPanel(QWidget):
    """Jobs that wait or run, then the last that ended; previews are not listed."""

    panel_id = "jobs"
    title = Text("Jobs")
    icon = "jobs"
    home = Home(side="left", row=1)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._queue = session.queue
        self.rows: list[JobRow] = []
        self._page = QWidget(self)
        self._list = QVBoxLayout(self._page)
        self._list.setContentsMargins(SPACE_XS, SPACE_XS, SPACE_XS, SPACE_XS)
        self._list.setSpacing(SPACE_XS)
        self._list.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._page)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        empty = EmptyState(
            "jobs",
            tr("Nothing is being worked on."),
            self,
            hint=tr("Long work such as exports and sheets is listed here and can be stopped."),
        )
        self._stack = QStackedLayout(self)
        self._stack.addWidget(empty)
        self._stack.addWidget(scroll)
        for job in session.queue.jobs():
            self._add(job)
        listen(self, session.queue.added, self._add)
        listen(self, session.queue.changed, self._follow)

    def _add(self, job: Job[Any]) -> None:
        if job.is_quiet or any(row.job is job for row in self.rows):
            return
        row = JobRow(job, lambda: self._queue.cancel(job), self._page)
        self.rows.append(row)
        self._list.insertWidget(0, row)
        self._forget_old()
        self._stack.setCurrentIndex(1)

    def _follow(self, job: Job[Any]) -> None:
        for row in self.rows:
            if row.job is job:
                row.follow()

    def _forget_old(self) -> None:
        finished = [row for row in self.rows if row.job.state.is_over]
        for row in finished[: max(0, len(finished) - MOST_FINISHED)]:
            self.rows.remove(row)
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
