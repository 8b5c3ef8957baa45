"""Takes a colour from the picture."""

from __future__ import annotations

from dataclasses import dataclass

from genimg_desktop.app.tools.overlay import NOTHING, Overlay, Swatch
from genimg_desktop.app.tools.pointer import PointerPoint
from genimg_desktop.app.tools.sampling import layer_part, mean_colour, seen_colour
from genimg_desktop.app.tools.tool import Cursor, Tool
from genimg_desktop.core.fields import SettingInfo, setting
from genimg_desktop.core.text import Text
from genimg_desktop.document.layer import Layer
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.paint import Colour


@dataclass(frozen=True, slots=True, kw_only=True)
class PickerOptions:
    """Where the colour comes from."""

    source: str = setting(
        "merged",
        SettingInfo(
            label=Text("Sample"),
            help=Text("What the colour is taken from."),
            choices=(("merged", Text("All layers")), ("layer", Text("The chosen layer"))),
        ),
    )
    side_px: int = setting(
        1,
        SettingInfo(
            label=Text("Area"),
            help=Text("The colour is the mean of so many pixels."),
            choices=((1, Text("1 pixel")), (3, Text("3 x 3 pixels")), (5, Text("5 x 5 pixels"))),
        ),
    )


class PickerTool(Tool):
    """Click or drag over the picture: the foreground colour follows; with Alt the background colour."""

    id = "picker"
    title = Text("Pick colour")
    help = Text("Click to take the colour under the pointer; Alt+click: as background. Ctrl does it while painting.")
    icon = "picker"
    shortcuts = ("I",)
    group = "colour"
    Options = PickerOptions
    _at: PointerPoint | None = None
    _before: tuple[Colour, Colour] | None = None

    @property
    def cursor(self) -> Cursor:
        """A pipette."""
        return "picker"

    def overlay(self) -> Overlay:
        """The new colour and the old one, beside the pointer while it is down."""
        if self._at is None or self._before is None:
            return NOTHING
        colours = self.desk.colours
        is_back = "alt" in self._at.modifiers
        now, old = (colours.background, self._before[1]) if is_back else (colours.foreground, self._before[0])
        return Overlay(swatches=(Swatch(x=self._at.x, y=self._at.y, colour=now, other=old),))

    def press(self, point: PointerPoint) -> None:
        """Take it."""
        self._before = (self.desk.colours.foreground, self.desk.colours.background)
        self.drag(point)

    def drag(self, point: PointerPoint) -> None:
        """Take the one that is here now; where nothing is seen the last one stays."""
        self._at = point
        colour = self.colour_at(point)
        if colour is not None and "alt" in point.modifiers:
            self.desk.colours.set_background(colour)
        elif colour is not None:
            self.desk.colours.set_foreground(colour)
        self.redraw()

    def release(self, point: PointerPoint) -> None:
        """That is the one."""
        self._at = self._before = None
        self.redraw()

    def cancel(self) -> None:
        """The colours are as they were."""
        if self._before is not None:
            self.desk.colours.set_foreground(self._before[0])
            self.desk.colours.set_background(self._before[1])
        self._at = self._before = None
        self.redraw()

    def colour_at(self, point: PointerPoint) -> Colour | None:
        """The colour under a point, None where nothing is seen."""
        side, (x, y) = self.options.side_px, point.pixel
        rect = Rect(x - side // 2, y - side // 2, side, side)
        if self.options.source == "merged":
            return seen_colour(self.desk.artboard, rect)
        node = self.desk.node
        return mean_colour(layer_part(node, rect)) if isinstance(node, Layer) else None
