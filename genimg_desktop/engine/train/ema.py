"""The average over time that becomes the model, and its batch statistics measured anew."""

from __future__ import annotations

import copy
from collections.abc import Iterable

import torch
from torch import Tensor, nn
from torch.nn.modules.batchnorm import _BatchNorm

RAMP = 0.05
"""The average never reaches back further than this share of the pictures shown, so the first weights are soon gone."""


def keep_share(images: int, batch: int, ema_kimg: float) -> float:
    """How much of the average stays at a step of ``batch`` pictures that ends at picture ``images``, in [0, 1).

    ``0.5 ** (batch / h)`` with the half-life h = min(1000 ema_kimg, 0.05 images) in pictures: the rule of StyleGAN2-ADA
    (Karras et al. 2020, arXiv 2006.06676, and its code), the same at every batch size. ema_kimg 0 keeps nothing.
    """
    half_life = min(ema_kimg * 1000.0, RAMP * images)
    return 0.0 if half_life <= 0.0 else float(0.5 ** (batch / half_life))


class Ema:
    """A copy of ``module`` whose weights follow it slowly. ``module`` is the copy: in evaluation mode, no gradients."""

    module: nn.Module

    def __init__(self, module: nn.Module) -> None:
        self.module = copy.deepcopy(module).eval().requires_grad_(False)
        self._source = module

    @torch.no_grad()
    def update(self, images: int, batch: int, ema_kimg: float) -> None:
        """Follow one step. images: pictures shown so far, with this step's ``batch``.

        Buffers (the statistics of batch norm) are copied, not averaged: a mean of variances is no variance of a mean.
        """
        averages: list[Tensor] = list(self.module.parameters())
        weights: list[Tensor] = list(self._source.parameters())
        torch._foreach_lerp_(averages, weights, 1.0 - keep_share(images, batch, ema_kimg))
        buffers = list(self.module.buffers())
        if buffers:
            torch._foreach_copy_(buffers, list(self._source.buffers()))


@torch.no_grad()
def recalibrated(module: nn.Module, batches: Iterable[tuple[Tensor | None, ...]]) -> nn.Module:
    """A copy of ``module`` in evaluation mode whose batch norms hold the plain mean of the statistics of ``batches``.

    Averaged weights under statistics of other weights make wrong pictures; and with statistics of its own, a latent
    gives the same picture whatever else is made with it. batches: what the module is called with, each of one size;
    taken only when there is a batch norm in it. ``module`` and the random states stay as they are. Works in full
    precision.
    """
    out = copy.deepcopy(module).eval().requires_grad_(False)
    norms = [m for m in out.modules() if isinstance(m, _BatchNorm) and m.track_running_stats]
    if not norms:
        return out
    momenta = [norm.momentum for norm in norms]
    for norm in norms:
        norm.reset_running_stats()
        norm.momentum = None  # torch's word for a plain mean over all batches
        norm.train()
    device = next(out.parameters()).device.type
    with torch.autocast(device, enabled=False):
        for batch in batches:
            out(*batch)
    for norm, momentum in zip(norms, momenta, strict=True):
        norm.momentum = momentum
    return out.eval()
