"""The Train panel: from a dropped folder to a training that runs, by mouse; findings, presets, settings, the queue."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from panel_checks import cut_texts, nameless
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot
from train_data import answer_at_once, paint_folder, train_nothing

from genimg_desktop.spec.training.config import read_config
from genimg_desktop.spec.training.data_plan import DataNote
from genimg_desktop.spec.training.run_files import CONFIG
from genimg_desktop.ui.panels.train import TrainPanel
from genimg_desktop.ui.panels.train_settings import TrainSettings
from genimg_desktop.ui.widgets.plain_label import PlainLabel

Settle = Callable[[Any], None]
LEFT = Qt.MouseButton.LeftButton


def prepared(session: Any) -> Any:
    session.draft.trial.command, session.draft.trial.settle_s = answer_at_once, 0.0
    session.runs._create_command = train_nothing
    return session


@pytest.fixture
def panel(qtbot: QtBot, fake_session: Any, dressed: QApplication) -> TrainPanel:
    """The panel before anything was dropped."""
    widget = TrainPanel(prepared(fake_session))
    qtbot.addWidget(widget)
    widget.resize(344, 900)
    widget.show()
    return widget


@pytest.fixture
def ready(panel: TrainPanel, fake_session: Any, settle: Settle, tmp_path: Path) -> TrainPanel:
    """The panel with eight pictures and a copy."""
    fake_session.draft.choose_data(paint_folder(tmp_path / "blobs"))
    settle(fake_session)
    QApplication.processEvents()
    return panel


def texts(panel: TrainPanel) -> str:
    return "\n".join(label.text() for label in panel.findChildren(PlainLabel) if label.isVisible())


def drop(target: Any, *paths: Path) -> QDropEvent:
    """Hold files over a widget and let them go."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    actions, keys = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), actions, mime, LEFT, keys)
    enter.ignore()
    QApplication.sendEvent(target, enter)
    event = QDropEvent(QPointF(50, 50), actions, mime, LEFT, keys)
    event.ignore()
    if enter.isAccepted():
        QApplication.sendEvent(target, event)
    return event


# nothing yet


def test_the_empty_panel_says_what_to_do_and_what_to_expect(panel: TrainPanel) -> None:
    said = texts(panel)
    assert "Drop a folder of pictures here" in said
    assert "five minutes" in said
    assert panel.drop.folder_button.isVisible()
    assert panel.drop.file_button.isVisible()


def test_a_file_is_asked_for_in_a_dialog(panel: TrainPanel, qtbot: QtBot, tmp_path: Path, fake_session: Any) -> None:
    qtbot.mouseClick(panel.drop.file_button, LEFT)
    dialog = panel.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "set.zip"))
    assert fake_session.draft.path == tmp_path / "set.zip"
    dialog.reject()


def test_a_folder_dropped_on_the_panel_is_looked_at(panel: TrainPanel, fake_session: Any, tmp_path: Path) -> None:
    assert drop(panel, paint_folder(tmp_path / "blobs")).isAccepted()
    assert fake_session.draft.phase == "scanning"
    assert panel.scan.isVisible()
    assert panel.scan.name.text() == "blobs"


def test_a_single_picture_dropped_on_the_panel_is_for_the_window(panel: TrainPanel, tmp_path: Path) -> None:
    assert not drop(panel, paint_folder(tmp_path / "blobs") / "00.png").isAccepted()


def test_the_scan_can_be_given_up(panel: TrainPanel, qtbot: QtBot, fake_session: Any, tmp_path: Path) -> None:
    fake_session.draft.choose_data(paint_folder(tmp_path / "blobs"))
    qtbot.mouseClick(panel.scan.stop, LEFT)
    assert panel.drop.isVisible()


def test_why_a_folder_was_refused_stands_where_the_next_is_dropped(
    panel: TrainPanel, fake_session: Any, settle: Settle, tmp_path: Path
) -> None:
    (tmp_path / "nothing").mkdir()
    fake_session.draft.choose_data(tmp_path / "nothing")
    settle(fake_session)
    assert panel.drop.error.isVisible()
    assert "no readable picture" in panel.drop.error.text()
    assert "PNG" in panel.drop.hint.text()


# the draft


def test_the_draft_shows_pictures_findings_time_and_a_button(ready: TrainPanel) -> None:
    said = texts(ready)
    assert "9 pictures, 80 × 80 pixels, PNG" in said
    assert "8 pictures" in said
    assert "about 20 min to 120 kimg" in said
    assert ready.form.data.content.sheet.has_picture
    assert ready.form.foot.button.isEnabled()
    assert ready.form.foot.button.text() == "Train"


def test_a_finding_is_switched_off_by_a_click(ready: TrainPanel, qtbot: QtBot, fake_session: Any) -> None:
    rows = {row.code: row for row in ready.form.data.content.findings.rows}
    switch = rows["duplicates"].switch
    assert switch.isChecked()
    switch.click()
    assert fake_session.draft.plan.left_out == ()
    assert fake_session.draft.facts.pictures == 9


