"""What other programs wrote into a picture: read-only, plain text, shown and never obeyed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

LONGEST_NOTE = 1_000_000
"""Characters of one note that are kept: a large ComfyUI workflow is a tenth of this."""
MOST_NOTES = 64
_PAIR = re.compile(r"(?:^|, )\w[\w /-]*: ")

_ORIGINS = {
    "parameters": "Stable Diffusion WebUI",
    "prompt": "ComfyUI prompt",
    "workflow": "ComfyUI workflow",
    "invokeai_metadata": "InvokeAI metadata",
    "invokeai_workflow": "InvokeAI workflow",
    "invokeai_graph": "InvokeAI graph",
    "sd-metadata": "InvokeAI metadata",
    "dream": "InvokeAI prompt",
}
"""Keys of well-known programs (A1111's WebUI, ComfyUI, InvokeAI) -> the program's name, which is not translated."""


@dataclass(frozen=True, slots=True)
class Note:
    """origin: the program that wrote it, or the key it stood under. text: as found, to be shown as plain text."""

    origin: str
    text: str


def notes_from(texts: Iterable[tuple[str, str]]) -> tuple[tuple[Note, ...], bool]:
    """Notes of (key, text) pairs, without repetitions; and whether something was too long or too much and was cut."""
    notes: list[Note] = []
    is_cut = False
    for key, text in texts:
        if not text.strip("\0 \r\n\t"):
            continue
        is_cut = is_cut or len(text) > LONGEST_NOTE
        note = Note(_ORIGINS.get(key.lower(), key[:200]), text[:LONGEST_NOTE])
        if note in notes:
            continue
        if len(notes) == MOST_NOTES:
            return tuple(notes), True
        notes.append(note)
    return tuple(notes), is_cut


def comment_key(text: str) -> str:
    """The key of a comment from EXIF, where A1111's WebUI puts its parameters in JPEG and WebP.

    Its own rule (infotext_utils.py): the last line holds at least three ``Name: value`` pairs.
    """
    last = text.rstrip().rpartition("\n")[2][:4000]
    return "parameters" if len(_PAIR.findall(last)) >= 3 else "Comment"
