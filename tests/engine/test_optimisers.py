"""Optimisers against their papers, saving and going on to the bit, and what is done to gradients."""

from __future__ import annotations

import math

import pytest
import safetensors.torch
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import Tensor, nn

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.fields import settings_of
from genimg_desktop.engine.train.optimiser_state import optimiser_tensors, restore_optimiser
from genimg_desktop.engine.train.optimisers import (
    OPTIMISERS,
    SCHEDULES,
    clip_gradients,
    first_bad_tensor,
    gradient_norm,
    make_optimiser,
    rate_factor_at,
    set_rate,
    shrink_l1,
)
from genimg_desktop.spec.training.options import TrainOptions

NAMES = ("adam", "adamw", "rmsprop", "sgd")


def _network(seed: int = 0) -> nn.Sequential:
    net = nn.Sequential(nn.Conv2d(3, 8, 4, 2, 1), nn.BatchNorm2d(8), nn.ConvTranspose2d(8, 3, 4, 2, 1))
    random = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for parameter in net.parameters():
            parameter.copy_(torch.randn(parameter.shape, generator=random) * 0.3)
    return net.to(memory_format=torch.channels_last)  # type: ignore[call-overload]


def _learn(net: nn.Module, optimiser: torch.optim.Optimizer, steps: range) -> None:
    for step in steps:
        pictures = torch.randn(4, 3, 8, 8, generator=torch.Generator().manual_seed(step))
        optimiser.zero_grad(set_to_none=True)
        (net(pictures) - pictures).square().mean().backward()
        set_rate(optimiser, 1e-2 / (1 + step))
        optimiser.step()


def _named(net: nn.Module, prefix: str = "net") -> dict[str, nn.Parameter]:
    return {f"{prefix}/{name}": parameter for name, parameter in net.named_parameters()}


def test_every_optimiser_and_schedule_that_can_be_chosen_exists() -> None:
    choices = {s.name: {value for value, _ in s.info.choices} for s in settings_of(TrainOptions) if s.info.choices}
    assert set(OPTIMISERS) == choices["optimiser"] == set(NAMES)
    assert set(SCHEDULES) == choices["schedule"]


def _by_hand(name: str, weight: float, gradients: list[float], options: TrainOptions, rate: float) -> float:
    m = v = 0.0
    for step, gradient in enumerate(gradients, start=1):
        b1, b2 = options.beta1, options.beta2
        if name == "adamw":
            weight -= rate * options.l2 * weight
        else:
            gradient += options.l2 * weight
        if name in ("adam", "adamw"):
            m, v = b1 * m + (1 - b1) * gradient, b2 * v + (1 - b2) * gradient**2
            weight -= rate * (m / (1 - b1**step)) / (math.sqrt(v / (1 - b2**step)) + 1e-8)
        elif name == "rmsprop":
            v = b2 * v + (1 - b2) * gradient**2
            m = b1 * m + gradient / (math.sqrt(v) + 1e-8)
            weight -= rate * m
        else:
            m = (b1 or 0.9) * m + gradient
            weight -= rate * m
    return weight


@pytest.mark.parametrize("beta1", [0.0, 0.5])
@pytest.mark.parametrize("name", NAMES)
def test_steps_equal_the_paper_worked_out_by_hand(name: str, beta1: float) -> None:
    options = TrainOptions(optimiser=name, learning_rate=0.01, beta1=beta1, beta2=0.9, l2=0.05)
    weight = nn.Parameter(torch.full((1, 1), 0.7, dtype=torch.float64))
    optimiser = make_optimiser([weight], options, rate_factor=2.0)
    gradients = [0.3, -1.2, 0.05, 2.0]
    for gradient in gradients:
        weight.grad = torch.full_like(weight, gradient)
        optimiser.step()
    assert weight.item() == pytest.approx(_by_hand(name, 0.7, gradients, options, 0.02), rel=1e-9)


@pytest.mark.parametrize("name", NAMES)
def test_the_fast_kernel_is_used_where_there_is_one(name: str) -> None:
    optimiser = make_optimiser(_network().parameters(), TrainOptions(optimiser=name))
    assert bool(optimiser.defaults.get("fused")) == (name != "rmsprop")


