"""Laying a part of one feature map over another (Suzuki et al. 2018, arXiv 1811.10153, feature blending; that features
of a GAN can be put into a place of a picture: Bau et al. 2019, 'GAN Dissection', arXiv 1811.10597, section 4)."""

from __future__ import annotations

import torch
from torch import Tensor

from genimg_desktop.spec.region import RegionMask


def lay_over(under: Tensor, over: Tensor, mask: RegionMask) -> Tensor:
    """``under (1 - m) + over m``, both ``float[1, C, H, W]``; a new tensor. Exactly ``under`` where m is 0, ``over``
    where it is 1.

    m is the mask averaged to H x W places: a place of a coarse map is many pixels of the picture.
    """
    height, width = under.shape[-2:]
    share = torch.from_numpy(mask.averaged(height, width)).to(under.dtype).to(under.device)
    # in place on a copy, so that the memory layout stays: another one may be summed in another order by what follows
    return under.clone().mul_(1.0 - share).add_(over * share)
