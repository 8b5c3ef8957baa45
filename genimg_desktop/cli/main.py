"""The parser and what each command does. Exit code 0: done. 2: one clear sentence on stderr says what to change."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import NoReturn, Protocol

import genimg_desktop
from genimg_desktop.app.explorer import first_place
from genimg_desktop.app.reopening import rebuild
from genimg_desktop.app.workbench import Workbench
from genimg_desktop.cli.data import add_data_commands
from genimg_desktop.cli.export import add_export_command
from genimg_desktop.cli.film import add_film_command
from genimg_desktop.cli.gallery import add_gallery_commands
from genimg_desktop.cli.progress import ProgressLine
from genimg_desktop.cli.project import add_project_commands
from genimg_desktop.cli.train import add_train_commands
from genimg_desktop.core.errors import BadInput, Cancelled, GenimgError
from genimg_desktop.core.files import read_limited
from genimg_desktop.core.text import Text
from genimg_desktop.export.options import ExportOptions
from genimg_desktop.export.write import export_picture, format_of, read_recipe
from genimg_desktop.image.codecs import open_picture
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.spec.recipe import Made, Recipe, recipe_from_json, recipe_of, recipe_to_json, recipes_in

DONE, USER_ERROR, STOPPED = 0, 2, 130


class Window(Protocol):
    """What needs Qt, given from above: this room knows none."""

    def open(self, paths: Sequence[Path]) -> int:
        """Open the window with these files; returns when it is closed, with the exit code."""

    def shots(self, folder: Path, languages: Sequence[str], themes: Sequence[str], runs: Sequence[Path]) -> None:
        """Write pictures of the window and of every panel; the monitor shows ``runs``."""


def run_command(arguments: Sequence[str], window: Window) -> int:
    """Carry out one command line; without a command, open the window with the files named."""
    try:
        parser = _parser(window)
        options = parser.parse_args(_with_command(arguments, parser.names))
        code: int = options.work(options)
    except GenimgError as error:
        _say(error)
        return USER_ERROR
    except BrokenPipeError:  # whoever read what was printed has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except (KeyboardInterrupt, Cancelled):
        print("Stopped.", file=sys.stderr)
        return STOPPED
    return code


def _models(options: argparse.Namespace) -> int:
    library = Workbench.of_user().models
    rows: list[dict[str, str | int]] = [
        {
            "id": card.id,
            "title": card.title,
            "kind": card.source,
            "arch": card.arch,
            "resolution": card.resolution,
            "numbers": card.latent.size,
            "licence": card.licence,
            "hash": library.find(card.id).hash,
        }
        for card in library.cards
    ]
    if options.json:
        print(json.dumps(rows, ensure_ascii=False, indent=2))
    else:
        width = max((len(str(row["id"])) for row in rows), default=0)
        for row in rows:
            print(f"{row['id']:<{width}}  {row['kind']:<8} {row['resolution']:>5} px  {row['title']}")
    for problem in library.problems:
        print(f"genimg: {problem.message}", file=sys.stderr)
    return DONE


def _generate(options: argparse.Namespace) -> int:
    bench = Workbench.of_user(options.device)
    if options.recipe:
        made = _recipe_in(Path(options.recipe))
        if not isinstance(made, Recipe):
            raise BadInput(Text("This recipe has several layers; use 'genimg regenerate' for it."))
        request = made.request
    elif options.model:
        place = first_place(bench.models.find(options.model).card)
        latent = place.latent if options.seed is None else replace(place.latent, vector=None, seed=options.seed)
        request = replace(place, latent=latent).request()
    else:
        raise BadInput(Text("Say which model: --model ID, or --recipe FILE."))
    if options.size:
        request = replace(request, width=options.size, height=options.size)
    card = bench.models.find(request.model).card
    for number in range(options.count):
        wanted = request
        if number:
            base = replace(request.latent, vector=None, seed=(request.latent.seed + number) % 2**32)
            wanted = replace(request, latent=base)
        line = ProgressLine(f"{number + 1}/{options.count}")
        result = bench.engine.run(wanted, line)
        line.clear()
        path = _numbered(Path(options.out), number, options.count)
        print(_write(path, result.pixels, recipe_of(result, card)))
    return DONE


def _recipe(options: argparse.Namespace) -> int:
    made = _recipe_in(Path(options.file))
    if options.json:
        print(recipe_to_json(made))
        return DONE
    for part in recipes_in(made):
        request = part.request
        seed = request.latent.seed if request.latent.vector is None else "-"
        print(
            f"{part.model_title} ({request.model}), {request.width} x {request.height} px, seed {seed}, "
            f"truncation {request.latent.truncation:g}, written by {part.app}"
        )
    return DONE


def _regenerate(options: argparse.Namespace) -> int:
    made = _recipe_in(Path(options.file))
    bench = Workbench.of_user(options.device)
    line = ProgressLine("…")
    rebuilt = rebuild(made, bench.engine, bench.models.find, line)
    line.clear()
    for remark in rebuilt.remarks:
        print(str(remark), file=sys.stderr)
    print(_write(Path(options.out), rebuilt.pixels, made))
    return DONE


def _write(path: Path, pixels: Pixels, made: Made) -> Path:
    options = ExportOptions(format=format_of(path), lossless=True)
    return export_picture(pixels, made, path, options)


def _recipe_in(path: Path) -> Made:
    if path.suffix.lower() == ".json":
        return recipe_from_json(read_limited(path, 8_000_000))
    made = read_recipe(open_picture(path))
    if made is None:
        raise BadInput(
            Text("'{name}' carries no recipe of this program.", name=path.name),
            hint=Text("Pictures exported with 'include recipe' switched off cannot be made again."),
        )
    return made


def _numbered(path: Path, number: int, count: int) -> Path:
    return path if count == 1 else path.with_stem(f"{path.stem}-{number + 1:04}")


def _say(error: GenimgError) -> None:
    hint = f" {error.hint}" if error.hint else ""
    print(f"genimg: {error.message}{hint}", file=sys.stderr)


def _with_command(arguments: Sequence[str], names: frozenset[str]) -> Sequence[str]:
    """A file alone is opened in the window, as the system's file manager calls programs."""
    first = arguments[0] if arguments else ""
    if not first or first.startswith("-") or first in names:
        return arguments
    is_file = bool(Path(first).suffix) or Path(first).exists()
    return ["window", *arguments] if is_file else arguments


