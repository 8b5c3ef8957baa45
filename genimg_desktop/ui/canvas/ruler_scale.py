"""Which marks a ruler has at which zoom: pure numbers, no painting."""

from __future__ import annotations

import math
from dataclasses import dataclass

from genimg_desktop.ui.canvas.viewport import Viewport

RULER_PX = 20
LEAST_STEP_PX = 56.0
"""View pixels between two numbers."""
LEAST_TICK_PX = 5.0


@dataclass(frozen=True, slots=True)
class RulerScale:
    """A line of the view against one axis of the canvas.

    is_x: whether it counts canvas columns or rows. At ``offset`` view pixels along the ruler it shows
    ``start + offset * per_pixel`` canvas pixels; per_pixel is negative when the axis runs backwards.
    """

    is_x: bool
    start: float
    per_pixel: float

    def value_at(self, offset: float) -> float:
        """Canvas pixels at a place of the ruler."""
        return self.start + offset * self.per_pixel

    def offset_of(self, value: float) -> float:
        """Where on the ruler a canvas coordinate is."""
        return (value - self.start) / self.per_pixel

    @property
    def step(self) -> int:
        """Canvas pixels between two numbers: 1, 2 or 5 times a power of ten."""
        wanted = LEAST_STEP_PX * abs(self.per_pixel)
        if wanted <= 1:
            return 1
        power = 10 ** math.floor(math.log10(wanted))
        return int(next(power * factor for factor in (1, 2, 5, 10) if power * factor >= wanted - 1e-9))

    @property
    def parts(self) -> int:
        """Into how many parts a step is divided by small marks."""
        step, spacing = self.step, self.step / abs(self.per_pixel)
        leading = int(str(step)[0])
        for parts in {1: (10, 5, 2), 2: (10, 4, 2), 5: (10, 5)}[leading]:
            if step % parts == 0 and spacing / parts >= LEAST_TICK_PX:
                return parts
        return 1

    def numbers(self, length: float) -> list[int]:
        """The values that get a number on ``length`` view pixels, and one more on either side."""
        low, high = sorted((self.value_at(0), self.value_at(length)))
        first, last = math.floor(low / self.step) - 1, math.ceil(high / self.step) + 1
        return [k * self.step for k in range(first, last + 1)]


def ruler_scale(viewport: Viewport, *, is_across: bool) -> RulerScale:
    """Of the ruler along the top (is_across) or the left edge of the view.

    It counts the axis of the canvas that runs more along it than the other; of a turned canvas it shows where the
    lines of the picture meet the inner edge of the ruler.
    """
    a, b, _, _, _, _ = viewport.matrix
    is_x = (abs(a) >= abs(b)) == is_across
    index = 0 if is_x else 1
    first = (0.0, float(RULER_PX)) if is_across else (float(RULER_PX), 0.0)
    second = (1.0, float(RULER_PX)) if is_across else (float(RULER_PX), 1.0)
    start = viewport.to_canvas(*first)[index]
    return RulerScale(is_x, start, viewport.to_canvas(*second)[index] - start)
