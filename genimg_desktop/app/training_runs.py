"""The person's trainings: a queue of which one runs at a time, each in a process of its own.

Everything here belongs to the thread that owns the session; one thread watches the processes and hands over what is
new through ``deliver``. A training's process outlives neither the window nor a crash of it, unless it was let go.
"""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import genimg_desktop
from genimg_desktop.app.notices import Notice, NoticeAction, Notices
from genimg_desktop.app.run_news import FoundRun, LiveRun, OwnRun, RunEnd, RunNews, replayed
from genimg_desktop.app.run_watch import RunWatch
from genimg_desktop.app.train_state import TrainState
from genimg_desktop.core.context import Context
from genimg_desktop.core.errors import BadInput, GenimgError
from genimg_desktop.core.signals import Signal
from genimg_desktop.core.text import Text
from genimg_desktop.jobs.queue import Deliver, JobQueue
from genimg_desktop.library.run_facts import RunFacts
from genimg_desktop.library.run_lock import running_in
from genimg_desktop.library.runs import RunLibrary, TrashedRun
from genimg_desktop.spec.training.config import TrainConfig
from genimg_desktop.spec.training.run_files import EVENTS

RunPhase = Literal[
    "new", "waiting", "starting", "running", "stopping", "paused", "stopped", "finished", "failed", "damaged"
]
CreateCommand = Callable[[Path], Sequence[str]]

MOST_AT_ONCE = 1
GRACE_S = 15.0
SECOND_PRESS_S = 1.0
MOST_STATES = 8
OFFERED_FOR_S = 7 * 24 * 3600.0
GOES_ON: frozenset[RunPhase] = frozenset({"new", "paused", "stopped", "failed"})

_ENDED: dict[str, RunPhase] = {
    "paused": "paused",
    "stopped": "stopped",
    "finished": "finished",
    "failed": "failed",
}

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class RunEntry:
    """A training in the list. place: which one it is among those that wait, from 1; 0 when it does not."""

    facts: RunFacts
    phase: RunPhase
    place: int = 0

    @property
    def run(self) -> Path:
        """Its folder."""
        return self.facts.folder

    @property
    def is_live(self) -> bool:
        """Whether its process runs."""
        return self.phase in ("starting", "running", "stopping")

    @property
    def can_resume(self) -> bool:
        """Whether it can be started, or gone on with."""
        return self.phase in GOES_ON


