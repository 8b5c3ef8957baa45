"""Everything of an objective that is tensors: networks, average, optimisers, under names that say what they are."""

from __future__ import annotations

from itertools import chain

import torch
from torch import Tensor

from genimg_desktop.engine.train.objectives import Objective
from genimg_desktop.engine.train.optimiser_state import optimiser_tensors, restore_optimiser


def tensors_of(objective: Objective) -> dict[str, Tensor]:
    """Views, not copies: ``network/<name>/...``, ``average/...``, ``optimiser/<name>/...``."""
    out = {
        f"network/{name}/{key}": tensor
        for name, network in objective.networks.items()
        for key, tensor in network.state_dict().items()
    }
    out |= {f"average/{key}": tensor for key, tensor in objective.ema.module.state_dict().items()}
    for name, optimiser in objective.optimisers.items():
        named = optimiser_tensors(optimiser, dict(objective.networks[name].named_parameters()))
        out |= {f"optimiser/{name}/{key}": tensor for key, tensor in named.items()}
    return out


@torch.no_grad()
def restore_setup(objective: Objective, tensors: dict[str, Tensor]) -> None:
    """Put tensors of ``tensors_of`` back, to the bit. Raises KeyError or RuntimeError for those of other networks."""
    for prefix, module in chain(
        ((f"network/{name}/", network) for name, network in objective.networks.items()),
        [("average/", objective.ema.module)],
    ):
        module.load_state_dict(_under(prefix, tensors))
    for name, optimiser in objective.optimisers.items():
        named = dict(objective.networks[name].named_parameters())
        restore_optimiser(optimiser, named, _under(f"optimiser/{name}/", tensors))


def _under(prefix: str, tensors: dict[str, Tensor]) -> dict[str, Tensor]:
    return {name.removeprefix(prefix): tensor for name, tensor in tensors.items() if name.startswith(prefix)}
