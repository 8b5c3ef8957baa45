import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from genimg_desktop.core.errors import GenimgError
from genimg_desktop.core.processes import ProcessMark, is_alive, mark_of, own_mark
from genimg_desktop.jobs.child import Child
from genimg_desktop.jobs.child_end import ChildEnd, describe_end
from genimg_desktop.jobs.detached import DetachedChild
from genimg_desktop.jobs.log_tail import LAST_LINES, last_lines, open_log
from genimg_desktop.jobs.parent_watch import Controls

POSIX_ONLY = pytest.mark.skipif(sys.platform == "win32", reason="signals and sessions")

OBEDIENT = """
    from genimg_desktop.jobs.parent_watch import Controls
    import os, sys, time
    from pathlib import Path
    with Controls(stdin=0, control=Path(sys.argv[1]) if len(sys.argv) > 1 else None, poll_s=0.02) as controls:
        controls.tell(b"ready\\n")
        while not (controls.stop_asked() or controls.pause_asked()):
            time.sleep(0.005)
        controls.tell(b"stopped\\n" if controls.stop_asked() else b"paused\\n")
        if len(sys.argv) > 2:
            Path(sys.argv[2]).write_text("saved")
"""
STUBBORN = """
    import signal, time
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    print("ready", flush=True)
    while True:
        time.sleep(1)
"""
WITH_GRANDCHILD = """
    import subprocess, sys, time
    grandchild = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
    print(grandchild.pid, flush=True)
    {then}
"""


class Watched:
    """A child on a script, and everything that it told."""

    def __init__(self, folder: Path, grace_s: float = 20.0) -> None:
        self.folder = folder
        self.lines: list[str] = []
        self.ends: list[ChildEnd] = []
        self._has_line = threading.Condition()
        self.child = Child(on_line=self._take, on_end=self.ends.append, grace_s=grace_s)

    def start(self, script: str, *arguments: object) -> Child:
        command = [sys.executable, "-c", textwrap.dedent(script), *map(str, arguments)]
        root = str(Path(__file__).resolve().parents[2])
        self.child.start(command, cwd=self.folder, log=self.folder / "log.txt", env={"PYTHONPATH": root})
        return self.child

    def wait_for(self, is_there: Callable[[list[str]], bool]) -> list[str]:
        with self._has_line:
            assert self._has_line.wait_for(lambda: is_there(self.lines), 30), f"told only {self.lines}"
            return list(self.lines)

    def _take(self, line: str) -> None:
        with self._has_line:
            self.lines.append(line)
            self._has_line.notify_all()


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[Watched]:
    watched = Watched(tmp_path)
    yield watched
    watched.child.end_now()
    if watched.child.pid is not None:
        assert watched.child.wait(30) is not None


def is_ready(lines: list[str]) -> bool:
    return "ready" in lines


def has_line(lines: list[str]) -> bool:
    return bool(lines)


def until(is_so: Callable[[], bool]) -> None:
    """Wait for another process."""
    waiting = threading.Event()
    for _ in range(1500):
        if is_so():
            return
        waiting.wait(0.02)
    raise AssertionError("it did not happen in time")


def test_every_line_arrives_before_the_end(watched: Watched) -> None:
    child = watched.start("for number in range(2000): print('line', number)")
    end = child.wait(30)
    assert watched.lines == [f"line {number}" for number in range(2000)]
    assert end == ChildEnd(code=0)
    assert watched.ends == [end]
    assert end.is_well
    assert not child.is_running


def test_a_line_that_is_too_long_is_passed_over_and_the_next_arrives(watched: Watched) -> None:
    child = watched.start("print('x' * 3_000_000); print('after'); print('no end', end='')")
    assert child.wait(30) is not None
    assert watched.lines == ["after"]


def test_a_line_that_is_not_utf8_arrives_all_the_same(watched: Watched) -> None:
    child = watched.start("import sys; sys.stdout.buffer.write('画 '.encode() + b'\\xff\\r\\n')")
    assert child.wait(30) is not None
    assert watched.lines == ["画 \ufffd"]


