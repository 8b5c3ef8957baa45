"""What narrows the gallery: model, stars, kind, board, tag, size, time; each a list with what there is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from genimg_desktop.app.gallery import Gallery
from genimg_desktop.core.text import Text, shown
from genimg_desktop.library.gallery_values import MOST_STARS, Facets, Kind, Query
from genimg_desktop.ui.i18n import show, show_name, tr
from genimg_desktop.ui.widgets.buttons import tool_button
from genimg_desktop.ui.widgets.flow_layout import FlowLayout
from genimg_desktop.ui.widgets.plain_label import named

KIND_NAMES: dict[Kind, Text] = {
    "exported": Text("Exported"),
    "placed": Text("Placed"),
    "bookmarked": Text("Bookmarked"),
}
LEAST_SIZES = (256, 512, 1024, 2048, 4096)
_TIMES: tuple[tuple[Text, int], ...] = (
    (Text("Today"), 0),
    (Text("Last 7 days"), 6),
    (Text("Last 30 days"), 29),
    (Text("Last 12 months"), 364),
)
_WIDTH_CHARS = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """One list: the field of ``Query`` that it sets, and what is offered as (text, value), the first one for 'all'."""

    field: str
    name: Text
    choices: Callable[[Facets], Sequence[tuple[str, Any]]]


def _models(facets: Facets) -> Sequence[tuple[str, Any]]:
    names = [(show_name(title) or shown(model), model, count) for model, title, count in facets.models]
    return [(tr("All models"), ()), *((f"{name} ({count})", (model,)) for name, model, count in names)]


def _stars(_facets: Facets) -> Sequence[tuple[str, Any]]:
    return [(tr("All stars"), 0), *((f"≥ {stars} ★", stars) for stars in range(1, MOST_STARS + 1))]


def _kinds(_facets: Facets) -> Sequence[tuple[str, Any]]:
    return [(tr("All kinds"), ()), *((show(text), (kind,)) for kind, text in KIND_NAMES.items())]


def _boards(facets: Facets) -> Sequence[tuple[str, Any]]:
    return [(tr("All boards"), None), *((f"{shown(b.name)} ({b.count})", b.id) for b in facets.boards)]


def _tags(facets: Facets) -> Sequence[tuple[str, Any]]:
    return [(tr("All tags"), ()), *((f"#{shown(tag)} ({count})", (tag,)) for tag, count in facets.tags)]


def _sizes(_facets: Facets) -> Sequence[tuple[str, Any]]:
    return [(tr("All sizes"), 0), *((f"≥ {side} px", side) for side in LEAST_SIZES)]


def _times(_facets: Facets) -> Sequence[tuple[str, Any]]:
    today = datetime.now(UTC).date()
    return [(tr("Any time"), ""), *((show(text), (today - timedelta(days=days)).isoformat()) for text, days in _TIMES)]


FILTERS: tuple[Filter, ...] = (
    Filter(field="models", name=Text("Model"), choices=_models),
    Filter(field="least_stars", name=Text("Stars"), choices=_stars),
    Filter(field="kinds", name=Text("Kind"), choices=_kinds),
    Filter(field="board", name=Text("Board"), choices=_boards),
    Filter(field="tags", name=Text("Tag"), choices=_tags),
    Filter(field="least_px", name=Text("Size"), choices=_sizes),
    Filter(field="since", name=Text("Time"), choices=_times),
)


class FilterBar(QWidget):
    """One list for each filter; what is filtered by is the gallery's question. ``cleared``: all of it was taken off."""

    cleared = Signal()

    def __init__(self, gallery: Gallery, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gallery = gallery
        self.boxes: dict[str, QComboBox] = {}
        self._choices: dict[str, list[tuple[str, Any]]] = {}
        flow = FlowLayout(self, is_stretched=True)
        for entry in FILTERS:
            box = QComboBox(self)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(_WIDTH_CHARS)
            named(box, show(entry.name))
            box.activated.connect(lambda at, name=entry.field: self._ask(name, at))
            self.boxes[entry.field] = box
            flow.addWidget(box)
        self.clear = tool_button("close", tr("Show everything again"), self._clear, self)
        flow.addWidget(self.clear)
        self.follow()

    def follow(self) -> None:
        """Offer what there is, and show what is asked."""
        query, facets = self._gallery.query, self._gallery.facets
        for entry in FILTERS:
            box, asked = self.boxes[entry.field], getattr(query, entry.field)
            choices = list(entry.choices(facets))
            if all(value != asked for _, value in choices):  # it has no pictures any more, or came from elsewhere
                choices.append((shown(str(asked)), asked))
            if self._choices.get(entry.field) != choices:
                self._choices[entry.field] = choices
                box.clear()
                box.addItems([text for text, _ in choices])
            box.setCurrentIndex(next(at for at, (_, value) in enumerate(choices) if value == asked))
        self.clear.setEnabled(self.is_filtering)

    @property
    def is_filtering(self) -> bool:
        """Whether any of the lists leaves something out."""
        empty = Query()
        return any(getattr(self._gallery.query, e.field) != getattr(empty, e.field) for e in FILTERS)

    def _ask(self, name: str, at: int) -> None:
        self._gallery.ask(**{name: self._choices[name][at][1]})
        self.follow()

    def _clear(self) -> None:
        empty = Query()
        self._gallery.ask(**{entry.field: getattr(empty, entry.field) for entry in FILTERS})
        self.follow()
        self.cleared.emit()
