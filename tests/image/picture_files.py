"""Picture files made by hand: what no honest program writes, and what Pillow cannot write."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable
from io import BytesIO

import numpy as np
from PIL import Image

PNG_HEAD = b"\x89PNG\r\n\x1a\n"
GREY, RGB, PALETTE, GREY_ALPHA, RGBA = 0, 2, 3, 4, 6


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(
    rows: np.ndarray, colour: int = RGBA, *, before: Iterable[bytes] = (), after: Iterable[bytes] = (), depth: int = 0
) -> bytes:
    """rows: uint8 or uint16 ``[H, W]`` or ``[H, W, C]``; chunks before and after the picture's."""
    depth = depth or rows.dtype.itemsize * 8
    raw = rows.astype(rows.dtype.newbyteorder(">")).reshape(rows.shape[0], -1)
    lines = b"".join(b"\0" + line.tobytes() for line in raw)
    head = struct.pack(">IIBBBBB", rows.shape[1], rows.shape[0], depth, colour, 0, 0, 0)
    middle = chunk(b"IDAT", zlib.compress(lines))
    return b"".join([PNG_HEAD, chunk(b"IHDR", head), *before, middle, *after, chunk(b"IEND", b"")])


def small_png(*extra: bytes) -> bytes:
    return png(PICTURE, before=extra)


def text_chunk(key: str, text: str) -> bytes:
    return chunk(b"tEXt", key.encode("latin-1") + b"\0" + text.encode("latin-1"))


def itxt_chunk(key: str, text: bytes, *, packed: bool = False) -> bytes:
    body = zlib.compress(text) if packed else text
    return chunk(b"iTXt", key.encode() + b"\0" + (b"\1" if packed else b"\0") + b"\0\0\0" + body)


def ztxt_bomb(key: bytes, megabytes: int) -> bytes:
    return chunk(b"zTXt", key + b"\0\0" + zlib.compress(b"A" * (megabytes << 20), 1))


def exif_orientation(value: int) -> bytes:
    """A TIFF block with nothing but tag 274."""
    return b"II*\0\x08\0\0\0\x01\0" + struct.pack("<HHII", 274, 3, 1, value) + b"\0\0\0\0"


def tiff(values: np.ndarray, *, photometric: int = 1, sample_format: int = 1, extra: Iterable[tuple] = ()) -> bytes:
    """One strip, little-endian; values ``[H, W]`` or ``[H, W, C]``; extra: (tag, type, count, value)."""
    height, width = values.shape[:2]
    channels = values.shape[2] if values.ndim == 3 else 1
    bits = values.dtype.itemsize * 8
    data = values.astype(values.dtype.newbyteorder("<")).tobytes()
    bits_at = 8 + len(data)
    entries = [
        (256, 4, 1, width),
        (257, 4, 1, height),
        (258, 3, channels, bits if channels == 1 else bits_at),
        (259, 3, 1, 1),
        (262, 3, 1, photometric),
        (273, 4, 1, 8),
        (277, 3, 1, channels),
        (278, 4, 1, height),
        (279, 4, 1, len(data)),
        (339, 3, 1, sample_format),
        *extra,
    ]
    directory_at = bits_at + 2 * channels
    table = b"".join(struct.pack("<HHII", *entry) for entry in sorted(entries))
    head = b"II*\0" + struct.pack("<I", directory_at)
    return head + data + struct.pack("<H", bits) * channels + struct.pack("<H", len(entries)) + table + b"\0\0\0\0"


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    out = BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def header_bombs(width: int, height: int) -> dict[str, bytes]:
    """Small files of every kind that claim to be huge."""
    w2, h2 = struct.pack(">H", min(width, 65_535)), struct.pack(">H", min(height, 65_535))
    little = struct.pack("<HH", min(width, 65_535), min(height, 65_535))
    webp_side = min(width, 16_384) - 1, min(height, 16_384) - 1
    vp8x = b"\x10\0\0\0" + webp_side[0].to_bytes(3, "little") + webp_side[1].to_bytes(3, "little")
    inner = b"WEBPVP8X" + struct.pack("<I", 10) + vp8x + saved(Image.new("RGB", (4, 4)), "WEBP")[12:]
    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    jpeg = saved(Image.new("RGB", (8, 8)), "JPEG")
    frame = jpeg.index(b"\xff\xc0") + 5
    tiff_head = tiff(np.zeros((1, 1), np.uint8)).replace(
        struct.pack("<HHII", 256, 4, 1, 1), struct.pack("<HHII", 256, 4, 1, width)
    )
    return {
        "png": PNG_HEAD + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b""),
        "gif": b"GIF89a" + little + b"\0\0\0,\0\0\0\0" + little + b"\0\x02\x02D\x01\0;",
        "bmp": b"BM"
        + struct.pack("<IIIIiiHHIIIIII", 58, 0, 54, 40, width, height, 1, 24, 0, 0, 0, 0, 0, 0)
        + b"\0" * 4,
        "webp": b"RIFF" + struct.pack("<I", len(inner)) + inner,
        "jpg": jpeg[:frame] + h2 + w2 + jpeg[frame + 4 :],
        "tif": tiff_head.replace(struct.pack("<HHII", 257, 4, 1, 1), struct.pack("<HHII", 257, 4, 1, height)),
    }


def icc_profile(primaries: tuple[tuple[float, float, float], ...], gamma: float | np.ndarray, name: str) -> bytes:
    """A matrix profile, version 2 (ICC.1:2001-04): columns are XYZ of red, green, blue, adapted to D50.

    gamma: one exponent, or an even number of points of the curve in 0 .. 1.
    """
    name_bytes = name.encode()
    desc = b"desc\0\0\0\0" + struct.pack(">I", len(name_bytes) + 1) + name_bytes + b"\0" + b"\0" * 78
    if isinstance(gamma, np.ndarray):
        curve = b"curv\0\0\0\0" + struct.pack(">I", len(gamma)) + (gamma * 65535).round().astype(">u2").tobytes()
    else:
        curve = b"curv\0\0\0\0" + struct.pack(">IH", 1, round(gamma * 256)) + b"\0\0"

    def xyz(values: Iterable[float]) -> bytes:
        return b"XYZ \0\0\0\0" + b"".join(struct.pack(">i", round(v * 65536)) for v in values)

    tags = {
        b"desc": desc + b"\0" * (-len(desc) % 4),
        b"wtpt": xyz((0.9642, 1.0, 0.8249)),
        b"cprt": b"text\0\0\0\0-\0\0\0",
    }
    for letter, primary in zip(b"rgb", primaries, strict=True):
        tags[bytes([letter]) + b"XYZ"] = xyz(primary)
        tags[bytes([letter]) + b"TRC"] = curve
    table, body = struct.pack(">I", len(tags)), b""
    start = 128 + 4 + 12 * len(tags)
    for tag, value in tags.items():
        table += tag + struct.pack(">II", start + len(body), len(value))
        body += value
    head = struct.pack(">I", start + len(body)) + b"lcms" + b"\x02\x10\0\0" + b"mntrRGB XYZ " + b"\0" * 12 + b"acsp"
    head = head.ljust(68, b"\0") + b"".join(struct.pack(">i", round(v * 65536)) for v in (0.9642, 1.0, 0.8249))
    return head.ljust(128, b"\0") + table + body


_rng = np.random.default_rng(7)
PICTURE = _rng.integers(0, 256, (5, 7, 4), dtype=np.uint8)
"""A small picture of noise, with alpha."""
OPAQUE = PICTURE.copy()
OPAQUE[..., 3] = 255
