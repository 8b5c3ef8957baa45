"""A comment in EXIF: where A1111's WebUI, and its many readers, keep the words in JPEG and WebP.

Exif 2.32 (CIPA DC-008-2019): section 4.6.5 for UserComment, table 4 and 5 for what must stand beside it.
"""

from __future__ import annotations

import struct

_SHORT, _LONG, _RATIONAL, _UNDEFINED = 3, 4, 5, 7
_UNCALIBRATED = 0xFFFF
"""What ColorSpace says when it is not sRGB: the profile tells."""
Entry = tuple[int, int, int, bytes]
"""tag, type, count, value."""


def exif_with_comment(
    text: str | None, width: int, height: int, *, dpi: int | None = None, space: str = "srgb"
) -> bytes:
    """An Exif block that says ``text``, the size, the resolution and the colour space, and nothing else.

    dpi: dots per inch; None writes the 72 that the standard asks for when it is not known. Begins with ``Exif\\0\\0``.
    """
    dots_per_inch = struct.pack(">II", dpi or 72, 1)
    main: list[Entry] = [
        (0x011A, _RATIONAL, 1, dots_per_inch),
        (0x011B, _RATIONAL, 1, dots_per_inch),
        (0x0128, _SHORT, 1, struct.pack(">H", 2)),
        (0x0213, _SHORT, 1, struct.pack(">H", 1)),
        (0x8769, _LONG, 1, b"\0\0\0\0"),
    ]
    exif_start = 8 + len(_directory(main, 8))
    main[-1] = (0x8769, _LONG, 1, struct.pack(">I", exif_start))
    exif: list[Entry] = [
        (0x9000, _UNDEFINED, 4, b"0232"),
        (0x9101, _UNDEFINED, 4, b"\1\2\3\0"),
        *_comment(text),
        (0xA000, _UNDEFINED, 4, b"0100"),
        (0xA001, _SHORT, 1, struct.pack(">H", 1 if space == "srgb" else _UNCALIBRATED)),
        (0xA002, _LONG, 1, struct.pack(">I", width)),
        (0xA003, _LONG, 1, struct.pack(">I", height)),
    ]
    return b"Exif\0\0MM\0*\0\0\0\x08" + _directory(main, 8) + _directory(exif, exif_start)


def _comment(text: str | None) -> list[Entry]:
    if text is None:
        return []
    code, body = (b"ASCII\0\0\0", text.encode()) if text.isascii() else (b"UNICODE\0", text.encode("utf-16-be"))
    return [(0x9286, _UNDEFINED, len(code + body), code + body)]


def decode_user_comment(value: bytes) -> str:
    """UserComment -> text: eight bytes name the code, then the text in it."""
    code, body = value[:8], value[8:]
    if code.startswith(b"UNICODE"):
        if body[:2] in (b"\xff\xfe", b"\xfe\xff"):
            return body.decode("utf-16", errors="replace").rstrip("\0")
        # The standard names no byte order and programs differ: the zero half of Latin letters tells.
        high_first, low_first = body[0:400:2].count(0), body[1:400:2].count(0)
        order = "utf-16-le" if low_first > high_first else "utf-16-be"
        return body.decode(order, errors="replace").rstrip("\0")
    text = body if code in (b"ASCII\0\0\0", b"\0" * 8, b"JIS\0\0\0\0\0") else value
    return text.decode("utf-8", errors="replace").rstrip("\0 ")


def _directory(entries: list[Entry], start: int) -> bytes:
    """One image file directory at ``start``, its longer values behind it."""
    table, values = struct.pack(">H", len(entries)), b""
    values_start = start + 2 + 12 * len(entries) + 4
    for tag, kind, count, value in entries:
        if len(value) <= 4:
            field = value.ljust(4, b"\0")
        else:
            field = struct.pack(">I", values_start + len(values))
            values += value + b"\0" * (len(value) % 2)
        table += struct.pack(">HHI", tag, kind, count) + field
    return table + b"\0\0\0\0" + values
