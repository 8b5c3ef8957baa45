"""The outline of a region, and how far along it each of its pixels lies: what a marching line needs."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Region: TypeAlias = NDArray[np.bool_]
"""``bool[H, W]``."""
Whole: TypeAlias = NDArray[np.int64]

MOST_TRACED = 60_000
"""Sides of pixels that are put into order; an outline with more is a texture that no eye follows."""

# Sides of a pixel, clockwise, so that the region lies to the right: where each begins and ends (row, column).
_BEGINS = ((0, 0), (0, 1), (1, 1), (1, 0))
_ENDS = ((0, 1), (1, 1), (1, 0), (0, 0))


def outline(region: Region) -> tuple[Whole, Whole, Whole]:
    """The pixels of ``bool[H, W]`` that have a side on its outline: rows, columns, and the place along the outline.

    Each ``int64[N]``; a pixel comes once. Places count sides of pixels along a closed line, each line from 0; along
    the edge of the array the region ends too. With more than MOST_TRACED sides the place is row plus column.
    """
    sides = _sides(region)
    rows, columns, directions = (np.concatenate(parts) for parts in zip(*sides, strict=True))
    place = rows + columns if rows.size > MOST_TRACED else _places(rows, columns, directions, region.shape[1])
    first = np.unique(rows * region.shape[1] + columns, return_index=True)[1]
    return rows[first], columns[first], place[first]


def _sides(region: Region) -> list[tuple[Whole, Whole, Whole]]:
    """Rows, columns and directions of the upper, right, lower and left sides that part the region from the rest."""
    ends = [region.copy() for _ in range(4)]
    ends[0][1:] &= ~region[:-1]
    ends[1][:, :-1] &= ~region[:, 1:]
    ends[2][:-1] &= ~region[1:]
    ends[3][:, 1:] &= ~region[:, :-1]
    width, found = region.shape[1], []
    for direction, is_side in enumerate(ends):
        at = np.flatnonzero(is_side)
        found.append((at // width, at % width, np.full(at.size, direction, dtype=np.int64)))
    return found


def _places(rows: Whole, columns: Whole, directions: Whole, width: int) -> Whole:
    """How many sides come before each on its line, by pointer jumping (J. Wyllie, 'The complexity of parallel
    computations', 1979): whole arrays at a time."""
    if not rows.size:
        return rows
    begins, ends = np.array(_BEGINS), np.array(_ENDS)
    begin = (rows + begins[directions, 0]) * (width + 1) + columns + begins[directions, 1]
    end = (rows + ends[directions, 0]) * (width + 1) + columns + ends[directions, 1]
    key = begin * 4 + directions
    order = np.argsort(key)
    sorted_keys = key[order]
    after = np.full(rows.size, -1, dtype=np.int64)
    for turn in (1, 0, 3):  # right first: where two pixels touch by a corner, the line keeps to one of them
        open_ = np.flatnonzero(after < 0)
        wanted = end[open_] * 4 + (directions[open_] + turn) % 4
        found = np.minimum(np.searchsorted(sorted_keys, wanted), rows.size - 1)
        hits = sorted_keys[found] == wanted
        after[open_[hits]] = order[found[hits]]
    return _ranks(after)


def _ranks(after: Whole) -> Whole:
    """For links that form rings: how many links come before each, counted from the smallest one of its ring."""
    count = after.size
    before = np.empty(count, dtype=np.int64)
    before[after] = np.arange(count)
    smallest, jump = np.arange(count), before.copy()
    for _ in range(max(count - 1, 1).bit_length()):
        smallest = np.minimum(smallest, smallest[jump])
        jump = jump[jump]
    is_first = smallest == np.arange(count)
    jump = np.where(is_first, np.arange(count), before)
    rank = np.where(is_first, 0, 1)
    for _ in range(max(count - 1, 1).bit_length()):
        rank = rank + rank[jump]
        jump = jump[jump]
    return rank
