"""The VAE: shapes, gradients, what folding may change, and that encoder and decoder learn to undo each other."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest
import torch
from torch import Tensor
from vae_files import tiny_vae, vae_card, write_tiny_vae

from genimg_desktop.core.context import QuietContext
from genimg_desktop.core.errors import BadModel, Cancelled
from genimg_desktop.engine.archs import ARCHS
from genimg_desktop.engine.archs.dcgan import DcganGenerator
from genimg_desktop.engine.archs.vae import LOGVAR_LIMIT, Vae, VaeConfig
from genimg_desktop.engine.capabilities import Encodes, Frame, Generates
from genimg_desktop.engine.directions import HasFirstLayer
from genimg_desktop.engine.weights import load_weights, shapes_of, write_model
from genimg_desktop.spec.latent import LatentSpec

CTX = QuietContext()
SQUARE = Frame(width=32, height=32)


def _random(seed: int = 1) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def _pictures(count: int, resolution: int = 32, channels: int = 3) -> Tensor:
    return torch.rand(count, channels, resolution, resolution, generator=_random()) * 2 - 1


@pytest.mark.parametrize(("resolution", "channels"), list(product((32, 64, 128), (1, 3, 4))))
def test_pictures_go_in_and_come_out_in_every_size(resolution: int, channels: int) -> None:
    model = tiny_vae(vae_card(resolution=resolution, channels=channels))
    pictures = _pictures(2, resolution, channels)
    rebuilt, mu, logvar = model(pictures, torch.randn(2, 8, generator=_random()))
    assert rebuilt.shape == pictures.shape
    assert rebuilt.abs().max() <= 1.0
    assert mu.shape == logvar.shape == (2, 8)
    model.prepare()
    frame = Frame(width=resolution, height=resolution)
    made = model.generate(torch.randn(2, 8, generator=_random(), dtype=torch.float64), None, frame, CTX)
    assert made.shape == pictures.shape
    assert made.dtype == torch.float32
    found = model.encode_pictures(pictures, None, CTX)
    assert found.shape == (2, 8)
    assert found.dtype == torch.float64


@pytest.mark.parametrize(
    ("resolution", "millions", "encoder"),
    [(32, 0.7, [32, 64, 128]), (64, 1.9, [32, 64, 128, 256]), (128, 6.3, [32, 64, 128, 256, 512])],
)
def test_sizes_are_those_of_the_recipe(resolution: int, millions: float, encoder: list[int]) -> None:
    with torch.device("meta"):
        model = Vae.build(vae_card(resolution=resolution, latent=LatentSpec(kind="gaussian", size=64), config={}))
    assert VaeConfig() == VaeConfig(base_channels=32, channel_cap=512)
    assert [stage.conv.out_channels for stage in model.encoder.stages] == encoder  # type: ignore[union-attr]
    assert sum(p.numel() for p in model.parameters()) / 1e6 == pytest.approx(millions, rel=0.25)


@pytest.mark.parametrize("classes", [(), ("apple", "pear")])
@pytest.mark.parametrize("upsampling", ["transposed", "resize"])
def test_gradients_reach_every_weight(upsampling: str, classes: tuple[str, ...]) -> None:
    model = Vae.build(vae_card(classes=classes, config={"base_channels": 4, "upsampling": upsampling}))
    model.start_weights(_random(0))
    pictures = _pictures(4)
    labels = torch.arange(4) % 2 if classes else None
    rebuilt, mu, logvar = model(pictures, torch.randn(4, 8, generator=_random()), labels)
    loss = (rebuilt - pictures).square().sum() + 0.5 * (mu.square() + logvar.exp() - 1 - logvar).sum()
    loss.backward()
    for name, parameter in model.named_parameters():
        assert parameter.grad is not None, name
        assert parameter.grad.isfinite().all(), name
        assert parameter.grad.any(), name


def test_the_drawn_latent_is_mean_plus_noise_times_deviation() -> None:
    model = tiny_vae(vae_card())
    pictures, noise = _pictures(3), torch.randn(3, 8, generator=_random(7))
    rebuilt, mu, logvar = model(pictures, noise)
    same_mu, same_logvar = model.encode(pictures)
    assert torch.equal(mu, same_mu)
    assert torch.equal(logvar, same_logvar)
    assert torch.equal(rebuilt, model.decode(mu + noise * (logvar / 2).exp()))


def test_log_variances_stay_where_exp_is_safe() -> None:
    model = tiny_vae(vae_card())
    with torch.no_grad():
        model.encoder.head.weight.mul_(1e4)
    _, logvar = model.encode(_pictures(8))
    assert logvar.max().item() == LOGVAR_LIMIT == 10.0
    assert logvar.min().item() == -LOGVAR_LIMIT


@pytest.mark.parametrize("classes", [(), ("apple", "pear")])
@pytest.mark.parametrize("upsampling", ["transposed", "resize"])
def test_folding_the_norms_changes_nothing_that_can_be_seen(upsampling: str, classes: tuple[str, ...]) -> None:
    model = tiny_vae(vae_card(classes=classes, config={"base_channels": 8, "upsampling": upsampling}))
    pictures, latents = _pictures(4), torch.randn(4, 8, generator=_random(), dtype=torch.float64)
    labels = torch.arange(4) % 2 if classes else None
    mu = model.encode(pictures, labels)[0].detach()
    made = model.decode(latents.float(), labels).detach()
    assert mu.std() > 0.1
    assert made.std() > 0.05
    for _ in range(2):  # a second time nothing is left to fold
        model.prepare()
        assert not any(isinstance(module, torch.nn.BatchNorm2d) for module in model.modules())
        assert not any(p.requires_grad for p in model.parameters())
        assert (model.encode_pictures(pictures, labels, CTX) - mu).abs().max() < 1e-5
        assert (model.generate(latents, labels, SQUARE, CTX) - made).abs().max() < 1e-5


def test_a_model_file_holds_exactly_its_weights_to_the_bit(tmp_path: Path) -> None:
    card = vae_card(classes=("apple", "pear"))
    model = tiny_vae(card)
    write_model(tmp_path / "vae.safetensors", model.state_dict(), card)
    with torch.device("meta"):
        shapes = shapes_of(Vae.build(card))
    weights = load_weights(tmp_path / "vae.safetensors", shapes)
    kept = {name: t for name, t in model.state_dict().items() if not name.endswith("num_batches_tracked")}
    assert set(weights) == set(kept) == set(shapes)
    assert all(torch.equal(weights[name], kept[name]) for name in kept)
    first, second = (write_tiny_vae(tmp_path / name).read_bytes() for name in ("a.safetensors", "b.safetensors"))
    assert first == second


@pytest.mark.parametrize("labels", [(0, 0), (1, 1)])
def test_classes_decide_what_is_made_and_found(labels: tuple[int, int]) -> None:
    model = tiny_vae(vae_card(classes=("apple", "pear", "plum")))
    model.prepare()
    latents, pictures = torch.randn(2, 8, generator=_random()), _pictures(2)
    mine, others = torch.tensor(labels), torch.tensor([2, 2])
    assert not torch.allclose(
        model.generate(latents, mine, SQUARE, CTX), model.generate(latents, others, SQUARE, CTX), atol=1e-3
    )
    assert not torch.allclose(
        model.encode_pictures(pictures, mine, CTX), model.encode_pictures(pictures, others, CTX), atol=1e-3
    )
    if labels == (0, 0):  # no class named: the first
        assert torch.equal(model.encode_pictures(pictures, None, CTX), model.encode_pictures(pictures, mine, CTX))


def test_encoder_and_decoder_learn_to_undo_each_other() -> None:
    """A few seconds on blobs of colour: what is decoded is found again."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        model, blobs = Vae.build(vae_card(latent=LatentSpec(kind="gaussian", size=4))), _blobs(128)
        model.start_weights(_random(0))
        optimiser = torch.optim.Adam(model.parameters(), lr=2e-3)
        random = _random(3)
        for step in range(150):
            some = blobs[torch.randint(len(blobs), (32,), generator=random)]
            rebuilt, mu, logvar = model(some, torch.randn(32, 4, generator=random))
            difference = (rebuilt - some).square().mean()
            kl = 0.5 * (mu.square() + logvar.exp() - 1 - logvar).sum(1).mean()
            loss = 0.5 * some[0].numel() * difference.log() + 4.0 * min(1.0, step / 75) * kl
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
        model.prepare()
        latents = model.encode_pictures(_blobs(64, seed=9), None, CTX)
        found = model.encode_pictures(model.generate(latents, None, SQUARE, CTX), None, CTX)
        rebuilt = model.generate(latents, None, SQUARE, CTX)
    finally:
        torch.set_num_threads(threads)
    alike = torch.corrcoef(torch.stack([latents.flatten(), found.flatten()]))[0, 1]
    assert alike > 0.9
    held_out = _blobs(64, seed=9)
    assert (rebuilt - held_out).square().mean() < 0.3 * (held_out - blobs.mean(0)).square().mean()


