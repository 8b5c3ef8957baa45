"""The convolutions of a DCGAN generator, place by place in float64: what the networks are held against."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


def transposed(x: Array, w: Array, stride: int, padding: int) -> Array:
    """x [I, H, W], w [I, O, K, K]: every input place stamps the kernel onto the output."""
    side, kernel = x.shape[1], w.shape[2]
    out = np.zeros((w.shape[1], (side - 1) * stride + kernel, (side - 1) * stride + kernel))
    for row in range(side):
        for column in range(side):
            stamp = np.einsum("i,iokl->okl", x[:, row, column], w)
            out[:, row * stride : row * stride + kernel, column * stride : column * stride + kernel] += stamp
    end = out.shape[1] - padding
    return out[:, padding:end, padding:end]


def resized(x: Array, w: Array) -> Array:
    """x [I, H, W], w [O, I, 3, 3]: every place twice in both ways, then a sum over 3 x 3 neighbours."""
    large = np.pad(x.repeat(2, axis=1).repeat(2, axis=2), ((0, 0), (1, 1), (1, 1)))
    side = large.shape[1] - 2
    out = np.zeros((w.shape[0], side, side))
    for row in range(side):
        for column in range(side):
            out[:, row, column] = np.einsum("oikl,ikl->o", w, large[:, row : row + 3, column : column + 3])
    return out
