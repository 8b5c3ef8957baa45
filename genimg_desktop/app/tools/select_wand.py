"""The magic wand: pixels of nearly one colour."""

from __future__ import annotations

from dataclasses import dataclass

from genimg_desktop.app.tools.overlay import Overlay
from genimg_desktop.app.tools.pointer import PointerPoint
from genimg_desktop.app.tools.sampling import layer_part
from genimg_desktop.app.tools.select import SelectOptions, SelectTool
from genimg_desktop.core.context import Context
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.fields import SettingInfo, setting
from genimg_desktop.core.text import Text
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.render import flatten
from genimg_desktop.image.masks import Mask
from genimg_desktop.image.wand import wand


@dataclass(frozen=True, slots=True, kw_only=True)
class WandOptions(SelectOptions):
    """What counts as nearly one colour."""

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
        True, SettingInfo(label=Text("Joined only"), help=Text("Stop where another colour lies between."))
    )
    samples_merged: bool = setting(
        False, SettingInfo(label=Text("All layers"), help=Text("Look at all that is seen, not only at the layer."))
    )


class WandTool(SelectTool):
    """Click on a colour; in the selection too, since a wand is no hand."""

    id = "select_wand"
    title = Text("Magic wand")
    help = Text("Click to select pixels of nearly one colour. Shift adds, Alt takes away.")
    icon = "select-wand"
    shortcuts = ("U",)
    Options = WandOptions
    shown_options = ("mode", "tolerance", "is_contiguous", "samples_merged", "feather_px")

    def overlay(self) -> Overlay:
        """Nothing of its own."""
        return self.moving_overlay()

    def hover(self, point: PointerPoint) -> None:
        """Nothing to tell."""

    def press(self, point: PointerPoint) -> None:
        """Select. Raises BadInput when there is nothing to look at."""
        self.settle_how(point)
        x, y = point.pixel
        state, node, options = self.desk.state, self.desk.node, self.options
        if not state.bounds.contains(x, y):
            self.deselect()
            return
        if not options.samples_merged and not isinstance(node, Layer):
            raise BadInput(
                Text("The wand looks at one layer, and none is chosen."),
                hint=Text("Choose a layer, or switch 'All layers' on."),
            )

        def find(ctx: Context) -> Mask:
            if options.samples_merged or not isinstance(node, Layer):
                seen = flatten(state)
            else:
                seen = layer_part(node, state.bounds)
            ctx.check()
            return wand(
                seen,
                x,
                y,
                tolerance=options.tolerance,
                is_contiguous=options.is_contiguous,
                is_antialiased=options.is_antialiased,
            )

        self.lay(state.bounds, find, Text("Select with the wand"))
