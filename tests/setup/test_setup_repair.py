"""What an interrupted pip leaves behind."""

from __future__ import annotations

from pathlib import Path

import pytest
from pretend_shell import PretendShell, new_checkout

from genimg_desktop.bootstrap.repair import forget_broken


@pytest.fixture
def shell(tmp_path: Path) -> PretendShell:
    found = PretendShell(new_checkout(tmp_path / "checkout"))
    found.make_venv("3.11")
    return found


def put(shell: PretendShell, name: str, text: str) -> None:
    file = shell.places.site_packages() / name
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, encoding="utf-8")


def test_a_whole_library_stays(shell: PretendShell):
    put(shell, "paint/brush.py", "12345")
    folder = shell.describe("paint", "1.0", {"paint/brush.py": 5, "paint/__pycache__/brush.cpython-311.pyc": 77})
    assert forget_broken(shell.places.site_packages()) == []
    assert folder.is_dir()


@pytest.mark.parametrize("damage", ["cut", "missing", "no record", "odd record", "empty record"])
def test_a_damaged_one_loses_its_description_so_that_pip_writes_it_again(shell: PretendShell, damage: str):
    put(shell, "paint/brush.py", "12345")
    folder = shell.describe("paint", "1.0", {"paint/brush.py": 5})
    file, record = shell.places.site_packages() / "paint" / "brush.py", folder / "RECORD"
    if damage == "cut":
        file.write_text("12", encoding="utf-8")
    elif damage == "missing":
        file.unlink()
    elif damage == "no record":
        record.unlink()
    else:
        record.write_text("paint/brush.py,x,many\n" if damage == "odd record" else "", encoding="utf-8")
    assert forget_broken(shell.places.site_packages()) == ["paint-1.0"]
    assert not folder.exists()


def test_what_pip_had_set_aside_is_removed(shell: PretendShell):
    put(shell, "~aint/brush.py", "old")
    forget_broken(shell.places.site_packages())
    assert not (shell.places.site_packages() / "~aint").exists()
