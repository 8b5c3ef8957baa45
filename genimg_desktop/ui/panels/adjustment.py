"""The settings of the chosen adjustment, live; or, when none is chosen, one to add."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from genimg_desktop.app.layer_commands import adjustment_icon
from genimg_desktop.app.session import Session
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.document.adjustment import AdjustmentLayer
from genimg_desktop.image.adjust import ADJUSTMENTS, Adjustment, name_of
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.i18n import show, show_name, tr
from genimg_desktop.ui.icons import pixmap
from genimg_desktop.ui.panels import Home
from genimg_desktop.ui.panels.adjustment_editors import SettingsEditor, make_editor
from genimg_desktop.ui.tokens import ICON_PX, SPACE_L, SPACE_S, tokens_for
from genimg_desktop.ui.widgets.buttons import push_button, tool_button
from genimg_desktop.ui.widgets.plain_label import PlainLabel
from genimg_desktop.ui.widgets.scrolling import scrolled


class AdjustmentPanel(QWidget):
    """Shows the artboard's chosen adjustment and asks the session to change it. A drag is one step of undo."""

    panel_id = "adjustment"
    title = Text("Adjustment")
    icon = "adjust"
    home = Home(side="right", row=0, share=3)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._artboard = session, session.artboard
        self._node_id = ""
        self._shown: Adjustment | None = None
        self._is_compared = False
        self.editor: SettingsEditor | None = None
        self._stack = QStackedLayout(self)
        self._stack.addWidget(scrolled(self._make_offer()))
        self._page = self._make_page()
        self._stack.addWidget(self._page)
        listen(self, self._artboard.changed, self._follow)
        listen(self, session.histograms.changed, self._show_counts)
        self._follow()

    def showEvent(self, event: QShowEvent) -> None:
        """Tones are counted only while somebody looks."""
        super().showEvent(event)
        self._count()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a theme switch."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_icon()

    # made once

    def _make_offer(self) -> QWidget:
        offer = QWidget(self)
        box = QVBoxLayout(offer)
        box.setContentsMargins(0, SPACE_L, 0, 0)
        box.setSpacing(SPACE_S)
        box.addWidget(PlainLabel(tr("Add an adjustment"), offer, role="title"))
        note = tr("It changes how everything below looks, keeps the pixels, and can be set anew at any time.")
        box.addWidget(PlainLabel(note, offer, role="dim", is_wrapped=True))
        grid = QGridLayout()
        grid.setContentsMargins(0, SPACE_S, 0, 0)
        grid.setSpacing(SPACE_S)
        for number, (name, kind) in enumerate(ADJUSTMENTS.items()):
            run = partial(self._session.commands.run, f"adjust.{name}")
            add = partial(self._session.attempt, run)
            button = push_button(show(kind.title), add, offer, icon=adjustment_icon(name))
            button.setProperty("row", True)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            grid.addWidget(button, number, 0)
        box.addLayout(grid)
        box.addStretch(1)
        return offer

    def _make_page(self) -> QWidget:
        page = QWidget(self)
        self._picture = PlainLabel(parent=page)
        self._name = PlainLabel(parent=page, role="title", is_elided=True)
        self.compare = tool_button("eye", tr("Hold to see the picture without it"), None, page)
        self.compare.pressed.connect(lambda: self._compare(is_on=True))
        self.compare.released.connect(lambda: self._compare(is_on=False))
        self.reset = tool_button("reset", tr("Set everything back"), self._reset, page)
        head = QHBoxLayout()
        head.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, 0)
        head.setSpacing(SPACE_S)
        head.addWidget(self._picture)
        head.addWidget(self._name, 1)
        head.addWidget(self.compare)
        head.addWidget(self.reset)
        self._room = QWidget()
        self._room_box = QVBoxLayout(self._room)
        self._room_box.setContentsMargins(0, SPACE_S, 0, 0)
        self._room_box.setAlignment(Qt.AlignmentFlag.AlignTop)
        box = QVBoxLayout(page)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(scrolled(self._room), 1)
        return page

    # the session

    def _follow(self) -> None:
        node = self._artboard.active_node
        if not isinstance(node, AdjustmentLayer):
            self._node_id = ""
            self._drop_editor()
            self._stack.setCurrentIndex(0)
            return
        if self.editor is None or node.id != self._node_id or type(node.settings) is not type(self._shown):
            self._open(node)
        elif node.settings != self._shown:
            self._shown = node.settings
            self.editor.show_value(node.settings)
        self._name.setText(show_name(node.name))
        self.reset.setEnabled(node.settings != type(node.settings)())
        self._count()

    def _open(self, node: AdjustmentLayer) -> None:
        self._drop_editor()
        self._node_id, self._shown = node.id, node.settings
        self.editor = make_editor(node.settings, self._room)
        self._room_box.addWidget(self.editor)
        self.editor.edited.connect(self._on_edited)
        text = Text("Change {name}", name=node.settings.title)
        self.editor.gesture_started.connect(lambda: self._artboard.begin_gesture(text))
        self.editor.gesture_ended.connect(self._artboard.end_gesture)
        self._paint_icon()
        self._stack.setCurrentIndex(1)
        self._show_counts()

    def _drop_editor(self) -> None:
        if self.editor is not None:
            self._compare(is_on=False)
            self.editor.hide()
            self.editor.deleteLater()
            self.editor, self._shown = None, None

    def _on_edited(self) -> None:
        if self.editor is None:
            return
        try:
            settings = self.editor.value()
        except BadInput:
            return  # the form says what is wrong
        self._shown = settings
        self._session.attempt(lambda: self._session.arrangement.set_settings(self._node_id, settings))

    def _reset(self) -> None:
        node = self._artboard.active_node
        if isinstance(node, AdjustmentLayer):
            with self._artboard.history.gesture(Text("Reset {name}", name=node.settings.title)):
                self._session.arrangement.set_settings(node.id, type(node.settings)())

    def _compare(self, *, is_on: bool) -> None:
        """Show the picture as if the adjustment were hidden, as long as the button is held."""
        node = self._artboard.active_node
        everywhere = self._artboard.document.bounds
        if is_on and isinstance(node, AdjustmentLayer):
            self._is_compared = True
            self._artboard.show_part(replace(node, is_visible=False), everywhere)
        elif self._is_compared:
            self._is_compared = False
            self._artboard.show_part(None, everywhere)

    def _count(self) -> None:
        if self.editor is not None and self.editor.WANTS_COUNTS and self.isVisible():
            self._session.histograms.follow()

    def _show_counts(self) -> None:
        if self.editor is not None:
            self.editor.show_counts(self._session.histograms.counts)

    def _paint_icon(self) -> None:
        if self._shown is not None:
            colour = tokens_for(self.palette()).text
            icon = adjustment_icon(name_of(self._shown))
            self._picture.setPixmap(pixmap(icon, colour, ICON_PX, self.devicePixelRatioF()))
