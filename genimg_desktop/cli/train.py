"""``genimg train`` and ``genimg runs``: make, go on with and list trainings. The window runs the same as a child."""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TextIO

from genimg_desktop.app.machine import machine_facts
from genimg_desktop.app.run_training import begin_run, is_first_rank, plan_run, train_run
from genimg_desktop.cli.progress import ProgressLine
from genimg_desktop.core.context import QuietContext
from genimg_desktop.core.errors import BadInput, Cancelled
from genimg_desktop.core.fields import settings_of
from genimg_desktop.core.paths import user_paths
from genimg_desktop.core.serde import to_json
from genimg_desktop.core.text import Text
from genimg_desktop.image.picture_sets import open_set
from genimg_desktop.jobs.parent_watch import Controls
from genimg_desktop.library.keeping import Moment, keep_moment
from genimg_desktop.library.run_lock import CONTROL
from genimg_desktop.library.runs import RunLibrary
from genimg_desktop.spec.training.config import RECIPES, TrainConfig, recipe_class, set_option
from genimg_desktop.spec.training.data_plan import DataNote, DataPlan
from genimg_desktop.spec.training.event import TrainEvent
from genimg_desktop.spec.training.event_line import event_line
from genimg_desktop.spec.training.facts import DataFacts
from genimg_desktop.spec.training.options import TrainOptions
from genimg_desktop.spec.training.presets import PRESETS, choose
from genimg_desktop.spec.training.wishes import Wishes

DONE = 0
_CHILD_NICENESS = 5
_SHOWN_CURVES = ("generator", "discriminator", "score_real", "score_fake", "reconstruction", "kl", "images_per_s")


def add_train_commands(commands: Any, add_device: Callable[[argparse.ArgumentParser], None]) -> None:
    """Add ``train`` and ``runs`` to the parser's commands."""
    train = commands.add_parser("train", help="train a model from a folder of pictures, or go on with a training")
    train.add_argument("run", nargs="?", metavar="RUN", help="folder of a training to go on with")
    train.add_argument("--data", metavar="PATH", help="a folder of pictures, a zip, or a file of MNIST or CIFAR")
    train.add_argument("--recipe", choices=tuple(RECIPES), default="dcgan", help="what kind of model (dcgan)")
    train.add_argument("--out", metavar="RUN", help="folder of the new training; it must not be there yet")
    train.add_argument("--name", metavar="TITLE", help="what the model is called (the name of the data)")
    train.add_argument("--size", type=int, choices=(32, 64, 128), default=64, help="width and height in pixels (64)")
    presets = tuple(preset.id for preset in PRESETS)
    train.add_argument("--preset", choices=presets, default="balanced", help="how long to take, by minutes (balanced)")
    train.add_argument("--kimg", type=float, help="thousands of pictures to show, whatever the time")
    train.add_argument("--minutes", type=float, help="end well after so many minutes")
    train.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", help="any other setting; repeatable")
    train.add_argument("--source", default="", help="where the pictures come from; goes into the model's card")
    train.add_argument("--licence", default="", help="the licence of the pictures; goes into the model's card")
    train.add_argument("--consent", default="", help="whether makers and people shown agreed; goes into the card")
    train.add_argument("--help-settings", action="store_true", help="list the settings of the recipe for --set")
    train.add_argument("--preflight", action="store_true", help="only try it out: speed, memory, disk, time")
    train.add_argument("--events", action="store_true", help="tell everything as JSON lines on standard output")
    add_device(train)
    train.set_defaults(work=_train)

    keep = commands.add_parser("keep", help="keep one moment of a training as a model file")
    keep.add_argument("run", metavar="RUN", help="folder of the training")
    keep.add_argument("--moment", default="best", metavar="best|last|N", help="which: N is a count of pictures shown")
    keep.add_argument("--out", required=True, metavar="FILE", help="the .safetensors file to write")
    for name in ("id", "title", "about", "credit", "licence", "trained-on"):
        keep.add_argument(f"--{name}", help=f"the card's '{name}', instead of what the training wrote")
    keep.set_defaults(work=_keep)

    runs = commands.add_parser("runs", help="list the trainings")
    runs.add_argument("--json", action="store_true", help="as JSON")
    runs.set_defaults(work=_runs)


def _train(options: argparse.Namespace) -> int:
    if options.help_settings:
        return _list_settings(options.recipe)
    paths = user_paths()
    run = _run_folder(options)
    device = None if options.device == "auto" else options.device
    if options.preflight:
        line = ProgressLine("…")
        plan = plan_run(run, paths.cache, device, line)
        line.clear()
        print(to_json(plan).decode())
        return DONE
    stdin = 0 if options.events and is_first_rank() else None
    if options.events and hasattr(os, "nice"):
        os.nice(_CHILD_NICENESS)  # the window that started it goes first: its share is small, and seen at once
    with Controls(stdin=stdin, control=run / CONTROL if is_first_rank() else None) as controls:
        wishes = Wishes(is_stop_asked=controls.stop_asked, is_pause_asked=controls.pause_asked)
        lines = _Lines(sys.stderr)
        for event in train_run(run, paths.cache, device, wishes, _Waiting(controls)):
            if not is_first_rank():
                continue
            if options.events:
                controls.tell(event_line(event))
            else:
                lines.tell(event)
    return DONE


def _run_folder(options: argparse.Namespace) -> Path:
    """The folder to train in; a new one is begun."""
    if options.run is not None:
        if options.data is not None or options.out is not None:
            raise BadInput(Text("Either go on with a training, or start one by --data and --out."))
        return Path(options.run)
    if options.data is None or options.out is None:
        raise BadInput(
            Text("Say which pictures and where to: --data FOLDER --out RUN."),
            hint=Text("Or name the folder of a training to go on with it."),
        )
    run = Path(options.out)
    if is_first_rank():
        begin_run(run, _config(options))
    else:
        _wait_for(run)
    return run


