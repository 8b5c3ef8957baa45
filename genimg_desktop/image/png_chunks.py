"""The chunks of a PNG file, read before any decoder: texts within limits, and a file without them.

A decoder that meets a text or profile that unpacks to gigabytes refuses the whole picture; so the decoder gets only
what it needs to draw, and the rest is read here. (PNG specification, third edition, W3C 2025, sections 5 and 11.)
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass

SIGNATURE = b"\x89PNG\r\n\x1a\n"
LARGEST_TEXT_BYTES = 8 * 1024 * 1024
MOST_TEXT_BYTES = 16 * 1024 * 1024
MOST_TEXTS = 256
LARGEST_PROFILE_BYTES = 8 * 1024 * 1024
LARGEST_EXIF_BYTES = 1024 * 1024
_RAW_EXIF = "Raw profile type exif"


@dataclass(frozen=True, slots=True, kw_only=True)
class PngFacts:
    """clean: the file with nothing but its picture. frames: as the file claims, 1 for a still. bit_depth: per channel.

    has_lost_text: a text or profile was broken or too large. has_credentials: a C2PA manifest is inside.
    """

    clean: bytes
    texts: tuple[tuple[str, str], ...] = ()
    icc: bytes | None = None
    exif: bytes | None = None
    frames: int = 1
    bit_depth: int = 8
    has_lost_text: bool = False
    has_credentials: bool = False


def read_png(data: bytes) -> PngFacts:
    """Take a PNG file apart. A damaged one comes back as it is, for the decoder to judge."""
    reader = _Reader()
    kept: list[memoryview] = [memoryview(SIGNATURE)]
    view, whole_end = memoryview(data), len(SIGNATURE)
    for kind, start, end in _chunks(data):
        body = view[start + 8 : end - 4]
        if kind[:1].isupper() or kind == b"tRNS":
            kept.append(view[start:end])
        reader.take(kind, body, data[end - 4 : end])
        whole_end = end
        if kind == b"IEND":
            break
    else:
        kept.append(view[whole_end:])  # cut off inside a chunk
    return reader.facts(b"".join(kept))


def _chunks(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    position = len(SIGNATURE)
    while position + 12 <= len(data):
        end = position + 12 + int.from_bytes(data[position : position + 4], "big")
        if end > len(data):
            return
        yield data[position + 4 : position + 8], position, end
        position = end


class _Reader:
    """Collects what the chunks around the picture say, within limits."""

    def __init__(self) -> None:
        self._texts: list[tuple[str, str]] = []
        self._text_bytes = 0
        self._icc: bytes | None = None
        self._exif: bytes | None = None
        self._frames, self._bit_depth = 1, 8
        self._has_lost_text = self._has_credentials = False

    def facts(self, clean: bytes) -> PngFacts:
        return PngFacts(
            clean=clean,
            texts=tuple(self._texts),
            icc=self._icc,
            exif=self._exif,
            frames=self._frames,
            bit_depth=self._bit_depth,
            has_lost_text=self._has_lost_text,
            has_credentials=self._has_credentials,
        )

    def take(self, kind: bytes, body: memoryview, crc: bytes) -> None:
        if kind == b"IHDR" and len(body) >= 9:
            self._bit_depth = body[8]
        elif kind == b"acTL" and len(body) >= 4:
            self._frames = max(int.from_bytes(body[:4], "big"), 1)
        elif kind == b"caBX":
            self._has_credentials = True
        elif kind == b"eXIf" and self._exif is None and len(body) <= LARGEST_EXIF_BYTES:
            self._exif = bytes(body)
        elif kind == b"iCCP" and self._icc is None:
            self._icc = self._profile(bytes(body[: LARGEST_PROFILE_BYTES * 2]))
        elif kind in (b"tEXt", b"zTXt", b"iTXt"):
            self._take_text(kind, body, crc)

    def _take_text(self, kind: bytes, body: memoryview, crc: bytes) -> None:
        room = min(LARGEST_TEXT_BYTES, MOST_TEXT_BYTES - self._text_bytes)
        if len(self._texts) >= MOST_TEXTS or len(body) > room + 1024:
            self._has_lost_text = True
            return
        try:
            if zlib.crc32(body, zlib.crc32(kind)) != int.from_bytes(crc, "big"):
                raise ValueError("wrong checksum")
            key, text, size = _text(kind, bytes(body), room)
        except (ValueError, zlib.error):
            self._has_lost_text = True
            return
        self._text_bytes += size
        if key != _RAW_EXIF:
            self._texts.append((key, text))
        elif self._exif is None:
            self._exif = _raw_exif(text)

    def _profile(self, body: bytes) -> bytes | None:
        _, found, packed = body.partition(b"\0")
        try:
            if not found or packed[:1] != b"\0":
                raise ValueError("no profile")
            return _inflate(packed[1:], LARGEST_PROFILE_BYTES)
        except (ValueError, zlib.error):
            self._has_lost_text = True
            return None


def _text(kind: bytes, body: bytes, limit: int) -> tuple[str, str, int]:
    name, found, rest = body.partition(b"\0")
    if not found:
        raise ValueError("a text without a name")
    key = name.decode("latin-1")
    if kind == b"tEXt":
        return key, _latin_or_utf8(rest), len(rest)
    if kind == b"zTXt":
        plain = _inflate(rest[1:], limit)
        return key, _latin_or_utf8(plain), len(plain)
    is_packed, rest = rest[:1] == b"\1", rest[2:]
    _language, _, rest = rest.partition(b"\0")
    _translated, _, rest = rest.partition(b"\0")
    plain = _inflate(rest, limit) if is_packed else rest
    return key, plain.decode("utf-8"), len(plain)


def _latin_or_utf8(data: bytes) -> str:
    # The specification says Latin-1; several tools write UTF-8, and Latin-1 text is hardly ever valid UTF-8.
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _inflate(data: bytes, limit: int) -> bytes:
    """Unpack at most ``limit`` bytes. Raises ValueError when there are more or the end is missing, or zlib.error."""
    stream = zlib.decompressobj()
    out = stream.decompress(data, limit + 1)
    if len(out) > limit or not stream.eof:
        raise ValueError("too long or cut off")
    return out


def _raw_exif(text: str) -> bytes | None:
    """ImageMagick's old way: a name, a length and lines of hexadecimal digits."""
    try:
        return bytes.fromhex("".join(text.split("\n")[3:]))[:LARGEST_EXIF_BYTES]
    except ValueError:
        return None
