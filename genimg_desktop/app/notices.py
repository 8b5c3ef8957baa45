"""Something to tell the person, quietly and in plain words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from genimg_desktop.core.errors import GenimgError
from genimg_desktop.core.signals import Signal
from genimg_desktop.core.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeAction:
    """What can be done about a notice: the words on its button, and what the button does."""

    text: Text
    run: Callable[[], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """kind 'info' goes away by itself; 'warning' and 'error' stay until read. details are shown on demand."""

    kind: Literal["info", "warning", "error"]
    message: Text
    hint: Text | None = None
    details: str = ""
    action: NoticeAction | None = None


class Notices:
    """The one place where background failures and remarks reach the person."""

    KEPT = 100

    def __init__(self) -> None:
        self.posted: Signal[Notice] = Signal()
        self.history: list[Notice] = []

    def post(self, notice: Notice) -> None:
        """Show a notice and keep it in the history."""
        self.history = [*self.history[-self.KEPT + 1 :], notice]
        self.posted.emit(notice)

    def info(self, message: Text, action: NoticeAction | None = None) -> None:
        """Say something that needs no answer."""
        self.post(Notice(kind="info", message=message, action=action))

    def warn(self, message: Text, hint: Text | None = None) -> None:
        """Say something that the person should read."""
        self.post(Notice(kind="warning", message=message, hint=hint))

    def error(self, error: GenimgError) -> None:
        """Say that something failed."""
        self.post(Notice(kind="error", message=error.message, hint=error.hint, details=error.details))
