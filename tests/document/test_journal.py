"""Recovery copies: incremental, never half, found again after a crash, thrown away with a way back."""

from __future__ import annotations

import errno
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections import namedtuple
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from project_files import bookmark, document, plain_layer, states, told

from genimg_desktop.core import files
from genimg_desktop.core.errors import BadInput, SaveFailed
from genimg_desktop.core.process_lock import LockTaken
from genimg_desktop.document import journal as journal_module
from genimg_desktop.document.document import DocumentState
from genimg_desktop.document.journal import Journal, Origin, snapshots_in
from genimg_desktop.document.pages import PageBook
from genimg_desktop.document.project_format import Kept, Project
from genimg_desktop.document.project_read import read_project
from genimg_desktop.document.project_write import save_project
from genimg_desktop.document.recovery import (
    MOST_TRASHED,
    TRASH,
    discard,
    open_recoverable,
    recoverables,
    tidy_trash,
)
from genimg_desktop.document.render import flatten
from genimg_desktop.document.tree import pictures
from genimg_desktop.document.versions import Versions, key_of
from genimg_desktop.image.quick_png import quick_png

ROOT = Path(__file__).parents[2]
ORIGIN = Origin(name="bird 鸟", path="/pictures/bird.genimg")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "recovery"


Begin = Callable[..., Journal]


@pytest.fixture
def begin(root: Path) -> Iterator[Begin]:
    """Makes journals, and lets go of them after the test."""
    made: list[Journal] = []

    def begin(book: PageBook | None = None, **more: Any) -> Journal:
        made.append(Journal.begin(root, book or PageBook(), **more))
        return made[-1]

    yield begin
    for journal in made:
        journal.release()


def pages(journal: Journal) -> set[str]:
    return {path.name for path in (journal.folder / "pages").iterdir()}


def recovered(root: Path) -> DocumentState:
    (found,) = recoverables(root)
    return open_recoverable(found.folder, PageBook())[0].state


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(state=states())
def test_every_document_is_recovered_to_the_bit(state: DocumentState, tmp_path_factory: pytest.TempPathFactory) -> None:
    root = tmp_path_factory.mktemp("journal")
    journal = Journal.begin(root, PageBook())
    journal.write(Project(state=state), ORIGIN)
    journal.release()
    (found,) = recoverables(root)
    opened, origin = open_recoverable(found.folder, PageBook())
    assert told(opened.state) == told(state)
    assert (origin, opened.remarks, opened.is_whole) == (ORIGIN, (), True)


def test_bookmarks_view_and_unknown_parts_are_recovered(root: Path, begin: Begin) -> None:
    picture = b"".join(quick_png(plain_layer(9).pixels))
    kept = Kept(top={"palette": [1]}, members={"notes.txt": b"note", "bookmarks/1.png": b"theirs"})
    project = Project(state=document(), bookmarks=(bookmark(1, picture), bookmark(2)), view={"zoom": 3}, kept=kept)
    journal = begin()
    journal.write(project, replace(ORIGIN, is_whole=False))
    journal.release()
    (found,) = recoverables(root)
    opened, origin = open_recoverable(found.folder, PageBook())
    assert opened.bookmarks == project.bookmarks
    assert opened.view == {"zoom": 3}
    assert (opened.kept.top, opened.kept.members) == (kept.top, kept.members)
    assert not origin.is_whole


def test_only_what_changed_is_written(root: Path, begin: Begin) -> None:
    journal, state = begin(), document(4, 64)
    first = journal.write(Project(state=state), ORIGIN)
    before = pages(journal)
    changed = state.with_layer(replace(state.layers[2], pixels=np.full((64, 64, 4), 90, dtype=np.uint8)))
    second = journal.write(Project(state=changed), ORIGIN)
    assert len(pages(journal) - before) <= 2  # the layer, and the small picture
    assert second < first
    assert told(recovered_from(journal)) == told(changed)


def recovered_from(journal: Journal) -> DocumentState:
    return open_recoverable(journal.folder, PageBook())[0].state


