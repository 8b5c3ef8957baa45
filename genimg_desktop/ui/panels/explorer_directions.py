"""Sliders along the principal directions of what a trained model does."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QVBoxLayout, QWidget

from genimg_desktop.app.explorer import Explorer
from genimg_desktop.spec.latent import Direction, Latent
from genimg_desktop.ui.i18n import show_name, tr
from genimg_desktop.ui.panels.hold import Hold
from genimg_desktop.ui.panels.number_row import NumberRow
from genimg_desktop.ui.tokens import SPACE_XS
from genimg_desktop.ui.widgets.plain_label import PlainLabel
from genimg_desktop.ui.widgets.sliders import Span

DIRECTION_SPAN = Span(low=-3.0, high=3.0, default=0.0, unit="σ")
_NUMBERED = re.compile(r"Direction (\d+)")


class DirectionSliders(QWidget):
    """One slider per direction, from −3 to 3 standard deviations; made when the directions are known."""

    def __init__(self, explorer: Explorer, hold: Hold, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._explorer, self._hold = explorer, hold
        self._directions: tuple[Direction, ...] = ()
        self.rows: list[NumberRow] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, SPACE_XS)
        self._box.setSpacing(0)
        self._waiting = PlainLabel(
            tr("What this model varies most is being found out; its sliders will appear here."),
            self,
            role="faint",
            is_wrapped=True,
        )
        self._box.addWidget(self._waiting)

    def follow(self, latent: Latent) -> None:
        """Show how far the explorer is along each direction."""
        if self._explorer.directions != self._directions:
            self._make_rows(self._explorer.directions)
        for direction, row in zip(self._directions, self.rows, strict=True):
            amount = latent.amount_of(direction)
            row.display(amount, 0.0, amount != 0.0)

    def _make_rows(self, directions: tuple[Direction, ...]) -> None:
        self._hold.settle()
        for old in self.rows:
            self._box.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._directions = directions
        self.rows = []
        for direction in directions:
            row = NumberRow(direction_name(direction), DIRECTION_SPAN, self._hold, self)
            row.moved.connect(lambda value, direction=direction: self._explorer.set_direction(direction, value))
            row.reset_asked.connect(lambda direction=direction: self._explorer.set_direction(direction, 0.0))
            self.rows.append(row)
            self._box.addWidget(row)
        self._waiting.setVisible(not directions)


def direction_name(direction: Direction) -> str:
    """A direction's name for people: the numbered ones in their language."""
    numbered = _NUMBERED.fullmatch(direction.name)
    return tr("Direction {number}", number=int(numbered[1])) if numbered else show_name(direction.name)
