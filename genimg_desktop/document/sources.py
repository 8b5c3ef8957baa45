"""The pixels of a document's layers at all sizes, brought up to date at the cost of what changed."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from concurrent.futures import Executor
from dataclasses import dataclass

from genimg_desktop.document.document import NOTHING
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.levels import Levels
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.pixels import Pixels


@dataclass(slots=True, eq=False)
class _Source:
    levels: Levels
    serial: int
    dirty: Rect = NOTHING


class Sources:
    """Levels by layer id. ``note`` and ``update`` are called between tiles, the rest while tiles are made."""

    def __init__(self) -> None:
        self._sources: dict[str, _Source] = {}
        self._serials = itertools.count()

    def note(self, dirty: Rect) -> None:
        """This part of the canvas (canvas pixels) has changed, in whichever layer."""
        for source in self._sources.values():
            source.dirty = source.dirty.union(dirty)

    def update(self, layers: Iterable[Layer]) -> None:
        """Take the pixels as they are now; forget layers that are gone. layers: all, also those that are hidden."""
        layers = tuple(layers)
        for layer_id in set(self._sources) - {layer.id for layer in layers}:
            del self._sources[layer_id]
        for layer in layers:
            if is_seen(layer):
                self._take(layer)

    def prepare(self, layers: Iterable[Layer], k: int, executor: Executor) -> None:
        """Make level ``k`` of all these layers."""
        for layer in layers:
            self._sources[layer.id].levels.level(k, executor)

    def level(self, layer: Layer, k: int) -> Pixels:
        """``uint8[ceil(H / 2^k), ceil(W / 2^k), 4]``; made before by ``prepare``."""
        return self._sources[layer.id].levels.level(k)

    def serial(self, layer: Layer) -> int:
        """A number that stands for the layer's pixels: other pixels, another number."""
        return self._sources[layer.id].serial

    def is_opaque(self, layer: Layer) -> bool:
        """Whether no pixel of it lets anything through."""
        return self._sources[layer.id].levels.is_opaque

    def _take(self, layer: Layer) -> None:
        source = self._sources.get(layer.id)
        if source is not None and source.levels.pixels is layer.pixels:
            source.dirty = NOTHING
            return
        whole = Rect(0, 0, layer.width, layer.height)
        dirty = whole if source is None else source.dirty.translate(-layer.x, -layer.y).intersect(whole)
        if source is None or source.levels.pixels.shape != layer.pixels.shape or dirty.is_empty:
            self._sources[layer.id] = _Source(Levels(layer.pixels), next(self._serials))
            return
        source.levels.replace(layer.pixels, dirty)
        source.serial, source.dirty = next(self._serials), NOTHING


def is_seen(layer: Layer) -> bool:
    """Whether the layer adds anything to the picture."""
    return layer.is_visible and layer.opacity > 0.0
