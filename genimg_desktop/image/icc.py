"""ICC profiles made by formula: the same bytes on every machine, with nothing of the machine in them.

ICC.1:2010 (profile version 4.3): section 7 for header and tag table, 8.3 for a display profile of a matrix and curves,
10 for the tag types, annex E for the adaptation of the white to D50 (Bradford).
"""

from __future__ import annotations

import hashlib
import struct
from functools import cache

import numpy as np

from genimg_desktop.image.colour_spaces import D65, SPACES, Matrix, to_xyz, xyz

_D50 = (0.9642, 1.0, 0.8249)
"""The white of the profile connection space (ICC.1:2010, section 7.2.16)."""
_BRADFORD = np.array([[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]])
_CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
"""sRGB's: (a X + b)^g from d on, c X below; here g, a, b, c, d."""
_MADE = (2000, 1, 1, 0, 0, 0)
"""A fixed date: a profile must not tell when a picture was exported."""
_VERSION = 0x0430_0000


@cache
def icc_profile(space: str) -> bytes:
    """The profile of one of ``SPACES``, about half a kilobyte. Raises KeyError for an unknown one."""
    chosen = SPACES[space]
    to_d50 = _adaptation() @ to_xyz(chosen)
    curve = b"para\0\0\0\0" + struct.pack(">HH", 3, 0) + _fixed(*_CURVE)
    tags = {
        b"desc": _words(chosen.title),
        b"cprt": _words("No copyright, use freely"),
        b"wtpt": _xyz(*_D50),
        b"chad": b"sf32\0\0\0\0" + _fixed(*_adaptation().ravel()),
        b"rXYZ": _xyz(*to_d50[:, 0]),
        b"gXYZ": _xyz(*to_d50[:, 1]),
        b"bXYZ": _xyz(*to_d50[:, 2]),
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    return _with_id(_assembled(tags))


def _adaptation() -> Matrix:
    """XYZ under D65 -> XYZ under D50."""
    cones = _BRADFORD @ np.array(_D50) / (_BRADFORD @ xyz(*D65))
    matrix: Matrix = np.linalg.solve(_BRADFORD, np.diag(cones) @ _BRADFORD)
    return matrix


def _assembled(tags: dict[bytes, bytes]) -> bytes:
    """Header, table of tags and their data; equal data stand once."""
    table, data = struct.pack(">I", len(tags)), b""
    start = 128 + 4 + 12 * len(tags)
    places: dict[bytes, int] = {}
    for name, body in tags.items():
        if body not in places:
            places[body] = start + len(data)
            data += body + b"\0" * (-len(body) % 4)
        table += struct.pack(">4sII", name, places[body], len(body))
    header = struct.pack(">I4xI4s4s4s6H4s", start + len(data), _VERSION, b"mntr", b"RGB ", b"XYZ ", *_MADE, b"acsp")
    header = header.ljust(68, b"\0") + _fixed(*_D50)
    return header.ljust(128, b"\0") + table + data


def _with_id(profile: bytes) -> bytes:
    """The profile with its own MD5 in it (section 7.2.18); the fields that it leaves out are zero already."""
    digest = hashlib.md5(profile, usedforsecurity=False).digest()
    return profile[:84] + digest + profile[100:]


def _fixed(*values: float) -> bytes:
    """s15Fixed16Number each (section 4.6)."""
    return struct.pack(f">{len(values)}i", *(round(float(value) * 65_536) for value in values))


def _xyz(x: float, y: float, z: float) -> bytes:
    return b"XYZ \0\0\0\0" + _fixed(x, y, z)


def _words(text: str) -> bytes:
    """multiLocalizedUnicodeType with one text."""
    body = text.encode("utf-16-be")
    return b"mluc\0\0\0\0" + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(body), 28) + body
