"""What a moving picture says besides its frames, and how long each is shown in the steps that its format counts in."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from genimg_desktop.image.pixels import Pixels
from genimg_desktop.image.xmp import Source, write_xmp

FILM_KEY = "genimg-film"
"""The keyword of a film in a PNG."""
LONGEST_FILM_TEXT = 4_000_000
"""Characters of a film that are carried inside a file; a longer one is left out of it."""

_NEARLY_FPS = 0.002

Box = tuple[int, int, int, int]
"""left, top, right, bottom in pixels; right and bottom are outside."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FilmMetadata:
    """What goes into the file. recipe_text: JSON of the first frame, which any viewer of ours restores. film_text: JSON
    of the whole film. source: the label. All empty: the file says nothing.
    """

    software: str = ""
    recipe_text: str | None = None
    film_text: str | None = None
    source: Source | None = None

    @property
    def is_empty(self) -> bool:
        """Whether the file shall carry nothing but its pictures."""
        return self.recipe_text is None and self.film_text is None and self.source is None

    def carried_film(self) -> str | None:
        """The film, if it is short enough to travel inside a file."""
        text = self.film_text
        return text if text is not None and len(text) <= LONGEST_FILM_TEXT else None

    def xmp(self) -> bytes:
        """The packet that says all of it; empty when there is nothing to say."""
        if self.is_empty:
            return b""
        return write_xmp(
            source=self.source, software=self.software, recipe_text=self.recipe_text, film_text=self.carried_film()
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """When frames begin, in whole units of the format, so that rounding never adds up.

    fps: frames per second. units_per_s: 1000 for WebP, 100 for GIF.
    """

    fps: float
    units_per_s: int

    def at(self, frame: float) -> int:
        """When a frame begins."""
        return round(frame * self.units_per_s / self.fps)


def exact_rate(fps: float) -> Fraction:
    """Frames per second as video counts them: 23.976, 29.97 and 59.94 are 1000/1001 of a whole number."""
    whole = round(fps * 1001 / 1000)
    if fps != round(fps) and abs(fps - whole * 1000 / 1001) < _NEARLY_FPS:
        return Fraction(whole * 1000, 1001)
    return Fraction(fps).limit_denominator(1001)


def changed_box(before: Pixels, now: Pixels) -> Box | None:
    """The smallest box that holds every pixel that is different; None when none is. Both ``uint8[H, W, C]``."""
    differs = (before != now).any(axis=2)
    rows, columns = np.flatnonzero(differs.any(axis=1)), np.flatnonzero(differs.any(axis=0))
    if not len(rows):
        return None
    return int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1
