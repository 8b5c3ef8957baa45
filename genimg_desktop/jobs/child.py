"""One child process, watched over: its lines as they come, a stop that always ends, and why it ended in plain words.

The child has its own session (POSIX) or process group (Windows), so that a Ctrl-C meant for its parent does not reach
it, and so that everything it started can be ended with it. Its standard error goes straight into a log file: what a
dying child says is kept, whoever still listens.

Asked to stop, a child is given ``grace_s`` seconds; then it is terminated, and after as many seconds again, killed.
"""

from __future__ import annotations

import contextlib
import io
import logging
import os
import subprocess
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from genimg_desktop.core.errors import GenimgError
from genimg_desktop.core.text import Text
from genimg_desktop.jobs.child_end import ChildEnd, Ending, describe_end
from genimg_desktop.jobs.log_tail import last_lines, open_log
from genimg_desktop.jobs.parent_watch import KEEP, KEPT, PAUSE, STOP
from genimg_desktop.jobs.process_group import clear_group, in_own_group, kill_group, terminate_group, wait_for_death

_LONGEST_LINE_BYTES = 256 * 1024
_READER_JOIN_S = 2.0
_ENVIRONMENT = {"PYTHONIOENCODING": "utf-8", "PYTHONFAULTHANDLER": "1"}

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Running:
    process: subprocess.Popen[bytes]
    log: Path
    log_start: int


class Child:
    """Supervises one process from ``start`` to its end; a child is started once.

    on_line: called with every line of standard output, without its newline, on a thread of the child: it hands the
    line over and returns. on_end: called once, after the last line, on another such thread. Lines of more than 256 KB
    are passed over. All methods may be called from any thread, ``wait`` from neither of these two.
    """

    def __init__(
        self,
        *,
        on_line: Callable[[str], object],
        on_end: Callable[[ChildEnd], object] = lambda _end: None,
        grace_s: float = 20.0,
    ) -> None:
        self._on_line, self._on_end = on_line, on_end
        self._grace_s = grace_s
        self._lock = threading.Lock()
        self._running: _Running | None = None
        self._end: ChildEnd | None = None
        self._ending: Ending = "by itself"
        self._is_over = threading.Event()  # the process is dead
        self._is_told = threading.Event()  # and on_end has returned
        self._has_kept = threading.Event()  # it answered that it goes on without us

    def start(self, command: Sequence[str], *, cwd: Path, log: Path, env: Mapping[str, str] | None = None) -> None:
        """Start ``command``. env: added to this process's environment. Raises GenimgError when it cannot be started."""
        with self._lock:
            if self._running is not None:
                raise RuntimeError("a child is started once")
            try:
                with open_log(log) as errors:
                    log_start = errors.tell()
                    process = subprocess.Popen(
                        list(command),
                        cwd=cwd,
                        env={**os.environ, **_ENVIRONMENT, **(env or {})},
                        stdin=subprocess.PIPE,
                        stdout=subprocess.PIPE,
                        stderr=errors,
                        bufsize=0,
                        **in_own_group(),
                    )
            except OSError as error:
                raise _not_started(error) from error
            self._running = _Running(process=process, log=log, log_start=log_start)
        reader = threading.Thread(target=self._read, args=(process,), name="child-lines", daemon=True)
        reader.start()
        threading.Thread(target=self._watch, args=(self._running, reader), name="child-end", daemon=True).start()

    @property
    def pid(self) -> int | None:
        """The number of the process; None before ``start``."""
        return None if self._running is None else self._running.process.pid

    @property
    def is_running(self) -> bool:
        """Whether the process was started and has not ended."""
        return self._running is not None and not self._is_over.is_set()

    @property
    def end(self) -> ChildEnd | None:
        """How it ended; None while it runs."""
        return self._end

    def ask_to_stop(self) -> None:
        """Ask for a clean end; what does not end in time is terminated, then killed. Asking again gains no time."""
        self._ask_to_end(STOP)

    def ask_to_pause(self) -> None:
        """As ``ask_to_stop``; the child notes that it means to go on later."""
        self._ask_to_end(PAUSE)

    def end_now(self) -> None:
        """Kill the process and all that it started. Its last checkpoint is what is left."""
        self._signal(kill_group, "killed")

    def let_go(self, timeout_s: float = 5.0) -> bool:
        """Let the child go on without this program, and wait until it has answered that it will.

        True: this program may end. The child tells no more lines; it still takes 'stop' while this program is there,
        and later through the control file of its run. False: no answer in time; it would stop with this program.
        """
        self._write(KEEP)
        return self._has_kept.wait(timeout_s) and self.is_running

    def wait(self, timeout_s: float | None = None) -> ChildEnd | None:
        """Wait until the child has ended and ``on_end`` has returned; None when it does not within ``timeout_s``."""
        return self._end if self._is_told.wait(timeout_s) else None

    def _ask_to_end(self, word: str) -> None:
        with self._lock:
            if not self.is_running:
                return
            is_first = self._ending == "by itself"
            self._ending = "asked" if is_first else self._ending
        self._write(word)
        if is_first:
            threading.Thread(target=self._escalate, name="child-stop", daemon=True).start()

    def _escalate(self) -> None:
        for measure in (terminate_group, kill_group):
            if self._is_over.wait(self._grace_s):
                return
            self._signal(measure, "overdue")

    def _signal(self, measure: Callable[[subprocess.Popen[bytes]], None], ending: Ending) -> None:
        with self._lock:  # while the child is not reaped its number is its own
            if self._running is not None and not self._is_over.is_set():
                self._ending = "killed" if self._ending == "killed" else ending
                measure(self._running.process)

    def _write(self, word: str) -> None:
        running = self._running
        if running is not None and running.process.stdin is not None:
            with contextlib.suppress(OSError, ValueError):  # it has ended, or is about to
                running.process.stdin.write(word.encode() + b"\n")

    def _read(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdout is not None
        with io.BufferedReader(process.stdout) as pipe:  # type: ignore[type-var]  # it is a FileIO: bufsize is 0
            for line in _lines(pipe):
                if line == KEPT:
                    self._has_kept.set()
                    continue
                try:
                    self._on_line(line)
                except Exception:
                    _log.exception("a line of a child was not taken")

    def _watch(self, running: _Running, reader: threading.Thread) -> None:
        process = running.process
        wait_for_death(process)
        with self._lock:
            self._is_over.set()
        process.wait()
        clear_group(process.pid, self._grace_s)
        reader.join(_READER_JOIN_S)  # in vain when something that left the child's group still holds the pipe
        if process.stdin is not None:
            process.stdin.close()
        self._end = describe_end(process.returncode, last_lines(running.log, running.log_start), self._ending)
        try:
            self._on_end(self._end)
        except Exception:
            _log.exception("the end of a child was not taken")
        self._is_told.set()


def _lines(pipe: BinaryIO) -> Iterator[str]:
    """Lines without their ends; one that is too long is passed over, one without an end is not taken."""
    is_too_long = False
    while piece := pipe.readline(_LONGEST_LINE_BYTES):
        has_end = piece.endswith(b"\n")
        if has_end and not is_too_long:
            yield piece.rstrip(b"\r\n").decode("utf-8", errors="replace")
        is_too_long = not has_end


def _not_started(error: OSError) -> GenimgError:
    why = error.strerror or type(error).__name__
    return GenimgError(
        Text("The work could not be started: {why}", why=why),
        hint=Text("Close other programs and try again."),
        details=repr(error),
    )
