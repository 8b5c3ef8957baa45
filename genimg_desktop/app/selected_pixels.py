"""The pixels within the selection: copied, cut, pasted, cleared, filled, made a layer, cropped to. One step each."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Literal, TypeVar

import numpy as np

from genimg_desktop.app.selecting import QUICK_PIXELS, given_selection
from genimg_desktop.app.tools.desk import Desk
from genimg_desktop.app.tools.edits import Region, paint_region
from genimg_desktop.app.tools.sampling import layer_part
from genimg_desktop.core.context import Context, QuietContext
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.document.commands import Command, ReplacePixels, ResizeCanvas
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.merging import opaque_part
from genimg_desktop.document.node import new_layer_id
from genimg_desktop.document.render import flatten
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.masks import Mask
from genimg_desktop.image.paint import painted
from genimg_desktop.image.pixels import Pixels, frozen

T = TypeVar("T")
_OPAQUE = (0, 0, 0, 255)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Clip:
    """What was copied: ``uint8[H, W, 4]`` from (x, y) of the canvas. key: by which the clipboard knows it again."""

    pixels: Pixels
    x: int
    y: int
    name: str
    key: str = field(default_factory=lambda: secrets.token_hex(8))


class SelectedPixels:
    """Verbs on the active layer within the selection. Raises BadInput with a sentence when one cannot be done.

    take: told when something was copied; the window puts it into the clipboard of the system.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk, self._artboard = desk, desk.artboard
        self.clip: Clip | None = None

    # the clipboard

    def copy(self, take: Callable[[Clip], None] | None = None) -> None:
        """The selected part of the active layer; all of it when nothing is selected."""
        layer = self._layer()
        self._soon(Text("Copying"), layer, self._cutter(layer), lambda clip: self._keep(clip, take))

    def copy_merged(self, take: Callable[[Clip], None] | None = None) -> None:
        """The selected part of all that is seen. Raises BadInput when nothing is selected."""
        selection, state = given_selection(self._desk.state), self._desk.state

        def work(_ctx: Context) -> Clip | None:
            seen = flatten(state)
            part = painted(seen, ~selection.within(state.bounds), _OPAQUE, way="erase")
            if not part[..., 3].any():
                return None
            inside = opaque_part(part)
            pixels = frozen(np.ascontiguousarray(part[inside.slices]))
            return Clip(pixels=pixels, x=inside.x, y=inside.y, name=str(Text("Copy")))

        def put(clip: Clip | None) -> None:
            if clip is None:
                self._desk.notices.warn(Text("Nothing is seen in the selection."), Text("Select another part."))
            else:
                self._keep(clip, take)

        self._desk.queue.submit(Text("Copying the picture"), work, lane="io", slot="selected-pixels", on_done=put)

    def cut(self, take: Callable[[Clip], None] | None = None) -> None:
        """Copy the selected part and clear it. Raises BadInput when nothing is selected or the layer is locked."""
        given_selection(self._desk.state)
        layer = self._layer()
        self._refuse_locked(layer)
        make_clip, erase = self._cutter(layer), self._eraser(layer, Text("Cut"))

        def work(ctx: Context) -> tuple[Clip, Command]:
            return make_clip(ctx), erase(ctx)

        def put(found: tuple[Clip, Command]) -> None:
            if self._is_unchanged(layer):
                self._keep(found[0], take)
                self._artboard.do(found[1])
                self._artboard.history.seal()

        self._soon(Text("Cutting"), layer, work, put)

    def paste(self) -> None:
        """What was copied as a new layer, at its place; in the middle when that is not on the canvas."""
        clip = self.clip
        if clip is None:
            raise BadInput(Text("Nothing was copied."), hint=Text("Select a part of a layer and press Ctrl+C."))
        height, width = clip.pixels.shape[:2]
        canvas = self._artboard.document.bounds
        layer = Layer(name=clip.name, pixels=clip.pixels, x=clip.x, y=clip.y)
        if layer.bounds.intersect(canvas).is_empty:
            layer = replace(layer, x=(canvas.width - width) // 2, y=(canvas.height - height) // 2)
        self._artboard.add(layer, Text("Paste"))

    # within the selection

    def clear(self) -> None:
        """Make what is selected transparent (on a mask: hide it). Raises BadInput when nothing is selected."""
        given_selection(self._desk.state)
        if not self._desk.paints_mask:
            self._refuse_locked(self._layer())
        paint_region(
            self._desk,
            Text("Clearing"),
            Text("Clear"),
            lambda _ground, _ctx: Region(mask=None, source=_OPAQUE, way="erase"),
        )

    def fill(self, which: Literal["foreground", "background"]) -> None:
        """Lay a colour over what is selected, or over all of the canvas when nothing is."""
        colours = self._desk.colours
        colour = colours.foreground if which == "foreground" else colours.background
        colours.remember(colour)
        paint_region(self._desk, Text("Filling"), Text("Fill"), lambda _ground, _ctx: Region(mask=None, source=colour))

    def to_layer(self, *, is_cut: bool = False) -> None:
        """A new layer from what is selected, above the active one; ``is_cut`` takes it out of that."""
        given_selection(self._desk.state)
        layer = self._layer()
        text = Text("Layer via cut") if is_cut else Text("Layer via copy")
        if is_cut:
            self._refuse_locked(layer)
        make_clip, erase = self._cutter(layer), self._eraser(layer, text)

        def work(ctx: Context) -> tuple[Clip, Command | None]:
            return make_clip(ctx), erase(ctx) if is_cut else None

        def put(found: tuple[Clip, Command | None]) -> None:
            clip, rest = found
            if not self._is_unchanged(layer):
                return
            new = replace(
                layer, id=new_layer_id(), pixels=clip.pixels, x=clip.x, y=clip.y, recipe=None, is_locked=False
            )
            with self._artboard.history.gesture(text):
                if rest is not None:
                    self._artboard.do(rest)
                self._artboard.add(new, text)

        self._soon(text, layer, work, put)

    def duplicate(self) -> None:
        """Layer via copy when something is selected on a layer, else a copy of all that is chosen."""
        if self._desk.state.selection is not None and isinstance(self._desk.node, Layer):
            self.to_layer()
        else:
            self._artboard.duplicate_active()

    def crop(self) -> None:
        """Make the canvas as large as the selection. Raises BadInput when nothing of the canvas is selected."""
        mask = given_selection(self._desk.state)
        canvas = self._artboard.document.bounds
        covered = Mask(coverage=mask.within(canvas)).trimmed()
        if covered.is_blank:
            raise BadInput(Text("Nothing of the canvas is selected."), hint=Text("Select a part of the picture first."))
        rect = covered.bounds
        self._artboard.do(ResizeCanvas(rect.width, rect.height, -rect.x, -rect.y, Text("Crop to selection")))

    # inside

    def _layer(self) -> Layer:
        node = self._desk.node
        if node is None:
            raise BadInput(Text("No layer is chosen."), hint=Text("Choose one in the list of layers."))
        return self._desk.state.picture(node.id)

    def _refuse_locked(self, layer: Layer) -> None:
        if self._desk.state.is_locked(layer.id):
            raise BadInput(
                Text("'{name}' is locked.", name=layer.name), hint=Text("Unlock it in the list of layers first.")
            )
        if layer.is_alpha_locked:
            raise BadInput(
                Text("The transparency of '{name}' is locked.", name=layer.name),
                hint=Text("Unlock it in the list of layers to erase."),
            )

    def _cutter(self, layer: Layer) -> Callable[[Context], Clip]:
        selection = self._desk.state.selection

        def work(_ctx: Context) -> Clip:
            rect = _reach(layer, selection)
            part = layer_part(layer, rect)
            if selection is not None and not rect.is_empty:
                part = painted(part, ~selection.within(rect), _OPAQUE, way="erase")
            if rect.is_empty or not part[..., 3].any():
                raise BadInput(
                    Text("'{name}' is empty here.", name=layer.name),
                    hint=Text("Choose another layer, or select another part."),
                )
            inside = opaque_part(part) if selection is not None else Rect(0, 0, rect.width, rect.height)
            pixels = frozen(np.ascontiguousarray(part[inside.slices]))
            return Clip(pixels=pixels, x=rect.x + inside.x, y=rect.y + inside.y, name=layer.name)

        return work

    def _eraser(self, layer: Layer, text: Text) -> Callable[[Context], Command]:
        selection = self._desk.state.selection

        def work(_ctx: Context) -> Command:
            rect = _reach(layer, selection)
            coverage = (selection or Mask.everything()).within(rect)
            pixels = painted(layer_part(layer, rect), coverage, _OPAQUE, way="erase")
            return ReplacePixels(layer.id, rect.x, rect.y, pixels, text=text)

        return work

    def _keep(self, clip: Clip, take: Callable[[Clip], None] | None) -> None:
        self.clip = clip
        if take is not None:
            take(clip)

    def _is_unchanged(self, layer: Layer) -> bool:
        state = self._desk.state
        if state.has(layer.id) and state.layer(layer.id) is layer:
            return True
        self._desk.notices.warn(
            Text("'{name}' was changed meanwhile, so nothing was done.", name=layer.name), Text("Do it again.")
        )
        return False

    def _soon(self, title: Text, layer: Layer, work: Callable[[Context], T], put: Callable[[T], None]) -> None:
        rect = _reach(layer, self._desk.state.selection)
        if rect.width * rect.height <= QUICK_PIXELS:
            put(work(QuietContext()))
        else:
            self._desk.queue.submit(title, work, lane="io", slot="selected-pixels", on_done=put)


def _reach(layer: Layer, selection: Mask | None) -> Rect:
    """Where on the canvas the layer may be selected."""
    return layer.bounds if selection is None or selection.outside else layer.bounds.intersect(selection.bounds)
