"""``main.py test``: lint, types, arrows and tests, each under a line of its own; the verdict is pytest's.

Every test runs once. The tests outside tests/ui run with Qt blocked, in this process and in every child of it, which
proves that nothing below the window needs it; those in tests/ui run after it, without a screen.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from genimg_desktop.bootstrap.places import Places
from genimg_desktop.bootstrap.qt_libraries import advice, needed_libraries
from genimg_desktop.bootstrap.sentences import SetupStopped

LINT_IMPORTS = "import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())"
NO_QT_CONFIG = "ignore:Unknown config option:pytest.PytestConfigWarning"
"""The option qt_api belongs to pytest-qt, which needs Qt and so is left out of that run."""


class Step(NamedTuple):
    """title: the header line. arguments: after the environment's Python. more: variables of this step."""

    title: str
    arguments: tuple[str, ...]
    more: Mapping[str, str] = {}

    @property
    def is_pytest(self) -> bool:
        return self.arguments[:2] == ("-m", "pytest")


def steps(root: Path, pytest_arguments: Sequence[str]) -> tuple[Step, ...]:
    """Everything, or only pytest when the person says what to run."""
    if pytest_arguments:
        return (Step("pytest", ("-m", "pytest", *pytest_arguments)),)
    without_qt = ("-m", "pytest", "--ignore=tests/ui", "-p", "no:pytest-qt", "-W", NO_QT_CONFIG)
    return (
        Step("ruff check", ("-m", "ruff", "check", ".")),
        Step("ruff format", ("-m", "ruff", "format", "--check", ".")),
        Step("mypy", ("-m", "mypy")),
        Step("lint-imports", ("-c", LINT_IMPORTS)),
        Step("pytest, all but the window, Qt blocked", without_qt, {"PYTHONPATH": str(root / "tests" / "no_qt")}),
        Step("pytest, the window", ("-m", "pytest", "tests/ui")),
    )


def run_suite(
    places: Places,
    pytest_arguments: Sequence[str],
    environ: Mapping[str, str],
    run: Callable[..., int] = subprocess.call,
) -> int:
    """0 when all is green, else pytest's code, else 1.

    Raises: SetupStopped when Linux lacks libraries that Qt needs even without a screen.
    """
    environ = suite_environ(places, environ)
    if sys.platform.startswith("linux"):
        lacking = advice(needed_libraries(environ, window=False))
        if lacking:
            raise SetupStopped(lacking)
    failed: list[str] = []
    verdict = 0
    for step in steps(places.root, pytest_arguments):
        print(f"\n== {step.title}", flush=True)
        code = run([str(places.python), *step.arguments], cwd=places.root, env={**environ, **step.more})
        if code:
            failed.append(step.title)
            verdict = (verdict or code) if step.is_pytest else verdict
    if failed:
        print(f"\nFailed: {'; '.join(failed)}", flush=True)
        return verdict or 1
    return 0


def suite_environ(places: Places, environ: Mapping[str, str]) -> dict[str, str]:
    """No screen unless one is asked for; the tools' caches beside the environment when the checkout is read-only."""
    found = {"QT_QPA_PLATFORM": "offscreen", **environ}
    if places.home != places.root:
        cache = os.fspath(places.work)
        found |= {
            "PYTEST_ADDOPTS": f"-o cache_dir={cache}/pytest",
            "HYPOTHESIS_STORAGE_DIRECTORY": f"{cache}/hypothesis",
        }
        found |= {"RUFF_CACHE_DIR": f"{cache}/ruff", "MYPY_CACHE_DIR": f"{cache}/mypy"}
    return found
