"""A PNG file from samples of 8 or 16 bits: filters chosen row by row, packed by several threads.

PNG specification, third edition (W3C 2025): sections 7.2 and 10 for the stream, 9 for the filters, and 12.7 for the
rule that the row with the smallest sum of absolute differences is taken; flat art is left unfiltered.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from numpy.typing import NDArray

from genimg_desktop.image.deflate import deflated, num_threads
from genimg_desktop.image.png_chunks import SIGNATURE
from genimg_desktop.image.samples import Samples

_BAND_BYTES = 256 * 1024
_SAMPLE_BYTES = 32_768
_IDAT_BYTES = 1 << 20
Chunk = tuple[bytes, bytes]
"""The four letters of a chunk, and what is in it."""
Bytes = NDArray[np.uint8]


def write_png(samples: Samples, chunks: Sequence[Chunk] = ()) -> bytes:
    """``uint8`` or ``uint16`` ``[H, W, 3 or 4]`` -> a PNG file. chunks: what stands between head and picture."""
    height, width, channels = samples.shape
    bits = 8 * samples.dtype.itemsize
    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes([bits, 2 if channels == 3 else 6, 0, 0, 0])
    body = png_stream(samples)
    parts = [SIGNATURE, _chunk(b"IHDR", head), *(_chunk(*chunk) for chunk in chunks)]
    parts += [_chunk(b"IDAT", body[start : start + _IDAT_BYTES]) for start in range(0, len(body), _IDAT_BYTES)]
    return b"".join([*parts, _chunk(b"IEND", b"")])


def png_stream(samples: Samples) -> bytes:
    """The rows, filtered and packed: what stands in a PNG's IDAT and in a PDF with predictor 15. 1, 3 or 4 channels."""
    height, width, channels = samples.shape
    step = channels * samples.dtype.itemsize
    rows = np.ascontiguousarray(samples.astype(samples.dtype.newbyteorder(">"), copy=False)).view(np.uint8)
    rows = rows.reshape(height, width * step)
    filtered = np.zeros((height, 1 + width * step), dtype=np.uint8)
    if _is_flat(rows, step):
        filtered[:, 1:] = rows
        return deflated(filtered.tobytes(), is_filtered=False)
    count = max(_BAND_BYTES // (width * step), 1)

    def filter_band(top: int) -> None:
        above = rows[top - 1 : top] if top else np.zeros((1, width * step), np.uint8)
        _filter(rows[top : top + count], above, step, filtered[top : top + count])

    bands = range(0, height, count)
    if len(bands) == 1:
        filter_band(0)
    else:
        with ThreadPoolExecutor(num_threads()) as threads:
            list(threads.map(filter_band, bands))
    return deflated(filtered.tobytes())


def _is_flat(rows: Bytes, step: int) -> bool:
    """Whether some rows of the middle become smaller without filters: flat art, in which colours repeat exactly.

    A third smaller for sprites and textures of old games than by the rule of the smallest sum (measured).
    """
    count = max(_SAMPLE_BYTES // rows.shape[1], 1)
    top = max((len(rows) - count) // 2, 0)
    sample = rows[top : top + count]
    filtered = np.empty((len(sample), 1 + rows.shape[1]), dtype=np.uint8)
    _filter(sample, np.zeros((1, rows.shape[1]), np.uint8), step, filtered)
    return len(deflated(sample.tobytes(), is_filtered=False)) < len(deflated(filtered.tobytes()))


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
    """Whichever of the three is nearest to left + up - corner; ties in that order (section 9.4).

    Chosen by masks of bits: numpy's ``where`` takes six times as long on pictures.
    """
    to_left, to_up = up.astype(np.int16), left.astype(np.int16)
    to_left -= corner
    to_up -= corner
    to_corner = to_left + to_up
    for distance in (to_left, to_up, to_corner):
        np.abs(distance, out=distance)
    is_left = -np.less_equal(to_left, np.minimum(to_up, to_corner)).view(np.uint8)
    is_up = -np.less_equal(to_up, to_corner).view(np.uint8)
    out: Bytes = corner ^ ((up ^ corner) & is_up)
    out ^= (left ^ out) & is_left
    return out


def _chunk(kind: bytes, body: bytes) -> bytes:
    """Length, letters, content, checksum (section 5.3)."""
    return len(body).to_bytes(4, "big") + kind + body + zlib.crc32(body, zlib.crc32(kind)).to_bytes(4, "big")
