"""The person's trainings: a folder each, listed, made, thrown away and brought back."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import sys
import unicodedata
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from genimg_desktop.core.errors import BadInput, SaveFailed
from genimg_desktop.core.files import write_atomically
from genimg_desktop.core.serde import to_json
from genimg_desktop.core.text import Text
from genimg_desktop.library.run_facts import RunFacts, read_run
from genimg_desktop.library.run_lock import RunLock
from genimg_desktop.spec.training.config import TrainConfig
from genimg_desktop.spec.training.run_files import CONFIG

TRASH = ".trash"
MOST_RUNS = 10_000
_NAME_CHARACTERS, _NAME_BYTES = 60, 150
_WINDOWS_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class TrashedRun:
    """A training in the trash: where it is now, the folder name it had, and when it was thrown away."""

    folder: Path
    name: str
    at: datetime


class RunLibrary:
    """The trainings in one folder, which need not exist yet. Holds nothing in memory: every call looks at the disk."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._trash = folder / TRASH

    def create(self, config: TrainConfig, name: str = "") -> Path:
        """Make a run folder with its config, named after ``name`` or the title, and return it. Starts nothing.

        Raises BadInput for a config that cannot be followed, SaveFailed.
        """
        config.check()
        run = self._claim(self._folder, folder_name(name or config.title))
        try:
            write_atomically(run / CONFIG, to_json(config))
        except BaseException:
            with contextlib.suppress(OSError):
                run.rmdir()
            raise
        return run

    def list(self) -> tuple[RunFacts, ...]:
        """All trainings, the newest first. One that cannot be read is listed as 'damaged' with the reason.

        Raises BadInput when the folder itself cannot be read; a missing one holds none.
        """
        try:
            with os.scandir(self._folder) as entries:
                names = [e.name for e in entries if not e.name.startswith(".") and e.is_dir()]
        except FileNotFoundError:
            return ()
        except OSError as error:
            why = error.strerror or type(error).__name__
            raise BadInput(Text("The folder of your trainings cannot be read: {why}", why=why),
                           details=repr(error)) from error  # fmt: skip
        found: list[RunFacts] = []
        for name in sorted(names)[:MOST_RUNS]:
            with contextlib.suppress(FileNotFoundError):  # thrown away while we look
                found.append(read_run(self._folder / name))
        return tuple(sorted(found, key=lambda facts: facts.started_at, reverse=True))

    def delete(self, run: Path) -> TrashedRun:
        """Put a training into the trash. Raises AlreadyRunning while it runs, BadInput, SaveFailed."""
        if run.parent.resolve() != self._folder.resolve() or not run.is_dir():
            raise BadInput(
                Text("'{name}' is not among your trainings.", name=run.name),
                hint=Text("Remove its folder with your file manager."),
            )
        lock = RunLock(run)
        with lock:
            place = self._claim(self._trash, "1")
            try:
                if sys.platform == "win32":
                    lock.release()  # a folder with an open file in it cannot be moved there
                run.rename(place / run.name)
            except OSError as error:
                place.rmdir()
                raise _not_moved(error, run.name) from error
        return _trashed(place / run.name)

    def trashed(self) -> tuple[TrashedRun, ...]:
        """What is in the trash, the last thrown away first."""
        found = [
            _trashed(run)
            for place in (self._trash.iterdir() if self._trash.is_dir() else ())
            if place.is_dir()
            for run in place.iterdir()
        ]
        return tuple(sorted(found, key=lambda run: run.at, reverse=True))

    def undelete(self, trashed: TrashedRun) -> Path:
        """Bring a training back, under another folder name if its own is taken. Raises BadInput, SaveFailed."""
        self._check_trashed(trashed)
        run = self._claim(self._folder, trashed.name)
        try:
            run.rmdir()  # only on POSIX may a folder take the place of an empty one
            trashed.folder.rename(run)
        except OSError as error:
            raise _not_moved(error, trashed.name) from error
        with contextlib.suppress(OSError):
            trashed.folder.parent.rmdir()
        return run

    def erase(self, trashed: TrashedRun) -> None:
        """Remove a training in the trash for good. Raises BadInput, SaveFailed."""
        self._check_trashed(trashed)
        try:
            shutil.rmtree(trashed.folder.parent)
        except OSError as error:
            raise _not_moved(error, trashed.name) from error

    def _check_trashed(self, trashed: TrashedRun) -> None:
        if trashed.folder.parent.parent != self._trash or not trashed.folder.is_dir():
            raise BadInput(Text("'{name}' is not in the trash any more.", name=trashed.name))

    def _claim(self, folder: Path, name: str) -> Path:
        """Make a folder of this name, or of this name and the first free number."""
        number = 1
        while True:
            path = folder / (name if number == 1 else f"{name}-{number}")
            try:
                folder.mkdir(parents=True, exist_ok=True)
                path.mkdir()
                return path
            except FileExistsError:
                number += 1
            except OSError as error:
                why = error.strerror or type(error).__name__
                raise SaveFailed(
                    Text("No folder can be made in '{folder}': {why}", folder=folder.name, why=why),
                    hint=Text("Free some space, or make sure that the folder can be written."),
                    details=repr(error),
                ) from error


def folder_name(title: str) -> str:
    """A folder name that every system takes, from a title of any script. Never empty, hidden or reserved."""
    text = unicodedata.normalize("NFC", title)
    text = "".join(char if char.isalnum() or char in "-_ ." or unicodedata.combining(char) else "_" for char in text)
    text = text[:_NAME_CHARACTERS].encode("utf-8", "replace")[:_NAME_BYTES].decode("utf-8", "ignore").strip(" .")
    if not text.strip("_"):
        return "training"
    return f"_{text}" if _WINDOWS_DEVICES.match(text) else text


def _trashed(run: Path) -> TrashedRun:
    at = datetime.fromtimestamp(run.parent.stat().st_mtime, tz=UTC)
    return TrashedRun(folder=run, name=run.name, at=at)


def _not_moved(error: OSError, name: str) -> SaveFailed:
    why = error.strerror or type(error).__name__
    return SaveFailed(
        Text("The training '{name}' could not be moved: {why}", name=name, why=why),
        hint=Text("Close programs that have files of it open, then try again. Nothing was removed."),
        details=repr(error),
    )
