"""Starting and ending: one window per library, errors nobody caught, signals, no display, themes and languages live."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QtMsgType
from PySide6.QtWidgets import QApplication

from genimg_desktop.app.notices import Notices
from genimg_desktop.ui import platform_fixes
from genimg_desktop.ui.crash import MOST_REPORTS, CrashReports, without_home
from genimg_desktop.ui.single_instance import SingleInstance
from genimg_desktop.ui.watchdog import Watchdog
from genimg_desktop.ui.window_keeper import WindowKeeper

ROOT = Path(__file__).resolve().parents[2]


# one window per library


def test_a_second_start_hands_its_files_over(tmp_path, qtbot):
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.claim()
    assert not second.claim()
    with qtbot.waitSignal(first.asked) as asked:
        assert second.hand_over([Path("/pictures/图.png"), Path("b.png")])
    assert asked.args == [[Path("/pictures/图.png"), Path("b.png").absolute()]]
    assert list((tmp_path / "inbox").iterdir()) == []
    first.release()


def test_a_first_window_that_does_not_answer_is_not_waited_for(tmp_path, qapp):
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.claim()
    first._watcher.removePaths(first._watcher.directories())
    assert not second.claim()
    assert not second.hand_over([], answer_ms=20)
    assert list((tmp_path / "inbox").iterdir()) == []
    first.release()


def test_the_lock_of_a_process_that_is_gone_does_not_count(tmp_path, qapp):
    code = (
        "import os, sys; from PySide6.QtCore import QLockFile; lock = QLockFile(sys.argv[1]); "
        "lock.setStaleLockTime(0); assert lock.tryLock(0); os._exit(9)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path / "genimg.lock")], check=False)
    assert done.returncode == 9
    assert (tmp_path / "genimg.lock").exists()
    instance = SingleInstance(tmp_path)
    assert instance.claim()
    instance.release()


def test_a_broken_note_in_the_inbox_does_no_harm(tmp_path, qtbot):
    first = SingleInstance(tmp_path)
    assert first.claim()
    for content in (b"{", b"[1, 2]", b'"x"', b"\xff"):
        with qtbot.waitSignal(first.asked) as asked:
            (tmp_path / "inbox" / "a.json").write_bytes(content)
        assert asked.args == [[]]
        qtbot.waitUntil(lambda: not list((tmp_path / "inbox").glob("*.json")))
    first.release()


def test_a_folder_that_cannot_be_written_does_not_stop_the_window(tmp_path, qapp):
    (tmp_path / "file").write_bytes(b"")
    assert SingleInstance(tmp_path / "file" / "below").claim()


# errors nobody caught


@pytest.fixture
def reports(tmp_path):
    made = CrashReports(tmp_path / "log", Notices(), lambda work: work())
    made.install()
    yield made
    made.remove()


def fail() -> None:
    raise ZeroDivisionError(f"{Path.home()}/secret")


def test_an_error_nobody_caught_becomes_a_notice_and_a_report(reports, tmp_path):
    try:
        fail()
    except ZeroDivisionError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    (notice,) = reports._notices.history
    assert notice.kind == "error"
    assert "did not expect" in str(notice.message)
    assert "ZeroDivisionError" in notice.details
    (path,) = (tmp_path / "log").glob("report-*.txt")
    text = path.read_text(encoding="utf-8")
    assert "in fail" in text
    assert str(Path.home()) not in text
    assert path.name in str(notice.hint)


def test_an_error_in_a_thread_is_reported_too(reports):
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert "ZeroDivisionError" in reports._notices.history[0].details


def test_old_reports_make_room(reports, tmp_path):
    folder = tmp_path / "log"
    folder.mkdir()
    for number in range(MOST_REPORTS + 5):
        (folder / f"report-2000010{number % 9}-{number:06}.txt").write_text("old")
    reports._on_error(ValueError, ValueError("x"), None)
    assert len(list(folder.glob("report-*.txt"))) == MOST_REPORTS


def test_a_report_that_cannot_be_written_is_still_a_notice(tmp_path):
    (tmp_path / "log").write_bytes(b"")
    reports = CrashReports(tmp_path / "log", Notices(), lambda work: work())
    reports._on_error(ValueError, ValueError("x"), None)
    assert len(reports._notices.history) == 1


def test_the_home_folder_is_shortened():
    assert without_home(f"a {Path.home()}/b") == "a ~/b"


# the watchdog


def test_what_held_the_window_up_is_in_the_log(qtbot, caplog):
    caplog.set_level(logging.WARNING, "genimg_desktop.ui.watchdog")
    dog = Watchdog(limit_s=0.05)
    try:
        qtbot.waitUntil(lambda: dog._timer.isActive())
        end = time.monotonic() + 5
        while not caplog.records and time.monotonic() < end:
            sum(range(10_000))  # the window is busy here
    finally:
        dog.stop()
    assert "held up" in caplog.text
    assert "sum(range(10_000))" in caplog.text
    assert len(caplog.records) == 1


# theme and language while the program runs


@pytest.fixture
def keeper(live_session, qtbot, idle):
    made = WindowKeeper(QApplication.instance(), live_session)
    made.window.show()
    live_session.start()
    idle(live_session)
    yield made
    made.close()


def test_a_new_language_builds_the_window_anew_and_keeps_the_work(keeper, live_session, qtbot, idle):
    live_session.artboard.place()
    idle(live_session)
    keeper.window.docks.by_id["layers"].hide()
    keeper.window.resize(900, 700)
    old = keeper.window
    size = old.size()
    live_session.settings.change(language="zh_CN")
    qtbot.waitUntil(lambda: keeper.window is not old)
    assert keeper.window.isVisible()
    assert keeper.window.size() == size
    assert keeper.window.docks.by_id["layers"].isHidden()
    assert len(live_session.artboard.document.layers) == 1
    assert keeper.window.status.device.text() == "Fake"
    assert live_session.commands.unbound() == []
    live_session.commands.run("view.canvas_only")
    assert keeper.window.is_canvas_only


def test_the_old_window_lets_go_of_the_session(keeper, live_session, qtbot):
    def listeners() -> int:
        signals = (live_session.explorer.changed, live_session.artboard.changed, live_session.queue.changed)
        return sum(len(signal._listeners) for signal in signals)

    before = listeners()
    for language in ("zh_CN", "en"):
        old = keeper.window
        live_session.settings.change(language=language)
        qtbot.waitUntil(lambda old=old: keeper.window is not old)
    qtbot.waitUntil(lambda: listeners() == before)


def test_the_theme_is_switched_live(keeper, live_session):
    window = keeper.window
    dark = window.palette().window().color()
    live_session.commands.run("view.theme")
    assert window.palette().window().color().lightness() > 128 > dark.lightness()
    assert keeper.window is window


def test_a_new_language_in_canvas_only_loses_no_panel(keeper, live_session, qtbot):
    live_session.commands.run("view.canvas_only")
    old = keeper.window
    live_session.settings.change(language="zh_CN")
    qtbot.waitUntil(lambda: keeper.window is not old)
    assert keeper.window.docks.by_id["layers"].isVisible()


# messages and signals


def test_messages_of_qt_go_to_the_log(caplog):
    caplog.set_level(logging.INFO, "genimg_desktop.qt")
    platform_fixes._on_qt_message(QtMsgType.QtWarningMsg, None, "a remark")
    platform_fixes._on_qt_message(QtMsgType.QtCriticalMsg, None, "a fault")
    assert [record.levelname for record in caplog.records] == ["INFO", "ERROR"]


# as a program of its own

PROGRAM = """
import sys
from functools import partial
from pathlib import Path
sys.path.insert(0, {tests!r})
from fake_engine import FakeEngine
from genimg_desktop.ui import application
application.Session = partial(application.Session, create_engine=FakeEngine)
from genimg_desktop.app.session import Session
start = Session.start
def start_and_tell(session):
    start(session)
    assert "torch" not in sys.modules
    print("started", flush=True)
