"""Density and coverage (Naeem et al. 2020, arXiv 2002.09797, eq. 3 and 4), in the features of features.py.

Around each real picture lies a ball that reaches to its 5th nearest real neighbour. Coverage is the share of balls that
hold a sample; density counts in how many balls a sample lies, so that 1 is what real pictures have.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from genimg_desktop.engine.metrics.estimate import Estimate, error_from_halves

if TYPE_CHECKING:
    from genimg_desktop.engine.metrics.features import Features
    from genimg_desktop.engine.metrics.reference import Comparison

NEIGHBOURS = 5
FEWEST = 4 * NEIGHBOURS
"""Real pictures, and samples, below which balls say nothing."""


def inside_balls(real: Features, fake: Features, neighbours: int = NEIGHBOURS) -> Tensor:
    """``bool[N, M]``: whether sample m lies in the ball of real picture n. ``float32[N, d]``, ``float32[M, d]``."""
    if len(real) <= neighbours:
        raise ValueError(f"need more than {neighbours} real features, got {len(real)}")
    x, y = torch.from_numpy(real).double(), torch.from_numpy(fake).double()
    radius = torch.cdist(x, x).kthvalue(neighbours + 1, dim=1).values  # the nearest of all is the picture itself
    return torch.cdist(x, y) <= radius[:, None]


def density(inside: Tensor, neighbours: int = NEIGHBOURS) -> float:
    """Balls that a sample lies in, on average, over the number of neighbours."""
    return float(inside.sum(0).double().mean()) / neighbours


def coverage(inside: Tensor) -> float:
    """The share of balls that hold a sample. With as many samples as real pictures, fresh real ones have 1 - 2^-5."""
    return float(inside.any(1).double().mean())


def measure_density(comparison: Comparison) -> Estimate | None:
    """Density of the samples; None with fewer than 20 of either."""
    inside = _inside(comparison)
    if inside is None:
        return None
    random = comparison.random("density")
    error = error_from_halves(lambda half: density(inside[:, torch.from_numpy(half)]), random, inside.shape[1])
    return Estimate(value=density(inside), error=error)


def measure_coverage(comparison: Comparison) -> Estimate | None:
    """Coverage by the samples; None with fewer than 20 of either.

    Halves of the samples would cover less, so the error is that of a share of independent balls.
    """
    inside = _inside(comparison)
    if inside is None:
        return None
    share = coverage(inside)
    return Estimate(value=share, error=float(np.sqrt(max(share * (1 - share), 1 / len(inside)) / len(inside))))


def _inside(comparison: Comparison) -> Tensor | None:
    """As many real pictures as samples, for coverage depends on how many there are of each."""
    real, fake = comparison.reference.train_features, comparison.features
    count = min(len(real), len(fake))
    if count < FEWEST:
        return None
    return inside_balls(real[:count], fake[:count])
