"""From pixels to what the gallery keeps of them: a thumbnail and a hash of what the picture looks like."""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.image.encoders import encode_webp
from genimg_desktop.image.phash import picture_hash
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.image.resample import thumbnail

THUMBNAIL_SIDE = 256
"""Longer side of a thumbnail in pixels: sharp at the largest size shown on a screen of 1.5 pixels a point."""
_QUALITY = 80
_BLOCK_BYTES = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A picture looked at: its size, its thumbnail (WebP) and its perceptual hash."""

    width: int
    height: int
    thumbnail: bytes
    look: int


def see(pixels: Pixels, size: tuple[int, int] | None = None) -> Seen:
    """Look at ``uint8[H, W, 4]``; size: width and height of the whole picture when ``pixels`` is a small one of it."""
    height, width = pixels.shape[:2]
    small = thumbnail(pixels, THUMBNAIL_SIDE)
    wide, high = size or (width, height)
    # always of the small picture, so that a later look at the thumbnail alone gives the same hash but for the coding
    return Seen(width=wide, height=high, thumbnail=encode_webp(small, quality=_QUALITY), look=picture_hash(small))


def hash_file(path: Path) -> tuple[int, str]:
    """Size in bytes and hex SHA-256 of a file. Raises BadInput with a sentence."""
    digest, size = hashlib.sha256(), 0
    try:
        with path.open("rb") as file:
            while block := file.read(_BLOCK_BYTES):
                digest.update(block)
                size += len(block)
    except OSError as error:
        raise BadInput(
            Text("'{name}' cannot be read: {why}", name=path.name, why=error.strerror or "?"), details=repr(error)
        ) from error
    return size, digest.hexdigest()


def one_line(text: str, limit: int) -> str:
    """A name or tag as it is kept: NFC, one line, no lone surrogates, cut at ``limit`` characters."""
    whole = unicodedata.normalize("NFC", text.encode("utf-8", "replace").decode("utf-8"))
    return " ".join(whole.replace("\x00", " ").split())[:limit]
