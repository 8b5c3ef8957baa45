"""What happens to Qt's own messages and to the signals of the system."""

from __future__ import annotations

import logging
import os
import signal
import sys
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QMessageLogContext, QObject, QTimer, QtMsgType, qInstallMessageHandler

_log = logging.getLogger("genimg_desktop.qt")
USER_ERROR = 2
_LOOK_MS = 200


def keep_messages() -> None:
    """Qt's own messages go to the log; what Qt needs of the system was checked before it was imported."""
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
