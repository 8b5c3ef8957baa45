"""Time for what plays: how much has passed since the last tick."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer

TICK_MS = 33
LONGEST_TICK_S = 0.25
"""After a pause (the computer slept) what plays goes on from where it was instead of leaping."""


class Ticker(QObject):
    """Calls ``tick(seconds)`` about every ``interval_ms`` while it runs."""

    def __init__(self, tick: Callable[[float], object], parent: QObject, interval_ms: int = TICK_MS) -> None:
        super().__init__(parent)
        self._tick = tick
        self._clock = QElapsedTimer()
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer, interval=interval_ms)
        self._timer.timeout.connect(self._on_timeout)

    @property
    def is_running(self) -> bool:
        """Whether time passes."""
        return self._timer.isActive()

    def start(self, interval_ms: int | None = None) -> None:
        """Time passes from now on."""
        if interval_ms is not None:
            self._timer.setInterval(interval_ms)
        self._clock.start()
        self._timer.start()

    def stop(self) -> None:
        """Time stands still."""
        self._timer.stop()

    def _on_timeout(self) -> None:
        self._tick(min(self._clock.restart() / 1000, LONGEST_TICK_S))
