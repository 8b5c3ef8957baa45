"""The trial run of a draft: started when the wishes have settled, stopped when they change."""

from __future__ import annotations

from dataclasses import replace

from genimg_desktop.app.training_estimate import CreateCommand, Estimate, measure, preflight_command
from genimg_desktop.core.errors import GenimgError
from genimg_desktop.core.signals import Signal
from genimg_desktop.core.text import Text
from genimg_desktop.jobs.job import Job
from genimg_desktop.jobs.queue import JobQueue
from genimg_desktop.spec.training.config import TrainConfig
from genimg_desktop.spec.training.data_plan import DataNote

LANE = "estimate"
SETTLE_S = 0.8
"""How long the wishes must stay as they are before they are tried out."""


class TrainingTrial:
    """changed: ``estimate``, ``error`` or ``is_running`` is new. command: how the trial run is called."""

    def __init__(self, queue: JobQueue, command: CreateCommand = preflight_command, settle_s: float = SETTLE_S) -> None:
        self.changed: Signal[()] = Signal()
        self.estimate: Estimate | None = None
        self.error: GenimgError | None = None
        self.command, self.settle_s = command, settle_s
        self._queue = queue
        self._job: Job[Estimate | GenimgError] | None = None
        self._tried: TrainConfig | None = None

    @property
    def is_running(self) -> bool:
        """Whether a training is being tried out, or about to be."""
        return self._job is not None

    def stop(self) -> None:
        """Try nothing out any more. What was found out stays known."""
        if self._job is not None:
            self._queue.cancel(self._job)
            self._job = None
            self.changed.emit()
        self._tried = None

    def forget(self) -> None:
        """Stop, and know nothing."""
        self.stop()
        self.estimate = self.error = None
        self.changed.emit()

    def ask(self, config: TrainConfig) -> None:
        """Try this training out, unless it was just tried out: its title and note change nothing."""
        wish = replace(config, title="-", data=replace(config.data, note=DataNote()))
        if wish == self._tried or self._queue.is_closed:
            return
        self.forget()
        self._tried = wish
        command, settle_s = self.command, self.settle_s
        self._job = self._queue.submit(
            Text("Trying the training out"),
            lambda ctx: measure(wish, command, ctx, settle_s),
            lane=LANE,
            slot="estimate",
            is_quiet=True,
            on_done=self._take,
        )
        self.changed.emit()

    def _take(self, answer: Estimate | GenimgError) -> None:
        self._job = None
        self.estimate = answer if isinstance(answer, Estimate) else None
        self.error = answer if isinstance(answer, GenimgError) else None
        self.changed.emit()
