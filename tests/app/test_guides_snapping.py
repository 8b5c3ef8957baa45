"""Guides and snapping: lines that can be put, moved and locked, and what is dragged stays on them when it is near."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tool_stage import Hand, noise, plain

from genimg_desktop.app.tools.guide_drag import GuideDrag
from genimg_desktop.app.tools.snapping import REACH_VIEW_PX, Lines, _nearest
from genimg_desktop.core.errors import BadInput
from genimg_desktop.document.document import Guide
from genimg_desktop.document.group import Group
from genimg_desktop.document.layer import Layer

CTRL, SHIFT = frozenset({"ctrl"}), frozenset({"shift"})


@pytest.fixture
def hand(fake_session: Any) -> Hand:
    hand = Hand(fake_session)
    hand.put(plain(400, 300))
    return hand


def guides(hand: Hand) -> Any:
    return hand.tools.desk.guides


def test_guides_are_put_moved_and_taken_away_one_step_each(hand: Hand) -> None:
    steps = hand.num_steps
    number = guides(hand).add(True, 100.0)
    guides(hand).move(number, 120.0)
    assert guides(hand).lines == (Guide(True, 120.0),)
    guides(hand).remove(number)
    assert guides(hand).lines == ()
    assert hand.num_steps == steps + 3
    hand.artboard.undo()
    hand.artboard.undo()
    assert guides(hand).lines == (Guide(True, 100.0),)


def test_locked_guides_stay_with_a_sentence(hand: Hand) -> None:
    guides(hand).add(False, 30.0)
    hand.session.commands.run("view.lock_guides")
    for verb in (lambda: guides(hand).move(0, 5.0), lambda: guides(hand).remove(0), guides(hand).clear):
        with pytest.raises(BadInput, match="guides are locked"):
            verb()
    assert GuideDrag.taken(hand.tools.desk, hand.point(50, 30)) is None


def test_a_new_guide_can_be_placed_while_the_others_are_locked(hand: Hand) -> None:
    guides(hand).add(False, 30.0)
    guides(hand).lock(True)
    drag = GuideDrag.new(hand.tools.desk, True, 0.0)
    drag.to(hand.point(120, 10))
    drag.end()
    assert guides(hand).lines == (Guide(False, 30.0), Guide(True, 120.0))
    with pytest.raises(BadInput, match="guides are locked"):
        guides(hand).move(1, 5.0)


def test_the_move_tool_drags_a_guide_as_one_step(hand: Hand) -> None:
    guides(hand).add(True, 100.0)
    before, steps = hand.layer, hand.num_steps
    hand.take("move")
    hand.stroke([(102, 50), (120, 50), (150.3, 50)])
    assert guides(hand).lines == (Guide(True, 150.0),)
    assert hand.layer is before
    assert hand.num_steps == steps + 1
    hand.artboard.undo()
    assert guides(hand).lines == (Guide(True, 100.0),)


def test_a_guide_dropped_beyond_the_canvas_is_gone(hand: Hand) -> None:
    guides(hand).add(False, 100.0)
    hand.take("move")
    hand.stroke([(50, 100), (50, -30)])
    assert guides(hand).lines == ()


def test_escape_puts_a_guide_back(hand: Hand) -> None:
    guides(hand).add(True, 100.0)
    hand.take("move")
    hand.stroke([(100, 50), (170, 50)], is_kept=False)
    assert guides(hand).lines == (Guide(True, 100.0),)


def test_a_guide_comes_out_of_a_ruler_as_one_step(hand: Hand) -> None:
    steps = hand.num_steps
    drag = GuideDrag.new(hand.tools.desk, True, 0.0)
    drag.to(hand.point(40, 10))
    drag.to(hand.point(77.4, 10))
    drag.end()
    assert guides(hand).lines == (Guide(True, 77.0),)
    assert hand.num_steps == steps + 1


def test_a_moved_layer_snaps_to_guides_canvas_and_other_layers(hand: Hand) -> None:
    hand.put(noise(50, 40, seed=1), x=200, y=100, name="Other")
    hand.put(noise(20, 20, seed=2), x=20, y=220, name="Moved")
    guides(hand).add(True, 90.0)
    hand.take("move")
    hand.stroke([(30, 230), (96, 230)])
    assert hand.layer.x == 90
    hand.stroke([(100, 230), (135, 226)])
    assert hand.layer.x == 125  # nothing near
    hand.stroke([(130, 230), (130, 110)])
    assert hand.layer.y == 100
    hand.stroke([(130, 110), (10, 110)])
    assert hand.layer.x == 0


def test_ctrl_passes_by_and_the_switch_turns_it_off(hand: Hand) -> None:
    hand.put(noise(20, 20, seed=2), x=20, y=220)
    hand.take("move")
    hand.stroke([(30, 230), (14, 230)], modifiers=CTRL)
    assert hand.layer.x == 4
    hand.session.commands.run("view.snap")
    assert not hand.session.commands.is_checked("view.snap")
    hand.stroke([(14, 230), (13, 230)])
    assert hand.layer.x == 3


def test_shift_keeps_the_direction_though_a_line_is_near(hand: Hand) -> None:
    hand.put(noise(20, 20, seed=2), x=20, y=3)
    hand.take("move")
    hand.stroke([(30, 10), (80, 12)], modifiers=SHIFT)
    assert (hand.layer.x, hand.layer.y) == (70, 3)


def test_hidden_layers_and_guides_attract_nothing(hand: Hand) -> None:
    other = hand.put(noise(50, 40, seed=1), x=200, y=100)
    guides(hand).add(True, 90.0)
    lines = hand.tools.desk.snapping.lines()
    assert {225.0, 250.0, 90.0} <= set(lines.across)
    hand.artboard.set_visible(other.id, False)
    guides(hand).show(False)
    lines = hand.tools.desk.snapping.lines()
    assert not {225.0, 250.0, 90.0} & set(lines.across)


def test_what_is_in_a_group_attracts_but_not_when_the_group_is_moved(hand: Hand) -> None:
    inner = Layer(name="in", pixels=noise(10, 10), x=111, y=7)
    group = Group(name="g", children=(inner,))
    hand.artboard.add(group)
    assert 111.0 in hand.tools.desk.snapping.lines().across
    assert 111.0 not in hand.tools.desk.snapping.lines({group.id}).across


@settings(max_examples=200, deadline=None)
@given(
    marks=st.lists(st.floats(-50, 50), min_size=1, max_size=4),
    lines=st.lists(st.floats(-50, 50), max_size=6).map(lambda values: tuple(sorted(values))),
    reach=st.floats(0.1, 8),
)
def test_the_smallest_move_within_reach_is_taken(marks: list[float], lines: tuple[float, ...], reach: float) -> None:
    move, line = _nearest(marks, lines, reach)
    ways = [on - mark for mark in marks for on in lines if abs(on - mark) <= reach]
    if not ways:
        assert (move, line) == (0.0, None)
    else:
        assert abs(move) == min(abs(way) for way in ways)
        assert any(np.isclose(mark + move, line) for mark in marks)


def test_near_means_near_on_the_screen(hand: Hand) -> None:
    snapping = hand.tools.desk.snapping
    lines = Lines((100.0,), ())
    assert snapping.point(100.0 + REACH_VIEW_PX - 1, 5.0, lines, 1.0)[0] == 100.0
    assert snapping.point(100.0 + REACH_VIEW_PX - 1, 5.0, lines, 4.0)[0] != 100.0
    assert snapping.hits == Lines()
