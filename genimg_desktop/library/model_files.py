"""One model file: its card, read and checked; and the name an added file gets."""

from __future__ import annotations

import json
import os
import re
import stat
import unicodedata
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from genimg_desktop.core.context import Context
from genimg_desktop.core.errors import BadInput, BadModel, NewerVersion
from genimg_desktop.core.files import atomic_file, read_limited
from genimg_desktop.core.serde import from_toml, parse_json, to_json
from genimg_desktop.core.text import Text
from genimg_desktop.spec.card import CARD_SCHEMA, ModelCard
from genimg_desktop.spec.weights_head import CARD_KEY, HEAD_LIMIT_BYTES, open_model, read_head

RULES_SUFFIX = ".toml"
WEIGHTS_SUFFIX = ".safetensors"
MODEL_SUFFIXES = (RULES_SUFFIX, WEIGHTS_SUFFIX)

RULES_LIMIT_BYTES = 1_000_000
WEIGHTS_LIMIT_BYTES = 16_000_000_000
_STEM_CHARACTERS = 60
_BLOCK_BYTES = 4 * 1024 * 1024
_WINDOWS_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
_SCHEMA_LINE = re.compile(rb"^\s*schema\s*=\s*(\d{1,9})\s*(?:#.*)?$", re.MULTILINE)


def read_card(path: Path) -> ModelCard:
    """The card of a model file: of rules (TOML) or of weights (safetensors). Raises BadInput with one sentence."""
    check_file(path)
    return read_rules(path) if path.suffix.lower() == RULES_SUFFIX else read_head(path).card


def read_rules(path: Path) -> ModelCard:
    """A model without weights, from its TOML file. Raises BadModel or NewerVersion."""
    name = path.name
    data = read_limited(path, RULES_LIMIT_BYTES)
    schema = _SCHEMA_LINE.search(data)
    if schema is not None and int(schema.group(1)) > CARD_SCHEMA:
        raise NewerVersion(
            Text("'{name}' was written for a newer version of this program.", name=name),
            hint=Text("Update the program to use this model. The file is untouched."),
        )
    try:
        card = from_toml(ModelCard, data)
        card.check()
    except BadInput as error:
        raise BadModel(
            Text("The model file '{name}' cannot be used: {why}", name=name, why=error.message), details=error.details
        ) from error
    if card.source != "rules":
        raise BadModel(
            Text("The model file '{name}' says that its model is trained, but it holds no weights.", name=name)
        )
    return card


def check_file(path: Path) -> None:
    """Raise BadModel unless this is an ordinary file with a usable name and size. Opens nothing."""
    name = path.name
    try:
        name.encode("utf-8")
    except UnicodeEncodeError as error:
        raise BadModel(
            Text("The file name '{name}' is not valid text.", name=name), hint=Text("Rename the file.")
        ) from error
    try:
        info = path.stat()
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise BadModel(Text("'{name}' cannot be read: {why}", name=name, why=why), details=repr(error)) from error
    if not stat.S_ISREG(info.st_mode):
        raise BadModel(Text("'{name}' is not an ordinary file.", name=name))
    if info.st_size > WEIGHTS_LIMIT_BYTES:
        raise BadModel(
            Text("'{name}' is too large for a model: {size} GB.", name=name, size=f"{info.st_size / 1e9:.0f}")
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class NewHead:
    """The first bytes of a weights file with another card. old_bytes: how many bytes of the file they replace."""

    new: bytes
    old_bytes: int


def changed_head(path: Path, **changes: Any) -> NewHead:
    """The head of a weights file whose card has other values in some fields; the weights behind it fit as they are.

    Raises BadModel.
    """
    card = replace(read_head(path).card, **changes)
    card.check()
    with open_model(path) as file:
        length = int.from_bytes(file.read(8), "little")
        tree = parse_json(file.read(length), limit_bytes=HEAD_LIMIT_BYTES)
    tree["__metadata__"][CARD_KEY] = to_json(card).decode()
    head = json.dumps(tree, ensure_ascii=False, separators=(",", ":")).encode()
    head += b" " * (-len(head) % 8)
    return NewHead(new=len(head).to_bytes(8, "little") + head, old_bytes=8 + length)


def copy_changed(source: Path, target: Path, ctx: Context, **changes: Any) -> ModelCard:
    """Copy a weights file with other values in some fields of its card. Raises BadInput, SaveFailed, Cancelled."""
    head, size = changed_head(source, **changes), source.stat().st_size
    with open_model(source) as file, atomic_file(target, size) as out:
        out.write(head.new)
        file.seek(head.old_bytes)
        done = head.old_bytes
        while block := file.read(_BLOCK_BYTES):
            out.write(block)
            done += len(block)
            ctx.report(done / size)
            ctx.check()
    return read_head(target).card


def kind_by_content(path: Path) -> str:
    """The suffix a model file should have, told from its first bytes, never from its name. Raises BadModel."""
    check_file(path)
    try:
        with path.open("rb") as file:
            start = file.read(9)
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise BadModel(Text("'{name}' cannot be read: {why}", name=path.name, why=why), details=repr(error)) from error
    is_foreign = start.startswith((b"version h", b"<", b"PK", b"\x80"))  # the reader of weights names what these are
    return RULES_SUFFIX if start and b"\0" not in start and not is_foreign else WEIGHTS_SUFFIX


def free_name(folder: Path, source: Path, suffix: str) -> Path:
    """A path in ``folder`` that is not taken, named after the source file's own name made harmless."""
    stem = _harmless(source.stem)
    for number in range(1, 10_000):
        path = folder / (f"{stem}{suffix}" if number == 1 else f"{stem}-{number}{suffix}")
        if not os.path.lexists(path):
            return path
    raise BadModel(Text("There are too many models named '{name}' already.", name=stem))


def _harmless(stem: str) -> str:
    text = unicodedata.normalize("NFC", stem)
    text = "".join(char if char.isalnum() or char in "-_ ." else "_" for char in text)
    text = text[:_STEM_CHARACTERS].strip(" .")
    return f"_{text}" if not text or _WINDOWS_DEVICES.match(text) else text
