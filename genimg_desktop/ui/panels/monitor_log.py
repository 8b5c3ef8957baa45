"""Alarms and log of a training, in plain words: when, what, and what was done about it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from genimg_desktop.app.session import Session
from genimg_desktop.app.train_state import LogLine
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.i18n import number, show, tr
from genimg_desktop.ui.icons import make_icon
from genimg_desktop.ui.panels.monitor_words import duration
from genimg_desktop.ui.tokens import tokens_for

_PACE_MS = 250
_ICONS = {"alarm": "warning", "failed": "error", "best": "star", "resumed": "play", "note": "info"}


class MonitorLog(QWidget):
    """The newest line first."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._monitor = session.monitor
        self._lines: tuple[LogLine, ...] = ()
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Alarms and log of the training"))
        self.list.setWordWrap(True)
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.list)
        self._timer = QTimer(self, singleShot=True, interval=_PACE_MS)
        self._timer.timeout.connect(self.follow)
        listen(self, self._monitor.changed, self._follow_soon)
        listen(self, self._monitor.grown, lambda _run: self._follow_soon())
        self.follow()

    def follow(self) -> None:
        """The lines there are now."""
        self._timer.stop()
        state = self._monitor.state
        lines = state.log if state is not None else ()
        if lines == self._lines:
            return
        old, self._lines = self._lines, lines
        if lines[: len(old)] != old:
            self.list.clear()
            old = ()
        for line in lines[len(old) :]:
            self.list.insertItem(0, self._item(line))

    def showEvent(self, event: QShowEvent) -> None:
        """What came while nobody looked."""
        super().showEvent(event)
        self.follow()

    def _follow_soon(self) -> None:
        if self.isVisible() and not self._timer.isActive():
            self._timer.start()

    def _item(self, line: LogLine) -> QListWidgetItem:
        when = tr("{kimg} kimg, {time}", kimg=number(line.images / 1000, 1), time=duration(line.seconds))
        what = show(line.text) if line.text is not None else line.code
        words = f"{when}   {what}"
        if line.remedy_text is not None:
            words = f"{words}\n{show(line.remedy_text)}"
        item = QListWidgetItem(make_icon(_ICONS.get(line.kind, "info")), words)
        if line.kind in ("alarm", "failed"):
            tokens = tokens_for(self.palette())
            item.setForeground(QColor(tokens.danger if line.kind == "failed" else tokens.warning))
        return item
