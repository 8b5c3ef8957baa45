"""The canvas: its size, the selection, the guides."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from genimg_desktop.core.text import Text
from genimg_desktop.document.commands.command import Alone, Arrays
from genimg_desktop.document.document import Document, DocumentState, Guide
from genimg_desktop.image.masks import Mask


class ResizeCanvas(Alone):
    """Another canvas size; every layer, the selection and the guides move by dx, dy, nothing is cut.

    So cropping to a rectangle at x, y is a size and (-x, -y).
    """

    def __init__(self, width: int, height: int, dx: int = 0, dy: int = 0, text: Text | None = None) -> None:
        self.text = text or Text("Change canvas size")
        self._after = (width, height)
        self._before = (width, height)
        self._dx, self._dy = dx, dy

    def do(self, document: Document) -> None:
        """Change the canvas."""
        self._before = (document.width, document.height)
        if self._after != self._before or self._dx or self._dy:
            document.become(_with_canvas(document.state, *self._after, self._dx, self._dy))

    def undo(self, document: Document) -> None:
        """Change it back."""
        document.become(_with_canvas(document.state, *self._before, -self._dx, -self._dy))


class SetSelection(Alone):
    """Another selection, or none."""

    def __init__(self, selection: Mask | None, text: Text | None = None) -> None:
        self.text = text or (Text("Deselect") if selection is None else Text("Select"))
        self._after = selection
        self._before: Mask | None = None

    def do(self, document: Document) -> None:
        """Select."""
        self._before = document.state.selection
        self._set(document, self._after)

    def undo(self, document: Document) -> None:
        """Select what was selected before."""
        self._set(document, self._before)

    def held(self) -> Arrays:
        """The coverage of both."""
        return tuple(mask.coverage for mask in (self._before, self._after) if mask is not None)

    def _set(self, document: Document, selection: Mask | None) -> None:
        if selection is not document.state.selection:
            document.become(replace(document.state, selection=selection))


class SetGuides(Alone):
    """Other guides."""

    def __init__(self, guides: Iterable[Guide], text: Text | None = None) -> None:
        self.text = text or Text("Change guides")
        self._after = tuple(guides)
        self._before: tuple[Guide, ...] = ()

    def do(self, document: Document) -> None:
        """Put them up."""
        self._before = document.state.guides
        self._set(document, self._after)

    def undo(self, document: Document) -> None:
        """Put the old ones back."""
        self._set(document, self._before)

    def _set(self, document: Document, guides: tuple[Guide, ...]) -> None:
        if guides != document.state.guides:
            document.become(replace(document.state, guides=guides))


def _with_canvas(state: DocumentState, width: int, height: int, dx: int, dy: int) -> DocumentState:
    moved = replace(state, width=width, height=height)
    if not (dx or dy):
        return moved
    return replace(
        moved,
        layers=tuple(node.moved(dx, dy) for node in state.layers),
        selection=None if state.selection is None else state.selection.translated(dx, dy),
        guides=tuple(
            replace(guide, position=guide.position + (dx if guide.is_upright else dy)) for guide in state.guides
        ),
    )
