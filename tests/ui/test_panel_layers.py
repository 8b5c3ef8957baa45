"""The layers panel under a real mouse and real keys."""

from __future__ import annotations

from typing import ClassVar

import numpy as np
import pytest
from panel_checks import cut_texts, nameless
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTranslator
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDragMoveEvent, QDropEvent, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolTip

from genimg_desktop.document.adjustment import AdjustmentLayer
from genimg_desktop.document.commands import ReplacePixels, SetMask
from genimg_desktop.document.group import Group
from genimg_desktop.document.layer import Layer
from genimg_desktop.image.adjust.levels import Levels
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.masks import Mask
from genimg_desktop.ui.i18n import show_name
from genimg_desktop.ui.panels.layer_tree import MIME
from genimg_desktop.ui.panels.layers import LayersPanel

LEFT, CTRL, SHIFT, ALT = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def picture(seed: int) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, (48, 64, 4), dtype=np.uint8)


@pytest.fixture
def panel(live_session, qtbot):
    """A canvas of 64 x 48 with the layers a, b and c, c on top and chosen."""
    board = live_session.artboard
    board.new(64, 48)
    for seed, name in enumerate("abc"):
        board.add(Layer(id=name, name=name, pixels=picture(seed)))
    made = LayersPanel(live_session)
    qtbot.addWidget(made)
    made.resize(344, 640)
    made.show()
    qtbot.waitExposed(made)
    return made


def board_of(panel):
    return panel._session.artboard


def node(panel, node_id):
    return board_of(panel).document.layer(node_id)


def part(panel, node_id, name) -> QPoint:
    """The middle of a part of a row."""
    index = panel.view.tree.index_of(node_id)
    return getattr(panel.view.row.parts_of(index, panel.view.visualRect(index)), name).center()


