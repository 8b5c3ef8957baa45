"""Questions in a dialog: plain text, never blocking, answered by a callback."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from genimg_desktop.ui.tokens import SPACE_L, SPACE_M, SPACE_S
from genimg_desktop.ui.widgets.buttons import push_button
from genimg_desktop.ui.widgets.plain_label import PlainLabel

_WIDTH = 420


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One button. run is called after the dialog has closed. The default one is what Enter means."""

    text: str
    run: Callable[[], object] | None = None
    is_default: bool = False


class Question(QDialog):
    """A sentence, what hangs on it, and the answers. Escape takes none of them."""

    def __init__(self, parent: QWidget, title: str, sentence: str, answers: Sequence[Answer], more: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        box.setSpacing(SPACE_M)
        box.addWidget(PlainLabel(sentence, self, role="title", is_wrapped=True))
        if more:
            box.addWidget(PlainLabel(more, self, role="dim", is_wrapped=True))
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        for answer in answers:
            button = push_button(answer.text, parent=self, is_primary=answer.is_default)
            button.clicked.connect(lambda _checked=False, answer=answer: self._take(answer))
            if answer.is_default:
                button.setAutoDefault(True)
                button.setDefault(True)
                button.setFocus()
            row.addWidget(button)
        box.addSpacing(SPACE_S)
        box.addLayout(row)

    def _take(self, answer: Answer) -> None:
        self.accept()
        if answer.run is not None:
            answer.run()
