"""Resizing in float, for files of 16 bits: nothing is rounded on the way. The 8-bit way is ``resample.py``.

Lanczos of three lobes (C. Lanczos, 'Evaluation of noisy data', SIAM J. Numerical Analysis B 1, 1964), widened to the
size of a target pixel where the picture shrinks; the same filter as Pillow's, one axis after the other.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from genimg_desktop.image.pixels import Floats

_LOBES = 3.0
_TINY = np.float32(1e-6)
_BAND_ROWS = 64


def resize_floats(floats: Floats, width: int, height: int, *, is_nearest: bool = False) -> Floats:
    """``float32[H, W, 4]`` in [0, 1], straight alpha -> ``float32[height, width, 4]``, clipped to [0, 1].

    Colours are weighed by alpha, so that transparent pixels lend theirs to nobody. is_nearest: no new colours. Raises
    ValueError for a size below 1.
    """
    if min(width, height) < 1:
        raise ValueError(f"cannot resize to {width} x {height}")
    if (height, width) == floats.shape[:2]:
        return floats.copy()
    if is_nearest:
        return floats[_nearest(floats.shape[0], height)[:, None], _nearest(floats.shape[1], width)]
    weighed = floats.copy()
    weighed[..., :3] *= weighed[..., 3:]
    out = _along_rows(weighed, *_taps(floats.shape[0], height))
    across = _along_rows(np.ascontiguousarray(out.swapaxes(0, 1)), *_taps(floats.shape[1], width))
    out = np.ascontiguousarray(across.swapaxes(0, 1))
    out[..., :3] /= np.maximum(out[..., 3:], _TINY)
    return np.clip(out, 0.0, 1.0, out=out)


def _nearest(size: int, wanted: int) -> NDArray[np.intp]:
    """The source pixel whose middle is nearest to that of each target pixel."""
    return np.minimum(((np.arange(wanted) + 0.5) * size / wanted).astype(np.intp), size - 1)


def _taps(size: int, wanted: int) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
    """For each target pixel: the source pixels it is made of, and their weights, which add up to one."""
    scale = size / wanted
    widening = max(scale, 1.0)
    reach = _LOBES * widening
    middle = (np.arange(wanted) + 0.5) * scale
    first = np.floor(middle - reach).astype(np.intp)
    index = first[:, None] + np.arange(math.ceil(2 * reach) + 2)
    x = (index + 0.5 - middle[:, None]) / widening
    weights = np.where(np.abs(x) < _LOBES, np.sinc(x) * np.sinc(x / _LOBES), 0.0)
    weights[(index < 0) | (index >= size)] = 0.0
    weights /= weights.sum(axis=1, keepdims=True)
    return np.clip(index, 0, size - 1), weights.astype(np.float32)


def _along_rows(floats: Floats, index: NDArray[np.intp], weights: NDArray[np.float32]) -> Floats:
    """``[H, W, 4]`` -> ``[len(index), W, 4]``: each row the weighed sum of some, in bands that stay in the cache."""
    out = np.zeros((len(index), *floats.shape[1:]), dtype=np.float32)
    for top in range(0, len(index), _BAND_ROWS):
        band = out[top : top + _BAND_ROWS]
        for tap in range(index.shape[1]):
            share = weights[top : top + _BAND_ROWS, tap]
            if share.any():
                band += floats[index[top : top + _BAND_ROWS, tap]] * share[:, None, None]
    return out
