"""Brush and eraser: on layers and masks, within selections, one step each, and taken back to the pixel."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tool_stage import SIDE, Hand, noise, plain

from genimg_desktop.document.adjustment import AdjustmentLayer
from genimg_desktop.document.commands import SetAlphaLocked, SetLocked, SetMask, SetMaskOn, SetSelection, SetVisible
from genimg_desktop.document.group import Group
from genimg_desktop.document.layer import Layer
from genimg_desktop.image.adjust import ADJUSTMENTS
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.masks import Mask
from genimg_desktop.image.pixels import frozen

RED = (255, 0, 0, 255)
LINE = [(10.0, 32.0), (30.0, 32.0), (54.0, 32.0)]


@pytest.fixture
def hand(fake_session: Any) -> Hand:
    hand = Hand(fake_session)
    hand.tools.colours.set_foreground(RED)
    return hand


def state_of(hand: Hand) -> Any:
    """Everything that undo has to bring back."""
    state = hand.artboard.document.state
    nodes = [
        (n.id, getattr(n, "pixels", None), getattr(n, "x", None), getattr(n, "recipe", None), n.mask)
        for n in state.walk()
    ]
    return nodes, state.selection


def is_same(first: Any, second: Any) -> bool:
    def alike(a: Any, b: Any) -> bool:
        if isinstance(a, np.ndarray):
            return isinstance(b, np.ndarray) and np.array_equal(a, b)
        if isinstance(a, Mask):
            return isinstance(b, Mask) and a.bounds == b.bounds and np.array_equal(a.coverage, b.coverage)
        return bool(a == b)

    return len(first[0]) == len(second[0]) and all(
        alike(a, b) for one, two in zip(first[0], second[0], strict=True) for a, b in zip(one, two, strict=True)
    )


def test_a_stroke_is_one_step_with_its_colour_in_the_middle(hand: Hand) -> None:
    hand.put(plain())
    before, steps = hand.pixels, hand.num_steps
    hand.take("brush", size_px=9.0, hardness=1.0)
    hand.stroke(LINE)
    assert hand.num_steps == steps + 1
    assert str(hand.artboard.history.undo_text) == "Brush stroke"
    assert (hand.pixels[32, 10:54] == RED).all()
    assert np.array_equal(hand.pixels[:26], before[:26])
    hand.artboard.undo()
    assert np.array_equal(hand.pixels, before)
    hand.artboard.redo()
    assert (hand.pixels[32, 10:54] == RED).all()


def test_the_stroke_is_seen_while_it_is_painted_and_in_the_document_only_after(hand: Hand) -> None:
    hand.put(plain())
    before = hand.layer
    hand.take("brush", size_px=9.0)
    hand.tools.press(hand.point(20, 32))
    hand.tools.drag(hand.point(40, 32))
    hand.tools.drag(hand.point(50, 32))
    assert hand.seen(25, 32) == RED
    assert hand.layer is before
    assert not hand.artboard.history.is_modified or hand.num_steps == 2
    hand.tools.release(hand.point(50, 32))
    assert hand.seen(48, 32) == RED
    assert hand.layer is not before


def test_esc_leaves_everything_as_it_was(hand: Hand) -> None:
    hand.put(noise())
    before, steps = hand.layer, hand.num_steps
    hand.take("brush", size_px=20.0)
    hand.stroke(LINE, is_kept=False)
    assert hand.layer is before
    assert hand.num_steps == steps
    assert hand.seen(30, 32) == tuple(before.pixels[32, 30])
    hand.stroke(LINE)
    assert hand.num_steps == steps + 1


def test_two_strokes_on_one_place_are_two_steps(hand: Hand) -> None:
    hand.put(plain())
    hand.take("brush", size_px=9.0, flow=0.3)
    for _ in range(2):
        hand.stroke([(20, 20)])
    assert [str(text) for text in hand.artboard.history.texts][-2:] == ["Brush stroke"] * 2


def test_painting_what_is_there_already_is_no_step(hand: Hand) -> None:
    hand.put(plain(colour=RED))
    steps = hand.num_steps
    hand.take("brush")
    hand.stroke(LINE)
    assert hand.num_steps == steps


def test_the_eraser_takes_away_and_keeps_colours(hand: Hand) -> None:
    hand.put(noise())
    before = hand.pixels
    hand.take("eraser", size_px=9.0, hardness=1.0)
    hand.stroke(LINE)
    assert (hand.pixels[32, 10:54, 3] == 0).all()
    assert np.array_equal(hand.pixels[..., :3], before[..., :3])
    assert str(hand.artboard.history.undo_text) == "Erase"


def test_a_picture_that_was_painted_on_has_no_recipe_until_undo(hand: Hand) -> None:
    from genimg_desktop.spec.latent import Latent
    from genimg_desktop.spec.recipe import Recipe
    from genimg_desktop.spec.request import GenerateRequest

    request = GenerateRequest(model="hills", latent=Latent(seed=1), width=SIDE, height=SIDE)
    recipe = Recipe(request=request, model_hash="0" * 64, model_title="Hills", source="rules", app="1")
    hand.put(plain(), recipe=recipe)
    hand.take("brush")
    hand.stroke(LINE)
    assert hand.layer.recipe is None
    hand.artboard.undo()
    assert hand.layer.recipe == recipe


def test_painting_stays_within_the_selection(hand: Hand) -> None:
    hand.put(plain())
    before = hand.pixels
    hand.artboard.do(SetSelection(Mask.full(Rect(20, 20, 10, 30))))
    hand.take("brush", size_px=20.0, hardness=1.0)
    hand.stroke(LINE)
    changed = (hand.pixels != before).any(axis=2)
    assert changed[30:34, 20:30].all()
    changed[20:50, 20:30] = False
    assert not changed.any()


def test_a_soft_selection_lets_half_through(hand: Hand) -> None:
    hand.put(plain(colour=(0, 0, 0, 255)))
    half = Mask(coverage=frozen(np.full((SIDE, SIDE), 128, dtype=np.uint8)))
    hand.artboard.do(SetSelection(half))
    hand.take("brush", size_px=20.0, hardness=1.0)
    hand.stroke(LINE)
    assert hand.pixels[32, 30].tolist() == [128, 0, 0, 255]


def test_a_locked_transparency_keeps_it(hand: Hand) -> None:
    pixels = np.array(plain())
    pixels[:, 32:] = 0
    layer = hand.put(frozen(pixels))
    hand.artboard.do(SetAlphaLocked(layer.id, True))
    hand.take("brush", size_px=9.0, hardness=1.0)
    hand.stroke(LINE)
    assert np.array_equal(hand.pixels[..., 3], pixels[..., 3])
    assert (hand.pixels[32, 10:32] == RED).all()
    hand.take("eraser")
    hand.stroke(LINE)
    assert "transparency" in hand.words[-1]


def test_a_layer_grows_within_the_canvas_and_shrinks_on_undo(hand: Hand) -> None:
    hand.put(plain())
    small = hand.put(plain(8, 8), x=40, y=40)
    hand.take("brush", size_px=9.0, hardness=1.0)
    hand.stroke([(-5, 10), (10, 10), (80, 10)])
    assert hand.layer.bounds.intersect(hand.artboard.document.bounds) == hand.layer.bounds
    assert hand.layer.bounds.contains(0, 10) and hand.layer.bounds.contains(63, 10)
    at = hand.pixels[10 - hand.layer.y, 30 - hand.layer.x]
    assert tuple(at) == RED
    assert np.array_equal(hand.pixels[40 - hand.layer.y :, 40 - hand.layer.x :][:8, :8], small.pixels)
    assert hand.seen(30, 10) == RED
    hand.artboard.undo()
    assert hand.layer.bounds == small.bounds
    assert np.array_equal(hand.pixels, small.pixels)


def test_what_lies_beside_the_canvas_stays(hand: Hand) -> None:
    hand.put(plain())
    wide = hand.put(noise(SIDE * 2, SIDE), x=-32)
    hand.take("brush", size_px=9.0, hardness=1.0)
    hand.stroke([(-30, 32), (90, 32)])
    assert np.array_equal(hand.pixels[:, :32], wide.pixels[:, :32])
    assert np.array_equal(hand.pixels[:, 96:], wide.pixels[:, 96:])


def cannot_be_painted() -> dict[str, Any]:
    def nothing(hand: Hand) -> None:
        pass

    def locked(hand: Hand) -> None:
        hand.artboard.do(SetLocked(hand.put(plain()).id, True))

    def hidden(hand: Hand) -> None:
        hand.artboard.do(SetVisible(hand.put(plain()).id, False))

    def group(hand: Hand) -> None:
        hand.put(plain())
        hand.artboard.add(Group(name="Group"))

    def in_hidden_group(hand: Hand) -> None:
        hand.put(plain())
        child = Layer(name="Child", pixels=plain())
        hand.artboard.add(Group(name="Group", is_visible=False, children=(child,)))
        hand.artboard.set_active(child.id)

    def adjustment(hand: Hand) -> None:
        hand.put(plain())
        hand.artboard.add(AdjustmentLayer(name="Levels", settings=ADJUSTMENTS["levels"]()))

    def selection_elsewhere(hand: Hand) -> None:
        hand.put(plain())
        hand.artboard.do(SetSelection(Mask.full(Rect(200, 200, 5, 5))))

    def mask_off(hand: Hand) -> None:
        layer = hand.put(plain())
        hand.artboard.do(SetMask(layer.id, Mask.full(Rect(0, 0, SIDE, SIDE))))
        hand.artboard.do(SetMaskOn(layer.id, False))
        hand.tools.paints_mask = True

    return {
        "no layer": nothing,
        "is locked": locked,
        "is hidden": hidden,
        "is a group": group,
        "'Child' is hidden": in_hidden_group,
        "no pixels": adjustment,
        "selection": selection_elsewhere,
        "switched off": mask_off,
    }


@pytest.mark.parametrize("words", list(cannot_be_painted()))
@pytest.mark.parametrize("tool", ["brush", "eraser", "fill", "gradient"])
def test_what_cannot_be_painted_says_why_and_what_to_do(hand: Hand, words: str, tool: str) -> None:
    cannot_be_painted()[words](hand)
    steps = hand.num_steps
    hand.take(tool)
    hand.stroke(LINE)
    assert words in hand.words[-1]
    assert hand.session.notices.history[-1].hint is not None
    assert hand.num_steps == steps
    assert not hand.tools.is_busy
    if tool == "brush":
        assert hand.tools.cursor == "forbidden"


def test_a_mask_is_painted_where_it_is_the_target(hand: Hand) -> None:
    layer = hand.put(noise())
    hand.artboard.do(SetMask(layer.id, Mask(coverage=frozen(np.full((SIDE, SIDE), 255, np.uint8)), outside=255)))
    hand.tools.paints_mask = True
    hand.tools.colours.reset()
    hand.take("brush", size_px=9.0, hardness=1.0)
    steps = hand.num_steps
    hand.stroke(LINE)
    mask = hand.layer.mask
    assert hand.num_steps == steps + 1
    assert (mask.coverage[32, 10:54] == 0).all()
    assert np.array_equal(hand.pixels, layer.pixels)
    assert hand.seen(30, 32)[3] == 0
    hand.session.commands.run("tool.swap_colours")
    hand.stroke(LINE)
    assert (hand.layer.mask.coverage[32, 10:54] == 255).all()
    hand.take("eraser", size_px=9.0, hardness=1.0)
    hand.stroke(LINE)
    assert (hand.layer.mask.coverage[32, 10:54] == 0).all()


def test_a_mask_of_a_group_and_of_an_adjustment_can_be_painted(hand: Hand) -> None:
    hand.put(plain())
    for node in (Group(name="Group"), AdjustmentLayer(name="Levels", settings=ADJUSTMENTS["levels"]())):
        hand.artboard.add(node)
        hand.artboard.do(SetMask(node.id, Mask.everything()))
        hand.tools.paints_mask = True
        hand.tools.colours.reset()
        hand.take("brush", size_px=9.0, hardness=1.0)
        hand.stroke(LINE)
        mask = hand.artboard.active_node.mask
        assert mask.within(Rect(10, 32, 44, 1)).max() == 0
        assert mask.within(Rect(0, 0, SIDE, 10)).min() == 255
        assert mask.outside == 255


def test_another_layer_is_painted_by_its_pixels_again(hand: Hand) -> None:
    first = hand.put(plain())
    hand.artboard.do(SetMask(first.id, Mask.everything()))
    hand.tools.paints_mask = True
    assert hand.tools.paints_mask
    second = hand.put(plain())
    assert not hand.tools.paints_mask
    hand.artboard.set_active(first.id)
    assert hand.tools.paints_mask
    hand.artboard.do(SetMask(first.id, None))
    assert not hand.tools.paints_mask
    assert second.mask is None


def test_shift_click_draws_a_straight_line_from_the_last_end(hand: Hand) -> None:
    hand.put(plain())
    hand.take("brush", size_px=5.0, hardness=1.0)
    hand.stroke([(10, 10)])
    steps = hand.num_steps
    hand.stroke([(50, 50)], modifiers=frozenset({"shift"}))
    assert hand.num_steps == steps + 1
    assert all(tuple(hand.pixels[k, k]) == RED for k in range(10, 50))
    hand.stroke([(50, 10)], modifiers=frozenset({"shift"}))
    assert all(tuple(hand.pixels[k, 50]) == RED for k in range(12, 50))


def test_shift_drag_sizes_the_brush_about_the_place_it_began(hand: Hand) -> None:
    hand.put(plain())
    before, steps = hand.pixels, hand.num_steps
    hand.take("brush", size_px=20.0)
    hand.tools.press(hand.point(30, 30, modifiers=frozenset({"shift"})))
    hand.tools.drag(hand.point(40, 33, modifiers=frozenset({"shift"})))
    assert hand.tools.tool("brush").options.size_px == 40.0
    ring = hand.tools.overlay()[0].rings[0]
    assert (ring.x, ring.y, ring.radius) == (30, 30, 20)
    hand.tools.release(hand.point(40, 33))
    assert np.array_equal(hand.pixels, before) and hand.num_steps == steps
    hand.tools.press(hand.point(30, 30, modifiers=frozenset({"shift"})))
    hand.tools.drag(hand.point(-500, 30, modifiers=frozenset({"shift"})))
    assert hand.tools.tool("brush").options.size_px == 1.0
    hand.tools.key("escape")
    assert hand.tools.tool("brush").options.size_px == 40.0


def test_pressure_sets_the_size(hand: Hand) -> None:
    hand.put(plain())
    hand.take("brush", size_px=21.0, hardness=1.0, pressure_size=True)
    hand.stroke([(16, 32)], pressure=1.0)
    hand.stroke([(48, 32)], pressure=0.3)
    reds = (hand.pixels == RED).all(axis=2)
    assert reds[:, :32].sum() > 5 * reds[:, 32:].sum() > 0


def test_symmetry_mirrors_every_stroke_in_one_step(hand: Hand) -> None:
    hand.put(plain())
    steps = hand.num_steps
    hand.take("brush", size_px=7.0, hardness=1.0, symmetry="both")
    hand.stroke([(8, 10), (20, 14), (25, 22)])
    assert hand.num_steps == steps + 1
    reds = (hand.pixels == RED).all(axis=2)
    assert reds.any()
    assert np.array_equal(reds, reds[:, ::-1])
    assert np.array_equal(reds, reds[::-1])
    assert len(hand.tools.overlay()[0].outlines) == 2


def test_the_ring_follows_and_goes(hand: Hand) -> None:
    hand.put(plain())
    hand.take("brush", size_px=30.0)
    hand.tools.hover(hand.point(12, 13, buttons=frozenset()))
    ring = hand.tools.overlay()[0].rings[0]
    assert (ring.x, ring.y, ring.radius) == (12, 13, 15)
    assert hand.tools.cursor == "none"
    hand.tools.leave()
    assert hand.tools.overlay()[0].rings == ()
    hand.tools.hover(hand.point(12, 13, buttons=frozenset()))
    hand.tools.hold({"space"})
    assert all(not overlay.rings for overlay in hand.tools.overlay())


def test_a_layer_that_changes_under_the_brush_ends_the_stroke_with_a_word(hand: Hand) -> None:
    layer = hand.put(plain())
    hand.take("brush")
    hand.tools.press(hand.point(20, 20))
    hand.artboard.move_active_to(5, 5)
    hand.tools.drag(hand.point(40, 20))
    hand.tools.release(hand.point(40, 20))
    assert "changed while you painted" in hand.words[-1]
    assert np.array_equal(hand.pixels, layer.pixels)
    assert hand.seen(30, 40) == tuple(layer.pixels[0, 0])


def test_choosing_another_tool_in_a_stroke_lets_it_go(hand: Hand) -> None:
    layer = hand.put(plain())
    hand.take("brush")
    hand.tools.press(hand.point(20, 20))
    hand.tools.choose("move")
    assert hand.layer is layer
    assert not hand.tools.is_busy
    assert hand.seen(20, 20) == tuple(layer.pixels[0, 0])


def test_strokes_go_on_from_the_last_without_copying_wrong_pixels(hand: Hand) -> None:
    """The copy that is painted on is kept between strokes: undo, other layers and moves must not confuse it."""
    first = hand.put(noise(seed=1))
    second = hand.put(noise(seed=2))
    hand.take("brush", size_px=9.0, hardness=1.0)
    for turn in range(3):
        for layer in (first, second):
            hand.artboard.set_active(layer.id)
            before = hand.pixels.copy()
            hand.stroke([(10 + turn, 12), (30, 40 - turn)])
            after = hand.pixels.copy()
            hand.artboard.undo()
            assert np.array_equal(hand.pixels, before)
            hand.stroke([(50, 5)])
            hand.artboard.undo()
            assert np.array_equal(hand.pixels, before)
            hand.stroke([(10 + turn, 12), (30, 40 - turn)])
            assert np.array_equal(hand.pixels, after)


places = st.tuples(st.floats(-40, 110), st.floats(-40, 110))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_strokes_undone_give_the_first_pixels_and_redone_the_last(data: st.DataObject, hand: Hand) -> None:
    hand.artboard.new(SIDE, SIDE)
    hand.artboard.history.seal()
    hand.put(noise(seed=data.draw(st.integers(0, 9)), is_opaque=data.draw(st.booleans())))
    x, y = data.draw(st.integers(-50, 50)), data.draw(st.integers(-50, 50))
    hand.put(noise(data.draw(st.integers(1, 90)), data.draw(st.integers(1, 90)), seed=3, is_opaque=False), x=x, y=y)
    if data.draw(st.booleans()):
        corner = data.draw(st.integers(0, 40))
        hand.artboard.do(SetSelection(Mask.full(Rect(corner, 5, 22, 50))))
    if data.draw(st.booleans()):
        outside = data.draw(st.sampled_from([0, 255]))
        coverage = frozen(np.random.RandomState(1).randint(0, 256, (20, 30)).astype(np.uint8))
        hand.artboard.do(SetMask(hand.layer.id, Mask(coverage=coverage, x=7, y=9, outside=outside)))
        hand.tools.paints_mask = data.draw(st.booleans())
    states, steps = [state_of(hand)], hand.num_steps
    for _ in range(data.draw(st.integers(1, 4))):
        hand.take(data.draw(st.sampled_from(["brush", "eraser"])), size_px=data.draw(st.floats(1, 60)))
        hand.stroke(
            data.draw(st.lists(places, min_size=1, max_size=5)),
            pressure=data.draw(st.floats(0, 1)),
            is_kept=data.draw(st.booleans()),
        )
        if hand.num_steps == steps + len(states):
            states.append(state_of(hand))
    last = state_of(hand)
    for state in reversed(states[:-1]):
        hand.artboard.undo()
        assert is_same(state_of(hand), state)
    for _ in states[1:]:
        hand.artboard.redo()
    assert is_same(state_of(hand), last)


def test_the_view_shows_after_any_stroke_what_a_file_would_hold(hand: Hand) -> None:
    from genimg_desktop.document.render import flatten

    hand.put(noise(300, 280, seed=4))
    hand.put(noise(100, 90, seed=5, is_opaque=False), x=120, y=60, mode="multiply", opacity=0.7)
    bounds = hand.artboard.document.bounds
    hand.artboard.render_view(bounds, 1.0)
    hand.take("brush", size_px=40.0, opacity=0.6)
    for places in ([(20, 20), (250, 200)], [(130, 90), (240, 20), (10, 270)]):
        hand.stroke(places)
        assert np.array_equal(hand.artboard.render_view(bounds, 1.0), flatten(hand.artboard.document.state))
    hand.artboard.undo()
    assert np.array_equal(hand.artboard.render_view(bounds, 1.0), flatten(hand.artboard.document.state))


def test_a_ground_looked_at_later_is_told_from_one_that_changed(hand: Hand) -> None:
    from genimg_desktop.app.tools.ground import ground_of

    hand.put(plain())
    ground = ground_of(hand.tools.desk)
    hand.artboard.rename(hand.layer.id, "Other")
    assert ground.is_in(hand.artboard.document.state)
    hand.artboard.move_active_to(3, 0)
    assert not ground.is_in(hand.artboard.document.state)
    hand.artboard.remove_active()
    assert not ground.is_in(hand.artboard.document.state)
    assert replace(hand.point(0, 0), x=1.5).pixel == (1, 0)
