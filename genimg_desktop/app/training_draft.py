"""A training that is being thought of: pictures, recipe, length. One folder in, one config out.

Everything here belongs to the thread that owns the session. Reading pictures happens in the io lane, trying out in a
lane of its own; the newest wish wins in both.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, Literal

from genimg_desktop.app.engine_door import Device, EngineDoor
from genimg_desktop.app.machine import machine_facts
from genimg_desktop.app.notices import Notices
from genimg_desktop.app.settings import SettingsFile
from genimg_desktop.app.training_data import facts_of, first_plan, left_out_by, seen_at
from genimg_desktop.app.training_runs import TrainingRuns
from genimg_desktop.app.training_trial import TrainingTrial
from genimg_desktop.core.context import Context
from genimg_desktop.core.errors import BadInput, GenimgError
from genimg_desktop.core.signals import Signal
from genimg_desktop.core.text import Text
from genimg_desktop.image.picture_sets import open_set
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.jobs.job import Job, JobState
from genimg_desktop.jobs.queue import JobQueue
from genimg_desktop.library.data_notes import DataNotes, NoteSuggestion, suggest_note
from genimg_desktop.library.dataset_report import DataReport
from genimg_desktop.library.datasets import scan
from genimg_desktop.spec.card import ConfigValue
from genimg_desktop.spec.training.config import TrainConfig, recipe_class
from genimg_desktop.spec.training.data_plan import DataNote, DataPlan
from genimg_desktop.spec.training.facts import DataFacts, MachineFacts
from genimg_desktop.spec.training.options import TrainOptions
from genimg_desktop.spec.training.presets import choose, preset_of, recommend_recipe, warnings_for

Phase = Literal["empty", "scanning", "ready", "failed"]
FIRST_PRESET = "balanced"
SHEET_COLUMNS, SHEET_ROWS = 5, 3
_TITLE_CHARS = 60


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Scanned:
    report: DataReport
    note: DataNote
    suggestion: NoteSuggestion | None


class TrainingDraft:
    """asked: a set of pictures was given. changed: anything that is shown. progressed: the scan got on. sheet_changed:
    ``sheet`` is another picture. started(run): it trains now, or waits for its turn. trial: what it would take."""

    def __init__(
        self,
        queue: JobQueue,
        door: EngineDoor,
        runs: TrainingRuns,
        settings: SettingsFile,
        notices: Notices,
        data_folder: Path,
    ) -> None:
        self.asked: Signal[()] = Signal()
        self.changed: Signal[()] = Signal()
        self.progressed: Signal[()] = Signal()
        self.sheet_changed: Signal[()] = Signal()
        self.trial = TrainingTrial(queue)
        self.started: Signal[Path] = Signal()
        self._queue, self._runs, self._settings, self._notices = queue, runs, settings, notices
        self._notes = DataNotes(data_folder)
        self._device = "cpu"
        self._scan: Job[_Scanned] | None = None
        self._seen: DataPlan | None = None
        self._forget()
        door.device_known.connect(self._on_device)
        queue.changed.connect(self._on_job)
        runs.runs_changed.connect(self._on_runs)

    def _forget(self) -> None:
        self.phase: Phase = "empty"
        self.path: Path | None = None
        self.report: DataReport | None = None
        self.error: GenimgError | None = None
        self.sheet: Pixels | None = None
        self.plan = DataPlan(path="")
        self.followed: frozenset[str] = frozenset()
        self.facts = DataFacts(pictures=0)
        self.title = ""
        self.note = DataNote()
        self.suggestion: NoteSuggestion | None = None
        self.recipe, self.recommended = "dcgan", "dcgan"
        self.recipe_why = Text("")
        self.preset_id = FIRST_PRESET
        self.expert: dict[str, ConfigValue] = {}
        self._baseline: TrainOptions = recipe_class(self.recipe)()
        self._is_recipe_chosen = False
        self._seen = None

    # what is

    @property
    def progress(self) -> tuple[float | None, Text | None]:
        """How far the scan is, in [0, 1] or None, and at what."""
        return (None, None) if self._scan is None else (self._scan.fraction, self._scan.message)

    @property
    def machine(self) -> MachineFacts:
        """What is known of the machine now."""
        return machine_facts(self._device)

    @property
    def options(self) -> TrainOptions:
        """The preset's options with what the person changed."""
        return replace(self._baseline, **self.expert)  # type: ignore[arg-type]

    @property
    def baseline(self) -> TrainOptions:
        """The preset's options alone."""
        return self._baseline

    @property
    def warnings(self) -> list[Text]:
        """What is unusual about it, the weightiest first."""
        if self.phase != "ready":
            return []
        try:
            return warnings_for(self.config(), self.facts, self.machine)
        except BadInput as error:
            return [error.message]

    @property
    def must_wait(self) -> bool:
        """Whether another training is before it."""
        return self._runs.is_training

    def config(self) -> TrainConfig:
        """The training as it stands. Raises BadInput for one that cannot be."""
        if self.phase != "ready":
            raise BadInput(Text("No pictures were chosen."), hint=Text("Choose a folder of pictures."))
        if self.facts.pictures == 0:
            raise BadInput(
                Text("All pictures are left out: there is nothing to learn from."),
                hint=Text("Switch one of the findings off."),
            )
        config = TrainConfig(
            recipe=self.recipe,
            title=self.title.strip(),
            data=replace(self.plan, note=self.note),
            device=self._settings.current.device,
        ).with_options(self.options)
        config.check()
        return config

    # pictures

    def choose_data(self, path: Path) -> None:
        """Look at a folder, a zip, or a file of MNIST or CIFAR; ``changed`` follows."""
        self._stop_jobs()
        self._forget()
        path = path.absolute()
        self.path, self.title, self.phase = path, _title_of(path), "scanning"
        notes, size = self._notes, self.plan.resolution

        def work(ctx: Context) -> _Scanned:
            _check_name(path)
            report = scan(path, ctx, size)
            return _Scanned(report=report, note=notes.get(path) or DataNote(), suggestion=suggest_note(path))

        self._scan = self._queue.submit(
            Text("Looking at '{name}'", name=path.name), work, slot="draft-scan", on_done=self._take_scan
        )
        self.asked.emit()
        self.changed.emit()

    def clear(self) -> None:
        """Forget the pictures; what runs for them is stopped."""
        self._stop_jobs()
        self._forget()
        self.changed.emit()
        self.sheet_changed.emit()

    def follow(self, code: str, is_followed: bool) -> None:
        """Do what a finding suggests, or not."""
        finding = next((f for f in self.report.findings if f.code == code), None) if self.report else None
        if finding is None or self.report is None:
            return
        if finding.suggestion == "leave_out":
            self.followed = self.followed | {code} if is_followed else self.followed - {code}
            self.set_plan(replace(self.plan, left_out=left_out_by(self.report, self.followed)))
        elif finding.suggestion == "keep_alpha":
            self.set_plan(replace(self.plan, colours="alpha" if is_followed else "colour"))
        elif code == "all_grey":
            self.set_plan(replace(self.plan, colours="grey" if is_followed else "colour"))
        elif finding.suggestion == "crop":
            self.set_plan(replace(self.plan, fit="letterbox" if is_followed else "crop"))

    def is_followed(self, code: str) -> bool:
        """Whether the plan does what a finding suggests."""
        by_plan = {"alpha": self.plan.colours == "alpha", "all_grey": self.plan.colours == "grey"}
        if code in by_plan:
            return by_plan[code]
        finding = next((f for f in self.report.findings if f.code == code), None) if self.report else None
        if finding is not None and finding.suggestion == "crop":
            return self.plan.fit == "letterbox"
        return code in self.followed

    def set_plan(self, plan: DataPlan) -> None:
        """How the pictures are brought to one size."""
        if self.report is None or plan == self.plan:
            return
        self.plan = plan
        report = seen_at(self.report, plan.resolution)
        if report is not self.report:
            self.report = report
            self.followed &= {finding.code for finding in report.findings}
            self.plan = replace(plan, left_out=left_out_by(report, self.followed))
        self._follow_data()

    def set_note(self, note: DataNote) -> None:
        """Where the pictures come from and what is allowed; remembered for the next time."""
        if note == self.note or self.path is None:
            return
        self.note = note
        path, notes = self.path, self._notes
        self._queue.submit(
            Text("Keeping the note of the pictures"), lambda _ctx: notes.put(path, note), lane="library", is_quiet=True
        )
        self.changed.emit()

    def accept_suggestion(self) -> None:
        """Take over what the texts beside the pictures say, where nothing is written yet."""
        if self.suggestion is not None:
            found, note = self.suggestion.note, self.note
            self.set_note(
                DataNote(
                    source=note.source or found.source,
                    licence=note.licence or found.licence,
                    consent=note.consent or found.consent,
                )
            )

    # what and how long

    def set_title(self, title: str) -> None:
        """The name of the model."""
        self.title = title
        self.changed.emit()

    def set_recipe(self, recipe: str) -> None:
        """Another recipe; the preset and what the person changed stay where they fit."""
        if recipe != self.recipe or not self._is_recipe_chosen:
            self._is_recipe_chosen = True
            self.recipe = recipe
            self._follow_wishes()

    def set_preset(self, preset_id: str) -> None:
        """Another length. What the person changed stays, except for the length itself. Raises BadInput."""
        preset_of(preset_id)
        self.preset_id = preset_id
        for name in ("minutes", "kimg"):
            self.expert.pop(name, None)
        self._follow_wishes()

    def set_options(self, options: TrainOptions) -> None:
        """Change any option by hand; what equals the preset counts as not changed."""
        plain = self._baseline
        self.expert = {
            f.name: getattr(options, f.name)
            for f in fields(options)
            if getattr(options, f.name) != getattr(plain, f.name)
        }
        self._tell()

    def reset_options(self) -> None:
        """Back to the preset."""
        self.expert = {}
        self._tell()

    def start(self) -> Path:
        """Train it, or put it in the queue. Raises BadInput or SaveFailed; then nothing was begun."""
        config = self.config()
        self.trial.stop()
        is_queued = self.must_wait
        run = self._runs.start(config)
        if is_queued:
            self._notices.info(Text("'{title}' is in the queue: it starts when its turn comes.", title=config.title))
        self.changed.emit()
        self.started.emit(run)
        return run

    # inside

    def _take_scan(self, scanned: _Scanned) -> None:
        report, self._scan = scanned.report, None
        self.plan, self.followed = first_plan(str(self.path), report)
        self.report = seen_at(report, self.plan.resolution)
        self.note, self.suggestion = scanned.note, scanned.suggestion
        self.phase = "ready"
        self._follow_data()

    def _follow_data(self) -> None:
        if self.report is not None:
            self.facts = facts_of(self.report, self.plan)
            self._draw_sheet()
            self._follow_wishes()

    def _follow_wishes(self) -> None:
        if self.phase != "ready":
            return
        machine = self.machine
        self.recommended, self.recipe_why = recommend_recipe(self.facts, machine)
        if not self._is_recipe_chosen:
            self.recipe = self.recommended
        self._baseline = choose(self.preset_id, self.recipe, self.plan.resolution, self.facts, machine)
        known = {f.name: getattr(self._baseline, f.name) for f in fields(self._baseline)}
        self.expert = {name: value for name, value in self.expert.items() if known.get(name, value) != value}
        try:
            self.options.check()
        except BadInput:  # of another recipe: together they no longer make sense
            self.expert = {}
            self._notices.info(Text("Your own settings do not go with this recipe; its own are used."))
        self._tell()

    def _tell(self) -> None:
        self.changed.emit()
        self._try_out()

    def _draw_sheet(self) -> None:
        plan, path = self.plan, self.path
        looks = replace(plan, note=DataNote(), use_labels=False, held_out=0.0)
        if path is None or looks == self._seen:
            return
        self._seen = looks

        def work(ctx: Context) -> Pixels | None:
            from genimg_desktop.engine.data.preview import preview_sheet

            with open_set(path, ctx) as pictures:
                try:
                    return preview_sheet(plan, pictures, SHEET_COLUMNS * SHEET_ROWS, ctx, columns=SHEET_COLUMNS)
                except BadInput:  # all are left out: the foot of the panel says so
                    return None

        def take(sheet: Pixels | None) -> None:
            self.sheet = sheet
            self.sheet_changed.emit()

        self._queue.submit(Text("Fitting some pictures"), work, slot="draft-sheet", is_quiet=True, on_done=take)

    def _try_out(self) -> None:
        """Beside another training the speed would come out wrong: then nothing is tried out."""
        if self.phase != "ready" or self.must_wait:
            self.trial.forget()
            return
        try:
            config = self.config()
        except BadInput:
            self.trial.forget()
            return
        self.trial.ask(config)

    def _stop_jobs(self) -> None:
        if self._scan is not None:
            self._queue.cancel(self._scan)
        self._scan = None
        self.trial.forget()

    def _on_device(self, device: Device) -> None:
        self._device = str(getattr(device, "name", "cpu"))
        self._follow_wishes()

    def _on_job(self, job: Job[Any]) -> None:
        if job is not self._scan:
            return
        if job.state is JobState.FAILED:
            self.phase, self.error, self._scan = "failed", job.error, None
            self.changed.emit()
        elif job.state is JobState.CANCELLED:
            self.clear()
        else:
            self.progressed.emit()

    def _on_runs(self) -> None:
        if self.phase == "ready":
            self.changed.emit()
            self._try_out()


def _title_of(path: Path) -> str:
    """The name of the pictures as a name of a model."""
    name = path.stem if path.is_file() else path.name
    return " ".join(name.replace("_", " ").replace("-", " ").split())[:_TITLE_CHARS].capitalize() or "Model"


def _check_name(path: Path) -> None:
    try:
        str(path).encode("utf-8")
    except UnicodeEncodeError as error:
        raise BadInput(
            Text("The name of this folder cannot be read."), hint=Text("Rename it, and choose it again.")
        ) from error
