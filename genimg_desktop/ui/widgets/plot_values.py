"""What a plot of curves is given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
AxisName = Literal["kimg", "minutes"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class PlotCurve:
    """A named curve of a run.

    key: what it stands for, unique in the plot. kimg, minutes, values: ``float64[n]``, the first two never falling.
    errors: ``float64[n]``, standard errors of the values, shown as a band of one to each side. colour, style: numbers
    of a colour and of a kind of line.
    """

    key: str
    name: str
    kimg: Floats
    minutes: Floats
    values: Floats
    errors: Floats | None = None
    colour: int = 0
    style: int = 0

    def along(self, axis: AxisName) -> Floats:
        """The x of its points."""
        return self.kimg if axis == "kimg" else self.minutes

    def at(self, axis: AxisName, x: float | None) -> int | None:
        """The number of the point nearest to ``x`` (None: the last one); None when it has no point near there."""
        along = self.along(axis)
        if not len(along):
            return None
        if x is None:
            return len(along) - 1
        after = int(np.searchsorted(along, x))
        near = min((i for i in (after - 1, after) if 0 <= i < len(along)), key=lambda i: abs(float(along[i]) - x))
        gap = float(along[-1] - along[0]) / max(len(along) - 1, 1)
        is_beyond = x < along[0] - 2 * gap or x > along[-1] + 2 * gap
        return None if is_beyond else near


@dataclass(frozen=True, slots=True, kw_only=True)
class PlotMark:
    """A moment that is marked on the plot."""

    kind: Literal["best", "alarm", "moment"]
    kimg: float
    minutes: float

    def along(self, axis: AxisName) -> float:
        """Where it is."""
        return self.kimg if axis == "kimg" else self.minutes
