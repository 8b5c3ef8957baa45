"""The curves of the monitor: one group at a time, of the run shown and of those beside it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from genimg_desktop.app.curve_names import CurveGroup, label_of
from genimg_desktop.app.monitor import RunCurve
from genimg_desktop.app.session import Session
from genimg_desktop.core.text import shown
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.i18n import show, tr
from genimg_desktop.ui.widgets.curve_plot import CurvePlot, PlotCurve, PlotMark
from genimg_desktop.ui.widgets.plain_label import named

_PACE_MS = 250


class MonitorCurves(QWidget):
    """Drawn at most four times a second, and only while it is seen."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._runs, self._monitor = session.runs, session.monitor
        self._groups: tuple[CurveGroup, ...] = ()
        self.plot = CurvePlot(self, hint=tr("The first values come soon after the start."))
        self.group = QComboBox(self)
        self.group.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        named(self.group, tr("Which curves"))
        self.group.activated.connect(lambda _index: self._on_group())
        self.plot.add_tool(self.group)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.plot)
        self._timer = QTimer(self, singleShot=True, interval=_PACE_MS)
        self._timer.timeout.connect(self.follow)
        listen(self, self._monitor.changed, self._follow_soon)
        listen(self, self._monitor.grown, lambda _run: self._follow_soon())
        self.follow()

    def follow(self) -> None:
        """The groups and curves there are now."""
        self._timer.stop()
        groups = self._monitor.groups()
        if groups != self._groups:
            chosen = self.group.currentData()
            self._groups = groups
            with QSignalBlocker(self.group):
                self.group.clear()
                for group in groups:
                    self.group.addItem(show(group.title), group.key)
                self.group.setCurrentIndex(max(0, self.group.findData(chosen)))
        self.group.setEnabled(bool(groups))
        index = self.group.currentIndex()
        curves = self._monitor.curves(groups[index]) if 0 <= index < len(groups) else ()
        self.plot.show_curves([self._plot_curve(curve) for curve in curves], self._marks())

    def showEvent(self, event: QShowEvent) -> None:
        """What came while nobody looked."""
        super().showEvent(event)
        self.follow()

    def _on_group(self) -> None:
        self.follow()
        self.plot.show_all()

    def _follow_soon(self) -> None:
        if self.isVisible() and not self._timer.isActive():
            self._timer.start()

    def _plot_curve(self, curve: RunCurve) -> PlotCurve:
        name = show(label_of(curve.name))
        if curve.run_number:
            entry = self._runs.entry(curve.run)
            title = shown(entry.facts.title if entry else curve.run.name)
            name = tr("{curve} · {training}", curve=name, training=title)
        return PlotCurve(
            key=f"{curve.run}|{curve.name}",
            name=name,
            kimg=curve.kimg,
            minutes=curve.minutes,
            values=curve.values,
            errors=curve.errors,
            colour=curve.number,
            style=curve.run_number,
        )

    def _marks(self) -> list[PlotMark]:
        state, snapshot = self._monitor.state, self._monitor.snapshot
        if state is None:
            return []
        marks = [
            PlotMark(kind="alarm", kimg=line.images / 1000, minutes=line.seconds / 60) for line in state.alarms[-20:]
        ]
        best = state.best
        if best is not None:
            at = next((s for s in state.snapshots if s.images == best.images), None)
            if at is not None:
                marks.append(PlotMark(kind="best", kimg=at.images / 1000, minutes=at.seconds / 60))
        if snapshot is not None and snapshot is not state.snapshots[-1]:
            marks.append(PlotMark(kind="moment", kimg=snapshot.images / 1000, minutes=snapshot.seconds / 60))
        return marks
