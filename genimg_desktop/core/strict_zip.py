"""A zip file from a stranger: members are read into memory by their names, within limits, and never unpacked to disk.

PKWARE, APPNOTE.TXT 6.3.10: sections 4.3.7 (local head), 4.3.12 (directory), 4.3.14 to 4.3.16 (its end), 4.5.3 (zip64).
Members are stored or deflated; nothing else is read. A file that is cut off has lost its directory, which stands at the
end: then the members are found from the front, as far as they are whole.
"""

from __future__ import annotations

import itertools
import struct
import threading
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Self

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text

MOST_MEMBERS = 10_000
MOST_UNPACKED_BYTES = 4_000_000_000
"""What all members that are packed may unpack to together; what is stored is as large as the file says anyway."""
LARGEST_RATIO = 200
SMALL_BYTES = 16 * 1024 * 1024
"""A packed member above this that shrank more than LARGEST_RATIO times is a trap."""

_END, _END_64, _LOCATOR_64 = b"PK\5\6", b"PK\6\6", b"PK\6\7"
_ENTRY, _LOCAL = b"PK\1\2", b"PK\3\4"
_LONGEST_COMMENT = 65_535
_LARGEST_DIRECTORY_BYTES = 16 * 1024 * 1024
_HEADS_BYTES = 30 + 46
"""Of every member, in front of it and in the directory; less than this and they lie over one another."""
_ENCRYPTED, _SIZES_FOLLOW, _UTF_8 = 0x1, 0x8, 0x800
_STORED, _DEFLATED = 0, 8
_IN_ZIP_64 = 0xFFFFFFFF


class NotAZip(BadInput):
    """Something else than a zip file."""


class DamagedMember(BadInput):
    """One member of a zip file that is not what the zip says, while others may be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One entry. offset: of its local head in the file. crc: CRC-32 of the content."""

    name: str
    method: int
    flags: int
    crc: int
    packed_bytes: int
    size_bytes: int
    offset: int


class StrictZip:
    """The members of one open file, readable from any thread. A context: closed after the block.

    members: by name. is_cut: the directory was missing, and the members were found from the front.
    """

    def __init__(self, path: Path) -> None:
        """Raises NotAZip, BadInput for one that is damaged beyond use or a trap, OSError."""
        self.path = path
        self._lock = threading.Lock()
        self._file: BinaryIO = path.open("rb")
        try:
            self._size = self._file.seek(0, 2)
            directory, count = _directory(self._file, self._size)
            listed = list(itertools.islice(_listed(directory), MOST_MEMBERS + 1))
            self.is_cut = not listed or len(listed) < count
            self.members = self._checked(_scanned(self._file, self._size) if self.is_cut else listed)
        except BaseException:
            self._file.close()
            raise

    def __contains__(self, name: str) -> bool:
        return name in self.members

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_args: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def read(self, name: str, limit_bytes: int | None = None) -> bytes:
        """A member. Raises DamagedMember when it is not there, not whole, or longer than ``limit_bytes``."""
        member = self.members.get(name)
        if member is None:
            raise DamagedMember(Text("'{name}' is missing in the file.", name=name))
        if limit_bytes is not None and member.size_bytes > limit_bytes:
            raise DamagedMember(Text("'{name}' in the file is too long.", name=name))
        packed = self._packed(member)
        data = packed if member.method == _STORED else _inflated(packed, member)
        if len(data) != member.size_bytes or zlib.crc32(data) != member.crc:
            raise _damaged(name, "length or checksum is wrong")
        return data

    def start_of(self, member: Member) -> int:
        """Where in the file the content of a member begins. Raises DamagedMember."""
        with self._lock:
            self._file.seek(member.offset)
            head = self._file.read(30)
        if len(head) < 30 or not head.startswith(_LOCAL):
            raise _damaged(member.name, "no head")
        name_bytes, extra_bytes = struct.unpack("<HH", head[26:30])
        return member.offset + 30 + int(name_bytes) + int(extra_bytes)

    def _packed(self, member: Member) -> bytes:
        if member.flags & _ENCRYPTED or member.method not in (_STORED, _DEFLATED):
            raise _damaged(member.name, "locked, or packed in a rare way")
        start = self.start_of(member)
        with self._lock:
            self._file.seek(start)
            data = self._file.read(member.packed_bytes)
        if len(data) != member.packed_bytes:
            raise _damaged(member.name, "cut off")
        return data

    def _checked(self, found: Iterable[Member]) -> dict[str, Member]:
        members: dict[str, Member] = {}
        packed = unpacked = 0
        for member in found:
            if member.name in members:
                raise _trap(self.path, f"{member.name!r} twice")
            members[member.name] = member
            packed += member.packed_bytes + (0 if self.is_cut else _HEADS_BYTES + 2 * len(member.name))
            is_packed = member.method != _STORED
            unpacked += member.size_bytes if is_packed else 0
            if len(members) > MOST_MEMBERS or packed > self._size or unpacked > MOST_UNPACKED_BYTES:
                raise _trap(self.path, f"{len(members)} members of {packed} and {unpacked} bytes")
            is_large = member.size_bytes > SMALL_BYTES
            if is_packed and is_large and member.size_bytes > LARGEST_RATIO * max(member.packed_bytes, 1):
                raise _trap(self.path, f"{member.name!r} unpacks to {member.size_bytes} bytes")
            if not is_packed and member.size_bytes != member.packed_bytes:
                raise _trap(self.path, f"{member.name!r} has two sizes")
        return members


