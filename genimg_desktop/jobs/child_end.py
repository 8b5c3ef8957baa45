"""Why a child process ended, in plain words."""

from __future__ import annotations

import signal
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from genimg_desktop.core.text import Text

Ending = Literal["by itself", "asked", "overdue", "killed"]
"""Who ended it: nobody; it was asked to; it was ended because it did not when asked; it was killed on demand."""

OWN_SENTENCE, STOPPED = 2, 130
"""Exit codes of this program: one clear sentence was written on standard error; stopped by the keyboard."""
_PREFIX = "genimg: "
_CRASHES = ("SIGSEGV", "SIGBUS", "SIGABRT", "SIGILL", "SIGFPE", "SIGTRAP", "SIGSYS")
_FROM_OUTSIDE = ("SIGTERM", "SIGINT", "SIGHUP", "SIGQUIT")
_WINDOWS_CRASHES = {
    0xC0000005: "access violation",
    0xC000001D: "illegal instruction",
    0xC0000094: "division by zero",
    0xC00000FD: "stack overflow",
    0xC0000374: "damaged heap",
    0xC0000409: "abort",
}
_WINDOWS_NO_MEMORY = (0xC0000017, 0xC000012D)
_WINDOWS_CTRL_C = 0xC000013A
_MEMORY_WORDS = ("memoryerror", "out of memory", "can't allocate memory", "cannot allocate memory", "std::bad_alloc")


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildEnd:
    """How a child ended. code: its exit code, None when a signal ended it. signal: the signal's name, else ''.

    last_lines: the last that it wrote on standard error. sentence: what to tell the person; None when it ended well,
    or as it was asked to.
    """

    code: int | None
    signal: str = ""
    last_lines: tuple[str, ...] = ()
    sentence: Text | None = None
    hint: Text | None = None

    @property
    def is_well(self) -> bool:
        """Whether there is nothing to tell."""
        return self.sentence is None


def describe_end(code: int, lines: Sequence[str], ending: Ending) -> ChildEnd:
    """code: as Popen gives it, a signal's number below zero. lines: the last of standard error."""
    name = _signal_name(-code) if code < 0 else ""
    sentence, hint = _sentence(code & 0xFFFFFFFF if code >= 0 else code, name, lines, ending)
    return ChildEnd(
        code=code if code >= 0 else None, signal=name, last_lines=tuple(lines), sentence=sentence, hint=hint
    )


def _sentence(code: int, name: str, lines: Sequence[str], ending: Ending) -> tuple[Text | None, Text | None]:
    resume = Text("Nothing before its last checkpoint is lost: it can go on from there.")
    if (
        code == 0
        or ending == "killed"
        or (ending == "asked" and (code in (STOPPED, _WINDOWS_CTRL_C) or name == "SIGTERM"))
    ):
        return None, None
    if code == OWN_SENTENCE and (own := _own_sentence(lines)):
        return Text("The training cannot go on: {why}", why=own), None
    if ending == "overdue":
        return Text("The training did not stop when it was asked to, so it was ended."), resume
    if name in _CRASHES or code in _WINDOWS_CRASHES:
        return Text("The training crashed ({what}).", what=name or _WINDOWS_CRASHES[code]), resume
    if name == "SIGKILL":
        return (
            Text("The system ended the training. Did the computer run out of memory?"),
            Text("Close other programs, or choose a smaller batch; it can go on from its last checkpoint."),
        )
    if code in _WINDOWS_NO_MEMORY or _says_memory(lines):
        return (
            Text("The training ran out of memory."),
            Text("Choose a smaller batch, size or network; it can go on from its last checkpoint."),
        )
    if name in _FROM_OUTSIDE or code in (STOPPED, _WINDOWS_CTRL_C):
        return Text("Another program, or the system, ended the training."), resume
    if name:
        return Text("The training was ended by a signal ({what}).", what=name), resume
    return Text("The training ended in a way that the program did not expect (code {code}).", code=code), resume


def _own_sentence(lines: Sequence[str]) -> str:
    """What the child wrote last after its own name, to the end."""
    for index in range(len(lines) - 1, -1, -1):
        if lines[index].startswith(_PREFIX):
            return " ".join(lines[index:])[len(_PREFIX) :]
    return ""


def _says_memory(lines: Sequence[str]) -> bool:
    return any(word in line.lower() for line in lines[-3:] for word in _MEMORY_WORDS)


def _signal_name(number: int) -> str:
    if sys.platform == "win32":
        return ""
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"SIG{number}"
