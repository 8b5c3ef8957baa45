"""Undo of one frozen value: earlier ones are kept, and a gesture is one step."""

from __future__ import annotations

from typing import Generic, TypeVar

V = TypeVar("V")

MOST_STEPS = 500


class ValueHistory(Generic[V]):
    """``value`` is what is now; it is changed by ``set``, ``undo`` and ``redo`` only."""

    def __init__(self, value: V) -> None:
        self.value = value
        self._past: list[V] = []
        self._future: list[V] = []
        self._before: V | None = None
        self._is_in_gesture = False

    @property
    def can_undo(self) -> bool:
        """Whether there is an earlier value."""
        return bool(self._past) or (self._is_in_gesture and self._before != self.value)

    @property
    def can_redo(self) -> bool:
        """Whether undoing can be taken back."""
        return bool(self._future)

    def set(self, value: V) -> bool:
        """Another value; False when it is the same. What was undone is forgotten."""
        if value == self.value:
            return False
        if not self._is_in_gesture:
            self._remember(self.value)
        self.value = value
        return True

    def begin_gesture(self) -> None:
        """All that follows is one step."""
        if not self._is_in_gesture:
            self._before, self._is_in_gesture = self.value, True

    def end_gesture(self) -> bool:
        """The gesture is over; whether it was a step."""
        before, was_open = self._before, self._is_in_gesture
        self._before, self._is_in_gesture = None, False
        if not was_open or before == self.value:
            return False
        self._remember(before)  # type: ignore[arg-type]  # None is a value of V when V allows it
        return True

    def cancel_gesture(self) -> bool:
        """Back to where the gesture began; whether anything is different now."""
        if not self._is_in_gesture:
            return False
        before, self._before, self._is_in_gesture = self._before, None, False
        has_changed = before != self.value
        self.value = before  # type: ignore[assignment]
        return has_changed

    def undo(self) -> bool:
        """To the value before; an open gesture ends first. False when there is none."""
        self.end_gesture()
        if not self._past:
            return False
        self._future.append(self.value)
        self.value = self._past.pop()
        return True

    def redo(self) -> bool:
        """To the value that ``undo`` left; an open gesture ends first. False when there is none."""
        self.end_gesture()
        if not self._future:
            return False
        self._past.append(self.value)
        self.value = self._future.pop()
        return True

    def _remember(self, value: V) -> None:
        self._past = [*self._past[-MOST_STEPS + 1 :], value]
        self._future = []
