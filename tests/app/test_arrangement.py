"""Groups, merging, adjustments and masks, by the verbs that menus and panels call."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from genimg_desktop.app.arrangement import Arrangement
from genimg_desktop.app.artboard import Artboard
from genimg_desktop.app.commands import CommandTable
from genimg_desktop.app.histograms import histogram, nodes_below
from genimg_desktop.app.layer_actions import LayerActions
from genimg_desktop.app.mask_view import mask_picture
from genimg_desktop.app.masking import Masking
from genimg_desktop.app.node_names import given_name
from genimg_desktop.app.turning import TURN_TEXTS, Turn, turn_chosen
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.signals import Signal
from genimg_desktop.document.adjustment import AdjustmentLayer
from genimg_desktop.document.commands import SetSelection
from genimg_desktop.document.group import Group
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.render import flatten
from genimg_desktop.image.adjust import ADJUSTMENTS
from genimg_desktop.image.adjust.invert import Invert
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.masks import Mask


class NoExplorer:
    """Nothing is explored."""

    picture = None
    place = None

    def __init__(self) -> None:
        self.pictured: Signal[object] = Signal()
        self.changed: Signal[()] = Signal()


@pytest.fixture
def artboard() -> Iterator[Artboard]:
    board = Artboard(None, None, NoExplorer())  # type: ignore[arg-type]
    board.new(40, 30)
    yield board
    board.close()


def put(artboard: Artboard, name: str, seed: int, **values: object) -> str:
    pixels = np.random.default_rng(seed).integers(0, 256, (30, 40, 4), dtype=np.uint8)
    artboard.add(Layer(id=name, name=name, pixels=pixels, **values))  # type: ignore[arg-type]
    return name


def look(artboard: Artboard) -> np.ndarray:
    return flatten(artboard.document.state).astype(int)


def same(first: np.ndarray, second: np.ndarray) -> bool:
    """Within a level; colours count where anything can be seen, and by as much."""
    weigh = lambda p: np.concatenate([p[..., :3] * p[..., 3:] / 255, p[..., 3:]], axis=2)  # noqa: E731
    return bool(np.abs(weigh(first) - weigh(second)).max() <= 2.0)


def test_grouping_what_is_chosen_and_ungrouping_leaves_the_picture_alone(artboard: Artboard) -> None:
    for seed, name in enumerate("abc"):
        put(artboard, name, seed, mode="multiply", opacity=0.7)
    before = look(artboard)
    artboard.set_active("c", also=["b"])
    arrangement = Arrangement(artboard)
    arrangement.group()
    group = artboard.active_node
    assert isinstance(group, Group)
    assert [child.id for child in group.children] == ["b", "c"]
    assert np.array_equal(look(artboard), before)
    arrangement.ungroup()
    assert [node.id for node in artboard.document.layers] == ["a", "b", "c"]
    assert artboard.active == "c"


def test_a_group_of_nothing_is_an_empty_one(artboard: Artboard) -> None:
    Arrangement(artboard).group()
    assert isinstance(artboard.active_node, Group)
    assert str(artboard.history.undo_text) == "New group"


def test_a_new_node_stands_right_above_the_active_one_in_its_group(artboard: Artboard) -> None:
    put(artboard, "a", 1)
    arrangement = Arrangement(artboard)
    arrangement.group()
    artboard.set_active("a")
    arrangement.add_empty()
    group = artboard.document.layers[0]
    assert isinstance(group, Group)
    assert [child.name for child in group.children] == ["a", "Layer 1"]


@pytest.mark.parametrize("name", list(ADJUSTMENTS))
def test_every_adjustment_can_be_added(artboard: Artboard, name: str) -> None:
    put(artboard, "a", 1)
    Arrangement(artboard).add_adjustment(name)
    node = artboard.active_node
    assert isinstance(node, AdjustmentLayer)
    assert isinstance(node.settings, ADJUSTMENTS[name])


def test_merging_down_looks_the_same_and_is_one_step(artboard: Artboard) -> None:
    put(artboard, "a", 1)
    put(artboard, "b", 2, opacity=0.5, mode="screen")
    before = look(artboard)
    Arrangement(artboard).merge_down()
    assert [node.id for node in artboard.document.layers] == ["a"]
    assert same(look(artboard), before)
    artboard.undo()
    assert [node.id for node in artboard.document.layers] == ["a", "b"]


def test_merging_an_adjustment_down_burns_it_in(artboard: Artboard) -> None:
    put(artboard, "a", 1)
    artboard.add(AdjustmentLayer(name="i", settings=Invert()))
    before = look(artboard)
    Arrangement(artboard).merge_down()
    assert same(look(artboard), before)


def test_there_is_nothing_to_merge_onto_at_the_bottom(artboard: Artboard) -> None:
    put(artboard, "a", 1)
    arrangement = Arrangement(artboard)
    assert not arrangement.can_merge_down
    with pytest.raises(BadInput, match="right below"):
        arrangement.merge_down()


def test_merging_all_that_is_seen_keeps_what_is_hidden(artboard: Artboard) -> None:
    put(artboard, "a", 1)
    put(artboard, "b", 2, is_visible=False)
    put(artboard, "c", 3, mode="overlay")
    before = look(artboard)
    Arrangement(artboard).merge_visible()
    assert len(artboard.document.layers) == 2
    assert same(look(artboard), before)


def test_a_mask_from_the_selection_shows_only_what_was_selected(artboard: Artboard) -> None:
    put(artboard, "a", 1)
    with pytest.raises(BadInput, match="Nothing is selected"):
        Masking(artboard).from_selection()
    artboard.do(SetSelection(Mask.full(Rect(5, 6, 7, 8))))
    Masking(artboard).from_selection()
    seen = look(artboard)[..., 3] > 0
    assert not seen[:6].any()
    assert not seen[:, 12:].any()
    assert seen[6:14, 5:12].any()


def test_transparency_taken_out_as_a_mask_and_applied_again_looks_the_same(artboard: Artboard) -> None:
    put(artboard, "a", 1)
    before = look(artboard)
    masking = Masking(artboard)
    masking.from_alpha()
    assert same(look(artboard), before)
    masking.apply()
    assert masking.mask is None
    assert same(look(artboard), before)


def test_an_inverted_mask_shows_what_was_hidden(artboard: Artboard) -> None:
    put(artboard, "a", 1)
    masking = Masking(artboard)
    masking.hide()
    assert not look(artboard)[..., 3].any()
    masking.invert()
    assert look(artboard)[..., 3].any()


def test_growing_and_shrinking_move_the_edge_of_a_mask(artboard: Artboard) -> None:
    put(artboard, "a", 1)
    artboard.do(SetSelection(Mask.full(Rect(10, 10, 10, 10))))
    masking = Masking(artboard)
    masking.from_selection()
    masking.grow(3)
    assert masking.mask is not None
    assert masking.mask.within(Rect(7, 15, 1, 1))[0, 0] > 128
    masking.grow(-5)
    assert masking.mask.within(Rect(11, 15, 1, 1))[0, 0] < 128
    masking.feather(2)
    edge = masking.mask.within(Rect(0, 15, 40, 1))[0]
    assert len(np.unique(edge)) > 5


def test_mask_verbs_without_a_mask_say_so(artboard: Artboard) -> None:
    put(artboard, "a", 1)
    for verb in (Masking(artboard).invert, Masking(artboard).apply):
        with pytest.raises(BadInput, match="has no mask"):
            verb()


def actions_on(artboard: Artboard) -> LayerActions:
    class Target:
        paints_mask = False

    return LayerActions(artboard, Arrangement(artboard), Masking(artboard), Target())


def test_locking_and_clipping_go_to_all_that_is_chosen_and_are_one_step(artboard: Artboard) -> None:
    for seed, name in enumerate("abc"):
        put(artboard, name, seed)
    artboard.set_active("c", also=["b"])
    actions = actions_on(artboard)
    actions.toggle_clipped()
    actions.toggle_alpha_locked()
    actions.toggle_locked()
    assert [(n.is_clipped, n.is_locked) for n in artboard.document.layers] == [
        (False, False),
        (True, True),
        (True, True),
    ]
    artboard.undo()
    artboard.undo()
    artboard.undo()
    assert not any(n.is_clipped or n.is_locked for n in artboard.document.layers)


def test_every_command_of_layers_can_be_bound_and_says_when_it_can_be_done(artboard: Artboard) -> None:
    table = CommandTable()
    actions_on(artboard).bind(table)
    assert not table.is_enabled("layer.merge_down")
    assert not table.is_enabled("mode.multiply")
    assert table.run("layer.new")
    assert table.run("mode.multiply")
    assert table.is_checked("mode.multiply")
    assert not table.is_enabled("mode.pass-through")
    assert not table.is_enabled("mask.invert")
    assert table.run("mask.reveal")
    assert table.is_enabled("mask.invert")
    assert not table.is_enabled("mask.reveal")
    assert table.run("mask.off")
    assert table.is_checked("mask.off")


def test_painting_goes_to_a_mask_that_was_just_added(artboard: Artboard) -> None:
    put(artboard, "a", 1)
    actions = actions_on(artboard)
    actions.add_mask(Masking(artboard).reveal)
    assert actions._target.paints_mask


@pytest.mark.parametrize("turn", ["flip_h", "flip_v", "left", "right"])
def test_turning_moves_pixels_and_mask_together_and_back_again(artboard: Artboard, turn: Turn) -> None:
    put(artboard, "a", 1, x=3, y=4)
    artboard.do(SetSelection(Mask.full(Rect(5, 6, 17, 8))))
    Masking(artboard).from_selection()
    artboard.do(SetSelection(None))
    before = artboard.document.state.picture("a")
    turn_chosen(artboard, turn)
    after = artboard.document.state.picture("a")
    assert str(artboard.history.undo_text) == str(TURN_TEXTS[turn])
    numpy_way = {"flip_h": np.fliplr, "flip_v": np.flipud, "left": np.rot90, "right": lambda p: np.rot90(p, -1)}[turn]
    assert np.array_equal(after.pixels, numpy_way(before.pixels))
    assert before.mask is not None and after.mask is not None
    assert np.array_equal(after.mask.within(after.bounds), numpy_way(before.mask.within(before.bounds)))
    back: Turn = {"left": "right", "right": "left"}.get(turn, turn)  # type: ignore[assignment]
    turn_chosen(artboard, back)
    again = artboard.document.state.picture("a")
    assert (again.bounds, again.pixels.tobytes()) == (before.bounds, before.pixels.tobytes())


def test_what_is_locked_is_not_turned(artboard: Artboard) -> None:
    put(artboard, "a", 1, is_locked=True)
    with pytest.raises(BadInput, match="locked"):
        turn_chosen(artboard, "flip_h")


def test_several_nodes_go_into_a_group_together(artboard: Artboard) -> None:
    for seed, name in enumerate("abcd"):
        put(artboard, name, seed)
    arrangement = Arrangement(artboard)
    artboard.set_active("b")
    arrangement.group()
    group = str(artboard.active)
    arrangement.place_all(["d", "a"], group, 1)
    (only, other) = artboard.document.layers
    assert isinstance(only, Group)
    assert [child.id for child in only.children] == ["b", "a", "d"]
    assert other.id == "c"
    with pytest.raises(BadInput, match="into itself"):
        arrangement.place_all([group], group, 0)
    assert [node.id for node in artboard.document.layers] == [group, "c"]


def test_what_lies_below_an_adjustment_is_what_it_acts_on(artboard: Artboard) -> None:
    put(artboard, "a", 1)
    put(artboard, "b", 2)
    arrangement = Arrangement(artboard)
    arrangement.add_adjustment("levels")
    levels = str(artboard.active)
    artboard.set_active(levels, also=["b"])
    arrangement.group()
    group = str(artboard.active)
    below = lambda: [node.id for node in nodes_below(artboard.document.state, levels)]  # noqa: E731
    assert below() == ["a", "b"]
    artboard.set_mode(group, "normal")
    assert below() == ["b"]
    put_in = artboard.document.state.layer(group)
    artboard.set_active(put_in.children[0].id)  # type: ignore[attr-defined]
    put(artboard, "c", 3)
    assert below() == ["b", "c"]
    arrangement.set_clipped(levels, True)
    assert below() == ["c"]


def test_a_histogram_counts_levels_by_how_opaque_they_are() -> None:
    pixels = np.zeros((10, 10, 4), np.uint8)
    pixels[:5] = (100, 150, 200, 255)
    pixels[5:] = (100, 20, 30, 0)
    counts = histogram(pixels)
    assert counts[1, 100] == 1.0
    assert counts[2, 20] == 0.0
    assert (counts[0, [100, 150, 200]] > 0).all()
    assert histogram(np.zeros((4, 4, 4), np.uint8)).max() <= 1.0


def test_a_mask_alone_is_white_where_it_shows_at_every_zoom() -> None:
    mask = Mask(coverage=np.full((10, 20), 255, np.uint8), x=4, y=6)
    canvas = Rect(0, 0, 40, 30)
    whole = mask_picture(mask, canvas, Rect(0, 0, 40, 30), 1.0)
    expected = np.zeros((30, 40), np.uint8)
    expected[6:16, 4:24] = 255
    assert np.array_equal(whole[..., 0], expected)
    double = mask_picture(mask, canvas, Rect(0, 0, 80, 60), 2.0)
    assert np.array_equal(double[..., 1], expected.repeat(2, 0).repeat(2, 1))
    half = mask_picture(mask, canvas, Rect(0, 0, 20, 15), 0.5)
    assert np.array_equal(half[..., 2], expected[::2, ::2])
    assert (mask_picture(mask, canvas, Rect(-5, -5, 3, 3), 1.0)[..., 3] == 0).all()


@pytest.mark.parametrize("name", ["Layer 1", "Group 27", "Levels", "Gaussian blur"])
def test_names_that_the_program_gives_are_known_again(name: str) -> None:
    given = given_name(name)
    assert given is not None
    assert str(given) == name


@pytest.mark.parametrize("name", ["", "Layer", "Layer 0", "Layer 01", "layer 1", "Tree 3", "Layer 1 ", "Layer 9999999"])
def test_other_names_are_left_alone(name: str) -> None:
    assert given_name(name) is None


def test_what_is_chosen_is_copied_and_moved_together(artboard: Artboard) -> None:
    for seed, name in enumerate("abc"):
        put(artboard, name, seed)
    artboard.set_active("b", also=["a"])
    artboard.shift_active(1)
    assert [node.id for node in artboard.document.layers] == ["c", "a", "b"]
    artboard.shift_active(1)
    artboard.undo()
    assert [node.id for node in artboard.document.layers] == ["a", "b", "c"]
    artboard.duplicate_active()
    assert [node.name for node in artboard.document.layers] == ["a", "a", "b", "b", "c"]
    assert [artboard.document.layer(node_id).name for node_id in artboard.chosen] == ["a", "b"]
    artboard.undo()
    assert len(artboard.document.layers) == 3
