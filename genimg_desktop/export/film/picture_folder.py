"""A folder of numbered pictures, one per frame: what video editors import, and every frame knows how it was made."""

from __future__ import annotations

from contextlib import ExitStack
from functools import partial
from typing import Literal

from genimg_desktop.core.text import Text
from genimg_desktop.export import FORMATS
from genimg_desktop.export.film.film_format import FilmFormat, FilmOrder
from genimg_desktop.export.film.folder import atomic_folder
from genimg_desktop.export.naming import safe_stem
from genimg_desktop.export.write import encode
from genimg_desktop.image.pixels import Pixels

_FEWEST_DIGITS = 4


class PictureFolder:
    """Writes ``NAME-0001.png`` and so on, with as many digits as the last number needs."""

    def __init__(self, kind: Literal["png", "jpeg"], order: FilmOrder, stack: ExitStack) -> None:
        self._order = order
        self._options = order.options.stills(kind)
        self._suffix = FORMATS.load(kind).suffixes[0]
        self._stem = safe_stem(order.path.name)
        self._digits = max(_FEWEST_DIGITS, len(str(order.facts.count)))
        self._folder = stack.enter_context(atomic_folder(order.path))
        self._count = 0

    def add(self, frame: Pixels) -> None:
        """The next picture. It needs no saving of its own: the folder counts only when it is whole."""
        recipe = self._order.recipe_of(self._count)
        data = encode(frame, recipe, self._options, source=self._order.metadata.source)
        self._count += 1
        name = f"{self._stem}-{self._count:0{self._digits}}{self._suffix}"
        (self._folder / name).write_bytes(data)

    def close(self) -> None:
        """All pictures are there."""


PNG_FOLDER = FilmFormat(
    label=Text("Folder of PNG pictures: exact, for video editors"),
    suffixes=(),
    writer=partial(PictureFolder, "png"),
    has_alpha=True,
)

JPEG_FOLDER = FilmFormat(
    label=Text("Folder of JPEG pictures: small"),
    suffixes=(),
    writer=partial(PictureFolder, "jpeg"),
    has_quality=True,
)
