"""The two pictures at the top of the Blend panel, and the menu that says where each comes from."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from genimg_desktop.app.blend_ends import End, why_no_latent
from genimg_desktop.app.session import Session
from genimg_desktop.core.text import shown
from genimg_desktop.document.layer import Layer
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.i18n import show, show_name, tr
from genimg_desktop.ui.icons import pixmap
from genimg_desktop.ui.panels.bookmark_mime import bookmarks_of
from genimg_desktop.ui.pictures import thumbnail
from genimg_desktop.ui.tokens import SPACE_S, SPACE_XS, tokens_for
from genimg_desktop.ui.widgets.buttons import tool_button
from genimg_desktop.ui.widgets.plain_label import PlainLabel, named, tip_text

FACE_PX = 72
_MENU_PX = 24
_SIGN_PX = 28
_MOST_BOOKMARKS = 40
_LARGEST_SOURCE_PX = 96

Take = Callable[[End | None], None]


class EndPicker(QWidget):
    """A picture that opens a menu, and its name under it. A bookmark can be dropped on it."""

    def __init__(self, mark: str, session: Session, take: Take, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark, self._session, self._take = mark, session, take
        self._shown: Pixels | None = None
        self._sign = "plus"
        self.setAcceptDrops(True)
        self.button = QToolButton(self)
        self.button.setIconSize(QSize(FACE_PX, FACE_PX))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.menu = QMenu(self.button)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self.fill_menu)
        self.button.setMenu(self.menu)
        self.caption = PlainLabel(parent=self, role="dim", is_elided=True)
        self.caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_XS // 2)
        box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(self.caption)

    def display(self, end: End | None, face: Pixels | None) -> None:
        """Show which picture it is; face None: not drawn yet, or none."""
        name = tr("Choose") if end is None else _name(end)
        self.caption.setText(tr("{mark}: {name}", mark=self._mark, name=name))
        named(self.button, tr("Picture {mark}: {name}", mark=self._mark, name=name))
        if face is None:
            self._sign = "plus" if end is None else "image"
            self._paint_sign()
        elif face is not self._shown:
            self.button.setIcon(QIcon(thumbnail(face, FACE_PX, self.devicePixelRatioF())))
        self._shown = face

    def fill_menu(self) -> None:
        """What can be taken now."""
        session, menu = self._session, self.menu
        menu.clear()
        live = menu.addAction(tr("What the explorer shows"))
        live.setEnabled(session.explorer.place is not None)
        live.triggered.connect(lambda: self._attempt(session.blending.shown_end))
        layers = menu.addMenu(tr("Layers"))
        layers.setToolTipsVisible(True)
        for node in reversed(list(session.artboard.document.state.walk())):
            action = layers.addAction(_menu_text(node.name))
            problem = why_no_latent(node)
            action.setEnabled(problem is None)
            if problem is not None:
                action.setToolTip(tip_text(show(problem)))
            if isinstance(node, Layer):
                action.setIcon(_small_icon(node.pixels, self.devicePixelRatioF()))
            action.triggered.connect(
                lambda _=False, key=node.id: self._attempt(lambda: session.blending.layer_end(key))
            )
        layers.setEnabled(not layers.isEmpty())
        bookmarks = menu.addMenu(tr("Bookmarks"))
        chosen = session.shelf.chosen
        ordered = sorted(session.shelf.bookmarks, key=lambda b: (b.id not in chosen, -b.position))
        for bookmark in ordered[:_MOST_BOOKMARKS]:
            picture = QPixmap()
            picture.loadFromData(bookmark.thumbnail)
            action = bookmarks.addAction(QIcon(picture), _menu_text(bookmark.name))
            action.triggered.connect(
                lambda _=False, key=bookmark.id: self._attempt(lambda: session.blending.bookmark_end(key))
            )
        bookmarks.setEnabled(not bookmarks.isEmpty())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Only a bookmark can be dropped."""
        if bookmarks_of(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the bookmark."""
        ids = bookmarks_of(event.mimeData())
        if ids:
            event.acceptProposedAction()
            self._attempt(lambda: self._session.blending.bookmark_end(ids[0]))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a theme switch."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._shown is None:
            self._paint_sign()

    def _paint_sign(self) -> None:
        """What stands there while there is no picture."""
        ground = QPixmap(FACE_PX, FACE_PX)
        ground.fill(Qt.GlobalColor.transparent)
        painter = QPainter(ground)
        at = (FACE_PX - _SIGN_PX) // 2
        painter.drawPixmap(at, at, pixmap(self._sign, tokens_for(self.palette()).text_faint, _SIGN_PX))
        painter.end()
        self.button.setIcon(QIcon(ground))

    def _attempt(self, make: Callable[[], End | None]) -> None:
        def work() -> None:
            end = make()
            if end is not None:
                self._take(end)

        self._session.attempt(work)


class EndsRow(QWidget):
    """A, a button that swaps, B."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._blending = session.blending
        self.a = EndPicker("A", session, self._blending.set_a, self)
        self.b = EndPicker("B", session, self._blending.set_b, self)
        self.swap = tool_button("swap", tr("Swap A and B"), lambda: session.attempt(self._blending.swap), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.a, 1)
        row.addWidget(self.swap)
        row.addWidget(self.b, 1)
        listen(self, self._blending.changed, self._follow)
        listen(self, self._blending.faces.changed, self._follow)
        self._follow()

    def _follow(self) -> None:
        for picker, end in ((self.a, self._blending.a), (self.b, self._blending.b)):
            picker.display(end, None if end is None else self._blending.faces.get(end.place))
        self.swap.setEnabled(self._blending.a is not None and self._blending.b is not None)


def _name(end: End) -> str:
    if end.kind == "explorer":
        return tr("Explorer")
    return show_name(end.name) if end.name == end.card.title else shown(end.name)


def _menu_text(name: str) -> str:
    return " ".join(shown(name, 60).split()).replace("&", "&&")


def _small_icon(pixels: Pixels, ratio: float) -> QIcon:
    """Of every n-th pixel: a menu of thirty large layers must open at once."""
    step = max(1, max(pixels.shape[:2]) // _LARGEST_SOURCE_PX)
    return QIcon(thumbnail(pixels[::step, ::step], _MENU_PX, ratio))
