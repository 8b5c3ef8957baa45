"""XMP in a GIF (XMP Specification Part 3, 2020, section 1.1.2): an extension whose packet is no row of blocks, with a
trailer that makes readers that do not know it find the end all the same.
"""

from __future__ import annotations

_MARK = b"!\xff\x0bXMP DataXMP"
_TRAILER = bytes([1, *range(255, -1, -1), 0])
_LARGEST_PACKET = 16 * 1024 * 1024


def xmp_extension(packet: bytes) -> bytes:
    """The extension that holds a packet."""
    return _MARK + packet + _TRAILER


def read_gif_xmp(data: bytes) -> bytes | None:
    """The packet of a GIF, where it stands within the first 16 MB; None when there is none."""
    begin = data.find(_MARK, 0, _LARGEST_PACKET)
    end = data.find(_TRAILER[:8], begin + len(_MARK), begin + _LARGEST_PACKET) if begin >= 0 else -1
    return data[begin + len(_MARK) : end] if end >= 0 else None
