"""Workflows walked through in the real window with the real engine, every act of the person counted.

An act is what a hand does once: a press of a key (with its modifiers), a click, a double click, a drag, a drop of a
file. Nothing else moves the program in the counted parts; what an artist has before (a model, a size, bookmarks) is
prepared beforehand.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from program import Program
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from genimg_desktop.core.paths import paths_under
from genimg_desktop.document.render import flatten
from genimg_desktop.export.film.options import FilmOptions
from genimg_desktop.export.film.read_back import film_in
from genimg_desktop.image.codecs import open_picture
from genimg_desktop.spec.recipe import Composition
from genimg_desktop.ui.film_export_dialog import FilmExportDialog
from genimg_desktop.ui.panels.gallery import GalleryPanel
from genimg_desktop.ui.panels.shelf import ShelfPanel
from genimg_desktop.ui.panels.timeline import TimelinePanel

LEFT = Qt.MouseButton.LeftButton
SIDE_PX = 64
MODEL = "warped-noise"


class Hand:
    """A hand at mouse and keys of a program; ``acts`` is what it did, one word for each act."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self.acts: list[str] = []

    @property
    def counts(self) -> Counter[str]:
        return Counter(self.acts)

    def key(self, keys: str) -> None:
        """Press keys together, as the window hears them wherever the keyboard is."""
        window = self._program.window
        window.activateWindow()
        window.actions_by_id.refresh()  # the window does it 30 ms after a change: no hand is faster
        pressed = QKeySequence(keys)[0]
        target = QApplication.focusWidget() or window
        QTest.keyClick(target, pressed.key(), pressed.keyboardModifiers())
        self._done("key")

    def click(self, widget: QWidget) -> None:
        assert widget.isVisible() and widget.isEnabled(), widget
        QTest.mouseClick(widget, LEFT)
        self._done("click")

    def double_click(self, view: Any, row: int) -> None:
        """On a picture in a grid: Qt gets the click that comes before it too."""
        at = view.visualRect(view.model().index(row, 0)).center()
        assert view.viewport().rect().contains(at), "one would have to scroll"
        QTest.mouseClick(view.viewport(), LEFT, pos=at)
        QTest.mouseDClick(view.viewport(), LEFT, pos=at)
        self._done("double click")

    def drag(self, widget: QWidget, start: QPoint, end: QPoint) -> None:
        QTest.mousePress(widget, LEFT, pos=start)
        for share in (0.2, 0.5, 1.0):
            QTest.mouseMove(widget, start + (end - start) * share)
            QApplication.processEvents()
        QTest.mouseRelease(widget, LEFT, pos=end)
        self._done("drag")

    def drag_slider(self, share: float) -> None:
        self._program.drag_slider(share)
        self._done("drag")

    def drop(self, path: Path) -> None:
        self._program.drop(path)
        self._done("drop")

    def _done(self, act: str) -> None:
        self.acts.append(act)
        self._program.settle()


@pytest.fixture
def start(qtbot: Any, tmp_path: Path) -> Iterator[Callable[[str], Program]]:
    """Starts the program of a person; each has a home of their own."""
    running: list[Program] = []

    def begin(person: str = "artist") -> Program:
        running.append(Program(qtbot, paths_under(tmp_path / person)))
        session = running[-1].session
        session.settings.change(export_folder=str(tmp_path / "pictures"))
        session.explorer.choose_model(MODEL)
        session.explorer.set_size(SIDE_PX, SIDE_PX)
        running[-1].settle()
        return running[-1]

    yield begin
    for program in running:
        program.close()


def test_ten_favourites_take_a_drag_and_a_key_each_and_one_act_brings_any_back(start: Any, tmp_path: Path) -> None:
    program = start()
    session, hand, places = program.session, Hand(program), []
    program.window.setFocus()
    for number in range(10):
        hand.drag_slider(0.08 + 0.09 * number)
        hand.key("K")
        places.append(session.explorer.place)
    assert hand.counts == {"drag": 10, "key": 10}
    assert len(set(places)) == 10
    assert [b.recipe.request.latent for b in session.shelf.bookmarks] == [place.latent for place in places]

    exporting = Hand(program)
    exporting.key("Ctrl+Alt+E")
    (picture,) = (tmp_path / "pictures").iterdir()
    hand.drag_slider(0.03)
    assert session.explorer.place != places[-1]
    coming_back = Hand(program)
    coming_back.drop(picture)
    assert session.explorer.place == places[-1]
    assert (exporting.acts, coming_back.acts) == (["key"], ["drop"])

    shelf = program.window.findChild(ShelfPanel)
    for row in (0, 4, 9):
        program.window.docks.show_panel("shelf")
        program.settle()
        key = int(shelf.grid.keys()[row])
        shelf.grid.scrollTo(shelf.grid.model().index(row, 0))
        hand = Hand(program)
        hand.double_click(shelf.grid, row)
        kept = next(b for b in session.shelf.bookmarks if b.id == key)
        assert session.explorer.place.latent == kept.recipe.request.latent
        assert session.explorer.place in places
        assert hand.acts == ["double click"]

    program.window.docks.show_panel("gallery")
    program.settle()
    gallery = program.window.findChild(GalleryPanel)
    assert len(session.gallery.ids) == 11  # the exported picture too
    hand = Hand(program)
    hand.double_click(gallery.grid, 1)
    assert session.explorer.place == places[-1]
    assert hand.acts == ["double click"]


