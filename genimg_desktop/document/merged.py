"""The flattened canvas, kept up to date at the cost of what changed: a save needs it every time."""

from __future__ import annotations

import itertools
import os
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numpy as np

from genimg_desktop.core.context import Context, QuietContext
from genimg_desktop.document.cuts import PlainCut
from genimg_desktop.document.difference import NOTHING, difference, reach_of, widened
from genimg_desktop.document.document import DocumentState
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.stack import lay_nodes
from genimg_desktop.document.tile import TileCanvas
from genimg_desktop.document.tiles import SIDE
from genimg_desktop.document.tree import pictures
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.pixels import Pixels, blank, frozen

_MOST_THREADS = 2


class Merged:
    """Remembers the last state and its picture. One call at a time; another waits."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._state: DocumentState | None = None
        self._pixels: Pixels | None = None

    def of(self, state: DocumentState, ctx: Context | None = None) -> Pixels:
        """All visible layers at full size, as ``render.flatten`` makes it: ``uint8[height, width, 4]``, read-only."""
        with self._lock:
            dirty = state.bounds
            if self._state is not None and self._pixels is not None and self._state.bounds == state.bounds:
                dirty = _changed(self._state, state).intersect(state.bounds)
                pixels = np.array(self._pixels) if not dirty.is_empty else self._pixels
            else:
                pixels = blank(state.width, state.height)
            _lay(state, dirty, pixels, ctx or QuietContext())
            self._state, self._pixels = state, frozen(pixels)
            return self._pixels

    def forget(self) -> None:
        """Let go of the picture."""
        with self._lock:
            self._state = self._pixels = None


def _changed(old: DocumentState, new: DocumentState) -> Rect:
    """What may look different. A layer that was painted on is looked at pixel by pixel: a stroke is small."""
    before = {node.id: node for node in old.walk()}
    painted, rest = NOTHING, new
    for layer in pictures(new.layers):
        was = before.get(layer.id)
        if not isinstance(was, Layer) or was.pixels is layer.pixels or was.bounds != layer.bounds:
            continue
        painted = painted.union(_differing(was.pixels, layer.pixels).translate(layer.x, layer.y))
        rest = rest.with_layer(replace(layer, pixels=was.pixels))
    if not painted.is_empty:
        painted = widened(painted, reach_of(new.layers))
    return painted.union(difference(old, rest))


def _differing(first: Pixels, second: Pixels) -> Rect:
    """The smallest Rect around all pixels of two arrays of one size that differ."""
    differs = first.view("<u4")[..., 0] != second.view("<u4")[..., 0]
    rows = np.flatnonzero(differs.any(axis=1))
    if rows.size == 0:
        return NOTHING
    top, bottom = int(rows[0]), int(rows[-1]) + 1
    columns = np.flatnonzero(differs[top:bottom].any(axis=0))
    return Rect(int(columns[0]), top, int(columns[-1]) + 1 - int(columns[0]), bottom - top)


def _lay(state: DocumentState, dirty: Rect, out: Pixels, ctx: Context) -> None:
    """Make a part of the picture anew."""
    margin = reach_of(state.layers)

    def make(corner: tuple[int, int]) -> None:
        ctx.check()
        place = Rect(*corner, SIDE, SIDE).intersect(dirty)
        view = widened(place, margin).intersect(state.bounds)
        tile = TileCanvas(view.width, view.height)
        lay_nodes(tile, state.layers, PlainCut(view, state.bounds))
        out[place.slices] = tile.cropped(place.x - view.x, place.y - view.y, place.width, place.height)

    corners = itertools.product(range(dirty.x, dirty.right, SIDE), range(dirty.y, dirty.bottom, SIDE))
    with ThreadPoolExecutor(min(os.cpu_count() or 1, _MOST_THREADS)) as executor:
        list(executor.map(make, corners))
