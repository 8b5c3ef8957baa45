"""The order in which Windows must load libraries: the compiler's runtime and PyTorch's core before Qt.

Qt brings a compiler runtime of its own. When it is loaded first, a later ``import torch`` may meet the wrong one and
fail with WinError 1114 in c10.dll (pytorch issues 166628 and 169429). torch itself stays unimported here: that takes
seconds, and the window is painted before it.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import sys
from collections.abc import Callable
from pathlib import Path

RUNTIME = ("vcruntime140.dll", "vcruntime140_1.dll", "msvcp140.dll")
SEARCH_BESIDE_AND_DEFAULT = 0x1100
"""LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS: what torch itself asks for."""


def libraries_in_order(system_root: Path, torch_folder: Path | None) -> list[Path]:
    """The files to load before Qt, in order; those that do not exist are left out."""
    wanted = [system_root / "System32" / name for name in RUNTIME]
    if torch_folder is not None:
        wanted.append(torch_folder / "lib" / "c10.dll")
    return [path for path in wanted if path.is_file()]


def torch_folder() -> Path | None:
    """Where torch is installed, without importing it."""
    spec = importlib.util.find_spec("torch")
    return Path(spec.origin).parent if spec is not None and spec.origin else None


def load_before_qt(system: str = sys.platform, load: Callable[..., object] = ctypes.CDLL) -> dict[str, str]:
    """Load them on Windows, nothing elsewhere. Returns the file name and the reason of each that refused.

    A refusal is for the log: Qt still works without PyTorch, and importing torch later says what is wrong.
    """
    refused: dict[str, str] = {}
    if system != "win32":
        return refused
    for path in libraries_in_order(Path(os.environ.get("SYSTEMROOT", r"C:\Windows")), torch_folder()):
        try:
            load(str(path), winmode=SEARCH_BESIDE_AND_DEFAULT)
        except OSError as error:
            refused[path.name] = str(error)
    return refused
