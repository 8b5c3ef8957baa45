"""Losses against the papers written out in float64, one number at a time."""

from __future__ import annotations

import math

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import Tensor
from torch.nn.functional import binary_cross_entropy_with_logits

from genimg_desktop.core.fields import settings_of
from genimg_desktop.engine.train.losses import LOSSES, discriminator_loss, feature_matching, generator_loss
from genimg_desktop.engine.train.vae_losses import (
    RECONSTRUCTIONS,
    ROUNDING,
    capacity_loss,
    free_bits,
    kl_divergence,
    reconstruction_loss,
)
from genimg_desktop.spec.training.gan import GanOptions
from genimg_desktop.spec.training.vae import VaeOptions

Scores = list[float]
PAIRS = st.lists(st.tuples(st.floats(-30, 30), st.floats(-30, 30)), min_size=1, max_size=6)


def _softplus(x: float) -> float:
    return max(x, 0.0) + math.log1p(math.exp(-abs(x)))


def _mean(numbers: Scores) -> float:
    return sum(numbers) / len(numbers)


def _by_hand(name: str, real: Scores, fake: Scores) -> tuple[float, float]:
    pairs = list(zip(real, fake, strict=True))
    if name == "non_saturating":
        return _mean([_softplus(-r) + _softplus(f) for r, f in pairs]), _mean([_softplus(-f) for f in fake])
    if name == "lsgan":
        return _mean([((r - 1) ** 2 + f**2) / 2 for r, f in pairs]), _mean([(f - 1) ** 2 / 2 for f in fake])
    if name == "hinge":
        return _mean([max(0, 1 - r) + max(0, 1 + f) for r, f in pairs]), -_mean(fake)
    if name == "rpgan":
        return _mean([_softplus(f - r) for r, f in pairs]), _mean([_softplus(r - f) for r, f in pairs])
    return _mean(fake) - _mean(real), -_mean(fake)


@pytest.mark.parametrize("name", LOSSES)
@given(pairs=PAIRS)
def test_every_gan_loss_equals_its_paper_worked_out_by_hand(name: str, pairs: list[tuple[float, float]]) -> None:
    real, fake = ([pair[k] for pair in pairs] for k in (0, 1))
    r, f = torch.tensor(real, dtype=torch.float64), torch.tensor(fake, dtype=torch.float64)
    expected = _by_hand(name, real, fake)
    assert discriminator_loss(name, r, f).item() == pytest.approx(expected[0], rel=1e-9, abs=1e-9)
    assert generator_loss(name, f, r).item() == pytest.approx(expected[1], rel=1e-9, abs=1e-9)


def _choices(owner: type, name: str) -> set[object]:
    return {value for value, _ in next(s for s in settings_of(owner) if s.name == name).info.choices}


def test_every_loss_that_can_be_chosen_exists() -> None:
    assert set(LOSSES) == _choices(GanOptions, "loss")
    assert set(RECONSTRUCTIONS) == _choices(VaeOptions, "reconstruction")


@pytest.mark.parametrize("name", LOSSES)
def test_learning_moves_the_scores_apart_and_the_generator_moves_its_own_up(name: str) -> None:
    real, fake = torch.tensor([0.1, -0.2], requires_grad=True), torch.tensor([-0.3, 0.4], requires_grad=True)
    discriminator_loss(name, real, fake).backward()
    assert (real.grad < 0).all() and (name == "lsgan" or (fake.grad > 0).all())
    mine = torch.tensor([-0.3, 0.4], requires_grad=True)
    generator_loss(name, mine, real.detach()).backward()
    assert (mine.grad < 0).all()


@pytest.mark.parametrize("name", LOSSES)
def test_scores_in_half_precision_are_judged_in_full(name: str) -> None:
    real, fake = torch.randn(64).bfloat16(), torch.randn(64).bfloat16()
    loss = discriminator_loss(name, real, fake)
    assert loss.dtype == torch.float32
    assert loss == discriminator_loss(name, real.float(), fake.float())
    assert generator_loss(name, fake, real).dtype == torch.float32


