"""Groups, merging, adjustments and masks, by the verbs that menus and panels call."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from genimg_desktop.app.arrangement import Arrangement
from genimg_desktop.app.artboard import Artboard
from genimg_desktop.app.masking import Masking
from genimg_desktop.core.errors import BadInput
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
