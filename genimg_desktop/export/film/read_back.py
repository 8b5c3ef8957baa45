"""The film inside an exported file, or in a file of keyframes: found by content, read within limits."""

from __future__ import annotations

import json
import os
import stat
import zlib
from pathlib import Path
from typing import BinaryIO

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.files import read_limited
from genimg_desktop.core.serde import parse_json
from genimg_desktop.core.text import Text
from genimg_desktop.export.film.mp4_note import read_xmp_box
from genimg_desktop.export.film.video_kind import FILM_TAG
from genimg_desktop.image.film_metadata import FILM_KEY
from genimg_desktop.image.gif_notes import read_gif_xmp
from genimg_desktop.image.png_chunks import SIGNATURE
from genimg_desktop.image.xmp import read_xmp
from genimg_desktop.spec.film import LARGEST_FILM_JSON_BYTES, Film, film_from_json

FILM_SUFFIXES = frozenset({".json", ".mp4", ".m4v", ".webm"})
"""Files that are opened for their film; moving pictures are pictures, and restore the place of their first frame."""
_LARGEST_NOTE = 16 * 1024 * 1024
_LARGEST_TEXT = 32 * 1024 * 1024
_MOST_CHUNKS = 400_000
_TAG_STRING = b"\x44\x87"


def film_in(path: Path) -> Film:
    """The film of a file. Raises BadInput or NewerVersion with a sentence; a file without a film is BadInput too."""
    if path.suffix.lower() == ".json":
        return film_from_json(_of_json(read_limited(path, LARGEST_FILM_JSON_BYTES)))
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise BadInput(Text("'{name}' is not an ordinary file.", name=path.name))
        with path.open("rb") as file:
            text = _text_in(file)
    except OSError as error:
        raise BadInput(
            Text("'{name}' cannot be read: {why}", name=path.name, why=error.strerror or "?"), details=repr(error)
        ) from error
    if text is None:
        raise BadInput(
            Text("'{name}' carries no film of this program.", name=path.name),
            hint=Text("Films exported with 'include the recipe' switched off cannot be opened again."),
        )
    return film_from_json(text)


def _of_json(data: bytes) -> bytes:
    """A file of keyframes as it is, or the film in the atlas of a sprite sheet."""
    tree = parse_json(data, LARGEST_FILM_JSON_BYTES)
    meta = tree.get("meta") if isinstance(tree, dict) else None
    if isinstance(meta, dict) and "film" in meta:
        return json.dumps(meta["film"]).encode("utf-8")
    return data


def _text_in(file: BinaryIO) -> str | None:
    """The film's JSON by the kind of the file; None when there is none, or what holds it is broken."""
    head = file.read(12)
    if head.startswith(SIGNATURE):
        return _of_png(file)
    packet: bytes | None = None
    if head[:4] == b"RIFF" and head[8:] == b"WEBP":
        packet = _of_webp(file)
    elif head[:3] == b"GIF":
        packet = read_gif_xmp(head + file.read(_LARGEST_NOTE))
    elif head[4:8] == b"ftyp":
        packet = read_xmp_box(file)
    elif head[:4] == b"\x1aE\xdf\xa3":
        return _of_webm(file)
    try:
        return read_xmp(packet).film_text if packet else None
    except ValueError:
        return None


def _of_png(file: BinaryIO) -> str | None:
    file.seek(len(SIGNATURE))
    for _ in range(_MOST_CHUNKS):
        head = file.read(8)
        if len(head) < 8:
            return None
        size = int.from_bytes(head[:4], "big")
        if head[4:] != b"iTXt" or size > _LARGEST_TEXT:
            file.seek(size + 4, os.SEEK_CUR)
            continue
        key, _, rest = file.read(size).partition(b"\0")
        file.seek(4, os.SEEK_CUR)
        if key.decode("latin-1") != FILM_KEY:
            continue
        is_packed, text = rest[:1] == b"\1", rest[2:].split(b"\0", 2)[-1]
        try:
            body = zlib.decompressobj().decompress(text, _LARGEST_TEXT) if is_packed else text
            return body.decode("utf-8")
        except (zlib.error, UnicodeDecodeError):
            return None
    return None


def _of_webp(file: BinaryIO) -> bytes | None:
    file.seek(12)
    for _ in range(_MOST_CHUNKS):
        head = file.read(8)
        if len(head) < 8:
            return None
        size = int.from_bytes(head[4:], "little")
        if head[:4] == b"XMP ":
            return file.read(size) if size <= _LARGEST_NOTE else None
        file.seek(size + size % 2, os.SEEK_CUR)
    return None


def _of_webm(file: BinaryIO) -> str | None:
    """The string after the name of our tag (RFC 9559, section 5.1.8): tags stand at the start, or at the end."""
    end = file.seek(0, os.SEEK_END)
    for start in (0, max(0, end - _LARGEST_NOTE)):
        file.seek(start)
        data = file.read(_LARGEST_NOTE)
        name_at = data.find(FILM_TAG.encode())
        at = data.find(_TAG_STRING, name_at) if name_at >= 0 else -1
        if at < 0 or at - name_at > 256 or at + 3 > len(data):
            continue
        at += len(_TAG_STRING)
        length_bytes = 9 - data[at].bit_length()
        length = int.from_bytes(data[at : at + length_bytes], "big") & ((1 << 7 * length_bytes) - 1)
        try:
            return data[at + length_bytes : at + length_bytes + length].decode("utf-8")
        except UnicodeDecodeError:
            return None
    return None
