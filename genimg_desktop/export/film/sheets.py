"""Frames side by side in one picture."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.image.pixels import Pixels

LARGEST_SIDE = 16_384
MOST_PIXELS = 100_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """Cells of one size in rows. gap: pixels between them and around them."""

    columns: int
    rows: int
    width: int
    height: int
    gap: int = 0

    @classmethod
    def of(cls, count: int, width: int, height: int, *, columns: int = 0, gap: int = 0) -> Grid:
        """For ``count`` cells; columns 0: nearly square. Raises BadInput when the sheet would be too large."""
        if columns < 1:
            columns = max(1, round(math.sqrt(count * (height + gap) / (width + gap))))
        columns = min(columns, count)
        grid = cls(columns=columns, rows=math.ceil(count / columns), width=width, height=height, gap=gap)
        across, down = grid.size
        if max(across, down) > LARGEST_SIDE or across * down > MOST_PIXELS:
            raise BadInput(
                Text("The sheet would be {width} x {height} pixels, which is too large.", width=across, height=down),
                hint=Text("Take fewer frames, or a smaller size."),
            )
        return grid

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the whole sheet."""
        across = self.columns * (self.width + self.gap) + self.gap
        return across, self.rows * (self.height + self.gap) + self.gap

    def corner(self, number: int) -> tuple[int, int]:
        """Left and top of a cell."""
        row, column = divmod(number, self.columns)
        return self.gap + column * (self.width + self.gap), self.gap + row * (self.height + self.gap)

    def blank(self, colour: tuple[int, int, int, int] = (0, 0, 0, 0)) -> Pixels:
        """The sheet without pictures."""
        across, down = self.size
        return np.full((down, across, 4), colour, np.uint8)

    def lay(self, sheet: Pixels, number: int, picture: Pixels) -> None:
        """Put a picture, no larger than a cell, into the middle of its cell."""
        left, top = self.corner(number)
        height, width = picture.shape[:2]
        left, top = left + (self.width - width) // 2, top + (self.height - height) // 2
        sheet[top : top + height, left : left + width] = picture