def test_a_listener_that_fails_loses_no_later_line(tmp_path: Path) -> None:
    seen: list[str] = []

    def take(line: str) -> None:
        seen.append(line)
        raise ValueError("a broken listener")

    child = Child(on_line=take)
    child.start([sys.executable, "-c", "print(1); print(2)"], cwd=tmp_path, log=tmp_path / "log.txt")
    assert child.wait(30) is not None
    assert seen == ["1", "2"]


def test_stop_lets_the_child_end_cleanly(watched: Watched) -> None:
    child = watched.start(OBEDIENT)
    watched.wait_for(is_ready)
    child.ask_to_stop()
    child.ask_to_stop()
    assert child.wait(30) == ChildEnd(code=0)
    assert watched.lines[-1] == "stopped"


def test_pause_is_told_from_stop(watched: Watched) -> None:
    child = watched.start(OBEDIENT)
    watched.wait_for(is_ready)
    child.ask_to_pause()
    assert child.wait(30) == ChildEnd(code=0)
    assert watched.lines[-1] == "paused"


def test_a_stop_before_the_child_listens_is_not_lost(watched: Watched) -> None:
    child = watched.start(OBEDIENT)
    child.ask_to_stop()
    assert child.wait(30) == ChildEnd(code=0)


@POSIX_ONLY
def test_a_child_that_hangs_is_ended_and_its_last_lines_are_shown(tmp_path: Path) -> None:
    watched = Watched(tmp_path, grace_s=0.1)
    child = watched.start(
        "import sys; print('stuck in a loop', file=sys.stderr, flush=True)\n" + textwrap.dedent(STUBBORN)
    )
    watched.wait_for(is_ready)
    child.ask_to_stop()
    end = child.wait(30)
    assert end is not None
    assert (end.code, end.signal) == (None, "SIGKILL")
    assert end.last_lines == ("stuck in a loop",)
    assert "did not stop when it was asked" in str(end.sentence)


@POSIX_ONLY
def test_terminate_comes_before_kill(tmp_path: Path) -> None:
    watched = Watched(tmp_path, grace_s=0.2)
    child = watched.start(
        """
        import signal, sys, time
        signal.signal(signal.SIGTERM, lambda *_: (print("terminated", flush=True), sys.exit(0)))
        print("ready", flush=True)
        while True:
            time.sleep(0.01)
        """
    )
    watched.wait_for(is_ready)
    child.ask_to_stop()
    assert child.wait(30) == ChildEnd(code=0)
    assert watched.lines[-1] == "terminated"


@POSIX_ONLY
def test_a_child_killed_from_outside_asks_about_memory(watched: Watched) -> None:
    child = watched.start(OBEDIENT)
    watched.wait_for(is_ready)
    assert child.pid is not None
    os.kill(child.pid, signal.SIGKILL)
    end = child.wait(30)
    assert end is not None
    assert "run out of memory?" in str(end.sentence)
    assert end.hint is not None


@POSIX_ONLY
def test_ending_it_now_on_demand_is_no_fault(watched: Watched) -> None:
    child = watched.start(STUBBORN)
    watched.wait_for(is_ready)
    child.ask_to_stop()
    child.end_now()
    end = child.wait(30)
    assert end is not None
    assert (end.signal, end.sentence) == ("SIGKILL", None)


@POSIX_ONLY
@pytest.mark.parametrize("then", ["time.sleep(600)", "raise SystemExit(0)"])
def test_what_the_child_started_ends_with_it(watched: Watched, then: str) -> None:
    child = watched.start(WITH_GRANDCHILD.format(then=then))
    mark = mark_of(int(watched.wait_for(has_line)[0]))
    child.end_now()
    assert child.wait(30) is not None
    until(lambda: mark is None or not is_alive(mark))


@POSIX_ONLY
def test_a_crash_is_named_and_its_trace_is_kept(watched: Watched) -> None:
    child = watched.start("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)")
    end = child.wait(30)
    assert end is not None
    assert "crashed (SIGSEGV)" in str(end.sentence)
    assert any("Segmentation fault" in line for line in end.last_lines)


