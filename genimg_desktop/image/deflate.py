"""zlib streams packed by several threads: zlib lets go of the interpreter, and large pictures take seconds with one.

RFC 1950 and 1951. The pieces are cut at fixed places, so the bytes do not depend on how many threads there are. Each
piece knows the 32 KB before it, as in M. Adler's pigz, so nothing is lost by the cuts but a few bytes.
"""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor

_FILTERED_LEVEL = 4
"""With zlib's strategy for filtered data: for a painting with grain 6 % smaller than the usual strategy at 6, and as
fast; for a smooth picture 5 % larger, in a quarter of the time (measured, 1024 px)."""
_PLAIN_LEVEL = 6
_SAMPLE_BYTES = 32_768
_AS_GOOD = 1.01
_WINDOW = 32_768
PIECE_BYTES = 512 * 1024
_MOST_THREADS = 4
_HEAD = b"\x78\x9c"
"""Deflate with a window of 32 KB, no dictionary."""


def deflated(data: bytes, *, is_filtered: bool = True) -> bytes:
    """One zlib stream of ``data``. is_filtered: they are differences between neighbours, not the colours themselves."""
    if len(data) <= PIECE_BYTES:
        return _whole(data, is_filtered=is_filtered)
    starts = range(0, len(data), PIECE_BYTES)
    view = memoryview(data)

    def packed(start: int) -> bytes:
        known = data[max(0, start - _WINDOW) : start]
        body = view[start : start + PIECE_BYTES]
        level, strategy = _way(body, is_filtered=is_filtered)
        packer = zlib.compressobj(level, zlib.DEFLATED, -zlib.MAX_WBITS, 8, strategy, known)
        piece = packer.compress(body)
        is_last = start + PIECE_BYTES >= len(data)
        return piece + packer.flush(zlib.Z_FINISH if is_last else zlib.Z_SYNC_FLUSH)

    with ThreadPoolExecutor(num_threads()) as threads:
        pieces = list(threads.map(packed, starts))
    return b"".join([_HEAD, *pieces, zlib.adler32(data).to_bytes(4, "big")])


def all_deflated(parts: Iterable[bytes]) -> Sequence[bytes]:
    """A zlib stream of each part; they are differences between neighbours."""
    with ThreadPoolExecutor(num_threads()) as threads:
        return list(threads.map(_whole, parts))


def _whole(data: bytes, *, is_filtered: bool = True) -> bytes:
    level, strategy = _way(memoryview(data), is_filtered=is_filtered)
    packer = zlib.compressobj(level, zlib.DEFLATED, zlib.MAX_WBITS, 8, strategy)
    return packer.compress(data) + packer.flush()


def _way(data: memoryview, *, is_filtered: bool) -> tuple[int, int]:
    """Level and strategy. Looking for repetitions takes three times as long as not looking, and grain has none."""
    if not is_filtered:
        return _PLAIN_LEVEL, zlib.Z_DEFAULT_STRATEGY
    if len(data) < 4 * _SAMPLE_BYTES:
        return _FILTERED_LEVEL, zlib.Z_FILTERED
    middle = (len(data) - _SAMPLE_BYTES) // 2
    sample = data[middle : middle + _SAMPLE_BYTES]
    sizes = []
    for strategy in (zlib.Z_RLE, zlib.Z_FILTERED):
        packer = zlib.compressobj(_FILTERED_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS, 8, strategy)
        sizes.append(len(packer.compress(sample)) + len(packer.flush()))
    return _FILTERED_LEVEL, zlib.Z_RLE if sizes[0] <= sizes[1] * _AS_GOOD else zlib.Z_FILTERED


def num_threads() -> int:
    """How many threads a file is packed by."""
    return min(os.cpu_count() or 1, _MOST_THREADS)