def test_pages_of_the_project_file_are_copied_and_not_packed(
    root: Path, begin: Begin, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book, state = PageBook(), document(3)
    save_project(tmp_path / "a.genimg", Project(state=state), flatten(state), book)
    opened = read_project(tmp_path / "a.genimg", book)
    monkeypatch.setattr("genimg_desktop.document.pages.quick_png", lambda _array: pytest.fail("packed anew"))
    begin(book).write(opened, ORIGIN)


def test_old_pages_and_snapshots_go(root: Path, begin: Begin) -> None:
    journal, state = begin(), document(1, 32)
    for shade in range(8):
        pixels = np.full((32, 32, 4), shade + 1, dtype=np.uint8)
        state = state.with_layer(replace(state.layers[0], pixels=pixels))
        journal.write(Project(state=state), ORIGIN)
    assert [number for number, _ in snapshots_in(journal.folder)] == [8, 7]
    assert len(pages(journal)) == 4


def test_a_damaged_snapshot_is_passed_over_for_the_one_before(root: Path, begin: Begin) -> None:
    journal, state = begin(), document(2)
    journal.write(Project(state=state), ORIGIN)
    journal.write(Project(state=document(5)), ORIGIN)
    journal.release()
    newest = snapshots_in(journal.folder)[0][1]
    whole = newest.read_bytes()
    for broken in (bytes(len(whole)), whole[:-5], b"", whole.replace(b"bird", b"bear"), b"{}"):
        newest.write_bytes(broken)
        assert told(recovered(root)) == told(state)


def test_a_damaged_or_lost_page_is_passed_over_for_the_snapshot_before(root: Path, begin: Begin) -> None:
    journal, first = begin(), document(1, 32)
    second = first.with_layer(replace(first.layers[0], pixels=np.full((9, 9, 4), 77, dtype=np.uint8)))
    journal.write(Project(state=first), ORIGIN)
    before = pages(journal)
    journal.write(Project(state=second), ORIGIN)
    journal.release()
    for name in pages(journal) - before:
        path = journal.folder / "pages" / name
        path.write_bytes(bytes(path.stat().st_size))
    assert told(recovered(root)) == told(first)
    for name in pages(journal) - before:
        (journal.folder / "pages" / name).unlink()
    assert told(recovered(root)) == told(first)


def test_a_document_that_is_still_open_is_not_offered(root: Path, begin: Begin) -> None:
    journal = begin()
    journal.write(Project(state=document()), ORIGIN)
    assert recoverables(root) == ()
    with pytest.raises(LockTaken):
        Journal(journal.folder, PageBook()).claim()
    journal.release()
    assert len(recoverables(root)) == 1


def test_a_saved_or_closed_document_leaves_nothing_to_recover(root: Path, begin: Begin) -> None:
    journal = begin()
    journal.write(Project(state=document()), ORIGIN)
    journal.clear()
    assert not journal.has_snapshot
    journal.release()
    assert recoverables(root) == ()
    assert not journal.folder.exists()
    other = begin()
    other.write(Project(state=document()), ORIGIN)
    other.close()
    assert recoverables(root) == ()
    assert list(root.iterdir()) == []


def test_a_recovered_document_goes_on_in_its_folder(root: Path, begin: Begin) -> None:
    journal, state = begin(), document(2)
    journal.write(Project(state=state), ORIGIN)
    journal.release()
    (found,) = recoverables(root)
    book = PageBook()
    again = Journal(found.folder, book)
    again.claim()
    opened, _ = open_recoverable(found.folder, book)
    assert recoverables(root) == ()
    before = pages(again)
    again.write(opened, ORIGIN)
    assert pages(again) == before
    assert [number for number, _ in snapshots_in(again.folder)] == [2, 1]
    again.release()


def test_what_is_offered_has_a_picture_a_name_and_a_time(root: Path, begin: Begin) -> None:
    journal = begin(now=lambda: datetime(2026, 5, 4, 3, 2, 1, tzinfo=UTC))
    journal.write(Project(state=document()), ORIGIN)
    journal.release()
    (found,) = recoverables(root)
    assert (found.origin, found.when) == (ORIGIN, "2026-05-04T03:02:01+00:00")
    assert found.picture.startswith(b"\x89PNG")


def test_a_clock_that_moves_back_does_not_bring_old_work_back(root: Path, begin: Begin) -> None:
    times = iter([datetime(2026, 5, 4, tzinfo=UTC) - timedelta(days=n) for n in range(9)])
    journal = begin(now=lambda: next(times))
    for count in (1, 2, 3):
        journal.write(Project(state=document(count)), ORIGIN)
    journal.release()
    assert len(recovered(root).layers) == 3


# thrown away


def test_what_is_discarded_can_be_brought_back_for_thirty_days(root: Path, begin: Begin) -> None:
    journal, state = begin(), document(2)
    journal.write(Project(state=state), ORIGIN)
    journal.release()
    day_s = 24 * 3600.0
    discard(journal.folder, root, lambda: 1000 * day_s)
    (found,) = recoverables(root)
    assert found.is_discarded
    assert told(open_recoverable(found.folder, PageBook())[0].state) == told(state)
    tidy_trash(root, lambda: 900 * day_s)  # the clock moved back
    tidy_trash(root, lambda: 1029 * day_s)
    assert len(recoverables(root)) == 1
    tidy_trash(root, lambda: 1031 * day_s)
    assert recoverables(root) == ()


def test_the_trash_does_not_grow_for_ever(root: Path, begin: Begin) -> None:
    for number in range(MOST_TRASHED + 3):
        journal = begin()
        journal.write(Project(state=document(1)), replace(ORIGIN, name=str(number)))
        journal.release()
        discard(journal.folder, root, lambda number=number: 1e9 + number)
    left = {found.origin.name for found in recoverables(root)}
    assert left == {str(number) for number in range(3, MOST_TRASHED + 3)}


def test_copies_that_are_all_damaged_are_put_aside_and_not_deleted(root: Path, begin: Begin) -> None:
    journal = begin()
    journal.write(Project(state=document()), ORIGIN)
    journal.release()
    for _, path in snapshots_in(journal.folder):
        path.write_bytes(b"broken")
    assert recoverables(root) == ()
    assert (root / TRASH / journal.folder.name / "pages").is_dir()
    with pytest.raises(BadInput, match="damaged"):
        open_recoverable(root / TRASH / journal.folder.name, PageBook())


# a disk that fails


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EROFS])
def test_a_failing_disk_leaves_the_last_copy(
    root: Path, begin: Begin, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    journal, state = begin(), document(2)
    journal.write(Project(state=state), ORIGIN)
    real, count = os.fsync, [0]

    def fail_later(handle: int) -> None:
        count[0] += 1
        if count[0] > 2:
            raise OSError(code, os.strerror(code))
        real(handle)

    monkeypatch.setattr(files.os, "fsync", fail_later)
    with pytest.raises(SaveFailed):
        journal.write(Project(state=document(7)), ORIGIN)
    monkeypatch.undo()
    journal.release()
    assert told(recovered(root)) == told(state)
    assert not list(root.rglob("*.tmp"))


def test_recovery_copies_do_not_take_the_last_of_a_disk(
    root: Path, begin: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(journal_module.shutil, "disk_usage", lambda _path: usage(10, 9, 1))
    with pytest.raises(SaveFailed, match="too little room"):
        begin().write(Project(state=document()), ORIGIN)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="needs a folder that may not be written")
def test_a_folder_that_may_not_be_written_is_said(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(SaveFailed, match="No recovery copies"):
            Journal.begin(tmp_path / "recovery", PageBook()).write(Project(state=document()), ORIGIN)
    finally:
        tmp_path.chmod(0o700)


def test_a_place_that_is_no_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "recovery").write_bytes(b"")
    with pytest.raises(SaveFailed, match="No recovery copies"):
        Journal.begin(tmp_path / "recovery", PageBook()).write(Project(state=document()), ORIGIN)
    assert recoverables(tmp_path / "recovery") == ()


# earlier versions


def saved(path: Path, count: int) -> None:
    state = document(count)
    save_project(path, Project(state=state), flatten(state), PageBook())


@pytest.mark.parametrize("has_links", [True, False])
def test_the_last_versions_of_a_project_are_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_links: bool
) -> None:
    if not has_links:
        monkeypatch.setattr("genimg_desktop.document.versions._linked", lambda _source, _target: False)
    path, versions = tmp_path / "图.genimg", Versions(tmp_path / "versions", most=3)
    assert versions.keep(path) is None
    for count in range(1, 7):
        versions.keep(path)
        saved(path, count)
        versions.tidy(path)
    kept = versions.of(path)
    assert [version.number for version in kept] == [5, 4, 3]
    assert [len(read_project(version.path, PageBook()).state.layers) for version in kept] == [5, 4, 3]
    assert versions.of(tmp_path / "other.genimg") == ()


