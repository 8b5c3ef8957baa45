"""A TIFF file of one or more pages, 8 or 16 bits, written whole: Pillow has no 16-bit colour.

TIFF 6.0 (Adobe, 1992), sections 2 to 8, 14 (predictor) and 18 (alpha); Adobe's TIFF Technical Notes (2002) for Deflate;
XMP Specification part 3 for tag 700; ICC.1:2010 annex B.4 for tag 34675. Little-endian, in strips.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.image.deflate import all_deflated
from genimg_desktop.image.samples import Samples

_BYTE, _ASCII, _SHORT, _LONG, _RATIONAL, _UNDEFINED = 1, 2, 3, 4, 5, 7
_SIZES = {_BYTE: 1, _ASCII: 1, _SHORT: 2, _LONG: 4, _RATIONAL: 8, _UNDEFINED: 1}
_DEFLATE, _HORIZONTAL, _RGB, _INCH, _STRAIGHT_ALPHA = 8, 2, 2, 2, 2
_STRIP_BYTES = 256 * 1024
_LARGEST_BYTES = 2**32 - 1
Entry = tuple[int, int, bytes]
"""tag, type, value."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class TiffPage:
    """samples: ``uint8`` or ``uint16`` ``[H, W, 3 or 4]``. name: of the page; empty for none."""

    samples: Samples
    name: str = ""


def write_tiff(
    pages: Sequence[TiffPage], *, icc: bytes, xmp: bytes = b"", software: str = "", dpi: int | None = None
) -> bytes:
    """The pages in order, each with the profile; the XMP packet stands in the first.

    Raises BadInput when the file would be larger than TIFF can hold (4 GB).
    """
    out = bytearray(b"II*\0\0\0\0\0")
    link = 4
    for number, page in enumerate(pages):
        entries = [*_picture(page, out), *_beside(page, icc, dpi), *_count(number, len(pages))]
        if software:
            entries.append((305, _ASCII, software.encode("utf-8") + b"\0"))
        if xmp and not number:
            entries.append((700, _BYTE, xmp))
        out += b"\0" * (len(out) % 2)
        start = len(out)
        directory, next_link = _directory(sorted(entries), start)
        out += directory
        if len(out) > _LARGEST_BYTES:
            raise BadInput(
                Text("The TIFF file would be larger than 4 GB, which the format does not allow."),
                hint=Text("Choose a smaller size, or fewer pages."),
            )
        struct.pack_into("<I", out, link, start)
        link = start + next_link
    return bytes(out)


def _picture(page: TiffPage, out: bytearray) -> Iterator[Entry]:
    """Append the strips, and give the entries that say where and what they are."""
    height, width, channels = page.samples.shape
    item = page.samples.dtype.itemsize
    rows = min(max(_STRIP_BYTES // (width * channels * item), 1), height)
    strips = all_deflated(_differences(page.samples[top : top + rows]) for top in range(0, height, rows))
    starts = []
    for strip in strips:
        out += b"\0" * (len(out) % 2)
        starts.append(len(out))
        out += strip
    yield 254, _LONG, struct.pack("<I", 0)
    yield 256, _LONG, struct.pack("<I", width)
    yield 257, _LONG, struct.pack("<I", height)
    yield 258, _SHORT, _shorts(*[8 * item] * channels)
    yield 259, _SHORT, _shorts(_DEFLATE)
    yield 262, _SHORT, _shorts(_RGB)
    yield 273, _LONG, struct.pack(f"<{len(starts)}I", *(start & _LARGEST_BYTES for start in starts))
    yield 277, _SHORT, _shorts(channels)
    yield 278, _LONG, struct.pack("<I", rows)
    yield 279, _LONG, struct.pack(f"<{len(strips)}I", *map(len, strips))
    yield 284, _SHORT, _shorts(1)
    yield 317, _SHORT, _shorts(_HORIZONTAL)
    if channels == 4:
        yield 338, _SHORT, _shorts(_STRAIGHT_ALPHA)


def _beside(page: TiffPage, icc: bytes, dpi: int | None) -> Iterator[Entry]:
    """Name, resolution and profile."""
    if page.name:
        yield 285, _ASCII, page.name.replace("\0", " ").encode("utf-8") + b"\0"
    if dpi is not None:
        yield 282, _RATIONAL, struct.pack("<II", dpi, 1)
        yield 283, _RATIONAL, struct.pack("<II", dpi, 1)
        yield 296, _SHORT, _shorts(_INCH)
    yield 34_675, _UNDEFINED, icc


def _count(number: int, total: int) -> Iterator[Entry]:
    if 1 < total <= 0xFFFF:
        yield 297, _SHORT, _shorts(number, total)


def _directory(entries: Sequence[Entry], start: int) -> tuple[bytes, int]:
    """An image file directory at ``start`` with its longer values behind it, and where in it the next one is named."""
    table, values = struct.pack("<H", len(entries)), b""
    next_link = 2 + 12 * len(entries)
    for tag, kind, value in entries:
        if len(value) <= 4:
            field = value.ljust(4, b"\0")
        else:
            field = struct.pack("<I", (start + next_link + 4 + len(values)) & _LARGEST_BYTES)
            values += value + b"\0" * (len(value) % 2)
        table += struct.pack("<HHI", tag, kind, len(value) // _SIZES[kind]) + field
    return table + b"\0\0\0\0" + values, next_link


def _differences(samples: Samples) -> bytes:
    """Predictor 2: each sample less the one of its channel to the left (section 14), modulo its range."""
    out = samples.copy()
    out[:, 1:] -= samples[:, :-1]
    return out.astype(out.dtype.newbyteorder("<"), copy=False).tobytes()


def _shorts(*values: int) -> bytes:
    return struct.pack(f"<{len(values)}H", *values)
