"""Penalties on the discriminator's slope: known discriminators, finite differences, second derivatives."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor, nn

from genimg_desktop.engine.train.penalties import Discriminator, input_gradient_square, wgan_gp, zero_centred

SHAPE = (3, 2, 4, 4)


def _random(*shape: int, seed: int = 0) -> Tensor:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed), dtype=torch.float64)


class _Tiny(nn.Module):
    """A smooth discriminator that looks at its labels too."""

    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Parameter(_random(3, 2, 3, 3, seed=1) * 0.4)
        self.last = nn.Parameter(_random(3, seed=2) * 0.5)

    def forward(self, pictures: Tensor, labels: Tensor | None) -> Tensor:
        inside = torch.tanh(nn.functional.conv2d(pictures, self.first.to(pictures), padding=1)).sum((2, 3))
        scale = 1.0 if labels is None else 1.0 + labels.to(pictures)[:, None]
        return (torch.nn.functional.softplus(inside) * scale) @ self.last.to(pictures)


def test_a_linear_judge_is_as_steep_everywhere() -> None:
    slope = _random(2, 4, 4)
    squares = input_gradient_square(lambda x, _: (x * slope).sum((1, 2, 3)) + 7, _random(*SHAPE), None)
    assert torch.allclose(squares, slope.square().sum().expand(3))


def test_a_quadratic_judge_is_as_steep_as_its_picture_is_long() -> None:
    pictures = _random(*SHAPE)
    squares = input_gradient_square(lambda x, _: 1.5 * x.square().sum((1, 2, 3)), pictures, None)
    assert torch.allclose(squares, 9 * pictures.square().sum((1, 2, 3)))


def test_the_slope_equals_finite_differences_label_by_label() -> None:
    net, pictures, labels = _Tiny(), _random(*SHAPE, seed=3), torch.tensor([0, 2, 1])
    expected = torch.zeros(3, dtype=torch.float64)
    step = 1e-6
    for place in range(pictures[0].numel()):
        moved = torch.zeros_like(pictures).flatten(1)
        moved[:, place] = step
        moved = moved.view(SHAPE)
        with torch.no_grad():
            expected += ((net(pictures + moved, labels) - net(pictures - moved, labels)) / (2 * step)).square()
    assert torch.allclose(input_gradient_square(net, pictures, labels), expected, rtol=1e-7)


def test_the_penalties_can_be_learned_from() -> None:
    net, pictures, labels = _Tiny(), _random(*SHAPE, seed=4), torch.tensor([1, 0, 2])
    other, mix = _random(*SHAPE, seed=5), torch.tensor([0.2, 0.9, 0.5])

    def r1(first: Tensor, last: Tensor) -> Tensor:
        net_now = _with(net, first, last)
        return zero_centred(input_gradient_square(net_now, pictures, labels), 10.0)

    def gp(first: Tensor, last: Tensor) -> Tensor:
        return wgan_gp(_with(net, first, last), pictures, other, mix, labels)

    assert torch.autograd.gradcheck(r1, (net.first, net.last))
    assert torch.autograd.gradcheck(gp, (net.first, net.last))


def _with(net: _Tiny, first: Tensor, last: Tensor) -> Discriminator:
    weights = {"first": first, "last": last}
    return lambda pictures, labels: torch.func.functional_call(net, weights, (pictures, labels))


def test_r1_counts_as_many_times_as_it_is_left_out() -> None:
    squares = torch.tensor([1.0, 3.0])
    assert zero_centred(squares, 5.0).item() == 5.0
    assert zero_centred(squares, 5.0, every=16).item() == 80.0


def test_wgan_gp_is_nothing_at_slope_one_and_grows_on_both_sides() -> None:
    real, fake, mix = _random(*SHAPE, seed=6), _random(*SHAPE, seed=7), torch.rand(3)
    slope = _random(2, 4, 4, seed=8)
    for length, expected in ((1.0, 0.0), (3.0, 4.0), (0.5, 0.25)):
        scaled = slope / slope.norm() * length
        penalty = wgan_gp(lambda x, _, s=scaled: (x * s).sum((1, 2, 3)), real, fake, mix)
        assert penalty.item() == pytest.approx(expected, abs=1e-12)


def test_wgan_gp_looks_between_the_two_pictures() -> None:
    real, fake, mix = _random(*SHAPE, seed=6), _random(*SHAPE, seed=7), torch.tensor([0.0, 0.25, 1.0])
    seen: list[Tensor] = []

    def judge(pictures: Tensor, _: Tensor | None) -> Tensor:
        seen.append(pictures.detach().clone())
        return pictures.square().sum((1, 2, 3)) / 2  # its slope is the picture

    penalty = wgan_gp(judge, real, fake, mix)
    expected = torch.stack([fake[0], 0.25 * real[1] + 0.75 * fake[1], real[2]])
    assert torch.allclose(seen[0], expected)
    assert penalty.item() == pytest.approx((expected.flatten(1).norm(dim=1) - 1).square().mean().item())


def test_a_judge_that_says_nothing_yet_gives_finite_gradients() -> None:
    weight = torch.zeros(2, 4, 4, requires_grad=True)
    penalty = wgan_gp(lambda x, _: (x * weight).sum((1, 2, 3)), torch.rand(SHAPE), torch.rand(SHAPE), torch.rand(3))
    penalty.backward()
    assert penalty.item() == 1.0
    assert weight.grad.isfinite().all()


def test_slopes_are_taken_in_full_precision_inside_half_and_without_gradients_around() -> None:
    net = _Tiny().float()
    pictures = _random(*SHAPE, seed=9).float()
    plain = input_gradient_square(net, pictures, None)
    with torch.autocast("cpu", torch.bfloat16), torch.no_grad():
        inside = input_gradient_square(net, pictures, None)
    assert inside.dtype == torch.float32
    assert torch.equal(plain, inside)
    halved = input_gradient_square(net, pictures.bfloat16(), None)
    assert halved.dtype == torch.float32


def test_pictures_and_weights_are_left_as_they_are() -> None:
    net, pictures = _Tiny(), _random(*SHAPE).requires_grad_(True)
    input_gradient_square(net, pictures, None).mean().backward()
    assert pictures.grad is None
    assert net.first.grad is not None
