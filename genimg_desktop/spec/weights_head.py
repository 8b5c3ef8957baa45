"""The head of a model file, read and checked without loading any weights.

A model file is safetensors: 8 bytes of length, a JSON head of that length, then the numbers. The card stands in
the head, so two hundred models are listed by reading two hundred heads. Nothing here trusts the file.
"""

from __future__ import annotations

import hashlib
import math
import os
import stat
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from genimg_desktop.core.errors import BadInput, BadModel
from genimg_desktop.core.serde import from_builtins, parse_json
from genimg_desktop.core.text import Text
from genimg_desktop.spec.card import CARD_SCHEMA, ModelCard

CARD_KEY = "genimg.card"
HEAD_LIMIT_BYTES = 16 * 1024 * 1024
TENSOR_LIMIT = 20_000
NAME_LIMIT = 500
_RANK_LIMIT = 10
_SIDE_LIMIT = 2**40
_BLOCK_BYTES = 4 * 1024 * 1024
_FIRST_BYTES = 512

DTYPE_BYTES = {
    "BOOL": 1,
    "U8": 1,
    "I8": 1,
    "F8_E4M3": 1,
    "F8_E5M2": 1,
    "U16": 2,
    "I16": 2,
    "F16": 2,
    "BF16": 2,
    "U32": 4,
    "I32": 4,
    "F32": 4,
    "U64": 8,
    "I64": 8,
    "F64": 8,
}
"""Bytes of one number, by the format's name of its type."""


@dataclass(frozen=True, slots=True)
class TensorInfo:
    """What the head says of one tensor: a key of DTYPE_BYTES, its shape, and its first byte in the file."""

    dtype: str
    shape: tuple[int, ...]
    begin: int

    @property
    def size(self) -> int:
        """Bytes in the file."""
        return math.prod(self.shape) * DTYPE_BYTES[self.dtype]


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """A checked head. size is the length of the whole file in bytes."""

    card: ModelCard
    tensors: dict[str, TensorInfo]
    size: int


def read_head(path: Path) -> Head:
    """Read and check the head of a model file. Raises BadModel with one sentence for anything that is wrong."""
    with open_model(path) as file:
        size = os.fstat(file.fileno()).st_size
        start = _read(file, path.name, _FIRST_BYTES)
        _refuse_foreign(start, path.name, size)
        length = _head_length(start[:8], path.name, size)
        head = start[8 : 8 + length] + _read(file, path.name, max(0, length + 8 - len(start)))
        return parse_head(head, path.name, size)


def parse_head(head: bytes, name: str, size: int) -> Head:
    """Check the JSON part of a head. ``name`` is for sentences; ``size`` is the length of the whole file in bytes."""
    try:
        tree = parse_json(head, limit_bytes=HEAD_LIMIT_BYTES)
    except BadInput as error:
        raise BadModel(
            Text("The head of '{name}' cannot be read: {why}", name=name, why=error.message), details=error.details
        ) from error
    if not isinstance(tree, dict):
        raise _damaged(name, "the head is not a list of tensors")
    metadata = tree.pop("__metadata__", {})
    tensors = _checked_tensors(tree, name, 8 + len(head), size)
    return Head(card=_card_of(metadata, name), tensors=tensors, size=size)


def head_of(data: bytes | bytearray, name: str) -> Head:
    """The checked head of a whole model file that is already in memory. Raises BadModel."""
    _refuse_foreign(bytes(data[:_FIRST_BYTES]), name, len(data))
    length = _head_length(bytes(data[:8]), name, len(data))
    return parse_head(bytes(data[8 : 8 + length]), name, len(data))


def file_hash(path: Path, check: Callable[[], None] | None = None) -> str:
    """SHA-256 of a model file, hex. ``check`` is called between blocks and may raise Cancelled. Raises BadModel."""
    digest = hashlib.sha256()
    with open_model(path) as file:
        while block := _read(file, path.name, _BLOCK_BYTES):
            digest.update(block)
            if check is not None:
                check()
    return digest.hexdigest()


def open_model(path: Path) -> BinaryIO:
    """Open an ordinary file for reading. Raises BadModel for a pipe, a folder, a device or a file that is gone."""
    name = path.name
    try:
        info = path.stat()  # before opening: opening a pipe would wait for ever
        if stat.S_ISDIR(info.st_mode):
            raise BadModel(Text("'{name}' is a folder, not a model file.", name=name))
        if not stat.S_ISREG(info.st_mode):
            raise BadModel(Text("'{name}' is not an ordinary file.", name=name))
        return path.open("rb")
    except FileNotFoundError as error:
        raise BadModel(
            Text("The model file '{name}' is not there any more.", name=name), details=repr(error)
        ) from error
    except (OSError, ValueError) as error:
        raise BadModel(_unreadable(name, error), details=repr(error)) from error


def _read(file: BinaryIO, name: str, count: int) -> bytes:
    try:
        return file.read(count)
    except OSError as error:
        raise BadModel(_unreadable(name, error), details=repr(error)) from error


def _unreadable(name: str, error: Exception) -> Text:
    why = getattr(error, "strerror", None) or "bad name"
    return Text("'{name}' cannot be read: {why}", name=name, why=why)


