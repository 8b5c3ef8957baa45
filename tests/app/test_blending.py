"""Blending by model: the line between two pictures, regions that follow another one, and what is placed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from fake_engine import fake_pixels
from hypothesis import given
from hypothesis import strategies as st

from genimg_desktop.app.blending import FILM_LENGTH, Blending
from genimg_desktop.app.explorer import Place
from genimg_desktop.app.region_brush import RegionBrush, RegionStroke
from genimg_desktop.app.region_depths import WORDS, first_depth, places_of, word_of
from genimg_desktop.app.shelf import place_of
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.serde import to_json
from genimg_desktop.document.layer import Layer
from genimg_desktop.image.masks import Mask
from genimg_desktop.spec.latent import Latent
from genimg_desktop.spec.latent_math import slerp
from genimg_desktop.spec.recipe import Composition, LayerRecipe, recipe_from_json, recipe_to_json
from genimg_desktop.spec.region import MOST_REGIONS, Region, RegionMask

Settle = Callable[[Any], None]
SIDE = 64


@pytest.fixture
def session(fake_session: Any, settle: Settle) -> Any:
    """In the model 'cloudnet' (16 gaussian numbers, 64 px), with layers of the seeds 1 and 2 on the canvas."""
    fake_session.start()
    settle(fake_session)
    for seed in (1, 2):
        fake_session.explorer.go(Place(model="cloudnet", latent=Latent(seed=seed), width=SIDE, height=SIDE))
        settle(fake_session)
        fake_session.artboard.place()
        settle(fake_session)
    return fake_session


def layers(session: Any) -> tuple[Layer, ...]:
    return tuple(session.artboard.document.layers)


def latent(session: Any) -> Latent:
    return session.explorer.place.latent


def blended(session: Any) -> Blending:
    """A is the layer of seed 1, B that of seed 2."""
    blending = session.blending
    blending.take(*(blending.layer_end(layer.id) for layer in layers(session)))
    return blending


def half(level: int = 255) -> Mask:
    coverage = np.zeros((SIDE, SIDE), dtype=np.uint8)
    coverage[:, SIDE // 2 :] = level
    return Mask(coverage=coverage)


# the line


def test_the_slider_walks_the_line_between_two_layers(session: Any, settle: Settle) -> None:
    blending = blended(session)
    spec = session.explorer.card.latent
    assert session.artboard.is_live_shown
    a, b = (layer.recipe.request.latent.resolve(spec) for layer in layers(session))
    blending.move(0.25)
    assert np.allclose(latent(session).resolve(spec), slerp(a, b, 0.25))
    settle(session)
    assert np.array_equal(session.artboard.live_picture.pixels, fake_pixels(session.explorer.place.request()))
    blending.move(0.0)
    assert latent(session) == Latent(seed=1)
    blending.move(7.0)
    assert latent(session) == Latent(seed=2)


def test_a_drag_draws_the_newest_position_and_is_one_step_back(session: Any, settle: Settle) -> None:
    blending = blended(session)
    before = session.explorer.place
    settle(session)
    engine = session.door.engine()
    engine.seen.clear()
    engine.gate.clear()
    session.explorer.begin_gesture()
    for step in range(20):
        blending.move(0.5 + step / 50)
    engine.gate.set()
    session.explorer.end_gesture()
    settle(session)
    assert len(engine.seen) < 20
    assert session.explorer.picture.request == blending.place.request()
    session.explorer.back()
    assert session.explorer.place == before


def test_swapping_stays_at_the_same_picture(session: Any) -> None:
    blending = blended(session)
    blending.move(0.3)
    spec = session.explorer.card.latent
    before = latent(session).resolve(spec)
    blending.swap()
    assert (blending.a.name, blending.share) == (layers(session)[1].name, 0.7)
    assert np.allclose(latent(session).resolve(spec), before)


def test_the_film_has_small_pictures_from_one_to_the_other(session: Any, settle: Settle) -> None:
    blending = blended(session)
    film = blending.film()
    assert len(film) == FILM_LENGTH
    assert (film[0], film[-1]) == (blending.a.place, blending.b.place)
    assert blending.faces.get(film[3]) is None
    settle(session)
    pictures = [blending.faces.get(place) for place in film]
    assert len({picture.tobytes() for picture in pictures}) == FILM_LENGTH


def test_models_of_any_size_are_blended_too_by_small_drafts(session: Any, settle: Settle) -> None:
    session.explorer.choose_model("hills")
    blending = session.blending
    blending.set_a(blending.shown_end())
    session.explorer.set_seed(5)
    blending.set_b(blending.shown_end())
    assert blending.why_not is None
    settle(session)
    face = blending.faces.get(blending.film()[2])
    assert max(face.shape[:2]) == 96


# what cannot be blended


def test_nothing_chosen_says_what_to_choose(session: Any) -> None:
    assert str(session.blending.why_not) == "Choose two pictures of one model."
    session.blending.set_a(session.blending.shown_end())
    assert str(session.blending.why_not) == "Choose the other picture."
    assert session.blending.place is None
    session.blending.put_on_canvas()
    assert len(layers(session)) == 2


def test_two_models_have_nothing_in_between(session: Any, settle: Settle) -> None:
    blending = session.blending
    blending.set_a(blending.layer_end(layers(session)[0].id))
    session.explorer.choose_model("hills")
    before = session.explorer.place
    blending.set_b(blending.shown_end())
    sentence = str(blending.why_not)
    assert "'Cloud net' was made by Cloud net, 'Hills' by Hills" in sentence
    blending.move(0.9)
    assert session.explorer.place == before
    settle(session)
    assert blending.faces.get(blending.a.place) is not None


def test_a_layer_without_a_latent_says_why(session: Any) -> None:
    session.artboard.add_picture(np.full((4, 4, 4), 9, dtype=np.uint8), "photo")
    with pytest.raises(BadInput, match="'photo' was not made by a model") as caught:
        session.blending.layer_end(session.artboard.active)
    assert "opacity" in str(caught.value.hint)
    first = layers(session)[0]
    made = Composition(width=8, height=8, layers=(LayerRecipe(recipe=first.recipe),), app="0.1.0")
    flat = Layer(name="flat", pixels=first.pixels, recipe=made)
    session.artboard.document.become(session.artboard.document.state.with_inserted(0, flat))
    with pytest.raises(BadInput, match="'flat' was put together from several pictures"):
        session.blending.layer_end(flat.id)


def test_a_model_of_another_kind_says_that_it_has_no_regions(session: Any) -> None:
    session.explorer.choose_model("hills")
    blending = session.blending
    blending.take(blending.shown_end(), blending.shown_end())
    blending.set_mode("region")
    assert "Hills is of another kind" in str(blending.why_not)
    blending.paint(half())
    assert blending.regions == ()


# starting from what is chosen


def test_starting_takes_the_active_layer_and_its_neighbour_of_the_same_model(session: Any) -> None:
    session.artboard.add_picture(np.full((4, 4, 4), 9, dtype=np.uint8), "photo")
    session.artboard.set_active(layers(session)[1].id)
    asked: list[bool] = []
    session.blending.asked.connect(lambda: asked.append(True))
    session.commands.run("explore.blend")
    blending = session.blending
    assert asked
    assert [end.place.latent.seed for end in (blending.a, blending.b)] == [2, 1]
    assert blending.why_not is None


def test_starting_takes_two_chosen_bookmarks_first(session: Any, settle: Settle) -> None:
    for seed in (7, 8):
        session.explorer.set_seed(seed)
        settle(session)
        session.shelf.keep(f"place {seed}")
        settle(session)
    session.shelf.choose([b.id for b in sorted(session.shelf.bookmarks, key=lambda b: b.id)])
    session.blending.start()
    assert [end.name for end in (session.blending.a, session.blending.b)] == ["place 7", "place 8"]


def test_starting_with_nothing_chosen_takes_what_the_explorer_shows(fake_session: Any, settle: Settle) -> None:
    fake_session.start()
    settle(fake_session)
    fake_session.blending.start()
    assert fake_session.blending.a.kind == "explorer"
    assert str(fake_session.blending.why_not) == "Choose the other picture."


def test_starting_at_a_picture_with_regions_goes_on_with_them(session: Any, settle: Settle) -> None:
    region = Region(latent=Latent(seed=2), mask=RegionMask.of(half().coverage), depth=1)
    for layer in layers(session):
        session.artboard.set_active(layer.id)
        session.artboard.remove_active()
    session.explorer.set_regions((region,))
    session.blending.start()
    assert session.blending.mode == "region"
    assert session.blending.regions == (region,)
    assert session.blending.is_shown


# regions


@pytest.fixture
def regions(session: Any, settle: Settle) -> Blending:
    blending = blended(session)
    blending.set_mode("region")
    settle(session)
    return blending


def test_a_painted_region_follows_the_other_picture(session: Any, regions: Blending, settle: Settle) -> None:
    assert session.explorer.place == regions.a.place
    regions.paint(half())
    (region,) = session.explorer.place.regions
    assert (region.latent, region.depth) == (Latent(seed=2), first_depth(regions.a.card))
    assert np.array_equal(region.mask.levels(), half().coverage)
    assert np.array_equal(regions.mask.coverage, half().coverage)
    settle(session)
    assert np.array_equal(session.artboard.live_picture.pixels, fake_pixels(session.explorer.place.request()))


def test_every_stroke_is_one_step_back(session: Any, regions: Blending) -> None:
    for level in (100, 200):
        session.explorer.begin_gesture()
        regions.paint(half(level // 2))
        regions.paint(half(level))
        session.explorer.end_gesture()
    assert regions.mask.coverage.max() == 200
    session.explorer.back()
    assert regions.mask.coverage.max() == 100
    session.explorer.back()
    assert (regions.regions, regions.active) == ((), None)
    assert regions.mask.coverage.max() == 0
    session.explorer.forward()
    session.explorer.forward()
    assert regions.regions[0].mask.levels().max() == 200


def test_nothing_painted_is_no_region(regions: Blending) -> None:
    regions.paint(half(0))
    assert regions.regions == ()


def test_the_depth_goes_with_the_region_that_is_painted_on(session: Any, regions: Blending) -> None:
    regions.set_depth(3)
    regions.paint(half())
    assert session.explorer.place.regions[0].depth == 3
    regions.choose_region(None)
    regions.set_depth(99)
    assert (regions.depth, session.explorer.place.regions[0].depth) == (4, 3)
    regions.paint(half(50))
    assert [region.depth for region in session.explorer.place.regions] == [3, 4]
    regions.choose_region(0)
    assert regions.depth == 3
    regions.set_depth(0)
    assert [region.depth for region in session.explorer.place.regions] == [0, 4]


def test_another_picture_b_is_that_of_the_active_region_alone(session: Any, regions: Blending) -> None:
    regions.paint(half())
    regions.choose_region(None)
    regions.paint(half(50))
    regions.choose_region(0)
    regions.set_b(regions.layer_end(layers(session)[0].id))
    assert [region.latent.seed for region in session.explorer.place.regions] == [1, 2]
    regions.choose_region(1)
    assert regions.b.place.latent.seed == 2
    regions.choose_region(0)
    assert (regions.b.place.latent.seed, regions.b.kind) == (1, "layer")


def test_a_removed_region_leaves_the_others(session: Any, regions: Blending) -> None:
    regions.paint(half())
    regions.choose_region(None)
    regions.paint(half(50))
    regions.choose_region(0)
    regions.remove_region()
    assert [int(r.mask.levels().max()) for r in session.explorer.place.regions] == [50]
    assert regions.active is None


def test_there_is_an_end_to_regions(regions: Blending) -> None:
    for _ in range(MOST_REGIONS):
        regions.choose_region(None)
        regions.paint(half())
    regions.choose_region(None)
    assert not regions.can_add_region
    with pytest.raises(BadInput, match="at most 16 regions"):
        regions.paint(half())


def test_the_explorer_may_change_the_picture_around_a_region(session: Any, settle: Settle) -> None:
    blending = session.blending
    blending.take(blending.shown_end(), blending.layer_end(layers(session)[0].id))
    blending.set_mode("region")
    blending.paint(half())
    session.explorer.set_coordinate(0, 1.5)
    assert blending.a.place.latent.overrides == ((0, 1.5),)
    assert blending.is_shown
    blending.paint(half(10))
    assert session.explorer.place.latent.overrides == ((0, 1.5),)


def test_the_selection_of_the_canvas_becomes_a_region_where_the_layer_lies(session: Any, regions: Blending) -> None:
    session.artboard.set_active(regions.a.layer)
    session.artboard.move_active_to(10, -4)
    assert not regions.can_use_selection
    document = session.artboard.document
    coverage = np.full((8, 8), 255, dtype=np.uint8)
    document.become(replace(document.state, selection=Mask(coverage=coverage, x=12, y=0)))
    assert regions.can_use_selection
    regions.use_selection()
    rows, columns = np.nonzero(regions.mask.coverage)
    assert (rows.min(), rows.max(), columns.min(), columns.max()) == (4, 11, 2, 9)


# placing


def test_placing_is_one_step_where_the_first_layer_lies_and_opens_again(session: Any, settle: Settle) -> None:
    first = layers(session)[0]
    session.artboard.set_active(first.id)
    session.artboard.move_active_to(5, 6)
    blending = blended(session)
    blending.move(0.4)
    settle(session)
    before = layers(session)
    blending.put_on_canvas()
    settle(session)
    layer = session.artboard.active_layer
    assert (layer.x, layer.y) == (5, 6)
    assert not session.artboard.is_live_shown
    again = recipe_from_json(recipe_to_json(layer.recipe))
    assert again.request == blending.place.request()
    assert np.array_equal(layer.pixels, fake_pixels(again.request))
    session.artboard.undo()
    assert [one.id for one in layers(session)] == [one.id for one in before]


def test_a_placed_region_blend_opens_again_with_its_regions(session: Any, regions: Blending, settle: Settle) -> None:
    regions.paint(half())
    regions.choose_region(None)
    regions.set_depth(4)
    regions.paint(half(9))
    regions.paint(half(0))  # erased again: not worth a place in the file
    settle(session)
    regions.put_on_canvas()
    settle(session)
    layer = session.artboard.active_layer
    assert len(layer.recipe.request.regions) == 1
    place = place_of(recipe_from_json(recipe_to_json(layer.recipe)))
    session.explorer.go(place)
    settle(session)
    assert np.array_equal(session.explorer.picture.pixels, layer.pixels)
    regions.take(regions.b, None)
    assert regions.regions == ()
    regions.take(regions.layer_end(layer.id), None)  # what its region follows needs no choosing
    assert regions.why_not is None
    assert (regions.regions, regions.active) == (layer.recipe.request.regions, 0)
    assert (regions.b.place.latent.seed, regions.b.kind) == (2, "region")
    regions.set_mode("whole")
    assert "without its painted regions" in str(regions.remark)


def test_bookmarks_and_new_pictures_treat_regions_as_part_of_the_place(
    session: Any, regions: Blending, settle: Settle
) -> None:
    regions.paint(half())
    assert not session.shelf.can_keep
    settle(session)
    session.shelf.keep("mixed")
    settle(session)
    assert session.shelf.bookmarks[0].recipe.request.regions == regions.regions
    session.sheet.show_variations(0.5, count=4)
    assert session.sheet.place_of(0).regions == regions.regions
    session.sheet.show_children([Latent(seed=1), Latent(seed=2)], count=4)
    assert session.sheet.place_of(0).regions == ()
    session.explorer.roll()
    assert session.explorer.place.regions == ()


def test_a_place_without_regions_is_the_same_place_as_ever() -> None:
    place = Place(model="hills", latent=Latent(seed=1), width=64, height=64)
    assert place.request().regions == ()
    assert b'"regions":[]' in to_json(place.request())


# words


def test_every_depth_has_a_word_and_the_ends_have_theirs(session: Any) -> None:
    card = session.explorer.card
    words = [word_of(card, depth) for depth in range(card.region_depths)]
    assert words == list(WORDS)
    assert 0 <= first_depth(card) < card.region_depths
    assert [places_of(depth) for depth in range(card.region_depths)] == [4, 8, 16, 32, 64]


# the brush


def _slow(brush: RegionBrush, side: int, start: tuple[float, float], end: tuple[float, float]) -> np.ndarray:
    """The nearest of many points on the line."""
    points = [
        (start[0] + (end[0] - start[0]) * k / 2000, start[1] + (end[1] - start[1]) * k / 2000) for k in range(2001)
    ]
    out = np.empty((side, side))
    for row in range(side):
        for column in range(side):
            away = min(((column + 0.5 - x) ** 2 + (row + 0.5 - y) ** 2) ** 0.5 for x, y in points)
            share = (brush.size_px / 2 + 0.5 - away) / max(1.0, brush.softness * brush.size_px / 2)
            share = min(max(share, 0.0), 1.0)
            out[row, column] = share**2 * (3 - 2 * share)
    return out


@pytest.mark.parametrize("softness", [0.0, 0.6, 1.0])
def test_a_stroke_covers_what_lies_near_its_line(softness: float) -> None:
    brush = RegionBrush(size_px=5.0, softness=softness)
    start, end = (2.3, 3.1), (9.6, 6.4)
    assert np.allclose(brush.dab(12, 12, start, end), _slow(brush, 12, start, end), atol=2e-3)


@given(
    st.lists(st.tuples(st.floats(-10, 30), st.floats(-10, 30)), min_size=1, max_size=5),
    st.floats(1, 20),
    st.floats(0, 1),
)
def test_strokes_only_add_and_erasers_only_take(points: list[tuple[float, float]], size: float, soft: float) -> None:
    before = np.random.default_rng(1).integers(0, 256, (16, 20), dtype=np.uint8)
    for is_eraser in (False, True):
        stroke = RegionStroke(before, RegionBrush(size_px=size, softness=soft, is_eraser=is_eraser), points[0])
        for point in points[1:]:
            stroke.to(point)
        after = stroke.coverage()
        assert after.dtype == np.uint8
        assert np.all(after <= before) if is_eraser else np.all(after >= before)


def test_a_stroke_that_crosses_itself_covers_no_more() -> None:
    brush = RegionBrush(size_px=8.0, softness=1.0)
    once = RegionStroke(np.zeros((16, 16), dtype=np.uint8), brush, (2.0, 8.0))
    once.to((14.0, 8.0))
    twice = RegionStroke(np.zeros((16, 16), dtype=np.uint8), brush, (2.0, 8.0))
    for point in ((14.0, 8.0), (2.0, 8.0)):
        twice.to(point)
    assert np.array_equal(once.coverage(), twice.coverage())


def test_a_wide_hard_brush_covers_wholly() -> None:
    stroke = RegionStroke(np.zeros((8, 8), dtype=np.uint8), RegionBrush(size_px=40.0, softness=0.0), (4.0, 4.0))
    assert RegionMask.of(stroke.coverage()) == RegionMask.of(np.full((8, 8), 255, dtype=np.uint8))
