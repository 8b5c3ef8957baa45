"""What is watched of the trainings: one run, others beside it, a moment of it to play in while it goes on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from genimg_desktop.app.curve_names import ERROR_SUFFIX, CurveGroup, groups_in
from genimg_desktop.app.explorer import Explorer, first_place
from genimg_desktop.app.notices import Notices
from genimg_desktop.app.strip_pictures import StripMoment, StripPictures
from genimg_desktop.app.train_state import Snapshot, TrainState
from genimg_desktop.app.training_runs import TrainingRuns
from genimg_desktop.core.context import Context
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.signals import Signal
from genimg_desktop.core.text import Text
from genimg_desktop.export.film.film_format import FilmFacts
from genimg_desktop.export.film.options import FilmOptions
from genimg_desktop.export.film.write import FilmStory, film_format_of, write_film
from genimg_desktop.export.run_csv import write_run_csv
from genimg_desktop.export.tensorboard import write_tensorboard
from genimg_desktop.image.codecs import open_picture
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.jobs.queue import JobQueue
from genimg_desktop.library.models import ModelLibrary
from genimg_desktop.spec.card import ModelCard, ModelSource
from genimg_desktop.spec.training.event_file import read_events
from genimg_desktop.spec.training.run_files import CONFIG, EVENTS

FILM_MS = 250
LAST_MOMENT_S = 1.25
"""How much longer the last moment is shown before the film begins anew."""
MOST_COMPARED = 3

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class RunCurve:
    """A curve of one run: ``float64[n]`` each. number: which one of its group. run_number: 0 for the run shown.

    errors: standard errors, None where the training measures none.
    """

    run: Path
    name: str
    number: int
    run_number: int
    kimg: Floats
    minutes: Floats
    values: Floats
    errors: Floats | None = None


class Monitor:
    """changed: another run is shown or compared, or another moment chosen. grown: a run in view has new values."""

    def __init__(
        self,
        queue: JobQueue,
        runs: TrainingRuns,
        models: ModelLibrary,
        explorer: Explorer,
        notices: Notices,
        models_changed: Signal[()],
    ) -> None:
        self.changed: Signal[()] = Signal()
        self.grown: Signal[Path] = Signal()
        self.shown: Path | None = None
        self.compared: tuple[Path, ...] = ()
        self.chosen_images: int | None = None
        self.strip = StripPictures(queue)
        self._queue, self._runs, self._models = queue, runs, models
        self._explorer, self._notices, self._models_changed = explorer, notices, models_changed
        self._live_before: frozenset[Path] = frozenset()
        runs.runs_changed.connect(self._on_runs)
        runs.state_changed.connect(self._on_state)

    # what is

    @property
    def state(self) -> TrainState | None:
        """What is known of the run shown; None when there is none, or while it is read."""
        return None if self.shown is None else self._runs.state(self.shown)

    @property
    def moments(self) -> tuple[StripMoment, ...]:
        """The film strip of the run shown."""
        run, state = self.shown, self.state
        if run is None or state is None:
            return ()
        return tuple(
            StripMoment(path=run / s.sheet, images=s.images, seconds=s.seconds, mark=s.seconds) for s in state.snapshots
        )

    @property
    def best_index(self) -> int | None:
        """Which moment is the best so far; None before one is."""
        state = self.state
        if state is None or state.best is None:
            return None
        images = [snapshot.images for snapshot in state.snapshots]
        return images.index(state.best.images) if state.best.images in images else None

    @property
    def snapshot(self) -> Snapshot | None:
        """The moment that is looked at."""
        state = self.state
        if state is None or self.chosen_images is None:
            return None
        return next((s for s in state.snapshots if s.images == self.chosen_images), None)

    def groups(self) -> tuple[CurveGroup, ...]:
        """The groups of curves of all runs in view."""
        names: dict[str, None] = {}
        for run in self._in_view():
            state = self._runs.state(run)
            names.update(dict.fromkeys(state.curve_names if state else ()))
        return groups_in(tuple(names))

    def curves(self, group: CurveGroup) -> tuple[RunCurve, ...]:
        """The curves of a group, of the run shown and of those beside it."""
        found = []
        for run_number, run in enumerate(self._in_view()):
            state = self._runs.state(run)
            for number, name in enumerate(group.names):
                if state is not None and name in state.curve_names:
                    found.append(_curve(state, run, name, number, run_number))
        return tuple(found)

    # choosing

    def show(self, run: Path | None) -> None:
        """Watch a run."""
        if run != self.shown:
            self.shown = run
            self.compared = tuple(other for other in self.compared if other != run)
            self.chosen_images = None
            self._read()
            self.changed.emit()

    def compare(self, run: Path, is_beside: bool) -> None:
        """Draw the curves of another run beside those of the one shown, or no longer. Raises BadInput for too many."""
        others = tuple(other for other in self.compared if other != run)
        if is_beside and run != self.shown:
            if len(others) >= MOST_COMPARED:
                raise BadInput(Text("At most {count} trainings can be compared with another.", count=MOST_COMPARED))
            others = (*others, run)
        if others != self.compared:
            self.compared = others
            self._read()
            self.changed.emit()

    def choose_moment(self, images: int | None) -> None:
        """Look at a moment of the run shown."""
        if images != self.chosen_images:
            self.chosen_images = images
            self.changed.emit()

    # doing

    def open_snapshot(self, images: int | None = None) -> None:
        """Play in a moment of the run shown (None: the chosen one); the latent stays where the models are alike."""
        path = self._model_path(images)
        if path is None:
            return

        def work(_ctx: Context) -> ModelSource:
            return self._models.find(self._models.visit(path).id)

        self._queue.submit(
            Text("Opening a moment of the training"), work, on_done=lambda source: self._enter(source.card)
        )

    def keep_snapshot(self, title: str, images: int | None = None) -> None:
        """Copy the model of a moment (None: the chosen one) into the library under a title."""
        path = self._model_path(images)
        if path is None:
            return

        def take(card: ModelCard) -> None:
            self._models_changed.emit()
            self._notices.info(Text("The model '{title}' is in your library now.", title=card.title))

        self._queue.submit(
            Text("Keeping the model '{title}'", title=title),
            lambda ctx: self._models.keep(path, title, ctx),
            lane="library",
            on_done=take,
        )

    def proposed_title(self, images: int | None = None) -> str:
        """What the kept model of a moment may be called."""
        run, images = self.shown, self.chosen_images if images is None else images
        entry = self._runs.entry(run) if run is not None else None
        if entry is None or images is None:
            return ""
        return f"{entry.facts.title} ({images / 1000:g} kimg)"

    def export_curves(self, path: Path, kind: Literal["csv", "tensorboard"]) -> None:
        """Write the curves of the run shown: a table to ``path``, or a TensorBoard file into the folder ``path``."""
        run = self.shown
        if run is None:
            return

        def work(_ctx: Context) -> Path:
            events = read_events(run / EVENTS)
            if kind == "csv":
                return write_run_csv(events, path)
            path.mkdir(parents=True, exist_ok=True)
            return write_tensorboard(events, path, began=(run / CONFIG).stat().st_mtime, run=run)

        self._queue.submit(Text("Exporting the curves"), work, on_done=self._tell_exported)

    def export_strip_film(self, path: Path, frame_ms: int = FILM_MS) -> None:
        """Write the film strip of the run shown as a film, in the format that the name of the file says."""
        sheets = [moment.path for moment in self.moments]

        def work(ctx: Context) -> Path:
            there = [sheet for sheet in sheets if sheet.is_file()]  # the training removes early moments to save space
            if not there:
                raise BadInput(Text("There are no pictures to make a film of."))
            height, width = open_picture(there[0]).pixels.shape[:2]
            facts = FilmFacts(
                width=width, height=height, fps=1000 / frame_ms, count=len(there), last_extra_s=LAST_MOMENT_S
            )
            options = FilmOptions(format=film_format_of(path))
            return write_film(_frames(there, (height, width)), facts, FilmStory(source="trained"), path, options, ctx)

        self._queue.submit(Text("Exporting the film strip"), work, on_done=self._tell_exported)

    # inside

    def _read(self) -> None:
        for run in self._in_view():
            self._runs.state(run)

    def _in_view(self) -> tuple[Path, ...]:
        return () if self.shown is None else (self.shown, *self.compared)

    def _model_path(self, images: int | None) -> Path | None:
        run, state = self.shown, self.state
        wanted = self.chosen_images if images is None else images
        if run is None or state is None:
            return None
        return next((run / s.model for s in state.snapshots if s.images == wanted), None)

    def _enter(self, card: ModelCard) -> None:
        place, old = self._explorer.place, self._explorer.card
        there = first_place(card)
        if place is not None and old is not None and place.model != card.id and _are_alike(old, card):
            there = replace(there, latent=place.latent)
        self._explorer.go(there)

    def _tell_exported(self, path: Path) -> None:
        self._notices.info(Text("Exported '{name}'.", name=path.name))

    def _on_runs(self) -> None:
        """Follow what is started; at first, show the newest."""
        entries = self._runs.runs
        there = {entry.run for entry in entries}
        live = frozenset(entry.run for entry in entries if entry.is_live)
        fresh = live - self._live_before
        self._live_before = live
        self.compared = tuple(run for run in self.compared if run in there)
        if self.shown is not None and self.shown not in there:
            self.shown = None
        is_watching = self.shown in live and self.shown not in fresh
        if fresh and not is_watching:
            self.show(next(entry.run for entry in entries if entry.run in fresh))
        elif self.shown is None and entries:
            self.show(entries[0].run)
        else:
            self.changed.emit()

    def _on_state(self, run: Path) -> None:
        if run in self._in_view():
            self.grown.emit(run)


def _curve(state: TrainState, run: Path, name: str, number: int, run_number: int) -> RunCurve:
    images, values = state.curve(name).arrays()
    at, seconds = state.clock().arrays()
    minutes = np.interp(images, at, seconds) / 60 if len(at) else np.zeros(len(images))
    return RunCurve(
        run=run,
        name=name,
        number=number,
        run_number=run_number,
        kimg=images / 1000,
        minutes=minutes,
        values=values,
        errors=_errors(state, name, images),
    )


def _errors(state: TrainState, name: str, images: NDArray[np.int64]) -> Floats | None:
    if name + ERROR_SUFFIX not in state.curve_names:
        return None
    at, errors = state.curve(name + ERROR_SUFFIX).arrays()
    return np.interp(images, at, errors)


def _are_alike(one: ModelCard, other: ModelCard) -> bool:
    return (one.latent.kind, one.latent.size, len(one.classes)) == (
        other.latent.kind,
        other.latent.size,
        len(other.classes),
    )


def _frames(sheets: list[Path], size: tuple[int, int]) -> Iterator[Pixels]:
    """The sheets of one size, one after another. Raises BadPicture."""
    for sheet in sheets:
        pixels = open_picture(sheet).pixels if sheet.is_file() else None
        if pixels is not None and pixels.shape[:2] == size:
            yield pixels
