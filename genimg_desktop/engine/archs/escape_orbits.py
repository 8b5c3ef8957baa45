"""Orbits of z -> z^p + c: when each point escapes, and what its orbit did on the way.

Smooth counts: L. Vepstas, 'Renormalizing the Mandelbrot escape', 1997. Distance to the set and the slope of its
potential from the derivative: H.-O. Peitgen, D. Saupe (eds.), 'The science of fractal images', Springer 1988, appendix
D. Stripe average: J. Harkonen, 'On smooth fractal coloring techniques', Abo Akademi 2007. Cycles are found by
R. P. Brent, 'An improved Monte Carlo factorization algorithm', BIT 20, 1980, section 7.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor

from genimg_desktop.core.context import Context

RADIUS = 1000.0
"""Beyond it an orbit never comes back; large, so that the smooth count is smooth."""
_CHECK_EVERY = 8
_FIRST_SAVED = 32
_CYCLE_DISTANCE = 1e-6
_ZX, _ZY, _DX, _DY, _CX, _CY, _TRAP, _SUM, _LAST = range(9)


@dataclass(frozen=True, slots=True, kw_only=True)
class OrbitSettings:
    """power: p, a whole number from 2. stripe_count 0: no stripes. trap_cross: 0 a ring, 1 the axes."""

    power: int
    limit: int
    stripe_count: int
    trap_cross: float
    trap_size: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Orbits:
    """What became of ``P`` points; all ``[P]``.

    has_escaped: bool. count: smooth number of steps. distance: to the set, in units of the plane. slope_x, slope_y:
    unit vector away from the set. trap: nearest the orbit came to the trap. stripes: mean in [0, 1]. Where a point
    has not escaped only trap means anything.
    """

    has_escaped: Tensor
    count: Tensor
    distance: Tensor
    slope_x: Tensor
    slope_y: Tensor
    trap: Tensor
    stripes: Tensor


def follow(start: tuple[Tensor, Tensor, Tensor, Tensor], growth: tuple[float, float], settings: OrbitSettings,
           ctx: Context) -> Orbits:  # fmt: skip
    """Iterate until escape or ``settings.limit``.

    start: z0 and c as (zx, zy, cx, cy), each ``[P]`` of one floating dtype. growth: dz0/dw and dc/dw for the point w of
    the picture, both real. Checks ctx every eight steps.
    """
    zx, zy, cx, cy = start
    zeros = torch.zeros_like(zx)
    rows = [zx, zy, zeros + growth[0], zeros, cx, cy, zeros + 1e6, zeros, zeros]
    out, steps = [row.clone() for row in rows], torch.zeros_like(zx)
    rows[_TRAP], rows[_SUM], rows[_CX], rows[_CY] = rows[_TRAP].clone(), zeros.clone(), cx.clone(), cy.clone()
    ids = torch.arange(len(zx), device=zx.device)
    saved, num_dead = (zx, zy), 0
    for step in range(1, settings.limit + 1):
        size = _advance(rows, growth[1], settings, step)
        gone = (size > RADIUS**2).nonzero().squeeze(1)
        if step % _CHECK_EVERY == 0:
            ctx.check()
            gone, saved = _with_cycles(rows, ids, saved, gone, step)
        if not len(gone):
            continue
        where = ids.index_select(0, gone)
        for kept, row in zip(out, rows, strict=True):
            kept[where] = row.index_select(0, gone)
        steps[where] = (size.index_select(0, gone) > RADIUS**2).to(steps.dtype) * step
        for index in (_ZX, _ZY, _CX, _CY):  # a frozen orbit stays at 0
            rows[index].index_fill_(0, gone, 0.0)
        ids.index_fill_(0, gone, -1)
        num_dead += len(gone)
        if num_dead * 6 > len(ids):
            alive = (ids >= 0).nonzero().squeeze(1)
            ids, num_dead = ids.index_select(0, alive), 0
            rows = [row.index_select(0, alive) for row in rows]
            saved = (saved[0].index_select(0, alive), saved[1].index_select(0, alive))
            if not len(ids):
                break
    left = (ids >= 0).nonzero().squeeze(1)
    out[_TRAP][ids.index_select(0, left)] = rows[_TRAP].index_select(0, left)
    return _sum_up(out, steps, settings)


def _advance(rows: list[Tensor], c_growth: float, settings: OrbitSettings, step: int) -> Tensor:
    """One step of every orbit: puts new rows into the list and gives ``|z|^2``."""
    zx, zy, dx, dy = rows[_ZX], rows[_ZY], rows[_DX], rows[_DY]
    wx, wy = zx, zy
    for _ in range(settings.power - 2):
        wx, wy = (wx * zx).addcmul_(wy, zy, value=-1.0), (wx * zy).addcmul_(wy, zx)
    growth, nothing = zx.new_tensor(c_growth), zx.new_zeros(())
    power = float(settings.power)
    rows[_DX] = growth.addcmul(wx, dx, value=power).addcmul_(wy, dy, value=-power)
    rows[_DY] = nothing.addcmul(wx, dy, value=power).addcmul_(wy, dx, value=power)
    new_zx = rows[_ZX] = rows[_CX].addcmul(wx, zx).addcmul_(wy, zy, value=-1.0)
    new_zy = rows[_ZY] = rows[_CY].addcmul(wx, zy).addcmul_(wy, zx)
    size = (new_zx * new_zx).addcmul_(new_zy, new_zy)
    if step > 1:
        near = size.sqrt().sub_(settings.trap_size).abs_()
        if settings.trap_cross:
            near.lerp_(torch.minimum(new_zx.abs(), new_zy.abs()), settings.trap_cross)
        torch.minimum(rows[_TRAP], near, out=rows[_TRAP])
    if settings.stripe_count:
        rows[_LAST] = _stripe(new_zx, new_zy, size, settings.stripe_count)
        rows[_SUM] += rows[_LAST]
    return size


def _stripe(zx: Tensor, zy: Tensor, size: Tensor, count: int) -> Tensor:
    """``(sin(count * arg z) + 1) / 2`` without a sine: the imaginary part of a power of a unit number."""
    scale = (size + 1e-30).rsqrt()
    ux, uy = zx * scale, zy * scale
    px, py = torch.ones_like(ux), torch.zeros_like(uy)
    while count:
        if count & 1:
            px, py = px * ux - py * uy, px * uy + py * ux
        ux, uy = ux * ux - uy * uy, 2 * ux * uy
        count >>= 1
    return py.mul_(0.5).add_(0.5)


def _with_cycles(
    rows: list[Tensor], ids: Tensor, saved: tuple[Tensor, Tensor], gone: Tensor, step: int
) -> tuple[Tensor, tuple[Tensor, Tensor]]:
    """Add the points whose orbit came back to where it was: they never escape."""
    zx, zy = rows[_ZX], rows[_ZY]
    if step > _FIRST_SAVED:
        away = (zx - saved[0]).abs_().add_((zy - saved[1]).abs_())
        back = ((away < _CYCLE_DISTANCE) & (ids >= 0)).nonzero().squeeze(1)
        if len(back):
            gone = torch.cat([gone, back])  # an orbit that escapes has just moved far: it is not in both
    if step < _FIRST_SAVED or step & (step - 1):
        return gone, saved
    return gone, (zx.clone(), zy.clone())


def _sum_up(out: list[Tensor], steps: Tensor, settings: OrbitSettings) -> Orbits:
    has_escaped = steps > 0
    size = (out[_ZX].square() + out[_ZY].square()).clamp_min(1e-30)
    log_size = (0.5 * size.log()).clamp_min(1e-6)
    share = 1.0 - (log_size / math.log(RADIUS)).log() / math.log(settings.power)
    share = share.clamp(0.0, 1.0)
    slope = (out[_DX].square() + out[_DY].square()).clamp_min(1e-30)
    ux = out[_ZX] * out[_DX] + out[_ZY] * out[_DY]
    uy = out[_ZY] * out[_DX] - out[_ZX] * out[_DY]
    length = (ux.square() + uy.square()).clamp_min(1e-30).rsqrt()
    before = (out[_SUM] - out[_LAST]) / (steps - 1).clamp_min(1)
    stripes = torch.lerp(before, out[_SUM] / steps.clamp_min(1), share)
    return Orbits(
        has_escaped=has_escaped,
        count=torch.where(has_escaped, steps - 1 + share, 0.0),
        distance=torch.where(has_escaped, size.sqrt() * log_size / slope.sqrt(), 0.0),
        slope_x=ux * length,
        slope_y=uy * length,
        trap=out[_TRAP],
        stripes=stripes,
    )
