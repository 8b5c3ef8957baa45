"""Escape-time fractals as one continuous space: Julia sets, the Mandelbrot set, and every slice between them.

The pairs (z0, c) of z -> z^p + c form a space of four dimensions. A picture is a plane in it through (0, c0):
z0 = cos(a) w, c = c0 + sin(a) w for the point w of the picture. Slice a = 0 shows the Julia set of c0, a = 90 degrees
the Mandelbrot set around c0 (B. Mandelbrot, 'Fractal aspects of the iteration of z -> lz(1-z)', 1980; A. Douady and
J. Hubbard, 1984). c0 walks along the shore of the main body of the set, where pictures are richest: with the multiplier
m = r exp(i t) of the fixed point, z = (m / p)^(1 / (p - 1)) and c0 = z - z^p.
"""

from __future__ import annotations

import cmath
import math
from dataclasses import dataclass, fields

import torch
from torch import Tensor

from genimg_desktop.core.context import Context, QuietContext
from genimg_desktop.core.text import Text
from genimg_desktop.engine.archs import palettes
from genimg_desktop.engine.archs.escape_orbits import Orbits, OrbitSettings, follow
from genimg_desktop.engine.capabilities import Frame
from genimg_desktop.spec.card import ModelCard

BAND_POINTS = 65_536
"""Points worked on at once: few enough to stay in the processor's cache."""
SINGLE_ZOOM = 9.0
"""Deeper than this many octaves, pixels are closer than float32 can tell apart."""
_LEVELS_GRID = 40
_HALF_VIEW = 1.6
_SHORE = 22.5
"""How fast the glow fades away from the shore, per half of the picture."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The numbers of a latent; ranges, units and meanings stand in models/escape_time.toml."""

    slice: float
    petal: float
    shore: float
    power: float
    zoom: float
    x: float
    y: float
    turn: float
    detail: float
    palette: float
    hue: float
    colour_shift: float
    bands: float
    stripes: float
    stripe_count: float
    trap: float
    trap_cross: float
    trap_size: float
    relief: float
    light_direction: float
    light_height: float
    glow: float
    inside: float
    vignette: float


