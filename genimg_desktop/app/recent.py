"""The projects that were opened or saved last, by their paths, in one small file beside the settings."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from genimg_desktop.core.context import Context
from genimg_desktop.core.errors import BadInput, SaveFailed
from genimg_desktop.core.files import read_limited, write_atomically
from genimg_desktop.core.serde import parse_json, to_json
from genimg_desktop.core.signals import Signal
from genimg_desktop.core.text import Text
from genimg_desktop.jobs.queue import JobQueue

RECENT_NAME = "recent.json"
MOST_RECENT = 20
_LARGEST_BYTES = 200_000

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recent:
    """A project. is_missing: it was not there when it was last looked for."""

    path: Path
    is_missing: bool = False


class RecentProjects:
    """changed: others, or others missing. Whether files are there is looked up in the io lane: a drive may sleep."""

    def __init__(self, queue: JobQueue, folder: Path) -> None:
        self.changed: Signal[()] = Signal()
        self.entries: tuple[Recent, ...] = ()
        self._queue, self._path = queue, folder / RECENT_NAME

    def load(self) -> None:
        """Read the list, and look which files are there."""

        def work(_ctx: Context) -> tuple[Recent, ...]:
            return _looked_for([*(entry.path for entry in self.entries), *_read(self._path)])

        self._submit(work)

    def look(self) -> None:
        """Look again which files are there."""
        paths = [entry.path for entry in self.entries]
        self._submit(lambda _ctx: _looked_for(paths))

    def add(self, path: Path) -> None:
        """To the top of the list."""
        self._take((Recent(path=path.absolute()), *(one for one in self.entries if one.path != path.absolute())))
        self._save()

    def remove(self, path: Path) -> None:
        """Off the list."""
        self._take(tuple(one for one in self.entries if one.path != path))
        self._save()

    def clear(self) -> None:
        """An empty list."""
        self._take(())
        self._save()

    def _submit(self, work: Callable[[Context], tuple[Recent, ...]]) -> None:
        self._queue.submit(
            Text("Looking for recent projects"),
            work,
            slot="recent",
            is_quiet=True,
            on_done=self._merge,
        )

    def _merge(self, found: tuple[Recent, ...]) -> None:
        """What was added meanwhile stands before what was found."""
        known = {one.path for one in found}
        self._take((*(one for one in self.entries if one.path not in known), *found))

    def _take(self, entries: tuple[Recent, ...]) -> None:
        if entries[:MOST_RECENT] != self.entries:
            self.entries = entries[:MOST_RECENT]
            self.changed.emit()

    def _save(self) -> None:
        paths = [str(entry.path) for entry in self.entries]

        def work(_ctx: Context) -> None:
            try:
                write_atomically(self._path, to_json([path for path in paths if _is_text(path)]))
            except SaveFailed as error:  # the list is a comfort: nobody wants to hear of it
                _log.warning("the list of recent projects was not saved: %s", error)

        self._queue.submit(Text("Keeping the list of recent projects"), work, slot="recent-save", is_quiet=True)


def _read(path: Path) -> list[Path]:
    if not path.exists():
        return []
    try:
        names = parse_json(read_limited(path, _LARGEST_BYTES))
    except BadInput as error:
        _log.warning("the list of recent projects is not readable: %s", error)
        return []
    return [Path(name) for name in names if isinstance(name, str)] if isinstance(names, list) else []


def _looked_for(paths: list[Path]) -> tuple[Recent, ...]:
    found = []
    for path in dict.fromkeys(paths):
        try:
            is_there = path.is_file()
        except (OSError, ValueError):
            is_there = False
        found.append(Recent(path=path, is_missing=not is_there))
    return tuple(found)


def _is_text(path: str) -> bool:
    """A name that is not UTF-8 cannot stand in the list."""
    try:
        path.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
