"""Regions that follow another latent: exact at both ends, local, and equal to the network worked out by hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from model_files import source_of, tiny_card, tiny_generator, write_tiny_model
from numpy.typing import NDArray
from slow_convolutions import resized, transposed
from vae_files import tiny_vae, vae_card, write_tiny_vae

from genimg_desktop.core.context import QuietContext
from genimg_desktop.core.errors import BadInput, Cancelled
from genimg_desktop.core.paths import shipped_models_dir
from genimg_desktop.engine.archs import ARCHS
from genimg_desktop.engine.capabilities import Frame, MixedRegion, MixesRegions
from genimg_desktop.engine.run import Engine
from genimg_desktop.library.models import ModelLibrary
from genimg_desktop.spec.card import MIXING_ARCHS, ModelCard, ModelSource
from genimg_desktop.spec.latent import Latent
from genimg_desktop.spec.recipe import recipe_from_json, recipe_of, recipe_to_json
from genimg_desktop.spec.region import Region, RegionMask
from genimg_desktop.spec.request import GenerateRequest

Array = NDArray[np.float64]
CTX = QuietContext()
SIDE = 32
FRAME = Frame(width=SIDE, height=SIDE)
UPSAMPLING = ("transposed", "resize")
A, B, C = (torch.randn(1, 8, generator=torch.Generator().manual_seed(k), dtype=torch.float64) for k in (3, 4, 5))
ROOM = np.random.default_rng(0).integers(0, 256, (SIDE, SIDE), dtype=np.uint8)
NOTHING, ALL = (np.full((SIDE, SIDE), level, dtype=np.uint8) for level in (0, 255))
SHIPPED = [card for card in ModelLibrary([shipped_models_dir()]).cards if card.region_depths]


def prepared(arch: str, upsampling: str = "transposed", **changes: Any) -> Any:
    """A tiny model as it is when pictures are made of it."""
    config = {"base_channels": 4, "upsampling": upsampling}
    model = (
        tiny_generator(tiny_card(config=config, **changes))
        if arch == "dcgan"
        else tiny_vae(vae_card(config=config, **changes))
    )
    model.prepare()
    return model


def region(vector: torch.Tensor, levels: NDArray[np.uint8], depth: int, label: int | None = None) -> MixedRegion:
    given = None if label is None else torch.tensor([label])
    return MixedRegion(vector=vector, label=given, mask=RegionMask.of(levels), depth=depth)


def mixed(model: MixesRegions, *regions: MixedRegion) -> torch.Tensor:
    return model.generate_mixed(A, None, regions, FRAME, CTX)


def plain(model: Any, vector: torch.Tensor) -> torch.Tensor:
    return model.generate(vector, None, FRAME, CTX)


# against the network by hand


def _share(levels: NDArray[np.uint8], side: int) -> Array:
    """The mean of every block, for sides that divide the mask's."""
    step = levels.shape[0] // side
    return levels.astype(np.float64).reshape(side, step, side, step).mean(axis=(1, 3)) / 255.0


def _by_hand(
    state: dict[str, Array], upsampling: str, base: Array, regions: Sequence[tuple[Array, NDArray[np.uint8], int]]
) -> Array:
    """All latents go up through the layers side by side; at its depth each region is laid over the picture."""

    def normalised(x: Array, name: str) -> Array:
        mean, var, scale, shift = (
            state[f"{name}.{part}"][:, None, None] for part in ("running_mean", "running_var", "weight", "bias")
        )
        return np.maximum((x - mean) / np.sqrt(var + 1e-5) * scale + shift, 0.0)

    def lay(x: Array, others: list[Array], depth: int) -> Array:
        for other, (_, levels, its_depth) in zip(others, regions, strict=True):
            if its_depth == depth:
                m = _share(levels, x.shape[1])
                x = x * (1.0 - m) + other * m
        return x

    def first(z: Array) -> Array:
        return normalised(transposed(z[:, None, None], state["first.weight"], 1, 0), "first_norm")

    x, others = first(base), [first(z) for z, _, _ in regions]
    x = lay(x, others, 0)
    count = sum(name.endswith("conv.weight") for name in state)
    for index in range(count):

        def up(x: Array, index: int = index) -> Array:
            weight = state[f"stages.{index}.conv.weight"]
            x = transposed(x, weight, 2, 1) if upsampling == "transposed" else resized(x, weight)
            return normalised(x, f"stages.{index}.norm") if index < count - 1 else x

        x, others = up(x), [up(other) for other in others]
        x = lay(x, others, index + 1)
    return np.tanh(x)


