"""Parts of the picture come from a worker: newest wishes first, stale ones told from new ones, errors heard."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest

from genimg_desktop.app.view_feed import ViewFeed, Wish
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.pixels import Pixels, blank

WAIT_S = 10.0


class Painter:
    """Renders one part when the gate is open, and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[Rect, float]] = []
        self.gate, self.begun = threading.Semaphore(0), threading.Semaphore(0)
        self.fails = False

    def __call__(self, view: Rect, scale: float) -> Pixels:
        self.asked.append((view, scale))
        self.begun.release()
        assert self.gate.acquire(timeout=WAIT_S)
        if self.fails:
            raise MemoryError("no room")
        return blank(view.width, view.height)


def tile(number: int) -> Rect:
    return Rect(number * 10, 0, 10, 10)


@pytest.fixture
def painter() -> Painter:
    return Painter()


@pytest.fixture
def delivered() -> list[Callable[[], None]]:
    return []


@pytest.fixture
def feed(painter: Painter, delivered: list[Callable[[], None]]) -> Iterator[ViewFeed]:
    feed = ViewFeed(painter, delivered.append)
    yield feed
    painter.gate.release(1000)
    feed.close()


def test_wishes_are_made_in_their_order_and_told_once(feed: ViewFeed, painter: Painter, delivered: list[Any]) -> None:
    painter.gate.release(3)
    feed.want(Wish(tile(number), 0.5) for number in (2, 0, 1))
    assert feed.wait(WAIT_S, for_all=True)
    assert [view for view, _ in painter.asked] == [tile(2), tile(0), tile(1)]
    assert len(delivered) == 1
    told: list[str] = []
    feed.made.connect(lambda: told.append("made"))
    delivered[0]()
    assert told == ["made"]
    assert [made.wish.view for made in feed.take()] == [tile(2), tile(0), tile(1)]
    assert feed.take() == [] and feed.is_idle


def test_newer_wishes_replace_those_that_wait(feed: ViewFeed, painter: Painter) -> None:
    feed.want([Wish(tile(0), 1.0), Wish(tile(1), 1.0)])
    assert painter.begun.acquire(timeout=WAIT_S)
    feed.want([Wish(tile(5), 1.0)])
    painter.gate.release(2)
    assert feed.wait(WAIT_S, for_all=True)
    assert [view for view, _ in painter.asked] == [tile(0), tile(5)]


def test_what_is_under_way_is_not_asked_twice_unless_it_changed(feed: ViewFeed, painter: Painter) -> None:
    feed.want([Wish(tile(0), 1.0)])
    assert painter.begun.acquire(timeout=WAIT_S)
    feed.want([Wish(tile(0), 1.0)])
    painter.gate.release(1)
    assert feed.wait(WAIT_S, for_all=True)
    assert len(painter.asked) == 1
    feed.want([Wish(tile(0), 1.0)])  # made, but not taken yet
    assert feed.wait(WAIT_S, for_all=True)
    assert len(painter.asked) == 1
    feed.note_change()
    painter.gate.release(1)
    feed.want([Wish(tile(0), 1.0)])
    assert feed.wait(WAIT_S, for_all=True)
    assert [made.serial for made in feed.take()] == [0, 1]


def test_what_began_before_a_change_does_not_count_for_it(feed: ViewFeed, painter: Painter) -> None:
    feed.want([Wish(tile(0), 1.0)])
    assert painter.begun.acquire(timeout=WAIT_S)
    serial = feed.note_change()
    painter.gate.release(1)
    assert feed.wait(WAIT_S, for_all=True)
    assert feed.take()[0].serial < serial


def test_a_paint_waits_for_what_is_urgent_only(feed: ViewFeed, painter: Painter) -> None:
    feed.want([Wish(tile(0), 1.0)])
    assert feed.wait(0.0)
    assert not feed.wait(0.0, for_all=True)
    feed.want([Wish(tile(1), 1.0, is_urgent=True)])
    assert not feed.wait(0.0)
    painter.gate.release(2)
    assert feed.wait(WAIT_S)


def test_an_error_is_heard_and_the_feed_goes_on(feed: ViewFeed, painter: Painter, delivered: list[Any]) -> None:
    painter.fails = True
    painter.gate.release(1)
    feed.want([Wish(tile(0), 1.0)])
    assert feed.wait(WAIT_S, for_all=True)
    with pytest.raises(MemoryError):
        for work in delivered:
            work()
    made = feed.take()
    assert np.array_equal(made[0].pixels, blank(10, 10))
    painter.fails = False
    painter.gate.release(1)
    feed.want([Wish(tile(1), 1.0)])
    assert feed.wait(WAIT_S, for_all=True)
    assert feed.take()[0].wish.view == tile(1)


def test_a_closed_feed_makes_nothing_more(painter: Painter) -> None:
    feed = ViewFeed(painter, lambda work: None)
    painter.gate.release(10)
    feed.close()
    feed.want([Wish(tile(0), 1.0)])
    assert painter.asked == []
