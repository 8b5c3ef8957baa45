"""Animated WebP: small, with transparency; the film in XMP."""

from __future__ import annotations

from contextlib import ExitStack

from genimg_desktop.core.files import atomic_file
from genimg_desktop.core.text import Text
from genimg_desktop.export.film.film_format import FilmFormat, FilmOrder
from genimg_desktop.image.moving_webp import LARGEST_WEBP_SIDE, MovingWebp
from genimg_desktop.image.pixels import Pixels


class WebpFilm:
    """Writes an animated WebP."""

    def __init__(self, order: FilmOrder, stack: ExitStack) -> None:
        facts, options = order.facts, order.options
        self._extra_s = facts.last_extra_s
        self._film = MovingWebp(
            stack.enter_context(atomic_file(order.path)),
            (facts.width, facts.height),
            facts.fps,
            has_alpha=facts.has_alpha,
            quality=options.quality,
            lossless=options.lossless,
            plays=facts.plays,
            metadata=order.metadata,
        )

    def add(self, frame: Pixels) -> None:
        """The next frame."""
        self._film.add(frame)

    def close(self) -> None:
        """All frames are there."""
        self._film.finish(self._extra_s)


WEBP = FilmFormat(
    label=Text("Animated WebP: small, for web pages"),
    suffixes=(".webp",),
    writer=WebpFilm,
    has_quality=True,
    has_lossless=True,
    has_alpha=True,
    largest_side=LARGEST_WEBP_SIDE,
)
