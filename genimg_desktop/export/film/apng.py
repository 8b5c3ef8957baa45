"""Animated PNG: every pixel exact; programs that know only PNG show the first frame."""

from __future__ import annotations

from contextlib import ExitStack

from genimg_desktop.core.files import atomic_file
from genimg_desktop.core.text import Text
from genimg_desktop.export.film.film_format import FilmFormat, FilmOrder
from genimg_desktop.image.moving_png import MovingPng
from genimg_desktop.image.pixels import Pixels


class PngFilm:
    """Writes an animated PNG."""

    def __init__(self, order: FilmOrder, stack: ExitStack) -> None:
        facts = order.facts
        self._extra_s = facts.last_extra_s
        self._film = MovingPng(
            stack.enter_context(atomic_file(order.path)),
            (facts.width, facts.height),
            facts.fps,
            has_alpha=facts.has_alpha,
            plays=facts.plays,
            metadata=order.metadata,
        )

    def add(self, frame: Pixels) -> None:
        """The next frame."""
        self._film.add(frame)

    def close(self) -> None:
        """All frames are there."""
        self._film.finish(self._extra_s)


APNG = FilmFormat(
    label=Text("Animated PNG: exact, large"),
    suffixes=(".png", ".apng"),
    writer=PngFilm,
    has_alpha=True,
    largest_side=65_535,
)
