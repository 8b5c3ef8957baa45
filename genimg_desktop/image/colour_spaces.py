"""The colour spaces that pictures leave in: sRGB, which they are made in, and Display P3 with its wider primaries.

Both have the white D65 and the curve of IEC 61966-2-1:1999 (sRGB); the primaries of P3 are those of SMPTE
RP 431-2:2011, and Display P3 is what Apple made of them with that white and curve. Matrices after B. Lindbloom,
'RGB/XYZ Matrices': the columns are the primaries, scaled so that they add up to the white.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from genimg_desktop.core.text import Text
from genimg_desktop.image.pixels import Floats

Matrix: TypeAlias = NDArray[np.float64]
"""``float64[3, 3]``: takes a column of three numbers to another."""

D65 = (0.3127, 0.3290)
_BAND_PIXELS = 65_536


@dataclass(frozen=True, slots=True, kw_only=True)
class ColourSpace:
    """White and curve are sRGB's. title: what a profile calls it. red, green, blue: x, y of the primaries (CIE)."""

    label: Text
    title: str
    red: tuple[float, float]
    green: tuple[float, float]
    blue: tuple[float, float]


SPACES: dict[str, ColourSpace] = {
    "srgb": ColourSpace(
        label=Text("sRGB: right everywhere"),
        title="sRGB",
        red=(0.640, 0.330),
        green=(0.300, 0.600),
        blue=(0.150, 0.060),
    ),
    "display-p3": ColourSpace(
        label=Text("Display P3: for phones, tablets and wide screens"),
        title="Display P3",
        red=(0.680, 0.320),
        green=(0.265, 0.690),
        blue=(0.150, 0.060),
    ),
}
"""Every space by the name that options and files hold."""


def xyz(x: float, y: float) -> NDArray[np.float64]:
    """``float64[3]``: X, Y = 1 and Z of a chromaticity."""
    return np.array([x / y, 1.0, (1.0 - x - y) / y])


def to_xyz(space: ColourSpace) -> Matrix:
    """Linear colours of the space -> XYZ under D65, white being Y = 1."""
    primaries = np.stack([xyz(*space.red), xyz(*space.green), xyz(*space.blue)], axis=1)
    scaled: Matrix = primaries * np.linalg.solve(primaries, xyz(*D65))
    return scaled


def between(source: ColourSpace, target: ColourSpace) -> Matrix:
    """Linear colours of one space -> linear colours of another."""
    return np.asarray(np.linalg.solve(to_xyz(target), to_xyz(source)), np.float64)


def decoded(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """As stored -> linear light, both in [0, 1] (IEC 61966-2-1, section 5.2)."""
    dark = values * np.float32(1 / 12.92)
    bright = ((values + np.float32(0.055)) * np.float32(1 / 1.055)) ** np.float32(2.4)
    return np.where(values <= np.float32(0.04045), dark, bright)


def encoded(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """Linear light in [0, 1] -> as stored (IEC 61966-2-1, section 5.3)."""
    dark = values * np.float32(12.92)
    bright = np.float32(1.055) * np.maximum(values, np.float32(0)) ** np.float32(1 / 2.4) - np.float32(0.055)
    return np.where(values <= np.float32(0.0031308), dark, bright)


def converted(floats: Floats, space: str) -> Floats:
    """sRGB ``float32[H, W, 4]`` -> the same colours in another space, a new array; alpha stays.

    Colours that the space does not hold are cut to it; P3 holds all of sRGB. Raises KeyError for an unknown space.
    """
    target, out = SPACES[space], floats.copy()
    if space == "srgb":
        return out
    matrix = between(SPACES["srgb"], target).T.astype(np.float32)
    flat = out.reshape(-1, 4)
    for start in range(0, len(flat), _BAND_PIXELS):
        part = flat[start : start + _BAND_PIXELS]
        part[:, :3] = encoded(np.clip(decoded(part[:, :3]) @ matrix, 0, 1))
    return out
