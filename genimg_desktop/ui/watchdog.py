"""Notes in the log what held the window up, with the line it stood at."""

from __future__ import annotations

import logging
import sys
import threading
import time
import traceback

from PySide6.QtCore import QObject, QTimer

LIMIT_S = 0.2
_BEAT_MS = 50
_LOOK_S = 0.1
_log = logging.getLogger(__name__)


class Watchdog(QObject):
    """The thread it is made on beats; a second one looks whether it still does. One note for each time it did not."""

    def __init__(self, limit_s: float = LIMIT_S) -> None:
        super().__init__()
        self._limit_s = limit_s
        self._watched = threading.get_ident()
        self._beat_s = time.monotonic()
        self._ended = threading.Event()
        self._timer = QTimer(self, interval=_BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        self._thread = threading.Thread(target=self._look, name="watchdog", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """No more beats, no more looks."""
        self._timer.stop()
        self._ended.set()
        self._thread.join()

    def _beat(self) -> None:
        self._beat_s = time.monotonic()

    def _look(self) -> None:
        noted_s = 0.0
        while not self._ended.wait(_LOOK_S):
            beat_s = self._beat_s
            if beat_s != noted_s and time.monotonic() - beat_s > self._limit_s:
                noted_s = beat_s
                frame = sys._current_frames().get(self._watched)
                if frame is not None:
                    stack = "".join(traceback.format_stack(frame))
                    _log.warning("the window was held up for more than %.0f ms:\n%s", 1000 * self._limit_s, stack)
