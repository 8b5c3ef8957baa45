"""What is moved near a line stays on it: guides, edges and middle of the canvas, edges and middles of other layers."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from genimg_desktop.app.artboard import Artboard
from genimg_desktop.app.guides import Guides
from genimg_desktop.app.tools.overlay import Outline
from genimg_desktop.core.signals import Signal
from genimg_desktop.document.group import Group
from genimg_desktop.document.tree import Nodes
from genimg_desktop.image.geometry import Rect

REACH_VIEW_PX = 8.0
"""How near is near, in view pixels."""
_BEYOND_PX = 100_000.0


@dataclass(frozen=True, slots=True)
class Lines:
    """What attracts: x of upright lines, y of level ones, in canvas pixels."""

    across: tuple[float, ...] = ()
    down: tuple[float, ...] = ()


class Snapping:
    """is_on: whether anything attracts. hits: the lines that hold what is being moved, to be shown."""

    def __init__(self, artboard: Artboard, guides: Guides) -> None:
        self.changed: Signal[()] = Signal()
        self.is_on = True
        self.hits = Lines()
        self._artboard, self._guides = artboard, guides

    def switch(self, is_on: bool) -> None:
        """Let lines attract, or not."""
        self.is_on = is_on
        self.changed.emit()

    def lines(self, but: Collection[str] = (), *, with_guides: bool = True) -> Lines:
        """All that attracts now; ``but``: ids of what is moved itself. Asked for once, when a drag begins."""
        if not self.is_on:
            return Lines()
        state = self._artboard.document.state
        canvas = state.bounds
        across, down = set(_marks(canvas.x, canvas.right)), set(_marks(canvas.y, canvas.bottom))
        for rect in _extents(state.layers, but):
            across.update(_marks(rect.x, rect.right))
            down.update(_marks(rect.y, rect.bottom))
        if with_guides and self._guides.is_shown:
            across.update(guide.position for guide in self._guides.lines if guide.is_upright)
            down.update(guide.position for guide in self._guides.lines if not guide.is_upright)
        return Lines(tuple(sorted(across)), tuple(sorted(down)))

    def point(self, x: float, y: float, lines: Lines, zoom: float) -> tuple[float, float]:
        """A place, or the one on the lines near it."""
        dx, dy = self.shift((x,), (y,), lines, zoom)
        return x + dx, y + dy

    def shift(self, xs: Iterable[float], ys: Iterable[float], lines: Lines, zoom: float) -> tuple[float, float]:
        """How far to move what has its own marks at ``xs`` and ``ys`` so that one lies on a line; (0, 0) for none."""
        reach = REACH_VIEW_PX / zoom
        dx, x = _nearest(xs, lines.across, reach)
        dy, y = _nearest(ys, lines.down, reach)
        self.hits = Lines(() if x is None else (x,), () if y is None else (y,))
        return dx, dy

    def move(self, rect: Rect, dx: float, dy: float, lines: Lines, zoom: float) -> tuple[int, int]:
        """By how much to move a rectangle, in whole pixels, when the pointer asks for (dx, dy)."""
        xs = [mark + dx for mark in _marks(rect.x, rect.right)]
        ys = [mark + dy for mark in _marks(rect.y, rect.bottom)]
        more_x, more_y = self.shift(xs, ys, lines, zoom)
        return round(dx + more_x), round(dy + more_y)

    def release(self) -> None:
        """Nothing is moved any more."""
        self.hits = Lines()

    def outlines(self) -> tuple[Outline, ...]:
        """The lines that hold what is moved, for the overlay of a tool."""
        upright = (Outline(points=((x, -_BEYOND_PX), (x, _BEYOND_PX)), kind="line") for x in self.hits.across)
        level = (Outline(points=((-_BEYOND_PX, y), (_BEYOND_PX, y)), kind="line") for y in self.hits.down)
        return (*upright, *level)


def _marks(low: int, high: int) -> tuple[float, float, float]:
    return float(low), (low + high) / 2, float(high)


def _nearest(marks: Iterable[float], lines: tuple[float, ...], reach: float) -> tuple[float, float | None]:
    """The smallest move that brings a mark onto a line, and that line."""
    best, at = reach, None
    move = 0.0
    for mark in marks:
        for line in lines:
            distance = abs(line - mark)
            if distance <= best and (at is None or distance < best):
                best, move, at = distance, line - mark, line
    return move, at


def _extents(nodes: Nodes, but: Collection[str]) -> Iterable[Rect]:
    """Of everything that lies somewhere and is seen, without what is moved."""
    for node in nodes:
        if node.id in but or not node.is_visible or not node.HAS_EXTENT:
            continue
        if isinstance(node, Group):
            yield from _extents(node.children, but)
        else:
            yield node.bounds
