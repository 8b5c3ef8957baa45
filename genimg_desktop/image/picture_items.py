"""What a set of pictures is made of: its items, what is wrong with some, and where their bytes come from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from genimg_desktop.core.context import Context
from genimg_desktop.core.errors import BadInput, BadPicture
from genimg_desktop.core.text import Text
from genimg_desktop.image.codecs import OpenedPicture
from genimg_desktop.image.foreign_files import recognise

LARGEST_SET = 1_000_000
"""Items of one set; above that a person has chosen a whole disk by mistake."""
HEAD_BYTES = 4096
_REPORT_EVERY = 500

_PICTURE_ENDINGS = frozenset(["png", "jpg", "jpeg", "jpe", "jfif", "webp", "gif", "bmp", "dib", "tif", "tiff", "avif"])
_OTHER_PICTURES = frozenset(["heic", "heif", "jxl", "jp2", "psd", "xcf", "svg", "exr", "tga", "ico", "hdr", "kra"])
_RAW_PHOTOS = frozenset(["cr2", "cr3", "nef", "nrw", "arw", "srf", "sr2", "dng", "orf", "rw2", "raf", "pef", "srw"])


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureItem:
    """One picture of a set, not yet read.

    name: relative, parts joined by '/', unique in its set. label: the first sub-folder or the class; '' at the top.
    size_bytes: of the file as it lies there. stamp: another one whenever the file is another one.
    """

    name: str
    label: str
    size_bytes: int
    stamp: str


@dataclass(frozen=True, slots=True)
class SetProblem:
    """Why one thing in the set cannot be used. name: as shown to a person, odd bytes escaped."""

    name: str
    message: Text


class SetSource(Protocol):
    """Where the bytes of a set come from. ``read`` and ``decode`` may be called from several threads at once."""

    def read(self, item: PictureItem) -> bytes:
        """The encoded picture, or the raw record. Raises BadInput."""

    def decode(self, data: bytes, item: PictureItem, at_least_px: int | None) -> OpenedPicture:
        """The picture in what ``read`` gave. Raises BadPicture."""

    def close(self) -> None:
        """Let go of the files."""


@dataclass(slots=True)
class Listing:
    """A set while it is being listed. skipped: how many files are no pictures and do not claim to be."""

    ctx: Context
    items: list[PictureItem] = field(default_factory=list)
    problems: list[SetProblem] = field(default_factory=list)
    skipped: int = 0
    _seen: int = 0

    def step(self) -> None:
        """One more file is looked at. Raises Cancelled, and BadInput for too many."""
        self.ctx.check()
        self._seen += 1
        if self._seen % _REPORT_EVERY == 0:
            self.ctx.report(None, Text("{count} pictures found so far", count=len(self.items)))
        if self._seen > LARGEST_SET:
            raise BadInput(
                Text("There are more than {count} files in it.", count=LARGEST_SET),
                hint=Text("Choose a folder that holds only the pictures to learn from."),
            )

    def add(self, item: PictureItem) -> None:
        """Take a picture in."""
        self.items.append(item)

    def refuse(self, name: str, message: Text) -> None:
        """Note why something that was meant as a picture is not used."""
        self.problems.append(SetProblem(escaped(name), message))

    def judge(self, name: str, head: bytes) -> bool:
        """Whether a file of unclear name is a picture, by its first bytes; if not, note it."""
        last, ending = name.rsplit("/", 1)[-1], _ending(name)
        if ending in _RAW_PHOTOS:  # their first bytes are those of TIFF, and what opens is a thumbnail
            self.refuse(
                name,
                Text(
                    "'{name}' is the raw file of a camera, which this program does not open. Save it as JPEG or PNG.",
                    name=last,
                ),
            )
            return False
        try:
            recognise(head, last)
        except BadPicture as error:
            if ending in _OTHER_PICTURES:
                self.refuse(name, error.message)
            else:
                self.skipped += 1
            return False
        return True


def escaped(name: str) -> str:
    r"""A name that can be written down as UTF-8: what no encoding explains stands as ``\udcff``."""
    return name.encode("utf-8", "backslashreplace").decode("utf-8")


def is_writable_name(name: str) -> bool:
    """Whether a name is Unicode at all; a POSIX name may be any bytes."""
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def bad_name(name: str) -> Text:
    """The sentence for a name that is not Unicode."""
    return Text("'{name}' is left out: its name is not written in Unicode. Rename it.", name=escaped(name))


def is_hidden(part: str) -> bool:
    """Whether a file or folder of this name is not meant for people."""
    return part.startswith(".") or part == "__MACOSX"


def needs_a_look(name: str) -> bool:
    """False when the name alone says that the file is meant as a picture that this program opens.

    Such a file is listed unread: if it is something else, its own sentence says so when it is opened.
    """
    return _ending(name) not in _PICTURE_ENDINGS


def _ending(name: str) -> str:
    return name.rsplit("/", 1)[-1].rpartition(".")[2].lower()
