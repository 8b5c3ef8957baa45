"""Saves, one at a time: what is asked for while one is under way is one more after it, however often asked for."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from genimg_desktop.app.autosave import LANE
from genimg_desktop.app.project_files import ProjectFiles, SavedFile
from genimg_desktop.core.context import Context
from genimg_desktop.core.errors import Cancelled, GenimgError, as_genimg_error
from genimg_desktop.core.text import Text
from genimg_desktop.document.file_mark import FileMark
from genimg_desktop.document.project_format import Project
from genimg_desktop.jobs.job import Job, JobState
from genimg_desktop.jobs.queue import JobQueue

T = TypeVar("T")
Then = Callable[[], object]

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Wish:
    """A save that was asked for. is_forced: whatever another program wrote into the file meanwhile. then: after it."""

    path: Path
    is_copy: bool = False
    is_forced: bool = False
    then: tuple[Then, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Prepared:
    """What a save writes, taken hold of when it begins. point: where the history stood. known, held: as in
    ProjectFiles.save."""

    project: Project
    point: int
    known: FileMark | None
    held: Path | None


class Saver:
    """prepare: what to write, None when nothing has changed since the save that has just ended (which it is told).

    done, failed: told on the window's thread.
    """

    def __init__(
        self,
        queue: JobQueue,
        files: ProjectFiles,
        prepare: Callable[[Wish, bool], Prepared | None],
        done: Callable[[Wish, Prepared, SavedFile], object],
        failed: Callable[[Wish, GenimgError], object],
    ) -> None:
        self._queue, self._files = queue, files
        self._prepare, self._done, self._failed = prepare, done, failed
        self._wish: Wish | None = None
        self._next: Wish | None = None
        self._job: Job[SavedFile | GenimgError] | None = None
        self._waiting: list[Then] = []
        queue.changed.connect(self._on_job_changed)

    @property
    def is_saving(self) -> bool:
        """Whether a save is under way."""
        return self._wish is not None

    def save(self, wish: Wish) -> None:
        """Now, or after the save that is under way."""
        if self._wish is not None:
            before = () if self._next is None else self._next.then
            self._next = replace(wish, then=(*before, *wish.then))
            return
        self._start(wish, is_again=False)

    def _start(self, wish: Wish, *, is_again: bool) -> None:
        prepared = self._prepare(wish, is_again)
        if prepared is None:
            _call(wish.then)
            return
        self._wish = wish
        self._job = self._queue.submit(
            Text("Saving '{name}'", name=wish.path.name),
            lambda ctx: outcome_of(lambda: self._write(wish, prepared, ctx)),
            lane=LANE,
            on_done=lambda outcome: self._take(wish, prepared, outcome),
        )

    def when_idle(self, then: Then) -> None:
        """At once, or when no save is under way any more."""
        if self._wish is None:
            then()
        else:
            self._waiting.append(then)

    def _write(self, wish: Wish, prepared: Prepared, ctx: Context) -> SavedFile:
        if wish.is_copy:
            return self._files.save_copy(wish.path, prepared.project, ctx)
        return self._files.save(wish.path, prepared.project, ctx, known=prepared.known, held=prepared.held)

    def _take(self, wish: Wish, prepared: Prepared, outcome: SavedFile | GenimgError) -> None:
        self._wish = self._job = None
        if isinstance(outcome, GenimgError):
            self._failed(wish, outcome)
        else:
            self._done(wish, prepared, outcome)
        self._go_on(() if isinstance(outcome, GenimgError) else wish.then)

    def _go_on(self, then: tuple[Then, ...] = ()) -> None:
        """What waited for the save that has ended."""
        wish, self._next = self._next, None
        if wish is not None:
            self._start(wish, is_again=True)
        _call(then)
        if self._wish is None:
            waiting, self._waiting = self._waiting, []
            _call(tuple(waiting))

    def _on_job_changed(self, job: Job[object]) -> None:
        """A save that was stopped leaves everything as it was."""
        if job is self._job and job.state in (JobState.CANCELLED, JobState.FAILED):
            self._wish = self._job = self._next = None
            if not self._queue.is_closed:
                self._go_on()


def outcome_of(work: Callable[[], T]) -> T | GenimgError:
    """What work gives, or why it failed, so that the failure can be answered and not only be told. Raises Cancelled."""
    try:
        return work()
    except Cancelled:
        raise
    except Exception as problem:
        error = as_genimg_error(problem)
        if error is not problem:
            _log.exception("a project was not read or written")
        return error


def _call(then: tuple[Then, ...]) -> None:
    for one in then:
        one()
