"""The composited document as a QImage, made anew only when the document or the zoom asks for it.

Up to WHOLE_PIXELS the whole canvas is kept at the zoom it was made for, so panning is one blit; larger canvases keep
what is seen. While the zoom moves, the old image is drawn scaled until ``refresh`` is called.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from genimg_desktop.app.artboard import Artboard
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.ui.canvas.viewport import Viewport
from genimg_desktop.ui.pictures import to_image

WHOLE_PIXELS = 4_000_000


def painted(pixels: Pixels) -> QImage:
    """``uint8[H, W, 4]`` -> the kind of QImage that is fastest to draw."""
    return to_image(pixels).convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


class CanvasPicture:
    """The image of the document and the canvas rectangle it covers."""

    def __init__(self, artboard: Artboard) -> None:
        self._artboard = artboard
        self._image: QImage | None = None
        self._rect = Rect(0, 0, 0, 0)
        self._scale = 0.0

    def mark_stale(self) -> None:
        """The document changed."""
        self._image = None

    def needs_refresh(self, viewport: Viewport) -> bool:
        """Whether a sharper or wider image than the kept one is wanted."""
        rect, scale = self._wanted(viewport)
        return self._image is None or scale != self._scale or rect.intersect(self._rect) != rect

    def refresh(self, viewport: Viewport) -> None:
        """Make the image for this view when the kept one is not it."""
        if not self.needs_refresh(viewport):
            return
        rect, scale = self._wanted(viewport)
        self._rect, self._scale = rect, scale
        is_empty = rect.width == 0 or rect.height == 0
        self._image = QImage() if is_empty else painted(self._artboard.render(rect, scale))

    def paint(self, painter: QPainter, viewport: Viewport) -> None:
        """Draw it where it lies."""
        if self._image is None:
            self.refresh(viewport)
        if self._image is None or self._image.isNull():
            return
        covered = self._rect.scaled(self._scale)  # whole pixels of the image, which may reach a little beyond the rect
        grow = viewport.zoom / self._scale
        x, y = viewport.left + covered.x * grow, viewport.top + covered.y * grow
        target = QRectF(x, y, covered.width * grow, covered.height * grow)
        is_sharp = viewport.zoom >= 2 or self._scale == viewport.zoom  # enlarged by less, square pixels look torn
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not is_sharp)
        painter.drawImage(target, self._image)

    def _wanted(self, viewport: Viewport) -> tuple[Rect, float]:
        document = self._artboard.document
        scale = min(viewport.zoom, 1.0)
        whole = Rect(0, 0, document.width, document.height)
        if whole.width * whole.height * scale * scale <= WHOLE_PIXELS:
            return whole, scale
        return viewport.visible(document.width, document.height), scale
