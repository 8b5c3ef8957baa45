"""Guides: lines to place things by. Every verb is one step; a drag is one step between ``begin`` and ``end``."""

from __future__ import annotations

from collections.abc import Iterable

from genimg_desktop.app.artboard import Artboard
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.signals import Signal
from genimg_desktop.core.text import Text
from genimg_desktop.document.commands import SetGuides
from genimg_desktop.document.document import Guide

GRIP_VIEW_PX = 5.0
"""How near the pointer has to be to take hold of one, in view pixels."""
MOST_GUIDES = 200


class Guides:
    """Verbs on the guides of the artboard. Raises BadInput with a sentence when one cannot be done.

    changed: other guides, or they are shown, hidden, locked or unlocked.
    """

    def __init__(self, artboard: Artboard) -> None:
        self.changed: Signal[()] = Signal()
        self.is_shown = True
        self.is_locked = False
        self._artboard = artboard
        self._is_held, self._new = False, -1
        artboard.document.guides_changed.connect(self.changed.emit)

    @property
    def lines(self) -> tuple[Guide, ...]:
        """All of them."""
        return self._artboard.document.state.guides

    def add(self, is_upright: bool, position: float) -> int:
        """One more, ``position`` canvas pixels from the left (upright) or the top; its number in ``lines``."""
        if len(self.lines) >= MOST_GUIDES:
            raise BadInput(Text("There can be at most {most} guides.", most=MOST_GUIDES))
        self.is_shown = True
        self._set((*self.lines, Guide(is_upright, float(position))), Text("Add guide"))
        number = len(self.lines) - 1
        self._new = number if self._is_held else -1
        return number

    def move(self, number: int, position: float) -> None:
        """Put one elsewhere. Raises BadInput while guides are locked; the one that is just made can be placed."""
        self._refuse_locked(number)
        lines = list(self.lines)
        lines[number] = Guide(lines[number].is_upright, float(position))
        self._set(lines, Text("Move guide"))

    def remove(self, number: int) -> None:
        """Take one away. Raises BadInput while guides are locked."""
        self._refuse_locked(number)
        lines = list(self.lines)
        del lines[number]
        self._set(lines, Text("Remove guide"))

    def clear(self) -> None:
        """Take all away. Raises BadInput while guides are locked."""
        self._refuse_locked()
        self._set((), Text("Remove all guides"))

    def lock(self, is_locked: bool) -> None:
        """Hold all where they are, or let them be moved again."""
        self.is_locked = is_locked
        self.changed.emit()

    def show(self, is_shown: bool) -> None:
        """Show or hide them; hidden ones do not attract anything."""
        self.is_shown = is_shown
        self.changed.emit()

    def begin(self, text: Text | None = None) -> None:
        """One is taken hold of: everything until ``end`` or ``cancel`` is one step."""
        self._is_held, self._new = True, -1
        self._artboard.begin_gesture(text or Text("Move guide"))

    def end(self) -> None:
        """It is let go."""
        self._is_held, self._new = False, -1
        self._artboard.end_gesture()

    def cancel(self) -> None:
        """As if it had not been touched."""
        self._is_held, self._new = False, -1
        self._artboard.history.cancel_gesture()

    def near(self, x: float, y: float, zoom: float) -> int | None:
        """The number of the guide under a place of the canvas, within 5 pixels of the view; none while hidden."""
        if not self.is_shown:
            return None
        reach = GRIP_VIEW_PX / zoom
        found = [
            (distance, number)
            for number, guide in enumerate(self.lines)
            if (distance := abs((x if guide.is_upright else y) - guide.position)) <= reach
        ]
        return min(found)[1] if found else None

    # inside

    def _set(self, guides: Iterable[Guide], text: Text) -> None:
        self._artboard.do(SetGuides(guides, text))

    def _refuse_locked(self, number: int | None = None) -> None:
        if self.is_locked and (number is None or number != self._new):
            raise BadInput(Text("The guides are locked."), hint=Text("Unlock them in the menu 'View' first."))
