"""The head of the monitor: which training, how it stands, and what can be done with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from genimg_desktop.app.session import Session
from genimg_desktop.app.training_runs import SECOND_PRESS_S
from genimg_desktop.core.text import shown
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.i18n import tr
from genimg_desktop.ui.icons import set_icon
from genimg_desktop.ui.panels.monitor_words import phase_role, phase_words, progress_words
from genimg_desktop.ui.tokens import SPACE_S, SPACE_XS
from genimg_desktop.ui.widgets.buttons import push_button
from genimg_desktop.ui.widgets.plain_label import PlainLabel, named, set_tip


class MonitorHead(QWidget):
    """Follows the run that is shown."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._runs, self._monitor = session, session.runs, session.monitor
        self.choice = QComboBox(self)
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(14)
        named(self.choice, tr("Training that is shown"))
        self.choice.activated.connect(lambda index: self._monitor.show(self.choice.itemData(index)))
        self.phase = PlainLabel(parent=self)
        self.words = PlainLabel(parent=self, role="dim", is_elided=True)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(tr("Progress of the training"))
        self.go_on = push_button(tr("Pause"), self._on_go_on, self, icon="pause")
        self.stop = push_button(tr("Stop"), self._on_stop, self, icon="stop")
        self._again = QTimer(self, singleShot=True, interval=round(1000 * SECOND_PRESS_S) + 50)
        self._again.timeout.connect(self.follow)
        self._lay_out()
        listen(self, self._runs.runs_changed, self.follow)
        listen(self, self._monitor.changed, self.follow)
        listen(self, self._monitor.grown, lambda _run: self._follow_progress())
        self.follow()

    def follow(self) -> None:
        """Everything as it stands."""
        entries = self._runs.runs
        names = [(shown(entry.facts.title), entry.run) for entry in entries]
        if names != [(self.choice.itemText(i), self.choice.itemData(i)) for i in range(self.choice.count())]:
            with QSignalBlocker(self.choice):
                self.choice.clear()
                for name, folder in names:
                    self.choice.addItem(name, folder)
        run = self._monitor.shown
        with QSignalBlocker(self.choice):
            self.choice.setCurrentIndex(next((i for i, entry in enumerate(entries) if entry.run == run), -1))
        self._follow_buttons(run)
        self._follow_progress()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(SPACE_S)
        top.addWidget(self.choice)
        top.addWidget(self.phase)
        top.addWidget(self.words, 1)
        top.addWidget(self.go_on)
        top.addWidget(self.stop)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_XS)
        box.addLayout(top)
        box.addWidget(self.bar)

    def _follow_buttons(self, run: Path | None) -> None:
        entry = self._runs.entry(run) if run is not None else None
        is_live = entry is not None and entry.is_live
        is_ending = entry is not None and entry.phase == "stopping"
        is_waiting = entry is not None and entry.phase == "waiting"
        can_resume = entry is not None and entry.can_resume
        self.go_on.setText(tr("Go on") if can_resume else tr("Pause"))
        set_icon(self.go_on, "play" if can_resume else "pause")
        self.go_on.setEnabled((is_live and not is_ending) or can_resume)
        set_tip(
            self.go_on,
            tr("Goes on from the last checkpoint.")
            if can_resume
            else tr("Saves and ends the training for now: the device and its memory are free."),
        )
        can_end_now = run is not None and self._runs.can_end_now(run)
        self.stop.setText(tr("End now") if is_ending else tr("Stop"))
        self.stop.setEnabled((is_live and not is_ending) or is_waiting or can_end_now)
        set_tip(
            self.stop,
            tr("Does not wait until it is saved: what came after the last checkpoint is lost.")
            if is_ending
            else tr("Saves and ends the training. Nothing is lost; it can go on later."),
        )
        if is_ending and not can_end_now and not self._again.isActive():
            self._again.start()
        self.phase.setText(phase_words(entry) if entry is not None else "")
        self.phase.set_role(phase_role(entry.phase) if entry is not None else "dim")

    def _follow_progress(self) -> None:
        run, state = self._monitor.shown, self._monitor.state
        entry = self._runs.entry(run) if run is not None else None
        is_live = entry is not None and entry.is_live
        is_starting = entry is not None and entry.phase == "starting"
        fraction = state.fraction if state is not None else None
        self.bar.setRange(0, 0 if is_starting else 1000)
        self.bar.setValue(round(1000 * (fraction or 0.0)))
        self.words.setText(progress_words(state, is_live) if state is not None and not is_starting else "")

    def _on_go_on(self) -> None:
        run = self._monitor.shown
        entry = self._runs.entry(run) if run is not None else None
        if run is None or entry is None:
            return
        if entry.can_resume:
            self._session.attempt(lambda: self._runs.resume(run))
        else:
            self._session.attempt(lambda: self._runs.pause(run))

    def _on_stop(self) -> None:
        run = self._monitor.shown
        if run is not None:
            self._session.attempt(lambda: self._runs.stop(run))
