"""Curated colour palettes that blend into one another, for every rule-based architecture.

A palette is a loop of stops, interpolated in OKLab (Ottosson 2020, 'A perceptual color space for image processing',
https://bottosson.github.io/posts/oklab/), where equal steps look equal and a blend of two colours keeps its
lightness. ``palette`` is what architectures call; the coordinate 'palette' of their cards runs from 0 to
``PALETTE_COUNT - 1`` and blends between neighbours, 'hue shift' turns all colours in degrees.
"""

from __future__ import annotations

import torch
from torch import Tensor

from genimg_desktop.engine.archs.steady_power import steady_power

PALETTES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Deep sea and amber", ("000b4f", "1f66c4", "a9dff0", "fdf6dc", "ffab1a", "5c1d0a")),
    ("Sunset", ("170b2e", "5b1a66", "c2325e", "f6763e", "fdd27f", "fff0d6")),
    ("Ember", ("0b090d", "3b0d14", "921d16", "e2581b", "f9b233", "fff1c4")),
    ("Rose quartz", ("2b1b2e", "6e3a5d", "bd6f90", "eeaab6", "fbe0d8", "a9b4d6")),
    ("Orchid night", ("0d0b26", "3a1c71", "8a3ab9", "ea5fa6", "ffc7a3", "59b8d0")),
    ("Glacier", ("05131f", "0e3a58", "2e7fa5", "87c6da", "eef8f8", "b7a6da")),
    ("Lagoon", ("031d29", "05525f", "14a08f", "8fe0b0", "faf4cc", "f08f63")),
    ("Moss", ("0f150e", "2b4a2c", "67903c", "cbc96c", "f7efcc", "b1633a")),
    ("Desert", ("20120f", "6e3823", "bb743f", "e6ba7b", "f8ead0", "6aa0a8")),
    ("Porcelain", ("0e2247", "39699f", "a8c6de", "faf8f2", "e5cba3", "96563a")),
    ("Ink and vermilion", ("0b0c10", "3a3f48", "8d949d", "e3e5e6", "fffdf8", "c8371f")),
    ("Spectrum", ("5a4fcf", "2f9fd8", "45c49a", "ecd75c", "f08a56", "d8558f")),
)
"""Name and six sRGB stops of each palette, from dark to light and on to an accent."""

PALETTE_COUNT = len(PALETTES)
TABLE_SIZE = 768
"""Entries of the table that a palette is read from; the error against the exact curve is below 1/1000."""
_TANGENT = 0.36
"""Slope at a stop, in shares of the way between its neighbours: 0.5 would overshoot next to a light stop."""

_TO_LMS = ((0.4122214708, 0.5363325363, 0.0514459929), (0.2119034982, 0.6806995451, 0.1073969566),
           (0.0883024619, 0.2817188376, 0.6299787005))  # fmt: skip
_LMS_TO_LAB = ((0.2104542553, 0.7936177850, -0.0040720468), (1.9779984951, -2.4285922050, 0.4505937099),
               (0.0259040371, 0.7827717662, -0.8086757660))  # fmt: skip


def srgb_to_linear(srgb: Tensor) -> Tensor:
    """sRGB in [0, 1] -> linear light (IEC 61966-2-1), any shape."""
    return torch.where(srgb <= 0.04045, srgb / 12.92, ((srgb.clamp_min(0.0) + 0.055) / 1.055).pow(2.4))


def linear_to_srgb(linear: Tensor) -> Tensor:
    """Linear light -> sRGB (IEC 61966-2-1), any shape; negative light counts as none."""
    light = linear.clamp_min(0.0)
    return torch.where(light <= 0.0031308, light * 12.92, 1.055 * steady_power(light, 1.0 / 2.4) - 0.055)


def linear_to_oklab(linear: Tensor) -> Tensor:
    """Linear sRGB ``[..., 3]`` -> OKLab ``[..., 3]`` (Ottosson 2020)."""
    lms = (linear @ linear.new_tensor(_TO_LMS).T).clamp_min(0.0).pow(1.0 / 3.0)
    return lms @ linear.new_tensor(_LMS_TO_LAB).T


def oklab_to_linear(lab: Tensor) -> Tensor:
    """OKLab ``[..., 3]`` -> linear sRGB ``[..., 3]``, which may lie outside [0, 1] (Ottosson 2020)."""
    lms = (lab @ torch.linalg.inv(lab.new_tensor(_LMS_TO_LAB)).T).pow(3)
    linear: Tensor = lms @ torch.linalg.inv(lab.new_tensor(_TO_LMS)).T
    return linear


