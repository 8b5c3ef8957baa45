"""XMP in an MP4: a box of its own at the end of the file (XMP Specification Part 3, 2020, section 1.2.7.1)."""

from __future__ import annotations

from typing import BinaryIO

_XMP_UUID = bytes.fromhex("BE7ACFCB97A942E89C71999491E3AFAC")
_LARGEST_NOTE = 16 * 1024 * 1024
_MOST_BOXES = 10_000


def append_xmp(file: BinaryIO, packet: bytes) -> None:
    """Add a packet where the file stands, at its end; nothing for an empty one."""
    if packet:
        file.write((8 + 16 + len(packet)).to_bytes(4, "big") + b"uuid" + _XMP_UUID + packet)


def read_xmp_box(file: BinaryIO) -> bytes | None:
    """The packet of an MP4, found by walking over its outer boxes; None when there is none or the file is broken."""
    file.seek(0, 2)
    end, at = file.tell(), 0
    for _ in range(_MOST_BOXES):
        file.seek(at)
        head = file.read(32)
        if len(head) < 8:
            return None
        size, kind, body_at = int.from_bytes(head[:4], "big"), head[4:8], 8
        if size == 1:
            size, body_at = int.from_bytes(head[8:16], "big"), 16
        elif size == 0:
            size = end - at
        if size < body_at or at + size > end:
            return None
        if kind == b"uuid" and head[body_at : body_at + 16] == _XMP_UUID and size <= _LARGEST_NOTE:
            file.seek(at + body_at + 16)
            return file.read(size - body_at - 16)
        at += size
    return None
