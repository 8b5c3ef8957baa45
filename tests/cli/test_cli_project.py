"""Looking into project files from the shell, and opening files without a command."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from project_files import bookmark, plain_layer, recipe

from genimg_desktop.cli.main import run_command
from genimg_desktop.document.document import DocumentState
from genimg_desktop.document.group import Group
from genimg_desktop.document.pages import PageBook
from genimg_desktop.document.project_format import Project
from genimg_desktop.document.project_write import save_project
from genimg_desktop.document.render import flatten


class NoWindow:
    def __init__(self) -> None:
        self.opened: list[Path] = []

    def open(self, paths: Sequence[Path]) -> int:
        self.opened = list(paths)
        return 0

    def shots(self, *_args: Any) -> None:
        raise AssertionError


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "bird 鸟.genimg"
    group = Group(name="wings\x1b[31m", children=(plain_layer(1, recipe=recipe(2)), plain_layer(2, opacity=0.5)))
    state = DocumentState(width=16, height=20, layers=(plain_layer(0), group))
    save_project(made, Project(state=state, bookmarks=(bookmark(),)), flatten(state), PageBook())
    return made


def run(capsys: Any, *arguments: str) -> tuple[int, str, str]:
    code = run_command(list(arguments), NoWindow())
    said = capsys.readouterr()
    return code, said.out, said.err


def test_a_project_is_told_for_people_and_for_programs(path: Path, capsys: Any) -> None:
    code, out, _ = run(capsys, "project", "info", str(path))
    assert code == 0
    for word in ("16 x 20 px", "1 group, 3 layer", "Hills 1", "layer 2  (normal, 50%)"):
        assert word in out, out
    assert "\x1b" not in out
    assert out.index("wings") < out.index("layer 2") < out.index("layer 0")
    facts = json.loads(run(capsys, "project", "info", str(path), "--json")[1])
    assert (facts["width"], facts["bookmarks"], facts["missing"]) == (16, 1, [])
    assert [node["depth"] for node in facts["nodes"]] == [0, 1, 1, 0]


def test_a_damaged_project_says_what_is_missing(path: Path, capsys: Any) -> None:
    path.write_bytes(path.read_bytes()[:-900])
    code, out, _ = run(capsys, "project", "info", str(path))
    assert code == 0
    assert "missing" in out


@pytest.mark.parametrize("content", [b"", b"nothing"])
def test_what_is_no_project_is_one_sentence(tmp_path: Path, capsys: Any, content: bytes) -> None:
    (tmp_path / "a.genimg").write_bytes(content)
    code, out, err = run(capsys, "project", "info", str(tmp_path / "a.genimg"))
    assert (code, out) == (2, "")
    assert "not a project" in err


def test_a_file_without_a_command_opens_in_the_window(path: Path, capsys: Any) -> None:
    for arguments in ([str(path)], ["gone.genimg", "b.png"], [str(path.parent)]):
        window = NoWindow()
        assert run_command(arguments, window) == 0
        assert window.opened == [Path(name) for name in arguments]
    code, _, err = run(capsys, "modles")
    assert code == 2
    assert "invalid choice" in err
