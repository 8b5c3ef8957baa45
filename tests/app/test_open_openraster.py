"""An OpenRaster file is opened like any picture: its layers take the place of the canvas, in one step."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from genimg_desktop.document.group import Group
from genimg_desktop.document.layer import Layer
from genimg_desktop.export.options import ExportOptions


def pixels(shade: int) -> np.ndarray:
    return np.full((12, 20, 4), (shade, shade, shade, 255), np.uint8)


@pytest.fixture
def session(fake_session, settle):
    fake_session.start()
    settle(fake_session)
    return fake_session


def test_what_was_exported_with_layers_opens_with_layers_under_any_name(session, settle, tmp_path: Path) -> None:
    board = session.artboard
    board.add_picture(pixels(10), "底")
    board.add(Group(name="组", mode="screen", children=(Layer(name="里", pixels=pixels(90), opacity=0.5),)))
    session.exporter.export(tmp_path / "a.ora", ExportOptions(format="ora"))
    settle(session)
    shutil.move(tmp_path / "a.ora", tmp_path / "a.png")
    board.new(64, 64)
    board.add_picture(pixels(200), "other")
    session.recall.open_paths([tmp_path / "a.png"])
    settle(session)
    state = board.document.state
    assert (state.width, state.height) == (20, 12)
    assert [node.name for node in state.walk()] == ["底", "里", "组"]
    assert [node.opacity for node in state.walk()] == [1.0, 0.5, 1.0]
    assert state.layers[1].mode == "screen"
    board.undo()
    assert [node.name for node in board.document.layers] == ["other"]


def test_a_broken_one_changes_nothing_and_says_why(session, settle, tmp_path: Path) -> None:
    session.artboard.add_picture(pixels(10), "kept")
    (tmp_path / "a.ora").write_bytes(b"PK\3\4" + b"\0" * 26 + b"mimetypeimage/openraster")
    session.recall.open_paths([tmp_path / "a.ora"])
    settle(session)
    assert [node.name for node in session.artboard.document.layers] == ["kept"]
    assert "a.ora" in str(session.notices.history[-1].message)
