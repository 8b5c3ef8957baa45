"""A copy of an array to paint on, kept from one stroke to the next."""

from __future__ import annotations

import weakref

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.uint8]


class Copies:
    """Keeps the copy that was last painted on: copying 4096 x 4096 pixels takes 20 ms that the next stroke can save."""

    def __init__(self) -> None:
        self._copy: Array | None = None
        self._like: weakref.ref[Array] | None = None

    def take(self, array: Array) -> Array:
        """An array that can be written to, equal to ``array``."""
        copy, like = self._copy, self._like
        self._copy = self._like = None
        if copy is not None and like is not None and like() is array:
            return copy
        return array.copy()

    def give(self, copy: Array, like: Array) -> None:
        """``copy`` is equal to ``like``, and nobody writes to it any more."""
        self._copy, self._like = copy, weakref.ref(like)
