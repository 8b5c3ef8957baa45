"""torch costs seconds to import: no room but the engine may bring it along."""

from __future__ import annotations

import importlib.util
import subprocess
import sys

import pytest

import genimg_desktop

ROOMS = ("core", "image", "spec", "document", "library", "jobs", "export", "app", "cli")

SCRIPT = """
import importlib, pkgutil, sys
package = importlib.import_module("genimg_desktop." + sys.argv[1])
for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    importlib.import_module(module.name)
heavy = sorted({"torch", "safetensors", "PySide6"} & set(sys.modules))
sys.exit(f"{sys.argv[1]} brings along {heavy}" if heavy else 0)
"""


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_is_there_without_torch(room: str) -> None:
    if importlib.util.find_spec(f"genimg_desktop.{room}") is None:
        pytest.skip(f"there is no room {room}")
    folder = genimg_desktop.__path__[0]
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, room],
        cwd=f"{folder}/..",
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
