"""The gallery panel: finding, choosing, stars, tags, trash, families, and pictures dragged out and onto the canvas."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from panel_checks import cut_texts, nameless
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from genimg_desktop.export.options import ExportOptions
from genimg_desktop.library.gallery_values import Query
from genimg_desktop.ui.notice_bar import NoticeBar
from genimg_desktop.ui.panels.gallery import WIDE_PX, GalleryPanel
from genimg_desktop.ui.panels.gallery_drag import MIME, GalleryMime, entries_of
from genimg_desktop.ui.panels.gallery_family import FamilyDialog
from genimg_desktop.ui.widgets.thumbnail_delegate import THUMB_ROLE

Idle = Callable[[Any], None]
NAMES = ("Moss", "Agate", "<b>Blue</b> hour", "Zinc")
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(name="idle")
def idle_fixture(qtbot: QtBot) -> Idle:
    """Wait until nothing more follows: a change is read again, and what is read brings thumbnails."""

    def wait(session: Any) -> None:
        for _ in range(4):
            qtbot.waitUntil(lambda: not session.queue.jobs(), timeout=10_000)
            QApplication.processEvents()

    return wait


@pytest.fixture
def session(live_session: Any, idle: Idle) -> Any:
    """Four bookmarks of the model 'hills', kept at the seeds 0 to 3."""
    live_session.start()
    idle(live_session)
    live_session.explorer.choose_model("hills")
    for seed, name in enumerate(NAMES):
        live_session.explorer.set_seed(seed)
        idle(live_session)
        live_session.shelf.keep(name)
        idle(live_session)
    return live_session


@pytest.fixture
def panel(qtbot: QtBot, session: Any, idle: Idle) -> GalleryPanel:
    widget = GalleryPanel(session)
    qtbot.addWidget(widget)
    widget.resize(320, 520)
    widget.show()
    session.gallery.ask(order="oldest")
    idle(session)
    return widget


def shown(panel: GalleryPanel) -> list[str]:
    model = panel.grid.model()
    return [model.index(row, 0).data(THUMB_ROLE).thumb.caption for row in range(model.rowCount())]


def centre(panel: GalleryPanel, row: int) -> QPoint:
    return panel.grid.visualRect(panel.grid.model().index(row, 0)).center()


def click(qtbot: QtBot, panel: GalleryPanel, row: int, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.mouseClick(panel.grid.viewport(), LEFT, modifier, centre(panel, row))


def names(session: Any) -> list[str]:
    store = session.library.gallery().store
    return [entry.name for entry in store.rows(store.ids(Query(order="oldest")))]


def test_pictures_stand_in_the_gallery_with_their_thumbnails(panel: GalleryPanel) -> None:
    assert shown(panel) == list(NAMES)
    model = panel.grid.model()
    assert all(model.index(row, 0).data(THUMB_ROLE).picture is not None for row in range(4))


def test_typing_narrows_and_the_cross_brings_everything_back(
    qtbot: QtBot, panel: GalleryPanel, session: Any, idle: Idle
) -> None:
    qtbot.keyClicks(panel.search, "zin")
    qtbot.waitUntil(lambda: session.gallery.query.words == "zin")
    idle(session)
    assert shown(panel) == ["Zinc"]
    assert panel._count.text() == "1 of 4"
    panel.search.setText("nothing of that")
    qtbot.keyClick(panel.search, Qt.Key.Key_Return)
    idle(session)
    assert panel._pages["not found"].isVisible()
    panel._show_everything()
    idle(session)
    assert shown(panel) == list(NAMES) and panel.search.text() == ""


def test_filters_offer_what_there_is_and_narrow(qtbot: QtBot, panel: GalleryPanel, session: Any, idle: Idle) -> None:
    session.artboard.place()
    session.gallery.star([session.gallery.ids[1]], 4)
    session.gallery.tag([session.gallery.ids[1]], "sea")
    idle(session)
    qtbot.mouseClick(panel.filter_button, LEFT)
    assert panel.filters.isVisible()
    boxes = panel.filters.boxes
    assert [boxes["models"].itemText(at) for at in range(2)] == ["All models", "Hills (5)"]
    assert boxes["tags"].itemText(1) == "#sea (1)"
    for field, at, expected in (("kinds", 2, ["Hills"]), ("kinds", 0, None), ("least_stars", 4, ["Agate"])):
        boxes[field].setCurrentIndex(at)
        boxes[field].activated.emit(at)
        idle(session)
        assert expected is None or shown(panel) == expected
    assert panel.filters.clear.isEnabled()
    qtbot.mouseClick(panel.filters.clear, LEFT)
    idle(session)
    assert len(shown(panel)) == 5


def test_choosing_by_mouse_and_keys_tells_the_gallery_in_order(qtbot: QtBot, panel: GalleryPanel, session: Any) -> None:
    ids = list(session.gallery.ids)
    click(qtbot, panel, 2)
    click(qtbot, panel, 0, CTRL)
    assert session.gallery.chosen == (ids[2], ids[0])
    click(qtbot, panel, 0)
    click(qtbot, panel, 2, SHIFT)
    assert session.gallery.chosen == (ids[0], ids[1], ids[2])
    qtbot.keyClick(panel.grid, Qt.Key.Key_End)
    assert session.gallery.chosen == (ids[3],)
    qtbot.keyClick(panel.grid, Qt.Key.Key_Left)
    qtbot.keyClick(panel.grid, Qt.Key.Key_Up)
    assert panel.grid.current_row() == 2  # there is no row above with a picture: three fit side by side
    qtbot.keyClick(panel.grid, Qt.Key.Key_A, CTRL)
    assert len(session.gallery.chosen) == 4


def test_a_rubber_band_chooses_what_it_touches(qtbot: QtBot, panel: GalleryPanel, session: Any) -> None:
    viewport = panel.grid.viewport()
    start = QPoint(viewport.width() - 2, viewport.height() - 4)
    end = panel.grid.visualRect(panel.grid.model().index(1, 0)).topLeft() + QPoint(5, 5)
    QTest.mousePress(viewport, LEFT, pos=start)
    QTest.mouseMove(viewport, QPoint(start.x() - 30, start.y() - 30))
    QTest.mouseMove(viewport, end)
    QTest.mouseRelease(viewport, LEFT, pos=end)
    assert [session.gallery.ids[row] for row in panel.grid.chosen_rows()] == list(session.gallery.chosen)
    assert panel.grid.chosen_rows() == [1, 2]


def test_digits_star_and_a_click_on_a_star_too(qtbot: QtBot, panel: GalleryPanel, session: Any, idle: Idle) -> None:
    click(qtbot, panel, 0)
    click(qtbot, panel, 3, CTRL)
    qtbot.keyClick(panel.grid, Qt.Key.Key_4)
    idle(session)
    stars = [session.gallery.entry(i).stars for i in session.gallery.ids]
    assert stars == [4, 0, 0, 4]
    assert [b.stars for b in session.shelf.bookmarks] == [4, 0, 0, 4]
    delegate = panel.grid.itemDelegate()
    strip = delegate.strip(panel.grid.visualRect(panel.grid.model().index(1, 0)))
    qtbot.mouseClick(panel.grid.viewport(), LEFT, pos=QPoint(strip.left() + 2, strip.center().y()))
    idle(session)
    assert session.gallery.entry(session.gallery.ids[1]).stars == 1
    assert len(session.gallery.chosen) == 2


def test_enter_or_a_double_click_opens_the_place(qtbot: QtBot, panel: GalleryPanel, session: Any, idle: Idle) -> None:
    click(qtbot, panel, 1)
    qtbot.keyClick(panel.grid, Qt.Key.Key_Return)
    idle(session)
    assert session.explorer.place.latent.seed == 1
    click(qtbot, panel, 2)
    assert session.explorer.place.latent.seed == 1
    qtbot.mouseDClick(panel.grid.viewport(), LEFT, pos=centre(panel, 2))
    idle(session)
    assert session.explorer.place.latent.seed == 2


def test_f2_renames_in_place(qtbot: QtBot, panel: GalleryPanel, session: Any, idle: Idle) -> None:
    click(qtbot, panel, 1)
    qtbot.keyClick(panel.grid, Qt.Key.Key_F2)
    assert panel.grid.editor is not None and panel.grid.editor.text() == "Agate"
    qtbot.keyClicks(panel.grid.editor, "<i>Onyx</i>")
    qtbot.keyClick(panel.grid.editor, Qt.Key.Key_Return)
    idle(session)
    assert shown(panel)[1] == "<i>Onyx</i>"


def test_delete_goes_to_the_trash_and_comes_back_from_the_notice_and_from_the_trash(
    qtbot: QtBot, panel: GalleryPanel, session: Any, idle: Idle
) -> None:
    stage = QWidget()
    qtbot.addWidget(stage)
    bar = NoticeBar(session.notices, stage)
    click(qtbot, panel, 0)
    click(qtbot, panel, 1, CTRL)
    qtbot.keyClick(panel.grid, Qt.Key.Key_Delete)
    idle(session)
    assert shown(panel) == list(NAMES[2:]) and session.gallery.chosen == ()
    qtbot.mouseClick(bar.cards()[-1].action_button, LEFT)
    idle(session)
    assert shown(panel) == list(NAMES)
    session.gallery.trash([session.gallery.ids[3]])
    panel._trash_action.trigger()
    idle(session)
    assert shown(panel) == ["Zinc"] and panel.strip.isVisible()
    click(qtbot, panel, 0)
    menu = panel.menu.make(session.gallery.chosen)
    menu.actions()[0].trigger()
    menu.deleteLater()
    idle(session)
    assert panel._pages["no trash"].isVisible()
    qtbot.mouseClick(panel._strip_close, LEFT)
    idle(session)
    assert sorted(shown(panel)) == sorted(NAMES)


def test_emptying_the_trash_asks_first(qtbot: QtBot, panel: GalleryPanel, session: Any, idle: Idle) -> None:
    session.gallery.trash([session.gallery.ids[0]])
    session.gallery.ask_anew(Query(in_trash=True))
    idle(session)
    qtbot.mouseClick(panel.strip_button, LEFT)
    question = QApplication.activeModalWidget() or next(
        w for w in panel.findChildren(QWidget) if type(w).__name__ == "Question"
    )
    assert session.gallery.facets.in_trash == 1
    qtbot.keyClick(question, Qt.Key.Key_Return)
    idle(session)
    assert session.gallery.facets.in_trash == 0 and len(names(session)) == 3


def test_tags_are_added_and_taken_away_in_the_details(
    qtbot: QtBot, panel: GalleryPanel, session: Any, idle: Idle
) -> None:
    qtbot.mouseClick(panel.info, LEFT)
    click(qtbot, panel, 0)
    click(qtbot, panel, 1, CTRL)
    idle(session)
    assert panel.detail.name.text() == "Agate"
    qtbot.keyClicks(panel.detail.new_tag, "sea <b>")
    qtbot.keyClick(panel.detail.new_tag, Qt.Key.Key_Return)
    idle(session)
    assert session.gallery.facets.tags == (("sea <b>", 2),)
    chip = panel.detail.tags.findChildren(QWidget)[0]
    assert chip.text() == "#sea <b>  ×"
    qtbot.mouseClick(chip, LEFT)
    idle(session)
    assert session.gallery.facets.tags == ()


def test_a_note_is_kept_when_the_keyboard_goes_elsewhere(
    qtbot: QtBot, panel: GalleryPanel, session: Any, idle: Idle
) -> None:
    qtbot.mouseClick(panel.info, LEFT)
    click(qtbot, panel, 0)
    idle(session)
    panel.detail.note.setPlainText("for the\nposter")
    panel.detail.keep_note()
    idle(session)
    click(qtbot, panel, 1)
    idle(session)
    assert panel.detail.note.toPlainText() == ""
    click(qtbot, panel, 0)
    idle(session)
    assert panel.detail.note.toPlainText() == "for the\nposter"


def test_the_menu_does_what_it_says(qtbot: QtBot, panel: GalleryPanel, session: Any, idle: Idle) -> None:
    session.gallery.make_board("Portfolio", [session.gallery.ids[0]])
    session.gallery.tag([session.gallery.ids[0]], "sea")
    idle(session)
    click(qtbot, panel, 0)
    menu = panel.menu.make(session.gallery.chosen)
    by_text = {action.text(): action for action in menu.actions()}
    assert not by_text["Copy the path of the file"].isEnabled()
    by_text["Stars"].menu().actions()[3].trigger()
    tag = by_text["Tags"].menu().actions()[0]
    assert tag.isChecked()
    tag.trigger()
    board = by_text["Boards"].menu().actions()[0]
    assert (board.text(), board.isChecked()) == ("Portfolio", True)
    board.trigger()
    by_text["Place on the canvas"].trigger()
    idle(session)
    entry = session.gallery.entry(session.gallery.ids[0])
    assert (entry.stars, entry.tags, entry.boards) == (3, (), ())
    assert len(session.artboard.document.layers) == 1
    by_text["Similar pictures"].trigger()
    idle(session)
    assert panel.strip.isVisible() and session.gallery.query.like == entry.id
    menu.deleteLater()


def test_a_new_board_is_named_and_filled(qtbot: QtBot, panel: GalleryPanel, session: Any, idle: Idle) -> None:
    click(qtbot, panel, 1)
    panel.menu.ask_board(session.gallery.chosen)
    dialog = next(w for w in panel.findChildren(QWidget) if type(w).__name__ == "AskName")
    qtbot.keyClicks(dialog.field, "Portfolio")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    idle(session)
    assert [(b.name, b.count) for b in session.gallery.facets.boards] == [("Portfolio", 1)]


def test_the_family_is_walked_by_clicks_and_opened(qtbot: QtBot, panel: GalleryPanel, session: Any, idle: Idle) -> None:
    session.gallery_actions.open(session.gallery.ids[0])
    idle(session)
    session.artboard.place()
    idle(session)
    mark, placed = session.gallery.ids[0], session.gallery.ids[4]
    dialog = FamilyDialog(session, placed, panel)
    dialog.open()
    idle(session)
    assert sorted(m.generation for m in dialog._members.values()) == [-1, 0]
    assert nameless(dialog) == []
    qtbot.mouseClick(dialog.tree.buttons[f"entry:{mark}"], LEFT)
    idle(session)
    assert dialog._asked == mark
    session.explorer.set_seed(99)
    qtbot.mouseClick(dialog.tree.buttons[f"entry:{mark}"], LEFT)
    idle(session)
    assert session.explorer.place.latent.seed == 0
    assert not Shiboken.isValid(dialog)  # it closed and is gone


def test_a_drag_carries_numbers_inside_and_files_outside(
    qtbot: QtBot, panel: GalleryPanel, session: Any, idle: Idle, tmp_path: Path
) -> None:
    session.exporter.export(tmp_path / "夜 own.png", ExportOptions())
    idle(session)
    panel.grid.choose_rows([0, 4])
    ids = list(session.gallery.chosen)
    mime = panel._mime()
    assert isinstance(mime, GalleryMime) and mime.hasUrls() and entries_of(mime) == ids
    drag = session.paths.cache / "drag"
    assert not drag.exists()  # nothing is made before it is asked for
    files = [Path(url.toLocalFile()) for url in mime.urls()]
    assert files[1] == tmp_path / "夜 own.png"
    assert files[0].parent == drag and files[0].is_file()


def test_dropped_on_the_canvas_they_become_layers_and_nowhere_else(
    qtbot: QtBot, window: Any, live_session: Any, idle: Idle
) -> None:
    live_session.explorer.choose_model("hills")
    idle(live_session)
    live_session.shelf.keep("a")
    idle(live_session)
    mime = QMimeData()
    mime.setData(MIME, str(live_session.gallery.ids[0]).encode())
    how = (Qt.DropAction.CopyAction, mime, LEFT, Qt.KeyboardModifier.NoModifier)
    on_canvas = window.centralWidget().geometry().center()
    enter = QDragEnterEvent(on_canvas, *how)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    beside = QDragMoveEvent(QPoint(5, window.height() // 2), *how)
    QApplication.sendEvent(window, beside)
    assert not beside.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(on_canvas), *how))
    idle(live_session)
    assert len(live_session.artboard.document.layers) == 1
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert live_session.commands.run("view.gallery")
    gallery = window.docks.panel("gallery")
    assert gallery.search.hasFocus()
    gallery.grid.setFocus()
    place = live_session.explorer.place
    qtbot.keyClick(gallery.grid, Qt.Key.Key_F, CTRL)  # elsewhere it is another command
    assert gallery.search.hasFocus() and live_session.explorer.place == place
    gallery.grid.setFocus()
    qtbot.keyClick(gallery.grid, Qt.Key.Key_1)  # not 'actual size'
    assert gallery.grid.hasFocus()


def test_details_stand_beside_in_a_wide_panel_and_under_it_in_a_narrow_one(panel: GalleryPanel) -> None:
    assert not panel.detail.isVisible()
    panel.resize(WIDE_PX + 200, 500)
    assert panel.detail.isVisible() and panel._split.orientation() == Qt.Orientation.Horizontal
    assert panel.detail.geometry().right() <= panel.width()
    panel.resize(320, 500)
    assert not panel.detail.isVisible()


def test_ctrl_and_the_wheel_change_the_size_of_the_thumbnails(panel: GalleryPanel, session: Any, idle: Idle) -> None:
    columns = panel.grid._columns
    panel.grid.zoom_asked.emit(1)
    panel.grid.zoom_asked.emit(1)
    idle(session)
    assert panel.grid._columns < columns
    assert session.gallery.thumbs.side_px == panel.grid.side_px * panel.devicePixelRatioF()
    assert panel.grid.lazy.cell_at(0).picture.width() == session.gallery.thumbs.side_px


def test_what_is_chosen_stays_chosen_when_the_order_changes(
    qtbot: QtBot, panel: GalleryPanel, session: Any, idle: Idle
) -> None:
    click(qtbot, panel, 1)
    chosen = session.gallery.chosen
    session.gallery.ask(order="newest")
    idle(session)
    assert session.gallery.chosen == chosen
    assert [session.gallery.ids[row] for row in panel.grid.chosen_rows()] == list(chosen)


def test_missing_files_are_said_and_can_be_looked_for(
    qtbot: QtBot, panel: GalleryPanel, session: Any, idle: Idle, tmp_path: Path
) -> None:
    session.exporter.export(tmp_path / "a.png", ExportOptions())
    idle(session)
    (tmp_path / "a.png").unlink()
    session.gallery_keeper.check_files()
    idle(session)
    assert panel.strip.isVisible() and panel.strip_button.text() == "Show them"
    qtbot.mouseClick(panel.strip_button, LEFT)
    idle(session)
    assert shown(panel) == ["a"]
    assert panel.strip_button.text() == "Find moved files…"


def test_an_empty_gallery_says_what_goes_into_it(qtbot: QtBot, live_session: Any, idle: Idle) -> None:
    widget = GalleryPanel(live_session)
    qtbot.addWidget(widget)
    widget.show()
    assert widget._pages["reading"].isVisible()
    live_session.gallery.load()
    idle(live_session)
    assert widget._pages["none"].isVisible()


@pytest.mark.parametrize("width", [300, 900])
def test_everything_has_a_name_and_no_text_is_cut_off(
    qtbot: QtBot, panel: GalleryPanel, session: Any, idle: Idle, width: int
) -> None:
    panel.resize(width, 700)
    panel.filter_button.setChecked(True)
    if not panel.info.isChecked():
        panel.info.click()
    session.gallery.tag([session.gallery.ids[0]], "sea")
    click(qtbot, panel, 0)
    idle(session)
    qtbot.wait(1)
    assert nameless(panel) == [] and cut_texts(panel) == []
    cell = QAccessible.queryAccessibleInterface(panel.grid).child(0)
    assert cell.text(QAccessible.Text.Name) == "Moss"
