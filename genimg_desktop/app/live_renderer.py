"""The renderer of the canvas: also shows a node that is being painted on, at the cost of what was touched, and one
that is not in the document yet."""

from __future__ import annotations

from genimg_desktop.document.difference import reach_of, widened
from genimg_desktop.document.document import DocumentState
from genimg_desktop.document.node import Node
from genimg_desktop.document.render import Renderer
from genimg_desktop.document.tree import Place
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.pixels import Pixels, frozen
from genimg_desktop.spec.recipe import MOST_LAYERS


class LiveRenderer(Renderer):
    """``live`` has to look everywhere for what is different; whoever paints knows."""

    _extra: tuple[Node, Place | None] | None = None

    def lay(self, node: Node | None, place: Place | None, dirty: Rect) -> None:
        """Show one more node at a place of the tree, or in the place of the one with its id; None: none any more.

        dirty: the only part of the canvas that looks different.
        """
        self._extra = None if node is None else (node, place)
        if not dirty.is_empty:
            self._on_document_changed(widened(dirty, reach_of(self._document.layers)))

    def show_part(self, node: Node | None, dirty: Rect) -> None:
        """Show ``node`` in the place of the one with its id; None: that of the document again.

        dirty: the only part of the canvas that differs from what was shown. The arrays of the node may be written to
        later, when this is called again for what was written, with another object on the same memory.
        """
        if self._live is not None and node is not None and node.id != self._live.id:
            self.live = node
            return
        self._live = node
        if not dirty.is_empty:
            self._on_document_changed(widened(dirty, reach_of(self._document.layers)))

    def _state(self) -> DocumentState:
        state = self._document.state
        if self._extra is None or not state.layers:
            return state
        node, place = self._extra
        if state.has(node.id):
            return state.with_layer(node)
        if sum(1 for _ in state.walk()) >= MOST_LAYERS:
            return state
        if place is None or (place.parent is not None and not state.has(place.parent)):
            place = Place(None, len(state.layers))
        return state.with_inserted(place.index, node, place.parent)

    def render_view(self, view: Rect, scale: float) -> Pixels:
        """``uint8[view.height, view.width, 4]``, read-only: ``view`` of the canvas scaled by ``scale`` (at most 1).

        The same pixels as those of ``render``, asked for in pixels of the view: whole tiles of its grid are cheapest.
        """
        with self._lock:
            nodes, canvas = self._refresh()
            return frozen(self._region(nodes, canvas, view, scale))
