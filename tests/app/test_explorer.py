from typing import Any

import numpy as np
import pytest
from fake_engine import fake_pixels

from genimg_desktop.core.errors import BadInput, ModelMissing
from genimg_desktop.spec.latent import Latent


@pytest.fixture
def explorer(fake_session: Any, settle: Any) -> Any:
    fake_session.explorer.choose_model("hills")
    settle(fake_session)
    return fake_session.explorer


def shown_is_current(explorer: Any) -> bool:
    return explorer.has_final_picture and np.array_equal(explorer.picture.pixels, fake_pixels(explorer.place.request()))


def test_choosing_a_model_shows_its_first_preset_at_full_size(explorer: Any) -> None:
    assert explorer.values()[0] == pytest.approx(0.2)
    assert shown_is_current(explorer)


def test_a_drag_draws_drafts_then_one_full_picture_and_is_one_step_back(
    fake_session: Any, explorer: Any, settle: Any
) -> None:
    engine = fake_session.door.engine()
    start = explorer.place
    explorer.set_size(1024, 1024)
    settle(fake_session)
    engine.seen.clear()
    explorer.begin_gesture()
    for step in range(20):
        explorer.set_coordinate(0, step / 20)
        settle(fake_session)
    assert {request.quality for request in engine.seen} == {"draft"}
    assert all(request.width < 1024 for request in engine.seen)
    explorer.end_gesture()
    settle(fake_session)
    assert engine.seen[-1] == explorer.place.request()
    assert shown_is_current(explorer)
    explorer.back()
    assert explorer.place.latent == start.latent
    explorer.forward()
    assert explorer.values()[0] == pytest.approx(0.95)


def test_five_hundred_moves_in_a_row_show_the_last_and_queue_nothing(
    fake_session: Any, explorer: Any, settle: Any
) -> None:
    engine = fake_session.door.engine()
    engine.seen.clear()
    engine.gate.clear()
    for step in range(500):
        explorer.set_coordinate(0, step / 1000)
        assert len(fake_session.queue.jobs()) <= 2
    engine.gate.set()
    settle(fake_session)
    assert len(engine.seen) <= 4
    assert explorer.values()[0] == pytest.approx(0.499)
    assert shown_is_current(explorer)


def test_a_result_of_another_model_is_never_shown(fake_session: Any, explorer: Any, settle: Any) -> None:
    engine = fake_session.door.engine()
    shown: list[str] = []
    explorer.pictured.connect(lambda result: shown.append(result.request.model))
    engine.gate.clear()
    explorer.set_seed(5)
    explorer.choose_model("cloudnet")
    engine.gate.set()
    settle(fake_session)
    assert set(shown) == {"cloudnet"}


def test_after_a_jump_the_picture_of_the_old_place_is_not_shown(fake_session: Any, explorer: Any, settle: Any) -> None:
    engine = fake_session.door.engine()
    shown: list[Latent] = []
    explorer.pictured.connect(lambda result: shown.append(result.request.latent))
    engine.gate.clear()
    explorer.set_seed(5)
    explorer.set_seed(6)
    engine.gate.set()
    settle(fake_session)
    assert {latent.seed for latent in shown} == {6}


def test_the_dice_keeps_truncation_and_the_lock_keeps_the_seed(explorer: Any) -> None:
    explorer.set_seed(7)
    explorer.set_truncation(0.7)
    explorer.set_coordinate(0, 0.9)
    explorer.lock_seed(True)
    explorer.roll()
    assert explorer.place.latent == Latent(seed=7)
    explorer.lock_seed(False)
    explorer.set_truncation(0.7)
    explorer.roll()
    assert explorer.place.latent.seed != 7
    assert explorer.place.latent.truncation == 0.7


def test_back_and_forward_walk_through_every_move(explorer: Any) -> None:
    places = [explorer.place]
    for seed in range(1, 6):
        explorer.set_seed(seed)
        places.append(explorer.place)
    for place in reversed(places[:-1]):
        explorer.back()
        assert explorer.place == place
    assert explorer.place == places[0]
    for place in places[1:]:
        explorer.forward()
        assert explorer.place == place
    explorer.back()
    explorer.set_seed(99)
    assert not explorer.can_go_forward


def test_setting_the_same_again_is_no_step(explorer: Any) -> None:
    before = explorer.place
    explorer.set_seed(3)
    explorer.set_seed(3)
    explorer.back()
    assert explorer.place == before


def test_a_whole_numbered_slider_takes_whole_numbers_and_a_turn_wraps(explorer: Any) -> None:
    explorer.set_coordinate(2, 4.4)
    explorer.set_coordinate(1, 370.0)
    assert explorer.values()[1:] == (10.0, 4.0)


def test_a_place_that_cannot_be_leaves_everything_as_it_is(explorer: Any) -> None:
    before = explorer.place
    with pytest.raises(ModelMissing):
        explorer.choose_model("nowhere")
    with pytest.raises(BadInput):
        explorer.set_size(10, 10)
    with pytest.raises(BadInput):
        explorer.set_latent(Latent(vector=(1.0,)))
    assert explorer.place == before


def test_a_network_gets_directions_once(fake_session: Any, explorer: Any, settle: Any) -> None:
    explorer.choose_model("cloudnet")
    settle(fake_session)
    assert [d.name for d in explorer.directions][:2] == ["Direction 1", "Direction 2"]
    explorer.set_direction(explorer.directions[0], 2.0)
    assert explorer.place.latent.amount_of(explorer.directions[0]) == 2.0
    explorer.choose_model("hills")
    assert explorer.directions == ()


def test_a_failing_model_says_so_and_the_next_one_works(fake_session: Any, explorer: Any, settle: Any) -> None:
    engine = fake_session.door.engine()
    engine.error = MemoryError()
    explorer.set_seed(11)
    settle(fake_session)
    assert "memory" in str(fake_session.notices.history[-1].message)
    engine.error = None
    explorer.set_seed(12)
    settle(fake_session)
    assert shown_is_current(explorer)
