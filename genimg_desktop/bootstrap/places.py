"""Where the private environment is, and what belongs to it."""

from __future__ import annotations

import os
import sys
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple


class Places(NamedTuple):
    """root: the checkout. home: the folder that holds the environment, the checkout itself if it can be written."""

    root: Path
    home: Path

    @property
    def environment(self) -> Path:
        return self.home / ".venv"

    @property
    def python(self) -> Path:
        return self.environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    @property
    def stamp(self) -> Path:
        """Written last, so that an environment that carries it is whole."""
        return self.environment / "genimg-setup.json"

    @property
    def work(self) -> Path:
        return self.home / ".genimg-setup"

    @property
    def log(self) -> Path:
        return self.work / "setup.log"

    @property
    def temporary(self) -> Path:
        """pip unpacks here, so that the disk whose free space was checked is the disk that is filled."""
        return self.work / "tmp"

    @property
    def lock(self) -> Path:
        return self.work / "lock"

    @property
    def project(self) -> Path:
        return self.root / "pyproject.toml"

    @property
    def constraints(self) -> Path:
        return self.root / "requirements" / "constraints.txt"

    def site_packages(self) -> Path:
        """The folder of installed libraries; it need not exist yet."""
        if os.name == "nt":
            return self.environment / "Lib" / "site-packages"
        found = sorted((self.environment / "lib").glob("python3*/site-packages"))
        return found[-1] if found else self.environment / "lib" / "site-packages"


def find_places(root: Path, environ: Mapping[str, str]) -> Places:
    """Beside the checkout; in the user's data folder when the checkout cannot be written and holds no environment."""
    beside = Places(root, root)
    if beside.stamp.exists() or os.access(root, os.W_OK):
        return beside
    name = f"{root.name}-{zlib.crc32(str(root).encode()):08x}"
    return Places(root, user_data(environ, sys.platform) / "genimg" / "environments" / name)


def user_data(environ: Mapping[str, str], system: str) -> Path:
    """The folder for data of the user's programs, as platformdirs says (which is not installed yet)."""
    if system == "win32":
        return Path(environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if system == "darwin":
        return Path.home() / "Library" / "Application Support"
    return Path(environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
