"""What a tool wants to see over the canvas: values in canvas pixels that the canvas paints at its zoom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from genimg_desktop.core.text import Text
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.paint import Colour

Place = tuple[float, float]
"""x, y in canvas pixels."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """Points joined by straight lines, one pixel of the screen wide, seen on any picture.

    kind: 'ants' is dashed and moves, for what is selected.
    """

    points: tuple[Place, ...]
    is_closed: bool = False
    kind: Literal["line", "dashed", "ants"] = "line"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ring:
    """A circle; radius in canvas pixels."""

    x: float
    y: float
    radius: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Handle:
    """Something to take hold of, of the same size at every zoom. is_hot: the pointer is over it."""

    x: float
    y: float
    kind: Literal["square", "round", "cross", "turn"] = "square"
    is_hot: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Swatch:
    """A colour beside the pointer, and the one it takes the place of."""

    x: float
    y: float
    colour: Colour
    other: Colour | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """Words beside a place, such as a size while it is dragged."""

    x: float
    y: float
    text: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Overlay:
    """Everything that is painted, in this order. shade: the canvas outside of this rectangle is darkened."""

    shade: Rect | None = None
    outlines: tuple[Outline, ...] = ()
    rings: tuple[Ring, ...] = ()
    handles: tuple[Handle, ...] = ()
    swatches: tuple[Swatch, ...] = ()
    labels: tuple[Label, ...] = ()

    @property
    def is_moving(self) -> bool:
        """Whether it has to be painted again by itself."""
        return any(outline.kind == "ants" for outline in self.outlines)


NOTHING = Overlay()
