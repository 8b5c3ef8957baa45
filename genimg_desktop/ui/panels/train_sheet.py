"""A sheet of small pictures, as wide as its place."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from genimg_desktop.image.pixels import Pixels
from genimg_desktop.ui.canvas.painting import checker_brush
from genimg_desktop.ui.pictures import to_image
from genimg_desktop.ui.tokens import tokens_for

_LARGEST_SCALE = 2.0
_WAITING_PX = 120


class SheetPicture(QWidget):
    """Shows pixels across its whole width, small ones at most doubled; transparent ones on checkers when asked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._has_ground = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_WAITING_PX)

    @property
    def has_picture(self) -> bool:
        """Whether a picture is shown."""
        return self._image is not None

    def show_pixels(self, pixels: Pixels | None, *, has_ground: bool = False) -> None:
        """Show ``uint8[H, W, 4]``; None for nothing. has_ground: checkers behind what is transparent."""
        self._image = None if pixels is None else to_image(pixels)
        self._has_ground = has_ground
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(240, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as the width asks for."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture at the left, on its checkers."""
        if self._image is None:
            return
        painter = QPainter(self)
        scale = self._scale()
        target = QRectF(0, 0, self._image.width() * scale, self._image.height() * scale)
        if self._has_ground:
            painter.fillRect(target, checker_brush(tokens_for(self.palette())))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale < 1)
        painter.drawImage(target, self._image)
        painter.end()

    def _scale(self) -> float:
        return 1.0 if self._image is None else min(_LARGEST_SCALE, self.width() / self._image.width())

    def _fit(self) -> None:
        if self._image is not None:
            self.setFixedHeight(max(1, round(self._image.height() * self._scale())))
