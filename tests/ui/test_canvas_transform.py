"""Transforming and cropping in the real window: mouse, keys, and the bar with its numbers and buttons."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from genimg_desktop.document.layer import Layer
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.pixels import frozen
from genimg_desktop.ui.pictures import from_image

SIDE = 300
BOX = Rect(60, 80, 120, 90)
RED = (220, 30, 20, 255)


@pytest.fixture
def canvas(window: Any, live_session: Any, idle: Any) -> Any:
    """A grey layer and a red box on it, one pixel of the canvas on one of the view."""
    artboard = live_session.artboard
    artboard.new(SIDE, SIDE)
    artboard.show_live(False)
    artboard.add(Layer(name="Grey", pixels=frozen(np.full((SIDE, SIDE, 4), (120, 120, 120, 255), np.uint8))))
    red = frozen(np.full((BOX.height, BOX.width, 4), RED, np.uint8))
    artboard.add(Layer(name="Box", pixels=red, x=BOX.x, y=BOX.y))
    live_session.tools.desk.snapping.switch(False)
    idle(live_session)
    window.canvas.actual_size()
    window.activateWindow()
    window.canvas.setFocus()
    window.actions_by_id.refresh()
    QApplication.processEvents()
    return window.canvas


def at(canvas: Any, x: float, y: float) -> QPoint:
    left, top = canvas.viewport.to_view(x, y)
    return QPoint(round(left), round(top))


def drag(canvas: Any, start: tuple[float, float], end: tuple[float, float]) -> None:
    none = Qt.KeyboardModifier.NoModifier
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, none, at(canvas, *start))
    QTest.mouseMove(canvas, at(canvas, *end))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, none, at(canvas, *end))


def button(window: Any, name: str) -> QAbstractButton:
    """The button of the bar with that name, once the bar has followed."""
    QApplication.processEvents()
    buttons = window.tool_options.findChildren(QAbstractButton)
    found = [b for b in buttons if name in (b.text(), b.accessibleName()) and b.isVisible()]
    assert found, name
    return found[-1]


def test_a_corner_is_dragged_and_enter_applies_though_it_also_places(canvas: Any, live_session: Any) -> None:
    live_session.commands.run("tool.transform")
    layers = len(live_session.artboard.document.layers)
    drag(canvas, (BOX.right, BOX.bottom), (BOX.right + 40, BOX.bottom + 30))
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert live_session.artboard.active_layer.bounds == Rect(BOX.x, BOX.y, BOX.width + 40, BOX.height + 30)
    assert len(live_session.artboard.document.layers) == layers


def test_it_is_seen_while_it_is_dragged(canvas: Any, live_session: Any, idle: Any, qtbot: Any) -> None:
    live_session.commands.run("tool.transform")
    drag(canvas, (BOX.x + 20, BOX.y + 20), (BOX.x + 120, BOX.y + 120))
    idle(live_session)
    qtbot.waitUntil(lambda: canvas.is_settled, timeout=5000)
    seen = from_image(canvas.grab().toImage())
    place = at(canvas, BOX.right + 60, BOX.bottom + 60)
    assert tuple(seen[place.y(), place.x()]) == RED
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert live_session.artboard.active_layer.bounds == BOX
    qtbot.waitUntil(lambda: canvas.is_settled, timeout=5000)
    seen = from_image(canvas.grab().toImage())
    assert tuple(seen[place.y(), place.x()]) == (120, 120, 120, 255)


def test_the_bar_has_numbers_and_buttons(canvas: Any, live_session: Any, window: Any) -> None:
    live_session.commands.run("tool.transform")
    QApplication.processEvents()
    bar = window.tool_options
    assert bar.editor("x").value() == BOX.x
    bar.editor("x").setValue(5)
    button(window, "Flip left to right").click()
    QApplication.processEvents()
    button(window, "Apply").click()
    assert live_session.artboard.active_layer.bounds == BOX.translate(5 - BOX.x, 0)


def test_a_frame_is_drawn_and_enter_crops(canvas: Any, live_session: Any) -> None:
    live_session.commands.run("tool.crop")
    drag(canvas, (50, 60), (250, 200))
    dark = from_image(canvas.grab().toImage())
    beside = at(canvas, 20, 20)
    assert dark[beside.y(), beside.x(), 0] < 100
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert live_session.artboard.document.bounds == Rect(0, 0, 200, 140)


def test_a_guide_is_seen_and_dragged_with_the_move_tool(canvas: Any, live_session: Any) -> None:
    guides = live_session.tools.desk.guides
    guides.add(True, 30.0)
    seen = from_image(canvas.grab().toImage())
    place = at(canvas, 30, 200)
    assert (seen[place.y(), place.x() - 1 : place.x() + 2, 2] > 190).any()
    live_session.commands.run("tool.move")
    drag(canvas, (30, 200), (45, 200))
    assert guides.lines[0].position == 45.0
    guides.show(False)
    seen = from_image(canvas.grab().toImage())
    place = at(canvas, 45, 200)
    assert (seen[place.y(), place.x() - 1 : place.x() + 2] == (120, 120, 120, 255)).all()
