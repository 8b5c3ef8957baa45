"""What the benchmarks share: the real window's parts offscreen with the real engine, and the numbers they print."""

from __future__ import annotations

import os
import platform
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from genimg_desktop.app.session import Session
from genimg_desktop.core.paths import paths_under
from genimg_desktop.ui.bridge import MainThread
from genimg_desktop.ui.canvas.view import CanvasView


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that ``share`` of all values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, max(0, round(share * len(ordered) + 0.5) - 1))]


def machine() -> str:
    """The machine in words, for the table."""
    name = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.exists():
        lines = [line for line in info.read_text().splitlines() if line.startswith("model name")]
        name = lines[0].split(":", 1)[1].strip() if lines else name
    return f"{name}, {os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}"


def table(title: str, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print a Markdown table."""
    print(f"\n### {title}\n")
    print("| " + " | ".join(head) + " |")
    print("|" + "---|" * len(head))
    for row in rows:
        print("| " + " | ".join(row) + " |")
    sys.stdout.flush()


class Stage:
    """A session on the real engine and a canvas of 900 x 700, as in the window."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self.app = app
        self.door = MainThread()
        self.session = Session(paths_under(folder), self.door.to_main)
        self.view = CanvasView(self.session)
        self.view.resize(900, 700)
        self.view.show()
        app.processEvents()

    def spin(self, until: Callable[[], bool], timeout_s: float = 60.0) -> None:
        """Run the event loop until something is so. Raises TimeoutError."""
        clock = QElapsedTimer()
        clock.start()
        waker = QTimer(interval=20)  # the loop sleeps between events, as in the program; spinning starves the worker
        waker.start()
        while not until():
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if clock.elapsed() > timeout_s * 1000:
                raise TimeoutError("the benchmark waited too long")

    def pause(self, duration_s: float) -> None:
        """Run the event loop for so long."""
        end_s = time.perf_counter() + duration_s
        self.spin(lambda: time.perf_counter() >= end_s)

    def settle(self) -> None:
        """Until nothing is drawn or queued any more."""
        self.spin(lambda: not self.session.queue.jobs())
        self.app.processEvents()

    def choose(self, model_id: str) -> None:
        """Go to a model and wait for its full picture."""
        self.session.explorer.choose_model(model_id)
        self.spin(lambda: self.session.explorer.has_final_picture)
        self.settle()

    def close(self) -> None:
        """End everything."""
        self.session.close()
        self.door.close()
        self.view.close()


@contextmanager
def stage() -> Iterator[Stage]:
    """A stage with a person who has no files yet."""
    app = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        made = Stage(app, Path(folder))
        made.session.door.start()
        made.settle()
        try:
            yield made
        finally:
            made.close()


class GapMeter:
    """A timer of 5 ms in the event loop; how much longer than that each round took."""

    INTERVAL_MS = 5

    def __init__(self) -> None:
        self.gaps_ms: list[float] = []
        self._last_s = time.perf_counter()
        self._timer = QTimer(interval=self.INTERVAL_MS)
        self._timer.setTimerType(self._timer.timerType().PreciseTimer)
        self._timer.timeout.connect(self._on_tick)

    def start(self) -> None:
        """Begin to measure."""
        self.gaps_ms.clear()
        self._last_s = time.perf_counter()
        self._timer.start()

    def stop(self) -> list[float]:
        """The gaps, in milliseconds."""
        self._timer.stop()
        return self.gaps_ms

    def _on_tick(self) -> None:
        now_s = time.perf_counter()
        self.gaps_ms.append(max(0.0, (now_s - self._last_s) * 1000 - self.INTERVAL_MS))
        self._last_s = now_s
