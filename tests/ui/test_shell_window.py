"""The main window: every command works, keys go where they belong, the layout is remembered, leaving is safe."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QWidget

from genimg_desktop.app.commands import COMMANDS
from genimg_desktop.core.text import Text
from genimg_desktop.ui.actions import TOOLBAR
from genimg_desktop.ui.main_window import MainWindow
from genimg_desktop.ui.panels import PANELS
from genimg_desktop.ui.pictures import from_image
from genimg_desktop.ui.widgets.ask import Question

ASKS = ("file.new", "file.open", "file.export", "file.settings", "help.palette", "help.shortcuts", "help.notices",
        "help.about")  # fmt: skip


def open_dialogs(window) -> list[QDialog]:
    return [d for d in window.findChildren(QDialog) if d.isVisible()]


def close_dialogs(window) -> None:
    for dialog in open_dialogs(window):
        dialog.reject()


def test_every_command_of_the_table_can_be_carried_out(window, live_session):
    assert live_session.commands.unbound() == []


def test_every_command_is_in_a_menu_with_its_keys(window):
    shown = [a for menu in window.menuBar().actions() for a in menu.menu().actions()]
    shown += [inner for a in shown if a.menu() is not None for inner in a.menu().actions()]
    for command in COMMANDS:
        action = window.actions_by_id.by_id[command.id]
        assert action in shown or not command.menu, command.id
        assert action.shortcuts() == [QKeySequence(keys) for keys in command.shortcuts]


def test_sub_menus_stand_in_their_menu(window):
    layer = next(a.menu() for a in window.menuBar().actions() if a.text().replace("&", "") == "Layer")
    inner = {a.text(): a.menu() for a in layer.actions() if a.menu() is not None}
    assert list(inner) == ["New adjustment", "Mask", "Blend mode", "Merge", "Flip and turn"]
    assert window.actions_by_id.by_id["adjust.levels"] in inner["New adjustment"].actions()
    assert not inner["New adjustment"].actions()[0].isSeparator()


def test_no_two_commands_share_a_key():
    keys = [QKeySequence(keys).toString() for command in COMMANDS for keys in command.shortcuts]
    assert all(keys)
    assert len(keys) == len(set(keys))


def test_the_toolbar_names_commands_that_exist():
    assert {entry for entry in TOOLBAR if entry and entry != ">"} <= {command.id for command in COMMANDS}


@pytest.mark.parametrize("command_id", ASKS)
def test_commands_that_ask_open_one_dialog_that_escape_closes(command_id, window, qtbot):
    window.actions_by_id.by_id[command_id].trigger()
    assert len(open_dialogs(window)) == 1
    close_dialogs(window)
    qtbot.waitUntil(lambda: not open_dialogs(window))


def test_every_widget_that_takes_the_keyboard_has_a_name(window):
    for dock in window.docks.by_id.values():
        dock.show()
    nameless = []
    for widget in window.findChildren(QWidget):
        is_inner = widget.objectName().startswith("qt_") or (isinstance(widget, QLineEdit) and not widget.isVisible())
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not is_inner and widget.focusProxy() is None:
            name = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
            if not name and widget.isVisibleTo(window):
                nameless.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    assert nameless == []


def test_the_window_is_painted_before_the_engine_is_made(live_session, qtbot, qapp):
    made = MainWindow(live_session)
    engines = []
    with qtbot.waitSignal(made.first_painted):
        made.show()
        engines = list(live_session.engines)
    assert engines == []
    made.hide()
    made.deleteLater()


# keys


def press(widget: QWidget, key: Qt.Key) -> bool:
    """What Qt asks before a key becomes a shortcut: True when the widget keeps it."""
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def test_enter_while_typing_does_not_place_a_picture(window, qtbot, live_session):
    line = QLineEdit(window)
    line.show()
    window.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    assert press(line, Qt.Key.Key_Return)
    assert press(line, Qt.Key.Key_R)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert live_session.artboard.document.layers == ()


def test_enter_on_the_canvas_places_the_picture(window, qtbot, live_session, idle):
    window.activateWindow()
    window.canvas.setFocus()
    qtbot.waitUntil(window.canvas.hasFocus)
    assert not press(window.canvas, Qt.Key.Key_Return)
    qtbot.keyClick(window.canvas, Qt.Key.Key_Return)
    idle(live_session)
    assert len(live_session.artboard.document.layers) == 1


def test_enter_on_a_button_presses_it(window, qtbot, live_session):
    button = window._toolbar.widgetForAction(window.actions_by_id.by_id["help.shortcuts"]) or window.status.jobs
    pressed = []
    button.setVisible(True)
    button.clicked.connect(lambda: pressed.append(1))
    window.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    assert press(button, Qt.Key.Key_Return)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert pressed == [1]
    assert live_session.artboard.document.layers == ()


def test_buttons_follow_what_can_be_done(window, qtbot, live_session, idle):
    undo = window.actions_by_id.by_id["edit.undo"]
    assert not undo.isEnabled()
    live_session.artboard.place()
    idle(live_session)
    qtbot.waitUntil(undo.isEnabled)
    live_session.artboard.undo()
    qtbot.waitUntil(lambda: not undo.isEnabled())


def test_a_command_that_fails_says_so_and_the_window_lives(window, live_session):
    from genimg_desktop.core.errors import BadInput

    def fail() -> None:
        raise BadInput(Text("This cannot be."))

    live_session.commands.bind("explore.dice", fail)
    window.run_command("explore.dice")
    assert [str(card.notice.message) for card in window.notice_bar.cards()] == ["This cannot be."]


# layout


def test_the_layout_is_remembered_and_can_be_reset(window, live_session, qtbot):
    dock = window.docks.by_id["layers"]
    dock.hide()
    window.docks.save()
    again = MainWindow(live_session)
    assert again.docks.by_id["layers"].isHidden()
    again.docks.arrange()
    assert not again.docks.by_id["layers"].isHidden()
    again.deleteLater()
    text = (live_session.paths.config / "window.ini").read_text(encoding="utf-8")
    assert str(live_session.paths.config) not in text


def test_a_damaged_layout_file_gives_the_first_layout(live_session, qtbot):
    live_session.paths.config.mkdir(parents=True, exist_ok=True)
    path = live_session.paths.config / "window.ini"
    for content in (
        b"",
        b"\x00\xff" * 100,
        b"[General]\nstate=hello\ngeometry=3\n",
        b"[General]\nstate=@ByteArray(x)\n",
    ):
        path.write_bytes(content)
        made = MainWindow(live_session)
        assert not made.docks.by_id["layers"].isHidden()
        made.deleteLater()


def test_every_panel_has_a_dock_and_a_tick_in_the_menu(window):
    assert list(window.docks.by_id) == list(PANELS)
    for panel_id, dock in window.docks.by_id.items():
        dock.hide()
        window.docks.show_panel(panel_id)
        assert not dock.isHidden()
        assert dock.toggleViewAction().text() == dock.windowTitle()


def test_panels_in_tabs_have_no_second_title(window, qtbot):
    docks = window.docks
    for name in set(docks.by_id) - {"explorer", "layers"}:  # some stand beside the explorer from the start
        docks.by_id[name].hide()
    a, b = docks.by_id["explorer"], docks.by_id["layers"]
    window.tabifyDockWidget(a, b)
    qtbot.waitUntil(lambda: a.titleBarWidget() is not None and b.titleBarWidget() is not None)
    b.hide()
    qtbot.waitUntil(lambda: a.titleBarWidget() is None)


def test_canvas_only_and_back(window, live_session):
    before = {panel_id: dock.isVisible() for panel_id, dock in window.docks.by_id.items()}
    window.run_command("view.canvas_only")
    assert window.is_canvas_only
    assert not any(dock.isVisible() for dock in window.docks.by_id.values())
    assert not window.menuBar().isVisible()
    window.run_command("view.canvas_only")
    assert {panel_id: dock.isVisible() for panel_id, dock in window.docks.by_id.items()} == before


# drop and paste


def test_files_dropped_on_the_window_are_opened(window, live_session, tmp_path, monkeypatch):
    names = ["图 片.png", "b.safetensors"]
    for name in names:
        (tmp_path / name).write_bytes(b"x")
    opened = []
    monkeypatch.setattr(live_session.recall, "open_paths", opened.extend)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in names] + [QUrl("https://example.org/a.png")])
    enter = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
                            Qt.KeyboardModifier.NoModifier)  # fmt: skip
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    assert window._veil.isVisible()
    drop = QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
                      Qt.KeyboardModifier.NoModifier)  # fmt: skip
    QApplication.sendEvent(window, drop)
    assert opened == [tmp_path / name for name in names]
    assert not window._veil.isVisible()


def test_words_dropped_on_the_window_are_refused(window):
    mime = QMimeData()
    mime.setText("hello")
    enter = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
                            Qt.KeyboardModifier.NoModifier)  # fmt: skip
    enter.ignore()
    QApplication.sendEvent(window, enter)
    assert not enter.isAccepted()


def test_a_copied_picture_can_be_pasted_as_a_layer(window, live_session, idle):
    live_session.artboard.place()
    idle(live_session)
    window.run_command("edit.copy")
    idle(live_session)
    image = QGuiApplication.clipboard().image()
    layer = live_session.artboard.document.layers[0]
    assert from_image(image).shape == layer.pixels.shape
    window.run_command("edit.paste")
    idle(live_session)
    assert len(live_session.artboard.document.layers) == 2
    assert (live_session.artboard.document.layers[1].pixels == layer.pixels).all()


def test_pasting_nothing_says_what_to_do(window, live_session):
    QGuiApplication.clipboard().clear()
    window.run_command("edit.paste")
    assert "clipboard" in str(window.notice_bar.cards()[-1].notice.message)


# leaving


@pytest.fixture
def gate():
    made = threading.Event()
    yield made
    made.set()


def work_on(session, gate) -> None:
    def work(ctx):
        while not gate.wait(0.005):
            ctx.check()

    session.queue.submit(Text("Long work"), work)


def test_closing_an_idle_window_just_closes_it(window, qtbot):
    with qtbot.waitSignal(window.closed):
        window.close()
    assert not window.isVisible()


def test_closing_while_working_asks_and_cancel_keeps_the_window(window, live_session, gate):
    work_on(live_session, gate)
    window.close()
    assert window.isVisible()
    (question,) = window.findChildren(Question)
    question.reject()
    assert window.isVisible()
    assert live_session.queue.jobs()


def test_at_a_log_out_the_window_does_not_ask(window, live_session, gate, qtbot):
    work_on(live_session, gate)
    window.expect_the_end()
    with qtbot.waitSignal(window.closed):
        window.close()


def test_closing_while_working_can_stop_the_work(window, live_session, gate, qtbot):
    work_on(live_session, gate)
    window.close()
    (question,) = window.findChildren(Question)
    stop = next(b for b in question.findChildren(QAbstractButton) if "Stop" in b.text())
    with qtbot.waitSignal(window.closed):
        stop.click()


def test_closing_while_working_can_wait_for_the_end(window, live_session, gate, qtbot):
    work_on(live_session, gate)
    window.close()
    (question,) = window.findChildren(Question)
    with qtbot.waitSignal(window.closed):
        qtbot.keyClick(question, Qt.Key.Key_Return)
        assert window.isVisible()
        gate.set()


# what the status bar tells


def test_the_status_bar_tells_device_size_and_zoom(window, live_session, qtbot, idle):
    status = window.status
    assert status.device.text() == "Fake"
    assert "This is a test." in status.device.toolTip()
    live_session.artboard.new(300, 200)
    live_session.artboard.show_live(False)
    qtbot.waitUntil(lambda: status.size_label.text() == "300 × 200 px")
    window.run_command("view.actual")
    assert status.zoom.text() == "100 %"
    window.canvas.pointed.emit(12, 34)
    assert status.pointer.text() == "12, 34"
    window.canvas.pointed.emit(-1, -1)
    assert status.pointer.text() == ""


def test_the_status_bar_counts_the_jobs(window, live_session, gate, qtbot):
    work_on(live_session, gate)
    qtbot.waitUntil(lambda: window.status.jobs.isVisible())
    assert window.status.jobs.text() == "1 job"
    gate.set()
    qtbot.waitUntil(lambda: not window.status.jobs.isVisible())


def test_a_floating_panel_keeps_its_title_and_floats_again_after_a_restart(window, live_session, qtbot):
    dock = window.docks.by_id["layers"]
    dock.setFloating(True)
    qtbot.waitUntil(lambda: dock.titleBarWidget() is None)
    window.docks.save()
    again = MainWindow(live_session)
    assert again.docks.by_id["layers"].isFloating()
    again.docks.arrange()
    assert not again.docks.by_id["layers"].isFloating()
    again.deleteLater()


def test_rows_stay_rows_where_panels_share_one_as_tabs(window):
    explorer, train, layers = (window.docks.by_id[name] for name in ("explorer", "train", "layers"))
    assert train in window.tabifiedDockWidgets(explorer)
    assert layers not in window.tabifiedDockWidgets(explorer)
    assert layers.geometry().top() > explorer.geometry().bottom()
