"""What is selected on the canvas: made, changed, moved and forgotten. Every verb is one step.

The pixels within a selection are ``selected_pixels``' business.
"""

from __future__ import annotations

from collections.abc import Callable

from genimg_desktop.app.tools.desk import Desk
from genimg_desktop.core.context import Context, QuietContext
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.document.commands import SetSelection
from genimg_desktop.document.document import DocumentState
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.merging import extent, merged, plain
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.mask_edges import border, feather, grow, hardened, shrink
from genimg_desktop.image.masks import How, Mask

SLOT = "select"
QUICK_PIXELS = 1_000_000
"""What covers no more is done at once; more is left to a worker, so that the window never waits."""

WORDS: dict[How, Text] = {
    "replace": Text("Select"),
    "add": Text("Add to the selection"),
    "subtract": Text("Take from the selection"),
    "intersect": Text("Keep a part of the selection"),
}


class Selecting:
    """Verbs on the selection. Raises BadInput with a sentence when one cannot be done."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._now = desk.state.selection
        self._last: Mask | None = None
        desk.artboard.document.selection_changed.connect(self._remember)

    # what is

    @property
    def has_any(self) -> bool:
        """Whether something is selected."""
        return self._desk.state.selection is not None

    @property
    def can_reselect(self) -> bool:
        """Whether there is a selection to come back to."""
        return self._last is not None and not self.has_any

    # all, none, the rest

    def select_all(self) -> None:
        """The whole canvas."""
        put_selection(self._desk, Mask.full(self._desk.state.bounds), Text("Select all"))

    def deselect(self) -> None:
        """Nothing: tools act everywhere again."""
        if self.has_any:
            put_selection(self._desk, None, Text("Deselect"))

    def reselect(self) -> None:
        """What was selected last. Raises BadInput when nothing ever was."""
        if self._last is None:
            raise BadInput(Text("Nothing was selected before."), hint=Text("Drag with a selection tool first."))
        put_selection(self._desk, self._last, Text("Select again"))

    def invert(self) -> None:
        """What is not selected; everything when nothing is."""
        state = self._desk.state
        if state.selection is None:
            self.select_all()
            return
        rest = state.selection.inverted()
        is_seen = bool(rest.within(state.bounds).any())
        put_selection(self._desk, rest if is_seen else None, Text("Invert selection"))

    def from_alpha(self, how: How = "replace") -> None:
        """What the active layer or group shows: its transparency becomes the selection."""
        node = self._desk.node
        if node is None:
            raise BadInput(Text("No layer is chosen."), hint=Text("Choose one in the list of layers."))
        if not node.HAS_EXTENT:
            raise BadInput(Text("'{name}' has no pixels of its own.", name=node.name), hint=Text("Choose a layer."))
        rect = extent((node,))

        def make(_ctx: Context) -> Mask:
            if isinstance(node, Layer):
                return Mask.from_alpha(node.pixels, node.x, node.y).trimmed()
            pixels, where = merged((plain(node),), rect)
            return Mask.from_alpha(pixels, where.x, where.y)

        ask_selection(self._desk, rect, make, how, Text("Select by transparency"))

    # its edge

    def feather(self, sigma_px: float) -> None:
        """Soften the edge: a Gaussian of that standard deviation."""
        self._change(lambda mask: feather(mask, sigma_px), Text("Feather selection"))

    def grow(self, px: float) -> None:
        """Move the edge outwards."""
        self._change(lambda mask: grow(mask, px), Text("Grow selection"))

    def shrink(self, px: float) -> None:
        """Move the edge inwards."""
        self._change(lambda mask: shrink(mask, px), Text("Shrink selection"))

    def border(self, width_px: float) -> None:
        """A band along the edge."""
        self._change(lambda mask: border(mask, width_px), Text("Border of the selection"))

    def smooth(self, px: float) -> None:
        """Round corners and forget specks that are smaller than about ``px``."""
        self._change(lambda mask: smoothed(mask, px), Text("Smooth selection"))

    def move(self, dx: int, dy: int) -> None:
        """Move the outline, not the pixels."""
        mask = given_selection(self._desk.state)
        if dx or dy:
            put_selection(self._desk, mask.translated(dx, dy), Text("Move selection"))

    # inside

    def _change(self, change: Callable[[Mask], Mask], text: Text) -> None:
        mask = given_selection(self._desk.state)

        def make(_ctx: Context) -> Mask:
            return change(mask)

        ask_selection(self._desk, mask.bounds, make, "replace", text, only_while=mask)

    def _remember(self) -> None:
        before, self._now = self._now, self._desk.state.selection
        if before is not None:
            self._last = before


def given_selection(state: DocumentState) -> Mask:
    """The selection. Raises BadInput when there is none."""
    if state.selection is None:
        raise BadInput(Text("Nothing is selected."), hint=Text("Select a part of the picture first."))
    return state.selection


def put_selection(desk: Desk, mask: Mask | None, text: Text) -> None:
    """Select that, as one step; a selection without any pixel is none."""
    if mask is not None and mask.is_blank:
        mask, text = None, Text("Deselect")
    if mask is not desk.state.selection:
        desk.artboard.do(SetSelection(mask, text))
        desk.artboard.history.seal()


def combined_selection(state: DocumentState, mask: Mask, how: How) -> Mask:
    """``mask`` laid on what is selected. Without a selection 'subtract' leaves the rest of the canvas."""
    before = state.selection
    if before is None:
        if how == "subtract":
            return Mask.full(state.bounds).combined(mask, "subtract")
        return mask
    return before.combined(mask, how).trimmed()


def ask_selection(
    desk: Desk,
    area: Rect,
    make: Callable[[Context], Mask],
    how: How,
    text: Text,
    *,
    only_while: Mask | None = None,
    is_slow: bool = False,
) -> None:
    """Make a mask and lay it on what is selected by then; at once when ``area`` is small, else on a worker.

    only_while: let go of the result when something else is selected meanwhile.
    """

    def put(mask: Mask) -> None:
        if only_while is None or desk.state.selection is only_while:
            put_selection(desk, combined_selection(desk.state, mask, how), text)

    if area.width * area.height <= QUICK_PIXELS and not is_slow:
        put(make(QuietContext()))
    else:
        desk.queue.submit(Text("Selecting"), make, lane="io", slot=SLOT, on_done=put)


def smoothed(mask: Mask, px: float) -> Mask:
    """The mask blurred by half of ``px`` and cut at one half again: corners become round, specks and holes go.

    (Motion by mean curvature: B. Merriman, J. Bence, S. Osher, 'Diffusion generated motion', 1992.) The edge keeps one
    pixel of softness.
    """
    rounded = hardened(feather(mask, px / 2)).trimmed()
    return feather(rounded, 0.5).trimmed()
