"""Frames into a film, whole or not at all. The only place that decides what a film may tell."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from genimg_desktop.core.context import Context
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.export.film import FILM_FORMATS
from genimg_desktop.export.film.film_format import FilmFacts, FilmFormat, FilmOrder, no_recipe
from genimg_desktop.export.film.options import FilmOptions
from genimg_desktop.export.write import SOFTWARE
from genimg_desktop.image.film_metadata import FilmMetadata
from genimg_desktop.image.ground import on_ground
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.image.resample import resize
from genimg_desktop.image.xmp import Source
from genimg_desktop.spec.film import Film, film_to_json
from genimg_desktop.spec.recipe import Recipe, recipe_to_json


@dataclass(frozen=True, slots=True, kw_only=True)
class FilmStory:
    """How the frames were made: the film, the recipe of each frame, and what the label says."""

    film: Film | None = None
    recipe_of: Callable[[int], Recipe | None] = no_recipe
    source: Source | None = None


def write_film(
    frames: Iterable[Pixels], facts: FilmFacts, story: FilmStory, path: Path, options: FilmOptions, ctx: Context
) -> Path:
    """Write frames ``uint8[H, W, 4]`` of one size and return where the film is; nothing is left behind otherwise.

    facts: width and height as drawn; ``options`` may enlarge them. A path without a suffix of the format gets one.
    Raises BadInput, SaveFailed (what was there before is whole), GenimgError (the encoder failed), Cancelled.
    """
    options.check()
    kind = FILM_FORMATS.load(options.format)
    order = FilmOrder(
        path=with_suffix(path, kind),
        facts=_checked(
            replace(facts, width=facts.width * options.enlarge, height=facts.height * options.enlarge), kind
        ),
        options=options,
        metadata=_told(story, options),
        recipe_of=story.recipe_of,
        check=ctx.check,
    )
    fit = _Fitter(facts, kind.has_alpha and facts.has_alpha, options)
    with ExitStack() as stack:
        writer = kind.writer(order, stack)
        count = 0
        for frame in frames:
            writer.add(fit(frame))
            count += 1
            message = Text("Frame {number} of {count}", number=count, count=facts.count)
            ctx.report(min(count / max(facts.count, 1), 1.0), message)
        if count == 0:
            raise BadInput(Text("There are no pictures to make a film of."))
        ctx.report(None, Text("Finishing the film"))
        writer.close()
        ctx.check()
    return order.path


def film_format_of(path: Path) -> str:
    """The format that a file name asks for; a folder of PNG pictures without a suffix. Raises BadInput."""
    suffix = path.suffix.lower()
    if not suffix:
        return "png-folder"
    for name in FILM_FORMATS:
        if suffix in FILM_FORMATS.load(name).suffixes:
            return name
    raise BadInput(
        Text("Films cannot be written as '{suffix}'.", suffix=suffix),
        hint=Text("Use .mp4, .webm, .gif, .webp or .png, or a name without a dot for a folder of pictures."),
    )


def with_suffix(path: Path, kind: FilmFormat) -> Path:
    """The path with a suffix of the format; a name that has one already stays as it is, and so does a folder."""
    if not kind.suffixes or path.suffix.lower() in kind.suffixes:
        return path
    return path.with_name(path.name + kind.suffixes[0])


def _checked(facts: FilmFacts, kind: FilmFormat) -> FilmFacts:
    missing = kind.missing()
    if missing is not None:
        raise missing
    if max(facts.width, facts.height) > kind.largest_side:
        raise BadInput(
            Text("This format holds at most {limit} pixels in width and height.", limit=kind.largest_side),
            hint=Text("Enlarge less, or choose another format."),
        )
    return facts


def _told(story: FilmStory, options: FilmOptions) -> FilmMetadata:
    has_recipe = options.include_recipe and not options.is_private
    recipe = story.recipe_of(0) if has_recipe else None
    return FilmMetadata(
        software="" if options.is_private else SOFTWARE,
        recipe_text=None if recipe is None else recipe_to_json(recipe),
        film_text=film_to_json(story.film) if has_recipe and story.film is not None else None,
        source=story.source if options.include_label else None,
    )


class _Fitter:
    """Brings frames to what is written: one size, enlarged, without alpha where there can be none."""

    def __init__(self, facts: FilmFacts, keeps_alpha: bool, options: FilmOptions) -> None:
        self._shape = (facts.height, facts.width, 4)
        self._keeps_alpha, self._options = keeps_alpha, options

    def __call__(self, frame: Pixels) -> Pixels:
        if frame.shape != self._shape:
            raise BadInput(Text("The pictures of a film must all have one size."))
        if not self._keeps_alpha and frame[..., 3].min() < 255:
            frame = on_ground(frame, self._options.matte_colour)
        times = self._options.enlarge
        if times == 1:
            return frame
        return resize(frame, frame.shape[1] * times, frame.shape[0] * times, self._options.resampling)
