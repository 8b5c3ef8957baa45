"""When a start goes straight through, and when it sets up again."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pretend_shell import PretendShell, new_checkout

from genimg_desktop.bootstrap.places import Places, find_places, user_data
from genimg_desktop.bootstrap.stamp import (
    Stamp,
    interpreter,
    is_current,
    read_stamp,
    void_stamp,
    wanted_key,
    write_stamp,
)


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """A checkout whose environment is finished, with no extras and the processor's torch."""
    found = new_checkout(tmp_path / "a checkout")
    PretendShell(found).make_venv("3.11")
    stamp = Stamp(key=wanted_key(found), python=interpreter(found), version="3.11", torch_build="cpu")
    write_stamp(found, stamp)
    return found


def current(places: Places, extras: tuple[str, ...] = (), **environ: str) -> bool:
    return is_current(places, read_stamp(places), extras, environ)


def test_a_finished_environment_is_taken_as_it_is(places: Places):
    assert current(places)


@pytest.mark.parametrize("name", ["pyproject.toml", "requirements/constraints.txt"])
def test_an_edited_pin_sets_up_again(places: Places, name: str):
    file = places.root / name
    file.write_text(file.read_text(encoding="utf-8") + "# one more\n", encoding="utf-8")
    assert not current(places)


def test_a_moved_checkout_sets_up_again(places: Places):
    moved = places.root.rename(places.root.with_name("elsewhere"))
    assert not current(Places(moved, moved))


def test_tests_need_their_extra(places: Places):
    assert not current(places, ("test",))
    write_stamp(places, read_stamp(places)._replace(extras=("test",)))
    assert current(places, ("test",))
    assert current(places)


def test_a_python_that_is_gone_or_replaced_sets_up_again(places: Places):
    places.python.write_text("another", encoding="utf-8")
    assert not current(places)
    places.python.unlink()
    assert interpreter(places) == ""
    assert not current(places)


def test_asking_for_another_torch_sets_up_again_and_is_remembered(places: Places):
    assert current(places, GENIMG_TORCH="cpu")
    assert not current(places, GENIMG_TORCH="cuda")
    write_stamp(places, read_stamp(places)._replace(torch_wish="cuda", torch_build="cuda"))
    assert current(places, GENIMG_TORCH="CUDA")
    assert current(places)


def test_the_processor_wish_is_met_by_the_full_build_when_nothing_smaller_could_be_had(places: Places):
    write_stamp(places, read_stamp(places)._replace(torch_wish="cpu", torch_build="cuda"))
    assert current(places, GENIMG_TORCH="cpu")


def test_an_installation_under_way_is_not_current_but_keeps_what_it_knew(places: Places):
    write_stamp(places, read_stamp(places)._replace(extras=("test",), torch_wish="cpu"))
    void_stamp(places)
    assert not current(places)
    assert read_stamp(places).extras == ("test",)
    assert read_stamp(places).torch_wish == "cpu"


@pytest.mark.parametrize("text", ["", "{", "[]", '{"key": 1}', '{"extras": [], "other": 1}'])
def test_a_damaged_stamp_sets_up_again(places: Places, text: str):
    places.stamp.write_text(text, encoding="utf-8")
    assert read_stamp(places) == Stamp()
    assert not current(places)


def test_the_environment_is_beside_a_checkout_that_can_be_written(tmp_path: Path):
    assert find_places(tmp_path, {}) == Places(tmp_path, tmp_path)


def test_a_read_only_checkout_puts_the_environment_in_the_users_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    home = find_places(tmp_path / "app", {"XDG_DATA_HOME": str(tmp_path), "LOCALAPPDATA": str(tmp_path)}).home
    assert home != tmp_path / "app"
    assert home.name.startswith("app-")


def test_a_read_only_checkout_with_a_finished_environment_uses_it(places: Places, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    assert find_places(places.root, {}).home == places.root


def test_the_users_data_folder_is_the_systems_own(tmp_path: Path):
    assert user_data({"XDG_DATA_HOME": str(tmp_path)}, "linux") == tmp_path
    assert user_data({"LOCALAPPDATA": str(tmp_path)}, "win32") == tmp_path
    assert user_data({}, "darwin") == Path.home() / "Library" / "Application Support"
    assert user_data({}, "linux") == Path.home() / ".local" / "share"
