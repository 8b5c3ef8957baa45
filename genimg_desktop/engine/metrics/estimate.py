"""A value with how far it may be off."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Indices = NDArray[np.int64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """error: one standard error, in the units of value; about two thirds of repetitions fall within it."""

    value: float
    error: float

    def overlaps(self, other: Estimate) -> bool:
        """Whether two values cannot be told apart: they differ by less than two standard errors of their difference."""
        return abs(self.value - other.value) < 2.0 * float(np.hypot(self.error, other.error))


def halves(random: np.random.RandomState, count: int, times: int) -> list[Indices]:
    """``times`` random halves of ``count`` things, without repeats."""
    return [np.asarray(random.permutation(count)[: count // 2], dtype=np.int64) for _ in range(times)]


def error_from_halves(statistic: Callable[[Indices], float], random: np.random.RandomState, count: int) -> float:
    """The standard error of a statistic of ``count`` things: its deviation over 16 random halves.

    The delete-half jackknife (Shao, Wu 1989): for a mean, the deviation of halves around the whole equals the standard
    error of the whole. A bootstrap with repeats would not do: repeated pictures are at distance 0 from each other.
    """
    values = [statistic(half) for half in halves(random, count, 16)]
    return float(np.std(values, ddof=1))
