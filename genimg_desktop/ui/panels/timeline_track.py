"""The track of the timeline: keyframes are dragged in time, the playhead is drawn along, bookmarks are dropped."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
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
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from genimg_desktop.app.film import Timeline
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.i18n import number, tr
from genimg_desktop.ui.panels.bookmark_mime import bookmarks_of
from genimg_desktop.ui.panels.timeline_painting import TrackLook, paint_track
from genimg_desktop.ui.panels.timeline_scale import HEIGHT_PX, THUMB_PX, Hit, TrackScale, hit_at, thumb_rect
from genimg_desktop.ui.pictures import thumbnail
from genimg_desktop.ui.tokens import tokens_for
from genimg_desktop.ui.widgets.plain_label import named

LEAP_FRAMES = 10
_NONE = Hit("none")
_CURSORS = {
    "ruler": Qt.CursorShape.PointingHandCursor,
    "key": Qt.CursorShape.OpenHandCursor,
    "end": Qt.CursorShape.SizeHorCursor,
    "label": Qt.CursorShape.PointingHandCursor,
}


class TimelineTrack(QWidget):
    """``key_menu_asked``, ``segment_menu_asked``: of a keyframe, of the segment after one, at a point of the screen.
    ``opened``: a keyframe was double-clicked. ``dropped``: bookmarks, at a moment. attempt: runs an edit and tells its
    failure. ``zoom_asked``: so many steps nearer, around so many pixels from the left.
    """

    key_menu_asked = Signal(int, object)
    segment_menu_asked = Signal(int, object)
    opened = Signal(int)
    dropped = Signal(list, float)
    zoom_asked = Signal(float, float)

    def __init__(
        self, timeline: Timeline, attempt: Callable[[Callable[[], object]], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._timeline, self._attempt = timeline, attempt
        self._faces: dict[int, tuple[Pixels, QPixmap]] = {}
        self._hovered = _NONE
        self._grabbed = _NONE
        self._grab_x = 0.0
        self._has_moved = False
        self._held_scale: TrackScale | None = None
        self._drop_s: float | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        named(
            self,
            tr("Keyframes of the film"),
            tr(
                "Drag keyframes in time (with Shift the later ones move along). Drop bookmarks to add keyframes.\n"
                "Arrow keys step through frames, with Ctrl from keyframe to keyframe; Space plays, Delete removes.\n"
                "Ctrl and the wheel zoom."
            ),
        )
        listen(self, timeline.changed, self._follow)
        listen(self, timeline.moved, self._follow)
        listen(self, timeline.frames.pictured, self.update)
        self._follow()

    @property
    def scale(self) -> TrackScale:
        """Seconds and pixels as they are now; held while something is dragged, so that it stays under the mouse."""
        film = self._timeline.film
        if self._held_scale is not None or film is None:
            return self._held_scale or TrackScale(px_per_s=1.0)
        return TrackScale.fitting(film, self.width())

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(400, HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        """May become narrow; the pictures then overlap."""
        return QSize(200, HEIGHT_PX)

    # mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the playhead or of a keyframe; choose a segment."""
        film = self._timeline.film
        if event.button() != Qt.MouseButton.LeftButton or film is None:
            event.ignore()
            return
        hit = self._hit(event.position())
        self._grabbed, self._grab_x, self._has_moved = hit, event.position().x(), False
        if hit.kind in ("ruler", "none"):
            self._timeline.stop()
            self._timeline.seek(self.scale.moment_s(event.position().x()))
        elif hit.kind == "label":
            self._timeline.choose(hit.index)
            self.segment_menu_asked.emit(hit.index, event.globalPosition().toPoint())
            self._grabbed = _NONE
        else:
            self._timeline.choose(hit.index if hit.kind != "end" else len(film.keyframes) - 1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw along what is held; else show what could be."""
        at = event.position()
        if not event.buttons() & Qt.MouseButton.LeftButton or self._grabbed is _NONE:
            self._hover(self._hit(at))
            return
        if self._grabbed.kind in ("ruler", "none"):
            self._timeline.seek(self.scale.moment_s(at.x()))
            return
        if self._grabbed.kind not in ("key", "end") or self._grabbed.index == 0:
            return
        if not self._has_moved:
            if abs(at.x() - self._grab_x) < QApplication.startDragDistance():
                return
            self._has_moved, self._held_scale = True, self.scale
            self._timeline.begin_gesture()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        moves_later = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        moment_s = self.scale.moment_s(at.x())
        index = self._grabbed.index
        self._attempt(lambda: self._timeline.retime(index, moment_s, moves_later=moves_later))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go: what was dragged is one step. A keyframe that was only clicked is shown."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        grabbed, self._grabbed = self._grabbed, _NONE
        film = self._timeline.film
        if self._has_moved:
            self._has_moved, self._held_scale = False, None
            self._timeline.end_gesture()
        elif grabbed.kind == "key" and film is not None and grabbed.index < len(film.times_s):
            self._timeline.stop()
            self._timeline.seek(film.times_s[grabbed.index])
        self._hover(self._hit(event.position()))
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The explorer goes to a keyframe."""
        hit = self._hit(event.position())
        if hit.kind == "key":
            self.opened.emit(hit.index)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse any more."""
        super().leaveEvent(event)
        self._hover(_NONE)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl nearer or farther; else what is around scrolls."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_asked.emit(event.angleDelta().y() / 120, event.position().x())
            event.accept()
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of a keyframe or of a segment."""
        film = self._timeline.film
        if film is None:
            return
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = max(self._timeline.chosen, 0)
            point = thumb_rect(self.scale, film.times_s[min(index, len(film.times_s) - 1)]).center().toPoint()
            self.key_menu_asked.emit(index, self.mapToGlobal(point))
            return
        hit = self._hit(QPointF(event.pos()))
        if hit.kind == "key":
            self._timeline.choose(hit.index)
            self.key_menu_asked.emit(hit.index, event.globalPos())
        elif hit.kind in ("segment", "label", "end"):
            index = min(hit.index, len(film.keyframes) - 1)
            self._timeline.choose(index)
            self.segment_menu_asked.emit(index, event.globalPos())

    # keys

    def event(self, event: QEvent) -> bool:
        """The keys that it needs do not become shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._action(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Steps, keyframes, play, remove, undo."""
        action = self._action(event)
        if action is None:
            super().keyPressEvent(event)
        else:
            self._attempt(action)

    def _action(self, event: QKeyEvent) -> Callable[[], object] | None:
        timeline, film = self._timeline, self._timeline.film
        if film is None:
            return None
        keys = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        plain = Qt.KeyboardModifier.NoModifier
        chosen = timeline.chosen
        actions: dict[tuple[Qt.Key, Qt.KeyboardModifier], Callable[[], object]] = {
            (Qt.Key.Key_Left, plain): lambda: timeline.step(-1),
            (Qt.Key.Key_Right, plain): lambda: timeline.step(1),
            (Qt.Key.Key_Left, shift): lambda: timeline.step(-LEAP_FRAMES),
            (Qt.Key.Key_Right, shift): lambda: timeline.step(LEAP_FRAMES),
            (Qt.Key.Key_Left, control): lambda: self._leap(-1),
            (Qt.Key.Key_Right, control): lambda: self._leap(1),
            (Qt.Key.Key_Left, control | shift): lambda: timeline.shift(chosen, -1),
            (Qt.Key.Key_Right, control | shift): lambda: timeline.shift(chosen, 1),
            (Qt.Key.Key_Home, plain): lambda: timeline.seek(0.0),
            (Qt.Key.Key_End, plain): lambda: timeline.seek(film.pass_s),
            (Qt.Key.Key_Space, plain): timeline.toggle_play,
            (Qt.Key.Key_Delete, plain): lambda: timeline.remove(chosen),
            (Qt.Key.Key_Backspace, plain): lambda: timeline.remove(chosen),
            (Qt.Key.Key_Z, control): timeline.undo,
            (Qt.Key.Key_Z, control | shift): timeline.redo,
            (Qt.Key.Key_Y, control): timeline.redo,
        }
        if key == Qt.Key.Key_Escape and self._has_moved:
            return self._let_go_of_drag
        return actions.get((key, keys))

    def _leap(self, by: int) -> None:
        film = self._timeline.film
        if film is not None:
            index = min(max(self._timeline.chosen + by, 0), len(film.keyframes) - 1)
            self._timeline.choose(index)
            self._timeline.stop()
            self._timeline.seek(film.times_s[min(index, len(film.times_s) - 1)])

    def _let_go_of_drag(self) -> None:
        self._grabbed, self._has_moved, self._held_scale = _NONE, False, None
        self._timeline.cancel_gesture()

    # drops

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Only bookmarks can be dropped."""
        if bookmarks_of(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where they would go."""
        self._drop_s = self.scale.moment_s(event.position().x())
        self.update()
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: object) -> None:
        """They went elsewhere."""
        self._drop_s = None
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """New keyframes."""
        self._drop_s = None
        ids = bookmarks_of(event.mimeData())
        if ids:
            event.acceptProposedAction()
            self.dropped.emit(ids, self.scale.moment_s(event.position().x()))
        self.update()

    # painting

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring; a drag cannot go on."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Everything."""
        film = self._timeline.film
        if film is None:
            return
        painter = QPainter(self)
        look = TrackLook(
            film=film,
            scale=self.scale,
            size=(self.width(), self.height()),
            pictures=[self._face(index) for index in range(len(film.keyframes))],
            chosen=self._timeline.chosen,
            hovered=self._hovered,
            moment_s=self._timeline.moment_s,
            is_focused=self.hasFocus(),
            drop_s=self._drop_s,
        )
        paint_track(painter, tokens_for(self.palette()), look)
        painter.end()

    # inside

    def _face(self, index: int) -> QPixmap | None:
        pixels = self._timeline.frames.of_keyframe(index)
        if pixels is None:
            return None
        known = self._faces.get(index)
        if known is None or known[0] is not pixels:
            known = pixels, thumbnail(pixels, THUMB_PX, self.devicePixelRatioF())
            self._faces[index] = known
        return known[1]

    def _hit(self, point: QPointF) -> Hit:
        film = self._timeline.film
        return _NONE if film is None else hit_at(self.scale, film, point, self._timeline.chosen)

    def _hover(self, hit: Hit) -> None:
        if hit != self._hovered:
            self._hovered = hit
            self.update()
        self.setCursor(_CURSORS.get(hit.kind, Qt.CursorShape.ArrowCursor))

    def _follow(self) -> None:
        film, chosen = self._timeline.film, self._timeline.chosen
        if film is not None and 0 <= chosen < len(film.keyframes):
            moment_s = film.times_s[min(chosen, len(film.times_s) - 1)]
            self.setAccessibleDescription(
                tr(
                    "Keyframe {number} of {count}, at {seconds} s",
                    number=chosen + 1,
                    count=len(film.keyframes),
                    seconds=number(moment_s, 2),
                )
            )
        self.update()
