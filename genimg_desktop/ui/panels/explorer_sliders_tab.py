"""The sliders of the model that is explored, whatever kind of numbers it has."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from genimg_desktop.app.session import Session
from genimg_desktop.spec.card import ModelCard
from genimg_desktop.ui.i18n import tr
from genimg_desktop.ui.panels.explorer_directions import DirectionSliders
from genimg_desktop.ui.panels.explorer_raw import RawSliders
from genimg_desktop.ui.panels.explorer_sliders import NamedSliders
from genimg_desktop.ui.panels.hold import Hold
from genimg_desktop.ui.panels.latent_state import state_of
from genimg_desktop.ui.panels.number_row import NAME_PX, NumberRow
from genimg_desktop.ui.tokens import SPACE_S, SPACE_XS
from genimg_desktop.ui.widgets.scrolling import dress_scroll
from genimg_desktop.ui.widgets.section import Section
from genimg_desktop.ui.widgets.sliders import Span

TRUNCATION_SPAN = Span(low=0.0, high=1.5, default=1.0)


class SlidersTab(QScrollArea):
    """Truncation, then what the model has: named numbers, or directions and raw numbers."""

    def __init__(self, session: Session, hold: Hold, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._explorer, self._hold = session.explorer, hold
        self._card: ModelCard | None = None
        self.named: NamedSliders | None = None
        self.directions: DirectionSliders | None = None
        self.raw: RawSliders | None = None
        self._raw_section: Section | None = None
        self._page: QWidget | None = None
        self._content = QWidget(self)
        self._box = QVBoxLayout(self._content)
        self._box.setContentsMargins(SPACE_S, 0, SPACE_S, SPACE_S)
        self._box.setSpacing(SPACE_XS)
        self.setWidget(self._content)
        self.truncation = NumberRow(
            tr("Truncation"),
            TRUNCATION_SPAN,
            hold,
            self._content,
            tip=tr("Below 1 is closer to the middle of the model: safer. Above 1 is wilder."),
        )
        self.truncation.moved.connect(self._explorer.set_truncation)
        self.truncation.reset_asked.connect(lambda: self._explorer.set_truncation(1.0))
        self._box.addWidget(self.truncation)
        dress_scroll(self)

    def follow(self) -> None:
        """Show where the explorer is, with the sliders of its model."""
        card, state = self._explorer.card, state_of(self._explorer)
        if card is None or state is None:
            return
        if card is not self._card:
            self._make_page(card)
        truncation = state.latent.truncation
        self.truncation.display(truncation, 1.0, truncation != 1.0)
        if self.named is not None:
            self.named.follow(state)
        if self.directions is not None:
            self.directions.follow(state.latent)
        if self.raw is not None and self._raw_section is not None and self._raw_section.is_open:
            self.raw.follow(state)

    def _make_page(self, card: ModelCard) -> None:
        self._hold.settle()
        self._card = card
        if self._page is not None:
            self._box.removeWidget(self._page)
            self._page.hide()
            self._page.deleteLater()
        self.named, self.directions, self.raw, self._raw_section = None, None, None, None
        if card.latent.kind == "named":
            self._page = self.named = NamedSliders(self._explorer, card, self._hold, self._content)
            self.truncation.set_name_width(self.named.name_px)
        else:
            self._page = self._gaussian_page(card)
            self.truncation.set_name_width(NAME_PX)
        self._box.addWidget(self._page, 1)
        self.verticalScrollBar().setValue(0)

    def _gaussian_page(self, card: ModelCard) -> QWidget:
        page = QWidget(self._content)
        box = QVBoxLayout(page)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_XS)

        def make_directions(section: QWidget) -> QWidget:
            self.directions = DirectionSliders(self._explorer, self._hold, section)
            return self.directions

        def make_raw(section: QWidget) -> QWidget:
            self.raw = RawSliders(self._explorer, card.latent.size, self._hold, section)
            return self.raw

        box.addWidget(Section(tr("Directions"), make_directions, page))
        self._raw_section = Section(tr("Raw numbers"), make_raw, page, is_open=False)
        self._raw_section.remark.setText(str(card.latent.size))
        self._raw_section.toggled.connect(lambda _is_open: self.follow())
        box.addWidget(self._raw_section)
        box.addStretch(1)
        return page
