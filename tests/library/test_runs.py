import json
import os
import subprocess
import sys
import textwrap
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genimg_desktop.core import process_lock
from genimg_desktop.core.errors import BadInput, SaveFailed
from genimg_desktop.core.processes import own_mark
from genimg_desktop.core.text import Text
from genimg_desktop.library.run_facts import RunFacts, read_run
from genimg_desktop.library.run_lock import AlreadyRunning, RunLock, running_in
from genimg_desktop.library.runs import TRASH, RunLibrary, folder_name
from genimg_desktop.spec.training.config import TrainConfig, read_config
from genimg_desktop.spec.training.data_plan import DataPlan
from genimg_desktop.spec.training.event import EventKind, Said, TrainEvent
from genimg_desktop.spec.training.event_file import EventWriter, write_best
from genimg_desktop.spec.training.run_files import BEST, CONFIG, EVENTS, snapshot_sheet

CONFIG_OF_CATS = TrainConfig(recipe="dcgan", title="猫 cats", data=DataPlan(path="/cats"), options={"kimg": 20.0})
HOLDER = """
    import sys
    from pathlib import Path
    from genimg_desktop.library.run_lock import RunLock
    with RunLock(Path(sys.argv[1])):
        print("held", flush=True)
        sys.stdin.read()
"""


@pytest.fixture
def library(tmp_path: Path) -> RunLibrary:
    return RunLibrary(tmp_path / "runs")


@pytest.fixture
def run(library: RunLibrary) -> Path:
    return library.create(CONFIG_OF_CATS)


def event(kind: EventKind, images: int, **more: object) -> TrainEvent:
    return TrainEvent(kind=kind, images=images, seconds=images / 100, **more)  # type: ignore[arg-type]


def tell(run: Path, *events: TrainEvent) -> None:
    with EventWriter(run / EVENTS) as writer:
        for one in events:
            writer.write(one)


def only(library: RunLibrary) -> RunFacts:
    (facts,) = library.list()
    return facts


def hold(run: Path) -> subprocess.Popen[bytes]:
    """Another process that holds the lock of a run."""
    root = str(Path(__file__).resolve().parents[2])
    holder = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(HOLDER), str(run)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": root},
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == b"held\n"
    return holder


def end(holder: subprocess.Popen[bytes], *, kill: bool = False) -> None:
    if kill:
        holder.kill()
    holder.communicate(timeout=30)


# making and listing


def test_a_training_is_made_in_a_folder_of_its_title(library: RunLibrary, run: Path) -> None:
    assert run.name == "猫 cats"
    assert read_config((run / CONFIG).read_bytes()) == CONFIG_OF_CATS
    assert [path.name for path in run.iterdir()] == [CONFIG]
    assert library.create(CONFIG_OF_CATS).name == "猫 cats-2"
    assert library.create(CONFIG_OF_CATS, "an other/name").name == "an other_name"


def test_a_training_that_cannot_be_saved_leaves_no_folder(
    library: RunLibrary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, data: bytes) -> None:
        raise SaveFailed(Text("The disk is full."))

    monkeypatch.setattr("genimg_desktop.library.runs.write_atomically", full)
    with pytest.raises(SaveFailed):
        library.create(CONFIG_OF_CATS)
    assert list((tmp_path / "runs").iterdir()) == []


def test_a_training_that_cannot_be_followed_is_not_made(library: RunLibrary, tmp_path: Path) -> None:
    with pytest.raises(BadInput):
        library.create(TrainConfig(recipe="alchemy", title="Gold", data=DataPlan(path="/lead")))
    assert not (tmp_path / "runs").exists()


@given(st.text(max_size=300))
@settings(max_examples=300)
def test_any_title_gives_a_harmless_folder_name(title: str) -> None:
    name = folder_name(title)
    assert name
    assert len(name.encode("utf-8")) <= 160
    assert name == name.strip(" .")
    assert not set(name) & set('/\\:*?"<>|\0\n')
    assert name.split(".")[0].lower() not in {"con", "prn", "aux", "nul", "com1", "lpt1"}
    assert name == unicodedata.normalize("NFC", name)


@pytest.mark.parametrize(
    ("title", "name"),
    [("  ..", "training"), ("a/b", "a_b"), ("NUL", "_NUL"), ("花" * 100, "花" * 50), ("Cafe\u0301", "Café")],
)
def test_folder_names_keep_what_they_can(title: str, name: str) -> None:
    assert folder_name(title) == name


