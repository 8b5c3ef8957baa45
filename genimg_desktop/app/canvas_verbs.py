"""The commands of selection, canvas size, guides and snapping that need no window, bound in one place."""

from __future__ import annotations

from collections.abc import Callable

from genimg_desktop.app.commands import CommandTable
from genimg_desktop.app.selected_pixels import SelectedPixels
from genimg_desktop.app.selecting import Selecting
from genimg_desktop.app.sizing import Sizing
from genimg_desktop.app.tools.desk import Desk

Attempt = Callable[[Callable[[], object]], None]


class CanvasVerbs:
    """selecting: the outline. pixels: what is within. sizing: the canvas. Guides and snapping are the desk's."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.selecting = Selecting(desk)
        self.pixels = SelectedPixels(desk)
        self.sizing = Sizing(desk)

    @property
    def has_node(self) -> bool:
        """Whether something is chosen."""
        return self._desk.node is not None

    @property
    def has_layers(self) -> bool:
        """Whether there is anything on the canvas."""
        return bool(self._desk.state.layers)

    def bind(self, commands: CommandTable, attempt: Attempt) -> None:
        """Carry out what needs no window. A verb that cannot be done says why."""
        desk, selecting, pixels, sizing = self._desk, self.selecting, self.pixels, self.sizing
        guides, snapping = desk.guides, desk.snapping

        def bind(command_id: str, run: Callable[[], object], enabled: Callable[[], bool]) -> None:
            commands.bind(command_id, lambda: attempt(run), enabled=enabled)

        def has_any() -> bool:
            return selecting.has_any

        def is_canvas() -> bool:
            return self.has_layers

        bind("select.all", selecting.select_all, is_canvas)
        bind("select.none", selecting.deselect, has_any)
        bind("select.again", selecting.reselect, lambda: selecting.can_reselect)
        bind("select.invert", selecting.invert, is_canvas)
        bind("select.from_alpha", selecting.from_alpha, lambda: self.has_node)
        bind("select.to_layer", pixels.to_layer, has_any)
        bind("select.cut_to_layer", lambda: pixels.to_layer(is_cut=True), has_any)
        bind("layer.duplicate", pixels.duplicate, lambda: self.has_node)
        bind("edit.clear", pixels.clear, has_any)
        bind("edit.fill_foreground", lambda: pixels.fill("foreground"), lambda: self.has_node)
        bind("edit.fill_background", lambda: pixels.fill("background"), lambda: self.has_node)
        bind("image.crop", pixels.crop, has_any)
        bind("image.trim", sizing.trim, is_canvas)
        bind("view.clear_guides", guides.clear, lambda: bool(guides.lines))
        commands.bind("view.snap", lambda: snapping.switch(not snapping.is_on), checked=lambda: snapping.is_on)
        commands.bind("view.guides", lambda: guides.show(not guides.is_shown), checked=lambda: guides.is_shown)
        commands.bind("view.lock_guides", lambda: guides.lock(not guides.is_locked), checked=lambda: guides.is_locked)
