"""Animated GIF with one palette for the whole film.

The palette needs the colours of all frames, so the frames wait in a nameless file beside the target until the last
one is there: memory stays as it is, and the disk gives it back even when the program is killed (POSIX).
"""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import IO

import numpy as np

from genimg_desktop.core.files import atomic_file
from genimg_desktop.core.text import Text
from genimg_desktop.export.film.film_format import FilmFormat, FilmOrder
from genimg_desktop.image.animation_encoders import Indexer
from genimg_desktop.image.film_palette import ColourCount
from genimg_desktop.image.moving_gif import LARGEST_GIF_SIDE, MOST_COLOURS, MovingGif
from genimg_desktop.image.pixels import Pixels


def _nameless_file(folder: Path) -> IO[bytes]:
    return tempfile.TemporaryFile(dir=folder)  # the stack closes it


class GifFilm:
    """Writes an animated GIF."""

    def __init__(self, order: FilmOrder, stack: ExitStack) -> None:
        self._order = order
        self._file = stack.enter_context(atomic_file(order.path))
        self._waiting = stack.enter_context(_nameless_file(order.path.resolve().parent))
        self._colours = ColourCount()
        self._count = 0

    def add(self, frame: Pixels) -> None:
        """The next frame: its colours are counted, its pixels put aside."""
        self._colours.add(frame)
        self._waiting.write(frame.tobytes())
        self._count += 1

    def close(self) -> None:
        """All frames are there: find the palette and write them."""
        facts, options = self._order.facts, self._order.options
        palette = self._colours.palette(MOST_COLOURS)
        film = MovingGif(
            self._file,
            (facts.width, facts.height),
            facts.fps,
            palette,
            Indexer(palette, options.dithering),
            has_alpha=facts.has_alpha,
            plays=facts.plays,
            metadata=self._order.metadata,
        )
        shape = (facts.height, facts.width, 4)
        self._waiting.seek(0)
        for _ in range(self._count):
            data = self._waiting.read(facts.height * facts.width * 4)
            film.add(np.frombuffer(data, np.uint8).reshape(shape))
        film.finish(facts.last_extra_s)


GIF = FilmFormat(
    label=Text("Animated GIF: plays everywhere, 255 colours"),
    suffixes=(".gif",),
    writer=GifFilm,
    has_dithering=True,
    has_alpha=True,
    largest_side=LARGEST_GIF_SIDE,
)
