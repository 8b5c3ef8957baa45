"""What a crash left, offered at the next start: looked for in the background, opened or thrown away when asked to."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from genimg_desktop.app.autosave import LANE
from genimg_desktop.app.project_files import OpenedFile, OpenElsewhere, ProjectFiles
from genimg_desktop.app.projects import Projects
from genimg_desktop.core.context import Context
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.process_lock import LockTaken, ProcessLock
from genimg_desktop.core.signals import Signal
from genimg_desktop.core.text import Text
from genimg_desktop.document.file_mark import mark_of_file
from genimg_desktop.document.journal import Journal, Origin
from genimg_desktop.document.project_format import PROJECT_SUFFIX
from genimg_desktop.document.project_read import read_thumbnail
from genimg_desktop.document.recovery import Recoverable, discard, open_recoverable, recoverables, tidy_trash
from genimg_desktop.document.versions import Version
from genimg_desktop.jobs.queue import JobQueue


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Recovered:
    opened: OpenedFile
    origin: Origin
    journal: Journal


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownVersion:
    """An earlier version with its small picture, PNG bytes or b""."""

    version: Version
    picture: bytes


class Recovery:
    """found: what can be recovered, the last first, then what was discarded. changed: it is other than before.

    was_offered: a window has shown it since the program started.
    """

    def __init__(self, queue: JobQueue, projects: Projects) -> None:
        self.changed: Signal[()] = Signal()
        self.found: tuple[Recoverable, ...] = ()
        self.was_offered = False
        self._queue, self._projects = queue, projects

    @property
    def is_wanted(self) -> bool:
        """Whether there is something that was not thrown away."""
        return any(not one.is_discarded for one in self.found)

    def load(self) -> None:
        """Look for what processes left that are gone; ``changed`` follows."""
        root = self._files.recovery

        def work(_ctx: Context) -> tuple[Recoverable, ...]:
            tidy_trash(root)
            return recoverables(root)

        self._queue.submit(
            Text("Looking for unsaved work"), work, lane=LANE, slot="recovery", is_quiet=True, on_done=self._take
        )

    def recover(self, one: Recoverable) -> None:
        """Open what can be recovered, after asking about what is not saved; it counts as not saved."""
        self._projects.leave(lambda: self._recover(one))

    def discard(self, one: Recoverable) -> None:
        """Into the trash, for 30 days."""
        root = self._files.recovery
        if not one.is_discarded:
            self._submit(Text("Putting a recovery copy into the trash"), lambda _ctx: discard(one.folder, root))

    def versions(self, then: Callable[[tuple[ShownVersion, ...]], None]) -> None:
        """The earlier versions of the open project, the newest first, with their pictures."""
        path = self._projects.path
        if path is None:
            then(())
            return

        def work(_ctx: Context) -> tuple[ShownVersion, ...]:
            return tuple(
                ShownVersion(version=version, picture=read_thumbnail(version.path) or b"")
                for version in self._files.versions.of(path)
            )

        self._queue.submit(Text("Looking for earlier versions"), work, lane=LANE, is_quiet=True, on_done=then)

    # inside

    @property
    def _files(self) -> ProjectFiles:
        return self._projects.files

    def _take(self, found: tuple[Recoverable, ...]) -> None:
        self.found = found
        self.changed.emit()

    def _submit(self, title: Text, work: Callable[[Context], object]) -> None:
        self._queue.submit(title, work, lane=LANE, on_done=lambda _done: self.load())

    def _recover(self, one: Recoverable) -> None:
        files = self._files

        def work(ctx: Context) -> _Recovered:
            folder = one.folder
            if one.is_discarded:
                folder = files.recovery / one.folder.name
                one.folder.rename(folder)
            journal = Journal(folder, files.book)
            try:
                journal.claim()
            except LockTaken:
                raise BadInput(Text("'{name}' is being recovered in another window.", name=one.origin.name)) from None
            try:
                project, origin = open_recoverable(folder, files.book, ctx)
                path, lock = self._file_of(origin)
                ctx.check()
            except BaseException:
                journal.release()
                raise
            opened = OpenedFile(path=path, project=project, lock=lock, mark=mark_of_file(path))
            return _Recovered(opened=opened, origin=origin, journal=journal)

        def take(found: _Recovered) -> None:
            self._projects.show_recovered(found.opened, found.origin, found.journal)
            self.load()

        title = Text("Recovering '{name}'", name=one.origin.name or Text("Untitled"))
        self._queue.submit(title, work, lane=LANE, on_done=take)

    def _file_of(self, origin: Origin) -> tuple[Path, ProcessLock | None]:
        """The file that a recovered document goes back to, with its lock; without one when it has none any more."""
        path = Path(origin.path or f"{origin.name}{PROJECT_SUFFIX}")
        lock = None
        if origin.path and path.parent.is_dir():
            with contextlib.suppress(OpenElsewhere):
                lock = self._files.lock(path)
        return path, lock
