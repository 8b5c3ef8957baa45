"""Undo and redo of everything, gestures, memory."""

from __future__ import annotations

import gc
import weakref

import numpy as np
import pytest
from document_reference import any_command, nodes, noise, same_state
from hypothesis import given, settings
from hypothesis import strategies as st

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.document.commands import (
    AddLayer,
    DuplicateLayer,
    MoveLayerTo,
    RemoveLayer,
    RenameLayer,
    ReplacePixels,
    SetMode,
    SetOpacity,
    SetVisible,
)
from genimg_desktop.document.document import Document
from genimg_desktop.document.history import MOST_STEPS, History
from genimg_desktop.document.layer import Layer
from genimg_desktop.image.geometry import Rect
from genimg_desktop.spec.latent import Latent
from genimg_desktop.spec.recipe import Recipe
from genimg_desktop.spec.request import GenerateRequest


def two_layers(side: int = 8) -> Document:
    return Document(side, side, [Layer(id=name, name=name, pixels=noise(side, side, k)) for k, name in enumerate("ab")])


def a_recipe() -> Recipe:
    request = GenerateRequest(model="m", latent=Latent(seed=1), width=64, height=64)
    return Recipe(request=request, model_hash="0" * 64, model_title="M", source="rules", app="1")


@given(st.data(), st.lists(nodes(), max_size=3))
@settings(max_examples=60, deadline=None)
def test_any_changes_undone_give_the_first_document_and_redone_the_last(
    data: st.DataObject, start: list[Layer]
) -> None:
    document = Document(20, 20, start)
    history = History(document)
    first = document.state
    for _ in range(data.draw(st.integers(1, 12))):
        if data.draw(st.integers(0, 9)) == 0:
            history.seal()
        history.push(any_command(data, document))
    last = document.state
    for _ in range(2):
        steps = 0
        while history.can_undo:
            history.undo()
            steps += 1
        assert same_state(document.state, first)
        assert not history.is_modified
        while history.can_redo:
            history.redo()
            steps -= 1
        assert steps == 0
        assert same_state(document.state, last)


@given(st.data())
@settings(max_examples=40, deadline=None)
def test_wandering_through_undo_and_redo_always_meets_the_same_states(data: st.DataObject) -> None:
    document = two_layers()
    history = History(document)
    states = [document.state]
    at = 0
    for move in data.draw(st.lists(st.sampled_from(["do", "do", "undo", "redo"]), min_size=4, max_size=20)):
        history.seal()
        if move == "do":
            before = document.state
            history.push(any_command(data, document))
            if document.state is not before:
                at += 1
                del states[at:]
                states.append(document.state)
        elif move == "undo":
            history.undo()
            at = max(at - 1, 0)
        else:
            history.redo()
            at = min(at + 1, len(states) - 1)
        assert same_state(document.state, states[at])
        assert (history.can_undo, history.can_redo) == (at > 0, at < len(states) - 1)


def test_dragging_a_slider_is_one_undo_step() -> None:
    document = two_layers()
    history = History(document)
    for value in np.linspace(1.0, 0.3, 50):
        history.push(SetOpacity("a", float(value)))
    assert len(history.texts) == 1
    history.undo()
    assert document.layer("a").opacity == 1.0
    history.redo()
    assert document.layer("a").opacity == pytest.approx(0.3)


def test_dragging_twice_gives_two_undo_steps() -> None:
    document = two_layers()
    history = History(document)
    for drag in ([0.9, 0.8], [0.7, 0.6]):
        for value in drag:
            history.push(SetOpacity("a", value))
        history.seal()
    assert len(history.texts) == 2
    history.undo()
    assert document.layer("a").opacity == 0.8


def test_changes_of_different_layers_or_kinds_are_different_steps() -> None:
    document = two_layers()
    history = History(document)
    history.push(SetOpacity("a", 0.5))
    history.push(SetOpacity("b", 0.5))
    history.push(SetMode("b", "screen"))
    history.push(SetVisible("b", False))
    history.push(SetVisible("b", True))
    assert len(history.texts) == 5


