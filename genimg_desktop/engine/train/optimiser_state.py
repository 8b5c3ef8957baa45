"""What an optimiser remembers, as tensors by name: for files without pickle, exact to the bit."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor, nn

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text

_NEEDED: Mapping[type[torch.optim.Optimizer], frozenset[str]] = {
    torch.optim.Adam: frozenset({"step", "exp_avg", "exp_avg_sq"}),
    torch.optim.AdamW: frozenset({"step", "exp_avg", "exp_avg_sq"}),
    torch.optim.RMSprop: frozenset({"step", "square_avg"}),
    torch.optim.SGD: frozenset({"momentum_buffer"}),
}


def optimiser_tensors(optimiser: torch.optim.Optimizer, names: Mapping[str, nn.Parameter]) -> dict[str, Tensor]:
    """Everything the optimiser remembers, as ``{parameter's name}/{what}``, such as 'generator/first.weight/exp_avg'.

    names: parameters by the names to use. The tensors are the optimiser's own, not copies. Weights that were never
    stepped have none. Learning rates are not in it: they follow from options and pictures shown.
    """
    return {
        f"{name}/{what}": value
        for name, parameter in names.items()
        for what, value in optimiser.state.get(parameter, {}).items()
        if isinstance(value, Tensor)
    }


def restore_optimiser(
    optimiser: torch.optim.Optimizer, names: Mapping[str, nn.Parameter], tensors: Mapping[str, Tensor]
) -> None:
    """Take back what optimiser_tensors gave, into an optimiser made with the same options. Others in ``tensors`` stay.

    The next steps are then the same to the bit. Raises BadInput when the tensors are those of another network or
    optimiser; nothing is changed then.
    """
    found: dict[str, dict[str, Tensor]] = {name: {} for name in names}
    for key, tensor in tensors.items():
        name, _, what = key.rpartition("/")
        if name in found:
            found[name][what] = tensor
    needed = _NEEDED[type(optimiser)]
    for name, parts in found.items():
        shape = names[name].shape
        if parts and (
            not needed <= parts.keys() or any(t.shape != shape for what, t in parts.items() if what != "step")
        ):
            raise BadInput(
                Text("What the optimiser remembers of '{name}' does not fit this training.", name=name),
                hint=Text("The settings or the saved file were changed. Take an earlier saved state."),
            )
    is_fused = bool(optimiser.defaults.get("fused"))
    for name, parameter in names.items():
        optimiser.state.pop(parameter, None)
        if found[name]:
            optimiser.state[parameter] = {
                what: _placed(tensor, parameter, what, is_fused) for what, tensor in found[name].items()
            }


def _placed(tensor: Tensor, parameter: nn.Parameter, what: str, is_fused: bool) -> Tensor:
    """A copy where the optimiser expects it."""
    if what == "step":  # fused kernels count on the device, the others on the CPU
        return tensor.detach().clone().to(parameter.device if is_fused else "cpu")
    # laid out in memory like the weights: fused kernels walk through both in the same order without looking at strides
    return torch.empty_like(parameter, dtype=tensor.dtype, requires_grad=False).copy_(tensor)
