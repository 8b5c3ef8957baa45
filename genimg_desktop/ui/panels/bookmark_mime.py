"""How bookmarks travel when they are dragged inside the program: their numbers, nothing else."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData

MIME = "application/x-genimg-bookmarks"


def mime_of(bookmark_ids: Sequence[int]) -> QMimeData:
    """Pack the numbers of bookmarks."""
    data = QMimeData()
    data.setData(MIME, ",".join(str(i) for i in bookmark_ids).encode())
    return data


def bookmarks_of(data: QMimeData) -> list[int]:
    """The numbers that a drag carries; [] for any other drag."""
    if not data.hasFormat(MIME):
        return []
    parts = bytes(data.data(MIME).data()).decode("ascii", "replace").split(",")
    return [int(part) for part in parts if part.isascii() and part.isdigit()]