def test_a_change_after_undo_is_not_mixed_with_what_was_before() -> None:
    document = two_layers()
    history = History(document)
    history.push(SetOpacity("a", 0.5))
    history.seal()
    history.push(SetOpacity("a", 0.2))
    history.undo()
    history.push(SetOpacity("a", 0.9))
    assert len(history.texts) == 2
    assert not history.can_redo
    history.undo()
    assert document.layer("a").opacity == 0.5


@given(st.data())
@settings(max_examples=30, deadline=None)
def test_everything_within_a_gesture_is_one_step(data: st.DataObject) -> None:
    document = two_layers()
    history = History(document)
    history.push(RenameLayer("a", "before"))
    first = document.state
    with history.gesture(Text("Rearrange")):
        for _ in range(data.draw(st.integers(1, 6))):
            history.push(any_command(data, document))
        with history.gesture(Text("inner")):
            history.push(any_command(data, document))
    last = document.state
    if last is first:
        return
    assert [str(text) for text in history.texts] == ["Rename layer", "Rearrange"]
    history.undo()
    assert same_state(document.state, first)
    history.redo()
    assert same_state(document.state, last)


def test_a_gesture_in_which_nothing_happens_is_no_step() -> None:
    document = two_layers()
    history = History(document)
    with history.gesture(Text("Nothing")):
        history.push(SetOpacity("a", 1.0))
    assert not history.can_undo


def test_escape_takes_back_what_the_gesture_did() -> None:
    document = two_layers()
    history = History(document)
    first = document.state
    history.begin_gesture()
    history.push(MoveLayerTo("a", 5, 5))
    history.push(SetOpacity("a", 0.1))
    history.cancel_gesture()
    assert same_state(document.state, first)
    assert not history.can_undo
    assert not history.is_modified


def test_a_gesture_that_fails_leaves_nothing_behind() -> None:
    document = two_layers()
    history = History(document)
    first = document.state
    with pytest.raises(BadInput), history.gesture(Text("Two things")):
        history.push(MoveLayerTo("a", 5, 5))
        history.push(SetOpacity("a", 7.0))
    assert same_state(document.state, first)
    assert not history.can_undo


def test_undo_in_the_middle_of_a_drag_takes_the_drag_back() -> None:
    document = two_layers()
    history = History(document)
    history.begin_gesture()
    history.push(MoveLayerTo("a", 5, 5))
    history.undo()
    assert document.layer("a").x == 0
    history.push(MoveLayerTo("a", 6, 6))
    history.end_gesture()
    assert len(history.texts) == 1
    history.undo()
    assert document.layer("a").x == 0


def test_a_command_that_fails_changes_nothing() -> None:
    document = two_layers()
    history = History(document)
    history.push(SetOpacity("a", 0.5))
    history.undo()
    before = document.state
    for wrong in (SetOpacity("a", 2.0), SetMode("a", "nonsense"), ReplacePixels("a", 6, 6, noise(5, 5, 0))):
        with pytest.raises(BadInput):
            history.push(wrong)
    assert document.state is before
    assert history.can_redo


def test_a_listener_that_fails_leaves_document_and_history_in_step() -> None:
    document = two_layers()
    history = History(document)
    before = document.state

    def fail(_rect: Rect) -> None:
        disconnect()
        raise RuntimeError("the listener broke")

    disconnect = document.changed.connect(fail)
    with pytest.raises(RuntimeError):
        history.push(RemoveLayer("a"))
    assert document.state is before
    assert not history.can_undo


def test_painting_loses_the_recipe_and_undo_brings_it_back() -> None:
    recipe = a_recipe()
    document = Document(8, 8, [Layer(id="a", name="a", pixels=noise(8, 8, 0), recipe=recipe)])
    history = History(document)
    history.push(ReplacePixels("a", 1, 1, noise(3, 3, 5)))
    assert document.layer("a").recipe is None
    history.undo()
    assert document.layer("a").recipe == recipe


def test_painting_keeps_only_the_changed_rectangle() -> None:
    document = two_layers(200)
    history = History(document)
    pixels = document.layer("a").pixels.copy()
    pixels[50:60, 40:45] ^= 255
    history.push(ReplacePixels("a", 0, 0, pixels))
    assert history.held_bytes == 2 * 10 * 5 * 4


