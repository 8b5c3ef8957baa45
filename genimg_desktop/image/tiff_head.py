"""The first directory of a TIFF file, looked at before a decoder is: absurd counts, and whether more pages follow.

TIFF 6.0 (Adobe, 1992), section 2; BigTIFF has the same shape with wider numbers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

MOST_VALUES = 4_000_000
"""More strips, tiles or numbers than this in one entry are no picture: a decoder would make an object of each."""
_BYTE_TYPES = (1, 2, 6, 7)
_MOST_ENTRIES = 65_535


@dataclass(frozen=True, slots=True, kw_only=True)
class TiffHead:
    """has_more_pages: another directory follows the first."""

    has_more_pages: bool


def read_tiff_head(data: bytes) -> TiffHead:
    """Read the first directory. Raises ValueError for one that is cut off or absurd."""
    order: Literal["little", "big"] = "little" if data[:2] == b"II" else "big"
    is_big = data[2:4] in (b"+\0", b"\0+")
    wide, entry_size = (8, 20) if is_big else (4, 12)

    def number(start: int, size: int) -> int:
        if start + size > len(data):
            raise ValueError("the directory is cut off")
        return int.from_bytes(data[start : start + size], order)

    start = number(8, 8) if is_big else number(4, 4)
    count_size = 8 if is_big else 2
    entries = number(start, count_size)
    if entries > _MOST_ENTRIES:
        raise ValueError(f"{entries} entries in a directory")
    start += count_size
    for index in range(entries):
        entry = start + index * entry_size
        if number(entry + 2, 2) not in _BYTE_TYPES and number(entry + 4, wide) > MOST_VALUES:
            raise ValueError(f"entry {number(entry, 2)} claims {number(entry + 4, wide)} values")
    after = start + entries * entry_size
    has_more = after + wide <= len(data) and number(after, wide) != 0
    return TiffHead(has_more_pages=has_more)
