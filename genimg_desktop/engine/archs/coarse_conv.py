"""Convolutions on maps of a few places, as matrix products: on a CPU the libraries' convolutions are slow there.

Measured on one thread, batch 64, forward and backward, bf16 / fp32, milliseconds: 512 -> 256 channels from 4 x 4 to
8 x 8 77 / 129 by conv_transpose2d, 27 / 92 here; 256 -> 512 from 8 x 8 to 4 x 4 78 / 134 and 29 / 93; a latent of 128
spread over 4 x 4 places 23 / 35 and 3 / 5. On larger maps, on few pictures and on GPUs the libraries are as good.

Every function is a product of three (fine map, coarse map, weight) of which two are given, so the derivative of each is
made of the other two: penalties on gradients work as with the libraries' own.
"""

from __future__ import annotations

from typing import Any

import torch
import torch.nn.functional as nnf
from torch import Tensor

_SIDE = 4
"""Maps of so many places along each side are coarse; also the size of all kernels here."""
_FEWEST = 8
"""Pictures in a batch from which on the matrix product wins."""


def halve(x: Tensor, weight: Tensor, bias: Tensor | None = None) -> Tensor:
    """``conv2d(x, weight, bias, stride=2, padding=1)``; weight ``float[O, I, 4, 4]``."""
    if not _is_quicker(x) or x.shape[-2:] != (2 * _SIDE, 2 * _SIDE):
        return nnf.conv2d(x, weight, bias, stride=2, padding=1)
    x, weight = _as_autocast(x), _as_autocast(weight)
    return _plus(_Halve.apply(x, weight), bias)  # type: ignore[no-untyped-call]


def enlarge(x: Tensor, weight: Tensor, bias: Tensor | None = None) -> Tensor:
    """``conv_transpose2d(x, weight, bias, stride=2, padding=1)``; weight ``float[I, O, 4, 4]``."""
    if not _is_quicker(x) or x.shape[-2:] != (_SIDE, _SIDE):
        return nnf.conv_transpose2d(x, weight, bias, stride=2, padding=1)
    x, weight = _as_autocast(x), _as_autocast(weight)
    return _plus(_Enlarge.apply(x, weight), bias)  # type: ignore[no-untyped-call]


def spread(x: Tensor, weight: Tensor, bias: Tensor | None = None) -> Tensor:
    """``conv_transpose2d(x[:, :, None, None], weight, bias)``: ``float[N, I]`` -> ``float[N, O, 4, 4]``."""
    if not _is_quicker(x):
        return nnf.conv_transpose2d(x[:, :, None, None], weight, bias)
    out = torch.matmul(x, weight.permute(0, 2, 3, 1).flatten(1))
    return _plus(out.view(len(x), _SIDE, _SIDE, weight.shape[1]).permute(0, 3, 1, 2), bias)


def gather(x: Tensor, weight: Tensor, bias: Tensor | None = None) -> Tensor:
    """``conv2d(x, weight, bias).flatten(1)``: ``float[N, I, 4, 4]`` -> ``float[N, O]``."""
    if not _is_quicker(x):
        return nnf.conv2d(x, weight, bias).flatten(1)
    return nnf.linear(x.permute(0, 2, 3, 1).flatten(1), weight.permute(0, 2, 3, 1).flatten(1), bias)


def _is_quicker(x: Tensor) -> bool:
    return x.device.type == "cpu" and len(x) >= _FEWEST


def _as_autocast(x: Tensor) -> Tensor:
    """What autocast would give a convolution."""
    return x.to(torch.get_autocast_dtype("cpu")) if torch.is_autocast_enabled("cpu") else x


def _plus(x: Tensor, bias: Tensor | None) -> Tensor:
    return x if bias is None else x + bias.to(x.dtype)[:, None, None]


class _Halve(torch.autograd.Function):
    """fine ``[N, F, 2h, 2w]``, weight ``[C, F, 4, 4]`` -> coarse ``[N, C, h, w]``."""

    @staticmethod
    def forward(ctx: Any, fine: Tensor, weight: Tensor) -> Tensor:
        ctx.save_for_backward(fine, weight)
        return _to_coarse(fine, weight)

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor | None, Tensor | None]:
        fine, weight = ctx.saved_tensors
        by_fine, by_weight = ctx.needs_input_grad
        return (
            _Enlarge.apply(grad, weight) if by_fine else None,  # type: ignore[no-untyped-call]
            _Weigh.apply(fine, grad) if by_weight else None,  # type: ignore[no-untyped-call]
        )


