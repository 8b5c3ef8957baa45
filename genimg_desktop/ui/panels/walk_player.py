"""Moves a walk along by itself, forth and back, until it is stopped or the explorer goes elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

from genimg_desktop.app.explorer import Explorer
from genimg_desktop.app.pad import Walk
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.panels.hold import Hold

TICK_MS = 33
LONGEST_TICK_S = 0.25
"""After a pause (the computer slept) the walk goes on from where it was instead of leaping."""


class WalkPlayer(QObject):
    """``playing_changed``: started or stopped. A slow model skips positions; none is ever queued."""

    playing_changed = Signal(bool)

    def __init__(self, explorer: Explorer, walk: Walk, hold: Hold, parent: QObject) -> None:
        super().__init__(parent)
        self._explorer, self._walk, self._hold = explorer, walk, hold
        self.seconds_per_stop = 3.0
        self.is_playing = False
        self._way = 1.0
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._on_tick)
        listen(self, explorer.changed, self._stop_elsewhere)

    def play(self) -> None:
        """Set off, forwards; from the start when the end is reached."""
        if self.is_playing or len(self._walk.stops) < 2:
            return
        self._hold.press()
        if self._walk.position >= 1.0:
            self._walk.move(0.0)
        self._way = 1.0
        self.is_playing = True
        self._clock.start()
        self._timer.start()
        self.playing_changed.emit(True)

    def stop(self) -> None:
        """Stand still; the picture is drawn in full."""
        if self.is_playing:
            self._timer.stop()
            self.is_playing = False
            self._hold.release()
            self.playing_changed.emit(False)

    def advance(self, seconds: float) -> None:
        """Go on as far as the walk goes in this time, turning at the ends."""
        length_s = self.seconds_per_stop * (len(self._walk.stops) - 1)
        if not self.is_playing or length_s <= 0:
            return
        position = self._walk.position + self._way * seconds / length_s
        if not 0.0 <= position <= 1.0:
            self._way = -self._way
            position = 2.0 - position if position > 1.0 else -position
        self._walk.move(min(max(position, 0.0), 1.0))

    def _on_tick(self) -> None:
        self.advance(min(self._clock.restart() / 1000, LONGEST_TICK_S))

    def _stop_elsewhere(self) -> None:
        place = self._explorer.place
        if self.is_playing and (place is None or place.latent != self._walk.latent_at(self._walk.position)):
            self.stop()
