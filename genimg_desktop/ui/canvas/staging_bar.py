"""The bar under candidates that are tried out on the canvas: 3 / 8, small pictures, keep, drop. It has the keys too."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from genimg_desktop.app.session import Session
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.i18n import show, tr
from genimg_desktop.ui.pictures import thumbnail
from genimg_desktop.ui.tokens import SPACE_S, SPACE_XS, Tokens
from genimg_desktop.ui.widgets.buttons import push_button, tool_button
from genimg_desktop.ui.widgets.plain_label import PlainLabel, named, set_tip, tip_text

if TYPE_CHECKING:
    from genimg_desktop.ui.canvas.view import CanvasView

THUMB_PX = 48
_WIDEST_PX = 620
_LIFT_PX = 14
"""Above the lower edge of the canvas."""
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier


class StagingPart:
    """Nothing to paint: the candidate is part of the picture, the bar is a widget."""

    def __init__(self, view: CanvasView, session: Session) -> None:
        self.bar = StagingBar(session, view)

    def paint(self, painter: QPainter, tokens: Tokens) -> None:
        """Nothing."""


class StagingBar(QFrame):
    """Lies over the canvas while candidates are tried. The keyboard stays with the canvas, whose keys it takes:
    arrows choose, Enter keeps, Shift+Enter keeps as a new layer, Esc drops."""

    def __init__(self, session: Session, view: QWidget) -> None:
        super().__init__(view)
        self._session, self._staging, self._view = session, session.staging, view
        self.setObjectName("staging-bar")
        self.setProperty("overlay", True)
        self.setAutoFillBackground(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.count = PlainLabel(parent=self, role="title")
        self.caption = PlainLabel(parent=self, role="dim", is_elided=True)
        self.strip = QListWidget(self)
        self.back = tool_button("back", tr("The candidate before (Left)"), lambda: self._staging.step(-1), self)
        self.forward = tool_button("forward", tr("The next candidate (Right)"), lambda: self._staging.step(1), self)
        self.keep = push_button(tr("Keep"), lambda: self._keep(is_new=False), self, icon="check", is_primary=True)
        self.keep_new = push_button(tr("As new layer"), lambda: self._keep(is_new=True), self, icon="plus")
        self.drop = tool_button("close", tr("Keep none (Esc)"), self._staging.drop, self)
        self._lay_out()
        self._shown: tuple[object, ...] = ()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._place)
        view.installEventFilter(self)
        self.hide()
        listen(self, self._staging.changed, self._follow)
        listen(self, self._staging.pictured, self._on_pictured)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the canvas while candidates are there; and its size."""
        if event.type() == QEvent.Type.Resize and isinstance(event, QResizeEvent):
            self._soon.start()
        if not self._staging.is_active or not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride and self._action(event) is not None:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            action = self._action(event)
            if action is not None:
                action()
                return True
        return False

    # inside

    def _lay_out(self) -> None:
        strip = self.strip
        strip.setViewMode(QListWidget.ViewMode.IconMode)
        strip.setFlow(QListWidget.Flow.LeftToRight)
        strip.setWrapping(False)
        strip.setMovement(QListWidget.Movement.Static)
        strip.setUniformItemSizes(True)
        strip.setIconSize(QSize(THUMB_PX, THUMB_PX))
        strip.setGridSize(QSize(THUMB_PX + 8, THUMB_PX + 8))
        strip.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        strip.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        strip.setHorizontalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        strip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        strip.setFixedHeight(THUMB_PX + 14)
        named(strip, tr("Candidates"))
        strip.setToolTip("")
        strip.itemClicked.connect(lambda item: self._staging.choose(self.strip.row(item)))
        for focusable in (self.back, self.forward, self.keep, self.keep_new, self.drop):
            focusable.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        set_tip(self.keep_new, tr("Keep as a new layer (Shift+Enter)"))
        row = QHBoxLayout()
        row.setSpacing(SPACE_XS)
        for widget in (self.back, self.count, self.forward):
            row.addWidget(widget)
        row.addWidget(self.caption, 1)
        for focusable in (self.keep_new, self.keep, self.drop):
            row.addWidget(focusable)
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        box.setSpacing(SPACE_XS)
        box.addWidget(strip)
        box.addLayout(row)

    def _follow(self) -> None:
        staging = self._staging
        if not staging.is_active:
            self._shown = ()
            self.strip.clear()
            self.hide()
            return
        is_new = staging.candidates is not self._shown
        if is_new:
            self._shown = staging.candidates
            self._fill()
        self.strip.setCurrentRow(staging.index)
        self.strip.scrollToItem(self.strip.item(staging.index))
        self._tell()
        self._place()
        self.show()
        self.raise_()
        if is_new:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        staging, layer = self._staging, self._staging.replaced_layer
        self.count.setText(tr("{number} / {count}", number=staging.index + 1, count=len(staging.candidates)))
        candidate = staging.candidate
        words = show(candidate.caption) if candidate is not None else ""
        self.caption.setText(tr("{caption} – drawing…", caption=words) if staging.is_waiting else words)
        tip = tr("Keep as a new layer (Enter)")
        if layer is not None:
            tip = tr("Keep it instead of the picture in '{name}' (Enter)", name=layer.name)
        set_tip(self.keep, tip)

    def _fill(self) -> None:
        self.strip.clear()
        for number, candidate in enumerate(self._staging.candidates):
            item = QListWidgetItem(self.strip)
            item.setToolTip(tip_text(show(candidate.caption)))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, show(candidate.caption))
            item.setSizeHint(QSize(THUMB_PX + 8, THUMB_PX + 8))
            self._picture(number)

    def _on_pictured(self, index: int) -> None:
        self._picture(index)
        self._tell()

    def _picture(self, index: int) -> None:
        pixels, item = self._staging.picture(index), self.strip.item(index)
        if item is not None and pixels is not None and item.icon().isNull():
            small, icon = thumbnail(pixels, THUMB_PX, self.devicePixelRatioF()), QIcon()
            for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):  # else Qt tints the chosen one
                icon.addPixmap(small, mode)
            item.setIcon(icon)

    def _place(self) -> None:
        if not self._staging.is_active:
            return
        frame = 2 * SPACE_S + 2 * self.strip.frameWidth() + 4
        wished = len(self._staging.candidates) * (THUMB_PX + 8) + frame
        least = self.sizeHint().width() if self.sizeHint().width() > 0 else 320
        width = min(max(wished, min(least, 460), 420), _WIDEST_PX, max(self._view.width() - 24, 120))
        height = self.sizeHint().height()
        left, top = (self._view.width() - width) // 2, self._view.height() - height - _LIFT_PX
        self.setGeometry(left, max(top, 0), width, height)

    def _action(self, event: QKeyEvent) -> Callable[[], object] | None:
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if modifiers in _PLAIN and key in _STEPS:
            return lambda: self._staging.step(_STEPS[key])
        if modifiers in _PLAIN and key == Qt.Key.Key_Home:
            return lambda: self._staging.choose(0)
        if modifiers in _PLAIN and key == Qt.Key.Key_End:
            return lambda: self._staging.choose(len(self._staging.candidates) - 1)
        if modifiers in _PLAIN and key == Qt.Key.Key_Escape:
            return self._staging.drop
        if key in _ENTERS:
            is_shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
            others = modifiers & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
            return None if others else lambda: self._keep(is_new=is_shift)
        return None

    def _keep(self, *, is_new: bool) -> None:
        self._session.attempt(lambda: self._staging.keep(as_new=is_new))
