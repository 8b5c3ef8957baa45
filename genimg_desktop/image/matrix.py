"""Where the points of a picture go: moved, turned, scaled, mirrored, or drawn by its four corners."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.image.geometry import Rect

Reals: TypeAlias = NDArray[np.float64]
Point: TypeAlias = tuple[float, float]

_NOTHING = 1e-12
_QUARTERS = {0: (1.0, 0.0), 1: (0.0, 1.0), 2: (-1.0, 0.0), 3: (0.0, -1.0)}


@dataclass(frozen=True, slots=True)
class Matrix:
    """A projective map of the plane: (x, y) goes to ((a x + b y + c) / w, (d x + e y + f) / w), w = g x + h y + i.

    values: a, b, c, d, e, f, g, h, i, row by row. Canvas pixels, y downwards: turning is clockwise. Compared by value.
    Raises ValueError for a wrong count or what is no number.
    """

    values: tuple[float, ...] = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)

    def __post_init__(self) -> None:
        if len(self.values) != 9 or not all(math.isfinite(value) for value in self.values):
            raise ValueError(f"a matrix has nine numbers, not {self.values}")

    @classmethod
    def translation(cls, dx: float, dy: float) -> Matrix:
        """Moved."""
        return cls((1.0, 0.0, dx, 0.0, 1.0, dy, 0.0, 0.0, 1.0))

    @classmethod
    def scaling(cls, across: float, down: float, about: Point = (0.0, 0.0)) -> Matrix:
        """Stretched away from a point, which stays."""
        return cls((across, 0.0, 0.0, 0.0, down, 0.0, 0.0, 0.0, 1.0)).about(about)

    @classmethod
    def rotation(cls, degrees: float, about: Point = (0.0, 0.0)) -> Matrix:
        """Turned clockwise around a point; exact for multiples of 90 degrees."""
        quarters = degrees / 90
        if quarters == round(quarters):
            cos, sin = _QUARTERS[round(quarters) % 4]
        else:
            cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
        return cls((cos, -sin, 0.0, sin, cos, 0.0, 0.0, 0.0, 1.0)).about(about)

    @classmethod
    def shear(cls, across: float, down: float, about: Point = (0.0, 0.0)) -> Matrix:
        """Slanted: x grows by ``across`` per pixel of y, y by ``down`` per pixel of x."""
        return cls((1.0, across, 0.0, down, 1.0, 0.0, 0.0, 0.0, 1.0)).about(about)

    @classmethod
    def flip(cls, *, is_horizontal: bool, about: Point) -> Matrix:
        """Left and right exchanged, or top and bottom, around a point."""
        return cls.scaling(-1.0, 1.0, about) if is_horizontal else cls.scaling(1.0, -1.0, about)

    @classmethod
    def from_corners(cls, source: Sequence[Point], target: Sequence[Point]) -> Matrix:
        """The map that takes four points to four points, both in one order around.

        P. Heckbert, 'Fundamentals of texture mapping and image warping', 1989, section 2.2.3. Raises BadInput where
        three points of one side are on a line or the outline would cross itself, ValueError for another count.
        """
        if len(source) != 4 or len(target) != 4:
            raise ValueError("four pairs of points are needed")
        to_source, to_target = _from_square(source), _from_square(target)
        if to_source is None or to_target is None:
            raise _unfit()
        matrix = to_source.inverse().then(to_target)
        depth = [matrix.depth_at(point) for point in source]
        if not (min(depth) > 0 or max(depth) < 0):
            raise _unfit()
        scale = math.copysign(max(abs(value) for value in depth), depth[0])
        values = [value / scale for value in matrix.values]
        farthest = max(abs(value) for point in source for value in point)
        for tilt in (6, 7):
            if abs(values[tilt]) * farthest < _NOTHING:  # a parallelogram, but for rounding
                values[tilt] = 0.0
        return cls(tuple(values))

    @property
    def is_affine(self) -> bool:
        """Whether parallel lines stay parallel."""
        return self.values[6] == 0.0 and self.values[7] == 0.0

    @property
    def array(self) -> Reals:
        """``float64[3, 3]``."""
        return np.array(self.values).reshape(3, 3)

    def then(self, later: Matrix) -> Matrix:
        """This map, and ``later`` after it."""
        return Matrix(tuple((later.array @ self.array).ravel().tolist()))

    def about(self, point: Point) -> Matrix:
        """The same map with ``point`` as its origin."""
        if point == (0.0, 0.0):
            return self
        x, y = point
        return Matrix.translation(-x, -y).then(self).then(Matrix.translation(x, y))

    def inverse(self) -> Matrix:
        """The way back. Raises BadInput for a map that makes the plane a line or a point."""
        a, b, c, d, e, f, g, h, i = self.values
        cofactors = (
            *(e * i - f * h, c * h - b * i, b * f - c * e),
            *(f * g - d * i, a * i - c * g, c * d - a * f),
            *(d * h - e * g, b * g - a * h, a * e - b * d),
        )
        determinant = a * cofactors[0] + b * cofactors[3] + c * cofactors[6]
        size = max(abs(value) for value in (a, b, d, e)) ** 2 * max(abs(i), abs(g), abs(h))
        if not abs(determinant) > _NOTHING * size:
            raise BadInput(Text("A picture cannot be squeezed to nothing."))
        return Matrix(tuple(value / determinant for value in cofactors))

    def depth_at(self, point: Point) -> float:
        """w there: what lies at 0 goes to infinity, what lies beyond comes from behind."""
        _, _, _, _, _, _, g, h, i = self.values
        return g * point[0] + h * point[1] + i

    def apply(self, points: ArrayLike) -> Reals:
        """``float[N, 2]`` -> ``float64[N, 2]``: where the points go. Raises ValueError for another shape."""
        xy = np.asarray(points, dtype=np.float64)
        if xy.ndim != 2 or xy.shape[1] != 2:
            raise ValueError("points are float[N, 2]")
        moved = xy @ self.array[:, :2].T + self.array[:, 2]
        return np.asarray(moved[:, :2] / moved[:, 2:])

    def outline(self, rect: Rect) -> Reals:
        """``float64[4, 2]``: where the corners of a rectangle go, clockwise from the upper left one.

        Raises BadInput where a part of the rectangle would come from behind the eye.
        """
        corners = corners_of(rect)
        if min(self.depth_at(corner) for corner in corners) <= 0:
            raise _unfit()
        return self.apply(corners)

    def bounds(self, rect: Rect) -> Rect:
        """The smallest Rect of whole pixels around where a rectangle goes; rounding errors add no pixels."""
        outline = self.outline(rect)
        left, top = np.floor(outline.min(axis=0) + 1e-6).astype(int).tolist()
        right, bottom = np.ceil(outline.max(axis=0) - 1e-6).astype(int).tolist()
        return Rect(left, top, max(right - left, 0), max(bottom - top, 0))


def corners_of(rect: Rect) -> tuple[Point, Point, Point, Point]:
    """Clockwise from the upper left one."""
    left, top, right, bottom = float(rect.x), float(rect.y), float(rect.right), float(rect.bottom)
    return (left, top), (right, top), (right, bottom), (left, bottom)


def _from_square(corners: Sequence[Point]) -> Matrix | None:
    """The map from (0, 0), (1, 0), (1, 1), (0, 1) to four points; None where three of them are on a line."""
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = ((float(x), float(y)) for x, y in corners)
    size = max(abs(value) for x, y in corners for value in (x - x0, y - y0))
    for p, q, r in ((0, 1, 2), (1, 2, 3), (2, 3, 0), (3, 0, 1)):
        (px, py), (qx, qy), (rx, ry) = corners[p], corners[q], corners[r]
        if not abs((qx - px) * (ry - py) - (qy - py) * (rx - px)) > 1e-9 * size * size:
            return None
    sum_x, sum_y = x0 - x1 + x2 - x3, y0 - y1 + y2 - y3
    dx1, dy1, dx2, dy2 = x1 - x2, y1 - y2, x3 - x2, y3 - y2
    determinant = dx1 * dy2 - dx2 * dy1
    g = (sum_x * dy2 - dx2 * sum_y) / determinant
    h = (dx1 * sum_y - sum_x * dy1) / determinant
    return Matrix((x1 - x0 + g * x1, x3 - x0 + h * x3, x0, y1 - y0 + g * y1, y3 - y0 + h * y3, y0, g, h, 1.0))


def _unfit() -> BadInput:
    return BadInput(
        Text("A picture cannot be drawn into this shape."),
        hint=Text("Keep the four corners apart, each bulging outwards."),
    )
