"""The average of a network over time, and its batch statistics."""

from __future__ import annotations

import copy
from itertools import pairwise

import pytest
import torch
from torch import Tensor, nn

from genimg_desktop.engine.train.ema import Ema, keep_share, recalibrated


def _network(*, is_double: bool = True) -> nn.Sequential:
    torch.manual_seed(5)  # only for the start of the weights of this test
    net = nn.Sequential(nn.Linear(4, 6), nn.BatchNorm1d(6), nn.ReLU(), nn.Dropout(0.5), nn.Linear(6, 3))
    return net.double() if is_double else net


def _step(net: nn.Module, random: torch.Generator) -> None:
    with torch.no_grad():
        for parameter in net.parameters():
            parameter.add_(torch.randn(parameter.shape, generator=random, dtype=parameter.dtype) * 0.1)


def test_the_average_equals_a_slow_loop() -> None:
    net, random = _network(), torch.Generator().manual_seed(1)
    ema = Ema(net)
    slow = {name: p.detach().clone() for name, p in net.named_parameters()}
    for step in range(1, 30):
        _step(net, random)
        images, batch = step * 48, 48
        ema.update(images, batch, ema_kimg=0.05)
        half_life = min(0.05 * 1000, 0.05 * images)
        keep = 0.5 ** (batch / half_life)
        for name, p in net.named_parameters():
            slow[name] = keep * slow[name] + (1 - keep) * p.detach()
    for name, p in ema.module.named_parameters():
        assert torch.allclose(p, slow[name], rtol=1e-12, atol=1e-14)
        assert not torch.equal(p, dict(net.named_parameters())[name])


@pytest.mark.parametrize("batch", [16, 64])
def test_after_one_half_life_half_of_the_old_is_left_at_any_batch(batch: int) -> None:
    left = 1.0
    for step in range(20_000 // batch):
        left *= keep_share(10_000_000 + step * batch, batch, ema_kimg=20.0)
    assert left == pytest.approx(0.5, rel=0.01)


def test_the_average_forgets_the_beginning() -> None:
    shares = [keep_share(images, 64, 20.0) for images in (64, 1000, 10_000, 400_000, 800_000)]
    assert shares[0] < 1e-5
    assert all(a < b for a, b in pairwise(shares[:4]))
    assert shares[3] == shares[4]


def test_no_averaging_gives_the_last_weights_exactly() -> None:
    net, random = _network(is_double=False), torch.Generator().manual_seed(2)
    ema = Ema(net)
    _step(net, random)
    ema.update(64, 64, ema_kimg=0.0)
    assert all(torch.equal(a, b) for a, b in zip(ema.module.parameters(), net.parameters(), strict=True))


def test_statistics_are_copied_and_the_average_stays_apart_from_training() -> None:
    net = _network().train()
    ema = Ema(net)
    net(torch.randn(8, 4, generator=torch.Generator().manual_seed(3), dtype=torch.float64)).sum().backward()
    ema.update(64, 64, 20.0)
    assert torch.equal(ema.module.get_buffer("1.running_var"), net.get_buffer("1.running_var"))
    assert ema.module.get_buffer("1.num_batches_tracked") == 1
    assert not any(m.training for m in ema.module.modules())
    assert not any(p.requires_grad for p in ema.module.parameters())
    assert all(p.requires_grad for p in net.parameters()) and net.training


def test_new_statistics_are_those_of_the_population() -> None:
    net = _network()
    random = torch.Generator().manual_seed(4)
    data = torch.randn(64, 128, 4, generator=random, dtype=torch.float64) * 2 + 1
    out = recalibrated(net, ((batch,) for batch in data))
    inside = net[0](data)
    found = out.get_buffer("1.running_mean"), out.get_buffer("1.running_var")
    assert torch.allclose(found[0], inside.mean((0, 1)))  # the plain mean, exactly
    assert torch.allclose(found[1], inside.var(1, unbiased=True).mean(0))
    assert torch.allclose(found[1], inside.flatten(0, 1).var(0), rtol=0.02)  # so that of all, within their scatter


def test_one_latent_gives_one_picture_after_measuring_whatever_the_moments_before() -> None:
    net = _network()
    random = torch.Generator().manual_seed(6)
    data = [(torch.randn(32, 4, generator=random, dtype=torch.float64),) for _ in range(4)]
    first = recalibrated(net, data)
    net.train()(torch.full((8, 4), 100.0, dtype=torch.float64))  # spoils the running statistics
    second = recalibrated(net, data)
    latents = data[0][0]
    assert torch.equal(first(latents), second(latents))
    assert torch.allclose(first(latents)[:1], first(latents[:1]))


def test_measuring_leaves_training_alone() -> None:
    net = _network().train()
    before, randomness = copy.deepcopy(net.state_dict()), torch.get_rng_state()
    out = recalibrated(net, [(torch.ones(4, 4, dtype=torch.float64) * k,) for k in range(3)])
    assert all(torch.equal(a, b) for a, b in zip(before.values(), net.state_dict().values(), strict=True))
    assert torch.equal(randomness, torch.get_rng_state())  # dropout is off while measuring
    assert net.training and all(m.training for m in net.modules())
    assert not any(m.training for m in out.modules())
    assert out[1].momentum == net[1].momentum == 0.1
    assert all(p.requires_grad for p in net.parameters())


class _Labelled(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.norm = nn.BatchNorm2d(2)

    def forward(self, x: Tensor, labels: Tensor | None) -> Tensor:
        out: Tensor = self.norm(x if labels is None else x + labels[:, None, None, None])
        return out


def test_measuring_takes_labels_and_full_precision() -> None:
    pictures = torch.rand(8, 2, 4, 4, generator=torch.Generator().manual_seed(7)) + 100.0
    with torch.autocast("cpu", torch.bfloat16):
        without = recalibrated(_Labelled(), [(pictures, None)])
        shifted = recalibrated(_Labelled(), [(pictures, torch.full((8,), 3))])
    assert torch.allclose(without.get_buffer("norm.running_mean"), pictures.mean((0, 2, 3)))
    assert torch.allclose(shifted.get_buffer("norm.running_mean"), pictures.mean((0, 2, 3)) + 3)


def test_without_batch_norm_nothing_is_run() -> None:
    def never():
        raise AssertionError("asked for a batch")
        yield

    net = nn.Linear(2, 2)
    out = recalibrated(net, never())
    assert torch.equal(out.weight, net.weight) and out.weight is not net.weight
