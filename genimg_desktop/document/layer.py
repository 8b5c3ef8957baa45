"""One picture on the canvas."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from genimg_desktop.core.text import Text
from genimg_desktop.document.node import NAME_LIMIT, Node, new_layer_id, refuse
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.pixels import Pixels, frozen, is_pixels
from genimg_desktop.spec.recipe import LARGEST_CANVAS, Made

__all__ = ["NAME_LIMIT", "Layer", "new_layer_id"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Layer(Node):
    """Pixels at a place on the canvas; see Node for the rest.

    pixels: ``uint8[H, W, 4]``, read-only and shared between states, history and caches (an array that can still be
    written is copied). x, y: canvas pixels of its upper left corner. recipe: how the pixels were made, None once they
    were painted on or come from elsewhere. is_alpha_locked: painting changes colours only.
    """

    pixels: Pixels
    x: int = 0
    y: int = 0
    recipe: Made | None = None
    is_alpha_locked: bool = False

    def __post_init__(self) -> None:
        if not is_pixels(self.pixels) or self.pixels.size == 0:
            raise ValueError("a layer needs uint8[H, W, 4] with at least one pixel")
        if self.pixels.flags.writeable or not self.pixels.flags.c_contiguous:
            object.__setattr__(self, "pixels", frozen(np.array(self.pixels, order="C")))
        Node.__post_init__(self)
        refuse(abs(self.x) > LARGEST_CANVAS, Text("left edge"), self.x)
        refuse(abs(self.y) > LARGEST_CANVAS, Text("top edge"), self.y)
        refuse(max(self.pixels.shape) > LARGEST_CANVAS, Text("size"), max(self.pixels.shape))

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

    def looks_like(self, other: Node) -> bool:
        """Also the same pixels at the same place."""
        return (
            isinstance(other, Layer)
            and self.pixels is other.pixels
            and (self.x, self.y) == (other.x, other.y)
            and Node.looks_like(self, other)
        )

    def moved(self, dx: int, dy: int) -> Layer:
        """The same pixels at another place."""
        mask = None if self.mask is None else self.mask.translated(dx, dy)
        return replace(self, x=self.x + dx, y=self.y + dy, mask=mask)
