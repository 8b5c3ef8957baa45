"""Light in the ray marcher's scene: sky and soft boxes, soft shadows, ambient occlusion, materials, tone mapping.

Colours are linear sRGB ``[3, P]``, radiance relative to a white surface in full light; points and directions are
homogeneous, ``[4, P]``.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor

from genimg_desktop.core.context import Context
from genimg_desktop.engine.archs.palettes import look_up, palette_table, srgb_to_linear
from genimg_desktop.engine.archs.raymarch_scene import Field, Scene, Values
from genimg_desktop.engine.archs.raymarch_trace import ball_span, pick

_WHITE = (1.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Light:
    """Sun (direction towards it, colour, angular radius), sky and floor colours ``[3, 1]``, material numbers.

    table ``[S + 1, 3]`` is the palette in linear light.
    """

    sun: Tensor
    sun_colour: Tensor
    sun_size: float
    rim: Tensor
    rim_colour: Tensor
    horizon: Tensor
    zenith: Tensor
    above: Tensor
    below: Tensor
    floor_share: float
    floor_gloss: float
    table: Tensor
    metal: float
    rough: float
    pearl: float
    wax: float
    view: Tensor
    dim: float


def build_light(v: Values, scene: Scene, device: torch.device) -> Light:
    """The light of a latent's values. The sun's direction is relative to the camera, so that turning keeps it."""
    table = srgb_to_linear(palette_table(v["palette"], v["hue"], is_loop=False))
    base = look_up(table, torch.tensor(v["backdrop"], dtype=torch.float64), is_loop=False)
    deeper = look_up(table, torch.tensor(max(v["backdrop"] - 0.18, 0.0), dtype=torch.float64), is_loop=False)
    fill = v["fill"]
    grey = base.mean()
    base = torch.lerp(base, grey.expand(3), 0.12)
    horizon = base * (0.35 + 0.75 * fill) + 0.015
    zenith = (0.6 * deeper + 0.25 * base) * (0.25 + 0.7 * fill) + 0.006
    warm = max(0.0, 1.0 - v["sun_height"] / 55.0) ** 1.5
    sun_colour = torch.tensor([1.0, 0.96 - 0.3 * warm, 0.9 - 0.55 * warm], dtype=torch.float64) * (3.1 - 0.7 * fill)
    white = torch.ones(3, dtype=torch.float64)
    above = torch.lerp(zenith, white * 0.85, 0.5) * (0.35 + 0.65 * fill)
    below = horizon * (0.25 + 0.45 * fill)
    rim_colour = torch.lerp(white, horizon / horizon.max().clamp_min(0.05), 0.5) * (0.9 - 0.3 * fill)

    def column(colour: Tensor) -> Tensor:
        return colour.to(device, torch.float32).unsqueeze(1)

    return Light(
        sun=_direction(scene, v["sun_turn"], v["sun_height"], device),
        sun_colour=column(sun_colour),
        sun_size=math.radians(1.0 + 17.0 * v["sun_size"] ** 1.5),
        rim=_direction(scene, v["sun_turn"] + 168.0, 24.0, device),
        rim_colour=column(rim_colour),
        horizon=column(horizon),
        zenith=column(zenith),
        above=column(above),
        below=column(below),
        floor_share=0.3 + 0.35 * fill,
        floor_gloss=v["floor_gloss"],
        table=table.to(device, torch.float32),
        metal=max(v["substance"], 0.0),
        rough=1.0 - v["gloss"],
        pearl=v["pearl"],
        wax=max(-v["substance"], 0.0),
        view=_direction(scene, 180.0, 4.0, device),
        dim=0.4 + 0.5 * fill,
    )


def sky(light: Light, directions: Tensor) -> Tensor:
    """The backdrop as the camera sees it: directions ``[4, P]`` -> ``[3, P]``."""
    rise = _smooth_step(directions[1], -0.02, 0.6)
    glow = torch.exp(((light.view.T @ directions) - 1.0) * 22.0)
    return (light.horizon + (light.zenith - light.horizon) * rise) * (light.dim + (1.0 - light.dim) * glow)


def surroundings(light: Light, directions: Tensor) -> Tensor:
    """What a surface mirrors where it meets no form: sky, floor, the sun's disc and two soft boxes out of view."""
    alpha = light.rough**2
    y = directions[1]
    blur = 0.06 + 0.6 * alpha
    up = _smooth_step(y, -blur, blur)
    floor = light.horizon + (light.below - light.horizon) * _smooth_step(-y, 0.15, 0.95)
    result = floor + (sky(light, directions) - floor) * up
    spread = light.sun_size**2 + alpha**2 * 0.5 + 0.0006
    facing = light.sun.T @ directions
    disc = torch.exp((facing - 1.0) / spread) * min(0.06 / spread, 9.0)
    result = result + light.sun_colour * disc
    height = y.clamp_min(0.05)
    side = (directions[0] / height).abs_()
    depth = (directions[2] / height + 0.3).abs_()
    box = _smooth_step(1.1 - side, -blur, blur) * _smooth_step(0.7 - depth, -blur, blur) * _smooth_step(y, 0.05, 0.3)
    result = result + (light.above * 1.6 + 0.5) * (box * (1.0 - 0.6 * alpha))
    strip = torch.exp(((light.rim.T @ directions) - 1.0) / (0.03 + alpha * 0.4)) * (1.0 - 0.5 * alpha)
    front = torch.exp((-(light.view.T @ directions) - 1.0) / 0.35)
    return result + light.rim_colour * (strip * 1.6) + (light.above + 0.3) * (front * 0.6)


