"""Turns the view, not the picture."""

from __future__ import annotations

import math

from genimg_desktop.app.tools.pointer import PointerPoint
from genimg_desktop.app.tools.tool import Cursor, Tool
from genimg_desktop.core.text import Text

STRAIGHT_WITHIN = 2.0
"""Degrees from a quarter turn at which the view stays straight while it is dragged."""
_NEAREST_PX = 12.0
"""Nearer to the middle than this, a tiny movement would be a large turn."""


class RotateTool(Tool):
    """Drag round the middle of the view; near quarter turns it stays straight. Double-click puts it upright."""

    id = "rotate"
    title = Text("Turn the view")
    help = Text("Drag round the middle to turn the view; the picture stays as it is. Double-click to set it upright.")
    icon = "rotate-view"
    group = "view"
    _last: PointerPoint | None = None
    _rotation = 0.0

    @property
    def cursor(self) -> Cursor:
        """An arrow that turns."""
        return "turn"

    def press(self, point: PointerPoint) -> None:
        """Take hold of the canvas."""
        self._last, self._rotation = point, self.desk.view.rotation

    def drag(self, point: PointerPoint) -> None:
        """As far round as the pointer goes."""
        if self._last is None:
            return
        x, y = self.desk.view.middle
        before, now = (self._last.view_x - x, self._last.view_y - y), (point.view_x - x, point.view_y - y)
        self._last = point
        if min(math.hypot(*before), math.hypot(*now)) < _NEAREST_PX:
            return
        turned = math.atan2(now[1], now[0]) - math.atan2(before[1], before[0])
        self._rotation += math.degrees(math.remainder(turned, 2 * math.pi))
        straight = 90.0 * round(self._rotation / 90.0)
        is_near = abs(self._rotation - straight) <= STRAIGHT_WITHIN
        self.desk.view.turn_to(straight if is_near else self._rotation, x, y)

    def release(self, point: PointerPoint) -> None:
        """Let go."""
        self._last = None

    def cancel(self) -> None:
        """Let go."""
        self._last = None

    def double_click(self, point: PointerPoint) -> bool:
        """Upright again."""
        self.desk.view.turn_to(0.0, *self.desk.view.middle)
        return True
