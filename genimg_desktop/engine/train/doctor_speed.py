"""Whether training has become slower. Kept apart: it is about this machine now, and no checkpoint may hold it."""

from __future__ import annotations

from statistics import median

from genimg_desktop.core.text import Text
from genimg_desktop.engine.train.doctor_remedies import warn
from genimg_desktop.engine.train.doctor_signs import Finding

SLOW = 0.7
_MOST_POINTS, _FEWEST_POINTS, _TIMES = 48, 8, 3


class SpeedWatch:
    """Says once that it is slow, and again only after it was fast for long: other programs come and go."""

    def __init__(self) -> None:
        self._speeds: list[float] = []
        self._slow = self._fast = 0
        self._is_said = False

    def observe(self, images_per_s: float | None) -> list[Finding]:
        """Take a tick's speed."""
        if images_per_s is None or images_per_s <= 0:
            return []
        usual = median(self._speeds) if len(self._speeds) >= _FEWEST_POINTS else 0.0
        self._speeds = [*self._speeds, images_per_s][-_MOST_POINTS:]
        is_slow = images_per_s < SLOW * usual
        self._slow = self._slow + 1 if is_slow else 0
        self._fast = 0 if is_slow else self._fast + 1
        if self._fast >= _MOST_POINTS:
            self._is_said = False
        if self._slow < _TIMES or self._is_said:
            return []
        self._is_said = True
        text = Text(
            "Training has become slower: {now} pictures per second instead of {usual}.",
            now=f"{images_per_s:.3g}",
            usual=f"{usual:.3g}",
        )
        return [warn("slow", text, Text("Another program may be busy, or the machine is hot or on battery."))]
