"""What is new in a training that runs, whoever started it: read from its record, on a thread that only watches.

The record is written before anything is told, so a training of our own and one that was found again are followed the
same way; what a child prints only says when to look.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from genimg_desktop.app.train_state import TrainState
from genimg_desktop.core.text import Text
from genimg_desktop.jobs.child import Child
from genimg_desktop.jobs.child_end import ChildEnd
from genimg_desktop.jobs.detached import DetachedChild
from genimg_desktop.library.run_lock import CONTROL, running_in
from genimg_desktop.spec.training.event import TrainEvent
from genimg_desktop.spec.training.event_file import EventTail, read_events
from genimg_desktop.spec.training.run_files import EVENTS, LOG

_log = logging.getLogger(__name__)

FOUND_LOOK_S = 0.5
_AT_ONCE = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class RunEnd:
    """How a training ended. sentence: what to tell the person; None when it ended well or as it was asked to."""

    sentence: Text | None = None
    hint: Text | None = None
    details: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class RunNews:
    """state: everything so far, folded anew, to be taken instead of the old one. events: to be folded into it."""

    state: TrainState | None = None
    events: tuple[TrainEvent, ...] = ()
    end: RunEnd | None = None


class LiveRun(Protocol):
    """A training that runs now. ``collect`` belongs to the watching thread, the rest to the owner of the list."""

    def collect(self) -> RunNews | None:
        """What came since the last call; None when there is nothing. After an end it is not called any more."""

    def ask_to_stop(self) -> None:
        """Ask for a clean end."""

    def ask_to_pause(self) -> None:
        """Ask for a clean end, to go on later."""

    def end_now(self) -> None:
        """Kill it."""


class RunRecord:
    """The record of a run as it grows."""

    def __init__(self, run: Path) -> None:
        self._tail = EventTail(run / EVENTS)
        self._has_read = False

    def read(self) -> RunNews | None:
        """What is new; everything, folded, at first and after the record was cut."""
        read = self._tail.read_new()
        if self._has_read and not read.is_fresh:
            return RunNews(events=read.events) if read.events else None
        self._has_read = True
        state = TrainState()
        while read.events:
            state.extend(read.events)
            read = self._tail.read_new()
            if read.is_fresh:
                state = TrainState()
        return RunNews(state=state)

    def read_last(self) -> RunNews | None:
        """As ``read``, of a training that has ended; a record that cannot be read does not keep it from ending."""
        try:
            return self.read()
        except OSError as error:
            _log.warning("the end of a training's record cannot be read: %r", error)
            return None


def replayed(run: Path, check: Callable[[], None]) -> TrainState:
    """The state of a training that does not run, from its record. ``check`` may raise Cancelled. Raises OSError."""
    state, batch = TrainState(), list[TrainEvent]()
    for event in read_events(run / EVENTS):
        batch.append(event)
        if len(batch) >= _AT_ONCE:
            state.extend(batch)
            batch = []
            check()
    state.extend(batch)
    if state.phase == "running":
        state.mark_ended(None)
    return state


class OwnRun:
    """A training whose process this program started. Raises GenimgError when it cannot be started."""

    def __init__(self, run: Path, command: Sequence[str], cwd: Path, wake: Callable[[], None], grace_s: float) -> None:
        self._record = RunRecord(run)
        self._wake = wake
        self._end: ChildEnd | None = None
        self.is_let_go = False
        self.child = Child(on_line=lambda _line: wake(), on_end=self._on_end, grace_s=grace_s)
        self.child.start(command, cwd=cwd, log=run / LOG)

    def collect(self) -> RunNews | None:
        """See LiveRun."""
        end = self._end  # before the record is read: what is told last is read then
        if end is None:
            return self._record.read()
        news = self._record.read_last()
        told = RunEnd(sentence=end.sentence, hint=end.hint, details="\n".join(end.last_lines))
        return RunNews(state=news.state, events=news.events, end=told) if news else RunNews(end=told)

    def ask_to_stop(self) -> None:
        """See LiveRun. What does not end in time is terminated, then killed."""
        self.child.ask_to_stop()

    def ask_to_pause(self) -> None:
        """See LiveRun."""
        self.child.ask_to_pause()

    def end_now(self) -> None:
        """See LiveRun."""
        self.child.end_now()

    def let_go(self, timeout_s: float) -> bool:
        """Have it go on without this program. False when it did not answer in time."""
        self.is_let_go = self.is_let_go or self.child.let_go(timeout_s)
        return self.is_let_go

    def _on_end(self, end: ChildEnd) -> None:
        self._end = end
        self._wake()


class FoundRun:
    """A training that runs without us: let go by an earlier window, or started in a shell."""

    def __init__(self, run: Path, grace_s: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._run, self._grace_s, self._clock = run, grace_s, clock
        self._record = RunRecord(run)
        self._looked_s = -FOUND_LOOK_S
        self._asked_s: float | None = None
        info = running_in(run)
        mark = info.mark if info else None
        self._process = DetachedChild(mark, run / CONTROL) if mark else None

    def collect(self) -> RunNews | None:
        """See LiveRun."""
        now_s = self._clock()
        if now_s - self._looked_s < FOUND_LOOK_S:
            return None
        self._looked_s = now_s
        if running_in(self._run) is None:
            news = self._record.read_last()
            return RunNews(state=news.state, events=news.events, end=RunEnd()) if news else RunNews(end=RunEnd())
        if self._asked_s is not None and now_s - self._asked_s > self._grace_s:
            self.end_now()
        return self._record.read()

    def ask_to_stop(self) -> None:
        """See LiveRun. Raises SaveFailed."""
        if self._process is not None:
            self._process.ask_to_stop()
            self._asked_s = self._clock()

    def ask_to_pause(self) -> None:
        """See LiveRun. Raises SaveFailed."""
        if self._process is not None:
            self._process.ask_to_pause()
            self._asked_s = self._clock()

    def end_now(self) -> None:
        """See LiveRun."""
        if self._process is not None:
            self._process.end_now()
