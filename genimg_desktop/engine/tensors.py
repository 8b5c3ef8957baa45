"""The one rule between tensors ``[N, C, H, W]`` in [-1, 1] and Pixels; rounding is that of image/pixels.py."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from genimg_desktop.image.pixels import Pixels

LUMA = (0.2126, 0.7152, 0.0722)
"""Grey of a colour: Rec. ITU-R BT.709 weights on the encoded values."""

WHITE = (255, 255, 255)


@torch.inference_mode()
def tensor_to_pixels(pictures: Tensor) -> list[Pixels]:
    """``float[N, C, H, W]`` in [-1, 1] -> N times ``uint8[H, W, 4]``.

    C 1 is grey, 3 is colour, 4 is colour with straight alpha. Values outside are cut; a value that is no number is
    black. v in [0, 1] becomes floor(255 v + 0.5).
    """
    channels = pictures.shape[1]
    if channels not in (1, 3, 4):
        raise ValueError(f"a picture has 1, 3 or 4 channels, not {channels}")
    shares = torch.nan_to_num(pictures.float(), nan=-1.0, posinf=1.0, neginf=-1.0) * 0.5 + 0.5
    levels = (shares.clamp(0.0, 1.0) * 255.0 + 0.5).to(torch.uint8).permute(0, 2, 3, 1).cpu().numpy()
    out = np.empty((*levels.shape[:3], 4), dtype=np.uint8)
    out[..., :3] = levels[..., :3]
    out[..., 3] = levels[..., 3] if channels == 4 else 255
    return [out[0]] if len(out) == 1 else [picture.copy() for picture in out]  # copies: one must not keep all alive


def pixels_to_tensor(pixels: Pixels, channels: int, ground: tuple[int, int, int] = WHITE) -> Tensor:
    """``uint8[H, W, 4]`` -> ``float32[1, C, H, W]`` in [-1, 1], on the CPU: the exact inverse of tensor_to_pixels.

    C 4 keeps alpha; C 3 and 1 lay the picture over ``ground`` (8-bit RGB) first; C 1 is the luma of that.
    """
    if channels not in (1, 3, 4):
        raise ValueError(f"a picture has 1, 3 or 4 channels, not {channels}")
    shares = torch.from_numpy(pixels.astype(np.float32)) / 255.0
    if channels != 4:
        alpha = shares[..., 3:]
        paper = torch.tensor(ground, dtype=torch.float32) / 255.0
        shares = paper + (shares[..., :3] - paper) * alpha
    if channels == 1:
        shares = (shares.double() @ torch.tensor(LUMA, dtype=torch.float64)).float()[..., None]
    return (shares * 2.0 - 1.0).permute(2, 0, 1).contiguous()[None]
