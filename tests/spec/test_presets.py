"""Presets fit pictures and machine; unusual choices are said, usual ones are not."""

from __future__ import annotations

import ast
import inspect
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genimg_desktop.core.errors import BadInput
from genimg_desktop.spec.training import unusual, unusual_gan, unusual_vae
from genimg_desktop.spec.training.config import RECIPES, TrainConfig, recipe_class
from genimg_desktop.spec.training.data_plan import DataPlan
from genimg_desktop.spec.training.gan import GanOptions
from genimg_desktop.spec.training.presets import (
    PRESETS,
    DataFacts,
    MachineFacts,
    choose,
    recommend_recipe,
    warnings_for,
)
from genimg_desktop.spec.training.vae import USUAL_BETA, VaeOptions

CPU = MachineFacts(device="cpu", cores=2, has_bf16=True, memory_gb=8.0)
GPU = MachineFacts(device="cuda", cores=16, has_bf16=True, memory_gb=12.0)
PHOTOS = DataFacts(pictures=3000, looks_like="photos")

machines = st.sampled_from([CPU, GPU, replace(CPU, cores=16, has_bf16=False), replace(GPU, device="mps")])
pictures = st.builds(
    DataFacts,
    pictures=st.integers(1, 500_000),
    looks_like=st.sampled_from(["photos", "icons", "pixel_art", "unknown"]),
)


def said(
    recipe: str = "dcgan",
    data: DataFacts = PHOTOS,
    machine: MachineFacts = CPU,
    plan: dict[str, Any] | None = None,
    **options: Any,
) -> list[str]:
    """The warnings of a training that differs from its recipe's defaults in these options."""
    chosen = replace(recipe_class(recipe)(), **options)
    config = TrainConfig(recipe=recipe, title="t", data=DataPlan(path="p", **(plan or {})))
    return [str(text) for text in warnings_for(config.with_options(chosen), data, machine)]


@given(
    st.sampled_from([p.id for p in PRESETS]),
    st.sampled_from(list(RECIPES)),
    st.sampled_from([32, 64, 128]),
    pictures,
    machines,
)
def test_every_preset_can_be_trained(
    preset: str, recipe: str, resolution: int, data: DataFacts, machine: MachineFacts
) -> None:
    options = choose(preset, recipe, resolution, data, machine)

    options.check()
    assert options.batch <= max(8, data.pictures)
    assert options.minutes > 0
    assert options.kimg >= 1000  # the minutes are the limit, not this


@given(
    st.sampled_from([p.id for p in PRESETS]),
    st.sampled_from(list(RECIPES)),
    st.sampled_from([32, 64]),
    pictures,
    machines,
)
def test_a_preset_brings_no_warning_on_itself(
    preset: str, recipe: str, resolution: int, data: DataFacts, machine: MachineFacts
) -> None:
    if data.pictures < 100:
        data = replace(data, pictures=data.pictures + 100)
    plan = DataPlan(path="p", resolution=resolution)
    options = choose(preset, recipe, resolution, data, machine)
    config = TrainConfig(recipe=recipe, title="t", data=plan).with_options(options)

    assert warnings_for(config, data, machine) == []


@pytest.mark.parametrize("recipe", list(RECIPES))
def test_the_defaults_of_a_recipe_bring_no_warning(recipe: str) -> None:
    assert said(recipe) == []


def test_presets_are_minutes_and_say_what_to_expect() -> None:
    assert [(p.id, str(p.title), p.minutes) for p in PRESETS] == [
        ("quick", "Quick look", 5.0),
        ("balanced", "Balanced", 30.0),
        ("best", "Best", 120.0),
    ]
    assert all(str(p.expect).endswith(".") for p in PRESETS)


def test_an_unknown_preset_is_named_and_the_known_ones_are_listed() -> None:
    with pytest.raises(BadInput, match="turbo") as caught:
        choose("turbo", "dcgan", 64, PHOTOS, CPU)
    assert "quick, balanced, best" in str(caught.value.hint)


@pytest.mark.parametrize(
    ("preset", "resolution", "machine", "width"),
    [
        ("quick", 64, CPU, 32),
        ("quick", 128, CPU, 16),
        ("best", 128, CPU, 32),
        ("quick", 128, GPU, 64),
        ("best", 64, GPU, 64),
    ],
)
def test_the_network_is_as_wide_as_the_machine_bears(
    preset: str, resolution: int, machine: MachineFacts, width: int
) -> None:
    assert choose(preset, "dcgan", resolution, PHOTOS, machine).base_channels == width


