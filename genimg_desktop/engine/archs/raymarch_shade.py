"""What the ray marcher's rays see: forms with their material, the mirroring floor, the backdrop.

Radiance is linear sRGB ``[3, P]``; points and directions are homogeneous, ``[4, P]``.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from genimg_desktop.core.context import Context
from genimg_desktop.engine.archs.raymarch_light import Light, albedo, lit, occlusion, shadow, sky, surroundings
from genimg_desktop.engine.archs.raymarch_scene import Scene
from genimg_desktop.engine.archs.raymarch_trace import ball_span, march, pick


@dataclass(frozen=True, slots=True, kw_only=True)
class Effort:
    """How much work a picture is given: how near rays go, in half pixels, and the steps of those to the eye, to the sun
    and mirrored; from what share of light on a mirror image is followed; samples along edges."""

    precision: float
    steps: int
    shadow_steps: int
    occlusion_taps: int
    mirror_steps: int
    edge_samples: int
    least_mirror: float


DRAFT = Effort(
    precision=1.1, steps=40, shadow_steps=12, occlusion_taps=3, mirror_steps=12, edge_samples=0, least_mirror=0.12
)
FINAL = Effort(
    precision=0.7, steps=96, shadow_steps=40, occlusion_taps=5, mirror_steps=48, edge_samples=6, least_mirror=0.02
)


class Shader:
    """Follows rays from the eye through one scene in one light. precision: half the width of a pixel at distance 1."""

    def __init__(self, scene: Scene, light: Light, effort: Effort, precision: float, ctx: Context) -> None:
        self.scene, self.light, self.effort, self.precision, self.ctx = scene, light, effort, precision, ctx
        like = light.sun
        self.origin = like.new_tensor((*scene.camera.origin, 1.0)).unsqueeze(1)
        self.centre = like.new_tensor((*scene.centre, 1.0)).unsqueeze(1)

    def radiance(self, directions: Tensor, start: Tensor, behind: Tensor | None = None) -> Tensor:
        """Radiance along rays ``[4, P]`` from the eye, whose first ``start[P]`` are known to be free.

        behind ``[3, P]``: what is seen where no form is, when it is known already.
        """
        scene, effort = self.scene, self.effort
        leave = ball_span(scene, self.origin, directions)[1]
        end = torch.minimum(leave, self._floor_at(directions))
        hits = march(self.ctx, scene.field, self.origin, directions, start, end, steps=effort.steps,
                     precision=self.precision, late=8.0)  # fmt: skip
        if behind is None:
            behind = torch.empty_like(directions[:3])
            free = torch.ones_like(end, dtype=torch.bool).index_fill_(0, hits.rays, False)
            rays = torch.nonzero(free).squeeze(1)
            behind.index_copy_(1, rays, self.backdrop(pick(directions, rays)))
        if len(hits.rays):
            behind.index_copy_(1, hits.rays, self._form(pick(directions, hits.rays), hits.at))
        return behind

    def backdrop(self, directions: Tensor) -> Tensor:
        """Radiance of floor and sky along rays ``[4, P]`` from the eye, as if no form were in the way."""
        result = sky(self.light, directions)
        floor = torch.nonzero(directions[1] < -1e-4).squeeze(1)
        if len(floor):
            down = pick(directions, floor)
            result.index_copy_(1, floor, self._floor(down, self._floor_at(down), pick(result, floor)))
        return result

    def _floor_at(self, directions: Tensor) -> Tensor:
        return (self.scene.floor - self.origin[1]) / directions[1].clamp_max(-1e-6)

    def _form(self, directions: Tensor, at: Tensor) -> Tensor:
        """Radiance of forms met ``at`` along rays from the eye."""
        scene, light, effort = self.scene, self.light, self.effort
        points = torch.addcmul(self.origin, directions, at)
        normals = scene.field.normal(points, 1.4 * self.precision * at + 1e-4 * scene.radius)
        facing = (-(normals * directions).sum(0)).clamp_(0.0, 1.0)
        colour = albedo(light, scene.field.colour_place(points), facing)
        seen = self._sun(points, normals)
        open_ = occlusion(scene.field, points, normals, 0.3 * scene.radius, effort.occlusion_taps)
        open_ = open_ * self._over_floor(points, normals)
        through = None
        if light.wax > 0.0:
            depth = 0.18 * scene.radius
            through = 0.5 + scene.field.distance(points + light.sun * depth - normals * (0.25 * depth)) / depth
            through = through.clamp_(0.0, 1.0)
            through = through * through.sqrt()
        diffuse = lit(light, colour, normals, seen, open_, through)
        rough = light.rough
        plain = 0.04 + 0.02 * light.wax
        base = plain + (colour - plain) * light.metal
        grazing = _fourth(1.0 - facing) * (1.0 - facing)
        share = base + (base.clamp_min(1.0 - rough) - base) * grazing
        share = share * (light.metal + (1.0 - light.metal) * (1.0 - 0.75 * rough))
        clear = open_ + (1.0 - open_) * grazing  # what is seen along the surface is far away
        reflected = self._mirrored(points, normals, directions + normals * (2.0 * facing), clear, share.amax(0))
        return diffuse * (1.0 - share) * (1.0 - 0.92 * light.metal) + reflected * share

    def _sun(self, points: Tensor, normals: Tensor) -> Tensor:
        facing = (self.light.sun.T @ normals).squeeze(0)
        toward = torch.nonzero(facing > -0.3 * self.light.wax).squeeze(1)
        seen = torch.zeros_like(facing)
        if len(toward):
            place, up = pick(points, toward), pick(normals, toward)
            seen.index_copy_(0, toward, shadow(self.ctx, self.scene, place, up, self.light, self.effort.shadow_steps))
        return seen

    def _over_floor(self, points: Tensor, normals: Tensor) -> Tensor:
        """The floor closes the lower half: how open it is there."""
        height = ((points[1] - self.scene.floor) / (0.5 * self.scene.radius)).clamp_(0.0, 1.0)
        down = (-normals[1]).clamp_(0.0, 1.0)
        return 1.0 - 0.6 * down * (1.0 - height)

    def _mirrored(self, points: Tensor, normals: Tensor, directions: Tensor, clear: Tensor, share: Tensor) -> Tensor:
        """What is seen in a surface: other forms, else the surroundings. Rough surfaces see less of the forms."""
        scene, light = self.scene, self.light
        around = surroundings(light, directions) * (0.25 + 0.75 * clear)
        lift = 0.01 * scene.radius
        origins = points + normals * lift
        start, end = ball_span(scene, origins, directions)
        end = end * (share > self.effort.least_mirror)
        hits = march(
            self.ctx,
            scene.field,
            origins,
            directions,
            start + lift,
            end,
            steps=self.effort.mirror_steps,
            precision=2e-3,
        )
        if not len(hits.rays):
            return around
        colour = self._simple(pick(origins, hits.rays), pick(directions, hits.rays), hits.at)
        mixed = torch.lerp(pick(around, hits.rays), colour, 0.35 + 0.65 * (1.0 - light.rough))
        return around.index_copy_(1, hits.rays, mixed)

    def _simple(self, origins: Tensor, directions: Tensor, at: Tensor) -> Tensor:
        """Radiance of forms seen in a mirror: no second mirror, shadow from the openness alone."""
        scene, light = self.scene, self.light
        points = torch.addcmul(origins, directions, at)
        normals = scene.field.normal(points, torch.full_like(at, 2e-3 * scene.radius))
        facing = (-(normals * directions).sum(0)).clamp_(0.0, 1.0)
        colour = albedo(light, scene.field.colour_place(points), facing)
        open_ = occlusion(scene.field, points, normals, 0.3 * scene.radius, 2)
        diffuse = lit(light, colour, normals, open_, open_, None)
        if light.metal == 0.0:
            return diffuse
        mirror = surroundings(light, directions + normals * (2.0 * facing)) * colour * open_
        return torch.lerp(diffuse, mirror, 0.9 * light.metal)

    def _floor(self, directions: Tensor, at: Tensor, behind: Tensor) -> Tensor:
        """Radiance of the floor; far away it fades into the backdrop ``behind``, so that no edge is seen."""
        scene, light = self.scene, self.light
        points = torch.addcmul(self.origin, directions, at)
        away = ((points[0] - self.centre[0]) ** 2 + (points[2] - self.centre[2]) ** 2).sqrt_() / scene.radius
        normals = torch.zeros_like(points)
        normals[1] = 1.0
        seen, open_ = torch.ones_like(at), torch.ones_like(at)
        near = torch.nonzero(away < 7.0).squeeze(1)
        if len(near):
            place, up = pick(points, near), pick(normals, near)
            seen.index_copy_(0, near, shadow(self.ctx, scene, place, up, light, self.effort.shadow_steps))
            inner = torch.nonzero(away < 2.2).squeeze(1)
            if len(inner):
                reach = 0.55 * scene.radius
                place, up = pick(points, inner), pick(normals, inner)
                open_.index_copy_(0, inner, occlusion(scene.field, place, up, reach, self.effort.occlusion_taps))
        ambient = light.floor_share
        pool = light.dim + (1.0 - light.dim) * torch.exp(-0.05 * away * away)
        colour = light.horizon * (pool * (ambient * open_ + (1.0 - ambient) * seen * (0.4 + 0.6 * open_)))
        if light.floor_gloss > 0.0:
            mirrored = directions * directions.new_tensor([[1.0], [-1.0], [1.0], [0.0]])
            image = sky(light, mirrored)
            start, end = ball_span(scene, points, mirrored)
            hits = march(
                self.ctx, scene.field, points, mirrored, start, end, steps=self.effort.mirror_steps, precision=2e-3
            )
            grazing = _fourth(1.0 - mirrored[1])
            share = light.floor_gloss * (0.12 + 0.6 * grazing)
            if len(hits.rays):
                colours = self._simple(pick(points, hits.rays), pick(mirrored, hits.rays), hits.at)
                image.index_copy_(1, hits.rays, colours)
            colour = colour + (image - colour) * share
        haze = 1.0 - torch.exp(-((away / 6.0) ** 2))
        return colour + (behind - colour) * haze


def _fourth(x: Tensor) -> Tensor:
    """The fourth power by products: the general power rounds differently in different threads."""
    square = x * x
    return square * square
