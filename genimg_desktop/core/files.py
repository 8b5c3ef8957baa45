"""One way to write a file, one way to read one.

A save is: temporary file beside the target, write, fsync, replace, fsync of the folder. At any moment a crash
leaves either the old file whole or the new one whole.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from genimg_desktop.core.errors import BadInput, SaveFailed
from genimg_desktop.core.text import Text

_BUSY_CODES = frozenset({5, 32, 33})
"""Windows: another program (virus scanner, cloud folder) holds the file for a moment."""
_BUSY_SECONDS = 2.0
_PREFIX, _SUFFIX = ".genimg-", ".tmp"
_LITTER_SECONDS = 24 * 3600


def write_atomically(path: Path, data: bytes) -> None:
    """Replace ``path`` by ``data``; on any failure the old file is untouched. Raises SaveFailed.

    A symbolic link is written through; an existing file keeps its mode. Missing folders are made.
    """
    with atomic_file(path, len(data)) as file:
        file.write(data)


@contextlib.contextmanager
def atomic_file(path: Path, need_bytes: int = 0) -> Iterator[BinaryIO]:
    """A file to write into that takes the place of ``path`` when the block ends well, as in ``write_atomically``.

    For what is too large to hold in memory. An exception in the block leaves the old file as it was; an OSError
    becomes SaveFailed, which names ``need_bytes`` when the disk is full. ``file.name`` is the temporary file's path.
    """
    target = Path(os.path.realpath(path))
    temporary: Path | None = None
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.exists() and not os.access(target, os.W_OK):
            raise PermissionError(errno.EACCES, "read-only file", str(target))
        handle, name = tempfile.mkstemp(prefix=_PREFIX, suffix=_SUFFIX, dir=target.parent)
        temporary = Path(name)
        with open(name, "wb", opener=lambda _name, _flags: handle) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        _copy_mode(target, temporary)
        _replace(temporary, target)
        _sync_folder(target.parent)
    except BaseException as error:
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink()
        if not isinstance(error, OSError):
            raise
        raise SaveFailed(_why(error, path, need_bytes), hint=_what_to_do(error), details=repr(error)) from error


def remove_litter(folder: Path) -> None:
    """Remove temporary files that a killed program left in ``folder`` more than a day ago."""
    for path in folder.glob(f"{_PREFIX}*{_SUFFIX}"):
        with contextlib.suppress(OSError):  # in use, or gone already
            if time.time() - path.lstat().st_mtime > _LITTER_SECONDS:
                path.unlink()


def read_limited(path: Path, limit_bytes: int) -> bytes:
    """Read a regular file of at most ``limit_bytes``. Raises BadInput with a sentence for anything else."""
    name = path.name
    try:
        info = path.stat()
        if stat.S_ISDIR(info.st_mode):
            raise BadInput(Text("'{name}' is a folder, not a file.", name=name))
        if not stat.S_ISREG(info.st_mode):
            raise BadInput(Text("'{name}' is not an ordinary file.", name=name))
        if info.st_size == 0:
            raise BadInput(Text("'{name}' is empty.", name=name))
        if info.st_size > limit_bytes:
            size, limit = f"{info.st_size / 1e6:.0f}", f"{limit_bytes / 1e6:.0f}"
            raise BadInput(
                Text("'{name}' is too large: {size} MB; the limit is {limit} MB.", name=name, size=size, limit=limit)
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise BadInput(Text("'{name}' is not there any more.", name=name), details=str(error)) from error
    except (OSError, ValueError) as error:
        raise BadInput(
            Text("'{name}' cannot be read: {why}", name=name, why=getattr(error, "strerror", None) or "bad name"),
            details=repr(error),
        ) from error


def _copy_mode(target: Path, temporary: Path) -> None:
    try:
        mode = stat.S_IMODE(target.stat().st_mode)
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        mode = 0o666 & ~mask
    temporary.chmod(mode)


def _replace(source: Path, target: Path) -> None:
    deadline = time.monotonic() + _BUSY_SECONDS
    wait_s = 0.02
    while True:
        try:
            source.replace(target)
            return
        except OSError as error:
            if getattr(error, "winerror", None) not in _BUSY_CODES or time.monotonic() > deadline:
                raise
            time.sleep(wait_s)
            wait_s *= 2


def _sync_folder(folder: Path) -> None:
    if sys.platform == "win32":
        return  # Windows has no handle for a folder; its journal keeps the rename
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):  # some network folders cannot be synced
            raise
    finally:
        os.close(handle)


def _why(error: OSError, path: Path, size: int) -> Text:
    name, need = path.name, f"{max(size / 1e6, 0.1):.1f}"
    if error.errno == errno.ENOSPC:
        return Text("The disk is full: '{name}' needs {need} MB.", name=name, need=need)
    if error.errno == errno.EDQUOT:
        return Text("Your disk quota is used up: '{name}' needs {need} MB.", name=name, need=need)
    if error.errno == errno.EROFS:
        return Text("'{name}' is on a disk that can only be read.", name=name)
    if error.errno in (errno.EACCES, errno.EPERM):
        return Text("'{name}' may not be written here.", name=name)
    if error.errno == errno.EIO:
        return Text("The disk reported an error while '{name}' was written.", name=name)
    if getattr(error, "winerror", None) in _BUSY_CODES:
        return Text("Another program keeps '{name}' busy.", name=name)
    return Text("'{name}' could not be saved: {why}", name=name, why=error.strerror or type(error).__name__)


def _what_to_do(error: OSError) -> Text:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Text("Free some space or choose another folder. What was there before is untouched.")
    return Text("Choose another folder or name. What was there before is untouched.")
