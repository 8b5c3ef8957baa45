"""A leap (dice, back, another model, a bookmark) while a slider is held is a step of its own."""

from typing import Any

import pytest


@pytest.fixture
def explorer(fake_session: Any, settle: Any) -> Any:
    fake_session.explorer.choose_model("hills")
    settle(fake_session)
    return fake_session.explorer


def test_a_dice_in_the_middle_of_a_drag_can_be_taken_back_alone(explorer: Any) -> None:
    before = explorer.place
    explorer.begin_gesture()
    explorer.set_coordinate(0, 0.7)
    dragged = explorer.place
    explorer.roll()
    explorer.end_gesture()
    explorer.back()
    assert explorer.place == dragged
    explorer.back()
    assert explorer.place == before


def test_what_is_dragged_after_a_leap_is_one_more_step(explorer: Any) -> None:
    explorer.begin_gesture()
    explorer.set_coordinate(0, 0.7)
    explorer.set_preset(1)
    leapt = explorer.place
    explorer.set_coordinate(0, 0.1)
    explorer.set_coordinate(0, 0.2)
    explorer.end_gesture()
    explorer.back()
    assert explorer.place.latent.overrides == ((0, 0.7),)
    explorer.forward()
    assert explorer.values()[0] == 0.2
    assert leapt != explorer.place


def test_back_while_a_slider_is_held_keeps_the_way_forward(explorer: Any) -> None:
    before = explorer.place
    explorer.begin_gesture()
    explorer.set_coordinate(0, 0.7)
    dragged = explorer.place
    assert explorer.can_go_back
    explorer.back()
    explorer.end_gesture()
    assert explorer.place == before
    explorer.forward()
    assert explorer.place == dragged


def test_a_preset_keeps_class_and_size(explorer: Any) -> None:
    explorer.set_size(256, 128)
    explorer.set_preset(1)
    assert explorer.values()[:2] == (0.9, 90.0)
    assert (explorer.place.width, explorer.place.height) == (256, 128)


def test_letting_go_after_the_queue_has_closed_harms_nobody(fake_session: Any, explorer: Any) -> None:
    explorer.begin_gesture()
    explorer.set_coordinate(0, 0.7)
    fake_session.queue.close()
    explorer.end_gesture()
    assert not explorer.is_in_gesture
