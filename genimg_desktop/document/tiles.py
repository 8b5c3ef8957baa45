"""Tiles of the view: made when they are missing, remembered until something in them changes."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass

from genimg_desktop.document.byte_cache import ByteCache
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.planes import Planes, planes_of
from genimg_desktop.document.sampling import level_for, sample, view_axes
from genimg_desktop.document.sources import Sources
from genimg_desktop.document.tile import TileCanvas
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.pixels import Pixels

SIDE = 256
"""Pixels of the view in a row of a tile: its float planes fit into the processor's cache."""

OUTPUT_BYTES = 96_000_000
SAMPLE_BYTES = 192_000_000
MEMORY_BYTES = 160_000_000


@dataclass(frozen=True, slots=True)
class TileKey:
    """A tile in the grid over the scaled canvas."""

    scale: float
    column: int
    row: int

    @property
    def view(self) -> Rect:
        """In pixels of the scaled canvas."""
        return Rect(self.column * SIDE, self.row * SIDE, SIDE, SIDE)

    @property
    def reach(self) -> Rect:
        """What of the canvas can have a share in it, in canvas pixels.

        Below 100 % a pixel of a level that is only touched counts whole, so the reach is a view pixel wider all round.
        """
        if self.scale == 1.0:
            return self.view
        margin = math.ceil(1.0 / self.scale) + 1
        covered = self.view.scaled(1.0 / self.scale)
        return Rect(covered.x - margin, covered.y - margin, covered.width + 2 * margin, covered.height + 2 * margin)


@dataclass(frozen=True, slots=True)
class _Seen:
    """All that decides what a layer adds to a tile. serial stands for its pixels."""

    layer_id: str
    serial: int
    x: int
    y: int
    opacity: float
    mode: str


@dataclass(frozen=True, slots=True, eq=False)
class _Sampled:
    """A layer's part of a tile: where in the tile, and its pixels; None when there is nothing."""

    what: tuple[object, ...]
    x: int
    y: int
    planes: Planes | None


@dataclass(frozen=True, slots=True, eq=False)
class _Memory:
    """How a tile was last made: of what, and what lay below the layer that changed last (``depth`` layers)."""

    stack: tuple[_Seen, ...]
    depth: int = 0
    below: TileCanvas | None = None


class TileMaker:
    """Three memories: finished tiles, parts of layers at the present scale, and what lies below the changing layer."""

    def __init__(self, sources: Sources) -> None:
        self._sources = sources
        self._outputs: ByteCache[TileKey, Pixels] = ByteCache(OUTPUT_BYTES)
        self._samples: ByteCache[tuple[TileKey, str], _Sampled] = ByteCache(SAMPLE_BYTES)
        self._memories: ByteCache[TileKey, _Memory] = ByteCache(MEMORY_BYTES)

    def forget(self, dirty: Rect) -> None:
        """Finished tiles that this part of the canvas (canvas pixels) has a share in are made anew."""
        self._outputs.drop_if(lambda key: not key.reach.intersect(dirty).is_empty)

    def known(self, key: TileKey) -> Pixels | None:
        """A finished tile, if it is remembered: ``uint8[SIDE, SIDE, 4]``."""
        return self._outputs.get(key)

    def make(self, layers: Sequence[Layer], canvas: Rect, key: TileKey) -> Pixels:
        """A tile of the visible ``layers``; several threads may make different ones. ``uint8[SIDE, SIDE, 4]``."""
        reach = key.reach.intersect(canvas)
        stack = self._uncovered([layer for layer in layers if not layer.bounds.intersect(reach).is_empty], reach)
        seen = tuple(self._seen(layer) for layer in stack)
        memory = self._memories.get(key) or _Memory(seen)
        same = _common_length(memory.stack, seen)
        tile, depth, below = TileCanvas(SIDE, SIDE), 0, None
        if memory.below is not None and memory.depth <= same:
            tile, depth, below = memory.below.copy(), memory.depth, memory.below
        for index in range(depth, len(stack)):
            if index == same and index > depth:
                depth, below = index, tile.copy()
            part = self._sampled(stack[index], canvas, key)
            if part.planes is not None:
                tile.lay(part.planes, part.x, part.y, stack[index].mode, stack[index].opacity)
        self._memories.put(key, _Memory(seen, depth, below), 1000 + (below.size_bytes if below else 0))
        pixels = tile.pixels()
        self._outputs.put(key, pixels, pixels.nbytes)
        return pixels

    def _seen(self, layer: Layer) -> _Seen:
        return _Seen(layer.id, self._sources.serial(layer), layer.x, layer.y, layer.opacity, layer.mode)

    def _uncovered(self, layers: list[Layer], reach: Rect) -> list[Layer]:
        """The layers from the topmost one that hides everything below it in ``reach``."""
        for index in range(len(layers) - 1, -1, -1):
            layer = layers[index]
            if layer.mode != "normal" or layer.opacity != 1.0 or layer.bounds.intersect(reach) != reach:
                continue
            if self._sources.is_opaque(layer):
                return layers[index:]
        return layers

    def _sampled(self, layer: Layer, canvas: Rect, key: TileKey) -> _Sampled:
        if key.scale == 1.0:
            return self._cut(layer, canvas, key)
        what = (self._sources.serial(layer), layer.x, layer.y, canvas)
        known = self._samples.get((key, layer.id))
        if known is not None and known.what == what:
            return known
        part = layer.bounds.intersect(canvas).scaled(key.scale).intersect(key.view)
        k = level_for(key.scale)
        level = self._sources.level(layer, k)
        planes = sample(level, *view_axes(layer.bounds, canvas, part, key.scale, k, level))
        sampled = _Sampled(what, part.x - key.view.x, part.y - key.view.y, planes)
        self._samples.put((key, layer.id), sampled, 1000 + (0 if planes is None else planes.nbytes))
        return sampled

    def _cut(self, layer: Layer, canvas: Rect, key: TileKey) -> _Sampled:
        """At 100 % a part of a layer is cut out faster than it is remembered."""
        part = layer.bounds.intersect(canvas).intersect(key.view)
        if part.is_empty:
            return _Sampled((), 0, 0, None)
        planes = planes_of(self._sources.level(layer, 0)[part.translate(-layer.x, -layer.y).slices])
        return _Sampled((), part.x - key.view.x, part.y - key.view.y, planes)


def _common_length(first: Sequence[_Seen], second: Sequence[_Seen]) -> int:
    return sum(1 for _ in itertools.takewhile(lambda pair: pair[0] == pair[1], zip(first, second, strict=False)))
