"""A sentence for a person: an English template with its values, translated only when shown.

Rooms below the window know no Qt; they say ``Text("No picture in {folder}", folder=name)`` and the window
looks the template up in the translation of the chosen language before the values are put in. The template
must be a literal: the extractor that fills the translation file reads the source.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping

FOREIGN_LIMIT = 2000
"""Characters of a foreign string that are shown before it is cut."""


class Text:
    """An English template and the values that go into its ``{names}``. Immutable, hashable, compared by value."""

    __slots__ = ("params", "source")

    source: str
    params: tuple[tuple[str, object], ...]

    def __init__(self, source: str, /, **params: object) -> None:
        object.__setattr__(self, "source", source)
        object.__setattr__(self, "params", tuple(sorted(params.items())))

    @classmethod
    def from_parts(cls, source: str, params: Mapping[str, object]) -> Text:
        """A sentence that another process said, put together again; its template is a literal there."""
        return cls(source, **params)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"Text is immutable; cannot set {name}")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Text) and (self.source, self.params) == (other.source, other.params)

    def __hash__(self) -> int:
        return hash((self.source, self.params))

    def __str__(self) -> str:
        return self.render(lambda source: source)

    def __repr__(self) -> str:
        return f"Text({str(self)!r})"

    def render(self, translate: Callable[[str], str]) -> str:
        """Translate the template, then put the values in (a value that is a Text is translated too)."""
        template = translate(self.source)
        if not self.params:
            return template
        values: dict[str, object] = {}
        for name, value in self.params:
            if isinstance(value, Text):
                values[name] = value.render(translate)
            elif isinstance(value, str):
                values[name] = shown(value)
            else:
                values[name] = value
        try:
            return template.format(**values)
        except (KeyError, IndexError, ValueError):  # a translation with a wrong placeholder still says something
            return self.source.format(**values)


def shown(foreign: str, limit: int = FOREIGN_LIMIT) -> str:
    """Make a string from a file safe to show: control and direction characters escaped, cut at ``limit``.

    Newlines and tabs stay. The result is plain text; it must still be given to a plain-text widget.
    """
    out: list[str] = []
    for char in foreign[: limit + 1]:
        if char in "\n\t" or unicodedata.category(char) not in {"Cc", "Cf", "Cs", "Co", "Cn"}:
            out.append(char)
        else:
            out.append(f"\\u{ord(char):04x}")
    if len(foreign) > limit:
        return "".join(out[:limit]) + "…"
    return "".join(out)
