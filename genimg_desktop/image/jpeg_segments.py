"""Application segments of a JPEG file: where XMP goes, also when it is longer than one segment.

Adobe, 'XMP Specification Part 3' (2020), section 1.1.3: a standard packet in one APP1, the rest as extended XMP in
as many APP1 as needed, joined by the MD5 of the whole.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from genimg_desktop.image.xmp import LARGEST_PACKET_BYTES

_APP1 = b"\xff\xe1"
_XMP_HEAD = b"http://ns.adobe.com/xap/1.0/\0"
EXTENSION_HEAD = b"http://ns.adobe.com/xmp/extension/\0"
LARGEST_PACKET_IN_SEGMENT = 65_533 - len(_XMP_HEAD)
_PORTION = 65_400


def xmp_segment(packet: bytes) -> bytes:
    """One APP1 segment around a packet of at most LARGEST_PACKET_IN_SEGMENT bytes."""
    return _segment(_XMP_HEAD + packet)


def extended_segments(packet: bytes, digest: str) -> bytes:
    """As many APP1 segments as an extended packet needs."""
    head = EXTENSION_HEAD + digest.encode("ascii") + len(packet).to_bytes(4, "big")
    return b"".join(
        _segment(head + start.to_bytes(4, "big") + packet[start : start + _PORTION])
        for start in range(0, len(packet), _PORTION)
    )


def insert_segments(jpeg: bytes, segments: bytes) -> bytes:
    """Put segments behind the application segments that are there already (JFIF and Exif want to be first)."""
    position = 2
    while jpeg[position] == 0xFF and 0xE0 <= jpeg[position + 1] <= 0xEF:
        position += 2 + int.from_bytes(jpeg[position + 2 : position + 4], "big")
    return jpeg[:position] + segments + jpeg[position:]


def join_extended(bodies: Iterable[bytes], digest: str) -> bytes:
    """The extended packet named by ``digest``, from bodies of APP1 segments. Raises ValueError when not whole."""
    head = EXTENSION_HEAD + digest.encode("ascii", errors="replace")
    portions: dict[int, bytes] = {}
    length = 0
    for body in bodies:
        if body.startswith(head) and len(body) > len(head) + 8:
            rest = body[len(head) :]
            length = int.from_bytes(rest[:4], "big")
            portions[int.from_bytes(rest[4:8], "big")] = rest[8:]
    whole = b"".join(portion for _, portion in sorted(portions.items()))
    if not whole or len(whole) != length or length > LARGEST_PACKET_BYTES:
        raise ValueError("the extended XMP is not whole")
    if hashlib.md5(whole, usedforsecurity=False).hexdigest().upper() != digest.upper():
        raise ValueError("the extended XMP does not match its digest")
    return whole


def _segment(body: bytes) -> bytes:
    return _APP1 + (len(body) + 2).to_bytes(2, "big") + body
