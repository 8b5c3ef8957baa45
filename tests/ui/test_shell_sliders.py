"""Sliders and number boxes under the hands of a person."""

from __future__ import annotations

import math

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from genimg_desktop.ui.widgets.number_box import NumberBox
from genimg_desktop.ui.widgets.sliders import ParameterSlider, Span


@pytest.fixture
def row(dressed, qtbot):
    made = ParameterSlider("Zoom", Span(low=0, high=10, default=2, typical_low=1, typical_high=4))
    qtbot.addWidget(made)
    made.resize(400, 30)
    made.show()
    made.activateWindow()
    made.log = []
    made.gesture_started.connect(lambda: made.log.append("start"))
    made.gesture_ended.connect(lambda: made.log.append("end"))
    made.value_changed.connect(lambda value: made.log.append(round(value, 4)))
    made.reset_asked.connect(lambda: made.log.append("reset"))
    return made


def drag(qtbot, slider, start: float, end: float, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    y, width = slider.height() // 2, slider.width()
    at = QPoint(round(start * width), y)
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, modifier, at)
    for step in range(1, 6):
        at = QPoint(round((start + (end - start) * step / 5) * width), y)
        send_move(slider, at, modifier)
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, modifier, at)


def send_move(slider, at: QPoint, modifier) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent

    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(at), QPointF(slider.mapToGlobal(at)), Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton, modifier,
    )  # fmt: skip
    QApplication.sendEvent(slider, event)


def test_a_drag_is_one_gesture_with_its_changes_inside(row, qtbot):
    drag(qtbot, row.slider, 0.2, 0.8)
    assert row.log[0] == "start"
    assert row.log[-1] == "end"
    assert row.log.count("start") == row.log.count("end") == 1
    values = [entry for entry in row.log if isinstance(entry, float)]
    assert values == sorted(values)
    assert 7.5 < row.value() < 8.5
    assert row.box.value() == pytest.approx(row.value(), abs=0.01)


def test_a_value_that_is_set_tells_nobody(row):
    row.set_value(7.123456)
    assert row.log == []
    assert row.value() == 7.123456
    assert row.box.value() == pytest.approx(7.12)


def test_shift_drags_ten_times_finer(row, qtbot):
    row.set_value(5)
    drag(qtbot, row.slider, 0.3, 0.7, Qt.KeyboardModifier.ShiftModifier)
    assert 5.2 < row.value() < 5.7


def test_keys_step_leap_and_go_to_the_ends(row, qtbot):
    row.slider.setFocus()
    for key, value in (
        (Qt.Key.Key_Right, 2.1), (Qt.Key.Key_Left, 2.0), (Qt.Key.Key_PageUp, 3.0), (Qt.Key.Key_PageDown, 2.0),
        (Qt.Key.Key_Home, 0.0), (Qt.Key.Key_End, 10.0), (Qt.Key.Key_Right, 10.0),
    ):  # fmt: skip
        qtbot.keyClick(row.slider, key)
        assert row.value() == pytest.approx(value), key
    qtbot.keyClick(row.slider, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert row.value() == pytest.approx(9.99)
    assert row.log.count("start") == row.log.count("end") == 8


def test_a_double_click_or_delete_gives_the_value_back(row, qtbot):
    row.set_value(9)
    qtbot.mouseDClick(row.slider, Qt.MouseButton.LeftButton, pos=QPoint(5, 10))
    row.slider.setFocus()
    qtbot.keyClick(row.slider, Qt.Key.Key_Delete)
    assert row.log.count("reset") == 2
    assert row.log.count("start") == row.log.count("end")


def test_a_slider_of_a_form_resets_itself(dressed, qtbot):
    row = ParameterSlider("Quality", Span(low=1, high=100, default=92, step=1), resets_itself=True)
    qtbot.addWidget(row)
    row.set_value(10)
    with qtbot.waitSignal(row.value_changed) as told:
        row.slider.reset_asked.emit()
    assert told.args == [92.0]
    assert row.value() == row.box.value() == 92


def test_an_angle_goes_round(dressed, qtbot):
    row = ParameterSlider("Turn", Span(low=0, high=360, default=0, is_periodic=True, unit="°"))
    qtbot.addWidget(row)
    row.set_value(359)
    qtbot.keyClick(row.slider, Qt.Key.Key_Right)
    assert row.value() == pytest.approx(2.6)
    assert "°" in row.box.text()


def test_a_whole_number_stays_whole(dressed, qtbot):
    row = ParameterSlider("Count", Span(low=1, high=8, default=3, step=1))
    qtbot.addWidget(row)
    row.resize(400, 30)
    drag(qtbot, row.slider, 0.1, 0.63)
    assert row.value() == int(row.value())
    assert row.box.decimals() == 0


def test_typing_a_number_is_one_gesture(row, qtbot):
    row.box.setFocus()
    row.box.selectAll()
    qtbot.keyClicks(row.box, "3,5")
    assert row.log == []
    qtbot.keyClick(row.box, Qt.Key.Key_Return)
    assert row.log == ["start", 3.5, "end"]
    assert row.value() == 3.5


def test_scrolling_past_a_slider_leaves_it_alone(row):
    for widget in (row.slider, row.box):
        widget.clearFocus()
        wheel = QWheelEvent(
            QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(widget, wheel)
        assert not wheel.isAccepted()
    assert row.value() == 2
    assert row.log == []


def test_a_screen_reader_can_name_and_move_it(row, qtbot):
    assert row.slider.accessibleName() == row.box.accessibleName() == "Zoom"
    row.slider.setValue(row.slider.maximum())
    assert row.value() == 10
    assert row.log == ["start", 10.0, "end"]


@pytest.mark.parametrize("typed", ["0.5", "0,5", " 0.5 ", "0，5"])
@pytest.mark.parametrize("locale", ["en_US", "de_DE", "zh_CN"])
def test_a_decimal_comma_and_a_decimal_point_are_both_right(typed, locale, dressed, qtbot):
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        box = NumberBox(0, 10, digits=2)
        qtbot.addWidget(box)
        box.lineEdit().setText(typed)
        box.interpretText()
        assert box.value() == 0.5
        assert box.text() == ("0,5" if locale == "de_DE" else "0.5")
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize("typed", ["", "-", "abc", "1e999", "nan", "5 5"])
def test_what_is_no_number_leaves_the_value_as_it_was(typed, dressed, qtbot):
    box = NumberBox(0, 10, digits=2)
    qtbot.addWidget(box)
    box.setValue(4)
    box.lineEdit().setText(typed)
    box.interpretText()
    assert 0 <= box.value() <= 10
    assert math.isfinite(box.value())


def test_a_seed_of_ten_digits_fits(dressed, qtbot):
    box = NumberBox(0, 2**32 - 1)
    qtbot.addWidget(box)
    box.setValue(2**32 - 1)
    assert box.text() == "4294967295"
    assert box.value() == 2**32 - 1


@given(
    low=st.floats(-1e4, 1e4), size=st.floats(1e-3, 1e4), value=st.floats(-1e6, 1e6),
    step=st.sampled_from([0.0, 1.0]), is_periodic=st.booleans(),
)  # fmt: skip
@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_value_always_lands_in_its_range(low, size, value, step, is_periodic):
    span = Span(low=low, high=low + size, default=low, step=step, is_periodic=is_periodic)
    fitted = span.fit(value)
    assert span.low <= fitted <= span.high
    if not step and span.low <= value <= span.high:
        assert fitted == value
