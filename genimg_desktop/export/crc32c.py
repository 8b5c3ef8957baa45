"""The checksum CRC-32C (Castagnoli; RFC 3720 appendix B.4), fast enough for pictures, without a library for it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_POLYNOMIAL = 0x82F63B78
_LANE_BYTES = 512


def _byte_table() -> NDArray[np.uint32]:
    """``uint32[256]``: what a byte does to an empty checksum."""
    table = np.arange(256, dtype=np.uint32)
    for _ in range(8):
        table = np.where(table & 1, (table >> 1) ^ np.uint32(_POLYNOMIAL), table >> 1)
    return table


_TABLE = _byte_table()
_TABLE_LIST: list[int] = [int(entry) for entry in _TABLE]


def _shift_tables() -> list[list[int]]:
    """``[4][256]``: what a lane of zero bytes makes of each byte of a checksum. The checksum is linear in its bits."""
    lanes = np.concatenate([np.arange(256, dtype=np.uint32) << np.uint32(8 * byte) for byte in range(4)])
    for _ in range(_LANE_BYTES):
        lanes = (lanes >> np.uint32(8)) ^ _TABLE[lanes & np.uint32(0xFF)]
    return [[int(entry) for entry in part] for part in lanes.reshape(4, 256)]


_SHIFT = _shift_tables()


def crc32c(data: bytes) -> int:
    """The checksum of ``data``, 32 bits.

    Lanes of 512 bytes go through the table side by side in numpy; the checksums of the lanes are then strung together.
    """
    num_lanes = len(data) // _LANE_BYTES
    crc = 0xFFFFFFFF
    if num_lanes:
        block = np.frombuffer(data, np.uint8, num_lanes * _LANE_BYTES).reshape(num_lanes, _LANE_BYTES)
        lanes = np.zeros(num_lanes, np.uint32)
        for column in np.ascontiguousarray(block.T):
            lanes = (lanes >> np.uint32(8)) ^ _TABLE[(lanes & np.uint32(0xFF)) ^ column]
        a, b, c, d = _SHIFT
        for lane in lanes.tolist():
            crc = a[crc & 0xFF] ^ b[crc >> 8 & 0xFF] ^ c[crc >> 16 & 0xFF] ^ d[crc >> 24] ^ lane
    for byte in data[num_lanes * _LANE_BYTES :]:
        crc = (crc >> 8) ^ _TABLE_LIST[(crc ^ byte) & 0xFF]
    return crc ^ 0xFFFFFFFF


def masked_crc32c(data: bytes) -> int:
    """The checksum as TFRecord files hold it: turned by 15 bits and shifted, so that a checksum of one differs."""
    crc = crc32c(data)
    return ((crc >> 15 | crc << 17) + 0xA282EAD8) & 0xFFFFFFFF
