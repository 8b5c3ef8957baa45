"""Open an OpenRaster file of any program: layers, groups, modes, as far as they can be read.

Nothing is unpacked to disk, so what its names say can do no harm; sizes are checked before anything is unpacked, and
the list of layers is read within limits, without document types and with them without every entity.
"""

from __future__ import annotations

import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from genimg_desktop.core.context import Context
from genimg_desktop.core.errors import BadInput, BadPicture
from genimg_desktop.core.strict_zip import NotAZip, StrictZip
from genimg_desktop.core.text import Text
from genimg_desktop.document.document import DocumentState
from genimg_desktop.document.group import PASS_THROUGH, Group
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.node import Node
from genimg_desktop.document.openraster_names import MIMETYPE, mode_of
from genimg_desktop.document.openraster_stack import LARGEST_STACK_BYTES, Element, read_stack
from genimg_desktop.image.codecs import LARGEST_PIXELS, open_picture_bytes
from genimg_desktop.spec.recipe import Made, recipe_from_json

LARGEST_MEMBER_BYTES = 512 * 1024**2
MOST_PIXELS = 1_000_000_000
"""Of all layers together: four bytes each in memory."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class OpenedDocument:
    """A document from a foreign file. remarks: what could not be read, or is shown in another way."""

    state: DocumentState
    remarks: tuple[Text, ...]


def is_openraster(path: Path) -> bool:
    """Whether a file says of itself that it is OpenRaster: by its first bytes, never by its name."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return False
        with path.open("rb") as file:
            head = file.read(64)
    except OSError:
        return False
    return head.startswith(b"PK\x03\x04") and head[30:].startswith(b"mimetype" + MIMETYPE)


def read_openraster(path: Path, ctx: Context) -> OpenedDocument:
    """Open ``path``. Raises BadInput with a sentence for what is no OpenRaster file, damaged, or a trap.

    A layer that cannot be read is left out, and a remark says so.
    """
    name = path.name
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise BadInput(Text("'{name}' is not an ordinary file.", name=name))
        with StrictZip(path) as file:
            return _Reader(file, name, ctx).document()
    except NotAZip as error:
        raise BadInput(Text("'{name}' is not an OpenRaster file.", name=name), details=error.details) from error
    except OSError as error:
        raise BadInput(
            Text("'{name}' cannot be read: {why}", name=name, why=error.strerror or "?"), details=repr(error)
        ) from error


class _Reader:
    """Reads one open zip."""

    def __init__(self, file: StrictZip, name: str, ctx: Context) -> None:
        self._file, self._name, self._ctx = file, name, ctx
        self._remarks: list[Text] = []
        self._pixels_left = MOST_PIXELS
        self._count, self._done = 1, 0

    def document(self) -> OpenedDocument:
        """The whole of it."""
        if "stack.xml" not in self._file:
            raise BadInput(
                Text("'{name}' holds no list of layers, so it is not an OpenRaster file.", name=self._name),
            )
        try:
            image = read_stack(self._file.read("stack.xml", LARGEST_STACK_BYTES))
        except ValueError as error:
            raise BadInput(
                Text("The list of layers in '{name}' cannot be read.", name=self._name),
                hint=Text("Save it again with the program it comes from."),
                details=str(error),
            ) from error
        self._count = max(sum(1 for element in image.walk() if element.tag == "layer"), 1)
        width, height = self._whole(image, "w", 0), self._whole(image, "h", 0)
        nodes = [node for stack in image.children for node in self._nodes(stack)]
        state = DocumentState(width=width, height=height, layers=tuple(nodes))
        return OpenedDocument(state=state, remarks=tuple(self._remarks))

    def _nodes(self, parent: Element) -> list[Node]:
        """From bottom to top; the file counts from the top."""
        nodes = (self._node(element) for element in reversed(parent.children))
        return [node for node in nodes if node is not None]

    def _node(self, element: Element) -> Node | None:
        if element.tag == "stack":
            return Group(**self._common(element), children=tuple(self._nodes(element)))
        if element.tag == "layer":
            return self._layer(element)
        self._remarks.append(
            Text(
                "'{layer}' is of a kind that cannot be opened ({kind}); it was left out.",
                layer=element.get("name"),
                kind=element.tag,
            )
        )
        return None

    def _layer(self, element: Element) -> Layer | None:
        self._ctx.report(self._done / self._count)
        self._done += 1
        label, source = element.get("name"), element.get("src")
        common = self._common(element)
        x, y = self._whole(element, "x", 0), self._whole(element, "y", 0)
        try:
            if source not in self._file:
                raise BadPicture(Text("its picture is not in the file"))
            data = self._file.read(source, LARGEST_MEMBER_BYTES)
            limit = max(min(self._pixels_left, LARGEST_PIXELS), 1)
            picture = open_picture_bytes(data, label, limit_pixels=limit)
            self._pixels_left -= picture.pixels.shape[0] * picture.pixels.shape[1]
            return Layer(**common, pixels=picture.pixels, x=x, y=y, recipe=_recipe(picture.recipe_text))
        except BadInput as error:
            self._remarks.append(Text("The layer '{layer}' was left out: {why}", layer=label, why=error.message))
            return None

    def _common(self, element: Element) -> dict[str, Any]:
        """What layers and groups share, as arguments of a node."""
        opacity = self._opacity(element)
        operator = element.get("composite-op") or "svg:src-over"
        mode = mode_of(operator)
        if mode is None:
            self._remarks.append(
                Text(
                    "The layer '{layer}' has a mode that is not known here ({mode}); it is shown normally.",
                    layer=element.get("name"),
                    mode=operator,
                )
            )
            mode = "normal"
        is_open = element.get("isolation") == "auto" and mode == "normal" and opacity == 1.0
        if element.tag == "stack" and is_open:
            mode = PASS_THROUGH
        return {
            "name": element.get("name"),
            "opacity": opacity,
            "mode": mode,
            "is_visible": element.get("visibility") != "hidden",
            "is_locked": element.get("edit-locked") == "true",
        }

    def _opacity(self, element: Element) -> float:
        text = element.get("opacity") or "1"
        try:
            value = float(text)
        except ValueError:
            value = -1.0
        if not -1e-3 <= value <= 1.001:  # not a number is in no range
            raise self._cannot(element, Text("opacity"), text)
        return min(max(value, 0.0), 1.0)

    def _whole(self, element: Element, key: str, default: int) -> int:
        """A number of pixels; some programs write fractions. How large it may be is for the document to say."""
        text = element.get(key) or str(default)
        try:
            value = float(text)
            if abs(value) <= 1e9:
                return round(value)
        except ValueError:
            pass
        raise self._cannot(element, Text("'{key}'", key=key), text)

    def _cannot(self, element: Element, what: Text, value: str) -> BadInput:
        return BadInput(
            Text(
                "In '{name}' the {what} of '{layer}' is '{value}', which cannot be.",
                name=self._name,
                what=what,
                layer=element.get("name") or element.tag,
                value=value[:40],
            ),
            hint=Text("Save it again with the program it comes from."),
        )


def _recipe(text: str | None) -> Made | None:
    """How a layer was made, when this program wrote it; one that cannot be read is not missed."""
    if text is None:
        return None
    try:
        return recipe_from_json(text)
    except BadInput:
        return None