def test_the_plan_is_changed_in_the_panel(ready: TrainPanel, fake_session: Any) -> None:
    editors = ready.form.data.content.plan.editors
    editors["resolution"].write(32)
    editors["colours"].write("grey")
    assert (fake_session.draft.plan.resolution, fake_session.draft.plan.colours) == (32, "grey")
    assert not ready.form.data.content.plan._fields["fit"].isVisible()  # all are square
    assert not ready.form.data.content.plan._fields["use_labels"].isVisible()


def test_preset_recipe_and_name_are_chosen_by_clicks(ready: TrainPanel, qtbot: QtBot, fake_session: Any) -> None:
    form = ready.form
    qtbot.mouseClick(form.foot.presets.buttons["quick"], LEFT)
    assert fake_session.draft.options.minutes == 5
    form.model.content.recipes["dcgan"].click()
    assert fake_session.draft.recipe == "dcgan"
    form.model.content.name.clear()
    assert fake_session.draft.title != ""
    form.model.content.name.setText("")
    qtbot.keyClicks(form.model.content.name, "Blobbies")
    assert fake_session.draft.title == "Blobbies"


def test_a_model_without_a_name_cannot_be_trained(ready: TrainPanel, fake_session: Any) -> None:
    fake_session.draft.set_title("  ")
    assert not ready.form.foot.button.isEnabled()
    assert "name" in ready.form.foot.estimate.text()


def test_the_recommended_recipe_says_so_and_why(ready: TrainPanel) -> None:
    assert "recommended" in ready.form.model.content.recipes["vae"].text()
    assert "recommended" not in ready.form.model.content.recipes["dcgan"].text()
    assert "fewer than a hundred" in ready.form.model.content.why.text()


def test_warnings_stand_in_the_panel(ready: TrainPanel) -> None:
    assert ready.form.remarks.warning_rows
    assert "8 pictures are few" in texts(ready)


def test_where_the_pictures_come_from_is_typed_and_kept(
    ready: TrainPanel, qtbot: QtBot, fake_session: Any, settle: Settle
) -> None:
    section = ready.form.data.content.note
    assert section.remark.text() == "nothing noted yet"
    section.set_open(True)
    line = section.content.lines["source"]
    qtbot.keyClicks(line, "painted by me")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert fake_session.draft.note == DataNote(source="painted by me")
    assert section.remark.text() == "noted"
    assert not section.content.accept.isVisible()


def test_other_pictures_can_be_chosen(ready: TrainPanel, qtbot: QtBot) -> None:
    qtbot.mouseClick(ready.form.other, LEFT)
    assert ready.drop.isVisible()


def test_why_it_cannot_be_trained_stands_where_the_time_would(
    ready: TrainPanel, fake_session: Any, settle: Settle, tmp_path: Path
) -> None:
    words = tmp_path / "words.py"
    words.write_text("import sys; sys.stderr.write('genimg: no memory left\\n'); sys.exit(2)")
    import sys

    fake_session.draft.trial.command = lambda _run: [sys.executable, str(words)]
    fake_session.draft.set_preset("best")
    assert ready.form.foot.bar.isVisible()
    settle(fake_session)
    assert "no memory left" in ready.form.foot.estimate.text()
    assert not ready.form.foot.bar.isVisible()
    assert ready.form.foot.button.isEnabled()


def test_train_starts_a_training_and_then_adds_to_the_queue(ready: TrainPanel, qtbot: QtBot, fake_session: Any) -> None:
    started: list[Path] = []
    fake_session.draft.started.connect(started.append)
    qtbot.mouseClick(ready.form.foot.button, LEFT)
    assert read_config((started[0] / CONFIG).read_bytes()).title == "Blobs"
    assert ready.form.foot.button.text() == "Add to the queue"
    assert "waits for its turn" in ready.form.foot.estimate.text()
    qtbot.mouseClick(ready.form.foot.button, LEFT)
    assert fake_session.runs.waiting == (started[1],)


def test_everything_has_a_name_and_nothing_is_cut(ready: TrainPanel) -> None:
    ready.form.data.content.note.set_open(True)
    QApplication.processEvents()
    assert nameless(ready) == []
    assert cut_texts(ready) == []


def test_the_panel_can_be_made_anew_in_the_middle_of_it(ready: TrainPanel, qtbot: QtBot, fake_session: Any) -> None:
    other = TrainPanel(fake_session)
    qtbot.addWidget(other)
    other.show()
    assert other.form.isVisible()
    assert other.form.data.content.sheet.has_picture


# all settings


@pytest.fixture
def dialog(ready: TrainPanel, qtbot: QtBot, fake_session: Any) -> TrainSettings:
    """All settings of a GAN."""
    fake_session.draft.set_recipe("dcgan")
    made = TrainSettings(fake_session.draft, ready)
    made.show()
    return made


def test_more_settings_opens_a_dialog(ready: TrainPanel, qtbot: QtBot) -> None:
    qtbot.mouseClick(ready.form.remarks.more, LEFT)
    opened = ready.findChild(TrainSettings)
    assert opened is not None
    opened.reject()


