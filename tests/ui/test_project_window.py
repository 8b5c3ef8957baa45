"""The project in the window: title, questions, names, recent projects, recovery, and leaving."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from fake_engine import FakeEngine
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QPushButton

from genimg_desktop.app.session import Session
from genimg_desktop.document.document import DocumentState
from genimg_desktop.document.journal import Journal, Origin
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.pages import PageBook
from genimg_desktop.document.project_format import Project
from genimg_desktop.document.project_read import read_project
from genimg_desktop.ui.kept_dialog import RecoveryDialog, VersionsDialog, time_text
from genimg_desktop.ui.widgets.ask import Question
from genimg_desktop.ui.widgets.plain_label import PlainLabel


def paint(session: Any, shade: int = 200) -> None:
    pixels = np.full((16, 24, 4), shade, dtype=np.uint8)
    pixels[..., 3] = 255
    session.artboard.add_picture(pixels, f"shade {shade}")


def names(session: Any) -> list[str]:
    return [layer.name for layer in session.artboard.document.layers]


def run(window: Any, command_id: str) -> None:
    window.actions_by_id.refresh()
    action = window.actions_by_id.by_id[command_id]
    assert action.isEnabled(), command_id
    action.trigger()


def only(window: Any, kind: type[QDialog]) -> Any:
    found = [dialog for dialog in window.findChildren(kind) if dialog.isVisible()]
    assert len(found) == 1, [dialog.windowTitle() for dialog in found]
    return found[0]


def press(dialog: QDialog, text: str) -> None:
    next(button for button in dialog.findChildren(QPushButton) if button.text() == text).click()


def choose(window: Any, path: Path) -> None:
    """What a person does in the dialog that asks for a name."""
    dialog = only(window, QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.done(QDialog.DialogCode.Accepted)


@pytest.fixture
def saved(window: Any, live_session: Any, tmp_path: Path, idle: Any) -> Path:
    """A project with one layer, saved and open."""
    paint(live_session)
    live_session.projects.save_as(tmp_path / "bird.genimg")
    idle(live_session)
    return tmp_path / "bird.genimg"


def test_the_title_names_the_project_and_marks_unsaved_changes(window, live_session, saved):
    assert window.windowTitle() == "bird[*] – Genimg Desktop"
    assert not window.isWindowModified()
    paint(live_session, 5)
    assert window.isWindowModified()
    live_session.artboard.undo()
    assert not window.isWindowModified()


def test_a_name_with_the_sign_for_changes_is_shown_as_it_is(window, live_session, tmp_path, idle):
    paint(live_session)
    live_session.projects.save_as(tmp_path / "a[*]b.genimg")
    idle(live_session)
    assert window.windowTitle() == "a[*][*]b[*] – Genimg Desktop"


def test_saving_for_the_first_time_asks_for_a_name(window, live_session, tmp_path, idle):
    paint(live_session)
    run(window, "file.save")
    dialog = only(window, QFileDialog)
    assert dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    assert dialog.defaultSuffix() == "genimg"
    choose(window, tmp_path / "a.genimg")
    idle(live_session)
    assert (tmp_path / "a.genimg").is_file()
    assert not window.isWindowModified()
    run(window, "file.save")
    idle(live_session)
    assert not [dialog for dialog in window.findChildren(QFileDialog) if dialog.isVisible()]


def test_saving_as_and_a_copy_ask_for_a_name(window, live_session, saved, idle):
    for command_id, name in (("file.save_copy", "copy.genimg"), ("file.save_as", "other.genimg")):
        run(window, command_id)
        choose(window, saved.with_name(name))
        idle(live_session)
        assert saved.with_name(name).is_file()
    assert live_session.projects.path == saved.with_name("other.genimg")


def test_revert_and_versions_follow_what_can_be_done(window, live_session, saved, idle, qtbot):
    revert, versions = (window.actions_by_id.by_id[name] for name in ("file.revert", "file.versions"))
    qtbot.waitUntil(versions.isEnabled)
    assert not revert.isEnabled()
    paint(live_session, 9)
    qtbot.waitUntil(revert.isEnabled)
    run(window, "file.revert")
    press(only(window, Question), "Revert")
    idle(live_session)
    assert names(live_session) == ["shade 200"]


def test_a_new_canvas_asks_about_unsaved_work(window, live_session, idle):
    paint(live_session)
    live_session.projects.new(64, 32)
    question = only(window, Question)
    assert any("Save 'Untitled' first?" in label.text() for label in question.findChildren(PlainLabel))
    question.reject()
    assert names(live_session) == ["shade 200"]
    live_session.projects.new(64, 32)
    press(only(window, Question), "Don't save")
    assert names(live_session) == []
    assert live_session.artboard.document.width == 64


# leaving


def close(window: Any) -> bool:
    event = QCloseEvent()
    window.closeEvent(event)
    return event.isAccepted()


def test_closing_a_saved_project_asks_nothing(window, live_session, saved):
    assert close(window)


def test_closing_unsaved_work_asks_and_cancel_stays(window, live_session, saved):
    paint(live_session, 1)
    assert not close(window)
    only(window, Question).reject()
    assert window.isVisible()
    assert names(live_session) == ["shade 200", "shade 1"]


def test_closing_with_save_saves_and_closes(window, live_session, saved, idle, qtbot):
    paint(live_session, 1)
    with qtbot.waitSignal(window.closed):
        assert not close(window)
        press(only(window, Question), "Save")
    assert len(read_project(saved, PageBook()).state.layers) == 2


def test_closing_without_saving_closes_at_once(window, live_session, saved, qtbot):
    paint(live_session, 1)
    with qtbot.waitSignal(window.closed):
        assert not close(window)
        press(only(window, Question), "Don't save")
    assert len(read_project(saved, PageBook()).state.layers) == 1


def test_closing_with_save_stays_open_when_no_name_is_chosen(window, live_session, idle):
    paint(live_session, 1)
    assert not close(window)
    press(only(window, Question), "Save")
    only(window, QFileDialog).reject()
    idle(live_session)
    assert window.isVisible()
    assert not close(window)
    only(window, Question).reject()


def test_logging_out_asks_nothing_and_keeps_the_work(window, live_session, idle):
    paint(live_session, 1)
    window.expect_the_end()
    assert close(window)
    live_session.projects.close()
    assert list(live_session.projects.files.recovery.glob("*/snapshot-*.json"))


# opening


def drop(window: Any, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    how = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(300, 300), *how))
    QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), *how))


def test_a_dropped_project_opens(window, live_session, saved, idle):
    live_session.projects.new(9, 9)
    drop(window, saved)
    idle(live_session)
    assert names(live_session) == ["shade 200"]
    assert window.windowTitle().startswith("bird[*]")


def test_recent_projects_are_in_the_menu_and_missing_ones_marked(window, live_session, saved, idle, tmp_path, qtbot):
    live_session.projects.save_as(tmp_path / "A & B.genimg")
    idle(live_session)
    saved.unlink()
    live_session.projects.recent.look()
    idle(live_session)
    menu = next(menu for menu in window.findChildren(QMenu) if menu.title() == "Open recent")
    menu.aboutToShow.emit()
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert texts == ["A && B", "bird (missing)", "Clear this list"]
    live_session.projects.new(9, 9)
    menu.actions()[0].trigger()
    idle(live_session)
    assert live_session.projects.path == tmp_path / "A & B.genimg"
    menu.actions()[1].trigger()
    press(only(window, Question), "Take it off the list")
    idle(live_session)
    menu.aboutToShow.emit()
    assert len(menu.actions()) == 3
    idle(live_session)


def test_file_open_names_projects(window, live_session):
    run(window, "file.open")
    dialog = only(window, QFileDialog)
    assert "*.genimg" in dialog.nameFilters()[0]
    dialog.reject()


# recovery


def crashed(session: Any, name: str, shade: int, path: str = "") -> None:
    """What a process left that is gone."""
    pixels = np.full((30, 40, 4), shade, dtype=np.uint8)
    state = DocumentState(width=40, height=30, layers=(Layer(name=name, pixels=pixels),))
    journal = Journal.begin(session.projects.files.recovery, PageBook())
    journal.write(Project(state=state), Origin(name=name, path=path))
    journal.release()


def test_unsaved_work_is_offered_at_the_start_with_its_picture(window, live_session, idle, qtbot):
    crashed(live_session, "<b>bird</b>", 90, "/pictures/bird.genimg")
    crashed(live_session, "", 120)
    live_session.recovery.load()
    idle(live_session)
    dialog = only(window, RecoveryDialog)
    texts = [label.text() for label in dialog.findChildren(PlainLabel)]
    assert "<b>bird</b>" in texts
    assert "Untitled" in texts
    assert str(Path("/pictures")) in texts
    pictures = [label.pixmap() for label in dialog.findChildren(PlainLabel) if not label.pixmap().isNull()]
    assert len(pictures) == 2
    dialog.reject()
    live_session.recovery.load()
    idle(live_session)
    assert not [one for one in window.findChildren(RecoveryDialog) if one.isVisible()]
    run(window, "file.recover")
    press(only(window, RecoveryDialog), "Recover")
    idle(live_session)
    assert len(names(live_session)) == 1
    assert window.isWindowModified()


def test_what_is_thrown_away_can_still_be_recovered(window, live_session, idle):
    crashed(live_session, "bird", 90)
    live_session.recovery.load()
    idle(live_session)
    dialog = only(window, RecoveryDialog)
    press(dialog, "Throw away")
    idle(live_session)
    assert dialog.isVisible()
    assert [button.text() for button in dialog.findChildren(QPushButton) if button.isVisible()] == ["Recover", "Close"]
    press(dialog, "Recover")
    idle(live_session)
    assert names(live_session) == ["bird"]


def test_the_dialog_says_when_there_is_nothing_to_recover(window, live_session, idle):
    idle(live_session)
    run(window, "file.recover")
    dialog = only(window, RecoveryDialog)
    assert any("no unsaved work" in label.text() for label in dialog.findChildren(PlainLabel))
    dialog.reject()


def test_a_new_window_does_not_offer_again(window, live_session, idle, qtbot):
    from genimg_desktop.ui.main_window import MainWindow

    crashed(live_session, "bird", 90)
    live_session.recovery.load()
    idle(live_session)
    only(window, RecoveryDialog).reject()
    second = MainWindow(live_session)
    second.show()
    live_session.recovery.load()
    idle(live_session)
    assert not [one for one in second.findChildren(RecoveryDialog) if one.isVisible()]
    second.hide()
    second.deleteLater()


def test_an_earlier_version_opens_as_a_copy(window, live_session, saved, idle):
    paint(live_session, 5)
    live_session.projects.save()
    idle(live_session)
    run(window, "file.versions")
    idle(live_session)
    press(only(window, VersionsDialog), "Open as a copy")
    idle(live_session)
    assert names(live_session) == ["shade 200"]
    assert live_session.projects.path is None
    assert len(read_project(saved, PageBook()).state.layers) == 2


def test_times_are_written_as_people_here_do(dressed):
    assert time_text("2026-05-04T03:02:01+00:00") not in ("", "–")
    assert time_text("nonsense") == "nonsense"
    assert time_text("") == "–"


def test_a_file_on_the_command_line_opens_in_the_first_window(user_paths, window, live_session, saved, idle):
    live_session.projects.new(9, 9)
    live_session.recall.open_paths([saved])
    idle(live_session)
    assert live_session.projects.path == saved
    second = Session(user_paths, lambda work: work(), create_engine=FakeEngine)
    asked: list[Any] = []
    second.projects.asked.connect(asked.append)
    second.projects.open(saved)
    second.queue.wait_idle(10.0)
    assert "another window" in str(asked[0].sentence)
    second.close()


def test_the_canvas_is_looked_at_as_before(window, live_session, saved, idle):
    canvas = window.canvas
    canvas.look(canvas.viewport.zoomed(3.0, 10, 10).turned_to(30.0, 50, 60))
    live_session.projects.save()
    idle(live_session)
    before = canvas.viewport
    live_session.projects.new(999, 500)
    assert canvas.viewport != before
    live_session.projects.open(saved)
    idle(live_session)
    after = canvas.viewport
    assert (after.zoom, after.rotation, after.is_mirrored) == (before.zoom, before.rotation, before.is_mirrored)
    assert after.to_canvas(*after.middle) == pytest.approx(before.to_canvas(*before.middle))


@pytest.mark.parametrize("raw", [None, {}, {"zoom": 1e9, "x": 0.0, "y": 0.0}, {"zoom": 1.0, "x": 1e12, "y": 0.0}, [1]])
def test_a_look_that_cannot_be_is_passed_over(window, live_session, raw):
    before = window.canvas.viewport
    live_session.projects.view.restore({"canvas": raw})
    assert window.canvas.viewport == before
