"""A prepared set on disk: a folder named by its key with two files, whole or not there at all.

``pictures.u8``: ``uint8[N, R, R, C]``, nothing else. ``index.json``: everything about it, written last. Both are made
in a folder of another name, which is renamed when they are complete.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import secrets
import shutil
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from genimg_desktop.core.errors import BadInput, SaveFailed
from genimg_desktop.core.files import read_limited
from genimg_desktop.core.text import Text
from genimg_desktop.spec.training.event import Said

if sys.platform != "win32":
    import fcntl

PICTURES, INDEX = "pictures.u8", "index.json"
SCHEMA = 1
LIMIT_BYTES = 20 * 1000**3
"""Prepared sets that are kept; beyond that the one not used for longest goes."""
_INDEX_LIMIT_BYTES = 512 * 1024 * 1024
_SPARE_BYTES = 32 * 1024**2
_BUILDING, _OLD = ".building-", ".old-"
_ABANDONED_S = 3600.0
_JUST_USED_S = 60.0
_BUSY_SECONDS = 2.0

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Index:
    """What ``index.json`` says. names, labels (as the set gives them), draws: one for each picture.

    draws: 32 bits drawn from the hash of the pixels; they decide what is held out. modified_ns: of ``pictures.u8``
    when it was complete. skipped: what could not be opened, and why.
    """

    schema: int
    key: str
    shape: tuple[int, int, int, int]
    sha256: str
    modified_ns: int
    names: tuple[str, ...]
    labels: tuple[str, ...]
    draws: tuple[int, ...]
    skipped: tuple[tuple[str, Said], ...]

    @property
    def num_bytes(self) -> int:
        """Length of ``pictures.u8``."""
        count, height, width, channels = self.shape
        return count * height * width * channels

    def is_sound(self) -> bool:
        """Whether its parts agree."""
        count = self.shape[0]
        return count > 0 and count == len(self.names) == len(self.labels) == len(self.draws)


@dataclass(frozen=True, slots=True)
class Prepared:
    """An open prepared set. pictures: ``uint8[N, R, R, C]``, read-only, mapped from the file as it is touched."""

    index: Index
    pictures: NDArray[np.uint8]


def write_index(index: Index) -> bytes:
    """The bytes of ``index.json``."""
    return msgspec.json.encode(index)


def read_index(data: bytes) -> Index:
    """The reverse. Raises ValueError. The file is our own and may be long; core/serde.py is for foreign text."""
    try:
        return msgspec.json.decode(data, type=Index)
    except msgspec.MsgspecError as error:
        raise ValueError(f"the index cannot be read: {error}") from error


def open_prepared(root: Path, key: str, *, is_verified: bool = False) -> Prepared | None:
    """The prepared set of this key; None when there is none. One that is not whole is removed.

    Its length is always compared. Its SHA-256 is when ``is_verified``, and when the file was touched since.
    """
    folder = root / key
    if not folder.is_dir():
        return None
    try:
        prepared = _opened(folder, is_verified)
    except FileNotFoundError as error:
        wrong = repr(error)
    except (BadInput, ValueError) as error:
        wrong = str(error)
    except OSError as error:  # nothing is known about what is in it
        _log.warning("a prepared set cannot be opened: %s: %r", key, error)
        return None
    else:
        with contextlib.suppress(OSError):
            os.utime(folder / INDEX)  # the one used last goes last
        return prepared
    _log.warning("a prepared set is not whole and is made again: %s: %s", key, wrong)
    throw_away(folder)
    return None


def check_space(root: Path, need_bytes: int) -> None:
    """Raise SaveFailed when the disk cannot hold ``need_bytes`` more."""
    place = root
    while not place.exists() and place != place.parent:
        place = place.parent
    free = shutil.disk_usage(place).free
    if free < need_bytes + _SPARE_BYTES:
        raise SaveFailed(
            Text(
                "The prepared pictures need {need} MB, and {free} MB are free on the disk.",
                need=f"{need_bytes / 1e6:.0f}",
                free=f"{free / 1e6:.0f}",
            ),
            hint=Text("Free some space, or choose a smaller picture size."),
        )


@contextlib.contextmanager
def building_folder(root: Path) -> Iterator[Path]:
    """A folder to build in, not yet made; gone when the block ends, unless it was published."""
    folder = root / f"{_BUILDING}{secrets.token_hex(6)}"
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def publish(folder: Path, root: Path, key: str) -> None:
    """Give a complete folder its name. When another program was faster, its work stays. Raises SaveFailed."""
    target = root / key
    deadline = time.monotonic() + _BUSY_SECONDS
    while True:
        try:
            os.rename(folder, target)  # noqa: PTH104  Path.rename says the same; a folder that is there stays
            return
        except OSError as error:
            if open_prepared(root, key, is_verified=True) is not None:
                return
            if time.monotonic() > deadline:
                raise SaveFailed(
                    Text("The prepared pictures could not be put in their place."),
                    hint=Text("Try again. If it happens again, choose another folder for temporary files."),
                    details=repr(error),
                ) from error
            time.sleep(0.02)


def throw_away(folder: Path) -> bool:
    """Remove a prepared set; first under another name, so that nobody opens half of it. False when it is in use."""
    old = folder.with_name(f"{_OLD}{secrets.token_hex(6)}")
    try:
        folder.rename(old)
    except OSError:  # gone already, or open on Windows
        return False
    shutil.rmtree(old, ignore_errors=True)
    return True


def tidy(root: Path, limit_bytes: int, need_bytes: int) -> None:
    """Remove what killed programs left behind, and the longest unused sets until ``need_bytes`` more fit the limit.

    A set that is open in any program stays.
    """
    if not root.is_dir():
        return
    sets: list[tuple[float, int, Path]] = []
    for folder in root.iterdir():
        with contextlib.suppress(OSError):  # removed by another program meanwhile
            if folder.name.startswith((_BUILDING, _OLD)):
                if time.time() - _last_change(folder) > _ABANDONED_S:
                    shutil.rmtree(folder, ignore_errors=True)
            elif (folder / INDEX).is_file():
                sets.append(((folder / INDEX).stat().st_mtime, (folder / PICTURES).stat().st_size, folder))
    total = need_bytes + sum(size for _, size, _ in sets)
    for used, size, folder in sorted(sets):
        if total <= limit_bytes:
            break
        if time.time() - used > _JUST_USED_S and not _is_open(folder) and throw_away(folder):
            total -= size


def _opened(folder: Path, is_verified: bool) -> Prepared:
    """Raises ValueError, BadInput or FileNotFoundError for one that is not whole."""
    index = read_index(read_limited(folder / INDEX, _INDEX_LIMIT_BYTES))
    if index.schema != SCHEMA or index.key != folder.name or not index.is_sound():
        raise ValueError("the index does not fit")
    with (folder / PICTURES).open("rb") as file:
        _lock(file, is_shared=True)  # as long as the map lives: it keeps the file open
        _compare(file, index, is_verified)
        return Prepared(index, np.asarray(np.memmap(file, dtype=np.uint8, mode="r", shape=index.shape)))


def _compare(file: BufferedReader, index: Index, is_verified: bool) -> None:
    """Raise ValueError when the file is not what the index says."""
    info = os.fstat(file.fileno())
    if info.st_size != index.num_bytes:
        raise ValueError(f"{info.st_size} bytes, not {index.num_bytes}")
    if not is_verified and info.st_mtime_ns == index.modified_ns:
        return
    if hashlib.file_digest(file, "sha256").hexdigest() != index.sha256:
        raise ValueError("the checksum differs")
    with contextlib.suppress(OSError):  # a copy that is whole need not be summed up each time
        os.utime(file.name, ns=(info.st_atime_ns, index.modified_ns))


def _last_change(folder: Path) -> float:
    """The newest time of a folder and what is in it."""
    return max(path.lstat().st_mtime for path in (folder, *folder.iterdir()))


def _lock(file: BufferedReader, *, is_shared: bool) -> bool:
    """Mark the file as in use, or learn whether it is. Windows needs none: what is open cannot be removed there."""
    if sys.platform == "win32":
        return True
    try:
        fcntl.flock(file, (fcntl.LOCK_SH if is_shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError as error:  # some network folders know no locks
        _log.info("no lock on %s: %s", file.name, error)
    return True


def _is_open(folder: Path) -> bool:
    with (folder / PICTURES).open("rb") as file:
        return not _lock(file, is_shared=False)
