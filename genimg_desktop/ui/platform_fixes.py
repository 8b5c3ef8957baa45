"""What systems need before Qt starts, and what happens to Qt's own messages."""

from __future__ import annotations

import logging
import os
import signal
import sys
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QMessageLogContext, QObject, QTimer, QtMsgType, qInstallMessageHandler

from genimg_desktop.core.errors import GenimgError
from genimg_desktop.core.text import Text

_log = logging.getLogger("genimg_desktop.qt")
USER_ERROR = 2
_LOOK_MS = 200


def prepare_environment() -> None:
    """Before the application is made. Raises GenimgError when there is no display."""
    if sys.platform.startswith("linux"):
        is_offscreen = bool(os.environ.get("QT_QPA_PLATFORM"))
        if not is_offscreen and not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
            raise GenimgError(
                Text("There is no display to open a window on."),
                hint=Text("Start it from a desktop session, or use a command; 'genimg --help' lists them."),
            )
        wants_fcitx = "fcitx" in os.environ.get("XMODIFIERS", "")
        if wants_fcitx and os.environ.get("QT_IM_MODULE", "fcitx") == "fcitx":
            os.environ["QT_IM_MODULE"] = "ibus"  # Qt's wheels have no fcitx plug-in; fcitx answers for ibus
    qInstallMessageHandler(_on_qt_message)


def _on_qt_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    if kind is QtMsgType.QtFatalMsg:  # Qt would abort with a core dump; it cannot open the display
        print(f"genimg: The window cannot be opened. {message.splitlines()[0]}", file=sys.stderr, flush=True)
        os._exit(USER_ERROR)
    level = logging.ERROR if kind is QtMsgType.QtCriticalMsg else logging.INFO
    _log.log(level, "%s", message)


class TerminationSignals(QObject):
    """SIGTERM and SIGINT (log out, Ctrl+C) close the window as if the person had, without asking."""

    def __init__(self, leave: Callable[[], object]) -> None:
        super().__init__()
        self._leave = leave
        self._old = {number: signal.signal(number, self._on_signal) for number in (signal.SIGTERM, signal.SIGINT)}
        self._timer = QTimer(self, interval=_LOOK_MS)  # Python sees a signal only when it gets to run
        self._timer.timeout.connect(lambda: None)
        self._timer.start()

    def remove(self) -> None:
        """As it was before."""
        self._timer.stop()
        for number, handler in self._old.items():
            signal.signal(number, handler)

    def _on_signal(self, _number: int, _frame: FrameType | None) -> None:
        self._leave()
