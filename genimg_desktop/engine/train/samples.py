"""Pictures of fixed latents from a model that is still being trained."""

from __future__ import annotations

import copy

import numpy as np
import torch
from torch import Tensor, nn

from genimg_desktop.core.context import QuietContext
from genimg_desktop.core.seeds import stream
from genimg_desktop.engine.capabilities import Frame, Generates
from genimg_desktop.engine.tensors import tensor_to_pixels
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.spec.card import ModelCard


def fixed_latents(card: ModelCard, count: int) -> tuple[Tensor, Tensor | None]:
    """``float64[count, D]`` latents of the seeds 0, 1, 2, ...: those that the explorer shows for these seeds, and
    ``int64[count]`` classes in turn (None without classes)."""
    latents = np.stack([card.latent.sample(seed) for seed in range(count)])
    labels = torch.arange(count) % len(card.classes) if card.classes else None
    return torch.from_numpy(latents), labels


def fresh_latents(card: ModelCard, count: int, purpose: str) -> tuple[Tensor, Tensor | None]:
    """As ``fixed_latents``, of a stream that ``purpose`` names: the same at every call."""
    rng = stream(0, purpose)
    latents = torch.from_numpy(rng.standard_normal((count, card.latent.size)))
    labels = torch.from_numpy(rng.randint(0, len(card.classes), count)) if card.classes else None
    return latents, labels


def ready(model: nn.Module) -> Generates:
    """A copy that makes pictures as the explorer will: in evaluation mode, normalisation folded in."""
    prepared = copy.deepcopy(model)
    prepared.prepare()  # type: ignore[operator]
    assert isinstance(prepared, Generates)
    return prepared


def make(model: Generates, card: ModelCard, latents: tuple[Tensor, Tensor | None], device: torch.device) -> Tensor:
    """``float32[N, C, R, R]`` in [-1, 1] on the CPU."""
    vectors, labels = latents
    frame = Frame(width=card.resolution, height=card.resolution)
    vectors = vectors.to(device, torch.float32 if device.type == "mps" else torch.float64)
    picks = None if labels is None else labels.to(device)
    return model.generate(vectors, picks, frame, QuietContext()).float().cpu()


def sheet(pictures: Tensor, columns: int) -> Pixels:
    """Pictures in rows of ``columns``, without gaps: ``uint8[rows * R, columns * R, 4]``."""
    cells = tensor_to_pixels(pictures)
    rows = [np.concatenate(cells[begin : begin + columns], axis=1) for begin in range(0, len(cells), columns)]
    return np.concatenate(rows, axis=0)
