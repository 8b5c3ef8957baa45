"""Where the canvas lies in the window: exact there and back, whatever stays under the cursor, turned or mirrored."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QPointingDevice
from PySide6.QtWidgets import QApplication

from genimg_desktop.document.layer import Layer
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.pixels import frozen
from genimg_desktop.ui.canvas.viewport import LARGEST_ZOOM, SMALLEST_ZOOM, Viewport, normal_degrees
from genimg_desktop.ui.pictures import from_image

calm = settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
lengths = st.floats(-3000, 3000)
viewports = st.builds(
    Viewport,
    width=st.floats(50, 3000),
    height=st.floats(50, 2000),
    zoom=st.floats(SMALLEST_ZOOM, LARGEST_ZOOM),
    left=lengths,
    top=lengths,
    rotation=st.one_of(st.sampled_from([0.0, 90.0, -90.0, 180.0]), st.floats(-179.9, 180)),
    is_mirrored=st.booleans(),
)


def near(place, other, zoom=1.0) -> bool:
    return math.hypot(place[0] - other[0], place[1] - other[1]) <= 1e-6 * max(1.0, 1 / zoom)


# numbers


@calm
@given(viewports, lengths, lengths)
def test_from_the_view_to_the_canvas_and_back_is_the_same_point(viewport, x, y):
    assert near(viewport.to_view(*viewport.to_canvas(x, y)), (x, y), viewport.zoom)


@calm
@given(viewports, lengths, lengths)
def test_the_matrix_says_the_same_as_the_functions(viewport, x, y):
    a, b, c, d, left, top = viewport.matrix
    angle, way = math.radians(viewport.rotation), -1 if viewport.is_mirrored else 1
    by_formula = np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])
    by_formula = by_formula @ np.diag([way, 1]) * viewport.zoom
    np.testing.assert_allclose([[a, c], [b, d]], by_formula, atol=1e-9)
    assert near(viewport.to_view(x, y), by_formula @ (x, y) + (left, top))


@calm
@given(viewports, lengths, lengths, st.floats(1e-3, 200), st.floats(-720, 720))
def test_what_is_under_the_cursor_stays_there(viewport, x, y, zoom, degrees):
    place = viewport.to_canvas(x, y)
    for changed in (
        viewport.zoomed(zoom, x, y),
        viewport.stepped(1, x, y),
        viewport.stepped(-1, x, y),
        viewport.turned(degrees, x, y),
        viewport.turned_to(degrees, x, y),
    ):
        assert near(changed.to_view(*place), (x, y), 1e-1)
        assert SMALLEST_ZOOM <= changed.zoom <= LARGEST_ZOOM
        assert -180 < changed.rotation <= 180


@calm
@given(viewports, lengths, lengths)
def test_a_mirrored_view_swaps_left_and_right_of_the_window_only(viewport, x, y):
    mirrored = viewport.mirrored()
    seen_x, seen_y = viewport.to_view(x, y)
    assert near(mirrored.to_view(x, y), (viewport.width - seen_x, seen_y))
    assert near(mirrored.mirrored().to_view(x, y), (seen_x, seen_y))


@calm
@given(viewports, st.integers(1, 4000), st.integers(1, 4000))
def test_a_fitted_canvas_is_whole_and_in_the_middle(viewport, width, height):
    fitted = viewport.fitted(width, height)
    left, top, right, bottom = fitted.around(Rect(0, 0, width, height))
    assert abs((left + right) - viewport.width) <= 2.01 and abs((top + bottom) - viewport.height) <= 2.01
    assert (fitted.rotation, fitted.is_mirrored) == (viewport.rotation, viewport.is_mirrored)
    if fitted.zoom > SMALLEST_ZOOM and min(viewport.width, viewport.height) > 64:
        assert right - left <= viewport.width + 1e-6 and bottom - top <= viewport.height + 1e-6


@calm
@given(viewports, st.integers(1, 2000), st.integers(1, 2000))
def test_every_canvas_pixel_that_is_in_the_window_is_among_the_visible(viewport, width, height):
    visible = viewport.visible(width, height)
    for fx in (0.01, 0.4, 0.99):
        for fy in (0.01, 0.5, 0.99):
            x, y = (math.floor(v) for v in viewport.to_canvas(fx * viewport.width, fy * viewport.height))
            if 0 <= x < width and 0 <= y < height:
                assert visible.contains(x, y)


def test_fit_to_width_is_as_wide_as_the_window():
    fitted = Viewport(width=848, height=300).fitted_across(200, 1000)
    left, _, right, _ = fitted.around(Rect(0, 0, 200, 1000))
    assert (left, right) == (24, 824)


@calm
@given(st.floats(-1e4, 1e4))
def test_angles_are_brought_into_one_turn(degrees):
    normal = normal_degrees(degrees)
    assert -180 < normal <= 180
    assert abs(math.remainder(normal - degrees, 360)) < 1e-6


def test_quarter_turns_are_exact():
    viewport = Viewport(width=100, height=100, left=10, top=20, rotation=90.0)
    assert viewport.to_view(3, 5) == (5, 23)
    assert viewport.is_straight


# the window


@pytest.fixture
def canvas(window, live_session, qtbot):
    """The canvas of a window, with a layer of 200 x 120 pixels: dark, one bright corner."""
    pixels = np.full((120, 200, 4), (30, 30, 30, 255), dtype=np.uint8)
    pixels[:40, :50] = (250, 200, 40, 255)
    live_session.artboard.show_live(False)
    live_session.artboard.new(200, 120)
    live_session.artboard.add(Layer(name="Plate", pixels=frozen(pixels)))
    window.activateWindow()
    window.canvas.setFocus()
    qtbot.waitUntil(window.canvas.hasFocus)
    settle(window.canvas, qtbot)
    return window.canvas


def settle(canvas, qtbot) -> None:
    qtbot.waitUntil(lambda: (canvas.grab(), canvas.is_settled)[1], timeout=5000)


def shot(canvas, qtbot) -> np.ndarray:
    settle(canvas, qtbot)
    return from_image(canvas.grab().toImage())


def drag(canvas, qtbot, start, end, keys=Qt.KeyboardModifier.NoModifier, button=Qt.MouseButton.LeftButton):
    first, last = QPoint(*start), QPoint(*end)
    qtbot.mouseMove(canvas, first)
    qtbot.mousePress(canvas, button, keys, first)
    for share in (0.3, 0.6, 1.0):
        at = first + (last - first) * share
        event_at = QPointF(at)
        move = QMouseEvent(
            QEvent.Type.MouseMove, event_at, QPointF(canvas.mapToGlobal(at)), Qt.MouseButton.NoButton, button, keys
        )
        QApplication.sendEvent(canvas, move)
    qtbot.mouseRelease(canvas, button, keys, last)


def colour_at(image: np.ndarray, canvas, x: float, y: float) -> tuple[int, ...]:
    """What is seen where a place of the canvas lies."""
    view_x, view_y = canvas.viewport.to_view(x, y)
    return tuple(int(v) for v in image[int(view_y), int(view_x), :3])


@pytest.mark.parametrize("rotation", [0.0, 30.0, 90.0, -135.0])
@pytest.mark.parametrize("is_mirrored", [False, True])
def test_the_picture_is_seen_where_the_viewport_says(canvas, qtbot, rotation, is_mirrored):
    canvas.turn_to(rotation, *canvas.middle)
    if is_mirrored:
        canvas.mirror()
    canvas.fit()
    image = shot(canvas, qtbot)
    assert colour_at(image, canvas, 25, 20) == (250, 200, 40)
    assert colour_at(image, canvas, 45, 35) == (250, 200, 40)
    for x, y in ((60, 20), (25, 50), (190, 110), (190, 10)):
        assert colour_at(image, canvas, x, y) == (30, 30, 30)


def test_at_one_to_one_the_pixels_of_the_screen_are_those_of_the_picture(canvas, qtbot, live_session):
    noise = np.random.RandomState(1).randint(0, 256, (120, 200, 4)).astype(np.uint8)
    noise[..., 3] = 255
    live_session.artboard.add(Layer(name="Noise", pixels=frozen(noise)))
    canvas.actual_size()
    left, top = int(canvas.viewport.left), int(canvas.viewport.top)
    np.testing.assert_array_equal(shot(canvas, qtbot)[top : top + 120, left : left + 200], noise)
    canvas.mirror()
    canvas.actual_size()
    right, top = int(canvas.viewport.left), int(canvas.viewport.top)
    np.testing.assert_array_equal(shot(canvas, qtbot)[top : top + 120, right - 200 : right], noise[:, ::-1])


@pytest.mark.parametrize(("rotation", "is_mirrored"), [(30.0, False), (-70.0, True), (90.0, True)])
def test_a_stroke_on_a_turned_view_lands_under_the_cursor(canvas, qtbot, live_session, rotation, is_mirrored):
    canvas.turn_to(rotation, *canvas.middle)
    if is_mirrored:
        canvas.mirror()
    live_session.tools.choose("brush")
    live_session.tools.set_options("brush", size_px=8.0)
    live_session.tools.colours.set_foreground((255, 0, 255, 255))
    before = live_session.artboard.active_layer.pixels
    start = canvas.viewport.to_view(60, 70)
    end = canvas.viewport.to_view(150, 90)
    drag(canvas, qtbot, [round(v) for v in start], [round(v) for v in end])
    after = live_session.artboard.active_layer.pixels
    rows, columns = np.nonzero((after != before).any(axis=2))
    assert abs(columns.min() - 56) <= 2 and abs(columns.max() - 153) <= 2
    assert abs(rows.min() - 66) <= 2 and abs(rows.max() - 93) <= 2
    assert (after[80, 105] != before[80, 105]).any()


def test_shift_space_and_a_drag_turn_the_view_about_its_middle(canvas, qtbot):
    middle = canvas.viewport.to_canvas(*canvas.middle)
    x, y = (round(v) for v in canvas.middle)
    qtbot.keyPress(canvas, Qt.Key.Key_Space)
    drag(canvas, qtbot, (x + 100, y), (x + 87, y + 50), Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyRelease(canvas, Qt.Key.Key_Space)
    assert canvas.rotation == pytest.approx(30, abs=1.5)
    assert near(canvas.viewport.to_canvas(*canvas.middle), middle)


def test_shift_and_the_wheel_button_turn_and_ctrl_space_zooms(canvas, qtbot):
    x, y = (round(v) for v in canvas.middle)
    button = Qt.MouseButton.MiddleButton
    drag(canvas, qtbot, (x + 100, y), (x + 87, y - 50), Qt.KeyboardModifier.ShiftModifier, button)
    assert canvas.rotation == pytest.approx(-30, abs=1.5)
    zoom = canvas.zoom
    qtbot.keyPress(canvas, Qt.Key.Key_Space)
    drag(canvas, qtbot, (x, y), (x + 120, y), Qt.KeyboardModifier.ControlModifier)
    qtbot.keyRelease(canvas, Qt.Key.Key_Space)
    assert canvas.zoom == pytest.approx(2 * zoom, rel=0.1)
    assert canvas.rotation == pytest.approx(-30, abs=1.5)


def test_keys_turn_mirror_and_fit_and_the_status_bar_says_the_angle(window, canvas, qtbot):
    assert not window.status.angle.isVisible()
    qtbot.keyClick(canvas, Qt.Key.Key_6)
    qtbot.keyClick(canvas, Qt.Key.Key_6)
    assert canvas.rotation == 30.0
    assert window.status.angle.isVisible() and window.status.angle.text() == "30°"
    qtbot.keyClick(canvas, Qt.Key.Key_4)
    assert window.status.angle.text() == "15°"
    qtbot.keyClick(canvas, Qt.Key.Key_M)
    assert canvas.viewport.is_mirrored and window.status.angle.text() == "-15°"
    qtbot.keyClick(canvas, Qt.Key.Key_5)
    assert canvas.rotation == 0.0 and not window.status.angle.isVisible()
    qtbot.keyClick(canvas, Qt.Key.Key_3)
    left, _, right, _ = canvas.viewport.around(Rect(0, 0, 200, 120))
    assert right - left == pytest.approx(canvas.width() - 48, abs=1)


def test_two_fingers_turn_the_view_about_them(canvas, qtbot):
    at = QPointF(300, 200)
    place = canvas.viewport.to_canvas(300, 200)
    device = QPointingDevice.primaryPointingDevice()
    event = QNativeGestureEvent(Qt.NativeGestureType.RotateNativeGesture, device, 2, at, at, at, 12.0, QPointF(0, 0))
    QApplication.sendEvent(canvas, event)
    assert canvas.rotation == 12.0
    assert near(canvas.viewport.to_canvas(300, 200), place)


def test_turning_keeps_the_magnifying_and_repaints_everything(canvas, qtbot):
    zoom = canvas.zoom
    before = shot(canvas, qtbot)
    canvas.turn_to(45.0, *canvas.middle)
    turned = shot(canvas, qtbot)
    assert canvas.zoom == zoom
    assert (before != turned).any()
    canvas.turn_to(0.0, *canvas.middle)
    left, top = canvas.viewport.left, canvas.viewport.top
    assert (round(left, 6) - round(left), round(top, 6) - round(top)) == (0, 0)
    np.testing.assert_array_equal(shot(canvas, qtbot), before)
