"""What holds the explorer's gesture open: a dragged slider, a row of key presses, a walk that plays."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from genimg_desktop.app.explorer import Explorer
from genimg_desktop.ui.widgets.sliders import ParameterSlider

KEYS_PAUSE_MS = 400
"""Key presses closer together than this are one step back, and only the last is drawn in full."""


class Hold(QObject):
    """Begins and ends gestures of the explorer. Ends them all when it is destroyed."""

    def __init__(self, explorer: Explorer, parent: QObject) -> None:
        super().__init__(parent)
        self._explorer = explorer
        self._held = [0]
        self._has_keys = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEYS_PAUSE_MS)
        self._timer.timeout.connect(self.settle)
        held = self._held
        self.destroyed.connect(lambda: _end_all(explorer, held))

    def press(self) -> None:
        """The hand takes hold: what the keys did before is a step of its own."""
        self.settle()
        self._begin()

    def release(self) -> None:
        """The hand lets go."""
        self._end()

    def step(self) -> None:
        """A key is about to move something; the gesture lasts until the keys pause."""
        if not self._has_keys:
            self._has_keys = True
            self._begin()
        self._timer.start()

    def settle(self) -> None:
        """Let go of what the keys hold."""
        self._timer.stop()
        if self._has_keys:
            self._has_keys = False
            self._end()

    def follow(self, slider: ParameterSlider) -> None:
        """Hold while this slider is moved: as long as it is dragged, or until its keys pause."""

        def on_started() -> None:
            if slider.slider.is_dragged:
                self.press()
            else:
                self.step()

        def on_ended() -> None:
            if slider.slider.is_dragged:
                self.release()

        slider.gesture_started.connect(on_started)
        slider.gesture_ended.connect(on_ended)

    def _begin(self) -> None:
        self._held[0] += 1
        self._explorer.begin_gesture()

    def _end(self) -> None:
        if self._held[0]:
            self._held[0] -= 1
            self._explorer.end_gesture()


def _end_all(explorer: Explorer, held: list[int]) -> None:
    for _ in range(held[0]):
        explorer.end_gesture()
    held[0] = 0
