"""Samples -> every measure, while a model trains."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from genimg_desktop.core.context import Context
from genimg_desktop.engine.metrics import METRICS
from genimg_desktop.engine.metrics.estimate import Estimate
from genimg_desktop.engine.metrics.features import FeatureNet, feature_name
from genimg_desktop.engine.metrics.pictures import from_cache
from genimg_desktop.engine.metrics.reference import Comparison, PictureSource, prepare_reference

__all__ = ["Evaluator", "curve_values", "feature_name"]


class Evaluator:
    """Holds the real pictures of one training; ``evaluate`` may be called at every snapshot.

    train, held_out: ``uint8[N, R, R, C]`` pictures by place; held_out may be empty. At most 2000 and 1000 of them are
    looked at, chosen by ``seed``. file: where their features are kept for the next start. Raises Cancelled, and
    BadInput when the feature network is missing or damaged.
    """

    def __init__(
        self,
        train: PictureSource,
        held_out: PictureSource,
        seed: int,
        ctx: Context,
        *,
        file: Path | None = None,
        net: FeatureNet | None = None,
    ) -> None:
        self._net = net or FeatureNet.load()
        self._seed, self._ctx = seed, ctx
        self.reference = prepare_reference(train, held_out, seed, ctx, net=self._net, file=file)

    def feature_name(self) -> str:
        """What the feature distance is called: 'KID@gen1-' and 8 digits. Numbers of different names do not compare."""
        return self._net.name

    def compare(self, fakes: NDArray[np.uint8] | Tensor) -> Comparison:
        """Look at samples: ``uint8[N, R, R, C]``, or a tensor ``[N, C, R, R]`` of bytes or in [-1, 1].

        ``copies`` of the answer holds the pairs to show side by side. Raises Cancelled.
        """
        pictures = from_cache(fakes) if isinstance(fakes, np.ndarray) else fakes.detach().cpu()
        return Comparison(self.reference, pictures, self._net.features(pictures, self._ctx), self._seed)

    def measure(self, comparison: Comparison) -> dict[str, Estimate]:
        """Every measure by its name in METRICS and LEGEND; those with too few pictures are left out."""
        out: dict[str, Estimate] = {}
        for name in METRICS:
            self._ctx.check()
            found = METRICS.load(name)(comparison)
            if found is not None:
                out[name] = found
        return out

    def evaluate(self, fakes: NDArray[np.uint8] | Tensor) -> dict[str, Estimate]:
        """``measure`` of ``compare``."""
        return self.measure(self.compare(fakes))


def curve_values(estimates: Mapping[str, Estimate]) -> dict[str, float]:
    """For the values of an event: '<name>' and '<name>_error' of each."""
    values: dict[str, float] = {}
    for name, estimate in estimates.items():
        values[name] = estimate.value
        values[f"{name}_error"] = estimate.error
    return values
