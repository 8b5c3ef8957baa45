"""How discriminator and generator are scored against each other: one line of LOSSES per paper.

Logits are what the discriminator says before any squashing: high means 'real'. Every loss is a mean over the batch
(over all logits, where a discriminator says several per picture), in full precision.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import torch
from torch import Tensor
from torch.nn.functional import softplus

from genimg_desktop.engine.train.full_precision import full


@dataclass(frozen=True, slots=True, kw_only=True)
class GanLoss:
    """discriminator: (real, fake, smoothing) -> loss. generator: (fake, real or None) -> loss."""

    discriminator: Callable[[Tensor, Tensor, float], Tensor]
    generator: Callable[[Tensor, Tensor | None], Tensor]


def _non_saturating_d(real: Tensor, fake: Tensor, smoothing: float) -> Tensor:
    # binary cross-entropy with the target 1 - smoothing at real pictures and 0 at made ones
    at_real = (1.0 - smoothing) * softplus(-real) + smoothing * softplus(real)
    return at_real.mean() + softplus(fake).mean()


def _non_saturating_g(fake: Tensor, _real: Tensor | None) -> Tensor:
    return softplus(-fake).mean()


def _lsgan_d(real: Tensor, fake: Tensor, smoothing: float) -> Tensor:
    return 0.5 * (real - (1.0 - smoothing)).square().mean() + 0.5 * fake.square().mean()


def _lsgan_g(fake: Tensor, _real: Tensor | None) -> Tensor:
    return 0.5 * (fake - 1.0).square().mean()


def _hinge_d(real: Tensor, fake: Tensor, _smoothing: float) -> Tensor:
    return torch.relu(1.0 - real).mean() + torch.relu(1.0 + fake).mean()


def _wasserstein_d(real: Tensor, fake: Tensor, _smoothing: float) -> Tensor:
    return fake.mean() - real.mean()


def _minus_mean(fake: Tensor, _real: Tensor | None) -> Tensor:
    return -fake.mean()


def _relativistic_d(real: Tensor, fake: Tensor, _smoothing: float) -> Tensor:
    return softplus(-(real - fake)).mean()


def _relativistic_g(fake: Tensor, real: Tensor | None) -> Tensor:
    if real is None:
        raise ValueError("the relativistic loss of the generator needs the logits of real pictures too")
    return softplus(-(fake - real)).mean()


LOSSES: Mapping[str, GanLoss] = MappingProxyType(
    {
        # Goodfellow et al. 2014, arXiv 1406.2661, section 3
        "non_saturating": GanLoss(discriminator=_non_saturating_d, generator=_non_saturating_g),
        # Mao et al. 2017, arXiv 1611.04076, eq. 9 (a = 0, b = c = 1)
        "lsgan": GanLoss(discriminator=_lsgan_d, generator=_lsgan_g),
        # Lim & Ye 2017, arXiv 1705.02894; Miyato et al. 2018, arXiv 1802.05957, eq. 16-17
        "hinge": GanLoss(discriminator=_hinge_d, generator=_minus_mean),
        # Arjovsky et al. 2017, arXiv 1701.07875, algorithm 1; its clipping is the trainer's
        "wgan": GanLoss(discriminator=_wasserstein_d, generator=_minus_mean),
        # Gulrajani et al. 2017, arXiv 1704.00028, eq. 3, first part; the penalty is penalties.wgan_gp
        "wgan_gp": GanLoss(discriminator=_wasserstein_d, generator=_minus_mean),
        # Jolicoeur-Martineau 2019, arXiv 1807.00734; Huang et al. 2024 (R3GAN), arXiv 2501.05441, eq. 2
        "rpgan": GanLoss(discriminator=_relativistic_d, generator=_relativistic_g),
    }
)


def discriminator_loss(name: str, real: Tensor, fake: Tensor, smoothing: float = 0.0) -> Tensor:
    """The discriminator's loss, a scalar, without penalties.

    real, fake: logits ``float[N]``; 'rpgan' pairs them one by one. smoothing: real pictures count as real only up to
    1 - smoothing (one-sided: Salimans et al. 2016, arXiv 1606.03498, section 3.4); 'non_saturating' and 'lsgan' know
    it, for the others there is no target to smooth and it changes nothing.

    Raises KeyError for an unknown name, ValueError for logits that do not pair.
    """
    if real.shape != fake.shape:
        raise ValueError(f"logits do not pair: {tuple(real.shape)} real, {tuple(fake.shape)} made")
    return LOSSES[name].discriminator(full(real), full(fake), smoothing)


def generator_loss(name: str, fake: Tensor, real: Tensor | None = None) -> Tensor:
    """The generator's loss, a scalar. real: logits of real pictures ``float[N]``, for 'rpgan' only.

    The target of the generator is never smoothed. Raises KeyError for an unknown name, ValueError for missing or
    unpaired logits of real pictures.
    """
    if real is not None and real.shape != fake.shape:
        raise ValueError(f"logits do not pair: {tuple(real.shape)} real, {tuple(fake.shape)} made")
    return LOSSES[name].generator(full(fake), None if real is None else full(real))


def feature_matching(real_mean: Tensor, fake_mean: Tensor) -> Tensor:
    """How far the mean of what the discriminator sees inside is from that of real pictures, a scalar.

    ``||E f(x) - E f(G(z))||^2`` of Salimans et al. 2016 (arXiv 1606.03498, section 3.1), divided by the number of
    features, so that its weight means the same at every width and picture size. Both are means over the batch (of all
    processes) ``float[...]``: each place of a feature map is a feature. The real one is taken as fixed.
    """
    if real_mean.shape != fake_mean.shape:
        raise ValueError(f"features do not pair: {tuple(real_mean.shape)} real, {tuple(fake_mean.shape)} made")
    return (full(real_mean).detach() - full(fake_mean)).square().mean()
