"""Trainings in processes of their own: queue, pause, stop, crash, hang, let go and found again; real children."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from train_runs import FakeCommands, config, has_children, pump

from genimg_desktop.app.notices import Notices
from genimg_desktop.app.training_runs import TrainingRuns, train_command
from genimg_desktop.core.errors import BadInput
from genimg_desktop.jobs.queue import JobQueue
from genimg_desktop.library.run_lock import running_in
from genimg_desktop.library.runs import RunLibrary
from genimg_desktop.spec.training.run_files import LOG

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the fake trainer uses signals of POSIX")
WAIT_S = 30.0


def open_files() -> int:
    """How many files are open; 0 where the system does not tell."""
    folder = Path("/proc/self/fd")
    return sum(1 for _ in folder.iterdir()) if folder.exists() else 0


class House:
    """Trainings and what they need; everything is delivered on the thread of the test."""

    def __init__(self, folder: Path, commands: FakeCommands, grace_s: float = 15.0) -> None:
        self.delivered: list[Callable[[], None]] = []
        self.commands = commands
        self.notices = Notices()
        self.told = threading.Event()
        self.queue = JobQueue(self.deliver, {"io": 2})
        self.runs = TrainingRuns(self.queue, self.deliver, RunLibrary(folder), self.notices, commands, grace_s=grace_s)

    def deliver(self, work: Callable[[], None]) -> None:
        self.delivered.append(work)
        self.told.set()

    def until(self, is_so: Callable[[], object]) -> None:
        """Do what is delivered until something is so."""
        deadline = time.monotonic() + WAIT_S
        while True:
            self.told.clear()
            pump(self.delivered)
            if is_so():
                return
            assert time.monotonic() < deadline, "it did not come about"
            self.told.wait(0.05)

    def phase(self, run: Path) -> str:
        return self.runs.phase(run)

    def until_phase(self, run: Path, *phases: str) -> None:
        self.until(lambda: self.phase(run) in phases)

    def close(self) -> bool:
        has_ended = self.runs.close(20.0)
        return self.queue.close(5.0) and has_ended


@pytest.fixture
def make_house(tmp_path: Path) -> Iterator[Callable[..., House]]:
    made: list[House] = []

    def make(mode: str = "", ticks: int = 12, tick_s: float = 0.005, grace_s: float = 15.0) -> House:
        made.append(House(tmp_path / "runs", FakeCommands(ticks, tick_s, mode), grace_s))
        return made[-1]

    yield make
    for house in made:
        for run in list(house.runs._live):
            house.runs._live[run].end_now()
        house.close()


def test_a_training_runs_to_its_end_and_its_curves_are_there(make_house: Any) -> None:
    house = make_house()
    run = house.runs.start(config())
    house.until_phase(run, "finished")
    state = house.runs.state(run)
    assert state.images == 12_000
    assert state.fraction == 1.0
    assert len(state.curve("generator")) == 12
    assert [snapshot.images for snapshot in state.snapshots] == [0, 4000, 8000, 12_000]
    assert state.best is not None
    assert [str(notice.message) for notice in house.notices.history] == ["The training of 'Leaves' is done."]
    assert not house.runs.is_training


def test_one_trains_at_a_time_and_the_others_wait_in_their_order(make_house: Any) -> None:
    house = make_house()
    runs = [house.runs.start(config(name)) for name in ("One", "Two", "Three")]
    house.until(lambda: len(house.runs.runs) == 3)
    assert [house.phase(run) for run in runs][1:] == ["waiting", "waiting"]
    assert {entry.run: entry.place for entry in house.runs.runs} == {runs[0]: 0, runs[1]: 1, runs[2]: 2}
    house.runs.move(runs[2], -1)
    most = []
    house.runs.runs_changed.connect(lambda: most.append(len(house.runs._live)))
    house.until_phase(runs[1], "finished")
    assert house.commands.started == [runs[0], runs[2], runs[1]]
    assert max(most) == 1


def test_one_that_waits_can_be_taken_out(make_house: Any) -> None:
    house = make_house(ticks=10_000)
    first, second = house.runs.start(config("One")), house.runs.start(config("Two"))
    house.runs.stop(second)
    assert house.runs.waiting == ()
    house.runs.stop(first)
    house.until_phase(first, "stopped")
    assert house.commands.started == [first]
    assert house.phase(second) == "new"


@pytest.mark.parametrize("word", ["stop", "pause"])
def test_a_training_that_was_stopped_or_paused_goes_on_where_it_was(make_house: Any, word: str) -> None:
    house = make_house(ticks=10_000)
    run = house.runs.start(config())
    house.until(lambda: (house.runs.state(run) or 0) and house.runs.state(run).images >= 3000)
    getattr(house.runs, word)(run)
    assert house.phase(run) == "stopping"
    house.until_phase(run, "paused" if word == "pause" else "stopped")
    at = house.runs.state(run).images
    house.commands.ticks = at // 1000 + 4
    house.runs.resume(run)
    house.until_phase(run, "finished")
    images, _ = house.runs.state(run).curve("generator").arrays()
    assert list(images) == list(range(1000, at + 5000, 1000))
    assert all(notice.kind == "info" for notice in house.notices.history)


def test_a_double_click_on_stop_does_not_kill(make_house: Any) -> None:
    house = make_house(ticks=10_000)
    run = house.runs.start(config())
    house.until_phase(run, "running")
    for _ in range(200):
        house.runs.stop(run)
    house.until_phase(run, "stopped")
    assert {line.kind for line in house.runs.state(run).log} == {"best"}
    assert house.notices.history == []


def test_a_second_press_ends_a_training_that_hangs_at_once(make_house: Any) -> None:
    house = make_house("hang")
    run = house.runs.start(config())
    house.until(lambda: house.runs.state(run) and house.runs.state(run).images == 6000)
    house.runs.stop(run)
    house.until(lambda: house.runs.can_end_now(run))
    house.runs.stop(run)
    house.until_phase(run, "stopped")


def test_a_training_that_hangs_is_ended_and_says_so(make_house: Any) -> None:
    house = make_house("hang", grace_s=0.2)
    run = house.runs.start(config())
    house.until(lambda: house.runs.state(run) and house.runs.state(run).images == 6000)
    house.runs.stop(run)
    house.until(lambda: house.notices.history)
    assert "did not stop" in str(house.notices.history[-1].message)
    assert running_in(run) is None


def test_a_crash_says_what_happened_and_offers_to_go_on(make_house: Any) -> None:
    house = make_house("crash")
    run = house.runs.start(config())
    house.until(lambda: house.notices.history)
    notice = house.notices.history[-1]
    assert "'Leaves'" in str(notice.message)
    assert "SIGSEGV" in str(notice.message)
    assert "about to crash" in notice.details
    assert house.runs.state(run).phase == "failed"
    house.commands.mode = ""
    notice.action.run()
    house.until_phase(run, "finished")


def test_an_error_is_told_in_the_trainings_own_words(make_house: Any) -> None:
    house = make_house("error")
    house.runs.start(config())
    house.until(lambda: house.notices.history)
    assert "The folder of pictures is gone." in str(house.notices.history[-1].message)


def test_a_program_that_is_not_there_is_told_and_the_next_one_starts(make_house: Any) -> None:
    house = make_house()
    good = house.commands
    house.runs._create_command = lambda run: ["/no/such/program"]
    house.runs.start(config("One"))
    house.runs._create_command = good
    second = house.runs.start(config("Two"))
    house.until_phase(second, "finished")
    assert house.notices.history[0].kind == "error"


def test_a_training_that_is_let_go_goes_on_and_is_found_again(make_house: Any) -> None:
    house = make_house(ticks=100_000)
    run = house.runs.start(config())
    house.until_phase(run, "running")
    assert house.runs.would_be_stopped
    assert house.runs.keep_training()
    assert not house.runs.would_be_stopped
    assert house.close()
    assert running_in(run) is not None

    later = make_house(ticks=100_000)
    later.runs.load()
    later.until_phase(run, "running")
    assert later.runs.is_training and not later.runs.would_be_stopped
    images = later.runs.state(run).images
    later.until(lambda: later.runs.state(run).images > images)
    later.runs.stop(run)
    later.until_phase(run, "stopped")
    assert running_in(run) is None


def test_a_training_that_a_shell_runs_is_followed_once_it_is_looked_at(make_house: Any) -> None:
    shell, house = make_house(ticks=100_000), make_house()
    run = shell.runs.start(config())
    shell.until_phase(run, "running")
    house.runs._rescan()
    house.until(lambda: house.runs.runs)
    assert house.phase(run) == "running"
    house.runs.stop(run)
    house.until_phase(run, "stopped")
    shell.until(lambda: not shell.runs.is_training)


def test_one_that_was_cut_off_is_offered_at_the_next_start(make_house: Any) -> None:
    house = make_house(ticks=100_000)
    run = house.runs.start(config())
    house.until(lambda: house.runs.state(run) and house.runs.state(run).images >= 5000)
    os.killpg(house.runs._live[run].child.pid, signal.SIGKILL)
    house.until(lambda: not house.runs.is_training)
    house.close()

    later = make_house()
    later.runs.load()
    later.until(lambda: later.notices.history)
    notice = later.notices.history[-1]
    assert "cut off" in str(notice.message)
    later.commands.ticks = 100
    notice.action.run()
    later.until_phase(run, "finished")


def test_closing_stops_with_everything_saved(make_house: Any) -> None:
    house = make_house(ticks=100_000)
    run = house.runs.start(config())
    house.until_phase(run, "running")
    assert house.close()
    assert running_in(run) is None
    assert not has_children()
    later = make_house()
    later.runs.load()
    later.until(lambda: later.runs.runs)
    assert later.phase(run) == "stopped"
    assert later.notices.history == []


def test_a_run_in_the_trash_comes_back_whole(make_house: Any) -> None:
    house = make_house()
    run = house.runs.start(config())
    with pytest.raises(BadInput):
        house.runs.delete(run)
    house.until_phase(run, "finished")
    house.runs.delete(run)
    house.until(lambda: not house.runs.runs)
    house.notices.history[-1].action.run()
    house.until(lambda: house.runs.runs)
    house.until(lambda: house.runs.state(run) is not None)
    assert house.runs.state(run).images == 12_000


def test_start_and_stop_storms_leave_no_process_thread_or_file(make_house: Any) -> None:
    house = make_house(ticks=10_000)
    run = house.runs.start(config())
    house.runs.stop(run)
    house.until(lambda: not house.runs.is_training)
    threads, files = threading.active_count(), open_files()
    for _ in range(8):
        house.runs.resume(run)
        house.runs.resume(run)
        house.runs.stop(run)
        house.runs.stop(run)
        house.until(lambda: not house.runs.is_training)
    house.until(lambda: threading.active_count() <= threads + 1)
    assert not has_children()
    assert open_files() <= files + 1
    assert not [path for path in run.iterdir() if path.name.endswith(".tmp")]


def test_a_folder_that_vanishes_does_not_keep_a_training_running(make_house: Any) -> None:
    house = make_house(ticks=10_000)
    run = house.runs.start(config())
    house.until_phase(run, "running")
    run.rename(run.with_name(".elsewhere"))
    house.runs._live[run].end_now()
    house.until(lambda: not house.runs.is_training and not house.queue.jobs())
    assert house.runs.runs == ()


def test_values_come_at_most_ten_times_a_second(make_house: Any) -> None:
    house = make_house(ticks=600, tick_s=0.001)
    run = house.runs.start(config())
    seen: list[float] = []
    house.runs.state_changed.connect(lambda changed: seen.append(time.monotonic()))
    house.until_phase(run, "finished")
    assert len(house.runs.state(run).curve("generator")) == 600
    assert len(seen) <= 12 + 11 * (seen[-1] - seen[0])


def test_the_process_is_this_program(tmp_path: Path) -> None:
    words = list(train_command(tmp_path))
    assert words[1:] == ["-m", "genimg_desktop", "train", str(tmp_path), "--events"]
    assert LOG == "log.txt"
