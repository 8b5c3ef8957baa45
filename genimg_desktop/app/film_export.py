"""Films out: of the timeline by the window, of a file of keyframes by the command line."""

from __future__ import annotations

import contextlib
import itertools
import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import genimg_desktop
from genimg_desktop.app.engine_door import EngineDoor
from genimg_desktop.app.film import Timeline
from genimg_desktop.app.frame_feed import fed_frames
from genimg_desktop.app.notices import Notices
from genimg_desktop.core.context import Context
from genimg_desktop.core.signals import Signal
from genimg_desktop.core.text import Text
from genimg_desktop.export.film import FILM_FORMATS
from genimg_desktop.export.film.film_format import FilmFacts
from genimg_desktop.export.film.options import FilmOptions
from genimg_desktop.export.film.write import FilmStory, with_suffix, write_film
from genimg_desktop.export.naming import NameParts, file_stem
from genimg_desktop.export.write import source_of
from genimg_desktop.jobs.job import Job
from genimg_desktop.jobs.queue import JobQueue
from genimg_desktop.spec.card import ModelCard, ModelSource
from genimg_desktop.spec.film import Film
from genimg_desktop.spec.film_path import FilmPath
from genimg_desktop.spec.latent import Latent
from genimg_desktop.spec.recipe import Recipe
from genimg_desktop.spec.request import GenerateRequest

NAME_TEMPLATE = "{model}-{seed}-{date}-{counter:03}"


def film_facts(film: Film, card: ModelCard) -> FilmFacts:
    """What a writer must know of the frames before they come."""
    size = film.request(film.keyframes[0].latent, card)
    return FilmFacts(
        width=size.width,
        height=size.height,
        fps=film.fps,
        count=film.frame_count,
        has_alpha=card.channels == 4,
        plays=1 if film.loop == "none" else 0,
    )


def film_story(film: Film, source: ModelSource) -> FilmStory:
    """How every frame was made, and what the label says."""
    path = FilmPath(film, source.card.latent)

    def recipe(latent: Latent) -> Recipe:
        return Recipe(
            request=film.request(latent, source.card),
            model_hash=source.hash,
            model_title=source.card.title,
            source=source.card.source,
            app=genimg_desktop.__version__,
        )

    return FilmStory(
        film=film, recipe_of=lambda frame: recipe(path.frame(frame)), source=source_of(recipe(film.keyframes[0].latent))
    )


def film_requests(film: Film, card: ModelCard) -> Iterator[GenerateRequest]:
    """The full picture of every frame."""
    return (film.request(latent, card) for latent in FilmPath(film, card.latent))


class FilmExporter:
    """exported(path): a film was written."""

    def __init__(self, queue: JobQueue, door: EngineDoor, timeline: Timeline, notices: Notices) -> None:
        self.exported: Signal[Path] = Signal()
        self._queue, self._door, self._timeline, self._notices = queue, door, timeline, notices

    @property
    def can_export(self) -> bool:
        """Whether there is a film whose model is here."""
        return self._timeline.film is not None and self._timeline.source is not None

    def next_path(self, folder: Path, options: FilmOptions) -> Path:
        """A free name for the film in a folder. Raises BadInput for an unknown format."""
        source = self._timeline.source
        facts = film_facts(self._timeline.film, source.card) if self._timeline.film and source else None
        parts = NameParts(
            model=source.card.title if source and not options.is_private else "",
            seed="film",
            width=facts.width if facts else 0,
            height=facts.height if facts else 0,
            when=datetime.now().astimezone(),
        )
        kind = FILM_FORMATS.load(options.format)
        for number in itertools.count(1):
            path = with_suffix(folder / file_stem(NAME_TEMPLATE, parts, number), kind)
            if not os.path.lexists(path) and not os.path.lexists(path.with_suffix(".json")):
                return path
        raise AssertionError("counting never ends")

    def export(self, path: Path, options: FilmOptions) -> Job[Path] | None:
        """Write the film, in the background; what is at ``path`` is replaced once the new film is whole."""
        film, source = self._timeline.film, self._timeline.source
        if film is None or source is None:
            self._notices.warn(
                Text("There is no film to export yet."), Text("Choose some bookmarks and make a loop film of them.")
            )
            return None

        def work(ctx: Context) -> Path:
            frames = fed_frames(self._queue, self._door, film_requests(film, source.card), source.card, ctx)
            with contextlib.closing(frames):
                facts, story = film_facts(film, source.card), film_story(film, source)
                return write_film(frames, facts, story, path, options, ctx)

        def done(written: Path) -> None:
            self._notices.info(Text("Exported '{name}'.", name=written.name))
            self.exported.emit(written)

        return self._queue.submit(Text("Exporting the film"), work, on_done=done)
