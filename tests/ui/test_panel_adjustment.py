"""The adjustment panel: forms, levels with a histogram, curves, each drag one step of undo."""

from __future__ import annotations

import numpy as np
import pytest
from panel_checks import cut_texts, nameless
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from genimg_desktop.document.layer import Layer
from genimg_desktop.image.adjust import ADJUSTMENTS
from genimg_desktop.image.adjust.curves import STRAIGHT, Curves
from genimg_desktop.image.adjust.levels import Levels
from genimg_desktop.ui.panels.adjustment import AdjustmentPanel
from genimg_desktop.ui.panels.adjustment_editors import CurvesEditor, LevelsEditor
from genimg_desktop.ui.widgets.float_slider import FloatSlider
from genimg_desktop.ui.widgets.tone_curve import ToneCurve

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(live_session, qtbot):
    """A grey picture on the canvas, nothing else."""
    board = live_session.artboard
    board.new(64, 48)
    pixels = np.full((48, 64, 4), 255, np.uint8)
    pixels[..., :3] = np.linspace(60, 180, 64).astype(np.uint8)[None, :, None]
    board.add(Layer(id="a", name="a", pixels=pixels))
    made = AdjustmentPanel(live_session)
    qtbot.addWidget(made)
    made.resize(344, 640)
    made.show()
    qtbot.waitExposed(made)
    return made


def board_of(panel):
    return panel._session.artboard


def add(panel, name):
    panel._session.commands.run(f"adjust.{name}")
    QApplication.processEvents()
    return panel.editor


def settings(panel):
    return board_of(panel).active_node.settings


def drag(widget, *points: QPoint) -> None:
    QTest.mousePress(widget, LEFT, pos=points[0])
    for point in points[1:]:
        QTest.mouseMove(widget, point)
        QApplication.processEvents()
    QTest.mouseRelease(widget, LEFT, pos=points[-1])


def test_without_one_there_is_a_button_for_each(panel):
    buttons = [b for b in panel.findChildren(QPushButton) if b.isVisible()]
    assert [b.text() for b in buttons] == [str(kind.title) for kind in ADJUSTMENTS.values()]
    assert cut_texts(panel) == []
    QTest.mouseClick(buttons[1], LEFT)
    assert isinstance(settings(panel), Curves)
    assert isinstance(panel.editor, CurvesEditor)


@pytest.mark.parametrize("name", list(ADJUSTMENTS))
def test_every_kind_has_an_editor_that_reads_and_names_itself(panel, name):
    editor = add(panel, name)
    assert editor.value() == ADJUSTMENTS[name]()
    assert nameless(panel) == []
    assert cut_texts(panel) == []


