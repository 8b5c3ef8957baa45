"""A set of pictures to learn from: a folder, a zip, a file of MNIST or CIFAR; told apart by content, never by name.

Opening a set lists it and decodes nothing.
"""

from __future__ import annotations

import stat
import zipfile
from pathlib import Path
from types import TracebackType
from typing import Literal, Self

from genimg_desktop.core.context import Context
from genimg_desktop.core.errors import BadInput, BadPicture
from genimg_desktop.core.text import Text
from genimg_desktop.image.codecs import OpenedPicture
from genimg_desktop.image.foreign_files import recognise
from genimg_desktop.image.picture_items import HEAD_BYTES, Listing, PictureItem, SetProblem, SetSource
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.image.record_files import is_pickle, pickle_refused
from genimg_desktop.image.set_folder import FolderSource, list_folder
from genimg_desktop.image.set_records import open_records
from genimg_desktop.image.set_zip import list_zip

__all__ = ["PictureItem", "PictureSet", "SetProblem", "open_set"]

_ZIP = b"PK\x03\x04"

SetKind = Literal["folder", "zip", "records"]


class PictureSet:
    """Pictures by name. Reading and opening may happen in several threads at once.

    path: as it was given. kind: what it is. items: sorted by name. problems: what was meant to be in it and cannot be
    used. skipped: how many other files, which are no pictures, lie in it.
    """

    def __init__(self, path: Path, kind: SetKind, listing: Listing, source: SetSource) -> None:
        self.path = path
        self.kind = kind
        self.items: tuple[PictureItem, ...] = tuple(sorted(listing.items, key=lambda item: item.name))
        self.problems: tuple[SetProblem, ...] = tuple(sorted(listing.problems, key=lambda problem: problem.name))
        self.skipped = listing.skipped
        self._source = source

    def read(self, item: PictureItem) -> bytes:
        """The encoded file; of MNIST and CIFAR the raw values of the record. Raises BadInput."""
        return self._source.read(item)

    def decode(self, data: bytes, item: PictureItem, at_least_px: int | None = None) -> OpenedPicture:
        """The picture in what ``read`` gave, with its format and full size, without its notes. Raises BadPicture."""
        return self._source.decode(data, item, at_least_px)

    def open(self, item: PictureItem, at_least_px: int | None = None) -> Pixels:
        """``uint8[H, W, 4]``, upright, sRGB. Raises BadInput for a picture that is gone or cannot be shown.

        at_least_px: the size that it is going to be made smaller to; see ``codecs.open_picture_bytes``.
        """
        return self.decode(self.read(item), item, at_least_px).pixels

    def close(self) -> None:
        """Let go of the files. Nothing can be read any more."""
        self._source.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_set(path: Path, ctx: Context) -> PictureSet:
    """List what is there. Raises BadInput with a sentence for what is no set of pictures, Cancelled when unwanted."""
    listing = Listing(ctx)
    try:
        is_folder = stat.S_ISDIR(path.stat().st_mode)
    except (OSError, ValueError) as error:
        raise _not_there(path, error) from error
    opened = _open_folder(path, listing) if is_folder else _open_file(path, listing)
    if not opened.items:
        opened.close()
        raise _no_picture(path, opened)
    return opened


def _open_folder(path: Path, listing: Listing) -> PictureSet:
    others = list_folder(path, listing)
    if listing.items:
        return PictureSet(path, "folder", listing, FolderSource(path))
    records = open_records(others, listing)
    if records is not None:
        return PictureSet(path, "records", listing, records)
    return PictureSet(path, "folder", listing, FolderSource(path))


def _open_file(path: Path, listing: Listing) -> PictureSet:
    head = _head(path)
    if head.startswith(_ZIP) or zipfile.is_zipfile(path):
        source = list_zip(path, listing)
        return PictureSet(path, "zip", listing, source)
    if is_pickle(head):
        raise pickle_refused(path.name)
    records = open_records([path], listing)
    if records is None:
        raise _no_set(path, head)
    return PictureSet(path, "records", listing, records)


def _head(path: Path) -> bytes:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise BadInput(Text("'{name}' is not an ordinary file.", name=path.name))
        with path.open("rb") as file:
            return file.read(HEAD_BYTES)
    except OSError as error:
        raise _not_there(path, error) from error


def _not_there(path: Path, error: Exception) -> BadInput:
    if isinstance(error, FileNotFoundError):
        return BadInput(
            Text("'{name}' is not there.", name=path.name),
            hint=Text("Choose the folder of pictures again."),
            details=repr(error),
        )
    why = getattr(error, "strerror", None) or "bad name"
    return BadInput(Text("'{name}' cannot be read: {why}", name=path.name, why=why), details=repr(error))


def _no_set(path: Path, head: bytes) -> BadInput:
    """What to say to a single file that holds no set."""
    hint = Text("Choose a folder of pictures, a zip of them, or a file of MNIST or CIFAR.")
    try:
        recognise(head, path.name)
    except BadPicture as error:
        return BadInput(Text("'{name}' is no set of pictures.", name=path.name), hint=hint, details=str(error))
    return BadInput(Text("'{name}' is a single picture.", name=path.name), hint=hint)


def _no_picture(path: Path, empty: PictureSet) -> BadInput:
    hint = Text("PNG, JPEG, WebP, GIF, BMP, TIFF and AVIF are read, also in sub-folders and in a zip.")
    if empty.problems:
        hint = Text("Of what is in it: {what}", what=empty.problems[0].message)
    return BadInput(
        Text("There is no readable picture in '{name}'.", name=path.name or str(path)),
        hint=hint,
        details=f"{len(empty.problems)} problems, {empty.skipped} other files",
    )
