"""What the set-up needs of the computer, each with the sentence that says so when it is not there."""

from __future__ import annotations

import importlib.util
import platform
import shutil
import sys
from pathlib import Path

from genimg_desktop.bootstrap.places import Places
from genimg_desktop.bootstrap.sentences import SetupStopped, told


def require_python(system: str, machine: str, *, is_64_bit: bool) -> None:
    """Stop on a computer for which PyTorch has no builds. (The version of Python is main.py's to check.)"""
    if not is_64_bit:
        raise SetupStopped(told("This is a 32-bit Python; install the 64-bit one and start again with it."))
    if system == "darwin" and machine == "x86_64":
        raise SetupStopped(
            told(
                "PyTorch has no builds for Intel Macs any more. On a Mac with Apple silicon install the arm64 build of "
                "Python and start again with it."
            )
        )


def require_venv_module() -> None:
    """Stop when this Python cannot make environments, as Debian ships it."""
    if any(importlib.util.find_spec(name) is None for name in ("venv", "ensurepip")):
        raise SetupStopped(
            told(
                "This Python cannot make private environments: its venv module is missing. On Debian and Ubuntu "
                "install it with: sudo apt install python{major}.{minor}-venv",
                major=sys.version_info[0],
                minor=sys.version_info[1],
            )
        )


def require_writable(places: Places) -> None:
    """Stop when the folder of the environment cannot be written."""
    try:
        places.work.mkdir(parents=True, exist_ok=True)
        probe = places.work / "writable"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise SetupStopped(
            told(
                "The folder {folder} cannot be written ({reason}). Move the program to a folder of yours, or free "
                "some space, and start again.",
                folder=places.home,
                reason=error.strerror or error,
            )
        ) from error


def require_room(folder: Path, needed_mb: int) -> None:
    """Stop before a download that the disk cannot hold. ``needed_mb``: unpacked and while unpacking."""
    free_mb = shutil.disk_usage(folder).free // 1_000_000
    if free_mb < needed_mb:
        raise SetupStopped(
            told(
                "There is not enough room on the disk of {folder}: about {needed} is needed, {free} is free. "
                "Free some space and start again; what is already there is kept.",
                folder=folder,
                needed=size_words(needed_mb),
                free=size_words(free_mb),
            )
        )


def size_words(megabytes: int) -> str:
    """190 -> "190 MB", 2500 -> "2.5 GB"."""
    return f"{megabytes / 1000:.1f} GB" if megabytes >= 1000 else f"{megabytes} MB"


def check_machine(places: Places) -> None:
    """Everything that can be known before the first step."""
    require_python(sys.platform, platform.machine(), is_64_bit=sys.maxsize > 2**32)
    require_writable(places)
    if not places.python.exists():
        require_venv_module()


def base_python() -> str:
    """The Python outside every environment: the environment that is running may be the one to replace."""
    return str(getattr(sys, "_base_executable", "") or sys.executable)
