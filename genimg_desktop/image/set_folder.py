"""A folder of pictures, with all its sub-folders."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.files import read_limited
from genimg_desktop.core.text import Text
from genimg_desktop.image.codecs import LARGEST_FILE_BYTES, OpenedPicture, open_picture_bytes
from genimg_desktop.image.picture_items import (
    HEAD_BYTES,
    Listing,
    PictureItem,
    bad_name,
    is_hidden,
    is_writable_name,
    needs_a_look,
)

_OTHERS_KEPT = 2000


class FolderSource:
    """Reads the pictures of a folder. Holds nothing open."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def read(self, item: PictureItem) -> bytes:
        """The file. Raises BadInput with a sentence when it is gone or cannot be read."""
        return read_limited(self._root / item.name, LARGEST_FILE_BYTES)

    def decode(self, data: bytes, item: PictureItem, at_least_px: int | None) -> OpenedPicture:
        """The picture, without what else the file says. Raises BadPicture."""
        name = item.name.rsplit("/", 1)[-1]
        return open_picture_bytes(data, name, at_least_px=at_least_px, with_notes=False)

    def close(self) -> None:
        """Nothing to let go of."""


def list_folder(root: Path, listing: Listing) -> list[Path]:
    """Put every picture below ``root`` into the listing; returns the first files that are none.

    Each folder is entered once, however many links lead to it. Raises BadInput when ``root`` itself cannot be read.
    """
    others: list[Path] = []
    visited: set[tuple[int, int]] = set()
    waiting: list[tuple[str, str]] = [(str(root), "")]
    while waiting:
        folder, prefix = waiting.pop()
        try:
            info = os.stat(folder)  # noqa: PTH116  a Path for each of 100,000 files costs a second
            if (info.st_dev, info.st_ino) in visited:
                continue
            visited.add((info.st_dev, info.st_ino))
            with os.scandir(folder) as entries:
                for entry in entries:
                    listing.step()
                    _take(entry, prefix, listing, waiting, others)
        except OSError as error:
            message = Text(
                "The folder '{name}' cannot be read: {why}",
                name=prefix.rstrip("/") or root.name,
                why=error.strerror or type(error).__name__,
            )
            if not prefix:
                raise BadInput(message, details=repr(error)) from error
            listing.refuse(prefix.rstrip("/"), message)
    return others


def _take(
    entry: os.DirEntry[str], prefix: str, listing: Listing, waiting: list[tuple[str, str]], others: list[Path]
) -> None:
    """Look at one thing in a folder: enter it later, list it, or note why not."""
    name = prefix + entry.name
    try:
        info = entry.stat()
        if is_hidden(entry.name) or _is_hidden_on_windows(info):
            return
        if not is_writable_name(entry.name):
            listing.refuse(name, bad_name(entry.name))
        elif stat.S_ISDIR(info.st_mode):
            waiting.append((entry.path, name + "/"))
        elif not stat.S_ISREG(info.st_mode):
            listing.skipped += 1
        elif not needs_a_look(name) or _is_picture(entry.path, name, listing):
            listing.add(
                PictureItem(
                    name=name,
                    label=name.partition("/")[0] if prefix else "",
                    size_bytes=info.st_size,
                    stamp=f"{info.st_size}-{info.st_mtime_ns}",
                )
            )
        elif len(others) < _OTHERS_KEPT:
            others.append(Path(entry.path))
    except OSError as error:
        if entry.is_symlink():  # a link to nothing
            listing.skipped += 1
            return
        why = error.strerror or type(error).__name__
        listing.refuse(name, Text("'{name}' cannot be read: {why}", name=entry.name, why=why))


def _is_picture(path: str, name: str, listing: Listing) -> bool:
    with Path(path).open("rb") as file:
        return listing.judge(name, file.read(HEAD_BYTES))


def _is_hidden_on_windows(info: os.stat_result) -> bool:
    return bool(getattr(info, "st_file_attributes", 0) & stat.FILE_ATTRIBUTE_HIDDEN)
