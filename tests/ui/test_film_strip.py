"""The film strip: one slider through all moments, play, best moment, keys; it follows a training that goes on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from panel_checks import nameless
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genimg_desktop.app.strip_pictures import StripMoment, StripPictures
from genimg_desktop.core.files import write_atomically
from genimg_desktop.image.encoders import encode_png
from genimg_desktop.jobs.queue import JobQueue
from genimg_desktop.ui.bridge import MainThread
from genimg_desktop.ui.pictures import from_image
from genimg_desktop.ui.widgets.film_strip import FilmStrip


def moment(folder: Path, number: int, mark: float = 0.0) -> StripMoment:
    """A moment whose sheet is of one colour: red grows with the number."""
    path = folder / f"{number:09d}.png"
    pixels = np.full((24, 24, 4), 255, np.uint8)
    pixels[..., :3] = (20 * number + round(mark), 10, 10)
    write_atomically(path, encode_png(pixels))
    return StripMoment(path=path, images=1000 * number, seconds=60.0 * number, mark=mark)


@pytest.fixture
def queue(dressed: Any) -> Iterator[JobQueue]:
    main_thread = MainThread()
    made = JobQueue(main_thread.to_main, {"io": 2})
    yield made
    assert made.close()
    main_thread.close()


@pytest.fixture
def strip(qtbot: QtBot, queue: JobQueue) -> FilmStrip:
    widget = FilmStrip(StripPictures(queue))
    qtbot.addWidget(widget)
    widget.resize(420, 360)
    widget.show()
    return widget


def red(strip: FilmStrip) -> int:
    """The red of the picture in the middle of the strip."""
    image = from_image(strip.picture.grab().toImage())
    return int(image[image.shape[0] // 2, image.shape[1] // 2, 0])


def test_the_last_moment_is_seen_and_new_ones_are_followed(strip: FilmStrip, qtbot: QtBot, tmp_path: Path) -> None:
    moments = [moment(tmp_path, n) for n in range(1, 5)]
    strip.show_moments(moments[:2])
    qtbot.waitUntil(lambda: red(strip) == 40)
    strip.show_moments(moments)
    qtbot.waitUntil(lambda: red(strip) == 80)
    assert strip.caption.text() == "4 of 4 · 4 kimg · after 4 min"


def test_who_looks_at_an_earlier_moment_stays_there(strip: FilmStrip, qtbot: QtBot, tmp_path: Path) -> None:
    moments = [moment(tmp_path, n) for n in range(1, 5)]
    strip.show_moments(moments[:3])
    strip.step(-2)
    strip.show_moments(moments)
    qtbot.waitUntil(lambda: red(strip) == 20)
    assert strip.index == 0


def test_moments_that_were_taken_back_do_not_leave_their_pictures(
    strip: FilmStrip, qtbot: QtBot, tmp_path: Path
) -> None:
    strip.show_moments([moment(tmp_path, n) for n in range(1, 5)])
    qtbot.waitUntil(lambda: red(strip) == 80)
    strip.show_moments([moment(tmp_path, 1), moment(tmp_path, 2, mark=7.0)])
    qtbot.waitUntil(lambda: red(strip) == 47)


def test_keys_go_through_all_moments(strip: FilmStrip, qtbot: QtBot, tmp_path: Path) -> None:
    strip.show_moments([moment(tmp_path, n) for n in range(1, 6)])
    strip.slider.setFocus()
    seen = []
    strip.chosen.connect(seen.append)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_End):
        qtbot.keyClick(strip.slider, key)
    assert seen == [0, 1, 2, 1, 4]
    strip.setFocus()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_End):
        qtbot.keyClick(strip, key)
    assert seen[5:] == [3, 0, 4]


def test_the_film_runs_to_its_end_and_shows_every_moment(strip: FilmStrip, qtbot: QtBot, tmp_path: Path) -> None:
    strip.show_moments([moment(tmp_path, n) for n in range(1, 6)])
    strip.speed.setCurrentIndex(strip.speed.count() - 1)
    seen = []
    strip.chosen.connect(seen.append)
    qtbot.keyClick(strip, Qt.Key.Key_Space)
    assert strip.is_playing
    assert strip.play.accessibleName() == "Stop the film"
    qtbot.waitUntil(lambda: not strip.is_playing, timeout=10_000)
    assert seen == [0, 1, 2, 3, 4]
    assert strip.play.accessibleName() == "Play the film"
    qtbot.waitUntil(lambda: red(strip) == 100)


def test_a_hand_on_the_slider_stops_the_film(strip: FilmStrip, qtbot: QtBot, tmp_path: Path) -> None:
    strip.show_moments([moment(tmp_path, n) for n in range(1, 6)])
    strip.toggle()
    qtbot.keyClick(strip.slider, Qt.Key.Key_Home)
    assert not strip.is_playing
    strip.toggle()
    strip.hide()
    assert not strip.is_playing


def test_the_best_moment_is_one_click_away_with_its_reason(strip: FilmStrip, qtbot: QtBot, tmp_path: Path) -> None:
    moments = [moment(tmp_path, n) for n in range(1, 6)]
    strip.show_moments(moments)
    assert not strip.best.isEnabled()
    strip.show_moments(moments, best=1, reason="Best so far: 0.02 <b>")
    assert "0.02 &lt;b&gt;" in strip.best.toolTip()
    qtbot.mouseClick(strip.best, Qt.MouseButton.LeftButton)
    assert strip.index == 1
    assert strip.caption.text().endswith("Best so far: 0.02 <b>")


def test_a_moment_that_is_gone_says_so_and_the_film_goes_past_it(
    strip: FilmStrip, qtbot: QtBot, tmp_path: Path
) -> None:
    moments = [moment(tmp_path, n) for n in range(1, 5)]
    moments[1].path.unlink()
    strip.show_moments(moments)
    strip.go(1)
    qtbot.waitUntil(lambda: not strip.picture.has_picture)
    strip.speed.setCurrentIndex(strip.speed.count() - 1)
    strip.go(0)
    strip.toggle()
    qtbot.waitUntil(lambda: strip.index == 3, timeout=10_000)


def test_buttons_follow_where_one_is(strip: FilmStrip, tmp_path: Path) -> None:
    def state() -> tuple[bool, bool, bool, bool]:
        return (strip.back.isEnabled(), strip.play.isEnabled(), strip.on.isEnabled(), strip.slider.isEnabled())

    assert state() == (False, False, False, False)
    strip.show_moments([moment(tmp_path, 1)])
    assert state() == (False, False, False, False)
    strip.show_moments([moment(tmp_path, n) for n in range(1, 4)])
    assert state() == (True, True, False, True)
    strip.go(0)
    assert state() == (False, True, True, True)


def test_a_wild_drag_ends_at_the_right_picture(strip: FilmStrip, qtbot: QtBot, tmp_path: Path) -> None:
    strip.show_moments([moment(tmp_path, n) for n in range(1, 11)])
    for index in (9, 0, 5, 2, 8, 3, 7, 1, 6, 4):
        strip.slider.moved.emit(float(index))
        QApplication.processEvents()
    qtbot.waitUntil(lambda: red(strip) == 100)
    assert strip.index == 4


def test_everything_has_a_name_for_screen_readers(strip: FilmStrip) -> None:
    assert nameless(strip) == []
