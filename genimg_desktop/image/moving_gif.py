"""Animated GIF, frame by frame: GIF89a (CompuServe 1990) with the repeat extension of Netscape."""

from __future__ import annotations

import struct
from typing import BinaryIO

import numpy as np

from genimg_desktop.image.animation_encoders import Indexer, Indices, gif_frame
from genimg_desktop.image.film_metadata import Box, Clock, FilmMetadata
from genimg_desktop.image.film_palette import Palette
from genimg_desktop.image.gif_notes import xmp_extension
from genimg_desktop.image.pixels import Pixels

LARGEST_GIF_SIDE = 65_535
MOST_COLOURS = 255
CLEAR = 255
"""The entry of the palette that is transparent: what a frame leaves as it was, or what nothing covers."""
_LEAST_CS = 2
"""Browsers take a shorter time for a mistake and show the frame for a tenth of a second."""
_LONGEST_CS = 65_535
_KEEP, _CLEAR_FIRST = 1, 2


class MovingGif:
    """Writes to ``out``. plays: 0 repeats for ever, 1 once.

    Opaque films: a frame holds only the box that has changed, and in it only the pixels that have; equal frames become
    one. Transparent ones: every frame is whole, for nothing can be made clear again. At most 50 frames per second.
    """

    def __init__(
        self,
        out: BinaryIO,
        size: tuple[int, int],
        fps: float,
        palette: Palette,
        indexer: Indexer,
        *,
        has_alpha: bool,
        plays: int,
        metadata: FilmMetadata,
    ) -> None:
        self._out, self._indexer, self._has_alpha = out, indexer, has_alpha
        self._clock = Clock(fps=fps, units_per_s=100)
        self._before: Indices | None = None
        self._waiting: tuple[Box, Indices] | None = None
        self._begun = 0
        self._count = 0
        table = np.zeros((256, 3), np.uint8)
        table[: len(palette)] = palette
        out.write(b"GIF89a" + struct.pack("<HHBBB", *size, 0xF7, CLEAR if has_alpha else 0, 0) + table.tobytes())
        if plays != 1:
            # the number says how often it is shown again after the first time
            out.write(b"!\xff\x0bNETSCAPE2.0\x03\x01" + struct.pack("<H", max(plays - 1, 0)) + b"\0")
        packet = metadata.xmp()
        if packet:
            out.write(xmp_extension(packet))

    def add(self, pixels: Pixels) -> None:
        """The next frame, ``uint8[H, W, 4]``; alpha below 128 is clear, all other is opaque."""
        at = self._clock.at(self._count)
        self._count += 1
        if self._waiting is not None and at - self._begun < _LEAST_CS:
            return  # too soon for what players can show
        now = self._indexer.indices(pixels)
        if self._has_alpha:
            now[pixels[..., 3] < 128] = CLEAR
        differs = None if self._before is None else now != self._before
        if differs is not None and not differs.any():
            return
        self._flush(at)
        self._begun = at
        if differs is None or self._has_alpha:
            self._waiting = (0, 0, now.shape[1], now.shape[0]), now
        else:
            rows, columns = np.flatnonzero(differs.any(axis=1)), np.flatnonzero(differs.any(axis=0))
            left, top, right, bottom = int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1
            part = np.where(differs, now, np.uint8(CLEAR))[top:bottom, left:right]
            self._waiting = (left, top, right, bottom), part
        self._before = now

    def finish(self, extra_s: float = 0.0) -> None:
        """No more frames come; the last one stays ``extra_s`` longer."""
        self._flush(max(self._clock.at(self._count + extra_s * self._clock.fps), self._begun + _LEAST_CS))
        self._out.write(b";")

    def _flush(self, until: int) -> None:
        if self._waiting is None:
            return
        (left, top, right, bottom), part = self._waiting
        disposal = _CLEAR_FIRST if self._has_alpha else _KEEP
        delay_cs = min(until - self._begun, _LONGEST_CS)
        self._out.write(b"!\xf9\x04" + struct.pack("<BHBB", disposal << 2 | 1, delay_cs, CLEAR, 0))
        self._out.write(b"," + struct.pack("<HHHHB", left, top, right - left, bottom - top, 0))
        self._out.write(gif_frame(part))
        self._waiting = None
