"""What a training can be told, in an order for people: groups of settings, which of them count, words for recipes."""

from __future__ import annotations

from dataclasses import dataclass

from genimg_desktop.core.fields import settings_of
from genimg_desktop.core.text import Text
from genimg_desktop.spec.training.gan import GanOptions
from genimg_desktop.spec.training.options import TrainOptions
from genimg_desktop.spec.training.vae import VaeOptions


@dataclass(frozen=True, slots=True, kw_only=True)
class RecipeWords:
    """A recipe for somebody who never heard of it."""

    title: Text
    promise: Text


RECIPE_WORDS: dict[str, RecipeWords] = {
    "dcgan": RecipeWords(
        title=Text("Crisp (GAN)"),
        promise=Text("Two networks compete: one draws, one judges. Sharp pictures; wants more of them, and time."),
    ),
    "vae": RecipeWords(
        title=Text("Soft (VAE)"),
        promise=Text("Learns to rebuild your pictures. Steady and soft, and it finds the place of any picture."),
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsGroup:
    """Settings that are changed together."""

    id: str
    title: Text
    names: tuple[str, ...]


GROUPS: tuple[SettingsGroup, ...] = (
    SettingsGroup(
        id="schedule",
        title=Text("Schedule"),
        names=("minutes", "kimg", "batch", "snapshots", "schedule", "warmup_kimg", "ema_kimg", "seed"),
    ),
    SettingsGroup(
        id="network",
        title=Text("Network"),
        names=("base_channels", "latent_size", "norm", "upsampling", "minibatch_std", "precision"),
    ),
    SettingsGroup(
        id="loss",
        title=Text("Loss"),
        names=(
            "loss", "r1_gamma", "r2_gamma", "penalty_every", "gp_weight", "clip_weights", "label_smoothing",
            "feature_matching", "reconstruction", "l1_share", "beta", "capacity", "capacity_weight", "kl_warmup",
            "free_bits",
        ),
    ),
    SettingsGroup(
        id="steps",
        title=Text("Optimiser"),
        names=(
            "optimiser", "learning_rate", "discriminator_steps", "discriminator_rate", "beta1", "beta2", "clip_norm",
            "l2", "l1",
        ),
    ),
    SettingsGroup(
        id="augmentation",
        title=Text("Augmentation"),
        names=(
            "mirror", "augment", "augment_colour", "augment_translation", "augment_cutout", "ada_target", "ada_kimg",
        ),
    ),
    SettingsGroup(
        id="remedies",
        title=Text("Remedies"),
        names=(
            "can_reload", "can_roll_back", "can_slow_discriminator", "can_raise_augment", "can_stop_early",
        ),
    ),
)  # fmt: skip
"""Every setting of every recipe stands in exactly one group."""


def applying(options: TrainOptions) -> frozenset[str]:
    """The settings that change anything, as the others stand: a weight limit is of WGAN only."""
    names = {item.name for item in settings_of(type(options))}
    silent: set[str] = set()
    if options.optimiser == "sgd":
        silent.add("beta2")
    if isinstance(options, GanOptions):
        silent |= _silent_of_gan(options)
    else:
        silent |= {"can_slow_discriminator", "can_raise_augment"}
    if isinstance(options, VaeOptions):
        silent.add("beta" if options.capacity > 0 else "capacity_weight")
    return frozenset(names - silent)


def _silent_of_gan(options: GanOptions) -> set[str]:
    silent = set()
    if options.loss != "wgan":
        silent.add("clip_weights")
    if options.loss != "wgan_gp":
        silent.add("gp_weight")
    if options.loss not in ("non_saturating", "lsgan"):
        silent.add("label_smoothing")
    if options.r1_gamma == 0 and options.r2_gamma == 0:
        silent.add("penalty_every")
    if options.augment != "diffaugment":
        silent |= {"augment_colour", "augment_translation", "augment_cutout"}
    if options.augment != "ada":
        silent |= {"ada_target", "ada_kimg"}
    if options.augment == "none":
        silent.add("can_raise_augment")
    return silent