def test_a_program_that_is_not_there_is_said(tmp_path: Path) -> None:
    child = Child(on_line=print)
    with pytest.raises(GenimgError, match="could not be started"):
        child.start([str(tmp_path / "nothing")], cwd=tmp_path, log=tmp_path / "log.txt")
    assert not child.is_running
    child.ask_to_stop()
    child.end_now()


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="counts the handles that Linux lists")
def test_starting_and_stopping_thirty_times_leaves_nothing_behind(tmp_path: Path) -> None:
    def held() -> tuple[int, int, set[str]]:
        tasks = list(Path("/proc/self/task").iterdir())
        children = {child for task in tasks for child in (task / "children").read_text().split()}  # zombies among them
        return len(list(Path("/proc/self/fd").iterdir())), threading.active_count(), children

    before = held()
    for number in range(30):
        child = Child(on_line=lambda _line: None)
        child.start([sys.executable, "-S", "-c", "input()"], cwd=tmp_path, log=tmp_path / "log.txt")
        if number % 3 == 0:
            child.end_now()
        else:
            child.ask_to_stop()
        assert child.wait(30) is not None
    until(lambda: held() == before)
    assert [path.name for path in tmp_path.iterdir()] == ["log.txt"]


def test_the_exit_code_of_a_sentence_gives_that_sentence() -> None:
    lines = ("a warning", "genimg: The folder is gone.", "Bring it back.")
    end = describe_end(2, lines, "by itself")
    assert str(end.sentence) == "The training cannot go on: The folder is gone. Bring it back."


@pytest.mark.parametrize(
    ("code", "lines", "words"),
    [
        (1, ("Traceback", "MemoryError"), "out of memory"),
        (1, ("RuntimeError: [enforce fail] . DefaultCPUAllocator: can't allocate memory",), "out of memory"),
        (1, ("Traceback", "KeyError: 'x'"), "code 1"),
        (2, ("usage: something else",), "code 2"),
        (-15, (), "Another program"),
        (-6, (), "crashed (SIGABRT)"),
        (0xC0000005, (), "crashed (access violation)"),
        (-1073741819, (), ""),
        (-60, (), "signal"),
    ],
)
def test_ends_are_told_in_plain_words(code: int, lines: tuple[str, ...], words: str) -> None:
    end = describe_end(code, lines, "by itself")
    assert words in str(end.sentence)
    assert "{" not in str(end.sentence)


@pytest.mark.parametrize("code", [0, 130, -15])
def test_an_end_that_was_asked_for_is_no_fault(code: int) -> None:
    assert describe_end(code, (), "asked").sentence is None
    assert (describe_end(code, (), "by itself").sentence is None) == (code == 0)


def test_the_log_shows_the_last_lines_of_this_start_only(tmp_path: Path) -> None:
    log = tmp_path / "log.txt"
    log.write_bytes(b"of an earlier start\n")
    with open_log(log) as file:
        start = file.tell()
        file.write("".join(f"{number} é\n" for number in range(100)).encode() + b"\xff" * 1000)
    lines = last_lines(log, start)
    assert len(lines) == LAST_LINES
    assert lines[0] == "61 é"
    assert len(lines[-1]) == 500
    assert last_lines(log) == lines
    assert last_lines(tmp_path / "none") == ()


def test_a_log_that_has_grown_large_makes_room(tmp_path: Path) -> None:
    log = tmp_path / "log.txt"
    log.write_bytes(b"x" * (9 * 1024 * 1024))
    with open_log(log) as file:
        assert file.tell() == 0
    assert log.with_name("log.txt.old").stat().st_size == 9 * 1024 * 1024


# the child's side


@pytest.fixture
def pipes() -> Iterator[tuple[int, int, int, int]]:
    """Standard input (read, write) and output (read, write) of a child in this process."""
    in_read, in_write = os.pipe()
    out_read, out_write = os.pipe()
    yield in_read, in_write, out_read, out_write
    for handle in (in_read, in_write, out_read, out_write):
        try:
            os.close(handle)
        except OSError:
            continue


