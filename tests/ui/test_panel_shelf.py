"""The shelf panel: choosing in order, stars, names, the trash and back, and what several bookmarks do together."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from panel_checks import cut_texts, nameless
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from genimg_desktop.ui.notice_bar import NoticeBar
from genimg_desktop.ui.panels.bookmark_mime import bookmarks_of
from genimg_desktop.ui.panels.shelf import ORDERS, ShelfPanel
from genimg_desktop.ui.widgets.thumbnail_delegate import THUMB_ROLE

Settle = Callable[[Any], None]
NAMES = ("Moss", "Agate", "<b>Blue</b> hour", "Zinc")
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def panel(qtbot: QtBot, fake_session: Any, settle: Settle) -> ShelfPanel:
    """The panel with four bookmarks of the model 'hills', kept at the seeds 0 to 3."""
    fake_session.start()
    settle(fake_session)
    fake_session.explorer.choose_model("hills")
    for seed, name in enumerate(NAMES):
        fake_session.explorer.set_seed(seed)
        settle(fake_session)
        fake_session.shelf.keep(name)
        settle(fake_session)
    widget = ShelfPanel(fake_session)
    qtbot.addWidget(widget)
    widget.resize(320, 480)
    widget.show()
    widget.sort(ORDERS[1])
    return widget


def shown(panel: ShelfPanel) -> list[str]:
    model = panel.grid.model()
    return [model.index(row, 0).data(THUMB_ROLE).thumb.caption for row in range(model.rowCount())]


def key_of(panel: ShelfPanel, name: str) -> str:
    return panel.grid.keys()[shown(panel).index(name)]


def centre(panel: ShelfPanel, name: str) -> QPoint:
    index = panel.grid.model().index(shown(panel).index(name), 0)
    return panel.grid.visualRect(index).center()


def click(qtbot: QtBot, panel: ShelfPanel, name: str, *, with_ctrl: bool = False) -> None:
    modifier = CTRL if with_ctrl else Qt.KeyboardModifier.NoModifier
    qtbot.mouseClick(panel.grid.viewport(), Qt.MouseButton.LeftButton, modifier, centre(panel, name))


def seeds(session: Any) -> list[int]:
    return [latent.seed for latent in session.shelf.chosen_latents()]


def test_bookmarks_stand_on_the_shelf_with_their_pictures(panel: ShelfPanel) -> None:
    assert shown(panel) == list(NAMES)
    model = panel.grid.model()
    panel._feed.feed()
    assert all(model.index(row, 0).data(THUMB_ROLE).picture is not None for row in range(4))


def test_bookmarks_are_chosen_in_the_order_of_the_clicks_and_show_it(
    qtbot: QtBot, panel: ShelfPanel, fake_session: Any
) -> None:
    click(qtbot, panel, "Zinc")
    click(qtbot, panel, "Moss", with_ctrl=True)
    click(qtbot, panel, "Agate", with_ctrl=True)
    assert seeds(fake_session) == [3, 0, 1]
    panel._feed.feed()
    marks = {
        panel.grid.model().index(row, 0).data(THUMB_ROLE).thumb.caption: panel.grid.model()
        .index(row, 0)
        .data(THUMB_ROLE)
        .order
        for row in range(4)
    }
    assert marks == {"Zinc": "A", "Moss": "B", "Agate": "C", "<b>Blue</b> hour": ""}
    click(qtbot, panel, "Moss", with_ctrl=True)
    assert seeds(fake_session) == [3, 1]


def test_buttons_wake_with_the_number_of_chosen_bookmarks(qtbot: QtBot, panel: ShelfPanel, fake_session: Any) -> None:
    def awake() -> list[str]:
        return [name for name in ("pad", "walk", "crossbreed", "arithmetic") if panel.button(name).isEnabled()]

    assert awake() == []
    click(qtbot, panel, "Moss")
    assert awake() == ["pad"]
    click(qtbot, panel, "Agate", with_ctrl=True)
    assert awake() == ["pad", "walk", "crossbreed"]
    click(qtbot, panel, "Zinc", with_ctrl=True)
    assert awake() == ["pad", "walk", "crossbreed", "arithmetic"]


def test_bookmarks_of_another_model_do_not_count(
    qtbot: QtBot, panel: ShelfPanel, fake_session: Any, settle: Settle
) -> None:
    fake_session.explorer.choose_model("cloudnet")
    settle(fake_session)
    fake_session.shelf.keep("Other")
    settle(fake_session)
    click(qtbot, panel, "Moss")
    click(qtbot, panel, "Other", with_ctrl=True)
    assert len(fake_session.shelf.chosen) == 2
    assert not panel.button("crossbreed").isEnabled()


def test_crossbreed_walk_pad_and_arithmetic_take_what_is_chosen(
    qtbot: QtBot, panel: ShelfPanel, fake_session: Any
) -> None:
    for at, name in enumerate(("Zinc", "Moss", "Agate")):
        click(qtbot, panel, name, with_ctrl=at > 0)
    qtbot.mouseClick(panel.button("crossbreed"), Qt.MouseButton.LeftButton)
    assert fake_session.sheet.kind == "children"
    qtbot.mouseClick(panel.button("walk"), Qt.MouseButton.LeftButton)
    assert [latent.seed for latent in fake_session.walk.stops] == [3, 0, 1]
    qtbot.mouseClick(panel.button("pad"), Qt.MouseButton.LeftButton)
    assert [latent.seed for latent in fake_session.pad.corners[:3]] == [3, 0, 1]
    qtbot.mouseClick(panel.button("arithmetic"), Qt.MouseButton.LeftButton)
    assert fake_session.explorer.place.latent.vector is not None


def test_a_double_click_or_enter_opens_a_bookmark(qtbot: QtBot, panel: ShelfPanel, fake_session: Any) -> None:
    click(qtbot, panel, "Agate")
    assert fake_session.explorer.place.latent.seed == 3
    qtbot.mouseDClick(panel.grid.viewport(), Qt.MouseButton.LeftButton, pos=centre(panel, "Agate"))
    assert fake_session.explorer.place.latent.seed == 1
    click(qtbot, panel, "Moss")
    qtbot.keyClick(panel.grid, Qt.Key.Key_Return)
    assert fake_session.explorer.place.latent.seed == 0


def test_a_click_on_a_star_gives_that_many_and_a_second_click_none(
    qtbot: QtBot, panel: ShelfPanel, fake_session: Any, settle: Settle
) -> None:
    index = panel.grid.model().index(0, 0)
    strip = panel.grid._delegate.strip(panel.grid.visualRect(index))
    third = QPoint(strip.left() + strip.width() // 2, strip.center().y())
    qtbot.mouseClick(panel.grid.viewport(), Qt.MouseButton.LeftButton, pos=third)
    settle(fake_session)
    assert fake_session.shelf.bookmarks[0].stars == 3
    assert fake_session.shelf.chosen == ()
    qtbot.mouseClick(panel.grid.viewport(), Qt.MouseButton.LeftButton, pos=third)
    settle(fake_session)
    assert fake_session.shelf.bookmarks[0].stars == 0


def test_a_digit_stars_everything_that_is_chosen(
    qtbot: QtBot, panel: ShelfPanel, fake_session: Any, settle: Settle
) -> None:
    click(qtbot, panel, "Moss")
    click(qtbot, panel, "Zinc", with_ctrl=True)
    qtbot.keyClick(panel.grid, Qt.Key.Key_4)
    settle(fake_session)
    assert [b.stars for b in fake_session.shelf.bookmarks] == [4, 0, 0, 4]
    assert "★★★★" in panel.grid.model().index(0, 0).data(THUMB_ROLE).thumb.tip
    assert seeds(fake_session) == [0, 3]


def test_stars_and_words_narrow_the_shelf(qtbot: QtBot, panel: ShelfPanel, fake_session: Any, settle: Settle) -> None:
    fake_session.shelf.star(fake_session.shelf.bookmarks[1].id, 2)
    fake_session.shelf.star(fake_session.shelf.bookmarks[3].id, 5)
    settle(fake_session)
    panel.least_stars.setCurrentIndex(2)
    panel.least_stars.activated.emit(2)
    assert shown(panel) == ["Agate", "Zinc"]
    panel.search.setText("ZIN")
    assert shown(panel) == ["Zinc"]
    panel.search.setText("nothing")
    assert shown(panel) == [] and not panel.grid.isVisible()


def test_the_shelf_is_sorted_as_asked(panel: ShelfPanel, fake_session: Any, settle: Settle) -> None:
    fake_session.shelf.star(fake_session.shelf.bookmarks[2].id, 5)
    settle(fake_session)
    orders = {str(order.text): order for order in ORDERS}
    panel.sort(orders["Newest first"])
    assert shown(panel) == list(reversed(NAMES))
    panel.sort(orders["Most stars first"])
    assert shown(panel)[0] == NAMES[2]
    panel.sort(orders["By name"])
    assert shown(panel) == ["<b>Blue</b> hour", "Agate", "Moss", "Zinc"]


def test_f2_renames_in_place(qtbot: QtBot, panel: ShelfPanel, fake_session: Any, settle: Settle) -> None:
    click(qtbot, panel, "Agate")
    qtbot.keyClick(panel.grid, Qt.Key.Key_F2)
    editor = panel.grid.editor
    assert editor is not None and editor.text() == "Agate"
    qtbot.keyClicks(editor, "<i>Onyx</i>")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    settle(fake_session)
    assert fake_session.shelf.bookmarks[1].name == "<i>Onyx</i>"
    assert shown(panel)[1] == "<i>Onyx</i>"


@pytest.mark.parametrize("typed", ["", "   "])
def test_an_empty_name_changes_nothing(
    qtbot: QtBot, panel: ShelfPanel, fake_session: Any, settle: Settle, typed: str
) -> None:
    panel.grid.edit_name(key_of(panel, "Agate"))
    assert panel.grid.editor is not None
    panel.grid.editor.clear()
    panel.grid.editor.insert(typed)
    qtbot.keyClick(panel.grid.editor, Qt.Key.Key_Return)
    settle(fake_session)
    assert fake_session.shelf.bookmarks[1].name == "Agate"


def test_escape_leaves_the_old_name(qtbot: QtBot, panel: ShelfPanel, fake_session: Any, settle: Settle) -> None:
    panel.grid.edit_name(key_of(panel, "Agate"))
    assert panel.grid.editor is not None
    qtbot.keyClicks(panel.grid.editor, "Onyx")
    qtbot.keyClick(panel.grid.editor, Qt.Key.Key_Escape)
    settle(fake_session)
    assert fake_session.shelf.bookmarks[1].name == "Agate"


def test_delete_puts_into_the_trash_and_the_notice_brings_back(
    qtbot: QtBot, panel: ShelfPanel, fake_session: Any, settle: Settle
) -> None:
    stage = QWidget()
    qtbot.addWidget(stage)
    stage.resize(600, 400)
    bar = NoticeBar(fake_session.notices, stage)
    click(qtbot, panel, "Agate")
    click(qtbot, panel, "Zinc", with_ctrl=True)
    qtbot.keyClick(panel.grid, Qt.Key.Key_Delete)
    settle(fake_session)
    assert shown(panel) == ["Moss", "<b>Blue</b> hour"]
    assert fake_session.shelf.chosen == ()
    card = bar.cards()[-1]
    assert card.message.text() == "2 bookmarks are in the trash."
    qtbot.mouseClick(card.action_button, Qt.MouseButton.LeftButton)
    settle(fake_session)
    assert shown(panel) == list(NAMES)
    assert bar.cards() == []


def test_the_menu_knows_what_can_be_done(qtbot: QtBot, panel: ShelfPanel, fake_session: Any, settle: Settle) -> None:
    ids = [b.id for b in fake_session.shelf.bookmarks[:2]]
    fake_session.shelf.choose(ids)
    menu = panel.menu(ids)
    actions = {action.text(): action for action in menu.actions()}
    assert actions["Crossbreed chosen bookmarks"].isEnabled()
    assert not actions["First minus second plus third"].isEnabled()
    actions["Open"].trigger()
    assert fake_session.explorer.place.latent.seed == 1
    menu.actions()[3].menu().actions()[2].trigger()  # corner C of the pad
    assert fake_session.pad.corners[2].seed == 1
    actions["Remove"].trigger()
    settle(fake_session)
    assert len(fake_session.shelf.bookmarks) == 2
    menu.deleteLater()


def test_a_drag_carries_the_chosen_bookmarks(qtbot: QtBot, panel: ShelfPanel, fake_session: Any) -> None:
    click(qtbot, panel, "Zinc")
    assert panel.grid._mime_of is not None
    mime = panel.grid._mime_of(panel.grid.chosen())
    assert mime is not None and bookmarks_of(mime) == list(fake_session.shelf.chosen)


def test_a_bookmark_whose_model_is_gone_says_which(qtbot: QtBot, panel: ShelfPanel, fake_session: Any) -> None:
    fake_session.explorer.choose_model("cloudnet")
    (fake_session.paths.models / "hills.toml").unlink()
    fake_session.models.rescan()
    click(qtbot, panel, "Moss")
    qtbot.mouseDClick(panel.grid.viewport(), Qt.MouseButton.LeftButton, pos=centre(panel, "Moss"))
    assert fake_session.explorer.place.model == "cloudnet"
    assert "hills" in str(fake_session.notices.history[-1].message).casefold()


def test_names_are_plain_text(panel: ShelfPanel) -> None:
    index = panel.grid.model().index(2, 0)
    assert index.data() == "<b>Blue</b> hour"
    assert "<b>Blue" not in index.data(Qt.ItemDataRole.ToolTipRole)


def test_a_typed_name_is_never_translated_but_a_model_title_is(
    qtbot: QtBot, panel: ShelfPanel, fake_session: Any, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("genimg_desktop.ui.panels.shelf.show_name", lambda name: f"山{name}")
    fake_session.shelf.keep()
    settle(fake_session)
    assert shown(panel) == [*NAMES, "山Hills"]


def test_an_empty_shelf_says_what_to_do_and_does_it(qtbot: QtBot, fake_session: Any, settle: Settle) -> None:
    panel = ShelfPanel(fake_session)
    qtbot.addWidget(panel)
    panel.show()
    assert not panel.grid.isVisible() and not panel._empty_button.isEnabled()
    fake_session.start()
    settle(fake_session)
    assert panel._empty_button.isEnabled()
    qtbot.mouseClick(panel._empty_button, Qt.MouseButton.LeftButton)
    settle(fake_session)
    assert panel.grid.isVisible() and len(shown(panel)) == 1


def test_everything_has_a_name_and_no_text_is_cut_off(qtbot: QtBot, panel: ShelfPanel, fake_session: Any) -> None:
    panel.grid.edit_name(key_of(panel, "Moss"))
    qtbot.wait(1)
    assert nameless(panel) == [] and cut_texts(panel) == []
    row = QAccessible.queryAccessibleInterface(panel.grid).child(0)
    assert row.text(QAccessible.Text.Name) == "Moss"
