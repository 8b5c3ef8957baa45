"""The document on the canvas: place what the explorer shows, arrange layers, undo everything.

Views read ``document``, ``active`` and ``is_live_shown`` and call the verbs here; only commands change the document.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from genimg_desktop.app.engine_door import EngineDoor
from genimg_desktop.app.explorer import Explorer
from genimg_desktop.app.reopening import Rebuilt
from genimg_desktop.core.context import Context
from genimg_desktop.core.signals import Signal
from genimg_desktop.core.text import Text
from genimg_desktop.document.commands import (
    AddLayer,
    Command,
    DuplicateLayer,
    MoveLayer,
    MoveLayerTo,
    RemoveLayer,
    RenameLayer,
    ResizeCanvas,
    SetMode,
    SetOpacity,
    SetVisible,
)
from genimg_desktop.document.document import Document
from genimg_desktop.document.history import History
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.render import Renderer
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.jobs.queue import JobQueue
from genimg_desktop.spec.recipe import Composition, LayerRecipe, Made, Recipe, recipe_of
from genimg_desktop.spec.request import ImageResult

FIRST_SIDE = 512
LARGEST_CANVAS_SIDE = 8192


class Artboard:
    """changed: layers, the active layer, the canvas size or the live picture's visibility changed."""

    def __init__(self, queue: JobQueue, door: EngineDoor, explorer: Explorer) -> None:
        self.changed: Signal[()] = Signal()
        self.document = Document(FIRST_SIDE, FIRST_SIDE)
        self.history = History(self.document)
        self._renderer = Renderer(self.document)
        self.active: str | None = None
        self.is_live_shown = True
        self._queue, self._door, self._explorer = queue, door, explorer
        self.history.changed.connect(self._follow)

    # what is

    @property
    def active_layer(self) -> Layer | None:
        """The layer that commands act on."""
        return next((layer for layer in self.document.layers if layer.id == self.active), None)

    @property
    def live_picture(self) -> ImageResult | None:
        """What the explorer shows, when it is to be seen over the canvas."""
        return self._explorer.picture if self.is_live_shown else None

    def live_size(self) -> tuple[int, int]:
        """The size the live picture will have once placed."""
        place = self._explorer.place
        return (place.width, place.height) if place else (self.document.width, self.document.height)

    def render(self, rect: Rect, scale: float) -> Pixels:
        """The composited canvas within ``rect`` (canvas pixels) at ``scale`` (at most 1)."""
        return self._renderer.render(rect, scale)

    # placing

    def place(self) -> None:
        """Put the explorer's picture on the canvas as a new layer; draws the full picture first when needed."""
        place, card = self._explorer.place, self._explorer.card
        if place is None or card is None:
            return

        def put(result: ImageResult) -> None:
            self.add_picture(result.pixels, card.title, recipe_of(result, card))
            self.show_live(False)

        picture = self._explorer.picture
        if self._explorer.has_final_picture and picture is not None:
            put(picture)
            return
        request = place.request()

        def work(ctx: Context) -> ImageResult:
            return self._door.engine().run(request, ctx)

        self._queue.submit(Text("Drawing the picture to place"), work, lane="device", slot="place", on_done=put)

    def add_picture(self, pixels: Pixels, name: str, recipe: Recipe | None = None) -> None:
        """A new layer above the active one, in the middle; an empty canvas takes the picture's size. One step."""
        height, width = pixels.shape[:2]
        layer = Layer(name=name, pixels=pixels, recipe=recipe)
        with self.history.gesture(Text("Place {name}", name=name)):
            if not self.document.layers:
                self._resize_to(width, height)
            else:
                x, y = (self.document.width - width) // 2, (self.document.height - height) // 2
                layer = replace(layer, x=x, y=y)
            self._do(AddLayer(layer, self._index_above_active()))
        self.set_active(layer.id)

    def open(self, rebuilt: Rebuilt) -> None:
        """Show a rebuilt picture instead of what is on the canvas. One step, so undo brings the old canvas back."""
        with self.history.gesture(Text("Open picture")):
            self._clear()
            self._resize_to(rebuilt.width, rebuilt.height)
            for index, layer in enumerate(rebuilt.layers):
                self._do(AddLayer(layer, index))
        self.set_active(rebuilt.layers[-1].id if rebuilt.layers else None)
        self.show_live(False)

    def new(self, width: int, height: int) -> None:
        """An empty canvas of a size; one step."""
        with self.history.gesture(Text("New canvas")):
            self._clear()
            self._resize_to(width, height)

    # layers

    def set_active(self, layer_id: str | None) -> None:
        """Choose the layer that commands act on."""
        self.active = layer_id
        self.changed.emit()

    def choose_neighbour(self, step: int) -> None:
        """Choose the layer ``step`` places above (negative: below) the active one."""
        ids = [layer.id for layer in self.document.layers]
        if ids:
            here = ids.index(self.active) if self.active in ids else 0
            self.set_active(ids[min(max(here + step, 0), len(ids) - 1)])

    def remove_active(self) -> None:
        """Delete the active layer."""
        layer = self.active_layer
        if layer is not None:
            index = self.document.state.index_of(layer.id)
            self._do(RemoveLayer(layer.id))
            left = self.document.layers
            self.set_active(left[min(index, len(left) - 1)].id if left else None)

    def duplicate_active(self) -> None:
        """Copy the active layer and choose the copy."""
        layer = self.active_layer
        if layer is not None:
            index = self.document.state.index_of(layer.id)
            self._do(DuplicateLayer(layer.id))
            self.set_active(self.document.layers[index + 1].id)

    def shift_active(self, step: int) -> None:
        """Move the active layer ``step`` places up (negative: down)."""
        layer = self.active_layer
        if layer is not None:
            index = self.document.state.index_of(layer.id)
            target = min(max(index + step, 0), len(self.document.layers) - 1)
            if target != index:
                self._do(MoveLayer(layer.id, target))

    def move_layer(self, layer_id: str, index: int) -> None:
        """Move a layer to a place in the order, 0 at the bottom."""
        if self.document.state.index_of(layer_id) != index:
            self._do(MoveLayer(layer_id, index))

    def set_opacity(self, layer_id: str, opacity: float) -> None:
        """How opaque a layer is, in [0, 1]; changes in a row are one step."""
        self._do(SetOpacity(layer_id, opacity))

    def set_visible(self, layer_id: str, is_visible: bool) -> None:
        """Show or hide a layer."""
        self._do(SetVisible(layer_id, is_visible))

    def set_mode(self, layer_id: str, mode: str) -> None:
        """The blend mode of a layer."""
        self._do(SetMode(layer_id, mode))

    def rename(self, layer_id: str, name: str) -> None:
        """Another name for a layer."""
        self._do(RenameLayer(layer_id, name))

    def move_active_to(self, x: int, y: int) -> None:
        """Move the active layer on the canvas; moves in a row are one step."""
        layer = self.active_layer
        if layer is not None and (layer.x, layer.y) != (x, y):
            self._do(MoveLayerTo(layer.id, x, y))

    def begin_gesture(self, text: Text) -> None:
        """A slider or a layer is taken hold of: everything until ``end_gesture`` is one step."""
        self.history.begin_gesture(text)

    def end_gesture(self) -> None:
        """It is let go."""
        self.history.end_gesture()

    def undo(self) -> None:
        """Take the last step back."""
        self.history.undo()

    def redo(self) -> None:
        """Do the last taken-back step again."""
        self.history.redo()

    def show_live(self, is_shown: bool) -> None:
        """Show or hide the live picture of the explorer over the canvas."""
        if is_shown != self.is_live_shown:
            self.is_live_shown = is_shown
            self.changed.emit()

    # how it was made

    def made(self) -> Made | None:
        """How the visible canvas was made, or None when a visible layer did not come from a model."""
        visible = [layer for layer in self.document.layers if layer.is_visible and layer.opacity > 0]
        if not visible or not all(isinstance(layer.recipe, Recipe) for layer in visible):
            return None
        only = visible[0]
        height, width = only.pixels.shape[:2]
        is_plain = len(visible) == 1 and (only.x, only.y, only.opacity) == (0, 0, 1.0)
        if is_plain and (width, height) == (self.document.width, self.document.height):
            return only.recipe
        parts = _layer_recipes(visible)
        return Composition(
            width=self.document.width, height=self.document.height, layers=parts, app=parts[0].recipe.app
        )

    def close(self) -> None:
        """Let go of the caches."""
        self._renderer.close()

    # inside

    def _do(self, command: Command) -> None:
        self.history.push(command)

    def _clear(self) -> None:
        for layer in tuple(self.document.layers):
            self._do(RemoveLayer(layer.id))

    def _resize_to(self, width: int, height: int) -> None:
        if (width, height) != (self.document.width, self.document.height):
            self._do(ResizeCanvas(width, height))

    def _index_above_active(self) -> int:
        layer = self.active_layer
        return self.document.state.index_of(layer.id) + 1 if layer else len(self.document.layers)

    def _follow(self) -> None:
        ids = [layer.id for layer in self.document.layers]
        if self.active not in ids:
            self.active = ids[-1] if ids else None
        self.changed.emit()


def _layer_recipes(layers: Sequence[Layer]) -> tuple[LayerRecipe, ...]:
    return tuple(
        LayerRecipe(recipe=layer.recipe, name=layer.name, x=layer.x, y=layer.y, opacity=layer.opacity, mode=layer.mode)
        for layer in layers
        if isinstance(layer.recipe, Recipe)
    )
