"""The gallery's own files: one per entry, that says all of it but what a person may change, with its thumbnail.

An entry's file is written, durably, before its row in the database. So a crash leaves a file without a row, which the
next start adopts, and never a row without a picture; and a gallery whose database is lost can be had from its files.
Thumbnails do not stand in the database: with 100,000 of them it would be a gigabyte to check at every start and to
copy every day.

Layout of ``<folder>/<first two digits of uid>/<uid>.entry``: a line that names the format, the length of the facts as
four bytes (little-endian), the facts as JSON, the thumbnail as WebP, and the SHA-256 of everything before.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.files import read_limited, remove_litter, write_atomically
from genimg_desktop.core.serde import from_json, to_json
from genimg_desktop.core.text import Text
from genimg_desktop.library.gallery_values import EntryFacts

FOLDER_NAME = "gallery"
LIMIT_BYTES = 16_000_000
_MAGIC = b"Genimg gallery entry 1\n"
_SUFFIX, _COPY_SUFFIX, _BROKEN_SUFFIX = ".entry", ".png", ".broken"
_UID = re.compile(r"[0-9a-f]{16}")
_SUM_BYTES = 32

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptEntry:
    """What an entry's file holds. thumbnail: WebP bytes."""

    facts: EntryFacts
    thumbnail: bytes


class EntryFiles:
    """The entries' files in one folder, which need not exist yet. Holds nothing in memory; usable from any thread."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def write(self, kept: KeptEntry) -> None:
        """Keep an entry; it is on the disk when this returns. Raises SaveFailed."""
        write_atomically(self._path(kept.facts.uid), pack(kept))

    def read(self, uid: str) -> KeptEntry:
        """Read an entry's file. Raises BadInput when it is not there, cut off or damaged."""
        return unpack(read_limited(self._path(uid), LIMIT_BYTES), f"{uid}{_SUFFIX}")

    def thumbnail(self, uid: str) -> bytes | None:
        """The WebP bytes, or None when the file is not there or is damaged."""
        try:
            return self.read(uid).thumbnail
        except BadInput as error:
            _log.warning("no thumbnail: %s", error.message)
            return None

    def write_copy(self, uid: str, png: bytes) -> None:
        """Keep a whole picture that can be had from nowhere else. Raises SaveFailed."""
        write_atomically(self.copy_path(uid), png)

    def copy_path(self, uid: str) -> Path:
        """Where the whole picture of an entry is, when we keep it."""
        return self._path(uid).with_suffix(_COPY_SUFFIX)

    def remove(self, uid: str) -> None:
        """Delete what belongs to an entry. Copies last: the entry must not come back without its picture."""
        for path in (self._path(uid), self.copy_path(uid)):
            path.unlink(missing_ok=True)

    def uids(self) -> Iterator[str]:
        """The entries that have a file, in no order. Litter of killed programs goes away on the way."""
        with contextlib.suppress(FileNotFoundError, NotADirectoryError):
            for shelf in sorted(self.folder.iterdir()):
                if len(shelf.name) != 2 or not shelf.is_dir():
                    continue
                remove_litter(shelf)
                for path in shelf.iterdir():
                    if path.suffix == _SUFFIX and _UID.fullmatch(path.stem):
                        yield path.stem

    def set_aside(self, uid: str) -> None:
        """Give a file that cannot be read another name, so that it is kept and not looked at again."""
        path = self._path(uid)
        with contextlib.suppress(OSError):
            path.replace(path.with_suffix(_BROKEN_SUFFIX))

    def _path(self, uid: str) -> Path:
        if not _UID.fullmatch(uid):
            raise ValueError(f"not the name of an entry: {uid!r}")
        return self.folder / uid[:2] / f"{uid}{_SUFFIX}"


def pack(kept: KeptEntry) -> bytes:
    """The bytes of an entry's file."""
    facts = to_json(kept.facts)
    body = b"".join((_MAGIC, struct.pack("<I", len(facts)), facts, kept.thumbnail))
    return body + hashlib.sha256(body).digest()


def unpack(data: bytes, name: str) -> KeptEntry:
    """What ``pack`` wrote. Raises BadInput for anything else, and for one bit that is not as it was."""
    body, total = data[:-_SUM_BYTES], data[-_SUM_BYTES:]
    start = len(_MAGIC) + 4
    if not body.startswith(_MAGIC) or len(body) < start or hashlib.sha256(body).digest() != total:
        raise BadInput(Text("The gallery's file '{name}' is damaged.", name=name))
    (length,) = struct.unpack("<I", body[len(_MAGIC) : start])
    facts = from_json(EntryFacts, body[start : start + length])
    return KeptEntry(facts=facts, thumbnail=body[start + length :])
