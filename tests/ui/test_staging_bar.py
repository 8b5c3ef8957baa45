"""Trying candidates on the canvas with keys and mouse: the bar, the small pictures, keep and drop."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from genimg_desktop.ui.canvas.staging_bar import StagingBar
from genimg_desktop.ui.pictures import from_image


@pytest.fixture
def bar(window, live_session, qtbot):
    """Nine variations of the first picture are tried on an empty canvas that is in front."""
    sheet, staging = live_session.sheet, live_session.staging
    sheet.show_variations(0.4)
    qtbot.waitUntil(lambda: len(sheet.pictures) == 9)
    window.activateWindow()
    window.actions_by_id.refresh()
    window.actions_by_id.by_id["explore.stage"].trigger()
    qtbot.waitUntil(lambda: all(n in staging._full for n in range(9)))
    made = window.canvas.findChild(StagingBar)
    qtbot.waitUntil(made.isVisible)
    qtbot.waitUntil(window.canvas.hasFocus)
    return made


def key(canvas, qtbot, which, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    """As Qt does: first the question whether it is a shortcut, then the key."""
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, which, modifiers)
    asked.ignore()
    QApplication.sendEvent(canvas, asked)
    assert asked.isAccepted()
    qtbot.keyClick(canvas, which, modifiers)


def test_the_bar_says_which_of_how_many_and_shows_all_small(bar, live_session):
    staging = live_session.staging
    assert bar.count.text() == "5 / 9" and bar.caption.text() == "Here"
    assert bar.strip.count() == 9 and bar.strip.currentRow() == 4
    assert all(not bar.strip.item(n).icon().isNull() for n in range(9))
    assert bar.geometry().bottom() < bar.parentWidget().height()
    assert staging.index == 4


def test_arrow_keys_look_through_them_and_the_canvas_shows_each(bar, window, live_session, qtbot):
    canvas, shots = window.canvas, []
    for which in (Qt.Key.Key_Right, Qt.Key.Key_Down):
        key(canvas, qtbot, which)
        shots.append(canvas.grab().toImage())
    assert live_session.staging.index == 6 and bar.count.text() == "7 / 9"
    left, top = (int(v) + 8 for v in canvas.viewport.to_view(0, 0))
    seen = [from_image(shot)[top, left] for shot in shots]
    assert (seen[0] != seen[1]).any()
    key(canvas, qtbot, Qt.Key.Key_Left)
    np.testing.assert_array_equal(from_image(canvas.grab().toImage())[top, left], seen[0])
    key(canvas, qtbot, Qt.Key.Key_End)
    key(canvas, qtbot, Qt.Key.Key_Right)
    assert live_session.staging.index == 0


def test_a_click_on_a_small_picture_shows_it(bar, live_session, qtbot):
    place = bar.strip.visualItemRect(bar.strip.item(2)).center()
    qtbot.mouseClick(bar.strip.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert live_session.staging.index == 2 and bar.count.text() == "3 / 9"
    qtbot.mouseClick(bar.forward, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(bar.back, Qt.MouseButton.LeftButton)
    assert live_session.staging.index == 2


def test_enter_keeps_the_one_that_is_seen(bar, window, live_session, qtbot):
    key(window.canvas, qtbot, Qt.Key.Key_Right)
    place = live_session.staging.candidate.place
    key(window.canvas, qtbot, Qt.Key.Key_Return)
    (layer,) = live_session.artboard.document.layers
    assert layer.recipe.request == place.request()
    assert not bar.isVisible()
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    asked.ignore()
    QApplication.sendEvent(window.canvas, asked)
    assert not asked.isAccepted()


def test_shift_enter_keeps_it_as_a_new_layer(bar, window, live_session, qtbot):
    key(window.canvas, qtbot, Qt.Key.Key_Return)
    live_session.staging.start()
    key(window.canvas, qtbot, Qt.Key.Key_Right)
    assert "instead of" in bar.keep.toolTip()
    key(window.canvas, qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: len(live_session.artboard.document.layers) == 2)


def test_escape_and_the_cross_keep_none(bar, window, live_session, qtbot):
    key(window.canvas, qtbot, Qt.Key.Key_Escape)
    assert not bar.isVisible() and not live_session.staging.is_active
    live_session.staging.start()
    assert bar.isVisible()
    qtbot.mouseClick(bar.drop, Qt.MouseButton.LeftButton)
    assert not bar.isVisible() and live_session.artboard.document.layers == ()


def test_a_candidate_that_is_still_drawn_says_so(bar, live_session, qtbot):
    live_session.engines[-1].gate.clear()
    live_session.staging.stage_seeds(3)
    assert "drawing" in bar.caption.text()
    live_session.engines[-1].gate.set()
    qtbot.waitUntil(lambda: "drawing" not in bar.caption.text())


def test_the_bar_stays_at_the_foot_of_a_canvas_of_another_size(bar, window, qtbot):
    window.resize(1100, 700)
    canvas = window.canvas

    def is_placed() -> bool:
        middle = bar.geometry().center().x() - canvas.width() / 2
        return abs(middle) <= 1 and 0 < canvas.height() - bar.geometry().bottom() < 30

    qtbot.waitUntil(is_placed)
