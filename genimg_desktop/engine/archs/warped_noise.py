"""Domain-warped noise: marble, terrain, clouds, silk and ink as regions of one continuous latent.

A plane is bent by noise, and bent again by noise read on the bent plane: f(p + fbm(p + fbm(p))) after I. Quilez,
'Domain warping', 2002, https://iquilezles.org/articles/warp/. Veins are waves along the bent plane, as in the marble
of K. Perlin, 'An image synthesizer', SIGGRAPH 1985. The result is a height that is coloured, lit from a side (Lambert;
highlight after J. Blinn, 'Models of light reflection', SIGGRAPH 1977) and ruled with lines of equal height.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, fields

import torch
from torch import Tensor

from genimg_desktop.core.context import Context
from genimg_desktop.core.text import Text
from genimg_desktop.engine.archs import gradient_noise, palettes
from genimg_desktop.engine.archs.gradient_noise import Octave
from genimg_desktop.engine.archs.steady_power import steady_power
from genimg_desktop.engine.capabilities import Frame
from genimg_desktop.spec.card import ModelCard

BAND_POINTS = 65_536
"""Points worked on at once: few enough to stay in the processor's cache and in little memory."""
_LEVELS_GRID = 72
_LINE_WIDTH = 0.0045
_SKY = (0.24, 0.28, 0.36)
"""Share of red, green and blue light that comes from the sky instead of the lamp."""
_FIRST_WARP, _SECOND_WARP, _HEIGHT = slice(0, 2), slice(2, 4), slice(4, 5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The numbers of a latent; ranges, units and meanings stand in models/warped_noise.toml."""

    x: float
    y: float
    features: float
    turn: float
    evolve: float
    roughness: float
    detail: float
    lacunarity: float
    ridge: float
    calm: float
    stretch: float
    warp: float
    fold: float
    warp_scale: float
    warp_detail: float
    veins: float
    vein_count: float
    vein_width: float
    relief: float
    light_direction: float
    light_height: float
    gloss: float
    hollows: float
    palette: float
    hue: float
    colour_shift: float
    colour_spread: float
    colour_drift: float
    contrast: float
    lines: float
    line_count: float
    vignette: float


class WarpedNoise:
    """Makes pictures of warped noise from named numbers."""

    COORDINATES: tuple[str, ...] = tuple(field.name for field in fields(Settings))

    def __init__(self, card: ModelCard, device: torch.device) -> None:
        self._card = card
        self._lattices = gradient_noise.hash_lattices(5).to(device)

    def generate(self, vectors: Tensor, labels: Tensor | None, frame: Frame, ctx: Context) -> Tensor:  # noqa: ARG002
        """vectors ``float64[N, 32]`` -> ``float32[N, 3, H, W]`` in [-1, 1]; there are no labels."""
        out = torch.empty(len(vectors), 3, frame.height, frame.width, device=vectors.device)
        for index, vector in enumerate(vectors.tolist()):
            settings = Settings(**dict(zip(self.COORDINATES, vector, strict=True)))
            plane = _Plane(settings, self._lattices)
            self._paint(plane, frame, out[index], (index, len(vectors)), ctx)
        return out

    def _paint(self, plane: _Plane, frame: Frame, out: Tensor, place: tuple[int, int], ctx: Context) -> None:
        fine = _samples_per_side(frame)
        pixel = 2.0 / (min(frame.width, frame.height) * fine)
        rows = max(1, BAND_POINTS // (frame.width * fine * fine))
        for top in range(0, frame.height, rows):
            ctx.check()
            ctx.report((place[0] + top / frame.height) / place[1], Text("Painting"))
            count = min(rows, frame.height - top)
            light = plane.band(frame.width * fine, frame.height * fine, top * fine, count * fine, pixel)
            if fine > 1:
                light = light.view(3, count, fine, frame.width, fine).mean(dim=(2, 4))
            out[:, top : top + count] = light.clamp_(0.0, 1.0).sqrt_().mul_(2.0).sub_(1.0)


def _samples_per_side(frame: Frame) -> int:
    if frame.quality == "draft":
        return 1
    return 3 if frame.width * frame.height <= 600 * 600 else 2


class _Plane:
    """One latent, ready to be painted band by band. Screen units: the shorter side runs from -1 to 1."""

    def __init__(self, settings: Settings, lattices: Tensor) -> None:
        s = self._settings = settings
        self._tables = gradient_noise.gradient_tables(lattices, s.evolve)
        angle, half = math.radians(s.turn), s.features / 2
        squeeze = 2.0**s.stretch
        self._across = (half * math.cos(angle) / squeeze, half * math.sin(angle) / squeeze)
        self._along = (-half * math.sin(angle) * squeeze, half * math.cos(angle) * squeeze)
        self._cells_per_unit = half * max(squeeze, 1.0 / squeeze)
        bend = s.warp_scale
        self._bends: list[list[Octave]] = [
            gradient_noise.octaves(s.warp_detail, 0.5, 2.0, (s.x * bend, s.y * bend), turn) for turn in (0.4, 1.3)
        ]
        self._layers = gradient_noise.octaves(s.detail, s.roughness, s.lacunarity, (s.x, s.y))
        table = palettes.palette_table(s.palette, s.hue)
        self._colours = palettes.srgb_to_linear(table).to(lattices.device, torch.float32)
        self._low, self._span = 0.0, 1.0
        self._find_levels(lattices.device)

    def band(self, width: int, height: int, top: int, rows: int, pixel: float) -> Tensor:
        """Rows ``top .. top + rows`` of a picture -> light ``float32[3, rows, width]``, 0..1 is what can be shown.

        pixel: screen units from one point to the next.
        """
        s, device = self._settings, self._colours.device
        x = (torch.arange(-1, width + 1, device=device) - (width - 1) / 2).mul_(pixel)
        y = (torch.arange(top - 1, top + rows + 1, device=device) - (height - 1) / 2).mul_(pixel)
        shape = (rows + 2, width + 2)
        planes = self._fields(x.repeat(rows + 2), y.repeat_interleave(width + 2), pixel)
        level, drift = (field.view(shape) for field in planes)
        slope = 0.5 / (pixel * s.features)
        dx = (level[1:-1, 2:] - level[1:-1, :-2]).mul_(slope)
        dy = (level[2:, 1:-1] - level[:-2, 1:-1]).mul_(slope)
        level, drift = level[1:-1, 1:-1], drift[1:-1, 1:-1]
        light = self._colour(level, drift).permute(2, 0, 1)
        light = self._line(light, level, torch.hypot(dx, dy).mul_(s.features), pixel)
        shade, shine = self._lit(dx, dy)
        dark = torch.exp(1.6 * level + 0.8).add_(1.0).reciprocal_().mul_(-s.hollows).add_(1.0)
        shade = shade.mul_(dark.mul_(self._vignette(x[1:-1], y[1:-1], 0.5 * pixel * math.hypot(width, height))))
        return light.mul(shade).add_(shine)

    def _fields(self, x: Tensor, y: Tensor, pixel: float) -> tuple[Tensor, Tensor]:
        """Height (about 0, deviation about 1) and drift of colour at screen points, each ``[P]``."""
        s = self._settings
        gx, gy = self._tables
        cells = pixel * self._cells_per_unit
        u = (x * self._across[0]).add_(y, alpha=self._across[1])
        v = (x * self._along[0]).add_(y, alpha=self._along[1])

        def bend(which: slice, layers: list[Octave], at_u: Tensor, at_v: Tensor) -> Tensor:
            scale = s.warp_scale
            return gradient_noise.octave_sum(
                (gx[which], gy[which]), at_u * scale, at_v * scale, layers, pixel=cells * scale
            )

        first = bend(_FIRST_WARP, self._bends[0], u, v)
        u1, v1 = u + first[0] * (0.36 * s.fold), v + first[1] * (0.36 * s.fold)
        second = bend(_SECOND_WARP, self._bends[1], u1, v1)
        u2, v2 = u + second[0] * (0.36 * s.warp), v + second[1] * (0.36 * s.warp)
        noise = gradient_noise.octave_sum(
            (gx[_HEIGHT], gy[_HEIGHT]), u2, v2, self._layers, pixel=cells, ridge=s.ridge, calm=s.calm
        )[0]
        if s.veins:
            wave = self._wave(u2 + 0.25 * noise, second[0])
            noise = torch.lerp(noise, wave, s.veins)
        return noise.sub_(self._low).div_(self._span), first[0] + 0.5 * second[1]

    def _wave(self, u: Tensor, bend: Tensor) -> Tensor:
        """Marble: waves along the bent plane, between a round wave and thin dark veins."""
        s = self._settings
        wave = torch.sin((u * s.vein_count + bend * 0.4).mul_(math.pi))
        thin = steady_power((1.0 - torch.sqrt(wave * wave + 0.002)).clamp_min_(0.0), 1.0 / s.vein_width - 0.5)
        return torch.lerp(0.9 - 2.6 * thin, wave * 1.4, s.vein_width)

    def _colour(self, level: Tensor, drift: Tensor) -> Tensor:
        """Height -> light ``[..., 3]``: a place on the palette that every height range has its share of."""
        s = self._settings
        share = torch.erf(level * (0.7 * s.contrast)).mul_(0.5)
        place = share.mul_(s.colour_spread).add_(drift, alpha=0.16 * s.colour_drift).add_(s.colour_shift)
        return palettes.look_up(self._colours, place)

    def _line(self, light: Tensor, level: Tensor, change: Tensor, pixel: float) -> Tensor:
        """Darken lines of equal height, everywhere of one width; ``change``: height per screen unit."""
        s = self._settings
        if not s.lines:
            return light
        step = level * s.line_count
        width = max(_LINE_WIDTH, 0.6 * pixel)
        away = (step - torch.round(step)).abs_().div_(change.mul_(s.line_count * width).add_(1e-3))
        return light * (1.0 - s.lines * torch.exp(-0.5 * away * away))

    def _lit(self, dx: Tensor, dy: Tensor) -> tuple[Tensor, Tensor]:
        """Light ``[3, rows, width]`` and highlight ``[rows, width]`` on a surface with slopes dx, dy.

        A warm lamp and a cool sky; a level surface gets white light of strength 1. Steep slopes are eased, for they
        would turn black or blaze.
        """
        s = self._settings
        angle, height = math.radians(s.light_direction), math.radians(s.light_height)
        lx, ly, lz = math.cos(angle) * math.cos(height), -math.sin(angle) * math.cos(height), math.sin(height)
        ease = torch.hypot(dx, dy).mul_(0.3 * s.relief).add_(1.0).reciprocal_().mul_(-0.9 * s.relief)
        nx, ny = dx * ease, dy * ease
        length = torch.rsqrt(nx * nx + ny * ny + 1.0)
        lamp = (nx * lx + ny * ly + lz).mul_(length).clamp_min_(0.0).mul_(1.0 / lz)
        shade = torch.stack([length * sky + lamp * (1.0 - sky) for sky in _SKY])
        half = math.sqrt(lx * lx + ly * ly + (lz + 1.0) ** 2)
        facing = ((nx * lx + ny * ly + lz + 1.0).mul_(length) / half).clamp_(0.0, 1.0)
        eighth = facing.square().square_().square_()
        return shade, (eighth * eighth).mul_(eighth).mul_(0.5 * s.gloss * min(1.0, 2.0 * s.relief))

    def _vignette(self, x: Tensor, y: Tensor, corner: float) -> Tensor:
        """Brightness ``[rows, width]``, lowest at ``corner`` screen units from the middle."""
        away = ((x * x)[None, :] + (y * y)[:, None]).mul_(1.0 / corner**2)
        return away.mul_(-0.8 * self._settings.vignette).add_(1.0)

    def _find_levels(self, device: torch.device) -> None:
        """Measure the heights of the middle square on a coarse grid, so that every place is well exposed."""
        pixel = 2.0 / _LEVELS_GRID
        line = (torch.arange(_LEVELS_GRID, device=device) - (_LEVELS_GRID - 1) / 2) * pixel
        level, _ = self._fields(line.repeat(_LEVELS_GRID), line.repeat_interleave(_LEVELS_GRID), pixel)
        ordered = torch.sort(level).values
        low, middle, high = (float(ordered[int(q * (len(ordered) - 1))]) for q in (0.05, 0.5, 0.95))
        self._low = 0.5 * middle + 0.25 * (low + high)
        self._span = max(high - low, 0.05) / 3.29
