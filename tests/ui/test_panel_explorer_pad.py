"""The pad and the walk in the explorer panel: by mouse, by keys, by dropped bookmarks, and playing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from genimg_desktop.spec.latent import Latent
from genimg_desktop.ui.panels.bookmark_mime import bookmarks_of, mime_of
from genimg_desktop.ui.panels.explorer import ExplorerPanel
from genimg_desktop.ui.panels.pad_view import PadView

Settle = Callable[[Any], None]
STOPS = [Latent(seed=k) for k in range(3)]


@pytest.fixture
def panel(qtbot: QtBot, fake_session: Any, settle: Settle) -> ExplorerPanel:
    """The panel in the model 'cloudnet', drawn."""
    fake_session.start()
    settle(fake_session)
    fake_session.explorer.choose_model("cloudnet")
    settle(fake_session)
    widget = ExplorerPanel(fake_session)
    qtbot.addWidget(widget)
    widget.resize(340, 800)
    widget.show()
    return widget


def tab_of(panel: ExplorerPanel) -> str:
    return panel.tabs.tabText(panel.tabs.currentIndex())


def test_starting_the_pad_brings_it_to_the_front_at_the_present_picture(
    panel: ExplorerPanel, fake_session: Any
) -> None:
    before = fake_session.explorer.place
    fake_session.pad.start()
    assert tab_of(panel) == "Pad"
    assert fake_session.explorer.place == before
    assert fake_session.pad.corners[0] == before.latent


def test_arrow_keys_move_on_the_pad_and_pause_to_one_step_back(
    qtbot: QtBot, panel: ExplorerPanel, fake_session: Any
) -> None:
    pad, view = fake_session.pad, panel.pad.view
    pad.start()
    before = fake_session.explorer.place
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert (pad.x, pad.y) == (pytest.approx(0.04), pytest.approx(0.12))
    assert view.accessibleDescription() == "4 % across, 12 % down"
    panel.hold.settle()
    fake_session.explorer.back()
    assert fake_session.explorer.place == before


def test_the_keys_stop_at_the_edge_of_the_pad(qtbot: QtBot, panel: ExplorerPanel, fake_session: Any) -> None:
    fake_session.pad.start()
    fake_session.pad.move(0.99, 0.0)
    for _ in range(3):
        qtbot.keyClick(panel.pad.view, Qt.Key.Key_Right)
    qtbot.keyClick(panel.pad.view, Qt.Key.Key_Up)
    assert (fake_session.pad.x, fake_session.pad.y) == (1.0, 0.0)


def test_dragging_on_the_pad_is_one_step_back(qtbot: QtBot, panel: ExplorerPanel, fake_session: Any) -> None:
    pad, view = fake_session.pad, panel.pad.view
    pad.start()
    before = fake_session.explorer.place
    view.resize(300, 300)
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(150, 150))
    assert fake_session.explorer.is_in_gesture
    assert (pad.x, pad.y) == (pytest.approx(0.5, abs=0.01), pytest.approx(0.5, abs=0.01))
    qtbot.mouseMove(view, QPoint(400, 150))
    assert pad.x == 1.0
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(400, 150))
    assert not fake_session.explorer.is_in_gesture
    fake_session.explorer.back()
    assert fake_session.explorer.place == before


def test_the_corners_show_small_pictures_of_their_own(panel: ExplorerPanel, fake_session: Any, settle: Settle) -> None:
    fake_session.pad.start()
    assert panel.pad.view._given == (None, None, None, None)
    settle(fake_session)
    pictures = panel.pad.view._given
    assert len(pictures) == 4 and all(picture is not None for picture in pictures)
    assert len({picture.tobytes() for picture in pictures if picture is not None}) == 4


def test_the_dice_of_a_corner_changes_that_corner_only(
    qtbot: QtBot, panel: ExplorerPanel, fake_session: Any, settle: Settle
) -> None:
    fake_session.pad.start()
    settle(fake_session)
    before = fake_session.pad.corners
    drawn = len(fake_session.door.engine().seen)
    qtbot.mouseClick(panel.pad.view.dice[2], Qt.MouseButton.LeftButton)
    after = fake_session.pad.corners
    assert [a == b for a, b in zip(before, after, strict=True)] == [True, True, False, True]
    settle(fake_session)
    assert len(fake_session.door.engine().seen) == drawn + 1  # at corner A nothing else changed


def test_a_bookmark_dropped_on_a_corner_goes_there(panel: ExplorerPanel, fake_session: Any, settle: Settle) -> None:
    fake_session.explorer.set_seed(77)
    settle(fake_session)
    fake_session.shelf.keep("kept")
    settle(fake_session)
    fake_session.explorer.set_seed(78)
    fake_session.pad.start()
    view = panel.pad.view
    view.resize(300, 300)
    mime = mime_of([fake_session.shelf.bookmarks[0].id])
    event = QDropEvent(
        QPointF(280, 20), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    view.dropEvent(event)
    assert event.isAccepted()
    assert [corner.seed for corner in fake_session.pad.corners][:2] == [78, 77]


def test_foreign_drags_are_not_bookmarks() -> None:
    mime = mime_of([3, 12])
    assert bookmarks_of(mime) == [3, 12]
    mime.setData("application/x-genimg-bookmarks", b"3,<b>,-1,\xff,9")
    assert bookmarks_of(mime) == [3, 9]


def test_the_menu_of_a_corner_can_take_the_present_picture(panel: ExplorerPanel, fake_session: Any) -> None:
    fake_session.pad.start()
    fake_session.explorer.set_seed(5)
    menu = panel.pad.corner_menu(3)
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts[1] == "Put this picture into corner D"
    menu.actions()[1].trigger()
    assert fake_session.pad.corners[3] == Latent(seed=5)
    menu.deleteLater()


def test_another_model_takes_the_pad_away(panel: ExplorerPanel, fake_session: Any) -> None:
    fake_session.pad.start()
    assert panel.pad.view.isVisible()
    fake_session.explorer.choose_model("hills")
    assert not panel.pad.view.isVisible()


def test_the_pad_draws_itself_in_both_states(qtbot: QtBot) -> None:
    view = PadView()
    qtbot.addWidget(view)
    view.resize(200, 200)
    plain = view.grab().toImage()
    view.display(0.5, 0.5)
    assert view.grab().toImage() != plain


def test_a_walk_comes_to_the_front_and_the_scrubber_moves_along_it(
    qtbot: QtBot, panel: ExplorerPanel, fake_session: Any
) -> None:
    walk = fake_session.walk
    walk.start(STOPS)
    assert tab_of(panel) == "Walk"
    before = fake_session.explorer.place
    panel.walk.scrubber.slider.setFocus()
    qtbot.keyClick(panel.walk.scrubber.slider, Qt.Key.Key_End)
    panel.hold.settle()
    assert walk.position == 1.0 and fake_session.explorer.place.latent == STOPS[2]
    fake_session.explorer.back()
    assert fake_session.explorer.place == before


def test_playing_moves_along_turns_at_the_end_and_is_one_step_back(
    qtbot: QtBot, panel: ExplorerPanel, fake_session: Any, settle: Settle
) -> None:
    walk, player, explorer = fake_session.walk, panel.walk.player, fake_session.explorer
    walk.start(STOPS)
    before = explorer.place
    player.seconds_per_stop = 1.0
    qtbot.mouseClick(panel.walk.play, Qt.MouseButton.LeftButton)
    player._ticker.stop()  # the test is the clock
    assert player.is_playing and explorer.is_in_gesture
    assert panel.walk.play.accessibleName() == "Pause the walk"
    player.advance(0.5)
    assert walk.position == pytest.approx(0.25)
    player.advance(1.75)
    assert walk.position == pytest.approx(0.875)
    player.advance(0.25)
    assert walk.position == pytest.approx(0.75)
    qtbot.mouseClick(panel.walk.play, Qt.MouseButton.LeftButton)
    assert not player.is_playing and not explorer.is_in_gesture
    settle(fake_session)
    assert explorer.has_final_picture
    explorer.back()
    assert explorer.place == before


def test_a_walk_that_plays_never_queues_pictures(panel: ExplorerPanel, fake_session: Any, settle: Settle) -> None:
    fake_session.walk.start(STOPS)
    settle(fake_session)
    gate = fake_session.door.engine().gate
    gate.clear()
    panel.walk.player.play()
    for _ in range(50):
        panel.walk.player.advance(0.02)
        assert len(fake_session.queue.jobs()) <= 2
    panel.walk.player.stop()
    gate.set()
    settle(fake_session)
    assert fake_session.explorer.has_final_picture


@pytest.mark.parametrize("command", ["explore.dice", "explore.back"])
def test_going_elsewhere_stops_the_walk(panel: ExplorerPanel, fake_session: Any, command: str) -> None:
    fake_session.walk.start(STOPS)
    panel.walk.player.play()
    panel.walk.player.advance(0.3)
    fake_session.commands.run(command)
    assert not panel.walk.player.is_playing
    assert not fake_session.explorer.is_in_gesture


def test_the_way_is_chosen(panel: ExplorerPanel, fake_session: Any) -> None:
    fake_session.walk.start(STOPS)
    fake_session.walk.move(0.25)
    round_way = fake_session.explorer.place.latent
    panel.walk.way.setCurrentIndex(1)
    panel.walk.way.activated.emit(1)
    assert fake_session.walk.way == "lerp"
    assert fake_session.explorer.place.latent != round_way


def test_the_arrows_leap_to_the_neighbouring_pictures(panel: ExplorerPanel, fake_session: Any) -> None:
    fake_session.walk.start(STOPS)
    fake_session.walk.move(0.6)
    panel.walk._leap(-1)
    assert fake_session.explorer.place.latent == STOPS[1]
    panel.walk._leap(1)
    assert fake_session.explorer.place.latent == STOPS[2]
    panel.walk._leap(1)
    assert fake_session.walk.position == 1.0


def test_another_model_stops_and_empties_the_walk(panel: ExplorerPanel, fake_session: Any) -> None:
    fake_session.walk.start(STOPS)
    panel.walk.player.play()
    fake_session.explorer.choose_model("hills")
    assert not panel.walk.player.is_playing
    assert not panel.walk.play.isVisible()
