"""How the tones are spread of what lies below an adjustment, to set it by."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from genimg_desktop.app.artboard import Artboard
from genimg_desktop.core.context import Context
from genimg_desktop.core.signals import Signal
from genimg_desktop.core.text import Text
from genimg_desktop.document.adjustment import AdjustmentLayer
from genimg_desktop.document.document import DocumentState
from genimg_desktop.document.group import Group
from genimg_desktop.document.miniature import miniature
from genimg_desktop.document.tree import Nodes, units
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.jobs.queue import JobQueue

SIDE_PX = 384
"""Of the small picture whose tones are counted."""

Counts = NDArray[np.float64]
"""``float64[5, 256]``: how often each level is there in all colours, red, green, blue, alpha; the largest of each, but
for black and white, is 1."""


class Histograms:
    """``counts`` belongs to what lies below the active adjustment, None while it is not known. changed: it is another.

    ``follow`` looks whether that is something else than last time; nothing is counted while the adjustment itself is
    set.
    """

    def __init__(self, queue: JobQueue, artboard: Artboard) -> None:
        self.changed: Signal[()] = Signal()
        self.counts: Counts | None = None
        self._queue, self._artboard = queue, artboard
        self._key: tuple[object, ...] | None = None
        self._held: Nodes = ()

    def follow(self) -> None:
        """Count anew when something below the active adjustment has changed."""
        state, node = self._artboard.document.state, self._artboard.active_node
        if not isinstance(node, AdjustmentLayer):
            self._key, self._held, self.counts = None, (), None
            return
        below = nodes_below(state, node.id)
        key = (node.id, state.width, state.height, *(id(one) for one in below))
        if key == self._key:
            return
        if self._key is None or self._key[0] != node.id:
            self.counts = None
        self._key, self._held = key, below  # held, so that no id can come again
        seen = replace(state, layers=below, selection=None, guides=())

        def work(_ctx: Context) -> Counts:
            return histogram(miniature(seen, SIDE_PX))

        def take(counts: Counts) -> None:
            if self._key == key:
                self.counts = counts
                self.changed.emit()

        self._queue.submit(Text("Counting tones"), work, slot="histogram", is_quiet=True, on_done=take)


def nodes_below(state: DocumentState, node_id: str) -> Nodes:
    """What an adjustment acts on: what is below it in its group and, where the group lets it out, below the group."""
    place = state.place_of(node_id)
    siblings = state.siblings(place.parent)
    node = siblings[place.index]
    if node.is_clipped:
        for unit in units(siblings):
            if node in unit.clipped:
                return (unit.base, *unit.clipped[: unit.clipped.index(node)])
    below = siblings[: place.index]
    if place.parent is None:
        return below
    group = state.layer(place.parent)
    if isinstance(group, Group) and not group.is_isolated:
        return (*nodes_below(state, group.id), *below)
    return below


def histogram(pixels: Pixels) -> Counts:
    """Counts of ``uint8[H, W, 4]``; colours are counted by how opaque they are."""
    weights = pixels[..., 3].ravel() / 255.0
    channels: Sequence[NDArray[np.uint8]] = [pixels[..., k].ravel() for k in range(3)]
    counts = [np.bincount(channel, weights, minlength=256) for channel in channels]
    alpha = np.bincount(pixels[..., 3].ravel(), minlength=256).astype(np.float64)
    rows = np.stack([np.sum(counts, axis=0), *counts, alpha])
    highest = np.maximum(rows[:, 1:255].max(axis=1), 1e-9)
    highest = np.where(rows[:, 1:255].any(axis=1), highest, np.maximum(rows.max(axis=1), 1.0))
    return np.asarray(np.minimum(rows / highest[:, None], 1.0))
