"""What is seen is the document, however it came about: tiles from a worker, pans, zooms, changes in any order."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from canvas_hand import CanvasHand
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication

from genimg_desktop.app.view_feed import ViewFeed
from genimg_desktop.document.commands import MoveLayerTo, SetOpacity
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.render import flatten
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.pixels import frozen
from genimg_desktop.ui.canvas.front import Front, qt_rect
from genimg_desktop.ui.canvas.picture import CanvasPicture
from genimg_desktop.ui.canvas.view import CanvasView
from genimg_desktop.ui.pictures import from_image

SIDE = 700
"""More than two tiles."""


def noise(width: int, height: int, seed: int, *, is_opaque: bool = True) -> np.ndarray:
    coarse = np.random.RandomState(seed).randint(0, 256, (height // 8 + 1, width // 8 + 1, 4)).astype(np.uint8)
    pixels = coarse.repeat(8, axis=0).repeat(8, axis=1)[:height, :width].copy()
    if is_opaque:
        pixels[..., 3] = 255
    return frozen(pixels)


@pytest.fixture
def hand(live_session: Any, qtbot: Any) -> Iterator[CanvasHand]:
    view = CanvasView(live_session)
    view.resize(900, 860)
    view.show()
    qtbot.waitExposed(view)
    yield CanvasHand(live_session, view, qtbot)
    view.hide()
    view.deleteLater()


def test_the_screen_shows_what_a_file_would_hold(hand: CanvasHand) -> None:
    hand.put(noise(SIDE, SIDE, 1))
    hand.put(noise(300, 200, 2, is_opaque=False), x=250, y=-20, mode="multiply")
    assert np.array_equal(hand.seen_canvas(), flatten(hand.artboard.document.state))


changes = st.one_of(
    st.tuples(st.just("move"), st.integers(-80, 80), st.integers(-80, 80)),
    st.tuples(st.just("opacity"), st.floats(0, 1)),
    st.tuples(st.just("undo")),
    st.tuples(st.just("paint"), st.floats(0, SIDE), st.floats(0, SIDE), st.floats(0, SIDE), st.floats(0, SIDE)),
    st.tuples(st.just("pan"), st.integers(-200, 200), st.integers(-200, 200)),
    st.tuples(st.just("zoom"), st.sampled_from([0.25, 0.5, 1.0, 2.0])),
    st.tuples(st.just("wait")),
)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(changes, min_size=1, max_size=8))
def test_after_any_changes_pans_and_zooms_the_screen_shows_the_document(steps: list[Any], hand: CanvasHand) -> None:
    artboard, view = hand.artboard, hand.view
    artboard.show_live(False)
    artboard.new(SIDE, SIDE)
    artboard.add(Layer(name="Below", pixels=noise(SIDE, SIDE, 1)))
    artboard.add(Layer(name="Above", pixels=noise(400, 300, 2, is_opaque=False), x=100, y=150, mode="screen"))
    view.actual_size()
    hand.tools.choose("brush")
    first = len(artboard.history.texts)
    for name, *values in steps:
        if name == "move":
            layer = artboard.active_layer
            artboard.do(MoveLayerTo(layer.id, layer.x + values[0], layer.y + values[1]))
        elif name == "opacity":
            artboard.do(SetOpacity(artboard.active, values[0]))
        elif name == "undo" and len(artboard.history.texts) > first:
            artboard.undo()
        elif name == "paint":
            hand.stroke([(values[0], values[1]), (values[2], values[3])])
        elif name == "pan":
            view.pan_by(*values)
        elif name == "zoom":
            view.zoom_by(values[0] / view.zoom, 450, 430)
        else:
            QApplication.processEvents()
    view.actual_size()
    hand.settle()
    hand.tools.leave()
    whole = flatten(artboard.document.state)
    is_opaque = whole[..., 3] == 255  # elsewhere the chequers shine through
    assert np.array_equal(hand.seen_canvas()[is_opaque], whole[is_opaque])


def test_a_small_change_paints_a_small_part_of_the_window(hand: CanvasHand, qtbot: Any) -> None:
    hand.put(noise(SIDE, SIDE, 1))
    painted: list[QRect] = []
    view, original = hand.view, hand.view.paintEvent

    def note(event: Any) -> None:
        painted.append(event.region().boundingRect())
        original(event)

    view.paintEvent = note
    hand.artboard.show_part(replace(hand.artboard.active_layer), Rect(300, 300, 40, 30))
    hand.settle()
    view.paintEvent = original
    assert painted
    assert max(rect.width() for rect in painted) <= 256 + 8
    hand.artboard.show_part(None, Rect(300, 300, 40, 30))


def test_the_window_does_not_wait_for_a_slow_picture(hand: CanvasHand, monkeypatch: pytest.MonkeyPatch) -> None:
    """A tile that takes long: the paint shows the old picture and comes back, the new one follows."""
    hand.put(noise(SIDE, SIDE, 1))
    hand.put(noise(SIDE, SIDE, 2, is_opaque=False))
    gate, render = threading.Event(), hand.session.view_feed._render
    monkeypatch.setattr(hand.session.view_feed, "_render", lambda *a: (gate.wait(20), render(*a))[1])
    before = hand.seen_canvas()
    hand.artboard.do(MoveLayerTo(hand.artboard.active, 50, 0))
    hand.view.repaint()
    assert not hand.view.is_current
    assert np.array_equal(hand.seen_canvas(), before)
    gate.set()
    hand.settle()
    assert np.array_equal(hand.seen_canvas(), flatten(hand.artboard.document.state))


def test_much_change_is_shown_coarse_first_and_sharp_later(hand: CanvasHand, monkeypatch: pytest.MonkeyPatch) -> None:
    hand.put(noise(SIDE, SIDE, 1))
    hand.put(noise(SIDE, SIDE, 2, is_opaque=False))
    asked: list[float] = []
    feed: ViewFeed = hand.session.view_feed
    render = feed._render
    monkeypatch.setattr(feed, "_render", lambda view, scale: (asked.append(scale), render(view, scale))[1])
    monkeypatch.setattr(feed, "estimate_ms", lambda num_pixels, scale: num_pixels / 5000)
    hand.artboard.do(MoveLayerTo(hand.artboard.active, 3, 0))
    hand.qtbot.waitUntil(lambda: hand.view.is_current)
    assert set(asked) <= {0.25, 0.5}
    hand.settle()
    assert 1.0 in asked
    assert np.array_equal(hand.seen_canvas(), flatten(hand.artboard.document.state))


def test_while_zooming_the_old_picture_is_shown_larger(hand: CanvasHand) -> None:
    hand.put(noise(SIDE, SIDE, 1))
    sharp = hand.seen((350.5, 350.5))
    hand.view.zoom_by(4.0, *hand.view.viewport.to_view(350.5, 350.5))
    shown = hand.seen((350.5, 350.5))
    assert max(abs(a - b) for a, b in zip(sharp, shown, strict=True)) <= 40
    hand.settle()
    assert hand.seen((350.5, 350.5)) == sharp


def test_a_new_canvas_shows_nothing_of_the_old_one(hand: CanvasHand) -> None:
    hand.put(noise(SIDE, SIDE, 1))
    hand.artboard.new(300, 200)
    hand.artboard.add(Layer(name="Plain", pixels=frozen(np.full((200, 300, 4), 255, np.uint8))))
    hand.view.actual_size()
    hand.settle()
    assert (hand.seen_canvas()[..., :3] == 255).all()


def test_a_view_that_sees_nothing_of_the_canvas_is_settled(hand: CanvasHand) -> None:
    hand.put(noise(SIDE, SIDE, 1))
    hand.view.pan_by(5000, 0)
    hand.settle()
    hand.view.pan_by(-5000, 0)
    hand.settle()
    assert np.array_equal(hand.seen_canvas(), flatten(hand.artboard.document.state))


# the image of tiles


def test_tiles_know_what_they_show(qapp: Any) -> None:
    front = Front(Rect(0, 0, 600, 300), 1.0)
    everything = Rect(0, 0, 600, 300)
    assert len(front.stale(everything)) == 6
    assert front.changed_tiles(everything) == []
    pixels = noise(256, 256, 3)
    assert front.put(pixels, Rect(256, 0, 256, 256), 1.0, serial=4) == Rect(256, 0, 256, 256)
    assert Rect(256, 0, 256, 256) not in front.stale(everything)
    front.note(Rect(300, 10, 1, 1), serial=5)
    assert front.changed_tiles(everything) == [Rect(256, 0, 256, 256)]
    front.put(pixels, Rect(256, 0, 256, 256), 1.0, serial=4)  # begun before the change
    assert front.changed_tiles(everything) == [Rect(256, 0, 256, 256)]
    front.put(pixels, Rect(256, 0, 256, 256), 1.0, serial=5)
    assert front.changed_tiles(everything) == []
    assert np.array_equal(from_image(front.image)[:256, 256:512], pixels)


def test_coarse_pixels_are_current_but_not_sharp(qapp: Any) -> None:
    front = Front(Rect(0, 0, 512, 512), 0.5)
    front.put(noise(256, 256, 3), Rect(0, 0, 256, 256), 0.25, serial=1)
    assert front.stale(front.cover) == []
    assert len(front.blurred(front.cover)) == 4
    front.put(noise(256, 256, 4), Rect(0, 256, 256, 256), 0.5, serial=1)
    assert Rect(0, 256, 256, 256) not in front.blurred(front.cover)


def test_another_image_takes_over_what_both_show(qapp: Any) -> None:
    first, second = Front(Rect(0, 0, 768, 256), 1.0), Front(Rect(256, 0, 768, 256), 1.0)
    first.put(noise(768, 256, 5), Rect(0, 0, 768, 256), 1.0, serial=2)
    first.note(Rect(600, 0, 10, 10), serial=3)
    second.take_over(first)
    assert second.changed_tiles(second.cover) == [Rect(512, 0, 256, 256)]
    assert second.stale(second.cover) == [Rect(512, 0, 256, 256), Rect(768, 0, 256, 256)]
    assert np.array_equal(from_image(second.image)[:, :512], from_image(first.image)[:, 256:])
    assert second.empty_region(second.cover).boundingRect() == qt_rect(Rect(768, 0, 256, 256))


def test_a_picture_that_was_never_aimed_wants_nothing(live_session: Any, qapp: Any) -> None:
    picture = CanvasPicture(live_session.artboard, live_session.view_feed, lambda rect: None)
    picture.note(Rect(0, 0, 10, 10))
    picture.collect()
    assert picture.is_current
    assert live_session.view_feed.is_idle
