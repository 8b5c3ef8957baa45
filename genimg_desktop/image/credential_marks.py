"""Whether a picture file holds Content Credentials (a C2PA manifest): seen by its structure, read by nobody here.

C2PA Technical Specification 2.1, appendix A.3: where manifests stand in each format. PNG and JPEG are looked at while
they are taken apart, see ``png_chunks`` and ``codecs``.
"""

from __future__ import annotations

from collections.abc import Iterator

_UUID = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
_TIFF_TAG = 52_545
_MOST_PARTS = 10_000


def holds_credentials(kind: str, data: bytes) -> bool:
    """kind: as in ``recognise``. For WebP, AVIF and TIFF; False for what is damaged."""
    if kind == "WebP":
        return any(name == b"C2PA" for name in _riff_chunks(data))
    if kind == "AVIF":
        return any(name == b"uuid" and body.startswith(_UUID) for name, body in _boxes(data))
    return kind == "TIFF" and _TIFF_TAG in _first_tags(data)


def _riff_chunks(data: bytes) -> Iterator[bytes]:
    position = 12
    for _ in range(_MOST_PARTS):
        if position + 8 > len(data):
            return
        yield data[position : position + 4]
        length = int.from_bytes(data[position + 4 : position + 8], "little")
        position += 8 + length + length % 2


def _boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The boxes at the top of an ISO base media file (ISO/IEC 14496-12, section 4.2), each with its first bytes."""
    position = 0
    for _ in range(_MOST_PARTS):
        if position + 8 > len(data):
            return
        length, head = int.from_bytes(data[position : position + 4], "big"), 8
        if length == 1:
            length, head = int.from_bytes(data[position + 8 : position + 16], "big"), 16
        yield data[position + 4 : position + 8], data[position + head : position + head + 16]
        if length < head:  # 0: the box goes on to the end of the file
            return
        position += length


def _first_tags(data: bytes) -> set[int]:
    """The tags of the first directory of a TIFF file that is not a BigTIFF."""
    little = data[:2] == b"II"

    def number(start: int, size: int) -> int:
        return int.from_bytes(data[start : start + size], "little" if little else "big")

    start = number(4, 4)
    return {number(start + 2 + 12 * index, 2) for index in range(min(number(start, 2), _MOST_PARTS))}