def shadow(ctx: Context, scene: Scene, points: Tensor, normals: Tensor, light: Light, steps: int) -> Tensor:
    """How much of the sun is seen from points ``[4, P]``, 0..1 ``[P]``: one march, the narrowest passage counts.

    Penumbra from the ratio of clearance to distance (Quilez, 'Soft shadows in raymarched SDFs', 2010), with the better
    estimate of the narrowest point between two steps by Aaltonen (GDC 2018).
    """
    lift = 0.012 * scene.radius
    origins = points + normals * lift
    away = (origins - origins.new_tensor((*scene.centre, 1.0)).unsqueeze(1)).norm(dim=0)
    start, end = ball_span(scene, origins, light.sun.expand_as(origins), away * math.tan(light.sun_size))
    seen = torch.ones_like(start)
    rays = torch.nonzero(end > start).squeeze(1)
    if not len(rays):
        return seen
    origins, t, end = pick(origins, rays), pick(start, rays).add_(lift * 0.5), pick(end, rays)
    sharp = 0.5 / math.tan(light.sun_size)
    near = scene.field.distance(torch.addcmul(origins, light.sun, t))
    least = (near / t).mul_(sharp).add_(0.5).clamp_max_(1.0)
    for number in range(1, steps):
        if number % 4 == 0:
            ctx.check()
            alive = torch.nonzero((least > 0.0) & (t < end)).squeeze(1)
            if not len(alive):
                break
            if len(alive) < 0.7 * len(rays):
                seen.index_copy_(0, rays, least)
                rays, t, end, near, least = (pick(x, alive) for x in (rays, t, end, near, least))
                origins = pick(origins, alive)
        last = near
        way = (near * scene.field.step).clamp_(0.012 * scene.radius, 0.25 * scene.radius)
        t = t + way
        near = scene.field.distance(torch.addcmul(origins, light.sun, t))
        square = near * near
        back = torch.addcmul(square, last, last, value=-1.0).div_(way).add_(way).mul_(0.5).clamp_min_(0.0)
        back = torch.minimum(back, way)
        across = square.addcmul_(back, back, value=-1.0).clamp_min_(0.0).sqrt_().copysign_(near)
        least = torch.minimum(least, across.div_((t - back).clamp_min_(1e-4)).mul_(sharp).add_(0.5))
    seen.index_copy_(0, rays, least)
    seen.clamp_(0.0, 1.0)
    return seen * seen * (3.0 - 2.0 * seen)