@pytest.mark.parametrize("name", NAMES)
def test_l2_and_l1_pull_at_layers_and_leave_biases_and_norms_alone(name: str) -> None:
    net = _network()
    before = {key: p.detach().clone() for key, p in net.named_parameters()}
    optimiser = make_optimiser(net.parameters(), TrainOptions(optimiser=name, learning_rate=0.01, l2=0.1))
    for parameter in net.parameters():
        parameter.grad = torch.zeros_like(parameter)
    optimiser.step()
    shrink_l1(net.parameters(), 1e-3)
    for key, parameter in net.named_parameters():
        assert torch.equal(parameter, before[key]) == (parameter.ndim == 1), key


def test_l1_makes_small_weights_exactly_nothing_and_large_ones_shorter() -> None:
    weight = nn.Parameter(torch.tensor([[0.5, -0.5, 0.009, -0.009, 0.0]]))
    shrink_l1([weight], 0.01)
    assert torch.allclose(weight, torch.tensor([[0.49, -0.49, 0.0, 0.0, 0.0]]))
    assert (weight[0, 2:] == 0).all()


@pytest.mark.parametrize("name", NAMES)
def test_going_on_from_a_file_is_the_same_to_the_bit(name: str) -> None:
    options = TrainOptions(optimiser=name, beta1=0.5, beta2=0.9, l2=0.01)
    straight = _network()
    _learn(straight, make_optimiser(straight.parameters(), options), range(8))

    half = _network()
    optimiser = make_optimiser(half.parameters(), options)
    _learn(half, optimiser, range(4))
    file = safetensors.torch.save(
        {name: t.contiguous() for name, t in (optimiser_tensors(optimiser, _named(half)) | half.state_dict()).items()}
    )

    fresh = _network(seed=9)
    tensors = safetensors.torch.load(file)
    fresh.load_state_dict({key: tensors[key] for key in fresh.state_dict()})
    again = make_optimiser(fresh.parameters(), options)
    restore_optimiser(again, _named(fresh), tensors)
    _learn(fresh, again, range(4, 8))
    for (key, expected), found in zip(straight.state_dict().items(), fresh.state_dict().values(), strict=True):
        assert torch.equal(expected, found), key


def test_what_is_remembered_has_the_names_of_the_weights() -> None:
    net = _network()
    optimiser = make_optimiser(net.parameters(), TrainOptions())
    assert optimiser_tensors(optimiser, _named(net)) == {}
    _learn(net, optimiser, range(3))
    found = optimiser_tensors(optimiser, _named(net, "generator"))
    assert {key for key in found if "/0.weight/" in key} == {
        f"generator/0.weight/{what}" for what in ("step", "exp_avg", "exp_avg_sq")
    }
    assert found["generator/0.weight/step"].item() == 3


@pytest.mark.parametrize("name", NAMES)
def test_two_networks_share_one_file(name: str) -> None:
    nets = {"generator": _network(1), "discriminator": _network(2)}
    options = TrainOptions(optimiser=name)
    optimisers = {key: make_optimiser(net.parameters(), options) for key, net in nets.items()}
    tensors: dict[str, Tensor] = {}
    for key, net in nets.items():
        _learn(net, optimisers[key], range(2))
        tensors |= {k: t.clone() for k, t in optimiser_tensors(optimisers[key], _named(net, key)).items()}
    for key, net in nets.items():
        again = make_optimiser(net.parameters(), options)
        restore_optimiser(again, _named(net, key), tensors)
        expected = optimiser_tensors(optimisers[key], _named(net, key))
        found = optimiser_tensors(again, _named(net, key))
        assert found.keys() == expected.keys()
        assert all(torch.equal(found[k], expected[k]) for k in found)


def test_the_memory_of_another_network_or_optimiser_is_refused_and_nothing_changes() -> None:
    net = _network()
    optimiser = make_optimiser(net.parameters(), TrainOptions())
    _learn(net, optimiser, range(2))
    good = {key: t.clone() for key, t in optimiser_tensors(optimiser, _named(net)).items()}
    wrong = dict(good) | {"net/2.weight/exp_avg": torch.zeros(1)}
    lacking = {key: t for key, t in good.items() if key != "net/2.weight/exp_avg_sq"}
    for tensors in (wrong, lacking):
        with pytest.raises(BadInput, match=r"net/2\.weight"):
            restore_optimiser(optimiser, _named(net), tensors)
    sgd = make_optimiser(net.parameters(), TrainOptions(optimiser="sgd"))
    with pytest.raises(BadInput):
        restore_optimiser(sgd, _named(net), good)
    kept = optimiser_tensors(optimiser, _named(net))
    assert all(torch.equal(kept[key], good[key]) for key in good)


