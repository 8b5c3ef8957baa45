"""What stands under the draft all the time: how long, what it will take, and the button."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout, QWidget

from genimg_desktop.app.session import Session
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.i18n import show, tr
from genimg_desktop.ui.panels.train_goal import Presets
from genimg_desktop.ui.tokens import SPACE_S
from genimg_desktop.ui.widgets.buttons import push_button
from genimg_desktop.ui.widgets.plain_label import PlainLabel

_BUTTON_PX = 38
_CROWDED = 0.85
"""Share of the free memory above which a training is called tight."""


class TrainFoot(QWidget):
    """Presets, estimate and 'Train'."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._draft = session, session.draft
        line = QFrame(self)
        line.setFrameShape(QFrame.Shape.HLine)
        self.presets = Presets(self._draft, self)
        self.estimate = PlainLabel(parent=self, role="dim", is_wrapped=True)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Trying the training out"))
        self.button = push_button(tr("Train"), self._start, self, is_primary=True)
        self.button.setMinimumHeight(_BUTTON_PX)
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_S, 0, SPACE_S, SPACE_S)
        box.setSpacing(SPACE_S)
        for widget in (line, self.presets, self.estimate, self.bar, self.button):
            box.addWidget(widget)
        listen(self, self._draft.changed, self.follow)
        listen(self, self._draft.trial.changed, self.follow)
        self.follow()

    def follow(self) -> None:
        """Show what is known of the time, and what the button does now."""
        draft = self._draft
        self.button.setText(tr("Add to the queue") if draft.must_wait else tr("Train"))
        self.button.setEnabled(draft.facts.pictures > 0 and bool(draft.title.strip()))
        self.bar.setVisible(draft.trial.is_running)
        self.estimate.set_role("danger" if draft.trial.error and not draft.must_wait else "dim")
        self.estimate.setText(self._words())

    def _words(self) -> str:
        draft = self._draft
        if not draft.title.strip():
            return tr("Give the model a name.")
        if draft.must_wait:
            return tr("A training runs now. This one waits for its turn; how long it takes is found out then.")
        if draft.trial.estimate is not None:
            is_tight = draft.trial.estimate.memory_bytes / 1e9 > _CROWDED * draft.machine.memory_gb
            said = show(draft.trial.estimate.sentence())
            return tr("{said} Memory is tight: close other programs.", said=said) if is_tight else said
        if draft.trial.error is not None:
            return " ".join(show(text) for text in (draft.trial.error.message, draft.trial.error.hint) if text)
        if draft.trial.is_running:
            return tr("Finding out how long it takes here… You need not wait for it.")
        return tr("What it takes cannot be told yet.")

    def _start(self) -> None:
        self._session.attempt(self._draft.start)
