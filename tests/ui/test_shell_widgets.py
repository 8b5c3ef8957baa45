"""Labels, thumbnails, empty states: small parts."""

from __future__ import annotations

import ast
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

import genimg_desktop.ui
from genimg_desktop.ui.pictures import from_image, to_image
from genimg_desktop.ui.widgets.ask import Answer, Question
from genimg_desktop.ui.widgets.empty_state import EmptyState
from genimg_desktop.ui.widgets.plain_label import PlainLabel, set_tip
from genimg_desktop.ui.widgets.thumbnail_grid import Thumb, ThumbnailGrid

HOSTILE = "<b>bold</b><img src='/etc/passwd'>"
FACTORIES = {"plain_label.py"}
FORBIDDEN = {"QLabel", "QMessageBox", "QInputDialog", "QProgressDialog", "QErrorMessage", "QWizardPage", "QTextEdit",
             "QTextBrowser", "QWhatsThis", "QSplashScreen"}  # fmt: skip


def ui_files() -> list[Path]:
    return sorted(Path(genimg_desktop.ui.__file__).parent.rglob("*.py"))


@pytest.mark.parametrize("path", ui_files(), ids=lambda path: path.name)
def test_foreign_strings_reach_the_window_only_as_plain_text(path):
    if path.name in FACTORIES:
        return
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        name = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
        where = f"{path.name}:{getattr(node, 'lineno', 0)}"
        assert name not in FORBIDDEN, f"{where} uses {name}; use PlainLabel, Question or QPlainTextEdit"
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args:
            first = node.args[0]
            maker = getattr(first.func, "id", "") if isinstance(first, ast.Call) else None
            if node.func.attr in ("setToolTip", "setWhatsThis", "setStatusTip"):
                is_plain = maker == "tip_text" or isinstance(first, ast.Constant)
                assert is_plain, f"{where} sets a tip that may be HTML; use set_tip or tip_text"
            if node.func.attr == "addRow":
                is_plain = maker in (None, "PlainLabel") and not isinstance(first, ast.Constant)
                assert is_plain, f"{where} lets a form make its own label"


def test_html_in_a_name_is_shown_as_text(dressed, qtbot):
    label = PlainLabel(HOSTILE)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == HOSTILE
    set_tip(label, HOSTILE)
    assert "<b>" not in label.toolTip()
    assert "&lt;b&gt;" in label.toolTip()


def test_a_label_that_is_cut_tells_the_whole_text_in_its_tip(dressed, qtbot):
    label = PlainLabel("A rather long name of a model", is_elided=True)
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    assert "rather long" in label.toolTip()
    label.resize(600, 20)
    assert label.toolTip() == ""
    assert label.minimumSizeHint().width() == 0


def test_a_very_long_name_does_not_make_the_window_wide(dressed, qtbot):
    label = PlainLabel("x" * 2000, is_elided=True)
    qtbot.addWidget(label)
    assert label.sizeHint().width() < 800


def test_an_empty_state_says_what_to_do_and_does_it(dressed, qtbot):
    done = []
    state = EmptyState("bookmark", "Nothing here.", hint="Press K.", action="Keep", run=lambda: done.append(1))
    qtbot.addWidget(state)
    qtbot.mouseClick(state.button, Qt.MouseButton.LeftButton)
    assert done == [1]


def test_an_answer_runs_after_the_question_is_gone(dressed, qtbot):
    page, log = QWidget(), []
    qtbot.addWidget(page)
    question = Question(page, "Close", HOSTILE, [Answer(text="No"), Answer(text="Yes", run=lambda: log.append(1),
                                                                           is_default=True)])  # fmt: skip
    question.finished.connect(lambda _code: log.append("closed"))
    question.open()
    qtbot.keyClick(question, Qt.Key.Key_Return)
    assert log == ["closed", 1]


# thumbnails


def square(value: int) -> np.ndarray:
    return np.full((20, 30, 4), value, np.uint8)


