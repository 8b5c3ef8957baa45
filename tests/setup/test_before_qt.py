"""What must be right before Qt is imported."""

from __future__ import annotations

from pathlib import Path

import pytest

from genimg_desktop.bootstrap.before_qt import input_method, refuse_pyside, require_screen
from genimg_desktop.bootstrap.sentences import SetupStopped
from genimg_desktop.bootstrap.windows_dlls import SEARCH_BESIDE_AND_DEFAULT, libraries_in_order, load_before_qt


def test_the_pyside_that_releases_none_is_refused_on_old_pythons_only():
    with pytest.raises(SetupStopped, match=r"6\.12\.0"):
        refuse_pyside("6.12.0", (3, 11))
    refuse_pyside("6.12.0", (3, 12))
    refuse_pyside("6.11.3", (3, 11))
    refuse_pyside("6.12.1", (3, 11))


def test_no_screen_is_said_before_qt_aborts():
    with pytest.raises(SetupStopped, match="DISPLAY"):
        require_screen({}, window=True)
    require_screen({}, window=False)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        require_screen({name: ":0"}, window=True)


FCITX = {"XMODIFIERS": "@im=fcitx"}


@pytest.mark.parametrize("chosen", [{}, {"QT_IM_MODULE": ""}, {"QT_IM_MODULE": "fcitx"}, {"QT_IM_MODULE": "fcitx5"}])
def test_fcitx_on_x11_is_reached_through_ibus(chosen: dict[str, str]):
    assert input_method({**FCITX, **chosen}, has_fcitx_plugin=False) == {"QT_IM_MODULE": "ibus"}


@pytest.mark.parametrize(
    "environ",
    [
        {},
        {"XMODIFIERS": "@im=ibus"},
        {**FCITX, "QT_IM_MODULE": "compose"},
        {**FCITX, "QT_IM_MODULES": "wayland;fcitx"},
        {**FCITX, "WAYLAND_DISPLAY": "wayland-0"},
    ],
)
def test_other_input_methods_are_left_alone(environ: dict[str, str]):
    assert input_method(environ, has_fcitx_plugin=False) == {}


def test_a_qt_with_a_fcitx_plugin_is_left_alone():
    assert input_method(FCITX, has_fcitx_plugin=True) == {}


@pytest.fixture
def windows(tmp_path: Path) -> tuple[Path, Path]:
    """A Windows folder and an installed torch."""
    for name in ("msvcp140.dll", "vcruntime140.dll", "vcruntime140_1.dll"):
        (tmp_path / "System32" / name).parent.mkdir(exist_ok=True)
        (tmp_path / "System32" / name).touch()
    (tmp_path / "torch" / "lib").mkdir(parents=True)
    (tmp_path / "torch" / "lib" / "c10.dll").touch()
    return tmp_path, tmp_path / "torch"


def test_windows_loads_the_runtime_then_the_core_of_torch(windows: tuple[Path, Path]):
    found = [path.name for path in libraries_in_order(*windows)]
    assert found == ["vcruntime140.dll", "vcruntime140_1.dll", "msvcp140.dll", "c10.dll"]


def test_windows_without_torch_or_runtime_loads_what_is_there(windows: tuple[Path, Path]):
    (windows[0] / "System32" / "vcruntime140_1.dll").unlink()
    assert [path.name for path in libraries_in_order(windows[0], None)] == ["vcruntime140.dll", "msvcp140.dll"]


def test_a_library_that_refuses_is_reported_and_the_others_still_load(windows, monkeypatch):
    loaded: list[str] = []

    def load(path: str, *, winmode: int) -> None:
        assert winmode == SEARCH_BESIDE_AND_DEFAULT
        if path.endswith("msvcp140.dll"):
            raise OSError("WinError 1114")
        loaded.append(Path(path).name)

    monkeypatch.setenv("SYSTEMROOT", str(windows[0]))
    monkeypatch.setattr("genimg_desktop.bootstrap.windows_dlls.torch_folder", lambda: windows[1])
    assert load_before_qt("win32", load) == {"msvcp140.dll": "WinError 1114"}
    assert loaded == ["vcruntime140.dll", "vcruntime140_1.dll", "c10.dll"]


def test_other_systems_load_nothing():
    def load(path: str, *, winmode: int) -> None:
        raise AssertionError(path)

    assert load_before_qt("linux", load) == {}
