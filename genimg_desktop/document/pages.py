"""Pages: the arrays of a document (pixels, masks) as PNG files, and where each was last written.

Most arrays of a document are as they were when it was saved or opened. A page that is already on the disk is copied
from there, a hundred times as fast as packing it again; length and checksum tell that it is still the same.
"""

from __future__ import annotations

import logging
import threading
import weakref
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.document.document import DocumentState
from genimg_desktop.document.layer import Layer
from genimg_desktop.image.codecs import open_picture_bytes
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.pixels import frozen
from genimg_desktop.image.quick_png import is_quick_png, quick_png, read_quick_png, size_in_png

Array: TypeAlias = NDArray[np.uint8]
"""``uint8[H, W, 4]``, the pixels of a layer, or ``uint8[H, W]``, the coverage of a mask."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class PagePlace:
    """Where a page lies on the disk: ``size`` bytes from ``offset`` of a file, with this CRC-32.

    box: the part of the array that is in the page; the rest is 0.
    """

    path: Path
    offset: int
    size: int
    crc: int
    box: Rect

    def read(self) -> bytes | None:
        """The page; None when it is not there any more, or not as it was."""
        try:
            with self.path.open("rb") as file:
                file.seek(self.offset)
                data = file.read(self.size)
        except OSError as error:
            _log.info("a page is not where it was: %r", error)
            return None
        return data if len(data) == self.size and zlib.crc32(data) == self.crc else None


class PageBook:
    """Where the arrays that are alive were last written. Usable from any thread; keeps no array alive."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._places: dict[int, tuple[weakref.ref[Array], dict[Path, PagePlace]]] = {}

    def note(self, array: Array, place: PagePlace) -> None:
        """This array is in this page. The array must never be written to again."""
        key = id(array)
        with self._lock:
            if key not in self._places:
                self._places[key] = (weakref.ref(array, lambda _gone: self._drop(key)), {})
            self._places[key][1][place.path] = place

    def places(self, array: Array) -> tuple[PagePlace, ...]:
        """Where it can be found, the last noted first."""
        with self._lock:
            _, places = self._places.get(id(array), (None, {}))
            return tuple(reversed(places.values()))

    def forget(self, path: Path) -> None:
        """A file was written anew or is gone: what was noted of it counts no more."""
        with self._lock:
            for _, places in self._places.copy().values():
                places.pop(path, None)

    def _drop(self, key: int) -> None:
        self._places.pop(key, None)  # no lock: the collector may call this within one of the methods above


def pages_of(state: DocumentState) -> list[tuple[str, Array]]:
    """Every array once, with a name for its page: layers from the bottom, then masks, then the selection."""
    layers: dict[int, tuple[str, Array]] = {}
    masks: dict[int, tuple[str, Array]] = {}
    for node in state.walk():
        if isinstance(node, Layer):
            layers.setdefault(id(node.pixels), (f"layers/{node.id}.png", node.pixels))
        if node.mask is not None:
            masks.setdefault(id(node.mask.coverage), (f"masks/{node.id}.png", node.mask.coverage))
    if state.selection is not None:
        masks.setdefault(id(state.selection.coverage), ("masks/selection.png", state.selection.coverage))
    return [*layers.values(), *masks.values()]


def box_of(array: Array) -> Rect:
    """The smallest Rect in which all of the array is that is not 0; a mask is kept whole. Empty when all is 0."""
    height, width = array.shape[:2]
    if array.ndim == 2:
        return Rect(0, 0, width, height)
    words = array.view("<u4")[..., 0]
    left, right = _ends(bool(words[:, 0].any() and words[:, -1].any()), words, axis=0)
    if left == right:
        return Rect(0, 0, 0, 0)
    top, bottom = _ends(bool(words[0].any() and words[-1].any()), words, axis=1)
    return Rect(left, top, right - left, bottom - top)


def pack_page(array: Array, box: Rect) -> list[bytes]:
    """The parts of the PNG file of a page. The box is not empty."""
    return quick_png(array[box.slices])


def unpack_page(data: bytes, name: str, shape: tuple[int, ...], box: Rect) -> Array:
    """The array of a page, read-only. Raises BadInput when the page does not fit or is damaged."""
    out = np.zeros(shape, dtype=np.uint8)
    target = out[box.slices]
    try:
        if size_in_png(data) != (box.width, box.height):
            raise ValueError("the picture has another size than is said")
        if not (is_quick_png(data) and read_quick_png(data, target)):
            foreign = open_picture_bytes(data, name, limit_pixels=box.width * box.height, with_notes=False).pixels
            if foreign.shape[:2] != (box.height, box.width):
                raise ValueError("the picture has another size than is said")
            target[...] = foreign if out.ndim == 3 else foreign[..., 0]
    except ValueError as error:
        raise BadInput(Text("'{name}' in the file is damaged.", name=name), details=str(error)) from error
    return frozen(out)


def _ends(is_to_both: bool, words: NDArray[np.uint32], axis: int) -> tuple[int, int]:
    """Where along the other axis the first and behind the last word stand that are not 0."""
    length = words.shape[1 - axis]
    if is_to_both:
        return 0, int(length)
    found = np.flatnonzero(words.any(axis=axis))
    return (int(found[0]), int(found[-1]) + 1) if found.size else (0, 0)
