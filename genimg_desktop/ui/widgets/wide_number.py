"""A number from a range that spans powers of ten, such as a learning rate: '2e-4' and '0.0002' are both right."""

from __future__ import annotations

import math

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QWidget

from genimg_desktop.ui.i18n import number, parse_number
from genimg_desktop.ui.widgets.number_box import NumberBox

_KEPT_DECIMALS = 12
_SHOWN_DIGITS = 6
_PLAIN_FROM = 1e-4
_FIRST_SHARE = 1e-4
_LADDER = (1.0, 2.0, 5.0, 10.0)


class WideNumberBox(NumberBox):
    """Shows up to six digits that count, small numbers with an exponent. The arrow keys go 1, 2, 5, 10, 20 …

    step: when given, the arrow keys go by it instead. is_whole: no decimals.
    """

    def __init__(
        self,
        low: float,
        high: float,
        *,
        step: float = 0.0,
        is_whole: bool = False,
        unit: str = "",
        parent: QWidget | None = None,
    ) -> None:
        digits = 0 if is_whole else _KEPT_DECIMALS
        super().__init__(low, high, step=step or 1.0, digits=digits, unit=unit, parent=parent)
        self._climbs = not step and not is_whole

    def textFromValue(self, value: float) -> str:
        """As short as it can be said."""
        return number(value, 0) if self.decimals() == 0 else short_number(value)

    def validate(self, text: str, pos: int) -> tuple[QValidator.State, str, int]:
        """An exponent that is being typed is not finished yet."""
        state, text, pos = super().validate(text, pos)
        if state == QValidator.State.Invalid and self.decimals():
            head, sign, tail = self._bare(text).lower().partition("e")
            if sign and tail in ("", "-", "+", "−") and _is_number(head):
                return QValidator.State.Intermediate, text, pos
        return state, text, pos

    def stepBy(self, steps: int) -> None:
        """Up and down a ladder of round numbers."""
        if not self._climbs:
            super().stepBy(steps)
            return
        value = self.value()
        for _ in range(abs(steps)):
            value = _next_up(value, self._first()) if steps > 0 else _next_down(value, self._first())
        self.setValue(min(max(value, self.minimum()), self.maximum()))

    def _first(self) -> float:
        """The smallest step away from zero."""
        return max(self.minimum(), self.maximum() * _FIRST_SHARE)


def short_number(value: float) -> str:
    """Up to six digits that count, with the decimal mark of the person: '0.0002', '5e-6', '123456.5'."""
    size = abs(value)
    if size == 0 or not math.isfinite(size):
        return number(0.0, 0)
    if size < _PLAIN_FROM:
        mantissa, exponent = f"{value:.{_SHOWN_DIGITS - 1}e}".split("e")
        return f"{number(float(mantissa), _SHOWN_DIGITS - 1)}e{int(exponent)}"
    return number(value, max(0, _SHOWN_DIGITS - 1 - math.floor(math.log10(size))))


def _is_number(text: str) -> bool:
    try:
        parse_number(text)
    except ValueError:
        return False
    return True


def _next_up(value: float, first: float) -> float:
    if value < first:
        return first
    power = 10.0 ** math.floor(math.log10(value) + 1e-9)
    return next(step for step in _LADDER if step * power > value * (1 + 1e-9)) * power


def _next_down(value: float, first: float) -> float:
    if value <= first * (1 + 1e-9):
        return 0.0
    power = 10.0 ** math.floor(math.log10(value) + 1e-9)
    below = [step * power for step in (0.5, *_LADDER) if step * power < value * (1 - 1e-9)]
    return below[-1]
