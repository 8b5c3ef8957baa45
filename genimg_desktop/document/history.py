"""Undo and redo. What is done within one gesture is one step; memory is bounded."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from genimg_desktop.core.signals import Signal
from genimg_desktop.core.text import Text
from genimg_desktop.document.commands.command import Arrays, Command, Together, arrays_of
from genimg_desktop.document.document import Document

LIMIT_BYTES = 1_000_000_000
FEWEST_STEPS = 30
MOST_STEPS = 2000


@dataclass(frozen=True, slots=True)
class _Step:
    serial: int
    command: Command
    arrays: Arrays


class History:
    """Commands go through ``push``; ``changed`` tells that undo, redo or ``is_modified`` may be different.

    Changes of one kind to one thing in a row are one step until ``seal`` (the mouse button was released, the field
    was left) or another command; everything between ``begin_gesture`` and ``end_gesture`` is one step in any case.
    The oldest steps are forgotten when the pixels that only the history keeps alive exceed ``limit_bytes``, but the
    last ``fewest_steps`` always stay. A command that fails leaves the document and the history as they were.
    """

    def __init__(self, document: Document, limit_bytes: int = LIMIT_BYTES, fewest_steps: int = FEWEST_STEPS) -> None:
        self.changed: Signal[()] = Signal()
        self._document = document
        self._limit_bytes = limit_bytes
        self._fewest_steps = fewest_steps
        self._done: list[_Step] = []
        self._undone: list[_Step] = []
        self._open: list[Command] | None = None
        self._open_text: Text | None = None
        self._depth = 0
        self._serial = 0
        self._base = 0
        self._saved = 0
        self._is_sealed = True

    def push(self, command: Command) -> None:
        """Do a command and remember it; one that changes nothing is not remembered. What was undone is forgotten."""
        if not self._run(command.do):
            return
        self._undone.clear()
        if self._open is not None:
            _append_merged(self._open, command)
        else:
            self._record(command)
        self._is_sealed = False
        self.changed.emit()

    def undo(self) -> None:
        """Take the last step back; nothing happens when there is none. An open gesture ends first."""
        self._fold()
        self._swap(self._done, self._undone, lambda command: command.undo)

    def redo(self) -> None:
        """Do the last undone step again; nothing happens when there is none. An open gesture ends first."""
        self._fold()
        self._swap(self._undone, self._done, lambda command: command.do)

    def go_to(self, num_done: int) -> None:
        """Undo or redo until ``num_done`` steps are done (cut to what there is). An open gesture ends first."""
        self._fold()
        while len(self._done) > max(num_done, 0):
            self.undo()
        while len(self._done) < num_done and self._undone:
            self.redo()

    @contextlib.contextmanager
    def gesture(self, text: Text | None = None) -> Iterator[None]:
        """Everything pushed in the block is one step, called ``text``. An exception takes all of it back."""
        self.begin_gesture(text)
        try:
            yield
        except BaseException:
            self.cancel_gesture()
            raise
        self.end_gesture()

    def begin_gesture(self, text: Text | None = None) -> None:
        """The mouse button went down. A gesture begun within another one joins it."""
        self._depth += 1
        if self._depth == 1:
            self._open, self._open_text = [], text

    def end_gesture(self) -> None:
        """The mouse button went up. Does no harm when undo or redo has ended the gesture already."""
        self._depth = max(self._depth - 1, 0)
        if self._depth == 0:
            self._fold()
            self.changed.emit()

    def cancel_gesture(self) -> None:
        """Escape was pressed: take back what the gesture has done so far, and end it."""
        commands, self._open, self._depth = self._open or [], None, 0
        self._is_sealed = True
        self._run(Together(Text("Cancel"), commands).undo)
        self.changed.emit()

    def seal(self) -> None:
        """The next command is a step of its own, even if it is like the last."""
        self._is_sealed = True

    def point(self) -> int:
        """Where the history stands, for ``mark_saved`` later. An open gesture ends; the next command is a new step."""
        self._fold()
        self._is_sealed = True
        return self._present

    def mark_saved(self, point: int | None = None) -> None:
        """What is now (or was at ``point``) is what was saved; ``is_modified`` counts from here."""
        now = self.point()
        self._saved = now if point is None else point
        self.changed.emit()

    def begin_anew(self, *, is_modified: bool = False) -> None:
        """The document is another one now: no step leads back. is_modified: it is not what any file holds."""
        self._done, self._undone, self._open, self._depth = [], [], None, 0
        self._serial += 2
        self._base, self._saved = self._serial, self._serial - (1 if is_modified else 0)
        self._is_sealed = True
        self.changed.emit()

    @property
    def is_modified(self) -> bool:
        """Whether the document is not as it was saved, or as it began."""
        return bool(self._open) or self._saved != self._present

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._done or self._open)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return bool(self._undone)

    @property
    def undo_text(self) -> Text | None:
        """What undo would take back."""
        if self._open:
            return self._open_text or self._open[-1].text
        return self._done[-1].command.text if self._done else None

    @property
    def redo_text(self) -> Text | None:
        """What redo would do again."""
        return self._undone[-1].command.text if self._undone else None

    @property
    def texts(self) -> tuple[Text, ...]:
        """All steps that can be undone, the oldest first."""
        return tuple(step.command.text for step in self._done)

    @property
    def undone_texts(self) -> tuple[Text, ...]:
        """All steps that can be done again, the next one first."""
        return tuple(step.command.text for step in reversed(self._undone))

    @property
    def held_bytes(self) -> int:
        """Bytes of the pixels that only the history keeps alive."""
        alive = {id(array) for array in arrays_of(*self._document.layers)}
        held = {id(array): array.nbytes for step in (*self._done, *self._undone) for array in step.arrays}
        return sum(size for key, size in held.items() if key not in alive)

    @property
    def _present(self) -> int:
        return self._done[-1].serial if self._done else self._base

    def _run(self, change: Callable[[Document], None]) -> bool:
        """All of a change or nothing of it; whether the document is different now."""
        before = self._document.state
        try:
            change(self._document)
        except BaseException:
            if self._document.state is not before:
                self._document.become(before)
            raise
        return self._document.state is not before

    def _swap(
        self, source: list[_Step], target: list[_Step], way: Callable[[Command], Callable[[Document], None]]
    ) -> None:
        if not source:
            return
        step = source[-1]
        self._run(way(step.command))
        source.pop()
        target.append(_Step(step.serial, step.command, step.command.held()))
        self._is_sealed = True
        self.changed.emit()

    def _fold(self) -> None:
        """End the open gesture: its commands become one step."""
        commands, self._open = self._open, None
        if commands is None:
            return
        self._is_sealed = True
        if len(commands) == 1 and self._open_text is None:
            self._record(commands[0])
        elif commands:
            self._record(Together(self._open_text or commands[-1].text, commands))
        self._is_sealed = True

    def _record(self, command: Command) -> None:
        merged = None
        if self._done and not self._is_sealed:
            merged = command.merged_with(self._done[-1].command)
        if merged is not None:
            self._done.pop()
            command = merged
        self._serial += 1
        self._done.append(_Step(self._serial, command, command.held()))
        self._forget_oldest()

    def _forget_oldest(self) -> None:
        while len(self._done) > self._fewest_steps:
            is_too_much = self._could_hold() > self._limit_bytes and self.held_bytes > self._limit_bytes
            if not is_too_much and len(self._done) <= MOST_STEPS:
                return
            self._base = self._done.pop(0).serial

    def _could_hold(self) -> int:
        """Never less than ``held_bytes``, and quicker to know."""
        return sum(array.nbytes for step in (*self._done, *self._undone) for array in step.arrays)


def _append_merged(commands: list[Command], command: Command) -> None:
    merged = command.merged_with(commands[-1]) if commands else None
    if merged is not None:
        commands[-1] = merged
    else:
        commands.append(command)
