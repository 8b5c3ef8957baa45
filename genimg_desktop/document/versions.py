"""The last contents of project files, kept when a save replaces them.

Where the disk can give one content two names (a hard link), keeping a version costs nothing but the space that the save
would have freed; elsewhere it is copied, unless it is large.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from genimg_desktop.core.errors import SaveFailed
from genimg_desktop.core.files import atomic_file
from genimg_desktop.document.file_mark import mark_of_file
from genimg_desktop.document.project_format import PROJECT_SUFFIX

MOST_VERSIONS = 5
LARGEST_COPY_BYTES = 300_000_000
MOST_BYTES = 10_000_000_000
"""Of the versions of all projects together."""
_NAME = re.compile(r"(\d{6,12})-(\d{8}T\d{6})Z" + re.escape(PROJECT_SUFFIX))

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """An earlier content of a project. number: counts on with every save. when: it was replaced, UTC, ISO 8601."""

    path: Path
    number: int
    when: str


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Versions:
    """The earlier contents of projects, in a folder for each. Usable from any thread. most: of one project."""

    def __init__(self, root: Path, most: int = MOST_VERSIONS, now: Callable[[], datetime] = _utc_now) -> None:
        self._root, self.most, self._now = root, most, now

    def of(self, project: Path) -> tuple[Version, ...]:
        """What is kept of a project, the newest first."""
        found = []
        with contextlib.suppress(OSError):
            for path in self._folder(project).iterdir():
                match = _NAME.fullmatch(path.name)
                if match:
                    when = datetime.strptime(match.group(2), "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
                    found.append(Version(path=path, number=int(match.group(1)), when=when.isoformat()))
        return tuple(sorted(found, key=lambda version: version.number, reverse=True))

    def keep(self, project: Path) -> Version | None:
        """Before a save replaces a file: keep what is in it now. None when there is nothing new, or no way to.

        A version is a safety net; that it cannot be kept is no reason not to save.
        """
        if self.most < 1:
            return None
        real = Path(os.path.realpath(project))
        mark = mark_of_file(real)
        known = self.of(project)
        if mark is None or (known and (last := mark_of_file(known[0].path)) is not None and last.is_same_as(mark)):
            return None
        number = known[0].number + 1 if known else 1
        stamp = self._now().astimezone(UTC)
        folder = self._folder(project)
        path = folder / f"{number:06d}-{stamp:%Y%m%dT%H%M%S}Z{PROJECT_SUFFIX}"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            if not _linked(real, path):
                if mark.size > LARGEST_COPY_BYTES:
                    return None
                with real.open("rb") as source, atomic_file(path, mark.size) as target:
                    shutil.copyfileobj(source, target)
        except (OSError, SaveFailed) as error:
            _log.warning("no version of a project was kept: %r", error)
            return None
        return Version(path=path, number=number, when=stamp.isoformat())

    def forget(self, version: Version) -> None:
        """The save did not happen: the file is still what it was."""
        with contextlib.suppress(OSError):
            version.path.unlink()

    def tidy(self, project: Path) -> None:
        """Let the oldest versions go: of this project beyond the number, of all beyond the size."""
        for version in self.of(project)[self.most :]:
            self.forget(version)
        entries = []
        for path in self._root.glob(f"*/*{PROJECT_SUFFIX}"):
            with contextlib.suppress(OSError):
                info = path.stat()
                entries.append((info.st_mtime_ns, info.st_size, path))
        room = MOST_BYTES
        for _, size, path in sorted(entries, reverse=True):
            room -= size
            if room < 0:
                with contextlib.suppress(OSError):
                    path.unlink()

    def _folder(self, project: Path) -> Path:
        return self._root / key_of(project)


def key_of(project: Path) -> str:
    """A name for a project file that two paths to it share."""
    real = os.path.normcase(os.path.realpath(project))
    return hashlib.blake2b(os.fsencode(real), digest_size=12).hexdigest()


def _linked(source: Path, target: Path) -> bool:
    try:
        os.link(source, target)
    except (OSError, NotImplementedError):
        return False
    return True
