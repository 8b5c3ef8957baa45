"""The curves of a training as a table that any spreadsheet opens: one row per moment, one column per curve."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from genimg_desktop.core.files import write_atomically
from genimg_desktop.spec.training.event import TrainEvent
from genimg_desktop.spec.training.event_file import CURVE_KINDS, standing_events

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def write_run_csv(events: Iterable[TrainEvent], path: Path) -> Path:
    """Write the points that still hold: ``images``, ``seconds``, then curves in the order in which they appeared.

    Points at one count of pictures share a row, the later value counting; what a moment does not tell is empty. Numbers
    are written so that they read back exactly. UTF-8, comma, CRLF (RFC 4180). Raises SaveFailed.
    """
    rows: list[tuple[int, float, dict[str, float]]] = []
    names: dict[str, None] = {}
    for event in standing_events(events):
        if event.kind not in CURVE_KINDS:
            continue
        names.update(dict.fromkeys(event.values))
        if rows and rows[-1][0] == event.images:
            rows[-1][2].update(event.values)
        else:
            rows.append((event.images, event.seconds, dict(event.values)))
    text = io.StringIO()
    table = csv.writer(text)
    table.writerow(["images", "seconds", *map(_heading, names)])
    for images, seconds, values in rows:
        table.writerow([images, repr(seconds), *(repr(values[name]) if name in values else "" for name in names)])
    write_atomically(path, text.getvalue().encode("utf-8"))
    return path


def _heading(name: str) -> str:
    """A name that a spreadsheet would take for a formula is made text."""
    return f"'{name}" if name.startswith(_FORMULA_STARTS) else name
