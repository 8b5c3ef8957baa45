"""Every sentence of the set-up, in English and Chinese: it is said before Qt and its translations are there.

The call sites carry the English; chinese.py holds the other. A test fails when one is missing there.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

from genimg_desktop.bootstrap.chinese import CHINESE


class SetupStopped(Exception):
    """The set-up or the start cannot go on; the text is whole sentences for a person, in the person's language."""


def told(english: str, /, **values: object) -> str:
    """``english`` in the language of the system, with the values put in."""
    template = CHINESE.get(english, english) if speaks_chinese(os.environ, sys.platform) else english
    return template.format(**values)


def speaks_chinese(environ: Mapping[str, str], system: str) -> bool:
    """Whether the person's system is set to Chinese."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if environ.get(name):
            return environ[name].lower().startswith("zh")
    return _windows_language(system) == 0x04


def _windows_language(system: str) -> int:
    """The primary language of the Windows display, 0 elsewhere."""
    if sys.platform == "win32" and system == "win32":
        import ctypes

        return int(ctypes.windll.kernel32.GetUserDefaultUILanguage()) & 0x3FF
    return 0
