"""Finding equal records in a file: plain, packed with gzip, or inside a tar."""

from __future__ import annotations

import gzip
import struct
import tarfile
import tempfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Literal

import numpy as np

from genimg_desktop.core.context import Context
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.files import read_limited
from genimg_desktop.core.text import Text
from genimg_desktop.image.picture_items import LARGEST_SET, Listing, escaped

LARGEST_UNPACKED_BYTES = 2_000_000_000
_IDX_IMAGES, _IDX_LABELS = b"\0\0\x08\x03", b"\0\0\x08\x01"
_IDX_LARGEST_SIDE = 4096
_GZIP, _TAR = b"\x1f\x8b", b"ustar"
_CHUNK_BYTES = 1 << 20
_RECORDS_AT_ONCE = 500
_CIFAR_VALUES = 3 * 32 * 32
_CIFAR_10 = ("airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck")
_CIFAR_FORMS = ((1, (10,), "batches.meta.txt"), (2, (20, 100), "fine_label_names.txt"))
"""Label bytes of a record, how many values each may have, and the file with the names of the last one."""

Find = Callable[[str], bytes | None]
"""The content of a small file that lies beside another one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordFile:
    """Equal records in an open file.

    first: where record 0 starts. step: bytes from one record to the next. skip: bytes of a record before its pixels.
    labels: one for each record.
    """

    file: IO[bytes]
    name: str
    stamp: str
    kind: Literal["MNIST", "CIFAR"]
    width: int
    height: int
    first: int
    step: int
    skip: int
    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Region:
    """A file, or a member of a tar."""

    file: IO[bytes]
    name: str
    first: int
    size: int
    stamp: str
    find: Find

    def read(self, at: int, count: int) -> bytes:
        """Bytes of the region, counted from its start."""
        self.file.seek(self.first + at)
        return self.file.read(max(0, min(count, self.size - at)))


def is_pickle(head: bytes) -> bool:
    """Whether these are the first bytes of a Python pickle, protocol 2 to 5."""
    return head[:1] == b"\x80" and head[1:2] in (b"\2", b"\3", b"\4", b"\5")


def pickle_refused(name: str) -> BadInput:
    """What is said to CIFAR in the form that could run programs."""
    return BadInput(
        Text("'{name}' holds Python pickles, which could run any program; they are not opened.", name=escaped(name)),
        hint=Text("Download the 'binary version' of this data set instead."),
    )


def record_files(path: Path, listing: Listing) -> list[RecordFile]:
    """The records in a file; none when it holds something else. The caller closes them. Raises BadInput."""
    try:
        info = path.stat()
        file: IO[bytes] = path.open("rb")
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise BadInput(Text("'{name}' cannot be read: {why}", name=path.name, why=why), details=repr(error)) from error
    found: list[RecordFile] = []
    try:
        if file.read(2) == _GZIP:
            with file as packed:
                if not _is_worth_unpacking(packed):
                    return []
                file = _unpacked(packed, path.name, listing.ctx)
        stamp = f"{info.st_size}-{info.st_mtime_ns}"
        for region in _regions(file, path, stamp):
            found += _records(region, listing)
    finally:
        if not found:
            file.close()
    return found


def _is_worth_unpacking(packed: IO[bytes]) -> bool:
    """Whether a gzip file begins like something that may hold records, by its first bytes alone."""
    packed.seek(0)
    try:
        head = zlib.decompressobj(31).decompress(packed.read(_CHUNK_BYTES), 512)
    except zlib.error:
        return False
    return head[:4] == _IDX_IMAGES or head[257:262] == _TAR or is_pickle(head)


def _unpacked(packed: IO[bytes], name: str, ctx: Context) -> IO[bytes]:
    """What a gzip file holds, in a temporary file that vanishes when it is closed."""
    packed.seek(0)
    out = tempfile.TemporaryFile(prefix="genimg-")  # noqa: SIM115  closed by whoever reads it
    try:
        with gzip.GzipFile(fileobj=packed) as stream:
            while chunk := stream.read(_CHUNK_BYTES):
                ctx.check()
                out.write(chunk)
                if out.tell() > LARGEST_UNPACKED_BYTES:
                    limit = f"{LARGEST_UNPACKED_BYTES / 1e6:.0f}"
                    raise BadInput(Text("'{name}' unpacks to more than {limit} MB.", name=name, limit=limit))
    except (OSError, EOFError, zlib.error) as error:
        out.close()
        why = getattr(error, "strerror", None) or str(error)
        raise BadInput(Text("'{name}' cannot be unpacked: {why}", name=name, why=why), details=repr(error)) from error
    except BaseException:
        out.close()
        raise
    return out


def _regions(file: IO[bytes], path: Path, stamp: str) -> list[_Region]:
    """The file itself, or the members of the tar that it is."""
    file.seek(0)
    head = file.read(512)
    size = file.seek(0, 2)
    name = escaped(path.name)
    if head[257:262] != _TAR:
        name = name.removesuffix(".gz")
        return [
            _Region(file=file, name=name, first=0, size=size, stamp=stamp, find=lambda beside: _beside(path, beside))
        ]
    file.seek(0)
    try:
        with tarfile.open(fileobj=file, mode="r:", ignore_zeros=False) as tar:
            members = [member for member in tar if member.isreg() and not member.issparse()]
    except (tarfile.TarError, OSError, ValueError) as error:
        raise BadInput(
            Text("The archive '{name}' is damaged or was not copied to its end.", name=name), details=repr(error)
        ) from error
    places = {member.name.rsplit("/", 1)[-1]: member for member in members}

    def find(beside: str) -> bytes | None:
        member = places.get(beside)
        if member is None or member.size > LARGEST_SET + 8:
            return None
        file.seek(member.offset_data)
        return file.read(member.size)

    return [
        _Region(
            file=file,
            name=escaped(member.name.rsplit("/", 1)[-1]),
            first=member.offset_data,
            size=member.size,
            stamp=f"{stamp}@{member.offset_data}",
            find=find,
        )
        for member in sorted(members, key=lambda member: member.name)
    ]


def _beside(path: Path, name: str) -> bytes | None:
    """A small neighbour of a file, unpacked; None when it is not there or too large."""
    for candidate in (path.with_name(name), path.with_name(name + ".gz")):
        if not candidate.is_file():
            continue
        try:
            data = read_limited(candidate, LARGEST_SET + 8)
            return zlib.decompressobj(31).decompress(data, LARGEST_SET + 8) if data[:2] == _GZIP else data
        except (BadInput, zlib.error):
            return None  # the pictures are then used without classes, and the caller says so
    return None


def _records(region: _Region, listing: Listing) -> list[RecordFile]:
    head = region.read(0, 16)
    if is_pickle(head):
        raise pickle_refused(region.name)
    if head[:4] == _IDX_IMAGES:
        return [_idx(region, head, listing)]
    return _cifar(region, listing.ctx)


def _idx(region: _Region, head: bytes, listing: Listing) -> RecordFile:
    """An idx file of pictures: four bytes of kind, then count, height and width, big-endian."""
    count, height, width = struct.unpack(">III", head[4:].ljust(12, b"\0"))
    if not (0 < height <= _IDX_LARGEST_SIDE and 0 < width <= _IDX_LARGEST_SIDE and count <= LARGEST_SET):
        raise BadInput(
            Text("'{name}' begins like a file of MNIST, but its sizes make no sense.", name=region.name),
            details=f"{count} x {height} x {width}",
        )
    there = min(count, (region.size - 16) // (height * width))
    if there < count:
        listing.refuse(
            region.name,
            Text(
                "'{name}' is cut off: {there} of its {count} pictures are there.",
                name=region.name,
                there=there,
                count=count,
            ),
        )
    beside = region.name.replace("images", "labels").replace("idx3", "idx1")
    data = region.find(beside) if beside != region.name else None
    labels: tuple[str, ...] = ("",) * there
    if data is not None:
        if data[:4] == _IDX_LABELS and len(data) == 8 + count and data[4:8] == head[4:8]:
            labels = tuple(str(value) for value in data[8 : 8 + there])
        else:
            listing.refuse(beside, Text("'{name}' does not fit its pictures; they have no classes.", name=beside))
    return RecordFile(
        file=region.file,
        name=region.name,
        stamp=region.stamp,
        kind="MNIST",
        width=width,
        height=height,
        first=region.first + 16,
        step=height * width,
        skip=0,
        labels=labels,
    )


def _cifar(region: _Region, ctx: Context) -> list[RecordFile]:
    """A binary batch of CIFAR. It has no head: it is one when its length fits and every label is possible."""
    for skip, ranges, names_file in _CIFAR_FORMS:
        step = skip + _CIFAR_VALUES
        count = region.size // step
        if region.size % step or not 0 < count <= LARGEST_SET:
            continue
        values = _cifar_labels(region, step, ranges, ctx)
        if values is None:
            continue
        said = (region.find(names_file) or b"").decode("utf-8", errors="replace").split()
        known = said if len(said) == ranges[-1] else _CIFAR_10 if ranges == (10,) else range(ranges[-1])
        names = [str(name) for name in known]
        return [
            RecordFile(
                file=region.file,
                name=region.name,
                stamp=region.stamp,
                kind="CIFAR",
                width=32,
                height=32,
                first=region.first,
                step=step,
                skip=skip,
                labels=tuple(names[value] for value in values),
            )
        ]
    return []


def _cifar_labels(region: _Region, step: int, ranges: tuple[int, ...], ctx: Context) -> list[int] | None:
    """The last label of every record; None as soon as one is out of range, or when the file is all zeros."""
    labels: list[int] = []
    is_blank = True
    for at in range(0, region.size, step * _RECORDS_AT_ONCE):
        ctx.check()
        data = np.frombuffer(region.read(at, step * _RECORDS_AT_ONCE), np.uint8)
        if data.size % step:
            return None
        rows = data.reshape(-1, step)
        if any((rows[:, place] >= high).any() for place, high in enumerate(ranges)):
            return None
        is_blank = is_blank and not rows.any()
        labels += rows[:, len(ranges) - 1].tolist()
    return None if is_blank else labels