def test_going_back_to_the_start_forgets_what_was_remembered() -> None:
    net = _network()
    optimiser = make_optimiser(net.parameters(), TrainOptions())
    _learn(net, optimiser, range(2))
    restore_optimiser(optimiser, _named(net), {})
    assert optimiser_tensors(optimiser, _named(net)) == {}


@pytest.mark.parametrize(
    ("schedule", "expected"),
    [("constant", [1, 1, 1, 1, 1]), ("linear_end", [1, 1, 1, 0.5, 0]), ("cosine", [1, 0.5, 0.2061, 0.0545, 0])],
)
def test_the_rate_over_time(schedule: str, expected: list[float]) -> None:
    options = TrainOptions(schedule=schedule)
    found = [rate_factor_at(options, images, 1000) for images in (0, 500, 700, 850, 1000)]
    assert found == pytest.approx(expected, abs=1e-4)


def test_the_rate_warms_up_from_nothing() -> None:
    options = TrainOptions(schedule="linear_end", warmup_kimg=2.0)
    assert [rate_factor_at(options, n, 100_000) for n in (0, 500, 2000, 50_000)] == [0.0, 0.25, 1.0, 1.0]


@given(
    schedule=st.sampled_from(sorted(SCHEDULES)),
    images=st.integers(0, 10**9),
    goal=st.integers(0, 10**9),
    warmup=st.floats(0, 1000),
)
def test_the_rate_is_never_negative_or_more_than_asked(schedule: str, images: int, goal: int, warmup: float) -> None:
    assert 0.0 <= rate_factor_at(TrainOptions(schedule=schedule, warmup_kimg=warmup), images, goal) <= 1.0


def _with_gradients(*gradients: list[float]) -> list[nn.Parameter]:
    out = []
    for gradient in gradients:
        parameter = nn.Parameter(torch.zeros(len(gradient)))
        parameter.grad = torch.tensor(gradient)
        out.append(parameter)
    return [*out, nn.Parameter(torch.zeros(2))]  # the last has no gradient


def test_long_gradients_are_shortened_and_short_ones_stay_to_the_bit() -> None:
    parameters = _with_gradients([3.0, 0.0], [0.0, 4.0])
    norm = gradient_norm(parameters)
    assert norm.item() == pytest.approx(5.0)
    clip_gradients(parameters, norm, 5.0)
    assert parameters[0].grad.tolist() == [3.0, 0.0]
    clip_gradients(parameters, norm, 1.0)
    assert torch.allclose(parameters[0].grad, torch.tensor([0.6, 0.0]))
    assert torch.allclose(parameters[1].grad, torch.tensor([0.0, 0.8]))
    still = _with_gradients([0.0, 0.0])
    clip_gradients(still, gradient_norm(still), 1.0)
    assert still[0].grad.tolist() == [0.0, 0.0]


def test_without_gradients_there_is_no_length() -> None:
    parameters = [nn.Parameter(torch.zeros(2))]
    assert gradient_norm(parameters).item() == 0.0
    clip_gradients(parameters, torch.zeros(()), 1.0)
    assert gradient_norm([]).item() == 0.0


@given(bad=st.sampled_from([math.nan, math.inf, -math.inf]), place=st.integers(0, 40), which=st.integers(0, 2))
def test_the_first_bad_tensor_is_named(bad: float, place: int, which: int) -> None:
    named = {name: torch.ones(41) for name in ("a", "b", "c")}
    for later in list(named)[which:]:
        named[later][place] = bad
    assert first_bad_tensor({"steps": torch.tensor(3), "none": None, **named}) == "abc"[which]


def test_large_but_finite_numbers_are_not_bad() -> None:
    assert first_bad_tensor({"large": torch.full((8,), 3e38), "empty": torch.zeros(0), "small": torch.ones(2)}) is None
    assert first_bad_tensor({"large": torch.full((8,), 3e38), "bad": torch.tensor([math.nan])}) == "bad"
    assert first_bad_tensor({}) is None
