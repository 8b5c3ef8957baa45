"""Pictures of any kind to what the measures look at."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional


def from_cache(pictures: NDArray[np.uint8]) -> Tensor:
    """``uint8[N, H, W, C]``, as pictures are cached, -> ``uint8[N, C, H, W]`` for everything in this package."""
    return torch.from_numpy(np.array(pictures, dtype=np.uint8)).permute(0, 3, 1, 2).contiguous()


@torch.inference_mode()
def as_rgb(pictures: Tensor) -> Tensor:
    """``uint8[N, C, H, W]`` in [0, 255] or ``float[N, C, H, W]`` in [-1, 1] -> ``float32[N, 3, H, W]`` in [0, 1].

    Grey becomes colour; what is transparent (C 4, straight alpha) is laid over white. On the CPU. Values outside are
    cut. Raises ValueError for another number of channels.
    """
    if pictures.ndim != 4 or pictures.shape[1] not in (1, 3, 4):
        raise ValueError(f"pictures are [N, C, H, W] with 1, 3 or 4 channels, not {tuple(pictures.shape)}")
    is_bytes = pictures.dtype == torch.uint8
    floats = pictures.detach().cpu().float()
    shares = floats / 255.0 if is_bytes else (floats * 0.5 + 0.5).clamp(0.0, 1.0)
    if shares.shape[1] == 4:
        shares = 1.0 + (shares[:, :3] - 1.0) * shares[:, 3:]
    return shares.expand(-1, 3, -1, -1)


@torch.inference_mode()
def resized(rgb: Tensor, side: int) -> Tensor:
    """``float32[N, 3, H, W]`` -> ``float32[N, 3, side, side]``, bilinear with antialiasing.

    A shrinking without antialiasing moves such measures by more than a better model does (Parmar et al. 2022,
    arXiv 2104.11222).
    """
    if rgb.shape[2:] == (side, side):
        return rgb
    return functional.interpolate(rgb, (side, side), mode="bilinear", align_corners=False, antialias=True)
