"""Brushwork: strokes of thick paint that follow a current, as one continuous latent.

A current is the turned slope of a noise potential (R. Bridson, J. Hourihan and M. Nordenstam, 'Curl-noise for
procedural fluid flow', SIGGRAPH 2007). Bristle marks are noise averaged along the current (B. Cabral and L. Leedom,
'Imaging vector fields using line integral convolution', SIGGRAPH 1993). Their mean is the height of the paint, which
is lit from a side (A. Hertzmann, 'Fast paint texture', NPAR 2002); colours are carried along by the strokes.
"""

from __future__ import annotations

import math
from dataclasses import fields

import torch
from torch import Tensor

from genimg_desktop.core.context import Context
from genimg_desktop.core.seeds import stream
from genimg_desktop.core.text import Text
from genimg_desktop.engine.archs import gradient_noise, palettes
from genimg_desktop.engine.archs.brush_current import Current, Grid, Settings
from genimg_desktop.engine.capabilities import Frame
from genimg_desktop.spec.card import ModelCard

BAND_POINTS = 65_536
"""Points worked on at once: few enough to stay in the processor's cache and in little memory."""
TILE, FINER = 2048, 16
"""Cells of the tile of random values along each side, and how many of them lie between two random numbers."""
TILE_STD = 40.0
BRISTLES_PER_STROKE = 2.7
STROKE_CONTRAST = 0.98
"""Brings a mean over a stroke back to deviation 1."""


