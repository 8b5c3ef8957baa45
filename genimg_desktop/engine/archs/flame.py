"""Fractal flames (S. Draves and E. Reckase, 'The fractal flame algorithm', 2003): three maps, a symmetry and a lens.

Every latent is framed and exposed by itself: the flame is measured first, then drawn to fill the picture.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, fields

import torch
from torch import Tensor

from genimg_desktop.core.context import Context
from genimg_desktop.core.text import Text
from genimg_desktop.engine.archs import flame_light, palettes
from genimg_desktop.engine.archs.flame_game import POINTS, Game, Histogram, Map, Rules, Tables, View
from genimg_desktop.engine.archs.flame_light import Development
from genimg_desktop.engine.archs.steady_power import steady_power
from genimg_desktop.engine.capabilities import Frame
from genimg_desktop.spec.card import ModelCard

DRAFT_SAMPLES, FINAL_SAMPLES = 14, 160
"""Points per picture cell."""
FULLY_SAMPLED = 1024 * 1024
ENOUGH_POINTS = 90.0
"""Points that must meet in a blur."""
SETTLING_STEPS = 14
MEASURED_POINTS = 8192
COVER_GRID = 48
LEAST_COVER, MOST_COVER, LEAST_TEXTURE = 0.38, 0.8, 0.19
DUST_CURE, FOG_CURE = 1.2, 2.5
"""Growth of the maps per share of the picture that is covered too little, or too much and without texture."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The numbers of a latent; ranges, units and meanings stand in models/flame.toml."""

    form_a: float
    turn_a: float
    size_a: float
    x_a: float
    y_a: float
    form_b: float
    turn_b: float
    size_b: float
    x_b: float
    y_b: float
    form_c: float
    turn_c: float
    size_c: float
    x_c: float
    y_c: float
    balance: float
    third: float
    symmetry: float
    mirror: float
    lens: float
    lens_amount: float
    turn: float
    zoom: float
    palette: float
    hue: float
    colour_shift: float
    colour_spread: float
    colour_speed: float
    brightness: float
    depth: float
    glow: float
    ground: float


class Flame:
    """Makes pictures of fractal flames from named numbers."""

    COORDINATES: tuple[str, ...] = tuple(field.name for field in fields(Settings))

    def __init__(self, card: ModelCard, device: torch.device) -> None:
        self._card = card
        self._tables = Tables(device)

    def generate(self, vectors: Tensor, labels: Tensor | None, frame: Frame, ctx: Context) -> Tensor:  # noqa: ARG002
        """vectors ``float64[N, 32]`` -> ``float32[N, 3, H, W]`` in [-1, 1]; there are no labels."""
        out = torch.empty(len(vectors), 3, frame.height, frame.width, device=vectors.device)
        for index, vector in enumerate(vectors.tolist()):
            settings = Settings(**dict(zip(self.COORDINATES, vector, strict=True)))
            out[index] = self._picture(settings, frame, (index, len(vectors)), ctx)
        return out

    def _picture(self, s: Settings, frame: Frame, place: tuple[int, int], ctx: Context) -> Tensor:
        colours = _colours(s).to(self._tables.start.device, torch.float32)
        fine = 2 if frame.quality == "final" and max(frame.width, frame.height) <= 1024 else 1
        width, height = frame.width * fine, frame.height * fine
        game = self._filling(s, ctx)
        views = game.views(_framed(game, s, width, height))
        histogram = Histogram(width, height, colours)
        steps = math.ceil(_samples(frame) / (POINTS * len(views)))
        for step in range(steps):
            ctx.check()
            ctx.report((place[0] + 0.9 * step / steps) / place[1], Text("Drawing points"))
            game.step()
            histogram.add(game.seen(), views, ctx)
        sums = flame_light.smoothed(histogram.sums(ctx), ENOUGH_POINTS, 3 + fine, ctx)
        light = flame_light.light_of(sums, _development(s, colours), ctx)
        if fine > 1:
            light = light.view(3, frame.height, fine, frame.width, fine).mean(dim=(2, 4))
        return steady_power(light.clamp_(0.0, 1.0), 1 / 2.2).clamp_(0.0, 1.0).mul_(2.0).sub_(1.0)

    def _filling(self, s: Settings, ctx: Context) -> Game:
        """A settled flame that is neither dust nor fog: the sizes of its maps are mended once by what it covers."""
        game = self._settled(_rules(s, 1.0), ctx)
        covered, texture = flame_light.cover_and_texture(_coarse_count(game, s, ctx))
        dust = max(0.0, LEAST_COVER - covered)
        fog = max(0.0, covered - MOST_COVER) * min(1.0, max(0.0, (LEAST_TEXTURE - texture) / 0.05))
        growth = 1.0 + DUST_CURE * dust - FOG_CURE * fog
        return game if growth == 1.0 else self._settled(_rules(s, growth), ctx)

    def _settled(self, rules: Rules, ctx: Context) -> Game:
        game = Game(rules, self._tables)
        for _ in range(SETTLING_STEPS):
            ctx.check()
            game.step()
        return game


