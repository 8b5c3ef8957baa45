import errno
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genimg_desktop.core.errors import SaveFailed
from genimg_desktop.core.text import Text
from genimg_desktop.spec.training.event import Said, TrainEvent
from genimg_desktop.spec.training.event_file import (
    EventTail,
    EventWriter,
    first_events,
    last_events,
    read_best,
    read_events,
    standing_events,
    truncate_after,
    write_best,
)
from genimg_desktop.spec.training.event_line import LONGEST_LINE_BYTES, event_line, parse_event

FINITE = st.floats(allow_nan=False, allow_infinity=False)
WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
SAID = st.builds(
    Said,
    source=WORDS.map(lambda words: words.replace("{", "").replace("}", "")),
    params=st.dictionaries(WORDS, WORDS | FINITE, max_size=2),
)
EVENTS = st.builds(
    TrainEvent,
    kind=st.sampled_from(["started", "resumed", "tick", "snapshot", "checkpoint", "best", "alarm", "note", "finished"]),
    images=st.integers(0, 10**12),
    seconds=FINITE,
    values=st.dictionaries(WORDS, FINITE, max_size=3),
    text=st.none() | SAID,
    path=WORDS,
    code=WORDS,
    remedy=WORDS,
    remedy_text=st.none() | SAID,
)


def tick(images: int, **values: float) -> TrainEvent:
    return TrainEvent(kind="tick", images=images, seconds=images / 10, values=values)


def other(kind: Any, images: int) -> TrainEvent:
    return TrainEvent(kind=kind, images=images, seconds=images / 10)


def write(path: Path, *events: TrainEvent) -> None:
    with EventWriter(path) as writer:
        for event in events:
            writer.write(event)


@given(EVENTS)
def test_a_line_says_all_of_an_event(event: TrainEvent) -> None:
    line = event_line(event)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert parse_event(line) == event


@given(st.binary(max_size=200) | st.text(max_size=200))
def test_no_line_breaks_the_reader(line: bytes | str) -> None:
    event = parse_event(line)
    assert event is None or event.images >= 0


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"null",
        b"[1]",
        b'{"kind":"tick"}',
        b'{"kind":"dream","images":1,"seconds":1}',
        b'{"kind":"tick","images":-1,"seconds":1}',
        b'{"kind":"tick","images":1e40,"seconds":1}',
        b'{"kind":"tick","images":1,"seconds":1,"values":{"a":"b"}}',
        b'{"kind":"tick","images":1,"seconds":NaN}',
        b'{"kind":"tick","images":1,"seconds":1,"path":"\xff"}',
        b"[" * 60_000,
        b'{"kind":"tick","images":1,"seconds":1,"code":"' + b"x" * LONGEST_LINE_BYTES + b'"}',
    ],
)
def test_what_is_no_event_is_passed_over(line: bytes) -> None:
    assert parse_event(line) is None


def test_fields_of_a_newer_version_are_passed_over() -> None:
    assert parse_event(b'{"kind":"tick","images":1,"seconds":2,"mood":["good"]}') == other("tick", 1).__class__(
        kind="tick", images=1, seconds=2.0
    )


def test_a_broken_loss_does_not_break_the_record() -> None:
    event = parse_event(event_line(tick(5, good=1.5, broken=float("nan"), gone=float("inf"))))
    assert event == tick(5, good=1.5)


@pytest.mark.parametrize(
    "source",
    [
        "{",
        "}",
        "{}",
        "{0}",
        "{b}",
        "{a.upper}",
        "{a.__class__}",
        "{a[0]}",
        "{a!r}",
        "{a:999999999}",
        "{a:{a}}",
        "{a:d}",
    ],
)
def test_a_sentence_that_cannot_be_said_is_shown_as_it_is(source: str) -> None:
    line = event_line(TrainEvent(kind="note", images=0, seconds=0.0, text=Said(source=source, params={"a": "x"})))
    event = parse_event(line)
    assert event is not None
    assert event.text is not None
    assert str(event.text.text()) == source


def test_a_sentence_keeps_its_values() -> None:
    said = Said(source="{a:.2f} of {b} {{}}", params={"a": 0.125, "b": "{c}"})
    event = parse_event(event_line(TrainEvent(kind="note", images=0, seconds=0.0, text=said)))
    assert event is not None
    assert event.text == said
    assert str(said.text()) == "0.12 of {c} {}"


