"""The timeline panel: keyframes dragged, chosen and dropped, easings, playing, exporting; by mouse and by keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from panel_checks import cut_texts, nameless
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genimg_desktop.export.film import FILM_FORMATS, video
from genimg_desktop.spec.film import Film, Keyframe, film_to_json
from genimg_desktop.spec.latent import Latent
from genimg_desktop.ui.film_export_dialog import FilmExportDialog
from genimg_desktop.ui.panels.bookmark_mime import mime_of
from genimg_desktop.ui.panels.timeline import TimelinePanel
from genimg_desktop.ui.panels.timeline_menus import key_menu, segment_menu
from genimg_desktop.ui.panels.timeline_scale import label_rect, segment_rect, thumb_rect
from genimg_desktop.ui.widgets.empty_state import EmptyState

Settle = Callable[[Any], None]


@pytest.fixture
def session(fake_session: Any, settle: Settle) -> Any:
    """A person with four bookmarks in 'hills'."""
    fake_session.explorer.choose_model("hills")
    for seed in (1, 2, 3, 4):
        fake_session.explorer.set_seed(seed)
        settle(fake_session)
        fake_session.shelf.keep(f"Nr. {seed}")
        settle(fake_session)
    fake_session.shelf.choose([bookmark.id for bookmark in fake_session.shelf.bookmarks])
    return fake_session


@pytest.fixture
def panel(qtbot: QtBot, dressed: QApplication, session: Any) -> TimelinePanel:
    widget = TimelinePanel(session)
    qtbot.addWidget(widget)
    widget.resize(1100, 240)
    widget.show()
    return widget


@pytest.fixture
def looped(panel: TimelinePanel, session: Any, settle: Settle) -> TimelinePanel:
    """The panel with a loop film of four keyframes, two seconds each."""
    session.timeline.loop_chosen()
    settle(session)
    return panel


def centre(panel: TimelinePanel, moment_s: float) -> QPoint:
    return thumb_rect(panel.track.scale, moment_s).center().toPoint()


def drag(qtbot: QtBot, panel: TimelinePanel, start: QPoint, end: QPoint, modifier: Any = None) -> None:
    track, keys = panel.track, modifier or Qt.KeyboardModifier.NoModifier
    qtbot.mousePress(track, Qt.MouseButton.LeftButton, keys, start)
    for share in (0.3, 0.6, 1.0):
        point = start + (end - start) * share
        move(track, point, keys)
    qtbot.mouseRelease(track, Qt.MouseButton.LeftButton, keys, end)


def move(track: Any, point: QPoint, keys: Any) -> None:
    at = QPointF(point)
    event = QMouseEvent(
        QEvent.Type.MouseMove, at, track.mapToGlobal(at), Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, keys
    )
    QApplication.sendEvent(track, event)


def test_before_there_is_a_film_the_panel_says_how_to_begin(panel: TimelinePanel, session: Any, qtbot: QtBot) -> None:
    shown = [empty for empty in panel.findChildren(EmptyState) if empty.isVisible()]
    assert [empty.sentence.text() for empty in shown] == ["A film of places in a model"]
    session.shelf.choose([])
    assert not shown[0].button.isEnabled()
    session.shelf.choose([bookmark.id for bookmark in session.shelf.bookmarks])
    qtbot.mouseClick(shown[0].button, Qt.MouseButton.LeftButton)
    assert [key.latent.seed for key in session.timeline.film.keyframes] == [1, 2, 3, 4]
    assert panel.track.isVisible()


def test_a_keyframe_is_dragged_in_time_as_one_step(looped: TimelinePanel, session: Any, qtbot: QtBot) -> None:
    drag(qtbot, looped, centre(looped, 2.0), centre(looped, 3.0))
    assert session.timeline.film.times_s == pytest.approx((0.0, 3.0, 4.0, 6.0, 8.0), abs=0.05)
    assert looped.keys.duration.value() == pytest.approx(1.0, abs=0.05)  # of the keyframe that was dragged
    session.timeline.undo()
    assert session.timeline.film.times_s == (0.0, 2.0, 4.0, 6.0, 8.0)


def test_with_shift_the_later_keyframes_move_along(looped: TimelinePanel, session: Any, qtbot: QtBot) -> None:
    drag(qtbot, looped, centre(looped, 2.0), centre(looped, 3.0), Qt.KeyboardModifier.ShiftModifier)
    assert session.timeline.film.times_s == pytest.approx((0.0, 3.0, 5.0, 7.0, 9.0), abs=0.05)


def test_the_end_of_a_loop_is_dragged_longer(looped: TimelinePanel, session: Any, qtbot: QtBot) -> None:
    end = centre(looped, 8.0)
    drag(qtbot, looped, end, end + QPoint(100, 0))
    assert session.timeline.film.pass_s > 8.3
    assert session.timeline.film.times_s[:4] == (0.0, 2.0, 4.0, 6.0)
    assert looped.track.scale.x(session.timeline.film.pass_s) < looped.track.width()  # and it fits again


def test_a_click_chooses_a_keyframe_and_shows_it(looped: TimelinePanel, session: Any, qtbot: QtBot) -> None:
    qtbot.mouseClick(looped.track, Qt.MouseButton.LeftButton, pos=centre(looped, 4.0))
    assert session.timeline.chosen == 2
    assert session.timeline.position_s == 4.0
    assert looped.keys.title.text() == "Keyframe 3 of 4"
    qtbot.mouseDClick(looped.track, Qt.MouseButton.LeftButton, pos=centre(looped, 4.0))
    assert session.explorer.place.latent == Latent(seed=3)


def test_the_playhead_is_drawn_along_the_ruler(looped: TimelinePanel, session: Any, qtbot: QtBot) -> None:
    def on_ruler(moment_s: float) -> QPoint:
        return QPoint(round(looped.track.scale.x(moment_s)), 6)

    qtbot.mousePress(looped.track, Qt.MouseButton.LeftButton, pos=on_ruler(1.0))
    assert session.timeline.position_s == pytest.approx(1.0, abs=0.02)
    move(looped.track, on_ruler(5.0), Qt.KeyboardModifier.NoModifier)
    assert session.timeline.position_s == pytest.approx(5.0, abs=0.02)
    qtbot.mouseRelease(looped.track, Qt.MouseButton.LeftButton, pos=on_ruler(5.0))
    assert " / 8 s · 15" in looped.transport.where.text()


def test_bookmarks_are_dropped_between_keyframes(looped: TimelinePanel, session: Any) -> None:
    mime = mime_of([session.shelf.bookmarks[3].id])
    at = QPointF(looped.track.scale.x(3.0), 50)
    event = QDropEvent(at, Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    looped.track.dropEvent(event)
    assert [key.latent.seed for key in session.timeline.film.keyframes] == [1, 2, 4, 3, 4]
    assert session.timeline.film.times_s[2] == pytest.approx(3.0, abs=0.02)


def test_a_file_with_a_film_is_dropped_on_the_panel(
    panel: TimelinePanel, session: Any, settle: Settle, tmp_path: Path
) -> None:
    film = Film(model="hills", keyframes=(Keyframe(latent=Latent(seed=8)), Keyframe(latent=Latent(seed=9))))
    (tmp_path / "film.json").write_text(film_to_json(film))
    for name, is_taken in (("notes.txt", False), ("film.json", True)):
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
        no_keys, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
        entering = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, mime, left, no_keys)
        entering.ignore()
        panel.dragEnterEvent(entering)
        assert entering.isAccepted() == is_taken
        panel.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, left, no_keys))
        settle(session)
        assert (session.timeline.film == film) == is_taken


def test_every_segment_has_its_easing(looped: TimelinePanel, session: Any) -> None:
    menu = segment_menu(session, 1, looped)
    names = [action.text() for action in menu.actions() if action.text()]
    assert names[:5] == ["Even", "Smooth", "Slow at the start", "Slow at the end", "Stand still, then jump"]
    assert [action.isChecked() for action in menu.actions()[:5]] == [False, True, False, False, False]
    menu.actions()[0].trigger()
    assert [key.easing for key in session.timeline.film.keyframes] == ["smooth", "linear", "smooth", "smooth"]
    segment_menu(session, 1, looped).actions()[-1].trigger()
    assert {key.easing for key in session.timeline.film.keyframes} == {"linear"}


def test_a_click_under_a_segment_asks_for_its_easing(looped: TimelinePanel, session: Any, qtbot: QtBot) -> None:
    asked = []
    looped.track.segment_menu_asked.disconnect()
    looped.track.segment_menu_asked.connect(lambda index, _at: asked.append(index))
    film, scale = session.timeline.film, looped.track.scale
    qtbot.mouseClick(looped.track, Qt.MouseButton.LeftButton, pos=label_rect(scale, film, 2).center().toPoint())
    assert asked == [2]
    qtbot.mouseClick(looped.track, Qt.MouseButton.LeftButton, pos=segment_rect(scale, film, 0).center().toPoint())
    assert session.timeline.chosen == 0


def test_the_menu_of_a_keyframe_does_what_it_says(looped: TimelinePanel, session: Any) -> None:
    def act(index: int, text: str) -> None:
        next(action for action in key_menu(session, index, looped).actions() if action.text() == text).trigger()

    def seeds() -> list[int]:
        return [key.latent.seed for key in session.timeline.film.keyframes]

    act(0, "Move later")
    assert seeds() == [2, 1, 3, 4]
    act(1, "Duplicate")
    assert seeds() == [2, 1, 1, 3, 4]
    act(2, "Remove")
    session.explorer.set_seed(50)
    act(0, "Take the explorer's place")
    assert seeds() == [50, 1, 3, 4]
    act(2, "Explore this place")
    assert session.explorer.place.latent.seed == 3
    first = key_menu(session, 0, looped)
    assert not next(action for action in first.actions() if action.text() == "Move earlier").isEnabled()
    first.deleteLater()


def test_keys_step_leap_shift_remove_and_undo(looped: TimelinePanel, session: Any, qtbot: QtBot) -> None:
    track, timeline = looped.track, session.timeline
    track.setFocus()
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(track, Qt.Key.Key_Right)
    assert timeline.frame == 1
    qtbot.keyClick(track, Qt.Key.Key_Right, shift)
    assert timeline.frame == 11
    qtbot.keyClick(track, Qt.Key.Key_Right, control)
    assert (timeline.chosen, timeline.position_s) == (1, 2.0)
    qtbot.keyClick(track, Qt.Key.Key_Right, control | shift)
    assert [key.latent.seed for key in timeline.film.keyframes] == [1, 3, 2, 4]
    qtbot.keyClick(track, Qt.Key.Key_Delete)
    assert [key.latent.seed for key in timeline.film.keyframes] == [1, 3, 4]
    qtbot.keyClick(track, Qt.Key.Key_Z, control)
    qtbot.keyClick(track, Qt.Key.Key_Z, control)
    assert [key.latent.seed for key in timeline.film.keyframes] == [1, 2, 3, 4]
    qtbot.keyClick(track, Qt.Key.Key_Y, control)
    assert [key.latent.seed for key in timeline.film.keyframes] == [1, 3, 2, 4]
    qtbot.keyClick(track, Qt.Key.Key_Space)
    assert timeline.is_playing
    qtbot.keyClick(track, Qt.Key.Key_Space)
    assert not timeline.is_playing
    assert "Keyframe 3 of 4" in track.accessibleDescription()


def test_numbers_change_the_film(looped: TimelinePanel, session: Any) -> None:
    timeline, keys, whole = session.timeline, looped.keys, looped.whole
    timeline.choose(1)
    keys.duration.setValue(0.5)
    assert timeline.film.keyframes[1].duration_s == 0.5
    keys.easing.setCurrentIndex(keys.easing.findData("hold"))
    keys.easing.activated.emit(keys.easing.currentIndex())
    assert timeline.film.keyframes[1].easing == "hold"
    whole.length.setValue(13.0)
    assert timeline.film.pass_s == pytest.approx(13.0)
    for box, key, value in ((whole.loop, "loop", "ping_pong"), (whole.flow, "flow", "through")):
        box.setCurrentIndex(box.findData(value))
        box.activated.emit(box.currentIndex())
        assert getattr(timeline.film, key) == value
    whole.rate.setCurrentIndex(whole.rate.findData(12.0))
    whole.rate.activated.emit(whole.rate.currentIndex())
    assert timeline.film.fps == 12.0
    timeline.set_film(fps=29.97)
    assert whole.rate.currentText() == "29.97 fps"


def test_a_closer_look_keeps_what_is_under_the_mouse(looped: TimelinePanel, session: Any, qtbot: QtBot) -> None:
    area, track = looped.area, looped.track
    assert not area.horizontalScrollBar().isVisible()
    moment_s = 5.0
    x = track.scale.x(moment_s)
    area.zoom_by(6, x)
    qtbot.waitUntil(lambda: track.width() > 2 * area.viewport().width())
    assert track.scale.x(moment_s) - area.horizontalScrollBar().value() == pytest.approx(x, abs=3)
    assert track.height() == looped.area.viewport().height()
    area.zoom_by(-50, 0)
    assert area.zoom == 1.0
    qtbot.waitUntil(lambda: track.width() == area.viewport().width())


def test_it_plays_as_fast_as_the_film_and_shows_other_pictures(
    looped: TimelinePanel, session: Any, qtbot: QtBot, settle: Settle
) -> None:
    session.timeline.set_film(fps=10.0)
    before = looped.picture.grab().toImage()
    qtbot.mouseClick(looped.transport.play, Qt.MouseButton.LeftButton)
    assert looped.transport.play.accessibleName() == "Stop the film"
    assert looped._ticker.is_running
    session.timeline.advance(3.0)
    settle(session)
    assert looped.picture.grab().toImage() != before
    looped.hide()
    assert not session.timeline.is_playing
    assert not looped._ticker.is_running


def test_a_film_of_a_model_that_is_gone_says_so(looped: TimelinePanel, session: Any, tmp_path: Path) -> None:
    session.timeline._begin(Film(model="lost", keyframes=(Keyframe(latent=Latent(seed=1)),)))
    assert "lost" in looped.whole.remark.text()
    assert not looped.transport.export.isEnabled()


def test_the_panel_fits_under_the_canvas_of_a_small_window(looped: TimelinePanel) -> None:
    assert looped.minimumSizeHint().width() <= 700


def test_everything_has_a_name_and_no_text_is_cut_off(looped: TimelinePanel, qtbot: QtBot) -> None:
    qtbot.wait(1)
    assert nameless(looped) == []
    assert cut_texts(looped) == []


# exporting


@pytest.fixture
def dialog(qtbot: QtBot, looped: TimelinePanel, session: Any) -> FilmExportDialog:
    made = FilmExportDialog(session, looped)
    made.show()
    return made


def test_the_dialog_shows_only_what_plays_a_part(dialog: FilmExportDialog, session: Any, qtbot: QtBot) -> None:
    def shown(name: str) -> bool:
        return dialog.form.editor(name).isVisible()

    formats = dialog.form.editor("format")
    for name in FILM_FORMATS:
        kind = FILM_FORMATS.load(name)
        formats.setCurrentIndex(formats.findData(name))
        assert shown("dithering") == kind.has_dithering
        assert shown("tiles") == kind.has_tiles
        assert shown("lossless") == kind.has_lossless
        assert not shown("resampling")
        assert dialog.export.isEnabled() == (kind.missing() is None)
        assert dialog.missing.isVisible() == (kind.missing() is not None)
    assert dialog.facts.text() == "240 frames · 8 s · 128 × 128 px"
    dialog.form.editor("enlarge").box.setValue(4)
    assert shown("resampling")
    assert dialog.facts.text() == "240 frames · 8 s · 512 × 512 px"
    dialog.reject()


def test_what_is_missing_for_video_is_said_before_anything_is_drawn(
    dialog: FilmExportDialog, monkeypatch: pytest.MonkeyPatch, looped: TimelinePanel, session: Any
) -> None:
    monkeypatch.setattr(video, "has_av", lambda: False)
    monkeypatch.setattr(video, "find_ffmpeg", lambda: None)
    formats = dialog.form.editor("format")
    formats.setCurrentIndex(formats.findData("gif"))
    formats.setCurrentIndex(formats.findData("mp4"))
    assert "pip install av" in dialog.missing.text()
    assert not dialog.export.isEnabled()
    dialog.reject()
    again = FilmExportDialog(session, looped)
    assert again.options().format == "webp"  # what works without extras is offered first
    again.reject()


def test_a_film_is_exported_under_the_name_that_was_shown(
    dialog: FilmExportDialog, session: Any, qtbot: QtBot, settle: Settle, tmp_path: Path
) -> None:
    formats = dialog.form.editor("format")
    formats.setCurrentIndex(formats.findData("gif"))
    dialog.folder.setText(str(tmp_path / "films"))
    name = dialog.preview.text()
    assert name.startswith("Hills-film-") and name.endswith(".gif")
    qtbot.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    settle(session)
    assert [path.name for path in (tmp_path / "films").iterdir()] == [name]
    assert session.settings.current.film.format == "gif"


# in the window


def test_four_favourites_become_a_film_in_the_window(window: Any, live_session: Any, qtbot: QtBot, idle: Any) -> None:
    session = live_session
    session.explorer.choose_model("hills")
    for seed in (1, 2, 3, 4):
        session.explorer.set_seed(seed)
        idle(session)
        session.shelf.keep()
        idle(session)
    assert not window.docks.by_id["timeline"].isVisible()
    session.shelf.choose([bookmark.id for bookmark in session.shelf.bookmarks])
    window.run_command("film.loop")
    assert window.docks.by_id["timeline"].isVisible()
    window.run_command("film.export")
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, FilmExportDialog))
    formats = dialog.form.editor("format")
    formats.setCurrentIndex(formats.findData("webp"))
    qtbot.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    idle(session)
    files = list(session.exporter.folder.glob("*.webp"))
    assert len(files) == 1
    assert session.timeline.film is not None
    session.timeline.open_file(files[0])
    idle(session)
    assert len(session.timeline.film.keyframes) == 4
