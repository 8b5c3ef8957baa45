"""The numbers of a painting, and the current that its strokes follow.

The current is measured once on a grid that does not depend on the picture size.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor

from genimg_desktop.engine.archs.gradient_noise import octave_sum, octaves

CELL = 1.0 / 96.0
"""Screen units between grid points; the shorter side of a picture is 2."""
EDDY = 0.6
"""Speed of a whirl of strength 1 over the speed of the wind, for a potential of deviation 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The numbers of a latent; ranges, units and meanings stand in models/brushwork.toml."""

    x: float
    y: float
    features: float
    evolve: float
    eddies: float
    direction: float
    unrest: float
    spiral: float
    stroke_width: float
    stroke_length: float
    bristles: float
    dabs: float
    impasto: float
    light_direction: float
    light_height: float
    gloss: float
    palette: float
    hue: float
    colour_shift: float
    colour_spread: float
    colour_size: float
    colour_flow: float
    stroke_colour: float
    contrast: float
    canvas: float
    vignette: float


class Grid:
    """Points ``CELL`` apart over a rectangle around the middle, ``half_width`` x ``half_height`` screen units."""

    def __init__(self, half_width: float, half_height: float, device: torch.device) -> None:
        self._right, self._bottom = math.ceil(half_width / CELL) + 2, math.ceil(half_height / CELL) + 2
        self.width, self.height = 2 * self._right + 1, 2 * self._bottom + 1
        self.x = torch.arange(-self._right, self._right + 1, device=device).mul(CELL).repeat(self.height)
        self.y = torch.arange(-self._bottom, self._bottom + 1, device=device).mul(CELL).repeat_interleave(self.width)

    def near(self, x: Tensor, y: Tensor, jitter: tuple[float, float]) -> Tensor:
        """Numbers of the grid points next to screen points ``[P]``, both shifted by a share of a cell."""
        u = (x * (1.0 / CELL)).add_(self._right + jitter[0]).clamp_(0.0, self.width - 1.0)
        v = (y * (1.0 / CELL)).add_(self._bottom + jitter[1]).clamp_(0.0, self.height - 1.0)
        return v.to(torch.int32).mul_(self.width).add_(u.to(torch.int32))

    def read(self, rasters: tuple[Tensor, ...], x: Tensor, y: Tensor) -> list[Tensor]:
        """Values of ``[height * width]`` rasters at screen points ``[P]``, bilinear, the rim repeated."""
        u = (x * (1.0 / CELL)).add_(self._right).clamp_(0.0, self.width - 1.001)
        v = (y * (1.0 / CELL)).add_(self._bottom).clamp_(0.0, self.height - 1.001)
        u0, v0 = torch.floor(u), torch.floor(v)
        at = v0.to(torch.int32).mul_(self.width).add_(u0.to(torch.int32))
        u, v = u.sub_(u0), v.sub_(v0)
        corners = (at, at + 1, at + self.width, at + (self.width + 1))
        values = []
        for raster in rasters:
            a, b, c, d = (raster.index_select(0, corner) for corner in corners)
            values.append(torch.lerp(torch.lerp(a, b, u), torch.lerp(c, d, u), v))
        return values


class Current:
    """Unit directions and a colour field, read anywhere."""

    def __init__(self, settings: Settings, tables: tuple[Tensor, Tensor], grid: Grid) -> None:
        s, self._grid = settings, grid
        gx, gy = tables
        half = s.features / 2
        pixel = CELL * half
        u, v = grid.x * half, grid.y * half
        layers = octaves(2.0 + s.unrest, 0.25 + 0.2 * s.unrest, 2.0, (s.x, s.y))
        potential = octave_sum((gx[:1], gy[:1]), u, v, layers, pixel=pixel)[0].view(grid.height, grid.width)
        across, along = torch.gradient(potential, spacing=pixel, dim=(1, 0))
        angle, wind = math.radians(90.0 * s.spiral), math.radians(s.direction)
        cos, sin = math.cos(angle), math.sin(angle)
        flow_x = (across * sin - along * cos).mul_(EDDY * s.eddies).add_(math.cos(wind))
        flow_y = (along * sin + across * cos).mul_(EDDY * s.eddies).sub_(math.sin(wind))
        speed = torch.sqrt(flow_x * flow_x + flow_y * flow_y + 1e-4)
        self._across, self._along = (flow_x / speed).flatten(), (flow_y / speed).flatten()
        size = 1.0 / s.colour_size
        hues = octaves(3.0, 0.45, 2.0, (s.y + 31.7, s.x - 11.3), 0.9)
        self._hues = _levelled(octave_sum((gx[1:2], gy[1:2]), u * size, v * size, hues, pixel=pixel * size)[0], grid)

    def direction(self, x: Tensor, y: Tensor, jitter: tuple[float, float] | None) -> tuple[Tensor, Tensor]:
        """The current at screen points, of length about 1 (less in the middle of an eddy).

        jitter: shares of a cell by which the nearest grid point is read, quick and with a little grain; None blends.
        """
        if jitter is None:
            across, along = self._grid.read((self._across, self._along), x, y)
            return across, along
        at = self._grid.near(x, y, jitter)
        return self._across.index_select(0, at), self._along.index_select(0, at)

    def colour(self, x: Tensor, y: Tensor) -> Tensor:
        """The colour field at screen points: about 0, deviation about 1 over the middle square."""
        return self._grid.read((self._hues,), x, y)[0]


def _levelled(field: Tensor, grid: Grid) -> Tensor:
    """The field shifted and scaled by its spread over the middle square, the same for every shape of picture."""
    is_middle = (grid.x.abs() <= 1.0) & (grid.y.abs() <= 1.0)
    ordered = torch.sort(field[is_middle]).values
    low, middle, high = (float(ordered[int(q * (len(ordered) - 1))]) for q in (0.05, 0.5, 0.95))
    return (field - (0.5 * middle + 0.25 * (low + high))) / max((high - low) / 3.29, 0.05)
