"""What the doctor looks at, and what it says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from genimg_desktop.core.text import Text

Code = Literal[
    "nan", "collapse", "judge_wins", "overfitting", "copies", "diverged", "no_better", "slow", "posterior_collapse"
]
Severity = Literal["warn", "act"]
Remedy = Literal[
    "none",
    "reload_last_good",
    "roll_back_to_best",
    "halve_rate",
    "halve_judge_rate",
    "raise_augment",
    "double_gamma",
    "stop",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """What is known at a tick; None: not measured at this tick.

    images: pictures shown so far.
    losses: what is minimised, by name; no scores and no counts.
    real_score, fake_score: means of the discriminator's output, before any sigmoid.
    real_sign: mean of sign(D(real)), in [-1, 1] (r_t of Karras et al. 2020, arXiv 2006.06676).
    real_positive_share: share of D(real) > 0, in [0, 1]; the same figure on another scale.
    generator_gradient: norm of the gradient of the network that makes pictures (the VAE's for a VAE).
    penalty: mean squared input gradient of the discriminator, without its weight.
    augment_p: strength of the augmentation, in [0, 1].
    diversity: 5 % quantile of pairwise distances of made pictures over that of real ones; 1 is as diverse as the data.
    kid, kid_error: own-feature KID and its standard error; smaller is better, may be slightly below 0.
    copies: share of made pictures that lie next to one training picture; copies_baseline: the same of held-out ones.
    kl: nats that the latent of a VAE says; active_dims: how many of its numbers say anything.
    """

    images: int
    losses: dict[str, float]
    real_score: float | None = None
    fake_score: float | None = None
    real_sign: float | None = None
    real_positive_share: float | None = None
    generator_gradient: float | None = None
    penalty: float | None = None
    augment_p: float | None = None
    diversity: float | None = None
    kid: float | None = None
    kid_error: float | None = None
    copies: float | None = None
    copies_baseline: float | None = None
    images_per_s: float | None = None
    kl: float | None = None
    active_dims: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What is wrong, in plain words, and what is done about it.

    severity: 'warn' is said only, 'act' calls for a remedy. remedy 'none': nothing is changed; remedy_text then says
    why, or what a person can do.
    """

    code: Code
    severity: Severity
    text: Text
    remedy: Remedy
    remedy_text: Text
