"""The two colours that are painted with, and those that were used last."""

from __future__ import annotations

import re
from collections.abc import Iterable

from genimg_desktop.core.signals import Signal
from genimg_desktop.image.paint import Colour

BLACK: Colour = (0, 0, 0, 255)
WHITE: Colour = (255, 255, 255, 255)
CLEAR: Colour = (0, 0, 0, 0)
MOST_RECENT = 24


class Colours:
    """changed: another colour, or others were used last. Both are opaque; how much is laid down is up to the tool."""

    def __init__(self, foreground: Colour = BLACK, background: Colour = WHITE, recent: Iterable[Colour] = ()) -> None:
        self.changed: Signal[()] = Signal()
        self._foreground, self._background = foreground, background
        self._recent = tuple(recent)[:MOST_RECENT]

    @property
    def foreground(self) -> Colour:
        """What is painted with."""
        return self._foreground

    @property
    def background(self) -> Colour:
        """The other one: where a gradient ends."""
        return self._background

    @property
    def recent(self) -> tuple[Colour, ...]:
        """Colours that were painted with, the last one first."""
        return self._recent

    def set_foreground(self, colour: Colour) -> None:
        """Paint with another colour."""
        self._set(opaque(colour), self._background)

    def set_background(self, colour: Colour) -> None:
        """Another other one."""
        self._set(self._foreground, opaque(colour))

    def swap(self) -> None:
        """Each in the place of the other."""
        self._set(self._background, self._foreground)

    def reset(self) -> None:
        """Black on white."""
        self._set(BLACK, WHITE)

    def remember(self, colour: Colour) -> None:
        """It was painted with."""
        recent = (opaque(colour), *(other for other in self._recent if other != opaque(colour)))[:MOST_RECENT]
        if recent != self._recent:
            self._recent = recent
            self.changed.emit()

    def _set(self, foreground: Colour, background: Colour) -> None:
        if (foreground, background) != (self._foreground, self._background):
            self._foreground, self._background = foreground, background
            self.changed.emit()


def opaque(colour: Colour) -> Colour:
    """The colour without its transparency."""
    return (colour[0], colour[1], colour[2], 255)


def luma(colour: Colour) -> int:
    """How light a colour is, 0 .. 255: what it is worth on a mask (the weights of W3C Compositing and Blending 1)."""
    return round(0.3 * colour[0] + 0.59 * colour[1] + 0.11 * colour[2])


def to_hex(colour: Colour) -> str:
    """'#rrggbb'."""
    return f"#{colour[0]:02x}{colour[1]:02x}{colour[2]:02x}"


def from_hex(text: str) -> Colour | None:
    """An opaque colour from '#rrggbb', '#rgb' or the same without '#'; None for anything else."""
    found = re.fullmatch(r"\s*#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})\s*", text)
    if found is None:
        return None
    digits = found[1] if len(found[1]) == 6 else "".join(2 * digit for digit in found[1])
    return (int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16), 255)