class _Parser(argparse.ArgumentParser):
    """names: of all commands."""

    names: frozenset[str] = frozenset()

    def error(self, message: str) -> NoReturn:
        raise BadInput(Text("{why}", why=message), hint=Text("'genimg --help' lists the commands."))


def _parser(window: Window) -> _Parser:
    def open_window(options: argparse.Namespace) -> int:
        return window.open([Path(name) for name in options.files])

    def take_shots(options: argparse.Namespace) -> int:
        languages = [options.lang] if options.lang else ["en", "zh_CN"]
        themes = [options.theme] if options.theme else ["dark", "light"]
        window.shots(Path(options.folder), languages, themes, [Path(run).resolve() for run in options.run])
        return DONE

    parser = _Parser(prog="genimg", description="Make image models and play in them, offline.")
    parser.add_argument("--version", action="version", version=f"genimg {genimg_desktop.__version__}")
    parser.set_defaults(work=open_window, files=[])
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", parser_class=_Parser)

    opening = commands.add_parser("window", help="open the window (the same as no command)")
    opening.add_argument("files", nargs="*", help="projects, pictures or models to open")
    opening.set_defaults(work=open_window)

    models = commands.add_parser("models", help="list the models")
    models.add_argument("--json", action="store_true", help="as JSON")
    models.set_defaults(work=_models)

    generate = commands.add_parser("generate", help="make pictures")
    generate.add_argument("--model", metavar="ID", help="which model ('genimg models' lists them)")
    generate.add_argument("--seed", type=_seed, help="a whole number from 0; pictures after the first count on from it")
    generate.add_argument("--recipe", metavar="FILE", help="a picture or JSON file that carries a recipe")
    generate.add_argument("--size", type=_positive, metavar="PX", help="width and height")
    generate.add_argument("--count", type=_positive, default=1, help="how many pictures")
    _device(generate)
    generate.add_argument(
        "--out",
        required=True,
        metavar="PATH",
        help="a picture file; its suffix says the format (.png, .jpg, .webp, .tif, .pdf, .ora ...)",
    )
    generate.set_defaults(work=_generate)

    recipe = commands.add_parser("recipe", help="say how a picture was made")
    recipe.add_argument("file", metavar="FILE")
    recipe.add_argument("--json", action="store_true", help="the whole recipe as JSON")
    recipe.set_defaults(work=_recipe)

    regenerate = commands.add_parser("regenerate", help="make a picture again from its own file")
    regenerate.add_argument("file", metavar="FILE")
    _device(regenerate)
    regenerate.add_argument("--out", required=True, metavar="PATH")
    regenerate.set_defaults(work=_regenerate)

    add_train_commands(commands, _device)

    add_data_commands(commands)

    add_film_command(commands, _device)

    add_gallery_commands(commands)

    add_project_commands(commands)

    add_export_command(commands)

    shots = commands.add_parser("shots", help="write pictures of the window and of every panel")
    shots.add_argument("folder", metavar="DIR")
    shots.add_argument("--lang", choices=["en", "zh_CN"], help="one language only")
    shots.add_argument("--theme", choices=["dark", "light"], help="one theme only")
    shots.add_argument("--run", action="append", default=[], metavar="RUN", help="a training to show in the monitor")
    shots.set_defaults(work=take_shots)
    parser.names = frozenset(commands.choices)
    return parser


def _device(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--device", choices=["auto", "cpu", "cuda", "mps"], default="auto", help="where to compute")


def _seed(text: str) -> int:
    value = int(text)
    if not 0 <= value < 2**32:
        raise argparse.ArgumentTypeError("the seed must be from 0 to 4294967295")
    return value


def _positive(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return value
