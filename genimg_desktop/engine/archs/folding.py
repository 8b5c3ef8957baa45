"""Batch normalisation in evaluation mode is ``x * scale + shift`` with fixed numbers: multiplied into the convolution
before it, it costs nothing."""

from __future__ import annotations

import torch
from torch import nn


@torch.no_grad()
def fold_norm(conv: nn.Conv2d | nn.ConvTranspose2d, norm: nn.BatchNorm2d) -> None:
    """Make ``conv`` do what ``norm(conv(x))`` does in evaluation mode (in float64, rounded once). conv has no bias."""
    assert norm.running_var is not None and norm.running_mean is not None
    assert conv.bias is None
    scale = norm.weight.double() / torch.sqrt(norm.running_var.double() + norm.eps)
    over = (1, -1, 1, 1) if isinstance(conv, nn.ConvTranspose2d) else (-1, 1, 1, 1)
    weight = conv.weight.double() * scale.view(over)
    bias = norm.bias.double() - norm.running_mean.double() * scale
    conv.weight = nn.Parameter(weight.to(conv.weight.dtype), requires_grad=False)
    conv.bias = nn.Parameter(bias.to(conv.weight.dtype), requires_grad=False)