@pytest.mark.parametrize(
    ("count", "augment", "colour", "cutout"),
    [
        (150, "diffaugment", True, True),
        (999, "diffaugment", True, True),
        (1000, "diffaugment", True, False),
        (4999, "diffaugment", True, False),
        (50_000, "diffaugment", False, False),
        (100_000, "none", False, False),
    ],
)
def test_fewer_pictures_are_varied_more(count: int, augment: str, colour: bool, cutout: bool) -> None:
    options = choose("balanced", "dcgan", 64, DataFacts(pictures=count), CPU)

    assert isinstance(options, GanOptions)
    assert (options.augment, options.augment_colour, options.augment_cutout) == (augment, colour, cutout)
    assert (options.loss, options.norm) == ("hinge", "spectral")


def test_colours_of_pixel_art_stay_and_icons_are_not_mirrored() -> None:
    pixels = choose("quick", "dcgan", 32, DataFacts(pictures=500, looks_like="pixel_art"), CPU)
    icons = choose("quick", "dcgan", 64, DataFacts(pictures=500, looks_like="icons"), CPU)

    assert isinstance(pixels, GanOptions)
    assert (pixels.augment_colour, pixels.mirror, icons.mirror) == (False, True, False)


@pytest.mark.parametrize(
    ("count", "machine", "batch"), [(3000, CPU, 64), (199, CPU, 32), (199, GPU, 64), (40, GPU, 32), (5, CPU, 8)]
)
def test_the_batch_fits_the_pictures_and_averaging_follows_it(count: int, machine: MachineFacts, batch: int) -> None:
    options = choose("balanced", "dcgan", 64, DataFacts(pictures=count), machine)

    assert options.batch == batch
    assert options.ema_kimg == batch * 10 / 32


@pytest.mark.parametrize(
    ("count", "resolution", "size"), [(50, 64, 32), (500, 64, 64), (5000, 32, 64), (5000, 64, 128)]
)
def test_the_latent_of_a_vae_grows_with_pictures_and_size(count: int, resolution: int, size: int) -> None:
    options = choose("balanced", "vae", resolution, DataFacts(pictures=count), CPU)

    assert isinstance(options, VaeOptions)
    assert (options.latent_size, options.beta) == (size, USUAL_BETA)


@pytest.mark.parametrize(
    ("data", "machine", "recipe"),
    [
        (DataFacts(pictures=40, looks_like="icons"), GPU, "vae"),
        (PHOTOS, replace(CPU, has_bf16=False), "vae"),
        (PHOTOS, CPU, "dcgan"),
        (PHOTOS, GPU, "dcgan"),
        (DataFacts(pictures=3000, looks_like="icons"), CPU, "dcgan"),
        (PHOTOS, replace(CPU, cores=16), "dcgan"),
    ],
)
def test_a_recipe_is_recommended_with_a_reason(data: DataFacts, machine: MachineFacts, recipe: str) -> None:
    name, why = recommend_recipe(data, machine)

    assert name == recipe
    assert str(why).endswith(".")


