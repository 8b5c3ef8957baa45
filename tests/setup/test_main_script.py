"""main.py as a person runs it."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from genimg_desktop.bootstrap import folder

ROOT = Path(folder.__file__).parents[2]
SCRIPT = ROOT / "main.py"
SAYS_A_VERSION = """
import runpy, sys
sys.version_info = {version!r}
sys.argv = ["main.py"]
runpy.run_path({script!r}, run_name="__main__")
"""


def run_as(version: tuple[int, int], tmp_path: Path, **environ: str) -> subprocess.CompletedProcess[str]:
    """main.py in a Python that says it is another version, with no other Python on the PATH."""
    code = SAYS_A_VERSION.format(version=(*version, 0, "final", 0), script=str(SCRIPT))
    environ = {**os.environ, "PATH": str(tmp_path), "LC_ALL": "C", "PYTHONUTF8": "1", **environ}
    command = [sys.executable, "-c", code]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", env=environ, check=False)


@pytest.mark.parametrize("version", [(3, 8), (3, 10), (3, 15)])
def test_a_python_that_does_not_fit_gets_one_sentence(version: tuple[int, int], tmp_path: Path):
    answer = run_as(version, tmp_path)
    assert answer.returncode == 2
    assert answer.stderr.startswith(f"Genimg Desktop needs Python 3.11 to 3.14; this one is {version[0]}.{version[1]}.")
    assert answer.stderr.count("\n") == 1


def test_the_sentence_is_chinese_on_a_chinese_system(tmp_path: Path):
    assert "需要 Python 3.11" in run_as((3, 9), tmp_path, LC_ALL="zh_CN.UTF-8").stderr


@pytest.mark.skipif(os.name == "nt", reason="on Windows the py launcher is asked")
def test_a_fitting_python_on_the_path_is_used_instead(tmp_path: Path):
    other = tmp_path / "python3.12"
    other.write_text('#!/bin/sh\n[ "$1" = -c ] || echo "3.12 starts ${1##*/}"\n', encoding="utf-8")
    other.chmod(0o755)
    answer = run_as((3, 9), tmp_path)
    assert (answer.returncode, answer.stdout) == (0, "3.12 starts main.py\n")


def test_an_old_python_can_read_the_script():
    tree = ast.parse(SCRIPT.read_text(encoding="utf-8"), feature_version=(3, 4))
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr | ast.AnnAssign | ast.NamedExpr)]
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            assert not node.args.kwonlyargs
            assert node.returns is None


def test_the_script_and_the_set_up_agree_on_the_pythons():
    namespace: dict[str, object] = {"__name__": "read", "__file__": str(SCRIPT)}
    exec(compile(SCRIPT.read_text(encoding="utf-8"), str(SCRIPT), "exec"), namespace)
    assert (namespace["OLDEST"], namespace["NEWEST"]) == (folder.OLDEST, folder.NEWEST)


def test_the_set_up_imports_nothing_but_the_standard_library():
    names = ("launch", "environment", "suite", "before_qt")
    code = "import sys; sys.path.insert(0, sys.argv[1]); import " + ", ".join(
        f"genimg_desktop.bootstrap.{name}" for name in names
    )
    code += "; print({n.partition('.')[0] for n in sys.modules} - sys.stdlib_module_names - {'__main__'})"
    command = [sys.executable, "-S", "-I", "-c", code, str(ROOT)]
    answer = subprocess.run(command, capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "{'genimg_desktop'}"


def test_a_later_start_loads_none_of_the_set_up():
    code = "import sys; sys.path.insert(0, sys.argv[1]); import genimg_desktop.bootstrap.launch; print(*sys.modules)"
    command = [sys.executable, "-S", "-I", "-c", code, str(ROOT)]
    loaded = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    slow = {"subprocess", "ctypes", "hashlib", "threading", "genimg_desktop.bootstrap.environment", "dataclasses"}
    assert slow & set(loaded) == set()
