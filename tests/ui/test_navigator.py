"""The navigator: the whole picture small, the frame that moves the view, zoom, turn, mirror."""

from __future__ import annotations

import numpy as np
import pytest
from panel_checks import cut_texts, nameless
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from genimg_desktop.document.layer import Layer
from genimg_desktop.image.pixels import frozen
from genimg_desktop.ui.panels.navigator import NavigatorPanel
from genimg_desktop.ui.panels.navigator_map import NavigatorMap
from genimg_desktop.ui.pictures import from_image


def plate(width: int = 400, height: int = 200) -> np.ndarray:
    pixels = np.full((height, width, 4), (20, 20, 200, 255), dtype=np.uint8)
    pixels[:, width // 2 :] = (220, 40, 20, 255)
    return frozen(pixels)


@pytest.fixture
def navigator(window, live_session, qtbot):
    """Of a window with a picture: blue at the left, red at the right; zoomed in at the middle."""
    live_session.artboard.show_live(False)
    live_session.artboard.new(400, 200)
    live_session.artboard.add(Layer(name="Plate", pixels=plate()))
    window.docks.show_panel("navigator")
    panel = window.docks.panel("navigator")
    qtbot.waitUntil(lambda: not panel.map.visibleRegion().isEmpty() and panel.map.is_current)
    window.canvas.look(window.canvas.viewport.zoomed(8.0, *window.canvas.middle))
    return panel


def middle_of(canvas) -> tuple[float, float]:
    return canvas.viewport.to_canvas(*canvas.middle)


def at(view: NavigatorMap, x: float, y: float) -> QPoint:
    target = view.target()
    return QPointF(target.left() + x * target.width() / 400, target.top() + y * target.height() / 200).toPoint()


def test_the_whole_picture_is_seen_small_and_follows_the_document(navigator, live_session, qtbot):
    seen = from_image(navigator.map.grab().toImage())
    left, right = at(navigator.map, 20, 100), at(navigator.map, 380, 100)
    assert seen[left.y(), left.x(), 2] > seen[left.y(), left.x(), 0]
    assert seen[right.y(), right.x(), 0] > seen[right.y(), right.x(), 2]
    layer = live_session.artboard.active_layer
    live_session.artboard.set_opacity(layer.id, 0.0)
    qtbot.waitUntil(lambda: navigator.map.is_current)
    seen = from_image(navigator.map.grab().toImage())
    assert abs(int(seen[left.y(), left.x(), 0]) - int(seen[left.y(), left.x(), 2])) < 20


def test_many_changes_are_drawn_a_few_times_and_never_while_hidden(navigator, live_session, window, qtbot):
    made = []
    render = live_session.artboard.render_view
    live_session.artboard.render_view = lambda *call: made.append(call) or render(*call)
    layer = live_session.artboard.active_layer
    for step in range(40):
        live_session.artboard.set_opacity(layer.id, 1 - step / 50)
        QApplication.processEvents()
    qtbot.waitUntil(lambda: navigator.map.is_current)
    assert 1 <= len(made) <= 10
    window.docks.show_panel("layers")
    qtbot.waitUntil(lambda: navigator.map.visibleRegion().isEmpty())
    made.clear()
    live_session.artboard.set_opacity(layer.id, 1.0)
    QApplication.processEvents()
    assert made == [] and not navigator.map._timer.isActive()
    window.docks.show_panel("navigator")
    qtbot.waitUntil(lambda: navigator.map.is_current and len(made) == 1)


def test_the_frame_is_what_the_canvas_shows(navigator, window):
    viewport, frame = window.canvas.viewport, navigator.map.frame()
    for corner, (x, y) in zip(frame.toList(), ((0, 0), (1, 0), (1, 1), (0, 1)), strict=True):
        place = viewport.to_canvas(x * viewport.width, y * viewport.height)
        expected = navigator.map._to_map(*place)
        assert (corner - expected).manhattanLength() < 1e-6
    window.canvas.turn_to(30.0, *window.canvas.middle)
    turned = navigator.map.frame().toList()
    assert abs(turned[0].y() - turned[1].y()) > 1


def test_dragging_the_frame_moves_the_view_as_far(navigator, window, qtbot):
    canvas, view = window.canvas, navigator.map
    x, y = middle_of(canvas)
    start, end = at(view, x + 5, y), at(view, x + 105, y - 40)
    scale = view.target().width() / 400
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    assert middle_of(canvas) == pytest.approx((x, y), abs=1e-6)
    qtbot.mouseMove(view, end)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    moved = middle_of(canvas)
    assert moved[0] - x == pytest.approx((end.x() - start.x()) / scale, abs=0.1)
    assert moved[1] - y == pytest.approx((end.y() - start.y()) / scale, abs=0.1)


def test_a_click_outside_the_frame_looks_there(navigator, window, qtbot):
    place = at(navigator.map, 30, 30)
    qtbot.mouseClick(navigator.map, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert middle_of(window.canvas) == pytest.approx((30, 30), abs=2)


def test_the_wheel_zooms_about_the_place_under_it(navigator, window):
    canvas = window.canvas
    spot = QPointF(at(navigator.map, 210, 100))
    place = navigator.map._to_canvas(spot)
    before, seen_at = canvas.zoom, canvas.viewport.to_view(*place)
    event = QWheelEvent(
        spot, navigator.map.mapToGlobal(spot), QPoint(), QPoint(0, 480), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(navigator.map, event)
    assert canvas.zoom == pytest.approx(2 * before)
    assert canvas.viewport.to_view(*place) == pytest.approx(seen_at, abs=1e-6)


def test_numbers_and_buttons_show_and_set_zoom_and_turn(navigator, window, qtbot):
    canvas = window.canvas
    assert navigator.percent.value() == pytest.approx(800)
    navigator.percent.setFocus()
    navigator.percent.lineEdit().setText("150%")
    qtbot.keyClick(navigator.percent, Qt.Key.Key_Return)
    assert canvas.zoom == pytest.approx(1.5)
    qtbot.mouseClick(navigator.zoom_in, Qt.MouseButton.LeftButton)
    assert canvas.zoom == 2 and navigator.percent.value() == 200
    assert navigator.zoom.number() == pytest.approx(1.0, abs=0.01)
    navigator.zoom.setFocus()
    qtbot.keyClick(navigator.zoom, Qt.Key.Key_Right)
    assert canvas.zoom > 2
    navigator.degrees.setFocus()
    navigator.degrees.lineEdit().setText("-30°")
    qtbot.keyClick(navigator.degrees, Qt.Key.Key_Return)
    assert canvas.rotation == -30 and navigator.turn.number() == pytest.approx(-30, abs=0.1)
    qtbot.mouseClick(navigator.mirror, Qt.MouseButton.LeftButton)
    assert canvas.viewport.is_mirrored and navigator.mirror.isChecked()
    assert navigator.degrees.value() == 30
    qtbot.mouseClick(navigator.upright, Qt.MouseButton.LeftButton)
    assert canvas.rotation == 0
    qtbot.mouseClick(navigator.fit, Qt.MouseButton.LeftButton)
    assert canvas.zoom == canvas.viewport.fitted(400, 200).zoom


def test_an_empty_canvas_says_so(fake_session, qtbot, dressed):
    panel = NavigatorPanel(fake_session)
    qtbot.addWidget(panel)
    panel.show()
    assert not panel.percent.isEnabled()
    panel.grab()


def test_names_and_room(navigator):
    assert nameless(navigator) == [] and cut_texts(navigator) == []
