"""A question to the person, as a view-model asks it: words and what each answer does. The window shows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from genimg_desktop.core.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One answer. run None: nothing happens. The default one is what Enter means."""

    text: Text
    run: Callable[[], object] | None = None
    is_default: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A sentence, what hangs on it, and the answers."""

    title: Text
    sentence: Text
    choices: tuple[Choice, ...]
    more: Text | None = None
