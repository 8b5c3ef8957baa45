"""Commands on the selection and the canvas that need a window: the clipboard, and dialogs that ask for a number."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from genimg_desktop.app.selected_pixels import Clip
from genimg_desktop.image.mask_edges import LARGEST_GROWTH_PX, LARGEST_SIGMA_PX
from genimg_desktop.ui.i18n import tr
from genimg_desktop.ui.mask_dialogs import AmountDialog
from genimg_desktop.ui.pictures import to_image
from genimg_desktop.ui.size_dialogs import CanvasSizeDialog, ScaleDialog

if TYPE_CHECKING:
    from genimg_desktop.ui.main_window import MainWindow

CLIP_FORMAT = "application/x-genimg-clip"
"""Beside the picture for other programs: by this we know what we copied ourselves, and where it lay."""


class CanvasCommands:
    """Binds them for one window."""

    def __init__(self, window: MainWindow) -> None:
        self._window, self._session = window, window.session
        self._verbs = self._session.canvas
        bind = self._session.commands.bind
        selecting, pixels = self._verbs.selecting, self._verbs.pixels

        def has_any() -> bool:
            return selecting.has_any

        bind("edit.cut", lambda: self._attempt(lambda: pixels.cut(put_in_clipboard)), enabled=has_any)
        bind(
            "edit.copy_part",
            lambda: self._attempt(lambda: pixels.copy(put_in_clipboard)),
            enabled=lambda: self._verbs.has_node,
        )
        for name, run in (
            ("select.feather", selecting.feather),
            ("select.grow", selecting.grow),
            ("select.shrink", selecting.shrink),
            ("select.border", selecting.border),
            ("select.smooth", selecting.smooth),
        ):
            bind(name, partial(self._ask, name, run), enabled=has_any)
        bind("image.size", self._ask_scale, enabled=lambda: self._verbs.has_layers)
        bind("image.canvas", self._ask_canvas)

    def copy_merged(self) -> bool:
        """Copy what is seen of the selected part; False when nothing is selected."""
        if not self._verbs.selecting.has_any:
            return False
        self._attempt(lambda: self._verbs.pixels.copy_merged(put_in_clipboard))
        return True

    def paste(self) -> bool:
        """Paste what we copied ourselves, at its place; False when the clipboard holds something else."""
        clip, mime = self._verbs.pixels.clip, QGuiApplication.clipboard().mimeData()
        if clip is None or mime is None or bytes(mime.data(CLIP_FORMAT).data()) != clip.key.encode():
            return False
        self._attempt(self._verbs.pixels.paste)
        return True

    def _ask(self, name: str, run: Callable[[float], object]) -> None:
        title, largest, note = {
            "select.feather": (tr("Feather selection"), LARGEST_SIGMA_PX, tr("The edge becomes a soft one.")),
            "select.grow": (tr("Grow selection"), LARGEST_GROWTH_PX, tr("The edge moves outwards.")),
            "select.shrink": (tr("Shrink selection"), LARGEST_GROWTH_PX, tr("The edge moves inwards.")),
            "select.border": (tr("Border of the selection"), LARGEST_GROWTH_PX, tr("A band along the edge.")),
            "select.smooth": (
                tr("Smooth selection"),
                LARGEST_SIGMA_PX,
                tr("Corners become round; specks and holes smaller than this go."),
            ),
        }[name]
        dialog = AmountDialog(
            title, (0.5, largest), note, lambda amount: self._attempt(lambda: run(amount)), self._window
        )
        dialog.open()

    def _ask_scale(self) -> None:
        document, sizing = self._session.artboard.document, self._verbs.sizing
        ScaleDialog(
            document.width,
            document.height,
            lambda width, height, way: self._attempt(lambda: sizing.scale(width, height, way)),
            self._window,
        ).open()

    def _ask_canvas(self) -> None:
        document, sizing = self._session.artboard.document, self._verbs.sizing
        CanvasSizeDialog(
            document.width,
            document.height,
            lambda width, height, anchor: self._attempt(lambda: sizing.resize_canvas(width, height, anchor)),
            self._window,
        ).open()

    def _attempt(self, action: Callable[[], object]) -> None:
        self._session.attempt(action)


def put_in_clipboard(clip: Clip) -> None:
    """For other programs a picture; for us a key."""
    mime = QMimeData()
    mime.setImageData(to_image(clip.pixels))
    mime.setData(CLIP_FORMAT, clip.key.encode())
    QGuiApplication.clipboard().setMimeData(mime)
