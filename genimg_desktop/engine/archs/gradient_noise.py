"""Gradient noise on a plane, and sums of its octaves.

Sources: K. Perlin, 'An image synthesizer', SIGGRAPH 1985 (gradient noise, its octaves, turbulence); K. Perlin,
'Improving noise', SIGGRAPH 2002 (the fade 6t^5 - 15t^4 + 10t^3); K. Perlin and F. Neyret, 'Flow noise', SIGGRAPH
2001 sketches (gradients that turn in time, here ``phase``); F. K. Musgrave in Ebert et al., 'Texturing and modeling:
a procedural approach', 1994 (ridged and heterogeneous octaves).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from genimg_desktop.core.seeds import stream

PERIOD = 256
"""Lattice cells after which the noise repeats, in both directions."""

_STRIDE = PERIOD + 1
_NOISE_STD = 0.308
"""Standard deviation of ``gradient_noise`` over the plane."""
_FOLD_MEAN, _FOLD_STD = 0.2559, 0.174
"""Mean and standard deviation of ``_fold`` of the noise over the plane."""
_FOLD_SOFTNESS = 0.0009
_OCTAVE_TURN = 0.6435
"""Radians from one octave to the next (3-4-5 triangle), so that the lattices never line up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Octave:
    """One layer of a sum: its lattice is ``matrix @ p + offset``, its share of the sum is ``weight``."""

    matrix: tuple[float, float, float, float]
    offset: tuple[float, float]
    weight: float


def hash_lattices(fields: int) -> Tensor:
    """``int64[fields, 257 * 257]`` of numbers in [0, 256): P[P[P[field] + y] + x], the last row and column repeated."""
    order = torch.from_numpy(stream(1985, "gradient noise").permutation(PERIOD))
    place = torch.arange(_STRIDE) % PERIOD
    field = order[torch.arange(fields) % PERIOD]
    rows = order[(field[:, None] + place) % PERIOD]
    return order[(rows[:, :, None] + place) % PERIOD].reshape(fields, -1)


