"""One palette for a whole film: colours are counted frame by frame in bounded memory, then divided among 255 entries.

Greedy division of the box with the largest spread (after Wu, 'Efficient statistical computations for optimal color
quantization', Graphics Gems II, 1991), then a few steps of Lloyd's k-means on the counted colours.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from genimg_desktop.image.pixels import Pixels

Palette = NDArray[np.uint8]
"""``uint8[n, 3]``, n from 1 to 256."""

_BITS = 5
_CELLS = 1 << (3 * _BITS)
_LLOYD_STEPS = 6
_BAND = 1024


class ColourCount:
    """How often colours occur, in 32 x 32 x 32 cells with the mean colour of each. Alpha below 128 is no colour."""

    def __init__(self) -> None:
        self._counts = np.zeros(_CELLS, np.float64)
        self._sums = np.zeros((3, _CELLS), np.float64)

    def add(self, pixels: Pixels) -> None:
        """Count the colours of ``uint8[H, W, 4]``."""
        flat = pixels.reshape(-1, 4)
        if pixels[..., 3].min() < 128:
            flat = flat[flat[:, 3] >= 128]
        wide = flat[:, :3].astype(np.int32)
        shift = 8 - _BITS
        cells = (wide[:, 0] >> shift) << (2 * _BITS) | (wide[:, 1] >> shift) << _BITS | wide[:, 2] >> shift
        self._counts += np.bincount(cells, minlength=_CELLS)
        for channel in range(3):
            self._sums[channel] += np.bincount(cells, weights=wide[:, channel], minlength=_CELLS)

    def palette(self, most: int) -> Palette:
        """At most ``most`` colours that stand for all counted ones."""
        used = np.flatnonzero(self._counts)
        if not len(used):
            return np.zeros((1, 3), np.uint8)
        weights = self._counts[used]
        colours = (self._sums[:, used] / weights).T
        centres = _divide(colours, weights, most)
        for _ in range(_LLOYD_STEPS):
            nearest = _nearest(colours, centres)
            totals = np.bincount(nearest, weights=weights, minlength=len(centres))
            for channel in range(3):
                sums = np.bincount(nearest, weights=weights * colours[:, channel], minlength=len(centres))
                centres[:, channel] = np.where(totals > 0, sums / np.maximum(totals, 1e-12), centres[:, channel])
        return np.unique(np.clip(np.rint(centres), 0, 255).astype(np.uint8), axis=0)


def _divide(colours: NDArray[np.float64], weights: NDArray[np.float64], most: int) -> NDArray[np.float64]:
    """``[n, 3]`` weighted colours -> at most ``most`` means of boxes."""
    boxes = [np.arange(len(colours))]
    spreads = [_spread(colours, weights, boxes[0])]
    while len(boxes) < most:
        widest = max(range(len(boxes)), key=lambda k: spreads[k][0])
        total, axis, middle = spreads[widest]
        if total <= 0.0:
            break
        members = boxes[widest]
        is_low = colours[members, axis] <= middle
        for part in (members[is_low], members[~is_low]):
            boxes.append(part)
            spreads.append(_spread(colours, weights, part))
        del boxes[widest], spreads[widest]
    return np.array([np.average(colours[m], axis=0, weights=weights[m]) for m in boxes])


def _spread(
    colours: NDArray[np.float64], weights: NDArray[np.float64], members: NDArray[np.intp]
) -> tuple[float, int, float]:
    """The squared deviation of a box in its widest channel, that channel, and the mean where it is divided."""
    mine, share = colours[members], weights[members]
    means = np.average(mine, axis=0, weights=share)
    deviations = ((mine - means) ** 2 * share[:, None]).sum(axis=0)
    axis = int(np.argmax(deviations))
    is_flat = float(np.ptp(mine[:, axis])) < 1e-9
    return 0.0 if is_flat else float(deviations[axis]), axis, float(means[axis])


def _nearest(colours: NDArray[np.float64], centres: NDArray[np.float64]) -> NDArray[np.intp]:
    """The nearest centre of each colour; in bands, to bound the memory."""
    nearest = np.empty(len(colours), np.intp)
    lengths = (centres**2).sum(axis=1)
    for begin in range(0, len(colours), _BAND):
        band = colours[begin : begin + _BAND]
        nearest[begin : begin + _BAND] = (lengths - 2.0 * band @ centres.T).argmin(axis=1)
    return nearest