def occlusion(field: Field, points: Tensor, normals: Tensor, reach: float, taps: int) -> Tensor:
    """How open the surroundings are, 0..1 ``[P]``: distances at a few heights over the surface against those heights
    (Evans, 'Fast approximations for global illumination on dynamic scenes', SIGGRAPH 2006 course)."""
    heights = [reach * ((i + 1) / taps) ** 1.4 for i in range(taps)]
    probes = torch.cat([points + normals * h for h in heights], dim=1)
    near = field.distance(probes).view(taps, -1)
    total = torch.zeros_like(near[0])
    weights = [0.75**i for i in range(taps)]
    for height, weight, value in zip(heights, weights, near, strict=True):
        total += (1.0 - value / height).clamp_(0.0, 1.0) * (weight / sum(weights))
    return (1.0 - 1.05 * total).clamp_(0.0, 1.0)


def albedo(light: Light, place: Tensor, facing: Tensor) -> Tensor:
    """The surface colour ``[3, P]``: palette at ``place``; pearl moves along it where the surface turns away."""
    shifted = place + light.pearl * 0.5 * (1.0 - facing) if light.pearl else place
    swung = 1.0 - (1.0 - shifted % 2.0).abs_()  # to the end of the palette and back
    return look_up(light.table, swung.mul_(0.9).add_(0.1), is_loop=False).T


def lit(light: Light, colour: Tensor, normals: Tensor, seen: Tensor, open_: Tensor, through: Tensor | None) -> Tensor:
    """Diffuse light that a surface gives back: sun times ``seen``, sky and floor times ``open_``, light through wax."""
    facing = (light.sun.T @ normals).squeeze(0)
    wrap = 0.35 * light.wax
    sun = ((facing + wrap) / (1.0 + wrap)).clamp_min_(0.0) * seen
    up = normals[1] * 0.5 + 0.5
    ambient = light.below + (light.above - light.below) * up
    rim = (light.rim.T @ normals).squeeze(0).clamp_min_(0.0)
    total = light.sun_colour * (sun * 0.62) + ambient * open_ + light.rim_colour * (rim * open_ * 0.28)
    result = colour * total
    if through is not None:
        result = result + colour.sqrt() * colour * light.sun_colour * (through * light.wax * 0.5)
    return result


def tone_map(radiance: Tensor) -> Tensor:
    """Radiance -> display light in [0, 1], keeping hue: Khronos PBR Neutral tone mapper (Khronos Group 2024)."""
    least = radiance.amin(0, keepdim=True)
    offset = torch.where(least < 0.08, least - 6.25 * least * least, 0.04)
    colour = radiance - offset
    peak = colour.amax(0, keepdim=True).clamp_min(1e-6)
    start = 0.8 - 0.04
    room = 1.0 - start
    squeezed = 1.0 - room * room / (peak + room - start)
    new_peak = torch.where(peak < start, peak, squeezed)
    colour = colour * (new_peak / peak)
    grey = 1.0 - 1.0 / (0.15 * (peak - new_peak) + 1.0)
    return torch.lerp(colour, new_peak.expand_as(colour), grey)


def _direction(scene: Scene, turn: float, height: float, device: torch.device) -> Tensor:
    """A unit vector ``[4, 1]``: degrees from the camera's own direction (0 behind it) and over the floor."""
    back = [-c for c in scene.camera.forward]
    angle = math.atan2(back[0], back[2]) + math.radians(turn)
    up = math.radians(height)
    direction = [math.cos(up) * math.sin(angle), math.sin(up), math.cos(up) * math.cos(angle), 0.0]
    return torch.tensor(direction, dtype=torch.float32, device=device).unsqueeze(1)


def _smooth_step(x: Tensor, low: float, high: float) -> Tensor:
    s = ((x - low) * (1.0 / (high - low))).clamp_(0.0, 1.0)
    return s * s * (3.0 - 2.0 * s)