FEW = DataFacts(pictures=12)
PLAIN = {"norm": "none", "discriminator_steps": 5}
WGAN = {"loss": "wgan", "optimiser": "rmsprop", "learning_rate": 5e-5, **PLAIN}
CASES: list[tuple[str, dict[str, Any]]] = [
    ("12 pictures are few: the model will mostly repeat them", {"data": FEW}),
    ("60 pictures are few: much of what is made", {"data": DataFacts(pictures=60), "batch": 32}),
    ("filled with #ffffff", {"data": replace(PHOTOS, has_alpha=True)}),
    ("None of the pictures is transparent", {"plan": {"colours": "alpha"}}),
    ("30 % of the pictures are held out", {"plan": {"held_out": 0.3}}),
    ("Fewer than 10 pictures are held out", {"plan": {"held_out": 0.0}}),
    ("no sub-folders", {"plan": {"use_labels": True}}),
    ("500 classes share 3000 pictures", {"data": replace(PHOTOS, classes=500), "plan": {"use_labels": True}}),
    ("A batch of 256 is more than the 150 pictures", {"data": DataFacts(pictures=150), "batch": 256}),
    ("lettering and arrows", {"data": replace(PHOTOS, looks_like="icons")}),
    ("In 1 minutes hardly anything", {"minutes": 1.0}),
    ("shown about 33000 times", {"kimg": 100_000.0}),
    ("shown about 3.3 times only", {"kimg": 10.0, "ema_kimg": 1.0}),
    ("reach over 500 thousand pictures", {"ema_kimg": 500.0}),
    ("rises for more than half", {"warmup_kimg": 150.0}),
    ("no averaging", {"schedule": "constant", "ema_kimg": 0.0}),
    ("128 pixels without a graphics processor take about 4 times", {"plan": {"resolution": 128}}),
    ("width of 64 without a graphics processor takes about 3 times", {"base_channels": 64}),
    ("no fast half precision", {"machine": replace(CPU, has_bf16=False), "precision": "bf16"}),
    ("Only 1.0 GB of memory", {"machine": replace(CPU, memory_gb=1.0)}),
    ("For SGD, a learning rate of 0.0001", {"recipe": "vae", "optimiser": "sgd", "learning_rate": 1e-4}),
    ("so low that hardly anything", {"learning_rate": 5e-6}),
    ("An L2 term of 0.05", {"l2": 0.05}),
    ("An L1 term of 0.005", {"l1": 0.005}),
    ("A batch of 4 is very small", {"batch": 4}),
    ("one broken number", {"can_reload": False}),
    ("500 pictures without augmentation", {"data": DataFacts(pictures=500), "augment": "none"}),
    ("Adaptive augmentation costs much time", {"augment": "ada"}),
    ("adaptive augmentation is too slow", {"machine": GPU, "augment": "ada", "ada_kimg": 1000.0}),
    ("not in your palette", {"data": replace(PHOTOS, looks_like="pixel_art")}),
    ("Batch norm and WGAN's weight limit", {**WGAN, "norm": "batch"}),
    ("made for RMSprop", {**WGAN, "optimiser": "adam"}),
    ("A weight limit of 0.5 is loose", {**WGAN, "clip_weights": 0.5}),
    ("A learning rate of 0.0002 is high for WGAN", {**WGAN, "learning_rate": 2e-4}),
    ("not 1.", {**WGAN, "discriminator_steps": 1}),
    ("not 2.", {"loss": "wgan_gp", "norm": "none", "discriminator_steps": 2}),
    ("do the same twice", {"loss": "wgan_gp", "norm": "spectral", "discriminator_steps": 5}),
    ("both the R1 and the R2", {"loss": "rpgan", "r1_gamma": 0.1}),
    ("Nothing holds the judge", {"norm": "none"}),
    ("Label smoothing does nothing", {"label_smoothing": 0.1}),
    ("4 steps of the judge", {"discriminator_steps": 4}),
    ("A learning rate of 0.005 is too high for Adam in a GAN", {"learning_rate": 0.005}),
    ("A momentum of 0.9", {"beta1": 0.9}),
    ("SGD seldom trains a GAN", {"optimiser": "sgd", "learning_rate": 0.01}),
    ("at 8 times the rate", {"discriminator_rate": 8.0}),
    ("An R1 penalty of 100 is very strong at 64 pixels: about 0.013", {"r1_gamma": 100.0}),
    ("A learning rate of 0.01 is too high for Adam in a VAE", {"recipe": "vae", "learning_rate": 0.01}),
    ("Beta is not used", {"recipe": "vae", "capacity": 25.0, "beta": 4.0}),
    ("1.5 free nats", {"recipe": "vae", "free_bits": 1.5}),
    ("128 latent numbers for 100 pictures", {"recipe": "vae", "latent_size": 128, "data": DataFacts(pictures=100)}),
    ("With a beta of 100", {"recipe": "vae", "beta": 100.0}),
    ("counts more without learned noise", {"recipe": "vae", "reconstruction": "mse", "beta": 8.0}),
    ("Without a warm-up a beta above 1", {"recipe": "vae", "beta": 4.0, "kl_warmup": 0.0}),
    ("Without beta", {"recipe": "vae", "beta": 0.0}),
]


@pytest.mark.parametrize(("words", "unusual_choice"), CASES)
def test_an_unusual_choice_is_said_in_plain_words_and_alone(words: str, unusual_choice: dict[str, Any]) -> None:
    found = said(**unusual_choice)

    if unusual_choice.get("data") is FEW:
        found = found[:1]
    assert len(found) == 1, found
    assert words in found[0]


def test_every_warning_is_shown_by_a_case() -> None:
    written = set()
    for module in (unusual, unusual_gan, unusual_vae):
        for node in ast.walk(ast.parse(inspect.getsource(module))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Text":
                assert isinstance(node.args[0], ast.Constant), "the template must be a literal"
                written.add(node.args[0].value)
    config = TrainConfig(recipe="dcgan", title="t", data=DataPlan(path="p"))
    seen = set()
    for _, case in CASES:
        args = dict(case)
        data, machine = args.pop("data", PHOTOS), args.pop("machine", CPU)
        plan, recipe = args.pop("plan", {}), args.pop("recipe", "dcgan")
        config = TrainConfig(recipe=recipe, title="t", data=DataPlan(path="p", **plan))
        chosen = replace(recipe_class(recipe)(), **args)
        seen |= {text.source for text in warnings_for(config.with_options(chosen), data, machine)}

    assert written - seen == set()


def test_wgan_as_its_paper_has_it_brings_no_warning() -> None:
    assert said(**WGAN) == []
