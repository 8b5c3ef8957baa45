"""Principal directions: the ways through a latent space along which a model's pictures change most.

From pictures: GANSpace (Härkönen, Hertzmann, Lehtinen, Paris 2020, arXiv 2004.02546, section 3.2). From weights
alone: SeFa (Shen, Zhou 2021, arXiv 2007.06600, eq. 4-6).
"""

from __future__ import annotations

from typing import Protocol, runtime_checkable

import numpy as np
import torch
import torch.nn.functional as nnf
from torch import Tensor

from genimg_desktop.core.context import Context
from genimg_desktop.core.seeds import stream
from genimg_desktop.engine.capabilities import Frame, Generates
from genimg_desktop.spec.card import ModelCard
from genimg_desktop.spec.latent import Direction

_SIDE = 16
"""Pictures are compared at this size: large forms count, grain does not."""
_AT_ONCE = 32
_FEWEST_SAMPLES, _SAMPLES_PER_NUMBER, _MOST_SAMPLES = 512, 16, 2048
_NOISE = 1e-9
"""A component with a smaller share of the variance than this is rounding, not a direction."""


@runtime_checkable
class HasFirstLayer(Protocol):
    """A model whose latent first meets one matrix."""

    def first_layer(self) -> Tensor:
        """``float[F, D]``."""


def picture_directions(
    model: Generates, card: ModelCard, count: int, device: str, ctx: Context
) -> tuple[Direction, ...]:
    """GANSpace: the principal components of many small pictures, each led back to the latent by regression.

    Each direction has length 1, so that an amount counts standard deviations of a gaussian latent. The same model
    gives the same directions. Fewer than ``count`` come back when the pictures vary in fewer ways.
    """
    size = card.latent.size
    samples = min(max(_SAMPLES_PER_NUMBER * size, _FEWEST_SAMPLES), _MOST_SAMPLES)
    latents = torch.from_numpy(stream(0, "directions").standard_normal((samples, size)))
    labels = torch.arange(samples) % len(card.classes) if card.classes else None
    features = _small_pictures(model, latents, labels, card, device, ctx)
    if labels is not None:  # what changes within a class, not between classes
        for label in range(len(card.classes)):
            of_class = labels == label
            features[of_class] -= features[of_class].mean(dim=0)
    features -= features.mean(dim=0)
    left, strengths, _ = torch.linalg.svd(features, full_matrices=False)
    is_real = strengths**2 > _NOISE * (strengths**2).sum()
    # the coordinates of a component are uncorrelated with those of the others, so the least-squares solution of
    # section 3.2 is one product: u_k = sum_j z_j x_jk / sum_j x_jk^2, up to the length, which is set to 1 anyway
    ways = left[:, is_real].T @ latents
    return _named(ways[: min(count, size)])


def weight_directions(first_layer: Tensor, count: int) -> tuple[Direction, ...]:
    """SeFa: the eigenvectors of A^T A with the largest eigenvalues. first_layer A: ``float[F, D]``."""
    matrix = first_layer.detach().cpu().double()
    _, ways = torch.linalg.eigh(matrix.T @ matrix)
    return _named(ways.flip(1).T[:count])


def _small_pictures(
    model: Generates, latents: Tensor, labels: Tensor | None, card: ModelCard, device: str, ctx: Context
) -> Tensor:
    """``float64[N, C * 16 * 16]`` on the CPU."""
    frame = Frame(width=card.resolution, height=card.resolution, quality="draft")
    kind = torch.float32 if device == "mps" else torch.float64
    out = []
    for begin in range(0, len(latents), _AT_ONCE):
        ctx.check()
        ctx.report(begin / len(latents))
        part = slice(begin, begin + _AT_ONCE)
        classes = None if labels is None else labels[part].to(device)
        pictures = model.generate(latents[part].to(device, kind), classes, frame, ctx)
        out.append(nnf.adaptive_avg_pool2d(pictures.float(), _SIDE).flatten(1).cpu().double())
    return torch.cat(out)


def _named(ways: Tensor) -> tuple[Direction, ...]:
    """``float64[K, D]`` -> directions of length 1; the number furthest from zero is positive, so signs never flip."""
    out = []
    for index, way in enumerate(ways.numpy()):
        unit = way / np.linalg.norm(way)
        unit *= np.sign(unit[np.argmax(np.abs(unit))])
        out.append(Direction(f"Direction {index + 1}", tuple(float(v) for v in unit)))
    return tuple(out)
