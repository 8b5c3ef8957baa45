"""The log file: ten files of one megabyte at most, local, for the person and for a bug report."""

from __future__ import annotations

import logging
import logging.handlers
from pathlib import Path

LOG_NAME = "genimg.log"


def start_log(folder: Path) -> None:
    """Write warnings and notes of the program to ``folder``; a folder that cannot be written is no reason to stop."""
    root = logging.getLogger("genimg_desktop")
    root.setLevel(logging.INFO)
    if root.handlers:
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = logging.handlers.RotatingFileHandler(
            folder / LOG_NAME, maxBytes=1_000_000, backupCount=9, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
