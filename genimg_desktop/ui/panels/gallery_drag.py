"""How pictures of the gallery travel: by their numbers inside the program, as files to every other one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, QMetaType, QMimeData, QTimer, QUrl

MIME = "application/x-genimg-gallery"
MOST_DRAGGED = 200
_URIS = "text/uri-list"
_LONGEST_WAIT_MS = 30_000


class GalleryMime(QMimeData):
    """The numbers of pictures; their files are made only when another program asks for them, which it does when the
    mouse is let go.

    ask_files(take): has files made or found in the background and gives them to ``take``.
    """

    def __init__(self, ids: Sequence[int], ask_files: Callable[[Callable[[list[Path]], None]], object]) -> None:
        super().__init__()
        self.setData(MIME, ",".join(str(i) for i in ids).encode())
        self._ask_files = ask_files
        self._files: list[Path] | None = None

    def formats(self) -> list[str]:
        """Ours, and files."""
        return [MIME, _URIS]

    def hasFormat(self, mime_type: str) -> bool:
        """Whether it can be had in this form; asking makes no file."""
        return mime_type in (MIME, _URIS)

    def retrieveData(self, mime_type: str, kind: QMetaType) -> object:
        """The numbers, or the files as a list of addresses."""
        if mime_type != _URIS:
            return super().retrieveData(mime_type, kind)
        return [QUrl.fromLocalFile(str(path)) for path in self.files()]  # Qt makes bytes of it where those are wanted

    def files(self) -> list[Path]:
        """The files, waited for; what is not there in time is left out."""
        if self._files is None:
            loop, found = QEventLoop(), list[Path]()

            def take(files: list[Path]) -> None:
                found.extend(files)
                loop.quit()

            self._ask_files(take)
            if not found:
                guard = QTimer(singleShot=True, interval=_LONGEST_WAIT_MS)
                guard.timeout.connect(loop.quit)
                guard.start()
                loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            self._files = found
        return self._files


def is_gallery(data: QMimeData) -> bool:
    """Whether pictures of the gallery are dragged."""
    return data.hasFormat(MIME)


def entries_of(data: QMimeData) -> list[int]:
    """The numbers that a drag carries; [] for any other drag."""
    if not data.hasFormat(MIME):
        return []
    parts = bytes(data.data(MIME).data()).decode("ascii", "replace").split(",")
    return [int(part) for part in parts if part.isascii() and part.isdigit()]
