"""The plot of curves: what is seen, read, hidden, smoothed; it stays where the person zoomed."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from panel_checks import nameless
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from genimg_desktop.ui.theme import apply_theme
from genimg_desktop.ui.tokens import DARK, LIGHT
from genimg_desktop.ui.widgets.curve_colours import curve_colour
from genimg_desktop.ui.widgets.curve_plot import CurvePlot, PlotCurve, PlotMark, short_number
from genimg_desktop.ui.widgets.curve_smoothing import SmoothCurve


def curve(key: str = "a", count: int = 400, **more: Any) -> PlotCurve:
    x = np.linspace(0.0, 40.0, count)
    values = more.pop("values", 1.0 + np.exp(-x / 10))
    return PlotCurve(key=key, name=more.pop("name", f"Curve {key}"), kimg=x, minutes=x / 4, values=values, **more)


@pytest.fixture
def plot(qtbot: QtBot, dressed: Any) -> CurvePlot:
    widget = CurvePlot(hint="Soon.")
    qtbot.addWidget(widget)
    widget.resize(800, 300)
    widget.show()
    return widget


def seen(plot: CurvePlot, key: str) -> tuple[np.ndarray, np.ndarray]:
    """The points of a curve as they are painted."""
    x, y = plot.canvas._items[key][1].getData()
    return np.asarray(x), np.asarray(y)


def drawn(plot: CurvePlot, curves: list[PlotCurve], marks: list[PlotMark] | None = None) -> None:
    plot.show_curves(curves, marks or [])
    plot._draw()


def values(plot: CurvePlot) -> dict[str, str]:
    return {row.entry.key: row.value for row in plot.legend.rows}


def test_without_values_it_says_so_and_pyqtgraph_is_not_there_yet(plot: CurvePlot) -> None:
    assert plot._empty.isVisible()
    assert plot.canvas is None
    drawn(plot, [curve(count=0)])
    assert plot._empty.isVisible()
    drawn(plot, [curve()])
    assert not plot._empty.isVisible()
    assert plot.canvas is not None and plot.canvas.isVisible()


def test_a_million_points_become_few_and_no_peak_is_lost(plot: CurvePlot, qtbot: QtBot) -> None:
    wild = np.random.RandomState(0).standard_normal(1_000_000)
    wild[123_456] = 50.0
    plot.set_smoothing(0)
    drawn(plot, [curve(count=1_000_000, values=wild)])
    plot.canvas.grab()
    shown = plot.canvas._items["a"][1].curve.yData
    assert len(shown) < 5000
    assert shown.max() == 50.0


def test_the_names_tell_the_newest_values_and_those_under_the_cursor(plot: CurvePlot) -> None:
    drawn(plot, [curve("a"), curve("b", values=np.linspace(0, 8, 400), errors=np.full(400, 0.25))])
    assert plot.legend.place.text() == "Newest values"
    assert values(plot) == {"a": short_number(1 + np.exp(-4.0)), "b": "8 ± 0.25"}
    plot.canvas.pointed.emit(20.0)
    assert plot.legend.place.text() == "At 20 kimg"
    assert values(plot)["a"] == "1.135"
    assert plot.canvas._dots.isVisible()
    plot.canvas.pointed.emit(None)
    assert plot.legend.place.text() == "Newest values"
    assert not plot.canvas._dots.isVisible()


def test_values_are_read_by_keyboard(plot: CurvePlot, qtbot: QtBot) -> None:
    drawn(plot, [curve()])
    plot.canvas.grab()
    qtbot.keyClick(plot.canvas, Qt.Key.Key_Right)
    first = plot.at
    qtbot.keyClick(plot.canvas, Qt.Key.Key_Right)
    assert plot.at > first
    qtbot.keyClick(plot.canvas, Qt.Key.Key_Escape)
    assert plot.at is None


def test_a_zoomed_view_stays_when_values_come_and_home_shows_everything(plot: CurvePlot, qtbot: QtBot) -> None:
    drawn(plot, [curve(count=200)])
    plot.canvas.grab()
    qtbot.keyClick(plot.canvas, Qt.Key.Key_Plus)
    before = plot.canvas._box.viewRange()[0]
    drawn(plot, [curve(count=400)])
    plot.canvas.grab()
    assert plot.canvas._box.viewRange()[0] == before
    qtbot.keyClick(plot.canvas, Qt.Key.Key_Home)
    plot.canvas.grab()
    left, right = plot.canvas._box.viewRange()[0]
    assert left <= 0 and right >= 40


def test_a_name_hides_its_curve_and_it_stays_hidden(plot: CurvePlot, qtbot: QtBot) -> None:
    drawn(plot, [curve("a"), curve("b")])
    qtbot.mouseClick(plot.legend.rows[0], Qt.MouseButton.LeftButton)
    assert set(plot.canvas._items) == {"b"}
    drawn(plot, [curve("a"), curve("b"), curve("c")])
    assert set(plot.canvas._items) == {"b", "c"}
    qtbot.mouseClick(plot.legend.rows[0], Qt.MouseButton.LeftButton)
    assert "a" in plot.canvas._items


def test_powers_of_ten_leave_out_what_is_not_above_zero_and_say_so(plot: CurvePlot) -> None:
    drawn(plot, [curve(values=np.linspace(-1, 9, 400))])
    plot.set_smoothing(0)
    plot.log.setChecked(True)
    assert plot.remark.isVisible()
    assert plot.remark.text().startswith("40 values")
    x, y = seen(plot, "a")
    assert len(x) and np.isfinite(y).all()
    plot.log.setChecked(False)
    assert not plot.remark.isVisible()


def test_the_axis_goes_by_minutes_too(plot: CurvePlot) -> None:
    drawn(plot, [curve()])
    plot.set_axis("minutes")
    assert seen(plot, "a")[0].max() == pytest.approx(10.0)
    plot.canvas.pointed.emit(5.0)
    assert plot.legend.place.text() == "At 5 min"


def test_smoothing_calms_a_curve_and_the_values_stay_behind_it(plot: CurvePlot) -> None:
    wild = np.random.RandomState(0).standard_normal(2000)
    plot.set_smoothing(0)
    drawn(plot, [curve(count=2000, values=wild)])
    assert not plot.canvas._items["a"][0].isVisible()
    plot.set_smoothing(80)
    plot._draw()
    raw, main, _band = plot.canvas._items["a"]
    assert raw.isVisible()
    assert main.yData.std() < 0.3
    assert raw.yData.std() > 0.9


def test_alarms_and_the_best_moment_are_marked(plot: CurvePlot) -> None:
    marks = [PlotMark(kind="best", kimg=30, minutes=7.5), PlotMark(kind="alarm", kimg=10, minutes=2.5)]
    drawn(plot, [curve()], marks)
    assert [(mark.kind, item.value()) for mark, _, item in plot.canvas._marks] == [("best", 30), ("alarm", 10)]
    plot.set_axis("minutes")
    assert [item.value() for _, _, item in plot.canvas._marks] == [7.5, 2.5]
    drawn(plot, [curve()])
    assert plot.canvas._marks == []


def test_it_follows_the_theme(plot: CurvePlot, dressed: Any) -> None:
    drawn(plot, [curve()])
    dark = plot.canvas.backgroundBrush().color().lightness()
    apply_theme(dressed, "light")
    dressed.processEvents()
    assert plot.canvas.backgroundBrush().color().lightness() > dark + 100
    assert plot.canvas._items["a"][1].opts["pen"].color() == curve_colour(0, LIGHT)


def contrast(one: Any, other: Any) -> float:
    def light(colour: Any) -> float:
        parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=["dark", "light"])
def test_every_curve_can_be_seen_on_its_ground(tokens: Any) -> None:
    for number in range(8):
        assert contrast(curve_colour(number, tokens), tokens.colour("window")) >= 4.5
        assert contrast(curve_colour(number, tokens, run=1), tokens.colour("window")) >= 2.2


def test_everything_has_a_name_for_screen_readers(plot: CurvePlot) -> None:
    drawn(plot, [curve("a", name="<b>Loss</b>")])
    assert nameless(plot) == []
    assert plot.legend.rows[0].accessibleName() == "<b>Loss</b>"
    assert "&lt;b&gt;" in plot.legend.rows[0].toolTip()


def test_names_stand_below_where_it_is_narrow(plot: CurvePlot, qtbot: QtBot) -> None:
    drawn(plot, [curve()])
    plot.resize(400, 300)
    qtbot.waitUntil(lambda: plot._names.y() > plot.canvas.geometry().bottom())
    assert plot._names.width() > 300
    plot.resize(800, 300)
    qtbot.waitUntil(lambda: plot._names.x() > plot.canvas.geometry().right())


@given(
    arrays(np.float64, st.integers(1, 60), elements=st.floats(-100, 100)),
    st.floats(0.01, 0.99),
    st.integers(0, 60),
)
@settings(deadline=None)
def test_smoothing_is_the_mean_that_its_formula_says(y: np.ndarray, weight: float, cut: int) -> None:
    x = np.arange(len(y), dtype=np.float64)
    total, expected = 0.0, []
    for index, value in enumerate(y):
        total = weight * total + (1 - weight) * value
        expected.append(total / (1 - weight ** (index + 1)))
    grown = SmoothCurve()
    grown.of(x[:cut], y[:cut], weight)
    assert np.allclose(grown.of(x, y, weight), expected, atol=1e-8)
    assert np.allclose(SmoothCurve().of(x, y, weight), expected, atol=1e-8)