def palette_table(choice: float, shift: float = 0.0, *, is_loop: bool = True) -> Tensor:
    """One palette as a table ``float64[TABLE_SIZE + 1, 3]`` of sRGB in [0, 1], on the CPU.

    choice: 0..PALETTE_COUNT - 1, blended in OKLab between neighbours. shift: hue turn in degrees. is_loop: the last
    entry equals the first and the accent leads back to the dark; otherwise the table ends at the accent.
    """
    choice = min(max(choice, 0.0), PALETTE_COUNT - 1.0)
    low = min(int(choice), PALETTE_COUNT - 2)
    lab = torch.lerp(_curve(low, is_loop), _curve(low + 1, is_loop), choice - low)
    turn = torch.deg2rad(torch.tensor(shift, dtype=torch.float64))
    cos, sin = torch.cos(turn), torch.sin(turn)
    a, b = lab[:, 1] * cos - lab[:, 2] * sin, lab[:, 1] * sin + lab[:, 2] * cos
    return linear_to_srgb(_into_gamut(torch.stack([lab[:, 0], a, b], dim=1))).clamp(0.0, 1.0)


def palette(
    t: Tensor, choice: float | Tensor, shift: float | Tensor = 0.0, *, is_loop: bool = True, is_linear: bool = False
) -> Tensor:
    """Colours of a palette: ``t[...]`` -> sRGB ``[..., 3]`` in [0, 1], of the kind and device of t.

    t: place along the palette; a loop repeats with period 1, otherwise it is clamped to [0, 1]. choice, shift: see
    ``palette_table``; a number, or ``[N]`` for ``t[N, ...]``. is_linear: give linear light instead of sRGB.
    """
    if isinstance(choice, Tensor) and choice.ndim:
        shifts = shift.expand(len(choice)).tolist() if isinstance(shift, Tensor) else [shift] * len(choice)
        pairs = zip(t.unbind(0), choice.tolist(), shifts, strict=True)
        return torch.stack([palette(part, c, s, is_loop=is_loop, is_linear=is_linear) for part, c, s in pairs])
    table = palette_table(float(choice), float(shift), is_loop=is_loop)
    if is_linear:
        table = srgb_to_linear(table)
    return look_up(table.to(t.device, t.dtype), t, is_loop=is_loop)


def look_up(table: Tensor, t: Tensor, *, is_loop: bool = True) -> Tensor:
    """Read a table ``[S + 1, 3]`` at ``t[...]``, linearly between entries -> ``[..., 3]``."""
    last = len(table) - 1
    place = (t - t.floor() if is_loop else t.clamp(0.0, 1.0)) * last
    low = place.to(torch.int64).clamp_(0, last - 1)
    share = (place - low).unsqueeze(-1)
    start = table.index_select(0, low.flatten()).view(*t.shape, 3)
    way = (table[1:] - table[:-1]).index_select(0, low.flatten()).view(*t.shape, 3)
    return torch.addcmul(start, way, share)


def _curve(index: int, is_loop: bool) -> Tensor:
    """A palette as a smooth OKLab curve ``float64[TABLE_SIZE + 1, 3]`` (cardinal spline, Catmull and Rom 1974)."""
    stops = [[int(code[k : k + 2], 16) / 255 for k in (0, 2, 4)] for code in PALETTES[index][1]]
    lab = linear_to_oklab(srgb_to_linear(torch.tensor(stops, dtype=torch.float64)))
    count = len(lab)
    place = torch.linspace(0.0, count if is_loop else count - 1, TABLE_SIZE + 1, dtype=torch.float64)
    low = place.to(torch.int64).clamp(max=count - 1 if is_loop else count - 2)
    s = (place - low).unsqueeze(-1)
    ends = [low - 1, low, low + 1, low + 2]
    p0, p1, p2, p3 = (lab[e % count if is_loop else e.clamp(0, count - 1)] for e in ends)
    m1, m2 = _TANGENT * (p2 - p0), _TANGENT * (p3 - p1)
    return p1 + s * (m1 + s * (3 * (p2 - p1) - 2 * m1 - m2 + s * (2 * (p1 - p2) + m1 + m2)))


def _into_gamut(lab: Tensor) -> Tensor:
    """OKLab ``[S, 3]`` -> linear sRGB in [0, 1]: too strong colours lose chroma, never lightness or hue."""
    lab = torch.cat([lab[:, :1].clamp(0.0, 1.0), lab[:, 1:]], dim=1)
    low, high = torch.zeros_like(lab[:, :1]), torch.ones_like(lab[:, :1])
    for _ in range(12):
        middle = (low + high) / 2
        linear = oklab_to_linear(torch.cat([lab[:, :1], lab[:, 1:] * middle], dim=1))
        fits = ((linear > -1e-4) & (linear < 1.0001)).all(dim=1, keepdim=True)
        low, high = torch.where(fits, middle, low), torch.where(fits, high, middle)
    inside = oklab_to_linear(lab)
    is_inside = ((inside > -1e-4) & (inside < 1.0001)).all(dim=1, keepdim=True)
    shrunk = oklab_to_linear(torch.cat([lab[:, :1], lab[:, 1:] * low], dim=1))
    return torch.where(is_inside, inside, shrunk).clamp(0.0, 1.0)
