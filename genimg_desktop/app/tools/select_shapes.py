"""Rectangle and ellipse, drawn from corner to corner or from the middle."""

from __future__ import annotations

import math
from abc import abstractmethod
from dataclasses import replace
from typing import ClassVar

from genimg_desktop.app.tools.desk import Desk
from genimg_desktop.app.tools.overlay import Label, Outline, Overlay, Place
from genimg_desktop.app.tools.pointer import Modifier, PointerPoint
from genimg_desktop.app.tools.select import STILL_VIEW_PX, SelectTool, corners
from genimg_desktop.app.tools.snapping import Lines
from genimg_desktop.core.text import Text
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.mask_shapes import ellipse
from genimg_desktop.image.masks import Mask

_ELLIPSE_CORNERS = 96


class ShapeTool(SelectTool):
    """Shift pressed after the drag began: as wide as high. Alt then: from the middle. Ctrl: without snapping."""

    step: ClassVar[Text]
    _start: PointerPoint | None = None
    _box: Rect | None = None
    _lines = Lines()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._used: frozenset[Modifier] = frozenset()

    def overlay(self) -> Overlay:
        """The shape with its size, or the outline that is moved."""
        if self.is_moving or self._box is None:
            return self.moving_overlay()
        box = self._box
        return Overlay(
            outlines=(
                Outline(points=self._outline(box), is_closed=True, kind="ants"),
                *self.desk.snapping.outlines(),
            ),
            labels=(
                Label(
                    x=float(box.right),
                    y=float(box.bottom),
                    text=Text("{width} × {height}", width=box.width, height=box.height),
                ),
            ),
        )

    def press(self, point: PointerPoint) -> None:
        """It begins here; or the outline is taken hold of."""
        if self.begin_moving(point):
            return
        self._lines = self.desk.snapping.lines()
        self._start, self._used = self._snapped(point), frozenset(point.modifiers)

    def drag(self, point: PointerPoint) -> None:
        """It ends here."""
        if self.is_moving:
            self.go_on_moving(point)
        elif self._start is not None:
            self._used &= point.modifiers
            free = point.modifiers - self._used
            self._box = drawn_box(
                self._start, self._snapped(point), is_square="shift" in free, is_centred="alt" in free
            ).intersect(self.desk.state.bounds)
            self.redraw()

    def release(self, point: PointerPoint) -> None:
        """Select it. A click deselects."""
        if self.is_moving:
            self.end_moving(point)
            return
        start, box = self._start, self._box
        self.cancel()
        if start is None:
            return
        if box is None or point.view_distance(start) < STILL_VIEW_PX:
            self.deselect()
        elif not box.is_empty:
            self.lay(box, lambda _ctx: self._mask(box), self.step, is_slow=self.options.feather_px > 8)

    def cancel(self) -> None:
        """No shape."""
        self._start = self._box = None
        self.cancel_moving()

    @abstractmethod
    def _mask(self, box: Rect) -> Mask:
        """The shape in that box."""

    @abstractmethod
    def _outline(self, box: Rect) -> tuple[Place, ...]:
        """Points around the shape, to be shown."""

    def _snapped(self, point: PointerPoint) -> PointerPoint:
        if "ctrl" in point.modifiers:
            self.desk.snapping.release()
            return point
        x, y = self.desk.snapping.point(point.x, point.y, self._lines, self.desk.view.zoom)
        return replace(point, x=x, y=y)


class RectangleTool(ShapeTool):
    """A rectangle of whole pixels."""

    id = "select_rectangle"
    title = Text("Rectangle selection")
    help = Text(
        "Drag to select. Shift adds, Alt takes away; held later, Shift makes a square and Alt draws from the middle."
    )
    icon = "select-rectangle"
    shortcuts = ("Shift+M",)
    step = Text("Select a rectangle")

    def _mask(self, box: Rect) -> Mask:
        return Mask.full(box)

    def _outline(self, box: Rect) -> tuple[Place, ...]:
        return corners(box)


class EllipseTool(ShapeTool):
    """An ellipse that touches a box of whole pixels."""

    id = "select_ellipse"
    title = Text("Ellipse selection")
    help = Text(
        "Drag to select. Shift adds, Alt takes away; held later, Shift makes a circle and Alt draws from the middle."
    )
    icon = "select-ellipse"
    shortcuts = ("J",)
    step = Text("Select an ellipse")

    def _mask(self, box: Rect) -> Mask:
        return ellipse(box.x, box.y, box.right, box.bottom)

    def _outline(self, box: Rect) -> tuple[Place, ...]:
        angles = [2 * math.pi * k / _ELLIPSE_CORNERS for k in range(_ELLIPSE_CORNERS)]
        x, y, across, down = box.x + box.width / 2, box.y + box.height / 2, box.width / 2, box.height / 2
        return tuple((x + across * math.cos(angle), y + down * math.sin(angle)) for angle in angles)


def drawn_box(start: PointerPoint, end: PointerPoint, *, is_square: bool, is_centred: bool) -> Rect:
    """The whole pixels between two places; wide as high, or around the first of them, when wanted."""
    dx, dy = end.x - start.x, end.y - start.y
    if is_square:
        side = max(abs(dx), abs(dy))
        dx, dy = math.copysign(side, dx), math.copysign(side, dy)
    x0, y0 = (start.x - dx, start.y - dy) if is_centred else (start.x, start.y)
    left, right = sorted((round(x0), round(start.x + dx)))
    top, bottom = sorted((round(y0), round(start.y + dy)))
    return Rect(left, top, right - left, bottom - top)
