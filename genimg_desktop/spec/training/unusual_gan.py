"""Unusual choices for a GAN."""

from __future__ import annotations

from collections.abc import Iterator

from genimg_desktop.core.text import Text
from genimg_desktop.spec.training.data_plan import DataPlan
from genimg_desktop.spec.training.facts import DataFacts, MachineFacts
from genimg_desktop.spec.training.gan import GanOptions

UNVARIED_BELOW = 1_000
R1_RULE = 2e-4
"""R1's weight over size² / batch: the rule of StyleGAN2 (Karras et al. 2020, arXiv 2006.06676)."""


def about_gan(options: GanOptions, plan: DataPlan, data: DataFacts, machine: MachineFacts) -> list[Text]:
    """What is unusual, the weightiest first."""
    return [
        *_about_variation(options, data, machine),
        *_about_wasserstein(options),
        *_about_losses(options),
        *_about_rates(options),
        *_about_penalty(options, plan),
    ]


def varies(options: GanOptions) -> bool:
    """Whether the judge sees varied pictures at all."""
    kinds = options.augment_colour or options.augment_translation or options.augment_cutout
    return options.augment == "ada" or (options.augment == "diffaugment" and kinds)


def _about_variation(options: GanOptions, data: DataFacts, machine: MachineFacts) -> Iterator[Text]:
    if 0 < data.pictures < UNVARIED_BELOW and not varies(options):
        yield Text(
            "{count} pictures without augmentation are learned by heart soon: switch DiffAugment on.",
            count=data.pictures,
        )
    if options.augment == "ada" and machine.is_cpu:
        yield Text("Adaptive augmentation costs much time without a graphics processor; DiffAugment is nearly as good.")
    if options.augment == "ada" and options.minutes == 0 and options.ada_kimg > options.kimg:
        yield Text("The adaptive augmentation is too slow for this training: it will hardly reach any strength.")
    if options.augment == "diffaugment" and options.augment_colour and data.looks_like == "pixel_art":
        yield Text("'Vary colours' may bring colours that are not in your palette.")


def _about_wasserstein(options: GanOptions) -> Iterator[Text]:
    if options.loss == "wgan":
        if options.norm == "batch":
            yield Text("Batch norm and WGAN's weight limit work against each other: choose no norm.")
        if options.optimiser != "rmsprop" or options.beta1 > 0:
            yield Text("WGAN with clipped weights was made for RMSprop: with momentum it becomes unsteady.")
        if options.clip_weights > 0.05:
            yield Text(
                "A weight limit of {limit} is loose for WGAN: its paper takes 0.01.", limit=f"{options.clip_weights:g}"
            )
        if options.learning_rate > 1e-4:
            yield Text(
                "A learning rate of {rate} is high for WGAN: its paper takes 0.00005.",
                rate=f"{options.learning_rate:g}",
            )
    if options.loss in ("wgan", "wgan_gp") and options.discriminator_steps < 5:
        yield Text(
            "Wasserstein losses need a judge that is ahead: 5 steps of it for each one of the other, not {steps}.",
            steps=options.discriminator_steps,
        )
    if options.loss == "wgan_gp" and options.norm == "spectral":
        yield Text("Spectral norm and the gradient penalty do the same twice: choose no norm with WGAN-GP.")


def _about_losses(options: GanOptions) -> Iterator[Text]:
    if options.loss == "rpgan" and (options.r1_gamma == 0 or options.r2_gamma == 0):
        yield Text("Relativistic pairing is only steady with both the R1 and the R2 penalty.")
    if options.loss in ("hinge", "non_saturating") and options.norm == "none" and options.r1_gamma == 0:
        yield Text("Nothing holds the judge: choose spectral norm or give the R1 penalty a weight.")
    if options.label_smoothing > 0 and options.loss not in ("non_saturating", "lsgan"):
        yield Text("Label smoothing does nothing with this loss.")
    if options.discriminator_steps > 2 and options.loss not in ("wgan", "wgan_gp"):
        yield Text(
            "{steps} steps of the judge for each one of the other take much time; 1 is usual with this loss.",
            steps=options.discriminator_steps,
        )


def _about_rates(options: GanOptions) -> Iterator[Text]:
    is_adam = options.optimiser in ("adam", "adamw")
    if is_adam and options.learning_rate > 1e-3:
        yield Text(
            "A learning rate of {rate} is too high for Adam in a GAN: the pictures will break up. 0.0002 is usual.",
            rate=f"{options.learning_rate:g}",
        )
    if is_adam and options.beta1 > 0.6:
        yield Text(
            "A momentum of {momentum} makes two networks that chase each other swing: 0 to 0.5 is usual for a GAN.",
            momentum=f"{options.beta1:g}",
        )
    if options.optimiser == "sgd":
        yield Text("SGD seldom trains a GAN well: Adam is the usual choice.")
    if not 0.25 <= options.discriminator_rate <= 4:
        yield Text(
            "The judge learns at {times} times the rate of the other: one of them will be left behind.",
            times=f"{options.discriminator_rate:g}",
        )


def _about_penalty(options: GanOptions, plan: DataPlan) -> Iterator[Text]:
    usual = R1_RULE * plan.resolution**2 / options.batch
    if options.r1_gamma > 1000 * usual:
        yield Text(
            "An R1 penalty of {gamma} is very strong at {size} pixels: about {usual} is a good start.",
            gamma=f"{options.r1_gamma:g}",
            size=plan.resolution,
            usual=f"{usual:.2g}",
        )
