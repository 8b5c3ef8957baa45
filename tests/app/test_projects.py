"""The open project: saved, opened, left, recovered; nothing that is not saved goes without a question."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from fake_engine import FakeEngine

from genimg_desktop.app.autosave import LEAST_S, MOST_S, QUIET_S
from genimg_desktop.app.questions import Asked
from genimg_desktop.app.recent import MOST_RECENT
from genimg_desktop.app.session import Session
from genimg_desktop.core import files
from genimg_desktop.core.context import QuietContext
from genimg_desktop.core.errors import SaveFailed
from genimg_desktop.document.commands import SetOpacity
from genimg_desktop.document.pages import PageBook
from genimg_desktop.document.project_read import read_project
from genimg_desktop.document.recovery import recoverables


@dataclass
class Clock:
    """Time that passes when the test says so."""

    now_s: float = 0.0
    waiting: list[tuple[float, Callable[[], None]]] = field(default_factory=list)

    def __call__(self) -> float:
        return self.now_s

    def later(self, delay_s: float, work: Callable[[], None]) -> Callable[[], None]:
        entry = (self.now_s + delay_s, work)
        self.waiting.append(entry)
        return lambda: self.waiting.remove(entry) if entry in self.waiting else None

    def pass_time(self, seconds: float) -> None:
        end_s = self.now_s + seconds
        while due := [entry for entry in self.waiting if entry[0] <= end_s]:
            entry = min(due, key=lambda one: one[0])
            self.waiting.remove(entry)
            self.now_s = max(self.now_s, entry[0])
            entry[1]()
        self.now_s = end_s


@dataclass
class Person:
    """Somebody at the window: answers questions, chooses names."""

    session: Any
    settle: Callable[[Any], None]
    clock: Clock
    asked: list[Asked] = field(default_factory=list)
    names: list[tuple[Path, bool]] = field(default_factory=list)

    def answer(self, text: str) -> None:
        question = self.asked.pop()
        choice = next(one for one in question.choices if str(one.text) == text)
        if choice.run is not None:
            choice.run()
        self.settle(self.session)

    def paint(self, shade: int = 200, side: int = 8) -> None:
        pixels = np.full((side, side, 4), shade, dtype=np.uint8)
        self.session.artboard.add_picture(pixels, f"shade {shade}")

    def save_as(self, path: Path) -> None:
        self.session.projects.save_as(path)
        self.settle(self.session)

    def said(self) -> str:
        return "\n".join(str(notice.message) for notice in self.session.notices.history)

    def layers(self) -> list[str]:
        return [layer.name for layer in self.session.artboard.document.layers]


def person_at(session: Any, settle: Any) -> Person:
    clock = Clock()
    session.projects.autosave._later, session.projects.autosave._clock = clock.later, clock
    person = Person(session, settle, clock)
    session.projects.asked.connect(person.asked.append)
    session.projects.name_asked.connect(lambda path, is_copy: person.names.append((path, is_copy)))
    return person


@pytest.fixture
def person(fake_session: Any, settle: Any) -> Person:
    return person_at(fake_session, settle)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "bird 鸟.genimg"


@pytest.fixture
def start(user_paths: Any, settle: Any) -> Any:
    """Starts the program again for the same person; all are closed in the end."""
    made: list[Any] = []

    def start() -> Person:
        delivered: list[Callable[[], None]] = []
        session = Session(user_paths, delivered.append, create_engine=FakeEngine)
        session.delivered = delivered  # type: ignore[attr-defined]
        made.append(session)
        return person_at(session, settle)

    yield start
    for session in made:
        if not session.queue.is_closed:
            session.close()


def content(path: Path) -> list[str]:
    return [layer.name for layer in read_project(path, PageBook()).state.layers]


# saving


def test_a_first_save_asks_for_a_name_and_later_ones_do_not(person: Person, path: Path) -> None:
    projects = person.session.projects
    assert str(projects.title) == "Untitled"
    person.paint()
    assert projects.is_modified
    projects.save()
    ((suggested, is_copy),) = person.names
    assert (suggested.name, is_copy) == ("Untitled.genimg", False)
    person.save_as(path)
    assert not projects.is_modified
    assert (projects.path, str(projects.title)) == (path, "bird 鸟")
    person.paint(90)
    projects.save()
    person.settle(person.session)
    assert len(person.names) == 1
    assert content(path) == ["shade 200", "shade 90"]
    assert not projects.is_modified


def test_a_name_without_suffix_gets_one(person: Person, tmp_path: Path) -> None:
    person.paint()
    person.save_as(tmp_path / "a.b")
    assert (tmp_path / "a.b.genimg").is_file()


def test_undo_to_what_was_saved_is_not_modified(person: Person, path: Path) -> None:
    person.paint()
    person.save_as(path)
    person.paint(1)
    assert person.session.projects.is_modified
    person.session.artboard.undo()
    assert not person.session.projects.is_modified
    person.session.artboard.undo()
    assert person.session.projects.is_modified


def test_what_is_painted_during_a_save_is_not_taken_for_saved(person: Person, path: Path) -> None:
    person.paint()
    person.session.projects.save_as(path)
    person.paint(5)
    person.settle(person.session)
    assert person.session.projects.is_modified
    assert content(path) == ["shade 200"]


def test_pressing_save_many_times_saves_once_more_at_most(
    person: Person, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.paint()
    person.save_as(path)
    saves = []
    real = person.session.projects.files.save

    def count(*args: Any, **more: Any) -> Any:
        saves.append(args[0])
        return real(*args, **more)

    monkeypatch.setattr(person.session.projects.files, "save", count)
    person.paint(7)
    for _ in range(50):
        person.session.projects.save()
    person.settle(person.session)
    assert len(saves) == 1
    person.paint(8)
    person.session.projects.save()
    person.paint(9)
    for _ in range(50):
        person.session.projects.save()
    person.settle(person.session)
    assert len(saves) == 3
    assert len(content(path)) == 4


def test_a_copy_leaves_the_project_what_it_is(person: Person, path: Path, tmp_path: Path) -> None:
    person.paint()
    person.save_as(path)
    person.paint(3)
    person.session.projects.ask_name(is_copy=True)
    assert person.names == [(path.with_stem("bird 鸟 copy"), True)]
    person.session.projects.save_copy(tmp_path / "copy.genimg")
    person.settle(person.session)
    assert person.session.projects.path == path
    assert person.session.projects.is_modified
    assert len(content(tmp_path / "copy.genimg")) == 2
    assert len(content(path)) == 1


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EACCES, errno.EIO])
def test_a_failed_save_loses_nothing_and_offers_another_place(
    person: Person, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    person.paint()
    person.save_as(path)
    before = path.read_bytes()
    person.paint(4)

    def fail(_handle: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(files.os, "fsync", fail)
    person.session.projects.save()
    person.settle(person.session)
    monkeypatch.undo()
    assert path.read_bytes() == before
    assert person.session.projects.is_modified
    notice = next(one for one in person.session.notices.history if path.name in str(one.message))
    assert notice.kind == "error"
    assert notice.hint is not None
    notice.action.run()
    assert person.names[-1] == (path, False)
    person.save_as(tmp_path / "other.genimg")
    assert len(content(tmp_path / "other.genimg")) == 2
    assert not person.session.projects.is_modified


def test_a_folder_that_vanished_is_said_and_the_work_is_kept(person: Person, tmp_path: Path) -> None:
    (tmp_path / "stick").write_bytes(b"")
    person.paint()
    person.save_as(tmp_path / "stick" / "a.genimg")
    assert person.session.notices.history[-1].kind == "error"
    assert person.session.projects.is_modified
    assert person.layers() == ["shade 200"]


def test_a_file_that_another_program_changed_is_not_replaced_without_asking(person: Person, path: Path) -> None:
    person.paint()
    person.save_as(path)
    path.write_bytes(path.read_bytes() + b"theirs")
    person.paint(2)
    person.session.projects.save()
    person.settle(person.session)
    assert path.read_bytes().endswith(b"theirs")
    assert "another program" in str(person.asked[-1].sentence)
    assert person.session.projects.is_modified
    person.answer("Replace it")
    assert len(content(path)) == 2
    person.paint(3)
    person.session.projects.save()
    person.settle(person.session)
    assert person.asked == []


def test_a_file_that_was_only_touched_or_is_gone_is_saved(person: Person, path: Path) -> None:
    person.paint()
    person.save_as(path)
    os.utime(path, (1, 1))
    person.paint(2)
    person.session.projects.save()
    person.settle(person.session)
    path.unlink()
    person.paint(3)
    person.session.projects.save()
    person.settle(person.session)
    assert person.asked == []
    assert len(content(path)) == 3


def test_a_stopped_save_leaves_the_old_file_and_the_program_goes_on(
    person: Person, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = person.session
    person.paint()
    person.save_as(path)
    real = session.projects.files.save

    def slow(*args: Any, **more: Any) -> Any:
        for job in session.queue.jobs():
            session.queue.cancel(job)
        return real(*args, **more)

    monkeypatch.setattr(session.projects.files, "save", slow)
    person.paint(3)
    session.projects.save()
    person.settle(session)
    assert not session.projects.is_saving
    assert session.projects.is_modified
    assert len(content(path)) == 1
    monkeypatch.undo()
    session.projects.save()
    person.settle(session)
    assert len(content(path)) == 2


# opening


def test_an_opened_project_is_the_document_and_nothing_can_be_undone(person: Person, path: Path) -> None:
    person.paint()
    person.session.artboard.do(SetOpacity(person.session.artboard.active, 0.5))
    person.save_as(path)
    person.session.projects.new(20, 10)
    assert (person.layers(), str(person.session.projects.title)) == ([], "Untitled")
    person.session.projects.open(path)
    person.settle(person.session)
    assert person.layers() == ["shade 200"]
    assert person.session.artboard.document.layers[0].opacity == 0.5
    assert person.session.projects.path == path
    assert not person.session.projects.is_modified
    assert not person.session.artboard.history.can_undo
    person.session.artboard.undo()
    assert person.layers() == ["shade 200"]


def test_a_tool_in_the_hand_lets_go_before_another_document_comes(
    person: Person, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[list[str]] = []
    person.paint()
    person.save_as(path)
    person.session.projects.leaving.connect(lambda: seen.append(person.layers()))
    person.session.projects.new(9, 9)
    assert seen == [["shade 200"]]


def test_dropping_a_project_opens_it_whatever_it_is_called(person: Person, path: Path, tmp_path: Path) -> None:
    person.paint()
    person.save_as(path)
    plain = tmp_path / "no suffix"
    plain.write_bytes(path.read_bytes())
    for dropped in (path, plain):
        person.session.projects.new(5, 5)
        person.session.recall.open_paths([dropped])
        person.settle(person.session)
        assert person.layers() == ["shade 200"], dropped


def test_place_active_layer_and_other_views_come_back(person: Person, path: Path) -> None:
    session, seen = person.session, []
    session.explorer.choose_model("hills")
    session.explorer.set_seed(5)
    person.settle(session)
    person.paint(1)
    person.paint(2)
    session.artboard.set_active(session.artboard.document.layers[0].id)
    session.projects.view.add("zoom", lambda: 1.25, seen.append)
    place, active = session.explorer.place, session.artboard.active
    person.save_as(path)
    session.explorer.choose_model("cloudnet")
    session.projects.new(9, 9)
    session.projects.open(path)
    person.settle(session)
    assert (session.explorer.place, session.artboard.active, seen) == (place, active, [1.25])


def test_a_view_of_a_model_that_is_gone_or_of_nonsense_does_no_harm(person: Person, path: Path) -> None:
    session = person.session
    session.explorer.choose_model("hills")
    person.settle(session)
    person.paint()
    person.save_as(path)
    (session.paths.models / "hills.toml").unlink()
    session.models.rescan()
    session.projects.new(9, 9)
    session.projects.open(path)
    person.settle(session)
    assert person.layers() == ["shade 200"]
    session.projects.view.restore({"place": [1], "active": {"a": 1}, "is_live_shown": "x"})


def test_bookmarks_travel_with_the_project(person: Person, path: Path, start: Any) -> None:
    session = person.session
    session.explorer.choose_model("hills")
    person.settle(session)
    session.shelf.keep("Dune")
    session.artboard.place()
    person.settle(session)
    person.save_as(path)
    session.shelf.remove([session.shelf.bookmarks[0].id])
    person.settle(session)
    session.projects.new(9, 9)
    session.projects.open(path)
    person.settle(session)
    notice = next(one for one in reversed(session.notices.history) if one.action is not None)
    assert "1 bookmarks" in str(notice.message)
    notice.action.run()
    person.settle(session)
    assert [one.name for one in session.shelf.bookmarks] == ["Dune"]
    session.projects.new(9, 9)
    before = len(session.notices.history)
    session.projects.open(path)
    person.settle(session)
    assert len(session.notices.history) == before


def test_a_damaged_project_says_so_and_its_picture_can_be_opened(person: Person, path: Path) -> None:
    person.paint(side=16)
    person.save_as(path)
    data = path.read_bytes()
    path.write_bytes(data.replace(b'"format":"genimg-project"', b'"format":"genimg-projecx"'))
    person.session.projects.new(9, 9)
    person.session.projects.open(path)
    person.settle(person.session)
    notice = person.session.notices.history[-1]
    assert notice.kind == "error"
    assert person.layers() == []
    (path.parent / "whole.genimg").write_bytes(data)
    path.write_bytes(data)
    notice.action.run()
    person.settle(person.session)
    assert person.layers() == ["bird 鸟"]


def test_a_project_that_lost_something_is_not_saved_over_itself(person: Person, path: Path) -> None:
    person.paint()
    person.save_as(path)
    path.write_bytes(path.read_bytes()[:-40])
    before = path.read_bytes()
    person.session.projects.new(9, 9)
    person.session.projects.open(path)
    person.settle(person.session)
    assert "lost" in person.said()
    person.session.projects.save()
    person.settle(person.session)
    assert len(person.names) == 1
    assert path.read_bytes() == before


def test_a_project_that_is_open_in_another_window_can_be_worked_on_as_a_copy(
    person: Person, path: Path, start: Any
) -> None:
    person.paint()
    person.save_as(path)
    second = start()
    second.session.projects.open(path)
    second.settle(second.session)
    assert "another window" in str(second.asked[-1].sentence)
    second.answer("Work on a copy")
    assert second.layers() == ["shade 200"]
    assert second.session.projects.path is None
    second.paint(1)
    second.save_as(path)
    assert "another window" in second.said()
    assert len(content(path)) == 1
    person.session.projects.new(9, 9)
    second.save_as(path)
    assert len(content(path)) == 2


def test_changes_made_while_a_project_is_being_read_are_not_lost(person: Person, path: Path) -> None:
    person.paint()
    person.save_as(path)
    person.session.projects.new(9, 9)
    person.session.projects.open(path)
    person.paint(77)
    person.settle(person.session)
    assert person.layers() == ["shade 77"]
    notice = person.session.notices.history[-1]
    assert "was changed while" in str(notice.message)
    notice.action.run()
    person.answer("Don't save")
    assert person.layers() == ["shade 200"]


# leaving


def test_leaving_unsaved_work_asks_and_cancel_changes_nothing(person: Person) -> None:
    person.paint()
    person.session.projects.new(9, 9)
    assert person.layers() == ["shade 200"]
    assert "Save 'Untitled' first?" in str(person.asked[-1].sentence)
    person.answer("Cancel")
    assert person.layers() == ["shade 200"]


def test_leaving_with_save_saves_first(person: Person, path: Path) -> None:
    person.paint()
    person.session.projects.new(9, 9)
    person.answer("Save")
    assert person.layers() == ["shade 200"]
    person.save_as(path)
    assert person.layers() == []
    assert content(path) == ["shade 200"]


def test_leaving_with_save_stays_when_the_save_fails_or_no_name_is_chosen(person: Person, tmp_path: Path) -> None:
    person.paint()
    person.session.projects.new(9, 9)
    person.answer("Save")
    person.session.projects.give_up_naming()
    person.session.projects.new(9, 9)
    person.answer("Save")
    (tmp_path / "file").write_bytes(b"")
    person.save_as(tmp_path / "file" / "a.genimg")
    assert person.layers() == ["shade 200"]
    assert person.session.projects.is_modified
    person.save_as(tmp_path / "a.genimg")
    assert person.layers() == ["shade 200"]


def test_what_is_not_saved_on_purpose_lies_in_the_trash(person: Person) -> None:
    person.paint()
    person.clock.pass_time(MOST_S)
    person.settle(person.session)
    person.session.projects.new(9, 9)
    person.answer("Don't save")
    assert person.layers() == []
    person.session.recovery.load()
    person.settle(person.session)
    (found,) = person.session.recovery.found
    assert found.is_discarded
    assert not person.session.recovery.is_wanted
    person.session.recovery.recover(found)
    person.settle(person.session)
    assert person.layers() == ["shade 200"]
    assert person.session.projects.is_modified


def test_revert_goes_back_to_the_file_after_asking(person: Person, path: Path) -> None:
    projects = person.session.projects
    assert not projects.can_revert
    person.paint()
    person.save_as(path)
    assert not projects.can_revert
    person.paint(6)
    assert projects.can_revert
    projects.revert()
    person.answer("Revert")
    assert person.layers() == ["shade 200"]
    assert projects.path == path
    assert not projects.is_modified
    person.paint(7)
    projects.save()
    person.settle(person.session)
    assert len(content(path)) == 2


def test_leaving_waits_for_the_save_that_is_under_way(person: Person, path: Path) -> None:
    left: list[int] = []
    person.paint()
    person.session.projects.save_as(path)
    person.session.projects.leave(lambda: left.append(1))
    assert left == []
    person.settle(person.session)
    assert left == [1]
    assert person.asked == []


# recovery copies


def copies(person: Person) -> int:
    return len(list(person.session.projects.files.recovery.glob("*/snapshot-*.json")))


def test_a_copy_is_kept_soon_after_a_change_and_not_often(person: Person) -> None:
    person.paint()
    person.clock.pass_time(QUIET_S - 0.1)
    person.settle(person.session)
    assert copies(person) == 0
    person.clock.pass_time(0.2)
    person.settle(person.session)
    assert copies(person) == 1
    person.paint(1)
    person.clock.pass_time(LEAST_S / 2)
    person.settle(person.session)
    assert copies(person) == 1
    person.clock.pass_time(LEAST_S)
    person.settle(person.session)
    assert copies(person) == 2


def test_a_person_who_never_rests_gets_copies_too(person: Person) -> None:
    for second in range(60):
        person.paint(second + 1)
        person.clock.pass_time(1.0)
        person.settle(person.session)
    folder = next(person.session.projects.files.recovery.iterdir())
    numbers = sorted(int(path.stem.split("-")[1]) for path in folder.glob("snapshot-*.json"))
    assert 2 <= numbers[-1] <= 4


def test_nothing_is_kept_of_what_is_saved(person: Person, path: Path) -> None:
    person.paint()
    person.save_as(path)
    person.clock.pass_time(10 * MOST_S)
    person.settle(person.session)
    assert copies(person) == 0


def test_a_save_clears_the_copies(person: Person, path: Path) -> None:
    person.paint()
    person.clock.pass_time(MOST_S)
    person.settle(person.session)
    assert copies(person) == 1
    person.save_as(path)
    assert copies(person) == 0
    person.session.artboard.undo()
    person.clock.pass_time(MOST_S)
    person.settle(person.session)
    assert copies(person) == 1


def test_a_copy_is_kept_before_long_work(person: Person) -> None:
    session = person.session
    session.door.start()
    session.explorer.choose_model("hills")
    person.settle(session)
    person.paint()
    session.artboard.place()
    session.queue.submit(session.projects.title, lambda _ctx: None, lane="device")
    person.settle(session)
    assert copies(person) == 1


def test_copies_that_cannot_be_kept_are_said_once_and_tried_again(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = person.session.projects.autosave._journal

    def fail(*_args: Any) -> int:
        raise SaveFailed(person.session.projects.title)

    monkeypatch.setattr(type(journal), "write", fail)
    for shade in range(1, 4):
        person.paint(shade)
        person.clock.pass_time(2 * MOST_S)
        person.settle(person.session)
    assert len([one for one in person.session.notices.history if one.kind == "warning"]) == 1
    monkeypatch.undo()
    person.clock.pass_time(2 * MOST_S)
    person.settle(person.session)
    assert copies(person) == 1


def crash(person: Person) -> None:
    """The process is gone: what it held is free, nothing was tidied."""
    person.clock.pass_time(MOST_S)
    person.settle(person.session)
    person.session.projects.autosave._journal.release()
    lock = person.session.projects._open.lock
    if lock is not None:
        lock.release()


def test_after_a_crash_the_work_is_offered_and_recovered(person: Person, path: Path, start: Any) -> None:
    person.paint()
    person.save_as(path)
    person.paint(33)
    crash(person)
    second = start()
    second.session.recovery.load()
    second.settle(second.session)
    (found,) = second.session.recovery.found
    assert (found.origin.name, found.origin.path) == ("bird 鸟", str(path))
    assert found.picture.startswith(b"\x89PNG")
    second.session.recovery.recover(found)
    second.settle(second.session)
    assert second.layers() == ["shade 200", "shade 33"]
    assert second.session.projects.is_modified
    assert second.session.projects.path == path
    assert second.session.recovery.found == ()
    second.session.projects.save()
    second.settle(second.session)
    assert len(content(path)) == 2


def test_a_recovered_document_survives_a_second_crash(person: Person, start: Any) -> None:
    person.paint()
    crash(person)
    second = start()
    second.session.recovery.load()
    second.settle(second.session)
    second.session.recovery.recover(second.session.recovery.found[0])
    second.settle(second.session)
    crash(second)
    third = start()
    third.session.recovery.load()
    third.settle(third.session)
    assert len(third.session.recovery.found) == 1


def test_what_is_recovered_of_a_file_open_elsewhere_gets_another_name(person: Person, path: Path, start: Any) -> None:
    person.paint()
    person.save_as(path)
    person.paint(33)
    crash(person)
    other, second = start(), start()
    other.session.projects.open(path)
    other.settle(other.session)
    second.session.recovery.load()
    second.settle(second.session)
    second.session.recovery.recover(second.session.recovery.found[0])
    second.settle(second.session)
    assert second.session.projects.path is None
    assert str(second.session.projects.title) == "bird 鸟"
    second.session.projects.save()
    assert len(second.names) == 1


def test_discarding_moves_it_to_the_trash(person: Person, start: Any) -> None:
    person.paint()
    crash(person)
    second = start()
    recovery = second.session.recovery
    recovery.load()
    second.settle(second.session)
    recovery.discard(recovery.found[0])
    second.settle(second.session)
    assert [one.is_discarded for one in recovery.found] == [True]
    assert not recovery.is_wanted


def test_ending_the_program_without_an_answer_keeps_the_work(person: Person, start: Any) -> None:
    person.paint()
    person.session.close()
    second = start()
    second.session.recovery.load()
    second.settle(second.session)
    second.session.recovery.recover(second.session.recovery.found[0])
    second.settle(second.session)
    assert second.layers() == ["shade 200"]


def test_ending_the_program_after_a_save_leaves_nothing(person: Person, path: Path) -> None:
    person.paint()
    person.clock.pass_time(MOST_S)
    person.settle(person.session)
    person.save_as(path)
    person.session.close()
    assert recoverables(person.session.projects.files.recovery) == ()


def test_ending_the_program_after_dont_save_keeps_it_in_the_trash_only(person: Person) -> None:
    person.paint()
    person.clock.pass_time(MOST_S)
    person.settle(person.session)
    person.session.projects.leave(person.session.close)
    question = person.asked.pop()
    next(one for one in question.choices if str(one.text) == "Don't save").run()
    assert [one.is_discarded for one in recoverables(person.session.projects.files.recovery)] == [True]


# versions and recent projects


def test_earlier_versions_of_the_project_can_be_listed(person: Person, path: Path) -> None:
    for shade in (1, 2, 3):
        person.paint(shade)
        person.save_as(path)
    shown: list[Any] = []
    person.session.recovery.versions(shown.append)
    person.settle(person.session)
    ((second, first),) = shown
    assert (second.version.number, first.version.number) == (2, 1)
    assert content(first.version.path) == ["shade 1"]
    assert first.picture.startswith(b"\x89PNG")


def test_the_settings_say_how_many_versions_are_kept(person: Person, path: Path) -> None:
    for most, kept in ((2, 2), (0, 0)):
        person.session.settings.change(versions=most)
        for shade in range(1, 5):
            person.paint(shade)
            person.save_as(path)
        assert len(person.session.projects.files.versions.of(path)) == kept


def test_recent_projects_are_remembered_and_missing_ones_marked(person: Person, tmp_path: Path, start: Any) -> None:
    person.paint()
    for number in range(MOST_RECENT + 3):
        person.save_as(tmp_path / f"p{number}.genimg")
    recent = person.session.projects.recent
    assert [one.path.stem for one in recent.entries[:2]] == [f"p{MOST_RECENT + 2}", f"p{MOST_RECENT + 1}"]
    assert len(recent.entries) == MOST_RECENT
    (tmp_path / f"p{MOST_RECENT}.genimg").unlink()
    second = start()
    second.session.projects.recent.load()
    second.settle(second.session)
    entries = second.session.projects.recent.entries
    assert [one.path for one in entries] == [one.path for one in recent.entries]
    assert [one.path.stem for one in entries if one.is_missing] == [f"p{MOST_RECENT}"]
    second.session.projects.recent.remove(entries[0].path)
    assert len(second.session.projects.recent.entries) == MOST_RECENT - 1


@pytest.mark.parametrize("data", [b"{", b"[1, null]", b'{"a": 1}', b"\xff"])
def test_a_broken_list_of_recent_projects_is_an_empty_one(person: Person, data: bytes) -> None:
    folder = person.session.paths.config
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "recent.json").write_bytes(data)
    person.session.projects.recent.load()
    person.settle(person.session)
    assert person.session.projects.recent.entries == ()


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names that are not UTF-8")
def test_a_name_that_is_not_text_is_saved_and_does_not_break_the_list(person: Person, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.genimg")
    person.paint()
    person.save_as(path)
    assert path.is_file()
    assert person.session.projects.path == path
    person.paint(2)
    person.clock.pass_time(MOST_S)
    person.settle(person.session)
    assert not [one for one in person.session.notices.history if one.kind != "info"]


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX links")
def test_another_path_to_the_open_file_is_the_same_project(person: Person, path: Path, tmp_path: Path) -> None:
    person.paint()
    person.save_as(path)
    link = tmp_path / "link.genimg"
    link.symlink_to(path)
    person.session.projects.open(link)
    person.settle(person.session)
    assert person.asked == []
    person.paint(5)
    person.save_as(path)
    person.paint(6)
    person.session.projects.save_copy(path)
    person.settle(person.session)
    assert len(content(path)) == 3
    assert not person.session.projects.is_modified
    assert not [one for one in person.session.notices.history if one.kind != "info"]


def test_files_are_locked_for_one_window(person: Person, path: Path) -> None:
    person.paint()
    person.save_as(path)
    files = person.session.projects.files
    assert files.open(path, QuietContext()).is_elsewhere
    person.session.projects.new(9, 9)
    opened = files.open(path, QuietContext())
    assert opened.lock is not None
    opened.lock.release()
