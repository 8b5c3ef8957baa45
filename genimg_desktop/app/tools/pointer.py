"""Where the pointer is, how hard it presses, and what is held down meanwhile."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

Button = Literal["left", "middle", "right"]
Modifier = Literal["shift", "ctrl", "alt"]


@dataclass(frozen=True, slots=True, kw_only=True)
class PointerPoint:
    """One report of mouse or pen.

    x, y: canvas pixels with fractions, (0, 0) the corner of the first pixel. view_x, view_y: the same place in pixels
    of the view. pressure in [0, 1], 1 for a mouse. tilt_x, tilt_y: degrees from upright, -90 .. 90. buttons: held now;
    at a release without the one that was let go. time_s: of a clock that only goes forward. is_eraser: the other end
    of a pen.
    """

    x: float
    y: float
    view_x: float = 0.0
    view_y: float = 0.0
    pressure: float = 1.0
    tilt_x: float = 0.0
    tilt_y: float = 0.0
    buttons: frozenset[Button] = frozenset()
    modifiers: frozenset[Modifier] = frozenset()
    time_s: float = 0.0
    is_eraser: bool = False

    @property
    def pixel(self) -> tuple[int, int]:
        """Column and row of the canvas pixel under it."""
        return math.floor(self.x), math.floor(self.y)

    def view_distance(self, other: PointerPoint) -> float:
        """How far apart two points are on the screen, in view pixels."""
        return math.hypot(self.view_x - other.view_x, self.view_y - other.view_y)