class EscapeTime:
    """Makes pictures of escape-time fractals from named numbers."""

    COORDINATES: tuple[str, ...] = tuple(field.name for field in fields(Settings))

    def __init__(self, card: ModelCard, device: torch.device) -> None:
        self._card, self._device = card, device

    def generate(self, vectors: Tensor, labels: Tensor | None, frame: Frame, ctx: Context) -> Tensor:  # noqa: ARG002
        """vectors ``float64[N, 24]`` -> ``float32[N, 3, H, W]`` in [-1, 1]; there are no labels."""
        out = torch.empty(len(vectors), 3, frame.height, frame.width, device=vectors.device)
        for index, vector in enumerate(vectors.tolist()):
            settings = Settings(**dict(zip(self.COORDINATES, vector, strict=True)))
            self._paint(_Slice(settings, vectors.device), frame, out[index], (index, len(vectors)), ctx)
        return out

    def _paint(self, view: _Slice, frame: Frame, out: Tensor, place: tuple[int, int], ctx: Context) -> None:
        fine = 1 if frame.quality == "draft" else 2
        rows = max(1, BAND_POINTS // (frame.width * fine * fine))
        unit = 2.0 / min(frame.width, frame.height)
        for top in range(0, frame.height, rows):
            ctx.check()
            ctx.report((place[0] + top / frame.height) / place[1], Text("Following orbits"))
            count = min(rows, frame.height - top)
            x, y = _points(frame, top, count, fine, unit)
            light = view.light(x.to(out.device), y.to(out.device), unit / fine, frame.quality == "draft", ctx)
            light = light.view(count, fine, frame.width, fine, 3).mean(dim=(1, 3))
            dim = view.vignette(frame, top, count, unit).to(out.device)
            shown = (light * dim).clamp_(0.0, 1.0).sqrt_().mul_(2.0).sub_(1.0)
            out[:, top : top + count] = shown.permute(2, 0, 1)


def _points(frame: Frame, top: int, count: int, fine: int, unit: float) -> tuple[Tensor, Tensor]:
    """Screen places ``float64`` of the samples of some rows; the shorter side runs from -1 to 1, y upwards."""
    columns = torch.arange(frame.width * fine, dtype=torch.float64)
    lines = torch.arange(top * fine, (top + count) * fine, dtype=torch.float64)
    x = ((columns + 0.5) / fine - frame.width / 2) * unit
    y = (frame.height / 2 - (lines + 0.5) / fine) * unit
    return x.repeat(len(lines)), y.repeat_interleave(len(columns))


class _Slice:
    """One latent: a plane through the space of orbits, and how it is coloured."""

    def __init__(self, settings: Settings, device: torch.device) -> None:
        s = self._settings = settings
        self.power = round(s.power)
        multiplier = cmath.rect(s.shore, math.radians(s.petal))
        fixed = (multiplier / self.power) ** (1.0 / (self.power - 1))
        self.base = fixed - fixed**self.power
        angle = math.radians(s.slice)
        self.growth = (math.cos(angle), math.sin(angle))
        self.half = _HALF_VIEW * 2.0**-s.zoom
        self.rotation = cmath.rect(1.0, math.radians(s.turn))
        self._dtype = torch.float32 if s.zoom <= SINGLE_ZOOM else torch.float64
        table = palettes.palette_table(s.palette, s.hue)
        self._colours = palettes.srgb_to_linear(table).to(device, torch.float32)
        self._device = device
        self._low, self._span = self._levels()

    def light(self, x: Tensor, y: Tensor, pixel: float, is_draft: bool, ctx: Context) -> Tensor:
        """Screen places ``[P]`` -> linear light ``float32[P, 3]``. pixel: screen units between samples."""
        return self._coloured(self._orbits(x, y, is_draft, ctx), pixel)

    def vignette(self, frame: Frame, top: int, count: int, unit: float) -> Tensor:
        """How much light is left towards the corners: ``[count, W, 1]``."""
        x, y = _points(frame, top, count, 1, unit)
        away = (x.square() + y.square()) / (0.25 * unit**2 * (frame.width**2 + frame.height**2))
        return (1.0 - 0.75 * self._settings.vignette * away).to(torch.float32).view(count, frame.width, 1)

    def _orbits(self, x: Tensor, y: Tensor, is_draft: bool, ctx: Context) -> Orbits:
        s = self._settings
        wx, wy = (x + s.x) * self.half, (y + s.y) * self.half
        turned_x = wx * self.rotation.real - wy * self.rotation.imag
        turned_y = wx * self.rotation.imag + wy * self.rotation.real
        start = (
            turned_x * self.growth[0],
            turned_y * self.growth[0],
            turned_x * self.growth[1] + self.base.real,
            turned_y * self.growth[1] + self.base.imag,
        )
        limit = (42 + 11 * s.zoom) if is_draft else (320 + 60 * s.zoom)
        settings = OrbitSettings(
            power=self.power,
            limit=round(limit * 2.0**s.detail),
            stripe_count=round(s.stripe_count) if s.stripes else 0,
            trap_cross=s.trap_cross,
            trap_size=s.trap_size,
        )
        zx, zy, cx, cy = (part.to(self._dtype) for part in start)
        return follow((zx, zy, cx, cy), self.growth, settings, ctx)

    def _levels(self) -> tuple[float, float]:
        """Where the counts of this view lie, from a fixed grid, so that every size has the same colours."""
        side = torch.linspace(-1.0, 1.0, _LEVELS_GRID, dtype=torch.float64, device=self._device)
        orbits = self._orbits(side.repeat(_LEVELS_GRID), side.repeat_interleave(_LEVELS_GRID), True, QuietContext())
        heights = _height(orbits.count[orbits.has_escaped])
        if len(heights) < 16:
            return 0.0, 1.0
        low, high = heights.quantile(torch.tensor([0.02, 0.96], dtype=heights.dtype, device=self._device)).tolist()
        return low, max(high - low, 0.15)

    def _coloured(self, orbits: Orbits, pixel: float) -> Tensor:
        s = self._settings
        place = (_height(orbits.count) - self._low) / self._span * s.bands
        trapped = torch.exp(-5.0 * orbits.trap)
        stripes = orbits.stripes - 0.5 if s.stripes else torch.zeros_like(place)
        place = place + s.colour_shift + 0.5 * s.trap * trapped + 0.35 * s.stripes * stripes
        light = palettes.look_up(self._colours, place.to(torch.float32))
        near = (orbits.distance / self.half).to(torch.float32)
        shade = self._shade(orbits) * (1.0 + 1.5 * s.stripes * stripes.to(torch.float32))
        edge = torch.exp(-_SHORE * near)
        light = light * shade.unsqueeze(-1) * (1.0 - 0.75 * max(-s.glow, 0.0) * edge).unsqueeze(-1)
        bright = palettes.look_up(self._colours, torch.full((1,), s.colour_shift + 0.62, device=light.device))
        light = torch.lerp(light, bright * 1.15 + 0.08, (max(s.glow, 0.0) * 0.85 * edge).unsqueeze(-1))
        dark = palettes.look_up(self._colours, (s.colour_shift + 0.55 * trapped).to(torch.float32))
        dark = dark * (s.inside * (0.04 + 0.96 * trapped.to(torch.float32).square())).unsqueeze(-1)
        cover = (near / pixel * 0.8).clamp(0.0, 1.0) * orbits.has_escaped
        rim = torch.lerp(dark, light, 0.45)
        light = torch.lerp(rim, light, cover.unsqueeze(-1))
        return torch.where(orbits.has_escaped.unsqueeze(-1), light, dark)

    def _shade(self, orbits: Orbits) -> Tensor:
        """Lambert shading of the potential, as if the picture were embossed; 1 on average."""
        s = self._settings
        lamp = cmath.rect(1.0, math.radians(s.light_direction)) * self.rotation
        height = math.tan(math.radians(s.light_height))
        facing = orbits.slope_x * lamp.real + orbits.slope_y * lamp.imag
        lit = ((facing + height) / (1.0 + height)).clamp_min(0.0)
        return torch.lerp(torch.ones_like(lit), 0.2 + 1.35 * lit, s.relief).to(torch.float32)


def _height(count: Tensor) -> Tensor:
    """Counts -> heights in which each doubling is one step: deep and shallow views share their colours evenly."""
    return (count + 2.0).log()
