"""Options of the beta-VAE recipe."""

from __future__ import annotations

from dataclasses import dataclass, fields

from genimg_desktop.core.fields import SettingInfo, setting
from genimg_desktop.core.text import Text
from genimg_desktop.spec.training.options import ENLARGING, TrainOptions

USUAL_BETA = 10.0
"""What the presets set. With learned noise the evidence bound itself (1) pays so much for likeness that random places
of the latent make no pictures."""


def _like(name: str, default: object) -> object:
    """A field of TrainOptions with another default."""
    info = next(f for f in fields(TrainOptions) if f.name == name).metadata["genimg"]
    return setting(default, info)


@dataclass(frozen=True, slots=True, kw_only=True)
class VaeOptions(TrainOptions):
    """An encoder and a decoder (Kingma & Welling 2014, arXiv 1312.6114; Higgins et al. 2017; Burgess et al. 2018,
    arXiv 1804.03599)."""

    learning_rate: float = _like("learning_rate", 5e-4)  # type: ignore[assignment]
    beta1: float = _like("beta1", 0.9)  # type: ignore[assignment]
    beta2: float = _like("beta2", 0.999)  # type: ignore[assignment]
    latent_size: int = _like("latent_size", 64)  # type: ignore[assignment]
    clip_norm: float = _like("clip_norm", 1.0)  # type: ignore[assignment]

    upsampling: str = setting("resize", ENLARGING)
    reconstruction: str = setting(
        "sigma",
        SettingInfo(
            label=Text("Likeness"),
            help=Text(
                "How a rebuilt picture is compared with yours. Learned noise balances likeness and latent by itself."
            ),
            choices=(
                ("sigma", Text("Squared difference, learned noise")),
                ("mse", Text("Squared difference")),
                ("bce", Text("Cross-entropy")),
            ),
        ),
    )
    beta: float = setting(
        1.0,
        SettingInfo(
            label=Text("Beta"),
            help=Text("More: random places make better pictures, all softer. Less: your own are rebuilt more sharply."),
            low=0.0,
            high=100.0,
        ),
    )
    kl_warmup: float = setting(
        0.2,
        SettingInfo(
            label=Text("Latent's warm-up"),
            help=Text("Share of the training over which beta (or the capacity) rises from zero."),
            low=0.0,
            high=1.0,
            step=0.05,
        ),
    )
    free_bits: float = setting(
        0.0,
        SettingInfo(
            label=Text("Free nats"),
            help=Text(
                "Nats each latent number may say at no cost, so that it does not fall silent (Kingma et al. 2016)."
            ),
            low=0.0,
            high=2.0,
            step=0.05,
        ),
    )
    capacity: float = setting(
        0.0,
        SettingInfo(
            label=Text("Capacity"),
            help=Text(
                "Nats that the latent shall say, rising over the warm-up (Burgess et al. 2018). 0: off, beta counts."
            ),
            low=0.0,
            high=500.0,
        ),
    )
    capacity_weight: float = setting(
        1000.0,
        SettingInfo(
            label=Text("Capacity's weight"),
            help=Text("How firmly the latent is held to the capacity."),
            low=0.0,
            high=10000.0,
        ),
    )
    l1_share: float = setting(
        0.0,
        SettingInfo(
            label=Text("L1 share"),
            help=Text("Share of the plain (L1) difference in the comparison: edges get crisper."),
            low=0.0,
            high=1.0,
            step=0.05,
        ),
    )
