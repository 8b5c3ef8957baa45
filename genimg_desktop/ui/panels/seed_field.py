"""The seed as a number to type. Empty where a place is a mix that no seed gives."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from genimg_desktop.core.seeds import SEED_LIMIT
from genimg_desktop.ui.i18n import tr
from genimg_desktop.ui.widgets.plain_label import named

_DIGITS = 10


class SeedField(QLineEdit):
    """``seed_typed``: Enter, leaving the field, or the up and down keys gave another seed in [0, 4294967295]."""

    seed_typed = Signal(object)  # an int: Qt's own is too small for the largest seed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seed: int | None = None
        self.setMaxLength(_DIGITS + 4)
        named(self, tr("Seed"), tr("A whole number from 0 to {last}: the same seed gives the same picture.",
                                   last=SEED_LIMIT - 1))  # fmt: skip
        self.setPlaceholderText(tr("a mix"))
        self.returnPressed.connect(self._take)

    def display(self, seed: int | None) -> None:
        """Show a seed, or none for a mix. What is being typed stays."""
        if seed != self._seed or not self.isModified():
            self._seed = seed
            self.setText("" if seed is None else str(seed))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down count; Escape takes back what was typed."""
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and not event.modifiers():
            self._offer((self._typed() or 0) + step)
        elif event.key() == Qt.Key.Key_Escape and self.isModified():
            self.setText("" if self._seed is None else str(self._seed))
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field takes what was typed."""
        super().focusOutEvent(event)
        if self.isModified():
            self._take()

    def _take(self) -> None:
        seed = self._typed()
        if seed is None:
            self.setText("" if self._seed is None else str(self._seed))
        else:
            self._offer(seed)

    def _offer(self, seed: int) -> None:
        seed = min(max(seed, 0), SEED_LIMIT - 1)
        is_other = seed != self._seed
        self._seed = seed
        self.setText(str(seed))
        if is_other:
            self.seed_typed.emit(seed)

    def _typed(self) -> int | None:
        try:
            return int(self.text().strip())
        except ValueError:
            return None
