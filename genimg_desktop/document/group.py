"""Layers held together: moved, hidden, masked and blended as one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

from genimg_desktop.document.node import Node
from genimg_desktop.image.geometry import Rect

PASS_THROUGH = "pass-through"
"""The mode of a group whose layers blend with what lies below the group, as if there were none."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Group(Node):
    """children: from bottom to top. mode: one of blend.MODES makes a picture of the children first, which is then
    blended (an isolated group: W3C Compositing 1, section 3.4); PASS_THROUGH, the default, changes nothing about how
    the children look, so grouping never does."""

    OTHER_MODES: ClassVar[tuple[str, ...]] = (PASS_THROUGH,)

    mode: str = PASS_THROUGH
    children: tuple[Node, ...] = ()
    is_open: bool = True

    @property
    def is_isolated(self) -> bool:
        """Whether the children are blended among themselves first. A clipped group always is."""
        return self.mode != PASS_THROUGH or self.is_clipped

    @property
    def bounds(self) -> Rect:
        """The smallest Rect around all children that lie somewhere."""
        around = Rect(0, 0, 0, 0)
        for child in self.children:
            if child.HAS_EXTENT:
                around = around.union(child.bounds)
        return around

    @property
    def seen_bounds(self) -> Rect:
        """Also where adjustments act that a pass-through group lets out."""
        bounds = self.bounds
        for child in self.children:
            if child.is_seen and not self.is_isolated and (isinstance(child, Group) or not child.HAS_EXTENT):
                bounds = bounds.union(child.seen_bounds)
        return bounds

    @property
    def reach_px(self) -> int:
        """That of all children that are seen."""
        return sum(child.reach_px for child in self.children if child.is_seen)

    def moved(self, dx: int, dy: int) -> Group:
        """All children moved."""
        mask = None if self.mask is None else self.mask.translated(dx, dy)
        return replace(self, children=tuple(child.moved(dx, dy) for child in self.children), mask=mask)
