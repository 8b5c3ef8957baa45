"""The set-up from nothing, after an interruption, and when something is in its way."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest
from pretend_shell import MISSING, NETWORK, PretendShell, maker_of, new_checkout

from genimg_desktop.bootstrap import environment, machine
from genimg_desktop.bootstrap.environment import install
from genimg_desktop.bootstrap.pip_run import Outcome
from genimg_desktop.bootstrap.places import Places
from genimg_desktop.bootstrap.sentences import SetupStopped
from genimg_desktop.bootstrap.stamp import is_current, read_stamp


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C")


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return new_checkout(tmp_path / "a checkout")


REST = "--no-build-isolation --editable ROOT"


def test_from_nothing_four_steps_each_with_its_size(places: Places):
    shell = PretendShell(places)
    maker, screen = maker_of(shell)
    install(maker)
    steps = [line for line in screen.getvalue().splitlines() if line.startswith("[")]
    assert [step[:5] for step in steps] == ["[1/4]", "[2/4]", "[3/4]", "[4/4]"]
    assert "about 190 MB to download" in screen.getvalue()
    assert str(places.log) in screen.getvalue()
    assert shell.pip_installs() == ["hatchling --retries 1", "torch==2.13.0+cpu --retries 1", REST]
    assert is_current(places, read_stamp(places), (), {})
    assert read_stamp(places).torch_build == "cpu"


def test_the_tests_install_their_extra(places: Places):
    shell = PretendShell(places)
    install(maker_of(shell, extras=("test",))[0])
    assert shell.pip_installs()[-1] == REST + "[test]"


def test_a_second_time_keeps_the_torch_that_is_there(places: Places):
    install(maker_of(PretendShell(places))[0])
    shell = PretendShell(places)
    maker, screen = maker_of(shell)
    install(maker)
    assert shell.pip_installs() == ["hatchling --retries 1", REST]
    assert "PyTorch 2.13.0 is there" in screen.getvalue()


@pytest.mark.parametrize("stage", ["hatchling", "torch==", "--editable", "import numpy"])
def test_after_a_failure_at_any_step_there_is_no_stamp_and_the_next_start_finishes(places: Places, stage: str):
    with pytest.raises(SetupStopped):
        install(maker_of(PretendShell(places, {stage: Outcome(1, ("ERROR: odd",))}))[0])
    assert not is_current(places, read_stamp(places), (), {})
    install(maker_of(PretendShell(places))[0])
    assert is_current(places, read_stamp(places), (), {})


def test_a_half_written_library_is_written_again(places: Places):
    shell = PretendShell(places)
    install(maker_of(shell)[0])
    (places.site_packages() / "torch" / "version.py").write_text("cut o", encoding="utf-8")
    maker, screen = maker_of(shell)
    install(maker)
    assert "half written, so written again: torch-2.13.0" in screen.getvalue()
    assert "torch==2.13.0+cpu --retries 1" in shell.pip_installs()


def test_the_next_source_is_tried_when_one_has_no_such_build(places: Places):
    shell = PretendShell(places, {"torch==2.13.0+cpu --retries 1": MISSING})
    install(maker_of(shell)[0])
    assert shell.pip_installs()[2].startswith("torch==2.13.0+cpu --no-deps --index-url https://")
    assert shell.pip_installs()[3] == REST


def test_the_plain_build_is_the_last_resort(places: Places):
    shell = PretendShell(places, {"torch==2.13.0+cpu": MISSING})
    install(maker_of(shell)[0])
    assert shell.pip_installs()[3] == "torch==2.13.0"
    assert read_stamp(places).torch_build == "cuda"


def test_an_index_out_of_reach_is_not_asked_twice(places: Places):
    shell = PretendShell(places, {"torch==": NETWORK})
    with pytest.raises(SetupStopped, match="no connection"):
        install(maker_of(shell)[0])
    assert len(shell.pip_installs()) == 3


def test_no_network_is_said_at_the_first_download(places: Places):
    shell = PretendShell(places, {"pip install": NETWORK})
    with pytest.raises(SetupStopped, match="no connection to the package index") as stopped:
        install(maker_of(shell)[0])
    assert "start again" in str(stopped.value)
    assert len(shell.pip_installs()) == 1


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "The disk is full"),
        ("PermissionError: [WinError 5] Access is denied: 'c10.dll'", "Close every window"),
    ],
)
def test_a_full_disk_and_a_locked_file_are_named_and_nothing_else_is_tried(places: Places, line: str, sentence: str):
    shell = PretendShell(places, {"torch==": Outcome(1, (line,))})
    with pytest.raises(SetupStopped, match=sentence):
        install(maker_of(shell)[0])
    assert len(shell.pip_installs()) == 2


def test_any_other_failure_shows_the_last_lines_of_pip_and_the_log(places: Places):
    lines = tuple(f"line {number}" for number in range(30))
    with pytest.raises(SetupStopped) as stopped:
        install(maker_of(PretendShell(places, {"--editable": Outcome(1, lines)}))[0])
    sentence = str(stopped.value)
    assert "line 29" in sentence
    assert "line 3\n" not in sentence
    assert str(places.log) in sentence
    assert f"delete the folder {places.environment}" in sentence


def test_the_reason_is_shown_not_the_advice_that_pip_puts_after_it(places: Places):
    chatter = ("  note: This error originates from a subprocess", "", "hint: See above for details.", "╰─> See above")
    lines = ("OSError: Readme file does not exist: README.md", *chatter * 5)
    with pytest.raises(SetupStopped, match="Readme file does not exist") as stopped:
        install(maker_of(PretendShell(places, {"--editable": Outcome(1, lines)}))[0])
    assert "hint" not in str(stopped.value)


def test_libraries_that_cannot_be_loaded_are_said_with_the_cure_on_windows(places: Places):
    answers = {"import numpy": Outcome(1, ("Traceback", "OSError: [WinError 126] c10.dll"))}
    with pytest.raises(SetupStopped, match="WinError 126") as stopped:
        install(maker_of(PretendShell(places, answers), system="win32")[0])
    assert "Visual C++" in str(stopped.value)


def test_another_build_is_taken_away_first_because_pip_sees_the_same_version(places: Places):
    install(maker_of(PretendShell(places))[0])
    shell = PretendShell(places)
    install(maker_of(shell, environ={"GENIMG_TORCH": "cuda"})[0])
    uninstall = next(place for place, line in enumerate(shell.commands) if "pip uninstall --yes torch" in line)
    assert "pip install" in shell.commands[uninstall + 1]
    assert shell.pip_installs()[1] == "torch==2.13.0"


def test_too_little_room_is_said_before_the_download_with_the_smaller_need(places: Places, monkeypatch):
    monkeypatch.setattr(machine.shutil, "disk_usage", lambda folder: SimpleNamespace(free=300_000_000))
    shell = PretendShell(places)
    with pytest.raises(SetupStopped, match=r"about 1\.2 GB is needed, 300 MB is free"):
        install(maker_of(shell)[0])
    assert shell.pip_installs() == ["hatchling --retries 1"]


def test_a_card_without_room_for_its_build_gets_the_processors(places: Places, monkeypatch):
    monkeypatch.setattr(machine.shutil, "disk_usage", lambda folder: SimpleNamespace(free=3_000_000_000))
    shell = PretendShell(places)
    maker, screen = maker_of(shell, has_nvidia=True)
    install(maker)
    assert "not enough room" in screen.getvalue()
    assert read_stamp(places).torch_build == "cpu"


def test_a_broken_environment_is_made_anew(places: Places):
    shell = PretendShell(places)
    install(maker_of(shell)[0])
    places.python.unlink()
    install(maker_of(shell)[0])
    assert sum("-m venv" in line for line in shell.commands) == 2
    assert is_current(places, read_stamp(places), (), {})


def test_an_environment_whose_python_was_upgraded_is_made_anew(places: Places):
    install(maker_of(PretendShell(places))[0])
    shell = PretendShell(places, version="3.12")
    install(maker_of(shell)[0])
    assert any("-m venv" in line for line in shell.commands)
    assert read_stamp(places).version == "3.12"


def test_an_environment_without_pip_gets_it(places: Places):
    PretendShell(places).make_venv("3.11")
    shell = PretendShell(places, {"import pip": Outcome(1)})
    install(maker_of(shell)[0])
    assert any("-m ensurepip" in line for line in shell.commands)
    assert not any("-m venv" in line for line in shell.commands)


def test_a_folder_of_somebody_else_is_left_alone(places: Places):
    places.environment.mkdir()
    (places.environment / "novel.txt").write_text("chapter one", encoding="utf-8")
    with pytest.raises(SetupStopped, match="is not a Python environment"):
        install(maker_of(PretendShell(places))[0])
    assert (places.environment / "novel.txt").read_text(encoding="utf-8") == "chapter one"


def test_pins_without_torch_are_named(places: Places):
    places.constraints.write_text("numpy==2\n", encoding="utf-8")
    with pytest.raises(SetupStopped, match="names no version of torch"):
        environment.pinned_version(places, "torch")
