"""Smooth-blended forms, ray-marched: a sculptor's studio as a model without weights."""

from __future__ import annotations

import torch
from torch import Tensor

from genimg_desktop.core.context import Context, PartContext
from genimg_desktop.engine.archs.raymarch_light import build_light
from genimg_desktop.engine.archs.raymarch_picture import Picture
from genimg_desktop.engine.archs.raymarch_scene import build_scene
from genimg_desktop.engine.capabilities import Frame
from genimg_desktop.spec.card import ModelCard


class Raymarch:
    """Sphere tracing (Hart 1996) of forms joined by a smooth minimum, lit by an area light and a studio."""

    COORDINATES: tuple[str, ...] = (
        "count", "hollow", "stretch", "taper", "blend",
        "spread", "rise", "turns", "tilt", "wander", "variation", "twist", "arms",
        "waves", "lattice", "detail",
        "palette", "hue", "colour", "colours", "substance", "gloss", "pearl",
        "sun_turn", "sun_height", "sun_size", "fill",
        "backdrop", "floor_gloss",
        "orbit", "height", "zoom",
    )  # fmt: skip

    def __init__(self, card: ModelCard, device: torch.device) -> None:
        self.card = card
        self.device = device

    def generate(self, vectors: Tensor, labels: Tensor | None, frame: Frame, ctx: Context) -> Tensor:
        """vectors ``float64[N, D]`` -> ``float32[N, 3, H, W]`` in [-1, 1]. Every picture is made by itself."""
        del labels  # no classes
        pictures = []
        for number, vector in enumerate(vectors.tolist()):
            values = dict(zip(self.COORDINATES, vector, strict=True))
            scene = build_scene(values, vectors.device)
            light = build_light(values, scene, vectors.device)
            part = PartContext(ctx, number / len(vectors), (number + 1) / len(vectors))
            pictures.append(Picture(scene, light, frame, part).render())
        return torch.stack(pictures)