@pytest.mark.parametrize("upsampling", UPSAMPLING)
@pytest.mark.parametrize("depths", [(0,), (1,), (2,), (3,), (2, 0), (1, 1)])
def test_a_mixed_picture_equals_the_network_by_hand(upsampling: str, depths: tuple[int, ...]) -> None:
    model = tiny_generator(tiny_card(config={"base_channels": 4, "upsampling": upsampling}))
    state = {name: tensor.double().numpy() for name, tensor in model.state_dict().items()}
    masks = (ROOM, ROOM[::-1].copy())
    parts = list(zip((B, C), masks, depths, strict=False))
    expected = _by_hand(state, upsampling, A[0].numpy(), [(v[0].numpy(), m, d) for v, m, d in parts])
    model.prepare()
    made = mixed(model, *(region(v, m, d) for v, m, d in parts))
    assert made.shape == (1, 3, SIDE, SIDE)
    assert np.abs(made[0].double().numpy() - expected).max() < 2e-5


def test_at_the_last_depth_pixels_are_mixed_before_their_last_squashing() -> None:
    model = prepared("dcgan")
    deepest = model.num_depths - 1
    made = mixed(model, region(B, ROOM, deepest)).double()
    m = torch.from_numpy(ROOM / 255.0)
    a, b = (torch.atanh(plain(model, v).double()) for v in (A, B))
    usable = (plain(model, A).abs() < 0.99) & (plain(model, B).abs() < 0.99)  # beyond, atanh has lost the digits
    assert usable.float().mean() > 0.5
    assert (made - torch.tanh(a * (1 - m) + b * m))[usable].abs().max() < 1e-4


# exact at both ends


@pytest.mark.parametrize("upsampling", UPSAMPLING)
@pytest.mark.parametrize("arch", ["dcgan", "vae"])
def test_a_mask_of_nothing_or_all_gives_one_picture_to_the_bit(arch: str, upsampling: str) -> None:
    model = prepared(arch, upsampling)
    for depth in range(model.num_depths):
        assert torch.equal(mixed(model, region(B, NOTHING, depth)), plain(model, A)), depth
        assert torch.equal(mixed(model, region(B, ALL, depth)), plain(model, B)), depth


def test_regions_that_cover_all_end_with_the_deepest_and_last() -> None:
    model = prepared("dcgan")
    assert torch.equal(mixed(model, region(B, ALL, 1), region(C, ALL, 1)), plain(model, C))
    assert torch.equal(mixed(model, region(B, ALL, 3), region(C, ALL, 1)), plain(model, B))