@pytest.mark.parametrize("name", ["non_saturating", "rpgan", "hinge"])
def test_a_hopelessly_beaten_network_still_gets_finite_numbers(name: str) -> None:
    real, fake = torch.full((4,), 1e4, requires_grad=True), torch.full((4,), -1e4, requires_grad=True)
    for loss in (discriminator_loss(name, fake, real), generator_loss(name, fake, real)):
        loss.backward()
        assert loss.isfinite() and fake.grad is not None and fake.grad.isfinite().all()


@given(smoothing=st.floats(0.0, 0.5))
def test_smoothing_lowers_the_target_of_real_pictures_alone(smoothing: float) -> None:
    real, fake = torch.tensor([1.5, -0.5], dtype=torch.float64), torch.tensor([0.3, -2.0], dtype=torch.float64)
    target = torch.full_like(real, 1 - smoothing)
    entropy = binary_cross_entropy_with_logits(real, target) + binary_cross_entropy_with_logits(fake, 0 * fake)
    assert torch.isclose(discriminator_loss("non_saturating", real, fake, smoothing), entropy)
    squares = (real - target).square().mean() / 2 + fake.square().mean() / 2
    assert torch.isclose(discriminator_loss("lsgan", real, fake, smoothing), squares)


def test_a_smoothed_judge_is_content_with_less_than_certainty() -> None:
    best = torch.tensor([math.log(0.9 / 0.1)], requires_grad=True)
    discriminator_loss("non_saturating", best, torch.tensor([-50.0]), 0.1).backward()
    assert abs(best.grad.item()) < 1e-6


def test_scores_that_do_not_pair_are_refused() -> None:
    with pytest.raises(ValueError, match="pair"):
        discriminator_loss("hinge", torch.zeros(3), torch.zeros(4))
    with pytest.raises(ValueError, match="pair"):
        generator_loss("rpgan", torch.zeros(3), torch.zeros(3, 1))
    with pytest.raises(ValueError, match="real"):
        generator_loss("rpgan", torch.zeros(3))


def test_feature_matching_is_a_mean_square_and_leaves_real_pictures_alone() -> None:
    real = torch.tensor([[1.0, 2.0], [3.0, 4.0]], requires_grad=True)
    fake = torch.tensor([[1.0, 0.0], [3.0, 2.0]], requires_grad=True)
    loss = feature_matching(real, fake)
    loss.backward()
    assert loss.item() == pytest.approx((0 + 4 + 0 + 4) / 4)
    assert real.grad is None
    assert torch.equal(fake.grad, torch.tensor([[0.0, -1.0], [0.0, -1.0]]))
    with pytest.raises(ValueError, match="pair"):
        feature_matching(torch.zeros(2), torch.zeros(3))


@pytest.mark.parametrize(("mu", "logvar"), [(0.0, 0.0), (1.5, -2.0), (-0.3, 0.7), (2.0, 3.0)])
def test_kl_equals_the_integral(mu: float, logvar: float) -> None:
    spread = math.exp(logvar / 2)
    x = torch.linspace(mu - 12 * spread, mu + 12 * spread, 200_001, dtype=torch.float64)
    density = torch.exp(-((x - mu) ** 2) / (2 * spread**2)) / (spread * math.sqrt(2 * math.pi))
    inside = density * (-((x - mu) ** 2) / (2 * spread**2) - math.log(spread) + x**2 / 2)
    expected = torch.trapezoid(inside, x).item()
    found = kl_divergence(torch.tensor([[mu]]).double(), torch.tensor([[logvar]]).double())
    assert found.shape == (1, 1)
    assert found.item() == pytest.approx(expected, abs=1e-6)


def test_kl_of_a_nearly_silent_number_keeps_its_digits() -> None:
    logvar = 1e-4  # exp(v) - 1 - v is 5e-9, below float32's rounding of exp(v)
    assert kl_divergence(torch.zeros(1, 1), torch.full((1, 1), logvar)).item() == pytest.approx(logvar**2 / 4, rel=0.01)


def test_free_bits_leave_quiet_numbers_alone_and_count_them() -> None:
    per_number = torch.tensor([0.01, 0.5, 2.0], requires_grad=True)
    loss = free_bits(per_number, 0.1)
    loss.backward()
    assert loss.item() == pytest.approx(2.6)
    assert per_number.grad.tolist() == [0.0, 1.0, 1.0]
    assert free_bits(per_number, 0.0).item() == pytest.approx(2.51)


