"""'Quick look', 'Balanced', 'Best': options from minutes, pictures and machine, so that nobody has to know them.

The figures are those of the papers and of recipes in use: DiffAugment (Zhao et al. 2020, arXiv 2006.10738), spectral
norm with the hinge loss (Miyato et al. 2018, arXiv 1802.05957), averaging as in StyleGAN2-ADA (Karras et al. 2020,
arXiv 2006.06676: 10 kimg at batch 32).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.spec.training.config import recipe_class
from genimg_desktop.spec.training.facts import DataFacts, Looks, MachineFacts
from genimg_desktop.spec.training.gan import GanOptions
from genimg_desktop.spec.training.options import TrainOptions
from genimg_desktop.spec.training.unusual import warnings_for
from genimg_desktop.spec.training.vae import USUAL_BETA, VaeOptions

__all__ = ["PRESETS", "DataFacts", "Looks", "MachineFacts", "Preset", "choose", "recommend_recipe", "warnings_for"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """How long a person wants to wait, and what to expect of it."""

    id: str
    title: Text
    minutes: float
    snapshots: int
    expect: Text


PRESETS: tuple[Preset, ...] = (
    Preset(
        id="quick",
        title=Text("Quick look"),
        minutes=5.0,
        snapshots=24,
        expect=Text("Colours and rough shapes: enough to see whether your pictures go well together."),
    ),
    Preset(
        id="balanced",
        title=Text("Balanced"),
        minutes=30.0,
        snapshots=48,
        expect=Text("Simple things can be recognised, photos stay soft; good for finding directions to play in."),
    ),
    Preset(
        id="best",
        title=Text("Best"),
        minutes=120.0,
        snapshots=64,
        expect=Text("The best this machine does in two hours; you can stop at any moment and keep the best one."),
    ),
)

ALL_KINDS_BELOW, COLOUR_BELOW, NONE_FROM = 1_000, 30_000, 100_000
FEW = 200
"""Below so many pictures a CPU takes small batches: more steps from the same minutes."""
_FEWEST_KIMG, _MOST_KIMG, _KIMG_PER_PICTURE = 1_000.0, 20_000.0, 0.5
_EMA_KIMG_PER_PICTURE = 10.0 / 32.0


def choose(preset_id: str, recipe: str, resolution: int, data: DataFacts, machine: MachineFacts) -> TrainOptions:
    """The recipe's options for a preset. Raises BadInput for an unknown preset or recipe.

    minutes is the limit that counts. kimg is only the ceiling beyond which more pictures are no use; the dry steps
    before the start lower it to what the machine shows in these minutes, so that the learning rate ends at zero.
    """
    preset = preset_of(preset_id)
    batch = _batch(data.pictures, machine)
    options = replace(
        recipe_class(recipe)(),
        minutes=preset.minutes,
        kimg=min(_MOST_KIMG, max(_FEWEST_KIMG, data.pictures * _KIMG_PER_PICTURE)),
        batch=batch,
        base_channels=_width(preset, resolution, machine),
        ema_kimg=batch * _EMA_KIMG_PER_PICTURE,
        mirror=data.looks_like != "icons",
        snapshots=preset.snapshots,
    )
    if isinstance(options, GanOptions):
        options = _augmented(options, data)
    elif isinstance(options, VaeOptions):
        options = replace(options, latent_size=_latent_size(resolution, data.pictures), beta=USUAL_BETA)
    options.check()
    return options


def preset_of(preset_id: str) -> Preset:
    """The preset of this name. Raises BadInput."""
    found = next((preset for preset in PRESETS if preset.id == preset_id), None)
    if found is None:
        raise BadInput(
            Text("There is no preset '{name}'.", name=preset_id),
            hint=Text("Choose one of: {allowed}.", allowed=", ".join(preset.id for preset in PRESETS)),
        )
    return found


def recommend_recipe(data: DataFacts, machine: MachineFacts) -> tuple[str, Text]:
    """The recipe that gives most for these pictures on this machine, and why."""
    if data.pictures < 100:
        return "vae", Text(
            "With fewer than a hundred pictures a VAE is the safer choice: it blends yours softly, "
            "where a GAN would soon repeat them."
        )
    is_slow = machine.is_cpu and machine.cores < 8 and not machine.has_bf16
    if is_slow and data.looks_like in ("photos", "unknown"):
        return "vae", Text(
            "Without a graphics processor a VAE gives a soft but usable model in half an hour, and your own pictures "
            "can be opened in it. A GAN is sharper and needs more time."
        )
    if data.looks_like in ("icons", "pixel_art"):
        return "dcgan", Text("A GAN draws the crisp edges and flat colours of such pictures; a VAE would blur them.")
    return "dcgan", Text("A GAN makes the sharpest pictures, and this machine is fast enough for it.")


def _batch(pictures: int, machine: MachineFacts) -> int:
    """64; half of it for few pictures on a CPU; never far more than there are pictures, but enough for batch norm."""
    wanted = 32 if machine.is_cpu and pictures < FEW else 64
    while wanted > 8 and wanted > pictures:
        wanted //= 2
    return wanted


def _width(preset: Preset, resolution: int, machine: MachineFacts) -> int:
    if not machine.is_cpu:
        return 64
    return 16 if resolution >= 128 and preset.id == "quick" else 32


def _augmented(options: GanOptions, data: DataFacts) -> GanOptions:
    """DiffAugment by the number of pictures: its gain is large below ten thousand and gone at a hundred thousand.

    Colours of pixel art are a palette, and stay as they are.
    """
    return replace(
        options,
        augment="none" if data.pictures >= NONE_FROM else "diffaugment",
        augment_colour=data.pictures < COLOUR_BELOW and data.looks_like != "pixel_art",
        augment_translation=True,
        augment_cutout=data.pictures < ALL_KINDS_BELOW,
    )


def _latent_size(resolution: int, pictures: int) -> int:
    """Few pictures fill few numbers; fine pictures need more."""
    if pictures < FEW:
        return 32
    if pictures < 2_000 or resolution <= 32:
        return 64
    return 128
