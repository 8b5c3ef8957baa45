"""Adaptive discriminator augmentation (Karras et al. 2020, arXiv 2006.06676): the pipeline 'bgc', and how strong it is.

In order, each with probability p on its own (figure 20 of the paper): mirror, quarter turn, whole pixels; scale, turn,
stretch, turn, fractions of a pixel; brightness, contrast, luma flip, hue, saturation. Places are one matrix and colours
another, so a picture is resampled once at most.

Made pictures do not learn to look varied ('leak') as long as the pipeline could be undone as a map from distributions
to distributions (section 3.1 and appendix C): each operation leaves a share 1 - p of the pictures as they are. At p = 1
a quarter turn, for one, has all four ways up alike, and nothing tells which is right. In practice it holds to about
p = 0.8, so p goes to 0.85 at most.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, fields
from typing import Any

import torch
from torch import Tensor

from genimg_desktop.engine.train.ada_matrices import (
    brighter,
    contrasted,
    hue_turned,
    luma_flipped,
    moved,
    saturated,
    scaled,
    turned,
)
from genimg_desktop.engine.train.ada_resample import placed, warped
from genimg_desktop.engine.train.recolour import recolour
from genimg_desktop.engine.train.rectangles import layout_of

LARGEST_P = 0.85
STEPS_BETWEEN = 4
"""Steps of training between two changes of p."""
PIXEL_SHIFT = 0.125  # of a side, at most
SCALE_SPREAD = 0.2 * math.log(2)
STRETCH_SPREAD = 0.2 * math.log(2)
FRACTION_SPREAD = 0.125  # of a side
BRIGHTNESS_SPREAD = 0.2
CONTRAST_SPREAD = 0.5 * math.log(2)
SATURATION_SPREAD = 1.0 * math.log(2)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Draws:
    """What is done with each of N pictures, on the CPU.

    flips: ``bool[N]``. quarters: ``int64[N]``, quarter turns from right to down. shift: ``float64[N, 2]``, right and
    down, as shares of a side; rounded to whole pixels. general: ``float64[N, 3, 3]``, done with places after those.
    colour: ``float64[N, 4, 4]``.
    """

    flips: Tensor
    quarters: Tensor
    shift: Tensor
    general: Tensor
    colour: Tensor

    def part(self, some: slice) -> Draws:
        """Those for some of the pictures."""
        return Draws(**{f.name: getattr(self, f.name)[some] for f in fields(self)})


def draw(count: int, p: float, generator: torch.Generator) -> Draws:
    """Draw for ``count`` pictures, each operation with probability ``p``, with a generator of the CPU.

    Takes the same random numbers whatever p is.
    """
    gates = torch.rand(count, 13, generator=generator, dtype=torch.float64).unbind(1)
    flat = torch.rand(count, 8, generator=generator, dtype=torch.float64).unbind(1)
    bell = torch.randn(count, 7, generator=generator, dtype=torch.float64).unbind(1)
    p_turn = 1.0 - math.sqrt(max(0.0, 1.0 - p))  # there are two turns; one at least happens with probability p

    def when(gate: int, value: Tensor, probability: float = p) -> Tensor:
        return torch.where(gates[gate] < probability, value, torch.zeros_like(value))

    scale, stretch = (when(3, bell[0] * SCALE_SPREAD)).exp(), (when(5, bell[1] * STRETCH_SPREAD)).exp()
    general = (
        moved(when(7, 2 * FRACTION_SPREAD * bell[2]), when(7, 2 * FRACTION_SPREAD * bell[3]))
        @ turned(when(6, (2 * flat[5] - 1) * math.pi, p_turn))
        @ scaled(stretch, 1 / stretch)
        @ turned(when(4, (2 * flat[4] - 1) * math.pi, p_turn))
        @ scaled(scale, scale)
    )
    colour = (
        saturated(when(12, bell[6] * SATURATION_SPREAD).exp())
        @ hue_turned(when(11, (2 * flat[7] - 1) * math.pi))
        @ luma_flipped(when(10, (2 * flat[6]).floor()))
        @ contrasted(when(9, bell[5] * CONTRAST_SPREAD).exp())
        @ brighter(when(8, bell[4] * BRIGHTNESS_SPREAD))
    )
    return Draws(
        flips=when(0, (2 * flat[0]).floor()) > 0,
        quarters=when(1, (4 * flat[1]).floor()).long(),
        shift=torch.stack([when(2, (2 * flat[k] - 1) * PIXEL_SHIFT) for k in (2, 3)], dim=1),
        general=general,
        colour=colour,
    )


def apply(pictures: Tensor, draws: Draws) -> Tensor:
    """Do what was drawn with ``float[N, C, S, S]`` in [-1, 1], C 1, 3 or 4; any device, the memory layout is kept.

    Pictures for which nothing was drawn stay to the bit, and flips, quarter turns and whole pixels alone are exact.
    Alpha is turned and moved, its colours are not changed. Values are not cut. Raises ValueError for pictures that are
    not square.
    """
    side = pictures.shape[-1]
    if pictures.shape[-2] != side:
        raise ValueError(f"ADA turns square pictures, not {side} x {pictures.shape[-2]}")
    pixels = (draws.shift * side).round().long()
    is_general = _differs(draws.general)
    is_placed = (draws.flips | (draws.quarters != 0) | (pixels != 0).any(1)) & ~is_general
    out = pictures
    with torch.autocast(pictures.device.type, enabled=False):
        if bool(is_placed.any()):
            some = is_placed.nonzero()[:, 0]
            made = placed(pictures[some], draws.flips[some], draws.quarters[some], pixels[some])
            out = out.index_copy(0, some.to(out.device), made)
        if bool(is_general.any()):
            some = is_general.nonzero()[:, 0]
            forward = draws.general[some] @ _placing(draws, pixels, side)[some]
            out = out.index_copy(0, some.to(out.device), warped(pictures[some], torch.linalg.inv(forward)))
        if bool(_differs(draws.colour).any()):
            out = _coloured(out, draws.colour)
    return out if out is pictures else out.contiguous(memory_format=layout_of(pictures))


def _differs(matrices: Tensor) -> Tensor:
    """Whether each changes anything."""
    return (matrices != torch.eye(matrices.shape[-1], dtype=matrices.dtype)).flatten(1).any(1)


def _placing(draws: Draws, pixels: Tensor, side: int) -> Tensor:
    """Mirror, quarter turn and whole pixels as one matrix of places."""
    mirror = 1.0 - 2.0 * draws.flips.double()
    shift = 2.0 * pixels.double() / side
    return (
        moved(shift[:, 0], shift[:, 1])
        @ turned(draws.quarters * (math.pi / 2))
        @ scaled(mirror, torch.ones_like(mirror))
    )


def _coloured(pictures: Tensor, colour: Tensor) -> Tensor:
    channels = pictures.shape[1]
    matrices, offsets = colour[:, :3, :3], colour[:, :3, 3]
    if channels == 1:  # a grey becomes a colour, and that its mean
        matrices, offsets = matrices.sum((1, 2), keepdim=True) / 3, offsets.mean(1, keepdim=True)
    elif channels == 4:
        matrices = torch.eye(4, dtype=matrices.dtype).repeat(len(pictures), 1, 1)
        matrices[:, :3, :3] = colour[:, :3, :3]
        offsets = torch.nn.functional.pad(offsets, (0, 1))
    return recolour(pictures, matrices.to(pictures), offsets.to(pictures))


class AdaController:
    """How strong ADA is: ``p`` follows how sure the discriminator is of real pictures (section 3.2, r_t)."""

    p: float

    def __init__(self, target: float, kimg: float) -> None:
        """target: the mean sign of D(real) that is aimed at. kimg: thousands of pictures for p from 0 to 1."""
        self.p = 0.0
        self._target, self._kimg = target, kimg
        self._steps, self._images, self._signs = 0, 0, 0.0

    def observe(self, sign_mean: float, batch: int) -> None:
        """After each step: the mean of sign(D(real)) over its ``batch`` pictures. p changes at every fourth."""
        self._steps += 1
        self._images += batch
        self._signs += sign_mean * batch
        if self._steps < STEPS_BETWEEN:
            return
        excess = self._signs / self._images - self._target
        way = math.copysign(1.0, excess) if excess else 0.0
        self.raise_by(way * self._images / (self._kimg * 1000.0))
        self._steps, self._images, self._signs = 0, 0, 0.0

    def raise_by(self, by: float) -> None:
        """Change p by so much, within what does not leak."""
        self.p = min(LARGEST_P, max(0.0, self.p + by))

    def state(self) -> dict[str, Any]:
        """Plain JSON, for checkpoints."""
        return {"p": self.p, "steps": self._steps, "images": self._images, "signs": self._signs}

    def restore(self, state: dict[str, Any]) -> None:
        """Take the state back."""
        self.p = state["p"]
        self._steps, self._images, self._signs = state["steps"], state["images"], state["signs"]
