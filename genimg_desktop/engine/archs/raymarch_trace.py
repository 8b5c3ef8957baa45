"""Finding where rays meet the forms: sphere tracing, whole blocks of pixels first, then single rays.

Hart 1996, 'Sphere tracing: a geometric method for the antialiased ray tracing of implicit surfaces', The Visual
Computer 12(10). Blocks: the cone that holds all rays of a block walks as far as it stays clear (Amanatides 1984,
'Ray tracing with cones'), so that single rays start close to the surface and empty blocks cost almost nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from genimg_desktop.core.context import Context
from genimg_desktop.engine.archs.raymarch_scene import Field, Scene

FAR = 1e9
_COMPACT_EVERY = 3
"""Steps between sortings-out of rays that have arrived or left."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Hits:
    """rays: ``int64[M]``, which rays met the surface; at: ``float32[M]``, how far along."""

    rays: Tensor
    at: Tensor


def pick(values: Tensor, rays: Tensor) -> Tensor:
    """The columns ``rays`` of ``values[..., P]``; faster than indexing."""
    return values.index_select(-1, rays)


def ball_span(scene: Scene, origins: Tensor, directions: Tensor, grow: Tensor | float = 0.0) -> tuple[Tensor, Tensor]:
    """Where rays enter and leave the ball around all forms: ``[4, P]`` or ``[4, 1]``, ``[4, P]`` -> two ``[P]``.

    Entry is at least 0; a ray that misses has an exit before its entry.
    """
    off = origins - origins.new_tensor((*scene.centre, 1.0)).unsqueeze(1)
    along = (off * directions).sum(0)
    room = along * along - (off * off).sum(0) + (scene.radius + grow) ** 2
    half = room.clamp_min(0.0).sqrt_()
    start, end = (half + along).neg_().clamp_min_(0.0), half.sub_(along)
    return start, end.sub_((room <= 0.0).float(), alpha=FAR)


def march_blocks(ctx: Context, scene: Scene, origin: Tensor, directions: Tensor, spread: float, steps: int) -> Tensor:
    """How far all rays of each block may walk freely: directions ``[4, B]`` of block centres -> ``[B]``.

    spread: tangent of the angle between a block's centre and its corners. FAR where no ray of a block can hit.
    """
    reach = spread * ((origin - origin.new_tensor((*scene.centre, 1.0)).unsqueeze(1)).norm() + scene.radius)
    start, end = ball_span(scene, origin, directions, reach)
    result = torch.full_like(start, FAR)
    rays = torch.nonzero(end > start).squeeze(1)
    t, end, directions = pick(start, rays), pick(end, rays), pick(directions, rays)
    for _ in range(steps):
        ctx.check()
        clear = scene.field.distance(torch.addcmul(origin, directions, t)).mul_(scene.field.step)
        t = torch.maximum(t, (t + clear) / (1.0 + spread))
    result[rays] = torch.where(t < end, t, FAR)
    return result


def march(
    ctx: Context,
    field: Field,
    origins: Tensor,
    directions: Tensor,
    start: Tensor,
    end: Tensor,
    *,
    steps: int,
    precision: float,
    late: float = 1.0,
) -> Hits:
    """Walk rays ``[4, P]`` from start to end ``[P]``. precision: how near counts as a hit, per unit of way.

    origins may be ``[4, 1]``, one for all. Rays that have not arrived after ``steps`` count as hits when ``late`` times
    as far from the surface: they run along it.
    """
    is_shared = origins.shape[1] == 1
    rays = torch.nonzero(start < end).squeeze(1)
    t, end, directions = pick(start, rays), pick(end, rays), pick(directions, rays)
    origins = origins if is_shared else pick(origins, rays)
    found_rays, found_at = [], []
    for number in range(1, steps + 1):
        if not len(rays):
            break
        near = field.distance(torch.addcmul(origins, directions, t)).mul_(field.step)
        t += near
        if number % _COMPACT_EVERY and number != steps:
            continue
        ctx.check()
        limit = precision if number < steps else precision * late
        is_hit = (near < limit * t) & (t < end)
        hit = torch.nonzero(is_hit).squeeze(1)
        found_rays.append(pick(rays, hit))
        found_at.append(pick(t, hit))
        rest = torch.nonzero(~is_hit & (t < end)).squeeze(1)
        rays, t, end, directions = pick(rays, rest), pick(t, rest), pick(end, rest), pick(directions, rest)
        origins = origins if is_shared else pick(origins, rest)
    if not found_rays:
        return Hits(rays=rays, at=t)
    return Hits(rays=torch.cat(found_rays), at=torch.cat(found_at))