def test_capacity_pulls_from_both_sides() -> None:
    for kl, slope in ((3.0, -10.0), (7.0, 10.0)):
        said = torch.tensor(kl, requires_grad=True)
        loss = capacity_loss(said, 5.0, 10.0)
        loss.backward()
        assert loss.item() == pytest.approx(20.0)
        assert said.grad.item() == pytest.approx(slope)


def _some(seed: int) -> tuple[Tensor, Tensor]:
    random = torch.Generator().manual_seed(seed)
    return tuple(torch.rand(3, 2, 4, 4, generator=random, dtype=torch.float64) * 1.8 - 0.9 for _ in range(2))  # type: ignore[return-value]


@pytest.mark.parametrize("share", [0.0, 0.3, 1.0])
def test_likeness_is_in_nats_per_picture(share: float) -> None:
    made, real = _some(1)
    sums = {"square": 0.0, "plain": 0.0, "entropy": 0.0}
    for a, b in zip(made.flatten().tolist(), real.flatten().tolist(), strict=True):
        p, t = a / 2 + 0.5, b / 2 + 0.5
        sums["square"] += (a - b) ** 2
        sums["plain"] += abs(a - b)
        sums["entropy"] -= t * math.log(p) + (1 - t) * math.log(1 - p)
    numbers, count = 32, 3
    mse, mae = sums["square"] / (numbers * count), sums["plain"] / (numbers * count)
    expected = {
        "mse": (1 - share) * sums["square"] / 2 / count + share * sums["plain"] / count,
        "bce": (1 - share) * sums["entropy"] / count + share * sums["plain"] / count,
        "sigma": (1 - share) * numbers / 2 * math.log(mse + ROUNDING)
        + share * numbers * math.log(mae + math.sqrt(ROUNDING)),
    }
    for kind in RECONSTRUCTIONS:
        loss, square = reconstruction_loss(made, real, kind=kind, l1_share=share)
        assert loss.item() == pytest.approx(expected[kind], rel=1e-9)
        assert square.item() == pytest.approx(mse, rel=1e-9)
        assert not square.requires_grad


def test_learned_noise_is_the_best_noise() -> None:
    made, real = _some(2)
    best = reconstruction_loss(made, real, kind="sigma")[0].item()
    mse = (made - real).square().mean().item()

    def with_noise(variance: float) -> float:
        return 32 / 2 * (mse / variance + math.log(variance) - 1)  # the Gaussian, constants left out as there

    trials = [with_noise(mse * factor) for factor in (0.5, 0.9, 1.0, 1.1, 2.0)]
    assert min(trials) == trials[2] == pytest.approx(best, abs=0.01)


@pytest.mark.parametrize("kind", RECONSTRUCTIONS)
def test_a_perfect_copy_and_a_saturated_one_give_finite_gradients(kind: str) -> None:
    real = torch.tensor([1.0, -1.0, 0.0]).view(1, 3, 1, 1)
    for made in (real.clone(), -real.clone()):
        made.requires_grad_(True)
        loss, _ = reconstruction_loss(made, real, kind=kind, l1_share=0.2)
        loss.backward()
        assert loss.isfinite() and made.grad.isfinite().all()


@pytest.mark.parametrize("kind", RECONSTRUCTIONS)
def test_likeness_on_two_processes_is_that_of_one(kind: str) -> None:
    made, real = (x[:2] for x in _some(3))
    said: list[list[Tensor]] = []
    for half in (slice(0, 1), slice(1, 2)):
        asked: list[Tensor] = []
        reconstruction_loss(made[half], real[half], kind=kind, mean=lambda x, a=asked: a.append(x) or x)
        said.append(asked)
    means = iter([(a + b) / 2 for a, b in zip(*said, strict=True)])
    shared = reconstruction_loss(made[:1], real[:1], kind=kind, mean=lambda _: next(means))
    whole = reconstruction_loss(made, real, kind=kind)
    assert torch.allclose(shared[0], whole[0]) and torch.allclose(shared[1], whole[1])
