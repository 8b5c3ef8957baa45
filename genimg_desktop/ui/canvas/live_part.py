"""The explorer's picture over the canvas, until it is placed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from genimg_desktop.app.session import Session
from genimg_desktop.image.geometry import Rect
from genimg_desktop.spec.request import ImageResult
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.canvas import painting
from genimg_desktop.ui.canvas.front import qt_rect
from genimg_desktop.ui.canvas.picture import painted
from genimg_desktop.ui.tokens import Tokens

if TYPE_CHECKING:
    from genimg_desktop.ui.canvas.view import CanvasView

_FRAME_PX = 4


class LivePart:
    """Follows the explorer; over a document it has a frame, so that it is not taken for a layer."""

    def __init__(self, view: CanvasView, session: Session) -> None:
        self._view, self._artboard = view, session.artboard
        self._image = QImage()
        listen(view, session.explorer.pictured, self._on_pictured)
        if session.explorer.picture is not None:
            self._on_pictured(session.explorer.picture)

    def paint(self, painter: QPainter, tokens: Tokens) -> None:
        """The picture and its frame, while it is shown."""
        live = self._artboard.live_picture
        if live is None:
            return
        rect, viewport = self._rect(), self._view.viewport
        is_sharp = live.request.quality == "final" and viewport.zoom >= 2
        painting.paint_picture(painter, viewport, QRectF(qt_rect(rect)), self._image, is_sharp=is_sharp)
        if self._artboard.document.layers:
            painting.paint_frame(painter, viewport, QRectF(qt_rect(rect)), tokens)

    def _on_pictured(self, result: ImageResult) -> None:
        self._image = painted(result.pixels)
        if self._artboard.is_live_shown:
            left, top, right, bottom = self._view.viewport.around(self._rect())
            seen = QRectF(left, top, right - left, bottom - top)
            self._view.update(seen.adjusted(-_FRAME_PX, -_FRAME_PX, _FRAME_PX, _FRAME_PX).toAlignedRect())

    def _rect(self) -> Rect:
        width, height = self._view.canvas_size()
        live_width, live_height = self._artboard.live_size()
        return Rect((width - live_width) // 2, (height - live_height) // 2, live_width, live_height)