def test_without_a_folder_there_are_no_trainings(library: RunLibrary, tmp_path: Path) -> None:
    assert library.list() == ()
    assert library.trashed() == ()
    assert not (tmp_path / "runs").exists()


def test_a_folder_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(BadInput, match="cannot be read"):
        RunLibrary(tmp_path / "file").list()


def test_a_new_training_is_listed_with_its_goal(library: RunLibrary, run: Path) -> None:
    facts = only(library)
    assert (facts.state, facts.title, facts.recipe, facts.resolution) == ("new", "猫 cats", "dcgan", 64)
    assert (facts.images, facts.goal_images, facts.best_images, facts.last_picture) == (0, 20_000, None, None)
    assert facts.size_bytes == (run / CONFIG).stat().st_size


@pytest.mark.parametrize(
    ("last", "state", "was_cut_off"),
    [
        (event("finished", 900, code="done"), "finished", False),
        (event("finished", 900, code="stopped"), "stopped", False),
        (event("paused", 900), "paused", False),
        (event("failed", 900, code="nan"), "failed", False),
        (event("tick", 900), "stopped", True),
        (event("checkpoint", 900), "stopped", True),
    ],
)
def test_the_state_is_what_was_said_last(
    library: RunLibrary, run: Path, last: TrainEvent, state: str, was_cut_off: bool
) -> None:
    tell(run, event("started", 0, values={"goal_images": 1000.0}), event("tick", 500), last)
    facts = only(library)
    assert (facts.state, facts.was_cut_off, facts.images, facts.seconds) == (state, was_cut_off, 900, 9.0)
    assert facts.goal_images == 1000


def test_a_training_that_goes_on_after_its_end_is_not_finished(library: RunLibrary, run: Path) -> None:
    tell(run, event("tick", 500), event("finished", 500, code="done"), event("resumed", 400), event("tick", 450))
    facts = only(library)
    assert (facts.state, facts.images) == ("stopped", 450)


def test_the_best_and_the_newest_picture_are_found(library: RunLibrary, run: Path) -> None:
    tell(run, event("tick", 500))
    reason = Text("Best so far: {name}.", name="kid")
    write_best(run / BEST, event("best", 400, text=Said.of(reason)))
    for images in (5, 400, 500):
        snapshot_sheet(run, images).parent.mkdir(exist_ok=True)
        snapshot_sheet(run, images).write_bytes(b"1234")
    snapshot_sheet(run, 500).with_name(".half.png").write_bytes(b"")
    facts = only(library)
    assert (facts.best_images, facts.best_reason) == (400, reason)
    assert facts.last_picture == snapshot_sheet(run, 500)
    assert facts.size_bytes == sum(path.stat().st_size for path in run.rglob("*") if path.is_file())
    assert json.loads(json.dumps(facts.as_tree()))["best_reason"] == "Best so far: kid."


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"", "empty"), (b"{", "JSON"), (b'{"schema": 99}', "newer version"), (None, "not there")],
)
def test_a_damaged_training_is_listed_with_its_reason(
    library: RunLibrary, run: Path, content: bytes | None, words: str
) -> None:
    (run / CONFIG).unlink()
    if content is not None:
        (run / CONFIG).write_bytes(content)
    library.create(CONFIG_OF_CATS, "sound")
    damaged = next(facts for facts in library.list() if facts.state == "damaged")
    assert damaged.title == "猫 cats"
    assert words in str(damaged.problem)
    assert len(library.list()) == 2


