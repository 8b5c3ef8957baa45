"""The training loop: a generator of events, the same in the command line, the window's child process and the tests.

    for event in Trainer(setup, run).run():
        ...

One loop, readable from top to bottom in ``run``. What a step does is the objective's, what is measured the judge's,
what is done about trouble the doctor's. Nothing that is measured by the clock decides a number that is learned: what
it decides is only when to save and when the time is up.
"""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator, Mapping
from pathlib import Path

import torch
from torch import Tensor

from genimg_desktop.core.errors import OutOfMemory
from genimg_desktop.core.files import write_atomically
from genimg_desktop.core.text import Text
from genimg_desktop.engine.memory import is_out_of_memory, peak_bytes
from genimg_desktop.engine.train.checkpoint import CheckpointFolder
from genimg_desktop.engine.train.doctor import Doctor, Finding, Signs
from genimg_desktop.engine.train.draws import Draws
from genimg_desktop.engine.train.judge import Judge, JudgeLike
from genimg_desktop.engine.train.objectives import NotFinite
from genimg_desktop.engine.train.optimisers import rate_factor_at
from genimg_desktop.engine.train.plan import check_same, write_plan
from genimg_desktop.engine.train.ranks import Ranks
from genimg_desktop.engine.train.samples import fixed_latents, make, ready, sheet
from genimg_desktop.engine.train.setup import Setup
from genimg_desktop.engine.train.signs import signs_of
from genimg_desktop.engine.train.snapshots import forget_snapshots_after, write_snapshot
from genimg_desktop.engine.train.state import restore_setup, tensors_of
from genimg_desktop.image.encoders import encode_png
from genimg_desktop.spec.training.event import EventKind, Said, StopReason, TrainEvent
from genimg_desktop.spec.training.event_file import write_best
from genimg_desktop.spec.training.run_files import BEST, PREVIEW, STRIP_SIDE, snapshot_sheet
from genimg_desktop.spec.training.wishes import Wishes

_CHECKPOINT_SECONDS = 300.0
_RECALIBRATION_PICTURES = 1024
_GOING_BACK = ("reload_last_good", "roll_back_to_best")


