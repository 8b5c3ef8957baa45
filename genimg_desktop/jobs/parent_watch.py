"""The child's side: what it is asked to do, from wherever the asking comes.

Standard input    when a window started it: a line 'stop', 'pause' or 'keep' (go on without me). Its end, without a
                  'keep' before, means that the window is gone: stop, with a checkpoint.
A control file    in the run folder, looked at twice a second: 'stop' or 'pause'. For trainings that were let go, for
                  those started in a shell, and for windows that were started again.
Signals           Ctrl-C once, SIGTERM, and a closed terminal: stop cleanly. Ctrl-C twice: now.

Words only set flags; the training loop looks at them once per step. With several processes the first one alone has
``Controls`` with a standard input and a control file, and shares what it was asked.
"""

from __future__ import annotations

import contextlib
import os
import signal
import threading
from collections.abc import Callable
from pathlib import Path
from types import FrameType, TracebackType
from typing import Any

STOP, PAUSE, KEEP = "stop", "pause", "keep"
KEPT = "kept"
"""The line with which the child answers 'keep'; the last that it tells."""
_POLL_S = 0.5
_LONGEST_WORD_BYTES = 64
_STDOUT = 1


class Controls:
    """What a training is asked to do. A context: it listens inside the block and puts signal handlers back after it.

    stdin: a file descriptor to read lines from, 0 for a child of the window; None under a plain command line, where
    standard input belongs to the shell. control: the control file; one left from an earlier time is removed. stdout:
    where ``tell`` writes. To be entered on the main thread. Subprocesses inside the block need ``stdin=DEVNULL``.
    """

    def __init__(
        self,
        *,
        stdin: int | None = None,
        control: Path | None = None,
        stdout: int = _STDOUT,
        poll_s: float = _POLL_S,
        parent_pid: Callable[[], int] = os.getppid,
    ) -> None:
        self._stdin, self._control, self._stdout, self._poll_s = stdin, control, stdout, poll_s
        self._parent_pid = parent_pid
        self._stop, self._pause, self._kept = threading.Event(), threading.Event(), threading.Event()
        self._closing = threading.Event()
        self._telling = threading.Lock()
        self._can_tell = True
        self._handlers: dict[int, Any] = {}
        self._watcher: threading.Thread | None = None

    def stop_asked(self) -> bool:
        """Whether to finish the step, save and end."""
        return self._stop.is_set()

    def pause_asked(self) -> bool:
        """Whether to finish the step, save and end, meaning to go on later."""
        return self._pause.is_set() and not self._stop.is_set()

    def is_kept(self) -> bool:
        """Whether it goes on without the program that started it."""
        return self._kept.is_set()

    def tell(self, line: bytes) -> None:
        """Write a whole line to standard output at once. When nobody listens any more, this says nothing."""
        with self._telling:
            if self._can_tell:
                self._write(line)

    def __enter__(self) -> Controls:
        if self._control is not None:
            self._control.unlink(missing_ok=True)
        self._catch_signals()
        if self._stdin is not None:
            threading.Thread(target=self._listen, args=(self._stdin,), name="controls-stdin", daemon=True).start()
        if self._stdin is not None or self._control is not None:
            parent = self._parent_pid() if self._stdin is not None else None
            self._watcher = threading.Thread(target=self._watch, args=(parent,), name="controls-watch", daemon=True)
            self._watcher.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._closing.set()
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        self._handlers.clear()
        if self._watcher is not None:
            self._watcher.join()

    def _catch_signals(self) -> None:
        """Only where the system's default would end us: what a shell lets us ignore (nohup, '&') stays ignored."""
        names = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
        for number in (getattr(signal, name) for name in names if hasattr(signal, name)):
            handler = signal.getsignal(number)
            if handler not in (signal.SIG_IGN, None):
                self._handlers[number] = handler
                signal.signal(number, self._on_signal)

    def _on_signal(self, number: int, _frame: FrameType | None) -> None:
        if number == signal.SIGINT:
            signal.signal(signal.SIGINT, signal.default_int_handler)  # the second one ends it now
        self._stop.set()

    def _listen(self, stdin: int) -> None:
        """Read words until the end; by the bare descriptor, for a thread that dies inside sys.stdin takes its lock
        along and the interpreter cannot end."""
        rest = b""
        while True:
            try:
                block = os.read(stdin, 4096)
            except OSError:
                block = b""
            if not block:
                break
            *lines, rest = (rest + block).split(b"\n")
            rest = rest[-_LONGEST_WORD_BYTES:]
            for line in lines:
                self._take(line)
        if not self._kept.is_set() and not self._pause.is_set():
            self._stop.set()

    def _take(self, line: bytes) -> None:
        word = line.strip().decode("utf-8", errors="replace")
        if word == STOP:
            self._stop.set()
        elif word == PAUSE:
            self._pause.set()
        elif word == KEEP and not self._kept.is_set():
            self._kept.set()
            with self._telling:
                self._write(KEPT.encode() + b"\n")
                self._fall_silent()

    def _watch(self, parent: int | None) -> None:
        while not self._closing.wait(self._poll_s):
            if parent is not None and not self._kept.is_set() and self._parent_pid() != parent:
                self._stop.set()
            if self._control is not None:
                self._look(self._control)

    def _look(self, control: Path) -> None:
        try:
            with control.open("rb") as file:
                word = file.read(_LONGEST_WORD_BYTES)
        except OSError:  # not there, or just being replaced
            return
        self._take(word)
        with contextlib.suppress(OSError):  # it is asked again at the next look, which changes nothing
            control.unlink()

    def _write(self, line: bytes) -> None:
        view = memoryview(line)
        try:
            while view:
                view = view[os.write(self._stdout, view) :]
        except OSError:  # the reader is gone; whether that means to stop is for standard input to say
            self._fall_silent()

    def _fall_silent(self) -> None:
        """Point standard output at nothing, for what else may print."""
        self._can_tell = False
        with contextlib.suppress(OSError):
            nothing = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nothing, self._stdout)
            os.close(nothing)
