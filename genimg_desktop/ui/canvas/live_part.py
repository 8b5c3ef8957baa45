"""The explorer's picture over the canvas until it is placed, or the candidate that is tried out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from genimg_desktop.app.session import Session
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.canvas import painting
from genimg_desktop.ui.canvas.front import qt_rect
from genimg_desktop.ui.canvas.picture import painted
from genimg_desktop.ui.tokens import Tokens

if TYPE_CHECKING:
    from genimg_desktop.ui.canvas.view import CanvasView

_FRAME_PX = 4


class LivePart:
    """Follows the live layer; over a document it has a frame, so that it is not taken for a layer."""

    def __init__(self, view: CanvasView, session: Session) -> None:
        self._view, self._artboard, self._live = view, session.artboard, session.artboard.live
        self._pixels: Pixels | None = None
        self._image = QImage()
        self._rect = self._live.rect
        listen(view, session.explorer.pictured, lambda _result: self._follow())
        listen(view, self._live.changed, self._follow)

    def paint(self, painter: QPainter, tokens: Tokens) -> None:
        """The picture and its frame, while it is shown."""
        pixels = self._live.pixels
        if pixels is None:
            return
        rect, viewport = QRectF(qt_rect(self._live.rect)), self._view.viewport
        if self._live.is_overlaid:
            if pixels is not self._pixels:
                self._pixels, self._image = pixels, painted(pixels)
            is_full = pixels.shape[:2] == (self._live.rect.height, self._live.rect.width)
            painting.paint_picture(painter, viewport, rect, self._image, is_sharp=is_full and viewport.zoom >= 2)
        if self._artboard.document.layers:
            painting.paint_frame(painter, viewport, rect, tokens)

    def _follow(self) -> None:
        before, self._rect = self._rect, self._live.rect
        for rect in {before, self._rect}:
            self._view.update(self._seen(rect).toAlignedRect())

    def _seen(self, rect: Rect) -> QRectF:
        left, top, right, bottom = self._view.viewport.around(rect)
        return QRectF(left, top, right - left, bottom - top).adjusted(-_FRAME_PX, -_FRAME_PX, _FRAME_PX, _FRAME_PX)
