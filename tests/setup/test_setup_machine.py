"""What the computer lacks, said in a sentence."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest
from pretend_shell import new_checkout

from genimg_desktop.bootstrap.lock import only_one
from genimg_desktop.bootstrap.machine import (
    require_python,
    require_room,
    require_venv_module,
    require_writable,
    size_words,
)
from genimg_desktop.bootstrap.places import Places
from genimg_desktop.bootstrap.sentences import SetupStopped


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C")


def test_a_32_bit_python_and_an_intel_mac_are_told_so():
    require_python("darwin", "arm64", is_64_bit=True)
    with pytest.raises(SetupStopped, match="32-bit"):
        require_python("win32", "AMD64", is_64_bit=False)
    with pytest.raises(SetupStopped, match="Intel Macs"):
        require_python("darwin", "x86_64", is_64_bit=True)


def test_a_debian_without_the_venv_module_names_the_package(monkeypatch: pytest.MonkeyPatch):
    found = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "ensurepip" else found(name))
    wanted = f"sudo apt install python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    with pytest.raises(SetupStopped, match=wanted):
        require_venv_module()


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path):
    checkout = new_checkout(tmp_path / "checkout")
    in_the_way = tmp_path / "file"
    in_the_way.write_text("", encoding="utf-8")
    with pytest.raises(SetupStopped, match="cannot be written"):
        require_writable(Places(checkout.root, in_the_way))
    require_writable(checkout)


def test_a_disk_with_room_is_no_reason_to_stop(tmp_path: Path):
    require_room(tmp_path, 0)
    with pytest.raises(SetupStopped, match="is needed"):
        require_room(tmp_path, 10**12)


def test_sizes_are_said_as_people_say_them():
    assert [size_words(number) for number in (1, 190, 1000, 2740)] == ["1 MB", "190 MB", "1.0 GB", "2.7 GB"]


def test_a_second_start_waits_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    said: list[str] = []

    class Released(Exception):
        """The first start would let go now."""

    def release(seconds: float) -> None:
        raise Released

    monkeypatch.setattr("genimg_desktop.bootstrap.lock.time.sleep", release)
    with only_one(tmp_path / "lock", lambda: said.append("first waits")):
        with pytest.raises(Released), only_one(tmp_path / "lock", lambda: said.append("second waits")):
            said.append("both are in")
        assert said == ["second waits"]
    with only_one(tmp_path / "lock", lambda: said.append("third waits")):
        assert said == ["second waits"]
