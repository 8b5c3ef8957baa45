"""Crop: a frame with handles around what will be left of the canvas."""

from __future__ import annotations

from dataclasses import dataclass, replace

from genimg_desktop.app.sizing import Sizing
from genimg_desktop.app.tools.box_grip import Grip, cursor_of, dragged, grip_at, handles_of
from genimg_desktop.app.tools.desk import Desk
from genimg_desktop.app.tools.overlay import NOTHING, Label, Outline, Overlay
from genimg_desktop.app.tools.pan import ARROWS
from genimg_desktop.app.tools.pointer import PointerPoint
from genimg_desktop.app.tools.pose import Pose
from genimg_desktop.app.tools.select import corners
from genimg_desktop.app.tools.select_shapes import drawn_box
from genimg_desktop.app.tools.snapping import Lines
from genimg_desktop.app.tools.tool import Cursor, Tool, ToolAction
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.fields import SettingInfo, setting
from genimg_desktop.core.text import Text
from genimg_desktop.image.geometry import Rect

RATIOS: dict[str, tuple[Text, float | None]] = {
    "free": (Text("Free"), None),
    "canvas": (Text("As the canvas"), None),
    "1:1": (Text("Square 1:1"), 1.0),
    "4:3": (Text("4:3"), 4 / 3),
    "3:2": (Text("3:2"), 3 / 2),
    "16:9": (Text("16:9"), 16 / 9),
    "3:4": (Text("3:4"), 3 / 4),
    "2:3": (Text("2:3"), 2 / 3),
    "9:16": (Text("9:16"), 9 / 16),
}
FAR_STEP_PX = 10
_SMALLEST_VIEW_PX = 4.0


@dataclass(frozen=True, slots=True, kw_only=True)
class CropOptions:
    """The shape of the frame, and what happens to what lies beyond."""

    ratio: str = setting(
        "free",
        SettingInfo(
            label=Text("Proportions"),
            help=Text("Width to height of the frame."),
            choices=tuple((name, label) for name, (label, _) in RATIOS.items()),
        ),
    )
    is_cut: bool = setting(
        False,
        SettingInfo(
            label=Text("Delete cropped pixels"),
            help=Text("Else layers keep what lies beyond the canvas, and it can be moved back."),
        ),
    )
    shows_thirds: bool = setting(
        True, SettingInfo(label=Text("Thirds"), help=Text("Lines at a third and two thirds of the frame."))
    )