def test_a_small_mask_covers_the_same_part_as_a_large_one() -> None:
    model = prepared("dcgan")
    small = np.array([[0, 255], [128, 0]], dtype=np.uint8)
    large = small.repeat(SIDE // 2, axis=0).repeat(SIDE // 2, axis=1)
    for depth in range(model.num_depths):
        assert torch.equal(mixed(model, region(B, small, depth)), mixed(model, region(B, large, depth)))


# local


def _reach(column: int, stages: int) -> tuple[int, int]:
    """A border left of ``column`` of a map, after so many doublings: columns below the first number have not seen what
    is right of it, columns from the second number on not what is left of it. A place of a transposed convolution of 4
    with stride 2, as of a doubling with a convolution of 3, looks at itself and one neighbour of the coarser map."""
    low, high = column, column
    for _ in range(stages):
        low, high = 2 * low - 1, 2 * high + 1
    return low, high


@pytest.mark.parametrize("upsampling", UPSAMPLING)
@pytest.mark.parametrize("arch", ["dcgan", "vae"])
def test_beyond_the_reach_of_the_border_each_half_is_its_own_picture_to_the_bit(arch: str, upsampling: str) -> None:
    model = prepared(arch, upsampling)
    half = NOTHING.copy()
    half[:, SIDE // 2 :] = 255
    a, b = plain(model, A), plain(model, B)
    for depth in range(model.num_depths):
        made = mixed(model, region(B, half, depth))
        low, high = _reach(2 << depth, model.num_depths - 1 - depth)
        assert 0 < low <= high < SIDE
        assert torch.equal(made[..., :low], a[..., :low]), depth
        assert torch.equal(made[..., high:], b[..., high:]), depth
        if low < high:
            assert not torch.equal(made[..., low:high], a[..., low:high])
            assert not torch.equal(made[..., low:high], b[..., low:high])


# classes


def test_a_region_may_be_of_another_class() -> None:
    card = tiny_card(classes=("apple", "pear"))
    model = tiny_generator(card)
    model.prepare()
    made = model.generate_mixed(A, torch.tensor([0]), [region(A, ALL, 1, label=1)], FRAME, CTX)
    assert torch.equal(made, model.generate(A, torch.tensor([1]), FRAME, CTX))
    assert not torch.equal(made, model.generate(A, torch.tensor([0]), FRAME, CTX))


# what the card promises is what the network has


@pytest.mark.parametrize("resolution", [32, 64, 128])
@pytest.mark.parametrize("arch", sorted(MIXING_ARCHS))
def test_a_card_knows_the_depths_of_its_network(arch: str, resolution: int) -> None:
    make = tiny_card if arch == "dcgan" else vae_card
    card = make(resolution=resolution, config={"base_channels": 4})
    with torch.device("meta"):
        model = ARCHS.load(arch).build(card)  # type: ignore[attr-defined]
    assert isinstance(model, MixesRegions)
    assert model.num_depths == card.region_depths


def test_no_other_architecture_has_what_a_card_would_have_to_tell() -> None:
    for arch in ARCHS:
        assert hasattr(ARCHS.load(arch), "generate_mixed") == (arch in MIXING_ARCHS), arch


# the engine


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    sources = {
        "tiny": source_of(write_tiny_model(tmp_path / "tiny.safetensors")),
        "tiny-vae": source_of(write_tiny_vae(tmp_path / "vae.safetensors", classes=("apple", "pear"))),
    }
    return Engine(sources.__getitem__, device_preference="cpu")


def request(model: str = "tiny", seed: int = 1, *regions: Region) -> GenerateRequest:
    return GenerateRequest(model=model, latent=Latent(seed=seed), width=SIDE, height=SIDE, regions=regions)


def painted(seed: int, depth: int = 1, label: int | None = None) -> Region:
    return Region(latent=Latent(seed=seed, label=label), mask=RegionMask.of(ROOM), depth=depth)


@pytest.mark.parametrize("model", ["tiny", "tiny-vae"])
def test_a_recipe_with_regions_opens_to_the_same_pixels(engine: Engine, model: str) -> None:
    label = 1 if model == "tiny-vae" else None
    wanted = request(model, 1, painted(2), painted(3, 0, label))
    result = engine.run(wanted, CTX)
    assert result.request == wanted
    card = (vae_card if label else tiny_card)()
    again = recipe_from_json(recipe_to_json(recipe_of(result, card)))
    assert np.array_equal(engine.run(again.request, CTX).pixels, result.pixels)  # type: ignore[union-attr]
    assert not np.array_equal(engine.run(replace(wanted, regions=()), CTX).pixels, result.pixels)


def test_requests_with_and_without_regions_are_made_together_as_if_alone(engine: Engine) -> None:
    wanted = [request(seed=1), request("tiny", 1, painted(2)), request(seed=3), request("tiny", 3, painted(2, 2))]
    for result, one in zip(engine.run_batch(wanted, CTX), wanted, strict=True):
        assert result.request == one
        assert np.array_equal(result.pixels, engine.run(one, CTX).pixels)


def test_a_depth_that_the_model_does_not_have_is_one_sentence(engine: Engine) -> None:
    with pytest.raises(BadInput, match="depth from 0 to 3, not 9"):
        engine.run(request("tiny", 1, painted(2, depth=9)), CTX)


def test_a_mixed_picture_can_be_stopped(engine: Engine) -> None:
    class Impatient:
        def report(self, fraction: float | None, message: object = None) -> None:
            pass

        def check(self) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        engine.run(request("tiny", 1, painted(2)), Impatient())


# the models that come with the program

Find = Callable[[str], ModelSource]


@pytest.mark.parametrize("card", [pytest.param(card, id=card.id) for card in SHIPPED])
def test_shipped_models_are_exact_at_both_ends_of_every_depth(card: ModelCard) -> None:
    engine = Engine(ModelLibrary([shipped_models_dir()]).find, device_preference="cpu")
    side = card.resolution
    base = GenerateRequest(model=card.id, latent=Latent(seed=1), width=side, height=side)
    other = replace(base, latent=Latent(seed=2))
    a, b = engine.run(base, CTX).pixels, engine.run(other, CTX).pixels
    y, x = np.mgrid[0:side, 0:side]
    disc = np.where(np.hypot(x - side / 2, y - side / 2) < side / 4, 255, 0).astype(np.uint8)
    for depth in range(card.region_depths):
        for levels, pixels in ((NOTHING, a), (ALL, b)):
            mask = RegionMask.of(levels)
            made = engine.run(replace(base, regions=(Region(latent=other.latent, mask=mask, depth=depth),)), CTX)
            assert np.array_equal(made.pixels, pixels), depth
        part = engine.run(
            replace(base, regions=(Region(latent=other.latent, mask=RegionMask.of(disc), depth=depth),)), CTX
        ).pixels
        assert not np.array_equal(part, a)
        middle = slice(side // 2 - 4, side // 2 + 4)
        nearer_b = np.abs(part[middle, middle].astype(int) - b[middle, middle]).mean()
        nearer_a = np.abs(part[middle, middle].astype(int) - a[middle, middle]).mean()
        assert nearer_b < nearer_a, depth
