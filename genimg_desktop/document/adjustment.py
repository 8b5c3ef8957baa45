"""An adjustment in the stack: it changes how everything below it looks, and nothing of what is there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

from genimg_desktop.document.node import EVERYWHERE, Node
from genimg_desktop.image.adjust import Adjustment
from genimg_desktop.image.geometry import Rect


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class AdjustmentLayer(Node):
    """settings: one of image.adjust.ADJUSTMENTS. Acts on what lies below in its group, or below a pass-through group;
    a clipped one on the node it is clipped to alone."""

    HAS_EXTENT: ClassVar[bool] = False

    settings: Adjustment

    @property
    def bounds(self) -> Rect:
        """Everywhere."""
        return EVERYWHERE

    @property
    def is_seen(self) -> bool:
        """Not when it changes nothing."""
        return self.is_visible and self.opacity > 0.0 and not self.settings.is_identity

    @property
    def reach_px(self) -> int:
        """That of its settings."""
        return self.settings.reach_px

    def looks_like(self, other: Node) -> bool:
        """Also the same settings."""
        return isinstance(other, AdjustmentLayer) and self.settings == other.settings and Node.looks_like(self, other)

    def moved(self, dx: int, dy: int) -> AdjustmentLayer:
        """Its mask moved."""
        return self if self.mask is None else replace(self, mask=self.mask.translated(dx, dy))
