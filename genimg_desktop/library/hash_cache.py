"""Hashes of weight files, remembered by size and time of change, so that a file is read in full only once."""

from __future__ import annotations

import logging
import stat
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from genimg_desktop.core.errors import BadInput, BadModel, SaveFailed
from genimg_desktop.core.files import read_limited, write_atomically
from genimg_desktop.core.serde import from_json, to_json
from genimg_desktop.core.text import Text
from genimg_desktop.spec.weights_head import file_hash

_FILE_NAME = "model-hashes.json"
_LIMIT_BYTES = 4_000_000
_SETTLED_S = 2.0
"""A file changed less than this ago may change again within one tick of a coarse file clock; it is not remembered."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class FileStamp:
    """What tells one version of a file from the next without reading it."""

    size: int
    modified_ns: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    size: int
    modified_ns: int
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _KnownFile:
    files: dict[str, _Known]


def stamp_of(path: Path) -> FileStamp:
    """The stamp of an ordinary file. Raises BadModel for anything else."""
    name = path.name
    try:
        info = path.stat()
    except OSError as error:
        raise BadModel(
            Text("The model file '{name}' is not there any more.", name=name), details=repr(error)
        ) from error
    if not stat.S_ISREG(info.st_mode):
        raise BadModel(Text("'{name}' is not an ordinary file.", name=name))
    return FileStamp(info.st_size, info.st_mtime_ns)


class HashCache:
    """SHA-256 of files, computed on demand. Usable from any thread. Without a folder nothing outlives the program."""

    def __init__(self, folder: Path | None) -> None:
        self._path = folder / _FILE_NAME if folder else None
        self._lock = threading.Lock()
        self._known: dict[str, _Known] | None = None

    def peek(self, path: Path) -> str | None:
        """The hash if it is known already; nothing is read but the file's stamp. Raises BadModel."""
        return self._lookup(path, stamp_of(path))

    def hash_of(self, path: Path, check: Callable[[], None] | None = None) -> str:
        """The hash of the file as it is now. ``check`` may raise Cancelled. Raises BadModel."""
        stamp = stamp_of(path)
        known = self._lookup(path, stamp)
        if known is not None:
            return known
        value = file_hash(path, check)
        if stamp_of(path) != stamp:
            raise BadModel(
                Text("The model file '{name}' changed while it was read.", name=path.name),
                hint=Text("Wait until it is complete, then try again."),
            )
        if time.time() - stamp.modified_ns / 1e9 > _SETTLED_S:
            self._remember(path, _Known(size=stamp.size, modified_ns=stamp.modified_ns, hash=value))
        return value

    def _lookup(self, path: Path, stamp: FileStamp) -> str | None:
        with self._lock:
            known = self._loaded().get(str(path))
        return known.hash if known and (known.size, known.modified_ns) == (stamp.size, stamp.modified_ns) else None

    def _remember(self, path: Path, known: _Known) -> None:
        with self._lock:
            table = self._loaded()
            table[str(path)] = known
            for name in [name for name in table if not Path(name).exists()]:
                del table[name]
            if self._path is None:
                return
            try:
                write_atomically(self._path, to_json(_KnownFile(files=table)))
            except SaveFailed as error:  # costs time at the next start, loses nothing
                _log.warning("the hashes of models were not kept: %s", error.details)

    def _loaded(self) -> dict[str, _Known]:
        if self._known is None:
            self._known = {}
            if self._path is not None and self._path.exists():
                try:
                    self._known = dict(from_json(_KnownFile, read_limited(self._path, _LIMIT_BYTES)).files)
                except BadInput as error:
                    _log.warning("the kept hashes of models cannot be read and are made again: %s", error.message)
        return self._known
