"""The beta-VAE step: encode, draw a latent near, decode, compare (Kingma & Welling 2014, arXiv 1312.6114, eq. 10)."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn

from genimg_desktop.engine.archs.vae import Vae
from genimg_desktop.engine.train.draws import Draws
from genimg_desktop.engine.train.ema import Ema, recalibrated
from genimg_desktop.engine.train.objectives import Batch, Setting
from genimg_desktop.engine.train.optimisers import make_optimiser, rate_factor_at
from genimg_desktop.engine.train.ranks import share_batch_norm
from genimg_desktop.engine.train.stepping import apply_step
from genimg_desktop.engine.train.vae_losses import capacity_loss, free_bits, kl_divergence, reconstruction_loss
from genimg_desktop.spec.training.vae import VaeOptions

_ACTIVE_NATS = 0.05
"""A latent number that says less than this is not in use (recipes of beta-VAEs count 'active' numbers so)."""
_RECALIBRATION_SIZE = 128


class VaeObjective:
    """See Objective. networks: 'vae'."""

    def __init__(self, setting: Setting) -> None:
        assert isinstance(setting.options, VaeOptions)
        self.setting, self.options = setting, setting.options
        self.vae = Vae.build(setting.card)
        self.vae.start_weights(torch.Generator().manual_seed(setting.options.seed))
        share_batch_norm(self.vae, setting.ranks)
        self.vae.to(setting.device).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.networks: dict[str, nn.Module] = {"vae": self.vae}
        self.ema = Ema(self.vae)
        self.optimisers = {"vae": make_optimiser(self.vae.parameters(), setting.options)}
        self.rates = {"vae": 1.0}
        self.batches_per_step = 1

    def step(self, batch: Batch) -> dict[str, Tensor]:
        """See Objective."""
        options, parts = self.options, self.setting.parts
        optimiser = self.optimisers["vae"]
        optimiser.zero_grad(set_to_none=True)
        noise = batch.draws.normal("latents", len(batch.pictures), self.setting.card.latent.size)
        labels = [None] * parts if batch.labels is None else list(batch.labels.chunk(parts))
        sums: dict[str, Tensor] = {}
        for real, some_noise, pick in zip(batch.pictures.chunk(parts), noise.chunk(parts), labels, strict=True):
            total, found = self._terms(real, some_noise, pick, batch.images / batch.goal_images)
            (total / parts).backward()  # type: ignore[no-untyped-call]
            for term, value in found.items():
                sums[term] = sums.get(term, torch.zeros((), device=value.device)) + value.detach() / parts
        sums = {term: self.setting.ranks.mean(value) for term, value in sums.items()}
        rate = rate_factor_at(options, batch.images, batch.goal_images) * options.learning_rate * self.rates["vae"]
        sums["gradient"] = apply_step(self.setting, "vae", self.vae, optimiser, rate, sums)
        shown = len(batch.pictures) * self.setting.ranks.size
        self.ema.update(batch.images + shown, shown, options.ema_kimg)
        return sums

    def model(self, draws: Draws, pictures: Tensor, labels: Tensor | None) -> nn.Module:
        """See Objective."""
        noise = torch.randn(len(pictures), self.setting.card.latent.size, generator=draws.generator("recalibrate"))
        parts = -(-len(pictures) // _RECALIBRATION_SIZE)
        picks = [None] * parts if labels is None else list(labels.chunk(parts))
        some = zip(pictures.chunk(parts), noise.to(pictures.device).chunk(parts), picks, strict=True)
        return recalibrated(self.ema.module, some)

    def augmented(self, pictures: Tensor, draws: Draws) -> Tensor:  # noqa: ARG002
        """See Objective: a VAE sees the pictures as they are."""
        return pictures

    def state(self) -> dict[str, Any]:
        """See Objective."""
        return {"rates": self.rates}

    def restore(self, state: dict[str, Any]) -> None:
        """See Objective."""
        self.rates.update(state["rates"])

    def gauges(self) -> dict[str, float]:
        """See Objective."""
        return {}

    def raise_augment(self) -> None:
        """See Objective: nothing is varied for a VAE."""

    def double_gamma(self) -> None:
        """See Objective: a VAE has no discriminator."""

    def _terms(self, real: Tensor, noise: Tensor, pick: Tensor | None, done: float) -> tuple[Tensor, dict[str, Tensor]]:
        """What is minimised, and the named terms."""
        options = self.options
        with self.setting.half():
            rebuilt, mu, logvar = self.vae(real, noise, pick)
        rebuilt, mu, logvar = rebuilt.float(), mu.float(), logvar.float()
        likeness, square = reconstruction_loss(
            rebuilt, real, kind=options.reconstruction, l1_share=options.l1_share, mean=self.setting.ranks.mean
        )
        per_number = self.setting.ranks.mean(kl_divergence(mu, logvar).mean(0))
        kl = per_number.sum()
        warm = 1.0 if options.kl_warmup <= 0 else min(1.0, done / options.kl_warmup)
        if options.capacity > 0:
            price = capacity_loss(kl, options.capacity * warm, options.capacity_weight)
        else:
            price = options.beta * warm * free_bits(per_number, options.free_bits)
        found = {
            "reconstruction": likeness,
            "kl": kl,
            "difference": square,
            "active_numbers": (per_number > _ACTIVE_NATS).sum().float(),
        }
        return likeness + price, found