def _directory(file: BinaryIO, size: int) -> tuple[bytes, int]:
    """The directory of a zip and how many members it has; nothing when its end is missing. Raises NotAZip, BadInput."""
    file.seek(0)
    if file.read(4) not in (_LOCAL, _END):
        raise NotAZip(Text("This is not a zip file."))
    tail_start = max(0, size - _LONGEST_COMMENT - 22)
    file.seek(tail_start)
    tail = file.read(size - tail_start)
    at = tail.rfind(_END)
    if at < 0 or len(tail) < at + 22 or len(tail) != at + 22 + int.from_bytes(tail[at + 20 : at + 22], "little"):
        return b"", 0
    count, length, start = struct.unpack("<HII", tail[at + 10 : at + 20])
    if at >= 20 and tail[at - 20 : at].startswith(_LOCATOR_64):
        file.seek(min(int.from_bytes(tail[at - 12 : at - 4], "little"), size))
        end_64 = file.read(56)
        if len(end_64) == 56 and end_64.startswith(_END_64):
            length, start = struct.unpack("<QQ", end_64[40:56])
    if length > _LARGEST_DIRECTORY_BYTES:
        raise BadInput(Text("The file holds too many parts."), details=f"a directory of {length} bytes")
    file.seek(min(start, size))
    return file.read(length), count


def _listed(directory: bytes) -> Iterator[Member]:
    """The entries of a directory, as far as they are whole."""
    at = 0
    while at + 46 <= len(directory) and directory[at : at + 4] == _ENTRY:
        flags, method = struct.unpack("<HH", directory[at + 8 : at + 12])
        crc, packed, size, name_bytes, extra_bytes, comment_bytes = struct.unpack(
            "<IIIHHH", directory[at + 16 : at + 34]
        )
        offset = int.from_bytes(directory[at + 42 : at + 46], "little")
        name_end = at + 46 + name_bytes
        extra = directory[name_end : name_end + extra_bytes]
        size, packed, offset = _in_zip_64([size, packed, offset], extra)
        yield Member(
            name=_name(directory[at + 46 : name_end], flags),
            method=method,
            flags=flags,
            crc=crc,
            packed_bytes=packed,
            size_bytes=size,
            offset=offset,
        )
        at = name_end + extra_bytes + comment_bytes


def _scanned(file: BinaryIO, size: int) -> Iterator[Member]:
    """The members that follow each other from the front of a file, as far as they are whole."""
    offset = 0
    while True:
        file.seek(offset)
        head = file.read(30)
        if len(head) < 30 or not head.startswith(_LOCAL):
            return
        flags, method = struct.unpack("<HH", head[6:10])
        crc, packed, length, name_bytes, extra_bytes = struct.unpack("<IIIHH", head[14:30])
        name, extra = file.read(name_bytes), file.read(extra_bytes)
        length, packed = _in_zip_64([length, packed], extra)
        end = offset + 30 + name_bytes + extra_bytes + packed
        if flags & _SIZES_FOLLOW or end > size:
            return
        yield Member(
            name=_name(name, flags),
            method=method,
            flags=flags,
            crc=crc,
            packed_bytes=packed,
            size_bytes=length,
            offset=offset,
        )
        offset = end


def _in_zip_64(values: list[int], extra: bytes) -> list[int]:
    """Sizes and offset, with those that did not fit into 32 bits taken from the extra field 1 (section 4.5.3)."""
    at = 0
    while at + 4 <= len(extra):
        kind, length = struct.unpack("<HH", extra[at : at + 4])
        body = extra[at + 4 : at + 4 + length]
        if kind == 1:
            for index, value in enumerate(values):
                if value == _IN_ZIP_64 and len(body) >= 8:
                    values[index], body = int.from_bytes(body[:8], "little"), body[8:]
            break
        at += 4 + length
    return values


def _inflated(packed: bytes, member: Member) -> bytes:
    """At most what the directory declares, and one byte more."""
    stream = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        data = stream.decompress(packed, member.size_bytes + 1)
    except zlib.error as error:
        raise _damaged(member.name, repr(error)) from error
    if not stream.eof:
        raise _damaged(member.name, "longer than declared, or cut off")
    return data


def _name(raw: bytes, flags: int) -> str:
    return raw.decode("utf-8" if flags & _UTF_8 else "cp437", "replace")


def _damaged(name: str, details: str) -> DamagedMember:
    return DamagedMember(Text("'{name}' in the file is damaged.", name=name), details=details)


def _trap(path: Path, details: str) -> BadInput:
    return BadInput(
        Text("'{name}' says that it holds more than it can. It is damaged, or a trap.", name=path.name),
        hint=Text("Use another copy of it."),
        details=details,
    )
