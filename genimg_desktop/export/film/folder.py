"""A folder that is there whole or not at all: filled beside its place, then renamed."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from genimg_desktop.core.errors import BadInput, SaveFailed
from genimg_desktop.core.text import Text

_PREFIX, _SUFFIX = ".genimg-", ".parts"
_LITTER_SECONDS = 24 * 3600


@contextlib.contextmanager
def atomic_folder(target: Path) -> Iterator[Path]:
    """An empty folder that becomes ``target`` when the block ends well; an exception in it leaves nothing behind.

    target: not there, or empty. Missing folders above it are made. Raises BadInput for one that holds something,
    SaveFailed when it cannot be written; an OSError in the block becomes SaveFailed.
    """
    parts: Path | None = None
    try:
        if target.exists() and (not target.is_dir() or any(target.iterdir())):
            raise BadInput(
                Text("There is something in '{name}' already.", name=target.name),
                hint=Text("Choose a new folder or an empty one."),
            )
        target.parent.mkdir(parents=True, exist_ok=True)
        _remove_litter(target.parent)
        parts = Path(tempfile.mkdtemp(prefix=_PREFIX, suffix=_SUFFIX, dir=target.parent))
        yield parts
        mask = os.umask(0)
        os.umask(mask)
        parts.chmod(0o777 & ~mask)
        with contextlib.suppress(FileNotFoundError):
            target.rmdir()
        parts.rename(target)
    except BaseException as error:
        if parts is not None:
            shutil.rmtree(parts, ignore_errors=True)
        if not isinstance(error, OSError):
            raise
        raise SaveFailed(
            Text("The folder '{name}' could not be written: {why}", name=target.name, why=error.strerror or "?"),
            hint=Text("Free some space or choose another folder."),
            details=repr(error),
        ) from error


def _remove_litter(folder: Path) -> None:
    """Remove what a killed program left here more than a day ago."""
    for path in folder.glob(f"{_PREFIX}*{_SUFFIX}"):
        with contextlib.suppress(OSError):
            if time.time() - path.lstat().st_mtime > _LITTER_SECONDS:
                shutil.rmtree(path, ignore_errors=True)
