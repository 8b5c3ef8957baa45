"""Recovery copies while a person works: after every group of changes, soon, but never often.

The state of a document is one frozen value, so taking it costs nothing; packing and writing are done in the lane of
projects. The window only ever starts a job.
"""

from __future__ import annotations

import contextlib
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from genimg_desktop.app.artboard import Artboard
from genimg_desktop.app.later import Cancel, Later
from genimg_desktop.app.notices import Notices
from genimg_desktop.core.context import Context
from genimg_desktop.core.errors import Cancelled, GenimgError, SaveFailed, as_genimg_error
from genimg_desktop.core.process_lock import LockTaken
from genimg_desktop.core.text import Text
from genimg_desktop.document.document import DocumentState
from genimg_desktop.document.journal import Journal, Origin
from genimg_desktop.document.project_format import Project
from genimg_desktop.document.recovery import discard
from genimg_desktop.jobs.job import Job, JobState
from genimg_desktop.jobs.queue import JobQueue

LANE = "project"
"""One thread: saves, recovery copies and opening never meet on a disk."""
QUIET_S = 2.0
"""After this long without a change a copy is written."""
LEAST_S, MOST_S = 20.0, 120.0
"""Between copies: the more had to be written, the longer. Nobody loses more than MOST_S of work."""
_SECONDS_PER_BYTE = 1e-6

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Written:
    """A copy that is on the disk; error: why it is not."""

    state: DocumentState
    size: int
    error: GenimgError | None = None


class Autosave:
    """Follows one document. snapshot: what to keep, taken on the window's thread."""

    def __init__(
        self,
        queue: JobQueue,
        artboard: Artboard,
        snapshot: Callable[[], tuple[Project, Origin]],
        begin: Callable[[], Journal],
        later: Later,
        notices: Notices,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._queue, self._artboard, self._snapshot = queue, artboard, snapshot
        self._begin, self._later, self._notices, self._clock = begin, later, notices, clock
        self._journal = begin()
        self._kept: DocumentState | None = artboard.document.state
        self._job: Job[Written] | None = None
        self._cancel: Cancel | None = None
        self._first_s: float | None = None
        self._changed_s = self._last_s = -MOST_S
        self._pause_s = LEAST_S
        self._has_warned = False
        artboard.history.changed.connect(self._on_changed)
        queue.added.connect(self._on_job_added)
        queue.changed.connect(self._on_job_changed)

    @property
    def is_due(self) -> bool:
        """Whether there is work that no copy holds."""
        return self._artboard.history.is_modified and self._artboard.document.state is not self._kept

    def write_now(self) -> None:
        """Keep a copy of the present state, unless one is being written or holds it already."""
        self._stop_waiting()
        if self._job is not None or not self.is_due or self._queue.is_closed:
            return
        project, origin = self._snapshot()
        journal = self._journal

        def work(ctx: Context) -> Written:
            try:
                return Written(project.state, journal.write(project, origin, ctx))
            except Cancelled:
                raise
            except Exception as problem:
                if not isinstance(problem, GenimgError):
                    _log.exception("no recovery copy was written")
                return Written(project.state, 0, as_genimg_error(problem))

        self._job = self._queue.submit(
            Text("Keeping a recovery copy"), work, lane=LANE, is_quiet=True, on_done=self._take
        )

    def step_aside(self) -> None:
        """Somebody saves: a copy that is being written can wait."""
        if self._job is not None:
            self._queue.cancel(self._job)

    def saved(self) -> None:
        """The file of the person holds the present state, or an older one."""
        if self.is_due:
            self._wait()
            return
        self._stop_waiting()
        self._kept = self._artboard.document.state
        journal = self._journal
        self._submit(Text("Tidying recovery copies"), lambda _ctx: journal.clear())

    def begin(self, journal: Journal | None = None) -> None:
        """Another document: its state is where copies start from. journal: of a recovered one, to go on with."""
        self._stop_waiting()
        self.step_aside()
        self._journal = journal or self._begin()
        self._kept = self._artboard.document.state
        self._pause_s = LEAST_S

    def let_go(self, trash_in: Path | None = None) -> None:
        """The document is left: its copies go, into the trash when there are unsaved changes in them."""
        self._stop_waiting()
        self.step_aside()
        journal = self._journal
        self._submit(Text("Tidying recovery copies"), lambda _ctx: _put_away(journal, trash_in))

    def end(self, *, keeps: bool, writes: bool, trash_in: Path) -> None:
        """The program ends. keeps: unsaved work is offered at the next start; else it lies in the trash.

        writes: the lane has stopped, so the last changes can be written here.
        """
        self._stop_waiting()
        if not keeps:
            _put_away(self._journal, trash_in if self._artboard.history.is_modified else None)
            return
        if writes and self.is_due:
            project, origin = self._snapshot()
            with contextlib.suppress(GenimgError, LockTaken):  # the copy before is there
                self._journal.write(project, origin)
        self._journal.release()

    # inside

    def _on_changed(self) -> None:
        self._changed_s = self._clock()
        if self.is_due:
            self._wait()

    def _on_job_added(self, job: Job[object]) -> None:
        """Before long work: it may take the machine down."""
        if job.lane == "device" and not job.is_quiet and self.is_due:
            self.write_now()

    def _on_job_changed(self, job: Job[object]) -> None:
        if job is self._job and job.state is JobState.CANCELLED:
            self._job = None
            if self.is_due and not self._queue.is_closed:
                self._wait()

    def _wait(self) -> None:
        """Until nothing has changed for a moment, or long enough since the first change."""
        if self._cancel is not None or self._job is not None:
            return
        now_s = self._clock()
        if self._first_s is None:
            self._first_s = now_s
        quiet_s = max(self._changed_s + QUIET_S, self._last_s + self._pause_s)
        due_s = min(quiet_s, self._first_s + max(self._pause_s, QUIET_S))
        if due_s <= now_s:
            self.write_now()
        else:
            self._cancel = self._later(due_s - now_s, self._on_time)

    def _on_time(self) -> None:
        self._cancel = None
        if self.is_due and not self._queue.is_closed:
            self._wait()

    def _stop_waiting(self) -> None:
        if self._cancel is not None:
            self._cancel()
        self._cancel = None
        self._first_s = None

    def _take(self, written: Written) -> None:
        self._job, self._last_s = None, self._clock()
        if written.error is not None:
            self._pause_s = MOST_S
            if not self._has_warned:
                self._has_warned = True
                self._notices.warn(written.error.message, written.error.hint)
            self._wait()
            return
        self._kept = written.state
        self._has_warned = False
        self._pause_s = min(max(LEAST_S, written.size * _SECONDS_PER_BYTE), MOST_S)
        if self.is_due:
            self._wait()

    def _submit(self, title: Text, work: Callable[[Context], None]) -> None:
        self._queue.submit(title, work, lane=LANE, is_quiet=True)


def _put_away(journal: Journal, trash_in: Path | None) -> None:
    """Recovery copies that nobody will be offered any more: gone, or into the trash."""
    if trash_in is None or not journal.has_snapshot:
        journal.close()
        return
    journal.release()
    with contextlib.suppress(SaveFailed):  # then it is offered at the next start
        discard(journal.folder, trash_in)
