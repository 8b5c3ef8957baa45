"""The list of layers of an OpenRaster file, read within limits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

LARGEST_STACK_BYTES = 16 * 1024**2
DEEPEST = 64
MOST_ELEMENTS = 5_000
_LONGEST_VALUE = 10_000


@dataclass(slots=True, eq=False)
class Element:
    """tag: ``image``, ``stack``, ``layer``, or what another program put there. children: in the order of the file."""

    tag: str
    attributes: dict[str, str]
    children: list[Element] = field(default_factory=list)

    def get(self, key: str) -> str:
        """An attribute; empty when it is not there."""
        return self.attributes.get(key, "")

    def walk(self) -> Iterator[Element]:
        """It and everything in it."""
        yield self
        for child in self.children:
            yield from child.walk()


def read_stack(data: bytes) -> Element:
    """The element ``image``. Raises ValueError for what is broken, has a document type, is too deep or too long."""
    builder = _Builder()
    try:
        root = builder.parse(data)
    except (expat.ExpatError, LookupError) as error:
        raise ValueError(str(error)) from error
    if root is None or root.tag != "image":
        raise ValueError("there is no element 'image'")
    return root


class _Builder:
    """Refuses document types, and with them every entity."""

    def __init__(self) -> None:
        self._root: Element | None = None
        self._open: list[Element] = []
        self._count = 0

    def parse(self, data: bytes) -> Element | None:
        parser = expat.ParserCreate()
        parser.StartDoctypeDeclHandler = self._refuse
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.Parse(data, True)
        return self._root

    def _refuse(self, *_: object) -> None:
        raise ValueError("it declares a document type")

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if len(self._open) >= DEEPEST:
            raise ValueError(f"it is nested more than {DEEPEST} deep")
        if self._count > MOST_ELEMENTS:
            raise ValueError(f"it has more than {MOST_ELEMENTS} entries")
        if any(len(value) > _LONGEST_VALUE for value in attributes.values()):
            raise ValueError("an attribute is too long")
        element = Element(tag, attributes)
        if self._open:
            self._open[-1].children.append(element)
        else:
            self._root = element
        self._open.append(element)

    def _end(self, _tag: str) -> None:
        self._open.pop()
