"""Name, slider and number in a row."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from genimg_desktop.ui.tokens import SPACE_S
from genimg_desktop.ui.widgets.float_slider import FloatSlider, Span
from genimg_desktop.ui.widgets.number_box import NumberBox
from genimg_desktop.ui.widgets.plain_label import PlainLabel, set_tip

__all__ = ["ParameterSlider", "Span"]

_NAME_PX = 96
_NUMBER_PX = 64


class ParameterSlider(QWidget):
    """One number of a latent or a setting. name_px: width of the name's column, 0 hides it.

    ``value_changed`` is emitted only for what the person does; every such change lies between ``gesture_started`` and
    ``gesture_ended`` (a drag is one gesture, so is a typed number). A double click, Backspace or Delete emits
    ``reset_asked``; with ``resets_itself`` the value also goes to the default by itself, as a gesture.
    """

    value_changed = Signal(float)
    gesture_started = Signal()
    gesture_ended = Signal()
    reset_asked = Signal()

    def __init__(
        self,
        name: str,
        span: Span,
        parent: QWidget | None = None,
        *,
        tip: str = "",
        name_px: int = _NAME_PX,
        resets_itself: bool = False,
    ) -> None:
        super().__init__(parent)
        self._span = span
        self._resets_itself = resets_itself
        self.label = PlainLabel(name, self, is_elided=True)
        self.label.setFixedWidth(name_px)
        self.label.setVisible(name_px > 0)
        self.slider = FloatSlider(span, self)
        self.box = NumberBox(
            span.low,
            span.high,
            step=span.nudge,
            digits=span.digits,
            unit=span.unit,
            is_periodic=span.is_periodic,
            parent=self,
        )
        self.box.setFixedWidth(_NUMBER_PX)
        self.box.setProperty("quiet", True)
        self.box.setValue(span.default)
        self.slider.setAccessibleName(name)
        self.box.setAccessibleName(name)
        self.setFocusProxy(self.slider)
        if tip:
            set_tip(self, tip)
            set_tip(self.slider, tip)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.label)
        row.addWidget(self.slider, 1)
        row.addWidget(self.box)
        self.slider.moved.connect(self._on_slider_moved)
        self.slider.gesture_started.connect(self.gesture_started)
        self.slider.gesture_ended.connect(self.gesture_ended)
        self.slider.reset_asked.connect(self._on_reset_asked)
        self.box.valueChanged.connect(self._on_box_changed)

    def value(self) -> float:
        """The value as set or moved, not rounded to what the box shows."""
        return self.slider.number()

    def set_value(self, value: float) -> None:
        """Show a value; tells nobody."""
        self.slider.set_number(value)
        self._show_in_box(self.slider.number())

    def set_marked(self, is_marked: bool) -> None:
        """Show that this number was set by hand."""
        self.label.set_role("title" if is_marked else "body")

    def _on_slider_moved(self, value: float) -> None:
        self._show_in_box(value)
        self.value_changed.emit(value)

    def _on_box_changed(self, value: float) -> None:
        self.gesture_started.emit()
        self.slider.set_number(value)
        self.value_changed.emit(self.slider.number())
        self.gesture_ended.emit()

    def _on_reset_asked(self) -> None:
        self.reset_asked.emit()
        if self._resets_itself and self.value() != self._span.default:
            self.gesture_started.emit()
            self.set_value(self._span.default)
            self.value_changed.emit(self._span.default)
            self.gesture_ended.emit()

    def _show_in_box(self, value: float) -> None:
        was_blocked = self.box.blockSignals(True)
        self.box.setValue(value)
        self.box.blockSignals(was_blocked)
