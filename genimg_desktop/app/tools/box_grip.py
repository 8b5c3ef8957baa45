"""What of a box the pointer takes hold of, and where that takes the box."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from genimg_desktop.app.tools.overlay import Handle
from genimg_desktop.app.tools.pointer import PointerPoint
from genimg_desktop.app.tools.pose import Pose
from genimg_desktop.app.tools.snapping import Lines, Snapping
from genimg_desktop.app.tools.tool import Cursor
from genimg_desktop.image.matrix import Point

REACH_VIEW_PX = 9.0
SMALLEST_WITH_PIVOT_VIEW_PX = 60.0
ANGLE_STEP = 15.0

Kind = Literal["corner", "side", "pivot", "inside", "turn"]
_ACROSS: tuple[Cursor, ...] = ("size-h", "size-b", "size-v", "size-f")
"""Cursors by direction, every 45 degrees from the right, clockwise."""


@dataclass(frozen=True, slots=True)
class Grip:
    """kind: what is held; number: which corner (clockwise from the upper left) or side (from that corner on)."""

    kind: Kind
    number: int = 0


def grip_at(pose: Pose, point: PointerPoint, zoom: float) -> Grip:
    """What is under the pointer: a handle, the pivot, the inside, or nothing, which turns the box.

    A box that looks small can still be moved: from within, its handles are not reached from so far, its pivot not.
    """
    is_inside = _is_inside(pose, (point.x, point.y))
    side = min(abs(pose.width), abs(pose.height)) * zoom
    reach = min(REACH_VIEW_PX, side / 4) if is_inside else REACH_VIEW_PX
    found = [
        (_distance(pose.place(unit), point) * zoom, rank, grip)
        for rank, grip, unit in (
            *((0, Grip("corner", k), pose.corner_unit(k)) for k in range(4)),
            *((1, Grip("side", k), pose.side_unit(k)) for k in range(4)),
            (2, Grip("pivot"), pose.pivot),
        )
        if rank < 2 or side >= SMALLEST_WITH_PIVOT_VIEW_PX
    ]
    near = [item for item in found if item[0] <= reach]
    if near:
        return min(near, key=lambda item: (item[1] == 2, item[0], item[1]))[2]
    return Grip("inside") if is_inside else Grip("turn")


def handles_of(pose: Pose, hot: Grip | None) -> tuple[Handle, ...]:
    """The four corners and the middles of the four sides."""
    grips = [(Grip("corner", k), pose.corner_unit(k)) for k in range(4)]
    grips += [(Grip("side", k), pose.side_unit(k)) for k in range(4)]
    places = ((grip, pose.place(unit)) for grip, unit in grips)
    return tuple(Handle(x=x, y=y, is_hot=hot == grip) for grip, (x, y) in places)


def cursor_of(grip: Grip | None, pose: Pose) -> Cursor:
    """What a drag would do."""
    if grip is None:
        return "arrow"
    if grip.kind in ("inside", "pivot"):
        return "move" if grip.kind == "inside" else "cross"
    if grip.kind == "turn":
        return "turn"
    unit = pose.corner_unit(grip.number) if grip.kind == "corner" else pose.side_unit(grip.number)
    x, y = pose.place(unit)
    direction = math.degrees(math.atan2(y - pose.y, x - pose.x))
    return _ACROSS[round(direction / 45.0) % 4]


def dragged(
    grip: Grip,
    before: Pose,
    start: PointerPoint,
    point: PointerPoint,
    *,
    snap: tuple[Snapping, Lines, float],
    is_joined: bool = False,
) -> Pose:
    """The pose after a drag from ``start`` to ``point``. snap: what attracts, the lines, and the zoom."""
    has_shift, has_alt = "shift" in point.modifiers, "alt" in point.modifiers
    if grip.kind == "inside":
        return _moved(before, start, point, snap, is_straight=has_shift)
    if grip.kind == "turn":
        return _turned(before, start, point, in_steps=has_shift)
    to = _target(before, grip, start, point, snap)
    if grip.kind == "pivot":
        return before.with_pivot(to)
    if grip.kind == "corner" and "ctrl" in point.modifiers:
        return before.bent(grip.number, to)
    is_corner = grip.kind == "corner"
    unit = before.corner_unit if is_corner else before.side_unit
    anchor = before.pivot if has_alt else unit((grip.number + 2) % 4)
    axes = "xy" if is_corner else ("y" if grip.number % 2 == 0 else "x")
    return before.stretched(unit(grip.number), anchor, to, axes=axes, keeps_proportions=has_shift != is_joined)


def _moved(
    before: Pose, start: PointerPoint, point: PointerPoint, snap: tuple[Snapping, Lines, float], *, is_straight: bool
) -> Pose:
    dx, dy = point.x - start.x, point.y - start.y
    if is_straight:
        dx, dy = (dx, 0.0) if abs(dx) >= abs(dy) else (0.0, dy)
    snapping, lines, zoom = snap
    left, top, right, bottom = before.moved(dx, dy).around
    more_x, more_y = snapping.shift((left, (left + right) / 2, right), (top, (top + bottom) / 2, bottom), lines, zoom)
    return before.moved(round(dx) if not more_x else dx + more_x, round(dy) if not more_y else dy + more_y)


def _turned(before: Pose, start: PointerPoint, point: PointerPoint, *, in_steps: bool) -> Pose:
    x, y = before.place(before.pivot)
    first, now = math.atan2(start.y - y, start.x - x), math.atan2(point.y - y, point.x - x)
    angle = before.angle + math.degrees(now - first)
    angle = round(angle / ANGLE_STEP) * ANGLE_STEP if in_steps else round(angle, 1)
    return before.turned(angle - before.angle)


def _target(
    before: Pose, grip: Grip, start: PointerPoint, point: PointerPoint, snap: tuple[Snapping, Lines, float]
) -> Point:
    """Where the handle itself is to be: it was not hit exactly in its middle."""
    unit = {"corner": before.corner_unit, "side": before.side_unit}.get(grip.kind, lambda _: before.pivot)(grip.number)
    x, y = before.place(unit)
    x, y = x + point.x - start.x, y + point.y - start.y
    snapping, lines, zoom = snap
    is_upright = before.angle % 90.0 == 0.0
    if not (is_upright or grip.kind == "pivot" or "ctrl" in point.modifiers):
        snapping.release()
        return x, y
    near_x, near_y = snapping.point(x, y, lines, zoom)
    if grip.kind != "corner" or "ctrl" in point.modifiers:
        return near_x, near_y
    return (near_x if near_x != x else round(x)), (near_y if near_y != y else round(y))


def _distance(place: Point, point: PointerPoint) -> float:
    return math.hypot(place[0] - point.x, place[1] - point.y)


def _is_inside(pose: Pose, place: Point) -> bool:
    """Whether a place is within the four corners, by the side of each edge that it is on."""
    corners = pose.corners
    signs = {
        (x1 - x0) * (place[1] - y0) - (y1 - y0) * (place[0] - x0) > 0
        for (x0, y0), (x1, y1) in zip(corners, (*corners[1:], corners[0]), strict=True)
    }
    return len(signs) == 1
