"""Tools on the real canvas: mouse, pen and keys in, pixels on the screen out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from canvas_hand import CanvasHand
from panel_checks import cut_texts, nameless
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox

from genimg_desktop.app.tools import TOOLS
from genimg_desktop.app.tools.overlay import Handle, Label, Outline, Overlay, Swatch
from genimg_desktop.core.text import Text
from genimg_desktop.image.geometry import Rect
from genimg_desktop.ui.canvas.cursors import make_cursor
from genimg_desktop.ui.canvas.view import CanvasView
from genimg_desktop.ui.panels.colour import ColourPanel
from genimg_desktop.ui.tool_options import OptionsPopup, ToolOptions

RED, GREY = (255, 0, 0, 255), (200, 200, 200, 255)
LINE = [(40.0, 60.0), (70.0, 62.0), (100.0, 60.0), (120.0, 60.0)]


def plain(width: int = 200, height: int = 160, colour: tuple[int, ...] = GREY) -> np.ndarray:
    return np.full((height, width, 4), colour, dtype=np.uint8)


def noise(width: int = 200, height: int = 160, seed: int = 0) -> np.ndarray:
    pixels = np.random.RandomState(seed).randint(0, 256, (height, width, 4)).astype(np.uint8)
    pixels[..., 3] = 255
    return pixels


@pytest.fixture
def hand(live_session: Any, qtbot: Any) -> Iterator[CanvasHand]:
    view = CanvasView(live_session)
    view.resize(420, 340)
    view.show()
    qtbot.waitExposed(view)
    live_session.tools.colours.set_foreground(RED)
    yield CanvasHand(live_session, view, qtbot)
    view.hide()
    view.deleteLater()


def test_the_mouse_paints_and_undo_takes_it_back(hand: CanvasHand) -> None:
    hand.put(plain())
    hand.tools.choose("brush")
    hand.tools.set_options("brush", size_px=12.0, hardness=1.0)
    hand.stroke(LINE)
    hand.settle()
    hand.tools.leave()
    assert hand.seen((80, 60)) == RED[:3]
    assert hand.seen((80, 90)) == GREY[:3]
    hand.artboard.undo()
    hand.settle()
    assert hand.seen((80, 60)) == GREY[:3]


def test_the_stroke_is_on_the_screen_before_the_button_is_up(hand: CanvasHand) -> None:
    hand.put(plain())
    hand.tools.choose("brush")
    hand.tools.set_options("brush", size_px=12.0, hardness=1.0)
    hand.mouse(QEvent.Type.MouseButtonPress, LINE[0])
    for place in LINE[1:]:
        hand.mouse(QEvent.Type.MouseMove, place)
    hand.qtbot.waitUntil(lambda: hand.seen((70, 61)) == RED[:3])
    hand.key(Qt.Key.Key_Escape)
    hand.qtbot.waitUntil(lambda: hand.seen((70, 61)) == GREY[:3])


def test_the_pen_paints_with_its_pressure_and_makes_no_mouse_events(hand: CanvasHand) -> None:
    hand.put(plain())
    hand.tools.choose("brush")
    hand.tools.set_options("brush", size_px=40.0, hardness=1.0, pressure_size=True)
    for x, pressure in ((50.0, 1.0), (150.0, 0.25)):
        assert hand.tablet(QEvent.Type.TabletPress, (x, 80), pressure).isAccepted()
        hand.tablet(QEvent.Type.TabletMove, (x + 3, 80), pressure)
        hand.tablet(QEvent.Type.TabletRelease, (x + 3, 80), 0.0, is_down=False)
    reds = (hand.artboard.active_layer.pixels == RED).all(axis=2)
    heights = [int(reds[:, x].sum()) for x in (51, 151)]
    assert 36 <= heights[0] <= 42
    assert 8 <= heights[1] <= 12
    assert len(hand.artboard.history.texts) == 4


def test_a_hovering_pen_moves_the_ring(hand: CanvasHand) -> None:
    hand.put(plain())
    hand.tools.choose("brush")
    hand.tablet(QEvent.Type.TabletMove, (33, 44), 0.0, is_down=False)
    ring = hand.tools.overlay()[0].rings[0]
    assert (round(ring.x), round(ring.y)) == (33, 44)


def test_a_pen_with_the_eraser_down_erases(hand: CanvasHand) -> None:
    from PySide6.QtGui import QPointingDevice

    hand.put(plain())
    hand.tools.choose("brush")
    hand.tools.set_options("eraser", size_px=20.0, hardness=1.0)
    hand.pen = QPointingDevice(
        "other end",
        8,
        QPointingDevice.DeviceType.Stylus,
        QPointingDevice.PointerType.Eraser,
        QPointingDevice.Capability.Position | QPointingDevice.Capability.Pressure,
        1,
        1,
    )
    hand.tablet(QEvent.Type.TabletPress, (50, 50), 1.0)
    hand.tablet(QEvent.Type.TabletRelease, (50, 50), 0.0, is_down=False)
    assert hand.artboard.active_layer.pixels[50, 50, 3] == 0


def test_the_ring_is_painted_where_the_pointer_is_and_only_there(hand: CanvasHand) -> None:
    hand.put(plain())
    hand.tools.choose("brush")
    hand.tools.set_options("brush", size_px=60.0)
    before = hand.grabbed()
    hand.hover((100, 80))
    after = hand.grabbed()
    rows, columns = np.nonzero((before != after).any(axis=2))
    middle = hand.at((100, 80))
    distance = np.hypot(rows + 0.5 - middle.y(), columns + 0.5 - middle.x())
    assert len(rows) > 150
    assert distance.min() >= 26 and distance.max() <= 34
    hand.tools.leave()
    assert np.array_equal(hand.grabbed(), before)


def test_space_and_the_wheel_button_pan_while_a_brush_is_chosen(hand: CanvasHand) -> None:
    hand.put(noise())
    hand.tools.choose("brush")
    before = hand.view.viewport
    QApplication.sendEvent(hand.view, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier))
    assert hand.view.cursor().shape() == Qt.CursorShape.OpenHandCursor
    start = hand.at((50, 50))
    hand.mouse(QEvent.Type.MouseButtonPress, (50, 50))
    hand.mouse(QEvent.Type.MouseMove, (60, 45))
    hand.mouse(QEvent.Type.MouseButtonRelease, (60, 45))
    QApplication.sendEvent(
        hand.view, QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier)
    )
    moved = hand.at((50, 50)) - start
    assert (round(moved.x()), round(moved.y())) == (10, -5)
    middle = Qt.MouseButton.MiddleButton
    hand.mouse(QEvent.Type.MouseButtonPress, (50, 50), button=middle)
    hand.mouse(QEvent.Type.MouseMove, (40, 55), button=middle)
    hand.mouse(QEvent.Type.MouseButtonRelease, (40, 55), button=middle)
    assert hand.view.viewport == before
    assert len(hand.artboard.history.texts) == 2


def test_ctrl_picks_a_colour_while_painting(hand: CanvasHand) -> None:
    hand.put(plain(colour=(1, 2, 3, 255)))
    hand.tools.choose("brush")
    hand.stroke([(30, 30)], modifiers=Qt.KeyboardModifier.ControlModifier)
    assert hand.tools.colours.foreground == (1, 2, 3, 255)
    assert len(hand.artboard.history.texts) == 2


def test_ctrl_drag_moves_the_layer_when_nothing_is_painted(hand: CanvasHand) -> None:
    hand.put(noise())
    hand.tools.choose("pan")
    hand.stroke([(30, 30), (42, 27)], modifiers=Qt.KeyboardModifier.ControlModifier)
    assert (hand.artboard.active_layer.x, hand.artboard.active_layer.y) == (12, -3)


def test_arrows_pan_and_with_ctrl_nudge(hand: CanvasHand) -> None:
    hand.put(noise())
    left = hand.view.viewport.left
    hand.key(Qt.Key.Key_Left)
    assert hand.view.viewport.left == left + 48
    hand.key(Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    hand.key(Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert (hand.artboard.active_layer.x, hand.artboard.active_layer.y) == (1, 10)


def test_another_button_does_not_end_a_stroke_and_a_lost_release_does_not_hold_it(hand: CanvasHand) -> None:
    hand.put(plain())
    hand.tools.choose("brush")
    left, middle = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
    hand.mouse(QEvent.Type.MouseButtonPress, (40, 40))
    both = QMouseEvent(QEvent.Type.MouseButtonPress, hand.at((45, 40)), hand.at((45, 40)), middle, left | middle,
                       Qt.KeyboardModifier.NoModifier)  # fmt: skip
    QApplication.sendEvent(hand.view, both)
    up = QMouseEvent(QEvent.Type.MouseButtonRelease, hand.at((45, 40)), hand.at((45, 40)), middle, left,
                     Qt.KeyboardModifier.NoModifier)  # fmt: skip
    QApplication.sendEvent(hand.view, up)
    assert hand.tools.is_busy
    hand.mouse(QEvent.Type.MouseMove, (90, 40))
    hand.hover((95, 50))  # nothing is held any more: the release went to another window
    assert not hand.tools.is_busy
    assert len(hand.artboard.history.texts) == 3
    hand.stroke([(20, 90), (60, 90)])
    assert len(hand.artboard.history.texts) == 4


def test_the_wheel_zooms_about_the_pointer(hand: CanvasHand) -> None:
    hand.put(noise())
    at = hand.at((50, 60))
    event = QWheelEvent(at, at, QPoint(0, 0), QPoint(0, 120), Qt.MouseButton.NoButton,
                        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
    QApplication.sendEvent(hand.view, event)
    assert hand.view.zoom > 1.1
    after = hand.at((50, 60))
    assert abs(after.x() - at.x()) < 1e-6 and abs(after.y() - at.y()) < 1e-6


def test_a_double_click_paints_two_dots_with_a_brush_and_fits_with_the_hand(hand: CanvasHand) -> None:
    hand.put(plain())
    hand.tools.choose("brush")
    hand.tools.set_options("brush", flow=0.3)
    hand.stroke([(30, 30)])
    hand.mouse(QEvent.Type.MouseButtonDblClick, (30, 30))
    hand.mouse(QEvent.Type.MouseButtonRelease, (30, 30))
    assert len(hand.artboard.history.texts) == 4
    hand.tools.choose("pan")
    hand.view.pan_by(50, 50)
    hand.mouse(QEvent.Type.MouseButtonDblClick, (30, 30))
    assert hand.view.viewport == hand.view.viewport.fitted(200, 160)


def test_every_kind_of_overlay_is_painted_and_goes_again(hand: CanvasHand, monkeypatch: pytest.MonkeyPatch) -> None:
    hand.put(plain())
    before = hand.grabbed()
    tool = hand.tools.tool("pan")
    everything = Overlay(
        shade=Rect(40, 40, 100, 80),
        outlines=(
            Outline(points=((10, 10), (60, 20), (40, 70)), is_closed=True, kind="ants"),
            Outline(points=((0, 0), (200, 160)), kind="dashed"),
        ),
        handles=(
            Handle(x=20, y=100),
            Handle(x=60, y=100, kind="round", is_hot=True),
            Handle(x=90, y=100, kind="cross"),
            Handle(x=120, y=100, kind="turn"),
        ),
        swatches=(Swatch(x=150, y=100, colour=RED, other=GREY),),
        labels=(Label(x=199, y=159, text=Text("{width} x {height}", width=12, height=34)),),
    )
    monkeypatch.setattr(tool, "overlay", lambda: everything)
    tool.redraw()
    QApplication.processEvents()
    shown = hand.grabbed()
    for x, y in ((20, 100), (60, 100), (90, 98), (5, 150)):
        at = hand.at((x, y))
        assert (shown[int(at.y()), int(at.x())] != before[int(at.y()), int(at.x())]).any()
    monkeypatch.undo()
    tool.redraw()
    QApplication.processEvents()
    assert np.array_equal(hand.grabbed(), before)


def test_every_cursor_that_a_tool_has_can_be_shown(hand: CanvasHand) -> None:
    for name in ("arrow", "cross", "hand", "grab", "move", "zoom", "picker", "fill", "none", "turn", "forbidden"):
        cursor = make_cursor(name)
        assert cursor.shape() != Qt.CursorShape.ArrowCursor or name == "arrow"
    for name in TOOLS:
        hand.tools.choose(name)
        assert hand.view.cursor().shape() is not None


def test_a_refused_stroke_says_why_on_the_screen(window: Any, live_session: Any) -> None:
    live_session.commands.run("tool.brush")
    hand = CanvasHand(live_session, window.canvas, None)
    hand.mouse(QEvent.Type.MouseButtonPress, (10, 10))
    assert "no layer" in str(live_session.notices.history[-1].message)
    assert not live_session.tools.is_busy


# the bars


def test_the_tool_bar_has_every_tool_and_shows_which_is_chosen(window: Any, live_session: Any, qtbot: Any) -> None:
    bar = window.tool_bar
    for name in TOOLS:
        action = window.actions_by_id.by_id[f"tool.{name}"]
        assert action in bar.actions()
        qtbot.mouseClick(bar.widgetForAction(action), Qt.MouseButton.LeftButton)
        assert live_session.tools.chosen == name
        assert [other for other in TOOLS if window.actions_by_id.by_id[f"tool.{other}"].isChecked()] == [name]
        qtbot.mouseClick(bar.widgetForAction(action), Qt.MouseButton.LeftButton)
        assert action.isChecked()


@pytest.mark.parametrize(
    ("key", "tool"), [("B", "brush"), ("E", "eraser"), ("V", "move"), ("F", "fill"), ("G", "gradient"), ("I", "picker")]
)
def test_one_letter_chooses_a_tool(key: str, tool: str, window: Any, live_session: Any, qtbot: Any) -> None:
    window.activateWindow()
    window.canvas.setFocus()
    qtbot.waitUntil(window.canvas.hasFocus)
    QTest.keyClick(window.canvas, key)
    assert live_session.tools.chosen == tool


def test_the_options_follow_the_tool_and_the_tool_its_options(window: Any, live_session: Any) -> None:
    bar: ToolOptions = window.tool_options
    live_session.tools.choose("brush")
    bar.editor("size_px").setValue(64.0)
    assert live_session.tools.tool("brush").options.size_px == 64.0
    live_session.commands.run("tool.larger")
    assert bar.editor("size_px").value() == 70.0
    live_session.tools.choose("gradient")
    shape = bar.editor("shape")
    assert isinstance(shape, QComboBox)
    shape.setCurrentIndex(shape.findData("radial"))
    assert live_session.tools.tool("gradient").options.shape == "radial"
    assert isinstance(bar.editor("is_reversed"), QCheckBox)


def test_settings_for_which_there_is_no_room_are_behind_the_button(window: Any, live_session: Any, qtbot: Any) -> None:
    bar: ToolOptions = window.tool_options
    live_session.tools.choose("brush")
    window.resize(1150, 700)
    QApplication.processEvents()
    shown = [field for field in bar._fields if field.isVisible()]
    assert 0 < len(shown) < len(bar._fields)
    assert all(field.geometry().right() <= bar.width() for field in shown)
    bar._more.click()
    popup = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, OptionsPopup))
    assert nameless(popup) == []
    popup.form.editor("spacing").setValue(0.5)
    assert live_session.tools.tool("brush").options.spacing == 0.5
    popup.close()
    QApplication.processEvents()


@pytest.mark.parametrize("tool", list(TOOLS))
def test_nothing_in_the_options_is_cut_or_nameless(tool: str, window: Any, live_session: Any) -> None:
    live_session.tools.choose(tool)
    QApplication.processEvents()
    assert nameless(window.tool_options) == []
    assert cut_texts(window.tool_options) == []


def test_canvas_only_hides_the_bars_and_brings_them_back(window: Any) -> None:
    window.toggle_canvas_only()
    assert window.tool_bar.isHidden() and window.tool_options.isHidden()
    window.toggle_canvas_only()
    assert not window.tool_bar.isHidden() and not window.tool_options.isHidden()


# the colour panel


@pytest.fixture
def panel(live_session: Any, qtbot: Any) -> Iterator[ColourPanel]:
    panel = ColourPanel(live_session)
    panel.resize(320, 420)
    panel.show()
    qtbot.waitExposed(panel)
    yield panel
    panel.hide()
    panel.deleteLater()


def test_the_square_and_the_strip_choose_a_colour(panel: ColourPanel, live_session: Any, qtbot: Any) -> None:
    colours = live_session.tools.colours
    square, strip = panel.square.square, panel.square.strip
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(4, strip.height() // 3))
    qtbot.mouseClick(square, Qt.MouseButton.LeftButton, pos=QPoint(square.width() - 1, 0))
    red, green, blue, _ = colours.foreground
    assert green > 240 and red < 30 and blue < 30
    assert panel.number.text() == f"#{red:02x}{green:02x}{blue:02x}"
    qtbot.mouseClick(square, Qt.MouseButton.LeftButton, pos=QPoint(0, square.height() // 2))
    assert max(colours.foreground[:3]) - min(colours.foreground[:3]) < 6
    qtbot.keyClick(square, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert colours.foreground[1] > colours.foreground[0]  # the hue is still green


def test_a_number_is_typed_and_nonsense_is_taken_back(panel: ColourPanel, live_session: Any, qtbot: Any) -> None:
    panel.number.setText("#336699")
    panel.number.editingFinished.emit()
    assert live_session.tools.colours.foreground == (0x33, 0x66, 0x99, 255)
    panel.number.setText("blue-ish")
    panel.number.editingFinished.emit()
    assert panel.number.text() == "#336699"
    assert panel.square.colour() == (0x33, 0x66, 0x99, 255)


def test_the_background_is_edited_after_a_click_on_it(panel: ColourPanel, live_session: Any, qtbot: Any) -> None:
    qtbot.mouseClick(panel.pair.background, Qt.MouseButton.LeftButton, pos=QPoint(16, 16))
    panel.number.setText("#010203")
    panel.number.editingFinished.emit()
    assert live_session.tools.colours.background == (1, 2, 3, 255)
    assert live_session.tools.colours.foreground == (0, 0, 0, 255)


def test_colours_that_were_used_and_those_of_the_canvas_can_be_taken(
    panel: ColourPanel, live_session: Any, qtbot: Any, idle: Any
) -> None:
    assert panel.recent.isHidden() and panel.palette_row.isHidden()
    live_session.tools.colours.remember((9, 8, 7, 255))
    qtbot.mouseClick(panel.recent._buttons[0], Qt.MouseButton.LeftButton)
    assert live_session.tools.colours.foreground == (9, 8, 7, 255)
    live_session.artboard.add_picture(plain(colour=(40, 50, 60, 255)), "Plain")
    panel._ask_palette()
    idle(live_session)
    assert not panel.palette_row.isHidden()
    qtbot.mouseClick(panel.palette_row._buttons[0], Qt.MouseButton.LeftButton)
    assert live_session.tools.colours.foreground == (40, 50, 60, 255)


def test_the_panel_is_named_and_nothing_is_cut(panel: ColourPanel) -> None:
    assert nameless(panel) == []
    assert cut_texts(panel) == []


def test_the_pair_in_the_tool_bar_opens_the_panel(window: Any, qtbot: Any) -> None:
    pair = window.tool_bar.pair
    qtbot.mouseClick(pair.swap, Qt.MouseButton.LeftButton)
    assert window.session.tools.colours.foreground == (255, 255, 255, 255)
    qtbot.mouseClick(pair.background, Qt.MouseButton.LeftButton, pos=QPoint(16, 16))
    assert window.docks.panel("colour")._which == "background"
    assert not window.docks.by_id["colour"].isHidden()


def test_the_pen_and_the_mouse_tell_where_they_are(hand: CanvasHand) -> None:
    hand.put(plain())
    told: list[tuple[int, int]] = []
    hand.view.pointed.connect(lambda x, y: told.append((x, y)))
    hand.hover((12, 34))
    hand.tablet(QEvent.Type.TabletMove, (56, 78), 0.0, is_down=False)
    hand.hover((-5, 5))
    assert told == [(12, 34), (56, 78), (-1, -1)]
    assert hand.at((0, 0)) == QPointF(*hand.view.viewport.to_view(0, 0))
