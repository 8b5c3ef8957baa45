"""The size of the canvas and of everything on it. Every verb is one step."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from genimg_desktop.app.tools.desk import Desk
from genimg_desktop.core.context import Context
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.document.commands.canvas import ResizeCanvas
from genimg_desktop.document.commands.command import Alone, Arrays, arrays_of
from genimg_desktop.document.document import Document, DocumentState
from genimg_desktop.document.group import Group
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.merging import opaque_part
from genimg_desktop.document.node import Node
from genimg_desktop.document.render import flatten
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.masks import Mask
from genimg_desktop.image.pixels import blank, frozen
from genimg_desktop.image.resample import Way, resize
from genimg_desktop.spec.recipe import LARGEST_CANVAS

Anchor = tuple[float, float]
"""Where the old canvas lies in the new one: (0, 0) upper left .. (1, 1) lower right."""


class Sizing:
    """Verbs on the whole document. Raises BadInput with a sentence when one cannot be done."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self._artboard = desk, desk.artboard

    def resize_canvas(self, width: int, height: int, anchor: Anchor = (0.5, 0.5)) -> None:
        """More or less room around the layers, which stay as they are; nothing is cut."""
        canvas = self._artboard.document.bounds
        dx, dy = round((width - canvas.width) * anchor[0]), round((height - canvas.height) * anchor[1])
        _check_size(width, height)
        self._artboard.do(ResizeCanvas(width, height, dx, dy))

    def crop(self, rect: Rect, text: Text | None = None, *, is_cut: bool = False) -> None:
        """Make the canvas that rectangle of it; ``is_cut`` also forgets the pixels beyond."""
        _check_size(rect.width, rect.height)
        text = text or Text("Crop")
        with self._artboard.history.gesture(text):
            self._artboard.do(ResizeCanvas(rect.width, rect.height, -rect.x, -rect.y, text))
            if is_cut:
                state = self._desk.state
                layers = tuple(_cut(node, state.bounds) for node in state.layers)
                self._artboard.do(BecomeState(replace(state, layers=layers), text))

    def trim(self) -> None:
        """Crop to what is seen. In the background: all layers have to be looked at."""
        state = self._desk.state

        def work(_ctx: Context) -> Rect | None:
            seen = flatten(state)
            return opaque_part(seen) if seen[..., 3].any() else None

        def put(rect: Rect | None) -> None:
            if rect is None:
                self._desk.notices.warn(Text("Nothing is seen on the canvas."), Text("Show a layer first."))
            elif self._desk.state is state and rect != state.bounds:
                self.crop(rect, Text("Crop to what is seen"))

        self._desk.queue.submit(Text("Looking for the edges"), work, lane="io", slot="size", on_done=put)

    def scale(self, width: int, height: int, way: Way = "smooth") -> None:
        """Everything larger or smaller, masks, selection and guides too; one step. In the background."""
        _check_size(width, height)
        state = self._desk.state
        if (width, height) == (state.width, state.height):
            return

        def work(ctx: Context) -> DocumentState:
            return scaled_state(state, width, height, way, ctx)

        def put(new: DocumentState) -> None:
            if self._desk.state is not state:
                self._desk.notices.warn(
                    Text("The picture was changed meanwhile, so it was not scaled."), Text("Do it again.")
                )
                return
            self._artboard.do(BecomeState(new, Text("Scale picture")))
            self._artboard.history.seal()

        self._desk.queue.submit(Text("Scaling the picture"), work, lane="io", slot="size", on_done=put)


class BecomeState(Alone):
    """Another state of everything; for what changes all layers at once."""

    def __init__(self, state: DocumentState, text: Text) -> None:
        self.text = text
        self._after = state
        self._before: DocumentState | None = None

    def do(self, document: Document) -> None:
        """Become it."""
        self._before = document.state
        if self._after is not document.state:
            document.become(self._after)

    def undo(self, document: Document) -> None:
        """Become what was before."""
        if self._before is not None:
            document.become(self._before)

    def held(self) -> Arrays:
        """The pixels and masks of both."""
        states = [state for state in (self._before, self._after) if state is not None]
        masks = [state.selection.coverage for state in states if state.selection is not None]
        return (*(array for state in states for array in arrays_of(*state.layers)), *masks)


def scaled_state(state: DocumentState, width: int, height: int, way: Way, ctx: Context) -> DocumentState:
    """Everything scaled to a canvas of that size; layers reach whole pixels, the nearest there are."""
    across, down = width / state.width, height / state.height
    total = max(sum(1 for _ in state.walk()), 1)
    done = 0

    def step() -> None:
        nonlocal done
        ctx.check()
        done += 1
        ctx.report(done / total)

    def scale(node: Node) -> Node:
        mask = None if node.mask is None else _scaled_mask(node.mask, across, down)
        if isinstance(node, Group):
            node = replace(node, children=tuple(scale(child) for child in node.children), mask=mask)
        elif isinstance(node, Layer):
            rect = _scaled_rect(node.bounds, across, down)
            pixels = frozen(resize(node.pixels, rect.width, rect.height, way))
            node = replace(node, pixels=pixels, x=rect.x, y=rect.y, mask=mask, recipe=None)
        else:
            node = replace(node, mask=mask)
        step()
        return node

    layers = tuple(scale(node) for node in state.layers)
    selection = None if state.selection is None else _scaled_mask(state.selection, across, down)
    guides = tuple(
        replace(guide, position=guide.position * (across if guide.is_upright else down)) for guide in state.guides
    )
    return replace(state, width=width, height=height, layers=layers, selection=selection, guides=guides)


def _scaled_rect(rect: Rect, across: float, down: float) -> Rect:
    left, top = round(rect.x * across), round(rect.y * down)
    right, bottom = round(rect.right * across), round(rect.bottom * down)
    return Rect(left, top, max(right - left, 1), max(bottom - top, 1))


def _scaled_mask(mask: Mask, across: float, down: float) -> Mask:
    rect = _scaled_rect(mask.bounds, across, down)
    pixels = blank(mask.bounds.width, mask.bounds.height)
    pixels[..., 3] = mask.coverage
    coverage = np.ascontiguousarray(resize(pixels, rect.width, rect.height)[..., 3])
    return Mask(coverage=frozen(coverage), x=rect.x, y=rect.y, outside=mask.outside)


def _cut(node: Node, canvas: Rect) -> Node:
    """Without the pixels beyond the canvas; one transparent pixel when nothing is left."""
    if isinstance(node, Group):
        return replace(node, children=tuple(_cut(child, canvas) for child in node.children))
    if not isinstance(node, Layer) or node.bounds.intersect(canvas) == node.bounds:
        return node
    rect = node.bounds.intersect(canvas)
    if rect.is_empty:
        return replace(node, pixels=frozen(blank(1, 1)), x=0, y=0, recipe=None)
    pixels = np.array(node.pixels[rect.translate(-node.x, -node.y).slices], order="C")
    return replace(node, pixels=frozen(pixels), x=rect.x, y=rect.y, recipe=None)


def _check_size(width: int, height: int) -> None:
    if not (1 <= width <= LARGEST_CANVAS and 1 <= height <= LARGEST_CANVAS):
        raise BadInput(
            Text("A canvas cannot be {width} x {height} pixels.", width=width, height=height),
            hint=Text("Each side may be from 1 to {most} pixels.", most=LARGEST_CANVAS),
        )
