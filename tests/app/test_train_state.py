import tracemalloc
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genimg_desktop.app.curve import Curve
from genimg_desktop.app.train_state import TrainState
from genimg_desktop.core.text import Text
from genimg_desktop.spec.training.event import Said, TrainEvent
from genimg_desktop.spec.training.event_file import EventWriter, read_events, standing_events, truncate_after

KINDS = ["tick"] * 4 + ["snapshot", "checkpoint", "best", "alarm", "note", "paused", "finished", "failed", "resumed"]
NAMES = st.sampled_from(["loss", "kid", "rate", "images_per_s", "memory_mb"])
VALUES = st.dictionaries(NAMES, st.floats(-1e6, 1e6), max_size=3)
SAID = st.builds(Said, source=st.sampled_from(["One.", "Two {a}."]), params=st.just({"a": 1.0}))


def event(kind: Any, images: int, seconds: float | None = None, **more: Any) -> TrainEvent:
    return TrainEvent(kind=kind, images=images, seconds=images / 100 if seconds is None else seconds, **more)


def tick(images: int, seconds: float | None = None, **values: float) -> TrainEvent:
    return event("tick", images, seconds, values=values)


@st.composite
def stories(draw: st.DrawFn) -> list[TrainEvent]:
    """Events of a training that goes forward, and back at 'resumed' only."""
    told = [event("started", 0, values={"goal_images": 5000.0})]
    images = 0
    for _ in range(draw(st.integers(0, 30))):
        kind = draw(st.sampled_from(KINDS))
        images = draw(st.integers(0, images)) if kind == "resumed" else images + draw(st.integers(0, 40))
        values = draw(VALUES) if kind in ("tick", "snapshot") else {}
        text = draw(SAID) if kind in ("alarm", "note", "best") else None
        code = draw(st.sampled_from(["", "stopped", "done"]))
        told.append(event(kind, images, values=values, text=text, code=code))
    return told


def folded(*parts: list[TrainEvent], most: int = 20_000) -> TrainState:
    state = TrainState(most)
    for part in parts:
        state.extend(part)
    return state


def facts(state: TrainState) -> dict[str, Any]:
    """Everything that a window can see."""
    names = [name for name in dir(TrainState) if isinstance(getattr(TrainState, name), property)]
    seen = {name: getattr(state, name) for name in names}
    for name in state.curve_names:
        images, values = state.curve(name).arrays()
        seen[f"curve {name}"] = (images.tolist(), values.tolist())
    return seen


@given(stories(), st.data())
def test_watching_in_parts_gives_what_watching_at_once_gives(told: list[TrainEvent], data: st.DataObject) -> None:
    cut = data.draw(st.integers(0, len(told)))
    assert facts(folded(told[:cut], told[cut:])) == facts(folded(told))
    assert facts(folded(told[:cut], told[cut:], most=4)) == facts(folded(told, most=4))


@given(stories())
def test_what_was_taken_back_leaves_no_trace(told: list[TrainEvent]) -> None:
    assert facts(folded(told)) == facts(folded(standing_events(told)))


@given(stories())
@settings(max_examples=30, deadline=None)
def test_opening_a_run_later_shows_what_was_watched_live(
    tmp_path_factory: pytest.TempPathFactory, told: list[TrainEvent]
) -> None:
    path, live = tmp_path_factory.mktemp("run") / "events.jsonl", TrainState()
    for one in told:  # as a child does: it cuts the record before it goes on
        if one.kind == "resumed":
            truncate_after(path, one.images)
        with EventWriter(path) as writer:
            writer.write(one)
        live.extend([one])
    assert facts(folded(list(read_events(path)))) == facts(live)


@given(st.lists(st.builds(tick, st.integers(0, 100), loss=st.floats())))
def test_points_out_of_order_never_break_a_curve(told: list[TrainEvent]) -> None:
    images, values = folded(told).curve("loss").arrays()
    assert (np.diff(images) >= 0).all()
    assert np.isfinite(values).all()


