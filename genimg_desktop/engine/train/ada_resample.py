"""Turning, scaling and moving pictures without aliasing (Karras et al. 2020, arXiv 2006.06676, appendix B).

Two paths, both linear in the picture, so their gradients have gradients of their own:

- ``placed``: flips, quarter turns and whole pixels. Exact: a product with matrices of zeros and ones.
- ``warped``: everything else. The picture is made twice as large with the wavelet sym6, looked up bilinearly where each
  place comes from, and made half as large with the same wavelet. The wavelet is orthogonal: going up and down again
  gives the picture back, so nothing is blurred but by the looking up at double size.

Beyond its edge a picture goes on mirrored, the pixel at the edge twice.
"""

from __future__ import annotations

import math
from typing import Any

import torch
from torch import Tensor
from torch.nn.functional import affine_grid, grid_sample, one_hot

# The low-pass of Daubechies' least asymmetric wavelet with six vanishing moments (I. Daubechies, Ten Lectures on
# Wavelets, 1992, section 8.1.1). A test checks that it is one.
SYM6 = (
    0.015404109327027373, 0.0034907120842174702, -0.11799011114819057, -0.048311742585633, 0.4910559419267466,
    0.787641141030194, 0.3379294217276218, -0.07263752278646252, -0.021060292512300564, 0.04472490177066578,
    0.0017677118642428036, -0.007800708325034148,
)  # fmt: skip
_BEFORE = 5  # taps before the one that falls on 2 i
MARGIN = 5
"""Pixels at double size beyond the edge that making half as large looks at."""
_CENTRE = sum(tap * (k - _BEFORE) for k, tap in enumerate(SYM6)) / math.sqrt(2.0)
"""Where pixel i lies at double size: at 2 i + _CENTRE (0.098; it would be 0.5 for a symmetric filter)."""


def mirrored_index(index: Tensor, side: int) -> Tensor:
    """Whole numbers -> [0, side), going back and forth: -1 is 0, side is side - 1."""
    folded = index.remainder(2 * side)
    return torch.where(folded < side, folded, 2 * side - 1 - folded)


def enlarging(side: int) -> Tensor:
    """The matrix ``float64[2 side, side]`` that makes a row twice as long."""
    places = torch.arange(-len(SYM6), side + len(SYM6))
    rows = 2 * places[:, None] + torch.arange(len(SYM6)) - _BEFORE
    columns, taps = (x.expand_as(rows) for x in (mirrored_index(places, side)[:, None], _taps() * math.sqrt(2.0)))
    is_inside = (rows >= 0) & (rows < 2 * side)
    out = torch.zeros(2 * side, side, dtype=torch.float64)
    return out.index_put_((rows[is_inside], columns[is_inside]), taps[is_inside], accumulate=True)


def reducing(side: int) -> Tensor:
    """The matrix ``float64[side, 2 side + 2 MARGIN]`` that makes a row with margins half as long, and cuts them off."""
    places = torch.arange(side)[:, None]
    out = torch.zeros(side, 2 * side + 2 * MARGIN, dtype=torch.float64)
    return out.scatter_(
        1, 2 * places + torch.arange(len(SYM6)) - _BEFORE + MARGIN, (_taps() / math.sqrt(2.0)).repeat(side, 1)
    )


def _taps() -> Tensor:
    return torch.tensor(SYM6, dtype=torch.float64)


def placed(pictures: Tensor, flips: Tensor, quarters: Tensor, pixels: Tensor) -> Tensor:
    """Mirror left and right, then turn, then move, exactly. ``float[N, C, S, S]``; the rest on the CPU.

    flips: ``bool[N]``. quarters: ``int64[N]``, quarter turns from right to down. pixels: ``int64[N, 2]``, right and
    down. Values stay to the bit (a matrix product of float32 must be one, which is torch's default).
    """
    side = pictures.shape[-1]
    across = 2 * torch.arange(side) + 1 - side  # places of pixels from the middle, in half pixels
    mirror = 1 - 2 * flips.long()
    cosine = torch.tensor([1, 0, -1, 0])[quarters]
    sine = torch.tensor([0, 1, 0, -1])[quarters]
    is_upright = quarters % 2 == 0
    # going back from an output place: move back, turn back, mirror back. A row of the output comes from a row of the
    # picture, or of the picture with rows and columns changed over
    row_sign = torch.where(is_upright, cosine, mirror * sine)
    column_sign = torch.where(is_upright, mirror * cosine, -sine)
    rows = row_sign[:, None] * (across - 2 * pixels[:, 1:])
    columns = column_sign[:, None] * (across - 2 * pixels[:, :1])
    device, dtype = pictures.device, pictures.dtype
    pick_rows, pick_columns = (
        one_hot(mirrored_index((x + side - 1) // 2, side), side).to(device, dtype)[:, None] for x in (rows, columns)
    )
    turned = torch.where(is_upright.to(device)[:, None, None, None], pictures, pictures.transpose(2, 3))
    return pick_rows @ turned @ pick_columns.transpose(2, 3)


def warped(pictures: Tensor, inverse: Tensor) -> Tensor:
    """Look every place up where ``inverse`` says it comes from. ``float[N, C, S, S]``; ``float64[N, 3, 3]`` on the CPU.

    Coordinates as in ada_matrices.
    """
    side = pictures.shape[-1]
    device, dtype = pictures.device, pictures.dtype
    up, down = enlarging(side).to(device, dtype), reducing(side).to(device, dtype)
    large = up @ (pictures @ up.T)
    # output places lie denser than affine_grid takes them to, for the margins; and the filter puts pixels a little
    # beside where a grid of double size has them
    beside = (_CENTRE - 0.5) / side
    linear = inverse[:, :2, :2]
    shift = inverse[:, :2, 2] - beside * linear.sum(2) + beside
    across = 2 * side + 2 * MARGIN
    theta = torch.cat([linear * (across / (2 * side)), shift[:, :, None]], dim=2).to(device, dtype)
    grid = affine_grid(theta, [len(pictures), 1, across, across], align_corners=False)
    looked_up = _Look.apply(large, grid)  # type: ignore[no-untyped-call]
    out: Tensor = down @ (looked_up @ down.T)
    return out


class _Look(torch.autograd.Function):
    """Bilinear looking up; torch's own cannot be differentiated twice. The grid is taken as fixed."""

    @staticmethod
    def forward(ctx: Any, pictures: Tensor, grid: Tensor) -> Tensor:
        ctx.grid, ctx.size = grid, pictures.shape[2:]
        return grid_sample(pictures, grid, mode="bilinear", padding_mode="reflection", align_corners=False)

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, None]:
        return _LookBack.apply(gradient, ctx.grid, ctx.size), None  # type: ignore[no-untyped-call]


class _LookBack(torch.autograd.Function):
    """What each pixel gets back from the places that looked at it."""

    @staticmethod
    def forward(ctx: Any, gradient: Tensor, grid: Tensor, size: tuple[int, int]) -> Tensor:
        ctx.grid = grid
        count, channels = gradient.shape[:2]
        pictures = gradient.new_zeros(1).expand(count, channels, *size)  # only its shape is looked at
        bilinear, reflection = 0, 2
        out: Tensor = torch.ops.aten.grid_sampler_2d_backward(
            gradient.contiguous(), pictures, grid, bilinear, reflection, False, (True, False)
        )[0]
        return out

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, None, None]:
        return _Look.apply(gradient, ctx.grid), None, None  # type: ignore[no-untyped-call]
