"""Groups, clipping, masks, adjustments and locks, as a person sees them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from document_reference import masks, nodes, noise, same_state
from hypothesis import given, settings
from hypothesis import strategies as st

from genimg_desktop.core.errors import BadInput
from genimg_desktop.document.adjustment import AdjustmentLayer
from genimg_desktop.document.commands import (
    AddLayer,
    ExtendLayer,
    MoveLayer,
    MoveLayerTo,
    PaintMask,
    RemoveLayer,
    ReplacePixels,
    SetMask,
    SetOpacity,
    group_layers,
    ungroup,
)
from genimg_desktop.document.document import Document
from genimg_desktop.document.group import Group
from genimg_desktop.document.history import History
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.merging import merged, opaque_part, plain
from genimg_desktop.document.node import Node
from genimg_desktop.document.render import Renderer, flatten
from genimg_desktop.image.adjust.blur import Blur
from genimg_desktop.image.adjust.invert import Invert
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.masks import Mask


def layer(name: str, seed: int = 1, **values: object) -> Layer:
    return Layer(**{"id": name, "name": name, "pixels": noise(20, 16, seed), **values})  # type: ignore[arg-type]


@given(st.lists(nodes(), min_size=1, max_size=4), st.data())
@settings(max_examples=60, deadline=None)
def test_grouping_neighbours_does_not_change_the_picture(stack: list[Node], data: st.DataObject) -> None:
    stack = [replace(node, is_clipped=False) for node in stack]
    document = Document(24, 20, stack)
    before = flatten(document)
    first = data.draw(st.integers(0, len(stack) - 1))
    last = data.draw(st.integers(first, len(stack) - 1))
    command, _ = group_layers(document.state, [node.id for node in stack[first : last + 1]], "together")
    command.do(document)
    assert len(document.layers) == len(stack) - (last - first)
    assert np.array_equal(flatten(document), before)


def test_ungrouping_brings_the_layers_back_where_the_group_stood() -> None:
    document = Document(20, 16, [layer("a"), layer("b"), layer("c"), layer("d")])
    command, group_id = group_layers(document.state, ["b", "c"], "g")
    command.do(document)
    ungroup(document.state, group_id).do(document)
    assert [node.id for node in document.layers] == ["a", "b", "c", "d"]


def test_a_group_stands_where_its_topmost_layer_stood_and_takes_others_out_of_their_groups() -> None:
    inner = Group(id="g", name="g", children=(layer("a"), layer("b")))
    document = Document(20, 16, [inner, layer("c"), layer("d")])
    command, new_id = group_layers(document.state, ["a", "c"], "new")
    command.do(document)
    assert [node.id for node in document.layers] == ["g", new_id, "d"]
    assert [node.id for node in document.state.siblings(new_id)] == ["a", "c"]
    command.undo(document)
    assert [node.id for node in document.state.walk()] == ["a", "b", "g", "c", "d"]


def test_a_group_cannot_be_put_into_itself() -> None:
    document = Document(20, 16, [Group(id="g", name="g", children=(Group(id="h", name="h"),))])
    with pytest.raises(BadInput, match="into itself"):
        MoveLayer("g", 0, "h").do(document)


def test_a_clipped_layer_is_seen_only_where_the_layer_below_is() -> None:
    base = np.zeros((16, 20, 4), np.uint8)
    base[4:8, 5:9] = (255, 0, 0, 255)
    blue = np.full((16, 20, 4), (0, 0, 255, 255), np.uint8)
    picture = flatten(Document(20, 16, [layer("a", pixels=base), layer("b", pixels=blue, is_clipped=True)]))
    assert (picture[4:8, 5:9] == (0, 0, 255, 255)).all()
    assert picture[..., 3].sum() == 255 * 16


def test_hiding_the_layer_below_hides_what_is_clipped_to_it() -> None:
    stack = [layer("a", is_visible=False), layer("b", 2, is_clipped=True)]
    assert not flatten(Document(20, 16, stack)).any()


def test_an_adjustment_clipped_to_a_layer_leaves_the_others_alone() -> None:
    below = layer("a", pixels=noise(20, 16, 1, kind="opaque"))
    top = layer("b", pixels=noise(6, 6, 2, kind="opaque"), x=3, y=2)
    invert = AdjustmentLayer(id="i", name="i", settings=Invert(), is_clipped=True)
    picture = flatten(Document(20, 16, [below, top, invert]))
    expected = below.pixels.copy()
    expected[2:8, 3:9, :3] = 255 - top.pixels[..., :3]
    assert np.abs(picture.astype(int) - expected).max() <= 1


def test_a_mask_from_outside_in_hides_all_but_what_is_painted() -> None:
    document = Document(20, 16, [layer("a", pixels=noise(20, 16, 1, kind="opaque"))])
    SetMask("a", Mask(coverage=np.zeros((16, 20), np.uint8))).do(document)
    assert not flatten(document)[..., 3].any()
    PaintMask("a", 3, 2, np.full((4, 5), 255, np.uint8)).do(document)
    assert flatten(document)[..., 3].sum() == 255 * 20


def test_painting_on_a_mask_that_is_not_there_says_so() -> None:
    document = Document(20, 16, [layer("a")])
    with pytest.raises(BadInput, match="has no mask"):
        PaintMask("a", 0, 0, np.zeros((1, 1), np.uint8)).do(document)


@pytest.mark.parametrize(
    "command",
    [
        RemoveLayer("a"),
        MoveLayerTo("a", 3, 3),
        ReplacePixels("a", 0, 0, noise(3, 3, 3)),
        ExtendLayer("a", Rect(0, 0, 50, 50)),
        SetMask("a", None),
    ],
)
@pytest.mark.parametrize("is_group_locked", [False, True])
def test_a_locked_layer_is_neither_painted_on_nor_moved_nor_removed(command: object, is_group_locked: bool) -> None:
    inner = layer("a", is_locked=not is_group_locked)
    document = Document(20, 16, [Group(id="g", name="g", children=(inner,), is_locked=is_group_locked)])
    state = document.state
    with pytest.raises(BadInput, match="'a' is locked"):
        command.do(document)  # type: ignore[attr-defined]
    assert document.state is state
    SetOpacity("a", 0.5).do(document)
    assert document.layer("a").opacity == 0.5


def test_moving_a_group_moves_its_layers_and_masks() -> None:
    mask = Mask(coverage=np.full((3, 3), 255, np.uint8), x=4, y=5)
    document = Document(20, 16, [Group(id="g", name="g", children=(layer("a", x=2, mask=mask), layer("b", x=7, y=1)))])
    MoveLayerTo("g", 12, 10).do(document)
    moved = document.state.picture("a")
    assert (moved.x, moved.y, document.state.picture("b").x) == (12, 10, 17)
    assert moved.mask is not None
    assert (moved.mask.x, moved.mask.y) == (14, 15)


def test_blur_reaches_across_tiles_and_finds_the_edge_of_the_canvas_repeated() -> None:
    pixels = np.full((300, 300, 4), (90, 120, 200, 255), np.uint8)
    pixels[:, 256:] = (200, 30, 60, 255)
    document = Document(300, 300, [layer("a", pixels=pixels), AdjustmentLayer(name="b", settings=Blur(radius=6))])
    picture = flatten(document)
    assert (picture[..., 3] == 255).all()
    assert (picture[0, 0, :3] == pixels[0, 0, :3]).all()
    rows = picture[:, :, 0].astype(int)
    assert (np.abs(rows - rows[150]) <= 1).all()
    steps = np.diff(rows[150, 230:290])
    assert (steps >= 0).all()
    assert steps.max() <= 10  # 110 levels spread over a Gaussian of sigma 6: 7.3 at its steepest


def test_a_change_under_a_blur_is_seen_as_far_as_the_blur_reaches() -> None:
    document = Document(
        64, 64, [layer("a", pixels=noise(64, 64, 1)), AdjustmentLayer(name="b", settings=Blur(radius=3))]
    )
    renderer = Renderer(document, num_threads=1)
    renderer.render(document.bounds, 1.0)
    told: list[Rect] = []
    renderer.changed.connect(told.append)
    ReplacePixels("a", 30, 30, noise(2, 2, 5)).do(document)
    seen = renderer.render(document.bounds, 1.0)
    renderer.close()
    assert np.array_equal(seen, flatten(document))
    assert told[0].width >= 2 + 2 * 9


@given(nodes())
@settings(max_examples=40, deadline=None)
def test_merging_makes_the_same_picture(node: Node) -> None:
    node = replace(plain(node), mask=None)
    pixels, where = merged((node,), Rect(-10, -10, 60, 60))
    before = flatten(Document(24, 20, [node]))
    after = flatten(Document(24, 20, [Layer(name="m", pixels=pixels, x=where.x, y=where.y)]))
    differs = np.abs(after.astype(int) - before)
    assert differs[before[..., 3] > 0].max(initial=0) <= 1
    assert not after[before[..., 3] == 0][..., 3].any()


def test_a_merged_layer_is_as_small_as_what_is_seen() -> None:
    pixels = np.zeros((16, 20, 4), np.uint8)
    pixels[3:5, 7:12] = 255
    assert opaque_part(pixels) == Rect(7, 3, 5, 2)
    assert opaque_part(np.zeros((4, 4, 4), np.uint8)) == Rect(0, 0, 1, 1)


@given(masks())
def test_a_mask_survives_undo(mask: Mask) -> None:
    document = Document(20, 16, [layer("a")])
    history = History(document)
    start = document.state
    history.push(SetMask("a", mask))
    history.push(AddLayer(layer("b"), parent=None))
    history.undo()
    history.undo()
    assert same_state(document.state, start)
