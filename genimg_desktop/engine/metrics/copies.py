"""Is it copying? Samples against their nearest training pictures, beside the same for pictures never learned from.

Published measures of memorising are unreliable (Stein et al. 2023, arXiv 2306.04675), so the number stands beside
the pairs it comes from: they are to be looked at.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from genimg_desktop.engine.metrics.estimate import Estimate, Indices
from genimg_desktop.engine.metrics.pictures import as_rgb, resized

if TYPE_CHECKING:
    from genimg_desktop.engine.metrics.features import Features
    from genimg_desktop.engine.metrics.reference import Comparison

SUSPICIOUS = 0.5
"""A picture is flagged when it is less than this times as far from a training picture as that one is from others."""
FEWEST = 10
_SIDE = 16
_NEIGHBOUR = 2
_LEAST_SHARE = 0.1
_PAIRS = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyPair:
    """fake: place of a sample. train: place of its nearest training picture. distance: 0 equal, 1 as far as others."""

    fake: int
    train: int
    distance: float


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyReport:
    """What to show about copying.

    ratio: median feature distance of samples to their nearest training picture over that of held-out pictures; below 1
    they stand nearer than unseen pictures do. share: of samples flagged; baseline: of held-out pictures flagged.
    ratio and baseline are None with fewer than 10 held-out pictures. pairs: the 24 most suspicious ones, worst first.
    """

    ratio: float | None
    share: Estimate
    baseline: Estimate | None
    pairs: tuple[CopyPair, ...]


class Neighbours:
    """Training pictures in one space, with how far each of them is from its second nearest other one."""

    def __init__(self, train: Tensor) -> None:
        """train: ``float32[K, D]`` or, with mirrored versions to compare too, ``float32[2, K, D]``. K at least 3."""
        self._train = (train if train.ndim == 3 else train[None]).double()
        between = self._between(self._train[0])
        between.fill_diagonal_(torch.inf)
        own = between.kthvalue(_NEIGHBOUR, dim=1).values
        # a picture that stands in the folder three times is at distance 0 from others
        self._scale = own.clamp_min(max(_LEAST_SHARE * float(own.median()), 1e-9))

    def nearest(self, points: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """For ``float32[N, D]``: distance to the nearest, that over the nearest's own scale, and its place."""
        distance, place = self._between(points.double()).min(1)
        return distance, distance / self._scale[place], place

    def _between(self, points: Tensor) -> Tensor:
        return torch.stack([torch.cdist(points, way) for way in self._train]).amin(0)


class CopyCheck:
    """The training pictures, prepared once; then any pictures can be held against them."""

    def __init__(self, features: Features, small: Tensor) -> None:
        """features: ``float32[K, 256]``; small: the same pictures as from ``small_pictures``. K at least 3."""
        self._by_features = Neighbours(torch.from_numpy(features))
        side = small.view(len(small), 3, _SIDE, _SIDE)
        self._by_pixels = Neighbours(torch.stack([small, side.flip(3).flatten(1)]))

    def look(self, features: Features, small: Tensor) -> Nearest:
        """Hold pictures against the training pictures."""
        far, by_features, place_features = self._by_features.nearest(torch.from_numpy(features))
        _, by_pixels, place_pixels = self._by_pixels.nearest(small)
        is_pixels = by_pixels < by_features
        return Nearest(
            distance=far,
            suspicion=torch.where(is_pixels, by_pixels, by_features),
            train=torch.where(is_pixels, place_pixels, place_features),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Nearest:
    """Per picture ``[N]``: feature distance to the nearest training picture; the smaller of the two ratios (features;
    16 x 16 pixels, mirrored too) of distance over scale; the place of the training picture that gave it."""

    distance: Tensor
    suspicion: Tensor
    train: Tensor

    def share(self) -> Estimate:
        """How many are flagged."""
        count = len(self.suspicion)
        value = float((self.suspicion < SUSPICIOUS).double().mean())
        return Estimate(value=value, error=float(np.sqrt(max(value * (1 - value), 1 / count) / count)))


def small_pictures(pictures: Tensor) -> Tensor:
    """``[N, C, R, R]`` -> ``float32[N, 768]``: reduced to 16 x 16, for comparing pixels."""
    return resized(as_rgb(pictures), _SIDE).flatten(1)


def copy_report(fakes: Nearest, held_out: Nearest | None, train_places: Indices) -> CopyReport:
    """What to show. train_places: what each training picture of the check is called in the pairs."""
    order = torch.argsort(fakes.suspicion)[:_PAIRS].tolist()
    pairs = tuple(
        CopyPair(fake=i, train=int(train_places[int(fakes.train[i])]), distance=float(fakes.suspicion[i]))
        for i in order
    )
    if held_out is None:
        return CopyReport(ratio=None, share=fakes.share(), baseline=None, pairs=pairs)
    ratio = float(fakes.distance.median() / held_out.distance.median().clamp_min(1e-9))
    return CopyReport(ratio=ratio, share=fakes.share(), baseline=held_out.share(), pairs=pairs)


def measure_copies(comparison: Comparison) -> Estimate | None:
    """The share of samples flagged; None with fewer than 10 training pictures."""
    report = comparison.copies
    return None if report is None else report.share


def measure_baseline(comparison: Comparison) -> Estimate | None:
    """The share of held-out pictures flagged; None with fewer than 10 of them."""
    report = comparison.copies
    return None if report is None else report.baseline
