"""Moves a walk along by itself, forth and back, until it is stopped or the explorer goes elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from genimg_desktop.app.explorer import Explorer
from genimg_desktop.app.pad import Walk
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.panels.hold import Hold
from genimg_desktop.ui.panels.ticker import Ticker


class WalkPlayer(QObject):
    """``playing_changed``: started or stopped. A slow model skips positions; none is ever queued."""

    playing_changed = Signal(bool)

    def __init__(self, explorer: Explorer, walk: Walk, hold: Hold, parent: QObject) -> None:
        super().__init__(parent)
        self._explorer, self._walk, self._hold = explorer, walk, hold
        self.seconds_per_stop = 3.0
        self.is_playing = False
        self._way = 1.0
        self._ticker = Ticker(self.advance, self)
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
        self._ticker.start()
        self.playing_changed.emit(True)

    def stop(self) -> None:
        """Stand still; the picture is drawn in full."""
        if self.is_playing:
            self._ticker.stop()
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

    def _stop_elsewhere(self) -> None:
        place = self._explorer.place
        if self.is_playing and (place is None or place.latent != self._walk.latent_at(self._walk.position)):
            self.stop()
