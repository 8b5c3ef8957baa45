"""Blending and compositing one pixel at a time in float64, as the W3C writes them, with its branches and its names.

Source: 'Compositing and Blending Level 1': 'Source Over', 'Separable blend modes', 'Non-separable blend modes'.
Nothing here knows the product: it is what the product is held against.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

Rgb = tuple[float, float, float]


def multiply(cb: float, cs: float) -> float:
    return cb * cs


def screen(cb: float, cs: float) -> float:
    return 1 - (1 - cb) * (1 - cs)


def hard_light(cb: float, cs: float) -> float:
    return multiply(cb, 2 * cs) if cs <= 0.5 else screen(cb, 2 * cs - 1)


def color_dodge(cb: float, cs: float) -> float:
    if cb == 0:
        return 0.0
    if cs == 1:
        return 1.0
    return min(1.0, cb / (1 - cs))


def color_burn(cb: float, cs: float) -> float:
    if cb == 1:
        return 1.0
    if cs == 0:
        return 0.0
    return 1 - min(1.0, (1 - cb) / cs)


def soft_light(cb: float, cs: float) -> float:
    if cs <= 0.5:
        return cb - (1 - 2 * cs) * cb * (1 - cb)
    d = ((16 * cb - 12) * cb + 4) * cb if cb <= 0.25 else math.sqrt(cb)
    return cb + (2 * cs - 1) * (d - cb)


SEPARABLE: dict[str, Callable[[float, float], float]] = {
    "normal": lambda cb, cs: cs,
    "multiply": multiply,
    "screen": screen,
    "overlay": lambda cb, cs: hard_light(cs, cb),
    "darken": min,
    "lighten": max,
    "color-dodge": color_dodge,
    "color-burn": color_burn,
    "hard-light": hard_light,
    "soft-light": soft_light,
    "difference": lambda cb, cs: abs(cb - cs),
    "exclusion": lambda cb, cs: cb + cs - 2 * cb * cs,
    "add": lambda cb, cs: min(1.0, cb + cs),
}


def lum(c: Rgb) -> float:
    return 0.3 * c[0] + 0.59 * c[1] + 0.11 * c[2]


def clip_color(c: Rgb) -> Rgb:
    light, n, x = lum(c), min(c), max(c)
    if n < 0:
        c = tuple(light + (v - light) * light / (light - n) for v in c)
    if x > 1:
        c = tuple(light + (v - light) * (1 - light) / (x - light) for v in c)
    return c


def set_lum(c: Rgb, light: float) -> Rgb:
    d = light - lum(c)
    return clip_color((c[0] + d, c[1] + d, c[2] + d))


def sat(c: Rgb) -> float:
    return max(c) - min(c)


def set_sat(c: Rgb, s: float) -> Rgb:
    lowest, middle, highest = sorted(range(3), key=lambda i: c[i])
    out = [0.0, 0.0, 0.0]
    if c[highest] > c[lowest]:
        out[middle] = (c[middle] - c[lowest]) * s / (c[highest] - c[lowest])
        out[highest] = s
    return out[0], out[1], out[2]


NON_SEPARABLE: dict[str, Callable[[Rgb, Rgb], Rgb]] = {
    "hue": lambda cb, cs: set_lum(set_sat(cs, sat(cb)), lum(cb)),
    "saturation": lambda cb, cs: set_lum(set_sat(cb, sat(cs)), lum(cb)),
    "color": lambda cb, cs: set_lum(cs, lum(cb)),
    "luminosity": lambda cb, cs: set_lum(cb, lum(cs)),
}


def blended(mode: str, cb: Rgb, cs: Rgb) -> Rgb:
    """B(Cb, Cs)."""
    if mode in NON_SEPARABLE:
        return NON_SEPARABLE[mode](cb, cs)
    one = SEPARABLE[mode]
    return one(cb[0], cs[0]), one(cb[1], cs[1]), one(cb[2], cs[2])


def composited(
    backdrop: Sequence[float], source: Sequence[float], mode: str, opacity: float = 1.0
) -> tuple[Rgb, float]:
    """Colour and alpha of red, green, blue, alpha over red, green, blue, alpha, all in [0, 1]; straight alpha."""
    ab, alpha = backdrop[3], source[3] * opacity
    cb, cs = tuple(backdrop[:3]), tuple(source[:3])
    mixed = blended(mode, cb, cs)
    out_alpha = alpha + ab * (1 - alpha)
    if out_alpha == 0:
        return (0.0, 0.0, 0.0), 0.0
    out = [
        (alpha * ((1 - ab) * s + ab * m) + (1 - alpha) * ab * b) / out_alpha
        for b, s, m in zip(cb, cs, mixed, strict=True)
    ]
    return (out[0], out[1], out[2]), out_alpha
