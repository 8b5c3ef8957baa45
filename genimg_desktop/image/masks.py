"""Mask: how much of every pixel of the canvas something touches. Selections and the masks of layers are both this."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

import numpy as np
from numpy.typing import NDArray

from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.pixels import Pixels, frozen, is_pixels

Coverage: TypeAlias = NDArray[np.uint8]
"""``uint8[H, W]``: 0 not at all .. 255 wholly."""

How = Literal["replace", "add", "subtract", "intersect"]
"""What a new mask does to the one that is there."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Mask:
    """Coverage of the whole, endless canvas: an array at a place, and one value everywhere else.

    coverage: ``uint8[H, W]`` with at least one pixel, read-only and contiguous (another array is copied). x, y: canvas
    pixels of its upper left corner. outside: 0 or 255, the coverage beyond the array. Compared by identity. Raises
    ValueError for anything else.
    """

    coverage: Coverage
    x: int = 0
    y: int = 0
    outside: int = 0

    def __post_init__(self) -> None:
        array = self.coverage
        if not isinstance(array, np.ndarray) or array.dtype != np.uint8 or array.ndim != 2 or array.size == 0:
            raise ValueError("a mask needs uint8[H, W] with at least one pixel")
        if self.outside not in (0, 255):
            raise ValueError(f"beyond its array a mask is 0 or 255, not {self.outside}")
        for name in ("x", "y", "outside"):
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, (int, np.integer)):
                raise ValueError(f"{name} of a mask is a whole number, not {value!r}")
            object.__setattr__(self, name, int(value))
        if array.flags.writeable or not array.flags.c_contiguous:
            object.__setattr__(self, "coverage", frozen(np.array(array, order="C")))

    @classmethod
    def full(cls, rect: Rect) -> Mask:
        """The rectangle is covered, the rest is not. An empty rectangle covers nothing."""
        if rect.is_empty:
            return cls.nothing(rect.x, rect.y)
        return cls(coverage=frozen(np.full((rect.height, rect.width), 255, dtype=np.uint8)), x=rect.x, y=rect.y)

    @classmethod
    def nothing(cls, x: int = 0, y: int = 0) -> Mask:
        """No pixel is covered."""
        return cls(coverage=frozen(np.zeros((1, 1), dtype=np.uint8)), x=x, y=y)

    @classmethod
    def everything(cls) -> Mask:
        """Every pixel is covered."""
        return cls(coverage=frozen(np.full((1, 1), 255, dtype=np.uint8)), outside=255)

    @classmethod
    def from_alpha(cls, pixels: Pixels, x: int = 0, y: int = 0) -> Mask:
        """What ``uint8[H, W, 4]`` at (x, y) shows: its alpha; 0 beyond it."""
        if not is_pixels(pixels) or pixels.size == 0:
            raise ValueError("a mask from alpha needs uint8[H, W, 4] with at least one pixel")
        return cls(coverage=frozen(np.array(pixels[..., 3], order="C")), x=x, y=y)

    @property
    def bounds(self) -> Rect:
        """Where on the canvas the array lies."""
        height, width = self.coverage.shape
        return Rect(self.x, self.y, int(width), int(height))

    @property
    def nbytes(self) -> int:
        """What it holds in memory."""
        return int(self.coverage.nbytes)

    @property
    def is_blank(self) -> bool:
        """Whether no pixel is covered at all."""
        return self.outside == 0 and not self.coverage.any()

    @property
    def is_everything(self) -> bool:
        """Whether every pixel is covered wholly."""
        return self.outside == 255 and bool(self.coverage.min() == 255)

    def within(self, rect: Rect) -> Coverage:
        """``uint8[rect.height, rect.width]``, read-only: the coverage there, ``outside`` beyond the array."""
        inside = rect.intersect(self.bounds)
        part = self.coverage[inside.translate(-self.x, -self.y).slices] if not inside.is_empty else None
        if part is not None and inside == rect:
            return part
        out = np.full((rect.height, rect.width), self.outside, dtype=np.uint8)
        if part is not None:
            out[inside.translate(-rect.x, -rect.y).slices] = part
        return frozen(out)

    def translated(self, dx: int, dy: int) -> Mask:
        """Moved by whole pixels; the array is shared."""
        return Mask(coverage=self.coverage, x=self.x + dx, y=self.y + dy, outside=self.outside)

    def trimmed(self) -> Mask:
        """The same coverage in the smallest array; one pixel where all is alike."""
        differs = self.coverage != self.outside
        rows, columns = np.flatnonzero(differs.any(axis=1)), np.flatnonzero(differs.any(axis=0))
        if rows.size == 0:
            return Mask.everything() if self.outside else Mask.nothing(self.x, self.y)
        top, bottom, left, right = (int(v) for v in (rows[0], rows[-1] + 1, columns[0], columns[-1] + 1))
        if (bottom - top, right - left) == self.coverage.shape:
            return self
        part = np.array(self.coverage[top:bottom, left:right], order="C")
        return Mask(coverage=frozen(part), x=self.x + left, y=self.y + top, outside=self.outside)

    def inverted(self) -> Mask:
        """255 minus the coverage, everywhere."""
        return Mask(coverage=frozen(~self.coverage), x=self.x, y=self.y, outside=255 - self.outside)

    def combined(self, other: Mask, how: How) -> Mask:
        """This mask after ``other`` was laid on it.

        replace: the other alone. add: their sum, at most 255, so that two halves of an antialiased cut leave no seam.
        subtract: the difference, at least 0. intersect: the smaller of the two. (GIMP's rules.) Raises ValueError for
        another word.
        """
        if how not in get_args(How):
            raise ValueError(f"masks cannot be combined by {how!r}")
        if how == "replace":
            return other
        rect = self._joint(other, how)
        if rect.is_empty:
            return Mask.nothing(self.x, self.y)
        mine, theirs = self.within(rect), other.within(rect)
        return Mask(
            coverage=frozen(_joined(mine, theirs, how)),
            x=rect.x,
            y=rect.y,
            outside=int(_joined(np.uint8(self.outside), np.uint8(other.outside), how)),
        )

    def _joint(self, other: Mask, how: How) -> Rect:
        """Beyond this rectangle the combination is as it is outside of both."""
        if how == "subtract":
            return self.bounds if self.outside == 0 else self.bounds.union(other.bounds)
        if how == "intersect" and 0 in (self.outside, other.outside):
            mine = self.bounds if self.outside == 0 else other.bounds
            return mine.intersect(other.bounds) if other.outside == 0 else mine
        return self.bounds.union(other.bounds)


def _joined(mine: Coverage | np.uint8, theirs: Coverage | np.uint8, how: How) -> Coverage:
    if how == "add":
        return np.asarray(np.minimum(mine, np.uint8(255) - theirs) + theirs)  # min(a + b, 255) without leaving 8 bits
    if how == "subtract":
        return np.asarray(np.maximum(mine, theirs) - theirs)
    return np.asarray(np.minimum(mine, theirs))
