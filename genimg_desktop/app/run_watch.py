"""One thread that looks at all running trainings, and hands over what is new at most ten times a second."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path

from genimg_desktop.app.run_news import LiveRun, RunEnd, RunNews
from genimg_desktop.core.text import Text
from genimg_desktop.jobs.queue import Deliver

PACE_S = 0.1
_LOOK_S = 0.5

_log = logging.getLogger(__name__)


class RunWatch:
    """take(run, news) is called through ``deliver``. The thread lives only while there is something to watch."""

    def __init__(self, deliver: Deliver, take: Callable[[Path, RunNews], None]) -> None:
        self._deliver, self._take = deliver, take
        self._lock = threading.Lock()
        self._live: dict[Path, LiveRun] = {}
        self._woken = threading.Event()
        self._thread: threading.Thread | None = None
        self._is_closed = False

    def wake(self) -> None:
        """Something happened: look soon. From any thread."""
        self._woken.set()

    def add(self, run: Path, live: LiveRun) -> None:
        """Watch a training until its end."""
        with self._lock:
            self._live[run] = live
            if self._thread is None and not self._is_closed:
                self._thread = threading.Thread(target=self._watch, name="training-watch", daemon=True)
                self._thread.start()
        self._woken.set()

    def close(self, timeout_s: float) -> bool:
        """Watch no longer. True when the thread ended in time."""
        with self._lock:
            self._is_closed = True
            thread = self._thread
        self._woken.set()
        if thread is not None:
            thread.join(timeout_s)
        return thread is None or not thread.is_alive()

    def _watch(self) -> None:
        while True:
            self._woken.wait(_LOOK_S)
            self._woken.clear()
            with self._lock:
                if self._is_closed or not self._live:
                    self._thread = None
                    return
                live = dict(self._live)
            for run, watched in live.items():
                self._look(run, watched)
            time.sleep(PACE_S)

    def _look(self, run: Path, live: LiveRun) -> None:
        try:
            news = live.collect()
        except OSError as error:  # the folder is gone or a disk is away: it may come back while the process runs
            _log.warning("the record of a training cannot be read: %r", error)
            return
        except Exception as error:
            _log.exception("a training cannot be followed")
            news = RunNews(end=RunEnd(sentence=Text("This training cannot be followed any more."), details=repr(error)))
        if news is None:
            return
        if news.end is not None:
            with self._lock:
                if self._live.get(run) is live:
                    del self._live[run]
        self._deliver(lambda: self._take(run, news))
