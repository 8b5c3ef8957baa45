"""What can be taken hold of on the canvas before the tool gets the pointer: guides, and the frame of the live picture.

Not while a tool that paints or selects is in hand, nor with keys held: then the pointer belongs to the tool. The move
tool drags guides itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter

from genimg_desktop.app.session import Session
from genimg_desktop.app.tools.guide_drag import GuideDrag
from genimg_desktop.app.tools.pointer import Modifier, PointerPoint
from genimg_desktop.image.geometry import Rect
from genimg_desktop.ui.canvas.cursors import make_cursor
from genimg_desktop.ui.tokens import Tokens

if TYPE_CHECKING:
    from genimg_desktop.ui.canvas.view import CanvasView

GROUPS = ("view", "move")
"""Tools in whose hands frames can be moved; guides with those of the first."""
REACH_VIEW_PX = 6.0
_ROUND = ("size-h", "size-b", "size-v", "size-f")
"""Cursors for a movement across, and every 45 degrees clockwise from it."""


class Grip(Protocol):
    """Something under the pointer. Places are canvas pixels."""

    def cursor(self) -> str:
        """What the pointer looks like over it."""

    def press(self) -> None:
        """Take hold."""

    def drag(self, point: PointerPoint) -> None:
        """Take it along. With Ctrl it passes by what attracts."""

    def release(self) -> None:
        """Let go."""

    def cancel(self) -> None:
        """As if it had not been touched."""


class GripsPart(QObject):
    """Looks at the pointer before the canvas does. Nothing to paint: others show what can be taken hold of."""

    def __init__(self, view: CanvasView, session: Session) -> None:
        super().__init__(view)
        self._view, self._session, self._tools = view, session, session.tools
        self._held: Grip | None = None
        self._has_cursor = False
        view.installEventFilter(self)

    def paint(self, painter: QPainter, tokens: Tokens) -> None:
        """Nothing."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """True: it was for a grip."""
        kind = event.type()
        if isinstance(event, QMouseEvent):
            if kind == QEvent.Type.MouseButtonPress:
                return self._press(event)
            if kind == QEvent.Type.MouseMove:
                return self._move(event)
            if kind == QEvent.Type.MouseButtonRelease and self._held is not None:
                return self._release(event)
        is_key = kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
        if self._held is not None and is_key and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            if kind == QEvent.Type.KeyPress:
                held, self._held = self._held, None
                held.cancel()
            return True
        return False

    # inside

    def _press(self, event: QMouseEvent) -> bool:
        grip = self._under(event.position()) if event.button() == Qt.MouseButton.LeftButton else None
        if grip is None or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        self._held = grip
        grip.press()
        return True

    def _move(self, event: QMouseEvent) -> bool:
        held = self._held
        if held is not None:
            is_free = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            point = point_of(self._view, event.position(), is_free=is_free)
            self._session.attempt(lambda: held.drag(point))
            return True
        if event.buttons() == Qt.MouseButton.NoButton:
            self._hover(event.position())
        return False

    def _release(self, event: QMouseEvent) -> bool:
        held, self._held = self._held, None
        if held is not None:
            self._session.attempt(held.release)
        return True

    def _hover(self, at: QPointF) -> None:
        grip = self._under(at)
        if grip is not None:
            self._has_cursor = True
            self._view.setCursor(make_cursor(grip.cursor()))
        elif self._has_cursor:
            self._has_cursor = False
            self._view.setCursor(make_cursor(self._tools.cursor))

    def _under(self, at: QPointF) -> Grip | None:
        tool = self._tools.current
        if self._tools.is_busy or tool.group not in GROUPS or tool is not self._tools.tool(self._tools.chosen):
            return None
        viewport, desk = self._view.viewport, self._tools.desk
        x, y = viewport.to_canvas(at.x(), at.y())
        has_guides = tool.group == GROUPS[0] and not desk.guides.is_locked
        number = desk.guides.near(x, y, viewport.zoom) if has_guides else None
        if number is not None:
            return GuideGrip(self._session, self._view, point_of(self._view, at), number)
        live = self._session.artboard.live
        is_shown = live.pixels is not None and not live.is_staged and bool(self._session.artboard.document.layers)
        if is_shown and _is_on_edge(live.rect, x, y, REACH_VIEW_PX / viewport.zoom):
            return LiveGrip(self._session, x, y)
        return None


class GuideGrip:
    """One guide. Dropped beyond the canvas it is gone."""

    def __init__(self, session: Session, view: CanvasView, point: PointerPoint, number: int) -> None:
        self._desk, self._view, self._point = session.tools.desk, view, point
        self._is_upright = self._desk.guides.lines[number].is_upright
        self._drag: GuideDrag | None = None

    def cursor(self) -> str:
        """Across the guide, as the view is turned."""
        turned = self._view.viewport.rotation + (0 if self._is_upright else 90)
        return _ROUND[round(turned / 45) % 4]

    def press(self) -> None:
        """Take hold."""
        self._drag = GuideDrag.taken(self._desk, self._point)

    def drag(self, point: PointerPoint) -> None:
        """To whole pixels, or a line near by."""
        if self._drag is not None:
            self._drag.to(point)

    def release(self) -> None:
        """Let go."""
        if self._drag is not None:
            self._drag.end()

    def cancel(self) -> None:
        """Back to where it was."""
        if self._drag is not None:
            self._drag.cancel()


class LiveGrip:
    """The frame of the live picture: it will be placed where it is dragged to."""

    def __init__(self, session: Session, x: float, y: float) -> None:
        self._desk, self._live = session.tools.desk, session.artboard.live
        self._start, self._hold = self._live.rect, (x, y)
        self._lines = self._desk.snapping.lines()

    def cursor(self) -> str:
        """Four arrows."""
        return "move"

    def press(self) -> None:
        """Take hold."""

    def drag(self, point: PointerPoint) -> None:
        """By whole pixels, or to a line near by."""
        dx, dy = point.x - self._hold[0], point.y - self._hold[1]
        if "ctrl" in point.modifiers:
            moved = round(dx), round(dy)
        else:
            moved = self._desk.snapping.move(self._start, dx, dy, self._lines, self._desk.view.zoom)
        self._live.move_to(self._start.x + moved[0], self._start.y + moved[1])

    def release(self) -> None:
        """Let go."""
        self._desk.snapping.release()

    def cancel(self) -> None:
        """Back to where it was."""
        self._desk.snapping.release()
        self._live.move_to(self._start.x, self._start.y)


def point_of(view: CanvasView, at: QPointF, *, is_free: bool = False) -> PointerPoint:
    """A place of the view as tools know it. is_free: with Ctrl."""
    x, y = view.viewport.to_canvas(at.x(), at.y())
    modifiers: frozenset[Modifier] = frozenset({"ctrl"}) if is_free else frozenset()
    return PointerPoint(x=x, y=y, view_x=at.x(), view_y=at.y(), modifiers=modifiers)


def _is_on_edge(rect: Rect, x: float, y: float, reach: float) -> bool:
    is_near = rect.x - reach <= x <= rect.right + reach and rect.y - reach <= y <= rect.bottom + reach
    is_deep = rect.x + reach < x < rect.right - reach and rect.y + reach < y < rect.bottom - reach
    return is_near and not is_deep
