"""What everything in the stack of layers has in common: pictures, groups and adjustments are nodes."""

from __future__ import annotations

import math
import secrets
from dataclasses import dataclass, field
from typing import ClassVar

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.image.blend import MODES
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.masks import Mask
from genimg_desktop.spec.recipe import LARGEST_CANVAS

NAME_LIMIT = 500
EVERYWHERE = Rect(-2 * LARGEST_CANVAS, -2 * LARGEST_CANVAS, 5 * LARGEST_CANVAS, 5 * LARGEST_CANVAS)
"""Larger than any canvas with anything that may lie beside it."""


def new_layer_id() -> str:
    """An id that no other node has, in this document or any other."""
    return secrets.token_hex(8)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Node:
    """One thing in the stack. A frozen value, compared by identity: commands put a new one in its place.

    opacity in [0, 1]. mode: a name in blend.MODES (a group has one more). is_clipped: seen only where the nearest node
    below that is not clipped itself is seen. is_locked: neither painted on, moved nor removed. mask: what of it is
    seen, on canvas pixels; has no effect unless is_mask_on. Raises BadInput for values out of range.
    """

    OTHER_MODES: ClassVar[tuple[str, ...]] = ()
    HAS_EXTENT: ClassVar[bool] = True
    """Whether it lies somewhere; an adjustment does not."""

    name: str
    id: str = field(default_factory=new_layer_id)
    opacity: float = 1.0
    is_visible: bool = True
    mode: str = "normal"
    is_clipped: bool = False
    is_locked: bool = False
    mask: Mask | None = None
    is_mask_on: bool = True

    def __post_init__(self) -> None:
        object.__setattr__(self, "name", self.name[:NAME_LIMIT])
        refuse(not (math.isfinite(self.opacity) and 0.0 <= self.opacity <= 1.0), Text("opacity"), self.opacity)
        refuse(self.mode not in MODES and self.mode not in self.OTHER_MODES, Text("blend mode"), self.mode)

    @property
    def acting_mask(self) -> Mask | None:
        """The mask while it is switched on."""
        return self.mask if self.is_mask_on else None

    @property
    def is_seen(self) -> bool:
        """Whether it may add anything to the picture."""
        return self.is_visible and self.opacity > 0.0

    @property
    def bounds(self) -> Rect:
        """Where on the canvas it lies, whether seen or not."""
        raise NotImplementedError

    @property
    def seen_bounds(self) -> Rect:
        """Where it may change the picture, at whatever scale. A mask makes that no smaller for what lies somewhere:
        from afar a pixel of the view may show a bit of the layer and a bit of the mask that do not touch.
        """
        mask = self.acting_mask
        return self.bounds if self.HAS_EXTENT or mask is None or mask.outside else mask.bounds

    @property
    def reach_px(self) -> int:
        """How far (canvas pixels) a pixel of the picture below can shine because of this node."""
        return 0

    def looks_like(self, other: Node) -> bool:
        """Whether the canvas would look the same with the other in its place (names and recipes may differ).

        For what the node holds in itself; a group does not ask its children.
        """
        return (
            type(self) is type(other)
            and self.acting_mask is other.acting_mask
            and (self.opacity, self.is_visible, self.mode, self.is_clipped)
            == (other.opacity, other.is_visible, other.mode, other.is_clipped)
        )

    def moved(self, dx: int, dy: int) -> Node:
        """The same, moved by whole canvas pixels, with its mask."""
        raise NotImplementedError


def refuse(is_wrong: bool, what: Text, value: object) -> None:
    """Raise BadInput that names the field and its value, if it is wrong."""
    if is_wrong:
        raise BadInput(Text("The {what} of a layer cannot be {value}.", what=what, value=str(value)))
