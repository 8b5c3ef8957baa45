"""Decodes small pictures a few at a time, so that a long shelf does not hold the window up."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QImage

from genimg_desktop.image.pixels import Pixels
from genimg_desktop.ui.pictures import from_image

AT_ONCE = 4


class PictureFeed(QObject):
    """``show(key, pixels)`` is called for each wanted key, now when it is known, else soon. side: device pixels."""

    def __init__(self, side: int, show: Callable[[str, Pixels], object], parent: QObject) -> None:
        super().__init__(parent)
        self._side, self._show = side, show
        self._known: dict[str, Pixels] = {}
        self._waiting: dict[str, bytes] = {}
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.feed)

    def want(self, pngs: dict[str, bytes]) -> None:
        """The pictures that are wanted now; others are forgotten."""
        self._known = {key: pixels for key, pixels in self._known.items() if key in pngs}
        for key, pixels in self._known.items():
            self._show(key, pixels)
        self._waiting = {key: data for key, data in pngs.items() if key not in self._known}
        if self._waiting:
            self._timer.start(0)

    def feed(self) -> None:
        """Decode the next few."""
        for key in list(self._waiting)[:AT_ONCE]:
            image = QImage.fromData(self._waiting.pop(key))
            if image.isNull():  # the library checks them when they are kept; a damaged one stays a blank
                continue
            small = image.scaled(
                self._side,
                self._side,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self._known[key] = from_image(small)
            self._show(key, self._known[key])
        if not self._waiting:
            self._timer.stop()
