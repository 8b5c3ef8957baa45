"""Dataclass <-> JSON and TOML, strict: an unknown key, a NaN or a wrong type is an error that names its path."""

from __future__ import annotations

import json
import math
import tomllib
from typing import Any, TypeVar

import msgspec

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text

T = TypeVar("T")

JSON_LIMIT_BYTES = 8 * 1024 * 1024


def to_json(value: Any) -> bytes:
    """Canonical JSON: keys in a fixed order, no white space, no NaN. Equal values give equal bytes."""
    _refuse_non_finite(msgspec.to_builtins(value), "$")
    return msgspec.json.encode(value, order="deterministic")


def from_json(kind: type[T], data: bytes | str) -> T:
    """Read a dataclass. Raises BadInput with the path of what is wrong."""
    return from_builtins(kind, parse_json(data))


def from_toml(kind: type[T], data: bytes) -> T:
    """Read a dataclass from TOML written by a person. Raises BadInput with the path of what is wrong."""
    try:
        tree = tomllib.loads(data.decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        raise BadInput(Text("This is not a readable TOML file."), details=str(error)) from error
    return from_builtins(kind, tree)


def parse_json(data: bytes | str, limit_bytes: int = JSON_LIMIT_BYTES) -> Any:
    """The one JSON reader for foreign text: no NaN, no duplicate keys, no lone surrogates, bounded size and depth."""
    if len(data) > limit_bytes:
        raise BadInput(Text("The data is too long to be read."))
    try:
        text = data.decode("utf-8") if isinstance(data, bytes) else data
        text.encode("utf-8")
        tree = json.loads(text, object_pairs_hook=_unique, parse_constant=_refuse_constant)
        json.dumps(tree, ensure_ascii=False).encode("utf-8")
    except BadInput:
        raise
    except (ValueError, RecursionError) as error:
        raise BadInput(Text("The data is not valid JSON."), details=str(error)) from error
    return tree


def from_builtins(kind: type[T], tree: Any) -> T:
    """Turn dicts, lists and scalars into a dataclass, strictly."""
    _refuse_non_finite(tree, "$")
    try:
        value = msgspec.convert(tree, kind, strict=True)
    except (msgspec.ValidationError, ValueError, TypeError) as error:
        raise BadInput(Text("A value has the wrong form: {what}", what=str(error))) from error
    _refuse_unknown(tree, msgspec.to_builtins(value), "$")
    return value


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    out = dict(pairs)
    if len(out) != len(pairs):
        raise BadInput(Text("The data names the same thing twice."))
    return out


def _refuse_constant(name: str) -> None:
    raise BadInput(Text("The data holds '{name}', which is not a number.", name=name))


def _refuse_non_finite(tree: Any, path: str) -> None:
    if isinstance(tree, float) and not math.isfinite(tree):
        raise BadInput(Text("The value at {path} is not a finite number.", path=path))
    if isinstance(tree, dict):
        for key, item in tree.items():
            _refuse_non_finite(item, f"{path}.{key}")
    elif isinstance(tree, (list, tuple)):
        for index, item in enumerate(tree):
            _refuse_non_finite(item, f"{path}[{index}]")


def _refuse_unknown(given: Any, read: Any, path: str) -> None:
    if isinstance(given, dict) and isinstance(read, dict):
        for key, item in given.items():
            if key not in read:
                raise BadInput(Text("There is an unknown entry: {path}", path=f"{path}.{key}"))
            _refuse_unknown(item, read[key], f"{path}.{key}")
    elif isinstance(given, list) and isinstance(read, (list, tuple)):
        for index, (item, got) in enumerate(zip(given, read, strict=False)):
            _refuse_unknown(item, got, f"{path}[{index}]")
