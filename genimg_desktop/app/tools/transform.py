"""Free transform: a box with handles around what is chosen; seen at once, done when Enter says so, as one step."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from genimg_desktop.app.tools.box_grip import Grip, cursor_of, dragged, grip_at, handles_of
from genimg_desktop.app.tools.desk import Desk
from genimg_desktop.app.tools.overlay import NOTHING, Handle, Label, Outline, Overlay
from genimg_desktop.app.tools.pan import ARROWS
from genimg_desktop.app.tools.pointer import PointerPoint
from genimg_desktop.app.tools.pose import Pose
from genimg_desktop.app.tools.snapping import Lines
from genimg_desktop.app.tools.tool import Cursor, Tool, ToolAction
from genimg_desktop.app.tools.transform_work import TransformWork
from genimg_desktop.app.transforming import Subject
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.fields import SettingInfo, setting
from genimg_desktop.core.text import Text

FAR_STEP_PX = 10


def _number(label: Text, help_: Text, unit: str = "px") -> Any:
    return setting(0.0, SettingInfo(label=label, help=help_, step=1, unit=unit))


@dataclass(frozen=True, slots=True, kw_only=True)
class TransformOptions:
    """Where the box is now, to be typed; and how pixels are made."""

    x: float = _number(Text("X"), Text("The left edge of the box on the canvas."))
    y: float = _number(Text("Y"), Text("The top edge of the box on the canvas."))
    width: float = _number(Text("W"), Text("The width of the box, along its own side."))
    height: float = _number(Text("H"), Text("The height of the box, along its own side."))
    angle: float = _number(Text("Angle"), Text("How far the box is turned, clockwise."), "°")
    is_joined: bool = setting(
        False, SettingInfo(label=Text("Keep the proportions"), help=Text("As Shift does while dragging a handle."))
    )
    way: str = setting(
        "smooth",
        SettingInfo(
            label=Text("Pixels"),
            help=Text("How pixels between those of the picture are made."),
            choices=(("smooth", Text("Smooth")), ("sharp", Text("Sharp")), ("nearest", Text("Hard pixels"))),
        ),
    )


_NUMBERS = ("x", "y", "width", "height", "angle")


class TransformTool(Tool):
    """Drag inside to move, a handle to scale, outside to turn; Ctrl on a corner pulls it out alone."""

    id = "transform"
    title = Text("Transform")
    help = Text(
        "Drag inside to move, handles to scale, outside to turn. Shift keeps proportions, Alt scales about the middle, "
        "Ctrl pulls a corner out."
    )
    icon = "transform"
    shortcuts = ("Ctrl+T",)
    group = "move"
    ctrl_tool = ""
    Options = TransformOptions
    shown_options = _NUMBERS

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._work = TransformWork(desk, self._restart)
        self._subject: Subject | None = None
        self._why_not: BadInput | None = None
        self._first = self._pose = Pose(x=0.0, y=0.0, width=1.0, height=1.0)
        self._grip: Grip | None = None
        self._hot: Grip | None = None
        self._start: tuple[PointerPoint, Pose] | None = None
        self._lines = Lines()
        self._is_taken = self._is_writing = False
        desk.artboard.changed.connect(self._follow)

    # what is seen

    @property
    def pose(self) -> Pose:
        """Where the box is now."""
        return self._pose

    @property
    def is_changed(self) -> bool:
        """Whether there is anything to apply."""
        return self._subject is not None and self._pose != self._first

    @property
    def cursor(self) -> Cursor:
        """What a drag would do here."""
        if self._subject is None:
            return "arrow" if self._why_not is None else "forbidden"
        return cursor_of(self._grip or self._hot, self._pose)

    def hint(self) -> Text | None:
        """Why there is no box, or how to end."""
        if self._why_not is not None:
            return self._why_not.message
        return Text("Enter applies, Esc cancels.") if self.is_changed else None

    def overlay(self) -> Overlay:
        """The box with its handles, and the size or angle while it is dragged."""
        if self._subject is None:
            return NOTHING
        pose, hot = self._pose, self._grip or self._hot
        x, y = pose.place(pose.pivot)
        pivot = Handle(x=x, y=y, kind="cross", is_hot=hot == Grip("pivot"))
        return Overlay(
            outlines=(Outline(points=pose.corners, is_closed=True), *self.desk.snapping.outlines()),
            handles=(*handles_of(pose, hot), pivot),
            labels=self._labels(),
        )

    def actions(self) -> tuple[ToolAction, ...]:
        """Mirror, turn, cancel, apply."""
        has_box, is_changed = self._subject is not None, self.is_changed
        return (
            ToolAction(text=Text("Flip left to right"), run=lambda: self._mirror(True), icon="flip-h",
                       is_enabled=has_box, is_small=True),
            ToolAction(text=Text("Flip upside down"), run=lambda: self._mirror(False), icon="flip-v",
                       is_enabled=has_box, is_small=True),
            ToolAction(text=Text("Turn left by 90°"), run=lambda: self._turn(-90.0), icon="turn-left",
                       is_enabled=has_box, is_small=True),
            ToolAction(text=Text("Turn right by 90°"), run=lambda: self._turn(90.0), icon="turn-right",
                       is_enabled=has_box, is_small=True),
            ToolAction(text=Text("Cancel"), run=self.give_up, icon="close", is_enabled=is_changed, is_small=True),
            ToolAction(text=Text("Apply"), run=self.apply, icon="check", is_enabled=is_changed, is_main=True),
        )  # fmt: skip

    # taking up and putting down

    def take(self) -> None:
        """Put a box around what is chosen."""
        self._is_taken = True
        self._restart()

    def put_down(self) -> None:
        """Another tool: what was changed is applied, as in Krita."""
        self._release()
        if self.is_changed:
            self.apply()
        self._is_taken = False
        self._forget()
        self._write(TransformOptions())

    def apply(self) -> None:
        """Do it: one step. Large pictures are made in the background, seen coarsely meanwhile."""
        subject, pose = self._subject, self._pose
        if subject is None or not self.is_changed:
            return
        self._subject = None
        self._work.apply(subject, pose, self.options.way)
        self._tell()

    def give_up(self) -> None:
        """As if nothing had been done; the box stays."""
        self._release()
        if self._subject is not None:
            self._become(self._first)

    def cancel(self) -> None:
        """Only the drag that runs."""
        start = self._start
        self._release()
        if start is not None:
            self._become(start[1])

    # the pointer

    def press(self, point: PointerPoint) -> None:
        """Take hold. Raises BadInput when there is no box."""
        if self._subject is None:
            raise self._why_not or BadInput(Text("There is nothing to transform."), hint=Text("Choose a layer first."))
        self._grip = grip_at(self._pose, point, self.desk.view.zoom)
        self._start = (point, self._pose)
        self._lines = self.desk.snapping.lines(self._subject.ids)
        self.redraw()

    def drag(self, point: PointerPoint) -> None:
        """Move, scale, turn or bend; what no picture can be drawn into is left as it was."""
        if self._start is None or self._grip is None or self._subject is None:
            return
        lines = Lines() if "ctrl" in point.modifiers else self._lines
        start, before = self._start
        pose = dragged(
            self._grip,
            before,
            start,
            point,
            snap=(self.desk.snapping, lines, self.desk.view.zoom),
            is_joined=self.options.is_joined,
        )
        self._become(pose)

    def release(self, point: PointerPoint) -> None:
        """Let go; the picture is made finer now."""
        self._release()
        self._preview(is_fine=True)

    def hover(self, point: PointerPoint) -> None:
        """Light up what a press would take hold of."""
        hot = grip_at(self._pose, point, self.desk.view.zoom) if self._subject is not None else None
        if hot != self._hot:
            self._hot = hot
            self.redraw()

    def leave(self) -> None:
        """Nothing is lit up."""
        self._hot = None
        self.redraw()

    def double_click(self, point: PointerPoint) -> bool:
        """Inside the box: apply."""
        if not self.is_changed or grip_at(self._pose, point, self.desk.view.zoom).kind != "inside":
            return False
        self.apply()
        return True

    # the keys

    def wants_key(self, name: str) -> bool:
        """Enter while there is a box, Esc while there is something to give up."""
        return (name == "enter" and self._subject is not None) or (name == "escape" and self.is_changed)

    def key(self, name: str, modifiers: frozenset[str]) -> bool:
        """Enter applies, Esc gives up, arrows nudge."""
        if self._subject is None:
            return False
        if name == "enter":
            self.apply()
        elif name == "escape":
            self.give_up()
        elif name in ARROWS:
            step = FAR_STEP_PX if "shift" in modifiers else 1
            across, down = ARROWS[name]
            self._become(self._pose.moved(across * step, down * step))
            self._preview(is_fine=True)
        return name in ARROWS or name in ("enter", "escape")

    def options_changed(self) -> None:
        """A number was typed."""
        if self._is_writing or self._subject is None:
            return
        shown, typed, pose = _numbers(self._pose), self.options, self._pose
        if typed.angle != shown["angle"]:
            pose = pose.turned(typed.angle - pose.angle)
        if typed.width != shown["width"] or typed.height != shown["height"]:
            pose = _resized(pose, typed, shown)
        left, top, _, _ = pose.around
        if typed.x != shown["x"]:
            pose = pose.moved(typed.x - left, 0.0)
        if typed.y != shown["y"]:
            pose = pose.moved(0.0, typed.y - top)
        if pose != self._pose:
            self._become(pose)
            self._preview(is_fine=True)

    # inside

    def _mirror(self, is_horizontal: bool) -> None:
        self._become(self._pose.mirrored(is_horizontal=is_horizontal))
        self._preview(is_fine=True)

    def _turn(self, degrees: float) -> None:
        self._become(self._pose.turned(degrees))
        self._preview(is_fine=True)

    def _become(self, pose: Pose) -> None:
        """Another pose, seen at once; a shape that cannot be is not taken on."""
        if self._subject is None or pose == self._pose:
            return
        try:
            pose.matrix(self._subject.box).outline(self._subject.box)
        except BadInput:
            return
        was_changed, self._pose = self.is_changed, pose
        self._write(replace(self.options, **_numbers(pose)))
        self._preview(is_fine=False)
        if was_changed != self.is_changed:
            self.actions_changed.emit()
        self.redraw()

    def _preview(self, *, is_fine: bool) -> None:
        if self._subject is None:
            return
        if self.is_changed:
            self._work.preview(self._subject, self._pose, is_fine=is_fine)
        else:
            self._work.drop()

    def _release(self) -> None:
        self._start = self._grip = None
        self.desk.snapping.release()
        self.redraw()

    def _follow(self) -> None:
        """Somebody chose another layer, undid a step, selected something: the box goes around that."""
        if not self._is_taken or self._work.is_applying:
            return
        node, subject = self.desk.node, self._subject
        if subject is not None and node is subject.node:
            selection = self.desk.state.selection
            if selection is subject.selection or not subject.can_be_parted:
                return
        self._restart()

    def _restart(self) -> None:
        if not self._is_taken:
            return
        self._forget()
        node = self.desk.node
        if node is not None:
            try:
                self._subject = Subject(node, self.desk.state)
            except BadInput as error:
                self._why_not = error
        if self._subject is not None:
            self._first = self._pose = Pose.of(self._subject.box)
            self._write(replace(self.options, **_numbers(self._pose)))
        self._tell()

    def _forget(self) -> None:
        self._work.drop()
        self._subject = self._why_not = None
        self._start = self._grip = self._hot = None

    def _tell(self) -> None:
        self.actions_changed.emit()
        self.redraw()

    def _write(self, options: TransformOptions) -> None:
        """Show numbers in the bar without taking them for typed ones."""
        self._is_writing = True
        self.set_options(**{name: getattr(options, name) for name in _NUMBERS})
        self._is_writing = False

    def _labels(self) -> tuple[Label, ...]:
        if self._start is None or self._grip is None:
            return ()
        numbers = _numbers(self._pose)
        _, _, x, y = self._pose.around
        if self._grip.kind == "turn":
            text = Text("{angle}°", angle=f"{numbers['angle']:g}")
        elif self._grip.kind == "inside":
            text = Text("{x}, {y}", x=f"{numbers['x']:g}", y=f"{numbers['y']:g}")
        else:
            text = Text("{width} × {height}", width=f"{numbers['width']:g}", height=f"{numbers['height']:g}")
        return (Label(x=x, y=y, text=text),)


def _numbers(pose: Pose) -> dict[str, float]:
    """What the bar shows of a pose."""
    left, top, _, _ = pose.around
    values = (left, top, abs(pose.width), abs(pose.height), pose.angle)
    return {name: round(value, 2) + 0.0 for name, value in zip(_NUMBERS, values, strict=True)}


def _resized(pose: Pose, typed: TransformOptions, shown: dict[str, float]) -> Pose:
    """Another width or height; the upper left corner stays."""
    width = typed.width if typed.width != shown["width"] else abs(pose.width)
    height = typed.height if typed.height != shown["height"] else abs(pose.height)
    if typed.is_joined:
        share = width / abs(pose.width) if typed.width != shown["width"] else height / abs(pose.height)
        width, height = abs(pose.width) * share, abs(pose.height) * share
    width = max(width, 1.0) if pose.width > 0 else -max(width, 1.0)
    height = max(height, 1.0) if pose.height > 0 else -max(height, 1.0)
    return pose.sized(width, height, pose.corner_unit(0))
