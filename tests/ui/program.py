"""The program as a person has it: the real window, the real engine, and somebody at mouse and keys."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from genimg_desktop.app.session import Session
from genimg_desktop.core.paths import Paths
from genimg_desktop.ui.bridge import MainThread
from genimg_desktop.ui.panels.explorer import ExplorerPanel
from genimg_desktop.ui.widgets.float_slider import FloatSlider
from genimg_desktop.ui.window_keeper import WindowKeeper


class Program:
    """The program as it runs: a session, the window on it, and somebody at the mouse."""

    def __init__(self, qtbot: Any, paths: Paths) -> None:
        self.qtbot = qtbot
        self.is_closed = False
        self.main_thread = MainThread()
        self.session = Session(paths, self.main_thread.to_main)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.keeper = WindowKeeper(app, self.session)
        self.window.resize(1400, 900)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.session.start()
        self.settle()

    @property
    def window(self) -> Any:
        return self.keeper.window

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.session.queue.jobs(), timeout=60_000)
        QApplication.processEvents()
        self.qtbot.waitUntil(lambda: not self.session.queue.jobs(), timeout=60_000)

    def key(self, command_id: str) -> None:
        """Do what a key does: the action of the command, when it is enabled."""
        self.window.actions_by_id.refresh()
        action = self.window.actions_by_id.by_id[command_id]
        assert action.isEnabled(), command_id
        action.trigger()
        self.settle()

    def drag_slider(self, share: float) -> None:
        """Press on a slider of the explorer, move in small steps, let go."""
        panel = self.window.findChild(ExplorerPanel)
        slider = next(s for s in panel.sliders.findChildren(FloatSlider) if s.isVisible() and s.isEnabled())
        middle = slider.height() // 2
        start, end = round(slider.width() * 0.3), round(slider.width() * share)
        QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(start, middle))
        for x in np.linspace(start, end, 12).round().astype(int):
            QTest.mouseMove(slider, QPoint(int(x), middle))
            QApplication.processEvents()
        QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(end, middle))
        self.settle()

    def drop(self, path: Path) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        how = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self.window, QDragEnterEvent(QPoint(300, 300), *how))
        QApplication.sendEvent(self.window, QDropEvent(QPointF(300, 300), *how))
        self.settle()

    def close(self) -> None:
        if self.is_closed:
            return
        self.is_closed = True
        self.window.leave()
        assert self.session.close()
        self.main_thread.close()
        self.keeper.close()
        QApplication.processEvents()
