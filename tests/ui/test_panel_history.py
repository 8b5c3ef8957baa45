"""The history panel: every step, and back to any of them."""

from __future__ import annotations

import numpy as np
import pytest
from panel_checks import cut_texts, nameless
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from genimg_desktop.document.layer import Layer
from genimg_desktop.ui.panels.history import HistoryPanel


@pytest.fixture
def panel(live_session, qtbot):
    """Three layers were added, one after the other."""
    board = live_session.artboard
    board.new(8, 8)
    for name in "abc":
        board.add(Layer(id=name, name=name, pixels=np.full((400, 400, 4), 9, np.uint8)))
    made = HistoryPanel(live_session)
    qtbot.addWidget(made)
    made.resize(344, 400)
    made.show()
    qtbot.waitExposed(made)
    return made


def board_of(panel):
    return panel._session.artboard


def rows(panel) -> list[str]:
    return [panel.model.index(row).data() for row in range(panel.model.rowCount())]


def click(panel, row) -> None:
    index = panel.model.index(row)
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=panel.view.visualRect(index).center())


def test_every_step_has_a_row_and_the_present_one_is_marked(panel):
    assert rows(panel) == ["Beginning", "New canvas", "Add layer", "Add layer", "Add layer"]
    assert panel.view.currentIndex().row() == 4
    assert panel.model.index(4).data(Qt.ItemDataRole.FontRole).bold()
    assert panel.model.index(3).data(Qt.ItemDataRole.FontRole) is None


def test_a_click_goes_back_and_forward(panel):
    click(panel, 2)
    assert [node.id for node in board_of(panel).document.layers] == ["a"]
    assert len(rows(panel)) == 5
    assert panel.model.index(4).data(Qt.ItemDataRole.AccessibleTextRole) == "Add layer, undone"
    click(panel, 4)
    assert [node.id for node in board_of(panel).document.layers] == ["a", "b", "c"]
    click(panel, 0)
    assert not board_of(panel).history.can_undo


def test_arrow_keys_walk_through_the_steps(panel):
    panel.view.setFocus()
    QTest.keyClick(panel.view, Qt.Key.Key_Up)
    assert [node.id for node in board_of(panel).document.layers] == ["a", "b"]
    QTest.keyClick(panel.view, Qt.Key.Key_Down)
    assert [node.id for node in board_of(panel).document.layers] == ["a", "b", "c"]


def test_undo_elsewhere_moves_the_mark_and_a_new_step_drops_what_was_undone(panel):
    board = board_of(panel)
    board.undo()
    assert panel.view.currentIndex().row() == 3
    board.rename("a", "sky")
    assert rows(panel) == ["Beginning", "New canvas", "Add layer", "Add layer", "Rename layer"]
    assert panel.view.currentIndex().row() == 4


def test_a_gesture_is_one_row(panel):
    board = board_of(panel)
    board.begin_gesture(board.history.texts[0])
    for share in range(10):
        board.set_opacity("a", share / 10)
    board.end_gesture()
    assert len(rows(panel)) == 6


def test_what_undo_keeps_in_memory_is_said(panel):
    assert panel.held.text() == "4 steps, 0 MB"
    board_of(panel).set_active("c")
    board_of(panel).remove_active()
    assert panel.held.text() == "5 steps, 0.6 MB"
    assert nameless(panel) == []
    assert cut_texts(panel) == []


def test_a_hidden_panel_costs_nothing_and_catches_up(panel):
    panel.hide()
    board_of(panel).rename("a", "sky")
    assert len(panel.model._texts) == 4
    panel.show()
    assert rows(panel)[-1] == "Rename layer"


def test_the_beginning_is_all_there_is_at_first(live_session, qtbot):
    made = HistoryPanel(live_session)
    qtbot.addWidget(made)
    made.show()
    assert rows(made) == ["Beginning"]
    assert made.held.text() == "Every change becomes a step here."
