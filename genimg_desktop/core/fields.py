"""What a setting is called, what it does and what it may be: one description for form, command line and file."""

from __future__ import annotations

import dataclasses
import math
import typing
from dataclasses import dataclass
from typing import Any

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text

_KEY = "genimg"


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingInfo:
    """label and help are shown; low, high and step bound numbers; choices lists allowed values with their labels.

    is_dragged: a number that is found by looking at a picture while it changes: a slider, however many steps it has.
    """

    label: Text
    help: Text
    low: float | None = None
    high: float | None = None
    step: float | None = None
    unit: str = ""
    choices: tuple[tuple[str | int, Text], ...] = ()
    is_dragged: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One field of a settings dataclass, as a form or a command line needs it."""

    name: str
    type: Any
    default: Any
    info: SettingInfo


def setting(default: Any, info: SettingInfo) -> Any:
    """A dataclass field that carries its description."""
    return dataclasses.field(default=default, metadata={_KEY: info})


def settings_of(cls: type) -> tuple[Setting, ...]:
    """The described fields of a dataclass, in order."""
    hints = typing.get_type_hints(cls)
    return tuple(
        Setting(name=f.name, type=hints[f.name], default=f.default, info=f.metadata[_KEY])
        for f in dataclasses.fields(cls)
        if _KEY in f.metadata
    )


def check_settings(value: Any) -> None:
    """Raise BadInput naming the first field of the dataclass instance that is out of its range or choices."""
    for item in settings_of(type(value)):
        current = getattr(value, item.name)
        info = item.info
        if info.choices and current not in {key for key, _ in info.choices}:
            allowed = ", ".join(str(key) for key, _ in info.choices)
            raise BadInput(
                Text("{label} cannot be '{value}'.", label=info.label, value=str(current)),
                hint=Text("Choose one of: {allowed}.", allowed=allowed),
            )
        if isinstance(current, bool) or not isinstance(current, (int, float)):
            continue
        low = -math.inf if info.low is None else info.low
        high = math.inf if info.high is None else info.high
        if not math.isfinite(current) or not low <= current <= high:
            raise BadInput(
                Text("{label} is out of range: {value}.", label=info.label, value=str(current)),
                hint=Text("It may be from {low} to {high}.", low=f"{low:g}", high=f"{high:g}"),
            )
