"""Small pictures of layers and masks, made a little after they have changed and a few at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPixmap

from genimg_desktop.app.node_faces import layer_face, mask_face
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.node import Node
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.ui.pictures import to_image

FACE_PX = 34
_DELAY_MS = 120
_AT_ONCE = 12
"""More than these are made in the next turn of the event loop."""


@dataclass(frozen=True, slots=True)
class _Face:
    source: object
    picture: QPixmap


@dataclass(frozen=True, slots=True)
class _Wish:
    source: object
    make: Callable[[], Pixels]


class LayerFaces(QObject):
    """``face`` and ``mask`` give what is known, perhaps of a moment ago, and see to it that it is made anew.
    ``made(node id)``: there is another picture. A first picture is made at once."""

    made = Signal(str)

    def __init__(self, ratio: float, parent: QObject) -> None:
        super().__init__(parent)
        self._side = round(FACE_PX * ratio)
        self._ratio = ratio
        self._known: dict[tuple[str, str], _Face] = {}
        self._wishes: dict[tuple[str, str], _Wish] = {}
        self.num_made = 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._make_some)

    def face(self, layer: Layer) -> QPixmap:
        """The pixels of a layer."""
        return self._get((layer.id, "pixels"), layer.pixels, lambda: layer_face(layer.pixels, self._side))

    def mask(self, node: Node, canvas: Rect) -> QPixmap:
        """The mask of a node that has one, within the canvas."""
        mask = node.mask
        if mask is None:
            return QPixmap()
        return self._get((node.id, "mask"), mask, lambda: mask_face(mask, canvas, self._side))

    def keep(self, ids: set[str]) -> None:
        """Forget all nodes but these."""
        self._known = {key: face for key, face in self._known.items() if key[0] in ids}

    def _get(self, key: tuple[str, str], source: object, make: Callable[[], Pixels]) -> QPixmap:
        known = self._known.get(key)
        if known is None:
            return self._make(key, _Wish(source, make))
        if known.source is not source:
            self._wishes[key] = _Wish(source, make)
            if not self._timer.isActive():
                self._timer.start(_DELAY_MS)
        return known.picture

    def _make(self, key: tuple[str, str], wish: _Wish) -> QPixmap:
        box = QSize(self._side, self._side)
        image = to_image(wish.make()).scaled(
            box, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        image.setDevicePixelRatio(self._ratio)
        picture = QPixmap.fromImage(image)
        self._known[key] = _Face(wish.source, picture)
        self.num_made += 1
        return picture

    def _make_some(self) -> None:
        for key in list(self._wishes)[:_AT_ONCE]:
            self._make(key, self._wishes.pop(key))
            self.made.emit(key[0])
        if self._wishes:
            self._timer.start(0)
