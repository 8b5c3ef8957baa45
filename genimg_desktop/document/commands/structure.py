"""Nodes added, removed, put elsewhere, copied, grouped."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.document.commands.command import Alone, Arrays, Command, Together, arrays_of, refuse_locked
from genimg_desktop.document.document import Document, DocumentState
from genimg_desktop.document.group import Group
from genimg_desktop.document.node import Node, new_layer_id
from genimg_desktop.document.tree import Place, walk, with_new_ids


class AddLayer(Alone):
    """A new node with ``index`` siblings below it (on top when None), in a group or at the top of the tree."""

    def __init__(
        self, layer: Node, index: int | None = None, text: Text | None = None, *, parent: str | None = None
    ) -> None:
        self.text = text or Text("Add layer")
        self.layer = layer
        self._index, self._parent = index, parent

    def do(self, document: Document) -> None:
        """Put it in."""
        index = len(document.state.siblings(self._parent)) if self._index is None else self._index
        document.become(document.state.with_inserted(index, self.layer, self._parent))

    def undo(self, document: Document) -> None:
        """Take it out."""
        document.become(document.state.without(self.layer.id))

    def held(self) -> Arrays:
        """Its pixels: it has to come back on redo."""
        return arrays_of(self.layer)


class RemoveLayer(Alone):
    """Take a node out; a group goes with all that is in it."""

    def __init__(self, layer_id: str) -> None:
        self.text = Text("Delete layer")
        self.layer_id = layer_id
        self._layer: Node | None = None
        self._place = Place(None, 0)

    def do(self, document: Document) -> None:
        """Take it out and keep it."""
        refuse_locked(document, self.layer_id)
        self._layer, self._place = document.layer(self.layer_id), document.state.place_of(self.layer_id)
        document.become(document.state.without(self.layer_id))

    def undo(self, document: Document) -> None:
        """Put it back where it was."""
        if self._layer is not None:
            document.become(document.state.with_inserted(self._place.index, self._layer, self._place.parent))

    def held(self) -> Arrays:
        """The pixels of what was taken out."""
        return arrays_of(self._layer)


class ReplaceLayer(Alone):
    """Another node in the place of the one with its id: transformed, merged, made anew."""

    def __init__(self, layer: Node, text: Text) -> None:
        self.text = text
        self.layer = layer
        self._before: Node | None = None

    def do(self, document: Document) -> None:
        """Put the new one in."""
        refuse_locked(document, self.layer.id)
        self._before = document.layer(self.layer.id)
        if self._before is not self.layer:
            document.become(document.state.with_layer(self.layer))

    def undo(self, document: Document) -> None:
        """Put the old one back."""
        if self._before is not None:
            document.become(document.state.with_layer(self._before))

    def held(self) -> Arrays:
        """Both."""
        return arrays_of(self._before, self.layer)


class MoveLayer(Alone):
    """Another place in the order: ``index`` siblings below it, in a group or at the top of the tree.

    parent: id of the group; None for the top. Without it the node stays in its group.
    """

    def __init__(self, layer_id: str, index: int, parent: str | None = "") -> None:
        self.text = Text("Reorder layers")
        self.layer_id = layer_id
        self._index, self._parent = index, parent
        self._before = Place(None, 0)

    def do(self, document: Document) -> None:
        """Move it."""
        self._before = document.state.place_of(self.layer_id)
        parent = self._before.parent if self._parent == "" else self._parent
        self._move(document, Place(parent, self._index))

    def undo(self, document: Document) -> None:
        """Move it back."""
        self._move(document, self._before)

    def _move(self, document: Document, place: Place) -> None:
        before = document.state
        state = before.with_order(self.layer_id, place.index, place.parent)
        if state.place_of(self.layer_id) != before.place_of(self.layer_id):
            document.become(state)


class DuplicateLayer(Alone):
    """A second node with the same pixels (shared, not copied), right above. name: what the copy is called."""

    def __init__(self, layer_id: str, name: str | None = None) -> None:
        self.text = Text("Duplicate layer")
        self.layer_id = layer_id
        self.copy_id = new_layer_id()
        self._name = name
        self._copy: Node | None = None

    def do(self, document: Document) -> None:
        """Put the copy in."""
        node, place = document.layer(self.layer_id), document.state.place_of(self.layer_id)
        if self._copy is None:
            copy = with_new_ids(node, self.copy_id)
            self._copy = replace(copy, name=node.name if self._name is None else self._name)
        document.become(document.state.with_inserted(place.index + 1, self._copy, place.parent))

    def undo(self, document: Document) -> None:
        """Take the copy out."""
        document.become(document.state.without(self.copy_id))


def group_layers(state: DocumentState, ids: Iterable[str], name: str) -> tuple[Command, str]:
    """Put nodes into a new group where the topmost of them stands; the command, and the group's id.

    Nodes inside a chosen group come along with it. Raises BadInput when none is chosen.
    """
    chosen = outermost(state, ids)
    if not chosen:
        raise BadInput(Text("No layer is chosen."))
    group, place = Group(name=name), state.place_of(chosen[-1])
    commands: list[Command] = [AddLayer(group, place.index + 1, parent=place.parent)]
    commands += [MoveLayer(node_id, index, group.id) for index, node_id in enumerate(chosen)]
    return Together(Text("Group layers"), commands), group.id


def ungroup(state: DocumentState, group_id: str) -> Command:
    """Put what is in a group in its place. Raises BadInput for what is no group."""
    group, place = state.layer(group_id), state.place_of(group_id)
    if not isinstance(group, Group):
        raise BadInput(Text("'{name}' is not a group.", name=group.name))
    commands: list[Command] = [
        MoveLayer(child.id, place.index + number, place.parent) for number, child in enumerate(group.children)
    ]
    return Together(Text("Ungroup"), [*commands, RemoveLayer(group_id)])


def outermost(state: DocumentState, ids: Iterable[str]) -> list[str]:
    """The chosen nodes that are in no chosen group, from bottom to top."""
    ids = set(ids)
    inner = {
        child.id for node in state.walk() if node.id in ids and isinstance(node, Group) for child in walk(node.children)
    }
    return [node.id for node in state.walk() if node.id in ids and node.id not in inner]
