"""Animated WebP, frame by frame: RFC 9649, sections 2.7.1 (extended format) and 2.7.1.1 (animation)."""

from __future__ import annotations

from typing import BinaryIO

from genimg_desktop.image.animation_encoders import webp_frame
from genimg_desktop.image.encoders import LARGEST_WEBP_SIDE, srgb_profile
from genimg_desktop.image.film_metadata import Box, Clock, FilmMetadata, changed_box
from genimg_desktop.image.pixels import Pixels

__all__ = ["LARGEST_WEBP_SIDE", "MovingWebp"]

_ICC, _ALPHA, _XMP, _ANIMATION = 0x20, 0x10, 0x04, 0x02
_DO_NOT_BLEND = 0x02
_LONGEST_MS = (1 << 24) - 1


class MovingWebp:
    """Writes to ``out``, which must be able to seek. plays: 0 repeats for ever.

    A frame holds only the box that has changed; frames that are equal become one that is shown longer.
    """

    def __init__(
        self,
        out: BinaryIO,
        size: tuple[int, int],
        fps: float,
        *,
        has_alpha: bool,
        quality: int,
        lossless: bool,
        plays: int,
        metadata: FilmMetadata,
    ) -> None:
        self._out = out
        self._clock = Clock(fps=fps, units_per_s=1000)
        self._has_alpha, self._quality, self._lossless = has_alpha, quality, lossless
        self._xmp = metadata.xmp()
        self._before: Pixels | None = None
        self._waiting: tuple[Box, bytes] | None = None
        self._begun = 0
        self._count = 0
        width, height = size
        flags = _ANIMATION | _ICC | (_ALPHA if has_alpha else 0) | (_XMP if self._xmp else 0)
        out.write(b"RIFF\0\0\0\0WEBP")
        self._chunk(b"VP8X", bytes([flags, 0, 0, 0]) + _24(width - 1) + _24(height - 1))
        self._chunk(b"ICCP", srgb_profile())
        self._chunk(b"ANIM", b"\0\0\0\0" + plays.to_bytes(2, "little"))

    def add(self, pixels: Pixels) -> None:
        """The next frame, ``uint8[H, W, 4]``."""
        box: Box | None = (0, 0, pixels.shape[1], pixels.shape[0])
        if self._before is not None:
            box = changed_box(self._before, pixels)
        if box is not None:
            self._flush(self._count)
            left, top, right, bottom = box
            left, top = left & ~1, top & ~1  # corners stand on even pixels
            part = pixels[top:bottom, left:right]
            data = webp_frame(part, has_alpha=self._has_alpha, quality=self._quality, lossless=self._lossless)
            self._waiting, self._begun = ((left, top, right, bottom), data), self._count
            self._before = pixels
        self._count += 1

    def finish(self, extra_s: float = 0.0) -> None:
        """No more frames come; the last one stays ``extra_s`` longer."""
        self._flush(self._count + extra_s * self._clock.fps)
        if self._xmp:
            self._chunk(b"XMP ", self._xmp)
        size = self._out.tell()
        self._out.seek(4)
        self._out.write((size - 8).to_bytes(4, "little"))
        self._out.seek(size)

    def _flush(self, until: float) -> None:
        if self._waiting is None:
            return
        (left, top, right, bottom), data = self._waiting
        duration_ms = min(self._clock.at(until) - self._clock.at(self._begun), _LONGEST_MS)
        corner = _24(left // 2) + _24(top // 2) + _24(right - left - 1) + _24(bottom - top - 1)
        self._chunk(b"ANMF", corner + _24(duration_ms) + bytes([_DO_NOT_BLEND]) + data)
        self._waiting = None

    def _chunk(self, kind: bytes, body: bytes) -> None:
        self._out.write(kind + len(body).to_bytes(4, "little") + body + b"\0" * (len(body) % 2))


def _24(value: int) -> bytes:
    return value.to_bytes(3, "little")