def train_command(run: Path) -> Sequence[str]:
    """How this program is called to train a run."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "genimg_desktop"]
    return [*program, "train", str(run), "--events"]


class TrainingRuns:
    """runs_changed: other trainings, or another phase of one. state_changed(run): its ``state`` grew, at most ten times
    a second. finished(run): a training came to its end by itself."""

    def __init__(
        self,
        queue: JobQueue,
        deliver: Deliver,
        library: RunLibrary,
        notices: Notices,
        create_command: CreateCommand = train_command,
        *,
        grace_s: float = GRACE_S,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.runs_changed: Signal[()] = Signal()
        self.state_changed: Signal[Path] = Signal()
        self.finished: Signal[Path] = Signal()
        self.most_at_once = MOST_AT_ONCE
        self.waiting: tuple[Path, ...] = ()
        self._queue, self._library, self._notices = queue, library, notices
        self._create_command, self._grace_s, self._clock = create_command, grace_s, clock
        self._watch = RunWatch(deliver, self._take)
        self._facts: tuple[RunFacts, ...] = ()
        self._live: dict[Path, LiveRun] = {}
        self._asked: dict[Path, tuple[str, float]] = {}
        self._states: dict[Path, TrainState] = {}
        self._reading: set[Path] = set()
        self._scans = 0
        self._shown_scan = 0
        self._is_closed = False

    # what is

    @property
    def runs(self) -> tuple[RunEntry, ...]:
        """All trainings, the newest first, as they stand now."""
        return tuple(
            RunEntry(
                facts=facts,
                phase=self.phase(facts.folder),
                place=self.waiting.index(facts.folder) + 1 if facts.folder in self.waiting else 0,
            )
            for facts in self._facts
        )

    @property
    def is_training(self) -> bool:
        """Whether the process of a training runs, or one waits for its turn."""
        return bool(self._live) or bool(self.waiting)

    @property
    def would_be_stopped(self) -> bool:
        """Whether leaving the program would stop a training: one of ours runs, or one waits."""
        own = [live for live in self._live.values() if isinstance(live, OwnRun)]
        return bool(self.waiting) or any(not live.is_let_go for live in own)

    def entry(self, run: Path) -> RunEntry | None:
        """One training; None when it is not in the list."""
        return next((entry for entry in self.runs if entry.run == run), None)

    def phase(self, run: Path) -> RunPhase:
        """What a training is doing."""
        if run in self._live:
            state = self._states.get(run)
            if run in self._asked:
                return "stopping"
            return "running" if state is not None and state.phase == "running" else "starting"
        if run in self.waiting:
            return "waiting"
        facts = next((facts for facts in self._facts if facts.folder == run), None)
        state = self._states.get(run)
        if state is not None and state.phase in _ENDED and (facts is None or facts.state != "damaged"):
            return _ENDED[state.phase]  # the list may not have been read again yet
        return "new" if facts is None else facts.state

    def state(self, run: Path) -> TrainState | None:
        """What is known of a training; None while it is read, ``state_changed`` follows."""
        self._find(run)
        state = self._states.get(run)
        if state is None and run not in self._live:
            self._read(run)
        return state

    def can_end_now(self, run: Path) -> bool:
        """Whether it was asked to stop and has not yet: the next ``stop`` kills it."""
        asked = self._asked.get(run)
        return run in self._live and asked is not None and self._clock() - asked[1] >= SECOND_PRESS_S

    # doing

    def load(self) -> None:
        """Read the list; follow trainings that run without us, and offer to go on with those that were cut off."""
        self._rescan(then=self._find_running)

    def start(self, config: TrainConfig) -> Path:
        """Make a run and train it when its turn comes. Raises BadInput, SaveFailed."""
        run = self._library.create(config)
        self._enqueue(run)
        return run

    def resume(self, run: Path) -> None:
        """Go on with a training when its turn comes. One that runs or waits is left alone."""
        if run not in self._live and run not in self.waiting:
            self._enqueue(run)

    def pause(self, run: Path) -> None:
        """End a training cleanly, to go on later: its device and memory are free then."""
        self._ask(run, "pause")

    def stop(self, run: Path) -> None:
        """End a training cleanly, or take it out of the queue. Asked again, later than a double click, it is killed."""
        if self.can_end_now(run):
            self._live[run].end_now()
        else:
            self._ask(run, "stop")

    def move(self, run: Path, by: int) -> None:
        """Further to the front of those that wait (-1) or to the back (1)."""
        if run in self.waiting:
            others = [other for other in self.waiting if other != run]
            place = min(max(self.waiting.index(run) + by, 0), len(others))
            self.waiting = (*others[:place], run, *others[place:])
            self.runs_changed.emit()

    def delete(self, run: Path) -> None:
        """Put a training into the trash; a notice offers to bring it back. Raises BadInput while it runs."""
        if run in self._live:
            raise BadInput(Text("This training is running."), hint=Text("Stop it first."))
        self.waiting = tuple(other for other in self.waiting if other != run)
        entry = self.entry(run)
        title = entry.facts.title if entry else run.name

        def take(trashed: TrashedRun) -> None:
            self._states.pop(run, None)
            back = NoticeAction(text=Text("Bring back"), run=lambda: self._undelete(trashed))
            self._notices.info(Text("The training '{title}' is in the trash.", title=title), back)
            self._rescan()

        self._queue.submit(
            Text("Removing a training"), lambda _ctx: self._library.delete(run), is_quiet=True, on_done=take
        )

    def keep_training(self, timeout_s: float = 5.0) -> bool:
        """Let every training of ours go on without this program. False when one did not answer; it stays ours."""
        kept = [live.let_go(timeout_s) for live in self._live.values() if isinstance(live, OwnRun)]
        return all(kept)

    def close(self, timeout_s: float) -> bool:
        """Ask our trainings to stop and wait for them; those that were let go go on. True when all ended in time.

        What does not end in time is not killed: it was asked, so it ends by itself once it has saved.
        """
        self._is_closed = True
        self.waiting = ()
        deadline = time.monotonic() + timeout_s
        own = [live for live in self._live.values() if isinstance(live, OwnRun) and not live.is_let_go]
        for live in own:
            live.child.ask_to_stop()
        ends = [live.child.wait(max(0.0, deadline - time.monotonic())) for live in own]
        has_closed = self._watch.close(max(0.1, deadline - time.monotonic()))
        return has_closed and all(end is not None for end in ends)

    # inside

    def _enqueue(self, run: Path) -> None:
        self.waiting = (*self.waiting, run)
        self._advance()
        self._rescan()

    def _advance(self) -> None:
        while self.waiting and len(self._live) < self.most_at_once and not self._is_closed:
            run, *rest = self.waiting
            self.waiting = tuple(rest)
            try:
                self._follow(run, OwnRun(run, self._create_command(run), _home(), self._watch.wake, self._grace_s))
            except GenimgError as error:
                self._notices.error(error)
        self.runs_changed.emit()

    def _follow(self, run: Path, live: LiveRun) -> None:
        self._live[run] = live
        self._asked.pop(run, None)
        self._watch.add(run, live)

    def _ask(self, run: Path, word: Literal["stop", "pause"]) -> None:
        if run in self.waiting:
            self.waiting = tuple(other for other in self.waiting if other != run)
        self._find(run)
        live = self._live.get(run)
        if live is not None and run not in self._asked:
            live.ask_to_stop() if word == "stop" else live.ask_to_pause()
            self._asked[run] = (word, self._clock())
            if (state := self._states.get(run)) is not None:
                state.mark_stopping()
                self.state_changed.emit(run)
        self.runs_changed.emit()

    def _take(self, run: Path, news: RunNews) -> None:
        if self._is_closed:
            return
        before = self.phase(run)
        if news.state is not None:
            self._states[run] = news.state
            if run in self._asked:
                news.state.mark_stopping()
        if news.events:
            self._states.setdefault(run, TrainState()).extend(news.events)
        if news.end is not None:
            self._take_end(run, news.end)
        self.state_changed.emit(run)
        if news.end is None and self.phase(run) != before:
            self.runs_changed.emit()

    def _take_end(self, run: Path, end: RunEnd) -> None:
        self._live.pop(run, None)
        self._asked.pop(run, None)
        state = self._states.setdefault(run, TrainState())
        state.mark_ended(end.sentence)
        entry = self.entry(run)
        title = entry.facts.title if entry else run.name
        if end.sentence is not None:
            self._notices.post(
                Notice(
                    kind="error",
                    message=Text("'{title}': {why}", title=title, why=end.sentence),
                    hint=end.hint,
                    details=end.details,
                    action=NoticeAction(text=Text("Go on with it"), run=lambda: self.resume(run)),
                )
            )
        elif state.phase == "finished":
            self._notices.info(Text("The training of '{title}' is done.", title=title))
            self.finished.emit(run)
        self._rescan()
        self._advance()

    def _read(self, run: Path) -> None:
        if run in self._reading or self._queue.is_closed:
            return
        self._reading.add(run)

        def work(ctx: Context) -> TrainState | None:
            try:
                return replayed(run, ctx.check)
            except OSError as error:
                _log.warning("the record of a training cannot be read: %r", error)
                return None

        def take(state: TrainState | None) -> None:
            self._reading.discard(run)
            if state is not None and run not in self._states:
                self._states[run] = state
                self._forget_states(run)
            self.state_changed.emit(run)

        self._queue.submit(Text("Reading a training"), work, is_quiet=True, on_done=take)

    def _forget_states(self, newest: Path) -> None:
        idle = [run for run in self._states if run not in self._live and run != newest]
        for run in idle[: max(0, len(idle) - MOST_STATES + 1)]:
            del self._states[run]

    def _rescan(self, then: Callable[[], object] | None = None) -> None:
        if self._queue.is_closed:
            return

        self._scans += 1
        number = self._scans

        def take(facts: tuple[RunFacts, ...]) -> None:
            if number > self._shown_scan:  # two threads read: an older list may come after a newer one
                self._facts, self._shown_scan = facts, number
            if then is not None:
                then()
            self.runs_changed.emit()

        slot = "runs" if then is None else None
        self._queue.submit(
            Text("Reading the trainings"), lambda _ctx: self._library.list(), slot=slot, is_quiet=True, on_done=take
        )

    def _find(self, run: Path) -> None:
        """Follow a training that another program runs, when the list says so and it still does."""
        facts = next((facts for facts in self._facts if facts.folder == run), None)
        is_foreign = facts is not None and facts.runner is not None and run not in self._live
        if is_foreign and not self._is_closed and running_in(run) is not None:
            self._states.pop(run, None)
            self._follow(run, FoundRun(run, self._grace_s))

    def _find_running(self) -> None:
        for facts in self._facts:
            self._find(facts.folder)
        cut_off = [facts for facts in self._facts if facts.was_cut_off and _is_recent(facts.folder)]
        if not cut_off:
            return
        first = cut_off[0]
        message = Text("The training '{title}' was cut off after {kimg} kimg; it can go on from its last checkpoint.",
                       title=first.title, kimg=f"{first.images / 1000:.1f}")  # fmt: skip
        if len(cut_off) > 1:
            message = Text("{count} trainings were cut off; they can go on from their last checkpoints.",
                           count=len(cut_off))  # fmt: skip

        def go_on() -> None:
            for facts in reversed(cut_off):
                self.resume(facts.folder)

        self._notices.post(Notice(kind="warning", message=message, action=NoticeAction(text=Text("Go on"), run=go_on)))

    def _undelete(self, trashed: TrashedRun) -> None:
        self._queue.submit(
            Text("Bringing a training back"),
            lambda _ctx: self._library.undelete(trashed),
            is_quiet=True,
            on_done=lambda _run: self._rescan(),
        )


def _home() -> Path:
    """Where the program lies, so that its process finds it."""
    return Path(genimg_desktop.__file__).parents[1]


def _is_recent(run: Path) -> bool:
    try:
        return time.time() - (run / EVENTS).stat().st_mtime < OFFERED_FOR_S
    except OSError:
        return False