def _refuse_foreign(start: bytes, name: str, size: int) -> None:
    """Name what people often have instead of a model: the first bytes tell."""
    again = Text("Download the file again.")
    if size == 0:
        raise BadModel(Text("'{name}' is empty.", name=name), hint=again)
    if start.startswith(b"version https://git-lfs.github.com/spec"):
        raise BadModel(
            Text("'{name}' is only a Git LFS pointer, not the model itself.", name=name),
            hint=Text("Fetch the real file with 'git lfs pull', or download it from the web page."),
        )
    text = start.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if text.startswith((b"<!doctype", b"<html", b"<head", b"<?xml", b"<!--")):
        raise BadModel(
            Text("'{name}' is a web page, not a model.", name=name),
            hint=Text("Use the download button of the page instead of saving the page itself."),
        )
    if start.startswith((b"PK\x03\x04", b"\x80\x02", b"\x80\x03", b"\x80\x04", b"\x80\x05")):
        raise BadModel(
            Text("'{name}' is a PyTorch checkpoint, which can hold programs; it was not opened.", name=name),
            hint=Text("Ask for the model as a .safetensors file."),
        )
    if size < 8:
        raise BadModel(Text("'{name}' is cut off: only {size} bytes are there.", name=name, size=size), hint=again)


def _head_length(start: bytes, name: str, size: int) -> int:
    length = int.from_bytes(start, "little")
    if length > HEAD_LIMIT_BYTES:
        # a huge number here is any other kind of file, far more often than a real head
        raise BadModel(Text("'{name}' is not a model file.", name=name), details=f"head of {length} bytes")
    if length < 2:
        raise _damaged(name, "the head is empty")
    if 8 + length > size:
        raise BadModel(
            Text("'{name}' is cut off: it ends before its head is complete.", name=name),
            hint=Text("Download the file again."),
        )
    return length


def _checked_tensors(tree: dict[str, Any], name: str, data_start: int, size: int) -> dict[str, TensorInfo]:
    """Every tensor of the head. Their bytes must fill the file exactly: no gap, no overlap, nothing after."""
    if len(tree) > TENSOR_LIMIT:
        raise _damaged(name, f"{len(tree)} tensors; the limit is {TENSOR_LIMIT}")
    tensors = {key: _checked_entry(key, entry, name, data_start) for key, entry in tree.items()}
    end = data_start
    for key, info in sorted(tensors.items(), key=lambda item: (item[1].begin, item[1].size)):
        if info.begin != end:
            raise _damaged(name, f"the bytes of '{key}' overlap others or leave a gap")
        end += info.size
    if end > size:
        missing = f"{(end - size) / 1e6:.1f}"
        raise BadModel(
            Text("'{name}' is cut off: {missing} MB of its weights are missing.", name=name, missing=missing),
            hint=Text("Download the file again."),
        )
    if end < size:
        raise _damaged(name, f"{size - end} bytes too many at the end")
    return tensors


def _checked_entry(key: str, entry: object, name: str, data_start: int) -> TensorInfo:
    if len(key) > NAME_LIMIT:
        raise _damaged(name, f"a tensor's name has {len(key)} characters; the limit is {NAME_LIMIT}")
    if not isinstance(entry, dict) or set(entry) != {"dtype", "shape", "data_offsets"}:
        raise _damaged(name, f"the entry of '{key}' has the wrong form")
    dtype, shape, offsets = entry["dtype"], entry["shape"], entry["data_offsets"]
    if not isinstance(dtype, str) or dtype not in DTYPE_BYTES:
        raise _damaged(name, f"the numbers of '{key}' are of an unknown kind")
    if not _are_counts(shape, _RANK_LIMIT):
        raise _damaged(name, f"the shape of '{key}' is not usable")
    if not _are_counts(offsets, 2) or len(offsets) != 2:
        raise _damaged(name, f"the place of '{key}' in the file is not usable")
    info = TensorInfo(dtype, tuple(shape), data_start + offsets[0])
    if offsets[1] - offsets[0] != info.size:
        raise _damaged(name, f"the shape and the bytes of '{key}' contradict each other")
    return info


def _are_counts(value: object, most: int) -> bool:
    if not isinstance(value, list) or len(value) > most:
        return False
    return all(type(n) is int and 0 <= n <= _SIDE_LIMIT for n in value)


def _card_of(metadata: object, name: str) -> ModelCard:
    text = metadata.get(CARD_KEY) if isinstance(metadata, dict) else None
    if not isinstance(text, str):
        raise BadModel(
            Text("'{name}' holds weights but no card of this program.", name=name),
            hint=Text("Only models made or imported by this program can be opened."),
        )
    try:
        tree = parse_json(text)
        schema = tree.get("schema") if isinstance(tree, dict) else None
        if isinstance(schema, int) and schema > CARD_SCHEMA:
            raise BadModel(
                Text("'{name}' was written by a newer version of this program.", name=name),
                hint=Text("Update the program to use this model. The file is untouched."),
            )
        card = from_builtins(ModelCard, tree)
        card.check()
        if card.source != "trained":
            raise BadModel(Text("The model's card is wrong at '{where}'.", where="source"))
        return card
    except BadModel:
        raise
    except BadInput as error:
        raise BadModel(
            Text("The card in '{name}' cannot be used: {why}", name=name, why=error.message), details=error.details
        ) from error


def _damaged(name: str, details: str) -> BadModel:
    """What exactly is wrong helps nobody but the author of the file, so it goes into the details."""
    return BadModel(
        Text("'{name}' is damaged: its head does not describe its weights.", name=name),
        hint=Text("Download the file again, or ask its author."),
        details=details,
    )