Session.start = start_and_tell
sys.exit(application.run_window([Path(name) for name in sys.argv[1:]]))
"""


@pytest.fixture
def program(tmp_path):
    """Starts the window as a process with a home of its own; gives Popen objects."""
    home = tmp_path / "home"
    home.mkdir()
    processes: list[subprocess.Popen[str]] = []

    def start(*files: str, **changes: str | None) -> subprocess.Popen[str]:
        environment = {**os.environ, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
        environment = {k: v for k, v in environment.items() if not k.startswith("XDG_")}
        for key, value in changes.items():
            environment.pop(key, None)
            if value is not None:
                environment[key] = value
        code = PROGRAM.format(tests=str(ROOT / "tests"))
        processes.append(
            subprocess.Popen(
                [sys.executable, "-c", code, *files],
                env=environment,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
                cwd=tmp_path,
            )
        )
        return processes[-1]

    start.home = home  # type: ignore[attr-defined]
    yield start
    for process in processes:
        if process.poll() is None:
            process.kill()
        process.communicate()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_a_log_out_closes_the_window_cleanly(program):
    process = program()
    assert process.stdout.readline() == "started\n", process.stderr.read()
    process.terminate()
    _, errors = process.communicate(timeout=20)
    assert process.returncode == 0, errors
    assert "Traceback" not in errors
    assert list(program.home.rglob("window.ini"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_a_second_start_opens_its_files_in_the_first_window(program):
    first = program()
    assert first.stdout.readline() == "started\n", first.stderr.read()
    second = program("missing.png")
    output, errors = second.communicate(timeout=20)
    assert second.returncode == 0, errors
    assert output == ""
    first.terminate()
    first.communicate(timeout=20)
    (log,) = program.home.rglob("genimg.log")
    assert "missing.png" in log.read_text(encoding="utf-8")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
@pytest.mark.parametrize("display", [None, ":987"])
def test_without_a_display_there_is_a_sentence_and_no_traceback(program, display, monkeypatch):
    code = "import sys; from genimg_desktop.__main__ import main; sys.exit(main([]))"
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    environment.update({"HOME": str(program.home), "PYTHONPATH": str(ROOT)})
    if display:
        environment["DISPLAY"] = display
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 2, done.stderr
    assert len(done.stderr.strip().splitlines()) <= 2
    assert "Traceback" not in done.stderr
    assert any(word in done.stderr for word in ("display", "screen", "cannot be opened"))
