"""What a format of films offers, and what a writer of one is given. One file per format, one line in the table."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.export.film.options import FilmOptions
from genimg_desktop.export.picture_format import nothing_missing
from genimg_desktop.image.film_metadata import FilmMetadata
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.spec.recipe import Recipe


def no_recipe(_frame: int) -> Recipe | None:
    """For frames that no recipe is known of."""
    return None


def never() -> None:
    """A check that is never cancelled."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FilmFacts:
    """The frames that will come. width, height: pixels as written. count: how many there will be.

    has_alpha: some may be transparent. plays: how often moving pictures play, 0 for ever. last_extra_s: how much longer
    the last one is shown.
    """

    width: int
    height: int
    fps: float
    count: int
    has_alpha: bool = False
    plays: int = 0
    last_extra_s: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class FilmOrder:
    """One film to be written. path: of the file or folder. recipe_of: how a frame was made, for single pictures.

    check: raises Cancelled when nobody wants the film any more; for writers that wait for something.
    """

    path: Path
    facts: FilmFacts
    options: FilmOptions
    metadata: FilmMetadata
    recipe_of: Callable[[int], Recipe | None] = no_recipe
    check: Callable[[], None] = never


class FilmWriter(Protocol):
    """Takes frames one by one and holds none of them. What it opens hangs on the stack it is given: when that unwinds
    with an error, nothing is left behind; when it ends well, the film takes its place.
    """

    def add(self, frame: Pixels) -> None:
        """The next frame, ``uint8[H, W, 4]`` of the size in the facts."""

    def close(self) -> None:
        """All frames are there: write what is still missing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FilmFormat:
    """suffixes: the first is written, all are recognised; () for a folder. has_*: what the form shows.

    missing: None, or an error that says what must be installed first. largest_side: pixels.
    """

    label: Text
    suffixes: tuple[str, ...]
    writer: Callable[[FilmOrder, ExitStack], FilmWriter]
    missing: Callable[[], BadInput | None] = nothing_missing
    has_quality: bool = False
    has_lossless: bool = False
    has_dithering: bool = False
    has_alpha: bool = False
    has_columns: bool = False
    has_tiles: bool = False
    largest_side: int = 16_384
