"""Kernel distance of two clouds of features (Binkowski et al. 2018, arXiv 1801.01401, section 4), in our own features.

The squared maximum mean discrepancy with the kernel k(x, y) = (x.y / d + 1)^3, estimated without bias: equal
distributions have 0 on average whatever the number of pictures, so single values below 0 are right.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from genimg_desktop.engine.metrics.estimate import Estimate, halves

if TYPE_CHECKING:
    from genimg_desktop.engine.metrics.features import Features
    from genimg_desktop.engine.metrics.reference import Comparison

FEWEST = 8
"""Pictures of each kind below which nothing can be said."""


def kid(
    real: Features, fake: Features, random: np.random.RandomState, *, subsets: int = 32, size: int = 2000
) -> Estimate:
    """The distance of ``float32[N, d]`` and ``float32[M, d]``, both N and M at least 4.

    At most ``size`` of each, drawn at random, are looked at. The value is the estimate from all of them, which is the
    mean over all equal subsets; the error is the deviation over ``subsets`` random halves of both (the delete-half
    jackknife, see estimate.py; for equal distributions it is up to 1.7 times too large, never too small).
    """
    if min(len(real), len(fake)) < 4:
        raise ValueError(f"need 4 features of each kind, got {len(real)} and {len(fake)}")
    x, y = _drawn(real, random, size), _drawn(fake, random, size)
    within_x, within_y, between = _kernel(x, x), _kernel(y, y), _kernel(x, y)
    within_x.fill_diagonal_(0.0)
    within_y.fill_diagonal_(0.0)
    everything = torch.ones(1, len(x), dtype=torch.float64), torch.ones(1, len(y), dtype=torch.float64)
    parts = _chosen(random, len(x), subsets), _chosen(random, len(y), subsets)
    value = _distance(within_x, within_y, between, *everything)
    spread = _distance(within_x, within_y, between, *parts)
    return Estimate(value=float(value[0]), error=float(spread.std()))


def measure_kid(comparison: Comparison) -> Estimate | None:
    """Samples against training pictures; None with fewer than 8 of either."""
    real, fake = comparison.reference.train_features, comparison.features
    if min(len(real), len(fake)) < FEWEST:
        return None
    return kid(real, fake, comparison.random("kid"))


def _drawn(features: Features, random: np.random.RandomState, size: int) -> Tensor:
    chosen = features if len(features) <= size else features[random.permutation(len(features))[:size]]
    return torch.from_numpy(chosen.astype(np.float64))


def _kernel(x: Tensor, y: Tensor) -> Tensor:
    return (x @ y.T / x.shape[1] + 1.0) ** 3


def _chosen(random: np.random.RandomState, count: int, times: int) -> Tensor:
    """``float64[times, count]``: 1 for what is in a half, else 0."""
    out = torch.zeros(times, count, dtype=torch.float64)
    for row, half in zip(out, halves(random, count, times), strict=True):
        row[torch.from_numpy(half)] = 1.0
    return out


def _distance(within_x: Tensor, within_y: Tensor, between: Tensor, in_x: Tensor, in_y: Tensor) -> Tensor:
    """The estimate for each row of ``in_x`` and ``in_y`` (which pictures count); the diagonals are 0."""
    n, m = in_x.sum(1), in_y.sum(1)
    xx = ((in_x @ within_x) * in_x).sum(1) / (n * (n - 1))
    yy = ((in_y @ within_y) * in_y).sum(1) / (m * (m - 1))
    xy = ((in_x @ between) * in_y).sum(1) / (n * m)
    return xx + yy - 2 * xy
