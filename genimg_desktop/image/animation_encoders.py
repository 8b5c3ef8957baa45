"""One frame of a moving picture, packed by Pillow: what then goes into a container of ``moving_webp``, ``moving_png``
or ``moving_gif``. Pillow's own way to write them holds every frame in memory until the last one is there.
"""

from __future__ import annotations

from io import BytesIO
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from genimg_desktop.image.film_palette import Palette
from genimg_desktop.image.pixels import Pixels

Dithering = Literal["none", "pattern", "diffusion"]
Indices = NDArray[np.uint8]
"""``uint8[H, W]``: entries of a palette."""

_PNG_EFFORT = 4
_WEBP_METHOD = 4
_LOSSLESS_EFFORT = 50
_WEBP_FRAME_CHUNKS = (b"ALPH", b"VP8 ", b"VP8L")


def webp_frame(pixels: Pixels, *, has_alpha: bool, quality: int, lossless: bool) -> bytes:
    """``uint8[H, W, 4]`` -> the chunks of one frame: ALPH and VP8 by quality 1 .. 100, or VP8L when lossless."""
    out = BytesIO()
    _image(pixels, has_alpha).save(
        out,
        "WEBP",
        lossless=lossless,
        quality=_LOSSLESS_EFFORT if lossless else quality,
        method=_WEBP_METHOD,
        exact=lossless,
    )
    data, at, kept = out.getvalue(), 12, []
    while at + 8 <= len(data):
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        end = at + 8 + size + size % 2
        if data[at : at + 4] in _WEBP_FRAME_CHUNKS:
            kept.append(data[at:end])
        at = end
    return b"".join(kept)


def png_frame(pixels: Pixels, *, has_alpha: bool) -> bytes:
    """``uint8[H, W, 4]`` -> the packed scan lines of a PNG with 8 bits, RGBA or RGB."""
    out = BytesIO()
    _image(pixels, has_alpha).save(out, "PNG", compress_level=_PNG_EFFORT)
    data, at, kept = out.getvalue(), 8, []
    while at + 12 <= len(data):
        end = at + 12 + int.from_bytes(data[at : at + 4], "big")
        if data[at + 4 : at + 8] == b"IDAT":
            kept.append(data[at + 8 : end - 4])
        at = end
    return b"".join(kept)


def gif_frame(indices: Indices) -> bytes:
    """``uint8[H, W]`` -> the packed picture of a GIF: the least size of a code, then blocks up to the empty one."""
    image = Image.fromarray(np.ascontiguousarray(indices))
    image.putpalette(_GREYS)
    out = BytesIO()
    image.save(out, "GIF", interlace=0, optimize=False)
    data = out.getvalue()
    at = 13 + _table_bytes(data[10])
    while data[at : at + 1] == b"!":  # an extension: its label, then blocks
        at += 2
        while data[at]:
            at += data[at] + 1
        at += 1
    return data[at + 10 + _table_bytes(data[at + 9]) : -1]


class Indexer:
    """Brings frames to one palette. A pattern stands still where the picture does; scattered dots do not."""

    def __init__(self, palette: Palette, dithering: Dithering) -> None:
        entries = np.repeat(palette[:1], 256, axis=0)  # what is unused repeats the first colour
        entries[: len(palette)] = palette
        self._count = len(palette)
        self._dithering = dithering
        self._colours = entries.astype(np.float32)
        self._rank = np.argsort(np.argsort(self._colours @ _LUMA, kind="stable"), kind="stable").astype(np.uint8)
        self._of_rank = np.argsort(self._rank).astype(np.uint8)
        self._holder = Image.new("P", (1, 1))
        self._holder.putpalette(entries.tobytes())

    def indices(self, pixels: Pixels) -> Indices:
        """``uint8[H, W, 4]`` -> entries of the palette; alpha is not looked at."""
        colours = np.ascontiguousarray(pixels[..., :3])
        if self._dithering == "pattern":
            return self._by_pattern(colours)
        return self._nearest(colours, is_scattered=self._dithering == "diffusion")

    def _by_pattern(self, colours: Pixels) -> Indices:
        """Dithering with any palette by T. Knoll (US patent 6,606,166, expired), as told by J. Yliluoma (2011).

        Every pixel gets a row of candidates that make up for each other's error, in the order of their lightness; which
        one it shows is said by a matrix. With four of them and half of the error: as near in the mean as scattered dots
        (1.84 to 1.74 of 255 on blocks of 4 x 4 of a film of fruit, 2.68 without), and a tenth less noise.
        """
        wanted = colours.astype(np.float32)
        missing = np.zeros_like(wanted)
        ranks = np.empty((_CANDIDATES, *colours.shape[:2]), np.uint8)
        for candidate in range(_CANDIDATES):
            target = np.clip(wanted + _SHARE * missing + 0.5, 0, 255).astype(np.uint8) if candidate else colours
            found = self._nearest(target, is_scattered=False)
            ranks[candidate] = self._rank[found]
            missing += wanted
            missing -= self._colours[found]
        ranks.sort(axis=0)
        height, width = colours.shape[:2]
        which = np.tile(_WHICH, (height // 8 + 1, width // 8 + 1))[:height, :width]
        return np.asarray(self._of_rank[np.take_along_axis(ranks, which[None], axis=0)[0]])

    def _nearest(self, colours: Pixels, *, is_scattered: bool) -> Indices:
        way = Image.Dither.FLOYDSTEINBERG if is_scattered else Image.Dither.NONE
        found = np.array(Image.fromarray(colours).quantize(palette=self._holder, dither=way), np.uint8)
        found[found >= self._count] = 0
        return found


def _bayer() -> NDArray[np.float64]:
    """Bayer's thresholds 0 .. 63 ('An optimum method for two-level rendition of continuous-tone pictures', 1973)."""
    pattern = np.zeros((1, 1))
    for _ in range(3):
        pattern = np.block([[4 * pattern, 4 * pattern + 2], [4 * pattern + 3, 4 * pattern + 1]])
    return pattern


_CANDIDATES, _SHARE = 4, 0.5
_WHICH = (_bayer() * _CANDIDATES / 64).astype(np.intp)
_LUMA = np.array([0.299, 0.587, 0.114], np.float32)
_GREYS = bytes(level for level in range(256) for _ in range(3))


def _table_bytes(flags: int) -> int:
    """The size of a colour table, by the flags of a GIF's screen or picture (GIF89a, sections 18 and 20)."""
    return 3 * (2 << (flags & 7)) if flags & 0x80 else 0


def _image(pixels: Pixels, has_alpha: bool) -> Image.Image:
    return Image.fromarray(np.ascontiguousarray(pixels if has_alpha else pixels[..., :3]))
