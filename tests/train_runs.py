"""Trainings for tests: configs, commands of the fake trainer, runs that are finished already."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from genimg_desktop.spec.training.config import TrainConfig
from genimg_desktop.spec.training.data_plan import DataPlan

SCRIPT = Path(__file__).with_name("fake_trainer.py")


def config(title: str = "Leaves") -> TrainConfig:
    """A training that the fake trainer follows."""
    return TrainConfig(recipe="dcgan", title=title, data=DataPlan(path="/pictures", resolution=32))


class FakeCommands:
    """Gives the command of the fake trainer; its fields are read at each start. pids of children are found by run."""

    def __init__(self, ticks: int = 12, tick_s: float = 0.005, mode: str = "") -> None:
        self.ticks, self.tick_s, self.mode = ticks, tick_s, mode
        self.started: list[Path] = []

    def __call__(self, run: Path) -> Sequence[str]:
        self.started.append(run)
        words = ["--ticks", str(self.ticks), "--tick-s", str(self.tick_s), "--mode", self.mode]
        return [sys.executable, str(SCRIPT), str(run), *words]


def pump(delivered: list[Callable[[], None]]) -> None:
    """Do what was delivered."""
    while delivered:
        delivered.pop(0)()


def has_children() -> bool:
    """Whether this process has a child that is not reaped."""
    try:
        os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT)
    except ChildProcessError:
        return False
    return True


class _Unasked:
    """Controls that nobody touches."""

    def stop_asked(self) -> bool:
        return False

    pause_asked = stop_asked

    def tell(self, line: bytes) -> None:
        pass


def finished_run(folder: Path, title: str = "Leaves", ticks: int = 12) -> Path:
    """A run folder with a whole training in it: record, sheets, models."""
    from fake_trainer import Fake

    from genimg_desktop.library.runs import RunLibrary

    run = RunLibrary(folder).create(config(title))
    Fake(run, ticks, 0.0, "").train(_Unasked())  # type: ignore[arg-type]
    return run
