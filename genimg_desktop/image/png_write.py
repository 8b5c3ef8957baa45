"""A PNG file from samples of 8 or 16 bits: filters chosen row by row, packed by several threads.

PNG specification, third edition (W3C 2025): sections 7.2 and 10 for the stream, 9 for the filters, and 12.7 for the
rule that the row with the smallest sum of absolute differences is taken.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from genimg_desktop.image.deflate import PICTURE_LEVEL, deflated
from genimg_desktop.image.png_chunks import SIGNATURE
from genimg_desktop.image.samples import Samples

_BAND_BYTES = 512 * 1024
_IDAT_BYTES = 1 << 20
Chunk = tuple[bytes, bytes]
"""The four letters of a chunk, and what is in it."""
Bytes = NDArray[np.uint8]


def write_png(samples: Samples, chunks: Sequence[Chunk] = (), *, level: int = PICTURE_LEVEL) -> bytes:
    """``uint8`` or ``uint16`` ``[H, W, 3 or 4]`` -> a PNG file. chunks: what stands between head and picture."""
    height, width, channels = samples.shape
    bits = 8 * samples.dtype.itemsize
    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes([bits, 2 if channels == 3 else 6, 0, 0, 0])
    body = png_stream(samples, level=level)
    parts = [SIGNATURE, _chunk(b"IHDR", head), *(_chunk(*chunk) for chunk in chunks)]
    parts += [_chunk(b"IDAT", body[start : start + _IDAT_BYTES]) for start in range(0, len(body), _IDAT_BYTES)]
    return b"".join([*parts, _chunk(b"IEND", b"")])


def png_stream(samples: Samples, *, level: int = PICTURE_LEVEL) -> bytes:
    """The rows, filtered and packed: what stands in a PNG's IDAT and in a PDF with predictor 15. 1, 3 or 4 channels."""
    height, width, channels = samples.shape
    step = channels * samples.dtype.itemsize
    rows = np.ascontiguousarray(samples.astype(samples.dtype.newbyteorder(">"), copy=False)).view(np.uint8)
    rows = rows.reshape(height, width * step)
    filtered = np.empty((height, 1 + width * step), dtype=np.uint8)
    count = max(_BAND_BYTES // (width * step), 1)
    for top in range(0, height, count):
        above = rows[top - 1 : top] if top else np.zeros((1, width * step), np.uint8)
        _filter(rows[top : top + count], above, step, filtered[top : top + count])
    return deflated(filtered.tobytes(), level)


def _filter(rows: Bytes, above: Bytes, step: int, out: Bytes) -> None:
    """Write a byte that names the filter, then the row after it. above: the row before the first."""
    up = np.concatenate([above, rows[:-1]])
    left, corner = _shifted(rows, step), _shifted(up, step)
    middle = (left & up) + ((left ^ up) >> 1)  # (left + up) // 2 without leaving 8 bits
    candidates = [rows, rows - left, rows - up, rows - middle, rows - _paeth(left, up, corner)]
    costs = np.stack([np.abs(one.view(np.int8)).view(np.uint8).sum(axis=1, dtype=np.int64) for one in candidates])
    chosen = costs.argmin(axis=0)
    out[:, 0] = chosen
    for index, candidate in enumerate(candidates):
        taken = chosen == index
        out[taken, 1:] = candidate[taken]


def _shifted(rows: Bytes, step: int) -> Bytes:
    """Each row moved right by one pixel, zeros at its begin."""
    out = np.zeros_like(rows)
    out[:, step:] = rows[:, :-step]
    return out


def _paeth(left: Bytes, up: Bytes, corner: Bytes) -> Bytes:
    """Whichever of the three is nearest to left + up - corner; ties in that order (section 9.4)."""
    a, b, c = (part.astype(np.int16) for part in (left, up, corner))
    to_left, to_up = np.abs(b - c), np.abs(a - c)
    to_corner = np.abs(a + b - 2 * c)
    is_left = (to_left <= to_up) & (to_left <= to_corner)
    return np.where(is_left, left, np.where(to_up <= to_corner, up, corner))


def _chunk(kind: bytes, body: bytes) -> bytes:
    """Length, letters, content, checksum (section 5.3)."""
    return len(body).to_bytes(4, "big") + kind + body + zlib.crc32(body, zlib.crc32(kind)).to_bytes(4, "big")
