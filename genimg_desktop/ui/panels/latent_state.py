"""The numbers behind the sliders: what they are, what the seed alone would give, and which were set by hand."""

from __future__ import annotations

from dataclasses import dataclass, replace

from genimg_desktop.app.explorer import Explorer
from genimg_desktop.spec.latent import Latent


@dataclass(frozen=True, slots=True, kw_only=True)
class LatentState:
    """values and base in the order of the model's latent; overrides by index."""

    latent: Latent
    values: tuple[float, ...]
    base: tuple[float, ...]
    overrides: dict[int, float]


def state_of(explorer: Explorer) -> LatentState | None:
    """Where the explorer is, or None before a model is chosen."""
    place, card = explorer.place, explorer.card
    if place is None or card is None:
        return None
    latent = place.latent
    values = explorer.values()
    base = values
    if latent.overrides or latent.edits:
        plain = replace(latent, overrides=(), edits=())
        base = tuple(float(v) for v in plain.resolve(card.latent))
    return LatentState(latent=latent, values=values, base=base, overrides=dict(latent.overrides))
