"""What other programs wrote into the picture that was opened last: to read and to copy, never followed."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QComboBox, QHBoxLayout, QPlainTextEdit, QStackedLayout, QVBoxLayout, QWidget

from genimg_desktop.app.credentials_check import check_credentials
from genimg_desktop.app.session import Session
from genimg_desktop.core.text import FOREIGN_LIMIT, Text, shown
from genimg_desktop.image.notes import LONGEST_NOTE, Note
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.i18n import show, tr
from genimg_desktop.ui.panels import Home
from genimg_desktop.ui.tokens import SPACE_S
from genimg_desktop.ui.widgets.buttons import push_button, tool_button
from genimg_desktop.ui.widgets.empty_state import EmptyState
from genimg_desktop.ui.widgets.plain_label import PlainLabel, named


class NotesPanel(QWidget):
    """A list of origins and the text of the chosen one, as plain text; and what its Content Credentials say."""

    panel_id = "notes"
    title = Text("Notes in the picture")
    icon = "info"
    home = Home(side="right", row=1, share=2, is_shown=False)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recall, self._queue = session.recall, session.queue
        self._notes: tuple[Note, ...] = ()
        self.name = PlainLabel(parent=self, role="dim", is_elided=True)
        self.origins = QComboBox(self)
        named(self.origins, tr("Written by"))
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        named(self.text, tr("Notes"), tr("As found in the file; nothing of it is followed."))
        self.more = push_button(tr("Show all of it"), self._show_all, self)
        self.credentials = PlainLabel(parent=self, is_wrapped=True, is_copyable=True)
        self.check = push_button(tr("Check the Content Credentials"), self._check, self)
        self.copy = tool_button("copy", tr("Copy the note"), self._copy, self)
        self._lay_out()
        self.origins.currentIndexChanged.connect(self._show_note)
        listen(self, session.recall.opened, lambda _opened: self._follow())
        self._follow()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(self.origins, 1)
        head.addWidget(self.copy)
        page = QWidget(self)
        box = QVBoxLayout(page)
        box.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        box.setSpacing(SPACE_S)
        box.addWidget(self.name)
        box.addWidget(self.credentials)
        box.addWidget(self.check)
        box.addLayout(head)
        box.addWidget(self.text, 1)
        box.addWidget(self.more)
        box.addStretch(0)
        empty = EmptyState(
            "info",
            tr("No notes"),
            self,
            hint=tr("Open a picture made with another program; what that program wrote into it appears here."),
        )
        self._stack = QStackedLayout(self)
        self._stack.addWidget(empty)
        self._stack.addWidget(page)

    def _follow(self) -> None:
        opened = self._recall.last
        self._notes = opened.picture.notes if opened is not None else ()
        has_credentials = opened is not None and opened.picture.has_credentials and opened.path is not None
        self._stack.setCurrentIndex(1 if self._notes or has_credentials else 0)
        self.credentials.setText(tr("The file holds Content Credentials; they were not checked."))
        self.credentials.setVisible(has_credentials)
        self.check.setVisible(has_credentials)
        for widget in (self.origins, self.copy, self.text, self.more):
            widget.setVisible(bool(self._notes))
        self.name.setText(shown(opened.name) if opened is not None else "")
        was_blocked = self.origins.blockSignals(True)
        self.origins.clear()
        self.origins.addItems([shown(note.origin, 200) for note in self._notes])
        self.origins.blockSignals(was_blocked)
        self._show_note(0)

    def _show_note(self, index: int) -> None:
        if 0 <= index < len(self._notes):
            text = self._notes[index].text
            self.text.setPlainText(shown(text, FOREIGN_LIMIT))
            self.more.setVisible(len(text) > FOREIGN_LIMIT)

    def _show_all(self) -> None:
        index = self.origins.currentIndex()
        if 0 <= index < len(self._notes):
            self.text.setPlainText(shown(self._notes[index].text, LONGEST_NOTE))
            self.more.hide()

    def _check(self) -> None:
        opened = self._recall.last
        if opened is None or opened.path is None:
            return

        def tell(lines: tuple[Text, ...]) -> None:
            if self._recall.last is opened:
                self.credentials.setText("\n".join(show(line) for line in lines))
                self.check.hide()

        check_credentials(self._queue, opened.picture, opened.path, tell)

    def _copy(self) -> None:
        index = self.origins.currentIndex()
        if 0 <= index < len(self._notes):
            QApplication.clipboard().setText(self._notes[index].text)
