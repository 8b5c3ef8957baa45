"""The two sides of a VAE's loss, both in nats per picture, so that beta = 1 is the evidence bound.

Kingma & Welling 2014 (arXiv 1312.6114). Likeness is a negative log-likelihood summed over the numbers of a picture and
averaged over the batch (constants left out); what the latent says is summed over its numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

import torch
from torch import Tensor

from genimg_desktop.engine.train.full_precision import full

ROUNDING = (2.0 / 255.0) ** 2 / 12.0
"""Mean square of rounding to 8 bits in [-1, 1]. A likeness finer than the files are counts for nothing: without this
floor, log(MSE) pays without end for learning a flat ground by heart."""

_EDGE = 1e-6  # a probability is kept this far from 0 and 1
_Mean = Callable[[Tensor], Tensor]


def kl_divergence(mu: Tensor, logvar: Tensor) -> Tensor:
    """KL(N(mu, exp(logvar)) || N(0, 1)) in nats, ``float[N, D]`` -> ``float[N, D]``, closed form.

    Its mean over N is what each number says (above 0.05 nats it is in use), its sum over D what each picture needs.
    Kingma & Welling 2014, appendix B. The encoder keeps logvar in bounds (exp overflows).
    """
    mu, logvar = full(mu), full(logvar)
    # expm1 keeps small values exact, where exp(v) - 1 - v loses its digits
    return 0.5 * (mu.square() + torch.expm1(logvar) - logvar)


def free_bits(per_number: Tensor, nats: float) -> Tensor:
    """What the latent says in nats per picture, each number counted as at least ``nats``: a scalar.

    There is then no gain in silencing a number that says less (Kingma et al. 2016, arXiv 1606.04934, eq. 15).
    per_number: ``float[D]``, kl_divergence averaged over the batch. nats 0 gives the plain sum.
    """
    return full(per_number).clamp_min(nats).sum()


def capacity_loss(kl: Tensor, nats: float, weight: float = 1.0) -> Tensor:
    """``weight x |KL - C|``: how far the latent is from saying C = ``nats`` per picture, a scalar.

    Burgess et al. 2018 (arXiv 1804.03599, eq. 8). kl: scalar, nats per picture, averaged over the batch.
    """
    return weight * (full(kl) - nats).abs()


def _sigma(rebuilt: Tensor, pictures: Tensor, l1_share: float, mean: _Mean) -> Tensor:
    numbers, difference = pictures[0].numel(), rebuilt - pictures
    loss = (1.0 - l1_share) * 0.5 * numbers * (mean(difference.square().mean()) + ROUNDING).log()
    if l1_share:
        loss = loss + l1_share * numbers * (mean(difference.abs().mean()) + ROUNDING**0.5).log()
    return loss


def _mse(rebuilt: Tensor, pictures: Tensor, l1_share: float, mean: _Mean) -> Tensor:
    return _mixed(0.5 * (rebuilt - pictures).square(), rebuilt, pictures, l1_share, mean)


def _bce(rebuilt: Tensor, pictures: Tensor, l1_share: float, mean: _Mean) -> Tensor:
    target = pictures * 0.5 + 0.5
    made = (rebuilt * 0.5 + 0.5).clamp(_EDGE, 1.0 - _EDGE)
    entropy = -(target * made.log() + (1.0 - target) * torch.log1p(-made))
    return _mixed(entropy, rebuilt, pictures, l1_share, mean)


def _mixed(losses: Tensor, rebuilt: Tensor, pictures: Tensor, l1_share: float, mean: _Mean) -> Tensor:
    """Losses of every number ``float[N, C, H, W]``, with a share of the plain difference -> nats per picture."""
    if l1_share:
        losses = (1.0 - l1_share) * losses + l1_share * (rebuilt - pictures).abs()
    return mean(losses.mean()) * pictures[0].numel()


RECONSTRUCTIONS: Mapping[str, Callable[[Tensor, Tensor, float, _Mean], Tensor]] = MappingProxyType(
    {"sigma": _sigma, "mse": _mse, "bce": _bce}
)


def _this_process(value: Tensor) -> Tensor:
    return value


def reconstruction_loss(
    rebuilt: Tensor, pictures: Tensor, *, kind: str, l1_share: float = 0.0, mean: _Mean = _this_process
) -> tuple[Tensor, Tensor]:
    """How unlike rebuilt pictures are: nats per picture, and the mean squared difference to show; two scalars.

    rebuilt, pictures: ``float[N, C, H, W]`` in [-1, 1]. mean: the mean of a scalar over all processes, differentiable.
    kind, with D = C H W and d the difference:

    - 'sigma': D/2 log(mean d^2), a Gaussian whose noise is at its best value for the batch (Rybkin et al. 2021, arXiv
      2006.13202). The balance with the latent is found by itself. Can be negative.
    - 'mse': 1/2 sum d^2, a Gaussian with noise 1 in [-1, 1].
    - 'bce': cross-entropy of the values in [0, 1]; a grey value costs its own entropy at best.

    l1_share: share s of a Laplace's likelihood, (1 - s) x the above + s x L: L is D log(mean |d|) for 'sigma' (again at
    its best width) and sum |d| for the others. Raises KeyError for an unknown kind.
    """
    rebuilt, pictures = full(rebuilt), full(pictures)
    loss = RECONSTRUCTIONS[kind](rebuilt, pictures, l1_share, mean)
    return loss, mean((rebuilt - pictures).detach().square().mean())