def test_a_training_from_start_to_end() -> None:
    state = TrainState()
    assert (state.phase, state.fraction, state.seconds_left, state.best) == ("starting", None, None, None)
    state.extend([event("started", 0, values={"goal_images": 1000.0, "num_pictures": 12.0, "images_per_s": 50.0})])
    assert (state.phase, state.goal_images, state.fraction, state.seconds_left) == ("running", 1000, 0.0, 20.0)
    assert state.figures["num_pictures"] == 12
    state.extend(
        [
            tick(200, 2.0, loss=1.0, memory_mb=300.0),
            event("snapshot", 200, 2.5, values={"kid": 0.5}),
            event("best", 200, 2.5, text=Said(source="Best so far: {score}.", params={"score": 0.5})),
            event(
                "alarm",
                200,
                2.5,
                code="collapse",
                remedy="halve_rate",
                text=Said(source="Pictures resemble each other."),
                remedy_text=Said(source="The rate is halved."),
            ),
            event("checkpoint", 200, 2.6),
        ]
    )
    assert state.curve_names == ("loss", "memory_mb", "kid")
    assert (state.latest("loss"), state.memory_mb, state.fraction) == (1.0, 300.0, 0.2)
    assert [str(snapshot.sheet) for snapshot in state.snapshots] == [str(Path("snapshots/000000200.png"))]
    assert state.best is not None
    assert (state.best.images, str(state.best.reason)) == (200, "Best so far: 0.5.")
    (alarm,) = state.alarms
    assert (alarm.code, str(alarm.text), str(alarm.remedy_text)) == (
        "collapse",
        "Pictures resemble each other.",
        "The rate is halved.",
    )
    assert [line.kind for line in state.log] == ["best", "alarm"]
    state.extend([event("finished", 1000, 10.0, code="done")])
    assert (state.phase, state.fraction) == ("finished", 1.0)


@pytest.mark.parametrize(
    ("last", "phase"),
    [
        (event("paused", 9), "paused"),
        (event("failed", 9), "failed"),
        (event("finished", 9, code="stopped"), "stopped"),
        (event("finished", 9, code="no_better"), "finished"),
        (event("resumed", 9), "running"),
    ],
)
def test_the_phase_is_what_was_said_last(last: TrainEvent, phase: str) -> None:
    assert folded([event("started", 0), tick(5), last]).phase == phase


def test_going_back_takes_the_later_part_back() -> None:
    told = [event("started", 0, values={"goal_images": 100.0})]
    for images in range(10, 101, 10):
        told += [tick(images, loss=float(images)), event("snapshot", images)]
        told += [event("best", images), event("note", images, text=Said(source="Here."))]
    state = folded([*told, event("resumed", 35, text=Said(source="Going on."))])
    assert state.curve("loss").arrays()[0].tolist() == [10, 20, 30]
    assert state.latest("loss") == 30
    assert [snapshot.images for snapshot in state.snapshots] == [10, 20, 30]
    assert state.best is not None
    assert state.best.images == 30
    assert [line.images for line in state.log] == [10, 20, 30, 35]
    assert (state.images, state.phase) == (35, "running")


def test_speed_follows_a_change_and_leaves_pauses_out() -> None:
    told = [event("started", 0, values={"goal_images": 1e6}), *(tick(n * 100, float(n)) for n in range(1, 100))]
    state = folded(told)
    assert state.images_per_second == pytest.approx(100)
    assert state.seconds_left == pytest.approx((1e6 - 9900) / 100)
    state.extend([event("paused", 9900, 99.0), event("resumed", 9900, 99.0)])
    assert state.images_per_second is None
    state.extend([tick(9900 + n * 10, 99.0 + n) for n in range(1, 150)])
    assert state.images_per_second == pytest.approx(10)


def test_the_time_left_heeds_a_time_limit() -> None:
    told = [event("started", 0, values={"goal_images": 1e6, "limit_seconds": 60.0}), tick(1000, 15.0)]
    state = folded(told)
    assert (state.seconds_left, state.fraction) == (45.0, 0.25)


