"""The only door from a worker into Qt, and the way a widget follows plain signals while it lives."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVarTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtCore import Signal as QtSignal

from genimg_desktop.core.signals import Signal

Args = TypeVarTuple("Args")


class MainThread(QObject):
    """Runs callables on the thread it was made on, one event each, in the order they were given.

    ``to_main`` never waits and may be called from any thread, its own included. After ``close`` it drops what it is
    given, so that workers that end late harm nobody. Keep it alive as long as a worker may call it.
    """

    _given = QtSignal(object)

    def __init__(self) -> None:
        super().__init__()
        self._gate = threading.Lock()
        self._is_open = True
        self._given.connect(self._on_given, Qt.ConnectionType.QueuedConnection)

    def to_main(self, work: Callable[[], object]) -> None:
        """Have ``work`` called on the thread of the window, soon."""
        with self._gate:  # so that close() cannot fall between the question and the event
            if self._is_open:
                self._given.emit(work)

    def close(self) -> None:
        """Drop everything that is still on its way, and all that comes later."""
        with self._gate:
            self._is_open = False

    def _on_given(self, work: Callable[[], object]) -> None:
        if self._is_open:
            work()


def listen(owner: QObject, signal: Signal[*Args], listener: Callable[[*Args], object]) -> None:
    """Connect a plain signal for as long as the Qt object ``owner`` lives."""
    disconnect = signal.connect(listener)
    owner.destroyed.connect(lambda: disconnect())
