"""Where the pictures of a data set come from and what is allowed: remembered by folder, suggested from its texts."""

from __future__ import annotations

import logging
import os
import threading
from dataclasses import dataclass
from pathlib import Path

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.files import read_limited, write_atomically
from genimg_desktop.core.serde import from_json, to_json
from genimg_desktop.core.text import shown
from genimg_desktop.image.picture_items import escaped
from genimg_desktop.spec.training.data_plan import DataNote

_FILE_NAME, _DAMAGED_NAME = "data-notes.json", "data-notes.damaged.json"
_LIMIT_BYTES = 4_000_000
_MOST_NOTES = 2000
_TEXT_BYTES, _TEXT_LINES, _TEXT_CHARS = 256_000, 12, 600
_SOURCE_STEMS, _LICENCE_STEMS = ("source", "sources", "readme", "about"), ("license", "licence", "copying")
_TEXT_ENDINGS = frozenset({"", ".md", ".txt", ".rst"})

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class _NotesFile:
    notes: dict[str, DataNote]


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteSuggestion:
    """What the texts in a folder say, to be read and accepted by a person. files: where it was read."""

    note: DataNote
    files: tuple[str, ...]


class DataNotes:
    """The notes of all data sets of one person, in one file. Usable from any thread."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / _FILE_NAME
        self._lock = threading.Lock()

    def get(self, data: Path) -> DataNote | None:
        """The note of the set at this path, or None."""
        with self._lock:
            return self._read().get(_key(data))

    def put(self, data: Path, note: DataNote) -> None:
        """Remember a note; an empty one is forgotten. Raises SaveFailed; what was kept before is then whole."""
        with self._lock:
            notes = self._read(keep_damaged=True)
            notes.pop(_key(data), None)
            if note != DataNote():
                notes[_key(data)] = note
            while len(notes) > _MOST_NOTES:
                del notes[next(iter(notes))]  # the one that was written longest ago
            write_atomically(self._path, to_json(_NotesFile(notes=notes)))

    def _read(self, keep_damaged: bool = False) -> dict[str, DataNote]:
        """What is kept. A file that cannot be read is set aside before another one takes its place."""
        if not self._path.exists():
            return {}
        try:
            return dict(from_json(_NotesFile, read_limited(self._path, _LIMIT_BYTES)).notes)
        except BadInput as error:
            _log.warning("the notes of data sets cannot be read: %s", error.message)
            if keep_damaged:
                write_atomically(self._path.with_name(_DAMAGED_NAME), read_limited(self._path, 1 << 40))
            return {}


def suggest_note(data: Path) -> NoteSuggestion | None:
    """What SOURCE, README and LICENSE files beside the pictures say, as plain text, cut; None without such a file."""
    folder = data if data.is_dir() else data.parent
    try:
        names = sorted(name for name in os.listdir(folder) if Path(name).suffix.lower() in _TEXT_ENDINGS)  # noqa: PTH208
    except OSError as error:
        _log.info("no note is suggested: %r", error)
        return None
    source = _first_text(folder, names, _SOURCE_STEMS)
    licence = _first_text(folder, names, _LICENCE_STEMS)
    if source is None and licence is None:
        return None
    return NoteSuggestion(
        note=DataNote(source=source[1] if source else "", licence=_first_line(licence[1]) if licence else ""),
        files=tuple(escaped(found[0]) for found in (source, licence) if found),
    )


def _first_text(folder: Path, names: list[str], stems: tuple[str, ...]) -> tuple[str, str] | None:
    """Name and first lines of the first file with one of the names, in their order."""
    for stem in stems:
        for name in names:
            if Path(name).stem.lower() != stem:
                continue
            try:
                data = read_limited(folder / name, _TEXT_BYTES)
            except BadInput as error:
                _log.info("%s says nothing: %s", escaped(name), error.message)
                continue
            lines = data.decode("utf-8", errors="replace").lstrip("\ufeff").strip().splitlines()
            text = shown("\n".join(line.rstrip() for line in lines[:_TEXT_LINES]), _TEXT_CHARS).strip()
            if text and "\0" not in text:
                return name, text
    return None


def _first_line(text: str) -> str:
    return next((line.strip("#* \t") for line in text.splitlines() if line.strip("#*=- \t")), "")


def _key(data: Path) -> str:
    return escaped(os.path.realpath(data))
