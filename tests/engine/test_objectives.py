"""One step of each recipe against the same step written out plainly; what ranks and precision may change."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from torch import nn
from train_stage import draw_pictures, small_cache, small_config, small_plan

from genimg_desktop.engine.train.draws import Draws
from genimg_desktop.engine.train.objectives.gan import GanObjective
from genimg_desktop.engine.train.objectives.vae import VaeObjective
from genimg_desktop.engine.train.precision import choose_precision
from genimg_desktop.engine.train.ranks import Ranks, RanksBatchNorm2d, share_batch_norm
from genimg_desktop.engine.train.setup import Setup
from genimg_desktop.spec.training.config import TrainConfig

CPU = torch.device("cpu")


@pytest.fixture(autouse=True)
def one_thread() -> Iterator[None]:
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return draw_pictures(tmp_path_factory.mktemp("discs"))


def setup_of(config: TrainConfig, tmp_path: Path, **plan: object) -> Setup:
    return Setup.build(config, small_cache(config, tmp_path / "cache"), small_plan(**plan), Ranks())


def same(a: nn.Module, b: nn.Module, tolerance: float) -> None:
    ours, theirs = a.state_dict(), b.state_dict()
    away = {n: float((ours[n].double() - theirs[n].double()).abs().max()) for n in ours if "num_batches" not in n}
    assert max(away.values()) < tolerance, away


def test_a_gan_step_is_that_of_the_paper_written_out(pictures: Path, tmp_path: Path) -> None:
    """Goodfellow et al. 2014, algorithm 1, with the non-saturating loss of its section 3, as in PyTorch's example."""
    config = small_config(
        pictures,
        loss="non_saturating",
        norm="batch",
        minibatch_std=False,
        augment="none",
        schedule="constant",
        optimiser="sgd",
        learning_rate=0.05,
        beta1=0.0,
    )
    setup = setup_of(config, tmp_path)
    objective = setup.objective
    assert isinstance(objective, GanObjective)
    generator, discriminator = copy.deepcopy(objective.generator), copy.deepcopy(objective.discriminator)
    batch = setup.batch_at(0)
    objective.step(batch)

    criterion = nn.BCEWithLogitsLoss()
    ones, zeros = torch.ones(8), torch.zeros(8)
    descend_d = torch.optim.SGD(discriminator.parameters(), lr=0.05)
    descend_g = torch.optim.SGD(generator.parameters(), lr=0.05)
    latents = Draws(0, 0, Ranks(), CPU).normal("latents-0", 8, 8)
    fake = generator(latents)
    (criterion(discriminator(batch.pictures), ones) + criterion(discriminator(fake.detach()), zeros)).backward()
    descend_d.step()
    descend_g.zero_grad()
    criterion(discriminator(fake), ones).backward()
    descend_g.step()
    same(objective.generator, generator, 1e-6)
    same(objective.discriminator, discriminator, 1e-6)


def test_the_first_step_of_a_gan_follows_its_generator_at_once(pictures: Path, tmp_path: Path) -> None:
    setup = setup_of(small_config(pictures), tmp_path)
    terms = setup.objective.step(setup.batch_at(0))
    assert {"generator", "discriminator", "score_real", "score_fake", "real_sign"} <= terms.keys()
    assert all(not value.requires_grad for value in terms.values())


def test_a_vae_step_is_the_evidence_bound_written_out(pictures: Path, tmp_path: Path) -> None:
    """Kingma & Welling 2014, eq. 10, with Gaussian noise of variance 1: half the squares, and the closed-form KL."""
    config = small_config(
        pictures,
        "vae",
        reconstruction="mse",
        kl_warmup=0.0,
        beta=3.0,
        clip_norm=0.0,
        schedule="constant",
        optimiser="sgd",
        learning_rate=1e-4,
        beta1=0.0,
    )
    setup = setup_of(config, tmp_path)
    objective = setup.objective
    assert isinstance(objective, VaeObjective)
    vae = copy.deepcopy(objective.vae)
    batch = setup.batch_at(0)
    terms = objective.step(batch)

    noise = Draws(0, 0, Ranks(), CPU).normal("latents", 8, 8)
    rebuilt, mean, logvar = vae(batch.pictures, noise)
    squares = 0.5 * (rebuilt - batch.pictures).square().flatten(1).sum(1).mean()
    kl = (-0.5 * (1 + logvar - mean.square() - logvar.exp())).sum(1).mean()
    (squares + 3.0 * kl).backward()
    torch.optim.SGD(vae.parameters(), lr=1e-4, momentum=0.9).step()
    same(objective.vae, vae, 1e-6)
    assert float(terms["kl"]) == pytest.approx(float(kl.detach()), rel=1e-5)


