"""Selecting in the real window, with a real mouse and keys: what is selected is outlined, cut, pasted and moved."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from genimg_desktop.document.commands import SetSelection
from genimg_desktop.document.layer import Layer
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.masks import Mask
from genimg_desktop.image.pixels import frozen
from genimg_desktop.ui.canvas.ants import AntsPart, Line
from genimg_desktop.ui.pictures import from_image

SIDE = 200
BOX = Rect(50, 60, 40, 30)


@pytest.fixture
def canvas(window: Any, live_session: Any, idle: Any) -> Any:
    """The canvas of the window with one grey layer on it, one pixel of the canvas on one of the view."""
    artboard = live_session.artboard
    artboard.new(SIDE, SIDE)
    artboard.show_live(False)
    artboard.add(Layer(name="Grey", pixels=frozen(np.full((SIDE, SIDE, 4), (120, 120, 120, 255), np.uint8))))
    live_session.tools.desk.snapping.switch(False)
    idle(live_session)
    window.canvas.actual_size()
    window.activateWindow()
    window.canvas.setFocus()
    QApplication.processEvents()
    return window.canvas


def at(canvas: Any, x: float, y: float) -> QPoint:
    left, top = canvas.viewport.to_view(x, y)
    return QPoint(round(left), round(top))


def drag(canvas: Any, start: tuple[float, float], end: tuple[float, float], keys: Any = None) -> None:
    keys = keys or Qt.KeyboardModifier.NoModifier
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, keys, at(canvas, *start))
    QTest.mouseMove(canvas, at(canvas, (start[0] + end[0]) / 2, (start[1] + end[1]) / 2))
    QTest.mouseMove(canvas, at(canvas, *end))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, keys, at(canvas, *end))


def press(canvas: Any, key: Any, modifiers: Any = Qt.KeyboardModifier.NoModifier) -> None:
    """A key, once the window has asked which commands can be done."""
    canvas.window().actions_by_id.refresh()
    QTest.keyClick(canvas, key, modifiers)


def ants(canvas: Any) -> AntsPart:
    return next(part for part in canvas._parts if isinstance(part, AntsPart))


def test_a_drag_with_the_mouse_selects_and_the_outline_marches(canvas: Any, live_session: Any) -> None:
    live_session.commands.run("tool.select_rectangle")
    drag(canvas, (BOX.x, BOX.y), (BOX.right, BOX.bottom))
    assert live_session.artboard.document.state.selection.bounds == BOX
    first = from_image(canvas.grab().toImage())
    assert ants(canvas).is_marching
    ants(canvas).march()
    second = from_image(canvas.grab().toImage())
    left, top = (round(v) for v in canvas.viewport.to_view(BOX.x, BOX.y))
    edge = first[top, left : left + BOX.width, 0]
    assert {0, 255} <= set(edge.tolist())
    assert (first != second).any()
    inside = first[top + 3 : top + BOX.height - 3, left + 3 : left + BOX.width - 3]
    assert (inside == (120, 120, 120, 255)).all()


def test_nothing_marches_once_nothing_is_selected(canvas: Any, live_session: Any) -> None:
    live_session.artboard.do(SetSelection(Mask.full(BOX)))
    canvas.grab()
    assert ants(canvas).is_marching
    press(canvas, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert live_session.artboard.document.state.selection is None
    canvas.grab()
    assert not ants(canvas).is_marching


def test_cut_and_paste_by_keys_bring_the_part_back_to_its_place(canvas: Any, live_session: Any) -> None:
    artboard = live_session.artboard
    artboard.do(SetSelection(Mask.full(BOX)))
    press(canvas, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert (artboard.active_layer.pixels[BOX.slices][..., 3] == 0).all()
    assert QGuiApplication.clipboard().mimeData().hasImage()
    press(canvas, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert artboard.active_layer.bounds == BOX
    assert len(artboard.document.layers) == 2


def test_delete_clears_on_the_canvas_only(canvas: Any, live_session: Any, idle: Any, window: Any) -> None:
    artboard = live_session.artboard
    artboard.do(SetSelection(Mask.full(BOX)))
    press(canvas, Qt.Key.Key_Delete)
    idle(live_session)
    assert (artboard.active_layer.pixels[BOX.slices][..., 3] == 0).all()


def test_keys_of_a_list_stay_with_the_list(canvas: Any, live_session: Any, window: Any, qtbot: Any) -> None:
    from PySide6.QtWidgets import QListWidget

    from genimg_desktop.ui.actions import keeps_key

    listing = QListWidget(canvas.parentWidget())
    listing.addItems(["one", "two"])
    listing.show()
    listing.setFocus()
    control, none = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier

    def stays(key: Any, modifiers: Any) -> bool:
        return keeps_key(QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers))

    assert listing.hasFocus()
    assert stays(Qt.Key.Key_A, control)
    assert stays(Qt.Key.Key_Delete, none)
    canvas.setFocus()
    assert not stays(Qt.Key.Key_A, control)
    assert not stays(Qt.Key.Key_Delete, none)
    listing.deleteLater()


def test_arrows_move_the_outline_of_the_selection_tool(canvas: Any, live_session: Any) -> None:
    live_session.commands.run("tool.select_lasso")
    live_session.artboard.do(SetSelection(Mask.full(BOX)))
    press(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert live_session.artboard.document.state.selection.bounds == BOX.translate(10, 0)


def test_a_lasso_by_clicks_is_closed_by_a_double_click(canvas: Any, live_session: Any) -> None:
    live_session.commands.run("tool.select_lasso")
    for x, y in ((20, 20), (120, 20), (120, 120)):
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at(canvas, x, y))
    QTest.mouseDClick(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at(canvas, 20, 120))
    selection = live_session.artboard.document.state.selection
    assert selection is not None
    assert selection.within(Rect(100, 40, 1, 1))[0, 0] == 255


@pytest.mark.parametrize("zoom", [0.3, 1.0, 2.5])
def test_the_outline_lies_on_the_edge_at_every_zoom(canvas: Any, live_session: Any, zoom: float) -> None:
    canvas.look(canvas.viewport.centred(zoom, SIDE, SIDE))
    live_session.artboard.do(SetSelection(Mask.full(BOX)))
    with_line = from_image(canvas.grab().toImage())[..., :3].astype(int)
    marked = np.argwhere((with_line.min(axis=2) == 255) | (with_line.max(axis=2) == 0))
    left, top = canvas.viewport.to_view(BOX.x, BOX.y)
    right, bottom = canvas.viewport.to_view(BOX.right, BOX.bottom)
    near = marked[(marked[:, 0] > top - 5) & (marked[:, 0] < bottom + 5)]
    near = near[(near[:, 1] > left - 5) & (near[:, 1] < right + 5)]
    assert abs(near[:, 0].min() - top) <= 1.5
    assert abs(near[:, 0].max() + 1 - bottom) <= 1.5
    assert abs(near[:, 1].min() - left) <= 1.5
    assert abs(near[:, 1].max() + 1 - right) <= 1.5


def test_only_blocks_with_a_part_of_the_line_are_painted() -> None:
    canvas = Rect(0, 0, 1000, 800)
    line = Line(Mask.full(Rect(100, 100, 600, 500)), 1.0, canvas, canvas)
    area = sum(block.width() * block.height() for block in line.blocks)
    assert area < 0.4 * canvas.width * canvas.height
    assert not Line(Mask.nothing(), 1.0, canvas, canvas).blocks


def test_the_dialogs_ask_and_do(canvas: Any, live_session: Any, window: Any, idle: Any) -> None:
    from genimg_desktop.ui.mask_dialogs import AmountDialog
    from genimg_desktop.ui.size_dialogs import CanvasSizeDialog, ScaleDialog

    document = live_session.artboard.document
    live_session.artboard.do(SetSelection(Mask.full(BOX)))
    live_session.commands.run("select.grow")
    dialog = window.findChild(AmountDialog)
    dialog.amount.setValue(3)
    dialog._on_apply()
    assert document.state.selection.within(Rect(48, 70, 1, 1))[0, 0] == 255
    live_session.commands.run("image.size")
    scale = window.findChild(ScaleDialog)
    scale.width_box.setValue(100)
    assert (scale.height_box.value(), scale.percent_box.value()) == (100, 50)
    scale._on_scale()
    idle(live_session)
    assert document.bounds == Rect(0, 0, 100, 100)
    live_session.commands.run("image.canvas")
    size = window.findChild(CanvasSizeDialog)
    size.width_box.setValue(140)
    assert size.anchor == (0.5, 0.5)
    size._on_resize()
    assert document.bounds == Rect(0, 0, 140, 100)
    assert live_session.artboard.active_layer.x == 20
