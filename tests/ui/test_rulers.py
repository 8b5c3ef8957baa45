"""Rulers that count as the canvas is seen, guides dragged out of them and about, and the frame of the live picture."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from genimg_desktop.document.document import Guide
from genimg_desktop.document.layer import Layer
from genimg_desktop.image.pixels import frozen
from genimg_desktop.ui.canvas.ruler_scale import LEAST_STEP_PX, LEAST_TICK_PX, RULER_PX, RulerScale, ruler_scale
from genimg_desktop.ui.canvas.rulers import Ruler
from genimg_desktop.ui.canvas.viewport import Viewport
from genimg_desktop.ui.pictures import from_image

calm = settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
viewports = st.builds(
    Viewport,
    width=st.floats(200, 2000),
    height=st.floats(200, 2000),
    zoom=st.floats(1 / 64, 64),
    left=st.floats(-500, 500),
    top=st.floats(-500, 500),
    rotation=st.sampled_from([0.0, 15.0, 40.0, 90.0, 180.0, -60.0]),
    is_mirrored=st.booleans(),
)


# numbers


@calm
@given(viewports, st.booleans(), st.floats(0, 2000))
def test_a_ruler_shows_the_canvas_coordinate_that_is_seen_beside_it(viewport, is_across, offset):
    scale = ruler_scale(viewport, is_across=is_across)
    at = (offset, RULER_PX) if is_across else (RULER_PX, offset)
    place = viewport.to_canvas(*at)[0 if scale.is_x else 1]
    assert scale.value_at(offset) == pytest.approx(place, abs=1e-3 * max(1, 1 / viewport.zoom))
    assert scale.offset_of(scale.value_at(offset)) == pytest.approx(offset, abs=1e-3)


@calm
@given(st.floats(1 / 64, 150), st.floats(-1000, 1000))
def test_numbers_are_round_and_neither_crowded_nor_sparse(per_pixel, start):
    scale = RulerScale(True, start, per_pixel)
    spacing = scale.step / per_pixel
    assert str(scale.step).rstrip("0") in {"1", "2", "5"}
    assert spacing >= LEAST_STEP_PX - 1e-6 or scale.step == 1
    assert spacing < 2.6 * LEAST_STEP_PX or scale.step == 1
    assert scale.parts == 1 or spacing / scale.parts >= LEAST_TICK_PX
    assert scale.step % scale.parts == 0
    numbers = scale.numbers(500)
    assert numbers[0] <= scale.value_at(0) and numbers[-1] >= scale.value_at(500)


def test_at_full_size_every_hundred_has_a_number_and_every_ten_a_mark():
    scale = ruler_scale(Viewport(width=800, height=600, zoom=1.0), is_across=True)
    assert (scale.step, scale.parts) == (100, 10)


def test_a_quarter_turn_swaps_what_the_rulers_count():
    turned = Viewport(width=800, height=600, rotation=90.0)
    assert not ruler_scale(turned, is_across=True).is_x
    assert ruler_scale(turned, is_across=False).is_x


# the window


@pytest.fixture
def canvas(window, live_session, qtbot):
    """A canvas of 400 x 300 at its full size, with rulers."""
    live_session.artboard.show_live(False)
    live_session.artboard.new(400, 300)
    pixels = frozen(np.full((300, 400, 4), (90, 90, 90, 255), dtype=np.uint8))
    live_session.artboard.add(Layer(name="Ground", pixels=pixels))
    window.activateWindow()
    window.canvas.setFocus()
    qtbot.waitUntil(window.canvas.hasFocus)
    window.actions_by_id.by_id["view.rulers"].trigger()
    live_session.tools.desk.snapping.switch(False)
    window.canvas.actual_size()
    return window.canvas


def rulers(canvas) -> tuple[Ruler, Ruler]:
    top, left = sorted(canvas.findChildren(Ruler), key=lambda ruler: ruler.height())
    return top, left


def move(widget, at: QPoint, keys=Qt.KeyboardModifier.NoModifier, button=Qt.MouseButton.LeftButton) -> None:
    place = QPointF(at)
    event = QMouseEvent(
        QEvent.Type.MouseMove, place, QPointF(widget.mapToGlobal(at)), Qt.MouseButton.NoButton, button, keys
    )
    QApplication.sendEvent(widget, event)


def drag(widget, qtbot, start: QPoint, *ends: QPoint, is_released: bool = True) -> None:
    qtbot.mousePress(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for end in ends:
        move(widget, end)
    if is_released:
        qtbot.mouseRelease(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, ends[-1])


def view_point(canvas, x: float, y: float) -> QPoint:
    return QPointF(*canvas.viewport.to_view(x, y)).toPoint()


def test_rulers_are_shown_and_hidden_and_remembered(window, canvas, live_session):
    top, left = rulers(canvas)
    assert top.isVisible() and left.isVisible() and live_session.settings.current.shows_rulers
    assert (top.height(), left.width()) == (RULER_PX, RULER_PX)
    window.actions_by_id.by_id["view.rulers"].trigger()
    assert not top.isVisible() and not live_session.settings.current.shows_rulers


def test_the_pointer_is_marked_on_both_rulers(canvas):
    top, left = rulers(canvas)
    plain = from_image(top.grab().toImage()), from_image(left.grab().toImage())
    at = view_point(canvas, 120, 90)
    move(canvas, at, button=Qt.MouseButton.NoButton)
    marked = from_image(top.grab().toImage()), from_image(left.grab().toImage())
    columns = np.nonzero((plain[0] != marked[0]).any(axis=(0, 2)))[0]
    rows = np.nonzero((plain[1] != marked[1]).any(axis=(1, 2)))[0]
    assert abs(columns.mean() + RULER_PX - at.x()) <= 2 and abs(rows.mean() + RULER_PX - at.y()) <= 2


def test_dragging_out_of_a_ruler_makes_a_guide_in_one_step(canvas, live_session, qtbot):
    top, left = rulers(canvas)
    guides, history = live_session.tools.desk.guides, live_session.artboard.history
    steps = len(history.texts)
    end = top.mapFrom(canvas, view_point(canvas, 50, 120))
    drag(top, qtbot, QPoint(60, 8), end + QPoint(0, -30), end)
    assert guides.lines == (Guide(False, 120.0),)
    end = left.mapFrom(canvas, view_point(canvas, 77, 10))
    drag(left, qtbot, QPoint(8, 60), end + QPoint(-30, 0), end)
    assert guides.lines == (Guide(False, 120.0), Guide(True, 77.0))
    assert len(history.texts) == steps + 2
    live_session.artboard.undo()
    assert guides.lines == (Guide(False, 120.0),)


def test_back_on_the_ruler_there_is_no_guide(canvas, live_session, qtbot):
    top, _ = rulers(canvas)
    steps = len(live_session.artboard.history.texts)
    drag(top, qtbot, QPoint(60, 8), QPoint(60, 90), QPoint(60, 9))
    assert live_session.tools.desk.guides.lines == ()
    assert len(live_session.artboard.history.texts) == steps


def test_on_a_view_turned_by_a_quarter_a_guide_still_lies_along_its_ruler(canvas, live_session, qtbot):
    canvas.turn_to(90.0, *canvas.middle)
    canvas.fit()
    top, _ = rulers(canvas)
    end = top.mapFrom(canvas, view_point(canvas, 60, 150))
    drag(top, qtbot, QPoint(60, 8), end)
    (guide,) = live_session.tools.desk.guides.lines
    assert guide.is_upright and abs(guide.position - 60) <= 1


def test_a_guide_is_dragged_and_dropped_outside(canvas, live_session, qtbot):
    guides = live_session.tools.desk.guides
    guides.add(True, 100.0)
    steps = len(live_session.artboard.history.texts)
    drag(canvas, qtbot, view_point(canvas, 100, 150), view_point(canvas, 130, 150), view_point(canvas, 180, 150))
    assert guides.lines == (Guide(True, 180.0),)
    assert len(live_session.artboard.history.texts) == steps + 1
    drag(canvas, qtbot, view_point(canvas, 180, 150), view_point(canvas, 190, 150), QPoint(-40, 50))
    assert guides.lines == ()
    live_session.artboard.undo()
    assert guides.lines == (Guide(True, 180.0),)


def test_escape_puts_a_dragged_guide_back(canvas, live_session, qtbot):
    guides = live_session.tools.desk.guides
    guides.add(False, 100.0)
    drag(canvas, qtbot, view_point(canvas, 50, 100), view_point(canvas, 50, 160), is_released=False)
    assert guides.lines == (Guide(False, 160.0),)
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert guides.lines == (Guide(False, 100.0),)


def test_a_dragged_guide_snaps_to_edges_unless_ctrl_is_held(canvas, live_session, qtbot):
    live_session.tools.desk.snapping.switch(True)
    guides = live_session.tools.desk.guides
    guides.add(True, 100.0)
    drag(canvas, qtbot, view_point(canvas, 100, 150), view_point(canvas, 204, 150))
    assert guides.lines == (Guide(True, 200.0),)
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, view_point(canvas, 200, 150))
    move(canvas, view_point(canvas, 203, 150), Qt.KeyboardModifier.ControlModifier)
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, view_point(canvas, 203, 150))
    assert guides.lines == (Guide(True, 203.0),)


@pytest.mark.parametrize("case", ["locked", "hidden", "painting"])
def test_guides_that_are_locked_hidden_or_painted_over_stay(case, canvas, live_session, qtbot):
    guides = live_session.tools.desk.guides
    guides.add(True, 100.0)
    if case == "locked":
        guides.lock(True)
    elif case == "hidden":
        guides.show(False)
    else:
        live_session.tools.choose("brush")
    drag(canvas, qtbot, view_point(canvas, 100, 150), view_point(canvas, 160, 150))
    assert guides.lines == (Guide(True, 100.0),)


def test_the_frame_of_the_live_picture_is_dragged_and_placed_there(canvas, live_session, qtbot, idle):
    artboard = live_session.artboard
    artboard.show_live(True)
    qtbot.waitUntil(lambda: live_session.explorer.has_final_picture)
    rect = artboard.live_rect
    pan = canvas.viewport
    drag(
        canvas, qtbot, view_point(canvas, rect.x, rect.y + 20), view_point(canvas, rect.x - 20, rect.y + 30),
        view_point(canvas, rect.x - 33, rect.y + 41),
    )  # fmt: skip
    assert (artboard.live_rect.x, artboard.live_rect.y) == (rect.x - 33, rect.y + 21)
    assert canvas.viewport == pan
    live_session.commands.run("explore.place")
    qtbot.waitUntil(lambda: len(artboard.document.layers) == 2)
    assert (artboard.active_layer.x, artboard.active_layer.y) == (rect.x - 33, rect.y + 21)


def test_the_pointer_over_a_guide_says_which_way_it_goes(canvas, live_session):
    live_session.tools.desk.guides.add(True, 100.0)
    move(canvas, view_point(canvas, 100, 150), button=Qt.MouseButton.NoButton)
    assert canvas.cursor().shape() == Qt.CursorShape.SizeHorCursor
    canvas.turn_to(90.0, *canvas.middle)
    move(canvas, view_point(canvas, 100, 150), button=Qt.MouseButton.NoButton)
    assert canvas.cursor().shape() == Qt.CursorShape.SizeVerCursor
    move(canvas, view_point(canvas, 150, 150), button=Qt.MouseButton.NoButton)
    assert canvas.cursor().shape() == Qt.CursorShape.OpenHandCursor


def test_the_key_sheet_has_the_key_of_the_rulers(window):
    assert window.actions_by_id.by_id["view.rulers"].shortcut().toString() == "Ctrl+Alt+R"
