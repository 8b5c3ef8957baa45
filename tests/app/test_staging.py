"""Candidates on the canvas: seen at their place in the stack, drawn ahead, kept in one step that can be undone."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from fake_engine import fake_pixels

from genimg_desktop.core.errors import BadInput
from genimg_desktop.document.commands import SetLocked
from genimg_desktop.document.layer import Layer
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.pixels import frozen
from genimg_desktop.spec.recipe import Recipe


@pytest.fixture
def session(fake_session: Any, settle: Any) -> Any:
    fake_session.explorer.choose_model("hills")
    settle(fake_session)
    return fake_session


@pytest.fixture
def placed(session: Any, settle: Any) -> Any:
    """The first picture is on a larger canvas, moved away from the middle."""
    session.artboard.new(400, 300)
    session.artboard.add(Layer(name="Ground", pixels=plain(400, 300, (10, 20, 30, 255))))
    session.artboard.place()
    settle(session)
    session.artboard.move_active_to(200, 30)
    session.artboard.history.seal()
    return session


def plain(width: int, height: int, colour: tuple[int, int, int, int]) -> np.ndarray:
    return frozen(np.full((height, width, 4), colour, dtype=np.uint8))


def seen(session: Any, rect: Rect) -> np.ndarray:
    """What the renderer shows there; the overlaid picture is laid on top, as the canvas does."""
    out = np.array(session.artboard.render(rect, 1.0))
    live = session.artboard.live
    if live.is_overlaid and live.rect.intersect(rect) == rect:
        out = live.pixels[rect.translate(-live.rect.x, -live.rect.y).slices]
    return out


# where the live picture lies


def test_the_live_picture_lies_in_the_middle_of_a_canvas_of_other_pictures(session: Any) -> None:
    session.artboard.new(400, 300)
    session.artboard.add(Layer(name="Ground", pixels=plain(400, 300, (1, 2, 3, 255))))
    assert session.artboard.live_rect == Rect(136, 86, 128, 128)


def test_the_live_picture_follows_the_layer_of_its_model_and_is_placed_there(placed: Any, settle: Any) -> None:
    placed.artboard.show_live(True)
    assert placed.artboard.live_rect == Rect(200, 30, 128, 128)
    placed.explorer.set_seed(7)
    settle(placed)
    placed.artboard.place()
    settle(placed)
    layer = placed.artboard.active_layer
    assert (layer.x, layer.y) == (200, 30) and len(placed.artboard.document.layers) == 3


def test_a_dragged_live_picture_is_placed_where_it_was_dragged(placed: Any, settle: Any) -> None:
    placed.artboard.show_live(True)
    placed.artboard.live.move_to(11, -20)
    assert placed.artboard.live_rect == Rect(11, -20, 128, 128)
    placed.artboard.set_active(placed.artboard.document.layers[0].id)
    assert placed.artboard.live_rect == Rect(136, 86, 128, 128)
    placed.artboard.live.move_to(5, 6)
    placed.artboard.place()
    settle(placed)
    layer = placed.artboard.active_layer
    assert (layer.x, layer.y) == (5, 6)


def test_below_other_layers_the_live_picture_is_seen_where_it_would_lie_in_the_stack(placed: Any, settle: Any) -> None:
    artboard = placed.artboard
    cover = Layer(name="Cover", pixels=plain(400, 300, (0, 0, 200, 255)), opacity=0.5)
    artboard.add(cover)
    artboard.set_active(artboard.document.layers[1].id)
    placed.explorer.set_seed(9)
    artboard.show_live(True)
    settle(placed)
    assert not artboard.live.is_overlaid
    rect = artboard.live_rect
    live = placed.explorer.picture.pixels.astype(float)
    expected = 0.5 * live[..., :3] + 0.5 * np.array([0, 0, 200.0])
    assert np.abs(artboard.render(rect, 1.0)[..., :3] - expected).max() <= 1.01
    artboard.show_live(False)
    assert np.abs(artboard.render(rect, 1.0)[..., :3] - expected).max() > 5
    assert len(artboard.document.layers) == 3


def test_on_top_of_all_layers_the_live_picture_costs_the_renderer_nothing(placed: Any, settle: Any) -> None:
    dirty: list[Rect] = []
    placed.artboard.looks_changed.connect(dirty.append)
    placed.artboard.show_live(True)
    placed.explorer.set_seed(3)
    settle(placed)
    assert placed.artboard.live.is_overlaid and dirty == []


# candidates


def test_the_cells_of_the_sheet_become_candidates_drawn_in_full_the_nearest_first(session: Any, settle: Any) -> None:
    session.sheet.show_variations(0.4)
    settle(session)
    engine = session.door.engine()
    engine.seen.clear()
    session.staging.stage_sheet(3)
    assert session.staging.candidate.caption == session.sheet.cells[3].caption
    settle(session)
    latents = [request.latent for request in engine.seen]
    cells = [cell.latent for cell in session.sheet.cells]
    assert [cells.index(latent) for latent in latents] == [3, 4, 2, 5, 1, 6, 0, 7, 8]
    assert {(request.width, request.quality) for request in engine.seen} == {(128, "final")}


def test_before_the_full_picture_the_small_one_of_the_sheet_is_seen(session: Any, settle: Any) -> None:
    session.sheet.show_variations(0.4)
    settle(session)
    session.door.engine().gate.clear()
    session.staging.stage_sheet(2)
    assert session.staging.is_waiting
    assert session.artboard.live.pixels[..., 3].min() == 255
    session.door.engine().gate.set()
    settle(session)
    assert not session.staging.is_waiting
    np.testing.assert_array_equal(session.artboard.live.pixels, session.staging.picture(2))


def test_stepping_goes_round_and_shows_each_at_the_same_place(placed: Any, settle: Any) -> None:
    placed.staging.stage_seeds(3)
    settle(placed)
    pictures = []
    for _ in range(4):
        assert placed.artboard.live_rect == Rect(200, 30, 128, 128)
        pictures.append(seen(placed, placed.artboard.live_rect).copy())
        np.testing.assert_array_equal(pictures[-1], placed.staging.picture(placed.staging.index))
        placed.staging.step(1)
    np.testing.assert_array_equal(pictures[0], pictures[3])
    assert (pictures[0] != pictures[1]).any()
    placed.staging.step(-1)
    placed.staging.step(-1)
    assert placed.staging.index == 2


def test_keeping_one_puts_it_into_the_layer_it_stood_in_for_in_one_step(placed: Any, settle: Any) -> None:
    artboard = placed.artboard
    first = artboard.active_layer
    artboard.set_mode(first.id, "multiply")
    artboard.set_opacity(first.id, 0.25)
    artboard.history.seal()
    before, steps = artboard.document.state, len(artboard.history.texts)
    placed.staging.stage_seeds(4)
    placed.staging.choose(2)
    settle(placed)
    shown = np.array(artboard.render(artboard.document.bounds, 1.0))
    place = placed.staging.candidate.place
    placed.staging.keep()
    settle(placed)
    layer = artboard.active_layer
    assert not placed.staging.is_active and not artboard.is_live_shown
    assert (layer.id, layer.mode, layer.opacity, layer.x, layer.y) == (first.id, "multiply", 0.25, 200, 30)
    assert isinstance(layer.recipe, Recipe) and layer.recipe.request == place.request()
    np.testing.assert_array_equal(layer.pixels, fake_pixels(place.request()))
    np.testing.assert_array_equal(artboard.render(artboard.document.bounds, 1.0), shown)
    assert placed.explorer.place == place
    assert len(artboard.history.texts) == steps + 1
    artboard.undo()
    assert artboard.document.state.layers == before.layers


def test_keeping_one_as_a_new_layer_leaves_the_others_alone(placed: Any, settle: Any) -> None:
    first = placed.artboard.active_layer
    noted: list[Any] = []
    placed.artboard.placed.connect(noted.append)
    placed.staging.stage_seeds(2)
    settle(placed)
    placed.staging.keep(as_new=True)
    layers = placed.artboard.document.layers
    assert len(layers) == 3 and layers[1] is first
    assert (layers[2].x, layers[2].y) == (200, 30)
    assert [one.layer for one in noted] == [layers[2].id]
    placed.artboard.undo()
    assert len(placed.artboard.document.layers) == 2


def test_keeping_one_that_is_not_drawn_yet_waits_for_it(placed: Any, settle: Any) -> None:
    engine = placed.door.engine()
    engine.gate.clear()
    placed.staging.stage_seeds(5)
    placed.staging.choose(4)
    place = placed.staging.candidate.place
    placed.staging.keep()
    assert placed.staging.is_active
    engine.gate.set()
    settle(placed)
    assert not placed.staging.is_active
    assert placed.artboard.active_layer.recipe.request == place.request()


def test_dropping_them_shows_the_canvas_as_it_was_and_stops_drawing(placed: Any, settle: Any) -> None:
    artboard = placed.artboard
    artboard.show_live(False)
    before, state = np.array(artboard.render(artboard.document.bounds, 1.0)), artboard.document.state
    engine = placed.door.engine()
    placed.staging.stage_seeds(8)
    engine.gate.clear()
    engine.seen.clear()
    placed.staging.drop()
    engine.gate.set()
    settle(placed)
    assert artboard.document.state is state and not placed.staging.is_active
    np.testing.assert_array_equal(artboard.render(artboard.document.bounds, 1.0), before)
    assert len(engine.seen) <= 1


def test_on_an_empty_canvas_a_kept_candidate_is_the_first_layer(session: Any, settle: Any) -> None:
    session.artboard.show_live(False)
    session.staging.start()
    settle(session)
    assert session.artboard.live.is_overlaid
    session.staging.keep()
    assert (session.artboard.document.width, len(session.artboard.document.layers)) == (128, 1)


def test_a_deleted_layer_is_not_stood_in_for_any_more(placed: Any, settle: Any) -> None:
    placed.staging.stage_seeds(3)
    settle(placed)
    placed.artboard.remove_active()
    assert placed.staging.replaced_layer is None
    np.testing.assert_array_equal(seen(placed, Rect(200, 30, 128, 128)), placed.staging.picture(0))
    placed.staging.keep()
    assert len(placed.artboard.document.layers) == 2


def test_only_pictures_near_the_one_that_is_seen_are_held(session: Any, settle: Any) -> None:
    session.staging.stage_seeds(60)
    for _ in range(30):
        session.staging.step(1)
    settle(session)
    held = [index for index in range(60) if session.staging.picture(index) is not None]
    assert held and all(abs(index - 30) <= 12 for index in held)


def test_an_empty_sheet_says_what_to_do(session: Any) -> None:
    with pytest.raises(BadInput, match="empty"):
        session.staging.stage_sheet()


def test_a_locked_layer_is_not_stood_in_for(placed: Any, settle: Any) -> None:
    layer = placed.artboard.active_layer
    placed.artboard.do(SetLocked(layer.id, True))
    placed.staging.stage_seeds(2)
    settle(placed)
    placed.staging.keep()
    assert len(placed.artboard.document.layers) == 3
    assert replace(layer, is_locked=True).looks_like(placed.artboard.document.layers[1])
