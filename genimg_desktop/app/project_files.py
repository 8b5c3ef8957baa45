"""What is done with a project's file, in the lane of projects: opened with its lock, saved after what it replaces."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from genimg_desktop.core.context import Context, PartContext
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.process_lock import LockInfo, LockTaken, ProcessLock
from genimg_desktop.core.text import Text
from genimg_desktop.document.file_mark import FileMark, mark_of_file
from genimg_desktop.document.merged import Merged
from genimg_desktop.document.pages import PageBook
from genimg_desktop.document.project_format import OpenedProject, Project
from genimg_desktop.document.project_read import read_project
from genimg_desktop.document.project_write import save_project
from genimg_desktop.document.versions import Versions, key_of

_MERGING_SHARE = 0.4
"""Of the time of a save that was not expected to copy much."""


class ChangedMeanwhile(BadInput):
    """Another program has changed the file since it was opened."""


class OpenElsewhere(BadInput):
    """Another window has this project open."""

    def __init__(self, path: Path, info: LockInfo | None) -> None:
        details = "" if info is None else f"process {info.pid} on {info.machine}"
        super().__init__(
            Text("'{name}' is open in another window.", name=path.name),
            hint=Text("Close it there, or work on a copy."),
            details=details,
        )


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class OpenedFile:
    """A project that was read. mark: of the file read.

    lock: held from now on; None when it is held already, or by another window (is_elsewhere).
    """

    path: Path
    project: OpenedProject
    lock: ProcessLock | None
    mark: FileMark | None
    is_elsewhere: bool = False


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class SavedFile:
    """A project that is on the disk. lock: on its file, when it is a new one."""

    path: Path
    lock: ProcessLock | None
    mark: FileMark | None


class ProjectFiles:
    """The folders and memories that saving and opening share. Used in one lane."""

    def __init__(self, data: Path) -> None:
        self.book = PageBook()
        self.merged = Merged()
        self.versions = Versions(data / "versions")
        self.recovery = data / "recovery"
        self._locks = data / "locks"

    def lock(self, path: Path) -> ProcessLock:
        """The right to save to a file, against other windows. Raises OpenElsewhere."""
        lock = ProcessLock(self._locks / f"{key_of(path)}.lock")
        try:
            self._locks.mkdir(parents=True, exist_ok=True)
            lock.acquire()
        except LockTaken as taken:
            raise OpenElsewhere(path, taken.info) from None
        except OSError:  # where nothing can be locked, a change of the file is still noticed before a save
            return lock
        return lock

    def open(self, path: Path, ctx: Context, *, held: Path | None = None) -> OpenedFile:
        """Read a project. held: the file whose lock this window has. Raises NewerVersion, BadInput, Cancelled."""
        lock, is_elsewhere, mark = None, False, mark_of_file(path)
        if not _is_same(path, held):
            try:
                lock = self.lock(path)
            except OpenElsewhere:
                is_elsewhere = True
        try:
            project = read_project(path, self.book, ctx)
            ctx.check()  # the last moment at which a cancel is noticed: later nobody would release the lock
            return OpenedFile(path=path, project=project, lock=lock, mark=mark, is_elsewhere=is_elsewhere)
        except BaseException:
            if lock is not None:
                lock.release()
            raise

    def save(
        self, path: Path, project: Project, ctx: Context, *, known: FileMark | None = None, held: Path | None = None
    ) -> SavedFile:
        """Write a project, keep what it replaces. Raises SaveFailed, ChangedMeanwhile, OpenElsewhere, Cancelled.

        known: what the file was when it was read or written last; None: it may be replaced whatever it is. held: the
        file whose lock this window has.
        """
        if known is not None:
            self._refuse_changed(path, known)
        lock = None if _is_same(path, held) else self.lock(path)
        version = None
        try:
            merged = self.merged.of(project.state, PartContext(ctx, 0.0, _MERGING_SHARE))
            ctx.report(_MERGING_SHARE)
            version = self.versions.keep(path)
            save_project(path, project, merged, self.book, PartContext(ctx, _MERGING_SHARE, 1.0))
        except BaseException:
            if version is not None:
                self.versions.forget(version)
            if lock is not None:
                lock.release()
            raise
        self.versions.tidy(path)
        return SavedFile(path=path, lock=lock, mark=mark_of_file(path))

    def save_copy(self, path: Path, project: Project, ctx: Context) -> SavedFile:
        """Write a project beside the one that is open. Raises SaveFailed, OpenElsewhere, Cancelled."""
        lock = self.lock(path)
        try:
            merged = self.merged.of(project.state, PartContext(ctx, 0.0, _MERGING_SHARE))
            save_project(path, project, merged, self.book, PartContext(ctx, _MERGING_SHARE, 1.0), notes=False)
        finally:
            lock.release()
        return SavedFile(path=path, lock=None, mark=None)

    def _refuse_changed(self, path: Path, known: FileMark) -> None:
        now = mark_of_file(path)
        if now is None and not os.path.lexists(path):
            return  # gone: a save brings it back
        if now is None or not now.is_same_as(known):
            raise ChangedMeanwhile(
                Text("'{name}' was changed by another program since it was opened here.", name=path.name),
                hint=Text("Saving would replace what it wrote."),
            )


def _is_same(path: Path, other: Path | None) -> bool:
    return other is not None and key_of(path) == key_of(other)