def test_the_list_reads_only_the_ends_of_long_files(
    library: RunLibrary, run: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = b'{"kind":"tick","images":7,"seconds":1.0,"values":{"loss":1.25}}\n'
    tell(run, event("started", 0, values={"goal_images": 5000.0}))
    with (run / EVENTS).open("ab") as file:
        file.write(line * 100_000)
    tell(run, event("tick", 4000))
    parsed: list[bytes] = []
    from genimg_desktop.spec.training import event_file

    parse = event_file.parse_event
    monkeypatch.setattr(event_file, "parse_event", lambda line: (parsed.append(line), parse(line))[1])
    facts = only(library)
    assert (facts.images, facts.goal_images) == (4000, 5000)
    assert sum(map(len, parsed)) < 100_000


# one training at a time


def test_two_trainings_on_one_folder_are_refused(run: Path) -> None:
    with RunLock(run), pytest.raises(AlreadyRunning, match="already running"):
        RunLock(run).acquire()
    with RunLock(run):
        pass


def test_a_training_in_another_process_is_listed_and_left_alone(library: RunLibrary, run: Path) -> None:
    holder = hold(run)
    try:
        runner = only(library).runner
        assert only(library).state == "running"
        assert runner is not None
        assert runner.pid == holder.pid
        assert runner.mark is not None
        with pytest.raises(AlreadyRunning):
            library.delete(run)
        assert run.is_dir()
        assert library.trashed() == ()
    finally:
        end(holder)
    assert only(library).state == "new"
    assert only(library).runner is None


def test_the_lock_of_a_killed_training_is_taken_over(run: Path) -> None:
    holder = hold(run)
    end(holder, kill=True)
    assert json.loads((run / "lock").read_text())["pid"] == holder.pid
    assert running_in(run) is None
    with RunLock(run):
        assert json.loads((run / "lock").read_text())["pid"] == os.getpid()
        found = running_in(run)
        assert found is not None
        assert found.mark == own_mark()
    assert (run / "lock").read_text() == ""


def test_looking_changes_nothing(run: Path) -> None:
    assert running_in(run) is None
    assert not (run / "lock").exists()
    (run / "lock").write_text("nonsense")
    assert running_in(run) is None
    with RunLock(run):
        pass


@pytest.mark.parametrize(
    ("left", "is_refused"),
    [
        (lambda: process_lock.own_info(), True),
        (
            lambda: process_lock.LockInfo(pid=os.getpid(), began="long ago", machine=process_lock.own_info().machine),
            False,
        ),
        (lambda: process_lock.LockInfo(pid=1, began="x", machine="another computer"), True),
    ],
)
def test_on_a_disk_without_locks_the_named_process_counts(
    run: Path, monkeypatch: pytest.MonkeyPatch, left: Callable[[], process_lock.LockInfo], is_refused: bool
) -> None:
    monkeypatch.setattr(process_lock, "_try_lock", lambda _file, is_shared=False: None)
    with (run / "lock").open("wb") as file:
        process_lock._write(file, left())
    assert (running_in(run) is not None) == is_refused
    if is_refused:
        with pytest.raises(AlreadyRunning):
            RunLock(run).acquire()
    else:
        with RunLock(run):
            assert running_in(run) is not None


def test_a_run_folder_that_is_gone_is_said(tmp_path: Path) -> None:
    with pytest.raises(SaveFailed, match="cannot be written"):
        RunLock(tmp_path / "gone").acquire()


# the trash


def test_a_training_thrown_away_comes_back_whole(library: RunLibrary, run: Path, tmp_path: Path) -> None:
    tell(run, event("tick", 500))
    before = read_run(run)
    trashed = library.delete(run)
    assert library.list() == ()
    assert library.trashed() == (trashed,)
    assert not run.exists()
    assert library.undelete(trashed) == run
    after = only(library)
    assert (after.title, after.images, after.started_at) == (before.title, before.images, before.started_at)
    assert library.trashed() == ()
    assert list((tmp_path / "runs" / TRASH).iterdir()) == []


def test_two_of_one_name_can_be_thrown_away_and_brought_back(library: RunLibrary, run: Path) -> None:
    first = library.delete(run)
    second = library.delete(library.create(CONFIG_OF_CATS))
    assert first.name == second.name
    assert library.undelete(second) == run
    assert library.undelete(first).name == "猫 cats-2"
    with pytest.raises(BadInput, match="not in the trash"):
        library.undelete(first)


def test_erasing_removes_from_the_trash_only(library: RunLibrary, run: Path) -> None:
    kept = library.create(CONFIG_OF_CATS)
    trashed = library.delete(run)
    library.erase(trashed)
    assert library.trashed() == ()
    assert [facts.folder for facts in library.list()] == [kept]
    with pytest.raises(BadInput):
        library.erase(trashed)


def test_a_folder_elsewhere_is_never_thrown_away(library: RunLibrary, tmp_path: Path) -> None:
    other = tmp_path / "pictures"
    other.mkdir()
    with pytest.raises(BadInput, match="not among your trainings"):
        library.delete(other)
    assert other.is_dir()
