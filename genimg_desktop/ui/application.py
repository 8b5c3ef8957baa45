"""Opens the window: language, theme, first paint, and only then the engine."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

import genimg_desktop
from genimg_desktop.app.session import Session
from genimg_desktop.core.log import start_log
from genimg_desktop.core.paths import user_paths
from genimg_desktop.core.text import Text
from genimg_desktop.ui.bridge import MainThread
from genimg_desktop.ui.crash import CrashReports, note_hard_faults
from genimg_desktop.ui.icons import app_icon
from genimg_desktop.ui.platform_fixes import TerminationSignals, keep_messages
from genimg_desktop.ui.single_instance import SingleInstance
from genimg_desktop.ui.theme import apply_font
from genimg_desktop.ui.watchdog import Watchdog
from genimg_desktop.ui.window_keeper import WindowKeeper

CLOSE_S = 4.0
SWITCH_S = 0.001
"""A worker gives the interpreter back to the window after so long; Python's own 5 ms are a third of a frame."""


class GenimgApplication(QApplication):
    """file_asked: the system wants a file opened (macOS sends it as an event)."""

    file_asked = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Files that the system's file manager sends."""
        if isinstance(event, QFileOpenEvent):
            self.file_asked.emit(event.file())
            return True
        return super().event(event)


def make_application() -> GenimgApplication:
    """The Qt application, named and dressed."""
    keep_messages()
    QCoreApplication.setApplicationName("genimg")
    QCoreApplication.setApplicationVersion(genimg_desktop.__version__)
    app = GenimgApplication(sys.argv[:1])
    app.setApplicationDisplayName("Genimg Desktop")
    app.setDesktopFileName("genimg")
    app.setWindowIcon(app_icon())
    app.setQuitOnLastWindowClosed(False)
    apply_font(app)
    return app


def run_window(argv_paths: Sequence[Path]) -> int:
    """Open the window with some files, and come back when it is closed. Returns the exit code."""
    paths = user_paths()
    sys.setswitchinterval(SWITCH_S)
    start_log(paths.log)
    note_hard_faults(paths.log)
    app = make_application()
    instance = SingleInstance(paths.data)
    is_first = instance.claim()
    if not is_first and instance.hand_over(argv_paths):
        return 0
    main_thread = MainThread()
    session = Session(paths, main_thread.to_main)

    def after_crash(tell: Callable[[], object]) -> None:
        main_thread.to_main(tell)
        main_thread.to_main(session.projects.autosave.write_now)  # whatever comes next, the work is kept

    reports = CrashReports(paths.log, session.notices, after_crash)
    reports.install()
    keeper = WindowKeeper(app, session)
    signals = TerminationSignals(lambda: keeper.window.leave())
    watchdog = Watchdog()

    def begin() -> None:
        if not is_first:
            session.notices.warn(
                Text("Genimg Desktop is already open with this library, but does not answer."),
                Text("Bookmarks changed here and there at the same time may be seen only after a restart."),
            )
        session.start()
        session.recall.open_paths(list(argv_paths))

    def come_forward(files: list[Path]) -> None:
        window = keeper.window
        window.showNormal() if window.isMinimized() else window.show()
        window.raise_()
        window.activateWindow()
        session.recall.open_paths(files)

    keeper.window.first_painted.connect(begin)
    keeper.closed.connect(app.quit)
    instance.asked.connect(come_forward)
    app.file_asked.connect(lambda name: session.recall.open_paths([Path(name)]))
    app.commitDataRequest.connect(lambda _manager: keeper.window.expect_the_end())
    keeper.window.show()
    code = app.exec()
    watchdog.stop()
    signals.remove()
    session.close(CLOSE_S)
    main_thread.close()
    keeper.close()
    reports.remove()
    instance.release()
    return code
