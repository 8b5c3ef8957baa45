"""The magnifying glass."""

from __future__ import annotations

from genimg_desktop.app.tools.pointer import PointerPoint
from genimg_desktop.app.tools.tool import Cursor, Tool
from genimg_desktop.core.text import Text

CLICK_FACTOR = 1.5
DOUBLING_PX = 120.0
"""Dragging to the right by so much of the view doubles the size."""
_STILL_PX = 3.0


class ZoomTool(Tool):
    """Click to enlarge, with Alt to reduce; drag to the right and left for anything in between."""

    id = "zoom"
    title = Text("Zoom")
    help = Text("Click to enlarge, Alt+click to reduce, drag sideways for anything in between.")
    icon = "zoom-in"
    shortcuts = ("Z",)
    group = "view"
    _start: PointerPoint | None = None
    _last: PointerPoint | None = None
    _has_moved = False

    @property
    def cursor(self) -> Cursor:
        """A magnifying glass."""
        return "zoom"

    def press(self, point: PointerPoint) -> None:
        """Here it will stay."""
        self._start = self._last = point
        self._has_moved = False

    def drag(self, point: PointerPoint) -> None:
        """Sideways: larger and smaller."""
        if self._start is None or self._last is None:
            return
        self._has_moved = self._has_moved or point.view_distance(self._start) > _STILL_PX
        if self._has_moved:
            factor = 2 ** ((point.view_x - self._last.view_x) / DOUBLING_PX)
            self.desk.view.zoom_by(factor, self._start.view_x, self._start.view_y)
            self._last = point

    def release(self, point: PointerPoint) -> None:
        """It was a click: one step."""
        if self._start is not None and not self._has_moved:
            factor = 1 / CLICK_FACTOR if "alt" in point.modifiers else CLICK_FACTOR
            self.desk.view.zoom_by(factor, point.view_x, point.view_y)
        self.cancel()

    def cancel(self) -> None:
        """Leave the view as it is now."""
        self._start = self._last = None
