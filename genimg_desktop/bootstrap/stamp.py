"""The stamp of a finished environment: what it was made for. A start with a fitting stamp installs nothing."""

from __future__ import annotations

import contextlib
import json
import os
import zlib
from collections.abc import Collection, Mapping
from typing import NamedTuple

from genimg_desktop.bootstrap.places import Places

FORMAT = "1"
"""Part of every key: raise it when the set-up itself changes what it installs."""


class Stamp(NamedTuple):
    """key: of the pins (empty while an installation is not finished). python: the interpreter, as `interpreter` gives.

    version: the "3.11" of the environment. extras: optional groups that are installed. torch_wish: what the user asked
    for ("", "cpu" or "cuda"). torch_build: what was installed ("cpu" or "cuda").
    """

    key: str = ""
    python: str = ""
    version: str = ""
    extras: tuple[str, ...] = ()
    torch_wish: str = ""
    torch_build: str = ""


def wanted_key(places: Places) -> str:
    """Checksums of the project file, of the pins and of the place of the checkout (which is inside the environment).

    CRC-32 with the length: it only has to notice an edit, and hashlib would cost each start five milliseconds.
    """
    parts = (places.project.read_bytes(), places.constraints.read_bytes(), str(places.root).encode())
    return " ".join([FORMAT, *(f"{len(part)}:{zlib.crc32(part):08x}" for part in parts)])


def interpreter(places: Places) -> str:
    """Names the file behind the environment's Python without running it; empty when it is gone.

    A system upgrade that puts another Python behind the same link changes it.
    """
    try:
        facts = places.python.stat()
    except OSError:
        return ""
    return f"{os.path.realpath(places.python)} {facts.st_size} {facts.st_mtime_ns}"


def read_stamp(places: Places) -> Stamp:
    """The stamp, or an empty one when there is none that can be read."""
    try:
        found = json.loads(places.stamp.read_text(encoding="utf-8"))
        return Stamp(**{**found, "extras": tuple(found["extras"])})
    except (OSError, ValueError, TypeError, KeyError):
        return Stamp()


def write_stamp(places: Places, stamp: Stamp) -> None:
    """Replace the stamp in one step."""
    beside = places.stamp.with_suffix(".new")
    beside.write_text(json.dumps(stamp._asdict(), indent=1), encoding="utf-8")
    beside.replace(places.stamp)


def void_stamp(places: Places) -> None:
    """Say that an installation is under way; the extras and the torch of before stay known."""
    with contextlib.suppress(FileNotFoundError):
        write_stamp(places, read_stamp(places)._replace(key=""))


def torch_fits(stamp: Stamp, wish: str) -> bool:
    """Whether the installed build is what ``wish`` asks for; no wish is content with any."""
    return not wish or wish in (stamp.torch_wish, stamp.torch_build)


def is_current(places: Places, stamp: Stamp, extras: Collection[str], environ: Mapping[str, str]) -> bool:
    """Whether the environment can be used as it is."""
    return (
        bool(stamp.key)
        and stamp.key == wanted_key(places)
        and stamp.python == interpreter(places)
        and set(extras) <= set(stamp.extras)
        and torch_fits(stamp, environ.get("GENIMG_TORCH", "").lower())
    )
