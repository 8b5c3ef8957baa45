"""From options to steps: the optimiser, its rate over time, and what is looked at and limited before each step."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

import torch
from torch import Tensor, nn

from genimg_desktop.spec.training.options import TrainOptions

SGD_MOMENTUM = 0.9
"""Momentum of 'SGD with momentum' when the options leave it at 0, the right value for Adam in a GAN."""
LINEAR_END_FROM = 0.7
"""Share of the training after which 'linear_end' goes down to zero."""
_FUSED_DEVICES = ("cpu", "cuda")

_Groups = list[dict[str, Any]]


def _adam(groups: _Groups, options: TrainOptions, *, fused: bool) -> torch.optim.Optimizer:
    """Kingma & Ba 2015, arXiv 1412.6980. L2 is coupled: it is a part of the gradient, and scaled like one."""
    return torch.optim.Adam(groups, lr=options.learning_rate, betas=(options.beta1, options.beta2), fused=fused)


def _adamw(groups: _Groups, options: TrainOptions, *, fused: bool) -> torch.optim.Optimizer:
    """Loshchilov & Hutter 2019, arXiv 1711.05101. L2 is decoupled: each step shortens weights by rate x L2."""
    return torch.optim.AdamW(groups, lr=options.learning_rate, betas=(options.beta1, options.beta2), fused=fused)


def _rmsprop(groups: _Groups, options: TrainOptions, *, fused: bool) -> torch.optim.Optimizer:  # noqa: ARG001
    """Tieleman & Hinton 2012, lecture 6.5; torch has no fused kernel for it. L2 is coupled."""
    return torch.optim.RMSprop(groups, lr=options.learning_rate, alpha=options.beta2, momentum=options.beta1)


def _sgd(groups: _Groups, options: TrainOptions, *, fused: bool) -> torch.optim.Optimizer:
    """Polyak's heavy ball. L2 is coupled, which for plain steps is the same as decoupled."""
    return torch.optim.SGD(groups, lr=options.learning_rate, momentum=options.beta1 or SGD_MOMENTUM, fused=fused)


OPTIMISERS: Mapping[str, Callable[..., torch.optim.Optimizer]] = MappingProxyType(
    {"adam": _adam, "adamw": _adamw, "rmsprop": _rmsprop, "sgd": _sgd}
)

SCHEDULES: Mapping[str, Callable[[float], float]] = MappingProxyType(
    {
        "constant": lambda _done: 1.0,
        "linear_end": lambda done: min(1.0, (1.0 - done) / (1.0 - LINEAR_END_FROM)),
        "cosine": lambda done: 0.5 + 0.5 * math.cos(math.pi * done),  # Loshchilov & Hutter 2017, arXiv 1608.03983
    }
)
"""The factor of the learning rate at each share of the training done, in [0, 1]."""


def make_optimiser(
    parameters: Iterable[nn.Parameter], options: TrainOptions, rate_factor: float = 1.0
) -> torch.optim.Optimizer:
    """The optimiser that ``options`` name, at learning_rate x rate_factor, with one fused kernel where torch has one.

    L2 pulls at weights of layers only: biases and the scales of norms (one dimension) are left alone.
    """
    tensors = list(parameters)
    layers = [p for p in tensors if p.ndim > 1]
    others = [p for p in tensors if p.ndim <= 1]
    groups = [
        {"params": members, "weight_decay": decay}
        for members, decay in ((layers, options.l2), (others, 0.0))
        if members
    ]
    fused = all(p.device.type in _FUSED_DEVICES and p.is_floating_point() for p in tensors)
    optimiser = OPTIMISERS[options.optimiser](groups, options, fused=fused)
    set_rate(optimiser, options.learning_rate * rate_factor)
    return optimiser


def set_rate(optimiser: torch.optim.Optimizer, rate: float) -> None:
    """Use this learning rate from the next step on."""
    for group in optimiser.param_groups:
        group["lr"] = rate


def rate_factor_at(options: TrainOptions, images: int, goal_images: int) -> float:
    """What the learning rate is multiplied by after ``images`` of ``goal_images`` pictures, in [0, 1].

    The schedule, times a warm-up that rises from zero over warmup_kimg.
    """
    done = min(1.0, max(0.0, images / goal_images)) if goal_images > 0 else 1.0
    warmup = options.warmup_kimg * 1000.0
    return SCHEDULES[options.schedule](done) * (min(1.0, images / warmup) if warmup > 0.0 else 1.0)


def _gradients(parameters: Iterable[nn.Parameter]) -> list[Tensor]:
    return [p.grad for p in parameters if p.grad is not None]


@torch.no_grad()
def gradient_norm(parameters: Sequence[nn.Parameter]) -> Tensor:
    """The length of all gradients together, a scalar on their device; 0 where there are none."""
    gradients = _gradients(parameters)
    if not gradients:
        return torch.zeros((), device=parameters[0].device if parameters else None)
    norm: Tensor = torch.linalg.vector_norm(torch.stack(torch._foreach_norm(gradients)))
    return norm


@torch.no_grad()
def clip_gradients(parameters: Sequence[nn.Parameter], norm: Tensor, longest: float) -> None:
    """Shorten all gradients together to ``longest`` when their ``norm`` (of gradient_norm) is more.

    Pascanu et al. 2013, arXiv 1211.5063. Their direction stays; gradients that are short enough stay to the bit.
    """
    gradients = _gradients(parameters)
    if gradients:
        torch._foreach_mul_(gradients, (longest / norm.clamp_min(longest)).to(gradients[0].dtype))


@torch.no_grad()
def shrink_l1(parameters: Iterable[nn.Parameter], threshold: float) -> None:
    """Pull weights of layers towards zero by ``threshold`` (rate x L1) and stop at exactly zero.

    The proximal step of the L1 norm, to be taken after the optimiser's (Beck & Teboulle 2009, eq. 1.5). As a gradient,
    L1 would leave small weights trembling around zero. Biases and scales of norms are left alone.
    """
    for parameter in parameters:
        if parameter.ndim > 1:
            parameter.copy_(nn.functional.softshrink(parameter, threshold))


@torch.no_grad()
def first_bad_tensor(named: Mapping[str, Tensor | None]) -> str | None:
    """The name of the first tensor with a value that is no number or infinite, or None.

    Numbers are read once, and the device is asked once, when all is well. None and whole numbers are passed over.
    """
    looked_at = {name: t for name, t in named.items() if t is not None and t.is_floating_point() and t.numel()}
    if not looked_at:
        return None
    # a length is the fastest look (3 ms for 6 M numbers on one core; the largest value takes 36 ms), but it overflows
    # before its numbers do, so what looks bad is looked at again
    lengths = torch.stack([x.float() for x in torch._foreach_norm(list(looked_at.values()))])
    suspects = [name for name, ok in zip(looked_at, lengths.isfinite().tolist(), strict=True) if not ok]
    return next((name for name in suspects if not bool(looked_at[name].isfinite().all())), None)
