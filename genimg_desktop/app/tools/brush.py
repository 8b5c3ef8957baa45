"""Brush and eraser: strokes on the pixels of a layer or on a mask."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from genimg_desktop.app.tools.desk import Desk
from genimg_desktop.app.tools.ground import ground_of
from genimg_desktop.app.tools.overlay import NOTHING, Outline, Overlay, Ring
from genimg_desktop.app.tools.pointer import PointerPoint
from genimg_desktop.app.tools.surface import Surface
from genimg_desktop.app.tools.symmetry import SYMMETRIES, axes, mirrored
from genimg_desktop.app.tools.tool import Cursor, Tool
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.fields import SettingInfo, setting, settings_of
from genimg_desktop.core.text import Text
from genimg_desktop.document.layer import Layer
from genimg_desktop.image.brush import Brush, Stroke
from genimg_desktop.image.dabs import DabCache
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.paint import Way

SMALLEST_SIZE_PX, LARGEST_SIZE_PX = 1.0, 1000.0
_STILL_VIEW_PX = 4.0
_SMALLEST_RING_VIEW_PX = 3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class BrushOptions(Brush):
    """A Brush, and whether strokes are mirrored."""

    symmetry: str = setting(
        "none",
        SettingInfo(
            label=Text("Symmetry"),
            help=Text("Every stroke is painted again, mirrored about the middle of the canvas."),
            choices=tuple((name, symmetry.label) for name, symmetry in SYMMETRIES.items()),
        ),
    )


_SIZE = next(item.info for item in settings_of(Brush) if item.name == "size_px")


@dataclass(frozen=True, slots=True, kw_only=True)
class EraserOptions(BrushOptions):
    """A brush that is larger at first."""

    size_px: float = setting(60.0, _SIZE)


class PaintTool(Tool):
    """Shift+click: a straight line from where the last stroke ended. Shift+drag: sideways, another size."""

    ctrl_tool = "picker"
    shown_options = ("size_px", "hardness", "flow", "opacity", "smoothing", "pressure_size")
    way: ClassVar[Way] = "normal"
    step: ClassVar[Text] = Text("Brush stroke")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._dabs = DabCache()
        self._surface: Surface | None = None
        self._strokes: list[Stroke] = []
        self._at: PointerPoint | None = None
        self._last: PointerPoint | None = None
        self._shift_from: PointerPoint | None = None
        self._size_before: float | None = None

    @property
    def cursor(self) -> Cursor:
        """The ring says where; a very small one needs a cross; a sign where nothing can be painted."""
        if self._surface is None:
            try:
                ground_of(self.desk)
            except BadInput:
                return "forbidden"
        is_small = self.options.size_px * self.desk.view.zoom / 2 < _SMALLEST_RING_VIEW_PX
        return "cross" if is_small else "none"

    def overlay(self) -> Overlay:
        """A ring of the brush's size under the pointer, and the axes of the symmetry."""
        at = self._shift_from if self._size_before is not None else self._at
        if at is None:
            return NOTHING
        state = self.desk.state
        lines = axes(self.options.symmetry, state.width, state.height)
        return Overlay(
            outlines=tuple(Outline(points=line, kind="dashed") for line in lines),
            rings=(Ring(x=at.x, y=at.y, radius=self.options.size_px / 2),),
        )

    def press(self, point: PointerPoint) -> None:
        """Begin a stroke. Raises BadInput when nothing can be painted on."""
        self._at = point
        if "shift" in point.modifiers:
            self._shift_from = point
            return
        self._begin()
        self._paint(point)

    def drag(self, point: PointerPoint) -> None:
        """Go on; or another size, with Shift."""
        self._at = point
        if self._shift_from is not None:
            self._resize(self._shift_from, point)
        elif self._surface is not None:
            self._paint(point)
        self.redraw()

    def release(self, point: PointerPoint) -> None:
        """The stroke is done: one step. A click with Shift: a straight line."""
        start, was_sizing = self._shift_from, self._size_before is not None
        self._shift_from = self._size_before = None
        if start is not None and not was_sizing:
            self._begin()
            self._paint(self._last or start)
            self._paint(start)
            self._end(start)
        elif self._surface is not None:
            self._end(point)
        self.redraw()

    def hover(self, point: PointerPoint) -> None:
        """The ring follows, and what may be painted on is made ready."""
        self._at = point
        with contextlib.suppress(BadInput):  # the cursor says so
            self.desk.copies.prepare(ground_of(self.desk).array)
        self.redraw()

    def leave(self) -> None:
        """No ring."""
        self._at = None
        self.redraw()

    def cancel(self) -> None:
        """As if nothing had been painted, and the size as it was."""
        surface, self._surface, self._strokes = self._surface, None, []
        if surface is not None:
            surface.drop()
        size, self._size_before, self._shift_from = self._size_before, None, None
        if size is not None:
            self.set_options(size_px=size)
        self.redraw()

    def _begin(self) -> None:
        ground = ground_of(self.desk)
        if self.way == "erase" and not self.desk.paints_mask and _is_alpha_locked(ground.node):
            raise BadInput(
                Text("The transparency of '{name}' is locked.", name=ground.node.name),
                hint=Text("Unlock it in the list of layers to erase."),
            )
        if self.way == "normal":
            self.desk.colours.remember(self.desk.colours.foreground)
        self._surface = Surface(self.desk, ground, self.desk.colours.foreground, self.way)
        count = len(SYMMETRIES[self.options.symmetry].mirrors)
        self._strokes = [Stroke(self.options, area=ground.area, dabs=self._dabs) for _ in range(count)]

    def _paint(self, point: PointerPoint) -> None:
        state = self.desk.state
        places = mirrored(self.options.symmetry, point.x, point.y, state.width, state.height)
        for stroke, (x, y) in zip(self._strokes, places, strict=True):
            self._lay(stroke.add(x, y, point.pressure))

    def _lay(self, rect: Rect) -> None:
        if self._surface is None or rect.is_empty:
            return
        coverage = self._strokes[0].within(rect)
        for stroke in self._strokes[1:]:
            coverage = np.maximum(coverage, stroke.within(rect))
        self._surface.lay(rect, coverage)

    def _end(self, point: PointerPoint) -> None:
        for stroke in self._strokes:
            self._lay(stroke.finish())
        surface, self._surface, self._strokes = self._surface, None, []
        self._last = point
        if surface is not None:
            surface.keep(self.step)

    def _resize(self, start: PointerPoint, point: PointerPoint) -> None:
        if self._size_before is None:
            if point.view_distance(start) < _STILL_VIEW_PX:
                return
            self._size_before = self.options.size_px
        grown = self._size_before + 2 * (point.view_x - start.view_x) / self.desk.view.zoom
        self.set_options(size_px=min(max(round(grown, 1), SMALLEST_SIZE_PX), LARGEST_SIZE_PX))


class BrushTool(PaintTool):
    """Paints with the foreground colour; on a mask, light shows and dark hides."""

    id = "brush"
    title = Text("Brush")
    help = Text("Drag to paint. Shift+click draws a straight line, Shift+drag changes the size, Ctrl picks a colour.")
    icon = "brush"
    shortcuts = ("B",)
    Options = BrushOptions


class EraserTool(PaintTool):
    """Takes away what is there; on a mask it hides."""

    id = "eraser"
    title = Text("Eraser")
    help = Text("Drag to erase. Shift+click erases in a straight line, Shift+drag changes the size.")
    icon = "eraser"
    shortcuts = ("E",)
    Options = EraserOptions
    way = "erase"
    step = Text("Erase")


def _is_alpha_locked(node: object) -> bool:
    return isinstance(node, Layer) and node.is_alpha_locked
