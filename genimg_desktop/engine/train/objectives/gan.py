"""The DCGAN step: the discriminator learns to tell, the generator learns to be taken for real.

Order within a step: so many steps of the discriminator, each on its own pictures; then one of the generator, which is
judged with the discriminator's weights held still, so that no gradient is computed for them (a third of the work
saved, the same numbers). The pictures of the last discriminator step are those the generator is judged by: its
forward pass is done once.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn

from genimg_desktop.engine.archs.dcgan import DcganGenerator
from genimg_desktop.engine.archs.dcgan_discriminator import DcganDiscriminator
from genimg_desktop.engine.archs.spectral import advance_spectral
from genimg_desktop.engine.train.augment import GanAugment
from genimg_desktop.engine.train.draws import Draws
from genimg_desktop.engine.train.ema import Ema, recalibrated
from genimg_desktop.engine.train.losses import discriminator_loss, feature_matching, generator_loss
from genimg_desktop.engine.train.objectives import Batch, Setting
from genimg_desktop.engine.train.optimisers import make_optimiser, rate_factor_at
from genimg_desktop.engine.train.penalties import input_gradient_square, wgan_gp, zero_centred
from genimg_desktop.engine.train.ranks import Ranks, share_batch_norm
from genimg_desktop.engine.train.stepping import apply_step
from genimg_desktop.spec.training.gan import GanOptions

_RECALIBRATION_BATCHES, _RECALIBRATION_SIZE = 8, 128
_AUGMENT_STEP = 0.2


class GanObjective:
    """See Objective. networks: 'generator', 'discriminator'."""

    def __init__(self, setting: Setting) -> None:
        assert isinstance(setting.options, GanOptions)
        self.setting, self.options = setting, setting.options
        card, options, device = setting.card, setting.options, setting.device
        random = torch.Generator().manual_seed(options.seed)
        self.generator = DcganGenerator.build(card)
        self.generator.start_weights(random)
        self.discriminator = DcganDiscriminator(
            base_channels=options.base_channels,
            channel_cap=512,
            resolution=card.resolution,
            channels=card.channels,
            classes=len(card.classes),
            norm=options.norm,  # type: ignore[arg-type]  # checked with the options
            minibatch_std=options.minibatch_std,
        )
        self.discriminator.start_weights(random)
        self.networks: dict[str, nn.Module] = {"generator": self.generator, "discriminator": self.discriminator}
        for network in self.networks.values():
            share_batch_norm(network, setting.ranks)
            network.to(device).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.ema = Ema(self.generator)
        self.optimisers = {
            "generator": make_optimiser(self.generator.parameters(), options),
            "discriminator": make_optimiser(
                self.discriminator.parameters(), options, rate_factor=options.discriminator_rate
            ),
        }
        self.rates = {"generator": 1.0, "discriminator": options.discriminator_rate}
        self.augment = GanAugment(options)
        self.batches_per_step = options.discriminator_steps
        self._steps = 0
        self._gamma_factor = 1.0

    def step(self, batch: Batch) -> dict[str, Tensor]:
        """See Objective."""
        rate = rate_factor_at(self.options, batch.images, batch.goal_images) * self.options.learning_rate
        terms: dict[str, Tensor] = {}
        fakes: list[Tensor] = []
        reals = batch.pictures.chunk(self.batches_per_step)
        labels = [None] * len(reals) if batch.labels is None else list(batch.labels.chunk(self.batches_per_step))
        for index, (real, label) in enumerate(zip(reals, labels, strict=True)):
            is_last = index == self.batches_per_step - 1
            fakes = self._generate(batch.draws, index, len(real), label, keeps_graph=is_last)
            terms |= self._judge(real, label, fakes, batch.draws, index, rate)
        terms |= self._create(reals[-1], labels[-1], fakes, batch.draws, rate)
        self._steps += 1
        shown = len(batch.pictures) * self.setting.ranks.size
        self.augment.observe(float(terms["real_sign"]), shown)
        self.ema.update(batch.images + shown, shown, self.options.ema_kimg)
        return terms

    def model(self, draws: Draws, pictures: Tensor, labels: Tensor | None) -> nn.Module:  # noqa: ARG002
        """See Objective."""
        size, classes = self.setting.card.latent.size, len(self.setting.card.classes)
        random = draws.generator("recalibrate")
        device = self.setting.device

        def batches() -> Any:
            for _ in range(_RECALIBRATION_BATCHES):
                latents = torch.randn(_RECALIBRATION_SIZE, size, generator=random).to(device)
                picks = torch.randint(max(classes, 1), (_RECALIBRATION_SIZE,), generator=random).to(device)
                yield (latents, picks if classes else None)

        return recalibrated(self.ema.module, batches())

    def augmented(self, pictures: Tensor, draws: Draws) -> Tensor:
        """See Objective."""
        return self.augment.apply(pictures, draws, "preview", Ranks())

    def state(self) -> dict[str, Any]:
        """See Objective."""
        return {
            "steps": self._steps,
            "gamma_factor": self._gamma_factor,
            "rates": self.rates,
            "augment": self.augment.state(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """See Objective."""
        self._steps, self._gamma_factor = state["steps"], state["gamma_factor"]
        self.rates.update(state["rates"])
        self.augment.restore(state["augment"])

    def gauges(self) -> dict[str, float]:
        """See Objective."""
        return {} if self.options.augment == "none" else {"augmentation": self.augment.strength}

    def raise_augment(self) -> None:
        """See Objective."""
        self.augment.raise_strength(_AUGMENT_STEP)

    def double_gamma(self) -> None:
        """See Objective."""
        self._gamma_factor *= 2.0

    def _varied(self, pictures: Tensor, draws: Draws, name: str) -> Tensor:
        return self.augment.apply(pictures, draws, name, self.setting.ranks)

    def _generate(
        self, draws: Draws, index: int, count: int, label: Tensor | None, *, keeps_graph: bool
    ) -> list[Tensor]:
        """Made pictures, ``float32`` in parts. The graph is kept for the step whose pictures judge the generator."""
        latents = draws.normal(f"latents-{index}", count, self.setting.card.latent.size)
        out = []
        parts = self.setting.parts
        picks = [None] * parts if label is None else list(label.chunk(parts))
        for part, pick in zip(latents.chunk(parts), picks, strict=True):
            with torch.set_grad_enabled(keeps_graph and parts == 1), self.setting.half():
                out.append(self.generator(part, pick).float())
        return out

    def _judge(
        self, real: Tensor, label: Tensor | None, fakes: list[Tensor], draws: Draws, index: int, rate: float
    ) -> dict[str, Tensor]:
        """One step of the discriminator."""
        options, parts = self.options, self.setting.parts
        net = self.discriminator
        optimiser = self.optimisers["discriminator"]
        optimiser.zero_grad(set_to_none=True)
        labels = [None] * parts if label is None else list(label.chunk(parts))
        sums: dict[str, Tensor] = {}
        for number, (some, fake, pick) in enumerate(zip(real.chunk(parts), fakes, labels, strict=True)):
            name = f"{index}-{number}"
            seen = torch.cat(
                [self._varied(some, draws, f"real-{name}"), self._varied(fake.detach(), draws, f"made-{name}")]
            )
            with self.setting.half():
                scores_real, scores_fake = self._scores(seen, pick, len(some))
            loss = discriminator_loss(options.loss, scores_real, scores_fake, options.label_smoothing)
            found = {
                "discriminator": loss,
                "score_real": scores_real.mean(),
                "score_fake": scores_fake.mean(),
                "real_sign": scores_real.sign().mean(),
            }
            penalties = self._penalties(some, fake.detach(), pick, draws, index)
            found |= {name: value for name, (value, _) in penalties.items()}
            if "r1" in penalties:
                found["input_gradient"] = penalties["r1"][1]
            total = loss + sum(value for value, _ in penalties.values())
            (total / parts).backward()  # type: ignore[no-untyped-call]
            for term, value in found.items():
                sums[term] = sums.get(term, torch.zeros((), device=value.device)) + value.detach() / parts
        sums = {term: self.setting.ranks.mean(value) for term, value in sums.items()}
        apply_step(self.setting, "discriminator", net, optimiser, rate * self.rates["discriminator"], sums)
        if options.loss == "wgan":
            with torch.no_grad():
                for parameter in net.parameters():
                    parameter.clamp_(-options.clip_weights, options.clip_weights)
        advance_spectral(net)
        return sums

    def _scores(self, seen: Tensor, pick: Tensor | None, count: int) -> tuple[Tensor, Tensor]:
        """Scores ``float32[N]`` of real and made pictures: in one pass, except with batch norm, whose statistics must
        be of one kind (Radford et al. 2016; arXiv 1511.06434, section 3)."""
        if self.options.norm == "batch":
            return (
                self.discriminator(seen[:count], pick).float(),
                self.discriminator(seen[count:], pick).float(),
            )
        both = None if pick is None else torch.cat([pick, pick])
        scores = self.discriminator(seen, both).float()
        return scores[:count], scores[count:]

    def _penalties(
        self, real: Tensor, fake: Tensor, pick: Tensor | None, draws: Draws, index: int
    ) -> dict[str, tuple[Tensor, Tensor]]:
        """Penalties of this step, weighted and plain, in full precision on pictures as they are."""
        options = self.options
        found: dict[str, tuple[Tensor, Tensor]] = {}
        if options.loss == "wgan_gp":
            mix = draws.uniform(f"mix-{index}", len(real))
            plain = wgan_gp(self.discriminator, real, fake, mix, pick)
            found["gradient_penalty"] = (options.gp_weight * plain, plain)
        is_due = self._steps % options.penalty_every == 0
        for name, gamma, pictures in (("r1", options.r1_gamma, real), ("r2", options.r2_gamma, fake)):
            if gamma > 0 and is_due:
                squares = input_gradient_square(self.discriminator, pictures, pick)
                weighted = zero_centred(squares, gamma * self._gamma_factor, options.penalty_every)
                found[name] = (weighted, squares.mean())
        return found

    def _create(
        self, real: Tensor, label: Tensor | None, fakes: list[Tensor], draws: Draws, rate: float
    ) -> dict[str, Tensor]:
        """One step of the generator, the discriminator held still."""
        parts, net = self.setting.parts, self.generator
        optimiser = self.optimisers["generator"]
        optimiser.zero_grad(set_to_none=True)
        self.discriminator.requires_grad_(False)
        labels = [None] * parts if label is None else list(label.chunk(parts))
        sums: dict[str, Tensor] = {}
        latents = draws.normal(f"latents-{self.batches_per_step - 1}", len(real), self.setting.card.latent.size)
        for number, (some, pick, part) in enumerate(zip(real.chunk(parts), labels, latents.chunk(parts), strict=True)):
            fake = fakes[number]
            if parts > 1:  # made again, so that the graph of one part is in memory at a time
                with self.setting.half():
                    fake = net(part, pick).float()
            found = self._generator_terms(some, fake, pick, draws, number)
            total = torch.stack(list(found.values())).sum()
            (total / parts).backward()  # type: ignore[no-untyped-call]
            for term, value in found.items():
                sums[term] = sums.get(term, torch.zeros((), device=value.device)) + value.detach() / parts
        self.discriminator.requires_grad_(True)
        sums = {term: self.setting.ranks.mean(value) for term, value in sums.items()}
        sums["generator_gradient"] = apply_step(
            self.setting, "generator", net, optimiser, rate * self.rates["generator"], sums
        )
        return sums

    def _generator_terms(
        self, real: Tensor, fake: Tensor, pick: Tensor | None, draws: Draws, number: int
    ) -> dict[str, Tensor]:
        options, ranks = self.options, self.setting.ranks
        seen = self._varied(fake, draws, f"judged-{number}")
        with self.setting.half():
            scores, features = self.discriminator.forward_with_features(seen, pick)
        scores_real = None
        features_real = None
        if options.loss == "rpgan" or options.feature_matching > 0:
            with torch.no_grad(), self.setting.half():
                beside = self._varied(real, draws, f"beside-{number}")
                scores_real, features_real = self.discriminator.forward_with_features(beside, pick)
        loss = generator_loss(options.loss, scores.float(), None if scores_real is None else scores_real.float())
        found = {"generator": loss}
        if options.feature_matching > 0 and features_real is not None:
            means = (ranks.mean(features_real.float().mean(0)), ranks.mean(features.float().mean(0)))
            found["feature_matching"] = options.feature_matching * feature_matching(*means)
        return found
