"""The explorer panel: sliders, seed, presets, size; one drag is one step back, and the last state is what is shown."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest
import shiboken6
from panel_checks import cut_texts, nameless
from PySide6.QtCore import QObject, QPoint, Qt
from pytestqt.qtbot import QtBot

from genimg_desktop.spec.card import ModelCard
from genimg_desktop.spec.latent import Coordinate, Latent, LatentSpec
from genimg_desktop.ui.panels.explorer import ExplorerPanel
from genimg_desktop.ui.panels.explorer_raw import PAGE_ROWS
from genimg_desktop.ui.panels.explorer_sliders import NamedSliders
from genimg_desktop.ui.panels.hold import Hold
from genimg_desktop.ui.panels.number_row import NumberRow
from genimg_desktop.ui.widgets.section import Section

Settle = Callable[[Any], None]


@pytest.fixture
def panel(qtbot: QtBot, fake_session: Any, settle: Settle) -> ExplorerPanel:
    """The panel in the model 'hills', drawn."""
    fake_session.start()
    settle(fake_session)
    fake_session.explorer.choose_model("hills")
    settle(fake_session)
    widget = ExplorerPanel(fake_session)
    qtbot.addWidget(widget)
    widget.resize(340, 800)
    widget.show()
    return widget


def row_of(panel: ExplorerPanel, index: int) -> NumberRow:
    assert panel.sliders.named is not None
    return panel.sliders.named.rows[index]


def point_at(row: NumberRow, share: float) -> QPoint:
    slider = row.slider.slider
    return QPoint(round(8 + share * (slider.width() - 16)), slider.height() // 2)


def drag(qtbot: QtBot, row: NumberRow, shares: list[float]) -> None:
    slider = row.slider.slider
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=point_at(row, shares[0]))
    for share in shares[1:]:
        qtbot.mouseMove(slider, point_at(row, share))
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=point_at(row, shares[-1]))


def seen(session: Any) -> list[Any]:
    return session.door.engine().seen


def test_dragging_a_slider_draws_drafts_then_one_final_and_is_one_step_back(
    qtbot: QtBot, panel: ExplorerPanel, fake_session: Any, settle: Settle
) -> None:
    explorer, row = fake_session.explorer, row_of(panel, 0)
    explorer.set_size(1024, 1024)
    settle(fake_session)
    before = explorer.place
    seen(fake_session).clear()
    slider = row.slider.slider
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=point_at(row, 0.5))
    for share in (0.55, 0.6, 0.7, 0.8):
        qtbot.mouseMove(slider, point_at(row, share))
        settle(fake_session)
    assert {request.quality for request in seen(fake_session)} == {"draft"}
    assert max(request.width for request in seen(fake_session)) < 1024
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=point_at(row, 0.8))
    settle(fake_session)
    finals = [request for request in seen(fake_session) if request.quality == "final"]
    assert [request.latent for request in finals] == [explorer.place.latent]
    assert explorer.place.latent.overrides == ((0, pytest.approx(0.8, abs=0.02)),)
    explorer.back()
    assert explorer.place == before


def test_keys_in_a_row_are_one_step_back(qtbot: QtBot, panel: ExplorerPanel, fake_session: Any) -> None:
    explorer, slider = fake_session.explorer, row_of(panel, 0).slider.slider
    before = explorer.place
    for _ in range(5):
        qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert explorer.is_in_gesture
    panel.hold.settle()
    assert not explorer.is_in_gesture
    assert explorer.values()[0] == pytest.approx(0.25)
    explorer.back()
    assert explorer.place == before


def test_keys_let_go_by_themselves(qtbot: QtBot, panel: ExplorerPanel, fake_session: Any, settle: Settle) -> None:
    qtbot.keyClick(row_of(panel, 0).slider.slider, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: not fake_session.explorer.is_in_gesture, timeout=5000)
    settle(fake_session)
    assert fake_session.explorer.has_final_picture


def test_a_dice_right_after_a_key_is_a_step_of_its_own(qtbot: QtBot, panel: ExplorerPanel, fake_session: Any) -> None:
    explorer = fake_session.explorer
    before = explorer.place
    qtbot.keyClick(row_of(panel, 0).slider.slider, Qt.Key.Key_Right)
    nudged = explorer.place
    fake_session.commands.run("explore.dice")
    panel.hold.settle()
    explorer.back()
    assert explorer.place == nudged
    explorer.back()
    assert explorer.place == before
    explorer.forward()
    explorer.forward()
    assert explorer.place not in (before, nudged)


def test_back_while_keys_are_held_keeps_the_way_forward(qtbot: QtBot, panel: ExplorerPanel, fake_session: Any) -> None:
    explorer = fake_session.explorer
    before = explorer.place
    qtbot.keyClick(row_of(panel, 0).slider.slider, Qt.Key.Key_Right)
    nudged = explorer.place
    assert explorer.can_go_back
    explorer.back()
    panel.hold.settle()
    assert explorer.place == before
    explorer.forward()
    assert explorer.place == nudged


def test_sliders_follow_what_happens_elsewhere_and_say_nothing_back(panel: ExplorerPanel, fake_session: Any) -> None:
    explorer = fake_session.explorer
    places: list[Any] = []
    explorer.changed.connect(lambda: places.append(explorer.place))
    explorer.set_latent(Latent(seed=5).with_override(0, 0.75).with_override(1, 270.0))
    assert [row_of(panel, k).slider.value() for k in (0, 1)] == [0.75, 270.0]
    assert [row_of(panel, k).slider.value() for k in range(3)] == pytest.approx(explorer.values())
    assert len(places) == 1


def test_a_number_typed_into_a_slider_is_taken(qtbot: QtBot, panel: ExplorerPanel, fake_session: Any) -> None:
    box = row_of(panel, 1).slider.box
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, "123,5")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert fake_session.explorer.values()[1] == 123.5


def test_a_changed_slider_is_marked_and_reset_gives_it_back_to_the_seed(
    qtbot: QtBot, panel: ExplorerPanel, fake_session: Any
) -> None:
    explorer, row = fake_session.explorer, row_of(panel, 0)
    before = explorer.values()[0]
    assert not row.reset.isVisible()
    drag(qtbot, row, [0.6, 0.9])
    assert row.reset.isVisible() and row.slider.label.property("role") == "title"
    qtbot.mouseClick(row.reset, Qt.MouseButton.LeftButton)
    assert explorer.place.latent.overrides == ()
    assert row.slider.value() == before
    assert not row.reset.isVisible() and row.slider.label.property("role") == "body"


@pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
def test_backspace_on_a_slider_resets_it(qtbot: QtBot, panel: ExplorerPanel, fake_session: Any, key: Qt.Key) -> None:
    fake_session.explorer.set_coordinate(0, 0.9)
    qtbot.keyClick(row_of(panel, 0).slider.slider, key)
    assert fake_session.explorer.place.latent.overrides == ()


def test_typing_a_seed_goes_there(qtbot: QtBot, panel: ExplorerPanel, fake_session: Any) -> None:
    field = panel.head.seed
    assert field.text() == ""  # the first place is a preset: no seed gives it
    qtbot.keyClicks(field, "4294967295")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert fake_session.explorer.place.latent == Latent(seed=4294967295)


@pytest.mark.parametrize(("typed", "seed"), [("4294967296", 4294967295), ("-3", 0), (" 17 ", 17), ("１２", 12)])
def test_a_seed_out_of_range_becomes_the_nearest(
    qtbot: QtBot, panel: ExplorerPanel, fake_session: Any, typed: str, seed: int
) -> None:
    fake_session.explorer.set_seed(99)
    panel.head.seed.selectAll()
    panel.head.seed.insert(typed)
    qtbot.keyClick(panel.head.seed, Qt.Key.Key_Return)
    assert fake_session.explorer.place.latent.seed == seed
    assert panel.head.seed.text() == str(seed)


def test_nonsense_for_a_seed_changes_nothing(qtbot: QtBot, panel: ExplorerPanel, fake_session: Any) -> None:
    fake_session.explorer.set_seed(99)
    place = fake_session.explorer.place
    panel.head.seed.selectAll()
    qtbot.keyClicks(panel.head.seed, "soon")
    qtbot.keyClick(panel.head.seed, Qt.Key.Key_Return)
    assert fake_session.explorer.place == place
    assert panel.head.seed.text() == "99"


def test_up_and_down_count_seeds(qtbot: QtBot, panel: ExplorerPanel, fake_session: Any) -> None:
    fake_session.explorer.set_seed(10)
    qtbot.keyClick(panel.head.seed, Qt.Key.Key_Up)
    qtbot.keyClick(panel.head.seed, Qt.Key.Key_Up)
    qtbot.keyClick(panel.head.seed, Qt.Key.Key_Down)
    assert fake_session.explorer.place.latent.seed == 11


def test_the_dice_keeps_a_locked_seed_and_gives_the_sliders_back(
    qtbot: QtBot, panel: ExplorerPanel, fake_session: Any
) -> None:
    explorer = fake_session.explorer
    explorer.set_seed(7)
    explorer.set_coordinate(0, 0.9)
    dice, lock = panel.head.button("explore.dice"), panel.head.button("explore.lock_seed")
    qtbot.mouseClick(lock, Qt.MouseButton.LeftButton)
    assert explorer.is_seed_locked and lock.isChecked()
    qtbot.mouseClick(dice, Qt.MouseButton.LeftButton)
    assert explorer.place.latent == Latent(seed=7)
    qtbot.mouseClick(lock, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dice, Qt.MouseButton.LeftButton)
    assert explorer.place.latent.seed != 7


def test_a_preset_is_chosen_and_its_name_stays_until_a_slider_moves(
    qtbot: QtBot, panel: ExplorerPanel, fake_session: Any
) -> None:
    presets = panel.head.presets
    assert presets.currentText() == "Calm"
    presets.setCurrentIndex(1)
    presets.activated.emit(1)
    assert fake_session.explorer.values()[:2] == (0.9, 90.0)
    assert presets.currentText() == "Steep"
    fake_session.explorer.set_coordinate(0, 0.1)
    assert presets.currentIndex() == -1


def test_a_size_is_chosen_by_its_longer_side_and_shape(panel: ExplorerPanel, fake_session: Any) -> None:
    head, explorer = panel.head, fake_session.explorer
    assert (head.sides.currentText(), head.shapes.currentText()) == ("128", "Square 1:1")
    head.sides.setCurrentIndex(head.sides.findText("1024"))
    head.sides.activated.emit(head.sides.currentIndex())
    head.shapes.setCurrentIndex(head.shapes.findText("Tall 9:16"))
    head.shapes.activated.emit(head.shapes.currentIndex())
    assert (explorer.place.width, explorer.place.height) == (576, 1024)
    explorer.set_size(300, 200)
    assert (head.sides.currentText(), head.shapes.currentText()) == ("300", "300 × 200")


def test_truncation_is_one_slider_with_a_way_back(qtbot: QtBot, panel: ExplorerPanel, fake_session: Any) -> None:
    row = panel.sliders.truncation
    row.slider.box.setValue(0.5)
    panel.hold.settle()
    assert fake_session.explorer.place.latent.truncation == 0.5
    qtbot.mouseClick(row.reset, Qt.MouseButton.LeftButton)
    assert fake_session.explorer.place.latent.truncation == 1.0


def test_another_model_brings_other_sliders(
    qtbot: QtBot, panel: ExplorerPanel, fake_session: Any, settle: Settle
) -> None:
    fake_session.explorer.choose_model("cloudnet")
    settle(fake_session)
    sliders = panel.sliders
    assert sliders.named is None and sliders.directions is not None
    assert [row.name for row in sliders.directions.rows[:2]] == ["Direction 1", "Direction 2"]
    assert not panel.head.sides.isVisible() and not panel.head.presets.isVisible()
    fake_session.explorer.choose_model("hills")
    settle(fake_session)
    assert sliders.named is not None and sliders.directions is None
    qtbot.waitUntil(lambda: len(panel.findChildren(NumberRow)) == 1 + 3)


def test_a_model_with_many_numbers_shows_its_first_sliders_at_once_and_the_others_soon(
    qtbot: QtBot, fake_session: Any
) -> None:
    explorer = fake_session.explorer
    numbers = tuple(
        Coordinate(id=f"n{k}", name=f"Number {k}", low=0, high=1, default=0.5, group=f"Group {k // 4}")
        for k in range(32)
    )
    spec = LatentSpec(kind="named", size=32, coordinates=numbers)
    card = ModelCard(id="many", title="Many", arch="many", source="rules", latent=spec, resolution=128)
    sliders = NamedSliders(explorer, card, Hold(explorer, QObject()))
    qtbot.addWidget(sliders)
    assert sorted(sliders.rows) == [0, 1, 2, 3]
    qtbot.waitUntil(lambda: sorted(sliders.rows) == list(range(16)))
    assert not sliders._open_soon.isActive()
    next(s for s in sliders.findChildren(Section) if s.header.text() == "Group 7").set_open(True)
    assert 31 in sliders.rows


def test_directions_move_the_latent_and_reset_takes_the_edit_away(
    qtbot: QtBot, panel: ExplorerPanel, fake_session: Any, settle: Settle
) -> None:
    explorer = fake_session.explorer
    explorer.choose_model("cloudnet")
    settle(fake_session)
    assert panel.sliders.directions is not None
    row = panel.sliders.directions.rows[1]
    row.slider.box.setValue(-2.5)
    panel.hold.settle()
    assert [(d.name, amount) for d, amount in explorer.place.latent.edits] == [("Direction 2", -2.5)]
    qtbot.mouseClick(row.reset, Qt.MouseButton.LeftButton)
    assert explorer.place.latent.edits == ()


def test_many_raw_numbers_cost_one_page_of_rows(
    qtbot: QtBot, panel: ExplorerPanel, fake_session: Any, settle: Settle
) -> None:
    from genimg_desktop.ui.panels.explorer_raw import RawSliders
    from genimg_desktop.ui.panels.latent_state import LatentState

    raw = RawSliders(fake_session.explorer, 512, panel.hold)
    qtbot.addWidget(raw)
    values = tuple(float(k) / 512 for k in range(512))
    raw.follow(LatentState(latent=Latent(), values=values, base=values, overrides={}))
    assert len(raw.rows) == PAGE_ROWS and raw.pages.count() == 32
    raw.pages.setCurrentIndex(31)
    assert raw.rows[-1].name == "z511"
    assert raw.rows[-1].slider.value() == pytest.approx(511 / 512)


def test_raw_numbers_of_the_model_can_be_set_and_given_back(
    qtbot: QtBot, panel: ExplorerPanel, fake_session: Any, settle: Settle
) -> None:
    explorer = fake_session.explorer
    explorer.choose_model("cloudnet")
    settle(fake_session)
    section = next(s for s in panel.sliders.findChildren(Section) if s.header.text() == "Raw numbers")
    assert panel.sliders.raw is None  # closed sections cost nothing
    section.set_open(True)
    assert panel.sliders.raw is not None
    row = panel.sliders.raw.rows[15]
    assert row.slider.value() == pytest.approx(explorer.values()[15])
    row.slider.box.setValue(1.25)
    panel.hold.settle()
    assert explorer.values()[15] == 1.25
    qtbot.mouseClick(row.reset, Qt.MouseButton.LeftButton)
    assert explorer.place.latent == Latent(seed=explorer.place.latent.seed)


def test_typing_finds_a_slider_in_a_closed_group(qtbot: QtBot, panel: ExplorerPanel) -> None:
    named = panel.sliders.named
    assert named is not None
    view = next(s for s in named.findChildren(Section) if s.header.text() == "View")
    view.set_open(False)
    named.search.setText("tur")
    assert view.is_open and named.rows[1].isVisible() and not named.rows[0].isVisible()
    named.search.setText("nothing like it")
    assert not named.rows[1].isVisible()
    named.search.clear()
    assert named.rows[0].isVisible() and not view.is_open


def test_after_500_slider_moves_the_last_state_is_shown_and_nothing_waits(
    panel: ExplorerPanel, fake_session: Any, settle: Settle
) -> None:
    explorer = fake_session.explorer
    numbers = random.Random(3)
    row = row_of(panel, 0)
    longest = 0
    row.slider.slider.is_dragged = True
    row.slider.gesture_started.emit()
    for _ in range(500):
        row.slider.slider._move_to(numbers.random())
        longest = max(longest, len(fake_session.queue.jobs()))
    row.slider.gesture_ended.emit()
    assert longest <= 3
    settle(fake_session)
    assert explorer.has_final_picture
    assert explorer.picture.request.latent == explorer.place.latent
    assert row.slider.value() == explorer.values()[0]
    assert fake_session.queue.jobs() == []
    assert explorer.can_go_back
    explorer.back()
    assert explorer.place.latent.overrides == ()


def test_names_from_a_card_are_plain_text(qtbot: QtBot, fake_session: Any, settle: Settle) -> None:
    hostile = "<b>bold</b> & <img src=x>"
    text = (fake_session.paths.models / "hills.toml").read_text(encoding="utf-8")
    for name in ("Hills", "Height", "Shape", "Calm"):
        text = text.replace(f'name = "{name}"', f"name = '{hostile}'").replace(
            f'title = "{name}"', f"title = '{hostile}'"
        )
    (fake_session.paths.models / "hills.toml").write_text(text.replace('id = "hills"', 'id = "odd"'), encoding="utf-8")
    fake_session.models.rescan()
    fake_session.explorer.choose_model("odd")
    settle(fake_session)
    panel = ExplorerPanel(fake_session)
    qtbot.addWidget(panel)
    label = row_of(panel, 0).slider.label
    assert label.text() == hostile and label.textFormat() == Qt.TextFormat.PlainText
    assert panel.head.title.text() == hostile and panel.head.title.textFormat() == Qt.TextFormat.PlainText
    assert panel.head.presets.itemText(0) == hostile
    assert "<b>" not in label.toolTip()


def test_everything_that_takes_the_keyboard_has_a_name_and_no_text_is_cut_off(
    qtbot: QtBot, panel: ExplorerPanel, fake_session: Any, settle: Settle
) -> None:
    for model in ("hills", "cloudnet"):
        fake_session.explorer.choose_model(model)
        settle(fake_session)
        for section in panel.findChildren(Section):
            section.set_open(True)
        fake_session.pad.start()
        fake_session.walk.start([Latent(seed=1), Latent(seed=2)])
        assert nameless(panel) == []
        for tab in range(3):
            panel.tabs.setCurrentIndex(tab)
            qtbot.wait(1)
            assert cut_texts(panel) == []


def test_before_a_model_is_chosen_the_panel_says_what_to_do(qtbot: QtBot, fake_session: Any) -> None:
    from genimg_desktop.ui.widgets.empty_state import EmptyState

    panel = ExplorerPanel(fake_session)
    qtbot.addWidget(panel)
    panel.show()
    shown = [empty.sentence.text() for empty in panel.findChildren(EmptyState) if empty.isVisible()]
    assert shown == ["Nothing to explore yet"]


def test_a_panel_that_is_closed_in_the_middle_of_a_gesture_lets_go(fake_session: Any, settle: Settle) -> None:
    fake_session.start()
    settle(fake_session)
    panel = ExplorerPanel(fake_session)
    panel.hold.press()
    panel.hold.step()
    assert fake_session.explorer.is_in_gesture
    shiboken6.delete(panel)
    assert not fake_session.explorer.is_in_gesture
