"""Options of the DCGAN recipe: losses, norms and penalties by the names of their papers."""

from __future__ import annotations

from dataclasses import dataclass

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.fields import SettingInfo, setting
from genimg_desktop.core.text import Text
from genimg_desktop.spec.training.options import ENLARGING, TrainOptions


@dataclass(frozen=True, slots=True, kw_only=True)
class GanOptions(TrainOptions):
    """A generator against a discriminator (Goodfellow et al. 2014, arXiv 1406.2661; Radford et al. 2016)."""

    loss: str = setting(
        "hinge",
        SettingInfo(
            label=Text("Loss"),
            help=Text("How the two networks are scored against each other."),
            choices=(
                ("non_saturating", Text("Non-saturating (the first GAN)")),
                ("lsgan", Text("Least squares (LSGAN)")),
                ("hinge", Text("Hinge")),
                ("wgan", Text("Wasserstein with clipped weights (WGAN)")),
                ("wgan_gp", Text("Wasserstein with gradient penalty (WGAN-GP)")),
                ("rpgan", Text("Relativistic pairing (RpGAN)")),
            ),
        ),
    )
    norm: str = setting(
        "spectral",
        SettingInfo(
            label=Text("Norm of the discriminator"),
            help=Text(
                "Spectral norm keeps the judging network (the discriminator) steady; batch norm is the first DCGAN's."
            ),
            choices=(("none", Text("None")), ("batch", Text("Batch norm")), ("spectral", Text("Spectral"))),
        ),
    )
    upsampling: str = setting("resize", ENLARGING)
    discriminator_steps: int = setting(
        1,
        SettingInfo(
            label=Text("Judge's steps"),
            help=Text("Steps of the judge (the discriminator) for each step of the generator; WGAN takes 5."),
            low=1,
            high=10,
            step=1,
        ),
    )
    discriminator_rate: float = setting(
        1.0,
        SettingInfo(
            label=Text("Judge's rate"),
            help=Text("Learning rate of the judge (the discriminator), as a multiple of the generator's."),
            low=0.05,
            high=10.0,
        ),
    )
    r1_gamma: float = setting(
        0.0,
        SettingInfo(
            label=Text("R1 penalty"),
            help=Text("Keeps the judge smooth near your pictures. 0: off. A good start: 0.0002 x size² / batch."),
            low=0.0,
            high=1000.0,
        ),
    )
    r2_gamma: float = setting(
        0.0,
        SettingInfo(
            label=Text("R2 penalty"),
            help=Text("Keeps the judge smooth near made pictures; goes with R1 and RpGAN. 0: off."),
            low=0.0,
            high=1000.0,
        ),
    )
    penalty_every: int = setting(
        16,
        SettingInfo(
            label=Text("Penalty every"),
            help=Text(
                "R1 and R2 cost time: they are worked out at one step in so many, and then weigh as many times as much."
            ),
            low=1,
            high=64,
            step=1,
        ),
    )
    gp_weight: float = setting(
        10.0,
        SettingInfo(
            label=Text("Gradient penalty"),
            help=Text("Weight of WGAN-GP's penalty; 10 in its paper."),
            low=0.0,
            high=1000.0,
        ),
    )
    clip_weights: float = setting(
        0.01,
        SettingInfo(
            label=Text("Weight limit"),
            help=Text("WGAN only: the judge's weights are cut to between minus and plus this."),
            low=0.0001,
            high=1.0,
        ),
    )
    minibatch_std: bool = setting(
        True,
        SettingInfo(
            label=Text("Compare within the batch"),
            help=Text(
                "The judge sees how different the pictures of a batch are, so that making only one does not pay."
            ),
        ),
    )
    label_smoothing: float = setting(
        0.0,
        SettingInfo(
            label=Text("Label smoothing"),
            help=Text(
                "Your pictures count as real only up to one minus this. For the losses non-saturating and LSGAN."
            ),
            low=0.0,
            high=0.5,
            step=0.05,
        ),
    )
    feature_matching: float = setting(
        0.0,
        SettingInfo(
            label=Text("Feature matching"),
            help=Text("The generator also matches, on average, what the judge sees in your pictures. 0: off."),
            low=0.0,
            high=100.0,
        ),
    )
    augment: str = setting(
        "diffaugment",
        SettingInfo(
            label=Text("Augmentation"),
            help=Text(
                "Varies all that the judge sees, so that few pictures last longer. Adaptive finds the strength itself."
            ),
            choices=(("none", Text("None")), ("diffaugment", Text("DiffAugment")), ("ada", Text("Adaptive (ADA)"))),
        ),
    )
    augment_colour: bool = setting(
        True,
        SettingInfo(
            label=Text("Vary colours"),
            help=Text("Brightness, saturation, contrast. Switch it off where colours must stay true."),
        ),
    )
    augment_translation: bool = setting(
        True, SettingInfo(label=Text("Shift"), help=Text("Moves pictures by up to an eighth of their size."))
    )
    augment_cutout: bool = setting(
        False,
        SettingInfo(label=Text("Cut out"), help=Text("Covers a square; helps with fewer than a thousand pictures.")),
    )
    ada_target: float = setting(
        0.6,
        SettingInfo(
            label=Text("ADA target"),
            help=Text(
                "How sure of your pictures the judge may be before they are varied more; 0.6: it takes 80 % for real."
            ),
            low=0.1,
            high=0.95,
            step=0.05,
        ),
    )
    ada_kimg: float = setting(
        100.0,
        SettingInfo(
            label=Text("ADA speed"),
            help=Text("Thousands of pictures over which the strength may go from nothing to full."),
            low=1.0,
            high=5000.0,
            unit="kimg",
        ),
    )

    def check(self) -> None:
        """Raise BadInput for values that cannot be used, alone or together."""
        super(GanOptions, self).check()
        if self.norm == "batch" and self.loss == "wgan_gp":
            raise BadInput(
                Text("WGAN-GP does not go with batch norm: its penalty is about single pictures."),
                hint=Text("Choose no norm, or spectral."),
            )
