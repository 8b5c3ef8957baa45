"""One curve of a training, kept to a bounded number of points however long the training runs."""

from __future__ import annotations

import math
from array import array

import numpy as np
from numpy.typing import NDArray

MOST_POINTS = 20_000

_Point = tuple[int, float]


class Curve:
    """Points (pictures shown, value) in their order, thinned so that no peak is lost.

    Points are taken in groups; of each group the lowest and the highest are kept. Groups begin with two points, which
    loses nothing; whenever ``most`` points are kept, neighbouring groups are joined, and groups are twice as long from
    then on. So the density is the same everywhere, and the lowest and highest value of all are always there.
    """

    def __init__(self, most: int = MOST_POINTS) -> None:
        if most < 4 or most % 4:
            raise ValueError("most must be a multiple of four")
        self._most = most
        self._images, self._values = array("q"), array("d")  # two points per whole group
        self._group = 2
        self._count = 0  # points in the group that is being filled
        self._low: _Point = (0, 0.0)
        self._high: _Point = (0, 0.0)
        self._is_low_first = True
        self._last: _Point | None = None

    @property
    def last(self) -> float | None:
        """The newest value."""
        return None if self._last is None else self._last[1]

    def __len__(self) -> int:
        return len(self._images) + len(self._tail())

    def add(self, images: int, value: float) -> None:
        """Add a point; one that is not finite, or lies before the last, is no point of this curve."""
        if not math.isfinite(value) or (self._last is not None and images < self._last[0]):
            return
        point = self._last = (images, value)
        if self._count == 0:
            self._low = self._high = point
        elif value < self._low[1]:
            self._low, self._is_low_first = point, False
        elif value >= self._high[1]:
            self._high, self._is_low_first = point, True
        self._count += 1
        if self._count >= self._group:
            self._keep(self._extremes())
            self._count = 0
            if len(self._images) >= self._most:
                self._halve()

    def cut_after(self, images: int) -> None:
        """Forget every point later than ``images``."""
        if self._last is None or self._last[0] <= images:
            return
        points = [*zip(self._images, self._values, strict=True), *self._tail()]
        while points and points[-1][0] > images:
            points.pop()
        whole = len(points) - len(points) % 2
        self._images, self._values = array("q"), array("d")
        self._keep(points[:whole])
        self._count, self._last = 0, None
        if not points:
            self._group = 2
        elif whole < len(points):
            self.add(*points[-1])
        else:
            self._last = points[-1]

    def arrays(self) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """``int64[n]`` pictures shown, never falling, and ``float64[n]`` values; n is at most ``most`` + 3."""
        tail = self._tail()
        images = np.concatenate([np.array(self._images, np.int64), np.array([p[0] for p in tail], np.int64)])
        values = np.concatenate([np.array(self._values, np.float64), np.array([p[1] for p in tail], np.float64)])
        return images, values

    def _keep(self, points: list[_Point]) -> None:
        for images, value in points:
            self._images.append(images)
            self._values.append(value)

    def _extremes(self) -> list[_Point]:
        """The lowest and the highest of the group that is being filled, in their order."""
        return [self._low, self._high] if self._is_low_first else [self._high, self._low]

    def _tail(self) -> list[_Point]:
        """What follows the whole groups: the extremes of the open one, and the newest point, which a person watches."""
        if self._last is None:
            return []
        tail = [] if self._count == 0 else [self._low] if self._count == 1 else self._extremes()
        shown = tail[-1] if tail else (self._images[-1], self._values[-1])
        return tail if shown == self._last else [*tail, self._last]

    def _halve(self) -> None:
        """Join neighbouring groups: of every four points, the lowest and the highest stay."""
        images = np.array(self._images, np.int64).reshape(-1, 4)
        values = np.array(self._values, np.float64).reshape(-1, 4)
        both = np.sort(np.stack([values.argmin(axis=1), values.argmax(axis=1)], axis=1), axis=1)
        self._images = array("q", np.take_along_axis(images, both, axis=1).tobytes())
        self._values = array("d", np.take_along_axis(values, both, axis=1).tobytes())
        self._group *= 2
