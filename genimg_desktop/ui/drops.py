"""Files and pictures that are dropped or pasted go the way of 'Open'; a folder or a zip becomes a training."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from genimg_desktop.app.session import Session
from genimg_desktop.core.text import Text
from genimg_desktop.ui.i18n import tr
from genimg_desktop.ui.icons import pixmap
from genimg_desktop.ui.panels.gallery_drag import entries_of
from genimg_desktop.ui.pictures import from_image
from genimg_desktop.ui.tokens import tokens_for

_ENCODED = ("image/png", "image/webp", "image/jpeg")
PICTURE_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".avif", ".ora"})


def is_welcome(mime: QMimeData) -> bool:
    """Whether the window can do something with this."""
    return any(url.isLocalFile() for url in mime.urls()) or mime.hasImage() or bool(_encoded(mime))


def is_from_gallery(mime: QMimeData) -> bool:
    """Whether our own gallery is dragged: its pictures become layers."""
    return bool(entries_of(mime))


def take(mime: QMimeData | None, session: Session, name: str) -> bool:
    """Open what was dropped or pasted; ``name`` is for pictures that have none. False when there is nothing to take."""
    mime = mime or QMimeData()
    if is_from_gallery(mime):  # before its files are asked for, which would make them
        session.gallery_actions.place(entries_of(mime))
        return True
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    files, sets = [path for path in paths if not is_set(path)], [path for path in paths if is_set(path)]
    encoded = _encoded(mime)
    if sets:
        session.draft.choose_data(sets[0])
    if len(sets) > 1:
        session.notices.warn(
            Text("A model learns from one folder at a time: '{name}' was taken.", name=sets[0].name),
            Text("Put all pictures into one folder; they may lie in sub-folders of it."),
        )
    if files:
        session.recall.open_paths(files)
    elif sets:
        return True
    elif encoded:  # as it left the other program, recipe included
        session.recall.open_bytes(encoded, name)
    elif mime.hasImage() and isinstance(mime.imageData(), QImage):
        session.artboard.add_picture(from_image(mime.imageData()), name)
        session.artboard.show_live(False)
    else:
        session.notices.warn(
            Text("There is no picture in the clipboard."), Text("Copy a picture or a picture file, then paste again.")
        )
        return False
    return True


def is_set(path: Path) -> bool:
    """Whether this is a set of pictures to train from: a folder or a zip."""
    return path.is_dir() or path.suffix.lower() == ".zip"


def _encoded(mime: QMimeData) -> bytes:
    for kind in _ENCODED:
        if mime.hasFormat(kind):
            return bytes(mime.data(kind).data())
    return b""


class DropVeil(QWidget):
    """Over the whole window while something is held over it: says that it may be let go."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self) -> None:
        """Cover the window."""
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A veil, a dashed frame, an icon and a sentence."""
        tokens = tokens_for(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(tokens.window)
        veil.setAlpha(225)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(QColor(tokens.focus), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(16, 16, -16, -16), 10, 10)
        side = 48
        centre = self.rect().center()
        sign = pixmap("place", tokens.focus, side, self.devicePixelRatioF())
        painter.drawPixmap(centre.x() - side // 2, centre.y() - side, sign)
        painter.setPen(QColor(tokens.text))
        words = tr("Drop pictures or models to open them, or a folder of pictures to train a model")
        line = self.rect().adjusted(0, side + 24, 0, 0)
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()
