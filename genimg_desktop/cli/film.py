"""``genimg film``: a film along keyframes, drawn and written frame by frame."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from genimg_desktop.app.film_export import film_facts, film_requests, film_story
from genimg_desktop.app.frame_feed import drawn_frames
from genimg_desktop.app.workbench import Workbench
from genimg_desktop.cli.progress import ProgressLine
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.export.film import FILM_FORMATS
from genimg_desktop.export.film.options import FilmOptions
from genimg_desktop.export.film.read_back import film_in
from genimg_desktop.export.film.write import film_format_of, write_film
from genimg_desktop.spec.film import EASINGS, Film, Keyframe
from genimg_desktop.spec.latent import Latent

AddDevice = Callable[[argparse.ArgumentParser], None]


def add_film_command(commands: Any, add_device: AddDevice) -> None:
    """Add ``film`` to the parser."""
    film = commands.add_parser("film", help="make a film along keyframes")
    film.add_argument("--model", metavar="ID", help="which model; may stand in the file of keyframes")
    film.add_argument(
        "--keyframes", metavar="FILE", help="a JSON file of keyframes, or a film that was exported with its recipe"
    )
    film.add_argument("--seeds", metavar="N,N,...", help="seeds as keyframes, in place of a file")
    film.add_argument("--seconds", type=float, metavar="S", help="from every keyframe to the next")
    film.add_argument("--easing", choices=sorted(EASINGS), help="how every segment is passed through")
    film.add_argument("--fps", type=float, metavar="N", help="frames per second (30)")
    ends = film.add_mutually_exclusive_group()
    ends.add_argument("--loop", action="store_true", help="go on from the last keyframe to the first, without a seam")
    ends.add_argument("--ping-pong", action="store_true", help="to the last keyframe and back")
    film.add_argument("--through", action="store_true", help="a curve through all keyframes, at a speed without kinks")
    film.add_argument("--size", type=int, metavar="PX", help="width and height; only models without weights")
    film.add_argument("--enlarge", type=int, metavar="N", help="times wider and higher than the model draws")
    film.add_argument("--quality", type=int, metavar="1-100")
    film.add_argument("--format", choices=list(FILM_FORMATS), help="in place of what the name of the file says")
    film.add_argument("--no-recipe", action="store_true", help="leave the keyframes out of the file")
    film.add_argument("--private", action="store_true", help="tell nothing about how it was made")
    film.add_argument("--no-label", action="store_true", help="leave the 'made by AI' label out of the file")
    film.add_argument("--frames-only", action="store_true", help="print how many frames it would have, and stop")
    add_device(film)
    film.add_argument("--out", metavar="PATH", help=".mp4, .webm, .gif, .webp, .png, or the name of a new folder")
    film.set_defaults(work=_film)


def _film(options: argparse.Namespace) -> int:
    film = _changed(_read(options), options)
    if not film.model:
        raise BadInput(Text("Say which model: --model ID."))
    bench = Workbench.of_user(options.device)
    source = bench.models.find(film.model)
    film.check(source.card)
    if options.frames_only:
        print(film.frame_count)
        return 0
    if not options.out:
        raise BadInput(Text("Say where the film goes: --out PATH."))
    path = Path(options.out)
    chosen = _export_options(options, path)
    line = ProgressLine("…")
    frames = drawn_frames(bench.engine, film_requests(film, source.card), source.card, line)
    try:
        written = write_film(frames, film_facts(film, source.card), film_story(film, source), path, chosen, line)
    finally:
        line.clear()
    print(written)
    return 0


def _read(options: argparse.Namespace) -> Film:
    if bool(options.keyframes) == bool(options.seeds):
        raise BadInput(Text("Say which keyframes: --keyframes FILE, or --seeds N,N,..."))
    if options.keyframes:
        return film_in(Path(options.keyframes))
    try:
        seeds = [int(part) for part in str(options.seeds).split(",")]
    except ValueError as error:
        raise BadInput(
            Text("'{text}' is no list of seeds.", text=options.seeds), hint=Text("Write it like 1,2,3.")
        ) from error
    return Film(model=options.model or "", keyframes=tuple(Keyframe(latent=Latent(seed=seed)) for seed in seeds))


def _changed(film: Film, options: argparse.Namespace) -> Film:
    """The film with what the command line says differently."""
    changes: dict[str, Any] = {}
    if options.model:
        changes["model"] = options.model
    if options.fps is not None:
        changes["fps"] = options.fps
    if options.loop or options.ping_pong:
        changes["loop"] = "loop" if options.loop else "ping_pong"
    if options.through:
        changes["flow"] = "through"
    if options.size is not None:
        changes |= {"width": options.size, "height": options.size}
    keys: dict[str, Any] = {}
    if options.seconds is not None:
        keys["duration_s"] = options.seconds
    if options.easing:
        keys["easing"] = options.easing
    return replace(film, keyframes=tuple(replace(key, **keys) for key in film.keyframes), **changes)


def _export_options(options: argparse.Namespace, path: Path) -> FilmOptions:
    changes: dict[str, Any] = {
        name: value for name, value in (("enlarge", options.enlarge), ("quality", options.quality)) if value is not None
    }
    return FilmOptions(
        format=options.format or film_format_of(path),
        include_recipe=not options.no_recipe,
        include_label=not options.no_label,
        is_private=options.private,
        **changes,
    )