def _samples(frame: Frame) -> float:
    """How many points to draw; very large pictures get fewer per cell, for the eye sees them smaller."""
    cells = frame.width * frame.height
    per_cell = DRAFT_SAMPLES if frame.quality == "draft" else FINAL_SAMPLES
    return per_cell * cells * min(1.0, math.sqrt(FULLY_SAMPLED / cells))


def _coarse_count(game: Game, s: Settings, ctx: Context) -> Tensor:
    """Points per cell of a coarse picture."""
    raster = Histogram(COVER_GRID, COVER_GRID, torch.ones(2, 3, device=game.seen()[0].device))
    raster.add(game.seen(), game.views(_framed(game, s, COVER_GRID, COVER_GRID)), ctx)
    return raster.sums(ctx)[0]


def _rules(s: Settings, growth: float) -> Rules:
    """The maps of a latent. Every size is multiplied by ``growth``, and lowered for a symmetry, whose copies fill."""
    shared = growth * round(s.symmetry) ** -0.3

    def one(form: float, turn: float, size: float, x: float, y: float, weight: float, colour: float) -> Map:
        return Map(form=form, turn=math.radians(turn), size=size * shared, x=x, y=y, weight=weight, colour=colour)

    return Rules(
        maps=(
            one(s.form_a, s.turn_a, s.size_a, s.x_a, s.y_a, (1.0 - s.third) * (1.0 - s.balance), 0.0),
            one(s.form_b, s.turn_b, s.size_b, s.x_b, s.y_b, (1.0 - s.third) * s.balance, 1.0),
            one(s.form_c, s.turn_c, s.size_c, s.x_c, s.y_c, s.third, 0.5),
        ),
        order=round(s.symmetry),
        is_mirrored=s.mirror >= 0.5,
        lens=s.lens,
        lens_amount=s.lens_amount,
        colour_speed=s.colour_speed,
    )


def _colours(s: Settings) -> Tensor:
    """Linear light ``[256, 3]`` of the colours 0..1 of points."""
    place = torch.linspace(-0.5, 0.5, 256, dtype=torch.float64) * s.colour_spread + s.colour_shift
    colours = palettes.palette(place, s.palette, s.hue, is_linear=True)
    peak = colours.amax(dim=1, keepdim=True).clamp_min(1e-4)
    return (colours / peak).pow(1.5) * (0.25 + 0.75 * peak.sqrt())


def _development(s: Settings, colours: Tensor) -> Development:
    mean = colours.mean(dim=0)
    mean = mean / mean.max().clamp_min(1e-6)
    ground = (s.ground**2 * (0.25 + 0.75 * mean) * 2.0 + 0.004 * mean).tolist()
    return Development(
        brightness=s.brightness, depth=s.depth, vibrancy=0.8, glow=s.glow, ground=(ground[0], ground[1], ground[2])
    )


def _framed(game: Game, s: Settings, width: int, height: int) -> View:
    """Measure where the points are and fit the middle 98 percent into the picture."""
    angle = math.radians(s.turn)
    cos, sin = math.cos(angle), math.sin(angle)
    seen_x, seen_y, _ = (part[:: POINTS // MEASURED_POINTS] for part in game.seen())
    x, y = seen_x * cos + seen_y * sin, seen_y * cos - seen_x * sin
    if round(s.symmetry) > 1 or s.mirror >= 0.5:
        three_quarters, nearly_all = _quantiles(torch.hypot(x, y), 0.75, 0.985)
        mid_x = mid_y = 0.0
        half_x = half_y = min(nearly_all, 1.9 * three_quarters)
    else:
        (mid_x, half_x), (mid_y, half_y) = _extent(x), _extent(y)
    scale = 0.44 * s.zoom * min(width / max(half_x, 1e-4), height / max(half_y, 1e-4))
    return View(
        scale * cos,
        scale * sin,
        width / 2 - scale * mid_x,
        -scale * sin,
        scale * cos,
        height / 2 - scale * mid_y,
    )


def _extent(values: Tensor) -> tuple[float, float]:
    """Middle and half width of where the points are; long thin tails are cut."""
    low, inner_low, inner_high, high = _quantiles(values, 0.01, 0.15, 0.85, 0.99)
    reach = 1.1 * (inner_high - inner_low)
    low, high = max(low, inner_low - reach), min(high, inner_high + reach)
    return (low + high) / 2, (high - low) / 2


def _quantiles(values: Tensor, *shares: float) -> list[float]:
    ordered = torch.sort(values).values
    return ordered[[int(share * (len(values) - 1)) for share in shares]].tolist()
