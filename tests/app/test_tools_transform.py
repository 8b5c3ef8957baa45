"""Free transform and crop: seen at once, one step, bit for bit where pixels stay whole, and taken back to the pixel."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tool_stage import SIDE, Hand, noise, plain

from genimg_desktop.app.tools.box_grip import Grip, grip_at
from genimg_desktop.app.tools.crop import fitted
from genimg_desktop.app.tools.pose import Pose
from genimg_desktop.app.transforming import Coarse, Subject, Whole, preview_factor
from genimg_desktop.core.context import QuietContext
from genimg_desktop.document.commands import SetLocked, SetMask, SetSelection
from genimg_desktop.document.group import Group
from genimg_desktop.document.layer import Layer
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.masks import Mask
from genimg_desktop.image.matrix import corners_of
from genimg_desktop.image.pixels import frozen
from genimg_desktop.image.transform import warp

CANVAS = Rect(0, 0, SIDE, SIDE)
SHIFT, ALT, CTRL = frozenset({"shift"}), frozenset({"alt"}), frozenset({"ctrl"})
BOX = Rect(10, 20, 20, 12)
POSES = st.builds(
    Pose,
    x=st.floats(-50, 50),
    y=st.floats(-50, 50),
    width=st.floats(1, 80) | st.floats(-80, -1),
    height=st.floats(1, 80) | st.floats(-80, -1),
    angle=st.floats(-180, 180),
    pivot=st.tuples(st.floats(-1, 1), st.floats(-1, 1)),
)


@pytest.fixture
def hand(fake_session: Any) -> Hand:
    hand = Hand(fake_session)
    hand.session.tools.desk.snapping.switch(False)
    return hand


def put_box(hand: Hand, **values: Any) -> Layer:
    hand.put(plain())
    return hand.put(noise(BOX.width, BOX.height, seed=4), x=BOX.x, y=BOX.y, name="Box", **values)


def tool(hand: Hand) -> Any:
    return hand.tools.tool("transform")


# the box, by numbers


@settings(max_examples=100, deadline=None)
@given(pose=POSES, place=st.tuples(st.floats(-60, 60), st.floats(-60, 60)))
def test_units_and_places_are_each_others_way_back(pose: Pose, place: tuple[float, float]) -> None:
    assert np.allclose(pose.place(pose.unit(place)), place, atol=1e-6)


@settings(max_examples=100, deadline=None)
@given(pose=POSES)
def test_the_matrix_takes_the_corners_of_the_box_to_those_of_the_pose(pose: Pose) -> None:
    assert np.allclose(pose.matrix(BOX).apply(corners_of(BOX)), pose.corners, atol=1e-6)


@settings(max_examples=100, deadline=None)
@given(pose=POSES, corner=st.integers(0, 3), to=st.tuples(st.floats(-60, 60), st.floats(-60, 60)))
def test_a_corner_goes_where_it_is_pulled_and_the_opposite_one_stays(pose: Pose, corner: int, to: Any) -> None:
    anchor = pose.corner_unit((corner + 2) % 4)
    pulled = pose.stretched(pose.corner_unit(corner), anchor, to)
    assert np.allclose(pulled.place(anchor), pose.place(anchor), atol=1e-6)
    if min(abs(pulled.width), abs(pulled.height)) > 1.01:
        assert np.allclose(pulled.place(pulled.corner_unit(corner)), to, atol=1e-5)


@settings(max_examples=60, deadline=None)
@given(pose=POSES, to=st.tuples(st.floats(-60, 60), st.floats(-60, 60)))
def test_proportions_are_kept(pose: Pose, to: Any) -> None:
    pulled = pose.stretched(pose.corner_unit(2), pose.corner_unit(0), to, keeps_proportions=True)
    if min(abs(pulled.width), abs(pulled.height)) > 1.01:
        assert pulled.width / pulled.height == pytest.approx(pose.width / pose.height, rel=1e-6)


@settings(max_examples=60, deadline=None)
@given(pose=POSES, degrees=st.floats(-360, 360))
def test_turning_keeps_the_pivot(pose: Pose, degrees: float) -> None:
    turned = pose.turned(degrees)
    assert np.allclose(turned.place(turned.pivot), pose.place(pose.pivot), atol=1e-6)
    assert math.isclose(turned.width, pose.width)


@settings(max_examples=60, deadline=None)
@given(pose=POSES, is_horizontal=st.booleans())
def test_mirrored_twice_is_what_it_was(pose: Pose, is_horizontal: bool) -> None:
    twice = pose.mirrored(is_horizontal=is_horizontal).mirrored(is_horizontal=is_horizontal)
    assert np.allclose(twice.corners, pose.corners, atol=1e-6)
    once = pose.mirrored(is_horizontal=is_horizontal)
    axis = 0 if is_horizontal else 1
    middle = pose.place(pose.pivot)[axis]
    for before, after in zip(pose.corners, once.corners, strict=True):
        assert after[axis] == pytest.approx(2 * middle - before[axis], abs=1e-6)
        assert after[1 - axis] == pytest.approx(before[1 - axis], abs=1e-6)


def test_a_bent_corner_goes_alone() -> None:
    pose = Pose.of(BOX).bent(2, (40.0, 45.0))
    assert np.allclose(pose.corners, [(10, 20), (30, 20), (40, 45), (10, 32)])
    assert np.allclose(pose.matrix(BOX).apply(corners_of(BOX)), pose.corners)


# the tool


def test_entering_and_leaving_changes_nothing(hand: Hand) -> None:
    before = put_box(hand)
    steps = hand.num_steps
    hand.take("transform")
    hand.tools.key("enter")
    hand.take("move")
    assert hand.layer is before
    assert hand.num_steps == steps


def test_the_box_lies_around_what_is_seen(hand: Hand) -> None:
    pixels = np.zeros((SIDE, SIDE, 4), np.uint8)
    pixels[20:32, 10:30] = 255
    hand.put(frozen(pixels))
    hand.take("transform")
    assert np.allclose(tool(hand).pose.corners, corners_of(BOX))


def test_a_drag_inside_moves_by_whole_pixels_and_shares_the_pixels(hand: Hand) -> None:
    before = put_box(hand)
    steps = hand.num_steps
    hand.take("transform")
    hand.stroke([(20, 25), (24.4, 30.7)])
    assert hand.layer is before
    hand.tools.key("enter")
    assert (hand.layer.x, hand.layer.y) == (14, 26)
    assert hand.layer.pixels is before.pixels
    assert hand.num_steps == steps + 1
    hand.artboard.undo()
    assert (hand.layer.x, hand.layer.y) == (10, 20)


def test_a_corner_scales_from_the_opposite_one(hand: Hand) -> None:
    before = put_box(hand)
    hand.take("transform")
    hand.stroke([(30, 32), (50, 44)])
    hand.tools.key("enter")
    assert hand.layer.bounds == Rect(10, 20, 40, 24)
    wanted, _, _ = warp(before.pixels, Pose(x=30, y=32, width=40, height=24).matrix(BOX), x=10, y=20)
    assert np.array_equal(hand.pixels, wanted)
    assert str(hand.artboard.history.undo_text) == "Transform"
    hand.artboard.undo()
    assert hand.layer is before or np.array_equal(hand.pixels, before.pixels)


def test_shift_keeps_proportions_and_alt_the_middle(hand: Hand) -> None:
    put_box(hand)
    hand.take("transform")
    hand.stroke([(30, 32), (50, 32)], modifiers=SHIFT)
    pose = tool(hand).pose
    assert pose.width / pose.height == pytest.approx(20 / 12)
    hand.tools.key("escape")
    hand.stroke([(30, 26), (35, 26)], modifiers=ALT)
    assert tool(hand).pose.around == (5.0, 20.0, 35.0, 32.0)


def test_outside_turns_and_shift_turns_in_steps(hand: Hand) -> None:
    put_box(hand)
    hand.take("transform")
    hand.stroke([(50, 26), (48, 38)], modifiers=SHIFT)
    assert tool(hand).pose.angle == pytest.approx(30.0)
    hand.tools.key("enter")
    assert hand.layer.bounds.width > BOX.width - 3
    assert (hand.pixels[0, 0] == 0).all()


def test_ctrl_pulls_a_corner_out_and_a_shape_that_crosses_itself_is_not_taken(hand: Hand) -> None:
    put_box(hand)
    hand.take("transform")
    hand.stroke([(30, 32), (36, 40)], modifiers=CTRL)
    assert np.allclose(tool(hand).pose.corners[2], (36, 40))
    good = tool(hand).pose
    hand.stroke([(36, 40), (0, 0)], modifiers=CTRL)
    assert tool(hand).pose == good
    hand.tools.key("enter")
    assert hand.layer.bounds == Rect(10, 20, 26, 20)


def test_escape_during_a_drag_gives_up_the_drag_and_then_everything(hand: Hand) -> None:
    before = put_box(hand)
    hand.take("transform")
    hand.stroke([(20, 25), (30, 25)])
    moved = tool(hand).pose
    hand.stroke([(30, 25), (40, 40)], is_kept=False)
    assert tool(hand).pose == moved
    assert hand.tools.wants_key("escape")
    hand.tools.key("escape")
    assert tool(hand).pose == Pose.of(BOX)
    assert hand.layer is before


def test_buttons_flip_and_turn_to_the_pixel(hand: Hand) -> None:
    before = put_box(hand)
    hand.take("transform")
    buttons = {str(action.text): action for action in tool(hand).actions()}
    buttons["Flip left to right"].run()
    buttons["Apply"].run()
    assert np.array_equal(hand.pixels, before.pixels[:, ::-1])
    for _ in range(2):
        buttons["Turn right by 90°"].run()
        buttons["Turn left by 90°"].run()
    assert not tool(hand).is_changed
    buttons["Turn right by 90°"].run()
    buttons["Apply"].run()
    assert np.array_equal(hand.pixels, np.rot90(before.pixels[:, ::-1], -1))


def test_numbers_can_be_typed(hand: Hand) -> None:
    put_box(hand)
    hand.take("transform")
    options = tool(hand).options
    assert (options.x, options.y, options.width, options.height, options.angle) == (10, 20, 20, 12, 0)
    hand.tools.set_options("transform", x=3.0)
    hand.tools.set_options("transform", width=40.0)
    assert tool(hand).pose.around == (3.0, 20.0, 43.0, 32.0)
    hand.tools.set_options("transform", is_joined=True)
    hand.tools.set_options("transform", height=6.0)
    assert tool(hand).pose.around == (3.0, 20.0, 23.0, 26.0)
    hand.tools.set_options("transform", angle=90.0)
    assert tool(hand).pose.angle == 90.0
    hand.tools.key("enter")
    assert (hand.layer.width, hand.layer.height) == (6, 20)


def test_the_mask_goes_along(hand: Hand) -> None:
    layer = put_box(hand)
    hand.artboard.do(SetMask(layer.id, Mask.full(Rect(10, 20, 10, 12))))
    hand.take("transform")
    hand.stroke([(30, 32), (50, 44)])
    hand.tools.key("enter")
    assert hand.layer.mask.bounds == Rect(10, 20, 20, 24)


def test_a_group_is_transformed_as_one(hand: Hand) -> None:
    hand.put(plain())
    first = Layer(name="a", pixels=noise(10, 10, seed=1), x=0, y=0)
    second = Layer(name="b", pixels=noise(10, 10, seed=2), x=20, y=20)
    hand.artboard.add(Group(name="Both", children=(first, second)))
    hand.take("transform")
    hand.stroke([(30, 30), (60, 60)])
    hand.tools.key("enter")
    children = hand.artboard.active_node.children
    assert [child.bounds for child in children] == [Rect(0, 0, 20, 20), Rect(40, 40, 20, 20)]
    hand.artboard.undo()
    assert [child.bounds for child in hand.artboard.active_node.children] == [first.bounds, second.bounds]


def test_only_the_selected_part_is_transformed_and_the_selection_follows(hand: Hand) -> None:
    layer = hand.put(noise())
    hand.artboard.do(SetSelection(Mask.full(BOX)))
    hand.take("transform")
    hand.stroke([(20, 25), (30, 5)])
    hand.tools.key("enter")
    target = BOX.translate(10, -20)
    assert np.array_equal(hand.pixels[target.slices], layer.pixels[BOX.slices])
    gap = hand.pixels[24:32, 10:30]
    assert (gap[..., 3] == 0).all()
    assert hand.artboard.document.state.selection.trimmed().bounds == target
    hand.artboard.undo()
    assert np.array_equal(hand.pixels, layer.pixels)
    assert hand.artboard.document.state.selection.bounds == BOX


def test_it_is_seen_before_it_is_done(hand: Hand, settle: Any) -> None:
    put_box(hand)
    hand.take("transform")
    hand.stroke([(20, 25), (20, 45)])
    settle(hand.session)
    assert hand.seen(15, 22) == (200, 200, 200, 255)
    assert hand.seen(20, 45) == tuple(hand.pixels[5, 10])
    hand.tools.key("escape")
    assert hand.seen(20, 25) == tuple(hand.pixels[5, 10])


def test_choosing_another_tool_applies(hand: Hand) -> None:
    put_box(hand)
    hand.take("transform")
    hand.stroke([(30, 32), (50, 44)])
    hand.take("brush")
    assert hand.layer.bounds == Rect(10, 20, 40, 24)
    assert tool(hand).overlay().handles == ()


def test_undo_while_the_tool_is_in_hand_puts_the_box_back(hand: Hand) -> None:
    put_box(hand)
    hand.take("transform")
    hand.stroke([(30, 32), (50, 44)])
    hand.tools.key("enter")
    assert tool(hand).pose.around == (10, 20, 50, 44)
    hand.artboard.undo()
    assert tool(hand).pose.around == (10, 20, 30, 32)


def test_a_locked_layer_gets_no_box_but_a_sentence(hand: Hand) -> None:
    layer = put_box(hand)
    hand.artboard.do(SetLocked(layer.id, True))
    hand.take("transform")
    assert "locked" in str(tool(hand).hint())
    hand.stroke([(20, 25), (30, 25)])
    assert any("locked" in words for words in hand.words)


def test_a_large_picture_is_made_in_the_background(hand: Hand, settle: Any) -> None:
    before = hand.put(plain(1200, 1300, (9, 8, 7, 255)))
    hand.take("transform")
    hand.tools.set_options("transform", angle=10.0)
    hand.tools.key("enter")
    assert hand.layer is before
    settle(hand.session)
    assert hand.layer.bounds.width > 1200
    assert tuple(hand.pixels[hand.layer.height // 2, hand.layer.width // 2]) == (9, 8, 7, 255)
    hand.artboard.undo()
    assert hand.layer.pixels is before.pixels


def test_a_transform_that_is_given_up_in_the_list_of_jobs_leaves_the_picture(hand: Hand, settle: Any) -> None:
    before = hand.put(plain(1200, 1300, (9, 8, 7, 255)))
    hand.take("transform")
    hand.tools.set_options("transform", angle=10.0)
    settle(hand.session)
    hand.tools.key("enter")
    for job in hand.session.queue.jobs():
        hand.session.queue.cancel(job)
    settle(hand.session)
    if hand.layer is before:  # it was not through already
        hand.take("move")
        hand.take("transform")
        assert tool(hand).pose == Pose.of(Rect(0, 0, 1200, 1300))
        assert hand.seen(2, 2) == (9, 8, 7, 255)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pose=POSES)
def test_bands_are_bit_for_bit_what_one_piece_is(pose: Pose) -> None:
    pixels = noise(BOX.width, BOX.height, seed=9)
    pose = replace(pose, height=math.copysign(900 + abs(pose.height), pose.height), x=500.0, y=600.0)
    matrix = pose.matrix(BOX)
    whole, x, y = warp(pixels, matrix, x=BOX.x, y=BOX.y)
    banded, left, top = Whole(matrix, "smooth", QuietContext()).pixels(pixels, BOX.x, BOX.y)
    assert (left, top, banded.shape) == (x, y, whole.shape)
    assert np.array_equal(banded, whole)


@pytest.mark.parametrize("factor", [1, 2, 4])
def test_a_coarse_look_is_like_the_whole_one(hand: Hand, factor: int) -> None:
    ramp = np.zeros((64, 64, 4), np.uint8)
    ramp[..., 0] = np.arange(64) * 4
    ramp[..., 1] = (np.arange(64) * 4)[:, None]
    ramp[..., 3] = 255
    layer = hand.put(frozen(ramp))
    subject = Subject(layer, hand.artboard.document.state)
    matrix = Pose.of(subject.box).turned(20.0).sized(50.0, 60.0).matrix(subject.box)
    fine = subject.changed(Coarse(matrix, 1, CANVAS, {}))
    coarse = subject.changed(Coarse(matrix, factor, CANVAS, {}))
    inside = Rect(20, 20, 24, 24)
    first = fine.pixels[inside.translate(-fine.x, -fine.y).slices].astype(int)
    second = coarse.pixels[inside.translate(-coarse.x, -coarse.y).slices].astype(int)
    assert np.abs(first - second).mean() < 4 * factor


def test_a_preview_is_coarser_when_it_is_large_or_far_away() -> None:
    canvas = Rect(0, 0, 4096, 4096)
    assert preview_factor((0, 0, 300, 300), canvas, 1.0) == 1
    assert preview_factor((0, 0, 300, 300), canvas, 0.25) == 4
    assert preview_factor((0, 0, 4096, 4096), canvas, 1.0) == 8


def test_what_is_under_the_pointer(hand: Hand) -> None:
    pose = Pose.of(Rect(0, 0, 100, 80))
    assert grip_at(pose, hand.point(2, 3), 1.0) == Grip("corner", 0)
    assert grip_at(pose, hand.point(50, -4), 1.0) == Grip("side", 0)
    assert grip_at(pose, hand.point(50, 40), 1.0) == Grip("pivot")
    assert grip_at(pose, hand.point(30, 40), 1.0) == Grip("inside")
    assert grip_at(pose, hand.point(130, 40), 1.0) == Grip("turn")


def test_moving_snaps_to_the_edge_of_the_canvas(hand: Hand) -> None:
    put_box(hand)
    hand.tools.desk.snapping.switch(True)
    hand.take("transform")
    hand.stroke([(20, 25), (13, 25)])
    assert tool(hand).pose.around[0] == 0.0
    hand.tools.key("escape")
    hand.stroke([(20, 25), (13, 25)], modifiers=CTRL)
    assert tool(hand).pose.around[0] == 3.0


# crop


def test_a_frame_is_drawn_and_enter_crops_without_cutting(hand: Hand) -> None:
    before = hand.put(noise())
    hand.take("crop")
    steps = hand.num_steps
    hand.stroke([(10, 20), (30, 32)])
    assert hand.tools.tool("crop").frame == BOX
    assert hand.tools.overlay()[0].shade == BOX
    assert hand.tools.key("enter")
    assert hand.artboard.document.bounds == Rect(0, 0, 20, 12)
    assert hand.layer.pixels is before.pixels
    assert hand.num_steps == steps + 1
    hand.artboard.undo()
    assert hand.artboard.document.bounds == CANVAS


def test_cropped_pixels_are_deleted_when_asked_for(hand: Hand) -> None:
    before = hand.put(noise())
    hand.take("crop", is_cut=True)
    hand.stroke([(10, 20), (30, 32)])
    hand.tools.key("enter")
    assert np.array_equal(hand.pixels, before.pixels[BOX.slices])


def test_handles_move_sides_and_the_inside_the_frame(hand: Hand) -> None:
    hand.put(noise())
    hand.take("crop")
    hand.stroke([(64, 32), (50, 32)])
    assert hand.tools.tool("crop").frame == Rect(0, 0, 50, 64)
    hand.stroke([(50, 64), (40, 40)])
    assert hand.tools.tool("crop").frame == Rect(0, 0, 40, 40)
    hand.stroke([(10, 10), (15, 12)])
    assert hand.tools.tool("crop").frame == Rect(5, 2, 40, 40)
    hand.tools.key("escape")
    assert not hand.tools.tool("crop").is_changed
    assert not hand.tools.wants_key("enter")


def test_proportions_shape_the_frame(hand: Hand) -> None:
    hand.put(noise())
    hand.take("crop", ratio="16:9")
    assert hand.tools.tool("crop").frame == Rect(0, 14, 64, 36)
    hand.take("crop", ratio="1:1")
    hand.stroke([(2, 2), (30, 20)])
    frame = hand.tools.tool("crop").frame
    assert frame.width == frame.height


@given(
    width=st.integers(1, 500),
    height=st.integers(1, 500),
    ratio=st.sampled_from([1.0, 4 / 3, 16 / 9, 2 / 3]),
)
def test_the_largest_frame_of_a_shape_lies_within(width: int, height: int, ratio: float) -> None:
    box = Rect(7, 9, width, height)
    inside = fitted(box, ratio)
    assert inside.intersect(box) == inside
    assert inside.width == width or inside.height == height


def test_the_frame_begins_at_the_selection(hand: Hand) -> None:
    hand.put(noise())
    hand.artboard.do(SetSelection(Mask.full(BOX)))
    hand.take("crop")
    assert hand.tools.tool("crop").frame == BOX


# the move tool on what is selected


def test_the_move_tool_moves_the_selected_part_as_one_step(hand: Hand) -> None:
    layer = hand.put(noise())
    hand.artboard.do(SetSelection(Mask.full(BOX)))
    steps = hand.num_steps
    hand.take("move")
    hand.stroke([(5, 5), (15, -15)])
    target = BOX.translate(10, -20)
    assert np.array_equal(hand.pixels[target.slices], layer.pixels[BOX.slices])
    assert hand.artboard.document.state.selection.trimmed().bounds == target
    assert str(hand.artboard.history.undo_text) == "Move the selected part"
    assert hand.num_steps == steps + 1
    hand.tools.key("down")
    assert hand.artboard.document.state.selection.trimmed().bounds == target.translate(0, 1)
    hand.artboard.undo()
    hand.artboard.undo()
    assert np.array_equal(hand.pixels, layer.pixels)


def test_giving_up_leaves_the_selected_part_where_it_was(hand: Hand, settle: Any) -> None:
    layer = hand.put(noise())
    hand.artboard.do(SetSelection(Mask.full(BOX)))
    hand.take("move")
    hand.stroke([(5, 5), (15, 25)], is_kept=False)
    settle(hand.session)
    assert hand.layer is layer
    assert hand.seen(12, 22) == tuple(layer.pixels[22, 12])


def test_with_nothing_selected_of_the_layer_there_is_a_sentence(hand: Hand) -> None:
    hand.put(plain())
    hand.put(noise(5, 5), x=50, y=50, name="Small")
    hand.artboard.do(SetSelection(Mask.full(BOX)))
    hand.take("move")
    hand.stroke([(5, 5), (15, 25)])
    assert any("'Small' is empty here" in words for words in hand.words)
