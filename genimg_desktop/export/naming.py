"""File names from a template: safe on every system, whatever a foreign title holds, and never one that exists."""

from __future__ import annotations

import itertools
import os
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from genimg_desktop.core.errors import BadInput, SaveFailed
from genimg_desktop.core.text import Text
from genimg_desktop.spec.recipe import Made, Recipe

LONGEST_STEM_BYTES = 180
"""UTF-8 bytes of a name without its suffix: every file system allows 255, encrypted ones less."""
LONGEST_TEMPLATE = 120
_SLOT = re.compile(r"\{([a-z]*)(?::0?([0-9]{1,2}))?\}")
_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')
_RESERVED = re.compile(r"(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(COM|LPT)[0-9¹²³])", re.IGNORECASE)
_NAMES = ("model", "seed", "date", "time", "width", "height", "counter")


@dataclass(frozen=True, slots=True, kw_only=True)
class NameParts:
    """What a template may name. seed is text: a mix of pictures has none. when: local time of the export."""

    model: str
    seed: str
    width: int
    height: int
    when: datetime


def name_parts(made: Made | None, width: int, height: int, when: datetime) -> NameParts:
    """The parts of a picture's name, from how it was made."""
    model, seed = "picture", ""
    if isinstance(made, Recipe):
        model = made.model_title or made.request.model
        seed = str(made.request.latent.seed) if made.request.latent.vector is None else "mix"
    elif made is not None:
        model = "composition"
    return NameParts(model=model, seed=seed, width=width, height=height, when=when)


def check_template(template: str) -> None:
    """Raise BadInput for a template that names something unknown, is empty or too long."""
    if not template.strip() or len(template) > LONGEST_TEMPLATE:
        raise BadInput(
            Text("The file name must have from 1 to {limit} characters.", limit=LONGEST_TEMPLATE),
        )
    rest = _SLOT.sub(lambda match: "" if match[1] in _NAMES else match[0], template)
    if "{" in rest or "}" in rest:
        raise BadInput(
            Text("The file name '{template}' holds something in braces that is not known.", template=template),
            hint=Text("Known are: {names}.", names=", ".join(_NAMES)),
        )


def file_stem(template: str, parts: NameParts, counter: int) -> str:
    """The name without suffix. Safe everywhere; a long title is shortened, the counter never. Raises BadInput."""
    check_template(template)
    values = {
        "model": "",
        "seed": parts.seed,
        "date": f"{parts.when:%Y%m%d}",
        "time": f"{parts.when:%H%M%S}",
        "width": str(parts.width),
        "height": str(parts.height),
        "counter": str(counter),
    }
    room = LONGEST_STEM_BYTES - len(_fill(template, values).encode("utf-8"))
    values["model"] = _cut(_clean(parts.model), max(room, 0) // max(template.count("{model"), 1))
    return safe_stem(_fill(template, values))


def safe_stem(text: str) -> str:
    """A file name without suffix that every system takes: NFC, no separators, no reserved or hidden names."""
    stem = _cut(_clean(text), LONGEST_STEM_BYTES).strip(" .-_") or "picture"
    return f"_{stem}" if _RESERVED.fullmatch(stem.split(".")[0].rstrip()) else stem


def next_free_name(folder: Path, template: str, parts: NameParts, suffix: str) -> str:
    """The name that ``claim_from_template`` would take now, to show it. Raises BadInput for the template."""
    numbered = _numbered(template)
    for number in itertools.count(1):
        name = file_stem(template if number == 1 else numbered, parts, number) + suffix
        if not os.path.lexists(folder / name):
            return name
    raise AssertionError("counting never ends")


def claim_from_template(folder: Path, template: str, parts: NameParts, suffix: str) -> Path:
    """Make the next free name of a template ours. Raises BadInput for the template, and what ``claim`` raises."""
    numbered = _numbered(template)
    return claim(folder, suffix, lambda n: file_stem(template if n == 1 else numbered, parts, n))


def claim(folder: Path, suffix: str, stem_of: Callable[[int], str]) -> Path:
    """Make the first free name ours by an empty file, so that two exports never meet.

    stem_of: 1, 2, 3 ... -> a name without suffix, a new one for every number. Raises SaveFailed when the folder cannot
    be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for number in itertools.count(1):
            path = folder / f"{stem_of(number)}{suffix}"
            try:
                os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
                return path
            except FileExistsError:
                continue
    except OSError as error:
        raise SaveFailed(
            Text("No picture can be written into '{folder}': {why}", folder=folder.name, why=error.strerror or "?"),
            hint=Text("Choose another folder."),
            details=repr(error),
        ) from error
    raise AssertionError("counting never ends")


def _numbered(template: str) -> str:
    return template if "{counter" in template else template + "-{counter}"


def _fill(template: str, values: dict[str, str]) -> str:
    def value(match: re.Match[str]) -> str:
        return values[match[1]].zfill(int(match[2] or 0)) if match[1] in ("seed", "counter") else values[match[1]]

    filled = _SLOT.sub(value, template)
    return re.sub(r"([-_. ])\1+", r"\1", filled)  # an empty part leaves no double dash


def _clean(text: str) -> str:
    flat = unicodedata.normalize("NFC", _FORBIDDEN.sub("_", text))
    kept = (" " if c.isspace() else c for c in flat if c.isspace() or unicodedata.category(c)[0] != "C")
    return " ".join("".join(kept).split())


def _cut(text: str, limit_bytes: int) -> str:
    return text.encode("utf-8")[:limit_bytes].decode("utf-8", errors="ignore")
