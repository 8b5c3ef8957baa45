"""The card of the model that a training makes: at its start, and at each of its moments."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import replace

from genimg_desktop.core.serde import to_json
from genimg_desktop.spec.card import ConfigValue, ModelCard
from genimg_desktop.spec.latent import LatentSpec
from genimg_desktop.spec.training.config import TrainConfig
from genimg_desktop.spec.training.gan import GanOptions
from genimg_desktop.spec.training.vae import VaeOptions

_NOT_PLAIN = re.compile(r"[^a-z0-9]+")


def card_of(config: TrainConfig, classes: tuple[str, ...], num_pictures: int) -> ModelCard:
    """The card of what ``config`` makes. The id is the title made plain, and a hash that no other training shares."""
    options, note = config.recipe_options(), config.data.note
    network: dict[str, ConfigValue] = {"base_channels": options.base_channels}
    if isinstance(options, (GanOptions, VaeOptions)):
        network["upsampling"] = options.upsampling
    plain = _NOT_PLAIN.sub("-", config.title.lower()).strip("-")[:40]
    mark = hashlib.sha256(to_json(config)).hexdigest()[:8]
    source = note.source.strip()
    return ModelCard(
        id=f"{plain}-{mark}" if plain else f"model-{mark}",
        title=config.title,
        arch=config.recipe,
        source="trained",
        latent=LatentSpec(kind="gaussian", size=options.latent_size),
        resolution=config.data.resolution,
        channels=config.data.channels,
        config=network,
        classes=classes,
        credit=source,
        licence=note.licence,
        trained_on=f"{num_pictures} pictures" + (f", {source}" if source else "") + _consent(note.consent),
    )


def card_at(card: ModelCard, images: int, metrics: Mapping[str, float]) -> ModelCard:
    """The card of one moment: its own id, and what was measured."""
    kimg = images / 1000
    measured = {name: round(float(value), 6) for name, value in metrics.items()}
    return replace(
        card,
        id=f"{card.id}-{images}",
        title=f"{card.title} ({kimg:g} kimg)",
        metrics={"kimg": kimg, **measured},
    )


def _consent(consent: str) -> str:
    return f"; consent: {consent.strip()}" if consent.strip() else ""
