"""One picture -> what the network sees of it. The preview and the training go through the same function."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from genimg_desktop.image.geometry import fit_size
from genimg_desktop.image.ground import on_ground
from genimg_desktop.image.pixels import Pixels, blank
from genimg_desktop.image.resample import Way, resize
from genimg_desktop.spec.training.data_plan import DataPlan

FIT_VERSION = 1
"""Raised whenever the same picture and plan give other numbers, so that no cache of the old ones is taken."""

LUMA = (0.2126, 0.7152, 0.0722)
"""Grey of a colour: Rec. ITU-R BT.709 weights on the sRGB-encoded values, as everywhere in the program."""

PIXEL_ART_COLOURS = 96
"""A picture of at most so many colours that grows by a whole factor keeps its hard pixels. Measured: sprites of 32 px
have 3 to 80, anti-aliased doodles of 32 px more than 94, photographs thousands."""

_NO_COLOUR, _OWN_COLOUR = 4.0, 16.0
"""8-bit alpha up to which a colour is rounding noise of the weighing by alpha, and from which it is its own."""
_REACH_PX = 3
"""How far colours reach into fully transparent ground."""
_GROUND_SHARE = 1 / 64

Fitted = NDArray[np.uint8]
"""``uint8[R, R, C]``: C is 1 (grey), 3 (colour over the ground) or 4 (straight alpha)."""


def fit_picture(pixels: Pixels, plan: DataPlan) -> Fitted:
    """``uint8[H, W, 4]`` -> ``uint8[R, R, C]`` by ``plan``: brought to a square, resized, channels chosen.

    crop: the square in the middle. letterbox: the whole picture with bars in the ground colour, transparent when
    alpha is kept. squash: both sides to R.
    Size: the exact mean for whole factors down; else Lanczos, antialiased. Up: linear, but pixel art by whole
    factors keeps its pixels. Colours are weighed by their alpha all the way.
    colour, grey: laid over the ground after resizing, which is the same as before it but for rounding. alpha: kept,
    with colours under transparent pixels made harmless (``settle_colours``).
    """
    side = plan.resolution
    square = _letterboxed(pixels, side) if plan.fit == "letterbox" else _filled(pixels, side, plan.fit == "crop")
    ground = ground_colour(plan)
    if plan.colours == "alpha":
        return settle_colours(square, ground)
    colours = over_ground(square, ground)
    return grey_of(colours) if plan.colours == "grey" else colours


def fitted_to_pixels(fitted: Fitted) -> Pixels:
    """``uint8[R, R, C]`` -> Pixels, to be shown."""
    out = np.empty((*fitted.shape[:2], 4), dtype=np.uint8)
    out[..., :3] = fitted[..., :3]
    out[..., 3] = fitted[..., 3] if fitted.shape[2] == 4 else 255
    return out


def ground_colour(plan: DataPlan) -> tuple[int, int, int]:
    """The plan's ground as 8-bit RGB."""
    red, green, blue = bytes.fromhex(plan.ground[1:])
    return red, green, blue


def over_ground(pixels: Pixels, ground: tuple[int, int, int]) -> Fitted:
    """``uint8[H, W, 4]`` over an opaque colour -> ``uint8[H, W, 3]``, rounded to nearest."""
    return np.ascontiguousarray(on_ground(pixels, ground)[..., :3])


def grey_of(colours: Fitted) -> Fitted:
    """``uint8[H, W, 3]`` -> luma ``uint8[H, W, 1]``."""
    luma: NDArray[np.float64] = colours.astype(np.float64) @ np.array(LUMA)
    return (luma + 0.5).astype(np.uint8)[..., None]


def settle_colours(pixels: Pixels, ground: tuple[int, int, int]) -> Pixels:
    """Give pixels that cannot be seen a colour that is easy to learn: that of their neighbours, fading into the ground.

    A network is shown all four channels, so noise under alpha 0 would be learned, and a hard step to the ground at
    every edge would come back as a fringe. alpha is not changed, nor are colours of alpha 16 and above.
    """
    alpha = pixels[..., 3].astype(np.float32)
    if alpha.min() >= _OWN_COLOUR:
        return pixels
    weighed = np.empty((*alpha.shape, 4), dtype=np.float32)
    weighed[..., 3] = alpha / 255
    weighed[..., :3] = pixels[..., :3] * weighed[..., 3:]
    for _ in range(_REACH_PX):
        weighed = _blurred(weighed)
    weight = weighed[..., 3:]
    around = (weighed[..., :3] + _GROUND_SHARE * np.array(ground, np.float32)) / (weight + _GROUND_SHARE)
    seen = ((alpha - _NO_COLOUR) / (_OWN_COLOUR - _NO_COLOUR)).clip(0.0, 1.0)[..., None]
    out = pixels.copy()
    out[..., :3] = (around + (pixels[..., :3] - around) * seen + 0.5).clip(0, 255).astype(np.uint8)
    return out


def sheet_of(pictures: list[Pixels], columns: int | None = None, gap_px: int = 2) -> Pixels:
    """Pictures of one size in a grid, row by row, the gaps transparent. Raises ValueError without pictures."""
    if not pictures:
        raise ValueError("a sheet needs pictures")
    height, width = pictures[0].shape[:2]
    columns = columns or math.ceil(math.sqrt(len(pictures)))
    rows = math.ceil(len(pictures) / columns)
    out = blank(columns * (width + gap_px) - gap_px, rows * (height + gap_px) - gap_px)
    for index, picture in enumerate(pictures):
        top, left = index // columns * (height + gap_px), index % columns * (width + gap_px)
        out[top : top + height, left : left + width] = picture
    return out


def _filled(pixels: Pixels, side: int, is_cropped: bool) -> Pixels:
    height, width = pixels.shape[:2]
    if is_cropped:
        cut = min(height, width)
        left, top = (width - cut) // 2, (height - cut) // 2
        pixels = pixels[top : top + cut, left : left + cut]
    return _resized(pixels, side, side)


def _letterboxed(pixels: Pixels, side: int) -> Pixels:
    height, width = pixels.shape[:2]
    new_width, new_height = fit_size(width, height, side, side)
    out = blank(side, side)
    left, top = (side - new_width) // 2, (side - new_height) // 2
    out[top : top + new_height, left : left + new_width] = _resized(pixels, new_width, new_height)
    return out


def _resized(pixels: Pixels, width: int, height: int) -> Pixels:
    if pixels.shape[:2] == (height, width):
        return pixels
    return resize(pixels, width, height, _way(pixels, width, height))


def _way(pixels: Pixels, width: int, height: int) -> Way:
    old_height, old_width = pixels.shape[:2]
    if width <= old_width and height <= old_height:
        return "area" if old_width % width == 0 and old_height % height == 0 else "sharp"
    if width % old_width == 0 and height % old_height == 0 and _count_colours(pixels) <= PIXEL_ART_COLOURS:
        return "nearest"
    return "smooth"


def _count_colours(pixels: Pixels) -> int:
    return len(np.unique(np.ascontiguousarray(pixels).view(np.uint32)))


def _blurred(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """Weights 1, 2, 1 along both axes; what lies outside counts as transparent."""
    wide = np.pad(values, ((1, 1), (1, 1), (0, 0)))
    rows = wide[:-2] + 2 * wide[1:-1] + wide[2:]
    return np.asarray((rows[:, :-2] + 2 * rows[:, 1:-1] + rows[:, 2:]) / 16, dtype=np.float32)
