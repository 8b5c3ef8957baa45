"""`main.py test`."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from genimg_desktop.bootstrap import suite
from genimg_desktop.bootstrap.places import Places
from genimg_desktop.bootstrap.suite import run_suite, steps, suite_environ

ROOT = Path(suite.__file__).parents[2]


class Tools:
    """codes: what each step returns, by its header line."""

    def __init__(self, codes: dict[str, int] | None = None) -> None:
        self.codes = codes or {}
        self.ran: list[str] = []

    def __call__(self, command: list[str], *, cwd: Path, env: dict[str, str]) -> int:
        title = next(step.title for step in steps(cwd, ()) if list(step.arguments) == command[1:])
        self.ran.append(title)
        return self.codes.get(title, 0)


@pytest.fixture
def places(monkeypatch: pytest.MonkeyPatch) -> Places:
    monkeypatch.setattr(suite, "advice", lambda libraries: "")
    return Places(ROOT, ROOT)


def test_every_step_has_its_header_and_green_is_zero(places: Places, capsys: pytest.CaptureFixture[str]):
    tools = Tools()
    assert run_suite(places, [], {}, tools) == 0
    assert [title.split(",")[0] for title in tools.ran] == [
        "ruff check",
        "ruff format",
        "mypy",
        "lint-imports",
        "pytest",
        "pytest",
    ]
    assert [line for line in capsys.readouterr().out.splitlines() if line] == [f"== {title}" for title in tools.ran]


def test_a_failure_stops_nothing_and_is_named_at_the_end(places: Places, capsys: pytest.CaptureFixture[str]):
    tools = Tools({"mypy": 2})
    assert run_suite(places, [], {}, tools) == 1
    assert len(tools.ran) == 6
    assert capsys.readouterr().out.endswith("Failed: mypy\n")


def test_the_exit_code_is_pytests(places: Places):
    first, second = (step.title for step in steps(ROOT, ()) if step.is_pytest)
    assert run_suite(places, [], {}, Tools({first: 5})) == 5
    assert run_suite(places, [], {}, Tools({"mypy": 1, second: 3})) == 3
    assert run_suite(places, [], {}, Tools({first: 1, second: 3})) == 1


def test_with_arguments_only_pytest_runs(places: Places):
    ran: list[list[str]] = []

    def run(command: list[str], **options: object) -> int:
        ran.append(command[1:])
        return 0

    assert run_suite(places, ["tests/core", "-x"], {}, run) == 0
    assert ran == [["-m", "pytest", "tests/core", "-x"]]


def test_every_test_folder_is_run_once():
    commands = [step.arguments for step in steps(ROOT, ()) if step.is_pytest]
    assert "--ignore=tests/ui" in commands[0]
    assert commands[1][-1] == "tests/ui"


def test_the_tests_open_no_window_unless_asked(places: Places):
    assert suite_environ(places, {})["QT_QPA_PLATFORM"] == "offscreen"
    assert suite_environ(places, {"QT_QPA_PLATFORM": "xcb"})["QT_QPA_PLATFORM"] == "xcb"


def test_a_read_only_checkout_keeps_its_caches_elsewhere(tmp_path: Path):
    found = suite_environ(Places(ROOT, tmp_path), {})
    assert str(tmp_path) in found["MYPY_CACHE_DIR"]


def test_the_run_without_qt_starts_as_this_project_is_configured():
    step = next(each for each in steps(ROOT, ()) if each.more)
    command = [sys.executable, *step.arguments, "--collect-only", "-p", "no:cacheprovider", __file__]
    answer = subprocess.run(
        command, capture_output=True, text=True, cwd=ROOT, env={**os.environ, **step.more}, check=False
    )
    assert answer.returncode == 0, answer.stdout + answer.stderr


def test_qt_is_hidden_from_a_process_and_its_children():
    code = "import subprocess, sys; sys.exit(subprocess.call([sys.executable, '-c', 'import PySide6.QtCore']))"
    environ = {**os.environ, "PYTHONPATH": str(ROOT / "tests" / "no_qt")}
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environ, check=False)
    assert answer.returncode == 1
    assert "No module named 'PySide6" in answer.stderr
