"""The document on the canvas: place what the explorer shows, arrange layers, undo everything.

Views read ``document``, ``active`` and ``is_live_shown`` and call the verbs here; only commands change the document.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from genimg_desktop.app.engine_door import EngineDoor
from genimg_desktop.app.explorer import Explorer
from genimg_desktop.app.live_layer import LiveLayer, replaced
from genimg_desktop.app.live_renderer import LiveRenderer
from genimg_desktop.app.mask_view import mask_picture
from genimg_desktop.app.placed import Placed
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
    ReplaceLayer,
    ResizeCanvas,
    SetMode,
    SetOpacity,
    SetVisible,
    outermost,
)
from genimg_desktop.document.commands.change import corner_of
from genimg_desktop.document.document import Document, DocumentState
from genimg_desktop.document.history import History
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.node import Node
from genimg_desktop.document.tree import Place
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.masks import Mask
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.jobs.queue import JobQueue
from genimg_desktop.spec.recipe import Composition, LayerRecipe, Made, Recipe, recipe_of
from genimg_desktop.spec.request import ImageResult

FIRST_SIDE = 512
LARGEST_CANVAS_SIDE = 8192


class Artboard:
    """changed: layers, the active layer, the canvas size or the live picture's visibility changed. placed: a picture
    was put on the canvas."""

    def __init__(self, queue: JobQueue, door: EngineDoor, explorer: Explorer) -> None:
        self.changed: Signal[()] = Signal()
        self.placed: Signal[Placed] = Signal()
        self.document = Document(FIRST_SIDE, FIRST_SIDE)
        self.history = History(self.document)
        self._renderer = LiveRenderer(self.document)
        self.active: str | None = None
        self._also_chosen: frozenset[str] = frozenset()
        self.is_live_shown = True
        self._mask_shown: str | None = None
        self._last_mask: Mask | None = None
        self._queue, self._door, self._explorer = queue, door, explorer
        self.history.changed.connect(self._follow)
        self.live = LiveLayer(self, explorer, self._renderer)

    # what is

    @property
    def active_node(self) -> Node | None:
        """What commands act on: a layer, a group or an adjustment."""
        return next((node for node in self.document.state.walk() if node.id == self.active), None)

    @property
    def active_layer(self) -> Layer | None:
        """The layer with pixels that commands act on; None while a group or an adjustment is chosen."""
        node = self.active_node
        return node if isinstance(node, Layer) else None

    @property
    def chosen(self) -> tuple[str, ...]:
        """Ids of all that is chosen, from bottom to top, the active one among them."""
        ids = {*self._also_chosen, self.active}
        return tuple(node.id for node in self.document.state.walk() if node.id in ids)

    @property
    def live_picture(self) -> ImageResult | None:
        """What the explorer shows, when it is to be seen over the canvas."""
        return self._explorer.picture if self.is_live_shown else None

    def live_size(self) -> tuple[int, int]:
        """The size the live picture will have once placed."""
        place = self._explorer.place
        return (place.width, place.height) if place else (self.document.width, self.document.height)

    @property
    def live_rect(self) -> Rect:
        """Where the live picture lies, and will lie once placed, in canvas pixels."""
        return self.live.rect

    def render(self, rect: Rect, scale: float) -> Pixels:
        """The composited canvas within ``rect`` (canvas pixels) at ``scale`` (at most 1)."""
        mask = self._lone_mask()
        if mask is not None:
            return mask_picture(mask, self.document.bounds, rect if rect.is_empty else rect.scaled(scale), scale)
        return self._renderer.render(rect, scale)

    @property
    def looks_changed(self) -> Signal[Rect]:
        """This part of the canvas (canvas pixels, it may reach beyond) has to be rendered again."""
        return self._renderer.changed

    def render_view(self, view: Rect, scale: float) -> Pixels:
        """The same within ``view`` of the scaled canvas (pixels of the view); on any thread."""
        mask = self._lone_mask()
        if mask is not None:
            return mask_picture(mask, self.document.bounds, view, scale)
        return self._renderer.render_view(view, scale)

    def show_part(self, node: Node | None, dirty: Rect) -> None:
        """Show a node as it would be, in the place of the one with its id, before it is so in the document.

        dirty: the only part (canvas pixels) that looks different from what is shown; None shows the document again.
        """
        self._renderer.show_part(node, dirty)

    @property
    def mask_shown(self) -> str | None:
        """Id of the node whose mask is looked at by itself, instead of the picture."""
        return self._mask_shown

    def show_mask(self, node_id: str | None) -> None:
        """Look at the mask of a node by itself, until another node is chosen; None: at the picture again."""
        if node_id != self._mask_shown:
            self._mask_shown, self._last_mask = node_id, self._mask_of(node_id)
            self.looks_changed.emit(self.document.bounds)
            self.changed.emit()

    # placing

    def place(self) -> None:
        """Put the explorer's picture on the canvas as a new layer, where it is seen; draws the full one when needed."""
        place, card = self._explorer.place, self._explorer.card
        if place is None or card is None:
            return

        rect = self.live.rect

        def put(result: ImageResult) -> None:
            self.add_picture(result.pixels, card.title, recipe_of(result, card), at=(rect.x, rect.y))
            self.show_live(False)

        picture = self._explorer.picture
        if self._explorer.has_final_picture and picture is not None:
            put(picture)
            return
        request = place.request()

        def work(ctx: Context) -> ImageResult:
            return self._door.engine().run(request, ctx)

        self._queue.submit(Text("Drawing the picture to place"), work, lane="device", slot="place", on_done=put)

    def add_picture(
        self,
        pixels: Pixels,
        name: str,
        recipe: Recipe | None = None,
        *,
        path: Path | None = None,
        at: tuple[int, int] | None = None,
    ) -> None:
        """A new layer above the active one; an empty canvas takes the picture's size. One step.

        path: the picture's file, for whoever keeps a note of what was placed. at: its corner; None: in the middle.
        """
        height, width = pixels.shape[:2]
        layer = Layer(name=name, pixels=pixels, recipe=recipe)
        with self.history.gesture(Text("Place {name}", name=name)):
            if not self.document.layers:
                self._resize_to(width, height)
            else:
                x, y = at or ((self.document.width - width) // 2, (self.document.height - height) // 2)
                layer = replace(layer, x=x, y=y)
            self.add(layer)
        self.placed.emit(Placed(pixels=pixels, name=name, recipe=recipe, layer=layer.id, path=path))

    def replace_picture(self, layer_id: str, pixels: Pixels, recipe: Recipe) -> None:
        """Another picture in a layer, about the same middle; mode, opacity, mask and name stay. One step.

        Raises BadInput for a node without pixels or a locked one.
        """
        layer = self.document.state.picture(layer_id)
        self.do(ReplaceLayer(replaced(layer, pixels, recipe), Text("Replace the picture of {name}", name=layer.name)))
        self.placed.emit(Placed(pixels=pixels, name=layer.name, recipe=recipe, layer=layer_id))

    def add(self, node: Node, text: Text | None = None) -> None:
        """Put a node right above the active one, and choose it."""
        state = self.document.state
        place = Place(None, len(state.layers) - 1) if self.active_node is None else state.place_of(str(self.active))
        self.do(AddLayer(node, place.index + 1, text, parent=place.parent))
        self.set_active(node.id)

    def open(self, rebuilt: Rebuilt) -> None:
        """Show a rebuilt picture instead of what is on the canvas. One step, so undo brings the old canvas back."""
        self.open_nodes(rebuilt.width, rebuilt.height, rebuilt.layers)

    def open_nodes(self, width: int, height: int, nodes: Sequence[Node]) -> None:
        """Show nodes, from bottom to top, on a canvas of a size instead of what is there. One step."""
        with self.history.gesture(Text("Open picture")):
            self._clear()
            self._resize_to(width, height)
            for index, node in enumerate(nodes):
                self.do(AddLayer(node, index))
        self.set_active(nodes[-1].id if nodes else None)
        self.show_live(False)

    def new(self, width: int, height: int) -> None:
        """An empty canvas of a size; one step."""
        with self.history.gesture(Text("New canvas")):
            self._clear()
            self._resize_to(width, height)

    # layers

    def set_active(self, layer_id: str | None, also: Iterable[str] = ()) -> None:
        """Choose what commands act on; ``also``: what else is chosen, to be grouped, moved or deleted with it."""
        self.active, self._also_chosen = layer_id, frozenset(also)
        if layer_id != self._mask_shown:
            self.show_mask(None)
        self.changed.emit()

    def choose_neighbour(self, step: int) -> None:
        """Choose what stands ``step`` places above (negative: below) the active one in the list."""
        ids = [node.id for node in self.document.state.walk()]
        if ids:
            here = ids.index(self.active) if self.active in ids else 0
            self.set_active(ids[min(max(here + step, 0), len(ids) - 1)])

    def remove_active(self) -> None:
        """Delete what is chosen."""
        if self.active_node is None:
            return
        above = [node.id for node in self.document.state.walk()]
        here = above.index(str(self.active))
        with self.history.gesture(Text("Delete layer")):
            for node_id in self.chosen:
                if self.document.state.has(node_id):  # not gone with its group
                    self.do(RemoveLayer(node_id))
        left = [node_id for node_id in above if self.document.state.has(node_id)]
        self.set_active(left[min(here, len(left) - 1)] if left else None)

    def duplicate_active(self) -> None:
        """Copy what is chosen, each right above itself, and choose the copies."""
        commands = [DuplicateLayer(node_id) for node_id in outermost(self.document.state, self.chosen)]
        if commands:
            with self.history.gesture(commands[0].text):
                for command in commands:
                    self.do(command)
            self.set_active(commands[-1].copy_id, also=[command.copy_id for command in commands])

    def shift_active(self, step: int) -> None:
        """Move what is chosen one place up (step 1) or down (-1), each in its group; at the end of it nothing moves."""
        chosen = outermost(self.document.state, self.chosen)
        moves = []
        for node_id in reversed(chosen) if step > 0 else chosen:
            place = self.document.state.place_of(node_id)
            if not 0 <= place.index + step < len(self.document.state.siblings(place.parent)):
                return
            moves.append(MoveLayer(node_id, place.index + step))
        if moves:
            with self.history.gesture(moves[0].text):
                for move in moves:
                    self.do(move)

    def move_layer(self, layer_id: str, index: int, parent: str | None = None) -> None:
        """Move a node to a place in a group (None: the top of the tree), 0 at the bottom."""
        if self.document.state.place_of(layer_id) != Place(parent, index):
            self.do(MoveLayer(layer_id, index, parent))

    def set_opacity(self, layer_id: str, opacity: float) -> None:
        """How opaque a layer is, in [0, 1]; changes in a row are one step."""
        self.do(SetOpacity(layer_id, opacity))

    def set_visible(self, layer_id: str, is_visible: bool) -> None:
        """Show or hide a layer."""
        self.do(SetVisible(layer_id, is_visible))

    def set_mode(self, layer_id: str, mode: str) -> None:
        """The blend mode of a layer."""
        self.do(SetMode(layer_id, mode))

    def rename(self, layer_id: str, name: str) -> None:
        """Another name for a layer."""
        self.do(RenameLayer(layer_id, name))

    def move_active_to(self, x: int, y: int) -> None:
        """Move the active node on the canvas; moves in a row are one step."""
        node = self.active_node
        if node is not None and corner_of(node) not in (None, (x, y)):
            self.do(MoveLayerTo(node.id, x, y))

    def begin_gesture(self, text: Text) -> None:
        """A slider or a layer is taken hold of: everything until ``end_gesture`` is one step."""
        self.history.begin_gesture(text)

    def end_gesture(self) -> None:
        """It is let go."""
        self.history.end_gesture()

    def do(self, command: Command) -> None:
        """Change the document; one step, or a part of the gesture that is open. Raises BadInput."""
        self.history.push(command)

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
        return made_of(self.document.state)

    def close(self) -> None:
        """Let go of the caches."""
        self._renderer.close()

    # inside

    def _clear(self) -> None:
        for layer in tuple(self.document.layers):
            self.do(RemoveLayer(layer.id))

    def _resize_to(self, width: int, height: int) -> None:
        if (width, height) != (self.document.width, self.document.height):
            self.do(ResizeCanvas(width, height))

    def _follow(self) -> None:
        if self.active_node is None:
            self.active = self.document.layers[-1].id if self.document.layers else None
        self._follow_mask()
        self.changed.emit()

    def _follow_mask(self) -> None:
        mask = self._mask_of(self._mask_shown)
        if mask is None:
            self.show_mask(None)
        elif mask is not self._last_mask:
            self._last_mask = mask
            self.looks_changed.emit(self.document.bounds)

    def _mask_of(self, node_id: str | None) -> Mask | None:
        state = self.document.state
        return state.layer(node_id).mask if node_id is not None and state.has(node_id) else None

    def _lone_mask(self) -> Mask | None:
        """The mask that is looked at by itself, as it is painted on; on any thread."""
        node_id, live = self._mask_shown, self._renderer.live
        return live.mask if live is not None and live.id == node_id else self._mask_of(node_id)


def made_of(state: DocumentState) -> Made | None:
    """How what is seen of a document was made, or None when a visible layer did not come from a model."""
    seen = [node for node in state.layers if node.is_seen]
    visible = [node for node in seen if isinstance(node, Layer) and _is_as_made(node)]
    if not visible or len(visible) != len(seen):
        return None
    only = visible[0]
    height, width = only.pixels.shape[:2]
    is_plain = len(visible) == 1 and (only.x, only.y, only.opacity) == (0, 0, 1.0)
    if is_plain and (width, height) == (state.width, state.height):
        return only.recipe
    parts = _layer_recipes(visible)
    return Composition(width=state.width, height=state.height, layers=parts, app=parts[0].recipe.app)


def _is_as_made(layer: Layer) -> bool:
    """Whether it is a model's picture, laid as a Composition can say."""
    return isinstance(layer.recipe, Recipe) and layer.acting_mask is None and not layer.is_clipped


def _layer_recipes(layers: Sequence[Layer]) -> tuple[LayerRecipe, ...]:
    return tuple(
        LayerRecipe(recipe=layer.recipe, name=layer.name, x=layer.x, y=layer.y, opacity=layer.opacity, mode=layer.mode)
        for layer in layers
        if isinstance(layer.recipe, Recipe)
    )
