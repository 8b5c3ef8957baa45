"""Scores of a moment: how near made pictures are to the data, how different from each other, whether copied."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

import numpy as np
import torch
from numpy.typing import NDArray

from genimg_desktop.core.context import QuietContext
from genimg_desktop.engine.capabilities import Generates
from genimg_desktop.engine.data.cache import DataCache
from genimg_desktop.engine.metrics.evaluate import Evaluator, curve_values
from genimg_desktop.engine.train.samples import fresh_latents, make
from genimg_desktop.spec.card import ModelCard

NUM_SAMPLES = 400


class JudgeLike(Protocol):
    """What the trainer asks of a judge."""

    @property
    def score_name(self) -> str:
        """The honest name of the score by which the best moment is chosen."""

    def measure(self, model: Generates) -> dict[str, float]:
        """Scores of ``model`` by name."""


class Judge:
    """Judges models of one training; the data's side is worked out once, at first use."""

    def __init__(self, card: ModelCard, cache: DataCache, device: torch.device) -> None:
        self._card, self._cache, self._device = card, cache, device

    @property
    def score_name(self) -> str:
        """The honest name of the score by which the best moment is chosen."""
        return self._evaluator.feature_name()

    def measure(self, model: Generates) -> dict[str, float]:
        """Scores of ``model`` by name, from the same latents every time; ``<name>_error`` is a standard error."""
        latents = fresh_latents(self._card, NUM_SAMPLES, "judge")
        made = make(model, self._card, latents, self._device)
        return curve_values(self._evaluator.evaluate(made))

    @cached_property
    def _evaluator(self) -> Evaluator:
        cache = self._cache
        train, held_out = _Rows(cache.pictures, cache.train), _Rows(cache.pictures, cache.held_out)
        return Evaluator(train, held_out, seed=0, ctx=QuietContext())


@dataclass(frozen=True, slots=True)
class _Rows:
    """Some rows of the cache, read when they are asked for."""

    pictures: NDArray[np.uint8]
    rows: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.rows)

    def __getitem__(self, places: NDArray[np.int64]) -> NDArray[np.uint8]:
        return self.pictures[self.rows[places]]
