"""A row for one number of a latent: name, slider, value, and a way back to what the seed says."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from genimg_desktop.spec.latent import Coordinate
from genimg_desktop.ui.i18n import number, show_name, tr
from genimg_desktop.ui.icons import icon_size
from genimg_desktop.ui.panels.hold import Hold
from genimg_desktop.ui.widgets.buttons import tool_button
from genimg_desktop.ui.widgets.plain_label import named
from genimg_desktop.ui.widgets.sliders import ParameterSlider, Span

_LONGEST_SHOWN_UNIT = 2
_NAME_PX = 94
_NUMBER_PX = 60
_RESET_PX = 12


class NumberRow(QWidget):
    """``moved``: the person moved it, inside a gesture of ``hold``. ``reset_asked``: give the number back."""

    moved = Signal(float)
    reset_asked = Signal()

    def __init__(self, name: str, span: Span, hold: Hold, parent: QWidget | None = None, *, tip: str = "") -> None:
        super().__init__(parent)
        self.name = name
        self._span = span
        self._shown: tuple[float, float, bool] | None = None
        self.slider = ParameterSlider(name, span, self, tip=tip, name_px=_NAME_PX)
        self.slider.box.setFixedWidth(_NUMBER_PX)
        hold.follow(self.slider)
        self.slider.value_changed.connect(self.moved)
        self.slider.reset_asked.connect(self.reset_asked)
        self._reset_tip = tr("Take this change back (Backspace on the slider)")
        self.reset = tool_button(
            "reset", tr("Reset {name}", name=name), self.reset_asked.emit, self, tip=self._reset_tip
        )
        self.reset.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.reset.setIconSize(icon_size(_RESET_PX))
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        self.reset.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.slider, 1)
        row.addWidget(self.reset)
        self.setFocusProxy(self.slider)

    def set_name(self, name: str) -> None:
        """Let the row stand for another number."""
        self.name = name
        self.slider.label.setText(name)
        self.slider.slider.setAccessibleName(name)
        self.slider.box.setAccessibleName(name)
        named(self.reset, tr("Reset {name}", name=name), self._reset_tip)

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
        self.reset.setVisible(is_modified)


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
