"""What a model is. The card travels in the head of the weights file, so the two cannot part."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from genimg_desktop.core.errors import BadModel
from genimg_desktop.core.serde import to_json
from genimg_desktop.core.text import Text
from genimg_desktop.spec.latent import LARGEST_LATENT, LatentSpec

CARD_SCHEMA = 1
LARGEST_PICTURE = 2048
SMALLEST_PICTURE = 16

ENCODING_ARCHS = frozenset({"vae"})
"""Architectures that find the latent of a picture at once; told apart here, for a panel asks without torch."""

MIXING_ARCHS = frozenset({"dcgan", "vae"})
"""Architectures that let a region of a picture follow another latent (engine/capabilities.MixesRegions)."""

ConfigValue = int | float | str | bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelCard:
    """Everything about a model but its weights.

    source 'rules': no weights, any size from 64 to 2048, ``resolution`` is the size of a first picture. source
    'trained': weights, always ``resolution`` pixels square. revision is raised whenever the same latent would give
    other pixels. channels: 1, 3 or 4.
    """

    id: str
    title: str
    arch: str
    source: Literal["rules", "trained"]
    latent: LatentSpec
    resolution: int
    channels: int = 3
    revision: int = 1
    config: dict[str, ConfigValue] = field(default_factory=dict)
    classes: tuple[str, ...] = ()
    about: str = ""
    credit: str = ""
    licence: str = ""
    trained_on: str = ""
    metrics: dict[str, float] = field(default_factory=dict)
    schema: int = CARD_SCHEMA

    def check(self) -> None:
        """Raise BadModel when the card contradicts itself."""
        spec = self.latent
        ids = [c.id for c in spec.coordinates]
        problems = [
            (not self.id or len(self.id) > 200, "id"),
            (not 1 <= spec.size <= LARGEST_LATENT, "latent.size"),
            (spec.kind == "named" and len(ids) != spec.size, "latent.coordinates"),
            (len(set(ids)) != len(ids), "latent.coordinates"),
            (any(not c.low < c.high for c in spec.coordinates), "latent.coordinates"),
            (any(not c.low <= c.default <= c.high for c in spec.coordinates), "latent.coordinates"),
            (any(set(p.values) - set(ids) for p in spec.presets), "latent.presets"),
            (not SMALLEST_PICTURE <= self.resolution <= LARGEST_PICTURE, "resolution"),
            (self.channels not in (1, 3, 4), "channels"),
        ]
        for is_wrong, where in problems:
            if is_wrong:
                raise BadModel(Text("The model's card is wrong at '{where}'.", where=where))

    @property
    def is_any_size(self) -> bool:
        """Whether pictures of any size can be asked for."""
        return self.source == "rules"

    @property
    def can_encode(self) -> bool:
        """Whether the latent of any picture can be found at once (Engine.encode)."""
        return self.arch in ENCODING_ARCHS

    @property
    def region_depths(self) -> int:
        """At how many depths a region can be mixed with the rest of a picture; 0 for a model that cannot do it.

        One for the first map of 4 x 4 places, and one more for every doubling up to the picture.
        """
        return (self.resolution // 4).bit_length() if self.arch in MIXING_ARCHS else 0

    def rules_hash(self) -> str:
        """The hash of a model without weights: of everything in the card that decides pixels, and nothing else."""
        spec = self.latent
        decides = [
            self.arch,
            self.revision,
            self.config,
            [
                [c.id, c.low, c.high, c.default, c.step, c.is_periodic, c.typical_low, c.typical_high]
                for c in spec.coordinates
            ],
            [p.values for p in spec.presets],
        ]
        return hashlib.sha256(to_json(decides)).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelSource:
    """A model that can be run: its card, its hash (hex SHA-256), and its weights file (None for rules)."""

    card: ModelCard
    hash: str
    path: Path | None = None
