"""One touch of a round brush, and a cache of them: drawing a disc takes longer than laying one down."""

from __future__ import annotations

import math
from collections import OrderedDict
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Dab: TypeAlias = NDArray[np.float32]
"""``float32[N, N]`` in [0, 1], N odd."""

_SIZE_STEPS = 128


def draw_dab(size_px: float, hardness: float, shift_x: float = 0.0, shift_y: float = 0.0) -> Dab:
    """A disc of that diameter around the upper left corner of the middle pixel, moved by 0 <= shift < 1.

    1 out to ``hardness`` (0 .. 1) of the radius, then falling as 1 - t^2 (3 - 2 t); the rim is antialiased over one
    pixel. It is 0 from half a pixel beyond the radius on.
    """
    radius = size_px / 2
    side = math.ceil(radius + 0.5)
    steps = np.arange(-side, side + 1, dtype=np.float32) + np.float32(0.5)
    across, down = steps - np.float32(shift_x), steps - np.float32(shift_y)
    distance = np.sqrt(across[None, :] ** 2 + down[:, None] ** 2)
    dab: Dab = np.clip(np.float32(radius + 0.5) - distance, 0.0, 1.0)
    core = hardness * radius
    if hardness < 1.0:
        distance -= np.float32(core)
        distance *= np.float32(1 / (radius + 0.5 - core))
        t = np.clip(distance, 0.0, 1.0)
        dab = np.minimum(dab, 1 - t * t * (3 - 2 * t))
    return dab


class DabCache:
    """Dabs by size, hardness and place within a pixel; the longest unused go when they hold more than ``limit_bytes``.

    Sizes differ by less than 1 % and places by at most 1/16 px (large dabs: 1/4 px) from what was asked for.
    """

    def __init__(self, limit_bytes: int = 64 << 20) -> None:
        self._limit_bytes = limit_bytes
        self._held_bytes = 0
        self._dabs: OrderedDict[tuple[float, float, float, float], Dab] = OrderedDict()

    def at(self, x: float, y: float, size_px: float, hardness: float) -> tuple[Dab, int, int]:
        """The dab around (x, y), and the column and row of its first pixel. It is shared: do not write to it."""
        step = 2.0 ** math.floor(math.log2(size_px)) / _SIZE_STEPS
        size_px = round(size_px / step) * step
        phases = 8 if size_px < 16 else 4 if size_px < 256 else 2
        x, y = math.floor(x * phases + 0.5) / phases, math.floor(y * phases + 0.5) / phases
        left, top = math.floor(x), math.floor(y)
        key = (size_px, hardness, x - left, y - top)
        dab = self._dabs.get(key)
        if dab is None:
            dab = draw_dab(*key)
            self._keep(key, dab)
        else:
            self._dabs.move_to_end(key)
        side = dab.shape[0] // 2
        return dab, left - side, top - side

    def _keep(self, key: tuple[float, float, float, float], dab: Dab) -> None:
        self._dabs[key] = dab
        self._held_bytes += dab.nbytes
        while self._held_bytes > self._limit_bytes and len(self._dabs) > 1:
            self._held_bytes -= self._dabs.popitem(last=False)[1].nbytes