def gradient_tables(lattices: Tensor, phase: float) -> tuple[Tensor, Tensor]:
    """Unit gradients of every lattice point: x and y, each ``float32[fields, 257 * 257]``.

    phase in turns: each gradient turns once or twice, left or right, so that phase 1 is phase 0 again.
    """
    number = torch.arange(PERIOD, dtype=torch.float64)
    turns = torch.tensor([1.0, -1.0, 2.0, -2.0], dtype=torch.float64).repeat(PERIOD // 4)
    angle = 2 * math.pi * (number * 0.6180339887498949 + turns * phase)
    tables = (torch.cos(angle), torch.sin(angle))
    cos, sin = (t.to(torch.float32).to(lattices.device).index_select(0, lattices.flatten()) for t in tables)
    return cos.view_as(lattices), sin.view_as(lattices)


def gradient_noise(tables: tuple[Tensor, Tensor], u: Tensor, v: Tensor) -> Tensor:
    """Perlin's noise at lattice coordinates u, v (``float32[P]``) -> ``float32[fields, P]`` in [-1, 1].

    Zero at lattice points; between them the four corner gradients blended by the fade of Perlin 2002, times sqrt(2).
    """
    u0, v0 = torch.floor(u), torch.floor(v)
    index = ((v0.to(torch.int32) & 255) * _STRIDE).add_(u0.to(torch.int32) & 255)
    x, y = u - u0, v - v0
    gx, gy = tables

    def corner(step: int, dx: Tensor, dy: Tensor) -> Tensor:
        at = index + step if step else index
        return (gx.index_select(1, at) * dx).addcmul_(gy.index_select(1, at), dy)

    fade_x, fade_y = _fade(x), _fade(y)
    x1, y1 = x - 1.0, y - 1.0
    near = torch.lerp(corner(0, x, y), corner(1, x1, y), fade_x)
    far = torch.lerp(corner(_STRIDE, x, y1), corner(_STRIDE + 1, x1, y1), fade_x)
    return torch.lerp(near, far, fade_y).mul_(math.sqrt(2.0))


def octaves(
    count: float, roughness: float, lacunarity: float, centre: tuple[float, float], turn: float = 0.0
) -> list[Octave]:
    """The layers of a sum around ``centre`` (lattice units of the first).

    count: how many, the last one by its fraction. roughness: weight of an octave over the one before. lacunarity:
    frequency likewise. turn: radians of the first lattice. Weights are scaled to a unit sum of squares.
    """
    weights = [roughness**i * min(1.0, count - i) for i in range(math.ceil(count))]
    scale = 1.0 / math.sqrt(sum(w * w for w in weights))
    layers = []
    for i, weight in enumerate(weights):
        frequency, angle = lacunarity**i, turn + _OCTAVE_TURN * i
        a, b = frequency * math.cos(angle), -frequency * math.sin(angle)
        shift = 37.31 * i
        x, y = a * centre[0] + b * centre[1] + shift, -b * centre[0] + a * centre[1] - shift
        layers.append(Octave(matrix=(a, b, -b, a), offset=(x % PERIOD, y % PERIOD), weight=weight * scale))
    return layers


def octave_sum(
    tables: tuple[Tensor, Tensor],
    u: Tensor,
    v: Tensor,
    layers: Sequence[Octave],
    *,
    pixel: float = 0.0,
    ridge: float = 0.0,
    calm: float = 0.0,
) -> Tensor:
    """Sum of octaves at ``float32[P]`` coordinates -> ``float32[fields, P]``, mean about 0 and deviation about 1.

    pixel: lattice cells of the first octave per pixel; octaves too fine to be seen fade out. ridge: 0 plain, 1 sharp
    crests (minus the fold of each octave at zero), -1 round billows. calm in [0, 1]: low places stay smooth
    (heterogeneous octaves: each is scaled by the height that the ones before have reached).
    """
    total: Tensor | None = None
    for layer in layers:
        a, b, c, d = layer.matrix
        cells = pixel * math.hypot(a, b)
        visible = min(1.0, max(0.0, (0.8 - cells) / 0.4))
        if visible == 0.0 and total is not None:
            break
        x = torch.addcmul(v.new_tensor(layer.offset[0]), v, v.new_tensor(b)).add_(u, alpha=a)
        y = torch.addcmul(v.new_tensor(layer.offset[1]), v, v.new_tensor(d)).add_(u, alpha=c)
        part = _shape(gradient_noise(tables, x, y), ridge)
        weight = layer.weight * max(visible, 1e-6)
        if total is None:
            total = part.mul_(weight)
        elif calm:
            height = (total * 0.6 + 0.5).clamp_(0.0, 1.0)
            total.addcmul_(part, (height * calm).add_(1.0 - calm), value=weight)
        else:
            total.add_(part, alpha=weight)
    assert total is not None
    return total


def _fade(t: Tensor) -> Tensor:
    """6t^5 - 15t^4 + 10t^3 (Perlin 2002, section 2)."""
    return (t * 6.0).sub_(15.0).mul_(t).add_(10.0).mul_(t).mul_(t).mul_(t)


def _shape(noise: Tensor, ridge: float) -> Tensor:
    """Plain noise blended with its fold at zero, both at unit deviation; changes noise in place."""
    if not ridge:
        return noise.mul_(1.0 / _NOISE_STD)
    share = abs(ridge)
    fold = torch.addcmul(noise.new_tensor(_FOLD_SOFTNESS), noise, noise).sqrt_().sub_(_FOLD_MEAN)
    fold.mul_(-math.copysign(1.0, ridge) * share / _FOLD_STD)
    scale = 1.0 / math.sqrt(share * share + (1.0 - share) ** 2)
    return fold.add_(noise, alpha=(1.0 - share) / _NOISE_STD).mul_(scale)