def test_the_same_content_is_kept_once_and_a_failed_save_keeps_nothing(tmp_path: Path) -> None:
    path, versions = tmp_path / "a.genimg", Versions(tmp_path / "versions")
    saved(path, 2)
    first = versions.keep(path)
    assert first is not None
    assert versions.keep(path) is None
    versions.forget(first)
    assert versions.of(path) == ()


def test_two_paths_to_one_file_are_one_project(tmp_path: Path) -> None:
    saved(tmp_path / "a.genimg", 1)
    (tmp_path / "b.genimg").symlink_to(tmp_path / "a.genimg")
    assert key_of(tmp_path / "b.genimg") == key_of(tmp_path / "a.genimg")
    assert key_of(tmp_path / "c.genimg") != key_of(tmp_path / "a.genimg")


# killed

WORKER = """
import os, sys
sys.path[:0] = [{root!r}, {here!r}]
from pathlib import Path
from project_files import document
from genimg_desktop.document.journal import Journal, Origin
from genimg_desktop.document.pages import PageBook
from genimg_desktop.document.project_format import Project
from genimg_desktop.document.project_write import save_project
from genimg_desktop.document.render import flatten
target = Path(sys.argv[2])
states = [document(count, 96) for count in range(2, 7)]
pictures = [flatten(state) for state in states]

def work():
    book = PageBook()
    journal = Journal.begin(target, book)
    print("child", os.getpid(), flush=True)
    while True:
        for state, merged in zip(states, pictures):
            if sys.argv[1] == "save":
                save_project(target, Project(state=state), merged, book)
            else:
                journal.write(Project(state=state), Origin(name=str(len(state.layers))))
            print(len(state.layers), flush=True)

for _ in sys.stdin:
    child = os.fork()  # what was imported is there at once
    if child == 0:
        work()
    os.waitpid(child, 0)
    print("dead", flush=True)
"""


