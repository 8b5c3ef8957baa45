"""The end of every step: gradients averaged, looked at, limited, applied."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor, nn

from genimg_desktop.engine.train.objectives import NotFinite, Setting
from genimg_desktop.engine.train.optimisers import clip_gradients, first_bad_tensor, gradient_norm, set_rate, shrink_l1


def apply_step(
    setting: Setting,
    name: str,
    network: nn.Module,
    optimiser: torch.optim.Optimizer,
    rate: float,
    terms: Mapping[str, Tensor],
) -> Tensor:
    """Apply the gradients in ``network`` at ``rate``. Gives their norm.

    Raises NotFinite, naming the first bad term or gradient, before any weight is touched.
    """
    options = setting.options
    parameters = list(network.parameters())
    setting.ranks.average_gradients(parameters)
    norm = gradient_norm(parameters)
    if not bool(torch.stack([norm, *terms.values()]).sum().isfinite()):
        named = {**terms, **{f"{name}.{n}.gradient": p.grad for n, p in network.named_parameters()}}
        raise NotFinite(first_bad_tensor(named) or name)
    if options.clip_norm > 0:
        clip_gradients(parameters, norm, options.clip_norm)
    set_rate(optimiser, rate)
    optimiser.step()
    if options.l1 > 0:
        shrink_l1(parameters, rate * options.l1)
    return norm
