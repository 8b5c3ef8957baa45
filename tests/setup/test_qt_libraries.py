"""The system libraries of Qt on Linux."""

from __future__ import annotations

import pytest

from genimg_desktop.bootstrap.qt_libraries import ALWAYS, WINDOW, advice, needed_libraries


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C")


def lacking(*files: str):
    def load(name: str) -> object:
        if name in files:
            raise OSError(name)
        return object()

    return load


def has(*programs: str):
    return lambda name: f"/usr/bin/{name}" if name in programs else None


def test_nothing_missing_says_nothing():
    assert advice(ALWAYS + WINDOW, lacking(), has("apt-get")) == ""


def test_debian_gets_the_exact_line():
    said = advice(ALWAYS + WINDOW, lacking("libGL.so.1", "libxcb-cursor.so.0"), has("apt-get"))
    assert said.endswith("\n    sudo apt install libgl1 libxcb-cursor0")
    assert "libGL.so.1 libxcb-cursor.so.0" in said


def test_fedora_gets_each_package_once():
    said = advice(WINDOW, lacking("libxcb-shape.so.0", "libxcb-xkb.so.1", "libX11-xcb.so.1"), has("dnf"))
    assert said.endswith("\n    sudo dnf install libxcb libX11-xcb")


def test_another_linux_is_told_the_names():
    said = advice(ALWAYS, lacking("libEGL.so.1"), has())
    assert "libEGL.so.1" in said
    assert "sudo" not in said


def test_without_a_screen_the_short_list_is_enough():
    assert needed_libraries({}, window=False) == ALWAYS
    assert needed_libraries({"QT_QPA_PLATFORM": "offscreen"}, window=True) == ALWAYS
    assert needed_libraries({"QT_QPA_PLATFORM": "wayland"}, window=True) == ALWAYS
    assert needed_libraries({}, window=True) == ALWAYS + WINDOW
    assert needed_libraries({"QT_QPA_PLATFORM": "xcb"}, window=True) == ALWAYS + WINDOW


def test_the_lists_are_those_that_a_bare_debian_needed():
    assert " ".join(each.apt for each in ALWAYS) == (
        "libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0"
    )
    assert " ".join(each.apt for each in WINDOW) == (
        "libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 "
        "libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libxkbcommon-x11-0 libx11-xcb1"
    )
