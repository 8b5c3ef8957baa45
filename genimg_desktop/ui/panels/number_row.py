"""A row for one number of a latent: name, slider, value, and a way back to what the seed says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from genimg_desktop.spec.latent import Coordinate
from genimg_desktop.ui.i18n import number, show_name, tr
from genimg_desktop.ui.icons import icon_size
from genimg_desktop.ui.panels.hold import Hold
from genimg_desktop.ui.widgets.buttons import tool_button
from genimg_desktop.ui.widgets.plain_label import named
from genimg_desktop.ui.widgets.sliders import ParameterSlider, Span

_LONGEST_SHOWN_UNIT = 2
NAME_PX = 94
_NARROWEST_NAME_PX, _WIDEST_NAME_PX = 72, 116
_NUMBER_PX = 60
_RESET_PX = 20
_RESET_ICON_PX = 12


class NumberRow(QWidget):
    """``moved``: the person moved it, inside a gesture of ``hold``. ``reset_asked``: give the number back."""

    moved = Signal(float)
    reset_asked = Signal()

    def __init__(self, name: str, span: Span, hold: Hold, parent: QWidget | None = None, *, tip: str = "") -> None:
        super().__init__(parent)
        self.name = name
        self._span = span
        self._shown: tuple[float, float, bool] | None = None
        self.slider = ParameterSlider(name, span, self, tip=tip, name_px=NAME_PX)
        self.slider.box.setFixedWidth(_NUMBER_PX)
        hold.follow(self.slider)
        self.slider.value_changed.connect(self.moved)
        self.slider.reset_asked.connect(self.reset_asked)
        self._reset: QToolButton | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, _RESET_PX, 0)
        row.setSpacing(0)
        row.addWidget(self.slider, 1)
        self.setFocusProxy(self.slider)

    @property
    def reset(self) -> QToolButton:
        """The button at the end of the row; made when it is first needed, for most rows never need it."""
        if self._reset is None:
            self._reset = tool_button("reset", "", self.reset_asked.emit, self)
            self._reset.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Backspace on the slider does the same
            self._reset.setIconSize(icon_size(_RESET_ICON_PX))
            self._reset.hide()
            self._name_reset()
            self._place_reset()
        return self._reset

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the end."""
        super().resizeEvent(event)
        self._place_reset()

    def set_name_width(self, width_px: int) -> None:
        """The width of the column of names."""
        self.slider.label.setFixedWidth(width_px)

    def set_name(self, name: str) -> None:
        """Let the row stand for another number."""
        self.name = name
        self.slider.label.setText(name)
        self.slider.slider.setAccessibleName(name)
        self.slider.box.setAccessibleName(name)
        self._name_reset()

    def display(self, value: float, base: float, is_modified: bool) -> None:
        """Show the number, what it would be untouched, and whether it is set by hand. Tells nobody."""
        shown = (value, base, is_modified)
        if shown == self._shown:
            return
        if self._shown is None or base != self._shown[1]:
            self.slider.slider.set_span(replace(self._span, default=self._span.fit(base)))
        self._shown = shown
        self.slider.set_value(value)
        self.slider.set_marked(is_modified)
        if is_modified or self._reset is not None:
            self.reset.setVisible(is_modified)

    def _name_reset(self) -> None:
        if self._reset is not None:
            named(
                self._reset,
                tr("Reset {name}", name=self.name),
                tr("Take this change back (Backspace on the slider)"),
            )

    def _place_reset(self) -> None:
        if self._reset is not None:
            top = (self.height() - _RESET_PX) // 2
            self._reset.setGeometry(self.width() - _RESET_PX, top, _RESET_PX, _RESET_PX)


def name_width(names: Sequence[str], widget: QWidget) -> int:
    """How wide a column of these names should be, in pixels: as wide as the widest in bold, within reason."""
    font = QFont(widget.font())
    font.setBold(True)
    metrics = QFontMetrics(font)
    widest = max((metrics.horizontalAdvance(name) for name in names), default=0)
    return min(max(widest + 2, _NARROWEST_NAME_PX), _WIDEST_NAME_PX)


def coordinate_row(coordinate: Coordinate, hold: Hold, parent: QWidget) -> NumberRow:
    """The row of a named number."""
    unit = show_name(coordinate.unit) if coordinate.unit else ""
    span = Span(
        low=coordinate.low,
        high=coordinate.high,
        default=coordinate.default,
        step=coordinate.step,
        is_periodic=coordinate.is_periodic,
        typical_low=coordinate.typical_low,
        typical_high=coordinate.typical_high,
        unit=unit if len(unit) <= _LONGEST_SHOWN_UNIT else "",
    )
    return NumberRow(show_name(coordinate.name), span, hold, parent, tip=coordinate_tip(coordinate, span, unit))


def coordinate_tip(coordinate: Coordinate, span: Span, unit: str) -> str:
    """What a named number does, and its range."""
    low, high = number(coordinate.low, span.digits), number(coordinate.high, span.digits)
    lines = [show_name(coordinate.help)] if coordinate.help else []
    if unit:
        lines.append(tr("From {low} to {high} {unit}", low=low, high=high, unit=unit))
    else:
        lines.append(tr("From {low} to {high}", low=low, high=high))
    return "\n".join(lines)
