"""A picture made ready for a format: in the size, colour space and depth that the options ask for."""

from __future__ import annotations

import numpy as np

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.export.options import LARGEST_SIDE, ExportOptions
from genimg_desktop.export.picture_format import PictureFormat
from genimg_desktop.image.colour_spaces import converted
from genimg_desktop.image.ground import Colour, on_ground
from genimg_desktop.image.pixels import Floats, Pixels, to_float, to_pixels
from genimg_desktop.image.resample import resize
from genimg_desktop.image.resample_deep import resize_floats
from genimg_desktop.image.samples import Samples, to_samples


def wanted_size(width: int, height: int, options: ExportOptions) -> tuple[int, int]:
    """Width and height in the file, proportions kept, at least 1 x 1. Raises BadInput for what is too large."""
    factor = 1.0
    if options.size_by == "factor":
        factor = options.scale / 100
    elif options.size_by == "side":
        factor = options.long_side / max(width, height)
    size = max(round(width * factor), 1), max(round(height * factor), 1)
    if max(size) > max(LARGEST_SIDE, width, height):
        raise BadInput(
            Text("The picture would be {width} x {height} pixels.", width=size[0], height=size[1]),
            hint=Text("Choose a smaller size: each side may have at most {most} pixels.", most=LARGEST_SIDE),
        )
    return size


def bits_for(entry: PictureFormat, options: ExportOptions) -> int:
    """The chosen bits per channel where the format has them, else 8."""
    return options.bits if options.bits in entry.bits else 8


def space_for(entry: PictureFormat, options: ExportOptions) -> str:
    """The chosen colour space; files with layers are in sRGB, for other blending would change how they look."""
    return "srgb" if entry.has_layers else options.space


def prepared(picture: Pixels | Floats, entry: PictureFormat, options: ExportOptions) -> Samples:
    """``uint8`` or ``float32`` ``[H, W, 4]``, sRGB -> samples for ``entry``; on the ground colour without alpha.

    8-bit pictures stay exact where nothing but their format changes. Raises BadInput for a size that is too large.
    """
    if entry.has_layers:
        return _eight_bits(picture)
    height, width = picture.shape[:2]
    size = wanted_size(width, height, options)
    bits, is_nearest = bits_for(entry, options), options.resampling == "nearest"
    if picture.dtype == np.uint8 and bits == 8 and options.space == "srgb":
        pixels = np.asarray(picture, np.uint8)
        if size != (width, height):
            pixels = resize(pixels, *size, "nearest" if is_nearest else "sharp")
        return pixels if entry.has_alpha else on_ground(pixels, options.matte_colour)
    floats = _floats(picture)
    if size != (width, height):
        floats = resize_floats(floats, *size, is_nearest=is_nearest)
    if not entry.has_alpha:
        floats = _floats_on_ground(floats, options.matte_colour)
    return to_samples(converted(floats, options.space), bits)


def _eight_bits(picture: Pixels | Floats) -> Pixels:
    return np.asarray(picture, np.uint8) if picture.dtype == np.uint8 else to_pixels(np.asarray(picture, np.float32))


def _floats(picture: Pixels | Floats) -> Floats:
    return to_float(np.asarray(picture, np.uint8)) if picture.dtype == np.uint8 else np.asarray(picture, np.float32)


def _floats_on_ground(floats: Floats, colour: Colour) -> Floats:
    out, alpha = floats.copy(), floats[..., 3:]
    ground = np.array(colour, dtype=np.float32) / np.float32(255)
    out[..., :3] = ground + (floats[..., :3] - ground) * alpha
    out[..., 3] = 1.0
    return out
