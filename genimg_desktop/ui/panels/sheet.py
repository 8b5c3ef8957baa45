"""The sheet: variations around the present picture, children of bookmarks, or a sweep of two settings."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from genimg_desktop.app.session import Session
from genimg_desktop.core.text import Text
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.i18n import tr
from genimg_desktop.ui.panels import Home
from genimg_desktop.ui.panels.sheet_view import SheetView
from genimg_desktop.ui.panels.sweep_dialog import open_sweep_dialog
from genimg_desktop.ui.tokens import SPACE_S, SPACE_XS
from genimg_desktop.ui.widgets.buttons import push_button, tool_button
from genimg_desktop.ui.widgets.empty_state import EmptyState
from genimg_desktop.ui.widgets.plain_label import PlainLabel, set_tip
from genimg_desktop.ui.widgets.sliders import ParameterSlider, Span


class SheetPanel(QWidget):
    """Shows the session's sheet and asks it for pictures."""

    panel_id = "sheet"
    title = Text("Sheet")
    icon = "grid"
    home = Home(side="left", row=1, share=3)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._sheet = session, session.sheet
        self.view = SheetView(session.sheet, session.explorer, self)
        self.variations = push_button(
            tr("Variations"), lambda: session.commands.run("explore.variations"), self, icon="grid"
        )
        self.sweep = push_button(tr("Sweep…"), self.ask_sweep, self, icon="sweep")
        self.stage = push_button(tr("Stage"), self._stage_all, self, icon="stage")
        set_tip(self.stage, tr("Look through these pictures at one place of the canvas and keep one (Shift+Q)"))
        self.clear = tool_button("close", tr("Clear the sheet"), self._sheet.clear, self)
        self.strength = ParameterSlider(
            tr("Strength"),
            Span(low=0.0, high=100.0, default=30.0, step=1.0, unit="%"),
            self,
            tip=tr("How far variations are from the present picture: 100 is as far as any other seed."),
            name_px=72,
            resets_itself=True,
        )
        self._caption = PlainLabel(parent=self, role="dim", is_elided=True)
        self._progress = PlainLabel(parent=self, role="faint")
        self._lay_out()
        self.strength.set_value(self._sheet.strength * 100)
        self.strength.value_changed.connect(self._on_strength)
        self.strength.gesture_ended.connect(self._on_strength_let_go)
        self.view.wanted.connect(lambda cell: session.attempt(lambda: self._sheet.choose(cell)))
        self.view.menu_asked.connect(lambda cell, at: self.cell_menu(cell).popup(at))
        listen(self, self._sheet.changed, self._follow)
        listen(self, self._sheet.pictured, self._on_pictured)
        listen(self, session.explorer.changed, self._follow_place)
        self._follow()
        self._follow_place()

    def ask_sweep(self) -> None:
        """Ask which two settings to sweep."""
        open_sweep_dialog(self._session, self.window())

    def cell_menu(self, cell: int) -> QMenu:
        """What can be done with a cell."""
        session = self._session
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(tr("Go there")).triggered.connect(lambda: session.attempt(lambda: self._sheet.choose(cell)))
        keep = menu.addAction(tr("Bookmark"))
        keep.setEnabled(cell in self._sheet.pictures)
        keep.triggered.connect(lambda: session.shelf.keep_cell(cell))
        menu.addAction(tr("Place on the canvas")).triggered.connect(lambda: session.attempt(lambda: self._place(cell)))
        menu.addAction(tr("Try on the canvas")).triggered.connect(
            lambda: session.attempt(lambda: session.staging.stage_sheet(cell))
        )
        menu.addSeparator()
        menu.addAction(tr("Variations around this one")).triggered.connect(
            lambda: session.attempt(lambda: self._vary(cell))
        )
        return menu

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addWidget(self.variations)
        buttons.addWidget(self.sweep)
        buttons.addStretch(1)
        buttons.addWidget(self.stage)
        words = QHBoxLayout()
        words.setSpacing(SPACE_S)
        words.addWidget(self._caption, 1)
        words.addWidget(self._progress)
        words.addWidget(self.clear)
        top = QVBoxLayout()
        top.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, 0)
        top.setSpacing(SPACE_XS)
        top.addLayout(buttons)
        top.addWidget(self.strength)
        top.addLayout(words)
        empty = EmptyState(
            "grid",
            tr("Many pictures at a glance"),
            self,
            hint=tr(
                "Variations around the present picture (W), children of chosen bookmarks (Q), or a sweep of two "
                "settings (Shift+S). A click on a picture goes there."
            ),
        )
        self._stack = QStackedLayout()
        self._stack.setContentsMargins(SPACE_XS, 0, SPACE_XS, SPACE_XS)
        self._stack.addWidget(empty)
        self._stack.addWidget(self.view)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_XS)
        box.addLayout(top)
        box.addLayout(self._stack, 1)

    def _follow(self) -> None:
        has_cells = bool(self._sheet.cells)
        self._stack.setCurrentIndex(1 if has_cells else 0)
        self.clear.setVisible(has_cells)
        self.stage.setVisible(has_cells)
        self.view.refill()
        self._caption.setText(self._describe())
        self._caption.setVisible(has_cells)
        self._tell_progress()

    def _describe(self) -> str:
        axes = self._sheet.axes
        if axes is not None:
            return tr("→ {across}   ↓ {down}", across=axes[0].name, down=axes[1].name)
        return {
            "variations": tr("Variations of the middle one"),
            "children": tr("Children of the chosen bookmarks"),
        }.get(self._sheet.kind, "")

    def _tell_progress(self) -> None:
        drawn, count = len(self._sheet.pictures), len(self._sheet.cells)
        self._progress.setText(tr("{drawn} of {count}", drawn=drawn, count=count))
        self._progress.setVisible(drawn < count)

    def _on_pictured(self, cell: int) -> None:
        self.view.picture_arrived(cell)
        self._tell_progress()

    def _follow_place(self) -> None:
        has_place = self._session.explorer.place is not None
        self.variations.setEnabled(has_place)
        self.sweep.setEnabled(has_place)
        self.view.viewport().update()

    def _on_strength(self, percent: float) -> None:
        self._sheet.strength = percent / 100

    def _on_strength_let_go(self) -> None:
        if self._sheet.kind == "variations":
            self._sheet.show_variations(self._sheet.strength)

    def _stage_all(self) -> None:
        self._session.attempt(lambda: self._session.staging.stage_sheet())

    def _place(self, cell: int) -> None:
        self._sheet.choose(cell)
        self._session.artboard.place()

    def _vary(self, cell: int) -> None:
        self._sheet.choose(cell)
        self._sheet.show_variations(self._sheet.strength)