class CropTool(Tool):
    """Drag handles, drag inside to move the frame, or drag a new one outside; Enter crops."""

    id = "crop"
    title = Text("Crop")
    help = Text(
        "Drag the handles or a new frame, then press Enter. Shift keeps proportions, Alt works from the middle."
    )
    icon = "crop"
    shortcuts = ("C",)
    group = "move"
    ctrl_tool = ""
    Options = CropOptions

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._sizing = Sizing(desk)
        self._canvas = self._frame = desk.state.bounds
        self._grip: Grip | None = None
        self._hot: Grip | None = None
        self._start: tuple[PointerPoint, Rect] | None = None
        self._lines = Lines()
        self._is_taken = False
        desk.artboard.document.structure_changed.connect(self._follow)

    @property
    def frame(self) -> Rect:
        """What would be left of the canvas."""
        return self._frame

    @property
    def is_changed(self) -> bool:
        """Whether there is anything to crop."""
        return self._is_taken and self._frame != self._canvas

    @property
    def cursor(self) -> Cursor:
        """What a drag would do here."""
        grip = self._grip or self._hot
        return "cross" if grip is None or grip.kind in ("turn", "pivot") else cursor_of(grip, Pose.of(self._frame))

    def hint(self) -> Text | None:
        """How to end."""
        return Text("Enter crops, Esc takes the whole canvas again.") if self.is_changed else None

    def overlay(self) -> Overlay:
        """The frame, all else darkened."""
        if not self._is_taken or not self.desk.state.layers:
            return NOTHING
        frame, hot, pose = self._frame, self._grip or self._hot, Pose.of(self._frame)
        label = Label(
            x=float(frame.right),
            y=float(frame.bottom),
            text=Text("{width} × {height}", width=frame.width, height=frame.height),
        )
        return Overlay(
            shade=frame,
            outlines=(
                Outline(points=corners(frame), is_closed=True),
                *(self._thirds() if self.options.shows_thirds else ()),
                *self.desk.snapping.outlines(),
            ),
            handles=handles_of(pose, hot),
            labels=(label,) if self._start is not None else (),
        )

    def actions(self) -> tuple[ToolAction, ...]:
        """Cancel, crop."""
        return (
            ToolAction(text=Text("Cancel"), run=self.give_up, icon="close", is_enabled=self.is_changed, is_small=True),
            ToolAction(text=Text("Crop"), run=self.apply, icon="check", is_enabled=self.is_changed, is_main=True),
        )

    def take(self) -> None:
        """A frame around the canvas; around the selection when there is one."""
        self._is_taken = True
        self._begin()
        selection = self.desk.state.selection
        if selection is not None and not selection.outside:
            inside = selection.trimmed().bounds.intersect(self._canvas)
            if not inside.is_empty:
                self._become(inside)

    def put_down(self) -> None:
        """No frame any more; nothing is cropped without being asked for."""
        self.cancel()
        self._is_taken = False
        self._frame = self._canvas
        self.redraw()

    def apply(self) -> None:
        """Crop: one step."""
        if self.is_changed:
            self._sizing.crop(self._frame, is_cut=self.options.is_cut)

    def give_up(self) -> None:
        """The whole canvas again."""
        self.cancel()
        self._become(self._canvas)

    def cancel(self) -> None:
        """Only the drag that runs."""
        start, self._start, self._grip = self._start, None, None
        self.desk.snapping.release()
        if start is not None:
            self._become(start[1])
        self.redraw()

    def press(self, point: PointerPoint) -> None:
        """Take hold. Raises BadInput on an empty canvas."""
        if not self.desk.state.layers:
            raise BadInput(Text("There is nothing to crop."), hint=Text("Place a picture on the canvas first."))
        self._grip = self._grip_at(point)
        self._start = (point, self._frame)
        self._lines = self.desk.snapping.lines()

    def drag(self, point: PointerPoint) -> None:
        """Move a side, the frame, or draw another."""
        if self._start is None or self._grip is None:
            return
        start, before = self._start
        lines = Lines() if "ctrl" in point.modifiers else self._lines
        point = replace(point, modifiers=point.modifiers - {"ctrl"})
        snapping, zoom, ratio = self.desk.snapping, self.desk.view.zoom, self._ratio()
        if self._grip.kind == "turn":
            first_x, first_y = snapping.point(start.x, start.y, lines, zoom)
            x, y = snapping.point(point.x, point.y, lines, zoom)
            box = drawn_box(
                replace(start, x=first_x, y=first_y),
                replace(point, x=x, y=y),
                is_square="shift" in point.modifiers and ratio is None,
                is_centred="alt" in point.modifiers,
            )
            self._become(fitted(box, ratio, towards=(first_x, first_y)) if ratio is not None else box)
            return
        pose = dragged(
            self._grip,
            Pose.of(before),
            start,
            point,
            snap=(snapping, lines, zoom),
            is_joined=ratio is not None and "shift" not in point.modifiers,
        )
        self._become(_whole(pose))

    def release(self, point: PointerPoint) -> None:
        """Let go; a click beside the frame leaves it alone."""
        start, grip = self._start, self._grip
        self._start = self._grip = None
        self.desk.snapping.release()
        if start is not None and grip is not None and grip.kind == "turn":
            is_click = point.view_distance(start[0]) < _SMALLEST_VIEW_PX
            if is_click or min(self._frame.width, self._frame.height) < 1:
                self._become(start[1])
        self.redraw()

    def hover(self, point: PointerPoint) -> None:
        """Light up what a press would take hold of."""
        hot = self._grip_at(point)
        if hot != self._hot:
            self._hot = hot
            self.redraw()

    def leave(self) -> None:
        """Nothing is lit up."""
        self._hot = None
        self.redraw()

    def double_click(self, point: PointerPoint) -> bool:
        """Inside the frame: crop."""
        if not self.is_changed or self._grip_at(point).kind != "inside":
            return False
        self.apply()
        return True

    def wants_key(self, name: str) -> bool:
        """Enter and Esc, while there is something to crop."""
        return self.is_changed and name in ("enter", "escape")

    def key(self, name: str, modifiers: frozenset[str]) -> bool:
        """Enter crops, Esc gives up, arrows move the frame."""
        if not self.is_changed or "ctrl" in modifiers:
            return False
        if name == "enter":
            self.apply()
        elif name == "escape":
            self.give_up()
        elif name in ARROWS:
            step = FAR_STEP_PX if "shift" in modifiers else 1
            across, down = ARROWS[name]
            self._become(self._frame.translate(across * step, down * step))
        return name in ARROWS or name in ("enter", "escape")

    def options_changed(self) -> None:
        """Another shape: as large as fits into the frame."""
        ratio = self._ratio()
        if ratio is not None and self._is_taken:
            self._become(fitted(self._frame, ratio))

    # inside

    def _ratio(self) -> float | None:
        if self.options.ratio == "canvas":
            return self._canvas.width / self._canvas.height
        return RATIOS[self.options.ratio][1]

    def _grip_at(self, point: PointerPoint) -> Grip:
        grip = grip_at(Pose.of(self._frame), point, self.desk.view.zoom)
        if grip.kind == "pivot":
            return Grip("inside")
        # All of the canvas is the frame at first: then a drag inside draws another, for there is nothing to move.
        return Grip("turn") if grip.kind == "inside" and not self.is_changed else grip

    def _become(self, frame: Rect) -> None:
        was_changed, self._frame = self.is_changed, frame
        if was_changed != self.is_changed:
            self.actions_changed.emit()
        self.redraw()

    def _follow(self) -> None:
        """The canvas has another size."""
        if self.desk.state.bounds != self._canvas:
            self._begin()

    def _begin(self) -> None:
        self._canvas = self._frame = self.desk.state.bounds
        self._start = self._grip = self._hot = None
        self.actions_changed.emit()
        self.redraw()

    def _thirds(self) -> tuple[Outline, ...]:
        frame = self._frame
        lines = []
        for k in (1, 2):
            x, y = frame.x + frame.width * k / 3, frame.y + frame.height * k / 3
            lines.append(Outline(points=((x, float(frame.y)), (x, float(frame.bottom))), kind="line"))
            lines.append(Outline(points=((float(frame.x), y), (float(frame.right), y)), kind="line"))
        return tuple(lines)


def fitted(box: Rect, ratio: float, towards: tuple[float, float] | None = None) -> Rect:
    """The largest rectangle of a shape inside ``box``: in its middle, or at the corner nearest to ``towards``."""
    width, height = box.width, box.height
    if width > height * ratio:
        width = max(round(height * ratio), 1)
    else:
        height = max(round(width / ratio), 1)
    if towards is None:
        return Rect(box.x + (box.width - width) // 2, box.y + (box.height - height) // 2, width, height)
    x = box.x if towards[0] <= box.x + box.width / 2 else box.right - width
    y = box.y if towards[1] <= box.y + box.height / 2 else box.bottom - height
    return Rect(x, y, width, height)


def _whole(pose: Pose) -> Rect:
    left, top, right, bottom = (round(value) for value in pose.around)
    return Rect(left, top, max(right - left, 1), max(bottom - top, 1))
