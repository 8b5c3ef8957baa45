"""How work says how far it is, and learns that nobody wants it any more."""

from __future__ import annotations

from typing import Protocol

from genimg_desktop.core.text import Text


class Context(Protocol):
    """Given to every piece of work that may take over a second."""

    def report(self, fraction: float | None, message: Text | None = None) -> None:
        """Say how much is done, in [0, 1], or None when it cannot be known."""

    def check(self) -> None:
        """Raise Cancelled when the work is no longer wanted."""


class QuietContext:
    """Never cancelled, reports to nobody."""

    def report(self, fraction: float | None, message: Text | None = None) -> None:
        """Do nothing."""

    def check(self) -> None:
        """Do nothing."""


class PartContext:
    """A share of a longer piece of work: fractions are mapped into ``[low, high]`` of the whole."""

    def __init__(self, whole: Context, low: float, high: float) -> None:
        self._whole, self._low, self._high = whole, low, high

    def report(self, fraction: float | None, message: Text | None = None) -> None:
        """Report to the whole, scaled."""
        scaled = None if fraction is None else self._low + (self._high - self._low) * fraction
        self._whole.report(scaled, message)

    def check(self) -> None:
        """Raise Cancelled when the whole is cancelled."""
        self._whole.check()
