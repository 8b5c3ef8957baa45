"""Sliders with names, in groups that open and close, found by typing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from genimg_desktop.app.explorer import Explorer
from genimg_desktop.spec.card import ModelCard
from genimg_desktop.spec.latent import Coordinate
from genimg_desktop.ui.i18n import show_name, tr
from genimg_desktop.ui.panels.hold import Hold
from genimg_desktop.ui.panels.latent_state import LatentState
from genimg_desktop.ui.panels.number_row import NumberRow, coordinate_row, name_width
from genimg_desktop.ui.tokens import SPACE_S, SPACE_XS
from genimg_desktop.ui.widgets.plain_label import PlainLabel, named
from genimg_desktop.ui.widgets.section import Section

_FEW = 8
"""Up to this many sliders need no search field."""
_OPEN_AT_FIRST = 16
"""Groups are open from the start until this many sliders are shown; the others are built when opened."""
_OPEN_AT_ONCE = 6
"""So many are built at once; groups behind them follow one by one, so that the window is never held up for long."""


class NamedSliders(QWidget):
    """The sliders of one model whose numbers have names. ``rows`` by index of the number, as far as built;
    ``name_px``: the width of their names."""

    def __init__(self, explorer: Explorer, card: ModelCard, hold: Hold, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._explorer, self._card, self._hold = explorer, card, hold
        self._state: LatentState | None = None
        self.rows: dict[int, NumberRow] = {}
        self._sections: dict[str, Section] = {}
        self._members = group_members(card.latent.coordinates)
        self._was_open: dict[str, bool] = {}
        self.name_px = name_width([show_name(c.name) for c in card.latent.coordinates], self)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Find a slider"))
        self.search.setClearButtonEnabled(True)
        named(self.search, tr("Find a slider"))
        self.search.setVisible(card.latent.size > _FEW)
        self.search.textChanged.connect(self._on_search)
        self._nothing = PlainLabel(tr("No slider has this in its name."), self, role="faint", is_wrapped=True)
        self._nothing.hide()
        self._to_open: list[Section] = []
        self._open_soon = QTimer(self, interval=0)
        self._open_soon.timeout.connect(self._open_next)
        self._lay_out()

    def follow(self, state: LatentState) -> None:
        """Show where the explorer is."""
        self._state = state
        for group, indices in self._members.items():
            section = self._sections[group]
            changed = sum(index in state.overrides for index in indices)
            section.remark.setText(tr("{count} set", count=changed) if changed else "")
            if section.is_open:
                self._show_rows(indices)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_S)
        box.addWidget(self.search)
        shown = 0
        for group, indices in self._members.items():
            is_wanted = shown == 0 or shown + len(indices) <= _OPEN_AT_FIRST
            is_open = is_wanted and shown + len(indices) <= _OPEN_AT_ONCE
            shown += len(indices) if is_wanted else 0
            title = show_name(group) if group else tr("More")
            section = Section(title, partial(self._make_rows, indices), self, is_open=is_open)
            if is_wanted and not is_open:
                self._to_open.append(section)
            section.toggled.connect(lambda is_open, indices=indices: self._on_toggled(is_open, indices))
            self._sections[group] = section
            box.addWidget(section)
        box.addWidget(self._nothing)
        box.addStretch(1)
        if self._to_open:
            self._open_soon.start()

    def _open_next(self) -> None:
        if self._to_open:
            self._to_open.pop(0).set_open(True)
        if not self._to_open:
            self._open_soon.stop()

    def _make_rows(self, indices: Sequence[int], section: QWidget) -> QWidget:
        content = QWidget(section)
        box = QVBoxLayout(content)
        box.setContentsMargins(0, 0, 0, SPACE_XS)
        box.setSpacing(0)
        for index in indices:
            row = coordinate_row(self._card.latent.coordinates[index], self._hold, content)
            row.set_name_width(self.name_px)
            row.moved.connect(lambda value, index=index: self._explorer.set_coordinate(index, value))
            row.reset_asked.connect(lambda index=index: self._explorer.set_coordinate(index, None))
            self.rows[index] = row
            box.addWidget(row)
        return content

    def _show_rows(self, indices: Sequence[int]) -> None:
        state = self._state
        if state is None:
            return
        for index in indices:
            row = self.rows.get(index)
            if row is not None:
                row.display(state.values[index], state.base[index], index in state.overrides)

    def _on_toggled(self, is_open: bool, indices: Sequence[int]) -> None:
        if is_open:
            self._show_rows(indices)

    def _on_search(self, text: str) -> None:
        wanted = text.strip().casefold()
        while self._to_open:
            self._open_next()
        if wanted and not self._was_open:
            self._was_open = {group: section.is_open for group, section in self._sections.items()}
        has_any = False
        for group, indices in self._members.items():
            section = self._sections[group]
            hits = {i for i in indices if self._matches(self._card.latent.coordinates[i], wanted)}
            section.setVisible(bool(hits))
            section.set_open(bool(hits) if wanted else self._was_open.get(group, section.is_open))
            has_any = has_any or bool(hits)
            for index in indices:
                if index in self.rows:
                    self.rows[index].setVisible(index in hits)
        self._nothing.setVisible(not has_any)
        if not wanted:
            self._was_open = {}

    @staticmethod
    def _matches(coordinate: Coordinate, wanted: str) -> bool:
        names = (coordinate.name, show_name(coordinate.name), coordinate.group, show_name(coordinate.group))
        return not wanted or any(wanted in name.casefold() for name in names)


def group_members(coordinates: Sequence[Coordinate]) -> dict[str, list[int]]:
    """The indices of the numbers of each group, groups in the order in which they first appear."""
    members: dict[str, list[int]] = {}
    for index, coordinate in enumerate(coordinates):
        members.setdefault(coordinate.group, []).append(index)
    return members
