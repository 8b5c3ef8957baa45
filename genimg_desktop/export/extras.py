"""Libraries that only some exports need: looked for without being loaded, and asked for in one sentence."""

from __future__ import annotations

import shlex
import subprocess
import sys
from importlib.util import find_spec

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text


def is_installed(module: str) -> bool:
    """Whether a module could be imported."""
    try:
        return find_spec(module) is not None
    except (ImportError, ValueError):  # hidden, or half removed
        return False


def install_command(package: str) -> str:
    """What to type to get a library into the Python that runs this program."""
    words = [sys.executable or "python3", "-m", "pip", "install", package]
    return subprocess.list2cmdline(words) if sys.platform == "win32" else shlex.join(words)


def needs(what: Text, package: str) -> BadInput:
    """``what`` cannot be done because a library is missing; the hint says the command."""
    return BadInput(
        Text("{what} needs the library '{package}', which is not installed.", what=what, package=package),
        hint=Text("To install it, type: {command}", command=install_command(package)),
    )
