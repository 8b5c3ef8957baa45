"""Unusual choices for a VAE."""

from __future__ import annotations

from collections.abc import Iterator

from genimg_desktop.core.text import Text
from genimg_desktop.spec.training.facts import DataFacts
from genimg_desktop.spec.training.vae import USUAL_BETA, VaeOptions


def about_vae(options: VaeOptions, data: DataFacts) -> Iterator[Text]:
    """What is unusual, the weightiest first."""
    if options.learning_rate > 2e-3 and options.optimiser in ("adam", "adamw"):
        yield Text(
            "A learning rate of {rate} is too high for Adam in a VAE: numbers may break. 0.0005 is usual.",
            rate=f"{options.learning_rate:g}",
        )
    if options.capacity == 0:
        yield from _about_beta(options)
    elif options.beta not in (VaeOptions().beta, USUAL_BETA):
        yield Text("Beta is not used while a capacity is set.")
    if options.free_bits > 0.5:
        yield Text(
            "{nats} free nats for each latent number are many: random places will make poor pictures.",
            nats=f"{options.free_bits:g}",
        )
    if 20 <= data.pictures <= options.latent_size:
        yield Text(
            "{size} latent numbers for {count} pictures: each picture can have a number of its own, and little is "
            "shared between them.",
            size=options.latent_size,
            count=data.pictures,
        )


def _about_beta(options: VaeOptions) -> Iterator[Text]:
    if options.beta > 50:
        yield Text(
            "With a beta of {beta} the latent may fall silent: every picture would be the same blur. 1 to 30 is usual.",
            beta=f"{options.beta:g}",
        )
    elif options.beta > 4 and options.reconstruction != "sigma":
        yield Text(
            "A beta of {beta} counts more without learned noise: every picture may be the same blur. 1 is usual.",
            beta=f"{options.beta:g}",
        )
    elif options.beta > 1 and options.kl_warmup == 0:
        yield Text("Without a warm-up a beta above 1 may silence the latent before it has learned to speak.")
    elif options.beta < 0.01:
        yield Text("Without beta your pictures are rebuilt well, but random places of the latent make no pictures.")