class Trainer:
    """Trains what ``setup`` holds, in the folder ``run``; goes on from the newest checkpoint there."""

    def __init__(self, setup: Setup, run: Path, wishes: Wishes | None = None, judge: JudgeLike | None = None) -> None:
        self.setup, self.run_folder, self.wishes = setup, run, wishes or Wishes()
        self.checkpoints = CheckpointFolder(run)
        self.doctor = Doctor(setup.options, setup.plan.goal_images)
        self.judge = judge or Judge(setup.card, setup.cache, setup.device)
        self.images = 0
        self.best_score: float | None = None
        self._end_reason: StopReason | None = None
        self._sums: dict[str, tuple[Tensor, int]] = {}
        self._steps = 0
        self._seconds_before = 0.0
        self._started_s = self._tick_s = time.monotonic()
        self._saved_s = 0.0

    def run(self) -> Generator[TrainEvent, None, None]:
        """The whole training. Raises SaveFailed when nothing can be saved any more; the run can be gone on with."""
        try:
            yield from self._begin()
            if self.images >= self.setup.plan.goal_images:
                self._end_reason = "done"  # it was finished before
            while self._end_reason is None:
                try:
                    self._step()
                except NotFinite as trouble:
                    yield from self._treat([self.doctor.on_nan(trouble.name, self.images)])
                    self.images += self.setup.images_per_step  # past the batch at which it happened
                except (MemoryError, RuntimeError) as error:
                    yield self._halve_batch(error)
                    continue
                plan = self.setup.plan
                is_over = self.images >= plan.goal_images
                if self.images % plan.step_images == 0:
                    yield from self._tick()
                    if self.images % plan.snapshot_images == 0 or is_over:
                        yield from self._snapshot()
                    elif self.seconds - self._saved_s > _CHECKPOINT_SECONDS:
                        yield self._save()
                yield from self._heed(is_over)
            yield self._finish()
        finally:
            self.checkpoints.wait()

    @property
    def seconds(self) -> float:
        """Seconds of training so far, pauses left out."""
        return self._seconds_before + time.monotonic() - self._started_s

    # The steps of the loop, in the order of their use.

    def _begin(self) -> Iterator[TrainEvent]:
        """Take up the newest checkpoint, or start: say what is to be done, show the data, keep the first moment."""
        if self.setup.ranks.is_first:
            self.checkpoints.remove_broken()
        found = self.checkpoints.newest()
        plan = self.setup.plan
        figures = {
            "goal_images": float(plan.goal_images),
            "batch": float(plan.batch),
            "num_pictures": float(len(self.setup.cache.train)),
            "num_held_out": float(len(self.setup.cache.held_out)),
            "images_per_s": plan.images_per_s,
            "limit_seconds": self.setup.options.minutes * 60,
        }
        if found is None:
            yield self._event("started", values=figures)
            self._write_preview()
            yield from self._snapshot()
            return
        check_same(self.run_folder, found.manifest.config_hash, self.setup.config, self.setup.cache.key)
        self._take(found.manifest.state, found.tensors)
        self.images, self._seconds_before = found.manifest.images, found.manifest.seconds
        self._started_s = self._tick_s = time.monotonic()
        self._saved_s = self.seconds
        is_exact = found.manifest.threads == torch.get_num_threads() and found.manifest.torch == str(torch.__version__)
        said = (
            Text("Going on after {count} pictures.", count=self.images)
            if is_exact
            else Text("Going on after {count} pictures; not exact, for the machine has changed.", count=self.images)
        )
        if self.setup.ranks.is_first:
            self.checkpoints.forget_after(self.images)
            forget_snapshots_after(self.run_folder, self.images)
        yield self._event("resumed", values=figures, text=said)

    def _step(self) -> None:
        """One step of the objective; its terms are added up until the next tick."""
        setup = self.setup
        terms = setup.objective.step(setup.batch_at(self.images))
        for name, value in terms.items():
            total, count = self._sums.get(name, (torch.zeros_like(value), 0))
            self._sums[name] = (total + value, count + 1)
        self._steps += 1
        self.images += setup.images_per_step

    def _tick(self) -> Iterator[TrainEvent]:
        """The curves' next values: means since the last tick."""
        setup = self.setup
        values = {name: float(total) / count for name, (total, count) in self._sums.items()}
        now_s = time.monotonic()
        shown = self._steps * setup.images_per_step
        factor = rate_factor_at(setup.options, self.images, setup.plan.goal_images)
        values |= {f"rate_{n}": factor * setup.options.learning_rate * r for n, r in setup.objective.rates.items()}
        values |= setup.objective.gauges()
        if shown:
            values["images_per_s"] = shown / max(now_s - self._tick_s, 1e-9)
        values["memory_mb"] = peak_bytes(setup.device) / 1e6
        self._sums, self._steps, self._tick_s = {}, 0, now_s
        yield self._event("tick", values=values)
        yield from self._treat(self.doctor.observe(self._signs(values)))

    def _snapshot(self) -> Iterator[TrainEvent]:
        """Keep this moment: model, film strip, scores, full state."""
        setup, objective = self.setup, self.setup.objective
        draws = Draws(setup.options.seed, self.images, setup.ranks, setup.device)
        model = objective.model(draws, *setup.some_pictures(_RECALIBRATION_PICTURES))
        metrics: dict[str, float] = {}
        if setup.ranks.is_first:
            shown = ready(model)
            strip = make(shown, setup.card, fixed_latents(setup.card, STRIP_SIDE**2), setup.device)
            metrics = self.judge.measure(shown)
            write_snapshot(self.run_folder, setup.card, self.images, model, strip, metrics)
            name = snapshot_sheet(self.run_folder, self.images).relative_to(self.run_folder).as_posix()
            yield self._event("snapshot", path=name, values=metrics)
            yield from self._mark_best(metrics)
        metrics = setup.ranks.share(metrics)
        findings = self.doctor.observe(self._signs(metrics)) if self.images else []
        yield from self._treat(findings)
        has_gone_back = any(finding.remedy in _GOING_BACK for finding in findings)
        yield self._save(None if has_gone_back else metrics.get("kid"))
        self._tick_s = time.monotonic()

    def _mark_best(self, metrics: Mapping[str, float]) -> Iterator[TrainEvent]:
        score = metrics.get("kid")
        if score is None or (self.best_score is not None and score >= self.best_score):
            return
        before, self.best_score = self.best_score, score
        name = self.judge.score_name
        said = (
            Text("Best so far: {name} {score}.", name=name, score=f"{score:.4f}")
            if before is None
            else Text(
                "Best so far: {name} {score} (was {before}).", name=name, score=f"{score:.4f}", before=f"{before:.4f}"
            )
        )
        best = self._event("best", values=dict(metrics), text=said, code=name)
        write_best(self.run_folder / BEST, best)
        yield best

    def _save(self, score: float | None = None) -> TrainEvent:
        """Save the full state; the copy is taken now, the writing goes on beside the training."""
        if self.setup.ranks.is_first:
            self.checkpoints.save(
                tensors_of(self.setup.objective),
                {
                    "images": self.images,
                    "seconds": self.seconds,
                    "score": score,
                    "config_hash": self.setup.identity,
                    "threads": torch.get_num_threads(),
                    "torch": str(torch.__version__),
                    "state": {
                        "objective": self.setup.objective.state(),
                        "doctor": self.doctor.state(),
                        "best_score": self.best_score,
                    },
                },
            )
        self._saved_s = self.seconds
        return self._event("checkpoint")

    def _treat(self, findings: list[Finding]) -> Iterator[TrainEvent]:
        """Say what the doctor found, and do what is to be done about it."""
        for finding in findings:
            objective = self.setup.objective
            match finding.remedy:
                case "reload_last_good" | "roll_back_to_best":
                    self._go_back(is_best=finding.remedy == "roll_back_to_best")
                    _scale(objective.rates, 0.5)
                case "halve_rate":
                    _scale(objective.rates, 0.5)
                case "halve_judge_rate":
                    _scale(objective.rates, 0.5, "discriminator")
                case "raise_augment":
                    objective.raise_augment()
                case "double_gamma":
                    objective.double_gamma()
                case "stop":
                    self._end_reason = "failed" if finding.code == "nan" else "no_better"
            yield self._event(
                "alarm", text=finding.text, code=finding.code, remedy=finding.remedy, said_remedy=finding.remedy_text
            )

    def _heed(self, is_over: bool) -> Iterator[TrainEvent]:
        """Decide whether this was the last step: asked for, out of time, or done."""
        minutes = self.setup.options.minutes
        is_late = 0 < minutes * 60 < self.seconds
        stop, pause, late = self.setup.ranks.any([self.wishes.is_stop_asked(), self.wishes.is_pause_asked(), is_late])
        if self._end_reason is not None:
            return
        if is_over:
            self._end_reason = "done"
        elif stop or pause:
            self._end_reason = "stopped" if stop else "paused"
            yield self._save()
        elif late:
            self._end_reason = "time"
            yield from self._snapshot()

    def _finish(self) -> TrainEvent:
        self.checkpoints.wait()
        reason = self._end_reason or "done"
        if reason == "paused":
            return self._event("paused", code=reason)
        return self._event("failed" if reason == "failed" else "finished", code=reason)

    # What the steps need.

    def _take(self, state: Mapping[str, object], tensors: dict[str, Tensor]) -> None:
        restore_setup(self.setup.objective, tensors)
        self.setup.objective.restore(state["objective"])  # type: ignore[arg-type]
        self.doctor.restore(state["doctor"])  # type: ignore[arg-type]
        self.best_score = state["best_score"]  # type: ignore[assignment]

    def _go_back(self, *, is_best: bool) -> None:
        """Weights, averages and optimisers of a checkpoint; the counter and the doctor's memory go on."""
        if self.setup.ranks.is_first:
            self.checkpoints.wait()
        self.setup.ranks.any([False])  # the others wait until it is on the disk
        found = self.checkpoints.best() if is_best else None
        found = found or self.checkpoints.newest()
        if found is not None:
            rates = dict(self.setup.objective.rates)
            restore_setup(self.setup.objective, found.tensors)
            self.setup.objective.restore(found.manifest.state["objective"])
            self.setup.objective.rates.update(rates)
        self._sums, self._steps = {}, 0

    def _halve_batch(self, error: Exception) -> TrainEvent:
        """Work on half as many pictures at a time; the batch stays what it was. Raises what is no lack of memory."""
        plan = self.setup.plan.in_more_parts()
        if not is_out_of_memory(error) or self.setup.ranks.size > 1:
            raise error
        if plan is None:
            raise OutOfMemory(
                Text("There is not enough memory to train this model, not even a few pictures at a time."),
                hint=Text("Choose a smaller picture size or a narrower network, or close other programs."),
                details=repr(error),
            ) from error
        state, tensors = self.setup.objective.state(), tensors_of(self.setup.objective)
        error.__traceback__ = None  # it keeps every half-made tensor alive
        self.setup = self.setup.rebuilt(plan)
        restore_setup(self.setup.objective, tensors)
        self.setup.objective.restore(state)
        write_plan(self.run_folder, plan)
        return self._event(
            "note",
            code="out_of_memory",
            text=Text(
                "Memory ran out, so each batch is now worked on in {parts} parts. That takes longer.",
                parts=plan.parts,
            ),
        )

    def _signs(self, values: Mapping[str, float]) -> Signs:
        return signs_of(self.images, values, len(self.setup.cache.train))

    def _write_preview(self) -> None:
        """What the network sees of the data."""
        if self.setup.ranks.is_first:
            pictures, _ = self.setup.some_pictures(STRIP_SIDE**2)
            seen = self.setup.objective.augmented(pictures, Draws(0, 0, Ranks(), self.setup.device))
            write_atomically(self.run_folder / PREVIEW, encode_png(sheet(seen.float().cpu(), STRIP_SIDE)))

    def _event(
        self,
        kind: EventKind,
        *,
        values: Mapping[str, float] | None = None,
        text: Text | None = None,
        path: str = "",
        code: str = "",
        remedy: str = "",
        said_remedy: Text | None = None,
    ) -> TrainEvent:
        return TrainEvent(
            kind=kind,
            images=self.images,
            seconds=round(self.seconds, 3),
            values=dict(values or {}),
            text=Said.of(text) if text is not None else None,
            remedy_text=Said.of(said_remedy) if said_remedy is not None else None,
            path=path,
            code=code,
            remedy=remedy,
        )


def _scale(rates: dict[str, float], factor: float, only: str | None = None) -> None:
    for name in rates:
        if only is None or name == only:
            rates[name] *= factor
