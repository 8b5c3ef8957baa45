"""The picture that a document makes: a rectangle of it at a scale for the canvas, or all of it for a file."""

from __future__ import annotations

import itertools
import os
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from genimg_desktop.core.signals import Signal
from genimg_desktop.document.cuts import PlainCut
from genimg_desktop.document.difference import NOTHING, reach_of, widened
from genimg_desktop.document.document import Document, DocumentState
from genimg_desktop.document.node import Node
from genimg_desktop.document.sampling import level_for
from genimg_desktop.document.sources import Sources
from genimg_desktop.document.stack import lay_nodes
from genimg_desktop.document.tile import TileCanvas
from genimg_desktop.document.tiles import SIDE, TileKey, TileMaker
from genimg_desktop.document.tree import Nodes, walk
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.pixels import Floats, Pixels, blank, frozen

LARGEST_VIEW = 64_000_000
"""Pixels that can be asked for at once."""

_MOST_THREADS = 4


class Artwork(Protocol):
    """A Document or a DocumentState."""

    @property
    def bounds(self) -> Rect:
        """The canvas."""

    @property
    def layers(self) -> Nodes:
        """From bottom to top."""


@dataclass(frozen=True, slots=True, eq=False)
class _Change:
    """What the canvas has become, and where it differs from before."""

    dirty: Rect
    state: DocumentState
    live: Node | None


