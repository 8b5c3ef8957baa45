"""The renderer of the canvas: also shows a node that is being painted on, at the cost of what was touched."""

from __future__ import annotations

from genimg_desktop.document.difference import reach_of, widened
from genimg_desktop.document.node import Node
from genimg_desktop.document.render import Renderer
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.pixels import Pixels, frozen


class LiveRenderer(Renderer):
    """``live`` has to look everywhere for what is different; whoever paints knows."""

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

    def render_view(self, view: Rect, scale: float) -> Pixels:
        """``uint8[view.height, view.width, 4]``, read-only: ``view`` of the canvas scaled by ``scale`` (at most 1).

        The same pixels as those of ``render``, asked for in pixels of the view: whole tiles of its grid are cheapest.
        """
        with self._lock:
            nodes, canvas = self._refresh()
            return frozen(self._region(nodes, canvas, view, scale))
