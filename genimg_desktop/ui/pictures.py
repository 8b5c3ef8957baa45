"""Between Pixels and Qt's images. Both are 8-bit straight-alpha RGBA, so nothing is lost either way."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap

from genimg_desktop.image.pixels import Pixels, frozen


def to_image(pixels: Pixels) -> QImage:
    """``uint8[H, W, 4]`` -> QImage with its own copy of the bytes."""
    height, width = pixels.shape[:2]
    data = np.ascontiguousarray(pixels)
    return QImage(data.data, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()


def from_image(image: QImage) -> Pixels:
    """QImage (a pasted picture) -> ``uint8[H, W, 4]``, read-only."""
    converted = image.convertToFormat(QImage.Format.Format_RGBA8888)
    width, height = converted.width(), converted.height()
    rows = np.frombuffer(converted.constBits(), np.uint8).reshape(height, converted.bytesPerLine())
    return frozen(rows[:, : 4 * width].reshape(height, width, 4).copy())


def thumbnail(pixels: Pixels, side: int, ratio: float) -> QPixmap:
    """A picture scaled to fit a square of ``side`` logical pixels, sharp on a screen with ``ratio``."""
    box = QSize(max(1, round(side * ratio)), max(1, round(side * ratio)))
    scaled = to_image(pixels).scaled(
        box, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    scaled.setDevicePixelRatio(ratio)
    return QPixmap.fromImage(scaled)
