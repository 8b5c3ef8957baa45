"""Structural similarity at several scales (Wang, Simoncelli, Bovik 2003; the weights are theirs)."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

WEIGHTS = (0.0448, 0.2856, 0.3001, 0.2363, 0.1333)
_WINDOW, _SIGMA = 11, 1.5
_C1, _C2 = 0.01**2, 0.03**2


@torch.inference_mode()
def ms_ssim(a: Tensor, b: Tensor) -> Tensor:
    """``float32[N, 3, H, W]`` in [0, 1], twice -> ``float32[N]``, 1 for equal pictures.

    Five scales, or as many as leave 11 pixels for the window (3 at 64 px), with the weights made to sum to 1 again.
    Raises ValueError for pictures below 11 pixels. Means of contrast and structure below 0 count as 0.
    """
    side = min(a.shape[2:])
    if side < _WINDOW:
        raise ValueError(f"pictures must have {_WINDOW} pixels a side, not {side}")
    scales = min(len(WEIGHTS), 1 + (side // _WINDOW).bit_length() - 1)
    weights = torch.tensor(WEIGHTS[:scales])
    out = torch.ones(len(a))
    for scale, weight in enumerate(weights / weights.sum()):
        light, structure = _compare(a, b)
        share = (light * structure if scale == scales - 1 else structure).mean((1, 2, 3))
        out = out * share.clamp_min(0.0) ** weight
        a, b = functional.avg_pool2d(a, 2), functional.avg_pool2d(b, 2)
    return out


def _compare(a: Tensor, b: Tensor) -> tuple[Tensor, Tensor]:
    """Luminance, and contrast with structure, at every place where the window fits."""
    mean_a, mean_b = _blur(a), _blur(b)
    var_a, var_b = _blur(a * a) - mean_a**2, _blur(b * b) - mean_b**2
    both = _blur(a * b) - mean_a * mean_b
    light = (2 * mean_a * mean_b + _C1) / (mean_a**2 + mean_b**2 + _C1)
    return light, (2 * both + _C2) / (var_a + var_b + _C2)


def _blur(x: Tensor) -> Tensor:
    taps = torch.exp(-0.5 * ((torch.arange(_WINDOW) - _WINDOW // 2) / _SIGMA) ** 2)
    row = (taps / taps.sum()).view(1, 1, 1, -1).expand(x.shape[1], -1, -1, -1)
    return functional.conv2d(functional.conv2d(x, row, groups=x.shape[1]), row.transpose(2, 3), groups=x.shape[1])
