"""What all selection tools share: how the new shape meets the selection, its soft edge, and moving the outline."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import cast

import numpy as np

from genimg_desktop.app.selecting import ask_selection, put_selection
from genimg_desktop.app.tools.desk import Desk
from genimg_desktop.app.tools.overlay import NOTHING, Outline, Overlay, Place
from genimg_desktop.app.tools.pan import ARROWS
from genimg_desktop.app.tools.pointer import PointerPoint
from genimg_desktop.app.tools.tool import Cursor, Tool
from genimg_desktop.core.context import Context
from genimg_desktop.core.fields import SettingInfo, setting
from genimg_desktop.core.text import Text
from genimg_desktop.document.document import DocumentState
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.mask_edges import feather, hardened
from genimg_desktop.image.masks import How, Mask

STILL_VIEW_PX = 3.0
"""A press that moves no farther is a click."""
FAR_STEP_PX = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class SelectOptions:
    """How a new shape is laid on what is selected."""

    mode: str = setting(
        "replace",
        SettingInfo(
            label=Text("Selection"),
            help=Text("What a new shape does. Hold Shift to add, Alt to take away, both to keep what they share."),
            choices=(
                ("replace", Text("New")),
                ("add", Text("Add")),
                ("subtract", Text("Take away")),
                ("intersect", Text("Keep shared")),
            ),
        ),
    )
    feather_px: float = setting(
        0.0,
        SettingInfo(
            label=Text("Feather"), help=Text("How soft the edge becomes."), low=0, high=250, step=0.5, unit="px"
        ),
    )
    is_antialiased: bool = setting(
        True, SettingInfo(label=Text("Smooth edge"), help=Text("Let pixels on a slanted edge be selected in part."))
    )


class SelectTool(Tool):
    """Base of all: a press inside the selection moves its outline, a click beside it deselects."""

    group = "select"
    Options = SelectOptions
    _moved_from: PointerPoint | None = None
    _moved: Mask | None = None
    _shift: tuple[int, int] = (0, 0)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._how: How = "replace"
        self._is_over = False

    @property
    def cursor(self) -> Cursor:
        """Four arrows where a drag would move the outline."""
        return "move" if self._moved_from is not None or self._is_over else "cross"

    def hover(self, point: PointerPoint) -> None:
        """Tell by the cursor what a press would do."""
        is_over = self._would_move(point)
        if is_over != self._is_over:
            self._is_over = is_over
            self.redraw()

    def key(self, name: str, modifiers: frozenset[str]) -> bool:
        """Arrows move the outline; Esc deselects."""
        state = self.desk.state
        if state.selection is None or self._moved_from is not None:
            return False
        if name == "escape":
            put_selection(self.desk, None, Text("Deselect"))
            return True
        if name not in ARROWS or "ctrl" in modifiers:
            return False
        step = FAR_STEP_PX if "shift" in modifiers else 1
        across, down = ARROWS[name]
        put_selection(self.desk, state.selection.translated(across * step, down * step), Text("Move selection"))
        return True

    # for those that draw shapes

    def settle_how(self, point: PointerPoint) -> None:
        """How what is found will be laid on the selection, by the keys that are held now."""
        self._how = how_of(point, cast("How", self.options.mode))

    def begin_moving(self, point: PointerPoint) -> bool:
        """Whether the press takes hold of the outline; else the way the new shape will be laid on is settled."""
        self.settle_how(point)
        if not self._would_move(point):
            return False
        self._moved_from, self._moved, self._shift = point, self.desk.state.selection, (0, 0)
        return True

    @property
    def is_moving(self) -> bool:
        """Whether the outline is being moved."""
        return self._moved_from is not None

    def go_on_moving(self, point: PointerPoint) -> None:
        """Take the outline along; Shift keeps to one direction."""
        start = self._moved_from
        if start is None or self._moved is None:
            return
        dx, dy = point.x - start.x, point.y - start.y
        if "shift" in point.modifiers:
            dx, dy = (dx, 0.0) if abs(dx) >= abs(dy) else (0.0, dy)
        if "ctrl" in point.modifiers or self._moved.outside:
            self.desk.snapping.release()
            self._shift = (round(dx), round(dy))
        else:
            lines = self.desk.snapping.lines()
            self._shift = self.desk.snapping.move(self._moved.bounds, dx, dy, lines, self.desk.view.zoom)
        self.redraw()

    def end_moving(self, point: PointerPoint) -> None:
        """One step; a click that moved nothing deselects, as in other programs."""
        start, mask, shift = self._moved_from, self._moved, self._shift
        self.cancel_moving()
        if start is None or mask is None:
            return
        if shift != (0, 0):
            put_selection(self.desk, mask.translated(*shift), Text("Move selection"))
        elif point.view_distance(start) < STILL_VIEW_PX:
            put_selection(self.desk, None, Text("Deselect"))

    def cancel_moving(self) -> None:
        """The outline stays where it was."""
        self._moved_from = self._moved = None
        self.desk.snapping.release()
        self.redraw()

    def moving_overlay(self) -> Overlay:
        """Where the outline would be: a box around it, and the lines it lies on."""
        if self._moved is None:
            return NOTHING
        box = self._moved.bounds.translate(*self._shift)
        outlines = () if self._moved.outside else (Outline(points=corners(box), is_closed=True, kind="ants"),)
        return Overlay(outlines=(*outlines, *self.desk.snapping.outlines()))

    def deselect(self) -> None:
        """A click beside what is selected; with Shift or Alt it stays."""
        if self._how == "replace" and self.desk.state.selection is not None:
            put_selection(self.desk, None, Text("Deselect"))

    def lay(self, area: Rect, make: Callable[[Context], Mask], text: Text, *, is_slow: bool = False) -> None:
        """Select what ``make`` finds, its edge as the settings want it."""
        options: SelectOptions = self.options
        canvas = self.desk.state.bounds

        def made(ctx: Context) -> Mask:
            mask = make(ctx)
            if not options.is_antialiased:
                mask = hardened(mask)
            if options.feather_px > 0:
                ctx.check()
                mask = within(feather(mask, options.feather_px), canvas)
            return mask

        ask_selection(self.desk, area, made, self._how, text, is_slow=is_slow)

    def _would_move(self, point: PointerPoint) -> bool:
        how = how_of(point, cast("How", self.options.mode))
        return how == "replace" and is_selected(self.desk.state, *point.pixel)


def how_of(point: PointerPoint, usual: How) -> How:
    """Shift adds, Alt takes away, both keep what is shared; without either, what the settings say."""
    keys = point.modifiers & {"shift", "alt"}
    if keys == {"shift", "alt"}:
        return "intersect"
    if keys:
        return "add" if "shift" in keys else "subtract"
    return usual


def is_selected(state: DocumentState, x: int, y: int) -> bool:
    """Whether a canvas pixel is more selected than not; False when nothing is selected at all."""
    selection = state.selection
    return selection is not None and bool(selection.within(Rect(x, y, 1, 1))[0, 0] >= 128)


def within(mask: Mask, canvas: Rect) -> Mask:
    """The mask without what lies beyond the canvas."""
    if mask.outside:
        return mask
    rect = mask.bounds.intersect(canvas)
    return Mask.nothing() if rect.is_empty else Mask(coverage=np.array(mask.within(rect)), x=rect.x, y=rect.y).trimmed()


def corners(rect: Rect) -> tuple[Place, ...]:
    """Clockwise from the upper left one."""
    left, top, right, bottom = float(rect.x), float(rect.y), float(rect.right), float(rect.bottom)
    return (left, top), (right, top), (right, bottom), (left, bottom)


def around(points: Iterable[Place], canvas: Rect) -> Rect:
    """Whole canvas pixels around points, as far as they lie on the canvas."""
    array = np.array(list(points), dtype=np.float64)
    (left, top), (right, bottom) = np.floor(array.min(axis=0)), np.ceil(array.max(axis=0))
    return Rect(int(left), int(top), int(right - left), int(bottom - top)).intersect(canvas)