def test_dragging_a_slider_is_live_and_one_step(panel):
    editor = add(panel, "brightness_contrast")
    steps = len(board_of(panel).history.texts)
    slider = editor.form.editor("brightness").findChild(FloatSlider)
    seen = []
    stop = board_of(panel).document.changed.connect(lambda _rect: seen.append(settings(panel).brightness))
    y = slider.height() // 2
    drag(slider, *(QPoint(x, y) for x in range(slider.width() // 2, slider.width() - 8, 6)))
    stop()
    assert len(set(seen)) > 2
    assert settings(panel).brightness == editor.value().brightness > 0
    assert len(board_of(panel).history.texts) == steps + 1
    board_of(panel).undo()
    assert settings(panel) == ADJUSTMENTS["brightness_contrast"]()
    assert editor.value() == settings(panel)


def test_the_histogram_shows_what_lies_below_and_not_the_adjustment(panel, idle):
    editor = add(panel, "levels")
    assert isinstance(editor, LevelsEditor)
    idle(panel._session)
    counts = panel._session.histograms.counts
    assert counts[0, 120] > 0
    assert counts[0, :59].max() == 0
    assert counts[0, 182:].max() == 0
    editor.form.editor("black").box.setValue(50)
    idle(panel._session)
    assert panel._session.histograms.counts is counts
    board_of(panel).set_visible("a", False)
    idle(panel._session)
    assert panel._session.histograms.counts[0, 120] == 0


def test_the_handles_under_the_histogram_set_black_middle_and_white(panel):
    editor = add(panel, "levels")
    hill, steps = editor.histogram, len(board_of(panel).history.texts)
    y = hill.height() - 4
    drag(hill, QPoint(round(hill.handle_x("black")), y), QPoint(40, y), QPoint(80, y))
    black = settings(panel).black
    assert black > 30
    assert len(board_of(panel).history.texts) == steps + 1
    drag(hill, QPoint(round(hill.handle_x("white")), y), QPoint(20, y))
    assert settings(panel).white == black + 1
    board_of(panel).undo()
    drag(hill, QPoint(round(hill.handle_x("gamma")), y), QPoint(round(hill.handle_x("gamma")) - 20, y))
    assert settings(panel).gamma > 1
    assert abs(hill.handle_x("black") - 80) < 3


def test_levels_that_cross_are_said_and_change_nothing(panel):
    editor = add(panel, "levels")
    editor.form.editor("white").box.setValue(100)
    editor.form.editor("black").box.setValue(150)
    assert settings(panel) == Levels(white=100)
    assert "must lie above" in editor.form._error.text()


def at(curve: ToneCurve, x: float, y: float) -> QPoint:
    return curve.at((x, y)).toPoint()


def test_points_of_a_curve_are_added_dragged_and_dragged_out(panel):
    curve = add(panel, "curves").curve
    steps = len(board_of(panel).history.texts)
    drag(curve, at(curve, 0.5, 0.5), at(curve, 0.5, 0.6), at(curve, 0.5, 0.75))
    assert len(settings(panel).rgb) == 3
    assert settings(panel).rgb[1] == pytest.approx((0.5, 0.75), abs=0.01)
    assert len(board_of(panel).history.texts) == steps + 1
    drag(curve, at(curve, *settings(panel).rgb[1]), at(curve, 0.3, 0.8), QPoint(-60, -60))
    assert settings(panel).rgb == STRAIGHT
    assert len(board_of(panel).history.texts) == steps + 2
    board_of(panel).undo()
    assert len(curve.points) == 3


def test_a_point_does_not_pass_its_neighbours_and_the_last_two_stay(panel):
    curve = add(panel, "curves").curve
    drag(curve, at(curve, 0.5, 0.5), at(curve, 1.05, 0.5))
    assert len(settings(panel).rgb) == 3
    assert settings(panel).rgb[1][0] < 1.0
    drag(curve, at(curve, *settings(panel).rgb[1]), QPoint(-60, -60))
    drag(curve, at(curve, 0.0, 0.0), QPoint(-60, -60), QPoint(-80, 20))
    assert len(settings(panel).rgb) == 2


def test_a_curve_is_drawn_with_keys_alone(panel):
    curve = add(panel, "curves").curve
    curve.setFocus()
    QTest.keyClick(curve, Qt.Key.Key_PageDown)
    for _ in range(3):
        QTest.keyClick(curve, Qt.Key.Key_Up)
    QTest.keyClick(curve, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert settings(panel).rgb[0] == (0.0, pytest.approx(13 / 255))
    assert curve.accessibleDescription() == "Point 1 of 2: 0 → 13"
    drag(curve, at(curve, 0.5, 0.5), at(curve, 0.5, 0.6))
    QTest.keyClick(curve, Qt.Key.Key_Delete)
    assert len(settings(panel).rgb) == 2
    assert board_of(panel).active_node is not None


def test_keys_of_the_curve_are_no_shortcuts_of_the_window(window, live_session, qtbot, idle):
    live_session.artboard.new(32, 32)
    live_session.commands.run("layer.new")
    live_session.commands.run("adjust.curves")
    panel = window.docks.panel("adjustment")
    node = live_session.artboard.active
    panel.editor.curve.setFocus()
    QTest.keyClick(panel.editor.curve, Qt.Key.Key_PageDown)
    QTest.keyClick(panel.editor.curve, Qt.Key.Key_PageDown)
    assert live_session.artboard.active == node
    assert panel.editor.curve.chosen == 1
    assert panel.isVisible()
    idle(live_session)


def test_each_channel_has_its_curve_and_can_be_made_straight(panel):
    editor = add(panel, "curves")
    editor.channel.setCurrentIndex(editor.channel.findData("red"))
    drag(editor.curve, at(editor.curve, 0.5, 0.5), at(editor.curve, 0.4, 0.7))
    assert len(settings(panel).red) == 3
    assert settings(panel).rgb == STRAIGHT
    QTest.mouseClick(editor.reset, LEFT)
    assert settings(panel) == Curves()


def test_holding_the_eye_shows_the_picture_without_it(panel):
    add(panel, "invert")
    board = board_of(panel)
    whole = board.document.bounds
    inverted = board.render(whole, 1.0)[0, 0, 0]
    QTest.mousePress(panel.compare, LEFT)
    assert board.render(whole, 1.0)[0, 0, 0] == 255 - inverted
    QTest.mouseRelease(panel.compare, LEFT)
    assert board.render(whole, 1.0)[0, 0, 0] == inverted


def test_reset_sets_everything_back_as_one_step(panel):
    editor = add(panel, "levels")
    editor.form.editor("black").box.setValue(20)
    editor.form.editor("white").box.setValue(200)
    QTest.mouseClick(panel.reset, LEFT)
    assert settings(panel) == Levels()
    assert editor.value() == Levels()
    assert not panel.reset.isEnabled()
    assert str(board_of(panel).history.undo_text) == "Reset Levels"


def test_another_layer_brings_the_offer_back(panel):
    add(panel, "levels")
    board_of(panel).set_active("a")
    assert panel.editor is None
    assert any(b.isVisible() for b in panel.findChildren(QPushButton))