def _config(options: argparse.Namespace) -> TrainConfig:
    data = Path(options.data)
    if not data.exists():
        raise BadInput(Text("'{name}' is not there.", name=options.data))
    config = TrainConfig(
        recipe=options.recipe,
        title=options.name or data.resolve().stem,
        data=DataPlan(
            path=str(data.resolve()),
            resolution=options.size,
            note=DataNote(source=options.source, licence=options.licence, consent=options.consent),
        ),
        device=options.device,
    )
    config = config.with_options(_preset_options(options, config.data))
    if options.kimg is not None or options.minutes is not None:
        config = set_option(config, f"minutes={options.minutes or 0}")
        config = set_option(config, f"kimg={options.kimg or 1_000_000}")
    for text in options.set:
        config = set_option(config, text)
    return config


def _preset_options(options: argparse.Namespace, data: DataPlan) -> TrainOptions:
    """The recipe's options for these pictures on this machine."""
    with open_set(Path(data.path), QuietContext()) as pictures:
        labels = {item.label for item in pictures.items}
        facts = DataFacts(pictures=len(pictures.items), classes=len(labels - {""}))
    return choose(options.preset, options.recipe, options.size, facts, machine_facts(options.device))


def _wait_for(run: Path, timeout_s: float = 60.0) -> None:
    """Until the first rank has written the config."""
    from genimg_desktop.spec.training.run_files import is_run

    deadline_s = time.monotonic() + timeout_s
    while not is_run(run):
        if time.monotonic() > deadline_s:
            raise BadInput(Text("'{name}' was not begun by the first process.", name=run.name))
        time.sleep(0.1)


def _list_settings(recipe: str) -> int:
    for owner in (recipe_class(recipe), DataPlan):
        for item in settings_of(owner):
            values = "|".join(str(key) for key, _ in item.info.choices)
            print(f"{item.name} = {item.default}" + (f"  ({values})" if values else ""))
            print(f"    {item.info.help}")
    return DONE


def _keep(options: argparse.Namespace) -> int:
    moment: Moment = options.moment if options.moment in ("best", "last") else -1
    if moment == -1:
        if not options.moment.isdigit():
            raise BadInput(Text("'{value}' is no moment: say best, last or a number.", value=options.moment))
        moment = int(options.moment)
    fields = ("id", "title", "about", "credit", "licence", "trained_on")
    changes = {name: value for name in fields if (value := getattr(options, name)) is not None}
    card = keep_moment(Path(options.run), moment, Path(options.out), changes)
    print(f"{card.id}  {card.title}  {card.metrics.get('kimg', 0):g} kimg  {options.out}")
    return DONE


def _runs(options: argparse.Namespace) -> int:
    library = RunLibrary(user_paths().runs)
    rows = library.list()
    if options.json:
        print(json.dumps([row.as_tree() for row in rows], ensure_ascii=False, indent=2))
        return DONE
    for row in rows:
        print(f"{row.name:<32} {row.state:<12} {row.recipe:<8} {row.images / 1000:>9.1f} kimg  {row.title}")
    return DONE


class _Waiting(ProgressLine):
    """Shows the work before the first step, and ends it when a stop is asked for: there is nothing to save yet."""

    def __init__(self, controls: Controls) -> None:
        super().__init__("…")
        self._controls = controls

    def check(self) -> None:
        """Raise Cancelled once somebody wants a stop."""
        if self._controls.stop_asked() or self._controls.pause_asked():
            raise Cancelled


class _Lines:
    """A progress line with the time left on a terminal, plain lines for what matters."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._goal = 0.0
        self._speed = 0.0
        self._told_s = 0.0
        self._line = ProgressLine("", stream)

    def tell(self, event: TrainEvent) -> None:
        """Say it."""
        if event.kind in ("started", "resumed"):
            self._goal = event.values.get("goal_images", 0.0)
            self._speed = event.values.get("images_per_s", 0.0)
            pictures = round(event.values.get("num_pictures", 0))
            self._print(f"{event.kind}: {pictures} pictures, to {self._goal / 1000:.1f} kimg")
        elif event.kind == "tick":
            self._speed += 0.1 * (event.values.get("images_per_s", self._speed) - self._speed)
            self._progress(event)
        elif event.kind == "snapshot":
            scores = "  ".join(f"{name} {value:.4g}" for name, value in event.values.items())
            self._print(f"{event.images / 1000:9.1f} kimg  {event.path}  {scores}")
        elif event.kind in ("finished", "paused", "failed"):
            self._print(f"{event.kind}: {event.code}, {event.images / 1000:.1f} kimg in {_clock(event.seconds)}")
        for said in (event.text, event.remedy_text):
            if said is not None:
                self._print(str(said.text()))

    def _progress(self, event: TrainEvent) -> None:
        left_s = (self._goal - event.images) / max(self._speed, 1e-9)
        values = "  ".join(f"{name} {event.values[name]:.3g}" for name in _SHOWN_CURVES if name in event.values)
        text = f"{event.images / 1000:.1f} of {self._goal / 1000:.1f} kimg, {_clock(left_s)} left  {values}"
        self._line.report(event.images / max(self._goal, 1.0), Text("{text}", text=text))
        if not self._stream.isatty() and event.seconds - self._told_s > 30:
            self._told_s = event.seconds
            print(text, file=self._stream, flush=True)

    def _print(self, text: str) -> None:
        self._line.clear()
        print(text, file=self._stream, flush=True)


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes:02} min" if hours else f"{minutes} min {rest:02} s"