def test_a_setting_counts_at_once_and_is_kept_by_another_preset(
    dialog: TrainSettings, ready: TrainPanel, fake_session: Any
) -> None:
    dialog.forms["steps"].editor("learning_rate").setValue(1e-4)
    assert fake_session.draft.options.learning_rate == 1e-4
    fake_session.draft.set_preset("quick")
    assert fake_session.draft.options.learning_rate == 1e-4
    assert "Learning rate" in ready.form.remarks.kept.text()
    dialog.reset.click()
    assert fake_session.draft.expert == {}
    assert dialog.forms["steps"].editor("learning_rate").value() == fake_session.draft.options.learning_rate
    assert not ready.form.remarks.reset.isVisible()


def test_only_settings_of_the_chosen_loss_are_shown(dialog: TrainSettings, fake_session: Any) -> None:
    form = dialog.forms["loss"]
    assert form.editor("clip_weights").isVisibleTo(form) is False
    loss = form.editor("loss")
    loss.setCurrentIndex(loss.findData("wgan"))
    assert form.editor("clip_weights").isVisibleTo(form)
    assert fake_session.draft.options.loss == "wgan"


def test_settings_that_contradict_each_other_are_said_in_the_form(dialog: TrainSettings, fake_session: Any) -> None:
    norm = dialog.forms["network"].editor("norm")
    norm.setCurrentIndex(norm.findData("batch"))
    loss = dialog.forms["loss"].editor("loss")
    loss.setCurrentIndex(loss.findData("wgan_gp"))
    assert "batch norm" in dialog.forms["loss"]._error.text()
    assert fake_session.draft.options.loss == "hinge"


def test_another_recipe_closes_the_settings_of_the_old_one(dialog: TrainSettings, fake_session: Any) -> None:
    fake_session.draft.set_recipe("vae")
    assert not dialog.isVisible()


def test_the_settings_follow_what_is_changed_elsewhere(dialog: TrainSettings, fake_session: Any) -> None:
    fake_session.draft.set_options(replace(fake_session.draft.options, batch=16))
    assert dialog.forms["schedule"].editor("batch").value() == 16


def test_how_many_pictures_are_held_out_is_among_the_settings(dialog: TrainSettings, fake_session: Any) -> None:
    slider = dialog.pictures.editor("held_out").slider
    slider.setFocus()
    slider.set_number(0.2)
    dialog.pictures.editor("held_out").box.setValue(0.25)
    assert fake_session.draft.plan.held_out == 0.25
    fake_session.draft.set_plan(replace(fake_session.draft.plan, held_out=0.1))
    assert dialog.pictures.value().held_out == 0.1


# the window


def test_four_clicks_from_a_folder_to_a_training(
    window: Any, live_session: Any, qtbot: QtBot, idle: Settle, tmp_path: Path
) -> None:
    prepared(live_session)
    assert drop(window, paint_folder(tmp_path / "blobs")).isAccepted()  # one
    panel = window.docks.panel("train")
    qtbot.waitUntil(lambda: live_session.draft.phase == "ready", timeout=10_000)
    assert panel.isVisible()
    qtbot.mouseClick(panel.form.foot.presets.buttons["quick"], LEFT)  # two
    qtbot.mouseClick(panel.form.foot.button, LEFT)  # three
    assert live_session.runs.is_training
    run = next(iter(live_session.runs._live))
    assert read_config((run / CONFIG).read_bytes()).recipe_options().minutes == 5
    live_session.runs.stop(run)
    qtbot.waitUntil(lambda: not live_session.runs.is_training, timeout=10_000)
    idle(live_session)


def test_a_dropped_zip_is_a_set_and_a_picture_beside_it_is_opened(
    window: Any, live_session: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(live_session.recall, "open_paths", opened.extend)
    (tmp_path / "set.zip").write_bytes(b"PK")
    drop(window, tmp_path / "set.zip", tmp_path / "a.png")
    assert live_session.draft.path == tmp_path / "set.zip"
    assert opened == [tmp_path / "a.png"]
    live_session.draft.clear()


def test_of_two_dropped_folders_one_is_taken_and_that_is_said(window: Any, live_session: Any, tmp_path: Path) -> None:
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
    drop(window, tmp_path / "first", tmp_path / "second")
    assert live_session.draft.path == tmp_path / "first"
    assert "one folder at a time" in str(live_session.notices.history[-1].message)
    live_session.draft.clear()


def test_the_command_asks_for_a_folder(window: Any, live_session: Any, qtbot: QtBot, tmp_path: Path) -> None:
    window.actions_by_id.by_id["file.train"].trigger()
    dialog = next(d for d in window.findChildren(QFileDialog) if d.isVisible())
    assert dialog.fileMode() == QFileDialog.FileMode.Directory
    dialog.fileSelected.emit(str(tmp_path))
    assert live_session.draft.path == tmp_path
    assert window.docks.panel("train").isVisible()
    dialog.reject()
    live_session.draft.clear()


def test_the_train_button_is_the_one_thing_to_do(ready: TrainPanel) -> None:
    primary = [b for b in ready.form.findChildren(QPushButton) if b.property("primary")]
    assert primary == [ready.form.foot.button]
