"""What a file is, by its content and never by its name; and a sentence for everything that is no picture."""

from __future__ import annotations

import struct

from genimg_desktop.core.errors import BadPicture
from genimg_desktop.core.text import Text

_PICTURES: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"II+\0", "TIFF"),
    (b"MM\0+", "TIFF"),
    (b"BM", "BMP"),
)

_OTHER_THINGS: tuple[tuple[bytes, Text], ...] = (
    (b"%PDF-", Text("a PDF document")),
    (b"%!PS", Text("a PostScript document")),
    (b"\xc5\xd0\xd3\xc6", Text("a PostScript document")),
    (b"8BPS", Text("a Photoshop document")),
    (b"gimp xcf", Text("a GIMP document")),
    (b"SIMPLE  =", Text("an astronomical FITS file")),
    (b"v/1\x01", Text("an OpenEXR picture")),
    (b"\xff\x0a", Text("a JPEG XL picture")),
    (b"\0\0\0\x0cJXL ", Text("a JPEG XL picture")),
    (b"\0\0\0\x0cjP  ", Text("a JPEG 2000 picture")),
    (b"\0\0\x01\0", Text("an icon file")),
    (b"DDS ", Text("a texture file (DDS)")),
    (b"qoif", Text("a QOI picture")),
    (b"PK\x03\x04", Text("a ZIP archive or a document packed in one")),
    (b"Rar!", Text("an archive")),
    (b"7z\xbc\xaf", Text("an archive")),
    (b"\x1f\x8b", Text("a compressed file")),
    (b"\x80\x02", Text("a Python pickle")),
    (b"SQLite format 3", Text("a database")),
    (b"\x1aE\xdf\xa3", Text("a video")),
)

_LFS_HEAD = b"version https://git-lfs.github.com/spec/"


def recognise(data: bytes, name: str) -> str:
    """The format of a picture: PNG, JPEG, WebP, GIF, BMP, TIFF or AVIF. Raises BadPicture for everything else."""
    for head, kind in _PICTURES:
        if data.startswith(head):
            return kind
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "WebP"
    if data[4:8] == b"ftyp" and b"avif" in _brands(data):
        return "AVIF"
    raise _no_picture(data, name)


def webp_size(data: bytes) -> tuple[int, int] | None:
    """Width and height from the head of a WebP file, before a decoder sets memory aside for them; None if unclear.

    RFC 9649 (WebP): section 2.7 (VP8X), RFC 6386 section 9.1 (VP8), section 3.4 (VP8L).
    """
    head, kind = data[20:30], data[12:16]
    if len(head) < 10:
        return None
    if kind == b"VP8X":
        return int.from_bytes(head[4:7], "little") + 1, int.from_bytes(head[7:10], "little") + 1
    if kind == b"VP8L":
        bits = int.from_bytes(head[1:5], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if kind == b"VP8 ":
        width, height = struct.unpack("<HH", head[6:10])
        return width & 0x3FFF, height & 0x3FFF
    return None


def _brands(data: bytes) -> bytes:
    length = min(int.from_bytes(data[:4], "big"), 256)
    return data[8:length]


def _no_picture(data: bytes, name: str) -> BadPicture:
    if not data:
        return BadPicture(Text("'{name}' is empty.", name=name))
    if not any(data[:4096]):
        return BadPicture(
            Text("'{name}' holds only zeros: it was damaged when it was saved or copied.", name=name),
            hint=Text("Copy or download it again."),
        )
    if data.startswith(_LFS_HEAD):
        return BadPicture(
            Text("'{name}' is a Git LFS pointer, not the picture itself.", name=name),
            hint=Text("Fetch the picture with 'git lfs pull', then open it again."),
        )
    markup = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if markup.startswith((b"<svg", b"<?xml", b"<!--", b"<!doctype svg")) and b"<svg" in markup:
        return _other_thing(name, Text("an SVG drawing"))
    if markup.startswith((b"<!doctype html", b"<html", b"<head", b"<body", b"<?xml", b"<!--")) and b"<" in markup:
        return BadPicture(
            Text("'{name}' is a web page, not a picture.", name=name),
            hint=Text("The download brought a page instead of the picture; download the picture again."),
        )
    if data[4:8] == b"ftyp":
        is_still = any(brand in _brands(data) for brand in (b"heic", b"heix", b"mif1", b"heim", b"heis"))
        return _other_thing(name, Text("a HEIC photo") if is_still else Text("a video"))
    for head, thing in _OTHER_THINGS:
        if data.startswith(head):
            return _other_thing(name, thing)
    return BadPicture(
        Text("'{name}' is not a picture of a kind that this program knows.", name=name), hint=_what_opens()
    )


def _other_thing(name: str, thing: Text) -> BadPicture:
    return BadPicture(
        Text("'{name}' is {thing}, which this program does not open.", name=name, thing=thing), hint=_what_opens()
    )


def _what_opens() -> Text:
    return Text("PNG, JPEG, WebP, GIF, BMP, TIFF, AVIF and OpenRaster can be opened. Save it as one of these.")
