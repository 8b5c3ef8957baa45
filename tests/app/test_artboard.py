from typing import Any

import numpy as np
import pytest

from genimg_desktop.image.pixels import blank
from genimg_desktop.spec.recipe import Composition, Recipe


@pytest.fixture
def session(fake_session: Any, settle: Any) -> Any:
    fake_session.explorer.choose_model("hills")
    settle(fake_session)
    return fake_session


def test_place_makes_one_layer_with_its_recipe_and_one_undo_step(session: Any, settle: Any) -> None:
    board = session.artboard
    board.place()
    settle(session)
    (layer,) = board.document.layers
    assert layer.recipe.request == session.explorer.place.request()
    assert (board.document.width, board.document.height) == (128, 128)
    assert not board.is_live_shown
    board.undo()
    assert board.document.layers == ()
    assert (board.document.width, board.document.height) == (512, 512)
    board.redo()
    assert [x.id for x in board.document.layers] == [layer.id]


def test_placing_before_the_full_picture_is_there_draws_it_first(session: Any, settle: Any) -> None:
    session.explorer.set_size(1024, 1024)
    session.artboard.place()
    settle(session)
    assert session.artboard.document.layers[0].pixels.shape == (1024, 1024, 4)


def test_a_second_picture_lies_above_the_active_one_in_the_middle(session: Any, settle: Any) -> None:
    board = session.artboard
    board.place()
    settle(session)
    board.add_picture(blank(64, 32), "small")
    assert [x.name for x in board.document.layers] == ["Hills", "small"]
    assert (board.active_layer.x, board.active_layer.y) == (32, 48)
    board.set_active(board.document.layers[0].id)
    board.add_picture(blank(8, 8), "between")
    assert [x.name for x in board.document.layers] == ["Hills", "between", "small"]


def test_deleting_moving_and_duplicating_follow_the_active_layer(session: Any) -> None:
    board = session.artboard
    for name in ("a", "b", "c"):
        board.add_picture(blank(8, 8), name)
    board.choose_neighbour(-1)
    assert board.active_layer.name == "b"
    board.duplicate_active()
    assert len(board.document.layers) == 4
    assert board.document.state.index_of(board.active) == 2
    board.remove_active()
    board.choose_neighbour(-5)
    board.shift_active(1)
    assert [x.name for x in board.document.layers] == ["b", "a", "c"]
    board.choose_neighbour(5)
    assert board.active_layer.name == "c"
    for _ in range(20):
        board.undo()
    assert board.document.layers == ()
    assert board.active is None


def test_a_drag_of_the_opacity_is_one_step(session: Any) -> None:
    from genimg_desktop.core.text import Text

    board = session.artboard
    board.add_picture(blank(8, 8), "a")
    steps = len(board.history.texts)
    board.begin_gesture(Text("Layer opacity"))
    for percent in range(100):
        board.set_opacity(board.active, percent / 100)
    board.end_gesture()
    assert len(board.history.texts) == steps + 1
    board.undo()
    assert board.active_layer.opacity == 1.0


def test_one_plain_layer_is_a_recipe_several_are_a_composition_and_foreign_ones_are_neither(
    session: Any, settle: Any
) -> None:
    board = session.artboard
    board.place()
    settle(session)
    assert isinstance(board.made(), Recipe)
    session.explorer.set_seed(9)
    settle(session)
    board.place()
    settle(session)
    board.set_opacity(board.active, 0.5)
    board.set_mode(board.active, "screen")
    made = board.made()
    assert isinstance(made, Composition)
    assert [(part.opacity, part.mode) for part in made.layers] == [(1.0, "normal"), (0.5, "screen")]
    board.set_visible(board.active, False)
    assert isinstance(board.made(), Recipe)
    board.add_picture(blank(8, 8), "foreign")
    assert board.made() is None


def test_opening_a_picture_replaces_the_canvas_and_undo_brings_it_back(session: Any, settle: Any) -> None:
    from genimg_desktop.app.reopening import rebuild
    from genimg_desktop.core.context import QuietContext

    board = session.artboard
    board.place()
    settle(session)
    session.explorer.set_seed(3)
    settle(session)
    board.place()
    settle(session)
    board.set_opacity(board.active, 0.5)
    made, before = board.made(), [x.id for x in board.document.layers]
    rebuilt = rebuild(made, session.door.engine(), session.models.find, QuietContext())
    board.new(300, 200)
    board.open(rebuilt)
    assert np.array_equal(board.render(board.document.bounds, 1.0), rebuilt.pixels)
    board.undo()
    board.undo()
    assert [x.id for x in board.document.layers] == before
