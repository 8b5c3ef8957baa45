"""The plot itself, on pyqtgraph. Imported when the first curve is shown: pyqtgraph takes 0.2 s to import."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

os.environ.setdefault("PYQTGRAPH_QT_LIB", "PySide6")

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPen
from PySide6.QtWidgets import QWidget

from genimg_desktop.ui.i18n import number
from genimg_desktop.ui.tokens import Tokens, tokens_for
from genimg_desktop.ui.widgets.curve_colours import curve_colour, curve_style
from genimg_desktop.ui.widgets.plot_values import Floats, PlotMark

_FAINT, _BAND = 70, 45
_SOFT_POINTS = 300
_ZOOM, _CURSOR_SHARE = 1.25, 0.01


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Line:
    """A curve as it is drawn. raw: the same before smoothing, drawn faintly; None when nothing was smoothed."""

    key: str
    x: Floats
    y: Floats
    raw: Floats | None = None
    errors: Floats | None = None
    colour: int = 0
    style: int = 0


class _Axis(pg.AxisItem):
    """Numbers as people here write them, and no more of them than can be read."""

    def tickStrings(self, values: Any, scale: float, spacing: float) -> list[str]:
        """The words at the ticks."""
        if self.logMode:
            return [_short(10.0 ** float(value)) for value in values]
        return [_short(float(value) * scale, spacing * scale) for value in values]


class _Box(pg.ViewBox):
    """The wheel and the mouse go along the axis of time; with Shift along the values, which follow by themselves
    until then."""

    def wheelEvent(self, ev: Any, axis: int | None = None) -> None:
        """Zoom."""
        super().wheelEvent(ev, axis=self._axis(ev) if axis is None else axis)

    def mouseDragEvent(self, ev: Any, axis: int | None = None) -> None:
        """Pan."""
        super().mouseDragEvent(ev, axis=self._axis(ev) if axis is None else axis)

    def _axis(self, ev: Any) -> int:
        return 1 if ev.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0


class CurveCanvas(pg.PlotWidget):
    """``pointed(x)``: the mouse or the keyboard points at a place; None: at none any more. ``moved_by_hand``: the
    person zoomed or panned."""

    pointed = Signal(object)
    moved_by_hand = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._box = _Box(enableMenu=False)
        axes = {side: _Axis(side) for side in ("left", "bottom")}
        super().__init__(parent, viewBox=self._box, axisItems=axes, enableMenu=False)
        self._items: dict[str, tuple[pg.PlotDataItem, pg.PlotDataItem, _Band]] = {}
        self._lines: dict[str, Line] = {}
        self._marks: list[tuple[PlotMark, float, pg.InfiniteLine]] = []
        self._is_log = False
        self._cursor_x: float | None = None
        plot = self.getPlotItem()
        plot.hideButtons()
        plot.setMenuEnabled(False)
        plot.setDownsampling(auto=True, mode="peak")
        plot.setClipToView(True)
        plot.showGrid(x=True, y=True, alpha=0.12)
        plot.ctrlMenu.setParent(self, plot.ctrlMenu.windowFlags())  # never shown, but made, and owned by nobody
        self._box.setDefaultPadding(0.03)
        self._box.setAutoVisible(y=True)
        for axis in axes.values():
            axis.enableAutoSIPrefix(False)
            axis.setStyle(maxTickLevel=1, maxTextLevel=0, autoExpandTextSpace=True, tickTextOffset=5)
        self._cursor = pg.InfiniteLine(angle=90, movable=False)
        self._dots = pg.ScatterPlotItem(size=8, pxMode=True)
        for item in (self._cursor, self._dots):
            item.setZValue(50)
            item.setVisible(False)
            plot.addItem(item, ignoreBounds=True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(pg.PlotWidget.Shape.NoFrame)
        self.scene().sigMouseMoved.connect(self._on_mouse)
        self._box.sigRangeChangedManually.connect(lambda _enabled: self.moved_by_hand.emit())
        self._redress = QTimer(self, singleShot=True, interval=0)
        self._redress.timeout.connect(self.dress)
        self.dress()

    # what is shown

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these curves and no others; a view that was chosen by hand stays."""
        wanted = {line.key: line for line in lines}
        for key in [key for key in self._items if key not in wanted]:
            self._drop(key)
        self._lines = wanted
        for line in lines:
            if line.key not in self._items:
                self._items[line.key] = self._add()
            self._fill(line)
        self._limit(lines)
        self.point_at(self._cursor_x)

    def set_log(self, is_log: bool) -> None:
        """Powers of ten on the axis of values; values that are not above zero are then left out."""
        self._is_log = is_log
        self.getPlotItem().setLogMode(x=False, y=is_log)
        self.show_lines(list(self._lines.values()))

    def show_marks(self, marks: Sequence[tuple[PlotMark, float]]) -> None:
        """Upright lines at moments: what kind, and where."""
        if [(mark, x) for mark, x, _ in self._marks] == list(marks):
            return
        for _, _, item in self._marks:
            self.getPlotItem().removeItem(item)
        self._marks = []
        for mark, x in marks:
            item = pg.InfiniteLine(x, angle=90, movable=False)
            item.setZValue(-10)
            self.getPlotItem().addItem(item, ignoreBounds=True)
            self._marks.append((mark, x, item))
        self._dress_marks(tokens_for(self.palette()))

    def show_all(self) -> None:
        """Everything in view again, and follow what comes."""
        self._box.enableAutoRange(x=True, y=True)

    def point_at(self, x: float | None) -> None:
        """Put the cursor at a place, with a dot on every curve."""
        self._cursor_x = x
        self._cursor.setVisible(x is not None)
        self._dots.setVisible(x is not None)
        if x is None:
            return
        self._cursor.setValue(x)
        tokens = tokens_for(self.palette())
        spots = []
        for line in self._lines.values():
            if not len(line.x) or not line.x[0] <= x <= line.x[-1]:
                continue
            y = float(np.interp(x, line.x, line.y))
            if self._is_log:
                y = float(np.log10(y)) if y > 0 else float("nan")
            if np.isfinite(y):
                spots.append(
                    {
                        "pos": (x, y),
                        "brush": curve_colour(line.colour, tokens, line.style),
                        "pen": QColor(tokens.window),
                    }
                )
        self._dots.setData(spots)

    def dress(self) -> None:
        """Colours and fonts of the theme."""
        tokens = tokens_for(self.palette())
        self.setBackground(tokens.colour("window"))
        font = self.font()
        for side in ("left", "bottom"):
            axis = self.getPlotItem().getAxis(side)
            axis.setPen(QPen(QColor(tokens.border_strong)))
            axis.setTextPen(QPen(QColor(tokens.text_dim)))
            axis.setTickFont(font)
        self._cursor.setPen(QPen(QColor(tokens.text_faint), 0))
        self._dress_marks(tokens)
        for line in self._lines.values():
            self._dress_line(line, tokens)
        self.point_at(self._cursor_x)

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of theme or font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "_redress"):
            self._redress.start()

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse has left."""
        super().leaveEvent(event)
        self.pointed.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the cursor, plus and minus zoom, Home shows everything, Escape takes the cursor away."""
        left, right = self._box.viewRange()[0]
        step = (right - left) * _CURSOR_SHARE
        at = (left + right) / 2 if self._cursor_x is None else self._cursor_x
        match Qt.Key(event.key()):
            case Qt.Key.Key_Left:
                self.pointed.emit(max(left, at - step))
            case Qt.Key.Key_Right:
                self.pointed.emit(min(right, at + step))
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self._zoom(1 / _ZOOM, at)
            case Qt.Key.Key_Minus:
                self._zoom(_ZOOM, at)
            case Qt.Key.Key_Home:
                self.show_all()
            case Qt.Key.Key_Escape if self._cursor_x is not None:
                self.pointed.emit(None)
            case _:
                event.ignore()

    # inside

    def _limit(self, lines: Sequence[Line]) -> None:
        """Nobody gets lost beyond the ends of the curves."""
        ends = [(float(line.x[0]), float(line.x[-1])) for line in lines if len(line.x)]
        if ends:
            low, high = min(end[0] for end in ends), max(end[1] for end in ends)
            room = 0.1 * (high - low) or 1.0
            self._box.setLimits(xMin=low - room, xMax=high + room, minXRange=room / 1000)

    def _zoom(self, factor: float, at: float) -> None:
        self._box.scaleBy(x=factor, center=QPointF(at, 0.0))
        self.moved_by_hand.emit()

    def _on_mouse(self, at: QPointF) -> None:
        if self._lines and self._box.sceneBoundingRect().contains(at):
            self.pointed.emit(self._box.mapSceneToView(at).x())
        elif self._cursor_x is not None:
            self.pointed.emit(None)

    def _add(self) -> tuple[pg.PlotDataItem, pg.PlotDataItem, _Band]:
        plot = self.getPlotItem()
        raw, main = (pg.PlotDataItem(connect="all", skipFiniteCheck=True) for _ in range(2))
        for item in (raw, main):
            item.opts["autoDownsampleFactor"] = 0.5
            item.setLogMode(False, self._is_log)
        plot.addItem(raw, ignoreBounds=True)
        plot.addItem(main)
        return raw, main, _Band(plot)

    def _drop(self, key: str) -> None:
        raw, main, band = self._items.pop(key)
        self.getPlotItem().removeItem(raw)
        self.getPlotItem().removeItem(main)
        band.remove()

    def _fill(self, line: Line) -> None:
        raw, main, band = self._items[line.key]
        is_whole = line.style == 0
        main.curve.setSegmentedLineMode("on" if is_whole else "off")  # 'on' paints 60 x faster, but breaks dashes
        main.opts["antialias"] = is_whole and (line.raw is not None or len(line.x) <= _SOFT_POINTS)
        main.opts["downsampleMethod"] = "mean" if line.raw is not None else "peak"
        main.opts["autoDownsampleFactor"] = 0.5 if line.raw is not None else 1.0
        main.setData(*self._drawable(line.x, line.y))
        raw.setVisible(line.raw is not None)
        raw.setData(*self._drawable(line.x, line.raw if line.raw is not None else line.y[:0]))
        band.fill(line, self._is_log)
        self._dress_line(line, tokens_for(self.palette()))

    def _drawable(self, x: Floats, y: Floats) -> tuple[Floats, Floats]:
        x = x[: len(y)]
        if self._is_log:
            is_drawn = y > 0
            if not is_drawn.all():
                return x[is_drawn], y[is_drawn]
        return x, y

    def _dress_line(self, line: Line, tokens: Tokens) -> None:
        raw, main, band = self._items[line.key]
        colour = curve_colour(line.colour, tokens, line.style)
        pen = QPen(colour, 1.6 * self.devicePixelRatioF(), curve_style(line.style))
        pen.setCosmetic(True)
        main.setPen(pen)
        faint = QColor(colour)
        faint.setAlpha(_FAINT)
        raw.setPen(QPen(faint, 0))
        area = QColor(colour)
        area.setAlpha(_BAND)
        band.dress(area)

    def _dress_marks(self, tokens: Tokens) -> None:
        looks = {
            "best": (tokens.success, Qt.PenStyle.SolidLine),
            "alarm": (tokens.warning, Qt.PenStyle.DotLine),
            "moment": (tokens.accent, Qt.PenStyle.DashLine),
        }
        for mark, _, item in self._marks:
            colour, style = looks[mark.kind]
            pen = QPen(QColor(colour), 1.2 * self.devicePixelRatioF(), style)
            pen.setCosmetic(True)
            item.setPen(pen)


