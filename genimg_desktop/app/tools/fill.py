"""The bucket: fills what is of one colour around the pointer."""

from __future__ import annotations

from dataclasses import dataclass

from genimg_desktop.app.tools.edits import Region, paint_region
from genimg_desktop.app.tools.ground import Ground, PixelGround, ground_of
from genimg_desktop.app.tools.pointer import PointerPoint
from genimg_desktop.app.tools.sampling import layer_part
from genimg_desktop.app.tools.tool import Cursor, Tool
from genimg_desktop.core.context import Context
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.fields import SettingInfo, setting
from genimg_desktop.core.text import Text
from genimg_desktop.document.document import DocumentState
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.node import Node
from genimg_desktop.document.render import flatten
from genimg_desktop.image.masks import Mask
from genimg_desktop.image.paint import Way
from genimg_desktop.image.pixels import Pixels, frozen
from genimg_desktop.image.wand import wand


@dataclass(frozen=True, slots=True, kw_only=True)
class FillOptions:
    """What is filled, and with what."""

    tolerance: int = setting(
        32,
        SettingInfo(
            label=Text("Tolerance"),
            help=Text("How far a colour may be from the one under the pointer."),
            low=0,
            high=255,
            step=1,
        ),
    )
    is_contiguous: bool = setting(
        True,
        SettingInfo(label=Text("Joined only"), help=Text("Stop where another colour lies between.")),
    )
    samples_merged: bool = setting(
        False,
        SettingInfo(label=Text("All layers"), help=Text("Look at all that is seen, not only at the layer.")),
    )
    is_antialiased: bool = setting(
        True, SettingInfo(label=Text("Smooth edge"), help=Text("Soften the steps of slanted edges."))
    )
    opacity: float = setting(
        1.0, SettingInfo(label=Text("Opacity"), help=Text("How much of what is there is covered."), low=0, high=1)
    )
    paint: str = setting(
        "foreground",
        SettingInfo(
            label=Text("Fill with"),
            help=Text("What is laid down."),
            choices=(
                ("foreground", Text("Foreground colour")),
                ("background", Text("Background colour")),
                ("clear", Text("Nothing (clear)")),
            ),
        ),
    )


class FillTool(Tool):
    """Click: pixels of nearly the colour that is there get the foreground colour."""

    id = "fill"
    title = Text("Fill")
    help = Text("Click to fill pixels of nearly one colour, within the selection if there is one.")
    icon = "fill"
    shortcuts = ("F",)
    ctrl_tool = "picker"
    Options = FillOptions
    shown_options = ("tolerance", "is_contiguous", "samples_merged", "paint")

    @property
    def cursor(self) -> Cursor:
        """A bucket."""
        return "fill"

    def press(self, point: PointerPoint) -> None:
        """Fill, in the background. Raises BadInput when nothing can be painted on, or nothing here is selected."""
        ground_of(self.desk)
        x, y = point.pixel
        state, options = self.desk.state, self.options
        if not state.bounds.contains(x, y):
            return
        if not _is_selected(state, x, y):
            raise BadInput(
                Text("Nothing is selected here."), hint=Text("Click within the selection, or deselect (Ctrl+Shift+A).")
            )
        colours = self.desk.colours
        colour = colours.background if options.paint == "background" else colours.foreground
        if options.paint != "clear":
            colours.remember(colour)

        def find(ground: Ground, ctx: Context) -> Region:
            seen = _what_is_looked_at(state, ground, samples_merged=options.samples_merged)
            ctx.check()
            mask = wand(
                seen,
                x,
                y,
                tolerance=options.tolerance,
                is_contiguous=options.is_contiguous,
                is_antialiased=options.is_antialiased,
            )
            way: Way = "erase" if options.paint == "clear" else "normal"
            return Region(mask=mask, source=colour, way=way, opacity=options.opacity)

        text = Text("Clear") if options.paint == "clear" else Text("Fill")
        paint_region(self.desk, Text("Filling"), text, find)


def _what_is_looked_at(state: DocumentState, ground: Ground, *, samples_merged: bool) -> Pixels:
    """The canvas as ``uint8[H, W, 4]``: all of it, the layer alone, or the mask as grey."""
    node: Node = ground.node
    if samples_merged:
        return flatten(state)
    if isinstance(ground, PixelGround) and isinstance(node, Layer):
        return layer_part(node, state.bounds)
    grey = ground.before(state.bounds)
    pixels = grey[..., None].repeat(4, axis=2)
    pixels[..., 3] = 255
    return frozen(pixels)


def _is_selected(state: DocumentState, x: int, y: int) -> bool:
    selection: Mask | None = state.selection
    if selection is None:
        return True
    if not selection.bounds.contains(x, y):
        return selection.outside > 0
    return bool(selection.coverage[y - selection.y, x - selection.x])
