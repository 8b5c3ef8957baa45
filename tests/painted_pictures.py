"""Small made-up pictures for the tests of measures: a disc of some colour and size on a shaded ground."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor


def painted(seed: int, count: int, side: int = 32) -> Tensor:
    """``uint8[count, 3, side, side]``."""
    random = np.random.RandomState(seed)
    line = np.linspace(-1, 1, side)
    y, x = np.meshgrid(line, line, indexing="ij")
    out = np.empty((count, 3, side, side))
    for picture in out:
        left, top, size = random.uniform(-0.4, 0.4), random.uniform(-0.4, 0.4), random.uniform(0.3, 0.7)
        shade = random.uniform(-0.4, 0.4) * x + random.uniform(-0.4, 0.4) * y
        grain = random.uniform(0.02, 0.08) * random.randn(side, side)
        disc = (x - left) ** 2 + (y - top) ** 2 < size**2
        picture[:] = random.uniform(0.2, 0.8, (3, 1, 1)) + shade + grain
        picture[:] = np.where(disc, random.uniform(0, 1, (3, 1, 1)) + 0.5 * shade, picture)
    return torch.from_numpy((np.clip(out, 0, 1) * 255).astype(np.uint8))
