"""Whether half precision (bf16) is safe and faster here, found out by trying."""

from __future__ import annotations

import math
import time

import torch

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text

_LARGEST_ERROR = 0.02
"""bf16 keeps 8 bits; a sum of a thousand products stays well within this of full precision."""
_ROUNDS = 8
_WORTH = 1.2
"""Without bf16 units a processor is several times slower in bf16; with them it is 1.5 to 8 times faster."""


def choose_precision(wish: str, device: torch.device) -> str:
    """'bf16' or 'fp32' for a wish of 'auto', 'bf16' or 'fp32'. Raises BadInput when bf16 is demanded and wrong.

    The probe is one convolution of a training's size, forwards and backwards, in both precisions: it must agree
    within 2 % and, for 'auto', be at least 1.2 times as fast.
    """
    if wish == "fp32" or device.type == "mps":
        return "fp32"
    if device.type == "cuda" and not torch.cuda.is_bf16_supported():
        is_right, speed = False, 0.0
    else:
        is_right, speed = _probe(device)
    if wish == "bf16":
        if not is_right:
            raise BadInput(
                Text("This machine gives wrong results in half precision (bf16)."),
                hint=Text("Choose full precision, or let the program choose."),
            )
        return "bf16"
    return "bf16" if is_right and speed >= _WORTH else "fp32"


def _probe(device: torch.device) -> tuple[bool, float]:
    random = torch.Generator().manual_seed(1)
    pictures = torch.randn(32, 64, 32, 32, generator=random).to(device).to(memory_format=torch.channels_last)
    weight = (torch.randn(128, 64, 4, 4, generator=random) * 0.02).to(device).requires_grad_()
    fastest_s = {False: math.inf, True: math.inf}
    found: dict[bool, torch.Tensor] = {}
    for _ in range(_ROUNDS):  # in turns, so that other work on the machine slows both
        for is_half in fastest_s:
            seconds, found[is_half] = _time(pictures, weight, device, is_half=is_half)
            fastest_s[is_half] = min(fastest_s[is_half], seconds)
    error = float((found[True] - found[False]).norm() / found[False].norm())
    return error <= _LARGEST_ERROR, fastest_s[False] / fastest_s[True]


def _time(
    pictures: torch.Tensor, weight: torch.Tensor, device: torch.device, *, is_half: bool
) -> tuple[float, torch.Tensor]:
    """Seconds of one pass, forwards and backwards, and the gradient of the weight."""
    _wait(device)
    started_s = time.perf_counter()
    with torch.autocast(device.type, torch.bfloat16, enabled=is_half):
        out = torch.nn.functional.conv2d(pictures, weight, stride=2, padding=1)
    (gradient,) = torch.autograd.grad(out.float().square().mean(), weight)
    _wait(device)
    return time.perf_counter() - started_s, gradient.float()


def _wait(device: torch.device) -> None:
    if device.type == "cuda":
        torch.cuda.synchronize(device)