@pytest.fixture
def grid(dressed, qtbot):
    made = ThumbnailGrid("Places", 64)
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    made.set_thumbs([Thumb(key=str(n), caption=f"Place {n}", pixels=square(n)) for n in range(6)])
    made.log = []
    made.chosen_changed.connect(made.log.append)
    return made


def click(qtbot, grid, row: int, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    at = grid.visualRect(grid.model().index(row)).center()
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, modifier, at)


def test_cells_are_chosen_in_the_order_of_the_clicks(grid, qtbot):
    click(qtbot, grid, 4)
    click(qtbot, grid, 1, Qt.KeyboardModifier.ControlModifier)
    click(qtbot, grid, 3, Qt.KeyboardModifier.ControlModifier)
    assert grid.chosen() == ["4", "1", "3"]
    click(qtbot, grid, 1, Qt.KeyboardModifier.ControlModifier)
    assert grid.log[-1] == grid.chosen() == ["4", "3"]


def test_several_chosen_cells_are_marked_in_order(grid, qtbot):
    grid.show_order()
    grid.choose(["5", "2"])
    orders = {cell.thumb.key: cell.order for cell in grid._model.cells}
    assert (orders["5"], orders["2"], orders["0"]) == ("A", "B", "")


def test_new_cells_keep_what_was_chosen(grid):
    grid.choose(["2", "4"])
    grid.set_thumbs([Thumb(key=key, caption=key, pixels=square(1)) for key in ("9", "4", "2")])
    assert grid.chosen() == ["2", "4"]
    grid.set_thumbs([Thumb(key="9")])
    assert grid.chosen() == grid.log[-1] == []


def test_the_keyboard_opens_deletes_and_asks_for_a_menu(grid, qtbot):
    grid.choose(["0"])
    with qtbot.waitSignal(grid.activated_key) as opened:
        qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert opened.args == ["0"]
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert grid.chosen() == ["1"]
    with qtbot.waitSignal(grid.delete_asked) as deleted:
        qtbot.keyClick(grid, Qt.Key.Key_Delete)
    assert deleted.args == [["1"]]


def test_a_picture_that_arrives_later_is_shown(grid):
    grid.set_thumbs([Thumb(key="a", caption="a")])
    before = grid.grab().toImage()
    grid.set_picture("a", square(200))
    assert grid.grab().toImage() != before
    grid.set_picture("gone", square(1))


def test_cells_share_the_width_evenly(grid, qtbot):
    for width in (200, 333, 500):
        grid.resize(width, 300)
        columns = grid.viewport().width() // grid.gridSize().width()
        assert columns >= 1
        assert grid.viewport().width() - columns * grid.gridSize().width() < grid.gridSize().width()


def test_a_drag_carries_what_the_owner_packs(grid):
    asked = []

    def pack(keys: list[str]) -> QMimeData | None:
        asked.append(keys)
        return None

    grid.set_mime(pack)
    grid.choose(["3", "1"])
    grid.startDrag(Qt.DropAction.CopyAction)
    assert asked == [["3", "1"]]


def test_captions_of_strangers_are_plain_text(grid):
    grid.set_thumbs([Thumb(key="a", caption=HOSTILE, tip=HOSTILE)])
    tip = grid.model().data(grid.model().index(0), Qt.ItemDataRole.ToolTipRole)
    assert "<b>" not in tip
    assert grid.model().data(grid.model().index(0)) == HOSTILE
    assert grid.visualRect(grid.model().index(0)).isValid()
    assert grid.indexAt(QPoint(5, 5)).row() == 0


def test_pixels_go_to_qt_and_back_unchanged(qapp):
    rng = np.random.default_rng(0)
    for height, width in ((1, 1), (5, 3), (7, 13)):
        pixels = rng.integers(0, 256, (height, width, 4), dtype=np.uint8)
        image = to_image(pixels)
        assert image.format() is QImage.Format.Format_RGBA8888
        assert np.array_equal(from_image(image), pixels)
