"""An error that nobody caught: a notice in plain words, and a report on the disk for whoever looks into it."""

from __future__ import annotations

import faulthandler
import logging
import platform
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

import PySide6

import genimg_desktop
from genimg_desktop.app.notices import Notice, Notices
from genimg_desktop.core.errors import Cancelled, as_genimg_error
from genimg_desktop.core.text import Text

MOST_REPORTS = 10
_log = logging.getLogger(__name__)


class CrashReports:
    """Catches what reaches the top of a slot or a thread. Reports stay here; paths in them are shortened."""

    def __init__(self, folder: Path, notices: Notices, to_main: Callable[[Callable[[], object]], object]) -> None:
        self._folder, self._notices, self._to_main = folder, notices, to_main
        self._before = (sys.excepthook, threading.excepthook)

    def install(self) -> None:
        """From now on."""
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error

    def remove(self) -> None:
        """As it was before."""
        sys.excepthook, threading.excepthook = self._before

    def _on_thread_error(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._on_error(args.exc_type, args.exc_value, args.exc_traceback)

    def _on_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, (KeyboardInterrupt, SystemExit, Cancelled)):
            self._before[0](kind, error, trace)
            return
        text = without_home("".join(traceback.format_exception(kind, error, trace)))
        _log.error("unexpected error\n%s", text)
        path = self._write(text)
        known = as_genimg_error(error)
        hint = known.hint
        if path is not None:
            hint = Text("A report was saved as '{name}' in the log folder. It stays on this computer.", name=path.name)
        notice = Notice(kind="error", message=known.message, hint=hint, details=text)
        self._to_main(lambda: self._notices.post(notice))

    def _write(self, text: str) -> Path | None:
        head = (
            f"Genimg Desktop {genimg_desktop.__version__}, Python {platform.python_version()}, "
            f"Qt {PySide6.__version__}, {platform.system()} {platform.machine()}\n\n"
        )
        path = self._folder / f"report-{time.strftime('%Y%m%d-%H%M%S')}.txt"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            path.write_text(head + text, encoding="utf-8", errors="backslashreplace")
            for old in sorted(self._folder.glob("report-*.txt"))[:-MOST_REPORTS]:
                old.unlink(missing_ok=True)
        except OSError:
            _log.exception("the report could not be written")
            return None
        return path


def without_home(text: str) -> str:
    """The folder of the person, and with it their name, becomes '~'."""
    home = str(Path.home())
    return text.replace(home, "~") if len(home) > 1 else text


def note_hard_faults(folder: Path) -> None:
    """Let the interpreter write where it stood when something below it crashes."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        faulthandler.enable((folder / "faults.txt").open("w", encoding="utf-8"))
    except OSError:
        faulthandler.enable()
