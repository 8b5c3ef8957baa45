"""The passport of a model: what it is, whose it is, and how to tell it from any other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from genimg_desktop.spec.card import ModelSource
from genimg_desktop.ui.i18n import number, show_name, tr
from genimg_desktop.ui.tokens import SPACE_M, SPACE_S, SPACE_XS
from genimg_desktop.ui.widgets.plain_label import PlainLabel

HASH_DIGITS = 16


class ModelPassport(QWidget):
    """Lines of names and values; values can be selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source: ModelSource | None = None
        self._last_stretched = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(SPACE_S, 0, SPACE_S, SPACE_S)
        self._grid.setHorizontalSpacing(SPACE_M)
        self._grid.setVerticalSpacing(SPACE_XS)
        self._grid.setColumnStretch(1, 1)

    def show_source(self, source: ModelSource | None) -> None:
        """Show a model's passport."""
        if source is self._source:
            return
        self._source = source
        while self._grid.count():
            item = self._grid.takeAt(0)
            old = item.widget() if item else None
            if old is not None:
                old.hide()
                old.deleteLater()
        if source is None:
            return
        if source.card.about:
            about = PlainLabel(show_name(source.card.about), self, role="dim", is_wrapped=True, is_copyable=True)
            about.setAccessibleName(tr("About this model"))
            self._grid.addWidget(about, 0, 0, 1, 2)
        lines = lines_of(source)
        for row, (name, value) in enumerate(lines, start=1):
            label = PlainLabel(name, self, role="faint")
            text = PlainLabel(value, self, is_wrapped=True, is_copyable=True)
            text.setAccessibleName(f"{name}: {value}")
            self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(text, row, 1, Qt.AlignmentFlag.AlignTop)
        self._grid.setRowStretch(self._last_stretched, 0)
        self._last_stretched = len(lines) + 1
        self._grid.setRowStretch(self._last_stretched, 1)


def lines_of(source: ModelSource) -> list[tuple[str, str]]:
    """What stands in the passport: name and value of each line that has something to say."""
    card = source.card
    lines = [
        (tr("Kind"), tr("Rules, without weights") if card.source == "rules" else tr("Trained network")),
        (tr("Picture"), tr("Any size") if card.is_any_size else f"{card.resolution} × {card.resolution}"),
        (tr("Numbers"), str(card.latent.size)),
        (tr("Licence"), show_name(card.licence)),
        (tr("Credit"), show_name(card.credit)),
        (tr("Trained on"), show_name(card.trained_on)),
        (tr("Architecture"), show_name(card.arch)),
        (tr("Id"), show_name(card.id)),
        (tr("File"), show_name(source.path.name) if source.path else ""),
        (tr("Hash"), source.hash[:HASH_DIGITS]),
    ]
    lines.extend((show_name(name), number(value, 3)) for name, value in sorted(card.metrics.items()))
    return [(name, value) for name, value in lines if value]
