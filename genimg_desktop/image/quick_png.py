"""PNG for files that are written and read often: every row the difference to the one above, packed lightly.

PNG specification, third edition (W3C 2025): chunks section 5, filters section 9. A quarter of the work of a small file:
one filter, which adds up again a row at a time as fast as memory goes, and a look at a few rows decides whether packing
is worth its time at all. Any program opens the files; what other programs wrote is left to ``codecs``.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from genimg_desktop.image.masks import Coverage
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.image.png_chunks import SIGNATURE

_BAND_BYTES = 512 * 1024
"""Of pixels in work at a time: they stay in the processor's cache."""
_FEED_BYTES = 128 * 1024
_PROBES, _PROBE_ROWS = 12, 8
_WORTH_PACKING = 0.55
"""Packed to more than this share, a picture is stored: it is written and read back four times as fast (measured)."""
_LEVEL = 1
_UP, _PLAIN = 2, 0
_CHANNELS = {0: 1, 2: 3, 6: 4}
"""Of the colour types grey, colour, and colour with alpha."""


def quick_png(picture: Pixels | Coverage) -> list[bytes]:
    """``uint8[H, W, 4]`` or ``uint8[H, W]``, at least one pixel -> the parts of a PNG file, exact.

    A picture without transparency is written without alpha, coverage as grey.
    """
    height, width = picture.shape[:2]
    is_grey = picture.ndim == 2
    has_alpha = not is_grey and bool((picture[..., 3] != 255).any())
    kind = 0 if is_grey else 6 if has_alpha else 2
    rows = picture if is_grey or has_alpha else picture[..., :3]
    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes([8, kind, 0, 0, 0])
    is_packed = _is_worth_packing(rows)
    packer = zlib.compressobj(_LEVEL if is_packed else 0)
    parts = [SIGNATURE + _chunk(b"IHDR", head)]
    for band in _filtered(rows, _UP if is_packed else _PLAIN):
        packed = packer.compress(band.data)
        if packed:
            parts.append(_chunk(b"IDAT", packed))
    parts.append(_chunk(b"IDAT", packer.flush()) + _chunk(b"IEND", b""))
    return parts


def is_quick_png(data: bytes) -> bool:
    """Whether a file begins as those of ``quick_png`` do, so that ``read_quick_png`` may be tried."""
    if len(data) < 33 or not data.startswith(SIGNATURE) or data[12:16] != b"IHDR":
        return False
    return data[24] == 8 and data[25] in _CHANNELS and data[26:29] == b"\0\0\0"


def size_in_png(data: bytes) -> tuple[int, int]:
    """Width and height that the head of a PNG file claims. Raises ValueError without a head."""
    if len(data) < 33 or not data.startswith(SIGNATURE) or data[12:16] != b"IHDR":
        raise ValueError("not a PNG file")
    return int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")


def read_quick_png(data: bytes, out: Pixels | Coverage) -> bool:
    """Decode a file of ``quick_png`` into ``out``, which has its size. False when it is one that ``codecs`` must read.

    out: ``uint8[H, W, 4]`` (colour) or ``uint8[H, W]`` (grey); its rows may lie apart in a larger picture. Not more is
    unpacked than fits. Raises ValueError for a damaged one.
    """
    channels = _CHANNELS.get(data[25], 0) if is_quick_png(data) else 0
    if channels != (1 if out.ndim == 2 else channels) or not channels or (out.ndim == 3 and channels == 1):
        return False
    if size_in_png(data) != (out.shape[1], out.shape[0]):
        raise ValueError("the picture has another size than is said")
    reader = _Reader(out, channels)
    for body in _bodies(data):
        if not reader.feed(body):
            return False
    reader.end()
    return True


