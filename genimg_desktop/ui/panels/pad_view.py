"""The square between four pictures, moved in by mouse and by arrow keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from genimg_desktop.image.pixels import Pixels
from genimg_desktop.ui.i18n import number, tr
from genimg_desktop.ui.panels.bookmark_mime import bookmarks_of
from genimg_desktop.ui.panels.pad_painting import CORNER_NAMES, HANDLE_PX, PadLook, paint_pad
from genimg_desktop.ui.pictures import thumbnail
from genimg_desktop.ui.tokens import SPACE_S, tokens_for
from genimg_desktop.ui.widgets.buttons import tool_button
from genimg_desktop.ui.widgets.plain_label import named

STEP = 0.02
LEAP = 0.1
_FACE_PX = 72
_LARGEST_PX = 360
_DICE_PX = 24


class PadView(QWidget):
    """``moved``: to a position in [0, 1] x [0, 1], down is larger. ``pressed``/``released``: the mouse holds it;
    ``stepped``: a key is about to move it. ``dropped``: a bookmark on a corner (top-left, top-right, bottom-left,
    bottom-right). ``roll_asked``: another picture for a corner. ``corner_menu_asked``: of a corner at a point of the
    screen."""

    pressed = Signal()
    released = Signal()
    stepped = Signal()
    moved = Signal(float, float)
    dropped = Signal(int, int)
    roll_asked = Signal(int)
    corner_menu_asked = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._x, self._y = 0.0, 0.0
        self._pictures: list[QPixmap | None] = [None] * 4
        self._given: tuple[Pixels | None, ...] = ()
        self._is_held = False
        self._target: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMaximumHeight(_LARGEST_PX)
        named(
            self,
            tr("Pad between four pictures"),
            tr("Drag, or use the arrow keys (with Shift in larger steps).\nDrop a bookmark on a corner."),
        )
        self.dice = [self._make_dice(corner) for corner in range(4)]
        self._tell_position()

    def display(self, x: float, y: float) -> None:
        """Show a position; tells nobody."""
        if (x, y) != (self._x, self._y):
            self._x, self._y = x, y
            self._tell_position()
            self.update()

    def display_pictures(self, pictures: Sequence[Pixels | None]) -> None:
        """Show the corners' pictures."""
        given = tuple(pictures)
        if len(given) == len(self._given) and all(a is b for a, b in zip(given, self._given, strict=True)):
            return
        self._given = given
        ratio = self.devicePixelRatioF()
        self._pictures = [None if p is None else thumbnail(p, _FACE_PX, ratio) for p in given] or [None] * 4
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(260, 260)

    def minimumSizeHint(self) -> QSize:
        """Large enough for four corners."""
        return QSize(150, 150)

    # mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the handle to the mouse."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._is_held = True
        self.pressed.emit()
        self._go_to(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse."""
        if self._is_held:
            self._go_to(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if event.button() == Qt.MouseButton.LeftButton and self._is_held:
            self._is_held = False
            self.released.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys move the handle."""
        step = LEAP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
        ways = {
            Qt.Key.Key_Left: (-step, 0.0), Qt.Key.Key_Right: (step, 0.0),
            Qt.Key.Key_Up: (0.0, -step), Qt.Key.Key_Down: (0.0, step),
        }  # fmt: skip
        way = ways.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
            return
        self.stepped.emit()
        self._move(round(self._x + way[0], 6), round(self._y + way[1], 6))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the corner that is nearest."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            corner = (self._x >= 0.5) + 2 * (self._y >= 0.5)
            at = self.mapToGlobal(self._handle().toPoint())
        else:
            corner, at = self._corner_at(QPointF(event.pos())), event.globalPos()
        self.corner_menu_asked.emit(int(corner), at)

    # drops

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Only a bookmark can be dropped."""
        if bookmarks_of(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show the corner it would go to."""
        self._target = self._corner_at(event.position())
        self.update()
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: object) -> None:
        """It went elsewhere."""
        self._target = None
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Give the bookmark to the corner."""
        self._target = None
        self.update()
        ids = bookmarks_of(event.mimeData())
        if ids:
            event.acceptProposedAction()
            self.dropped.emit(ids[0], self._corner_at(event.position()))

    # painting

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring; let go."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Corners, cross, handle."""
        painter = QPainter(self)
        look = PadLook(
            area=self._area(),
            frames=tuple(self._frame(corner) for corner in range(4)),
            pictures=tuple(self._pictures),
            handle=self._handle(),
            target=self._target,
            is_focused=self.hasFocus(),
            is_held=self._is_held,
        )
        paint_pad(painter, tokens_for(self.palette()), look)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the dice on the corners' pictures, away from the edge."""
        super().resizeEvent(event)
        for corner, button in enumerate(self.dice):
            frame = self._frame(corner)
            left = frame.left() + 3 if corner % 2 else frame.right() - _DICE_PX - 3
            top = frame.bottom() - _DICE_PX - 3 if corner < 2 else frame.top() + 3
            button.setGeometry(round(left), round(top), _DICE_PX, _DICE_PX)

    # inside

    def _make_dice(self, corner: int) -> QToolButton:
        name = tr("New picture in corner {corner}", corner=CORNER_NAMES[corner])
        button = tool_button("dice", name, lambda: self.roll_asked.emit(corner), self)
        button.setProperty("floating", True)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        return button

    def _area(self) -> QRectF:
        side = min(self.width(), self.height()) - 1.0
        return QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)

    def _frame(self, corner: int) -> QRectF:
        area = self._area().adjusted(SPACE_S, SPACE_S, -SPACE_S, -SPACE_S)
        side = min(_FACE_PX, area.width() * 0.36)
        left = area.left() if corner % 2 == 0 else area.right() - side
        top = area.top() if corner < 2 else area.bottom() - side
        return QRectF(left, top, side, side)

    def _corner_at(self, point: QPointF) -> int:
        centre = self._area().center()
        return int(point.x() > centre.x()) + 2 * int(point.y() > centre.y())

    def _inner(self) -> QRectF:
        margin = HANDLE_PX + 4
        return self._area().adjusted(margin, margin, -margin, -margin)

    def _handle(self) -> QPointF:
        inner = self._inner()
        return QPointF(inner.left() + self._x * inner.width(), inner.top() + self._y * inner.height())

    def _go_to(self, point: QPointF) -> None:
        inner = self._inner()
        self._move((point.x() - inner.left()) / inner.width(), (point.y() - inner.top()) / inner.height())

    def _move(self, x: float, y: float) -> None:
        x, y = min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)
        if (x, y) != (self._x, self._y):
            self.display(x, y)
            self.moved.emit(x, y)

    def _tell_position(self) -> None:
        self.setAccessibleDescription(
            tr("{across} % across, {down} % down", across=number(self._x * 100, 0), down=number(self._y * 100, 0))
        )
