"""Fill, gradient, move and pick: what a click and a drag do to the document."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from tool_stage import SIDE, Hand, noise, plain

from genimg_desktop.app.canvas_palette import ask_palette, palette_of
from genimg_desktop.app.tools.gradient import snapped
from genimg_desktop.app.tools.sampling import mean_colour, merged_part, topmost_at
from genimg_desktop.document.commands import SetAlphaLocked, SetLocked, SetMask, SetSelection
from genimg_desktop.document.group import Group
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.render import flatten
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.masks import Mask
from genimg_desktop.image.pixels import frozen

RED, GREEN = (255, 0, 0, 255), (0, 255, 0, 255)


@pytest.fixture
def hand(fake_session: Any) -> Hand:
    hand = Hand(fake_session)
    hand.tools.colours.set_foreground(RED)
    hand.tools.colours.set_background(GREEN)
    hand.tools.desk.snapping.switch(False)  # it has tests of its own
    return hand


def islands() -> np.ndarray:
    """Two black squares on grey."""
    pixels = np.array(plain())
    pixels[8:20, 8:20] = pixels[40:50, 40:50] = (0, 0, 0, 255)
    return frozen(pixels)


def squares(pixels: np.ndarray, colour: tuple[int, ...]) -> tuple[bool, bool]:
    return bool((pixels[8:20, 8:20] == colour).all()), bool((pixels[40:50, 40:50] == colour).all())


# fill


def test_a_click_fills_what_is_joined_and_undo_empties_it(hand: Hand, settle: Any) -> None:
    hand.put(islands())
    before, steps = hand.pixels, hand.num_steps
    hand.take("fill", is_antialiased=False)
    hand.stroke([(10, 10)])
    settle(hand.session)
    assert squares(hand.pixels, RED) == (True, False)
    assert ((hand.pixels != before).any(axis=2)).sum() == 144
    assert hand.num_steps == steps + 1
    assert str(hand.artboard.history.undo_text) == "Fill"
    assert hand.tools.colours.recent[0] == RED
    hand.artboard.undo()
    assert np.array_equal(hand.pixels, before)


def test_not_only_joined_fills_both(hand: Hand, settle: Any) -> None:
    hand.put(islands())
    hand.take("fill", is_contiguous=False, paint="background")
    hand.stroke([(10, 10)])
    settle(hand.session)
    assert squares(hand.pixels, GREEN) == (True, True)


def test_clearing_and_opacity(hand: Hand, settle: Any) -> None:
    hand.put(islands())
    hand.take("fill", is_antialiased=False, paint="clear")
    hand.stroke([(10, 10)])
    settle(hand.session)
    assert (hand.pixels[8:20, 8:20, 3] == 0).all()
    assert str(hand.artboard.history.undo_text) == "Clear"
    hand.take("fill", paint="foreground", opacity=0.5)
    hand.stroke([(45, 45)])
    settle(hand.session)
    assert hand.pixels[45, 45].tolist() == [128, 0, 0, 255]


def test_all_layers_are_looked_at_but_one_is_filled(hand: Hand, settle: Any) -> None:
    below = hand.put(islands())
    hand.put(frozen(np.zeros((SIDE, SIDE, 4), dtype=np.uint8)))
    hand.take("fill", samples_merged=True, is_antialiased=False)
    hand.stroke([(10, 10)])
    settle(hand.session)
    assert squares(hand.pixels, RED) == (True, False)
    assert hand.pixels[..., 3].sum() == 144 * 255
    assert hand.artboard.document.layer(below.id) is below


def test_a_fill_stays_within_the_selection_and_says_when_nothing_is_selected(hand: Hand, settle: Any) -> None:
    hand.put(plain())
    hand.artboard.do(SetSelection(Mask.full(Rect(10, 10, 5, 5))))
    hand.take("fill")
    hand.stroke([(30, 30)])
    assert "Nothing is selected here" in hand.words[-1]
    hand.stroke([(12, 12)])
    settle(hand.session)
    reds = (hand.pixels == RED).all(axis=2)
    assert reds[10:15, 10:15].all() and reds.sum() == 25


def test_a_fill_grows_a_small_layer_over_the_canvas(hand: Hand, settle: Any) -> None:
    hand.put(plain())
    hand.put(plain(8, 8, (0, 0, 0, 255)), x=20, y=20)
    hand.take("fill")
    hand.stroke([(50, 50)])
    settle(hand.session)
    assert hand.layer.bounds == Rect(0, 0, SIDE, SIDE)
    assert (hand.pixels[20:28, 20:28] == (0, 0, 0, 255)).all()
    assert (hand.pixels[50, :] == RED).all()


def test_a_click_beside_the_canvas_fills_nothing(hand: Hand, settle: Any) -> None:
    hand.put(plain())
    steps = hand.num_steps
    hand.take("fill")
    hand.stroke([(-3, 10)])
    settle(hand.session)
    assert hand.num_steps == steps and not hand.words


def test_a_mask_is_filled_by_lightness(hand: Hand, settle: Any) -> None:
    layer = hand.put(noise())
    coverage = np.full((SIDE, SIDE), 255, np.uint8)
    coverage[:, 32:] = 0
    hand.artboard.do(SetMask(layer.id, Mask(coverage=frozen(coverage))))
    hand.tools.paints_mask = True
    hand.tools.colours.set_foreground((100, 100, 100, 255))
    hand.take("fill", is_antialiased=False)
    hand.stroke([(40, 5)])
    settle(hand.session)
    assert (hand.layer.mask.coverage[:, 32:] == 100).all()
    assert (hand.layer.mask.coverage[:, :32] == 255).all()
    assert np.array_equal(hand.pixels, layer.pixels)


def test_what_changed_while_it_was_filled_is_left_alone_with_a_word(hand: Hand, settle: Any) -> None:
    hand.put(islands())
    hand.take("fill")
    hand.stroke([(10, 10)])
    hand.artboard.move_active_to(3, 3)
    settle(hand.session)
    assert "changed meanwhile" in hand.words[-1]
    assert squares(hand.pixels, RED) == (False, False)


# gradient


def test_a_gradient_goes_from_colour_to_colour(hand: Hand, settle: Any) -> None:
    hand.put(plain())
    steps = hand.num_steps
    hand.take("gradient")
    hand.stroke([(0, 5), (64, 5)])
    settle(hand.session)
    row = hand.pixels[20].astype(int)
    assert hand.num_steps == steps + 1
    assert row[0, 0] > 250 and row[0, 1] < 5 and row[63, 1] > 250
    assert (np.diff(row[:, 0]) <= 0).all() and (np.diff(row[:, 1]) >= 0).all()
    assert (hand.pixels == hand.pixels[:1]).all()


def test_a_gradient_to_transparent_keeps_what_is_below_its_end(hand: Hand, settle: Any) -> None:
    hand.put(plain())
    hand.take("gradient", ends="clear", shape="radial")
    hand.stroke([(32, 32), (52, 32)])
    settle(hand.session)
    assert (hand.pixels[..., 3] == 255).all()
    assert hand.pixels[32, 32, 1] < 10
    assert (hand.pixels[0, 0] == (200, 200, 200, 255)).all()


def test_a_reversed_gradient_in_a_selection_with_half_opacity(hand: Hand, settle: Any) -> None:
    hand.put(plain(colour=(0, 0, 0, 255)))
    hand.artboard.do(SetSelection(Mask.full(Rect(0, 0, SIDE, 10))))
    hand.take("gradient", is_reversed=True, opacity=0.5)
    hand.stroke([(0, 5), (64, 5)])
    settle(hand.session)
    assert hand.pixels[5, 0, 1] in range(124, 130) and hand.pixels[5, 63, 0] in range(124, 130)
    assert (hand.pixels[10:] == (0, 0, 0, 255)).all()


def test_the_line_of_a_gradient_is_seen_and_esc_ends_it(hand: Hand, settle: Any) -> None:
    hand.put(plain())
    before, steps = hand.pixels, hand.num_steps
    hand.take("gradient")
    hand.tools.press(hand.point(3, 4))
    hand.tools.drag(hand.point(40, 9))
    assert hand.tools.overlay()[0].outlines[0].points == ((3, 4), (40, 9))
    hand.tools.key("escape")
    assert hand.tools.overlay()[0].outlines == ()
    hand.stroke([(5, 5)])
    settle(hand.session)
    assert hand.num_steps == steps
    assert np.array_equal(hand.pixels, before)


@pytest.mark.parametrize(("x", "y"), [(40, 3), (3, 41), (30, 28), (-20, 4), (0, -9)])
def test_shift_turns_a_gradient_to_whole_steps(hand: Hand, x: float, y: float) -> None:
    start, end = hand.point(10, 10), hand.point(10 + x, 10 + y)
    turned = snapped(start, end)
    angle = np.degrees(np.arctan2(turned.y - 10, turned.x - 10))
    assert abs(angle / 15 - round(angle / 15)) < 1e-9
    assert np.hypot(turned.x - 10, turned.y - 10) == pytest.approx(np.hypot(x, y))
    assert abs(angle - np.degrees(np.arctan2(y, x))) <= 7.5 + 1e-9


def test_a_gradient_on_a_mask_fades_the_layer(hand: Hand, settle: Any) -> None:
    layer = hand.put(plain())
    hand.artboard.do(SetMask(layer.id, Mask.everything()))
    hand.tools.paints_mask = True
    hand.tools.colours.reset()
    hand.take("gradient")
    hand.stroke([(0, 0), (64, 0)])
    settle(hand.session)
    row = hand.layer.mask.within(Rect(0, 30, SIDE, 1))[0].astype(int)
    assert row[0] < 5 and row[-1] > 250 and (np.diff(row) >= 0).all()
    assert hand.layer.mask.outside == 255


# move


def test_a_drag_moves_the_layer_by_whole_pixels_in_one_step(hand: Hand) -> None:
    hand.put(noise())
    steps = hand.num_steps
    hand.take("move")
    hand.stroke([(10, 10), (14.4, 12), (30.6, 5.2)])
    assert (hand.layer.x, hand.layer.y) == (21, -5)
    assert hand.num_steps == steps + 1
    hand.artboard.undo()
    assert (hand.layer.x, hand.layer.y) == (0, 0)


def test_esc_puts_it_back_and_a_click_is_no_step(hand: Hand) -> None:
    hand.put(noise())
    steps = hand.num_steps
    hand.take("move")
    hand.stroke([(10, 10), (30, 30)], is_kept=False)
    assert (hand.layer.x, hand.layer.y) == (0, 0)
    hand.stroke([(10, 10)])
    assert hand.num_steps == steps


def test_shift_keeps_to_one_direction(hand: Hand) -> None:
    hand.put(noise())
    hand.take("move")
    hand.stroke([(10, 10), (30, 15)], modifiers=frozenset({"shift"}))
    assert (hand.layer.x, hand.layer.y) == (20, 0)


def test_all_that_is_chosen_moves_together_and_groups_only_once(hand: Hand) -> None:
    first = hand.put(noise())
    child = Layer(name="Child", pixels=noise(8, 8), x=5, y=5)
    group = Group(name="Group", children=(child,))
    hand.artboard.add(group)
    hand.artboard.set_active(group.id, also=[first.id, child.id])
    hand.take("move")
    hand.stroke([(10, 10), (13, 14)])
    state = hand.artboard.document.state
    assert [(state.layer(i).x, state.layer(i).y) for i in (first.id, child.id)] == [(3, 4), (8, 9)]
    hand.artboard.undo()
    state = hand.artboard.document.state
    assert [(state.layer(i).x, state.layer(i).y) for i in (first.id, child.id)] == [(0, 0), (5, 5)]


def test_arrows_of_the_move_tool_move_by_one_and_by_ten(hand: Hand) -> None:
    hand.put(noise())
    hand.take("move")
    hand.tools.key("left")
    hand.tools.key("up", {"shift"})
    assert (hand.layer.x, hand.layer.y) == (-1, -10)


def test_a_locked_layer_stays_and_says_so(hand: Hand) -> None:
    layer = hand.put(noise())
    hand.artboard.do(SetLocked(layer.id, True))
    hand.take("move")
    hand.stroke([(10, 10), (30, 30)])
    assert (hand.layer.x, hand.layer.y) == (0, 0)
    assert "locked" in hand.words[-1]
    hand.tools.key("left")
    assert (hand.layer.x, hand.layer.y) == (0, 0)


def test_nothing_to_move_says_so(hand: Hand) -> None:
    hand.take("move")
    hand.stroke([(10, 10), (30, 30)])
    assert "nothing to move" in hand.words[-1]


def test_clicking_can_choose_the_layer(hand: Hand) -> None:
    first = hand.put(plain())
    second = hand.put(plain(10, 10), x=20, y=20)
    hand.take("move", picks_layer=True)
    hand.stroke([(5, 5), (6, 5)])
    assert hand.artboard.active == first.id
    hand.stroke([(25, 25)])
    assert hand.artboard.active == second.id


def test_the_topmost_is_what_is_seen_first(hand: Hand) -> None:
    first = hand.put(plain())
    hand.put(frozen(np.zeros((SIDE, SIDE, 4), dtype=np.uint8)))
    hidden = Layer(name="Hidden", pixels=plain(), is_visible=False)
    masked = Layer(name="Masked", pixels=plain(), mask=Mask.full(Rect(0, 0, 10, 10)))
    hand.artboard.add(Group(name="Group", children=(hidden, masked)))
    state = hand.artboard.document.state
    assert topmost_at(state, 5, 5).id == masked.id
    assert topmost_at(state, 30, 30).id == first.id
    assert topmost_at(state, -1, 5) is None


# pick


def test_the_picker_takes_what_is_seen_or_what_the_layer_holds(hand: Hand) -> None:
    hand.put(plain(colour=(10, 20, 30, 255)))
    hand.put(plain(colour=(200, 100, 0, 255)), opacity=0.5)
    hand.take("picker")
    hand.stroke([(5, 5)])
    assert hand.tools.colours.foreground == (105, 60, 15, 255)
    hand.take("picker", source="layer")
    hand.stroke([(5, 5)], modifiers=frozenset({"alt"}))
    assert hand.tools.colours.background == (200, 100, 0, 255)


def test_the_picker_takes_the_mean_of_an_area_weighed_by_alpha(hand: Hand) -> None:
    pixels = np.zeros((SIDE, SIDE, 4), dtype=np.uint8)
    pixels[10, 10], pixels[10, 11], pixels[10, 12] = (200, 0, 0, 255), (0, 100, 0, 255), (50, 50, 50, 0)
    hand.put(frozen(pixels))
    hand.take("picker", side_px=3, source="layer")
    hand.stroke([(11.5, 10.5)])
    assert hand.tools.colours.foreground == (100, 50, 0, 255)


def test_where_nothing_is_seen_the_colour_stays_and_esc_brings_the_old_one_back(hand: Hand) -> None:
    pixels = np.array(plain(colour=(9, 8, 7, 255)))
    pixels[:, 32:] = 0
    hand.put(frozen(pixels))
    hand.take("picker")
    hand.stroke([(50, 5)])
    assert hand.tools.colours.foreground == RED
    hand.tools.press(hand.point(5, 5))
    swatch = hand.tools.overlay()[0].swatches[0]
    assert (swatch.colour, swatch.other) == ((9, 8, 7, 255), RED)
    hand.tools.drag(hand.point(-20, 5))
    assert hand.tools.colours.foreground == (9, 8, 7, 255)
    hand.tools.key("escape")
    assert hand.tools.colours.foreground == RED


def test_the_picker_takes_the_live_picture_where_it_is_what_is_seen(hand: Hand, settle: Any) -> None:
    explorer = hand.session.explorer
    explorer.choose_model("hills")
    settle(hand.session)
    pixels, (width, height) = explorer.picture.pixels, hand.artboard.live_size()
    hand.take("picker")
    hand.stroke([(width // 2, height // 3)])
    assert hand.tools.colours.foreground[:3] == tuple(
        int(v) for v in pixels[pixels.shape[0] // 3, pixels.shape[1] // 2, :3]
    )
    hand.put(plain(width, height, colour=(3, 2, 1, 255)))
    hand.artboard.show_live(False)
    hand.stroke([(width // 2, height // 3)])
    assert hand.tools.colours.foreground == (3, 2, 1, 255)
    hand.artboard.show_live(True)
    hand.stroke([(width // 2, height // 3)])
    assert hand.tools.colours.foreground != (3, 2, 1, 255)


def test_a_small_part_of_the_picture_is_that_of_the_whole(hand: Hand) -> None:
    hand.put(noise(80, 70, seed=1))
    hand.put(noise(40, 40, seed=2, is_opaque=False), x=-5, y=30, mode="overlay", opacity=0.6)
    state = hand.artboard.document.state
    whole = flatten(state)
    for rect in (Rect(0, 0, 3, 3), Rect(20, 40, 5, 5), Rect(78, 68, 9, 9), Rect(-3, -3, 5, 5)):
        inside = rect.intersect(state.bounds)
        assert np.array_equal(merged_part(state, rect), whole[inside.slices])
    assert merged_part(state, Rect(500, 0, 3, 3)).size == 0
    assert mean_colour(np.zeros((0, 0, 4), np.uint8)) is None


def test_the_palette_of_a_canvas_holds_its_colours(hand: Hand, settle: Any) -> None:
    pixels = np.array(plain(colour=(250, 20, 20, 255)))
    pixels[:32] = (20, 20, 250, 255)
    pixels[:, :5] = (128, 128, 128, 255)
    hand.put(frozen(pixels))
    found: list[Any] = []
    ask_palette(hand.artboard, hand.session.queue, found.append)
    settle(hand.session)
    assert set(found[0]) == {(250, 20, 20, 255), (20, 20, 250, 255), (128, 128, 128, 255)}
    assert found[0][0] == (128, 128, 128, 255)
    assert palette_of(np.zeros((4, 4, 4), np.uint8)) == ()


def test_alpha_lock_holds_for_fills(hand: Hand, settle: Any) -> None:
    pixels = np.array(plain())
    pixels[:, 32:] = 0
    layer = hand.put(frozen(pixels))
    hand.artboard.do(SetAlphaLocked(layer.id, True))
    hand.take("gradient")
    hand.stroke([(0, 0), (64, 0)])
    settle(hand.session)
    assert np.array_equal(hand.pixels[..., 3], pixels[..., 3])
    assert hand.pixels[5, 5, 0] > 200