def click(panel, node_id, name="words", modifier=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(panel.view.viewport(), LEFT, modifier, part(panel, node_id, name))


def key(panel, code, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(panel.view, code, modifier)


def drop(panel, ids, at: QPoint) -> bool:
    """Let go of dragged layers at a point; whether they were taken."""
    mime = QMimeData()
    mime.setData(MIME, "\n".join(ids).encode())
    how = (Qt.DropAction.MoveAction, mime, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(panel.view.viewport(), QDragEnterEvent(at, *how))
    QApplication.sendEvent(panel.view.viewport(), QDragMoveEvent(at, *how))
    event = QDropEvent(QPointF(at), *how)
    QApplication.sendEvent(panel.view.viewport(), event)
    return event.isAccepted()


def at_row(panel, node_id, share: float, x: int | None = None) -> QPoint:
    rect = panel.view.rect_of(node_id)
    return QPoint(rect.center().x() if x is None else x, rect.top() + round(share * (rect.height() - 1)))


def order(nodes) -> list[object]:
    """Ids from bottom to top, a group as (id, children)."""
    return [(n.id, order(n.children)) if isinstance(n, Group) else n.id for n in nodes]


def grouped(panel, *ids) -> str:
    board_of(panel).set_active(ids[0], also=ids)
    panel._session.commands.run("layer.group")
    return board_of(panel).active


# choosing


def test_the_top_layer_is_the_top_row_and_a_click_chooses(panel):
    tree = panel.view.tree
    assert [tree.index(row, 0).data() for row in range(3)] == ["c", "b", "a"]
    click(panel, "a")
    assert board_of(panel).chosen == ("a",)


def test_ctrl_and_shift_choose_several(panel):
    click(panel, "a", modifier=CTRL)
    assert set(board_of(panel).chosen) == {"a", "c"}
    assert board_of(panel).active == "a"
    click(panel, "c")
    click(panel, "a", modifier=SHIFT)
    assert set(board_of(panel).chosen) == {"a", "b", "c"}


def test_arrow_keys_choose_and_what_others_choose_is_shown(panel):
    key(panel, Qt.Key.Key_Down)
    assert board_of(panel).active == "b"
    board_of(panel).set_active("a")
    assert panel.view.currentIndex().data() == "a"
    assert panel.view._selected() == ["a"]


# the parts of a row


def test_a_click_on_the_eye_hides_and_chooses_nothing(panel):
    click(panel, "a", "eye")
    assert not node(panel, "a").is_visible
    assert board_of(panel).active == "c"
    assert str(board_of(panel).history.undo_text) == "Hide layer"


def test_sweeping_over_eyes_hides_all_as_one_step(panel):
    view = panel.view.viewport()
    QTest.mousePress(view, LEFT, pos=part(panel, "c", "eye"))
    for name in ("b", "a"):
        QTest.mouseMove(view, part(panel, name, "eye"))
        QApplication.processEvents()
    QTest.mouseRelease(view, LEFT, pos=part(panel, "a", "eye"))
    assert not any(n.is_visible for n in board_of(panel).document.layers)
    board_of(panel).undo()
    assert all(n.is_visible for n in board_of(panel).document.layers)


def test_alt_on_an_eye_shows_a_layer_alone_and_all_again(panel):
    group = grouped(panel, "a", "b")
    click(panel, "a", "eye", ALT)
    assert [node(panel, name).is_visible for name in ("a", group, "b", "c")] == [True, True, False, False]
    click(panel, "a", "eye", ALT)
    assert all(node(panel, name).is_visible for name in ("a", group, "b", "c"))
    board_of(panel).undo()
    assert not node(panel, "c").is_visible


def test_locks_are_switched_by_a_click(panel):
    click(panel, "b", "lock")
    click(panel, "b", "alpha")
    assert node(panel, "b").is_locked
    assert node(panel, "b").is_alpha_locked
    click(panel, "b", "lock")
    assert not node(panel, "b").is_locked


def test_a_click_on_a_small_picture_says_what_painting_goes_to(panel):
    panel._session.commands.run("mask.reveal")
    assert panel._session.tools.paints_mask
    click(panel, "c", "face")
    assert not panel._session.tools.paints_mask
    click(panel, "c", "mask")
    assert panel._session.tools.paints_mask
    click(panel, "b", "face")
    assert board_of(panel).active == "b"
    assert not panel._session.tools.paints_mask


def test_the_frame_stands_around_what_painting_goes_to(panel):
    panel._session.commands.run("mask.reveal")
    on_mask = panel.view.viewport().grab().toImage()
    click(panel, "c", "face")
    on_face = panel.view.viewport().grab().toImage()
    index = panel.view.tree.index_of("c")
    parts = panel.view.row.parts_of(index, panel.view.visualRect(index))
    for rect, framed, plain in ((parts.mask, on_mask, on_face), (parts.face, on_face, on_mask)):
        corner = QPoint(rect.center().x(), rect.top() - 3)
        assert framed.pixelColor(corner).lightness() > plain.pixelColor(corner).lightness() + 60


def test_shift_on_the_mask_switches_it_off_and_alt_shows_it_alone(panel):
    board = board_of(panel)
    board.do(SetMask("c", Mask.full(Rect(0, 0, 32, 48))))
    click(panel, "c", "mask", SHIFT)
    assert not node(panel, "c").is_mask_on
    click(panel, "c", "mask", SHIFT)
    assert node(panel, "c").is_mask_on
    click(panel, "c", "mask", ALT)
    seen = board.render(board.document.bounds, 1.0)
    assert (seen[:, :32, :3] == 255).all()
    assert (seen[:, 32:, :3] == 0).all()
    assert (seen[..., 3] == 255).all()
    click(panel, "c", "mask", ALT)
    assert not (board.render(board.document.bounds, 1.0)[:, :32, :3] == 255).all()


def test_the_mask_alone_goes_away_with_the_mask_or_another_layer(panel):
    board = board_of(panel)
    board.do(SetMask("c", Mask.full(Rect(0, 0, 32, 48))))
    board.show_mask("c")
    click(panel, "a")
    assert board.mask_shown is None
    board.set_active("c")
    board.show_mask("c")
    board.undo()
    assert board.mask_shown is None


def test_names_are_edited_in_place(panel):
    click(panel, "b")
    QTest.mouseDClick(panel.view.viewport(), LEFT, pos=part(panel, "b", "words"))
    line = panel.view.viewport().findChild(QLineEdit)
    line.setText("the sky")
    QTest.keyClick(line, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert node(panel, "b").name == "the sky"
    panel.rename_active()
    line = next(w for w in panel.view.viewport().findChildren(QLineEdit) if w.isVisible())
    line.setText("   ")
    QTest.keyClick(line, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert node(panel, "b").name == "the sky"


def test_space_is_the_eye_and_delete_deletes(panel):
    key(panel, Qt.Key.Key_Space)
    assert not node(panel, "c").is_visible
    key(panel, Qt.Key.Key_Delete)
    assert order(board_of(panel).document.layers) == ["a", "b"]
    click(panel, "a", modifier=CTRL)
    key(panel, Qt.Key.Key_Space)
    assert not any(n.is_visible for n in board_of(panel).document.layers)
    key(panel, Qt.Key.Key_Delete)
    assert order(board_of(panel).document.layers) == []


# groups


def test_groups_fold_by_click_and_by_key_and_stay_folded(panel):
    group = grouped(panel, "a", "b")
    assert panel.view.rect_of("a").isValid()
    click(panel, group, "fold")
    assert not panel.view.rect_of("a").isValid()
    assert panel._session.folding.states == {group: False}
    assert not board_of(panel).history.can_redo
    panel._session.commands.run("layer.new")  # the list is built anew
    assert not panel.view.rect_of("a").isValid()
    click(panel, group)
    key(panel, Qt.Key.Key_Right)
    assert panel.view.rect_of("a").isValid()
    assert panel._session.folding.states == {group: True}


def test_layers_are_dropped_into_a_group_and_out_of_it(panel):
    group = grouped(panel, "a")
    assert drop(panel, ["c"], at_row(panel, group, 0.5))
    assert order(board_of(panel).document.layers) == [(group, ["a", "c"]), "b"]
    assert drop(panel, ["a"], at_row(panel, "b", 0.1))
    assert order(board_of(panel).document.layers) == [(group, ["c"]), "b", "a"]
    board_of(panel).undo()
    assert order(board_of(panel).document.layers) == [(group, ["a", "c"]), "b"]


def test_under_the_last_row_of_a_group_the_pointer_says_whether_still_in_it(panel):
    group = grouped(panel, "a", "b")
    assert drop(panel, ["c"], at_row(panel, "a", 0.9))
    assert order(board_of(panel).document.layers) == [(group, ["c", "a", "b"])]
    assert drop(panel, ["c"], at_row(panel, "a", 0.9, x=8))
    assert drop(panel, ["c"], at_row(panel, "c", 0.9, x=8))
    assert order(board_of(panel).document.layers) == ["c", (group, ["a", "b"])]


def test_several_are_dragged_as_one_step_and_keep_their_order(panel):
    assert drop(panel, ["b", "c"], at_row(panel, "a", 0.9))
    assert order(board_of(panel).document.layers) == ["b", "c", "a"]
    board_of(panel).undo()
    assert order(board_of(panel).document.layers) == ["a", "b", "c"]


def test_below_all_rows_is_the_bottom(panel):
    assert drop(panel, ["c"], QPoint(100, panel.view.viewport().height() - 2))
    assert order(board_of(panel).document.layers) == ["c", "a", "b"]


def test_a_group_is_not_dropped_into_itself_nor_what_is_not_ours(panel):
    group = grouped(panel, "a", "b")
    assert not drop(panel, [group], at_row(panel, "a", 0.2))
    assert not drop(panel, ["nobody"], at_row(panel, "a", 0.2))
    assert order(board_of(panel).document.layers) == [(group, ["a", "b"]), "c"]


def test_a_line_shows_where_the_drop_goes(panel):
    mime = QMimeData()
    mime.setData(MIME, b"c")
    how = (Qt.DropAction.MoveAction, mime, LEFT, Qt.KeyboardModifier.NoModifier)
    before = panel.view.viewport().grab().toImage()
    at = at_row(panel, "a", 0.9)
    QApplication.sendEvent(panel.view.viewport(), QDragEnterEvent(at, *how))
    QApplication.sendEvent(panel.view.viewport(), QDragMoveEvent(at, *how))
    shown = panel.view.viewport().grab().toImage()
    y = panel.view.rect_of("a").bottom()
    assert shown.pixelColor(200, y) != before.pixelColor(200, y)
    QApplication.sendEvent(panel.view.viewport(), QDropEvent(QPointF(at), *how))
    assert panel.view._drop is None


def test_choosing_what_is_in_a_folded_group_opens_it_and_nothing_else_does(panel):
    group = grouped(panel, "a", "b")
    board_of(panel).set_active("c")
    click(panel, group, "fold")
    board_of(panel).rename("b", "deep")
    assert not panel.view.rect_of("b").isValid()
    board_of(panel).set_active("b")
    assert panel.view.rect_of("b").isValid()
    assert panel._session.folding.states == {group: True}
    click(panel, group, "fold")  # while what is chosen lies in it
    panel._session.artboard.add(Layer(name="new", pixels=picture(9)))
    board_of(panel).undo()
    assert board_of(panel).active is not None


def test_a_clipped_group_shows_both_its_mark_and_its_arrow(panel):
    group = grouped(panel, "c")
    panel._session.arrangement.set_clipped(group, True)
    click(panel, group, "fold")
    assert panel._session.folding.states == {group: False}
    click(panel, group, "clip")
    assert not node(panel, group).is_clipped


def test_tips_say_what_a_click_does(panel):
    view = panel.view
    for name, words in (("eye", "Hide layer"), ("lock", "Lock layer"), ("face", "Paint on the pixels"), ("words", "b")):
        at = part(panel, "b", name)
        QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at)))
        assert words in QToolTip.text()
    QToolTip.hideText()


# mode, opacity, small pictures


def test_pass_through_is_offered_to_groups_alone(panel):
    assert panel.mode.findData("pass-through") < 0
    grouped(panel, "a", "b")
    assert panel.mode.mode() == "pass-through"
    assert panel.mode.count() > len({"normal"})


def test_mode_and_opacity_go_to_all_that_is_chosen(panel):
    click(panel, "a", modifier=CTRL)
    panel.mode.setCurrentIndex(panel.mode.findData("screen"))
    panel.mode.activated.emit(panel.mode.currentIndex())
    panel.opacity.box.setValue(40)
    assert [n.mode for n in board_of(panel).document.layers] == ["screen", "normal", "screen"]
    assert [n.opacity for n in board_of(panel).document.layers] == [0.4, 1.0, 0.4]
    board_of(panel).undo()
    board_of(panel).undo()
    assert [n.mode for n in board_of(panel).document.layers] == ["normal"] * 3


def test_small_pictures_are_not_made_for_every_dab(panel, qtbot):
    faces, board = panel.view.faces, board_of(panel)
    panel.view.viewport().grab()
    before = faces.num_made
    for x in range(20):
        board.do(ReplacePixels("c", x, 0, np.full((1, 1, 4), x, np.uint8)))
        panel.view.viewport().grab()
    assert faces.num_made == before
    with qtbot.waitSignal(faces.made):
        pass
    assert faces.num_made == before + 1


def test_a_small_picture_reads_few_pixels_of_a_large_layer(panel):
    from genimg_desktop.app.node_faces import layer_face, mask_face

    face = layer_face(np.zeros((6000, 4000, 4), np.uint8), 34)
    assert max(face.shape[:2]) < 4 * 34
    mask = mask_face(Mask.full(Rect(0, 0, 2000, 3000)), Rect(0, 0, 4000, 6000), 34)
    assert (mask[:34, :20, :3] == 255).all()
    assert (mask[34:, :, :3] == 0).all()


# words


def test_rows_say_in_words_what_they_show(panel):
    board = board_of(panel)
    board.do(SetMask("c", Mask.everything()))
    panel._session.arrangement.set_clipped("c", True)
    board.set_visible("c", False)
    text = panel.view.tree.index_of("c").data(Qt.ItemDataRole.AccessibleTextRole)
    assert text == "c, hidden, clipped to the layer below, with a mask"
    assert nameless(panel) == []
    assert cut_texts(panel) == []
    interface = QAccessible.queryAccessibleInterface(panel.view)
    assert interface.text(QAccessible.Text.Name) == "Layers"


class Chinese(QTranslator):
    """A few words, whatever the shipped translation has."""

    words: ClassVar = {"Layer": "图层", "Levels": "色阶"}

    def translate(self, _context, source, _comment=None, _count=-1):
        return self.words.get(source, source)


def test_names_that_the_program_gave_are_shown_in_the_language_of_the_window(panel, qapp):
    board = board_of(panel)
    panel._session.commands.run("layer.new")
    assert board.active_node.name == "Layer 1"
    translator = Chinese()
    qapp.installTranslator(translator)
    try:
        assert panel.view.tree.index_of(board.active).data() == "图层 1"
        assert show_name("Layer of Paint 12") == "Layer of Paint 12"
        board.add(AdjustmentLayer(name="Levels", settings=Levels()))
        index = panel.view.tree.index_of(board.active)
        assert index.data() == "色阶"
        panel.view.tree.setData(index, "色阶")  # the field was opened and left as it was
        assert board.active_node.name == "Levels"
    finally:
        qapp.removeTranslator(translator)


def test_the_empty_list_says_what_to_do(live_session, qtbot):
    made = LayersPanel(live_session)
    qtbot.addWidget(made)
    made.show()
    assert not made.view.isVisible()
    assert not made.mode.isEnabled()
    QTest.mouseClick(made._buttons["layer.new"], LEFT)
    assert made.view.isVisible()
