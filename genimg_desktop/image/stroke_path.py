"""The line that a brush follows: points of a pointer, drawn behind it, joined by smooth curves."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

Line = NDArray[np.float64]
"""``float64[N, 3]``: x and y in canvas pixels, pressure in [0, 1]."""

TRAIL_PX = 60.0
"""How far behind the pointer the brush is at full smoothing."""

_SHORTEST_TRAIL_PX = 0.01
_PIECE_PX = 2.0
_MOST_PIECES = 256


class StrokePath:
    """Takes points one after another and gives, for each, the next part of the line, one step behind the pointer.

    The line goes through the points: centripetal Catmull-Rom curves, which make no loops (C. Yuksel, S. Schaefer and
    J. Keyser, 'Parameterization and applications of Catmull-Rom curves', CAD 43(7), 2011). With ``smoothing`` in [0, 1]
    the brush is drawn behind the pointer as on an elastic string: per pixel that the pointer moves it takes up
    1 / (smoothing TRAIL_PX) of its distance, solved exactly for a pointer that moves straight. So on straight parts
    nothing depends on how often the pointer is asked.
    """

    def __init__(self, smoothing: float) -> None:
        self._trail_px = smoothing * TRAIL_PX
        self._pointer: Line | None = None
        self._brush = np.zeros(3)
        self._points: list[Line] = []

    def add(self, x: float, y: float, pressure: float) -> Line:
        """The pointer is here now: the new part of the line, without the point that it goes on from; may be empty."""
        pointer = np.array([x, y, pressure])
        if self._pointer is None:
            self._pointer, self._brush = pointer, pointer
            self._points = [pointer]
            return pointer[None]
        before, self._pointer = self._pointer, pointer
        distance = math.dist(pointer[:2], before[:2])
        if distance == 0.0:
            return np.empty((0, 3))
        if self._trail_px < _SHORTEST_TRAIL_PX:
            self._brush = pointer
            return self._go_on(pointer)
        steps = min(math.ceil(2 * distance / self._trail_px), _MOST_PIECES)
        direction = (pointer - before) / distance
        parts = []
        for k in range(1, steps + 1):
            here = before + (pointer - before) * (k / steps)
            parts.append(self._go_on(self._drawn(here, direction, distance / steps)))
        return np.concatenate(parts)

    def finish(self) -> Line:
        """The pointer is up: what is missing to where it was last."""
        if self._pointer is None:
            return np.empty((0, 3))
        missing = [] if np.array_equal(self._brush[:2], self._pointer[:2]) else [self._go_on(self._pointer)]
        if len(self._points) >= 2:
            last, end = self._points[-2:]
            missing.append(_curve(self._points[-3] if len(self._points) > 2 else None, last, end, None))
        self._points = self._points[-1:]
        return np.concatenate([np.empty((0, 3)), *missing])

    def _drawn(self, pointer: Line, direction: Line, distance: float) -> Line:
        """Where the brush is after the pointer moved ``distance`` along ``direction`` to ``pointer``.

        With string length L, q' = (p - q) / L along the way gives q = p - L u + (q0 - p0 + L u) exp(-s / L).
        """
        lag = direction * self._trail_px
        start = pointer - direction * distance
        brush = pointer - lag + (self._brush - start + lag) * math.exp(-distance / self._trail_px)
        brush[2] = min(max(brush[2], 0.0), 1.0)
        self._brush = brush
        return brush

    def _go_on(self, point: Line) -> Line:
        """``point`` comes next: the curve to the one before it can be drawn."""
        *earlier, end = self._points
        if np.array_equal(point[:2], end[:2]):
            return np.empty((0, 3))
        self._points = [*self._points, point][-3:]
        if not earlier:
            return np.empty((0, 3))
        return _curve(earlier[-2] if len(earlier) > 1 else None, earlier[-1], end, point)


def _curve(before: Line | None, start: Line, end: Line, after: Line | None) -> Line:
    """``float64[N, 3]`` from ``start``, which is left out, to ``end``; None where the line begins or ends there."""
    chord = end[:2] - start[:2]
    length = math.hypot(*chord)
    span = math.sqrt(length)
    leaving = arriving = chord
    if before is not None:
        leaving = _tangent(before, start, end, span)
    if after is not None:
        arriving = _tangent(start, end, after, span)
    pieces = min(max(math.ceil(length / _PIECE_PX), 1), _MOST_PIECES)
    t = (np.arange(1, pieces + 1) / pieces)[:, None]
    s = 1 - t
    curve = np.empty((pieces, 3))
    curve[:, :2] = start[:2] * (s * s * (1 + 2 * t)) + leaving * (s * s * t)
    curve[:, :2] += end[:2] * (t * t * (1 + 2 * s)) - arriving * (t * t * s)
    curve[:, 2:] = start[2] * s + end[2] * t
    return curve


def _tangent(before: Line, at: Line, after: Line, span: float) -> Line:
    """The velocity at the middle one of three points, for a curve that takes ``span``; times are roots of lengths."""
    to, on = math.sqrt(math.dist(before[:2], at[:2])), math.sqrt(math.dist(at[:2], after[:2]))
    slope = (at - before)[:2] / to - (after - before)[:2] / (to + on) + (after - at)[:2] / on
    return np.asarray(slope * span)
