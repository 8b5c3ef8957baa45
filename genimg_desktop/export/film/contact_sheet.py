"""A contact sheet: moments of the film at even distances, on one page."""

from __future__ import annotations

from contextlib import ExitStack

from genimg_desktop.core.files import write_atomically
from genimg_desktop.core.text import Text
from genimg_desktop.export.film.film_format import FilmFormat, FilmOrder
from genimg_desktop.export.film.sheets import Grid
from genimg_desktop.export.write import encode
from genimg_desktop.image.geometry import fit_size
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.image.resample import resize

CELL_PX = 320
_GAP_PX = 12
_JPEG = (".jpg", ".jpeg")


class ContactSheet:
    """Writes PNG, or JPEG where the name asks for it. Pictures larger than a cell are made smaller."""

    def __init__(self, order: FilmOrder, _stack: ExitStack) -> None:
        facts, options = order.facts, order.options
        self._order = order
        count = min(options.tiles, max(facts.count, 1))
        last = max(facts.count - 1, 0)
        self._moments = {round(k * last / max(count - 1, 1)): k for k in range(count)}
        self._width, self._height = fit_size(facts.width, facts.height, CELL_PX, CELL_PX, can_grow=False)
        self._grid = Grid.of(count, self._width, self._height, columns=options.columns, gap=_GAP_PX)
        self._sheet = self._grid.blank((*options.matte_colour, 255))
        self._number = 0

    def add(self, frame: Pixels) -> None:
        """The next frame; most are passed over."""
        cell = self._moments.get(self._number)
        self._number += 1
        if cell is not None:
            self._grid.lay(self._sheet, cell, resize(frame, self._width, self._height))

    def close(self) -> None:
        """Write the sheet."""
        order = self._order
        kind = order.options.stills("jpeg" if order.path.suffix.lower() in _JPEG else "png")
        write_atomically(order.path, encode(self._sheet, None, kind, source=order.metadata.source))


CONTACT_SHEET = FilmFormat(
    label=Text("Contact sheet: some moments on one page"),
    suffixes=(".png", ".jpg", ".jpeg"),
    writer=ContactSheet,
    has_columns=True,
    has_tiles=True,
)
