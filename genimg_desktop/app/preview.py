"""Which size to draw while a slider moves: as large as the model is fast, so that the eye keeps up with the hand."""

from __future__ import annotations

SIDES: tuple[int, ...] = (64, 96, 128, 192, 256, 384, 512)
TARGET_SECONDS = 0.055
"""Drawing time that still feels live; with painting it stays under a tenth of a second."""
TOO_SLOW = 1.4
"""Times the target from which a smaller size is taken: wider than a step, so that the size does not flicker."""
GROWTH = 1.5
"""The time grows by less than the area (there are fixed costs): side ** GROWTH."""


class PreviewSize:
    """Keeps for each model the side of SIDES that it draws in about the target, one step at a time."""

    START = SIDES.index(256)

    def __init__(self) -> None:
        self._steps: dict[str, int] = {}

    def learn(self, model_id: str, width: int, height: int, seconds: float) -> None:
        """Take in how long a picture of ``width`` x ``height`` took."""
        step = self._steps.get(model_id, self.START)
        if max(width, height) != SIDES[step]:  # drawn before the last change, or the full picture is smaller
            return
        if seconds > TOO_SLOW * TARGET_SECONDS:
            step -= 1
        elif step + 1 < len(SIDES) and seconds * (SIDES[step + 1] / SIDES[step]) ** GROWTH <= TARGET_SECONDS:
            step += 1
        self._steps[model_id] = max(step, 0)

    def size_for(self, model_id: str, width: int, height: int) -> tuple[int, int]:
        """The preview size for a picture of ``width`` x ``height``: the same shape, never larger."""
        side = SIDES[self._steps.get(model_id, self.START)]
        largest = max(width, height)
        if side >= largest:
            return width, height
        scale = side / largest
        return max(SIDES[0], round(width * scale)), max(SIDES[0], round(height * scale))
