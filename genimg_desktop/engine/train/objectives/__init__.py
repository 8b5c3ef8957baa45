"""Objectives: what one step does, one file per recipe, one line here.

An objective holds its networks, their optimisers and the average that becomes the model. ``step`` shows it pictures
and gives named terms: the names are the curves in the monitor.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

import torch
from torch import Tensor, nn

from genimg_desktop.core.table import Table
from genimg_desktop.engine.train.draws import Draws
from genimg_desktop.engine.train.ema import Ema
from genimg_desktop.engine.train.ranks import Ranks
from genimg_desktop.spec.card import ModelCard
from genimg_desktop.spec.training.options import TrainOptions


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """Where an objective works: the card of the model to be, the options, the device, the other processes.

    precision: 'fp32' or 'bf16'. parts: a batch is worked on in so many parts whose gradients are summed.
    """

    card: ModelCard
    options: TrainOptions
    device: torch.device
    ranks: Ranks
    precision: str = "fp32"
    parts: int = 1

    def half(self, *, is_on: bool = True) -> torch.autocast:
        """The context in which networks run."""
        return torch.autocast(self.device.type, torch.bfloat16, enabled=is_on and self.precision == "bf16")


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """What one step sees on this rank.

    pictures: ``float32[N, C, R, R]`` in [-1, 1]; labels: ``int64[N]`` or None; draws: the step's random numbers;
    images: pictures shown before this step, on all ranks; goal_images: where the training ends.
    """

    pictures: Tensor
    labels: Tensor | None
    draws: Draws
    images: int
    goal_images: int


class NotFinite(Exception):
    """A loss or gradient is not a number. Raised before any weight was changed by it. ``name``: the first bad one."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class Objective(Protocol):
    """One recipe's step."""

    networks: dict[str, nn.Module]
    optimisers: dict[str, torch.optim.Optimizer]
    ema: Ema
    batches_per_step: int
    """Batches of pictures that one step shows."""
    rates: dict[str, float]
    """What the doctor multiplies each optimiser's learning rate by."""

    def step(self, batch: Batch) -> dict[str, Tensor]:
        """One step. Gives named terms, detached scalars on the device. Raises NotFinite."""

    def model(self, draws: Draws, pictures: Tensor, labels: Tensor | None) -> nn.Module:
        """The average, its batch statistics measured anew: ready for ``state_dict``. Training is not disturbed.

        pictures ``float32[N, C, R, R]`` and labels of them: some of the training pictures, for networks that see some.
        """

    def augmented(self, pictures: Tensor, draws: Draws) -> Tensor:
        """What the network sees of ``float32[N, C, R, R]``."""

    def state(self) -> dict[str, Any]:
        """What is neither a weight nor an optimiser's: plain JSON."""

    def restore(self, state: dict[str, Any]) -> None:
        """Take the state back."""

    def gauges(self) -> dict[str, float]:
        """Further curves: the strength of the augmentation, where there is one."""

    def raise_augment(self) -> None:
        """Vary the pictures more (the doctor's wish)."""

    def double_gamma(self) -> None:
        """Smooth the discriminator more (the doctor's wish)."""


OBJECTIVES: Table[type[Objective]] = Table(
    "objective",
    {
        "dcgan": "genimg_desktop.engine.train.objectives.gan:GanObjective",
        "vae": "genimg_desktop.engine.train.objectives.vae:VaeObjective",
    },
)
