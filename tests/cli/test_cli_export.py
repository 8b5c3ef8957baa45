"""A project written as a picture from the shell."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from project_files import plain_layer, recipe

from genimg_desktop.cli.main import run_command
from genimg_desktop.core.context import QuietContext
from genimg_desktop.document.document import DocumentState
from genimg_desktop.document.group import Group
from genimg_desktop.document.openraster_read import read_openraster
from genimg_desktop.document.pages import PageBook
from genimg_desktop.document.project_format import Project
from genimg_desktop.document.project_write import save_project
from genimg_desktop.document.render import flatten
from genimg_desktop.export.write import read_recipe
from genimg_desktop.image.codecs import open_picture


class NoWindow:
    def open(self, *_args: Any) -> int:
        raise AssertionError

    def shots(self, *_args: Any) -> None:
        raise AssertionError


def saved(path: Path, *layers: Any) -> DocumentState:
    state = DocumentState(width=16, height=20, layers=layers)
    save_project(path, Project(state=state), flatten(state), PageBook())
    return state


def run(capsys: Any, *arguments: object) -> tuple[int, str, str]:
    code = run_command(["export", *map(str, arguments)], NoWindow())
    said = capsys.readouterr()
    return code, said.out, said.err


def test_the_picture_of_a_project_is_what_the_canvas_shows(tmp_path: Path, capsys: Any) -> None:
    state = saved(tmp_path / "鸟.genimg", plain_layer(0), Group(name="wings", children=(plain_layer(1, opacity=0.5),)))
    out = tmp_path / "bird.png"
    assert run(capsys, tmp_path / "鸟.genimg", out)[:2] == (0, f"{out}\n")
    assert np.array_equal(open_picture(out).pixels, flatten(state))


def test_layers_and_size_and_silence_go_with_the_format(tmp_path: Path, capsys: Any) -> None:
    saved(tmp_path / "a.genimg", plain_layer(0, recipe=recipe(2)), plain_layer(1, recipe=recipe(3)))
    source = tmp_path / "a.genimg"
    assert run(capsys, source, tmp_path / "a.ora")[0] == 0
    assert [node.name for node in read_openraster(tmp_path / "a.ora", QuietContext()).state.layers] == [
        "layer 0",
        "layer 1",
    ]
    assert run(capsys, source, tmp_path / "b.png", "--scale", 300, "--nearest", "--private")[0] == 0
    assert open_picture(tmp_path / "b.png").pixels.shape == (60, 48, 4)
    assert read_recipe(open_picture(tmp_path / "b.png")) is None
    assert run(capsys, source, tmp_path / "c.png")[0] == 0
    assert read_recipe(open_picture(tmp_path / "c.png")) is not None


@pytest.mark.parametrize(
    ("name", "out", "says"), [("no.genimg", "a.png", "is not there"), ("a.genimg", "a.xyz", ".xyz")]
)
def test_what_cannot_be_done_is_one_sentence(tmp_path: Path, capsys: Any, name: str, out: str, says: str) -> None:
    saved(tmp_path / "a.genimg", plain_layer(0))
    code, _, err = run(capsys, tmp_path / name, tmp_path / out)
    assert code == 2 and says in err
    assert not (tmp_path / out).exists()
