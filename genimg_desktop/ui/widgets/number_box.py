"""A number that a person types: a decimal comma and a decimal point are both right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QValidator, QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from genimg_desktop.ui.i18n import number, parse_number

_UNFINISHED = frozenset("+-−.,，。")


class NumberBox(QDoubleSpinBox):
    """A spin box whose little arrows the style sheet hides; the arrow keys work, the wheel only with the focus.

    digits: decimals that are shown and kept. Whole numbers up to 2**53 are exact.
    """

    def __init__(
        self,
        low: float,
        high: float,
        *,
        step: float = 1.0,
        digits: int = 0,
        unit: str = "",
        is_periodic: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setDecimals(digits)
        self.setRange(low, high)
        self.setSingleStep(step)
        self.setWrapping(is_periodic)
        self.lineEdit().setTextMargins(5, 0, 5, 0)
        self.setKeyboardTracking(False)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if unit:
            self.setSuffix(unit if unit in ("°", "%", "′", "″") else f" {unit}")

    def textFromValue(self, value: float) -> str:
        """Without superfluous zeros."""
        return number(value, self.decimals())

    def valueFromText(self, text: str) -> float:
        """Both decimal marks; what is no number is the current value."""
        try:
            return parse_number(self._bare(text))
        except ValueError:
            return self.value()

    def validate(self, text: str, pos: int) -> tuple[QValidator.State, str, int]:
        """Accept what can be read, and what can still become readable."""
        bare = self._bare(text)
        if not bare or set(bare) <= _UNFINISHED:
            return QValidator.State.Intermediate, text, pos
        try:
            value = parse_number(bare)
        except ValueError:
            return QValidator.State.Invalid, text, pos
        is_inside = self.minimum() <= value <= self.maximum()
        return (QValidator.State.Acceptable if is_inside else QValidator.State.Intermediate), text, pos

    def fixup(self, text: str) -> str:
        """Cut a number that is out of range to the nearest end."""
        try:
            value = parse_number(self._bare(text))
        except ValueError:
            value = self.value()
        return self.textFromValue(min(max(value, self.minimum()), self.maximum())) + self.suffix()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling a panel must not change the numbers it passes."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _bare(self, text: str) -> str:
        return text.removeprefix(self.prefix()).removesuffix(self.suffix()).strip()
