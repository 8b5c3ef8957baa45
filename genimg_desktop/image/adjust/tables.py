"""A curve as a table, and planes looked up in it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

NODES_PER_LEVEL = 64
"""Steps of a table between two 8-bit levels, whose values are nodes and so exact."""

NUM_NODES = 255 * NODES_PER_LEVEL + 1

Table = NDArray[np.float32]
"""``float32[NUM_NODES]``: the value at 0 .. 1 in even steps."""


def nodes() -> NDArray[np.float64]:
    """``float64[NUM_NODES]``: where a table has its values. Every 64th is an 8-bit level to the last bit."""
    return np.arange(NUM_NODES) / (NUM_NODES - 1)


def looked_up(table: Table, values: NDArray[np.float32]) -> NDArray[np.float32]:
    """The curve at ``values`` (float32 of any shape; beyond [0, 1] the ends hold), straight between nodes."""
    place = values * np.float32(NUM_NODES - 1)
    np.clip(place, np.float32(0), np.float32(NUM_NODES - 1), out=place)
    whole = np.floor(place)
    place -= whole
    index = whole.astype(np.intp)
    out: NDArray[np.float32] = np.take(np.diff(table, append=table[-1:]), index, mode="clip")
    out *= place
    out += np.take(table, index, mode="clip")
    return out
