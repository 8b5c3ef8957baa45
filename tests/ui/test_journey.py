"""The first journey, through the real window with the real engine: pick, drag, keep, place, blend, export, reopen."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from genimg_desktop.app.session import Session
from genimg_desktop.core.paths import Paths, paths_under
from genimg_desktop.document.render import flatten
from genimg_desktop.image.codecs import open_picture
from genimg_desktop.spec.recipe import Composition
from genimg_desktop.ui.bridge import MainThread
from genimg_desktop.ui.panels.explorer import ExplorerPanel
from genimg_desktop.ui.widgets.float_slider import FloatSlider
from genimg_desktop.ui.window_keeper import WindowKeeper


class Program:
    """The program as it runs: a session, the window on it, and somebody at the mouse."""

    def __init__(self, qtbot: Any, paths: Paths) -> None:
        self.qtbot = qtbot
        self.is_closed = False
        self.main_thread = MainThread()
        self.session = Session(paths, self.main_thread.to_main)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.keeper = WindowKeeper(app, self.session)
        self.window.resize(1400, 900)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.session.start()
        self.settle()

    @property
    def window(self) -> Any:
        return self.keeper.window

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.session.queue.jobs(), timeout=60_000)
        QApplication.processEvents()
        self.qtbot.waitUntil(lambda: not self.session.queue.jobs(), timeout=60_000)

    def key(self, command_id: str) -> None:
        """Do what a key does: the action of the command, when it is enabled."""
        self.window.actions_by_id.refresh()
        action = self.window.actions_by_id.by_id[command_id]
        assert action.isEnabled(), command_id
        action.trigger()
        self.settle()

    def drag_slider(self, share: float) -> None:
        """Press on a slider of the explorer, move in small steps, let go."""
        panel = self.window.findChild(ExplorerPanel)
        slider = next(s for s in panel.sliders.findChildren(FloatSlider) if s.isVisible() and s.isEnabled())
        middle = slider.height() // 2
        start, end = round(slider.width() * 0.3), round(slider.width() * share)
        QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(start, middle))
        for x in np.linspace(start, end, 12).round().astype(int):
            QTest.mouseMove(slider, QPoint(int(x), middle))
            QApplication.processEvents()
        QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(end, middle))
        self.settle()

    def drop(self, path: Path) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        how = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self.window, QDragEnterEvent(QPoint(300, 300), *how))
        QApplication.sendEvent(self.window, QDropEvent(QPointF(300, 300), *how))
        self.settle()

    def close(self) -> None:
        if self.is_closed:
            return
        self.is_closed = True
        self.window.leave()
        assert self.session.close()
        self.main_thread.close()
        self.keeper.close()
        QApplication.processEvents()


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
