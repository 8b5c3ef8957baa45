"""Copies of arrays to paint on, made before they are needed: 4096 x 4096 pixels take 30 to 200 ms to copy."""

from __future__ import annotations

import weakref
from concurrent.futures import Future, ThreadPoolExecutor

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.uint8]


class Copies:
    """One copy is kept or being made, of the array that was asked for last. Called from the window's thread."""

    def __init__(self) -> None:
        self._executor = ThreadPoolExecutor(1, thread_name_prefix="copy")
        self._like: weakref.ref[Array] | None = None
        self._copy: Future[Array] | None = None
        self._is_closed = False

    def prepare(self, array: Array) -> None:
        """It will be painted on soon. Does nothing when that is known."""
        if not self._is_closed and (self._like is None or self._like() is not array):
            self._like = weakref.ref(array)
            self._copy = self._executor.submit(np.array, array, order="C")

    def take(self, array: Array) -> Array:
        """A copy that belongs to who asks."""
        copy, is_it = self._copy, self._like is not None and self._like() is array
        self._like = self._copy = None
        return copy.result() if copy is not None and is_it else np.array(array, order="C")

    def close(self) -> None:
        """End the thread."""
        self._copy, self._is_closed = None, True
        self._executor.shutdown()
