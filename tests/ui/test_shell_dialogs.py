"""Settings, export, new canvas, about."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from genimg_desktop.app.settings import Settings
from genimg_desktop.ui.about_dialog import AboutDialog
from genimg_desktop.ui.export_dialog import ExportDialog
from genimg_desktop.ui.new_canvas_dialog import NewCanvasDialog
from genimg_desktop.ui.settings_dialog import SettingsDialog
from genimg_desktop.ui.tile_dialog import TileDialog
from genimg_desktop.ui.widgets.colour_field import ColourField, is_colour
from genimg_desktop.ui.widgets.plain_label import PlainLabel


@pytest.fixture
def page(dressed, qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def test_settings_are_saved_with_save_and_not_before(live_session, page, qtbot):
    dialog = SettingsDialog(live_session, page)
    dialog.open()
    dialog.general.editor("theme").setCurrentIndex(1)
    dialog.export.editor("include_recipe").setChecked(False)
    assert live_session.settings.current.theme == "dark"
    qtbot.mouseClick(dialog._save, Qt.MouseButton.LeftButton)
    assert live_session.settings.current.theme == "light"
    assert not live_session.settings.current.export.include_recipe
    assert b'"light"' in (live_session.paths.config / "settings.json").read_bytes()


def test_settings_that_cannot_be_are_not_saved(live_session, page):
    dialog = SettingsDialog(live_session, page)
    dialog.open()
    dialog.export.editor("name_template").setText("{nonsense}")
    assert not dialog._save.isEnabled()
    dialog.export.editor("name_template").setText("{model}")
    assert dialog._save.isEnabled()
    dialog.reject()


def test_defaults_can_be_brought_back(live_session, page):
    live_session.settings.change(theme="light", device="cpu")
    dialog = SettingsDialog(live_session, page)
    dialog._restore()
    assert dialog.general.value().theme == Settings().theme
    assert live_session.settings.current.theme == "light"
    dialog.reject()


def test_settings_that_cannot_be_written_say_so(live_session, page, monkeypatch):
    (live_session.paths.config / "settings.json").unlink()
    (live_session.paths.config / "settings.json").mkdir()
    dialog = SettingsDialog(live_session, page)
    dialog.open()
    dialog.general.editor("theme").setCurrentIndex(1)
    dialog._on_save()
    assert live_session.notices.history[-1].kind == "error"


@pytest.fixture
def placed(live_session, idle):
    live_session.start()
    idle(live_session)
    live_session.artboard.place()
    idle(live_session)
    return live_session


def test_the_export_dialog_says_what_the_file_will_be_called(placed, page):
    dialog = ExportDialog(placed, page)
    dialog.open()
    assert dialog.preview.text().endswith(".png")
    dialog.form.editor("name_template").setText("art-{width}")
    assert dialog.preview.text() == f"art-{placed.artboard.document.width}.png"
    dialog.form.editor("format").setCurrentIndex(dialog.form.editor("format").findData("jpeg"))
    assert dialog.preview.text().endswith((".jpg", ".jpeg"))
    dialog.form.editor("name_template").setText("{nonsense}")
    assert dialog.preview.text() == "–"
    assert not dialog._export.isEnabled()
    dialog.reject()


def test_only_what_the_format_knows_is_asked(placed, page):
    dialog = ExportDialog(placed, page)
    dialog.open()
    shown = {}
    for format_name in ("png", "jpeg", "webp"):
        dialog.form.editor("format").setCurrentIndex(dialog.form.editor("format").findData(format_name))
        names = ("quality", "lossless", "matte")
        shown[format_name] = {name for name in names if dialog.form.editor(name).isVisibleTo(dialog)}
    assert shown == {"png": set(), "jpeg": {"quality", "matte"}, "webp": {"quality", "lossless"}}
    dialog.form.editor("lossless").setChecked(True)
    assert not dialog.form.editor("quality").isVisibleTo(dialog)
    dialog.reject()


def choose(dialog, name, value):
    editor = dialog.form.editor(name)
    editor.setCurrentIndex(editor.findData(value))


def asked(dialog):
    from dataclasses import fields

    from genimg_desktop.export.options import ExportOptions

    names = {field.name for field in fields(ExportOptions)}
    return {name for name in names if dialog.form.editor(name).isVisibleTo(dialog)}


ALWAYS = {"format", "name_template", "dpi", "is_private", "include_label", "include_recipe"}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("png", {"bits", "size_by", "space", "certificate"}),
        ("avif", {"quality", "size_by", "space", "certificate"}),
        ("tiff", {"bits", "layer_pages", "size_by", "space", "certificate"}),
        ("pdf", {"quality", "lossless", "layer_pages", "size_by", "space"}),
        ("ora", set()),
        ("psd", set()),
    ],
)
def test_each_format_asks_for_what_it_knows_and_no_more(placed, page, name, expected):
    dialog = ExportDialog(placed, page)
    dialog.open()
    choose(dialog, "format", name)
    assert asked(dialog) == ALWAYS | expected
    dialog.reject()


def test_one_choice_brings_the_next(placed, page):
    dialog = ExportDialog(placed, page)
    dialog.open()
    assert not asked(dialog) & {"scale", "long_side", "resampling", "private_key"}
    choose(dialog, "size_by", "factor")
    assert asked(dialog) >= {"scale", "resampling"}
    choose(dialog, "size_by", "side")
    assert asked(dialog) & {"scale", "long_side", "resampling"} == {"long_side", "resampling"}
    dialog.form.editor("certificate").setText("mine.pem")
    assert "private_key" in asked(dialog)
    assert not dialog._export.isEnabled()
    dialog.form.editor("private_key").setText("key.pem")
    assert dialog._export.isEnabled()
    dialog.form.editor("is_private").setChecked(True)
    assert not asked(dialog) & {"include_recipe", "certificate", "private_key"}
    assert dialog.options().long_side == 2048
    dialog.reject()


def test_closed_parts_say_what_is_chosen_in_them(placed, page):
    dialog = ExportDialog(placed, page)
    dialog.open()
    size, told = (part.section for part in dialog.form._parts if part.section is not None)
    assert (size.is_open, told.is_open) == (False, False)
    assert size.remark.text() == "as it is · sRGB · 300 dpi"
    assert told.remark.text() == "made by AI · recipe"
    choose(dialog, "size_by", "factor")
    choose(dialog, "space", "display-p3")
    dialog.form.editor("is_private").setChecked(True)
    assert size.remark.text() == "200 % · Display P3 · 300 dpi"
    assert told.remark.text() == "made by AI · nothing else"
    dialog.form.editor("include_label").setChecked(False)
    assert told.remark.text() == "nothing"
    dialog.reject()


def test_the_size_in_the_file_and_on_paper_is_said(placed, page):
    dialog = ExportDialog(placed, page)
    dialog.open()
    side = placed.artboard.document.width
    assert dialog.measures.text().startswith(f"{side} × {side} px, ")
    choose(dialog, "size_by", "side")
    dialog.form.editor("long_side").setValue(1500)
    assert dialog.measures.text() == "1500 × 1500 px, 12.7 × 12.7 cm on paper"
    dialog.reject()


def test_what_must_be_installed_first_is_said_where_it_is_chosen(placed, page, monkeypatch):
    import sys

    monkeypatch.setitem(sys.modules, "psd_tools", None)
    dialog = ExportDialog(placed, page)
    dialog.open()
    choose(dialog, "format", "psd")
    assert "pip install psd-tools" in dialog.measures.text()
    assert not dialog._export.isEnabled()
    choose(dialog, "format", "ora")
    assert dialog._export.isEnabled()
    dialog.reject()


def test_the_tile_dialog_shows_the_picture_two_by_two_and_says_what_it_found(placed, page, idle):
    dialog = TileDialog(placed, page)
    dialog.open()
    idle(placed)
    assert not dialog.picture.pixmap().isNull()
    assert "tile" in dialog.verdict.text()
    assert "×" in dialog.details.text()
    dialog.reject()


def test_export_writes_the_picture_and_keeps_the_choices(placed, page, qtbot, idle, tmp_path):
    dialog = ExportDialog(placed, page)
    dialog.open()
    dialog.folder.setText(str(tmp_path / "out"))
    dialog.form.editor("name_template").setText("art")
    qtbot.mouseClick(dialog._export, Qt.MouseButton.LeftButton)
    idle(placed)
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["art.png"]
    assert placed.settings.current.export.name_template == "art"
    assert placed.settings.current.export_folder == str(tmp_path / "out")
    again = ExportDialog(placed, page)
    assert again.folder.text() == str(tmp_path / "out")
    assert again.preview.text() != "art.png"
    again.reject()


def test_one_file_can_be_chosen(placed, page, idle, tmp_path):
    dialog = ExportDialog(placed, page)
    dialog.open()
    dialog._on_choose()
    chooser = dialog.findChild(QFileDialog)
    assert chooser.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    chooser.fileSelected.emit(str(tmp_path / "just this.png"))
    idle(placed)
    assert (tmp_path / "just this.png").exists()


def test_a_usual_size_fills_width_and_height(page, qtbot):
    made = []
    dialog = NewCanvasDialog(512, 512, lambda width, height: made.append((width, height)), page)
    dialog.open()
    dialog.usual.setCurrentIndex(5)
    dialog.usual.activated.emit(5)
    assert (dialog.width_box.value(), dialog.height_box.value()) == (1920, 1080)
    dialog.width_box.setValue(1e9)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert made == [(8192, 1080)]


def test_about_tells_version_and_device(page):
    import genimg_desktop

    dialog = AboutDialog("Fake device", page)
    texts = " ".join(label.text() for label in dialog.findChildren(PlainLabel))
    assert genimg_desktop.__version__ in texts
    assert "Fake device" in texts
    dialog.reject()


def test_a_colour_is_typed_or_chosen(page, qtbot):
    field = ColourField(page)
    field.set_text("#102030")
    before = field.swatch.icon().pixmap(16, 16).toImage()
    with qtbot.waitSignal(field.changed):
        field.line.setText("#ff0000")
    assert field.swatch.icon().pixmap(16, 16).toImage() != before
    assert is_colour("#12AbcD")
    assert not is_colour("red")
