"""The words of the set-up, in both languages."""

from __future__ import annotations

import ast
import io
import string
from pathlib import Path

import pytest

from genimg_desktop.bootstrap import launch
from genimg_desktop.bootstrap.chinese import CHINESE
from genimg_desktop.bootstrap.pip_run import DOWNLOADING, Outcome
from genimg_desktop.bootstrap.progress import Progress, cut
from genimg_desktop.bootstrap.sentences import SetupStopped, speaks_chinese, told


def sentences() -> set[str]:
    """Every literal that is given to `told`."""
    found: set[str] = set()
    for file in Path(launch.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "told":
                assert isinstance(node.args[0], ast.Constant), f"{file.name}:{node.lineno} is not a literal"
                found.add(node.args[0].value)
    return found


def holes(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


def test_every_sentence_is_there_in_chinese_and_none_is_left_over():
    assert sentences() == set(CHINESE)


def test_the_chinese_has_the_same_holes():
    assert {english for english, chinese in CHINESE.items() if holes(english) != holes(chinese)} == set()


def test_the_language_is_the_systems(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    assert told("Ready.") == "准备好了。"
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    assert told("Ready.") == "Ready."
    assert speaks_chinese({"LANG": "zh_TW"}, "linux")
    assert not speaks_chinese({"LC_ALL": "en_US", "LANG": "zh_CN"}, "linux")
    assert not speaks_chinese({}, "linux")


def test_a_live_line_fits_the_terminal_in_either_script():
    assert cut("abcdef", 4) == "abcd"
    assert cut("正在解压", 5) == "正在"
    assert cut("ab", 10) == "ab"


def test_without_a_terminal_nothing_is_rewritten():
    screen = io.StringIO()
    progress = Progress(screen)
    progress.status("passing")
    progress.step("one")
    assert screen.getvalue() == "[1/4] one\n"


@pytest.mark.parametrize(
    ("line", "name", "size"),
    [
        ("  Downloading torch-2.13.0-cp312-cp312-manylinux_2_28_x86_64.whl (526.6 MB)", "torch-2.13.0", "526.6"),
        ("  Downloading https://files.test/a/b/numpy-2.4.6-cp311.whl (16.9 MB)", "numpy-2.4.6", "16.9"),
        ("Processing /wheels/torch-2.13.0+cpu-cp311.whl", "torch-2.13.0+cpu", None),
    ],
)
def test_what_pip_fetches_is_read_from_its_lines(line: str, name: str, size: str | None):
    found = DOWNLOADING.match(line)
    assert found is not None
    assert found[1].startswith(name)
    assert found[2] == size


@pytest.mark.parametrize(
    ("line", "cause"),
    [
        ("Failed to establish a new connection: [Errno -3] Temporary failure in name resolution", "network"),
        ("ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: 403 Forbidden'))", "network"),
        ("ERROR: Could not find a version that satisfies the requirement nccl==2", "missing"),
        ("OSError: [Errno 28] No space left on device", "disk"),
        ("OSError: [Errno 13] Permission denied: '/x'", "permission"),
        ("error: metadata-generation-failed", "other"),
    ],
)
def test_the_reason_of_a_failure_is_read_from_its_lines(line: str, cause: str):
    assert Outcome(1, ("before", line, "after")).cause == cause


def test_a_stop_is_one_sentence_and_exit_code_two(monkeypatch, capsys, tmp_path: Path):
    def stop(*arguments: object) -> int:
        raise SetupStopped("The disk is full.")

    monkeypatch.setattr(launch, "_start", stop)
    assert launch.start(str(tmp_path), []) == 2
    assert capsys.readouterr().err == "The disk is full.\n"


def test_ctrl_c_says_that_the_next_start_goes_on(monkeypatch, capsys, tmp_path: Path):
    def interrupt(*arguments: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.setattr(launch, "_start", interrupt)
    assert launch.start(str(tmp_path), []) == 130
    assert "The next start goes on from here." in capsys.readouterr().err


def test_a_checkout_that_lost_its_pins_is_a_sentence_not_a_traceback(monkeypatch, capsys, tmp_path: Path):
    monkeypatch.setenv("LC_ALL", "C")
    (tmp_path / ".venv").mkdir()
    (tmp_path / ".venv" / "genimg-setup.json").write_text('{"key": "x", "extras": []}', encoding="utf-8")
    assert launch.start(str(tmp_path), ["models"]) == 2
    assert "pyproject.toml" in capsys.readouterr().err


def test_libraries_of_other_pythons_stay_out(monkeypatch, tmp_path: Path):
    seen: dict[str, str] = {}
    monkeypatch.setattr(launch, "_start", lambda places, arguments, environ: seen.update(environ) or 0)
    monkeypatch.setenv("PYTHONPATH", "/opt/ros/lib")
    monkeypatch.setenv("GENIMG_TORCH", "cpu")
    assert launch.start(str(tmp_path), []) == 0
    assert "PYTHONPATH" not in seen
    assert seen["GENIMG_TORCH"] == "cpu"
