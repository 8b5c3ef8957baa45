"""Losses and penalties are worked out in full precision, whatever the networks run in."""

from __future__ import annotations

import torch
from torch import Tensor


def full(x: Tensor) -> Tensor:
    """float16 and bfloat16 become float32; float32 and float64 stay. The gradient flows back in the old type."""
    return x.float() if x.dtype in (torch.float16, torch.bfloat16) else x
