"""The discriminator: shapes, gradients, and what it promises about batches cut into parts."""

from __future__ import annotations

from itertools import product
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from genimg_desktop.engine.archs.dcgan_discriminator import (
    GROUP,
    DcganDiscriminator,
    group_size,
    with_minibatch_std,
)
from genimg_desktop.engine.archs.spectral import SpectralConv2d, SpectralEmbedding


def _discriminator(**changes: Any) -> DcganDiscriminator:
    values: dict[str, Any] = {
        "base_channels": 4,
        "channel_cap": 512,
        "resolution": 32,
        "channels": 3,
        "classes": 0,
        "norm": "none",
        "minibatch_std": False,
    }
    model = DcganDiscriminator(**{**values, **changes})
    model.start_weights(torch.Generator().manual_seed(0))
    return model


def _pictures(count: int, resolution: int = 32, channels: int = 3) -> torch.Tensor:
    return torch.rand(count, channels, resolution, resolution, generator=torch.Generator().manual_seed(1)) * 2 - 1


@pytest.mark.parametrize(("resolution", "channels"), list(product((32, 64, 128), (1, 3, 4))))
@pytest.mark.parametrize("norm", ["none", "batch", "spectral"])
def test_every_picture_gets_one_number(resolution: int, channels: int, norm: str) -> None:
    model = _discriminator(resolution=resolution, channels=channels, norm=norm, minibatch_std=True)
    logits, features = model.forward_with_features(_pictures(4, resolution, channels))
    assert logits.shape == (4,)
    assert logits.dtype == torch.float32
    assert features.shape == (4, 4 * resolution // 8, 4, 4)
    assert torch.equal(model.eval()(_pictures(4, resolution, channels)).isfinite(), torch.ones(4, dtype=torch.bool))


def test_channels_mirror_those_of_the_generator() -> None:
    model = _discriminator(base_channels=64, resolution=128)
    assert [stage.conv.out_channels for stage in model.stages] == [64, 128, 256, 512, 512]  # type: ignore[union-attr]


@pytest.mark.parametrize("classes", [0, 3])
@pytest.mark.parametrize("norm", ["none", "batch", "spectral"])
def test_gradients_reach_every_weight_and_the_picture(norm: str, classes: int) -> None:
    model = _discriminator(norm=norm, minibatch_std=True, classes=classes)
    pictures = _pictures(8).requires_grad_()
    labels = torch.arange(8) % classes if classes else None
    model(pictures, labels).square().sum().backward()
    for name, parameter in model.named_parameters():
        assert parameter.grad is not None, name
        assert parameter.grad.isfinite().all(), name
        assert parameter.grad.any(), name
    assert pictures.grad is not None
    assert pictures.grad.any()


def test_batch_norm_stands_everywhere_but_first_and_last() -> None:
    names = [name for name, _ in _discriminator(norm="batch", resolution=64).named_modules() if name.endswith("norm")]
    assert names == ["stages.1.norm", "stages.2.norm", "stages.3.norm"]
    assert not any("norm" in name for norm in ("none", "spectral") for name in _discriminator(norm=norm).state_dict())


def test_spectral_norm_stands_on_every_layer() -> None:
    model = _discriminator(norm="spectral", classes=3)
    kinds = [type(module) for module in model.modules() if hasattr(module, "weight")]
    assert kinds == [SpectralConv2d] * 4 + [SpectralEmbedding]
    for module in model.modules():
        if isinstance(module, (SpectralConv2d, SpectralEmbedding)):
            largest = torch.linalg.svdvals(module.effective_weight().flatten(1))[0]
            assert largest.item() == pytest.approx(1.0, abs=0.02)  # warmed up at the start


def test_starting_weights_are_those_of_the_paper() -> None:
    model = _discriminator(base_channels=32, norm="batch", classes=40)
    for name, tensor in model.named_parameters():
        if name.endswith(("conv.weight", "embed.weight")):
            assert tensor.std().item() == pytest.approx(0.02, rel=0.15)
        elif name.endswith("norm.weight"):
            assert tensor.mean().item() == pytest.approx(1.0, abs=0.02)
            assert 0.01 < tensor.std().item() < 0.03
        elif name.endswith("bias"):
            assert not tensor.any()
    again = _discriminator(base_channels=32, norm="batch", classes=40)
    assert all(torch.equal(a, b) for a, b in zip(model.parameters(), again.parameters(), strict=True))


def _slow_std(features: np.ndarray, size: int) -> np.ndarray:
    """Karras et al. 2018, section 3, picture by picture."""
    out = []
    for index in range(len(features)):
        begin = index // size * size
        group = features[begin : begin + size].astype(np.float64)
        deviation = np.sqrt(((group - group.mean(axis=0)) ** 2).mean(axis=0) + 1e-8)
        out.append(deviation.mean())
    return np.array(out)


@pytest.mark.parametrize(("batch", "size"), [(8, 4), (4, 4), (12, 4), (6, 6), (10, 5), (7, 7), (3, 3), (2, 2), (1, 1)])
def test_the_last_channel_is_the_deviation_within_the_group(batch: int, size: int) -> None:
    features = torch.randn(batch, 5, 4, 4, generator=torch.Generator().manual_seed(2))
    features *= torch.arange(1.0, batch + 1)[:, None, None, None]  # groups differ
    out = with_minibatch_std(features)
    assert group_size(batch) == size
    assert torch.equal(out[:, :5], features)
    expected = _slow_std(features.numpy(), size)
    assert np.allclose(out[:, 5].numpy(), expected[:, None, None], rtol=1e-5, atol=1e-6)


@given(st.integers(1, 300))
def test_groups_divide_every_batch_and_are_as_small_as_can_be(batch: int) -> None:
    size = group_size(batch)
    assert batch % size == 0
    assert size >= min(batch, GROUP)
    assert not any(batch % smaller == 0 for smaller in range(GROUP, size))


def test_pictures_that_are_all_alike_have_no_deviation_and_finite_gradients() -> None:
    features = torch.ones(4, 3, 4, 4, requires_grad=True)
    out = with_minibatch_std(features)
    assert out[:, 3].max().item() == pytest.approx(1e-4)
    out.sum().backward()
    assert features.grad is not None
    assert features.grad.isfinite().all()


@pytest.mark.parametrize("classes", [0, 3])
@pytest.mark.parametrize("norm", ["none", "spectral"])
def test_two_halves_of_a_batch_are_judged_as_the_whole(norm: str, classes: int) -> None:
    model = _discriminator(norm=norm, minibatch_std=True, classes=classes, base_channels=8)
    pictures = _pictures(16)
    labels = torch.arange(16) % classes if classes else None

    def gradients(parts: int) -> tuple[torch.Tensor, list[torch.Tensor]]:
        model.zero_grad()
        picks = [None] * parts if labels is None else labels.chunk(parts)
        logits = [model(some, pick) for some, pick in zip(pictures.chunk(parts), picks, strict=True)]
        sum(part.square().sum() for part in logits).backward()  # type: ignore[union-attr]
        return torch.cat(logits), [p.grad.clone() for p in model.parameters() if p.grad is not None]

    whole, whole_gradients = gradients(1)
    halves, half_gradients = gradients(2)
    assert whole.std() > 0
    assert torch.allclose(whole, halves, rtol=1e-4, atol=1e-7)
    for a, b in zip(whole_gradients, half_gradients, strict=True):
        assert torch.allclose(a, b, rtol=1e-3, atol=1e-6 * float(a.abs().max()) + 1e-9)


@pytest.mark.parametrize("norm", ["none", "batch", "spectral"])
def test_the_class_counts(norm: str) -> None:
    model = _discriminator(norm=norm, classes=3).eval()
    pictures = _pictures(4)
    one, other = (model(pictures, torch.full((4,), label)) for label in (0, 2))
    assert not torch.allclose(one, other)
    with pytest.raises(ValueError, match="needs labels"):
        model(pictures)


def test_the_class_term_is_the_projection_of_the_paper() -> None:
    model = _discriminator(classes=3)
    logits, features = model.forward_with_features(_pictures(4), torch.tensor([0, 1, 2, 1]))
    assert model.embed is not None
    plain = model.last(features).flatten()
    for index, label in enumerate((0, 1, 2, 1)):
        product_ = (features[index].sum(dim=(1, 2)) * model.embed.weight[label]).sum()
        assert torch.allclose(logits[index], plain[index] + product_, atol=1e-6)


@pytest.mark.parametrize("norm", ["none", "spectral"])
def test_a_penalty_on_the_gradient_by_the_picture_trains_the_weights(norm: str) -> None:
    """R1 (Mescheder et al. 2018) in float64 against finite differences."""
    model = _discriminator(norm=norm, minibatch_std=True).double()
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.mul_(10.0)  # fresh weights judge almost nothing
    pictures = _pictures(4).double().requires_grad_()

    def penalty() -> torch.Tensor:
        (slope,) = torch.autograd.grad(model(pictures).sum(), pictures, create_graph=True)
        return slope.square().sum(dim=(1, 2, 3)).mean()

    penalty().backward()
    weight = model.stages[1].conv.weight  # type: ignore[union-attr]
    assert isinstance(weight, torch.Tensor)
    assert weight.grad is not None
    for place in ((0, 0, 0, 0), (3, 2, 1, 3), (7, 3, 2, 2)):
        step = 1e-6
        values = []
        for way in (step, -step):
            with torch.no_grad():
                weight[place] += way
            values.append(penalty().item())
            with torch.no_grad():
                weight[place] -= way
        slope = (values[0] - values[1]) / (2 * step)
        assert weight.grad[place].item() == pytest.approx(slope, rel=1e-4, abs=1e-9)


def test_half_precision_gives_full_logits_near_the_exact_ones() -> None:
    model = _discriminator(norm="spectral", minibatch_std=True, classes=2, base_channels=16)
    pictures, labels = _pictures(8), torch.arange(8) % 2
    exact = model(pictures, labels).detach()
    with torch.autocast("cpu", torch.bfloat16):
        half = model(pictures, labels).detach()
    assert half.dtype == torch.float32
    assert torch.allclose(half, exact, atol=0.05 * float(exact.abs().max()) + 1e-3)


def test_a_size_it_cannot_judge_is_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="48 px"):
        _discriminator(resolution=48)
