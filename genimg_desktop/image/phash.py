"""A 64-bit hash of what a picture looks like: pictures that look alike differ in few bits.

After C. Zauner, 'Implementation and benchmarking of perceptual image hash functions', 2010, section 3.2.1 (the DCT
hash): a grey picture of 32 x 32, its two-dimensional cosine transform, of that the 8 x 8 lowest frequencies without
the constant ones, and a bit for every coefficient above their median. Half of the bits are set, so two pictures that
have nothing in common differ in 32 bits on the average. Small shifts, other sizes and JPEG change few of them.

Unlike ``library.near_duplicates``, which asks whether two pictures are copies, this one is for putting pictures in the
order of their likeness: every bit counts, and there is no threshold.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from genimg_desktop.image.pixels import Pixels
from genimg_desktop.image.resample import resize

SIDE = 32
KEPT = 8
BITS = KEPT * KEPT
_GROUND = 128.0
_LUMA = np.array([0.299, 0.587, 0.114])
"""ITU-R BT.601, as in most implementations."""
_PLACES = np.uint64(1) << np.arange(BITS, dtype=np.uint64)


def picture_hash(pixels: Pixels) -> int:
    """``uint8[H, W, 4]`` of any size -> 0 .. 2**64 - 1. Transparent parts count as middle grey."""
    return hash_of_grey(grey_picture(pixels))


def grey_picture(pixels: Pixels) -> NDArray[np.float64]:
    """``uint8[H, W, 4]`` -> ``float64[32, 32]`` in [0, 255], on middle grey."""
    small = resize(pixels, SIDE, SIDE).astype(np.float64)
    alpha = small[..., 3] / 255.0
    grey: NDArray[np.float64] = (small[..., :3] @ _LUMA) * alpha + _GROUND * (1.0 - alpha)
    return grey


def hash_of_grey(grey: NDArray[np.float64]) -> int:
    """``float64[32, 32]`` -> 0 .. 2**64 - 1; bit 8 v + u is that of the frequency v + 1 down, u + 1 across."""
    values = (_ROWS @ grey @ _ROWS.T).ravel()
    return int(_PLACES[values > np.median(values)].sum(dtype=np.uint64))


def bits_apart(one: int, hashes: NDArray[np.uint64]) -> NDArray[np.uint8]:
    """In how many of 64 bits a hash differs from each of ``uint64[N]``: ``uint8[N]``, 0 .. 64 (Hamming distance)."""
    bits: NDArray[np.uint8] = np.bitwise_count(hashes ^ np.uint64(one))
    return bits


def to_signed(value: int) -> int:
    """A hash as databases keep it: 64 bits with a sign."""
    return value - 2**64 if value >= 2**63 else value


def from_signed(values: NDArray[np.int64]) -> NDArray[np.uint64]:
    """``int64[N]`` as kept -> ``uint64[N]`` hashes, the same bits."""
    return values.view(np.uint64)


def _cosines() -> NDArray[np.float64]:
    """Rows 1 .. 8 of the orthonormal DCT-II of 32 points, ``float64[8, 32]``."""
    at = (np.arange(SIDE) + 0.5) * math.pi / SIDE
    rows: NDArray[np.float64] = np.cos(np.arange(1, KEPT + 1)[:, None] * at[None, :]) * math.sqrt(2 / SIDE)
    return rows


_ROWS = _cosines()
