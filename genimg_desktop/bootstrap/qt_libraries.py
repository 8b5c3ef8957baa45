"""The system libraries that Qt needs on Linux: which are missing, and the command that installs them.

Found one at a time in a bare Debian 12; a desktop usually has them all.
"""

from __future__ import annotations

import ctypes
import shutil
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from genimg_desktop.bootstrap.sentences import told


class Library(NamedTuple):
    """file: what the loader looks for. apt, dnf: the packages that hold it."""

    file: str
    apt: str
    dnf: str


ALWAYS = (
    Library("libGL.so.1", "libgl1", "libglvnd-glx"),
    Library("libEGL.so.1", "libegl1", "libglvnd-egl"),
    Library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
    Library("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
    Library("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    Library("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
)
"""Needed even without a screen."""

WINDOW = (
    Library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    Library("libxcb-image.so.0", "libxcb-image0", "xcb-util-image"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    Library("libxcb-randr.so.0", "libxcb-randr0", "libxcb"),
    Library("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil"),
    Library("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    Library("libxcb-sync.so.1", "libxcb-sync1", "libxcb"),
    Library("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb"),
    Library("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
    Library("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb"),
)
"""Needed by a window on X11 besides."""


def needed_libraries(environ: Mapping[str, str], *, window: bool) -> tuple[Library, ...]:
    """The libraries of this start: a platform other than X11 that the person chose needs fewer."""
    is_x11 = environ.get("QT_QPA_PLATFORM", "xcb").startswith("xcb")
    return ALWAYS + WINDOW if window and is_x11 else ALWAYS


def missing(libraries: Iterable[Library], load: Callable[[str], object] = ctypes.CDLL) -> list[Library]:
    """Those that the loader cannot load."""
    return [library for library in libraries if not _loads(library, load)]


def advice(
    libraries: Iterable[Library],
    load: Callable[[str], object] = ctypes.CDLL,
    which: Callable[[str], str | None] = shutil.which,
) -> str:
    """ "" when all can be loaded, else which are missing and the line to type."""
    lacking = missing(libraries, load)
    if not lacking:
        return ""
    names = " ".join(each.file for each in lacking)
    sentence = told("Qt needs system libraries that are missing here: {names}", names=names)
    if which("apt-get"):
        line = f"sudo apt install {_once(each.apt for each in lacking)}"
    elif which("dnf"):
        line = f"sudo dnf install {_once(each.dnf for each in lacking)}"
    else:
        return sentence + "\n" + told("Install the packages of your system that hold them.")
    return sentence + "\n" + told("Install them with:") + f"\n    {line}"


def _loads(library: Library, load: Callable[[str], object]) -> bool:
    try:
        load(library.file)
    except OSError:
        return False
    return True


def _once(names: Iterable[str]) -> str:
    return " ".join(dict.fromkeys(names))
