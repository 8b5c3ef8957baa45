"""Convolutions as matrix products: the same numbers, gradients and second derivatives as the library's."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import torch
import torch.nn.functional as nnf
from torch import Tensor

from genimg_desktop.engine.archs import coarse_conv
from genimg_desktop.engine.archs.coarse_conv import enlarge, gather, halve, spread

Convolution = Callable[[Tensor, Tensor, Tensor | None], Tensor]
BATCH = 8


def _halve(x: Tensor, weight: Tensor, bias: Tensor | None) -> Tensor:
    return nnf.conv2d(x, weight, bias, stride=2, padding=1)


def _enlarge(x: Tensor, weight: Tensor, bias: Tensor | None) -> Tensor:
    return nnf.conv_transpose2d(x, weight, bias, stride=2, padding=1)


def _spread(x: Tensor, weight: Tensor, bias: Tensor | None) -> Tensor:
    return nnf.conv_transpose2d(x[:, :, None, None], weight, bias)


def _gather(x: Tensor, weight: Tensor, bias: Tensor | None) -> Tensor:
    return nnf.conv2d(x, weight, bias).flatten(1)


CASES = [
    pytest.param(halve, _halve, (3, 8, 8), (5, 3, 4, 4), 5, id="halve"),
    pytest.param(enlarge, _enlarge, (5, 4, 4), (5, 3, 4, 4), 3, id="enlarge"),
    pytest.param(spread, _spread, (6,), (6, 5, 4, 4), 5, id="spread"),
    pytest.param(gather, _gather, (5, 4, 4), (7, 5, 4, 4), 7, id="gather"),
]


def _given(shape: tuple[int, ...], weight: tuple[int, ...], out: int, batch: int = BATCH) -> list[Tensor]:
    random = torch.Generator().manual_seed(2)
    return [torch.randn(size, generator=random, dtype=torch.float64) for size in ((batch, *shape), weight, (out,))]


@pytest.fixture
def matrix_products(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A note for every matrix product that ours makes."""
    used: list[str] = []
    original = torch.matmul
    monkeypatch.setattr(coarse_conv.torch, "matmul", lambda *a: (used.append("matmul"), original(*a))[1])
    return used


@pytest.mark.parametrize(("ours", "theirs", "shape", "weight", "out"), CASES)
@pytest.mark.parametrize("has_bias", [False, True])
@pytest.mark.parametrize("batch", [1, 7, 8, 9])
@pytest.mark.parametrize("layout", [torch.contiguous_format, torch.channels_last])
def test_pictures_and_gradients_are_the_librarys(
    ours: Convolution,
    theirs: Convolution,
    shape: tuple[int, ...],
    weight: tuple[int, ...],
    out: int,
    has_bias: bool,
    batch: int,
    layout: torch.memory_format,
) -> None:
    results = []
    for convolution in (ours, theirs):
        values = [t.contiguous(memory_format=layout) if t.dim() == 4 else t for t in _given(shape, weight, out, batch)]
        for value in values:
            value.requires_grad_()
        made = convolution(values[0], values[1], values[2] if has_bias else None)
        (made * torch.arange(made.numel(), dtype=torch.float64).view(made.shape).sin()).sum().backward()
        results.append([made, *(v.grad for v in values if v.grad is not None)])
    assert len(results[0]) == len(results[1])
    for mine, other in zip(*results, strict=True):
        assert mine.shape == other.shape
        assert torch.allclose(mine, other, rtol=1e-10, atol=1e-10)


@pytest.mark.parametrize(("ours", "theirs", "shape", "weight", "out"), CASES)
def test_second_derivatives_are_right(
    ours: Convolution, theirs: Convolution, shape: tuple[int, ...], weight: tuple[int, ...], out: int
) -> None:
    """The penalty of R1, by pictures and by weights, and the derivative of the derivative by the weight."""
    results = []
    for convolution in (ours, theirs):
        x, w, _ = _given(shape, weight, out)
        x.requires_grad_()
        w.requires_grad_()
        by_x, by_w = torch.autograd.grad(convolution(x, w, None).pow(3).sum(), (x, w), create_graph=True)
        results.append(torch.autograd.grad(by_x.square().sum() + by_w.pow(3).sum(), (x, w)))
    for mine, other in zip(*results, strict=True):
        assert torch.allclose(mine, other, rtol=1e-9)


@pytest.mark.parametrize(("ours", "theirs", "shape", "weight", "out"), CASES)
def test_half_precision_is_autocasts(
    ours: Convolution, theirs: Convolution, shape: tuple[int, ...], weight: tuple[int, ...], out: int
) -> None:
    x, w, bias = (t.float().requires_grad_() for t in _given(shape, weight, out))
    with torch.autocast("cpu", torch.bfloat16):
        mine, other = ours(x, w, bias), theirs(x, w, bias)
    assert mine.dtype == other.dtype == torch.bfloat16
    assert torch.allclose(mine.float(), theirs(x, w, bias), atol=0.2)
    mine.float().square().sum().backward()
    assert all(t.grad is not None and t.grad.dtype == torch.float32 for t in (x, w, bias))


def test_matrix_products_take_over_on_coarse_maps_of_many_pictures(matrix_products: list[str]) -> None:
    x, w, _ = _given((3, 8, 8), (5, 3, 4, 4), 5)
    halve(x[:4], w)
    halve(torch.zeros(BATCH, 3, 16, 16, dtype=torch.float64), w)
    assert matrix_products == []
    halve(x, w)
    assert matrix_products == ["matmul"]


def test_only_what_is_asked_for_is_derived(matrix_products: list[str]) -> None:
    """The generator's step needs no gradient of the discriminator's weights, and the first layer none of pictures."""
    x, w, _ = _given((3, 8, 8), (5, 3, 4, 4), 5)
    halve(x.requires_grad_(), w).sum().backward()
    assert len(matrix_products) == 2
    assert w.grad is None
