"""Variations: the ways in which a fractal flame bends the plane.

Formulas after S. Draves and E. Reckase, 'The fractal flame algorithm', 2003 (https://flam3.com/flame_draves.pdf),
appendix 'Catalog of variations'; the number there is given with each. x, y are ``float32[P]``; as in the catalog r is
the distance from the origin and theta = atan2(x, y). Where the catalog draws a random sign, the point's own ``coin``
(-1 or 1) is taken. Divisions by zero are kept finite by adding ``TINY``.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import torch
from torch import Tensor

Points = tuple[Tensor, Tensor]
Variation = Callable[[Tensor, Tensor, Tensor], Points]
"""(x, y, coin) -> (x', y')."""

TINY = 1e-6


def linear(x: Tensor, y: Tensor, _coin: Tensor) -> Points:
    """V0: (x, y)."""
    return x, y


def sinusoidal(x: Tensor, y: Tensor, _coin: Tensor) -> Points:
    """V1: (sin x, sin y)."""
    return torch.sin(x), torch.sin(y)


def spherical(x: Tensor, y: Tensor, _coin: Tensor) -> Points:
    """V2: (x, y) / r^2."""
    scale = _squared(x, y).reciprocal_()
    return x * scale, y * scale


def swirl(x: Tensor, y: Tensor, _coin: Tensor) -> Points:
    """V3: (x sin r^2 - y cos r^2, x cos r^2 + y sin r^2)."""
    squared = _squared(x, y)
    sin, cos = torch.sin(squared), torch.cos(squared)
    return (x * sin).addcmul_(y, cos, value=-1.0), (x * cos).addcmul_(y, sin)


def horseshoe(x: Tensor, y: Tensor, _coin: Tensor) -> Points:
    """V4: ((x - y)(x + y), 2 x y) / r."""
    inverse = torch.rsqrt(_squared(x, y))
    return (x - y).mul_(x + y).mul_(inverse), (x * y).mul_(2.0).mul_(inverse)


def polar(x: Tensor, y: Tensor, _coin: Tensor) -> Points:
    """V5: (theta / pi, r - 1)."""
    return torch.atan2(x, y).mul_(1.0 / math.pi), _radius(x, y).sub_(1.0)


def handkerchief(x: Tensor, y: Tensor, _coin: Tensor) -> Points:
    """V6: r (sin(theta + r), cos(theta - r))."""
    r, theta = _radius(x, y), torch.atan2(x, y)
    return torch.sin(theta + r).mul_(r), torch.cos(theta - r).mul_(r)


def heart(x: Tensor, y: Tensor, _coin: Tensor) -> Points:
    """V7: r (sin(theta r), -cos(theta r))."""
    r = _radius(x, y)
    angle = torch.atan2(x, y).mul_(r)
    return torch.sin(angle).mul_(r), torch.cos(angle).mul_(r).neg_()


def disc(x: Tensor, y: Tensor, _coin: Tensor) -> Points:
    """V8: theta / pi (sin(pi r), cos(pi r))."""
    share, angle = torch.atan2(x, y).mul_(1.0 / math.pi), _radius(x, y).mul_(math.pi)
    return torch.sin(angle).mul_(share), torch.cos(angle).mul_(share)


def spiral(x: Tensor, y: Tensor, _coin: Tensor) -> Points:
    """V9: (cos theta + sin r, sin theta - cos r) / r."""
    squared = _squared(x, y)
    inverse, r = torch.rsqrt(squared), torch.sqrt(squared)
    return (y * inverse).add_(torch.sin(r)).mul_(inverse), (x * inverse).sub_(torch.cos(r)).mul_(inverse)


def diamond(x: Tensor, y: Tensor, _coin: Tensor) -> Points:
    """V11: (sin theta cos r, cos theta sin r)."""
    squared = _squared(x, y)
    inverse, r = torch.rsqrt(squared), torch.sqrt(squared)
    return (x * inverse).mul_(torch.cos(r)), (y * inverse).mul_(torch.sin(r))


def ex(x: Tensor, y: Tensor, _coin: Tensor) -> Points:
    """V12: r (p^3 + q^3, p^3 - q^3), p = sin(theta + r), q = cos(theta - r)."""
    r, theta = _radius(x, y), torch.atan2(x, y)
    p, q = torch.sin(theta + r), torch.cos(theta - r)
    p3, q3 = (p * p).mul_(p).mul_(r), (q * q).mul_(q).mul_(r)
    return p3 + q3, p3 - q3


def julia(x: Tensor, y: Tensor, coin: Tensor) -> Points:
    """V13: sqrt(r) (cos(theta / 2 + omega), sin(theta / 2 + omega)), omega 0 or pi by the coin."""
    half = torch.atan2(x, y).mul_(0.5)
    root = torch.sqrt(_radius(x, y)).mul_(coin)
    return torch.cos(half).mul_(root), torch.sin(half).mul_(root)


def fisheye(x: Tensor, y: Tensor, _coin: Tensor) -> Points:
    """V16: 2 / (r + 1) (y, x)."""
    scale = _radius(x, y).add_(1.0).reciprocal_().mul_(2.0)
    return y * scale, x * scale


def exponential(x: Tensor, y: Tensor, _coin: Tensor) -> Points:
    """V18: exp(x - 1) (cos(pi y), sin(pi y))."""
    size, angle = torch.exp(x - 1.0), y * math.pi
    return torch.cos(angle).mul_(size), torch.sin(angle).mul_(size)


def eyefish(x: Tensor, y: Tensor, _coin: Tensor) -> Points:
    """V27: 2 / (r + 1) (x, y)."""
    scale = _radius(x, y).add_(1.0).reciprocal_().mul_(2.0)
    return x * scale, y * scale


def bubble(x: Tensor, y: Tensor, _coin: Tensor) -> Points:
    """V28: 4 / (r^2 + 4) (x, y)."""
    scale = _squared(x, y).add_(4.0).reciprocal_().mul_(4.0)
    return x * scale, y * scale


def cylinder(x: Tensor, y: Tensor, _coin: Tensor) -> Points:
    """V29: (sin x, y)."""
    return torch.sin(x), y


def curl(x: Tensor, y: Tensor, _coin: Tensor) -> Points:
    """V39 with c1 = 0.6, c2 = 0.2: z / (1 + c1 z + c2 z^2) in complex numbers."""
    t1 = torch.addcmul(x * 0.6 + 1.0, x, x, value=0.2).addcmul_(y, y, value=-0.2)
    t2 = (y * 0.6).addcmul_(x, y, value=0.4)
    scale = _squared(t1, t2).reciprocal_()
    return (x * t1).addcmul_(y, t2).mul_(scale), (y * t1).addcmul_(x, t2, value=-1.0).mul_(scale)


def _squared(x: Tensor, y: Tensor) -> Tensor:
    return (x * x).addcmul_(y, y).add_(TINY)


def _radius(x: Tensor, y: Tensor) -> Tensor:
    return _squared(x, y).sqrt_()


FORMS: tuple[Variation, ...] = (
    linear,
    sinusoidal,
    bubble,
    eyefish,
    spherical,
    curl,
    julia,
    horseshoe,
    swirl,
    handkerchief,
    heart,
    disc,
    polar,
    spiral,
    diamond,
    ex,
    exponential,
    cylinder,
)
"""The ring of variations that a coordinate 'form' walks: between two whole numbers two neighbours are blended."""

LENSES: tuple[Variation, ...] = (bubble, swirl, eyefish)
"""Variations that a turn of the plane leaves alike, so that they keep a symmetry: for the last map of a flame."""


def blended(ring: tuple[Variation, ...], place: float, x: Tensor, y: Tensor, coin: Tensor) -> Points:
    """The two variations next to ``place`` on a ring, summed by their nearness."""
    low = math.floor(place)
    share = place - low
    first = ring[low % len(ring)](x, y, coin)
    if share < 1e-6:
        return first
    second = ring[(low + 1) % len(ring)](x, y, coin)
    return torch.lerp(first[0], second[0], share), torch.lerp(first[1], second[1], share)