def test_words_on_standard_input_set_flags(pipes: tuple[int, int, int, int]) -> None:
    with Controls(stdin=pipes[0], stdout=pipes[3], poll_s=0.01) as controls:
        assert not controls.stop_asked()
        assert not controls.pause_asked()
        os.write(pipes[1], b"something else\npau")
        os.write(pipes[1], b"se\r\n")
        until(controls.pause_asked)
        assert not controls.stop_asked()
        os.write(pipes[1], b"stop\n")
        until(controls.stop_asked)
        assert not controls.pause_asked()
        os.close(pipes[1])


def test_the_end_of_standard_input_means_stop(pipes: tuple[int, int, int, int]) -> None:
    with Controls(stdin=pipes[0], stdout=pipes[3], poll_s=0.01) as controls:
        os.close(pipes[1])
        until(controls.stop_asked)


def test_a_window_that_closes_after_pause_leaves_it_a_pause(pipes: tuple[int, int, int, int]) -> None:
    with Controls(stdin=pipes[0], stdout=pipes[3], poll_s=0.01) as controls:
        os.write(pipes[1], b"pause\n")
        os.close(pipes[1])
        until(controls.pause_asked)
        until(lambda: not any(thread.name == "controls-stdin" for thread in threading.enumerate()))
        assert controls.pause_asked()


def test_a_training_that_is_kept_goes_on_and_still_hears_its_control_file(
    pipes: tuple[int, int, int, int], tmp_path: Path
) -> None:
    control = tmp_path / "control"
    control.write_text("stop\n")  # left from an earlier time
    with Controls(stdin=pipes[0], control=control, stdout=pipes[3], poll_s=0.01, parent_pid=iter_pids()) as controls:
        os.write(pipes[1], b"keep\n")
        assert os.read(pipes[2], 100) == b"kept\n"
        os.close(pipes[1])
        until(lambda: not any(thread.name == "controls-stdin" for thread in threading.enumerate()))
        controls.tell(b"to nobody\n")
        assert controls.is_kept()
        assert not controls.stop_asked()
        DetachedChild(own_mark(), control).ask_to_pause()
        until(controls.pause_asked)
        DetachedChild(own_mark(), control).ask_to_stop()
        until(controls.stop_asked)
        until(lambda: not control.exists())


def iter_pids() -> Callable[[], int]:
    """A parent that is there when first asked, and gone from then on."""
    pids = iter([100])
    return lambda: next(pids, 1)


def test_a_parent_that_is_gone_means_stop_even_while_the_pipe_is_open(pipes: tuple[int, int, int, int]) -> None:
    with Controls(stdin=pipes[0], stdout=pipes[3], poll_s=0.01, parent_pid=iter_pids()) as controls:
        until(controls.stop_asked)
        os.close(pipes[1])


def test_telling_nobody_is_no_fault(pipes: tuple[int, int, int, int]) -> None:
    os.close(pipes[2])
    controls = Controls(stdout=pipes[3])
    controls.tell(b"one\n")
    controls.tell(b"two\n")
    assert not controls.stop_asked()


@POSIX_ONLY
def test_ctrl_c_once_stops_cleanly_and_twice_stops_now() -> None:
    before = signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)
    with pytest.raises(KeyboardInterrupt), Controls() as controls:
        signal.raise_signal(signal.SIGINT)
        assert controls.stop_asked()
        signal.raise_signal(signal.SIGTERM)  # from torchrun, which was interrupted too
        signal.raise_signal(signal.SIGINT)
    assert (signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)) == before


@POSIX_ONLY
def test_what_nohup_ignores_stays_ignored() -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with Controls() as controls:
            signal.raise_signal(signal.SIGHUP)
            assert not controls.stop_asked()
    finally:
        signal.signal(signal.SIGHUP, before)


