"""Lays a gradient between two points."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from genimg_desktop.app.tools.colours import CLEAR
from genimg_desktop.app.tools.edits import Region, paint_region
from genimg_desktop.app.tools.ground import Ground, ground_of
from genimg_desktop.app.tools.overlay import NOTHING, Handle, Outline, Overlay
from genimg_desktop.app.tools.pointer import PointerPoint
from genimg_desktop.app.tools.tool import Tool
from genimg_desktop.core.context import Context
from genimg_desktop.core.fields import SettingInfo, setting
from genimg_desktop.core.text import Text
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.gradient import SHAPES, Gradient, draw_gradient
from genimg_desktop.image.paint import Colour
from genimg_desktop.image.pixels import Pixels

ANGLE_STEP = math.pi / 12
_SHORTEST_VIEW_PX = 3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class GradientOptions:
    """How it looks."""

    shape: str = setting(
        "linear",
        SettingInfo(
            label=Text("Gradient shape"),
            help=Text("Along a line, in rings, around a point, or to both sides."),
            choices=tuple((name, shape.label) for name, shape in SHAPES.items()),
        ),
    )
    ends: str = setting(
        "background",
        SettingInfo(
            label=Text("Ends in"),
            help=Text("It begins with the foreground colour."),
            choices=(("background", Text("Background colour")), ("clear", Text("Transparent"))),
        ),
    )
    beyond: str = setting(
        "extend",
        SettingInfo(
            label=Text("Beyond the ends"),
            help=Text("What comes before the start and after the end."),
            choices=(("extend", Text("Goes on")), ("repeat", Text("Repeats")), ("mirror", Text("There and back"))),
        ),
    )
    is_reversed: bool = setting(False, SettingInfo(label=Text("Reversed"), help=Text("From the end to the start.")))
    opacity: float = setting(
        1.0, SettingInfo(label=Text("Opacity"), help=Text("How much of what is there is covered."), low=0, high=1)
    )


class GradientTool(Tool):
    """Drag from where it begins to where it ends; Shift keeps to steps of 15 degrees."""

    id = "gradient"
    title = Text("Gradient")
    help = Text("Drag from where it begins to where it ends. Shift keeps to steps of 15 degrees.")
    icon = "gradient"
    shortcuts = ("G",)
    ctrl_tool = "picker"
    Options = GradientOptions
    shown_options = ("shape", "ends", "is_reversed", "opacity")
    _start: PointerPoint | None = None
    _end: PointerPoint | None = None

    def overlay(self) -> Overlay:
        """The line, with both ends."""
        if self._start is None or self._end is None:
            return NOTHING
        start, end = (self._start.x, self._start.y), (self._end.x, self._end.y)
        return Overlay(
            outlines=(Outline(points=(start, end)),),
            handles=(Handle(x=start[0], y=start[1], kind="round"), Handle(x=end[0], y=end[1], kind="square")),
        )

    def press(self, point: PointerPoint) -> None:
        """It begins here. Raises BadInput when nothing can be painted on."""
        ground_of(self.desk)
        self._start = self._end = point

    def drag(self, point: PointerPoint) -> None:
        """It ends here."""
        if self._start is not None:
            self._end = snapped(self._start, point) if "shift" in point.modifiers else point
            self.redraw()

    def release(self, point: PointerPoint) -> None:
        """Lay it, in the background."""
        self.drag(point)
        start, end = self._start, self._end
        self.cancel()
        if start is None or end is None or end.view_distance(start) < _SHORTEST_VIEW_PX:
            return
        options, gradient = self.options, self._gradient()
        places = ((start.x, start.y), (end.x, end.y))

        def draw(rect: Rect) -> Pixels:
            return draw_gradient(gradient, rect, *places, shape=options.shape, beyond=options.beyond)

        def find(_ground: Ground, _ctx: Context) -> Region:
            return Region(mask=None, source=draw, opacity=options.opacity)

        self.desk.colours.remember(self.desk.colours.foreground)
        paint_region(self.desk, Text("Drawing a gradient"), Text("Gradient"), find)

    def cancel(self) -> None:
        """No line."""
        self._start = self._end = None
        self.redraw()

    def _gradient(self) -> Gradient:
        first: Colour = self.desk.colours.foreground
        last: Colour = (*first[:3], CLEAR[3]) if self.options.ends == "clear" else self.desk.colours.background
        return Gradient.between(last, first) if self.options.is_reversed else Gradient.between(first, last)


def snapped(start: PointerPoint, point: PointerPoint) -> PointerPoint:
    """``point`` turned about ``start`` to the nearest step of 15 degrees, as far away as before."""
    dx, dy = point.x - start.x, point.y - start.y
    angle = round(math.atan2(dy, dx) / ANGLE_STEP) * ANGLE_STEP
    length = math.hypot(dx, dy)
    return replace(point, x=start.x + length * math.cos(angle), y=start.y + length * math.sin(angle))
