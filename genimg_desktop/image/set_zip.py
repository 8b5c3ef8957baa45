"""A zip of pictures, read in place. Nothing is unpacked to disk, so what its names say can do no harm."""

from __future__ import annotations

import contextlib
import zipfile
import zlib
from concurrent.futures import Future, ThreadPoolExecutor, wait
from pathlib import Path

from genimg_desktop.core.context import Context
from genimg_desktop.core.errors import BadInput, BadPicture
from genimg_desktop.core.text import Text
from genimg_desktop.image.codecs import OpenedPicture, open_picture_bytes
from genimg_desktop.image.picture_items import HEAD_BYTES, Listing, PictureItem, is_hidden, needs_a_look

LARGEST_MEMBER_BYTES = 256 * 1024 * 1024
SMALL_BYTES = 16 * 1024 * 1024
LARGEST_RATIO = 200
"""A member above SMALL_BYTES that shrank more than this is a trap: pictures are packed already."""
_ENCRYPTED, _UTF_8 = 0x1, 0x800
_POLL_S = 0.05
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError)
"""What reading one member of a damaged, changed or rare zip raises."""


class ZipSource:
    """Reads the members of one open zip, from any thread."""

    def __init__(self, file: zipfile.ZipFile, members: dict[str, zipfile.ZipInfo]) -> None:
        self._file, self._members = file, members

    def read(self, item: PictureItem) -> bytes:
        """The member, never more than its head declares. Raises BadInput."""
        name = item.name.rsplit("/", 1)[-1]
        try:
            with self._file.open(self._members[item.name]) as member:
                return member.read()
        except _BROKEN as error:
            raise BadPicture(
                Text("'{name}' is damaged inside the zip, or packed in a rare way.", name=name),
                hint=Text("Unpack the zip with another program and choose the folder."),
                details=repr(error),
            ) from error

    def decode(self, data: bytes, item: PictureItem, at_least_px: int | None) -> OpenedPicture:
        """The picture, without what else the file says. Raises BadPicture."""
        name = item.name.rsplit("/", 1)[-1]
        return open_picture_bytes(data, name, at_least_px=at_least_px, with_notes=False)

    def close(self) -> None:
        """Close the zip."""
        self._file.close()


def list_zip(path: Path, listing: Listing) -> ZipSource:
    """Put every picture of a zip into the listing. Raises BadInput for one that is damaged, locked or a trap."""
    try:
        file = _opened(path, listing.ctx)
    except _BROKEN as error:
        raise BadInput(
            Text("The zip '{name}' is damaged or was not copied to its end.", name=path.name),
            hint=Text("Copy or download it again."),
            details=repr(error),
        ) from error
    try:
        return ZipSource(file, _members(file, path, listing))
    except BaseException:
        file.close()
        raise


def _opened(path: Path, ctx: Context) -> zipfile.ZipFile:
    """Open a zip: with 1,000,000 members that takes seconds, so a thread does it, which a cancel leaves behind."""
    pool = ThreadPoolExecutor(1)
    pending = pool.submit(zipfile.ZipFile, path)
    pool.shutdown(wait=False)
    try:
        while not wait([pending], timeout=_POLL_S).done:
            ctx.check()
    except BaseException:
        pending.add_done_callback(_close_late)
        raise
    return pending.result()


def _close_late(pending: Future[zipfile.ZipFile]) -> None:
    if pending.exception() is None:
        pending.result().close()


def _members(file: zipfile.ZipFile, path: Path, listing: Listing) -> dict[str, zipfile.ZipInfo]:
    """The pictures by their names in the set."""
    file_bytes = path.stat().st_size
    members: dict[str, zipfile.ZipInfo] = {}
    uses: dict[str, int] = {}
    locked = packed_bytes = 0
    for info in file.infolist():
        listing.step()
        packed_bytes += info.compress_size
        if packed_bytes > file_bytes:  # members that lie over one another
            raise _overfull(path)
        if info.is_dir():
            continue
        parts = _parts(info)
        if not parts or any(is_hidden(part) for part in parts):
            continue
        name = _unused("/".join(parts), members, uses)
        if info.flag_bits & _ENCRYPTED:
            locked += 1
            listing.refuse(name, Text("'{name}' is locked with a password.", name=parts[-1]))
        elif info.file_size > LARGEST_MEMBER_BYTES or _is_trap(info):
            if not needs_a_look(name):
                size = f"{info.file_size / 1e6:.0f}"
                listing.refuse(name, Text("'{name}' would fill {size} MB and is left out.", name=parts[-1], size=size))
        elif not needs_a_look(name) or _is_picture(file, info, name, listing):
            members[name] = info
    if locked and not members:
        raise BadInput(
            Text("The zip '{name}' is locked with a password.", name=path.name),
            hint=Text("Unpack it with another program and choose the folder."),
        )
    _add_items(members, listing)
    return members


def _overfull(path: Path) -> BadInput:
    return BadInput(
        Text("The zip '{name}' says that it holds more than fits in it. It is damaged, or a trap.", name=path.name),
        hint=Text("Use another copy of it."),
    )


def _add_items(members: dict[str, zipfile.ZipInfo], listing: Listing) -> None:
    """List them. A folder that holds the whole zip is only its wrapping, not a class."""
    tops = {name.partition("/")[0] if "/" in name else "" for name in members}
    is_wrapped = len(tops) == 1 and "" not in tops
    for name, info in members.items():
        folders = name.split("/")[:-1][1 if is_wrapped else 0 :]
        listing.ctx.check()
        listing.add(
            PictureItem(
                name=name,
                label=folders[0] if folders else "",
                size_bytes=info.file_size,
                stamp=f"{info.CRC:08x}-{info.file_size}",
            )
        )


def _parts(info: zipfile.ZipInfo) -> list[str]:
    """The parts of a member's name. ``..`` and drive letters lead nowhere: nothing is unpacked."""
    name = info.filename
    if not info.flag_bits & _UTF_8:  # most programs write UTF-8 without saying so; zipfile then reads it as CP437
        with contextlib.suppress(UnicodeError):
            name = name.encode("cp437").decode("utf-8")
    return [part for part in name.replace("\\", "/").split("/") if part not in ("", ".", "..")]


def _unused(name: str, members: dict[str, zipfile.ZipInfo], uses: dict[str, int]) -> str:
    """The name, with a number if the zip uses it again. uses: how often each was given; counting anew would be slow."""
    candidate = name
    while candidate in members:
        uses[name] = uses.get(name, 1) + 1
        candidate = f"{name} ({uses[name]})"
    return candidate


def _is_trap(info: zipfile.ZipInfo) -> bool:
    return info.file_size > SMALL_BYTES and info.file_size > LARGEST_RATIO * max(info.compress_size, 1)


def _is_picture(file: zipfile.ZipFile, info: zipfile.ZipInfo, name: str, listing: Listing) -> bool:
    try:
        with file.open(info) as member:
            return listing.judge(name, member.read(HEAD_BYTES))
    except _BROKEN:  # nothing says that it was a picture
        listing.skipped += 1
        return False
