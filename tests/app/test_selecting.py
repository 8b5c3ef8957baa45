"""The selection and the pixels within it: every verb one step, taken back to the pixel, or a sentence."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tool_stage import SIDE, Hand, noise, plain

from genimg_desktop.app.selecting import combined_selection
from genimg_desktop.core.errors import BadInput
from genimg_desktop.document.commands import SetAlphaLocked, SetLocked, SetSelection
from genimg_desktop.document.document import DocumentState
from genimg_desktop.document.group import Group
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.mask_shapes import ellipse
from genimg_desktop.image.masks import Mask
from genimg_desktop.image.pixels import frozen

CANVAS = Rect(0, 0, SIDE, SIDE)
BOX = Rect(10, 20, 20, 10)
RECTS = st.builds(Rect, st.integers(-8, 60), st.integers(-8, 60), st.integers(1, 40), st.integers(1, 40))


@pytest.fixture
def hand(fake_session: Any) -> Hand:
    hand = Hand(fake_session)
    hand.put(noise())
    return hand


def coverage(hand: Hand) -> np.ndarray | None:
    selection = hand.artboard.document.state.selection
    return None if selection is None else selection.within(CANVAS)


def select(hand: Hand, mask: Mask) -> None:
    hand.artboard.do(SetSelection(mask))


def test_all_none_and_again_are_one_step_each(hand: Hand) -> None:
    steps = hand.num_steps
    hand.session.commands.run("select.all")
    assert (coverage(hand) == 255).all()
    hand.session.commands.run("select.none")
    assert coverage(hand) is None
    hand.session.commands.run("select.again")
    assert (coverage(hand) == 255).all()
    assert hand.num_steps == steps + 3
    assert str(hand.artboard.history.undo_text) == "Select again"


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rect=RECTS, radius=st.integers(0, 10))
def test_inverted_twice_is_what_it_was(hand: Hand, rect: Rect, radius: int) -> None:
    mask = ellipse(rect.x, rect.y, rect.right + radius, rect.bottom)
    select(hand, mask)
    before = mask.within(CANVAS)
    hand.session.canvas.selecting.invert()
    if before.min() == 255:
        assert coverage(hand) is None  # nothing is left, so nothing is selected
        return
    assert np.array_equal(coverage(hand), 255 - before)
    hand.session.canvas.selecting.invert()
    if before.any():
        assert np.array_equal(coverage(hand), before)
    else:
        assert coverage(hand) is None


def test_inverting_nothing_selects_all(hand: Hand) -> None:
    hand.session.canvas.selecting.invert()
    assert (coverage(hand) == 255).all()


@settings(max_examples=60, deadline=None)
@given(one=RECTS, other=RECTS, how=st.sampled_from(["replace", "add", "subtract", "intersect"]))
def test_a_new_shape_meets_the_old_one_pixel_by_pixel(one: Rect, other: Rect, how: Any) -> None:
    state = DocumentState(width=SIDE, height=SIDE, selection=Mask.full(one))
    a = Mask.full(one).within(CANVAS).astype(int)
    b = Mask.full(other).within(CANVAS).astype(int)
    wanted = {"replace": b, "add": np.minimum(a + b, 255), "subtract": np.maximum(a - b, 0), "intersect": a * b // 255}
    assert np.array_equal(combined_selection(state, Mask.full(other), how).within(CANVAS), wanted[how])


def test_inverting_all_selects_nothing(hand: Hand) -> None:
    hand.session.commands.run("select.all")
    hand.session.commands.run("select.invert")
    assert coverage(hand) is None


def test_what_shares_nothing_with_the_selection_leaves_none(hand: Hand) -> None:
    select(hand, Mask.full(BOX))
    hand.take("select_rectangle", mode="intersect")
    hand.stroke([(50, 50), (60, 60)])
    assert coverage(hand) is None


def test_the_transparency_of_a_layer_or_group_becomes_the_selection(hand: Hand) -> None:
    pixels = noise(20, 10, seed=3, is_opaque=False)
    layer = hand.put(pixels, x=30, y=5)
    hand.session.canvas.selecting.from_alpha()
    wanted = np.zeros((SIDE, SIDE), np.uint8)
    wanted[5:15, 30:50] = pixels[..., 3]
    assert np.array_equal(coverage(hand), wanted)
    hand.artboard.do(SetSelection(None))
    hand.artboard.remove_active()
    hand.artboard.add(Group(name="Two", children=(layer, replace(layer.moved(-30, 20), id="low"))))
    hand.session.canvas.selecting.from_alpha()
    wanted[25:35, 0:20] = pixels[..., 3]
    assert np.array_equal(coverage(hand), wanted)


@pytest.mark.parametrize(
    ("verb", "text"),
    [
        (lambda s: s.feather(2.0), "Feather selection"),
        (lambda s: s.grow(3.0), "Grow selection"),
        (lambda s: s.shrink(3.0), "Shrink selection"),
        (lambda s: s.border(4.0), "Border of the selection"),
        (lambda s: s.smooth(4.0), "Smooth selection"),
    ],
)
def test_every_change_of_the_edge_is_one_step_that_can_be_taken_back(hand: Hand, verb: Any, text: str) -> None:
    select(hand, Mask.full(BOX))
    before, steps = coverage(hand), hand.num_steps
    verb(hand.session.canvas.selecting)
    assert hand.num_steps == steps + 1
    assert str(hand.artboard.history.undo_text) == text
    assert not np.array_equal(coverage(hand), before)
    hand.artboard.undo()
    assert np.array_equal(coverage(hand), before)


def test_growing_and_shrinking_move_the_edge_by_pixels(hand: Hand) -> None:
    select(hand, Mask.full(BOX))
    hand.session.canvas.selecting.grow(2)
    assert coverage(hand)[25, 8] == 255
    assert coverage(hand)[25, 6] == 0
    hand.session.canvas.selecting.shrink(2)
    assert coverage(hand)[25, 11] == 255
    assert coverage(hand)[25, 8] == 0


def test_a_smoothed_selection_forgets_specks_and_keeps_its_place(hand: Hand) -> None:
    array = np.zeros((SIDE, SIDE), np.uint8)
    array[10:50, 10:50] = 255
    array[5, 60] = 255
    array[30, 30] = 0
    select(hand, Mask(coverage=frozen(array)))
    hand.session.canvas.selecting.smooth(6)
    now = coverage(hand)
    assert now[5, 60] == 0
    assert now[30, 30] == 255
    assert (now[20:40, 14:46] == 255).all()
    assert now[10, 10] < 128


@pytest.mark.parametrize(
    "command",
    ["feather", "grow", "shrink", "border", "smooth"],
)
def test_without_a_selection_there_is_a_sentence(hand: Hand, command: str) -> None:
    with pytest.raises(BadInput, match="Nothing is selected"):
        getattr(hand.session.canvas.selecting, command)(3.0)


def test_the_outline_moves_and_the_pixels_stay(hand: Hand) -> None:
    select(hand, Mask.full(BOX))
    before = hand.layer
    hand.session.canvas.selecting.move(5, -3)
    assert hand.artboard.document.state.selection.bounds == BOX.translate(5, -3)
    assert hand.layer is before


# the pixels


def test_copy_and_paste_bring_the_part_to_its_place(hand: Hand) -> None:
    select(hand, Mask.full(BOX))
    source = hand.pixels
    hand.session.canvas.pixels.copy()
    hand.session.canvas.pixels.paste()
    assert hand.layer.bounds == BOX
    assert np.array_equal(hand.pixels, source[BOX.slices])
    assert str(hand.artboard.history.undo_text) == "Paste"


def test_all_that_is_seen_of_the_selected_part_can_be_copied(hand: Hand, settle: Any) -> None:
    hand.put(plain(10, 10, (1, 2, 3, 255)), x=15, y=22)
    seen = hand.artboard.render(CANVAS, 1.0)
    select(hand, Mask.full(BOX))
    hand.session.canvas.pixels.copy_merged()
    settle(hand.session)
    clip = hand.session.canvas.pixels.clip
    assert (clip.x, clip.y) == (BOX.x, BOX.y)
    assert np.array_equal(clip.pixels, seen[BOX.slices])


def test_a_soft_selection_copies_softly(hand: Hand) -> None:
    select(hand, Mask(coverage=frozen(np.full((4, 4), 51, np.uint8)), x=8, y=8))
    hand.session.canvas.pixels.copy()
    clip = hand.session.canvas.pixels.clip
    assert (clip.x, clip.y, clip.pixels.shape) == (8, 8, (4, 4, 4))
    assert (clip.pixels[..., 3] == 51).all()


def test_cut_is_one_step_and_together_with_paste_nothing_is_lost(hand: Hand) -> None:
    select(hand, Mask.full(BOX))
    before, steps = hand.pixels, hand.num_steps
    hand.session.canvas.pixels.cut()
    assert hand.num_steps == steps + 1
    assert (hand.pixels[BOX.slices][..., 3] == 0).all()
    assert hand.layer.recipe is None
    hand.session.canvas.pixels.paste()
    flat = hand.artboard.render(CANVAS, 1.0)
    assert np.array_equal(flat, before)
    hand.artboard.undo()
    hand.artboard.undo()
    assert np.array_equal(hand.pixels, before)


def test_a_copy_from_far_away_is_pasted_in_the_middle(hand: Hand) -> None:
    select(hand, Mask.full(Rect(40, 40, 4, 4)))
    hand.session.canvas.pixels.copy()
    hand.artboard.do(SetSelection(None))
    hand.session.canvas.sizing.crop(Rect(0, 0, 10, 10))
    hand.session.canvas.pixels.paste()
    assert hand.layer.bounds == Rect(3, 3, 4, 4)


def test_layer_via_copy_and_via_cut(hand: Hand) -> None:
    select(hand, Mask.full(BOX))
    below, steps = hand.layer, hand.num_steps
    hand.session.commands.run("layer.duplicate")
    assert len(hand.artboard.document.layers) == 2
    assert hand.layer.bounds == BOX
    hand.artboard.undo()
    assert hand.num_steps == steps
    hand.artboard.set_active(below.id)
    hand.session.commands.run("select.cut_to_layer")
    assert hand.num_steps == steps + 1
    assert np.array_equal(hand.artboard.render(CANVAS, 1.0), below.pixels)
    assert (hand.artboard.document.state.picture(below.id).pixels[BOX.slices][..., 3] == 0).all()
    hand.artboard.undo()
    assert np.array_equal(hand.pixels, below.pixels)


def test_duplicating_without_a_selection_copies_the_layer(hand: Hand) -> None:
    hand.session.commands.run("layer.duplicate")
    assert hand.layer.bounds == CANVAS
    assert len(hand.artboard.document.layers) == 2


def test_clearing_and_filling_stay_within_the_selection(hand: Hand, settle: Any) -> None:
    before = hand.pixels
    select(hand, Mask.full(BOX))
    hand.tools.colours.set_foreground((255, 0, 0, 255))
    hand.session.commands.run("edit.fill_foreground")
    settle(hand.session)
    assert (hand.pixels[BOX.slices] == (255, 0, 0, 255)).all()
    outside = np.ones((SIDE, SIDE), bool)
    outside[BOX.slices] = False
    assert np.array_equal(hand.pixels[outside], before[outside])
    hand.session.commands.run("edit.clear")
    settle(hand.session)
    assert (hand.pixels[BOX.slices][..., 3] == 0).all()
    hand.artboard.undo()
    hand.artboard.undo()
    assert np.array_equal(hand.pixels, before)


def test_filling_with_nothing_selected_fills_all(hand: Hand, settle: Any) -> None:
    hand.tools.colours.set_background((0, 9, 0, 255))
    hand.session.commands.run("edit.fill_background")
    settle(hand.session)
    assert (hand.pixels == (0, 9, 0, 255)).all()


def test_crop_to_selection_keeps_every_pixel_of_the_layers(hand: Hand) -> None:
    before = hand.pixels
    select(hand, ellipse(10, 20, 30, 30))
    hand.session.commands.run("image.crop")
    document = hand.artboard.document
    assert (document.width, document.height) == (20, 10)
    assert (hand.layer.x, hand.layer.y) == (-10, -20)
    assert hand.pixels is before
    hand.artboard.undo()
    assert (document.width, document.height) == (SIDE, SIDE)


def test_locked_layers_are_left_alone_with_a_sentence(hand: Hand) -> None:
    select(hand, Mask.full(BOX))
    hand.artboard.do(SetAlphaLocked(hand.layer.id, True))
    for verb in (hand.session.canvas.pixels.cut, hand.session.canvas.pixels.clear):
        with pytest.raises(BadInput, match="transparency of 'Layer' is locked"):
            verb()
    hand.artboard.do(SetLocked(hand.layer.id, True))
    for verb in (hand.session.canvas.pixels.cut, hand.session.canvas.pixels.clear):
        with pytest.raises(BadInput, match="'Layer' is locked"):
            verb()
    hand.session.canvas.pixels.copy()


def test_an_empty_part_is_not_copied(hand: Hand) -> None:
    hand.put(plain(colour=(0, 0, 0, 0)))
    select(hand, Mask.full(BOX))
    with pytest.raises(BadInput, match="'Layer' is empty here"):
        hand.session.canvas.pixels.copy()
    assert hand.session.canvas.pixels.clip is None


def test_a_large_cut_is_done_in_the_background(fake_session: Any, settle: Any) -> None:
    hand = Hand(fake_session)
    hand.put(plain(1200, 1000))
    select(hand, Mask.full(Rect(0, 0, 1100, 1000)))
    hand.session.canvas.pixels.cut()
    assert hand.pixels[0, 0, 3] == 255
    settle(fake_session)
    assert hand.pixels[0, 0, 3] == 0
    assert hand.pixels[0, 1150, 3] == 255


# sizes


def test_scaling_the_picture_scales_all_and_is_one_step(hand: Hand, settle: Any) -> None:
    hand.put(noise(10, 10, seed=2), x=20, y=30)
    select(hand, Mask.full(BOX))
    hand.artboard.document.state.walk()
    steps, before = hand.num_steps, hand.artboard.document.state
    hand.session.canvas.sizing.scale(2 * SIDE, SIDE // 2)
    settle(hand.session)
    state = hand.artboard.document.state
    assert (state.width, state.height) == (2 * SIDE, SIDE // 2)
    assert hand.layer.bounds == Rect(40, 15, 20, 5)
    assert state.selection.bounds == Rect(20, 10, 40, 5)
    assert hand.num_steps == steps + 1
    hand.artboard.undo()
    assert hand.artboard.document.state is before
    hand.artboard.redo()
    assert hand.artboard.document.state is state


def test_the_canvas_grows_around_an_anchor(hand: Hand) -> None:
    hand.session.canvas.sizing.resize_canvas(SIDE + 20, SIDE + 10, (1.0, 0.0))
    assert (hand.layer.x, hand.layer.y) == (20, 0)
    with pytest.raises(BadInput, match="cannot be 0 x 5"):
        hand.session.canvas.sizing.resize_canvas(0, 5)


def test_a_crop_that_deletes_forgets_what_lies_beyond(hand: Hand) -> None:
    before, steps = hand.pixels, hand.num_steps
    hand.session.canvas.sizing.crop(BOX, is_cut=True)
    assert hand.layer.bounds == Rect(0, 0, BOX.width, BOX.height)
    assert np.array_equal(hand.pixels, before[BOX.slices])
    assert hand.num_steps == steps + 1
    hand.artboard.undo()
    assert np.array_equal(hand.pixels, before)
    assert hand.layer.bounds == CANVAS


def test_cropping_to_what_is_seen(hand: Hand, settle: Any) -> None:
    below = hand.layer
    hand.put(plain(5, 6), x=11, y=12)
    hand.artboard.set_visible(below.id, False)
    hand.session.commands.run("image.trim")
    settle(hand.session)
    assert hand.artboard.document.bounds == Rect(0, 0, 5, 6)
    assert hand.layer.bounds == Rect(0, 0, 5, 6)
