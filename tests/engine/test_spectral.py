"""Spectral normalisation against singular values and finite differences in float64."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import torch
from torch import nn

from genimg_desktop.engine.archs.spectral import (
    WARM_UP,
    SpectralConv2d,
    SpectralEmbedding,
    advance_spectral,
    start_spectral,
)

Layer = SpectralConv2d | SpectralEmbedding


def _conv() -> Layer:
    return SpectralConv2d(5, 7, 4, stride=2, padding=1)


def _conv_channels_last() -> Layer:
    return SpectralConv2d(5, 7, 4).to(memory_format=torch.channels_last)  # type: ignore[call-overload,no-any-return]


def _last_conv() -> Layer:
    return SpectralConv2d(6, 1, 4)


def _classes() -> Layer:
    return SpectralEmbedding(6, 9)


LAYERS = [_conv, _conv_channels_last, _last_conv, _classes]


def _started(make: Callable[[], Layer], dtype: torch.dtype = torch.float32) -> Layer:
    layer = make()
    random = torch.Generator().manual_seed(4)
    with torch.no_grad():
        layer.weight.copy_(torch.randn(layer.weight.shape, generator=random))
        if isinstance(layer, SpectralConv2d) and layer.bias is not None:
            layer.bias.zero_()
    layer = layer.to(dtype)
    start_spectral(layer, random)
    return layer


def _singular_values(weight: torch.Tensor) -> np.ndarray:
    return np.linalg.svd(weight.detach().double().contiguous().flatten(1).numpy(), compute_uv=False)


@pytest.mark.parametrize("make", LAYERS)
def test_the_largest_singular_value_becomes_one(make: Callable[[], Layer]) -> None:
    layer = _started(make)
    assert _singular_values(layer.weight)[0] > 2.0  # something is there to be done
    advance_spectral(layer, 60)
    assert _singular_values(layer.effective_weight())[0] == pytest.approx(1.0, abs=1e-3)
    ratio = layer.effective_weight() / layer.weight
    assert torch.allclose(ratio, ratio.flatten()[0].expand_as(ratio), rtol=1e-5)  # scaled, nothing else


@pytest.mark.parametrize("make", LAYERS)
def test_layout_does_not_change_the_norm(make: Callable[[], Layer]) -> None:
    layer = _started(make)
    contiguous = {name: tensor.detach().clone().contiguous() for name, tensor in layer.state_dict().items()}
    other = make().to(memory_format=torch.contiguous_format)  # type: ignore[call-overload]
    other.load_state_dict(contiguous)
    assert torch.allclose(other.effective_weight(), layer.effective_weight(), atol=1e-6)
    advance_spectral(layer)
    advance_spectral(other)
    assert torch.allclose(other.v, layer.v, atol=1e-6)
    assert layer.effective_weight().stride() == layer.weight.stride()


@pytest.mark.parametrize("make", LAYERS)
def test_the_gradient_is_that_of_finite_differences(make: Callable[[], Layer]) -> None:
    layer = _started(make, torch.float64)
    towards = torch.randn(layer.weight.shape, generator=torch.Generator().manual_seed(8), dtype=torch.float64)

    def value() -> torch.Tensor:
        return (layer.effective_weight() * towards).sum()

    value().backward()
    assert layer.weight.grad is not None
    step = 1e-5
    flat_grad = layer.weight.grad.contiguous().flatten()
    for index in range(0, layer.weight.numel(), 17):
        place = np.unravel_index(index, tuple(layer.weight.shape))
        with torch.no_grad():
            layer.weight[place] += step
            above = value().item()
            layer.weight[place] -= 2 * step
            below = value().item()
            layer.weight[place] += step
        assert flat_grad[index].item() == pytest.approx((above - below) / (2 * step), rel=1e-6, abs=1e-8)


def test_passes_between_two_steps_see_the_same_weight_in_training_and_evaluation() -> None:
    layer = _started(_conv)
    x = torch.randn(2, 5, 8, 8, generator=torch.Generator().manual_seed(1))
    first = layer(x)
    assert torch.equal(layer(x), first)
    assert torch.equal(layer.eval()(x), first)
    with torch.no_grad():
        layer.weight.add_(torch.randn(layer.weight.shape, generator=torch.Generator().manual_seed(2)))
    before = layer.u.clone()
    advance_spectral(nn.Sequential(nn.ReLU(), layer))  # found inside other modules too
    assert not torch.equal(layer.u, before)


def test_one_iteration_a_step_keeps_up_with_training() -> None:
    layer = _started(_conv)
    random = torch.Generator().manual_seed(5)
    for _ in range(300):  # steps as long as those of Adam at 2e-4 on weights of deviation 0.02, towards one direction
        with torch.no_grad():
            layer.weight.add_(0.01 * torch.randn(layer.weight.shape, generator=random).sign())
        advance_spectral(layer)
    assert _singular_values(layer.effective_weight())[0] == pytest.approx(1.0, abs=0.02)


def test_a_pass_can_be_led_back_after_the_vectors_moved_on() -> None:
    layer = _started(_conv)
    alone = _started(_conv)
    x = torch.randn(2, 5, 8, 8, generator=torch.Generator().manual_seed(1))
    loss = layer(x).square().sum()
    advance_spectral(layer, 3)
    loss.backward()
    alone(x).square().sum().backward()
    assert layer.weight.grad is not None
    assert torch.equal(layer.weight.grad, alone.weight.grad)


def test_half_precision_leaves_the_norm_exact() -> None:
    layer = _started(_conv)
    exact = layer.effective_weight()
    u = layer.u.clone()
    with torch.autocast("cpu", torch.bfloat16):
        assert torch.equal(layer.effective_weight(), exact)
        assert layer(torch.zeros(1, 5, 8, 8)).dtype == torch.bfloat16
        advance_spectral(layer)
    twin = _started(_conv)
    advance_spectral(twin)
    assert torch.equal(layer.u, twin.u)
    assert not torch.equal(layer.u, u)


def test_the_start_depends_on_the_generator_alone_and_is_already_near() -> None:
    first, second = _started(_conv), _started(_conv)
    assert torch.equal(first.u, second.u)
    assert torch.equal(first.v, second.v)
    assert WARM_UP == 15
    assert _singular_values(first.effective_weight())[0] == pytest.approx(1.0, abs=0.05)
    assert {"weight", "bias", "u", "v"} == set(first.state_dict())


def test_weights_that_are_all_zero_give_zeros() -> None:
    layer = _conv()
    with torch.no_grad():
        layer.weight.zero_()
    advance_spectral(layer)
    assert not layer.effective_weight().any()
    assert not layer.effective_weight().isnan().any()
