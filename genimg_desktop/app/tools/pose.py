"""Where a box is while it is transformed: pure numbers. Sizes below 0 are mirrored; corners may be pulled out."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.matrix import Matrix, Point, corners_of

CORNERS: tuple[Point, ...] = ((-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5))
"""Of a box in its own units, clockwise from the upper left one; its middle is (0, 0)."""
STRAIGHT: tuple[Point, ...] = ((0.0, 0.0),) * 4
SMALLEST_PX = 1.0
_NEARLY = 1e-9


@dataclass(frozen=True, slots=True, kw_only=True)
class Pose:
    """x, y: middle of the box on the canvas. width, height: canvas pixels, below 0 when mirrored, never 0. angle:
    degrees clockwise. bends: how far each corner is pulled out, in units of the box. pivot: what it turns about, in
    units of the box."""

    x: float
    y: float
    width: float
    height: float
    angle: float = 0.0
    bends: tuple[Point, ...] = STRAIGHT
    pivot: Point = (0.0, 0.0)

    @classmethod
    def of(cls, rect: Rect) -> Pose:
        """The box as it is."""
        return cls(x=rect.x + rect.width / 2, y=rect.y + rect.height / 2, width=rect.width, height=rect.height)

    # where

    def place(self, unit: Point) -> Point:
        """A place of the box on the canvas."""
        dx, dy = _turned(self.width * unit[0], self.height * unit[1], self.angle)
        return self.x + dx, self.y + dy

    def unit(self, place: Point) -> Point:
        """A place of the canvas in units of the box."""
        dx, dy = _turned(place[0] - self.x, place[1] - self.y, -self.angle)
        return dx / self.width, dy / self.height

    def corner_unit(self, number: int) -> Point:
        """A corner in units of the box, as far as it is pulled out."""
        (u, v), (du, dv) = CORNERS[number], self.bends[number]
        return u + du, v + dv

    def side_unit(self, number: int) -> Point:
        """The middle of the side from a corner to the next."""
        (u0, v0), (u1, v1) = self.corner_unit(number), self.corner_unit((number + 1) % 4)
        return (u0 + u1) / 2, (v0 + v1) / 2

    @property
    def corners(self) -> tuple[Point, ...]:
        """On the canvas, clockwise from what was the upper left one."""
        return tuple(self.place(self.corner_unit(number)) for number in range(4))

    @property
    def around(self) -> tuple[float, float, float, float]:
        """The upright rectangle around the corners: left, top, right, bottom."""
        xs, ys = [x for x, _ in self.corners], [y for _, y in self.corners]
        return min(xs), min(ys), max(xs), max(ys)

    @property
    def is_straight(self) -> bool:
        """Whether no corner is pulled out."""
        return self.bends == STRAIGHT

    def matrix(self, box: Rect) -> Matrix:
        """What takes ``box`` to this pose. Raises BadInput for a shape that a picture cannot be drawn into."""
        if not self.is_straight:
            return Matrix.from_corners(corners_of(box), self.corners)
        middle_x, middle_y = box.x + box.width / 2, box.y + box.height / 2
        return (
            Matrix.translation(-middle_x, -middle_y)
            .then(Matrix.scaling(self.width / box.width, self.height / box.height))
            .then(Matrix.rotation(self.angle))
            .then(Matrix.translation(self.x, self.y))
        )

    def shift_from(self, box: Rect) -> tuple[int, int] | None:
        """By how many whole pixels ``box`` is moved, when that is all that is done to it."""
        if (self.width, self.height, self.angle % 360.0) != (box.width, box.height, 0.0) or not self.is_straight:
            return None
        dx, dy = self.x - box.x - box.width / 2, self.y - box.y - box.height / 2
        return (round(dx), round(dy)) if dx == round(dx) and dy == round(dy) else None

    # other poses

    def moved(self, dx: float, dy: float) -> Pose:
        """Somewhere else."""
        return replace(self, x=self.x + dx, y=self.y + dy)

    def stretched(
        self, grip: Point, anchor: Point, to: Point, *, axes: str = "xy", keeps_proportions: bool = False
    ) -> Pose:
        """``grip`` (units) pulled to a place of the canvas while ``anchor`` (units) stays; ``axes`` may change."""
        fixed = self.place(anchor)
        dx, dy = _turned(to[0] - fixed[0], to[1] - fixed[1], -self.angle)
        du, dv = grip[0] - anchor[0], grip[1] - anchor[1]
        across = dx / (self.width * du) if "x" in axes and abs(du) > _NEARLY else 1.0
        down = dy / (self.height * dv) if "y" in axes and abs(dv) > _NEARLY else 1.0
        if keeps_proportions:
            across = down = self._joint(dx, dy, du, dv, across, down, axes)
        return self.sized(self.width * across, self.height * down, anchor)

    def sized(self, width: float, height: float, anchor: Point = (0.0, 0.0)) -> Pose:
        """Another size; ``anchor`` (units) stays where it is."""
        width, height = _not_nothing(width, self.width), _not_nothing(height, self.height)
        fixed = self.place(anchor)
        dx, dy = _turned(width * anchor[0], height * anchor[1], self.angle)
        return replace(self, x=fixed[0] - dx, y=fixed[1] - dy, width=width, height=height)

    def turned(self, degrees: float, about: Point | None = None) -> Pose:
        """Turned clockwise about a place of the canvas, the pivot when none is given."""
        px, py = about or self.place(self.pivot)
        dx, dy = _turned(self.x - px, self.y - py, degrees)
        angle = (self.angle + degrees + 180.0) % 360.0 - 180.0
        return replace(self, x=px + dx, y=py + dy, angle=angle)

    def mirrored(self, *, is_horizontal: bool) -> Pose:
        """Left and right (or top and bottom) of the canvas exchanged, about the pivot."""
        px, py = self.place(self.pivot)
        if is_horizontal:
            return replace(self, x=2 * px - self.x, width=-self.width, angle=-self.angle)
        return replace(self, y=2 * py - self.y, height=-self.height, angle=-self.angle)

    def bent(self, number: int, to: Point) -> Pose:
        """A corner pulled to a place of the canvas, alone."""
        (u, v), (u0, v0) = self.unit(to), CORNERS[number]
        bends = (*self.bends[:number], (u - u0, v - v0), *self.bends[number + 1 :])
        return replace(self, bends=bends)

    def with_pivot(self, place: Point) -> Pose:
        """Turn about another place of the canvas."""
        return replace(self, pivot=self.unit(place))

    def _joint(self, dx: float, dy: float, du: float, dv: float, across: float, down: float, axes: str) -> float:
        """One factor for both directions: along the diagonal for a corner."""
        if axes == "x":
            return across
        if axes == "y":
            return down
        ex, ey = self.width * du, self.height * dv
        return (dx * ex + dy * ey) / max(ex * ex + ey * ey, _NEARLY)


def _turned(x: float, y: float, degrees: float) -> Point:
    """Clockwise, y downwards; exact for quarter turns."""
    quarters = degrees / 90
    if quarters == round(quarters):
        cos, sin = ((1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0))[round(quarters) % 4]
    else:
        cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return x * cos - y * sin, x * sin + y * cos


def _not_nothing(size: float, before: float) -> float:
    """No thinner than a pixel; on the side where it was when it is nothing at all."""
    if abs(size) >= SMALLEST_PX:
        return size
    return math.copysign(SMALLEST_PX, size if size else before)
