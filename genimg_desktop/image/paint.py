"""Colour laid on pixels through a coverage, or taken away; every byte is the formula in whole numbers, rounded once.

After T. Porter and T. Duff, 'Compositing digital images', SIGGRAPH 1984: 'over' and 'out' with straight alpha.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

import numpy as np
from numpy.typing import NDArray

from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.masks import Coverage, Mask
from genimg_desktop.image.pixels import Pixels, is_pixels

Colour: TypeAlias = tuple[int, int, int, int]
"""Red, green, blue and alpha, each 0 .. 255."""

Way = Literal["normal", "erase"]

_FULL = np.uint32(255 * 255)
_HALF = np.uint32(255 * 255 // 2)
_BAND_PIXELS = 32_768

Whole: TypeAlias = NDArray[np.uint32]


def painted(
    below: Pixels,
    coverage: Coverage,
    source: Colour | Pixels,
    *,
    way: Way = "normal",
    is_alpha_locked: bool = False,
) -> Pixels:
    """New pixels: ``source`` laid on ``below`` (``uint8[H, W, 4]``) where ``coverage`` (``uint8[H, W]``) says.

    source: one colour, or ``uint8[H, W, 4]``; a = coverage x source alpha, b = the alpha below.
        normal   alpha = a + b (1 - a), colour = (a source + b (1 - a) below) / alpha
        erase    alpha = b (1 - a); colours stay; only the alpha of ``source`` counts
    is_alpha_locked: alpha stays, and colour = a source + (1 - a) below where there is any; erasing does nothing.
    Raises ValueError for other shapes or an unknown way.
    """
    shape = below.shape[:2]
    if not is_pixels(below) or coverage.dtype != np.uint8 or coverage.shape != shape:
        raise ValueError(f"uint8[H, W, 4] and uint8[H, W] are needed, not {below.shape} and {coverage.shape}")
    if way not in get_args(Way):
        raise ValueError(f"nothing can be painted by {way!r}")
    colours = source_pixels(source, shape)
    out = below.copy()
    if out.size == 0 or (way == "erase" and is_alpha_locked):
        return out
    rows = max(_BAND_PIXELS // shape[1], 1)
    for top in range(0, shape[0], rows):
        band = slice(top, top + rows)
        weight: Whole = coverage[band].astype(np.uint32) * colours[band, :, 3]
        if not weight.any():
            continue
        if way == "erase":
            _erase(out[band], weight)
        elif is_alpha_locked or out[band, :, 3].min() == 255:
            _mix(out[band], colours[band], weight)
        else:
            _lay_over(out[band], colours[band], weight)
    return out


def source_pixels(source: Colour | Pixels, shape: tuple[int, ...]) -> Pixels:
    """One colour as read-only ``uint8[H, W, 4]`` of ``shape`` (no memory), pixels of that shape as they are.

    Raises ValueError for other pixels, or for a colour that is not four numbers from 0 to 255.
    """
    if isinstance(source, np.ndarray):
        if not is_pixels(source) or source.shape[:2] != shape:
            raise ValueError(f"the source must be uint8{[*shape, 4]}, not {source.dtype}{list(source.shape)}")
        return source
    if len(source) != 4 or not all(0 <= int(value) == value <= 255 for value in source):
        raise ValueError(f"a colour is four whole numbers from 0 to 255, not {source}")
    return np.broadcast_to(np.array(source, dtype=np.uint8), (*shape, 4))


def limited(coverage: Coverage, selection: Mask | None, rect: Rect) -> Coverage:
    """``coverage`` (``uint8[h, w]`` of ``rect``) times the selection there, rounded to nearest; None selects all."""
    if coverage.shape != (rect.height, rect.width):
        raise ValueError(f"{rect} does not fit a coverage of {coverage.shape}")
    if selection is None:
        return coverage
    return multiplied(coverage, selection.within(rect))


def multiplied(one: Coverage, other: Coverage) -> Coverage:
    """The product of two coverages of one shape, 255 being 1, rounded to nearest."""
    product = one * other.astype(np.uint16)
    product += np.uint16(127)
    product //= np.uint16(255)
    return product.astype(np.uint8)


def filled(
    pixels: Pixels,
    x: int,
    y: int,
    mask: Mask | None,
    source: Colour | Pixels,
    *,
    way: Way = "normal",
    is_alpha_locked: bool = False,
) -> Pixels:
    """New pixels: ``uint8[H, W, 4]`` at (x, y) of the canvas, ``source`` laid on where the mask covers (None: all)."""
    rect = Rect(x, y, int(pixels.shape[1]), int(pixels.shape[0]))
    coverage = (Mask.everything() if mask is None else mask).within(rect)
    return painted(pixels, coverage, source, way=way, is_alpha_locked=is_alpha_locked)


def _erase(out: Pixels, weight: Whole) -> None:
    kept = (_FULL - weight) * out[..., 3]
    kept += _HALF
    kept //= _FULL
    out[..., 3] = kept


def _mix(out: Pixels, colours: Pixels, weight: Whole) -> None:
    """The alpha of ``out`` stays; where it is 0 everything does."""
    weight = np.where(out[..., 3] > 0, weight, np.uint32(0))
    rest = _FULL - weight
    for channel in range(3):
        mixed = weight * colours[..., channel]
        mixed += rest * out[..., channel]
        mixed += _HALF
        mixed //= _FULL
        out[..., channel] = mixed


def _lay_over(out: Pixels, colours: Pixels, weight: Whole) -> None:
    """In units of 1 / 255^3: at most 255^4 + 255^3 / 2, which 32 bits just hold."""
    kept = (_FULL - weight) * out[..., 3]
    laid = weight * np.uint32(255)
    alpha = laid + kept
    is_seen = alpha > 0
    divisor = np.maximum(alpha, np.uint32(1))
    half = alpha >> np.uint32(1)
    for channel in range(3):
        mixed = laid * colours[..., channel]
        mixed += kept * out[..., channel]
        mixed += half
        mixed //= divisor
        np.copyto(out[..., channel], mixed, where=is_seen, casting="unsafe")
    out[..., 3] = (alpha + _HALF) // _FULL
