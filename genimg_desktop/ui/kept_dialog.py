"""Documents that the program kept for the person, each with its picture: unsaved work, and earlier versions."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from genimg_desktop.app.project_recovery import Recovery, ShownVersion
from genimg_desktop.app.projects import Projects
from genimg_desktop.core.errors import BadPicture
from genimg_desktop.core.text import shown
from genimg_desktop.document.recovery import TRASH_DAYS, Recoverable
from genimg_desktop.image.codecs import open_picture_bytes
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.dialog_frame import DialogFrame
from genimg_desktop.ui.i18n import show, tr
from genimg_desktop.ui.pictures import thumbnail
from genimg_desktop.ui.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XS, tokens_for
from genimg_desktop.ui.widgets.buttons import push_button
from genimg_desktop.ui.widgets.empty_state import EmptyState
from genimg_desktop.ui.widgets.plain_label import PlainLabel
from genimg_desktop.ui.widgets.scrolling import dress_scroll

_WIDTH, _HEIGHT = 640, 540
_PICTURE_PX = 112
_MOST_PIXELS = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """One button of a row. closes: the dialog is closed first."""

    text: str
    run: Callable[[], object]
    is_primary: bool = False
    closes: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptRow:
    """What a row shows. picture: PNG bytes, b"" for none. lines: below the name."""

    picture: bytes
    name: str
    lines: tuple[str, ...]
    deeds: tuple[Deed, ...]


class KeptDialog(DialogFrame):
    """A sentence and rows; ``fill`` shows others."""

    def __init__(self, parent: QWidget | None, title: str, sentence: str, empty: str) -> None:
        super().__init__(parent, title, _WIDTH)
        self._empty = empty
        self.body.addWidget(PlainLabel(sentence, self, role="dim", is_wrapped=True))
        self._area = QScrollArea(self)
        dress_scroll(self._area)
        self.body.addWidget(self._area, 1)
        self.add_closing_button()
        self.resize(_WIDTH, _HEIGHT)

    def fill(self, sections: Sequence[tuple[str, Sequence[KeptRow]]]) -> None:
        """Rows under headings; a heading of '' is not shown."""
        content = QWidget()
        box = QVBoxLayout(content)
        box.setContentsMargins(0, 0, SPACE_S, 0)
        box.setSpacing(SPACE_S)
        for heading, rows in sections:
            if heading and rows:
                box.addSpacing(SPACE_S)
                box.addWidget(PlainLabel(heading, content, role="title"))
            for row in rows:
                box.addWidget(self._card(row, content))
        if not any(rows for _, rows in sections):
            box.addWidget(EmptyState("restore", self._empty, content), 1)
        else:
            box.addStretch(1)
        self._area.setWidget(content)

    def _card(self, row: KeptRow, parent: QWidget) -> QFrame:
        card = QFrame(parent)
        card.setObjectName("card")
        card.setFrameShape(QFrame.Shape.StyledPanel)
        line = QHBoxLayout(card)
        line.setContentsMargins(SPACE_S, SPACE_S, SPACE_M, SPACE_S)
        line.setSpacing(SPACE_L)
        line.addWidget(self._picture(row, card))
        words = QVBoxLayout()
        words.setSpacing(SPACE_XS)
        words.addStretch(1)
        words.addWidget(PlainLabel(row.name, card, role="title", is_elided=True))
        for text in row.lines:
            words.addWidget(PlainLabel(text, card, role="dim", is_elided=True))
        words.addStretch(1)
        line.addLayout(words, 1)
        for deed in row.deeds:
            button = push_button(deed.text, partial(self._do, deed), card, is_primary=deed.is_primary)
            button.setAccessibleName(f"{deed.text}: {row.name}")
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return card

    def _picture(self, row: KeptRow, parent: QWidget) -> PlainLabel:
        label = PlainLabel(parent=parent)
        label.setFixedSize(_PICTURE_PX, _PICTURE_PX)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setAccessibleName(tr("Picture of '{name}'", name=row.name))
        with contextlib.suppress(BadPicture):
            pixels = open_picture_bytes(row.picture, row.name, limit_pixels=_MOST_PIXELS, with_notes=False).pixels
            label.setPixmap(self._on_ground(thumbnail(pixels, _PICTURE_PX, self.devicePixelRatioF())))
        return label

    def _on_ground(self, picture: QPixmap) -> QPixmap:
        """The picture on the colour of the canvas, so that its edge is seen where it is transparent."""
        ground = QPixmap(picture.size())
        ground.setDevicePixelRatio(picture.devicePixelRatio())
        ground.fill(tokens_for(self.palette()).colour("canvas"))
        painter = QPainter(ground)
        painter.drawPixmap(0, 0, picture)
        painter.end()
        return ground

    def _do(self, deed: Deed) -> None:
        if deed.closes:
            self.accept()
        deed.run()


class RecoveryDialog(KeptDialog):
    """What can be recovered; nothing is forced, and nothing is thrown away for good."""

    def __init__(self, recovery: Recovery, parent: QWidget | None = None) -> None:
        super().__init__(
            parent,
            tr("Recover unsaved work"),
            tr("The program ended before this was saved. Whatever you leave here is offered again at the next start."),
            tr("There is no unsaved work."),
        )
        self._recovery = recovery
        listen(self, recovery.changed, self._follow)
        self._follow()

    def _follow(self) -> None:
        found = self._recovery.found
        self.fill(
            [
                ("", [self._shown(one) for one in found if not one.is_discarded]),
                (
                    tr("Thrown away in the last {days} days", days=TRASH_DAYS),
                    [self._shown(one) for one in found if one.is_discarded],
                ),
            ]
        )

    def _shown(self, one: Recoverable) -> KeptRow:
        place = shown(str(Path(one.origin.path).parent)) if one.origin.path else tr("Never saved")
        recover = Deed(text=tr("Recover"), run=lambda: self._recovery.recover(one), is_primary=not one.is_discarded)
        away = Deed(text=tr("Throw away"), run=lambda: self._recovery.discard(one), closes=False)
        return KeptRow(
            picture=one.picture,
            name=shown(one.origin.name) or tr("Untitled"),
            lines=(tr("Kept {when}", when=time_text(one.when)), place),
            deeds=(recover,) if one.is_discarded else (away, recover),
        )


class VersionsDialog(KeptDialog):
    """What earlier saves of the open project held."""

    def __init__(self, projects: Projects, versions: Sequence[ShownVersion], parent: QWidget | None = None) -> None:
        super().__init__(
            parent,
            tr("Earlier versions"),
            tr("What the last saves of this project replaced. A version opens as a copy; the project stays as it is."),
            tr("No earlier versions are kept of this project."),
        )
        self._projects = projects
        self.fill([("", [self._shown(one) for one in versions])])

    def _shown(self, one: ShownVersion) -> KeptRow:
        path, name = one.version.path, show(self._projects.title)
        return KeptRow(
            picture=one.picture,
            name=name,
            lines=(tr("Replaced {when}", when=time_text(one.version.when)),),
            deeds=(Deed(text=tr("Open as a copy"), run=lambda: self._projects.open_copy(path, name)),),
        )


def time_text(stamp: str) -> str:
    """An ISO 8601 time in the person's own time and writing."""
    when = QDateTime.fromString(stamp, Qt.DateFormat.ISODate)
    if not when.isValid():
        return shown(stamp) or "–"
    return QLocale().toString(when.toLocalTime(), QLocale.FormatType.ShortFormat)
