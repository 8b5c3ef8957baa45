"""The lasso: a shape drawn by hand, corner by corner, or both in turn."""

from __future__ import annotations

from genimg_desktop.app.tools.desk import Desk
from genimg_desktop.app.tools.overlay import Handle, Outline, Overlay, Place
from genimg_desktop.app.tools.pointer import PointerPoint
from genimg_desktop.app.tools.select import SelectTool, around
from genimg_desktop.core.text import Text
from genimg_desktop.image.mask_shapes import polygon

_STEP_VIEW_PX = 1.5
_CLICK_VIEW_PX = 4.0
_CLOSE_VIEW_PX = 8.0
_FEWEST = 3


class LassoTool(SelectTool):
    """One drag is a free shape. Clicks set corners; a click on the first one, Enter or a double click closes it."""

    id = "select_lasso"
    title = Text("Lasso")
    help = Text("Drag around what you want, or click corner by corner; Enter or a double click closes the shape.")
    icon = "select-lasso"
    shortcuts = ("Shift+L",)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._points: list[Place] = []
        self._corners: list[int] = []
        self._pressed: PointerPoint | None = None
        self._last: PointerPoint | None = None
        self._end: Place | None = None
        self._is_open = False

    def hint(self) -> Text | None:
        """What ends the shape."""
        if not self._is_open:
            return None
        return Text("Enter or a double click closes the shape, Backspace takes the last corner back, Esc gives up.")

    def overlay(self) -> Overlay:
        """The shape so far, its first corner to be clicked, or the outline that is moved."""
        if self.is_moving or not self._points:
            return self.moving_overlay()
        points = (*self._points, self._end) if self._end is not None else tuple(self._points)
        handles: tuple[Handle, ...] = ()
        if self._is_open:
            x, y = self._points[0]
            is_hot = self._end is not None and self._is_at_start(*self._end)
            handles = (Handle(x=x, y=y, kind="round", is_hot=is_hot),)
        return Overlay(outlines=(Outline(points=points, kind="ants"),), handles=handles)

    def press(self, point: PointerPoint) -> None:
        """Begin, or the next corner."""
        if not self._is_open and self.begin_moving(point):
            return
        self._pressed = self._last = point
        if not self._is_open:
            self._points, self._corners = [], []
        elif self._is_at_start(point.x, point.y) and len(self._points) >= _FEWEST:
            self._pressed = None
            self._close()
            return
        self._corners.append(len(self._points))
        self._add(point)

    def drag(self, point: PointerPoint) -> None:
        """Draw on by hand."""
        if self.is_moving:
            self.go_on_moving(point)
        elif self._pressed is not None and self._last is not None and point.view_distance(self._last) >= _STEP_VIEW_PX:
            self._last = point
            self._add(point)

    def release(self, point: PointerPoint) -> None:
        """A free shape is done; a click was a corner."""
        if self.is_moving:
            self.end_moving(point)
            return
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            return
        was_drawn = len(self._points) - self._corners[-1] >= _FEWEST and self._reach(pressed) >= _CLICK_VIEW_PX
        if was_drawn and not self._is_open:
            self._close()
        else:
            self._is_open = True
            self.overlay_changed.emit()

    def hover(self, point: PointerPoint) -> None:
        """The next side follows the pointer."""
        if self._is_open:
            self._end = (point.x, point.y)
            self.redraw()
        else:
            super().hover(point)

    def double_click(self, point: PointerPoint) -> bool:
        """Close the shape."""
        if not self._is_open:
            return False
        self._close()
        return True

    def wants_key(self, name: str) -> bool:
        """Enter, Backspace and Esc, while corners are set."""
        return self._is_open and name in ("enter", "backspace", "escape")

    def key(self, name: str, modifiers: frozenset[str]) -> bool:
        """Close, take back a corner, or give up."""
        if not self._is_open:
            return super().key(name, modifiers)
        if name == "enter":
            self._close()
        elif name == "escape":
            self.cancel()
        elif name == "backspace":
            del self._points[self._corners.pop() :]
            if not self._points:
                self.cancel()
            self.redraw()
        return name in ("enter", "escape", "backspace")

    def cancel(self) -> None:
        """No shape."""
        self._points, self._corners = [], []
        self._pressed = self._last = self._end = None
        self._is_open = False
        self.cancel_moving()

    def _add(self, point: PointerPoint) -> None:
        self._points.append((point.x, point.y))
        self._end = None
        self.redraw()

    def _close(self) -> None:
        points = self._points
        self.cancel()
        if len(points) < _FEWEST:
            self.deselect()
            return
        canvas = self.desk.state.bounds
        area = around(points, canvas)
        if area.is_empty:
            self.deselect()
            return
        self.lay(
            area,
            lambda _ctx: polygon(points, clip=canvas),
            Text("Select with the lasso"),
            is_slow=self.options.feather_px > 8,
        )

    def _is_at_start(self, x: float, y: float) -> bool:
        first_x, first_y = self._points[0]
        reach = _CLOSE_VIEW_PX / self.desk.view.zoom
        return abs(x - first_x) <= reach and abs(y - first_y) <= reach

    def _reach(self, pressed: PointerPoint) -> float:
        """How far from the press the drag has been, in view pixels."""
        zoom = self.desk.view.zoom
        drawn = self._points[self._corners[-1] :]
        return max(abs(x - pressed.x) + abs(y - pressed.y) for x, y in drawn) * zoom
