"""One event as one line of JSON, and back. A line of a newer version is skipped, never an error."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from string import Formatter
from typing import Any

import msgspec

from genimg_desktop.spec.training.event import Said, TrainEvent

LONGEST_LINE_BYTES = 64 * 1024
_PLAIN_FORM = re.compile(r"[+,]?[0-9]{0,2}(\.[0-9]{1,2})?[a-z%]?")
_LONGEST_TEXT = 4000
MOST_IMAGES = 10**15
"""More than this is no count of pictures but a damaged line."""
_DECODER = msgspec.json.Decoder(TrainEvent)


def event_line(event: TrainEvent) -> bytes:
    """The line of an event, with its newline: UTF-8, empty fields left out.

    JSON knows no NaN and no infinity: such values are left out, for a broken loss must not break the record of it.
    """
    tree: dict[str, object] = {"kind": event.kind, "images": event.images, "seconds": event.seconds}
    values = {_whole(name): float(value) for name, value in event.values.items() if math.isfinite(value)}
    if values:
        tree["values"] = values
    for name, said in (("text", event.text), ("remedy_text", event.remedy_text)):
        if said is not None:
            params = {_whole(key): _param(value) for key, value in said.params.items()}
            tree[name] = {"source": _whole(said.source), "params": params}
    for name in ("path", "code", "remedy"):
        if text := getattr(event, name):
            tree[name] = _whole(text)
    return msgspec.json.encode(tree) + b"\n"


def parse_event(line: bytes | str) -> TrainEvent | None:
    """The event of a line; fields that are not known are passed over. None for what is no event of this version."""
    if len(line) > LONGEST_LINE_BYTES:
        return None
    try:
        event = _DECODER.decode(line)
    except (msgspec.DecodeError, UnicodeError, RecursionError):  # DecodeError: also what has another form
        return None
    if not 0 <= event.images <= MOST_IMAGES or not math.isfinite(event.seconds):
        return None
    for name, said in (("text", event.text), ("remedy_text", event.remedy_text)):
        if said is not None and not _can_be_said(said):
            plain: dict[str, Any] = {name: Said(source="{words}", params={"words": said.source})}
            event = replace(event, **plain)
    return event


def _can_be_said(said: Said) -> bool:
    """Whether every place in the template is a plain name with a value, and no width asks for a page of blanks."""
    try:
        for _, name, form, conversion in Formatter().parse(said.source):
            if name is not None and (name not in said.params or conversion or not _PLAIN_FORM.fullmatch(form or "")):
                return False
        str(said.text())
    except (ValueError, LookupError, TypeError, AttributeError):
        return False
    return True


def _whole(text: str) -> str:
    """Names of files that are not UTF-8 hold lone surrogates, which JSON cannot carry: written as escapes."""
    return text[:_LONGEST_TEXT].encode("utf-8", "backslashreplace").decode("utf-8")


def _param(value: str | float) -> str | float:
    if isinstance(value, str):
        return _whole(value)
    return value if math.isfinite(value) else str(value)