class _Reader:
    """Unpacks rows a band at a time and adds them up."""

    def __init__(self, out: Pixels | Coverage, channels: int) -> None:
        height, width = out.shape[:2]
        self._out, self._channels = out, channels
        self._row_bytes = 1 + width * channels
        self._left = height * self._row_bytes
        self._num_band_rows = max(1, _BAND_BYTES // self._row_bytes)
        self._band = np.empty((min(self._num_band_rows, height), self._row_bytes), dtype=np.uint8)
        self._flat = self._band.data.cast("B")
        self._filled = 0
        self._row = 0
        self._above: NDArray[np.uint8] | None = None
        self._stream = zlib.decompressobj()

    def feed(self, packed: memoryview) -> bool:
        """Take a piece of the stream. False: a row has a filter that is not ours."""
        for start in range(0, len(packed), _FEED_BYTES):
            try:
                plain = self._stream.decompress(packed[start : start + _FEED_BYTES], self._left + 1)
            except zlib.error as error:
                raise ValueError(repr(error)) from error
            self._left -= len(plain)
            if self._left < 0:
                raise ValueError("more pixels than the picture has")
            if not self._take(plain):
                return False
        return True

    def end(self) -> None:
        """Raises ValueError when rows are missing."""
        if self._left or not self._stream.eof:
            raise ValueError("rows are missing")

    def _take(self, plain: bytes) -> bool:
        at = 0
        while at < len(plain):
            count = min(len(plain) - at, len(self._flat) - self._filled)
            self._flat[self._filled : self._filled + count] = plain[at : at + count]
            at += count
            self._filled += count
            is_last = self._left == 0 and at == len(plain)
            if (self._filled == len(self._flat) or is_last) and not self._add_up():
                return False
        return True

    def _add_up(self) -> bool:
        num_rows = self._filled // self._row_bytes
        kinds, rows = self._band[:num_rows, 0], self._band[:num_rows, 1:]
        if (kinds == _UP).all():
            above = self._above
            for row in rows:  # twice as fast as accumulate, which walks down the columns
                if above is not None:
                    np.add(row, above, out=row)
                above = row
        elif not (kinds == _PLAIN).all():
            return False
        self._above = rows[-1].copy()
        target = self._out[self._row : self._row + num_rows]
        pixels = rows.reshape(num_rows, -1, self._channels)
        if target.ndim == 2:
            target[...] = rows
        elif self._channels == 4:
            target[...] = pixels
        else:
            for channel in range(3):
                target[..., channel] = pixels[..., channel]
            target[..., 3] = 255
        self._row += num_rows
        self._filled = 0
        return True


def _filtered(rows: Pixels | Coverage, kind: int) -> Iterator[NDArray[np.uint8]]:
    """Bands of rows, each led by the number of its filter."""
    height = rows.shape[0]
    row_bytes = int(rows[0].size)
    count = max(1, _BAND_BYTES // row_bytes)
    above = np.zeros(row_bytes, dtype=np.uint8)
    for top in range(0, height, count):
        band = np.ascontiguousarray(rows[top : top + count]).reshape(-1, row_bytes)
        out = np.empty((band.shape[0], 1 + row_bytes), dtype=np.uint8)
        out[:, 0] = kind
        if kind == _UP:
            np.subtract(band[0], above, out=out[0, 1:])
            np.subtract(band[1:], band[:-1], out=out[1:, 1:])
        else:
            out[:, 1:] = band
        above = band[-1]
        yield out


def _is_worth_packing(rows: Pixels | Coverage) -> bool:
    """By a few strips of rows, spread over the picture."""
    height = rows.shape[0]
    starts = np.unique(np.linspace(0, max(0, height - _PROBE_ROWS - 1), _PROBES).astype(int))
    before = after = 0
    for start in starts:
        strip = np.ascontiguousarray(rows[start : start + _PROBE_ROWS + 1])
        differences = strip[1:] - strip[:-1] if len(strip) > 1 else strip
        before += differences.size
        after += len(zlib.compress(differences.data, _LEVEL))
    return after < _WORTH_PACKING * before


def _bodies(data: bytes) -> Iterator[memoryview]:
    """What stands in the IDAT chunks. Raises ValueError when a chunk is cut off or the end is missing."""
    view, at = memoryview(data), len(SIGNATURE)
    while at + 12 <= len(data):
        length, kind = int.from_bytes(view[at : at + 4], "big"), bytes(view[at + 4 : at + 8])
        if at + 12 + length > len(data):
            break
        if kind == b"IDAT":
            yield view[at + 8 : at + 8 + length]
        elif kind == b"IEND":
            return
        at += 12 + length
    raise ValueError("cut off")


def _chunk(kind: bytes, body: bytes) -> bytes:
    return len(body).to_bytes(4, "big") + kind + body + zlib.crc32(body, zlib.crc32(kind)).to_bytes(4, "big")
