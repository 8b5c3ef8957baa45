"""Files that hold many small pictures as plain numbers: MNIST's idx files and the binary batches of CIFAR.

MNIST: LeCun, Cortes, Burges, 'The MNIST database of handwritten digits' (idx: 0, 0, type, dimensions, sizes as
big-endian 32-bit numbers, values). CIFAR-10 and CIFAR-100: Krizhevsky, 'Learning multiple layers of features from
tiny images', 2009 (binary version: one or two label bytes, then 1024 red, green and blue values each).
"""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import numpy as np

from genimg_desktop.core.errors import BadInput, BadPicture
from genimg_desktop.core.text import Text
from genimg_desktop.image.codecs import OpenedPicture
from genimg_desktop.image.picture_items import Listing, PictureItem
from genimg_desktop.image.pixels import frozen
from genimg_desktop.image.record_files import RecordFile, record_files


class RecordSource:
    """Reads records of open files, from any thread."""

    def __init__(self, files: list[RecordFile]) -> None:
        self._lock = threading.Lock()
        self._files = files
        self._places: dict[str, tuple[RecordFile, int]] = {}

    def list_into(self, listing: Listing) -> None:
        """Put every record into the listing, named after its file and its number."""
        for part in self._files:
            digits = len(str(max(len(part.labels) - 1, 0)))
            size = part.step - part.skip
            for index, label in enumerate(part.labels):
                listing.step()
                name = f"{part.name}/{index:0{digits}}"
                self._places[name] = (part, index)
                listing.add(PictureItem(name=name, label=label, size_bytes=size, stamp=f"{part.stamp}#{index}"))

    def read(self, item: PictureItem) -> bytes:
        """The values of the record: ``height x width`` for MNIST, ``3 x 32 x 32`` for CIFAR. Raises BadInput."""
        part, index = self._places[item.name]
        size = part.step - part.skip
        try:
            with self._lock:
                part.file.seek(part.first + index * part.step + part.skip)
                data = part.file.read(size)
        except (OSError, ValueError) as error:
            raise BadInput(Text("'{name}' cannot be read any more.", name=part.name), details=repr(error)) from error
        if len(data) != size:
            raise BadPicture(Text("'{name}' is shorter than it was.", name=part.name))
        return data

    def decode(self, data: bytes, item: PictureItem, at_least_px: int | None) -> OpenedPicture:  # noqa: ARG002
        """The picture, opaque."""
        part, _ = self._places[item.name]
        planes = np.frombuffer(data, np.uint8).reshape(-1, part.height, part.width)
        pixels = np.full((part.height, part.width, 4), 255, np.uint8)
        pixels[..., :3] = np.moveaxis(planes, 0, -1)
        return OpenedPicture(pixels=frozen(pixels), format=part.kind, full_size=(part.width, part.height))

    def close(self) -> None:
        """Close the files."""
        with self._lock:
            for part in self._files:
                part.file.close()


def open_records(paths: list[Path], listing: Listing) -> RecordSource | None:
    """The records in those of the files that hold some; None when none does. Raises BadInput."""
    files: list[RecordFile] = []
    try:
        for path in sorted(paths):
            listing.ctx.check()
            for part in record_files(path, listing):
                files.append(replace(part, name=_unused(part.name, files)))
        if not files:
            return None
        source = RecordSource(files)
        source.list_into(listing)
    except BaseException:
        for part in files:
            part.file.close()
        raise
    return source


def _unused(name: str, files: list[RecordFile]) -> str:
    """The name, with a number if another file of the set has it."""
    taken = {part.name for part in files}
    candidate, number = name, 2
    while candidate in taken:
        candidate = f"{name} ({number})"
        number += 1
    return candidate
