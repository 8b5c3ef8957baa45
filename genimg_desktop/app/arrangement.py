"""What a person does with the stack of layers beyond looking at it: groups, clipping, locks, adjustments, merging."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from genimg_desktop.app.artboard import Artboard
from genimg_desktop.app.node_names import GROUP, LAYER, free_name
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.signals import Signal
from genimg_desktop.core.text import Text
from genimg_desktop.document.adjustment import AdjustmentLayer
from genimg_desktop.document.commands import (
    MoveLayer,
    RemoveLayer,
    ReplaceLayer,
    SetAlphaLocked,
    SetClipped,
    SetLocked,
    SetSettings,
    group_layers,
    outermost,
    ungroup,
)
from genimg_desktop.document.group import Group
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.merging import extent, merged, plain
from genimg_desktop.document.tree import Nodes, Place
from genimg_desktop.image.adjust import ADJUSTMENTS, Adjustment
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.pixels import blank


class Arrangement:
    """Verbs on the artboard's nodes; each is one step. Raises BadInput with a sentence when one cannot be done.

    adjustment_added: one is there and chosen, to be set now.
    """

    def __init__(self, artboard: Artboard) -> None:
        self.adjustment_added: Signal[()] = Signal()
        self._artboard = artboard

    # what can be done

    @property
    def can_ungroup(self) -> bool:
        """Whether a group is chosen."""
        return isinstance(self._artboard.active_node, Group)

    @property
    def can_merge_down(self) -> bool:
        """Whether there is a layer with pixels right below the chosen node."""
        return self._below() is not None

    # new ones

    def add_empty(self) -> None:
        """A transparent layer of the size of the canvas."""
        document = self._artboard.document
        pixels = blank(document.width, document.height)
        self._artboard.add(Layer(name=self._free_name(LAYER), pixels=pixels), Text("New layer"))

    def add_adjustment(self, name: str) -> None:
        """An adjustment of a kind (a name in ADJUSTMENTS) that changes nothing yet, ready to be set."""
        settings = ADJUSTMENTS[name]()
        node = AdjustmentLayer(name=str(settings.title), settings=settings)
        self._artboard.add(node, Text("Add {name}", name=settings.title))
        self.adjustment_added.emit()

    def group(self) -> None:
        """Put what is chosen into a new group; an empty group when nothing is."""
        name = self._free_name(GROUP)
        chosen = self._artboard.chosen
        if not chosen:
            self._artboard.add(Group(name=name), Text("New group"))
            return
        command, group_id = group_layers(self._artboard.document.state, chosen, name)
        self._artboard.do(command)
        self._artboard.set_active(group_id)

    def ungroup(self) -> None:
        """Put what is in the chosen group in its place."""
        group = self._artboard.active_node
        if isinstance(group, Group):
            self._artboard.do(ungroup(self._artboard.document.state, group.id))
            self._artboard.set_active(group.children[-1].id if group.children else None)

    # how they lie

    def set_clipped(self, layer_id: str, is_clipped: bool) -> None:
        """Clip a node to the one below, or let it go."""
        self._artboard.do(SetClipped(layer_id, is_clipped))

    def set_locked(self, layer_id: str, is_locked: bool) -> None:
        """Lock a node against changes, or unlock it."""
        self._artboard.do(SetLocked(layer_id, is_locked))

    def set_alpha_locked(self, layer_id: str, is_alpha_locked: bool) -> None:
        """Let painting on a layer change colours only, or transparency too."""
        self._artboard.do(SetAlphaLocked(layer_id, is_alpha_locked))

    def set_settings(self, layer_id: str, settings: Adjustment) -> None:
        """Other settings of an adjustment; changes in a row are one step."""
        self._artboard.do(SetSettings(layer_id, settings))

    def place_all(self, ids: Iterable[str], parent: str | None, num_below: int) -> None:
        """Put nodes together into a group (None: the top of the tree) with ``num_below`` of its present children below
        them. Their order stays. One step. Raises BadInput when a group would come into itself.
        """
        state = self._artboard.document.state
        moved = outermost(state, ids)
        below = [node.id for node in state.siblings(parent)[:num_below] if node.id not in moved]
        with self._artboard.history.gesture(Text("Reorder layers")):
            for number, node_id in enumerate(moved):
                siblings = [node.id for node in self._artboard.document.state.siblings(parent) if node.id != node_id]
                under = moved[number - 1] if number else below[-1] if below else None
                index = siblings.index(under) + 1 if under is not None else 0
                if self._artboard.document.state.place_of(node_id) != Place(parent, index):
                    self._artboard.do(MoveLayer(node_id, index, parent))

    # merging

    def merge_down(self) -> None:
        """Lay the chosen node onto the layer below, which keeps its mode, opacity and mask."""
        upper, lower = self._artboard.active_node, self._below()
        if upper is None or lower is None:
            raise BadInput(
                Text("There is no layer with pixels right below."), hint=Text("Choose a layer above another one.")
            )
        alone = replace(plain(lower), mask=None)
        pixels, where = merged((alone, upper), self._reach((alone, upper)))
        new = replace(lower, pixels=pixels, x=where.x, y=where.y, recipe=None)
        with self._artboard.history.gesture(Text("Merge down")):
            self._artboard.do(RemoveLayer(upper.id))
            self._artboard.do(ReplaceLayer(new, Text("Merge down")))
        self._artboard.set_active(new.id)

    def merge_group(self) -> None:
        """Make the chosen group, or an adjusted or masked layer, one layer with the pixels that are seen."""
        node = self._artboard.active_node
        if node is None or not node.HAS_EXTENT:
            raise BadInput(Text("Choose a group or a layer to merge."))
        pixels, where = merged((plain(node),), self._reach((node,)))
        mode = "normal" if isinstance(node, Group) and not node.is_isolated else node.mode
        new = Layer(
            id=node.id,
            name=node.name,
            pixels=pixels,
            x=where.x,
            y=where.y,
            opacity=node.opacity,
            mode=mode,
            is_visible=node.is_visible,
            is_clipped=node.is_clipped,
        )
        self._artboard.do(ReplaceLayer(new, Text("Merge group")))
        self._artboard.set_active(new.id)

    def merge_visible(self) -> None:
        """Make all that is seen one layer, in the place of what was seen."""
        document = self._artboard.document
        seen = tuple(node for node in document.layers if node.is_visible)
        if not seen:
            raise BadInput(Text("No layer is shown."))
        pixels, where = merged(seen, document.bounds)
        new = Layer(name=seen[-1].name, pixels=pixels, x=where.x, y=where.y)
        with self._artboard.history.gesture(Text("Merge visible layers")):
            for node in seen:
                self._artboard.do(RemoveLayer(node.id))
            self._artboard.set_active(None)
            self._artboard.add(new)

    # inside

    def _below(self) -> Layer | None:
        state, upper = self._artboard.document.state, self._artboard.active_node
        if upper is None:
            return None
        place = state.place_of(upper.id)
        below = state.siblings(place.parent)[place.index - 1] if place.index else None
        return below if isinstance(below, Layer) and below.is_visible else None

    def _reach(self, nodes: Nodes) -> Rect:
        """Where merged nodes may lie: all they hold, and the canvas for adjustments."""
        canvas = self._artboard.document.bounds
        around = extent(nodes)
        return around if all(node.HAS_EXTENT for node in nodes) else around.union(canvas)

    def _free_name(self, kind: Text) -> str:
        """'Layer 3': a kind with the next number that no node's name has."""
        return free_name(kind, (node.name for node in self._artboard.document.state.walk()))
