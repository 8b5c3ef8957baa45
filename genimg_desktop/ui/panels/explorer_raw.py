"""The numbers of a model whose numbers have no names: one page of sliders at a time, whatever their count."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from genimg_desktop.app.explorer import Explorer
from genimg_desktop.ui.i18n import tr
from genimg_desktop.ui.panels.hold import Hold
from genimg_desktop.ui.panels.latent_state import LatentState
from genimg_desktop.ui.panels.number_row import NumberRow
from genimg_desktop.ui.tokens import SPACE_XS
from genimg_desktop.ui.widgets.buttons import tool_button
from genimg_desktop.ui.widgets.plain_label import named
from genimg_desktop.ui.widgets.sliders import Span

PAGE_ROWS = 16
RAW_SPAN = Span(low=-4.0, high=4.0, default=0.0, typical_low=-1.0, typical_high=1.0)
"""Standard deviations: of a thousand random numbers, fewer than one lies outside, 680 in the marked part."""


class RawSliders(QWidget):
    """The rows are made once and stand for other numbers on every page."""

    def __init__(self, explorer: Explorer, size: int, hold: Hold, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._explorer, self._size, self._hold = explorer, size, hold
        self._state: LatentState | None = None
        self._first = 0
        self.rows = [self._make_row(at) for at in range(min(PAGE_ROWS, size))]
        self.pages = QComboBox(self)
        for first in range(0, size, PAGE_ROWS):
            self.pages.addItem(tr("{first} to {last}", first=first, last=min(first + PAGE_ROWS, size) - 1))
        named(self.pages, tr("Numbers shown"))
        self._before = tool_button("back", tr("Numbers before"), lambda: self._turn(-1), self)
        self._after = tool_button("forward", tr("Numbers after"), lambda: self._turn(1), self)
        self.pages.currentIndexChanged.connect(self._on_page)
        self._lay_out()
        self._on_page(0)

    def follow(self, state: LatentState) -> None:
        """Show where the explorer is."""
        self._state = state
        for at, row in enumerate(self.rows):
            index = self._first + at
            if index < self._size:
                row.display(state.values[index], state.base[index], index in state.overrides)

    def _make_row(self, at: int) -> NumberRow:
        row = NumberRow(f"z{at}", RAW_SPAN, self._hold, self)
        row.moved.connect(lambda value: self._explorer.set_coordinate(self._first + at, value))
        row.reset_asked.connect(lambda: self._explorer.set_coordinate(self._first + at, None))
        return row

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, SPACE_XS)
        box.setSpacing(0)
        pager = QHBoxLayout()
        pager.setContentsMargins(0, 0, 0, SPACE_XS)
        pager.setSpacing(SPACE_XS)
        pager.addWidget(self._before)
        pager.addWidget(self.pages, 1)
        pager.addWidget(self._after)
        box.addLayout(pager)
        for widget in (self._before, self.pages, self._after):
            widget.setVisible(self._size > PAGE_ROWS)
        for row in self.rows:
            box.addWidget(row, 0, Qt.AlignmentFlag.AlignTop)

    def _turn(self, step: int) -> None:
        self.pages.setCurrentIndex(min(max(self.pages.currentIndex() + step, 0), self.pages.count() - 1))

    def _on_page(self, page: int) -> None:
        self._hold.settle()
        self._first = max(page, 0) * PAGE_ROWS
        self._before.setEnabled(page > 0)
        self._after.setEnabled(page < self.pages.count() - 1)
        for at, row in enumerate(self.rows):
            row.set_name(f"z{self._first + at}")
            row.setVisible(self._first + at < self._size)
        if self._state is not None:
            self.follow(self._state)