@pytest.mark.parametrize("recipe", ["dcgan", "vae"])
def test_half_precision_moves_the_weights_nearly_the_same_way(recipe: str, pictures: Path, tmp_path: Path) -> None:
    config = small_config(pictures, recipe, optimiser="sgd", learning_rate=1e-3, clip_norm=1.0)
    ways = []
    for precision in ("fp32", "bf16"):
        setup = setup_of(config, tmp_path, precision=precision)
        network = next(iter(setup.objective.networks.values()))
        before = torch.cat([p.detach().flatten().clone() for p in network.parameters()])
        setup.objective.step(setup.batch_at(0))
        ways.append(torch.cat([p.detach().flatten() for p in network.parameters()]) - before)
    assert float(torch.nn.functional.cosine_similarity(ways[0].double(), ways[1].double(), dim=0)) > 0.98


def test_wgan_keeps_its_weights_within_the_limit(pictures: Path, tmp_path: Path) -> None:
    config = small_config(
        pictures, loss="wgan", norm="none", optimiser="rmsprop", clip_weights=0.005, discriminator_steps=3
    )
    setup = setup_of(config, tmp_path)
    setup.objective.step(setup.batch_at(0))
    network = setup.objective.networks["discriminator"]
    assert max(float(p.detach().abs().max()) for p in network.parameters()) <= 0.005
    assert len(setup.batch_at(0).pictures) == 3 * 8


def test_the_generator_learns_through_the_discriminator_without_moving_it(pictures: Path, tmp_path: Path) -> None:
    config = small_config(pictures, discriminator_rate=0.05, learning_rate=1e-3)
    setup = setup_of(config, tmp_path)
    objective = setup.objective
    assert isinstance(objective, GanObjective)
    objective.rates["discriminator"] = 0.0  # its own step moves nothing either: any move is the generator's doing
    before = copy.deepcopy(objective.discriminator)
    objective.step(setup.batch_at(0))
    ours, theirs = dict(objective.discriminator.named_parameters()), dict(before.named_parameters())
    assert all(torch.equal(ours[name], theirs[name]) for name in ours)
    assert all(p.requires_grad for p in objective.discriminator.parameters())


def test_two_ranks_draw_what_one_draws() -> None:
    whole = Draws(5, 640, Ranks(), CPU)
    halves = [Draws(5, 640, Ranks(rank, 2), CPU) for rank in (0, 1)]
    for draw in ("normal", "uniform", "labels"):
        more = {"normal": (3,), "uniform": (), "labels": (4,)}[draw]
        one = getattr(whole, draw)("x", 8, *more)
        two = torch.cat([getattr(half, draw)("x", 4, *more) for half in halves])
        assert torch.equal(one, two)
    assert not torch.equal(whole.normal("x", 8, 3), Draws(5, 648, Ranks(), CPU).normal("x", 8, 3))
    assert not torch.equal(whole.normal("x", 8, 3), whole.normal("y", 8, 3))


def test_the_shared_batch_norm_is_the_ordinary_one_for_a_single_process() -> None:
    ordinary = nn.BatchNorm2d(5).double()
    nn.init.normal_(ordinary.weight)
    shared = RanksBatchNorm2d(5).double()
    shared.load_state_dict(ordinary.state_dict())
    shared.ranks = Ranks()
    x = torch.randn(6, 5, 3, 4, generator=torch.Generator().manual_seed(1), dtype=torch.float64)
    inputs = [x.clone().requires_grad_() for _ in range(2)]
    outs = [norm(some) for norm, some in zip((ordinary, shared), inputs, strict=True)]
    for out in outs:
        out.square().mul(torch.arange(5.0)[:, None, None]).sum().backward()
    assert torch.allclose(outs[0], outs[1], atol=1e-12)
    assert torch.allclose(inputs[0].grad, inputs[1].grad, atol=1e-10)  # type: ignore[arg-type]
    assert torch.allclose(ordinary.running_var, shared.running_var)  # type: ignore[arg-type]
    assert torch.allclose(ordinary.eval()(x), shared.eval()(x), atol=1e-12)


def test_sharing_batch_norm_changes_no_name_and_no_value() -> None:
    net = nn.Sequential(nn.Conv2d(3, 4, 1), nn.Sequential(nn.BatchNorm2d(4)))
    before = {name: value.clone() for name, value in net.state_dict().items()}
    share_batch_norm(net, Ranks(0, 2))
    assert isinstance(net[1][0], RanksBatchNorm2d)  # type: ignore[index]
    assert all(torch.equal(before[name], value) for name, value in net.state_dict().items())


def test_full_precision_is_used_when_it_is_asked_for() -> None:
    assert choose_precision("fp32", CPU) == "fp32"
    assert choose_precision("auto", CPU) in ("fp32", "bf16")
