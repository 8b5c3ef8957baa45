"""How much samples differ from each other, relative to real pictures: the sign of mode collapse."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from genimg_desktop.engine.metrics.estimate import Estimate, error_from_halves
from genimg_desktop.engine.metrics.ms_ssim import ms_ssim
from genimg_desktop.engine.metrics.pictures import as_rgb, resized

if TYPE_CHECKING:
    from genimg_desktop.engine.metrics.reference import Comparison

QUANTILE = 0.05
COLLAPSED = 0.5
"""A ratio below this, three times running, is mode collapse: one to sixteen modes have 0.12-0.19, healthy 0.86-1.15."""
FEWEST = 16
_SIDE = 8
_LARGEST = 128


@torch.inference_mode()
def pairwise_diversity(pictures: Tensor) -> float:
    """The 5 % quantile of distances between ``[N, C, R, R]`` pictures reduced to 8 x 8: root mean squares in [0, 1].

    A low quantile, not the mean: with few modes most pairs still differ, but too many are nearly equal.
    """
    if len(pictures) < 2:
        raise ValueError("one picture has no diversity")
    return _quantile(_distances(pictures))


def relative_diversity(fakes: Tensor, reals: Tensor) -> float:
    """``pairwise_diversity`` of samples over that of as many real pictures; 1 is healthy, see COLLAPSED.

    64 to 128 of each are enough. Raises ValueError for fewer than 2.
    """
    count = min(len(fakes), len(reals))
    return pairwise_diversity(fakes[:count]) / max(pairwise_diversity(reals[:count]), 1e-6)


def pairwise_likeness(pictures: Tensor, random: np.random.RandomState, pairs: int = 64) -> Estimate:
    """Mean MS-SSIM of random pairs of ``[N, C, R, R]`` pictures: 1 when all are equal.

    Samples that are more than 1.3 times as alike as real pictures lack variety (Odena et al. 2017, arXiv 1610.09585).
    """
    if len(pictures) < 2:
        raise ValueError("one picture has no likeness")
    first = random.randint(0, len(pictures), pairs)
    second = (first + random.randint(1, len(pictures), pairs)) % len(pictures)
    values = ms_ssim(as_rgb(pictures[torch.from_numpy(first)]), as_rgb(pictures[torch.from_numpy(second)]))
    return Estimate(value=float(values.mean()), error=float(values.std() / np.sqrt(pairs)))


@torch.inference_mode()
def measure_diversity(comparison: Comparison) -> Estimate | None:
    """The ratio for up to 128 samples, and its error from halves of them; None with fewer than 16 of either."""
    reals = comparison.reference.train_pictures[:_LARGEST]
    fakes = comparison.pictures[:_LARGEST]
    count = min(len(reals), len(fakes))
    if count < FEWEST:
        return None
    real = max(_quantile(_distances(reals[:count])), 1e-6)
    between = _distances(fakes[:count])

    def ratio(half: np.ndarray[tuple[int], np.dtype[np.int64]]) -> float:
        chosen = torch.from_numpy(half)
        return _quantile(between[chosen][:, chosen]) / real

    error = error_from_halves(ratio, comparison.random("diversity"), count)
    return Estimate(value=_quantile(between) / real, error=error)


def _distances(pictures: Tensor) -> Tensor:
    """``float64[N, N]``: root mean square differences of the reduced pictures."""
    small = resized(as_rgb(pictures), _SIDE).flatten(1).double()
    distances: Tensor = torch.cdist(small, small) / small.shape[1] ** 0.5
    return distances


def _quantile(distances: Tensor) -> float:
    rows, columns = torch.triu_indices(len(distances), len(distances), 1)
    return float(torch.quantile(distances[rows, columns], QUANTILE))