class _Band:
    """The standard error around a curve; made only for curves that have one."""

    def __init__(self, plot: pg.PlotItem) -> None:
        self._plot = plot
        self._edges: tuple[pg.PlotCurveItem, pg.PlotCurveItem] | None = None
        self._area: pg.FillBetweenItem | None = None

    def fill(self, line: Line, is_log: bool) -> None:
        """Show the errors of a line, or none."""
        if line.errors is None:
            self.remove()
            return
        if self._edges is None:
            self._edges = (pg.PlotCurveItem(pen=None), pg.PlotCurveItem(pen=None))
            self._area = pg.FillBetweenItem(*self._edges)
            self._area.setZValue(-5)
            self._plot.addItem(self._area, ignoreBounds=True)
        values = line.y if line.raw is None else line.raw
        low, high = values - line.errors, values + line.errors
        x = line.x
        if is_log:
            keep = low > 0
            x, low, high = x[keep], np.log10(low[keep]), np.log10(high[keep])
        for edge, y in zip(self._edges, (low, high), strict=True):
            edge.setData(x, y)

    def dress(self, colour: QColor) -> None:
        """Paint it in a colour."""
        if self._area is not None:
            self._area.setBrush(colour)

    def remove(self) -> None:
        """Take it off the plot."""
        if self._area is not None:
            self._plot.removeItem(self._area)
        self._edges = self._area = None


def _short(value: float, spacing: float = 0.0) -> str:
    """A number at a tick: as many decimals as the distance of ticks needs; very large and small ones as powers."""
    size = abs(value)
    if size and (size >= 1e6 or size < 1e-3) and not (spacing and spacing >= 1e-3 and size < 1e6):
        mantissa, _, exponent = f"{value:.2e}".partition("e")
        return f"{number(float(mantissa), 2)}e{int(exponent)}"
    digits = max(0, -int(np.floor(np.log10(spacing)))) if 0 < spacing < 1 else 0 if spacing else 4
    return number(value, min(digits, 6))
