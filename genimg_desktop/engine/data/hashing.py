"""What every picture holds, as a hash; remembered by the stamp of its file, so that it is read only once."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from genimg_desktop.core.errors import BadInput, SaveFailed
from genimg_desktop.core.files import read_limited, write_atomically
from genimg_desktop.image.picture_sets import PictureSet

_SCHEMA = 1
_LIMIT_BYTES = 512 * 1024 * 1024
_HASH_DIGITS = 32

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kept:
    schema: int
    names: tuple[str, ...]
    stamps: tuple[str, ...]
    hashes: tuple[str, ...]


def content_hash(data: bytes) -> str:
    """The first 128 bits of SHA-256, in hex: what processors have instructions for."""
    return hashlib.sha256(data).hexdigest()[:_HASH_DIGITS]


@dataclass(slots=True)
class HashMemo:
    """Hashes of the pictures of one set by name, each good for one stamp."""

    path: Path
    kept: dict[str, tuple[str, str]] = field(default_factory=dict)

    @classmethod
    def read(cls, root: Path, pictures: PictureSet) -> HashMemo:
        """What is known of this set; nothing when the file is missing or damaged."""
        whose = hashlib.sha256(str(pictures.path.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:24]
        memo = cls(root / f"memo-{whose}.json")
        if memo.path.exists():
            try:
                # Our own file, and long: the checks of core/serde.py for foreign text would take half of the time.
                kept = msgspec.json.decode(read_limited(memo.path, _LIMIT_BYTES), type=_Kept)
                if kept.schema == _SCHEMA:
                    rows = zip(kept.stamps, kept.hashes, strict=True)
                    memo.kept = dict(zip(kept.names, rows, strict=True))
            except (BadInput, msgspec.MsgspecError, ValueError) as error:
                _log.warning("remembered hashes cannot be read; the pictures are read again: %s", error)
        return memo

    def known(self, pictures: PictureSet) -> dict[str, str]:
        """Hashes by name of those pictures whose files have not changed."""
        out: dict[str, str] = {}
        for item in pictures.items:
            stamp, value = self.kept.get(item.name, ("", ""))
            if stamp == item.stamp:
                out[item.name] = value
        return out

    def keep(self, pictures: PictureSet, hashes: Mapping[str, str]) -> None:
        """Remember these and forget what is no longer in the set."""
        items = [item for item in pictures.items if item.name in hashes]
        kept = {item.name: (item.stamp, hashes[item.name]) for item in items}
        if kept == self.kept:
            return
        columns = _Kept(
            schema=_SCHEMA,
            names=tuple(kept),
            stamps=tuple(stamp for stamp, _ in kept.values()),
            hashes=tuple(value for _, value in kept.values()),
        )
        try:
            write_atomically(self.path, msgspec.json.encode(columns))
            self.kept = kept
        except SaveFailed as error:  # costs time at the next start, loses nothing
            _log.warning("the hashes of pictures were not kept: %s", error.details)
