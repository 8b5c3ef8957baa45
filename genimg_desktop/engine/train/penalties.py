"""Penalties on how fast the discriminator changes with the picture: R1, R2, WGAN-GP.

They differentiate a gradient, so they run in full precision with autocast off, and keep the graph. A discriminator is
called as ``discriminator(pictures, labels)`` and gives logits ``float[N]``. It may look at the pictures of a batch
together (a minibatch-deviation channel does): the gradient is that of the sum of logits, as in the papers' own code.
"""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

from genimg_desktop.engine.train.full_precision import full

Discriminator = Callable[[Tensor, Tensor | None], Tensor]


def input_gradient(discriminator: Discriminator, pictures: Tensor, labels: Tensor | None) -> Tensor:
    """The gradient of the logits at each picture, ``float[N, C, H, W]``, ready to be differentiated again.

    To take it at pictures before augmentation, let the augmentation be a part of ``discriminator``.
    """
    pictures = full(pictures.detach()).requires_grad_(True)
    with torch.enable_grad(), torch.autocast(pictures.device.type, enabled=False):
        logits = full(discriminator(pictures, labels))
        (gradient,) = torch.autograd.grad(logits.sum(), pictures, create_graph=True)
    return gradient


def input_gradient_square(discriminator: Discriminator, pictures: Tensor, labels: Tensor | None) -> Tensor:
    """``||grad_x D(x)||^2`` of each picture, ``float[N]``; the graph is kept."""
    return input_gradient(discriminator, pictures, labels).flatten(1).square().sum(1)


def zero_centred(squares: Tensor, gamma: float, every: int = 1) -> Tensor:
    """R1 (squares at real pictures) or R2 (at made ones): ``gamma/2 E||grad D||^2``, a scalar.

    Mescheder et al. 2018 (arXiv 1801.04406, eq. 9); both together: Huang et al. 2024 (R3GAN, arXiv 2501.05441).
    every: applied at every so-manieth step only, it counts as many times as much (lazy regularisation, Karras et al.
    2020, arXiv 1912.04958, section 3.1).
    """
    return squares.mean() * (0.5 * gamma * every)


def wgan_gp(
    discriminator: Discriminator, real: Tensor, fake: Tensor, mix: Tensor, labels: Tensor | None = None
) -> Tensor:
    """``E (||grad D(x)||_2 - 1)^2`` between real and made pictures, a scalar without its weight.

    Gulrajani et al. 2017 (arXiv 1704.00028, eq. 3). mix: ``float[N]`` in [0, 1], drawn by the caller: the share of the
    real picture in x. labels: those of both.
    """
    share = mix.to(real).view(-1, *[1] * (real.ndim - 1))
    between = full(fake.detach()) + share * (full(real.detach()) - full(fake.detach()))
    lengths: Tensor = torch.linalg.vector_norm(input_gradient(discriminator, between, labels).flatten(1), dim=1)
    return (lengths - 1.0).square().mean()
