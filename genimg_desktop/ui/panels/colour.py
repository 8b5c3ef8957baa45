"""The colours that are painted with: a square and a strip, the number, those used last, those of the canvas."""

from __future__ import annotations

from functools import partial
from typing import Literal

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from genimg_desktop.app.canvas_palette import ask_palette
from genimg_desktop.app.session import Session
from genimg_desktop.app.tools.colours import from_hex, to_hex
from genimg_desktop.core.text import Text
from genimg_desktop.image.paint import Colour
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.i18n import show, tr
from genimg_desktop.ui.panels import Home
from genimg_desktop.ui.tokens import SPACE_S, SPACE_XS
from genimg_desktop.ui.widgets.buttons import tool_button
from genimg_desktop.ui.widgets.colour_pair import ColourPair
from genimg_desktop.ui.widgets.colour_square import ColourSquare
from genimg_desktop.ui.widgets.plain_label import PlainLabel, named
from genimg_desktop.ui.widgets.swatch_row import SwatchRow

_HIGHEST_PX = 280
Which = Literal["foreground", "background"]


class ColourPanel(QWidget):
    """Shows and changes ``session.tools.colours``; ``edit`` says which of the two."""

    panel_id = "colour"
    title = Text("Colours")
    icon = "colour"
    home = Home(side="right", row=0, share=3)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._colours = session, session.tools.colours
        self._which: Which = "foreground"
        self.square = ColourSquare(self)
        self.pair = ColourPair(self, is_checkable=True)
        self.number = QLineEdit(self)
        self.number.setMaxLength(9)
        named(self.number, tr("Colour as #rrggbb"))
        self.recent, self.palette_row = SwatchRow(self), SwatchRow(self)
        self._recent_hint = PlainLabel(tr("Colours you paint with are kept here."), self, role="faint", is_wrapped=True)
        self._palette_hint = PlainLabel(
            tr("Click the eye to list the colours of the canvas."), self, role="faint", is_wrapped=True
        )
        self._palette: tuple[Colour, ...] = ()
        self._lay_out()
        self.square.chosen.connect(lambda: self._set(self.square.colour()))
        self.pair.asked.connect(self.edit)
        self.pair.swap_asked.connect(self._colours.swap)
        self.number.editingFinished.connect(self._on_number)
        self.recent.chosen.connect(self._set)
        self.palette_row.chosen.connect(self._set)
        listen(self, self._colours.changed, self._follow)
        self._follow()

    def edit(self, which: Which) -> None:
        """Change the foreground or the background colour from now on."""
        self._which = which
        self._follow()

    def _lay_out(self) -> None:
        commands = self._session.commands
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        line.addWidget(self.pair)
        reset = commands["tool.reset_colours"]
        line.addWidget(tool_button("reset", show(reset.text), partial(commands.run, reset.id), self))
        line.addStretch(1)
        self.number.setFixedWidth(88)
        line.addWidget(self.number)
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        box.setSpacing(SPACE_S)
        self.square.setMaximumHeight(_HIGHEST_PX)
        box.addWidget(self.square, 1)
        box.addLayout(line)
        box.addWidget(PlainLabel(tr("Used last"), self, role="dim"))
        box.addWidget(self.recent)
        box.addWidget(self._recent_hint)
        head = QHBoxLayout()
        head.setSpacing(SPACE_XS)
        head.addWidget(PlainLabel(tr("Of the canvas"), self, role="dim"), 1)
        self._look = tool_button("eye", tr("Take the colours of the canvas"), self._ask_palette, self)
        head.addWidget(self._look)
        box.addLayout(head)
        box.addWidget(self.palette_row)
        box.addWidget(self._palette_hint)
        box.addStretch(0)

    def _follow(self) -> None:
        colours = self._colours
        colour = colours.foreground if self._which == "foreground" else colours.background
        self.pair.show_colours(colours.foreground, colours.background)
        self.pair.foreground.setChecked(self._which == "foreground")
        self.pair.background.setChecked(self._which == "background")
        self.square.show_colour(colour)
        self.number.setText(to_hex(colour))
        self.recent.show_colours(colours.recent)
        self.recent.setVisible(bool(colours.recent))
        self._recent_hint.setVisible(not colours.recent)
        self.palette_row.setVisible(bool(self._palette))
        self._palette_hint.setVisible(not self._palette)

    def _set(self, colour: Colour) -> None:
        if self._which == "foreground":
            self._colours.set_foreground(colour)
        else:
            self._colours.set_background(colour)

    def _on_number(self) -> None:
        colour = from_hex(self.number.text())
        if colour is not None:
            self._set(colour)
        self._follow()

    def _ask_palette(self) -> None:
        ask_palette(self._session.artboard, self._session.queue, self._take_palette)

    def _take_palette(self, colours: tuple[Colour, ...]) -> None:
        self._palette = colours
        self.palette_row.show_colours(colours)
        self._follow()
