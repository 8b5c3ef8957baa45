"""Smoothing of curves that grow: an exponential mean that is fair from its first point on."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
_LARGEST_LOG = 200.0


class SmoothCurve:
    """The exponential mean of a curve, as in TensorBoard: each point counts ``weight`` times as much as the next.

    The missing past of the first points is divided out (as in Adam; Kingma & Ba 2015, arXiv 1412.6980). A curve that
    only grew since the last call is taken up where it ended; any other is smoothed anew.
    """

    def __init__(self) -> None:
        self._x = self._y = self._smooth = np.zeros(0)
        self._weight = 0.0
        self._sum = 0.0

    def of(self, x: Floats, y: Floats, weight: float) -> Floats:
        """``float64[n]`` smoothed. x: ``float64[n]``, rising. weight in [0, 1): 0 leaves the curve as it is."""
        if weight <= 0.0:
            return y
        known = self._known(x, y, weight)
        if not known:
            self._smooth, self._sum = np.zeros(0), 0.0
        tail, self._sum = _continued(y[known:], self._sum, weight)
        counts = np.arange(known + 1, len(y) + 1)
        fresh = tail / -np.expm1(counts * math.log(weight))
        self._smooth = np.concatenate([self._smooth[:known], fresh])
        self._x, self._y, self._weight = x, y, weight
        return self._smooth

    def _known(self, x: Floats, y: Floats, weight: float) -> int:
        """How many points are smoothed already and still the same."""
        count = len(self._x)
        if not count or weight != self._weight or len(x) < count:
            return 0
        is_same = np.array_equal(x[:count], self._x) and np.array_equal(y[:count], self._y)
        return count if is_same else 0


def _continued(y: Floats, start: float, weight: float) -> tuple[Floats, float]:
    """s[i] = weight * s[i - 1] + (1 - weight) * y[i], in blocks short enough for weight ** -block to stay finite."""
    rate = -math.log(weight)
    block = max(1, int(_LARGEST_LOG / rate))
    powers = np.exp(-rate * np.arange(1, min(block, len(y)) + 1))
    out = np.empty_like(y)
    for at in range(0, len(y), block):
        part = y[at : at + block]
        shrink = powers[: len(part)]
        out[at : at + block] = shrink * (start + (1.0 - weight) * np.cumsum(part / shrink))
        start = float(out[at + len(part) - 1])
    return out, start
