"""One line on stderr that says how far long work is; nothing when stderr is not a terminal."""

from __future__ import annotations

import sys
from typing import TextIO

from genimg_desktop.core.text import Text


class ProgressLine:
    """A Context for the command line: reports to one line, is never cancelled (Ctrl-C ends the program)."""

    WIDTH = 30

    def __init__(self, label: str, stream: TextIO | None = None) -> None:
        self._stream = stream if stream is not None else sys.stderr
        self._label = label
        self._is_shown = self._stream is not None and self._stream.isatty()

    def report(self, fraction: float | None, message: Text | None = None) -> None:
        """Redraw the line."""
        if not self._is_shown:
            return
        done = round((fraction or 0.0) * self.WIDTH)
        text = str(message) if message else self._label
        self._stream.write(f"\r{'█' * done}{'░' * (self.WIDTH - done)} {text}\x1b[K")
        self._stream.flush()

    def check(self) -> None:
        """Never cancelled."""

    def clear(self) -> None:
        """Take the line away."""
        if self._is_shown:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
