"""The DCGAN generator against a slow reference, and the promises it makes to the rest."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from model_files import tiny_card, tiny_generator
from numpy.typing import NDArray
from slow_convolutions import resized, transposed

from genimg_desktop.core.context import QuietContext
from genimg_desktop.core.errors import BadModel, Cancelled
from genimg_desktop.engine.archs import ARCHS
from genimg_desktop.engine.archs.dcgan import DcganConfig, DcganGenerator
from genimg_desktop.engine.capabilities import Frame, Generates
from genimg_desktop.engine.directions import HasFirstLayer
from genimg_desktop.engine.weights import shapes_of
from genimg_desktop.spec.latent import LatentSpec

Array = NDArray[np.float64]
CTX = QuietContext()
SQUARE = Frame(width=32, height=32)


def _reference(state: dict[str, Array], z: Array, upsampling: str) -> Array:
    """Radford et al. 2016 by hand in float64: [D] -> [C, H, W]."""

    def normalised(x: Array, name: str) -> Array:
        mean, var, scale, shift = (
            state[f"{name}.{part}"][:, None, None] for part in ("running_mean", "running_var", "weight", "bias")
        )
        return np.maximum((x - mean) / np.sqrt(var + 1e-5) * scale + shift, 0.0)

    x = normalised(transposed(z[:, None, None], state["first.weight"], 1, 0), "first_norm")
    count = sum(name.endswith("conv.weight") for name in state)
    for index in range(count):
        weight = state[f"stages.{index}.conv.weight"]
        x = transposed(x, weight, 2, 1) if upsampling == "transposed" else resized(x, weight)
        if index < count - 1:
            x = normalised(x, f"stages.{index}.norm")
    return np.tanh(x)


@pytest.mark.parametrize("channels", [1, 3, 4])
@pytest.mark.parametrize("upsampling", ["transposed", "resize"])
@pytest.mark.parametrize("is_prepared", [False, True])
def test_pictures_equal_the_paper_worked_out_by_hand(upsampling: str, channels: int, is_prepared: bool) -> None:
    card = tiny_card(channels=channels, config={"base_channels": 4, "upsampling": upsampling})
    model = tiny_generator(card)
    state = {name: tensor.double().numpy() for name, tensor in model.state_dict().items()}
    if is_prepared:
        model.prepare()
    latents = torch.randn(2, 8, generator=torch.Generator().manual_seed(3), dtype=torch.float64)
    made = model.generate(latents, None, SQUARE, CTX)
    assert made.shape == (2, channels, 32, 32)
    assert made.dtype == torch.float32
    expected = np.stack([_reference(state, z, upsampling) for z in latents.numpy()])
    assert expected.std() > 0.05  # a flat picture would equal anything
    assert np.abs(made.numpy() - expected).max() < 1e-5


def test_classes_are_appended_to_the_latent() -> None:
    card = tiny_card(classes=("apple", "pear", "plum"), config={"base_channels": 4, "label_size": 5})
    model = tiny_generator(card)
    state = {name: tensor.double().numpy() for name, tensor in model.state_dict().items()}
    model.prepare()
    latents = torch.randn(2, 8, generator=torch.Generator().manual_seed(3), dtype=torch.float64)
    made = model.generate(latents, torch.tensor([2, 1]), SQUARE, CTX).numpy()
    for index, label in enumerate((2, 1)):
        whole = np.concatenate([latents[index].numpy(), state["embed.weight"][label]])
        assert np.abs(made[index] - _reference(state, whole, "transposed")).max() < 1e-5
    without = model.generate(latents, None, SQUARE, CTX)
    first = model.generate(latents, torch.tensor([0, 0]), SQUARE, CTX)
    assert torch.equal(without, first)


@pytest.mark.parametrize(
    ("resolution", "base", "millions", "widths"),
    [
        (32, 64, 1.2, (256, 128, 64)),
        (32, 32, 0.43, (128, 64, 32)),
        (64, 64, 3.8, (512, 256, 128, 64)),
        (64, 32, 1.2, (256, 128, 64, 32)),
        (128, 64, 8.0, (512, 512, 256, 128, 64)),
    ],
)
def test_sizes_are_those_of_the_recipe(resolution: int, base: int, millions: float, widths: tuple[int, ...]) -> None:
    assert DcganConfig(base_channels=base).widths(resolution) == widths
    card = tiny_card(
        resolution=resolution, latent=LatentSpec(kind="gaussian", size=128), config={"base_channels": base}
    )
    with torch.device("meta"):
        model = DcganGenerator.build(card)
    assert sum(p.numel() for p in model.parameters()) / 1e6 == pytest.approx(millions, rel=0.25)
    assert model(torch.zeros(1, 128, device="meta")).shape == (1, 3, resolution, resolution)


def test_starting_weights_are_those_of_the_paper() -> None:
    model = DcganGenerator.build(tiny_card(config={"base_channels": 32}))
    model.start_weights(torch.Generator().manual_seed(0))
    for name, tensor in model.named_parameters():
        if name.endswith(("conv.weight", "first.weight")):
            assert tensor.std().item() == pytest.approx(0.02, rel=0.1)
            assert abs(tensor.mean().item()) < 0.002
        elif name.endswith("norm.weight"):
            assert tensor.mean().item() == pytest.approx(1.0, abs=0.02)
        elif name.endswith("norm.bias"):
            assert not tensor.any()


def test_a_latent_gives_the_same_bits_whatever_came_before() -> None:
    model = tiny_generator(tiny_card())
    model.prepare()
    first, other = torch.randn(2, 1, 8, generator=torch.Generator().manual_seed(3), dtype=torch.float64)
    once = model.generate(first, None, SQUARE, CTX)
    assert not torch.equal(model.generate(other, None, SQUARE, CTX), once)
    assert torch.equal(model.generate(first, None, SQUARE, CTX), once)


def test_preparing_twice_changes_nothing() -> None:
    model = tiny_generator(tiny_card())
    model.prepare()
    latent = torch.ones(1, 8, dtype=torch.float64)
    once = model.generate(latent, None, SQUARE, CTX)
    model.prepare()
    assert torch.equal(model.generate(latent, None, SQUARE, CTX), once)
    assert not any(p.requires_grad for p in model.parameters())


def test_more_pictures_than_one_pass_come_in_order() -> None:
    model = tiny_generator(tiny_card())
    model.prepare()
    latents = torch.randn(70, 8, generator=torch.Generator().manual_seed(5), dtype=torch.float64)
    together = model.generate(latents, None, SQUARE, CTX)
    alone = torch.cat([model.generate(latents[i : i + 1], None, SQUARE, CTX) for i in (0, 33, 69)])
    assert torch.allclose(together[[0, 33, 69]], alone, atol=1e-5)


def test_it_stands_in_the_table_and_can_generate() -> None:
    assert ARCHS.load("dcgan") is DcganGenerator
    model = tiny_generator(tiny_card())
    assert isinstance(model, Generates)
    assert isinstance(model, HasFirstLayer)
    assert not any("num_batches" in name for name in shapes_of(model))


def test_the_first_layer_leaves_the_class_out() -> None:
    model = tiny_generator(tiny_card(classes=("a", "b")))
    matrix = model.first_layer()
    assert matrix.shape == (16 * 16, 8)
    z = torch.randn(8)
    lone = torch.nn.functional.conv_transpose2d(z[None, :, None, None], model.first.weight[:8])
    assert torch.allclose(matrix @ z, lone.flatten(), atol=1e-6)


class _Unwanted(QuietContext):
    def check(self) -> None:
        raise Cancelled


def test_generating_stops_when_nobody_wants_it() -> None:
    with pytest.raises(Cancelled):
        tiny_generator(tiny_card()).generate(torch.zeros(1, 8), None, SQUARE, _Unwanted())


def test_another_size_than_its_own_is_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="asked for"):
        tiny_generator(tiny_card()).generate(torch.zeros(1, 8), None, Frame(width=64, height=64), CTX)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"resolution": 48}, "A DCGAN makes pictures of 32, 64 or 128 pixels; this card says 48."),
        ({"config": {"base_channels": 10**9}}, "out of range"),
        ({"config": {"channel_cap": -1}}, "out of range"),
        ({"config": {"upsampling": "magic"}}, "cannot be 'magic'"),
        ({"config": {"depth": 3}}, "unknown entry: $.depth"),
        ({"config": {"base_channels": "64"}}, "wrong form"),
        ({"config": {"base_channels": 4.5}}, "wrong form"),
        ({"latent": LatentSpec(kind="named", size=0)}, "takes normal random numbers"),
    ],
)
def test_a_card_it_cannot_follow_is_one_sentence(changes: dict[str, object], sentence: str) -> None:
    with pytest.raises(BadModel) as caught:
        DcganGenerator.build(tiny_card(**changes))
    assert sentence in str(caught.value.message)
