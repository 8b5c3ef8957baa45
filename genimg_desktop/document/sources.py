"""The pixels and masks of a document at all sizes, brought up to date at the cost of what changed."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from concurrent.futures import Executor
from dataclasses import dataclass

from genimg_desktop.document.difference import NOTHING
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.levels import Levels
from genimg_desktop.document.tree import Nodes, walk
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.masks import Coverage, Mask
from genimg_desktop.image.pixels import Pixels


@dataclass(slots=True, eq=False)
class _Source:
    levels: Levels
    serial: int
    dirty: Rect = NOTHING


class Sources:
    """Levels by node id. ``note`` and ``update`` are called between tiles, the rest while tiles are made."""

    def __init__(self) -> None:
        self._pixels: dict[str, _Source] = {}
        self._masks: dict[str, _Source] = {}
        self._serials = itertools.count()

    def note(self, dirty: Rect) -> None:
        """This part of the canvas (canvas pixels) has changed, in whichever node."""
        for source in (*self._pixels.values(), *self._masks.values()):
            source.dirty = source.dirty.union(dirty)

    def update(self, nodes: Nodes) -> None:
        """Take pixels and masks as they are now; forget those that are gone. nodes: all, also those that are hidden."""
        everything = tuple(walk(nodes))
        there = {node.id for node in everything}
        for sources in (self._pixels, self._masks):
            for node_id in set(sources) - there:
                del sources[node_id]
        for node in everything:
            if not node.is_seen:
                continue
            if isinstance(node, Layer):
                self._take(self._pixels, node.id, node.pixels, node.x, node.y)
            if node.acting_mask is not None:
                mask = node.acting_mask
                self._take(self._masks, node.id, mask.coverage, mask.x, mask.y)

    def prepare(self, nodes: Iterable[str], k: int, executor: Executor) -> None:
        """Make level ``k`` of pixels and masks of these nodes."""
        for node_id in nodes:
            for sources in (self._pixels, self._masks):
                if node_id in sources:
                    sources[node_id].levels.level(k, executor)

    def level(self, layer: Layer, k: int) -> Pixels:
        """``uint8[ceil(H / 2^k), ceil(W / 2^k), 4]``; made before by ``prepare``."""
        return self._pixels[layer.id].levels.level(k)

    def mask_level(self, node_id: str, k: int) -> Coverage:
        """``uint8[ceil(H / 2^k), ceil(W / 2^k)]`` of a node's mask; made before by ``prepare``."""
        return self._masks[node_id].levels.level(k)

    def serial(self, layer: Layer) -> int:
        """A number that stands for the layer's pixels: other pixels, another number."""
        return self._pixels[layer.id].serial

    def mask_serial(self, node_id: str, mask: Mask | None) -> tuple[int, ...]:
        """What stands for a node's mask; empty without one."""
        return () if mask is None else (self._masks[node_id].serial, mask.x, mask.y, mask.outside)

    def is_opaque(self, layer: Layer) -> bool:
        """Whether no pixel of it lets anything through."""
        return self._pixels[layer.id].levels.is_opaque

    def _take(self, sources: dict[str, _Source], node_id: str, array: Pixels | Coverage, x: int, y: int) -> None:
        source = sources.get(node_id)
        if source is not None and source.levels.pixels is array:
            source.dirty = NOTHING
            return
        whole = Rect(0, 0, array.shape[1], array.shape[0])
        dirty = whole if source is None else source.dirty.translate(-x, -y).intersect(whole)
        if source is None or source.levels.pixels.shape != array.shape or dirty.is_empty:
            sources[node_id] = _Source(Levels(array), next(self._serials))
            return
        source.levels.replace(array, dirty)
        source.serial, source.dirty = next(self._serials), NOTHING
