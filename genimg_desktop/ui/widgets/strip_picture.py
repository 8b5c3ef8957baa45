"""One large picture on a quiet ground, fitted to its place."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from genimg_desktop.image.pixels import Pixels
from genimg_desktop.ui.pictures import to_image
from genimg_desktop.ui.tokens import SPACE_L, tokens_for

_CHECKER = 8


class StripPicture(QWidget):
    """Shows pixels, or a sentence where there are none. Transparent pixels show a checkered ground."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._is_transparent = False
        self._sentence = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def has_picture(self) -> bool:
        """Whether a picture is shown."""
        return self._image is not None

    def show_pixels(self, pixels: Pixels) -> None:
        """Show ``uint8[H, W, 4]``."""
        self._image = to_image(pixels)
        self._is_transparent = bool(pixels[..., 3].min() < 255)
        self._sentence = ""
        self.update()

    def show_sentence(self, sentence: str) -> None:
        """Show words in place of a picture."""
        self._image, self._sentence = None, sentence
        self.update()

    def sizeHint(self) -> QSize:
        """Large enough to see something in 36 samples."""
        return QSize(320, 320)

    def minimumSizeHint(self) -> QSize:
        """May become small."""
        return QSize(96, 96)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture in the middle, as large as fits; never larger than four times its size."""
        tokens = tokens_for(self.palette())
        painter = QPainter(self)
        if self._image is None:
            painter.setPen(QColor(tokens.text_dim))
            area = self.rect().adjusted(SPACE_L, 0, -SPACE_L, 0)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(area, int(flags), self._sentence)
            painter.end()
            return
        size = QSizeF(self._image.size())
        scale = min(self.width() / size.width(), self.height() / size.height(), 4.0)
        target = QRectF(QPointF(0, 0), size * scale)
        target.moveCenter(QRectF(self.rect()).center())
        target.moveTopLeft(QPointF(round(target.left()), round(target.top())))
        if self._is_transparent:
            self._paint_ground(painter, target, QColor(tokens.raised), QColor(tokens.pressed))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(target, self._image)
        painter.end()

    def _paint_ground(self, painter: QPainter, target: QRectF, light: QColor, dark: QColor) -> None:
        painter.fillRect(target, light)
        painter.save()
        painter.setClipRect(target)
        for row in range(int(target.height()) // _CHECKER + 1):
            for column in range(row % 2, int(target.width()) // _CHECKER + 1, 2):
                at = target.topLeft() + QPointF(column * _CHECKER, row * _CHECKER)
                painter.fillRect(QRectF(at, QSizeF(_CHECKER, _CHECKER)), dark)
        painter.restore()
