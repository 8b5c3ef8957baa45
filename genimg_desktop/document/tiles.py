"""Tiles of the view: made when they are missing, remembered until something in them changes."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass

from genimg_desktop.document.adjustment import AdjustmentLayer
from genimg_desktop.document.byte_cache import ByteCache
from genimg_desktop.document.cuts import PlainCut, Samples, ScaledCut
from genimg_desktop.document.difference import reach_of, widened
from genimg_desktop.document.group import Group
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.node import Node
from genimg_desktop.document.sources import Sources
from genimg_desktop.document.stack import Cut, lay_unit
from genimg_desktop.document.tile import TileCanvas
from genimg_desktop.document.tree import Nodes, Unit, units
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.pixels import Pixels, blank

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
        """What of the canvas can have a share in it, in canvas pixels; what blurs is not counted."""
        return reach_of_view(self.view, self.scale)


def reach_of_view(view: Rect, scale: float) -> Rect:
    """What of the canvas a rectangle of the scaled canvas shows.

    Below 100 % a pixel of a level that is only touched counts whole, so the reach is a view pixel wider all round.
    """
    return view if scale == 1.0 else widened(view.scaled(1.0 / scale), math.ceil(1.0 / scale) + 1)


Look = tuple[object, ...]
"""All that decides what a node adds to a tile, compared by ``==``."""


@dataclass(frozen=True, slots=True, eq=False)
class _Memory:
    """How a tile was last made: of what, and what lay below the unit that changed last (``depth`` units)."""

    looks: tuple[Look, ...]
    depth: int = 0
    below: TileCanvas | None = None


class TileMaker:
    """Three memories: finished tiles, parts of layers at the present scale, and what lies below the changing layer."""

    def __init__(self, sources: Sources) -> None:
        self._sources = sources
        self._outputs: ByteCache[TileKey, Pixels] = ByteCache(OUTPUT_BYTES)
        self._samples: Samples = ByteCache(SAMPLE_BYTES)
        self._memories: ByteCache[TileKey, _Memory] = ByteCache(MEMORY_BYTES)

    def forget(self, dirty: Rect) -> None:
        """Finished tiles that this part of the canvas (canvas pixels) has a share in are made anew."""
        self._outputs.drop_if(lambda key: not key.reach.intersect(dirty).is_empty)

    def known(self, key: TileKey) -> Pixels | None:
        """A finished tile, if it is remembered: ``uint8[SIDE, SIDE, 4]``."""
        return self._outputs.get(key)

    def make(self, nodes: Nodes, canvas: Rect, key: TileKey) -> Pixels:
        """A tile of the ``nodes``; several threads may make different ones. ``uint8[SIDE, SIDE, 4]``.

        Where adjustments blur, the tile is made with a margin; at the edge of the canvas they find its last pixels
        repeated.
        """
        margin = math.ceil(reach_of(nodes) * key.scale)
        view = widened(key.view, margin).intersect(canvas.scaled(key.scale)) if margin else key.view
        cut: Cut
        if key.scale == 1.0:
            cut = PlainCut(view, canvas)
        else:
            cut = ScaledCut(view, canvas, key.scale, self._sources, self._samples)
        tile = self._laid(nodes, canvas, key, cut)
        pixels = tile.pixels() if view == key.view else _within(tile, view, key.view)
        self._outputs.put(key, pixels, pixels.nbytes)
        return pixels

    def _laid(self, nodes: Nodes, canvas: Rect, key: TileKey, cut: Cut) -> TileCanvas:
        reach = reach_of_view(cut.view, key.scale).intersect(canvas)
        stack = [unit for unit in units(nodes) if unit.base.is_seen and _touches(unit.base, reach)]
        stack = self._uncovered(stack, reach)
        looks = tuple((cut.view, *self._look(unit)) for unit in stack)
        memory = self._memories.get(key) or _Memory(looks)
        same = _common_length(memory.looks, looks)
        tile, depth, below = TileCanvas(cut.view.width, cut.view.height), 0, None
        if memory.below is not None and memory.depth <= same:
            tile, depth, below = memory.below.copy(), memory.depth, memory.below
        for index in range(depth, len(stack)):
            if index == same and index > depth:
                depth, below = index, tile.copy()
            lay_unit(tile, stack[index], cut)
        self._memories.put(key, _Memory(looks, depth, below), 1000 + (below.size_bytes if below else 0))
        return tile

    def _look(self, unit: Unit) -> Look:
        return (self._look_of(unit.base), *(self._look_of(node) for node in unit.clipped if node.is_seen))

    def _look_of(self, node: Node) -> Look:
        common = (node.id, node.opacity, node.mode, self._sources.mask_serial(node.id, node.acting_mask))
        if isinstance(node, Layer):
            return (*common, self._sources.serial(node), node.x, node.y)
        if isinstance(node, AdjustmentLayer):
            return (*common, node.settings)
        if isinstance(node, Group):
            return (*common, *(self._look(unit) for unit in units(node.children) if unit.base.is_seen))
        raise TypeError(type(node).__name__)

    def _uncovered(self, stack: list[Unit], reach: Rect) -> list[Unit]:
        """The units from the topmost layer that hides everything below it in ``reach``."""
        for index in range(len(stack) - 1, -1, -1):
            base = stack[index].base
            if not isinstance(base, Layer) or base.mode != "normal" or base.opacity != 1.0:
                continue
            if base.acting_mask is None and base.bounds.intersect(reach) == reach and self._sources.is_opaque(base):
                return stack[index:]
        return stack


def _touches(node: Node, reach: Rect) -> bool:
    return isinstance(node, Group) or not node.seen_bounds.intersect(reach).is_empty


def _within(tile: TileCanvas, view: Rect, wanted: Rect) -> Pixels:
    """The pixels of ``wanted`` out of a tile that shows ``view``; transparent where it shows nothing."""
    out = blank(wanted.width, wanted.height)
    inside = wanted.intersect(view)
    part = tile.cropped(inside.x - view.x, inside.y - view.y, inside.width, inside.height)
    out[inside.translate(-wanted.x, -wanted.y).slices] = part
    return out


def _common_length(first: Sequence[Look], second: Sequence[Look]) -> int:
    return sum(1 for _ in itertools.takewhile(lambda pair: pair[0] == pair[1], zip(first, second, strict=False)))