def test_a_plain_command_line_leaves_standard_input_alone(tmp_path: Path) -> None:
    script = """
        import sys, time
        from genimg_desktop.jobs.parent_watch import Controls
        with Controls(poll_s=0.01) as controls:
            time.sleep(0.05)
            print(controls.stop_asked(), sys.stdin.read())
    """
    root = str(Path(__file__).resolve().parents[2])
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script)],
        input="of the shell",
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": root},
        timeout=60,
        check=True,
    )
    assert done.stdout == "False of the shell\n"


PARENT = """
    import os, sys, threading
    from pathlib import Path
    from genimg_desktop.jobs.child import Child
    ready = threading.Event()
    child = Child(on_line=lambda line: ready.set())
    child.start(sys.argv[4:], cwd=Path(sys.argv[1]), log=Path(sys.argv[1]) / "log.txt")
    ready.wait(30)
    if sys.argv[2] == "keep":
        assert child.let_go()
    print(child.pid, flush=True)
    if sys.argv[3] == "killed":
        os.kill(os.getpid(), 9)
"""


def run_parent(folder: Path, *how: str) -> ProcessMark:
    """A parent that starts an obedient child and goes; the mark of the child."""
    root = str(Path(__file__).resolve().parents[2])
    child = [sys.executable, "-c", textwrap.dedent(OBEDIENT), str(folder / "control"), str(folder / "saved")]
    with subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(PARENT), str(folder), *how, *child],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": root},
    ) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        mark = mark_of(pid)
    return mark or ProcessMark(pid=pid, began="gone")


@POSIX_ONLY
@pytest.mark.parametrize("how", ["killed", "closed"])
def test_a_training_saves_and_ends_when_its_window_is_gone(tmp_path: Path, how: str) -> None:
    mark = run_parent(tmp_path, "leave", how)
    until(lambda: not is_alive(mark))
    assert (tmp_path / "saved").read_text() == "saved"
    assert (tmp_path / "log.txt").read_text() == ""


@POSIX_ONLY
@pytest.mark.parametrize("how", ["killed", "closed"])
def test_a_training_that_was_let_go_is_found_again_and_stopped(tmp_path: Path, how: str) -> None:
    child = DetachedChild(run_parent(tmp_path, "keep", how), tmp_path / "control")
    assert child.is_alive()
    child.ask_to_stop()
    until(lambda: not child.is_alive())
    assert (tmp_path / "saved").read_text() == "saved"
    assert (tmp_path / "log.txt").read_text() == ""


@POSIX_ONLY
def test_a_training_that_was_let_go_can_be_ended_now(tmp_path: Path) -> None:
    child = DetachedChild(run_parent(tmp_path, "keep", "closed"), tmp_path / "control")
    child.end_now()
    until(lambda: not child.is_alive())
    assert not (tmp_path / "saved").exists()
    child.end_now()


def test_letting_go_of_a_child_that_does_not_answer_is_said(tmp_path: Path) -> None:
    watched = Watched(tmp_path)
    child = watched.start("print('ready', flush=True); input(); input()")
    watched.wait_for(is_ready)
    assert not child.let_go(timeout_s=0.05)
    child.end_now()
    assert child.wait(30) is not None


def test_another_process_with_the_same_number_is_never_taken_for_ours(tmp_path: Path) -> None:
    other = subprocess.Popen([sys.executable, "-S", "-c", "input()"], stdin=subprocess.PIPE)
    child = DetachedChild(ProcessMark(pid=other.pid, began="long ago"), tmp_path / "control")
    assert not child.is_alive()
    child.end_now()
    assert other.poll() is None
    other.communicate(b"\n", timeout=30)
    assert other.returncode == 0


def test_a_dead_process_is_not_alive() -> None:
    child = subprocess.Popen([sys.executable, "-S", "-c", "input()"], stdin=subprocess.PIPE)
    mark = mark_of(child.pid)
    assert mark is not None
    assert is_alive(mark)
    child.kill()
    deadline = time.monotonic() + 30
    while is_alive(mark):  # a zombie, for nobody has reaped it
        assert time.monotonic() < deadline
    child.communicate(timeout=30)
    assert mark_of(0) is None