class Brushwork:
    """Makes pictures of flowing brush strokes from named numbers."""

    COORDINATES: tuple[str, ...] = tuple(field.name for field in fields(Settings))

    def __init__(self, card: ModelCard, device: torch.device) -> None:
        self._card = card
        self._lattices = gradient_noise.hash_lattices(2).to(device)
        self._bristles = _bristle_tile().to(device)

    def generate(self, vectors: Tensor, labels: Tensor | None, frame: Frame, ctx: Context) -> Tensor:  # noqa: ARG002
        """vectors ``float64[N, 26]`` -> ``float32[N, 3, H, W]`` in [-1, 1]; there are no labels."""
        out = torch.empty(len(vectors), 3, frame.height, frame.width, device=vectors.device)
        for index, vector in enumerate(vectors.tolist()):
            ctx.check()
            settings = Settings(**dict(zip(self.COORDINATES, vector, strict=True)))
            painting = _Painting(settings, self._lattices, self._bristles, frame)
            self._paint(painting, frame, out[index], (index, len(vectors)), ctx)
        return out

    def _paint(self, painting: _Painting, frame: Frame, out: Tensor, place: tuple[int, int], ctx: Context) -> None:
        fine = 2 if frame.quality == "final" else 1
        pixel = 2.0 / (min(frame.width, frame.height) * fine)
        rows = max(1, BAND_POINTS // (frame.width * fine * fine))
        for top in range(0, frame.height, rows):
            ctx.report((place[0] + top / frame.height) / place[1], Text("Painting"))
            count = min(rows, frame.height - top)
            light = painting.band(frame.width * fine, frame.height * fine, top * fine, count * fine, pixel, ctx)
            if fine > 1:
                light = light.view(3, count, fine, frame.width, fine).mean(dim=(2, 4))
            out[:, top : top + count] = light.clamp_(0.0, 1.0).sqrt_().mul_(2.0).sub_(1.0)


class _Painting:
    """One latent, ready to be painted band by band. Screen units: the shorter side runs from -1 to 1."""

    def __init__(self, settings: Settings, lattices: Tensor, bristles: Tensor, frame: Frame) -> None:
        s = self._settings = settings
        self._bristles = bristles
        self._is_quick = frame.quality == "draft"
        self._length = s.stroke_length * s.stroke_width
        density = BRISTLES_PER_STROKE * (0.4 + 0.6 * min(1.0, 3.0 * s.bristles)) * (0.7 if self._is_quick else 1.0)
        self._steps = math.ceil(s.stroke_length * density)
        margin = self._length * max(1.0, s.colour_flow) + 0.1
        short = min(frame.width, frame.height)
        grid = Grid(frame.width / short + margin, frame.height / short + margin, lattices.device)
        tables = gradient_noise.gradient_tables(lattices, s.evolve)
        self._current = Current(s, tables, grid)
        table = palettes.palette_table(s.palette, s.hue)
        self._colours = palettes.srgb_to_linear(table).to(lattices.device, torch.float32)

    def band(self, width: int, height: int, top: int, rows: int, pixel: float, ctx: Context) -> Tensor:
        """Rows ``top .. top + rows`` of a picture -> light ``float32[3, rows, width]``, 0..1 is what can be shown."""
        s, device = self._settings, self._bristles.device
        x = (torch.arange(-1, width + 1, device=device) - (width - 1) / 2).mul_(pixel)
        y = (torch.arange(top - 1, top + rows + 1, device=device) - (height - 1) / 2).mul_(pixel)
        shape = (rows + 2, width + 2)
        marks, tint, base = (
            part.view(shape) for part in self._strokes(x.repeat(rows + 2), y.repeat_interleave(width + 2), ctx)
        )
        marks, tint = self._mixed(marks, tint)
        paint = marks
        if s.canvas:
            weave = torch.sin(x * 260.0)[None, :] * torch.sin(y * 260.0)[:, None]
            paint = paint + weave.mul_(0.25 * s.canvas * min(1.0, max(0.0, 0.02 / pixel - 1.0)))
        slope = 0.5 * s.stroke_width / pixel
        dx = (paint[1:-1, 2:] - paint[1:-1, :-2]).mul_(slope)
        dy = (paint[2:, 1:-1] - paint[:-2, 1:-1]).mul_(slope)
        marks, tint, base = (part[1:-1, 1:-1] for part in (marks, tint, base))
        place = torch.erf(base * (0.7 * s.contrast)).mul_(0.5 * s.colour_spread)
        place.add_(tint, alpha=0.1 * s.stroke_colour).add_(s.colour_shift)
        light = palettes.look_up(self._colours, place).permute(2, 0, 1)
        shade, shine = self._lit(dx, dy)
        shade.mul_((marks * (0.16 * s.impasto)).add_(1.0))
        corner = 0.5 * pixel * math.hypot(width, height)
        away = ((x * x)[None, 1:-1] + (y * y)[1:-1, None]).mul_(-0.8 * s.vignette / corner**2)
        shade.mul_(away.add_(1.0))
        return (light * shade).add_(shine)

    def _strokes(self, x: Tensor, y: Tensor, ctx: Context) -> tuple[Tensor, Tensor, Tensor]:
        """Height of the marks, tint of the strokes (both about 0, deviation about 1) and colour field at points.

        Line integral convolution with a Hann window over ``self._steps`` steps up and down the current.
        """
        s = self._settings
        step = self._length / self._steps
        marks, tint = torch.zeros_like(x), torch.zeros_like(x)
        for sign in (1.0, -1.0):
            px, py = x, y
            for k in range(self._steps + 1):
                ctx.check()
                share = 0.5 if k == 0 else 1.0
                weight = share * (0.5 + 0.5 * math.cos(math.pi * k / (self._steps + 1)))
                jitter = _jitter(k if sign > 0 else k + self._steps)
                marks.add_(self._bristle(px, py, BRISTLES_PER_STROKE / s.stroke_width, jitter), alpha=weight)
                tint.add_(self._bristle(px, py, 1.0 / s.stroke_width, jitter), alpha=weight)
                if k < self._steps:
                    if k % 2 == 0:
                        vx, vy = self._current.direction(px, py, jitter if self._is_quick else None)
                    px, py = px.add(vx, alpha=sign * step), py.add(vy, alpha=sign * step)
        base = self._current.colour(x + (px - x) * s.colour_flow, y + (py - y) * s.colour_flow)
        return marks, tint, base

    def _mixed(self, marks: Tensor, tint: Tensor) -> tuple[Tensor, Tensor]:
        """Even out both to deviation 1; paint is high where strokes are light, with bristle lines on top."""
        s = self._settings
        even = STROKE_CONTRAST * math.sqrt(s.stroke_length) / (TILE_STD * self._steps)
        tint, marks = tint * even, marks * (even * math.sqrt(BRISTLES_PER_STROKE))
        flat = tint * torch.rsqrt(tint * tint + 0.15)
        tint = torch.lerp(tint, flat * 1.1, s.dabs)
        return torch.lerp(tint, marks, 0.6 * s.bristles), tint

    def _bristle(self, x: Tensor, y: Tensor, scale: float, jitter: tuple[float, float]) -> Tensor:
        """Random values at screen points, ``scale`` per unit. Another jitter at every step smooths the cells away."""
        u = (x * (scale * FINER)).add_(jitter[0]).floor_().to(torch.int32) & (TILE - 1)
        v = (y * (scale * FINER)).add_(jitter[1]).floor_().to(torch.int32) & (TILE - 1)
        return self._bristles.index_select(0, v.mul_(TILE).add_(u))

    def _lit(self, dx: Tensor, dy: Tensor) -> tuple[Tensor, Tensor]:
        """Brightness and highlight of paint with slopes; level paint has brightness 1. Steep slopes are eased."""
        s = self._settings
        angle, height = math.radians(s.light_direction), math.radians(s.light_height)
        lx, ly, lz = math.cos(angle) * math.cos(height), -math.sin(angle) * math.cos(height), math.sin(height)
        ease = torch.hypot(dx, dy).mul_(0.4 * s.impasto).add_(1.0).reciprocal_().mul_(-0.75 * s.impasto)
        nx, ny = dx * ease, dy * ease
        length = torch.rsqrt(nx * nx + ny * ny + 1.0)
        shade = (nx * lx + ny * ly + lz).mul_(length).clamp_min_(0.0).mul_(0.7 / lz).add_(0.3)
        half = math.sqrt(lx * lx + ly * ly + (lz + 1.0) ** 2)
        facing = ((nx * lx + ny * ly + lz + 1.0).mul_(length) / half).clamp_(0.0, 1.0)
        eighth = facing.square().square_().square_()
        tight = (eighth * eighth).mul_(eighth)
        return shade, tight.mul_(0.3 * s.gloss * min(1.0, 2.0 * s.impasto))


def _jitter(k: int) -> tuple[float, float]:
    """The k-th point of a sequence that fills the unit square evenly (Roberts 2018, generalised golden ratio)."""
    return k * 0.7548776662466927 % 1.0, k * 0.5698402909980532 % 1.0


def _bristle_tile() -> Tensor:
    """Value noise that repeats: ``int8[TILE * TILE]``, deviation ``TILE_STD``; small, to stay in the cache."""
    count = TILE // FINER
    values = torch.from_numpy(stream(1993, "bristles").standard_normal((count, count)))
    for dim in (0, 1):
        place = torch.arange(TILE, dtype=torch.float64) / FINER
        low = place.floor()
        share = place - low
        share = share * share * (3.0 - 2.0 * share)
        first = values.index_select(dim, low.long())
        second = values.index_select(dim, (low.long() + 1) % count)
        share = share[:, None] if dim == 0 else share
        values = first + (second - first) * share
    return (values * (TILE_STD / values.std())).round().clamp(-127, 127).to(torch.int8).flatten()
