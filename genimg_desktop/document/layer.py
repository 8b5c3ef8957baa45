"""One picture on the canvas. A frozen value: commands put a new one in its place."""

from __future__ import annotations

import math
import secrets
from dataclasses import dataclass, field

import numpy as np

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.image.blend import MODES
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.pixels import Pixels, frozen, is_pixels
from genimg_desktop.spec.recipe import LARGEST_CANVAS, Made

NAME_LIMIT = 500


def new_layer_id() -> str:
    """An id that no other layer has, in this document or any other."""
    return secrets.token_hex(8)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Layer:
    """Pixels at a place on the canvas.

    pixels: ``uint8[H, W, 4]``, read-only and shared between states, history and caches (an array that can still be
    written is copied). x, y: canvas pixels of its upper left corner. opacity in [0, 1]. mode: a name in blend.MODES.
    recipe: how the pixels were made, None once they were painted on or come from elsewhere.

    A layer is compared by identity. Groups and adjustments will be further classes with these names for id, name,
    opacity, is_visible and mode; a mask will be one more field. Raises BadInput for values out of range.
    """

    name: str
    pixels: Pixels
    id: str = field(default_factory=new_layer_id)
    x: int = 0
    y: int = 0
    opacity: float = 1.0
    is_visible: bool = True
    mode: str = "normal"
    recipe: Made | None = None

    def __post_init__(self) -> None:
        if not is_pixels(self.pixels) or self.pixels.size == 0:
            raise ValueError("a layer needs uint8[H, W, 4] with at least one pixel")
        if self.pixels.flags.writeable or not self.pixels.flags.c_contiguous:
            object.__setattr__(self, "pixels", frozen(np.array(self.pixels, order="C")))
        object.__setattr__(self, "name", self.name[:NAME_LIMIT])
        wrong = [
            (not (math.isfinite(self.opacity) and 0.0 <= self.opacity <= 1.0), Text("opacity"), self.opacity),
            (self.mode not in MODES, Text("blend mode"), self.mode),
            (abs(self.x) > LARGEST_CANVAS, Text("left edge"), self.x),
            (abs(self.y) > LARGEST_CANVAS, Text("top edge"), self.y),
            (max(self.pixels.shape) > LARGEST_CANVAS, Text("size"), max(self.pixels.shape)),
        ]
        for is_wrong, what, value in wrong:
            if is_wrong:
                raise BadInput(Text("The {what} of a layer cannot be {value}.", what=what, value=str(value)))

    @property
    def width(self) -> int:
        """Columns of pixels."""
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        """Rows of pixels."""
        return int(self.pixels.shape[0])

    @property
    def bounds(self) -> Rect:
        """Where on the canvas it lies."""
        return Rect(self.x, self.y, self.width, self.height)

    def looks_like(self, other: Layer) -> bool:
        """Whether the canvas would look the same with the other in its place (names and recipes may differ)."""
        return self.pixels is other.pixels and all(
            getattr(self, name) == getattr(other, name) for name in ("x", "y", "opacity", "is_visible", "mode")
        )