def test_four_favourites_become_a_seamless_loop_film_in_four_acts(start: Any, tmp_path: Path) -> None:
    program = start()
    session = program.session
    session.settings.change(film=FilmOptions(format="webp", lossless=True))
    for seed in (3, 5, 8, 13):
        session.explorer.set_seed(seed)
        program.settle()
        session.shelf.keep()
        program.settle()
    latents = [b.recipe.request.latent for b in session.shelf.bookmarks]
    shelf, timeline = program.window.findChild(ShelfPanel), program.window.findChild(TimelinePanel)
    viewport = shelf.grid.viewport()

    hand = Hand(program)
    corner = QPoint(viewport.width() - 2, viewport.height() - 2)
    assert not shelf.grid.indexAt(corner).isValid()
    hand.drag(viewport, corner, QPoint(12, 12))
    hand.click(shelf.button("film"))
    assert {key.latent for key in session.timeline.film.keyframes} == set(latents)
    # a second and a half is long enough to see the seam, and not counted: the film could go out as it is
    session.timeline.set_film(fps=10.0)
    session.timeline.stretch(1.6)
    hand.click(timeline.transport.export)
    hand.click(program.window.findChild(FilmExportDialog).export)
    assert hand.counts == {"drag": 1, "click": 3}

    (path,) = (tmp_path / "pictures").iterdir()
    film = film_in(path)
    assert film.loop == "loop" and {key.latent for key in film.keyframes} == set(latents)
    frames = frames_of(path)
    assert frames.shape == (16, SIDE_PX, SIDE_PX, 3)
    steps = np.abs(np.diff(frames, axis=0, append=frames[:1])).mean(axis=(1, 2, 3))
    assert steps.min() > 0, "a frame stands still"
    assert steps[-1] <= steps[:-1].max(), "the seam is seen"


def test_one_drop_says_how_it_was_made_to_somebody_who_has_only_the_file(start: Any, tmp_path: Path) -> None:
    artist = start()
    session, board = artist.session, artist.session.artboard
    artist.drag_slider(0.7)
    artist.key("explore.place")
    session.explorer.choose_model("escape-time")
    session.explorer.set_size(SIDE_PX, SIDE_PX)
    artist.settle()
    artist.drag_slider(0.4)
    artist.key("explore.place")
    board.set_mode(board.active, "luminosity")
    board.set_opacity(board.active, 0.7)
    board.move_active_to(9, -4)
    layers = [(n.name, n.mode, n.opacity, n.x, n.y, n.recipe) for n in board.document.layers]
    seen, place = flatten(board.document.state), session.explorer.place
    Hand(artist).key("Ctrl+Alt+E")
    (picture,) = (tmp_path / "pictures").iterdir()
    artist.close()

    other = start("somebody else")
    hand = Hand(other)
    hand.drop(picture)
    assert hand.acts == ["drop"]
    assert other.session.explorer.place == place
    assert other.session.explorer.card.id == "escape-time"
    nodes = other.session.artboard.document.layers
    assert [(n.name, n.mode, n.opacity, n.x, n.y, n.recipe) for n in nodes] == layers
    assert isinstance(other.session.artboard.made(), Composition)
    assert np.array_equal(flatten(other.session.artboard.document.state), seen)
    assert np.array_equal(open_picture(picture).pixels, seen)

    lower = other.session.artboard.document.layers[0]
    other.session.artboard.set_active(lower.id)
    hand.key("Ctrl+L")
    assert other.session.explorer.place.request() == lower.recipe.request
    assert hand.counts == {"drop": 1, "key": 1}  # the key: from the whole to how one of its layers was made


def frames_of(path: Path) -> np.ndarray[Any, np.dtype[np.int16]]:
    with Image.open(path) as film:
        frames = []
        for number in range(film.n_frames):
            film.seek(number)
            frames.append(np.asarray(film.convert("RGB"), np.int16))
    return np.stack(frames)
