import subprocess
import sys

import genimg_desktop

SCRIPT = """
import importlib, pkgutil, sys
import genimg_desktop.ui
for module in pkgutil.walk_packages(genimg_desktop.ui.__path__, "genimg_desktop.ui."):
    importlib.import_module(module.name)
sys.exit("torch came along" if "torch" in sys.modules else 0)
"""


def test_the_window_is_there_without_torch() -> None:
    folder = f"{genimg_desktop.__path__[0]}/.."
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], cwd=folder, capture_output=True, text=True, timeout=100, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
