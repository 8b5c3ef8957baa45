"""Which size to draw while a slider moves: as large as the model is fast, so that the eye keeps up with the hand."""

from __future__ import annotations

SIDES: tuple[int, ...] = (64, 96, 128, 192, 256, 384, 512)
TARGET_SECONDS = 0.06
"""Drawing time that still feels live; with painting it stays under a tenth of a second."""


class PreviewSize:
    """Learns how long a pixel of each model takes and answers with the largest side of SIDES that keeps the target."""

    START_SIDE = 256

    def __init__(self) -> None:
        self._seconds_per_pixel: dict[str, float] = {}

    def learn(self, model_id: str, width: int, height: int, seconds: float) -> None:
        """Take in one measured picture; newer ones count more."""
        measured = seconds / (width * height)
        known = self._seconds_per_pixel.get(model_id, measured)
        self._seconds_per_pixel[model_id] = 0.7 * known + 0.3 * measured

    def size_for(self, model_id: str, width: int, height: int) -> tuple[int, int]:
        """The preview size for a picture of ``width`` x ``height``: the same shape, never larger."""
        cost = self._seconds_per_pixel.get(model_id)
        largest = max(width, height)
        side = self.START_SIDE
        if cost is not None:
            affordable = [s for s in SIDES if cost * _area(s, width, height) <= TARGET_SECONDS]
            side = affordable[-1] if affordable else SIDES[0]
        if side >= largest:
            return width, height
        scale = side / largest
        return max(64, round(width * scale)), max(64, round(height * scale))


def _area(side: int, width: int, height: int) -> float:
    scale = side / max(width, height)
    return width * scale * height * scale
