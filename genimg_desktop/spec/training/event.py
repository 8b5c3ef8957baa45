"""What a running training tells: one JSON line each, printed by the command line, kept in ``events.jsonl``."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from genimg_desktop.core.text import Text

EventKind = Literal[
    "started", "resumed", "tick", "snapshot", "checkpoint", "best", "alarm", "note", "paused", "finished", "failed"
]
StopReason = Literal["done", "time", "stopped", "paused", "no_better", "failed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A sentence with its values, so that the window can translate what another process said."""

    source: str
    params: dict[str, str | float] = field(default_factory=dict)

    @classmethod
    def of(cls, text: Text) -> Said:
        """From a Text; values that are no numbers become strings, nested sentences are put in as English."""
        return cls(
            source=text.source,
            params={
                name: value if isinstance(value, (int, float)) and not isinstance(value, bool) else str(value)
                for name, value in text.params
            },
        )

    def text(self) -> Text:
        """Back to a Text."""
        return Text.from_parts(self.source, self.params)


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainEvent:
    """One line.

    images: pictures shown so far; the axis of every curve. seconds: seconds of training so far, pauses left out.
    values: curves by name, for 'tick'; figures of the run for 'started' (``goal_images``, ``num_pictures``, ...).
    text: a sentence for people. path: a file in the run folder that this is about, '/' between folders.
    code: what kind of alarm, note or end ('nan', 'collapse', 'stopped', ...). remedy: what was done about it,
    and ``remedy_text`` says so.
    images of one run never go back except at 'resumed': what was told after that count does not hold any more.
    """

    kind: EventKind
    images: int
    seconds: float
    values: dict[str, float] = field(default_factory=dict)
    text: Said | None = None
    path: str = ""
    code: str = ""
    remedy: str = ""
    remedy_text: Said | None = None