def test_names_that_are_not_utf8_are_written_as_escapes() -> None:
    said = Said.of(Text("'{name}' is broken.", name="a\udcffb"))
    event = parse_event(event_line(TrainEvent(kind="note", images=0, seconds=0.0, text=said, path="\udcff.png")))
    assert event is not None
    assert event.text is not None
    assert str(event.text.text()) == "'a\\udcffb' is broken."


def test_a_very_long_sentence_is_cut_and_not_lost() -> None:
    said = Said.of(Text("{why}", why="x" * 1_000_000))
    assert parse_event(event_line(TrainEvent(kind="failed", images=0, seconds=0.0, text=said))) is not None


@given(st.lists(EVENTS, max_size=8))
@settings(max_examples=30, deadline=None)
def test_what_was_written_is_read(tmp_path_factory: pytest.TempPathFactory, events: list[TrainEvent]) -> None:
    path = tmp_path_factory.mktemp("run") / "events.jsonl"
    write(path, *events[:3])
    write(path, *events[3:])
    reader = read_events(path)
    assert list(reader) == events
    assert reader.skipped == 0


def test_a_half_written_line_is_not_read_and_not_continued(tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl"
    write(path, tick(1), tick(2))
    whole = path.read_bytes()
    for cut in range(len(whole)):
        path.write_bytes(whole[:cut])
        kept = whole[:cut].count(b"\n")
        assert list(read_events(path)) == [tick(1), tick(2)][:kept]
        write(path, tick(3))
        assert list(read_events(path)) == [*[tick(1), tick(2)][:kept], tick(3)]


def test_lines_that_are_not_understood_are_counted(tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl"
    long = b'"' + b"x" * (3 * LONGEST_LINE_BYTES) + b'"\n'
    path.write_bytes(event_line(tick(1)) + b"{broken\n" + long + b"\n" + event_line(tick(2)) + b"half")
    reader = read_events(path)
    assert list(reader) == [tick(1), tick(2)]
    assert reader.skipped == 3


def test_a_run_that_never_began_has_no_events(tmp_path: Path) -> None:
    assert list(read_events(tmp_path / "none")) == []
    assert first_events(tmp_path / "none", 10) == last_events(tmp_path / "none", 10) == []
    assert truncate_after(tmp_path / "none", 5) == 0
    assert read_best(tmp_path / "none") is None


def test_going_on_leaves_no_doubled_and_no_missing_step(tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl"
    write(path, other("started", 0), *(tick(n) for n in range(10, 101, 10)), other("failed", 100))
    with path.open("ab") as file:
        file.write(b'{"kind":"tick","images":110')
    assert truncate_after(path, 60) == 5
    write(path, other("resumed", 60), *(tick(n) for n in range(70, 101, 10)))
    assert [e.images for e in read_events(path) if e.kind == "tick"] == list(range(10, 101, 10))
    assert truncate_after(path, 100) == 0
    assert truncate_after(path, -1) == 12
    assert path.read_bytes() == b""


def test_cutting_is_all_or_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "events.jsonl"
    write(path, tick(1), tick(2))
    whole = path.read_bytes()

    def fail(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(SaveFailed):
        truncate_after(path, 1)
    assert path.read_bytes() == whole
    assert [entry.name for entry in tmp_path.iterdir()] == ["events.jsonl"]


@pytest.mark.parametrize("is_partial", [True, False])
def test_a_full_disk_takes_the_line_back_and_says_so(tmp_path: Path, is_partial: bool) -> None:
    path = tmp_path / "events.jsonl"
    with EventWriter(path) as writer:
        writer.write(tick(1))
        disk = _FullDisk(writer._file, is_partial)
        writer._file = disk  # type: ignore[assignment]
        with pytest.raises(SaveFailed, match="disk is full"):
            writer.write(tick(2))
        disk.is_full = False
        writer.write(tick(3))
    reader = read_events(path)
    assert list(reader) == [tick(1), tick(3)]
    assert reader.skipped == 0


class _FullDisk:
    """A file on a disk that is full: half a line still fits, or nothing."""

    def __init__(self, file: Any, is_partial: bool) -> None:
        self._file, self._is_partial, self.is_full = file, is_partial, True

    def write(self, data: bytes) -> int:
        if not self.is_full:
            return int(self._file.write(data))
        if self._is_partial:
            return int(self._file.write(data[: len(data) // 2]))
        raise OSError(errno.ENOSPC, "No space left on device")

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)


def test_checkpoints_and_ends_are_brought_to_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", synced.append)
    with EventWriter(tmp_path / "events.jsonl") as writer:
        writer.write(tick(1))
        assert len(synced) == 0
        writer.write(other("checkpoint", 1))
        writer.sync()
        writer.write(other("finished", 1))
    assert len(synced) == 3


def test_a_disk_that_fails_to_sync_counts_as_a_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_handle: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "fsync", fail)
    with EventWriter(tmp_path / "events.jsonl") as writer:
        with pytest.raises(SaveFailed, match="Input/output error"):
            writer.write(other("checkpoint", 1))
        with pytest.raises(SaveFailed):
            writer.sync()


def test_what_was_told_before_going_back_does_not_stand() -> None:
    told = [other("started", 0), tick(10), tick(20), tick(30), other("resumed", 20), tick(25), other("resumed", 20)]
    assert standing_events(told) == [
        other("started", 0),
        tick(10),
        tick(20),
        other("resumed", 20),
        other("resumed", 20),
    ]


def test_the_ends_of_a_file_are_read_alone(tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl"
    write(path, *(tick(n) for n in range(1000)))
    line = len(event_line(tick(999)))
    assert last_events(path, 2 * line + 5) == [tick(998), tick(999)]
    assert first_events(path, 2 * line) == [tick(0), tick(1)]
    assert last_events(path, 10**6) == [tick(n) for n in range(1000)]


# following


def test_following_gives_every_event_once(tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl"
    tail = EventTail(path)
    assert tail.read_new().events == ()
    lines = b"".join(event_line(tick(n)) for n in range(5))
    got: list[TrainEvent] = []
    for byte in lines:
        with path.open("ab") as file:
            file.write(bytes([byte]))
        new = tail.read_new()
        assert not new.is_fresh
        got += new.events
    assert got == [tick(n) for n in range(5)]


def test_following_a_long_file_comes_in_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "events.jsonl"
    monkeypatch.setattr(EventTail, "BLOCK_BYTES", 300)
    write(path, *(tick(n) for n in range(50)))
    tail, got = EventTail(path), []
    while new := tail.read_new().events:
        assert len(new) < 10
        got += new
    assert got == [tick(n) for n in range(50)]


@pytest.mark.parametrize("cut", [-1, 2, 4])
def test_following_starts_anew_when_the_training_went_back(tmp_path: Path, cut: int) -> None:
    path = tmp_path / "events.jsonl"
    write(path, *(tick(n) for n in range(6)))
    tail = EventTail(path)
    assert len(tail.read_new().events) == 6
    truncate_after(path, cut)
    write(path, other("resumed", max(cut, 0)), *(tick(n, loss=1.0) for n in range(cut + 1, 20)))
    new = tail.read_new()
    assert new.is_fresh
    assert list(new.events) == list(read_events(path))
    assert not tail.read_new().is_fresh


def test_following_notices_a_rewrite_in_the_same_place(tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl"
    write(path, tick(1), tick(2))
    tail = EventTail(path)
    tail.read_new()
    with path.open("r+b") as file:  # the same file, other bytes, longer
        file.write(b"".join(event_line(tick(n)) for n in range(3, 9)))
    new = tail.read_new()
    assert new.is_fresh
    assert list(new.events) == [tick(n) for n in range(3, 9)]


def test_following_a_file_that_was_removed_starts_anew(tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl"
    write(path, tick(1))
    tail = EventTail(path)
    tail.read_new()
    path.unlink()
    assert tail.read_new().is_fresh
    assert not tail.read_new().is_fresh
    write(path, tick(7))
    assert tail.read_new().events == (tick(7),)


def test_a_line_without_an_end_does_not_stop_the_following(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "events.jsonl"
    monkeypatch.setattr(EventTail, "BLOCK_BYTES", 2 * LONGEST_LINE_BYTES)
    path.write_bytes(b"x" * (5 * LONGEST_LINE_BYTES) + b"\n" + event_line(tick(1)))
    tail, got = EventTail(path), []
    for _ in range(5):
        got += tail.read_new().events
    assert got == [tick(1)]


# the best moment


def test_the_best_moment_is_written_and_read(tmp_path: Path) -> None:
    best = TrainEvent(kind="best", images=5, seconds=1.0, values={"kid": 0.1}, text=Said(source="Good."))
    write_best(tmp_path / "best.json", best)
    assert read_best(tmp_path / "best.json") == best
    (tmp_path / "best.json").write_bytes(b"{half")
    assert read_best(tmp_path / "best.json") is None
