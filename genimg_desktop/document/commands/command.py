"""What a command is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.document.document import Document
from genimg_desktop.document.node import Node
from genimg_desktop.document.tree import walk

Arrays = tuple[NDArray[np.uint8], ...]


class Command(Protocol):
    """One change. ``do`` and ``undo`` are called in turn, each on the state the other left; see History."""

    @property
    def text(self) -> Text:
        """What it does, for the menu: 'Undo: …'."""

    def do(self, document: Document) -> None:
        """Change the document; a state that would be the same is left alone. Raises BadInput and changes nothing."""

    def undo(self, document: Document) -> None:
        """Take the change back, to the pixel."""

    def merged_with(self, previous: Command, /) -> Command | None:
        """Both, done one after the other, as one command; None when they are two steps. Both were done already."""

    def held(self) -> Arrays:
        """The pixel arrays it keeps alive."""


class Alone:
    """A command that stands by itself and keeps no pixels."""

    def merged_with(self, _previous: Command) -> Command | None:
        """Never."""
        return None

    def held(self) -> Arrays:
        """No pixels."""
        return ()


class Together(Alone):
    """Several commands as one step."""

    def __init__(self, text: Text, commands: Iterable[Command]) -> None:
        self.text = text
        self._commands = tuple(commands)

    def do(self, document: Document) -> None:
        """All, in order."""
        for command in self._commands:
            command.do(document)

    def undo(self, document: Document) -> None:
        """All, backwards."""
        for command in reversed(self._commands):
            command.undo(document)

    def held(self) -> Arrays:
        """What all of them hold."""
        return tuple(array for command in self._commands for array in command.held())


def arrays_of(*nodes: Node | None) -> Arrays:
    """The pixels and masks of nodes and all that is in them."""
    found: list[Any] = []
    for node in walk(tuple(node for node in nodes if node is not None)):
        found += [pixels] if (pixels := getattr(node, "pixels", None)) is not None else []
        found += [node.mask.coverage] if node.mask is not None else []
    return tuple(found)


def refuse_locked(document: Document, layer_id: str) -> None:
    """Raise BadInput when the node, or a group around it, is locked."""
    if document.state.is_locked(layer_id):
        raise BadInput(
            Text("'{name}' is locked.", name=document.layer(layer_id).name),
            hint=Text("Unlock it in the list of layers first."),
        )
