"""Animated PNG, frame by frame: PNG specification, third edition (W3C 2025), sections 11.3.6.1 to 11.3.6.3."""

from __future__ import annotations

import struct
import zlib
from fractions import Fraction
from typing import BinaryIO

from genimg_desktop.image.animation_encoders import png_frame
from genimg_desktop.image.film_metadata import FILM_KEY, Box, FilmMetadata, changed_box, exact_rate
from genimg_desktop.image.metadata import RECIPE_KEY, XMP_KEY
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.image.png_chunks import SIGNATURE
from genimg_desktop.image.xmp import write_xmp

_PACK_FROM = 16_384
_RGB, _RGBA = 2, 6
_LARGEST_PART = 65_535


class MovingPng:
    """Writes to ``out``, which must be able to seek. plays: 0 repeats for ever. Every pixel is exact.

    A frame holds only the box that has changed; frames that are equal become one that is shown longer.
    """

    def __init__(
        self,
        out: BinaryIO,
        size: tuple[int, int],
        fps: float,
        *,
        has_alpha: bool,
        plays: int,
        metadata: FilmMetadata,
    ) -> None:
        self._out = out
        self._tick_s = 1 / exact_rate(fps)
        self._has_alpha, self._plays = has_alpha, plays
        self._before: Pixels | None = None
        self._waiting: tuple[Box, bytes] | None = None
        self._shown = 0
        self._written = 0
        self._serial = 0
        out.write(SIGNATURE)
        self._chunk(b"IHDR", struct.pack(">IIBBBBB", *size, 8, _RGBA if has_alpha else _RGB, 0, 0, 0))
        self._chunk(b"gAMA", struct.pack(">I", 45_455))
        self._chunk(b"sRGB", b"\0")
        self._write_texts(metadata)
        self._control_at = out.tell()
        self._chunk(b"acTL", struct.pack(">II", 1, plays))

    def add(self, pixels: Pixels) -> None:
        """The next frame, ``uint8[H, W, 4]``."""
        box: Box | None = (0, 0, pixels.shape[1], pixels.shape[0])
        if self._before is not None:
            box = changed_box(self._before, pixels)
        if box is not None:
            self._flush()
            left, top, right, bottom = box
            self._waiting = box, png_frame(pixels[top:bottom, left:right], has_alpha=self._has_alpha)
            self._before = pixels
        self._shown += 1

    def finish(self, extra_s: float = 0.0) -> None:
        """No more frames come; the last one stays ``extra_s`` longer."""
        self._flush(Fraction(extra_s).limit_denominator(1000))
        self._chunk(b"IEND", b"")
        end = self._out.tell()
        self._out.seek(self._control_at)
        self._chunk(b"acTL", struct.pack(">II", self._written, self._plays))
        self._out.seek(end)

    def _flush(self, extra_s: Fraction = Fraction(0)) -> None:
        if self._waiting is None:
            return
        (left, top, right, bottom), data = self._waiting
        delay = (self._shown * self._tick_s + extra_s).limit_denominator(_LARGEST_PART)
        if delay.numerator > _LARGEST_PART:
            delay = Fraction(min(round(delay), _LARGEST_PART))
        parts = struct.pack(">IIIII", self._serial, right - left, bottom - top, left, top)
        self._chunk(b"fcTL", parts + struct.pack(">HHBB", delay.numerator, delay.denominator, 0, 0))
        self._serial += 1
        if self._written == 0:
            self._chunk(b"IDAT", data)
        else:
            self._chunk(b"fdAT", struct.pack(">I", self._serial) + data)
            self._serial += 1
        self._written += 1
        self._waiting, self._shown = None, 0

    def _write_texts(self, metadata: FilmMetadata) -> None:
        """The recipe and the film as text of their own, as a still has it, and the label in XMP."""
        if metadata.source is not None:
            self._text(XMP_KEY, write_xmp(source=metadata.source, software=metadata.software).decode("utf-8"))
        if metadata.recipe_text is not None:
            self._text(RECIPE_KEY, metadata.recipe_text)
        film = metadata.carried_film()
        if film is not None:
            self._text(FILM_KEY, film)

    def _text(self, key: str, text: str) -> None:
        body = text.encode("utf-8")
        is_packed = len(body) >= _PACK_FROM
        head = key.encode("latin-1") + bytes([0, is_packed, 0, 0, 0])
        self._chunk(b"iTXt", head + (zlib.compress(body) if is_packed else body))

    def _chunk(self, kind: bytes, body: bytes) -> None:
        checksum = zlib.crc32(body, zlib.crc32(kind))
        self._out.write(struct.pack(">I", len(body)) + kind + body + struct.pack(">I", checksum))
