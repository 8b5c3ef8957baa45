"""Moves what is chosen on the canvas, by whole pixels."""

from __future__ import annotations

from dataclasses import dataclass

from genimg_desktop.app.tools.desk import Desk
from genimg_desktop.app.tools.guide_drag import GuideDrag
from genimg_desktop.app.tools.overlay import Overlay
from genimg_desktop.app.tools.pan import ARROWS
from genimg_desktop.app.tools.part_move import PartMove
from genimg_desktop.app.tools.pointer import PointerPoint
from genimg_desktop.app.tools.sampling import topmost_at
from genimg_desktop.app.tools.snapping import Lines
from genimg_desktop.app.tools.tool import Cursor, Tool
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.fields import SettingInfo, setting
from genimg_desktop.core.text import Text
from genimg_desktop.document.commands import MoveLayerTo
from genimg_desktop.document.commands.change import corner_of
from genimg_desktop.document.document import DocumentState
from genimg_desktop.document.group import Group
from genimg_desktop.document.tree import walk
from genimg_desktop.image.geometry import Rect

FAR_STEP_PX = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveOptions:
    """What is taken hold of."""

    picks_layer: bool = setting(
        False,
        SettingInfo(label=Text("Choose by clicking"), help=Text("Take hold of the topmost layer under the pointer.")),
    )


class MoveTool(Tool):
    """Drag what is chosen, or what is selected of a layer; arrow keys move it by one pixel, with Shift by ten."""

    id = "move"
    title = Text("Move")
    help = Text(
        "Drag to move what is chosen; Shift keeps to one direction. Arrow keys move by 1 pixel, with Shift by 10."
    )
    icon = "move"
    shortcuts = ("V",)
    group = "move"
    ctrl_tool = ""
    Options = MoveOptions
    _start: PointerPoint | None = None

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._corners: dict[str, tuple[int, int]] = {}
        self._guide: GuideDrag | None = None
        self._part: PartMove | None = None
        self._rect, self._lines = Rect(0, 0, 0, 0), Lines()
        self._cursor: Cursor = "move"

    @property
    def cursor(self) -> Cursor:
        """Four arrows; two over a guide."""
        return self._cursor

    def overlay(self) -> Overlay:
        """The lines that hold what is moved."""
        return Overlay(outlines=self.desk.snapping.outlines())

    def hover(self, point: PointerPoint) -> None:
        """Tell by the cursor when a guide would be taken hold of."""
        guides = self.desk.guides
        number = None if guides.is_locked else guides.near(point.x, point.y, self.desk.view.zoom)
        cursor: Cursor = "move" if number is None else "size-h" if guides.lines[number].is_upright else "size-v"
        if cursor != self._cursor:
            self._cursor = cursor
            self.redraw()

    def press(self, point: PointerPoint) -> None:
        """Take hold, of a guide when one is there. Raises BadInput when there is nothing to move."""
        self._guide = GuideDrag.taken(self.desk, point)
        if self._guide is not None:
            return
        artboard = self.desk.artboard
        if self.options.picks_layer:
            found = topmost_at(self.desk.state, *point.pixel)
            if found is not None and found.id not in artboard.chosen:
                artboard.set_active(found.id)
        self._part = PartMove.taken(self.desk)
        if self._part is not None:
            self._start, self._rect, self._lines = point, self._part.box, self.desk.snapping.lines()
            return
        self._corners = self._chosen_corners()
        if not self._corners:
            raise BadInput(Text("There is nothing to move."), hint=Text("Choose a layer first."))
        self._rect, self._lines = self._attracted()
        artboard.begin_gesture(Text("Move layer"))
        self._start = point

    def drag(self, point: PointerPoint) -> None:
        """Take it along. Raises BadInput for a locked layer."""
        if self._guide is not None:
            self._guide.to(point)
            self.redraw()
        if self._start is None:
            return
        dx, dy = point.x - self._start.x, point.y - self._start.y
        if "shift" in point.modifiers:
            dx, dy = (dx, 0.0) if abs(dx) >= abs(dy) else (0.0, dy)
        is_free = "ctrl" in point.modifiers or self._rect.is_empty
        lines = Lines() if is_free else self._lines
        if "shift" in point.modifiers and dx != dy:
            lines = Lines(lines.across, ()) if dx else Lines((), lines.down)
        whole_dx, whole_dy = self.desk.snapping.move(self._rect, dx, dy, lines, self.desk.view.zoom)
        if self._part is not None:
            self._part.to(whole_dx, whole_dy)
        else:
            self._move_by(whole_dx, whole_dy)
        self.redraw()

    def release(self, point: PointerPoint) -> None:
        """Let go: one step."""
        guide, self._guide = self._guide, None
        if guide is not None:
            guide.end()
        self.desk.snapping.release()
        self.redraw()
        part, self._part = self._part, None
        if part is not None:
            self._start = None
            part.end()
        if self._start is not None:
            self._start = None
            self.desk.artboard.end_gesture()

    def cancel(self) -> None:
        """Put it back."""
        guide, self._guide = self._guide, None
        if guide is not None:
            guide.cancel()
        self.desk.snapping.release()
        self.redraw()
        part, self._part = self._part, None
        if part is not None:
            self._start = None
            part.cancel()
        if self._start is not None:
            self._start = None
            self.desk.artboard.history.cancel_gesture()

    def key(self, name: str, modifiers: frozenset[str]) -> bool:
        """Arrows move it. Raises BadInput for a locked layer."""
        if name not in ARROWS or self._start is not None:
            return False
        self._corners = self._chosen_corners()
        step = FAR_STEP_PX if "shift" in modifiers else 1
        across, down = ARROWS[name]
        part = PartMove.taken(self.desk)
        if part is not None:
            part.to(across * step, down * step)
            part.end()
            return True
        self._move_by(across * step, down * step)
        return True

    def _attracted(self) -> tuple[Rect, Lines]:
        """Around what is moved, and the lines that attract it."""
        state, rect, ids = self.desk.state, Rect(0, 0, 0, 0), set(self._corners)
        for node_id in self._corners:
            node = state.layer(node_id)
            rect = rect.union(node.bounds) if node.HAS_EXTENT else rect
        return rect, self.desk.snapping.lines(ids)

    def _move_by(self, dx: int, dy: int) -> None:
        artboard = self.desk.artboard
        for node_id, (x, y) in self._corners.items():
            if self.desk.state.has(node_id):
                artboard.do(MoveLayerTo(node_id, x + dx, y + dy))

    def _chosen_corners(self) -> dict[str, tuple[int, int]]:
        """Of all that is chosen, without what moves along with its group."""
        state, ids = self.desk.state, self.desk.artboard.chosen
        return {
            node_id: corner
            for node_id in ids
            if node_id not in _inside(state, ids) and (corner := corner_of(state.layer(node_id))) is not None
        }


def _inside(state: DocumentState, ids: tuple[str, ...]) -> set[str]:
    groups = [node for node in map(state.layer, ids) if isinstance(node, Group)]
    return {child.id for group in groups for child in walk(group.children)}
