"""From counts to light: smoothing where points are few, a logarithm of the density, glow and ground.

S. Draves and E. Reckase, 'The fractal flame algorithm', 2003, sections 4 to 7 (log density, gamma, vibrancy, filters);
density estimation after F. Suykens and Y. Willems, 'Adaptive filtering for progressive Monte Carlo image rendering',
WSCG 2000, as used in flam3. The widening filters are the B3 spline 'a trous' (Holschneider et al. 1989).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from genimg_desktop.core.context import Context
from genimg_desktop.engine.archs.steady_power import steady_power

SPLINE = (1 / 16, 4 / 16, 6 / 16, 4 / 16, 1 / 16)
EXPOSURE_GRID = 64
"""Cells along the shorter side of the coarse picture on which light is measured, whatever the picture size."""
BAND_CELLS = 262_144


@dataclass(frozen=True, slots=True, kw_only=True)
class Development:
    """How counts become light.

    brightness: factor on the light. depth: decades of density that the logarithm opens. vibrancy: 1 keeps the colour
    of faint parts, 0 lets every channel fade by itself. glow: light that bleeds around bright parts. ground: linear
    light red, green, blue behind the flame.
    """

    brightness: float
    depth: float
    vibrancy: float
    glow: float
    ground: tuple[float, float, float]


def smoothed(sums: Tensor, enough: float, levels: int, ctx: Context) -> Tensor:
    """Spread the counts and colours ``float32[4, H, W]`` of every cell so wide that about ``enough`` points meet.

    The width follows the density around the cell that spreads, so threads stay sharp and nothing is lost or doubled.
    """
    ctx.check()
    around = _blur(sums[:1], 1)
    ctx.check()
    around = _blur(around, 2).clamp_min_(1e-3)
    ctx.check()
    level = torch.log2(enough / around).mul_(0.5).clamp_(0.0, float(levels))
    out = torch.empty_like(sums)
    for channel in range(len(sums)):
        part = sums[channel, None]
        spread = part * _near(level, levels)
        for k in range(levels - 1, -1, -1):
            ctx.check()
            spread = _blur(spread, 1 << k).add_(part * _near(level, k))
        out[channel] = spread[0]
    return out


def _near(level: Tensor, k: int) -> Tensor:
    return (level - k).abs_().neg_().add_(1.0).clamp_min_(0.0)


def cover_and_texture(count: Tensor) -> tuple[float, float]:
    """Share of the cells ``[H, W]`` that are reached, and the deviation of their counts from those around them."""
    is_reached = count > 0.05 * count.mean()
    near = _blur(count[None], 1)
    wide = _blur(near, 2)
    apart = ((near - wide) / (wide + 1e-3))[0][is_reached]
    if len(apart) < 2:
        return 0.0, 0.0
    return float(is_reached.to(torch.float32).mean()), float(apart.std())


@dataclass(frozen=True, slots=True)
class Exposure:
    """What counts are measured against: the density of bright and of middling parts."""

    bright: float
    middle: float

    def gamma(self, depth: float) -> float:
        """The power that darkens middling parts to a quarter, so that threads stand out of an even veil."""
        opened = 10.0**depth
        level = math.log1p(opened * self.middle / self.bright) / math.log1p(opened)
        return min(max(math.log(0.25) / math.log(min(level, 0.98)), 1.2), 5.0)


def exposure(count: Tensor) -> Exposure:
    """Measure smoothed counts ``[H, W]`` on a coarse grid, the same for every picture size; empty cells left out."""
    coarse = _coarse(count[None]).flatten()
    filled = torch.sort(coarse[coarse > coarse.to(torch.float64).mean() * 0.02]).values
    if not len(filled):
        return Exposure(1.0, 0.5)
    bright, middle = (float(filled[int(q * (len(filled) - 1))]) for q in (0.98, 0.6))
    return Exposure(bright, middle)


def light_of(sums: Tensor, development: Development, ctx: Context) -> Tensor:
    """Smoothed counts and colours ``float32[4, H, W]`` -> linear light ``float32[3, H, W]`` in [0, 1)."""
    ctx.check()
    measured = exposure(sums[0])
    wide = _resized(_blur(_blur(_coarse(sums[:1]), 1), 2), sums)[0].div_(measured.bright)
    light = torch.empty_like(sums[1:])
    bands = range(0, sums.shape[1], max(1, BAND_CELLS // sums.shape[2]))
    for top in bands:
        ctx.check()
        band = slice(top, top + bands.step)
        light[:, band] = developed(sums[:, band], wide[band], measured, development)
    near = _blur(_coarse(light), 1)
    bloom = _resized(near + _blur(_blur(near, 2), 4), light)
    for top in bands:
        ctx.check()
        band = slice(top, top + bands.step)
        light[:, band] = _rolled_off(light[:, band].add(bloom[:, band], alpha=0.35 * development.glow))
    return light


def developed(sums: Tensor, wide: Tensor, measured: Exposure, development: Development) -> Tensor:
    """Counts and colours ``float32[4, H, W]`` -> linear light ``float32[3, H, W]``, ground included.

    wide: density of the surroundings, in shares of the bright parts. Counts are lowered where the surroundings are
    dense too, as the eye adapts, so that texture shows in even parts.
    """
    d = development
    count, colour = sums[0], sums[1:] / sums[:1].clamp_min(1e-9)
    opened = 10.0**d.depth
    adapted = count * steady_power(wide + 0.12, -0.4)
    level = torch.log1p(adapted.mul_(opened / measured.bright)).mul_(1.0 / math.log1p(opened))
    level = steady_power(level, measured.gamma(d.depth))
    full = colour * (level * (2.2 * d.brightness))
    if d.vibrancy < 1.0:
        faded = (colour * level.sqrt()).square_().mul_(2.2 * d.brightness)
        full = torch.lerp(faded, full, d.vibrancy)
    cover = (level * (1.4 * d.brightness)).clamp_(max=1.0)
    ground = torch.tensor(d.ground, device=sums.device)[:, None, None]
    return full.add_(ground * (1.0 - cover))


def _rolled_off(light: Tensor) -> Tensor:
    """Highlights below 1, mostly keeping their hue; light ``[3, H, W]``."""
    peak = light.amax(dim=0, keepdim=True).clamp_min_(1e-6)
    kept = light * ((1.0 - torch.exp(-peak)) / peak)
    return torch.lerp(kept, 1.0 - torch.exp(-light), 0.35)


def _resized(small: Tensor, like: Tensor) -> Tensor:
    """A coarse picture at the size of another, linearly between cell middles.

    torch's own interpolation rounds by the shares of its threads; selecting and blending does not.
    """
    for dim in (1, 2):
        cells, size = small.shape[dim], like.shape[dim]
        place = (torch.arange(size, device=small.device) + 0.5).mul_(cells / size).sub_(0.5).clamp_(0.0, cells - 1.0)
        low = place.to(torch.int64).clamp_(max=max(cells - 2, 0))
        share = (place - low)[:, None] if dim == 1 else place - low
        first, second = small.index_select(dim, low), small.index_select(dim, (low + 1).clamp_(max=cells - 1))
        small = torch.lerp(first, second, share)
    return small


def _coarse(image: Tensor) -> Tensor:
    """``[C, H, W]`` averaged to EXPOSURE_GRID cells along the shorter side."""
    height, width = image.shape[1:]
    side = min(height, width) / EXPOSURE_GRID
    return functional.adaptive_avg_pool2d(image[None], (max(1, round(height / side)), max(1, round(width / side))))[0]


def _blur(image: Tensor, step: int) -> Tensor:
    """B3 spline with taps ``step`` apart, the rim repeated outwards; image ``[C, H, W]``."""
    for dim in (1, 2):
        reach = 2 * step
        padded = functional.pad(
            image[None], (0, 0, reach, reach) if dim == 1 else (reach, reach, 0, 0), mode="replicate"
        )[0]
        size = image.shape[dim]
        image = padded.narrow(dim, 2 * step, size) * SPLINE[2]
        for k, weight in ((0, SPLINE[0]), (1, SPLINE[1]), (3, SPLINE[3]), (4, SPLINE[4])):
            image.add_(padded.narrow(dim, k * step, size), alpha=weight)
    return image
