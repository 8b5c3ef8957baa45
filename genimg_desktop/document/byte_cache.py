"""A cache that is bounded in bytes: what was used least recently goes first."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class ByteCache(Generic[K, V]):
    """Values by key. Usable from any thread. A value larger than the limit is not kept."""

    def __init__(self, limit_bytes: int) -> None:
        self._limit_bytes = limit_bytes
        self._values: OrderedDict[K, tuple[V, int]] = OrderedDict()
        self._size = 0
        self._lock = threading.Lock()

    @property
    def size_bytes(self) -> int:
        """What all values hold."""
        return self._size

    def get(self, key: K) -> V | None:
        """The value, which is now the one used last."""
        with self._lock:
            entry = self._values.get(key)
            if entry is None:
                return None
            self._values.move_to_end(key)
            return entry[0]

    def put(self, key: K, value: V, size_bytes: int) -> None:
        """Keep a value, in the place of an older one of this key."""
        with self._lock:
            self._drop(key)
            if size_bytes > self._limit_bytes:
                return
            self._values[key] = (value, size_bytes)
            self._size += size_bytes
            while self._size > self._limit_bytes:
                self._drop(next(iter(self._values)))

    def drop_if(self, is_stale: Callable[[K], bool]) -> None:
        """Forget every key for which ``is_stale`` says so."""
        with self._lock:
            for key in [key for key in self._values if is_stale(key)]:
                self._drop(key)

    def _drop(self, key: K) -> None:
        entry = self._values.pop(key, None)
        if entry is not None:
            self._size -= entry[1]
