"""A grid of 100,000 cells costs what is on the screen; widgets that flow into lines."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from genimg_desktop.ui.widgets.flow_layout import FlowLayout
from genimg_desktop.ui.widgets.thumbnail_delegate import THUMB_ROLE, ThumbnailDelegate
from genimg_desktop.ui.widgets.thumbnail_grid import Cell, Thumb
from genimg_desktop.ui.widgets.virtual_grid import LazyModel, VirtualGrid

COUNT = 100_000
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


class Numbers(LazyModel):
    """Cells named by their rows; remembers which were asked for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.asked: set[int] = set()

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        self.asked.add(index.row())
        if role == THUMB_ROLE:
            return Cell(Thumb(key=str(index.row()), caption=str(index.row())))
        return str(index.row()) if role == Qt.ItemDataRole.DisplayRole else None


@pytest.fixture
def grid(qtbot: QtBot) -> VirtualGrid:
    widget = VirtualGrid("Numbers")
    qtbot.addWidget(widget)
    model = Numbers(widget)
    widget.begin(model, ThumbnailDelegate(80, True, widget))
    widget.resize(480, 400)
    widget.show()
    qtbot.waitExposed(widget)
    model.set_count(COUNT)
    return widget


def numbers(grid: VirtualGrid) -> Numbers:
    model = grid.model()
    assert isinstance(model, Numbers)
    return model


def centre(grid: VirtualGrid, row: int) -> QPoint:
    return grid.visualRect(grid.model().index(row, 0)).center()


def test_only_what_is_on_the_screen_is_asked_for(qtbot: QtBot, grid: VirtualGrid) -> None:
    grid.viewport().repaint()
    assert len(numbers(grid).asked) < 50
    numbers(grid).asked.clear()
    grid.verticalScrollBar().setValue(grid.verticalScrollBar().maximum())
    grid.viewport().repaint()
    assert max(numbers(grid).asked) == COUNT - 1
    grid.resize(700, 500)
    grid.selectAll()
    grid.viewport().repaint()
    assert len(numbers(grid).asked) < 150
    assert len(grid.chosen_rows()) == COUNT


def test_every_cell_is_found_where_it_is(grid: VirtualGrid) -> None:
    for row in (0, 4, 5, 777, COUNT - 1):
        index = grid.model().index(row, 0)
        grid.scrollTo(index)
        assert grid.viewport().rect().contains(grid.visualRect(index))
        assert grid.indexAt(grid.visualRect(index).center()).row() == row
        first, last = grid.shown_range()
        assert first <= row <= last
    assert not grid.indexAt(QPoint(grid.viewport().width() - 1, 5)).isValid() or grid.viewport().width() % 5 == 0


def test_arrows_pages_and_ends_move_as_in_a_grid(qtbot: QtBot, grid: VirtualGrid) -> None:
    columns = grid._columns
    qtbot.mouseClick(grid.viewport(), LEFT, pos=centre(grid, 2))
    for key, row in (
        (Qt.Key.Key_Home, 0), (Qt.Key.Key_Right, 1), (Qt.Key.Key_Down, 1 + columns), (Qt.Key.Key_Up, 1),
        (Qt.Key.Key_Up, 1), (Qt.Key.Key_Left, 0), (Qt.Key.Key_Left, 0), (Qt.Key.Key_End, COUNT - 1),
        (Qt.Key.Key_Down, COUNT - 1),
    ):  # fmt: skip
        qtbot.keyClick(grid, key)
        assert grid.current_row() == row
        assert grid.chosen_rows() == [row]
    qtbot.keyClick(grid, Qt.Key.Key_PageUp)
    assert COUNT - 1 - 20 * columns < grid.current_row() < COUNT - columns


def test_shift_chooses_everything_between_and_ctrl_one_more(qtbot: QtBot, grid: VirtualGrid) -> None:
    qtbot.mouseClick(grid.viewport(), LEFT, pos=centre(grid, 3))
    qtbot.mouseClick(grid.viewport(), LEFT, SHIFT, pos=centre(grid, 8))
    assert grid.chosen_rows() == [3, 4, 5, 6, 7, 8]
    qtbot.mouseClick(grid.viewport(), LEFT, CTRL, pos=centre(grid, 5))
    assert grid.chosen_rows() == [3, 4, 6, 7, 8]
    qtbot.keyClick(grid, Qt.Key.Key_End, SHIFT)
    assert grid.chosen_rows()[-1] == COUNT - 1
    grid.choose_rows([9, 2, 7])
    assert grid.chosen_rows() == [9, 2, 7] and grid.current_row() == 7


def test_the_first_cell_stays_when_the_grid_becomes_narrower(grid: VirtualGrid) -> None:
    grid.scrollTo(grid.model().index(5000, 0), grid.ScrollHint.PositionAtTop)
    assert grid.shown_range()[0] == 5000
    grid.resize(300, 400)
    first, last = grid.shown_range()
    assert first <= 5000 <= last


def test_fewer_cells_forget_what_was_chosen_and_an_empty_grid_is_quiet(qtbot: QtBot, grid: VirtualGrid) -> None:
    grid.selectAll()
    numbers(grid).set_count(0)
    assert grid.chosen_rows() == [] and grid.shown_range() == (0, -1)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Return, Qt.Key.Key_Delete, Qt.Key.Key_A):
        qtbot.keyClick(grid, key)
    qtbot.mouseClick(grid.viewport(), LEFT, pos=QPoint(30, 30))
    grid.viewport().repaint()
    numbers(grid).set_count(3)
    assert grid.shown_range() == (0, 2)


def test_a_screen_reader_finds_the_cells(grid: VirtualGrid) -> None:
    interface = QAccessible.queryAccessibleInterface(grid)
    assert interface.role() == QAccessible.Role.List
    assert interface.child(7).text(QAccessible.Text.Name) == "7"


@pytest.mark.parametrize(("width", "lines"), [(1000, 1), (230, 2), (110, 4), (20, 4)])
def test_widgets_flow_into_as_many_lines_as_they_need(qtbot: QtBot, width: int, lines: int) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    flow = FlowLayout(page, is_stretched=True)
    buttons = []
    for _ in range(4):
        button = QWidget(page)
        button.setMinimumSize(100, 20)
        button.setMaximumHeight(20)
        flow.addWidget(button)
        buttons.append(button)
    hidden = QLabel("hidden", page)
    flow.addWidget(hidden)
    hidden.hide()
    page.resize(width, flow.heightForWidth(width))
    page.show()
    flow.setGeometry(page.rect())
    assert len({button.y() for button in buttons}) == lines
    assert flow.heightForWidth(width) == lines * 20 + (lines - 1) * flow.spacing()
    if width >= 110:
        assert max(button.geometry().right() for button in buttons) == width - 1