def test_a_copy_shares_its_pixels() -> None:
    document = two_layers()
    history = History(document)
    history.push(DuplicateLayer("a", "a copy"))
    assert [layer.name for layer in document.layers] == ["a", "a copy", "b"]
    assert document.layers[0].pixels is document.layers[1].pixels
    assert history.held_bytes == 0


@pytest.mark.parametrize("fewest", [1, 4])
def test_memory_stays_within_its_bound_but_the_last_steps_stay(fewest: int) -> None:
    document = Document(50, 50, [Layer(id="a", name="a", pixels=noise(50, 50, 0))])
    limit = 6 * 50 * 50 * 4
    history = History(document, limit_bytes=limit, fewest_steps=fewest)
    for seed in range(40):
        history.push(ReplacePixels("a", 0, 0, noise(50, 50, seed + 1)))
        history.seal()
        assert history.held_bytes <= max(limit, fewest * 2 * 50 * 50 * 4)
        assert len(history.texts) >= min(seed + 1, fewest)
    assert len(history.texts) < 10


def test_at_least_thirty_steps_stay_however_large() -> None:
    document = two_layers(20)
    history = History(document, limit_bytes=1)
    for seed in range(50):
        history.push(ReplacePixels("a", 0, 0, noise(20, 20, seed + 1)))
        history.seal()
    assert len(history.texts) == 30


def test_steps_without_pixels_are_bounded_too() -> None:
    document = two_layers()
    history = History(document)
    for number in range(MOST_STEPS + 5):
        history.push(RenameLayer("a", str(number)))
        history.seal()
    assert len(history.texts) == MOST_STEPS


def test_forgotten_steps_free_their_pixels() -> None:
    document = two_layers()
    history = History(document, limit_bytes=1, fewest_steps=1)
    layer = Layer(id="big", name="big", pixels=noise(64, 64, 9))
    gone = weakref.ref(layer.pixels)
    history.push(AddLayer(layer))
    history.push(RemoveLayer("big"))
    del layer
    history.push(RenameLayer("a", "x"))
    history.push(RenameLayer("b", "y"))
    gc.collect()
    assert gone() is None


def test_saved_and_modified_follow_undo_and_redo() -> None:
    document = two_layers()
    history = History(document)
    assert not history.is_modified
    history.push(SetOpacity("a", 0.5))
    assert history.is_modified
    history.mark_saved()
    assert not history.is_modified
    history.push(SetOpacity("a", 0.4))
    assert history.is_modified
    history.undo()
    assert not history.is_modified
    history.undo()
    assert history.is_modified
    history.redo()
    assert not history.is_modified


def test_a_saved_state_that_was_overwritten_does_not_come_back() -> None:
    document = two_layers()
    history = History(document)
    history.push(SetOpacity("a", 0.5))
    history.mark_saved()
    history.undo()
    history.push(SetOpacity("a", 0.3))
    assert history.is_modified
    history.undo()
    assert history.is_modified


def test_the_menu_can_say_what_undo_and_redo_would_do() -> None:
    document = two_layers()
    history = History(document)
    assert history.undo_text is None
    told: list[int] = []
    history.changed.connect(lambda: told.append(1))
    history.push(MoveLayerTo("a", 3, 3))
    assert str(history.undo_text) == "Move layer"
    history.undo()
    assert history.undo_text is None
    assert str(history.redo_text) == "Move layer"
    assert len(told) == 2


def test_what_was_saved_cannot_come_back_once_its_step_is_forgotten() -> None:
    document = two_layers(20)
    history = History(document, limit_bytes=1, fewest_steps=1)
    for seed in range(3):
        history.push(ReplacePixels("a", 0, 0, noise(20, 20, seed + 1)))
        history.seal()
    while history.can_undo:
        history.undo()
    assert history.is_modified


def test_redoing_does_not_keep_two_copies_of_the_same_pixels() -> None:
    document = two_layers(20)
    history = History(document)
    history.push(ReplacePixels("a", 0, 0, noise(20, 20, 5)))
    first = weakref.ref(document.layer("a").pixels)
    history.push(RemoveLayer("a"))
    for _ in range(2):
        history.undo()
    for _ in range(2):
        history.redo()
    gc.collect()
    assert first() is None
