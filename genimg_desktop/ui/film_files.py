"""Which film to open, by dialog or drop, and where its keyframes go."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QFileDialog, QWidget

from genimg_desktop.app.session import Session
from genimg_desktop.ui.i18n import tr

_CARRIERS = ("json", "gif", "webp", "png", "apng", "mp4", "m4v", "webm")
"""Suffixes of files that may carry a film."""


def film_dropped(mime: QMimeData) -> Path | None:
    """The file in a drag that may carry a film; None for any other drag."""
    paths = (Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
    return next((path for path in paths if path.suffix[1:].lower() in _CARRIERS), None)


def ask_film_to_open(session: Session, parent: QWidget) -> QFileDialog:
    """Asks for a file of keyframes, or a film that was exported with its recipe."""
    dialog = QFileDialog(parent, tr("Open film"), str(session.exporter.folder))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    patterns = " ".join(f"*.{suffix}" for suffix in _CARRIERS)
    dialog.setNameFilters([f"{tr('Films and keyframes')} ({patterns})", f"{tr('All files')} (*)"])
    dialog.finished.connect(dialog.deleteLater)
    dialog.fileSelected.connect(lambda name: session.timeline.open_file(Path(name)))
    return dialog


def ask_where_to_save(session: Session, parent: QWidget) -> QFileDialog:
    """Asks for the file that gets the keyframes."""
    dialog = QFileDialog(parent, tr("Save keyframes"), str(session.exporter.folder))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([f"{tr('Keyframes')} (*.json)"])
    dialog.setDefaultSuffix("json")
    dialog.finished.connect(dialog.deleteLater)
    dialog.fileSelected.connect(lambda name: session.timeline.save_file(Path(name)))
    return dialog
