"""The recipe in words, in the form that A1111's WebUI began and most viewers and picture managers show."""

from __future__ import annotations

import json

from genimg_desktop.core.text import shown
from genimg_desktop.image.pixels import Floats
from genimg_desktop.image.samples import Samples
from genimg_desktop.spec.recipe import Made, Recipe

_MOST_LAYERS_NAMED = 20


def readable_recipe(made: Made, pixels: Samples | Floats, software: str) -> str:
    """First what made it, then one line of ``Name: value`` pairs; values with commas or colons are quoted."""
    size = f"{pixels.shape[1]}x{pixels.shape[0]}"
    if isinstance(made, Recipe):
        latent = made.request.latent
        pairs = [
            ("Seed", str(latent.seed) if latent.vector is None else "mix"),
            ("Truncation", f"{latent.truncation:g}"),
            ("Size", size),
            ("Model hash", made.model_hash[:10]),
            ("Model", made.model_title),
            ("Version", software),
        ]
        return f"{_line(made.model_title)}\n{_joined(pairs)}"
    titles = [_line(layer.recipe.model_title) for layer in made.layers[:_MOST_LAYERS_NAMED]]
    pairs = [("Layers", str(len(made.layers))), ("Size", size), ("Version", software)]
    return "\n".join([*titles, _joined(pairs)])


def _joined(pairs: list[tuple[str, str]]) -> str:
    return ", ".join(f"{name}: {_quoted(_line(value))}" for name, value in pairs)


def _quoted(value: str) -> str:
    return json.dumps(value, ensure_ascii=False) if any(c in value for c in ',:"') else value


def _line(text: str) -> str:
    return " ".join(shown(text, 200).split())
