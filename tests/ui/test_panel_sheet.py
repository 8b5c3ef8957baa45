"""The sheet panel: variations, children and sweeps; clicks and keys go there; the sweep dialog."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from panel_checks import cut_texts, nameless
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from genimg_desktop.spec.latent import Latent
from genimg_desktop.ui.panels.sheet import SheetPanel
from genimg_desktop.ui.panels.sweep_axes import axis_choices
from genimg_desktop.ui.panels.sweep_dialog import SweepDialog, open_sweep_dialog

Settle = Callable[[Any], None]


@pytest.fixture
def panel(qtbot: QtBot, fake_session: Any, settle: Settle) -> SheetPanel:
    """The panel of a session in the model 'hills'."""
    fake_session.start()
    settle(fake_session)
    fake_session.explorer.choose_model("hills")
    settle(fake_session)
    widget = SheetPanel(fake_session)
    qtbot.addWidget(widget)
    widget.resize(320, 480)
    widget.show()
    return widget


def click(qtbot: QtBot, panel: SheetPanel, cell: int) -> None:
    rect = panel.view.visualRect(panel.view.cells.index_of(cell))
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())


def test_variations_fill_the_sheet_one_by_one(
    qtbot: QtBot, panel: SheetPanel, fake_session: Any, settle: Settle
) -> None:
    assert not panel.view.isVisible()
    qtbot.mouseClick(panel.variations, Qt.MouseButton.LeftButton)
    assert panel.view.isVisible()
    assert (panel.view.cells.rowCount(), panel.view.cells.columnCount()) == (3, 3)
    assert panel._progress.text() == "0 of 9"
    before = panel.view.grab().toImage()
    settle(fake_session)
    assert not panel._progress.isVisible()
    assert panel.view.grab().toImage() != before


def test_a_click_on_a_cell_goes_there_and_back_returns(qtbot: QtBot, panel: SheetPanel, fake_session: Any) -> None:
    before = fake_session.explorer.place
    fake_session.sheet.show_variations(0.5)
    click(qtbot, panel, 2)
    assert fake_session.explorer.place.latent == fake_session.sheet.cells[2].latent
    fake_session.explorer.back()
    assert fake_session.explorer.place == before


def test_arrow_keys_and_enter_go_there(qtbot: QtBot, panel: SheetPanel, fake_session: Any) -> None:
    fake_session.sheet.show_variations(0.5)
    panel.view.setFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_Right)
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    assert fake_session.explorer.place.latent == fake_session.sheet.cells[4].latent  # walking goes nowhere yet
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert fake_session.explorer.place.latent == fake_session.sheet.cells[8].latent


def test_the_strength_is_kept_and_letting_go_makes_new_variations(
    qtbot: QtBot, panel: SheetPanel, fake_session: Any
) -> None:
    fake_session.sheet.show_variations(0.3)
    cells = fake_session.sheet.cells
    panel.strength.box.setValue(80)
    assert fake_session.sheet.strength == 0.8
    assert fake_session.sheet.cells != cells
    fake_session.sheet.show_children([Latent(seed=1), Latent(seed=2)])
    cells = fake_session.sheet.cells
    panel.strength.box.setValue(20)
    assert fake_session.sheet.cells == cells


def test_a_sweep_shows_its_stops_along_the_top_and_the_left(
    qtbot: QtBot, panel: SheetPanel, fake_session: Any, settle: Settle
) -> None:
    dialog = open_sweep_dialog(fake_session, panel)
    assert isinstance(dialog, SweepDialog)
    dialog.across.setting.setCurrentText("Height")
    dialog.across.steps.setValue(3)
    dialog.down.setting.setCurrentText("Seed")
    dialog.down.start.setValue(4)
    dialog.down.end.setValue(7)
    dialog.down.steps.setValue(4)
    assert dialog.count.text() == "3 × 4 = 12 pictures"
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    settle(fake_session)
    model = panel.view.cells
    assert (model.rowCount(), model.columnCount()) == (4, 3)
    across = [model.headerData(k, Qt.Orientation.Horizontal) for k in range(3)]
    down = [model.headerData(k, Qt.Orientation.Vertical) for k in range(4)]
    assert across == ["0", "0.5", "1"] and down == ["4", "5", "6", "7"]
    assert model.index_of(4).data() == "Height 0.5 · Seed 5"
    assert panel.view.horizontalHeader().isVisible() and panel.view.verticalHeader().isVisible()
    click(qtbot, panel, 4)
    assert fake_session.explorer.place.latent.seed == 5
    assert fake_session.explorer.values()[0] == 0.5


def test_all_cells_are_seen_without_scrolling(qtbot: QtBot, panel: SheetPanel, fake_session: Any) -> None:
    choices = {choice.name: choice for choice in axis_choices(fake_session.explorer)}
    fake_session.sheet.show_sweep(choices["Height"].axis(0, 1, 5), choices["Turn"].axis(0, 90, 4))
    panel.view.fit_cells()
    last = panel.view.visualRect(panel.view.cells.index_of(19))
    assert panel.view.viewport().rect().contains(last)
    assert last.width() > 50


def test_two_axes_of_one_setting_are_refused(panel: SheetPanel, fake_session: Any) -> None:
    dialog = open_sweep_dialog(fake_session, panel)
    assert dialog is not None
    dialog.down.setting.setCurrentIndex(dialog.across.setting.currentIndex())
    assert not dialog.accept_button.isEnabled()
    dialog.down.setting.setCurrentIndex(2)
    assert dialog.accept_button.isEnabled()
    dialog.reject()


def test_whole_numbers_come_once_each(fake_session: Any, settle: Settle) -> None:
    fake_session.explorer.choose_model("hills")
    count = next(choice for choice in axis_choices(fake_session.explorer) if choice.name == "Count")
    assert count.axis(1, 3, 9).stops == (1.0, 2.0, 3.0)
    assert count.axis(-5, 99, 3).stops == (1.0, 8.0)


def test_a_trained_model_offers_directions_and_every_raw_number(fake_session: Any, settle: Settle) -> None:
    fake_session.explorer.choose_model("cloudnet")
    settle(fake_session)
    names = [choice.name for choice in axis_choices(fake_session.explorer)]
    assert names[:2] == ["Direction 1", "Direction 2"]
    assert {"Truncation", "Seed", "z0", "z15"} <= set(names)


def test_a_sweep_without_a_model_says_so(fake_session: Any) -> None:
    assert open_sweep_dialog(fake_session, None) is None
    assert str(fake_session.notices.history[-1].message) == "There is nothing to sweep yet."


def test_the_menu_of_a_cell_bookmarks_places_and_varies(panel: SheetPanel, fake_session: Any, settle: Settle) -> None:
    before = fake_session.explorer.place
    fake_session.sheet.show_variations(0.5)
    settle(fake_session)
    latent = fake_session.sheet.cells[0].latent
    go, keep, place, _stage, _, vary = panel.cell_menu(0).actions()
    keep.trigger()
    settle(fake_session)
    assert fake_session.shelf.bookmarks[0].recipe.request.latent == latent
    assert fake_session.explorer.place == before
    place.trigger()
    settle(fake_session)
    assert fake_session.artboard.active_layer.recipe.request.latent == latent
    vary.trigger()
    assert fake_session.sheet.cells[4].latent == latent
    fake_session.explorer.back()
    go.trigger()
    assert fake_session.explorer.place.latent == fake_session.sheet.cells[0].latent


def test_clearing_brings_the_explanation_back(qtbot: QtBot, panel: SheetPanel, fake_session: Any) -> None:
    fake_session.sheet.show_variations(0.5)
    qtbot.mouseClick(panel.clear, Qt.MouseButton.LeftButton)
    assert fake_session.sheet.cells == ()
    assert not panel.view.isVisible() and not panel.clear.isVisible()


def test_a_cell_of_a_model_that_is_gone_says_which(
    qtbot: QtBot, panel: SheetPanel, fake_session: Any, settle: Settle
) -> None:
    fake_session.sheet.show_variations(0.5)
    settle(fake_session)
    fake_session.explorer.choose_model("cloudnet")
    (fake_session.paths.models / "hills.toml").unlink()
    fake_session.models.rescan()
    click(qtbot, panel, 0)
    assert fake_session.explorer.place.model == "cloudnet"
    assert "hills" in str(fake_session.notices.history[-1].message)


def test_everything_has_a_name_and_no_text_is_cut_off(qtbot: QtBot, panel: SheetPanel, fake_session: Any) -> None:
    assert nameless(panel) == [] and cut_texts(panel) == []
    fake_session.sheet.show_variations(0.5)
    qtbot.wait(1)
    assert nameless(panel) == [] and cut_texts(panel) == []
    dialog = open_sweep_dialog(fake_session, panel)
    assert dialog is not None
    qtbot.wait(1)
    assert nameless(dialog) == [] and cut_texts(dialog) == []
    dialog.reject()
