"""zlib streams packed by several threads: zlib lets go of the interpreter, and large pictures take seconds with one.

RFC 1950 and 1951. The pieces are cut at fixed places, so the bytes do not depend on how many threads there are. Each
piece knows the 32 KB before it, as in M. Adler's pigz, so nothing is lost by the cuts but a few bytes.
"""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor

PICTURE_LEVEL = 4
"""With zlib's strategy for filtered data: for a painting with grain 6 % smaller than the usual strategy at 6, and as
fast; for a smooth picture 5 % larger, in a quarter of the time (measured, 1024 px)."""
_WINDOW = 32_768
PIECE_BYTES = 512 * 1024
_MOST_THREADS = 4
_HEAD = b"\x78\x9c"
"""Deflate with a window of 32 KB, no dictionary."""


def deflated(data: bytes, level: int = PICTURE_LEVEL) -> bytes:
    """One zlib stream of ``data``, which are differences between neighbours; level 0 .. 9."""
    if len(data) <= PIECE_BYTES:
        return _whole(data, level)
    starts = range(0, len(data), PIECE_BYTES)
    view = memoryview(data)

    def packed(start: int) -> bytes:
        known = data[max(0, start - _WINDOW) : start]
        packer = zlib.compressobj(level, zlib.DEFLATED, -zlib.MAX_WBITS, 8, zlib.Z_FILTERED, known)
        piece = packer.compress(view[start : start + PIECE_BYTES])
        is_last = start + PIECE_BYTES >= len(data)
        return piece + packer.flush(zlib.Z_FINISH if is_last else zlib.Z_SYNC_FLUSH)

    with ThreadPoolExecutor(_num_threads()) as threads:
        pieces = list(threads.map(packed, starts))
    return b"".join([_HEAD, *pieces, zlib.adler32(data).to_bytes(4, "big")])


def all_deflated(parts: Iterable[bytes], level: int = PICTURE_LEVEL) -> Sequence[bytes]:
    """A zlib stream of each part."""
    with ThreadPoolExecutor(_num_threads()) as threads:
        return list(threads.map(lambda part: _whole(part, level), parts))


def _whole(data: bytes, level: int) -> bytes:
    packer = zlib.compressobj(level, zlib.DEFLATED, zlib.MAX_WBITS, 8, zlib.Z_FILTERED)
    return packer.compress(data) + packer.flush()


def _num_threads() -> int:
    return min(os.cpu_count() or 1, _MOST_THREADS)