class _Enlarge(torch.autograd.Function):
    """coarse ``[N, C, h, w]``, weight ``[C, F, 4, 4]`` -> fine ``[N, F, 2h, 2w]``."""

    @staticmethod
    def forward(ctx: Any, coarse: Tensor, weight: Tensor) -> Tensor:
        ctx.save_for_backward(coarse, weight)
        return _to_fine(coarse, weight)

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor | None, Tensor | None]:
        coarse, weight = ctx.saved_tensors
        by_coarse, by_weight = ctx.needs_input_grad
        return (
            _Halve.apply(grad, weight) if by_coarse else None,  # type: ignore[no-untyped-call]
            _Weigh.apply(grad, coarse) if by_weight else None,  # type: ignore[no-untyped-call]
        )


class _Weigh(torch.autograd.Function):
    """fine ``[N, F, 2h, 2w]``, coarse ``[N, C, h, w]`` -> ``[C, F, 4, 4]``, the derivative by the weight."""

    @staticmethod
    def forward(ctx: Any, fine: Tensor, coarse: Tensor) -> Tensor:
        ctx.save_for_backward(fine, coarse)
        return _to_weight(fine, coarse)

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor | None, Tensor | None]:
        fine, coarse = ctx.saved_tensors
        by_fine, by_coarse = ctx.needs_input_grad
        return (
            _Enlarge.apply(coarse, grad) if by_fine else None,  # type: ignore[no-untyped-call]
            _Halve.apply(fine, grad) if by_coarse else None,  # type: ignore[no-untyped-call]
        )


def _to_coarse(fine: Tensor, weight: Tensor) -> Tensor:
    count, _, height, width = fine.shape
    out = torch.matmul(_patches(fine), _weight_rows(weight).T)
    return out.view(count, height // 2, width // 2, len(weight)).permute(0, 3, 1, 2)


def _to_fine(coarse: Tensor, weight: Tensor) -> Tensor:
    """Every coarse place stamps its 4 x 4 patch; patches overlap by half."""
    (count, _, height, width), channels = coarse.shape, weight.shape[1]
    stamps = torch.matmul(_rows(coarse), _weight_rows(weight)).view(count, height, width, 4, 4, channels)
    # padded by one place all round, as pairs of rows and of columns: patch half a of place i falls on pair i + a
    out = stamps.new_zeros(count, height + 1, 2, width + 1, 2, channels)
    for a in (0, 1):
        for b in (0, 1):
            half = stamps[:, :, :, 2 * a : 2 * a + 2, 2 * b : 2 * b + 2]
            out[:, a : a + height, :, b : b + width] += half.permute(0, 1, 3, 2, 4, 5)
    padded = out.view(count, 2 * height + 2, 2 * width + 2, channels)
    return padded[:, 1:-1, 1:-1].contiguous().permute(0, 3, 1, 2)


def _to_weight(fine: Tensor, coarse: Tensor) -> Tensor:
    flat = torch.matmul(_rows(coarse).T, _patches(fine))
    return flat.view(coarse.shape[1], 4, 4, fine.shape[1]).permute(0, 3, 1, 2)


def _rows(x: Tensor) -> Tensor:
    """``[N, C, h, w]`` -> ``[N h w, C]``; no copy in the layout channels_last."""
    return x.permute(0, 2, 3, 1).reshape(-1, x.shape[1])


def _weight_rows(weight: Tensor) -> Tensor:
    """``[C, F, 4, 4]`` -> ``[C, 16 F]``."""
    return weight.permute(0, 2, 3, 1).flatten(1)


def _patches(fine: Tensor) -> Tensor:
    """``[N, F, 2h, 2w]`` -> the 4 x 4 places that each coarse place sees, ``[N h w, 16 F]``, zeros outside."""
    padded = nnf.pad(fine.permute(0, 2, 3, 1), (0, 0, 1, 1, 1, 1))
    return padded.unfold(1, 4, 2).unfold(2, 4, 2).permute(0, 1, 2, 4, 5, 3).reshape(-1, 16 * fine.shape[1])
