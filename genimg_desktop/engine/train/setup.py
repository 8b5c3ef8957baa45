"""Everything one training works with, put together: pictures, networks, device, other processes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from genimg_desktop.engine.data.batches import take_batch, to_float
from genimg_desktop.engine.data.cache import DataCache
from genimg_desktop.engine.data.sampler import Sampler, mirrored
from genimg_desktop.engine.train.blueprint import card_of
from genimg_desktop.engine.train.draws import Draws
from genimg_desktop.engine.train.objectives import OBJECTIVES, Batch, Objective, Setting
from genimg_desktop.engine.train.plan import RunPlan, config_hash
from genimg_desktop.engine.train.ranks import Ranks
from genimg_desktop.spec.card import ModelCard
from genimg_desktop.spec.training.config import TrainConfig
from genimg_desktop.spec.training.options import TrainOptions


@dataclass(slots=True, kw_only=True)
class Setup:
    """A training that can begin. The objective is built anew when a batch has to be worked on in more parts."""

    config: TrainConfig
    options: TrainOptions
    card: ModelCard
    cache: DataCache
    sampler: Sampler
    device: torch.device
    ranks: Ranks
    plan: RunPlan
    objective: Objective

    @classmethod
    def build(cls, config: TrainConfig, cache: DataCache, plan: RunPlan, ranks: Ranks) -> Setup:
        """Make the networks on the plan's device."""
        options = config.recipe_options()
        card = card_of(config, cache.classes if config.data.use_labels else (), len(cache.train))
        device = torch.device(plan.device)
        setting = Setting(
            card=card, options=options, device=device, ranks=ranks, precision=plan.precision, parts=plan.parts
        )
        return cls(
            config=config,
            options=options,
            card=card,
            cache=cache,
            sampler=Sampler(len(cache.train), options.seed),
            device=device,
            ranks=ranks,
            plan=plan,
            objective=OBJECTIVES.load(config.recipe)(setting),  # type: ignore[call-arg]
        )

    def rebuilt(self, plan: RunPlan) -> Setup:
        """The same with another plan; the networks start anew."""
        return Setup.build(self.config, self.cache, plan, self.ranks)

    @property
    def identity(self) -> str:
        """The same for trainings that can go on from each other's checkpoints."""
        return config_hash(self.config, self.cache.key)

    @property
    def images_per_step(self) -> int:
        """Pictures that one step shows, on all ranks."""
        return self.plan.batch * self.objective.batches_per_step

    def batch_at(self, images: int) -> Batch:
        """What the step beginning at picture ``images`` sees on this rank: a function of the counter alone."""
        count, batches = self.plan.batch, self.objective.batches_per_step
        positions = np.concatenate(
            [images + index * count + np.arange(count)[self.ranks.slice(count)] for index in range(batches)]
        )
        first, total = images, self.images_per_step
        picks = self.sampler.indices(first, total)[positions - first]
        flips = mirrored(self.options.seed, first, total)[positions - first] if self.options.mirror else None
        pictures, labels = self._taken(self.cache.train[picks], flips)
        return Batch(
            pictures=pictures,
            labels=labels,
            draws=Draws(self.options.seed, images, self.ranks, self.device),
            images=images,
            goal_images=self.plan.goal_images,
        )

    def some_pictures(self, count: int) -> tuple[Tensor, Tensor | None]:
        """The first ``count`` pictures to be shown, not mirrored, with their labels; a small set is repeated."""
        return self._taken(self.cache.train[self.sampler.indices(0, count)], None)

    def _taken(self, picks: np.ndarray, flips: np.ndarray | None) -> tuple[Tensor, Tensor | None]:
        taken = take_batch(self.cache, picks, flips)
        labels = torch.from_numpy(self.cache.labels[picks]).to(self.device) if self.card.classes else None
        return to_float(taken, self.device), labels
