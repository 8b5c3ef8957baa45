"""What the tools remember from one start to the next: their settings and the colours."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.fields import check_settings, settings_of
from genimg_desktop.core.serde import from_builtins

T = TypeVar("T")
Kept = dict[str, bool | int | float | str]
"""The settings of one tool by name, those that are not as they come."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptTools:
    """options: by the name of the tool; what a newer version kept there is left alone. Colours as '#rrggbb'."""

    options: dict[str, Kept] = field(default_factory=dict)
    foreground: str = "#000000"
    background: str = "#ffffff"
    recent: tuple[str, ...] = ()


def kept_options(options: Any) -> Kept:
    """What has to be remembered of a settings dataclass."""
    values = {item.name: getattr(options, item.name) for item in settings_of(type(options))}
    return {item.name: values[item.name] for item in settings_of(type(options)) if values[item.name] != item.default}


def restored_options(kind: type[T], kept: Mapping[str, Any]) -> T:
    """The settings again; those that come with the tool where what was kept cannot be used."""
    known = {item.name for item in settings_of(kind)}
    try:
        options = from_builtins(kind, {name: value for name, value in kept.items() if name in known})
        check_settings(options)
    except BadInput:
        return kind()
    return options
