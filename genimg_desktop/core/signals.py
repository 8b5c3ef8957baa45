"""Evented state without Qt: a list of listeners called in order, on the thread that emits."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVarTuple

Args = TypeVarTuple("Args")


class Signal(Generic[*Args]):
    """``connect`` a listener, ``emit`` values to all. A listener's exception reaches the emitter."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[*Args], object]] = []

    def connect(self, listener: Callable[[*Args], object]) -> Callable[[], None]:
        """Add a listener; the returned function takes it off again (once, safely twice)."""
        self._listeners.append(listener)

        def disconnect() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return disconnect

    def emit(self, *args: *Args) -> None:
        """Call every listener with ``args``, in the order of connection."""
        for listener in tuple(self._listeners):
            listener(*args)
