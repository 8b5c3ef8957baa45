"""The one registry: a name and where to find what it stands for, loaded on first use."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from typing import Generic, TypeVar, cast

T = TypeVar("T")


class Table(Generic[T]):
    """Maps a name to ``"module:attribute"``. Adding a thing is writing one file and one line here."""

    def __init__(self, noun: str, entries: dict[str, str]) -> None:
        self.noun = noun
        self._entries = dict(entries)

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    def __contains__(self, name: object) -> bool:
        return name in self._entries

    def load(self, name: str) -> T:
        """Import and return the entry. Raises KeyError for a name that is not in the table."""
        if name not in self._entries:
            known = ", ".join(self._entries)
            raise KeyError(f"no {self.noun} named {name!r}; there are: {known}")
        module, _, attribute = self._entries[name].partition(":")
        return cast(T, getattr(importlib.import_module(module), attribute))
