"""Small pictures of models, kept between starts. A cache: whatever is wrong with an entry, it is made again."""

from __future__ import annotations

import contextlib
import hashlib
import logging
import zlib
from pathlib import Path

from genimg_desktop.core.errors import BadInput, SaveFailed
from genimg_desktop.core.files import read_limited, remove_litter, write_atomically

ENTRY_LIMIT_BYTES = 4_000_000
CACHE_LIMIT_BYTES = 100_000_000
_PNG_START = b"\x89PNG\r\n\x1a\n"

_log = logging.getLogger(__name__)


class ThumbnailCache:
    """PNG bytes by model hash and program revision, one file each. Usable from any thread and several processes.

    folder: the cache folder of the program; the pictures have one of their own in it.
    revision: anything that changes when the same model would look different (program version, thumbnail size).
    """

    def __init__(self, folder: Path, limit_bytes: int = CACHE_LIMIT_BYTES) -> None:
        self._folder = folder / "thumbnails"
        self._limit_bytes = limit_bytes

    def get(self, model_hash: str, revision: str) -> bytes | None:
        """The PNG, or None when there is none or it is broken."""
        path = self._path(model_hash, revision)
        if not path.is_file():
            return None
        try:
            data = read_limited(path, ENTRY_LIMIT_BYTES)
        except BadInput as error:
            _log.warning("a thumbnail cannot be read and is made again: %s", error.message)
            return None
        if not is_whole_png(data):
            _log.warning("a thumbnail is damaged and is made again")
            return None
        return data

    def put(self, model_hash: str, revision: str, png: bytes) -> None:
        """Keep a PNG; the oldest ones go when the folder grows too large. A full disk is no reason to stop."""
        if not is_whole_png(png) or len(png) > ENTRY_LIMIT_BYTES:
            raise ValueError("not a complete PNG of acceptable size")
        try:
            write_atomically(self._path(model_hash, revision), png)
        except SaveFailed as error:
            _log.warning("a thumbnail was not kept: %s", error.message)
            return
        self._trim()

    def _path(self, model_hash: str, revision: str) -> Path:
        key = hashlib.sha256(f"{model_hash}\n{revision}".encode(errors="backslashreplace")).hexdigest()
        return self._folder / f"{key}.png"

    def _trim(self) -> None:
        remove_litter(self._folder)
        entries = []
        for path in self._folder.glob("*.png"):
            with contextlib.suppress(OSError):  # another process may have trimmed it
                info = path.stat()
                entries.append((info.st_mtime_ns, info.st_size, path))
        total = sum(size for _, size, _ in entries)
        for _, size, path in sorted(entries, key=lambda entry: entry[0]):
            if total <= self._limit_bytes:
                break
            with contextlib.suppress(OSError):
                path.unlink()
            total -= size


def is_whole_png(data: bytes) -> bool:
    """Whether bytes are a PNG whose chunks are complete, with right checksums, up to the end mark."""
    if not data.startswith(_PNG_START):
        return False
    at = len(_PNG_START)
    while at + 12 <= len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        body = data[at + 4 : at + 8 + length]
        if zlib.crc32(body) != int.from_bytes(data[at + 8 + length : at + 12 + length], "big"):
            return False
        at += 12 + length
        if body[:4] == b"IEND":
            return at == len(data)
    return False
