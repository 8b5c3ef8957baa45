"""Called once by the program before it imports Qt: what must be right by then, or a sentence instead of a crash."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from genimg_desktop.bootstrap.qt_libraries import advice, needed_libraries
from genimg_desktop.bootstrap.sentences import SetupStopped, told
from genimg_desktop.bootstrap.windows_dlls import load_before_qt


def prepare_for_qt(*, window: bool) -> dict[str, str]:
    """``window``: a window on a screen; otherwise Qt draws offscreen. Changes os.environ where Qt reads it.

    Returns what Windows refused to load (see `load_before_qt`), for the log.
    Raises: SetupStopped, whose text says what is missing and how to get it.
    """
    refuse_pyside(importlib.metadata.version("PySide6-Essentials"), sys.version_info[:2])
    if sys.platform.startswith("linux"):
        require_screen(os.environ, window=window)
        lacking = advice(needed_libraries(os.environ, window=window))
        if lacking:
            raise SetupStopped(lacking)
        os.environ.update(input_method(os.environ, has_fcitx_plugin=_has_fcitx_plugin()))
    return load_before_qt()


def refuse_pyside(version: str, python: tuple[int, int]) -> None:
    """PySide6 6.12.0 releases None once per call; before Python 3.12 made None immortal that ends the process."""
    if version == "6.12.0" and python < (3, 12):
        raise SetupStopped(
            told(
                "PySide6 6.12.0 crashes on Python {python}. Install another one with: "
                'pip install "PySide6-Essentials<6.12", or use Python 3.12 or newer.',
                python=f"{python[0]}.{python[1]}",
            )
        )


def require_screen(environ: Mapping[str, str], *, window: bool) -> None:
    """Qt aborts without a word of ours when there is no screen."""
    if window and not any(environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        raise SetupStopped(
            told(
                "There is no screen here for the window (neither DISPLAY nor WAYLAND_DISPLAY is set). Commands such as "
                "generate need none; see --help."
            )
        )


def input_method(environ: Mapping[str, str], *, has_fcitx_plugin: bool) -> dict[str, str]:
    """What to set so that Chinese can be typed: the wheels of Qt hold no fcitx plugin, but fcitx also speaks ibus."""
    uses_fcitx = "fcitx" in environ.get("XMODIFIERS", "").lower() and not environ.get("WAYLAND_DISPLAY")
    is_open = environ.get("QT_IM_MODULE", "") in ("", "fcitx", "fcitx5") and not environ.get("QT_IM_MODULES")
    return {"QT_IM_MODULE": "ibus"} if uses_fcitx and is_open and not has_fcitx_plugin else {}


def _has_fcitx_plugin() -> bool:
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        return False
    return any(Path(spec.origin).parent.glob("Qt/plugins/platforminputcontexts/*fcitx*"))
