"""All trainings: which is shown, which are drawn beside it, the order of those that wait."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from genimg_desktop.app.session import Session
from genimg_desktop.app.training_runs import RunEntry
from genimg_desktop.core.errors import GenimgError
from genimg_desktop.core.text import shown
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.i18n import tr
from genimg_desktop.ui.panels.monitor_words import list_words
from genimg_desktop.ui.tokens import SPACE_S, SPACE_XS
from genimg_desktop.ui.widgets.buttons import push_button, tool_button
from genimg_desktop.ui.widgets.plain_label import PlainLabel, set_tip

_RUN = Qt.ItemDataRole.UserRole


class MonitorList(QWidget):
    """A click shows a training; a tick draws its curves beside those of the one shown."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._runs, self._monitor = session, session.runs, session.monitor
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("All trainings"))
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.currentItemChanged.connect(self._on_current)
        self.list.itemChanged.connect(self._on_ticked)
        self.go_on = push_button(tr("Go on"), self._on_go_on, self, icon="play")
        self.up = tool_button("up", tr("Train this one earlier"), lambda: self._move(-1), self)
        self.down = tool_button("down", tr("Train this one later"), lambda: self._move(1), self)
        self.remove = push_button(tr("Take out of the queue"), self._on_remove, self)
        self.delete = tool_button("delete", tr("Put this training into the trash"), self._on_delete, self)
        hint = PlainLabel(tr("Tick trainings to draw their curves beside the one that is shown."), self, role="faint")
        hint.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        for button in (self.go_on, self.up, self.down, self.remove):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.delete)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_XS)
        box.addWidget(hint)
        box.addWidget(self.list, 1)
        box.addLayout(row)
        listen(self, self._runs.runs_changed, self.follow)
        listen(self, self._monitor.changed, self.follow)
        listen(self, self._runs.state_changed, self._follow_one)
        self.follow()

    def follow(self) -> None:
        """The trainings there are now."""
        entries = self._runs.runs
        with QSignalBlocker(self.list):
            if [entry.run for entry in entries] != [self._run(row) for row in range(self.list.count())]:
                self.list.clear()
                for entry in entries:
                    item = QListWidgetItem()
                    item.setData(_RUN, entry.run)
                    self.list.addItem(item)
            for row, entry in enumerate(entries):
                self._fill(self.list.item(row), entry)
                if entry.run == self._monitor.shown:
                    self.list.setCurrentRow(row)
        self._follow_buttons()

    # inside

    def _fill(self, item: QListWidgetItem, entry: RunEntry) -> None:
        state = self._runs.state(entry.run) if entry.is_live else None
        item.setText(f"{shown(entry.facts.title)}\n{list_words(entry, state)}")
        is_shown = entry.run == self._monitor.shown
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        item.setFlags(flags if is_shown else flags | Qt.ItemFlag.ItemIsUserCheckable)
        is_ticked = is_shown or entry.run in self._monitor.compared
        item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)

    def _follow_one(self, run: Path) -> None:
        entry = self._runs.entry(run)
        row = next((row for row in range(self.list.count()) if self._run(row) == run), None)
        if entry is not None and row is not None and self.isVisible():
            with QSignalBlocker(self.list):
                self._fill(self.list.item(row), entry)

    def _follow_buttons(self) -> None:
        entry = self._current()
        waits = entry is not None and entry.phase == "waiting"
        self.go_on.setEnabled(entry is not None and entry.can_resume)
        self.up.setEnabled(waits and entry is not None and entry.place > 1)
        self.down.setEnabled(waits and entry is not None and entry.place < len(self._runs.waiting))
        self.remove.setEnabled(waits)
        self.delete.setEnabled(entry is not None and not entry.is_live)
        set_tip(self.delete, tr("Put this training into the trash, with its models"))

    def _run(self, row: int) -> Path:
        run: Path = self.list.item(row).data(_RUN)
        return run

    def _current(self) -> RunEntry | None:
        row = self.list.currentRow()
        return self._runs.entry(self._run(row)) if row >= 0 else None

    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._monitor.show(item.data(_RUN))

    def _on_ticked(self, item: QListWidgetItem) -> None:
        is_beside = item.checkState() == Qt.CheckState.Checked
        try:
            self._monitor.compare(item.data(_RUN), is_beside)
        except GenimgError as error:
            self._session.notices.error(error)
            self.follow()

    def _on_go_on(self) -> None:
        if (entry := self._current()) is not None:
            self._session.attempt(lambda: self._runs.resume(entry.run))

    def _on_remove(self) -> None:
        if (entry := self._current()) is not None and entry.phase == "waiting":
            self._session.attempt(lambda: self._runs.stop(entry.run))

    def _on_delete(self) -> None:
        if (entry := self._current()) is not None:
            self._session.attempt(lambda: self._runs.delete(entry.run))

    def _move(self, by: int) -> None:
        if (entry := self._current()) is not None:
            self._runs.move(entry.run, by)
