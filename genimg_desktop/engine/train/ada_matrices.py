"""Places and colours as matrices, one for each picture: what ADA's operations are made of.

Places are (x, y, 1), x to the right and y down, the middle of the picture at 0 and its edges at -1 and 1. Colours are
(r, g, b, 1) in [-1, 1], middle grey at 0. All take and give float64.
"""

from __future__ import annotations

import torch
from torch import Tensor


def _filled(count: int, size: int, entries: dict[tuple[int, int], Tensor]) -> Tensor:
    out = torch.eye(size, dtype=torch.float64).repeat(count, 1, 1)
    for (row, column), values in entries.items():
        out[:, row, column] = values
    return out


def scaled(x: Tensor, y: Tensor) -> Tensor:
    """Larger by x and y: ``[N]`` -> ``[N, 3, 3]``."""
    return _filled(len(x), 3, {(0, 0): x, (1, 1): y})


def turned(angle: Tensor) -> Tensor:
    """Turned by an angle in radians, from right to down: ``[N]`` -> ``[N, 3, 3]``."""
    cosine, sine = angle.cos(), angle.sin()
    return _filled(len(angle), 3, {(0, 0): cosine, (0, 1): -sine, (1, 0): sine, (1, 1): cosine})


def moved(x: Tensor, y: Tensor) -> Tensor:
    """Moved by x and y, 2 being a whole side: ``[N]`` -> ``[N, 3, 3]``."""
    return _filled(len(x), 3, {(0, 2): x, (1, 2): y})


_GREY = torch.full((3, 3), 1 / 3, dtype=torch.float64)
"""What a colour has along the axis of greys."""
_TURN = torch.tensor([[0.0, -1.0, 1.0], [1.0, 0.0, -1.0], [-1.0, 1.0, 0.0]], dtype=torch.float64) / 3**0.5
"""The cross product with the axis of greys."""


def _of_colours(part: Tensor) -> Tensor:
    out = torch.eye(4, dtype=torch.float64).repeat(len(part), 1, 1)
    out[:, :3, :3] = part
    return out


def brighter(by: Tensor) -> Tensor:
    """``by`` added to every colour: ``[N]`` -> ``[N, 4, 4]``."""
    return _filled(len(by), 4, {(0, 3): by, (1, 3): by, (2, 3): by})


def contrasted(by: Tensor) -> Tensor:
    """Every colour times ``by``: ``[N]`` -> ``[N, 4, 4]``."""
    return _filled(len(by), 4, {(0, 0): by, (1, 1): by, (2, 2): by})


def luma_flipped(is_flipped: Tensor) -> Tensor:
    """Light and dark changed over, hues kept, where the flag is 1: ``[N]`` -> ``[N, 4, 4]``."""
    return _of_colours(torch.eye(3, dtype=torch.float64) - 2 * is_flipped[:, None, None] * _GREY)


def hue_turned(angle: Tensor) -> Tensor:
    """Hues turned about the axis of greys, radians: ``[N]`` -> ``[N, 4, 4]`` (Rodrigues' formula)."""
    cosine, sine = angle.cos()[:, None, None], angle.sin()[:, None, None]
    return _of_colours(cosine * torch.eye(3, dtype=torch.float64) + (1 - cosine) * _GREY + sine * _TURN)


def saturated(by: Tensor) -> Tensor:
    """What is not grey in a colour times ``by``: ``[N]`` -> ``[N, 4, 4]``."""
    return _of_colours(_GREY + by[:, None, None] * (torch.eye(3, dtype=torch.float64) - _GREY))
