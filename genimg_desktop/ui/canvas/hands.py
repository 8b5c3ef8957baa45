"""Mouse, pen and keys over the canvas, told to the tool box as what they mean there."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPointingDevice, QTabletEvent

from genimg_desktop.app.tools.pointer import Button, Modifier, PointerPoint
from genimg_desktop.app.tools.tool_box import ToolBox

if TYPE_CHECKING:
    from genimg_desktop.ui.canvas.view import CanvasView

_BUTTONS: tuple[tuple[Qt.MouseButton, Button], ...] = (
    (Qt.MouseButton.LeftButton, "left"),
    (Qt.MouseButton.MiddleButton, "middle"),
    (Qt.MouseButton.RightButton, "right"),
)
_MODIFIERS: tuple[tuple[Qt.KeyboardModifier, Modifier], ...] = (
    (Qt.KeyboardModifier.ShiftModifier, "shift"),
    (Qt.KeyboardModifier.ControlModifier, "ctrl"),
    (Qt.KeyboardModifier.AltModifier, "alt"),
)
_HELD = {
    Qt.Key.Key_Space: "space",
    Qt.Key.Key_Shift: "shift",
    Qt.Key.Key_Control: "ctrl",
    Qt.Key.Key_Alt: "alt",
}
_KEYS = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Return: "enter",
    Qt.Key.Key_Enter: "enter",
    Qt.Key.Key_Escape: "escape",
    Qt.Key.Key_Delete: "delete",
    Qt.Key.Key_Backspace: "backspace",
}
_WORKING = (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton)


class Hands:
    """The view hands its events over; True: used."""

    def __init__(self, view: CanvasView, tools: ToolBox) -> None:
        self._view, self._tools = view, tools
        self._held: set[str] = set()
        self._is_pen_down = False
        self._button: Qt.MouseButton | None = None

    # mouse

    def press(self, event: QMouseEvent) -> bool:
        """The left or the middle button went down; another one while it is down is not heard."""
        if event.button() not in _WORKING or self._is_pen_down:
            return False
        if self._button is not None and event.buttons() & self._button and event.button() != self._button:
            return False
        self._finish(event)  # of a press whose end nobody told
        self._button = event.button()
        self._hold_modifiers(event.modifiers())
        self._tools.press(self._point(event.position(), event.modifiers(), event.button()))
        return True

    def double_click(self, event: QMouseEvent) -> bool:
        """The second press in a row. Where a tool has no use for it, it is a press like any other."""
        if event.button() == Qt.MouseButton.LeftButton:
            point = self._point(event.position(), event.modifiers(), event.button())
            if self._tools.double_click(point):
                return True
        return self.press(event)

    def move(self, event: QMouseEvent) -> None:
        """It moved."""
        self._hold_modifiers(event.modifiers())
        if not event.buttons():
            self._finish(event)
        point = self._point(event.position(), event.modifiers(), event.buttons())
        if self._tools.is_busy:
            self._tools.drag(point)
        else:
            self._tools.hover(point)

    def release(self, event: QMouseEvent) -> None:
        """A button went up."""
        if event.button() == self._button:
            self._finish(event)

    # pen

    def pen(self, event: QTabletEvent) -> None:
        """The pen: presses, moves or hovers. Accepted, so that Qt makes no mouse of it."""
        is_eraser = event.pointerType() == QPointingDevice.PointerType.Eraser
        button = event.button() if event.type() == QEvent.Type.TabletPress else event.buttons()
        at = event.position()
        x, y = self._view.viewport.to_canvas(at.x(), at.y())
        point = PointerPoint(
            x=x,
            y=y,
            view_x=at.x(),
            view_y=at.y(),
            pressure=min(max(event.pressure(), 0.0), 1.0),
            tilt_x=float(event.xTilt()),
            tilt_y=float(event.yTilt()),
            buttons=_buttons(button),
            modifiers=_modifiers(event.modifiers()),
            time_s=time.monotonic(),
            is_eraser=is_eraser,
        )
        self._hold_modifiers(event.modifiers())
        if event.type() == QEvent.Type.TabletPress and event.button() in _WORKING:
            self._is_pen_down = True
            self._tools.press(point)
        elif event.type() == QEvent.Type.TabletRelease and self._is_pen_down:
            self._is_pen_down = False
            self._tools.release(point)
        elif event.type() == QEvent.Type.TabletMove:
            if self._tools.is_busy:
                self._tools.drag(point)
            else:
                self._tools.hover(point)
        event.accept()

    # keys

    def key_press(self, event: QKeyEvent) -> bool:
        """A key went down."""
        held = _HELD.get(Qt.Key(event.key()))
        if held is not None:
            if not event.isAutoRepeat():
                self._held.add(held)
                self._tools.hold(self._held)
            return held == "space"
        name = key_name(event)
        return bool(name) and self._tools.key(name, _modifiers(event.modifiers()))

    def key_release(self, event: QKeyEvent) -> bool:
        """A key went up."""
        held = _HELD.get(Qt.Key(event.key()))
        if held is None:
            return False
        if not event.isAutoRepeat():
            self._held.discard(held)
            self._tools.hold(self._held)
        return held == "space"

    def wants(self, event: QKeyEvent) -> bool:
        """Whether a key is for the tool before it is a shortcut."""
        is_plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        name = key_name(event)
        return is_plain and bool(name) and self._tools.wants_key(name)

    def let_go(self) -> None:
        """The keyboard is elsewhere: nobody will tell when keys go up."""
        self._held.clear()
        self._tools.hold(())

    # inside

    def _finish(self, event: QMouseEvent) -> None:
        if self._button is not None:
            self._button = None
            self._tools.release(self._point(event.position(), event.modifiers(), event.buttons()))

    def _hold_modifiers(self, modifiers: Qt.KeyboardModifier) -> None:
        """Keys that went down or up while the keyboard was elsewhere."""
        held = (self._held & {"space"}) | _modifiers(modifiers)
        if held != self._held:
            self._held = set(held)
            self._tools.hold(held)

    def _point(self, at: QPointF, modifiers: Qt.KeyboardModifier, buttons: Qt.MouseButton) -> PointerPoint:
        x, y = self._view.viewport.to_canvas(at.x(), at.y())
        return PointerPoint(
            x=x,
            y=y,
            view_x=at.x(),
            view_y=at.y(),
            buttons=_buttons(buttons),
            modifiers=_modifiers(modifiers),
            time_s=time.monotonic(),
        )


def key_name(event: QKeyEvent) -> str:
    """As tools know it: a word, or a small letter; '' for what they never see."""
    key = event.key()
    if Qt.Key.Key_A <= key <= Qt.Key.Key_Z:
        return chr(key).lower()
    try:
        return _KEYS.get(Qt.Key(key), "")
    except ValueError:  # a key that this Qt has no name for
        return ""


def _buttons(buttons: Qt.MouseButton) -> frozenset[Button]:
    return frozenset(name for button, name in _BUTTONS if buttons & button)


def _modifiers(modifiers: Qt.KeyboardModifier) -> frozenset[Modifier]:
    return frozenset(name for modifier, name in _MODIFIERS if modifiers & modifier)
