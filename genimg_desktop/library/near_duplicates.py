"""Pictures that look alike: a 64-bit hash of each, and the groups in which few bits differ.

The hash is the sign pattern of the lowest frequencies of the cosine transform of a small grey picture, after
C. Zauner, 'Implementation and benchmarking of perceptual image hash functions', 2010 (there with the median as the
threshold). Here a coefficient must stand out from the noise to set its bit: half of the coefficients of a symmetric
picture are nearly zero, and their signs would be chance.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

SIDE = 64
"""Width and height of the grey picture that is hashed."""
NEAR_BITS = 4
"""Hashes that differ in at most this many of 64 bits are of pictures that may look alike."""
NOISE_SHARE = 0.2
"""A coefficient sets its bit above this share of their mean size. Measured on seven sets of 150 pictures (photos,
emoji, sprites, doodles, textures): of pictures saved again as JPEG of quality 85 or at half the size 97 .. 100 % are
found, and with the colours compared too, no two different ones."""
LARGEST_DIFFERENCE = 10.0
"""Root mean square difference of two 8 x 8 colour thumbnails, of 255, up to which they look alike.
Without it hearts of different colours would count as copies."""

_ORDER = sorted(((v, u) for v in range(SIDE) for u in range(SIDE) if v + u), key=lambda at: (at[0] + at[1], at))[:64]
_ROWS, _COLUMNS = np.array(_ORDER, dtype=np.intp).T
_HIGHEST = int(max(_ROWS.max(), _COLUMNS.max()))
_BITS = np.uint64(1) << np.arange(64, dtype=np.uint64)
_MIRROR = np.where(_COLUMNS % 2, -1.0, 1.0).astype(np.float32)
_BANDS = (13, 13, 13, 13, 12)
"""Two hashes that differ in four bits agree in at least one of five bands."""
_BLOCK_PAIRS = 200_000
_CROWD = 512
"""Of more pictures than this in one bucket, each is compared with its neighbours in brightness only."""
_NEIGHBOURS = 24


def cosine_rows(side: int = SIDE, count: int = _HIGHEST + 1) -> NDArray[np.float32]:
    """The first ``count`` rows of the orthonormal DCT-II of ``side`` points, ``float32[count, side]``."""
    at = (np.arange(side) + 0.5) * math.pi / side
    rows = np.cos(np.arange(count)[:, None] * at[None, :]) * math.sqrt(2 / side)
    rows[0] *= math.sqrt(0.5)
    return rows.astype(np.float32)


def look_hash(grey: NDArray[np.float32], rows: NDArray[np.float32]) -> tuple[int, int]:
    """The hash of ``float32[64, 64]`` in [0, 255], and the hash that its mirror image has.

    rows: ``cosine_rows()``, made once by the caller.
    """
    values = (rows @ grey @ rows.T)[_ROWS, _COLUMNS]
    floor = np.float32(max(NOISE_SHARE * float(np.abs(values).mean()), 1.0))
    plain = int(_BITS[values > floor].sum(dtype=np.uint64))
    mirrored = int(_BITS[values * _MIRROR > floor].sum(dtype=np.uint64))
    return plain, mirrored


def near_pairs(
    hashes: NDArray[np.uint64],
    looks: NDArray[np.uint8],
    other_hashes: NDArray[np.uint64],
    other_looks: NDArray[np.uint8],
    check: Callable[[], None],
) -> NDArray[np.int64]:
    """Which pictures look like which others: pairs ``int64[pairs, 2]`` with i < j, sorted, each once.

    hashes: ``uint64[N]``. looks: ``uint8[N, K]``, the colours of tiny thumbnails. The others are the same pictures,
    or their mirror images. check: may raise Cancelled.
    """
    found: list[NDArray[np.int64]] = []
    masks = _band_masks()
    for band, mask in enumerate(masks):
        for i, j in _in_one_bucket(hashes & mask, _brightness(looks), other_hashes & mask, _brightness(other_looks)):
            check()
            unlike = hashes[i] ^ other_hashes[j]
            is_near = (i != j) & (np.bitwise_count(unlike) <= NEAR_BITS)
            for earlier in masks[:band]:
                is_near &= (unlike & earlier) != 0  # else that band has found the pair
            i, j = i[is_near], j[is_near]
            alike = _difference(looks[i], other_looks[j]) <= LARGEST_DIFFERENCE
            found.append(np.minimum(i, j)[alike] * len(hashes) + np.maximum(i, j)[alike])
    codes = np.unique(np.concatenate(found)) if found else np.empty(0, np.int64)
    return np.stack(np.divmod(codes, max(len(hashes), 1)), axis=1)


def groups_of(pairs: NDArray[np.int64], order: NDArray[np.int64]) -> list[list[int]]:
    """Groups of pictures that all look like their first one; each picture is in one group at most.

    order: all pictures, those first that are rather kept.
    """
    neighbours: dict[int, list[int]] = {}
    for i, j in pairs.tolist():
        neighbours.setdefault(i, []).append(j)
        neighbours.setdefault(j, []).append(i)
    taken: set[int] = set()
    groups: list[list[int]] = []
    for leader in order.tolist():
        if leader in taken or leader not in neighbours:
            continue
        group = [leader, *sorted(other for other in neighbours[leader] if other not in taken)]
        if len(group) > 1:
            taken.update(group)
            groups.append(group)
    return groups


def _band_masks() -> list[np.uint64]:
    masks, at = [], 0
    for bits in _BANDS:
        masks.append(np.uint64(((1 << bits) - 1) << at))
        at += bits
    return masks


def _brightness(looks: NDArray[np.uint8]) -> NDArray[np.float64]:
    mean: NDArray[np.float64] = looks.mean(axis=1)
    return mean


def _difference(a: NDArray[np.uint8], b: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Root mean square difference, row by row."""
    gap = a.astype(np.float32) - b
    squares: NDArray[np.float32] = np.einsum("nk,nk->n", gap, gap)
    roots: NDArray[np.float32] = np.sqrt(squares / np.float32(a.shape[1]))
    return roots


def _in_one_bucket(
    keys: NDArray[np.uint64],
    brightness: NDArray[np.float64],
    other_keys: NDArray[np.uint64],
    other_brightness: NDArray[np.float64],
) -> Iterator[tuple[NDArray[np.int64], NDArray[np.int64]]]:
    """All pairs (i, j) of equal keys, in blocks; in crowded buckets only those of about the same brightness."""
    order = np.lexsort((other_brightness, other_keys))
    ordered_keys, ordered_brightness = other_keys[order], other_brightness[order]
    low = np.searchsorted(ordered_keys, keys, "left")
    high = np.searchsorted(ordered_keys, keys, "right")
    for i in np.flatnonzero(high - low > _CROWD).tolist():
        here = low[i] + np.searchsorted(ordered_brightness[low[i] : high[i]], brightness[i])
        low[i], high[i] = max(low[i], here - _NEIGHBOURS), min(high[i], here + _NEIGHBOURS)
    counts = high - low
    ends = np.cumsum(counts)
    start = 0
    while start < len(keys):
        done = ends[start - 1] if start else 0
        stop = max(start + 1, int(np.searchsorted(ends, done + _BLOCK_PAIRS, "right")))
        part = counts[start:stop]
        rows = np.repeat(np.arange(start, stop), part)
        within = np.arange(rows.size) - np.repeat(np.cumsum(part) - part, part)
        yield rows, order[low[rows] + within]
        start = stop
