"""DiffAugment (Zhao et al. 2020, arXiv 2006.10738): real and made pictures are varied alike before they are judged.

Every operation can be differentiated (twice, too), so the generator learns through it. What is drawn is apart from what
is done with it: the same draws can be used again, and on several processes each takes its part.

In order: 'colour' (brightness U(-0.5, 0.5) added, saturation x U(0, 2), contrast x U(0.5, 1.5)), 'translation' (up to
an eighth each way), 'cutout' (a square of half the size). Values are not cut to [-1, 1]: a judge could not be learned
through where they are.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor
from torch.nn.functional import pad

from genimg_desktop.engine.train.recolour import recolour
from genimg_desktop.engine.train.rectangles import cut_out, window

KINDS = ("colour", "translation", "cutout")
SHIFT = 1 / 8
HOLE = 1 / 2
_CLEAR = -1.0  # alpha of a transparent place in [-1, 1]

Edges = Literal["zero", "repeat"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Draws:
    """What is done with each of N pictures; None for what is done with none. On the CPU.

    colour: ``float32[N, 3]``, brightness, saturation, contrast. shift: ``int64[N, 2]``, pixels down and to the right.
    hole: ``int64[N, 4]``, top, bottom, left, right; may reach over the edge.
    """

    colour: Tensor | None
    shift: Tensor | None
    hole: Tensor | None

    def part(self, some: slice) -> Draws:
        """Those for some of the pictures."""
        colour, shift, hole = (None if x is None else x[some] for x in (self.colour, self.shift, self.hole))
        return Draws(colour=colour, shift=shift, hole=hole)


def draw(
    count: int,
    height: int,
    width: int,
    generator: torch.Generator,
    kinds: Collection[str] = KINDS,
    share: float = 1.0,
) -> Draws:
    """Draw for ``count`` pictures, with a generator of the CPU.

    share: how many pictures are varied at all, in [0, 1]; the others stay to the bit. Takes the same random numbers
    whatever the kinds and the share: changing one changes nothing else. Raises ValueError for an unknown kind.
    """
    unknown = set(kinds) - set(KINDS)
    if unknown:
        raise ValueError(f"no such augmentation: {', '.join(sorted(unknown))}")
    numbers = torch.rand(count, 8, generator=generator)
    is_varied = numbers[:, 0] < share
    colour = torch.where(
        is_varied[:, None],
        numbers[:, 1:4] * torch.tensor([1.0, 2.0, 1.0]) + torch.tensor([-0.5, 0.0, 0.5]),
        torch.tensor([0.0, 1.0, 1.0]),
    )
    sides = torch.tensor([height, width])
    reach = (sides * SHIFT + 0.5).long()
    shift = ((numbers[:, 4:6] * (2 * reach + 1)).long() - reach) * is_varied[:, None]
    cut = (sides * HOLE + 0.5).long()
    first = (numbers[:, 6:8] * (sides + 1 - cut % 2)).long() - cut // 2
    ends = first + cut * is_varied[:, None]
    hole = torch.stack([first[:, 0], ends[:, 0], first[:, 1], ends[:, 1]], dim=1)
    return Draws(
        colour=colour if "colour" in kinds else None,
        shift=shift if "translation" in kinds else None,
        hole=hole if "cutout" in kinds else None,
    )


def apply(pictures: Tensor, draws: Draws, edges: Edges = "zero") -> Tensor:
    """Do what was drawn with ``float[N, C, H, W]`` in [-1, 1], C 1, 3 or 4; any device, the memory layout is kept.

    Colour leaves alpha alone and does not look at it. What is cut out, and what a shift brings in, is middle grey, and
    transparent where there is alpha.

    edges: what a shift brings in. 'zero', the paper's, is right for pictures on a plain ground too: the grey bar tells
    the judge how far a picture was shifted, so made pictures must lie where real ones do. 'repeat' goes on with the
    edge: on paper-white a shifted picture then looks like one drawn off the middle, nobody can tell, and the generator
    learns to put things off the middle (the augmentation leaks). It is for those who want that.
    """
    out = pictures
    if draws.colour is not None:
        out = _coloured(out, draws.colour)
    if draws.shift is not None:
        out = _shifted(out, draws.shift, edges)
    if draws.hole is not None:
        out = cut_out(out, draws.hole, _ground(out.shape[1]))
    return out


def _coloured(pictures: Tensor, colour: Tensor) -> Tensor:
    """The paper's three steps as one matrix: with g the grey of a place and m the mean of a picture,
    c (s (x + b - g - b) + g + b - m - b) + m + b = c s x + c (1 - s) g + b + (1 - c) m."""
    channels = pictures.shape[1]
    hues = min(channels, 3)
    brightness, saturation, contrast = colour.to(pictures.device, pictures.dtype).unbind(1)
    matrices = torch.eye(channels, device=pictures.device, dtype=pictures.dtype).repeat(len(pictures), 1, 1)
    # of one channel the grey is the channel: saturation does nothing
    own, grey = (contrast, 0 * contrast) if hues == 1 else (contrast * saturation, contrast * (1 - saturation) / hues)
    matrices[:, :hues, :hues] *= own[:, None, None]
    matrices[:, :hues, :hues] += grey[:, None, None]
    offset = brightness + (1 - contrast) * pictures.mean((2, 3))[:, :hues].mean(1)
    offsets = offset[:, None].expand(-1, hues)
    return recolour(pictures, matrices, pad(offsets, (0, channels - hues)))


def _shifted(pictures: Tensor, shift: Tensor, edges: Edges) -> Tensor:
    height, width = pictures.shape[2:]
    down, right = shift.unbind(1)
    if edges == "zero":
        return window(pictures, -down, -right, (height, width), _ground(pictures.shape[1]))
    high, wide = int(height * SHIFT + 0.5), int(width * SHIFT + 0.5)
    larger = pad(pictures, (wide, wide, high, high), mode="replicate")
    return window(larger, high - down, wide - right, (height, width))


def _ground(channels: int) -> tuple[float, ...]:
    """Middle grey, transparent."""
    return (0.0, 0.0, 0.0, _CLEAR) if channels == 4 else (0.0,) * channels