def _blobs(count: int, seed: int = 5) -> Tensor:
    """Soft round spots: place and brightness vary, so that four numbers are enough."""
    random = _random(seed)
    x, y, light = (torch.rand(count, 1, 1, generator=random) for _ in range(3))
    line = torch.linspace(0, 1, 32)
    away = (line[None, None, :] - (0.3 + 0.4 * x)) ** 2 + (line[None, :, None] - (0.3 + 0.4 * y)) ** 2
    spot = torch.exp(-away * 30) * (0.6 + 1.2 * light) - 0.9
    return spot[:, None].expand(-1, 3, -1, -1).contiguous()


def test_it_stands_in_the_table_with_everything_a_panel_asks_for() -> None:
    assert ARCHS.load("vae") is Vae
    model = tiny_vae(vae_card(classes=("a", "b")))
    assert isinstance(model, Generates)
    assert isinstance(model, Encodes)
    assert isinstance(model, HasFirstLayer)
    assert not isinstance(model.decoder, Encodes)
    assert isinstance(model.decoder, DcganGenerator)
    assert model.first_layer().shape == (16 * 16, 8)


def test_pictures_in_several_passes_are_found_as_alone() -> None:
    model = tiny_vae(vae_card())
    model.prepare()
    pictures = _pictures(70)
    together = model.encode_pictures(pictures, None, CTX)
    alone = torch.cat([model.encode_pictures(pictures[i : i + 1], None, CTX) for i in (0, 33, 69)])
    assert torch.allclose(together[[0, 33, 69]], alone, atol=1e-5)
    assert torch.equal(model.encode_pictures(pictures[:1], None, CTX), alone[:1])


class _Unwanted(QuietContext):
    def check(self) -> None:
        raise Cancelled


def test_encoding_stops_when_nobody_wants_it() -> None:
    with pytest.raises(Cancelled):
        tiny_vae(vae_card()).encode_pictures(_pictures(1), None, _Unwanted())


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"resolution": 48}, "A VAE makes pictures of 32, 64 or 128 pixels; this card says 48."),
        ({"config": {"base_channels": 10**9}}, "out of range"),
        ({"config": {"upsampling": "magic"}}, "cannot be 'magic'"),
        ({"config": {"depth": 3}}, "unknown entry: $.depth"),
        ({"latent": LatentSpec(kind="named", size=0)}, "takes normal random numbers"),
    ],
)
def test_a_card_it_cannot_follow_is_one_sentence(changes: dict[str, object], sentence: str) -> None:
    with pytest.raises(BadModel) as caught:
        Vae.build(vae_card(**changes))
    assert sentence in str(caught.value.message)
