"""One command of the set-up: its output goes to the log, what matters of it to the person, a failure gets a name."""

from __future__ import annotations

import contextlib
import os
import queue
import re
import subprocess
import threading
import time
from collections import deque
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO, NamedTuple, Protocol, TextIO

from genimg_desktop.bootstrap.progress import Progress
from genimg_desktop.bootstrap.sentences import told

TAIL_LINES = 400
POLL_S = 0.5
HEARTBEAT_S = 20
"""Without a terminal: how often to say that a long step still runs."""
BIG_MB = 5

DOWNLOADING = re.compile(r"^\s*(?:Downloading|Processing) (?:\S*/)?([^\s/]+)(?: \(([\d.]+) ([kMG])B\))?")

CAUSES = (
    ("disk", r"No space left|Errno 28|not enough space|Disk quota exceeded"),
    ("permission", r"Errno 13|Permission denied|WinError 5|WinError 32|Access is denied|Read-only file system"),
    (
        "network",
        r"NewConnectionError|NameResolutionError|name resolution|getaddrinfo failed|Max retries exceeded|ProxyError"
        r"|ConnectTimeoutError|ReadTimeout|Read timed out|Connection refused|Network is unreachable|SSLError"
        r"|IncompleteRead|ConnectionResetError|Connection broken|RemoteDisconnected|CERTIFICATE_VERIFY_FAILED",
    ),
    ("missing", r"No matching distribution found|Could not find a version"),
)


class Outcome(NamedTuple):
    """code: the exit code. lines: the last lines of the output."""

    code: int
    lines: tuple[str, ...] = ()

    @property
    def cause(self) -> str:
        """ "disk", "permission", "network", "missing" or "other": the first that the output tells of."""
        text = "\n".join(self.lines)
        return next((name for name, pattern in CAUSES if re.search(pattern, text)), "other")


class Runner(Protocol):
    """Runs one command to its end."""

    def __call__(self, command: Sequence[str]) -> Outcome: ...


class LoggedRunner:
    """Runs for real. log: grows by every line. temporary: where pip unpacks, watched for its size."""

    def __init__(self, *, log: Path, temporary: Path, environ: Mapping[str, str], progress: Progress) -> None:
        self._log = log
        self._temporary = temporary
        self._environ = {**environ, **dict.fromkeys(("TMPDIR", "TMP", "TEMP"), str(temporary)), "PIP_USER": "0"}
        self._progress = progress

    def __call__(self, command: Sequence[str]) -> Outcome:
        self._temporary.mkdir(parents=True, exist_ok=True)
        with self._log.open("a", encoding="utf-8", errors="replace") as log:
            log.write(f"\n{time.strftime('%Y-%m-%d %H:%M:%S')} $ {' '.join(command)}\n")
            log.flush()
            child = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                encoding="utf-8",
                errors="replace",
                env=self._environ,
            )
            try:
                lines = self._follow(child, log)
            except BaseException:  # Ctrl-C above all: pip must not go on behind our back
                child.terminate()
                child.wait()
                raise
            log.write(f"exit code {child.returncode}\n")
        return Outcome(child.returncode, tuple(lines))

    def _follow(self, child: subprocess.Popen[str], log: TextIO) -> deque[str]:
        tail: deque[str] = deque(maxlen=TAIL_LINES)
        lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        threading.Thread(target=_pump, args=(child.stdout, lines), daemon=True).start()
        watch = _Watch(self._progress, self._temporary)
        while True:
            try:
                line = lines.get(timeout=POLL_S)
            except queue.Empty:
                watch.tick()
                continue
            if line is None:
                break
            log.write(line)
            tail.append(line.rstrip())
            watch.line(line)
        child.wait()
        return tail


class _Watch:
    """Turns the output of pip into what a person wants to know: what is under way, how far, for how long."""

    def __init__(self, progress: Progress, temporary: Path) -> None:
        self._progress = progress
        self._temporary = temporary
        self._started = self._said = time.monotonic()
        self._doing = told("working")
        self._is_fetching = False

    def line(self, line: str) -> None:
        found = DOWNLOADING.match(line)
        if found:
            size = f" ({found[2]} {found[3]}B)" if found[2] else ""
            self._doing = found[1].partition("-")[0] + size
            self._is_fetching = True
            is_big = found[3] == "G" or (found[3] == "M" and float(found[2]) >= BIG_MB)
            if is_big and not self._progress.is_live:
                self._progress.line(f"      {self._doing}")
        elif line.startswith("Installing collected packages"):
            self._doing = told("unpacking")
            self._is_fetching = False
        self.tick()

    def tick(self) -> None:
        now = time.monotonic()
        seconds = int(now - self._started)
        if self._progress.is_live:
            fetched = f" · {_folder_size(self._temporary) // 1_000_000} MB" if self._is_fetching else ""
            self._progress.status(f"      {self._doing}{fetched} · {seconds} s")
        elif now - self._said >= HEARTBEAT_S:
            self._said = now
            self._progress.line("      " + told("{doing}, {seconds} s so far", doing=self._doing, seconds=seconds))


def _pump(source: IO[str], lines: queue.SimpleQueue[str | None]) -> None:
    for line in source:
        lines.put(line)
    lines.put(None)


def _folder_size(folder: Path) -> int:
    total = 0
    for where, _, names in os.walk(folder):
        for name in names:
            with contextlib.suppress(OSError):  # pip removes files while this looks
                total += Path(where, name).stat().st_size
    return total