class Killer:
    """A program that saves again and again, killed at a random moment, as often as asked."""

    def __init__(self, what: str, target: Path, seed: int) -> None:
        script = WORKER.format(root=str(ROOT), here=str(ROOT / "tests"))
        command = [sys.executable, "-c", script, what, str(target)]
        self._mother = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)
        assert self._mother.stdin and self._mother.stdout
        self._said, self._asked = self._mother.stdout, self._mother.stdin
        self._rng = random.Random(seed)

    def once(self) -> list[int]:
        """How many layers it said were saved, in order, before it was killed."""
        self._asked.write("go\n")
        child = int(self._said.readline().split()[1])
        first = [self._said.readline() for _ in range(self._rng.randrange(4))]
        deadline = time.monotonic() + self._rng.uniform(0.0, 0.02)
        while time.monotonic() < deadline:
            pass
        os.kill(child, signal.SIGKILL)
        lines = (*first, *iter(self._said.readline, "dead\n"))
        return [int(line) for line in lines if line.endswith("\n") and line.strip().isdigit()]

    def end(self) -> None:
        self._asked.close()
        self._said.close()
        self._mother.wait()


@pytest.fixture
def killer() -> Iterator[Callable[[str, Path, int], Killer]]:
    made: list[Killer] = []

    def make(what: str, target: Path, seed: int) -> Killer:
        made.append(Killer(what, target, seed))
        return made[-1]

    yield make
    for one in made:
        one.end()


def next_count(count: int) -> int:
    return 2 + (count - 1) % 5


def contents(state: DocumentState) -> list[bytes]:
    return [layer.pixels.tobytes() for layer in pictures(state.layers)]


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_a_project_killed_while_saving_is_the_one_before_or_the_one_after(tmp_path: Path, killer: Any) -> None:
    path = tmp_path / "a.genimg"
    state = document(6, 96)
    save_project(path, Project(state=state), flatten(state), PageBook())
    saving, last, moments = killer("save", path, 3), 6, 0
    for _ in range(20):
        done = saving.once()
        opened = read_project(path, PageBook())
        assert opened.is_whole
        before, after = (done[-1], next_count(done[-1])) if done else (last, 2)
        moments += len(done)
        last = len(opened.state.layers)
        assert last in (before, after)
        assert contents(opened.state) == contents(document(last, 96))
    assert moments > 15


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_a_recovery_copy_killed_while_it_is_written_is_the_one_before_or_the_one_after(root: Path, killer: Any) -> None:
    writing, moments = killer("journal", root, 4), 0
    for _ in range(20):
        done = writing.once()
        found = recoverables(root)
        moments += len(done)
        if not found:
            assert not done
            continue
        (one,) = found
        opened, origin = open_recoverable(one.folder, PageBook())
        assert opened.is_whole
        count = len(opened.state.layers)
        assert origin.name == str(count)
        assert count in ((done[-1], next_count(done[-1])) if done else (2,))
        assert contents(opened.state) == contents(document(count, 96))
        shutil.rmtree(one.folder)
    assert moments > 15


def test_many_saves_leave_no_litter(tmp_path: Path) -> None:
    for count in range(12):
        saved(tmp_path / "a.genimg", count % 3)
    assert [path.name for path in tmp_path.iterdir()] == ["a.genimg"]