def test_stopping_is_shown_until_it_has_stopped() -> None:
    state = folded([event("started", 0), tick(5)])
    state.mark_stopping()
    state.extend([tick(6), event("checkpoint", 6)])
    assert state.phase == "stopping"
    state.extend([event("finished", 6, code="stopped")])
    state.mark_ended(None)
    assert state.phase == "stopped"
    state.mark_stopping()
    assert state.phase == "stopped"


def test_a_process_that_dies_without_a_word_has_failed() -> None:
    state = folded([event("started", 0), tick(5)])
    state.mark_ended(Text("The system ended the training."))
    assert state.phase == "failed"
    assert str(state.log[-1].text) == "The system ended the training."


def test_the_window_is_told_once_for_many_events() -> None:
    state, told = TrainState(), []
    state.changed.connect(lambda: told.append(state.images))
    state.extend([tick(n) for n in range(100)])
    assert told == [99]


# curves


@given(st.lists(st.floats(-1e3, 1e3), min_size=1, max_size=400), st.sampled_from([4, 8, 64]))
def test_a_thinned_curve_keeps_its_ends_peaks_and_points(values: list[float], most: int) -> None:
    curve = Curve(most)
    for index, value in enumerate(values):
        curve.add(index, value)
    images, kept = curve.arrays()
    assert len(curve) == len(images) <= most + 3
    assert (np.diff(images) >= 0).all()
    assert [values[i] for i in images] == kept.tolist()
    assert (kept.min(), kept.max()) == (min(values), max(values))
    assert (images[-1], kept[-1], curve.last) == (len(values) - 1, values[-1], values[-1])
    if len(values) < most:
        assert kept.tolist() == values


@given(st.lists(st.floats(-1e3, 1e3), min_size=1, max_size=200), st.integers(-1, 200), st.sampled_from([4, 8, 512]))
def test_a_cut_curve_goes_on_as_a_curve(values: list[float], cut: int, most: int) -> None:
    curve = Curve(most)
    for index, value in enumerate(values):
        curve.add(index, value)
    curve.cut_after(cut)
    images, kept = curve.arrays()
    assert (images <= cut).all()
    assert [values[i] for i in images] == kept.tolist()
    if len(values) < most:
        assert kept.tolist() == values[: cut + 1]
    for index in range(cut + 1, cut + 50):
        curve.add(index, 0.5)
    images, kept = curve.arrays()
    assert (np.diff(images) >= 0).all()
    assert len(images) <= most + 3
    assert images[-1] == cut + 49


def test_a_long_curve_is_equally_dense_everywhere() -> None:
    curve = Curve(1000)
    noise = np.random.RandomState(0).standard_normal(100_000)
    for index, value in enumerate(noise.tolist()):
        curve.add(index, value)
    counts, _ = np.histogram(curve.arrays()[0], bins=10, range=(0, 100_000))
    assert counts.min() > 0.9 * counts.max()


def held_bytes() -> int:
    """What the state and its curves hold; threads of other tests may take memory at the same time."""
    ours = [
        tracemalloc.Filter(True, f"*{name}") for name in ("app/train_state.py", "app/curve.py", Path(__file__).name)
    ]
    taken = tracemalloc.take_snapshot().filter_traces(ours)
    return sum(trace.size for trace in taken.traces)


def test_watching_for_a_long_time_takes_no_more_memory() -> None:
    state = TrainState(1000)

    def watch(start: int, stop: int) -> None:
        for number in range(start, stop):
            state.extend(
                [tick(number, loss=number % 7, kid=float(number)), event("note", number, text=Said(source="x"))]
            )
            state.extend([event("snapshot", number), event("best", number)])

    watch(0, 2000)
    tracemalloc.start()
    try:
        watch(2000, 4000)
        before = held_bytes()
        watch(4000, 7000)
        after = held_bytes()
    finally:
        tracemalloc.stop()
    assert after - before < 200_000
    assert len(state.log) == len(state.snapshots) == 2000
