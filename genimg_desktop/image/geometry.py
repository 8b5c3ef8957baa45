"""Rectangles of whole pixels, and fitting one size into another."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rect:
    """Pixels ``x .. x + width - 1`` by ``y .. y + height - 1``; y grows downwards. A negative size is a ValueError."""

    x: int
    y: int
    width: int
    height: int

    def __post_init__(self) -> None:
        if self.width < 0 or self.height < 0:
            raise ValueError(f"a Rect cannot be {self.width} x {self.height}")

    @property
    def right(self) -> int:
        """The first column that is no longer inside."""
        return self.x + self.width

    @property
    def bottom(self) -> int:
        """The first row that is no longer inside."""
        return self.y + self.height

    @property
    def is_empty(self) -> bool:
        """Whether no pixel is inside."""
        return self.width == 0 or self.height == 0

    @property
    def slices(self) -> tuple[slice, slice]:
        """Rows and columns, to cut it out of an array ``[H, W, ...]``. Raises ValueError left of or above 0."""
        if self.x < 0 or self.y < 0:
            raise ValueError(f"{self} reaches outside of an array")
        return slice(self.y, self.bottom), slice(self.x, self.right)

    def contains(self, x: int, y: int) -> bool:
        """Whether the pixel is inside."""
        return self.x <= x < self.right and self.y <= y < self.bottom

    def intersect(self, other: Rect) -> Rect:
        """The pixels in both; an empty Rect when there are none."""
        x, y = max(self.x, other.x), max(self.y, other.y)
        width, height = min(self.right, other.right) - x, min(self.bottom, other.bottom) - y
        return Rect(x, y, width, height) if width > 0 and height > 0 else Rect(x, y, 0, 0)

    def union(self, other: Rect) -> Rect:
        """The smallest Rect around both; an empty one adds nothing."""
        if self.is_empty or other.is_empty:
            return other if self.is_empty else self
        x, y = min(self.x, other.x), min(self.y, other.y)
        return Rect(x, y, max(self.right, other.right) - x, max(self.bottom, other.bottom) - y)

    def translate(self, dx: int, dy: int) -> Rect:
        """Moved by whole pixels."""
        return Rect(self.x + dx, self.y + dy, self.width, self.height)

    def scaled(self, factor: float) -> Rect:
        """The smallest Rect that covers this one after scaling all coordinates by ``factor`` > 0."""
        x, y = math.floor(self.x * factor), math.floor(self.y * factor)
        right, bottom = math.ceil(self.right * factor), math.ceil(self.bottom * factor)
        return Rect(x, y, right - x, bottom - y)


def fit_size(width: int, height: int, max_width: int, max_height: int, *, can_grow: bool = True) -> tuple[int, int]:
    """The largest size with the proportions of ``width x height`` inside ``max_width x max_height``, at least 1 x 1.

    Without ``can_grow`` a picture that already fits stays as it is. All four must be at least 1.
    """
    if min(width, height, max_width, max_height) < 1:
        raise ValueError("sizes must be at least 1")
    factor = min(max_width / width, max_height / height)
    if factor >= 1.0 and not can_grow:
        return width, height
    return (
        min(max(round(width * factor), 1), max_width),
        min(max(round(height * factor), 1), max_height),
    )


def letterbox(width: int, height: int, box: Rect) -> Rect:
    """Where a picture of ``width x height`` lies when it is fitted into the middle of ``box``. The box is not empty."""
    fitted_width, fitted_height = fit_size(width, height, box.width, box.height)
    return Rect(
        box.x + (box.width - fitted_width) // 2,
        box.y + (box.height - fitted_height) // 2,
        fitted_width,
        fitted_height,
    )
