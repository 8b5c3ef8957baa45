"""The first journey, through the real window with the real engine: pick, drag, keep, place, blend, export, reopen."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from program import Program

from genimg_desktop.core.paths import paths_under
from genimg_desktop.document.render import flatten
from genimg_desktop.image.codecs import open_picture
from genimg_desktop.spec.recipe import Composition


@pytest.fixture
def start(qtbot: Any, tmp_path: Path) -> Iterator[Any]:
    paths = paths_under(tmp_path / "home")
    running: list[Program] = []

    def begin() -> Program:
        running.append(Program(qtbot, paths))
        return running[-1]

    yield begin
    for program in running:
        program.close()


def test_from_a_model_to_a_blended_picture_and_back_after_a_restart(start: Any, tmp_path: Path) -> None:
    first = start()
    explorer, board = first.session.explorer, first.session.artboard
    explorer.choose_model("warped-noise" if "warped-noise" in models(first) else models(first)[0])
    explorer.set_size(192, 192)
    first.settle()
    before = explorer.place
    first.drag_slider(0.8)
    assert explorer.place != before
    first.key("explore.bookmark")
    first.key("explore.place")
    assert len(board.document.layers) == 1

    explorer.choose_model("escape-time" if "escape-time" in models(first) else models(first)[1])
    explorer.set_size(192, 192)
    first.settle()
    first.drag_slider(0.55)
    first.key("explore.place")
    board.set_mode(board.active, "screen")
    board.set_opacity(board.active, 0.6)
    last_place = explorer.place
    names = [layer.name for layer in board.document.layers]

    picture = tmp_path / "作品 1.png"
    first.session.exporter.export(picture)
    first.settle()
    exported = open_picture(picture).pixels
    assert np.array_equal(exported, flatten(board.document.state))
    first.close()
    start_again = start()
    again = start_again.session
    assert [b.name for b in again.shelf.bookmarks] == [names[0]]
    assert again.artboard.document.layers == ()

    start_again.drop(picture)
    assert [layer.name for layer in again.artboard.document.layers] == names
    assert isinstance(again.artboard.made(), Composition)
    assert np.array_equal(flatten(again.artboard.document.state), exported)
    assert again.explorer.place == last_place


def test_undo_takes_everything_on_the_canvas_back_and_redo_brings_it_again(start: Any) -> None:
    program = start()
    board = program.session.artboard
    program.session.explorer.set_size(128, 128)
    program.settle()
    program.key("explore.place")
    program.key("layer.duplicate")
    board.set_mode(board.active, "multiply")
    program.key("layer.lower")
    program.key("layer.delete")
    picture = flatten(board.document.state)
    steps = len(board.history.texts)
    for _ in range(steps):
        program.key("edit.undo")
    assert board.document.layers == ()
    for _ in range(steps):
        program.key("edit.redo")
    assert np.array_equal(flatten(board.document.state), picture)


def models(program: Program) -> list[str]:
    return [card.id for card in program.session.models.cards if card.is_any_size]
