"""A smooth curve through points that rises only where they rise.

F. N. Fritsch and R. E. Carlson, 'Monotone piecewise cubic interpolation', SIAM J. Numer. Anal. 17(2), 1980: piecewise
cubic Hermite, whose slopes are drawn back into the circle of radius 3 (their region S2) so that no piece turns round.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]


def slopes_at(x: Numbers, y: Numbers) -> Numbers:
    """``float64[n]``: the slope of the curve at each of n >= 2 points; ``x`` must rise."""
    secants = np.diff(y) / np.diff(x)
    slopes = np.concatenate([secants[:1], (secants[:-1] + secants[1:]) / 2, secants[-1:]])
    slopes[1:-1][secants[:-1] * secants[1:] <= 0.0] = 0.0  # a peak, a valley or the start of a level piece
    for k, secant in enumerate(secants):
        if secant == 0.0:
            slopes[k] = slopes[k + 1] = 0.0
            continue
        length = float(np.hypot(slopes[k], slopes[k + 1])) / abs(secant)
        if length > 3.0:
            slopes[k : k + 2] *= 3.0 / length
    return slopes


def monotone_cubic(points: Sequence[tuple[float, float]], at: Numbers) -> Numbers:
    """The curve through ``points`` (x rising) at ``at``, ``float64`` of any shape; level beyond the ends."""
    x, y = np.array(points, dtype=np.float64).T
    slopes = slopes_at(x, y)
    inside = np.clip(at, x[0], x[-1])
    piece = np.clip(np.searchsorted(x, inside, side="right") - 1, 0, len(x) - 2)
    width = np.diff(x)[piece]
    t = (inside - x[piece]) / width
    back = 1.0 - t
    values: Numbers = (
        y[piece] * (1 + 2 * t) * back**2
        + y[piece + 1] * (3 - 2 * t) * t**2
        + width * t * back * (slopes[piece] * back - slopes[piece + 1] * t)
    )
    return np.clip(values, y.min(), y.max())
