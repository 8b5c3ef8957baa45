"""The lines a person reads while the program is set up: one a step, and on a terminal one that is rewritten."""

from __future__ import annotations

import shutil
import unicodedata
from typing import TextIO


class Progress:
    """Writes to ``out`` (standard error: standard output belongs to the program that is started afterwards)."""

    def __init__(self, out: TextIO, *, steps: int = 4) -> None:
        self._out = out
        self._steps = steps
        self._done = 0
        self._is_terminal = out.isatty()
        self._has_status = False

    def step(self, sentence: str) -> None:
        """Begin the next step."""
        self._done = min(self._done + 1, self._steps)
        self.line(f"[{self._done}/{self._steps}] {sentence}")

    def line(self, sentence: str) -> None:
        """A line that stays."""
        self._clear()
        self._out.write(sentence + "\n")
        self._out.flush()

    @property
    def is_live(self) -> bool:
        """Whether `status` is seen: a log file gets none of it."""
        return self._is_terminal

    def status(self, sentence: str) -> None:
        """A line that the next one replaces."""
        if self._is_terminal:
            self._clear()
            self._out.write(cut(sentence, shutil.get_terminal_size().columns - 1))
            self._out.flush()
            self._has_status = True

    def _clear(self) -> None:
        if self._has_status:  # blanks, because an old Windows console prints escape codes as they are
            self._out.write("\r" + " " * (shutil.get_terminal_size().columns - 1) + "\r")
            self._has_status = False


def cut(sentence: str, columns: int) -> str:
    """The part of ``sentence`` that fits in ``columns``; a Chinese character takes two."""
    used = 0
    for place, char in enumerate(sentence):
        used += 2 if unicodedata.east_asian_width(char) in "WF" else 1
        if used > columns:
            return sentence[:place]
    return sentence
