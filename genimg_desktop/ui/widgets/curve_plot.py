"""Curves of trainings: zoom, smoothing, powers of ten, values under the cursor, several runs on one plot."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from genimg_desktop.ui.i18n import number, tr
from genimg_desktop.ui.tokens import SPACE_S, SPACE_XS
from genimg_desktop.ui.widgets.buttons import tool_button
from genimg_desktop.ui.widgets.curve_legend import CurveLegend, LegendEntry
from genimg_desktop.ui.widgets.curve_smoothing import SmoothCurve
from genimg_desktop.ui.widgets.empty_state import EmptyState
from genimg_desktop.ui.widgets.float_slider import FloatSlider, Span
from genimg_desktop.ui.widgets.plain_label import PlainLabel, named
from genimg_desktop.ui.widgets.plot_values import AxisName, PlotCurve, PlotMark
from genimg_desktop.ui.widgets.scrolling import dress_scroll

if TYPE_CHECKING:
    from genimg_desktop.ui.widgets.curve_canvas import CurveCanvas, Line

__all__ = ["CurvePlot", "PlotCurve", "PlotMark"]

FIRST_SMOOTHING = 60.0
_LEGEND_PX = 230
_WIDE_PX = 620
_SLIDER_PX = 160
_POINTS_PER_SPAN = 20
_ROWS_BELOW = 4
_NO_LIMIT = 16_777_215
"""QWIDGETSIZE_MAX, which PySide does not name."""


class CurvePlot(QWidget):
    """Give it curves with ``show_curves`` as often as there are new ones: what the person zoomed or hid stays."""

    def __init__(self, parent: QWidget | None = None, *, hint: str = "") -> None:
        super().__init__(parent)
        self.canvas: CurveCanvas | None = None
        self.axis: AxisName = "kimg"
        self.at: float | None = None
        self._curves: tuple[PlotCurve, ...] = ()
        self._marks: tuple[PlotMark, ...] = ()
        self._smoothers: dict[tuple[str, AxisName], SmoothCurve] = {}
        self.legend = CurveLegend(self)
        self.remark = PlainLabel(parent=self, role="faint", is_elided=True)
        self._make_tools()
        self._empty = EmptyState("curves", tr("No values yet"), self, hint=hint)
        self._lay_out()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._draw)
        self.legend.changed.connect(self._draw)

    # what is shown

    def show_curves(self, curves: Sequence[PlotCurve], marks: Sequence[PlotMark] = ()) -> None:
        """Show these; drawn once the events at hand are done, however often this was called."""
        self._curves, self._marks = tuple(curves), tuple(marks)
        self._soon.start()

    def add_tool(self, widget: QWidget) -> None:
        """Put a widget of the owner's in front of the tools."""
        self._tools.insertWidget(0, widget)

    def set_smoothing(self, percent: float) -> None:
        """How strongly curves are smoothed, 0 to 99."""
        self.smoothing.set_number(percent)
        self._soon.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The names stand beside the plot where it is wide, else below it."""
        super().resizeEvent(event)
        self._place_names()

    def show_all(self) -> None:
        """Everything in view, and follow what comes."""
        if self.canvas is not None:
            self.canvas.show_all()

    # inside

    def _make_tools(self) -> None:
        self.axis_choice = QComboBox(self)
        self.axis_choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.axis_choice.addItem(tr("kimg"), "kimg")
        self.axis_choice.addItem(tr("Minutes"), "minutes")
        named(
            self.axis_choice,
            tr("What runs along the plot"),
            tr("Along the plot: thousands of pictures shown (kimg), or minutes of training"),
        )
        self.axis_choice.currentIndexChanged.connect(self._on_axis)
        self.smoothing = FloatSlider(Span(low=0.0, high=99.0, default=FIRST_SMOOTHING, step=1.0, unit="%"), self)
        named(
            self.smoothing,
            tr("Smoothing"),
            tr("Draws a running mean; the values themselves stay behind it, faintly."),
        )
        self.smoothing.setMaximumWidth(_SLIDER_PX)
        self.smoothing.moved.connect(lambda _value: self._soon.start())
        self.smoothing.reset_asked.connect(lambda: self.set_smoothing(FIRST_SMOOTHING))
        self.log = tool_button(
            "log-scale",
            tr("Powers of ten"),
            parent=self,
            tip=tr("Powers of ten on the axis of values: small differences at the end can be seen."),
            is_checkable=True,
        )
        self.log.toggled.connect(self._on_log)
        self.whole = tool_button("fit", tr("Show everything"), self.show_all, self, tip=tr("Show everything (Home)"))

    def _lay_out(self) -> None:
        self._tools = tools = QHBoxLayout()
        tools.setSpacing(SPACE_S)
        tools.addStretch(1)
        tools.addWidget(PlainLabel(tr("Smoothing"), self, role="dim", is_elided=True))
        tools.addWidget(self.smoothing, 1)
        tools.addWidget(self.axis_choice)
        tools.addWidget(self.log)
        tools.addWidget(self.whole)
        self._stage = QStackedLayout()
        self._stage.addWidget(self._empty)
        self._names = QScrollArea(self)
        self._names.setWidget(self.legend)
        dress_scroll(self._names)
        plot = QVBoxLayout()
        plot.setSpacing(0)
        plot.addLayout(self._stage, 1)
        plot.addWidget(self.remark)
        self._middle = middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        middle.setSpacing(SPACE_S)
        middle.addLayout(plot, 1)
        middle.addWidget(self._names)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_XS)
        box.addLayout(tools)
        box.addLayout(middle, 1)
        self.remark.hide()
        self._names.hide()

    def _place_names(self) -> None:
        is_wide = self.width() >= _WIDE_PX
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._middle.setDirection(direction)
        high = (min(len(self.legend.rows), _ROWS_BELOW) + 1) * (self.fontMetrics().height() + SPACE_S)
        self._names.setMinimumSize(_LEGEND_PX if is_wide else 0, 0 if is_wide else high)
        self._names.setMaximumSize(_LEGEND_PX if is_wide else _NO_LIMIT, _NO_LIMIT if is_wide else high)

    def _draw(self) -> None:
        self._soon.stop()
        curves = [curve for curve in self._curves if len(curve.values)]
        self._names.setVisible(bool(curves))
        self._stage.setCurrentIndex(1 if curves and self.canvas is not None else 0)
        self.legend.show_entries([LegendEntry(key=c.key, name=c.name, colour=c.colour, style=c.style) for c in curves])
        self._place_names()
        if not curves and self.canvas is None:
            return
        canvas = self._open_canvas()
        self._stage.setCurrentIndex(1 if curves else 0)
        shown = [curve for curve in curves if curve.key not in self.legend.hidden]
        canvas.show_lines([self._line(curve) for curve in shown])
        canvas.show_marks([(mark, mark.along(self.axis)) for mark in self._marks])
        self._forget_smoothers()
        self._tell_left_out(shown)
        self._tell_values()

    def _open_canvas(self) -> CurveCanvas:
        if self.canvas is None:
            from genimg_desktop.ui.widgets.curve_canvas import CurveCanvas

            self.canvas = CurveCanvas(self)
            named(
                self.canvas,
                tr("Curves of the training"),
                tr("Wheel: zoom. Drag: move. With Shift: the values. Arrow keys: read values."),
            )
            self.canvas.pointed.connect(self._on_pointed)
            self._stage.addWidget(self.canvas)
        return self.canvas

    def _line(self, curve: PlotCurve) -> Line:
        from genimg_desktop.ui.widgets.curve_canvas import Line

        x, y = curve.along(self.axis), curve.values
        span = (1.0 - self.smoothing.number() / 100) ** -3
        weight = 1.0 - 1.0 / min(span, max(1.0, len(y) / _POINTS_PER_SPAN))  # a mean over few points lags behind them
        smoother = self._smoothers.setdefault((curve.key, self.axis), SmoothCurve())
        smooth = smoother.of(x, y, weight)
        return Line(
            key=curve.key,
            x=x,
            y=smooth,
            raw=y if weight > 0 else None,
            errors=curve.errors,
            colour=curve.colour,
            style=curve.style,
        )

    def _forget_smoothers(self) -> None:
        keys = {curve.key for curve in self._curves}
        self._smoothers = {key: known for key, known in self._smoothers.items() if key[0] in keys}

    def _tell_left_out(self, shown: Sequence[PlotCurve]) -> None:
        count = sum(int((curve.values <= 0).sum()) for curve in shown) if self.log.isChecked() else 0
        self.remark.setVisible(count > 0)
        self.remark.setText(tr("{count} values are not above zero and cannot be shown as powers of ten.", count=count))

    def _tell_values(self) -> None:
        values = {}
        for curve in self._curves:
            index = curve.at(self.axis, self.at)
            if index is not None:
                values[curve.key] = _shown(curve, index)
        self.legend.show_values(self._place(), values)

    def _place(self) -> str:
        if self.at is None:
            return tr("Newest values")
        at = number(self.at, 1 if self.at >= 10 else 2)
        return tr("At {at} kimg", at=at) if self.axis == "kimg" else tr("At {at} min", at=at)

    def _on_pointed(self, x: float | None) -> None:
        self.at = x
        if self.canvas is not None:
            self.canvas.point_at(x)
        self._tell_values()

    def _on_axis(self, index: int) -> None:
        self.axis = self.axis_choice.itemData(index)
        self.at = None
        if self.canvas is not None:
            self.canvas.point_at(None)
        self._draw()
        self.show_all()

    def _on_log(self, is_log: bool) -> None:
        self._draw()
        if self.canvas is not None:
            self.canvas.set_log(is_log)
            self.canvas.show_all()

    def set_axis(self, axis: AxisName) -> None:
        """Pictures shown, or minutes."""
        with QSignalBlocker(self.axis_choice):
            self.axis_choice.setCurrentIndex(self.axis_choice.findData(axis))
        self._on_axis(self.axis_choice.currentIndex())


def _shown(curve: PlotCurve, index: int) -> str:
    value = short_number(float(curve.values[index]))
    if curve.errors is None:
        return value
    return tr("{value} ± {error}", value=value, error=short_number(float(curve.errors[index])))


def short_number(value: float) -> str:
    """A measured value with about four digits, as people here write it."""
    size = abs(value)
    if size and (size < 1e-3 or size >= 1e6):
        mantissa, _, exponent = f"{value:.2e}".partition("e")
        return f"{number(float(mantissa), 2)}e{int(exponent)}"
    digits = 0 if size >= 1000 else 1 if size >= 100 else 2 if size >= 10 else 3 if size >= 1 else 4
    return number(value, digits)