class Renderer:
    """Renders a document for the canvas and remembers what did not change.

    One ``render`` runs at a time; it may run on a worker while the document changes, for it works on one frozen state.
    ``changed(rect)``: this part has to be rendered again, as far as it is seen; it can reach beyond the canvas.
    """

    def __init__(self, document: Document, num_threads: int | None = None) -> None:
        self.changed: Signal[Rect] = Signal()
        self._document = document
        self._live: Node | None = None
        self._now = _Change(document.bounds, document.state, None)
        self._sources = Sources()
        self._tiles = TileMaker(self._sources)
        self._last: tuple[Rect, float, Pixels] | None = None
        self._pending: deque[_Change] = deque()
        self._lock = threading.Lock()
        self._executor = ThreadPoolExecutor(num_threads or _num_threads(), thread_name_prefix="render")
        self._disconnect = document.changed.connect(self._on_document_changed)

    def close(self) -> None:
        """Stop listening and end the threads."""
        self._disconnect()
        self._executor.shutdown()

    @property
    def live(self) -> Node | None:
        """A layer that is shown but not in the document: in the place of the one with its id, else on top."""
        return self._live

    @live.setter
    def live(self, layer: Node | None) -> None:
        dirty = NOTHING
        for item in (self._live, layer):
            if item is not None:
                dirty = dirty.union(item.bounds)
                if self._document.state.has(item.id):
                    dirty = dirty.union(self._document.layer(item.id).bounds)
        self._live = layer
        self._on_document_changed(widened(dirty, reach_of(self._document.layers)) if not dirty.is_empty else dirty)

    def render(self, rect: Rect, scale: float) -> Pixels:
        """The part ``rect`` of the canvas (canvas pixels) at ``scale`` (view pixels per canvas pixel).

        Returns ``uint8[h, w, 4]``, straight alpha, read-only, that lies exactly on ``rect.scaled(scale)`` of the scaled
        canvas, whose corner is the canvas's corner; transparent outside of the canvas. Above 100 % the nearest canvas
        pixel is repeated, below 100 % areas are averaged. The same call gives the same array until something changes.
        Raises ValueError for a scale that is not positive or a view that is too large.
        """
        if not 0.0 < scale < 1e4:
            raise ValueError(f"cannot render at scale {scale}")
        view = rect if rect.is_empty else rect.scaled(scale)
        if view.width * view.height > LARGEST_VIEW:
            raise ValueError(f"{view.width} x {view.height} pixels are too many for one view")
        with self._lock:
            layers, canvas = self._refresh()
            if self._last is not None and self._last[:2] == (rect, scale):
                return self._last[2]
            if scale > 1.0:
                pixels = self._enlarged(layers, canvas, view, scale)
            else:
                pixels = self._region(layers, canvas, view, scale)
            self._last = (rect, scale, frozen(pixels))
            return pixels

    def _on_document_changed(self, dirty: Rect) -> None:
        """Also called while a worker renders: state and place go together, and are seen by the next render."""
        if not dirty.is_empty:
            self._pending.append(_Change(dirty, self._state(), self._live))
            self.changed.emit(dirty)

    def _state(self) -> DocumentState:
        """What is rendered from now on."""
        return self._document.state

    def _refresh(self) -> tuple[Nodes, Rect]:
        """Forget what is stale; the nodes and the canvas as they are now."""
        while self._pending:
            self._now = self._pending.popleft()
            self._last = None
            self._tiles.forget(self._now.dirty)
            self._sources.note(self._now.dirty)
        state, live = self._now.state, self._now.live
        layers = state.layers
        if live is not None and state.has(live.id):
            layers = state.with_layer(live).layers
        elif live is not None:
            layers = (*layers, live)
        self._sources.update(layers)
        return layers, state.bounds

    def _enlarged(self, layers: Nodes, canvas: Rect, view: Rect, scale: float) -> Pixels:
        if view.is_empty:
            return blank(view.width, view.height)
        columns, rows = _nearest(view.x, view.width, scale), _nearest(view.y, view.height, scale)
        x, y = int(columns[0]), int(rows[0])
        part = Rect(x, y, int(columns[-1]) - x + 1, int(rows[-1]) - y + 1)
        words = self._region(layers, canvas, part, 1.0).view(np.uint32)
        return np.take(np.take(words, columns - x, axis=1), rows - y, axis=0).view(np.uint8)

    def _region(self, layers: Nodes, canvas: Rect, view: Rect, scale: float) -> Pixels:
        out = blank(view.width, view.height)
        inside = view.intersect(canvas.scaled(scale))
        if inside.is_empty:
            return out
        self._sources.prepare((node.id for node in walk(layers) if node.is_seen), level_for(scale), self._executor)
        rows = range(inside.y // SIDE, (inside.bottom - 1) // SIDE + 1)
        columns = range(inside.x // SIDE, (inside.right - 1) // SIDE + 1)
        keys = [TileKey(scale, column, row) for row in rows for column in columns]
        tiles = {key: self._tiles.known(key) for key in keys}
        missing = [key for key, tile in tiles.items() if tile is None]
        made = self._executor.map(lambda key: self._tiles.make(layers, canvas, key), missing)
        tiles.update(zip(missing, made, strict=True))
        for key, tile in tiles.items():
            where = key.view.intersect(inside)
            if tile is not None:
                part = tile[where.translate(-key.view.x, -key.view.y).slices]
                out[where.translate(-view.x, -view.y).slices] = part
        return out


def flatten(artwork: Artwork) -> Pixels:
    """All visible layers at full size: ``uint8[height, width, 4]``, straight alpha, read-only.

    Within 1/255 of exact arithmetic. A DocumentState may be flattened on any thread.
    """
    canvas = artwork.bounds
    out = blank(canvas.width, canvas.height)

    def take(tile: TileCanvas, place: Rect, inside: Rect) -> None:
        out[place.slices] = tile.cropped(inside.x, inside.y, inside.width, inside.height)

    _lay_all(artwork, take)
    return frozen(out)


def flatten_floats(artwork: Artwork) -> Floats:
    """The same as it was computed, for files of 16 bits: ``float32[height, width, 4]`` in [0, 1], straight alpha."""
    canvas = artwork.bounds
    out = np.zeros((canvas.height, canvas.width, 4), dtype=np.float32)

    def take(tile: TileCanvas, place: Rect, inside: Rect) -> None:
        out[place.slices] = tile.floats(inside.x, inside.y, inside.width, inside.height)

    _lay_all(artwork, take)
    return out


def _lay_all(artwork: Artwork, take: Callable[[TileCanvas, Rect, Rect], None]) -> None:
    """Lay every tile of the canvas; ``take`` gets it, its place on the canvas, and where in the tile that lies."""
    canvas, margin = artwork.bounds, reach_of(artwork.layers)
    corners = itertools.product(range(0, canvas.width, SIDE), range(0, canvas.height, SIDE))

    def make(corner: tuple[int, int]) -> None:
        place = Rect(*corner, SIDE, SIDE).intersect(canvas)
        view = widened(place, margin).intersect(canvas)
        tile = TileCanvas(view.width, view.height)
        lay_nodes(tile, artwork.layers, PlainCut(view, canvas))
        take(tile, place, place.translate(-view.x, -view.y))

    with ThreadPoolExecutor(_num_threads()) as executor:
        list(executor.map(make, corners))


def _num_threads() -> int:
    return min(os.cpu_count() or 1, _MOST_THREADS)


def _nearest(start: int, count: int, scale: float) -> NDArray[np.intp]:
    """Which canvas pixel each of ``count`` view pixels shows, from view pixel ``start``."""
    shown: NDArray[np.intp] = np.floor((np.arange(start, start + count) + 0.5) / scale).astype(np.intp)
    return shown
