"""Selection tools: what a drag, a click and the keys do, and that a selection is one step each."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from tool_stage import SIDE, Hand, noise, plain

from genimg_desktop.document.commands import SetSelection
from genimg_desktop.document.group import Group
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.mask_shapes import ellipse
from genimg_desktop.image.masks import Mask
from genimg_desktop.image.pixels import frozen

CANVAS = Rect(0, 0, SIDE, SIDE)
SHIFT, ALT, CTRL = frozenset({"shift"}), frozenset({"alt"}), frozenset({"ctrl"})


@pytest.fixture
def hand(fake_session: Any) -> Hand:
    hand = Hand(fake_session)
    hand.put(noise())
    hand.session.tools.desk.snapping.switch(False)
    return hand


def selection(hand: Hand) -> Mask | None:
    return hand.artboard.document.state.selection


def bounds(hand: Hand) -> Rect:
    return selection(hand).trimmed().bounds


def test_a_drag_selects_whole_pixels_as_one_step(hand: Hand) -> None:
    hand.take("select_rectangle")
    steps = hand.num_steps
    hand.stroke([(10.4, 20.2), (15, 22), (29.7, 30.4)])
    assert bounds(hand) == Rect(10, 20, 20, 10)
    assert (selection(hand).coverage == 255).all()
    assert hand.num_steps == steps + 1
    hand.artboard.undo()
    assert selection(hand) is None


def test_a_drag_beyond_the_canvas_selects_up_to_its_edge(hand: Hand) -> None:
    hand.take("select_rectangle")
    hand.stroke([(-20, -20), (500, 12)])
    assert bounds(hand) == Rect(0, 0, SIDE, 12)


def test_escape_gives_the_shape_up(hand: Hand) -> None:
    hand.take("select_rectangle")
    hand.stroke([(10, 10), (40, 40)], is_kept=False)
    assert selection(hand) is None


def test_an_ellipse_touches_its_box(hand: Hand) -> None:
    hand.take("select_ellipse")
    hand.stroke([(10, 10), (40, 30)])
    wanted = ellipse(10, 10, 40, 30)
    assert np.array_equal(selection(hand).within(CANVAS), wanted.within(CANVAS))


def test_shift_before_adds_and_shift_after_makes_a_square(hand: Hand) -> None:
    hand.take("select_rectangle")
    hand.stroke([(0, 0), (10, 10)])
    hand.stroke([(20, 20), (30, 26)], modifiers=SHIFT)
    assert bounds(hand) == Rect(0, 0, 30, 26)
    assert not selection(hand).within(Rect(12, 12, 4, 4)).any()
    hand.tools.press(hand.point(40, 40))
    hand.tools.drag(hand.point(50, 45, modifiers=SHIFT))
    hand.tools.release(hand.point(50, 45, modifiers=SHIFT, buttons=frozenset()))
    assert bounds(hand) == Rect(40, 40, 10, 10)


def test_alt_after_draws_from_the_middle_and_alt_before_takes_away(hand: Hand) -> None:
    hand.take("select_rectangle")
    hand.tools.press(hand.point(30, 30))
    hand.tools.drag(hand.point(40, 35, modifiers=ALT))
    hand.tools.release(hand.point(40, 35, modifiers=ALT, buttons=frozenset()))
    assert bounds(hand) == Rect(20, 25, 20, 10)
    hand.stroke([(20, 25), (30, 35)], modifiers=ALT)
    assert bounds(hand) == Rect(30, 25, 10, 10)
    hand.stroke([(34, 0), (60, 60)], modifiers=SHIFT | ALT)
    assert bounds(hand) == Rect(34, 25, 6, 10)


def test_the_first_shape_with_alt_leaves_the_rest(hand: Hand) -> None:
    hand.take("select_rectangle", mode="subtract")
    hand.stroke([(0, 0), (64, 32)])
    assert bounds(hand) == Rect(0, 32, 64, 32)


def test_a_drag_inside_moves_the_outline_and_a_click_deselects(hand: Hand) -> None:
    hand.take("select_rectangle")
    hand.stroke([(10, 10), (30, 30)])
    before, steps = hand.pixels, hand.num_steps
    hand.stroke([(20, 20), (25, 18), (27, 14)])
    assert bounds(hand) == Rect(17, 4, 20, 20)
    assert hand.num_steps == steps + 1
    assert hand.pixels is before
    hand.stroke([(20, 10)])
    assert selection(hand) is None


def test_arrows_move_the_outline_and_escape_deselects(hand: Hand) -> None:
    hand.take("select_ellipse")
    hand.artboard.do(SetSelection(Mask.full(Rect(10, 10, 5, 5))))
    assert hand.tools.key("right")
    assert hand.tools.key("down", ["shift"])
    assert bounds(hand) == Rect(11, 20, 5, 5)
    assert hand.tools.key("escape")
    assert selection(hand) is None


def test_feather_softens_every_shape(hand: Hand, settle: Any) -> None:
    hand.take("select_rectangle", feather_px=2.0)
    hand.stroke([(16, 16), (48, 48)])
    settle(hand.session)
    coverage = selection(hand).within(CANVAS)
    assert coverage[32, 32] == 255
    assert 100 < coverage[32, 16] < 160
    hand.take("select_rectangle", feather_px=20.0)
    hand.stroke([(0, 0), (8, 8)])
    settle(hand.session)
    assert selection(hand).bounds.intersect(CANVAS) == selection(hand).bounds


def test_edges_snap_to_guides_unless_ctrl_is_held(hand: Hand) -> None:
    hand.tools.desk.snapping.switch(True)
    hand.tools.desk.guides.add(True, 20.0)
    hand.tools.desk.guides.add(False, 41.0)
    hand.take("select_rectangle")
    hand.stroke([(2, 3), (24, 37)])
    assert bounds(hand) == Rect(0, 0, 20, 41)
    hand.tools.press(hand.point(50, 50))
    hand.tools.drag(hand.point(24, 37, modifiers=CTRL))
    hand.tools.release(hand.point(24, 37, modifiers=CTRL, buttons=frozenset()))
    assert (bounds(hand).x, bounds(hand).y) == (24, 37)


# lasso


def test_a_free_lasso_selects_what_it_goes_around(hand: Hand) -> None:
    hand.take("select_lasso")
    hand.stroke([(10, 10), (40, 10), (40, 40), (10, 40), (10, 12)])
    assert bounds(hand) == Rect(10, 10, 30, 30)
    assert selection(hand).within(Rect(25, 25, 1, 1))[0, 0] == 255


def test_clicks_set_corners_and_enter_closes(hand: Hand) -> None:
    hand.take("select_lasso")
    for place in ((10, 10), (40, 10), (40, 40)):
        hand.stroke([place])
    assert selection(hand) is None
    assert hand.tools.wants_key("enter")
    assert hand.tools.key("enter")
    assert bounds(hand) == Rect(10, 10, 30, 30)
    assert selection(hand).within(CANVAS)[35, 12] == 0
    assert not hand.tools.wants_key("enter")


def test_a_click_on_the_first_corner_closes(hand: Hand) -> None:
    hand.take("select_lasso")
    for place in ((10, 10), (40, 10), (40, 40), (10, 40), (12, 12)):
        hand.stroke([place])
    assert bounds(hand) == Rect(10, 10, 30, 30)


def test_a_double_click_closes(hand: Hand) -> None:
    hand.take("select_lasso")
    for place in ((10, 10), (40, 10), (40, 40)):
        hand.stroke([place])
    assert hand.tools.double_click(hand.point(40, 40))
    assert bounds(hand) == Rect(10, 10, 30, 30)


def test_backspace_takes_a_corner_back_and_escape_all(hand: Hand) -> None:
    hand.take("select_lasso")
    for place in ((10, 10), (40, 10), (60, 60), (40, 40)):
        hand.stroke([place])
    hand.tools.key("backspace")
    hand.tools.key("backspace")
    hand.stroke([(40, 40)])
    hand.tools.key("enter")
    assert bounds(hand) == Rect(10, 10, 30, 30)
    hand.artboard.do(SetSelection(None))
    hand.stroke([(10, 10)])
    hand.stroke([(30, 10)])
    assert hand.tools.key("escape")
    assert selection(hand) is None
    assert not hand.tools.tool("select_lasso").overlay().outlines


# wand


def quarters() -> np.ndarray:
    pixels = np.array(plain())
    pixels[:32, :32] = (255, 0, 0, 255)
    pixels[32:, 32:] = (250, 4, 0, 255)
    return frozen(pixels)


def test_the_wand_selects_one_colour_joined_or_everywhere(hand: Hand) -> None:
    hand.put(quarters())
    hand.take("select_wand", tolerance=10)
    hand.stroke([(5, 5)])
    assert bounds(hand) == Rect(0, 0, 32, 32)
    hand.take("select_wand", is_contiguous=False)
    hand.stroke([(5, 5)])
    assert bounds(hand) == CANVAS
    hand.take("select_wand", tolerance=2)
    hand.stroke([(40, 40)])
    assert bounds(hand) == Rect(32, 32, 32, 32)


def test_the_wand_adds_with_shift(hand: Hand) -> None:
    hand.put(quarters())
    hand.take("select_wand", tolerance=0)
    hand.stroke([(5, 5)])
    hand.stroke([(40, 40)], modifiers=SHIFT)
    coverage = selection(hand).within(CANVAS)
    assert (coverage[:32, :32] == 255).all()
    assert (coverage[32:, 32:] == 255).all()
    assert not coverage[:32, 32:].any()


def test_the_wand_looks_at_the_layer_or_at_all_layers(hand: Hand) -> None:
    hand.put(quarters())
    hand.put(plain(8, 8, (0, 0, 255, 255)), x=0, y=0)
    hand.take("select_wand", tolerance=0)
    hand.stroke([(20, 20)])
    assert selection(hand).within(CANVAS)[50, 10] == 255
    hand.take("select_wand", samples_merged=True)
    hand.stroke([(20, 20)])
    coverage = selection(hand).within(CANVAS)
    assert coverage[20, 20] == 255
    assert coverage[2, 2] == 0
    assert coverage[50, 50] == 0


def test_without_a_layer_the_wand_says_what_to_do(hand: Hand) -> None:
    hand.artboard.add(Group(name="Group"))
    hand.take("select_wand", samples_merged=False)
    hand.stroke([(5, 5)])
    assert any("The wand looks at one layer" in words for words in hand.words)


def test_the_overlay_shows_the_shape_and_its_size(hand: Hand) -> None:
    hand.take("select_rectangle")
    hand.tools.press(hand.point(10, 10))
    hand.tools.drag(hand.point(30, 20))
    overlay = hand.tools.overlay()[0]
    assert overlay.is_moving
    assert str(overlay.labels[0].text) == "20 × 10"
    hand.tools.release(hand.point(30, 20, buttons=frozenset()))
    assert not hand.tools.overlay()[0].outlines
