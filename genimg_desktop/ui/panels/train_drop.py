"""Where a folder is dropped, and what to expect of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from genimg_desktop.app.recall import MODEL_SUFFIXES
from genimg_desktop.ui.drops import PICTURE_SUFFIXES
from genimg_desktop.ui.i18n import tr
from genimg_desktop.ui.icons import pixmap
from genimg_desktop.ui.tokens import RADIUS, SPACE_L, SPACE_M, SPACE_S, SPACE_XL, tokens_for
from genimg_desktop.ui.widgets.buttons import push_button
from genimg_desktop.ui.widgets.plain_label import PlainLabel

_ICON_PX = 44


def data_in(mime: QMimeData) -> Path | None:
    """The folder, zip or other file of pictures that is being dropped; None for single pictures and models."""
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    others = MODEL_SUFFIXES | PICTURE_SUFFIXES
    return next((path for path in paths if path.suffix.lower() not in others or path.is_dir()), None)


class DropTarget(QWidget):
    """A dashed frame that says what to do; it lights up while something is held over it."""

    def __init__(
        self, choose_folder: Callable[[], object], choose_file: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._is_lit = False
        self._picture = PlainLabel(parent=self)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.error = PlainLabel(parent=self, role="danger", is_wrapped=True)
        self.hint = PlainLabel(parent=self, role="dim", is_wrapped=True)
        title = PlainLabel(tr("Drop a folder of pictures here"), self, role="title", is_wrapped=True)
        more = PlainLabel(
            tr("A model learns to make pictures like yours. A few hundred are a good start; five minutes show a first "
               "glimpse, half an hour something to play with. Nothing leaves this computer."),
            self,
            role="faint",
            is_wrapped=True,
        )  # fmt: skip
        self.folder_button = push_button(tr("Choose a folder…"), choose_folder, self, is_primary=True)
        self.file_button = push_button(tr("Choose a file…"), choose_file, self)
        kinds = PlainLabel(tr("A file: a zip of pictures, MNIST or CIFAR."), self, role="faint", is_wrapped=True)
        for label in (title, more, kinds, self.error, self.hint):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        box.setSpacing(SPACE_M)
        box.addStretch(2)
        box.addWidget(self._picture)
        box.addWidget(title)
        box.addWidget(self.error)
        box.addWidget(self.hint)
        box.addWidget(more)
        box.addSpacing(SPACE_S)
        for button in (self.folder_button, self.file_button):
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(button, 4)
            row.addStretch(1)
            box.addLayout(row)
        box.addWidget(kinds)
        box.addStretch(3)
        self.show_error("", "")
        self._paint_icon()

    def show_error(self, sentence: str, hint: str) -> None:
        """What was wrong with the last folder; '' for nothing."""
        for label, text in ((self.error, sentence), (self.hint, hint)):
            label.setText(text)
            label.setVisible(bool(text))

    def light(self, is_lit: bool) -> None:
        """Show that what is held over it may be let go."""
        self._is_lit = is_lit
        self._paint_icon()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a theme switch."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_icon()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The dashed frame."""
        tokens = tokens_for(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(tokens.focus if self._is_lit else tokens.border_strong), 2 if self._is_lit else 1.5)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.setBrush(QColor(tokens.raised) if self._is_lit else Qt.BrushStyle.NoBrush)
        inset = SPACE_L / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 2 * RADIUS, 2 * RADIUS)
        painter.end()

    def _paint_icon(self) -> None:
        tokens = tokens_for(self.palette())
        colour = tokens.focus if self._is_lit else tokens.text_faint
        self._picture.setPixmap(pixmap("folder", colour, _ICON_PX, self.devicePixelRatioF()))
