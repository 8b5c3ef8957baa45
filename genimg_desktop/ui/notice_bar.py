"""Quiet notices over the bottom of the canvas: they never take the focus, and never stop anybody."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from genimg_desktop.app.notices import Notice, Notices
from genimg_desktop.core.text import shown
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.dialog_frame import DialogFrame
from genimg_desktop.ui.i18n import show, tr
from genimg_desktop.ui.icons import pixmap
from genimg_desktop.ui.tokens import ICON_PX, SPACE_L, SPACE_M, SPACE_S, SPACE_XS, tokens_for
from genimg_desktop.ui.widgets.buttons import push_button, tool_button
from genimg_desktop.ui.widgets.empty_state import EmptyState
from genimg_desktop.ui.widgets.plain_label import PlainLabel

FADE_MS = 6000
MOST_CARDS = 3
_WIDTH = 520
_ICONS = {"info": "info", "warning": "warning", "error": "error"}
_COLOURS = {"info": "info", "warning": "warning", "error": "danger"}


def notice_text(notice: Notice) -> str:
    """The whole notice as text, for the clipboard."""
    parts = [show(notice.message), show(notice.hint) if notice.hint else "", shown(notice.details)]
    return "\n".join(part for part in parts if part)


class NoticeCard(QFrame):
    """One notice: sign, sentence, hint, and buttons to see details, copy and close."""

    def __init__(self, notice: Notice, close: Callable[[NoticeCard], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = notice
        self.setObjectName("card")
        self.setProperty("kind", notice.kind)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(show(notice.message))
        self._close = close
        self._sign = PlainLabel(parent=self)
        self._sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(SPACE_XS)
        self.message = PlainLabel(show(notice.message), self, is_wrapped=True, is_copyable=True)
        words.addWidget(self.message)
        if notice.hint:
            words.addWidget(PlainLabel(show(notice.hint), self, role="dim", is_wrapped=True, is_copyable=True))
        self.details = QPlainTextEdit(shown(notice.details), self)
        self.details.setReadOnly(True)
        self.details.setAccessibleName(tr("Details"))
        self.details.setFixedHeight(88)
        self.details.hide()
        words.addWidget(self.details)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_S, SPACE_S)
        row.setSpacing(SPACE_S)
        row.addWidget(self._sign)
        row.addLayout(words, 1)
        if notice.action is not None:
            self.action_button = push_button(show(notice.action.text), self._act, self)
            row.addWidget(self.action_button, 0, Qt.AlignmentFlag.AlignTop)
        for button in self._buttons():
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._paint_sign()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a theme switch."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_sign()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the notice that has the keyboard."""
        if event.key() == Qt.Key.Key_Escape:
            self._close(self)
        else:
            super().keyPressEvent(event)

    def _buttons(self) -> list[QToolButton]:
        buttons = []
        if self.notice.details:
            self.details_button = tool_button("chevron-down", tr("Details"), self._toggle_details, self)
            buttons.append(self.details_button)
        if self.notice.kind != "info" or self.notice.details:
            buttons.append(tool_button("copy", tr("Copy this notice"), self._copy, self))
        self.close_button = tool_button("close", tr("Close this notice"), lambda: self._close(self), self)
        return [*buttons, self.close_button]

    def _act(self) -> None:
        self._close(self)
        if self.notice.action is not None:
            self.notice.action.run()

    def _toggle_details(self) -> None:
        self.details.setVisible(not self.details.isVisible())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(notice_text(self.notice))

    def _paint_sign(self) -> None:
        colour = getattr(tokens_for(self.palette()), _COLOURS[self.notice.kind])
        self._sign.setPixmap(pixmap(_ICONS[self.notice.kind], colour, ICON_PX, self.devicePixelRatioF()))


class NoticeBar(QWidget):
    """The newest notices as cards over the bottom of ``stage``. Infos fade; warnings and errors stay until closed."""

    def __init__(self, notices: Notices, stage: QWidget) -> None:
        super().__init__(stage)
        self._stage = stage
        self._cards: list[NoticeCard] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(SPACE_S)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()
        stage.installEventFilter(self)
        listen(self, notices.posted, self.add)

    def cards(self) -> list[NoticeCard]:
        """The cards shown now, oldest first."""
        return list(self._cards)

    def add(self, notice: Notice) -> None:
        """Show a notice; the same one is not shown twice, and the oldest makes room."""
        for old in self.cards():
            if old.notice == notice:
                self._remove(old)
        while len(self._cards) >= MOST_CARDS:
            self._remove(self._cards[0])
        card = NoticeCard(notice, self._remove, self)
        self._cards.append(card)
        self._box.addWidget(card)
        if notice.kind == "info":
            timer = QTimer(card, singleShot=True, interval=FADE_MS)
            timer.timeout.connect(lambda: self._fade(card, timer))
            timer.start()
        self.show()
        card.show()  # at once: what is hidden has no height
        self.raise_()
        self.place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the bottom of the stage."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """A card grew or shrank."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.place()
        return super().event(event)

    def place(self) -> None:
        """At the bottom of the stage, in the middle."""
        stage = self._stage
        width = min(_WIDTH, stage.width() - 2 * SPACE_L)
        if width <= 0 or not self.isVisibleTo(stage):
            return
        height = self._box.heightForWidth(width)  # the minimum size would be that of a much narrower card
        self.setGeometry((stage.width() - width) // 2, stage.height() - height - SPACE_L, width, height)

    def _fade(self, card: NoticeCard, timer: QTimer) -> None:
        if card.underMouse() or card.isAncestorOf(self.focusWidget() or self):
            timer.start()  # somebody is reading it
        else:
            self._remove(card)

    def _remove(self, card: NoticeCard) -> None:
        if card not in self._cards:
            return
        self._cards.remove(card)
        self._box.removeWidget(card)
        card.hide()
        card.deleteLater()
        if self._cards:
            self.place()
        else:
            self.hide()


class RecentNotices(DialogFrame):
    """The notices of this run, newest first, as text that can be copied."""

    def __init__(self, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent, tr("Recent notices"), _WIDTH)
        self.resize(_WIDTH, 420)
        if notices.history:
            text = "\n\n".join(notice_text(notice) for notice in reversed(notices.history))
            page = QPlainTextEdit(text, self)
            page.setReadOnly(True)
            page.setAccessibleName(tr("Recent notices"))
            self.body.addWidget(page, 1)
            self.add_side_button(tr("Copy all"), lambda: QGuiApplication.clipboard().setText(text))
        else:
            self.body.addWidget(EmptyState("notice", tr("Nothing has been said yet."), self), 1)
        self.add_closing_button()
