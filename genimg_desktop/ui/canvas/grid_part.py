"""Lines between pixels, once they are large."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter

from genimg_desktop.app.session import Session
from genimg_desktop.ui.canvas import painting
from genimg_desktop.ui.tokens import Tokens

if TYPE_CHECKING:
    from genimg_desktop.ui.canvas.view import CanvasView


class GridPart:
    """Nothing to follow: it depends on the viewport alone."""

    def __init__(self, view: CanvasView, _session: Session) -> None:
        self._view = view

    def paint(self, painter: QPainter, tokens: Tokens) -> None:
        """The lines."""
        if self._view.has_picture:
            painting.paint_pixel_grid(painter, self._view.viewport, *self._view.canvas_size())
