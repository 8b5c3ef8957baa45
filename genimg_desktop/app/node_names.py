"""Names that the program gives to nodes: stored in English as any name, and shown in the language of the window."""

from __future__ import annotations

import re
from collections.abc import Iterable

from genimg_desktop.core.text import Text
from genimg_desktop.image.adjust import ADJUSTMENTS

LAYER, GROUP = Text("Layer"), Text("Group")

_KINDS = {str(kind): kind for kind in (LAYER, GROUP)}
_TITLES = {str(kind.title): kind.title for kind in ADJUSTMENTS.values()}
_NUMBERED = re.compile(r"(.+) ([1-9][0-9]{0,5})")


def free_name(kind: Text, taken: Iterable[str]) -> str:
    """'Layer 3': a kind with the first number that no name in ``taken`` has."""
    names = set(taken)
    return next(name for number in range(1, len(names) + 2) if (name := f"{kind} {number}") not in names)


def given_name(name: str) -> Text | None:
    """The name as a sentence that can be translated, when it is one that the program gives; else None."""
    if name in _TITLES:
        return _TITLES[name]
    parts = _NUMBERED.fullmatch(name)
    if parts is None or parts[1] not in _KINDS:
        return None
    return Text("{kind} {number}", kind=_KINDS[parts[1]], number=int(parts[2]))
